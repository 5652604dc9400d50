"""Somebody whom an article names, put together from all the names that it gives them."""

from collections.abc import Sequence, Set
from dataclasses import dataclass

from briefcli.languages import Language
from briefcli.languages.language import Agreement
from briefcli.speakers.census import Census
from briefcli.speakers.forms import plain_name
from briefcli.speakers.names import Name


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom the article names, if only by a surname."""

    first: str
    """Empty where the article has no more than the surname."""
    surname: str
    suffix: str
    """*jr.*, where the article names the father as well."""
    inner: frozenset[str]
    """What stands between the two: the *Ruiz* of Pedro Ruiz Gallardo."""
    name: str
    """As the article gives it most fully."""
    title: str | None
    agreement: Agreement | None
    is_personal: bool
    """Whether anything but a capital says that this is a person."""
    is_subject: bool
    """Whether the name opens a sentence, and so may be whom a pronoun means."""
    titles: frozenset[str]
    """Every word of the titles that the article gives, in lower case."""
    places: tuple[int, ...]
    """Where the full name stands."""


def person_of(
    key: tuple[str, str],
    own: Sequence[Name],
    alone: Sequence[Name],
    census: Census,
    language: Language,
    suffix: str = "",
) -> Person:
    """Who has this first name and surname, by every name in full and by those alone that can mean nobody else."""
    every = (*own, *alone)
    sure = (name for name in every if key[0] or name.start not in census.doubtful)
    behind = [title for name in sure if (title := census.offices.get(name.start))]
    before = [name.title for name in every if name.title]
    short = language.names.short_roles
    titles = frozenset(short.get(word, word) for title in (*before, *behind) for word in words_of(title))
    honorifics = [name.honorific for name in every if name.honorific]
    is_named = bool(key[0] and (alone or any(name.is_personal for name in own)))
    return Person(
        first=key[0],
        surname=key[1],
        suffix=suffix,
        inner=frozenset(part for name in own for part in name.parts[1:-1]) - {key[1]},
        name=_fullest_form([name for name in own if (name.parts[0], name.surname) == key] or own),
        title=_fullest(before, language) or _fullest(behind, language),
        agreement=_agreement(key[0] or key[1], honorifics, titles, language),
        is_personal=is_named or bool(behind or honorifics or before),
        is_subject=any(name.start in census.openings for name in every),
        titles=titles,
        places=tuple(sorted(name.start for name in own)),
    )


def _fullest_form(own: Sequence[Name]) -> str:
    """The fullest form that the article has: *Mary J. Bell*, not *Mary Bell*."""
    forms = (name.styled or name.text for name in own)
    return max(forms, key=lambda form: (not form.isupper(), len(form)))


def _fullest(titles: Sequence[str], language: Language) -> str | None:
    """The first title of today, or one that says the same with more: *Norland President*, not *President*.

    One word is not held against *former Norland President*: old presidents are still called so.
    """
    if not titles:
        return None
    today = (title for title in titles if not is_past(title, language) and (" " in title or title == titles[0]))
    best = next(today, titles[0])
    for title in titles:
        if title.lower().endswith(best.lower()) and len(title) > len(best):
            best = title
    return best


def words_of(title: str) -> Sequence[str]:
    """The words of a title in lower case, without a possessive ending."""
    return title.lower().replace("’s ", " ").replace("'s ", " ").split()


def is_past(title: str, language: Language) -> bool:
    """*former mayor*, *ex-president*: an office that somebody has no longer."""
    words: Set[str] = set(title.lower().replace("-", " ").split())
    return not words.isdisjoint(language.names.past)


def _agreement(first: str, honorifics: Sequence[str], titles: frozenset[str], language: Language) -> Agreement | None:
    """The pronoun that stands for a person; None where nothing tells, or where two signs disagree."""
    names = language.names
    signs = {names.honorifics.get(honorific) for honorific in honorifics}
    signs |= {names.gendered_roles.get(word) for word in titles}
    signs.discard(None)
    if not signs:
        return names.given_names.get(plain_name(first))
    return signs.pop() if len(signs) == 1 else None
