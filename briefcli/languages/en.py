"""English, as newsrooms write it."""

from briefcli.languages.en_cues import (
    COMMENTARY,
    CUE_IDIOMS,
    CUE_NOUNS,
    CUE_PARTICIPLES,
    CUE_PHRASES,
    CUE_VERBS,
    DELIVERY_VERBS,
    GRAMMAR,
    NOUN_LIKE,
    PASSIVE_CUES,
)
from briefcli.languages.en_lines import (
    ABBREVIATIONS,
    ARTICLES,
    CLAUSE_OPENERS,
    CROWDS,
    DEMONYM_ENDINGS,
    FIRST_PERSON,
    LEANING,
    LEANING_PHRASES,
    NARRATED,
    NOTICE_OPENINGS,
    NOTICES,
    OBJECT_PRONOUNS,
    OPENERS,
    PERSON_ENDINGS,
    PERSONAL_PRONOUNS,
    POINTING_NOUNS,
    QUESTION_LABELS,
    STANDING_PHRASES,
    STOP_WORDS,
    SUBJECT_PRONOUNS,
)
from briefcli.languages.en_names import NAMES
from briefcli.languages.language import Language

ENGLISH = Language(
    code="en",
    name="English",
    abbreviations=ABBREVIATIONS,
    has_datelines=True,
    cue_verbs=CUE_VERBS,
    cue_participles=CUE_PARTICIPLES,
    noun_like=NOUN_LIKE,
    cue_nouns=CUE_NOUNS,
    cue_phrases=CUE_PHRASES,
    commentary=COMMENTARY,
    cue_idioms=CUE_IDIOMS,
    delivery_verbs=DELIVERY_VERBS,
    passive_cues=PASSIVE_CUES,
    grammar=GRAMMAR,
    names=NAMES,
    openers=OPENERS,
    leaning=LEANING,
    leaning_phrases=LEANING_PHRASES,
    standing_phrases=STANDING_PHRASES,
    subject_pronouns=SUBJECT_PRONOUNS,
    object_pronouns=OBJECT_PRONOUNS,
    pointing_nouns=POINTING_NOUNS,
    personal_pronouns=PERSONAL_PRONOUNS,
    first_person=FIRST_PERSON,
    narrated=NARRATED,
    articles=ARTICLES,
    clause_openers=CLAUSE_OPENERS,
    person_endings=PERSON_ENDINGS,
    demonym_endings=DEMONYM_ENDINGS,
    crowds=CROWDS,
    question_labels=QUESTION_LABELS,
    notices=NOTICES,
    notice_openings=NOTICE_OPENINGS,
    stop_words=STOP_WORDS,
    heading_fillers=frozenset(
        "the a an our your some here's here is are this today's two three four five six seven eight nine ten".split()
    ),
    glance_headings=frozenset(
        (
            "at a glance", "key points", "key takeaways", "takeaways", "main takeaways", "top takeaways",
            "what to know", "what you need to know", "things to know", "need to know", "main points", "main point",
            "in brief", "story in brief", "news in brief", "in short", "in a nutshell", "in summary", "summary",
            "article summary", "quick summary", "story highlights", "highlights", "article highlights",
            "key highlights", "key facts", "key findings", "key developments", "key messages", "bullet points",
            "essentials", "essential points", "tldr", "tl dr", "gist", "short version", "quick read", "quick take",
            "fast facts", "bottom line", "what we know", "what we know so far", "what we know now", "key events",
            "latest developments", "top points", "top line", "top lines",
        )
    ),
    correction_openings=(
        "correction", "corrections", "clarification", "corrected", "editor's note", "editors' note", "editor’s note",
        "editors’ note", "note to readers", "erratum",
    ),
    correction_phrases=(
        "an earlier version of this", "a previous version of this", "an earlier headline of this",
        "this article was amended", "this article was corrected", "this story was corrected",
        "this article has been corrected", "this story has been corrected", "this article has been amended",
    ),
    background_headings=frozenset(
        (
            "background", "context", "backstory", "how we got here", "how did we get here", "history", "big picture",
            "what happened before", "story so far", "what led to this", "timeline",
        )
    ),
    other_headings=frozenset(
        (
            "read more", "read also", "also read", "read next", "related", "related stories", "related articles",
            "related news", "related topics", "related content", "related coverage", "related links", "see also",
            "more on this story", "more on this topic", "more from us", "more stories", "more news", "more like this",
            "more", "further reading", "recommended", "recommended reading", "recommended stories", "you may also like",
            "you might also like", "don't miss", "up next", "most read", "most popular", "trending", "trending now",
            "top stories", "latest news", "latest stories", "editors' picks", "editor's picks", "watch", "listen",
            "about the author", "about the authors", "about the writer", "about the reporter", "about us",
            "corrections", "corrections policy", "correction", "our standards", "contact us", "sources",
            "share this story", "share this article", "comments", "topics", "tags", "sign up",
            "newsletter", "subscribe",
        )
    ),
)  # fmt: skip
