"""What tells a line about a quantity, and a line about what comes next."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Quantities:
    """The words of amounts, shares and counts."""

    magnitudes: frozenset[str] = frozenset()
    """*million*: what makes a number a large one."""
    currencies: frozenset[str] = frozenset()
    percents: tuple[str, ...] = ()
    """*percent*, *percentage points*."""
    units: frozenset[str] = frozenset()
    """*miles*, *tonnes*: what is measured; not *years*."""
    durations: frozenset[str] = frozenset()
    """*years*, *minutes*: counted, they are a time or an age and no quantity that makes a line."""
    people: frozenset[str] = frozenset()
    """Nouns for many without an s: *people*."""
    shares: tuple[str, ...] = ()
    """*a third of*, *two-thirds*: quantities without a figure."""
    pointing: frozenset[str] = frozenset()
    """*that*, *those*: 40 percent of *those* polled are of what another sentence tells."""
    hedges: tuple[str, ...] = ()
    """*about*, *more than*: what may stand before a number and belongs to it."""
    measuring: frozenset[str] = frozenset()
    """Verbs whose object or measure is the point of the sentence, in every form: *cost*, *rose*, *totals*."""
    paths: frozenset[str] = frozenset()
    """What may stand between such a verb and its number: *rose* by *4 percent*, *fell* from *12* to *10*."""
    measures: frozenset[str] = frozenset()
    """Those of them that may stand behind an object: cut its forecast *to* 2 percent."""
    being: frozenset[str] = frozenset()
    """*is*, *were*: a number right behind it is what the sentence says of its subject."""
    comparing: tuple[str, ...] = ()
    """*compared with*, *up from*: what sets one quantity beside another."""


@dataclass(frozen=True, slots=True)
class Coming:
    """The words of an announced or dated future."""

    weekdays: tuple[str, ...] = ()
    """From Monday on."""
    months: tuple[tuple[str, ...], ...] = ()
    """From January on, each with its short forms."""
    of_months: tuple[str, ...] = ()
    """The 3rd *of* March."""
    before_times: frozenset[str] = frozenset()
    """*in* March, *until* 2027: without such a word, a month or a year may be something else."""
    other_times: frozenset[str] = frozenset()
    """*the events* of *11 September*, *since Monday*: the time is not that of what is to come."""
    following: frozenset[str] = frozenset()
    """*next* Tuesday: that of the week after, at the latest."""
    seasons: Mapping[str, int] = field(default_factory=dict, compare=False)
    """The month in which each ends."""
    soon: tuple[str, ...] = ()
    """Times that are after the article whenever that was: *tomorrow*, *in the coming weeks*."""
    futures: frozenset[str] = frozenset()
    """*will*, *won't*."""
    present: frozenset[str] = frozenset()
    """*is*, *are*: with *due*, the thing is still to come; with *was*, it is not."""
    settled: frozenset[str] = frozenset()
    """*due*, *scheduled*: behind *is*, they announce."""
    expected: frozenset[str] = frozenset()
    """*expected*: it announces where a date says when."""
    intending: frozenset[str] = frozenset()
    """*plans* to: it announces where a date says when."""
    purposes: frozenset[str] = frozenset()
    """*The aim* is to open it: not a plan that stands."""
    scheduled: frozenset[str] = frozenset()
    """Verbs of what is put into a calendar: *meet*, *open*, *publish*; whoever says it will be done announces it."""
    timetabled: frozenset[str] = frozenset()
    """Their forms in the present, where a date behind them is to come: *opens on 3 May*."""
    uncertain: frozenset[str] = frozenset()
    """*if*, *probably*, *hopes*, *predicted*: words of a sentence that announces nothing."""
    no_events: frozenset[str] = frozenset()
    """Verbs that no calendar holds: *know*, *need*, *win*."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What the signposts of a brief are read from."""

    quantities: Quantities = Quantities()
    coming: Coming = Coming()
    notes: tuple[str, ...] = ()
    """*Editor's note*: how a note opens that may be about anything."""
    mending: tuple[str, ...] = ()
    """*an earlier version*, *misstated*: what makes a note of the editors a correction."""
    definite: str = ""
    """*the*: what stands before a thing that has been told of."""
    adding: frozenset[str] = frozenset()
    """*also*: it joins a line to one that is not there."""
    distant: frozenset[str] = frozenset()
    """*later* that *month*, *everyone* else: near its opening, they lean a line on the one before."""
    places: frozenset[str] = frozenset()
    """*Workers* there, but not there *are*."""
    several: frozenset[str] = frozenset()
    """*they*: they mean several whom the line has to name."""
    addressing: frozenset[str] = frozenset()
    """*you*: a line to the reader is no news."""
    policies: tuple[str, ...] = ()
    """*report a correction*: what asks readers for corrections and is none."""
