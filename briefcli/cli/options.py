"""What the commands can be asked."""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import update_wrapper
from inspect import Parameter, Signature, signature
from typing import Annotated, Any

import typer

from briefcli.errors import UsageError
from briefcli.model import Options

COUNT = re.compile(r"0{0,9}[1-9]\d{0,8}", re.ASCII)
TIME = re.compile(r"(?:(?P<minutes>\d{1,6}) ?m(?:in)?)? ?(?:(?P<seconds>\d{1,6}) ?(?:s|sec)?)?", re.ASCII)


def _on_offer(kind: str, name: str, offered: Collection[str]) -> str:
    """The name, if it is on offer; else the error that says what is."""
    if name in offered:
        return name
    from difflib import get_close_matches

    near = get_close_matches(name, offered, 1)
    hint = f"did you mean {near[0]}?" if near else f"choose from {', '.join(offered)}."
    raise UsageError(f"there is no {kind} {name}; {hint}")


def _format(name: str | None) -> str | None:
    from briefcli.renderers import RENDERERS

    return None if name is None else _on_offer("format", name, RENDERERS)


def _summariser(name: str) -> str:
    from briefcli.summary import SUMMARISERS

    return _on_offer("summariser", name, SUMMARISERS)


def _count(option: str, what: str, example: int) -> Callable[[str], int]:
    """Reads a number from 1 up, or says how to give one."""

    def read(value: str) -> int:
        if not COUNT.fullmatch(value):
            raise UsageError(f"{option} {value}: give a number of {what} from 1 up, as in {option} {example}.")
        return int(value)

    return read


def _seconds(value: str) -> int:
    """60s, 2m, 1m30s, 90: a time in seconds."""
    found = TIME.fullmatch(value.lower())
    seconds = 60 * int(found["minutes"] or 0) + int(found["seconds"] or 0) if found else 0
    if not seconds:
        raise UsageError(f"--read {value}: give a time in seconds or minutes, as in --read 60s or --read 2m.")
    return seconds


LOCATION = "A LOCATION is a path, an http(s) URL, or - for standard input."
Location = Annotated[str, typer.Argument(metavar="LOCATION", hidden=True)]
Locations = Annotated[list[str], typer.Argument(metavar="LOCATION", hidden=True)]
Url = Annotated[str | None, typer.Option(metavar="URL", help="Where a saved page or standard input came from.")]
Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        metavar="NAME",
        callback=_format,
        help="terminal, text, markdown, html, json or jsonl. Left out: terminal on a terminal, text elsewhere.",
    ),
]
Output = Annotated[
    str | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file, whole or not at all.")
]
Language = Annotated[str | None, typer.Option(metavar="CODE", help="As en. Left out: what the article says.")]
Points = Annotated[
    int | None, typer.Option(metavar="N", parser=_count("--points", "lines", 5), help="Lines At a Glance at most.")
]
Words = Annotated[
    int | None, typer.Option(metavar="N", parser=_count("--words", "words", 120), help="Words At a Glance at most.")
]
Read = Annotated[
    int | None,
    typer.Option(metavar="TIME", parser=_seconds, help="Time that At a Glance may take to read, as 60s or 2m."),
]
Summariser = Annotated[
    str, typer.Option(metavar="NAME", callback=_summariser, help="Who chooses lines, as news, lead or lexrank.")
]
Speaker = Annotated[str | None, typer.Option(metavar="NAME", help="Only what this person said.")]
Explain = Annotated[
    bool, typer.Option("--explain", help="Say why each line is there, and why each quotation is credited as it is.")
]
Force = Annotated[bool, typer.Option("--force", help="Brief a page that does not look like an article.")]
Debug = Annotated[bool, typer.Option("--debug", help="Show the traceback when we fail.")]  # main() looks for it


@dataclass(frozen=True, slots=True)
class Request:
    """What every command that briefs can be asked."""

    locations: Locations
    url: Url = None
    form: Format = None
    output: Output = None
    language: Language = None
    points: Points = None
    words: Words = None
    read: Read = None
    summariser: Summariser = "news"
    force: Force = False
    debug: Debug = False

    @property
    def options(self) -> Options:
        """What is asked of the brief itself."""
        return Options(self.points, self.words, self.summariser, self.language, self.read)


def asked(command: Callable[..., int]) -> Callable[..., int]:
    """The command with the fields of Request as its options: the same for all, written once."""
    shared = list(signature(Request).parameters.values())
    own = [parameter for name, parameter in signature(command).parameters.items() if name != "request"]

    def run(**values: Any) -> int:
        request = Request(**{field.name: values.pop(field.name) for field in shared})
        return command(request, **values)

    update_wrapper(run, command)
    parameters = [field.replace(kind=Parameter.KEYWORD_ONLY) for field in (*shared[:1], *own, *shared[1:])]
    vars(run)["__signature__"] = Signature(parameters)
    return run
