"""The samples, found by looking: a new one is tested without a word here."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
SUFFIXES = (".html", ".txt", ".md")
SAMPLES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (ROOT / "samples").rglob("*")
    if path.suffix in SUFFIXES and path.name != "README.md"
)
"""As a reader at the top of the project types them."""
BARE = {"PATH": os.environ.get("PATH", ""), "LANG": "C.UTF-8"}
"""The environment of a test, so that it is the same on every machine."""


def briefcli(
    *arguments: str,
    env: Mapping[str, str] | None = None,
    stdin: bytes | None = None,
    cwd: Path = ROOT,
    stdout: int = -1,
) -> subprocess.CompletedProcess[bytes]:
    """The command run as a process, at the top of the project."""
    return subprocess.run(
        command(*arguments),
        env={**BARE, **(env or {})},
        cwd=cwd,
        stdout=stdout,
        stderr=subprocess.PIPE,
        input=stdin,
        stdin=subprocess.DEVNULL if stdin is None else None,
        timeout=120,
        check=False,
    )


def command(*arguments: str) -> Sequence[str]:
    """The installed command, or the same by module where tests run without an installation."""
    installed = Path(sys.executable).with_name("briefcli")
    return [str(installed), *arguments] if installed.exists() else [sys.executable, "-m", "briefcli", *arguments]
