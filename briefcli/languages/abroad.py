"""Headings and notices in the languages of which nothing else is known: what a page says of its own parts."""

GLANCE_HEADINGS = frozenset(
    (
        # German
        "das wichtigste in kürze", "das wichtigste", "in kürze", "kurz und knapp", "kurzfassung", "darum gehts",
        "darum geht's", "darum geht es", "auf einen blick", "zusammenfassung", "die wichtigsten punkte",
        "die wichtigsten fakten", "das müssen sie wissen",
        # French
        "l'essentiel", "en bref", "en résumé", "à retenir", "ce qu'il faut retenir", "ce qu'il faut savoir",
        "l'essentiel en bref", "les points clés", "points clés", "résumé",
        # Spanish
        "en resumen", "resumen", "lo esencial", "las claves", "claves", "puntos clave", "en breve",
        "lo que hay que saber", "lo más importante",
        # Italian
        "in breve", "in sintesi", "i punti chiave", "punti chiave", "le cose da sapere", "l'essenziale", "riassunto",
        # Portuguese
        "resumo", "em resumo", "em síntese", "pontos-chave", "pontos principais", "o essencial", "o que precisa saber",
        # Dutch
        "in het kort", "kort samengevat", "samenvatting", "de kern", "het belangrijkste in het kort",
        # Swedish, Danish, Norwegian, Polish, Czech
        "sammanfattning", "i korthet", "kort om", "kort fortalt", "kort sagt", "oppsummert", "w skrócie",
        "najważniejsze informacje", "ve zkratce", "stručně",
        # Russian, Turkish, Japanese, Chinese
        "главное", "коротко", "özet", "要点", "概要", "ポイント", "摘要", "重点", "核心提示",
    )
)  # fmt: skip
OTHER_HEADINGS = frozenset(
    (
        "der autor", "die autorin", "zur person", "über den autor", "über die autorin", "mehr zum thema",
        "lesen sie auch", "quellen", "korrektur", "à propos de l'auteur", "l'auteur", "l'auteure", "sur le même sujet",
        "lire aussi", "sources", "sobre el autor", "sobre la autora", "fuentes", "te puede interesar", "l'autore",
        "l'autrice", "fonti", "leggi anche", "sobre o autor", "sobre a autora", "fontes", "leia também",
        "over de auteur", "lees ook", "bronnen",
    )
)  # fmt: skip
CORRECTION_OPENINGS = (
    "korrektur", "berichtigung", "richtigstellung", "korrekturhinweis", "anmerkung der redaktion",
    "hinweis der redaktion", "rectificatif", "erratum", "note de la rédaction", "corrección", "fe de errores",
    "fe de erratas", "nota de la redacción", "correzione", "errata corrige", "nota della redazione", "correção",
    "errata", "nota da redação", "rectificatie", "correctie", "sprostowanie", "rättelse", "rettelse",
)  # fmt: skip
EDITORS_NOTES = (
    "anmerkung der redaktion", "hinweis der redaktion", "note de la rédaction", "nota de la redacción",
    "nota della redazione", "nota da redação",
)  # fmt: skip
