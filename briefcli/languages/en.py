"""English, as newsrooms write it."""

from briefcli.languages.language import Language

ENGLISH = Language(
    code="en",
    name="English",
    abbreviations=frozenset(
        """
        mr mrs ms dr prof rev hon st sr jr gen lt col capt sgt maj cmdr adm gov sen rep pres
        u.s u.k u.n e.u d.c n.y l.a inc corp co ltd no vs v e.g i.e etc
        jan feb mar apr jun jul aug sep sept oct nov dec
        """.split()
    ),
    glance_headings=frozenset(
        (
            "at a glance", "key points", "key takeaways", "what to know", "the main points", "main points", "in brief",
            "highlights", "key facts", "summary",
        )
    ),
    background_headings=frozenset(("background", "context", "how we got here", "the backstory")),
    other_headings=frozenset(("read more", "related", "related stories", "see also", "more on this story")),
)  # fmt: skip
