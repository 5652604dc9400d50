"""Lines that are not the article in German, French, Spanish, Italian, Portuguese, Dutch and a few more, by their form.

Only words that are sure: each opens with what no sentence of an article opens with, or is a label and nothing else.
"""

NETWORKS = "(?:facebook|twitter|x|instagram|telegram|youtube|tiktok|whatsapp|bluesky|threads|linkedin|google news)"
REST = r"(?:\s?[:»>|–—-].{0,200})?"  # of a line that leads away: nothing, or a mark and a headline

GERMAN = {
    "promo": (
        "anzeige|werbung|weiter nach der anzeige|artikel wird nach der anzeige fortgesetzt",
        r"(?:(?:hier|jetzt|mit meiner anmeldung|melden sie sich|abonnieren sie|sie möchten|bestellen sie|unser|der)\b)"
        r".{0,120}\bnewsletter\b.{0,20}(?:anmeld|abonnier|bestell|stimme|registrier|erhalten|kostenlos|hier entlang)"
        r".{0,160}",
        r"sie mögen\b.{0,80}\bnewsletter\b.{0,80}",
        rf"(?:folgen sie|folge|folgst du)\b.{{0,40}}\b(?:auf|bei) {NETWORKS}\b.{{0,120}}",
        r"[^.!?]{2,40} auch (?:bei|auf) social media\b.{0,120}",
        rf"abonnier[e ].{{0,40}}\b(?:kanal|{NETWORKS})\b.{{0,120}}",
        r"(?:laden sie|lade dir|hier geht es zur|aktuelle nachrichten aufs handy)\b.{0,80}\b[\w-]{0,20}app\b.{0,120}",
        r"(?:\d{1,2} (?:wochen|monate) |jetzt )?(?:kostenlos|gratis) testen|jetzt (?:abonnieren|anmelden|registrieren)",
    ),
    "related": (
        rf"(?:lesen sie (?:auch|dazu|hier|mehr|weiter)|lies auch|auch interessant|mehr zum thema|mehr dazu|zum thema"
        rf"|das könnte (?:sie|dich) auch interessieren|weitere (?:artikel|themen|meldungen|nachrichten)"
        rf"|passend dazu){REST}",
        r"mehr (?:zum thema|themen)\b[^.!?]{0,100}:",
        r"(?!.{0,80}[.!?]$)mehr (?:zu|zum|zur) [^.!?]{2,60}",
        r">{1,3} (?:hier|sie|mehr|lesen)\b.{0,160}",
    ),
    "label": (
        "artikel|empfohlener (?:redaktioneller|externer) inhalt|ein klick für den datenschutz",
        r"(?:empfohlener )?externe[rn]? inhalte? (?:nicht verfügbar|anzeigen|laden|erlauben)",
        r"an dieser stelle (?:finden sie|findest du|befindet sich|steht)\b.{0,80}\bextern.{0,240}",
        r"ich bin (?:damit )?einverstanden, dass (?:mir )?.{0,40}\binhalte?\b.{0,240}",
        r"(?:deine|ihre) (?:privatsphäre|datenschutz)-?einstellungen verhindern\b.{0,240}",
        r"(?:dabei|damit|hierbei)? ?(?:können )?personenbezogene daten (?:können )?(?:an|dritt)\b.{0,240}",
        r"für die darstellung von\b.{0,80}\bnutzen wir\b.{0,320}|datenschutzeinstellungen anpassen",
    ),
    "note": (
        r"dies(?:er text)? ist eine maschinelle übersetzung\b.{0,300}|lest? (?:sie )?den originalartikel\b.{0,80}",
        r"(?:dieser|der) (?:artikel|text|beitrag) (?:wurde|ist|erschien) (?:zuerst|ursprünglich|erstmals)\b.{0,200}",
    ),
    "credit": (
        r"(?:veröffentlicht|aktualisiert|publiziert|erstellt|stand)(?: am)?:? \d.{0,60}"
        r"|\d{1,3} min(?:uten|\.)? lesezeit|lesezeit:? .{0,20}|übersetzung(?: und \w{4,20})?: .{2,60}",
        r"mit (?:agenturmaterial|material von agenturen|informationen (?:von|der) .{2,40})",
    ),
}
FRENCH = {
    "promo": (
        r"publicité|la suite (?:après|de cet article après) (?:la|cette) publicité",
        r"(?:inscrivez-vous|abonnez-vous|je m[’']abonne)\b.{0,120}"
        r"\b(?:newsletter|lettre|infolettre|alertes?)\b.{0,160}",
        r"recevez\b.{0,120}\b(?:newsletter|infolettre|par (?:e-?mail|courriel)|boîte (?:mail|de réception))\b.{0,120}",
        rf"(?:suivez|retrouvez)(?:-nous| .{{2,40}}) sur {NETWORKS}\b.{{0,120}}",
        r"téléchargez (?:notre|l[’']) ?(?:application|appli)\b.{0,120}",
    ),
    "related": (
        r"(?:à )?(?:lire|voir|écouter) (?:aussi|également)\b.{0,200}|lire (?:la suite|plus)",
        rf"(?:sur le même sujet|pour aller plus loin|à lire|nos autres articles){REST}",
    ),
    "label": (
        r"article|ce contenu est bloqué\b.{0,240}|pour (?:afficher|voir) ce contenu\b.{0,240}",
        r"(?:partager|partagez)(?: (?:sur|cet article|l[’']article)\b.{0,80})?|temps de lecture ?: ?\d{1,2} ?min\.?",
        r"ajouter à vos (?:sélections|favoris)",
    ),
    "note": (
        r"(?:article )?(?:initialement )?publié le \d.{0,80}|mis à jour le \d.{0,80}",
        r"cet article (?:a été|est) (?:initialement |d[’']abord )?(?:publié|paru|traduit)\b.{0,200}",
    ),
    "caption": (r"crédits? photos?\b.{0,100}",),
}
SPANISH = {
    "promo": (
        "publicidad|anuncio",
        r"(?:suscríbete|suscríbase|apúntate|apúntese|regístrate|inscríbete)\b.{0,120}"
        r"\b(?:newsletter|newsletters|boletín|boletines|canal|alertas?)\b.{0,160}",
        r"(?:recibe|reciba)\b.{0,120}\b(?:newsletter|boletín|correo|whatsapp)\b.{0,160}",
        rf"(?:síguenos|síganos|sigue toda la información\b.{{2,60}}) en {NETWORKS}\b.{{0,160}}",
        r"(?:descarga|descárgate) (?:nuestra|la) (?:app|aplicación)\b.{0,120}",
        r"únete a(?:l| nuestro) canal\b.{0,120}",
    ),
    "related": (
        r"(?:lee|lea|leer|mira|mirá|vea) también\b.{0,200}",
        rf"(?:(?:también )?te puede interesar|más información|noticias? relacionadas?|lee más|lea más){REST}",
    ),
    "label": ("artículo",),
    "credit": (r"(?:publicado|actualizado)(?: el| a las)?:? \d.{0,60}|\d{1,3} min(?:utos?)? de lectura",),
}
ITALIAN = {
    "promo": (
        "pubblicità|la pubblicità continua dopo.{0,40}",
        r"(?:iscriviti|iscrivetevi|abbonati|registrati)\b.{0,120}\b(?:newsletter|canale)\b.{0,160}",
        r"ricevi\b.{0,120}\b(?:newsletter|e-?mail|casella)\b.{0,120}",
        rf"(?:seguici|seguite .{{2,40}}|segui .{{2,40}}) su {NETWORKS}\b.{{0,160}}",
        r"scarica (?:la nostra|l[’']|la) ?app\b.{0,120}",
    ),
    "related": (
        rf"(?:leggi|guarda|vedi|ascolta) anche\b.{{0,200}}|(?:per approfondire|articoli correlati){REST}",
        rf"potrebbe (?:anche )?interessarti(?: anche)?{REST}",
    ),
    "label": (r"articolo|(?:© )?riproduzione riservata\W{0,3}(?:©.{0,60})?",),
}
PORTUGUESE = {
    "promo": (
        "publicidade|continua (?:depois|após) (?:da|a) publicidade",
        r"(?:assine|inscreva-se|cadastre-se|subscreva|receba)\b.{0,120}"
        r"\b(?:newsletter|newsletters|boletim|canal|e-?mail|whatsapp)\b.{0,160}",
        rf"(?:siga|siga-nos|acompanhe)\b.{{0,40}}\b(?:no|na|nas|em) {NETWORKS}\b.{{0,160}}",
        r"baixe (?:o|a|nosso|nossa) .{0,20}\b(?:app|aplicativo)\b.{0,100}",
    ),
    "related": (
        r"(?:leia|veja|ouça|ler|assista) também\b.{0,200}|leia ainda\b.{0,200}",
        rf"(?:leia mais|saiba mais|veja mais|notícias relacionadas|matérias relacionadas){REST}",
    ),
    "label": ("artigo",),
    "credit": (r"(?:publicado|atualizado)(?: em| às)?:? \d.{0,60}|\d{1,3} min(?:utos?)? de leitura",),
}
DUTCH = {
    "promo": (
        r"advertentie|(?:de )?(?:tekst|artikel|het artikel) gaat (?:verder|door) (?:onder|na) .{2,60}",
        r"(?:schrijf je in|meld je aan|abonneer je|ontvang)\b.{0,120}"
        r"\b(?:nieuwsbrief|inbox|mailbox|nieuwsupdate)\b.{0,160}",
        rf"volg ons (?:op|via) {NETWORKS}\b.{{0,120}}|download (?:onze|de) .{{0,20}}\bapp\b.{{0,100}}",
    ),
    "related": (
        r"(?:lees|bekijk|luister|zie) ook\b.{0,200}",
        rf"(?:lees (?:meer|verder)|meer over dit onderwerp){REST}",
    ),
}
OTHERS = {
    "promo": ("reklama|reklam|annons|mainos|annonse|annonce",),
    "related": (
        r"(?:läs (?:också|även)|læs også|les også|czytaj (?:także|też|również)|zobacz (?:także|też|również)|lue myös"
        r"|čtěte (?:také|také)|přečtěte si)\b.{0,200}",
        rf"(?:läs mer|læs mere|les mer|czytaj więcej){REST}",
    ),
    "label": ("článek|artykuł",),
}
LANGUAGES = (GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, OTHERS)
