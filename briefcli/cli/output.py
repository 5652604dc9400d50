"""Where briefs go: standard output, or a file that is written whole or not at all. Complaints go to standard error."""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from pathlib import Path
from tempfile import mkstemp
from typing import TextIO

import typer

from briefcli.errors import OutputError
from briefcli.model import Page
from briefcli.sources import legible

STANDARD_OUTPUT = 1
NEW_FILE = 0o666
"""The mode of a new file, before the user's mask."""


def speak_utf8() -> None:
    """Print UTF-8 whatever the locale: curly marks are what a brief is made of."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")


def drop_output() -> None:
    """Give up what standard output has not taken: Python would try again at the end, and complain in its own words."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, STANDARD_OUTPUT)
    os.close(nowhere)


def complain(message: str, exit_code: int) -> int:
    """One line on standard error, whatever a file name or a server put into the message."""
    typer.echo(f"briefcli: {legible(' '.join(message.split()))}", err=True)
    return exit_code


@contextmanager
def opened(output: str | None) -> Iterator[TextIO]:
    """A stream for the briefs; a file appears, or changes, when all of it has been written."""
    if output is None:
        if sys.stdout is None:
            raise OutputError("cannot write: standard output is closed. Try --output FILE.")
        yield sys.stdout
    elif _is_device(output):
        with Path(output).open("w", encoding="utf-8", newline="\n") as device:
            yield device
    else:
        with _replaced(Path(output).resolve()) as file:  # a link stays a link to what it names
            yield file


def page_of(stream: TextIO) -> Page:
    """What a renderer may know about the stream."""
    if not stream.isatty():
        return Page()
    from shutil import get_terminal_size

    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM", "dumb") == "dumb"
    return Page(get_terminal_size().columns, not plain)


def _is_device(output: str) -> bool:
    """Whether this is there and cannot be replaced by a file: /dev/null, a named pipe."""
    with suppress(OSError):
        mode = Path(output).stat().st_mode
        return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))
    return False


@contextmanager
def _replaced(path: Path) -> Iterator[TextIO]:
    """A file beside the path that takes its place at the end; what was there stays until then, and when we fail."""
    if path.is_dir():
        raise OutputError(f"cannot write {path}: it is a directory. Name a file in it.")
    part = _beside(path)
    try:
        with open(part, "w", encoding="utf-8", newline="\n") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
            written = file.tell()
        if written:  # where nothing could be briefed, nothing is replaced
            os.chmod(part, _mode(path))
            os.replace(part, path)
    finally:
        Path(part).unlink(missing_ok=True)


def _beside(path: Path) -> str:
    """An empty file in the same folder, so that it can take the place of the other in one step."""
    try:
        number, part = mkstemp(prefix=".briefcli-", suffix=".part", dir=path.parent)
    except OSError as fault:
        raise OutputError(f"cannot write {path}: {fault.strerror}. Check the folder, or name another file.") from fault
    os.close(number)
    return part


def _mode(path: Path) -> int:
    """What the file that is replaced had; what the user's mask allows for a new one."""
    with suppress(OSError):
        return stat.S_IMODE(path.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return NEW_FILE & ~mask
