"""The house stands: layers, doors, and what each command imports."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import briefcli
from tests.samples import ROOT, SAMPLES

HOUSE = Path(briefcli.__file__).parent
FILES = sorted(HOUSE.rglob("*.py"))
LAYERS = (
    {"length"},
    {"model", "errors"},
    {"languages"},
    {"sources", "parsers", "tagger", "words"},
    {"sections", "sentences", "quotations", "speakers", "summary"},
    {"reading"},
    {"points"},
    {"signposts"},
    {"brief"},
    {"renderers"},
    {"verify"},
    {"cli"},
    {"__init__", "__main__"},
)
"""A room imports from lower layers; rooms of one layer do not import each other."""
DOORS: dict[str, str | tuple[str, ...]] = {
    "urllib3": "sources/web.py",
    "bs4": "parsers/html/",
    "lxml": "parsers/html/",
    "trafilatura": "parsers/html/body.py",
    "markdown_it": "parsers/markdown.py",
    "nltk": ("sentences.py", "tagger/"),
    "sumy": "summary/",
    "rich": "renderers/terminal.py",
    "typer": "cli/",
}
"""The one place where a package is imported; NLTK has two, since sentences and parts of speech are two things."""
HEAVY = ("nltk", "sumy", "bs4", "lxml", "trafilatura", "urllib3", "numpy", "rich")
NETWORK = ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.sendmsg")
"""What Python calls the events of a program that talks to others."""


def imports(path: Path) -> Iterator[str]:
    """What a file imports, anywhere in it, by full name; `from briefcli import x` counts as `briefcli.x`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are written in full"
            module = node.module or ""
            yield from (f"{module}.{alias.name}" for alias in node.names) if module == "briefcli" else (module,)


def place(path: Path) -> str:
    return path.relative_to(HOUSE).as_posix()


def room(name: str) -> str:
    return name.split("/")[0].removesuffix(".py")


def floor(name: str) -> int:
    return next(number for number, rooms in enumerate(LAYERS) if name in rooms)


@pytest.mark.parametrize("path", FILES, ids=place)
def test_a_room_imports_from_below(path: Path) -> None:
    here = room(place(path))
    for name in imports(path):
        if name.startswith("briefcli."):
            there = name.split(".")[1]
            assert there == here or floor(there) < floor(here), f"{place(path)} imports {name}"


@pytest.mark.parametrize("path", FILES, ids=place)
def test_a_package_has_one_door(path: Path) -> None:
    for name in imports(path):
        package = name.split(".")[0]
        if package not in sys.stdlib_module_names and package != "briefcli":
            assert package in DOORS, f"{place(path)} imports {name}, which has no door"
            assert place(path).startswith(DOORS[package]), f"{place(path)} imports {name} past its door"


@pytest.mark.parametrize("path", [*FILES, *sorted((ROOT / "tests").rglob("*.py"))], ids=lambda path: path.name)
def test_a_file_says_what_it_is(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or path.read_text() == ""


def imported(*arguments: str) -> set[str]:
    """Which heavy packages a command has imported when it ends."""
    script = (
        "import sys; from briefcli.cli import main; sys.argv[0] = 'briefcli'; code = main();"
        f"print(*sorted(set({HEAVY!r}) & sys.modules.keys()), file=sys.stderr); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(done.stderr.split())


def sample(suffix: str) -> str:
    return next(name for name in SAMPLES if name.endswith(suffix))


def test_help_imports_nothing_heavy() -> None:
    assert imported("--help") == set()
    assert imported("brief", "--help") == set()
    assert imported("--version") == set()


def test_the_outline_of_a_text_file_imports_nothing_heavy() -> None:
    assert imported("outline", sample(".txt")) == set()


def test_an_outline_ranks_and_splits_nothing() -> None:
    assert not imported("outline", sample(".html")) & {"nltk", "sumy", "numpy"}


@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_only_a_page_needs_what_reads_pages(suffix: str) -> None:
    assert not imported("brief", sample(suffix)) & {"trafilatura", "lxml", "bs4"}


@pytest.mark.parametrize("suffix", [".html", ".txt"])
def test_a_file_needs_no_network(suffix: str) -> None:
    watch = f"import sys; sys.addaudithook(lambda event, _: event in {NETWORK!r} and print(event)); "
    run = "from briefcli.cli import main; sys.exit(main())"
    arguments = ("brief", sample(suffix), "--output", "/dev/null")
    done = subprocess.run([sys.executable, "-c", watch + run, *arguments], cwd=ROOT, capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_nothing_is_downloaded_or_unpickled() -> None:
    """No model, no data: what a brief needs comes with the package."""
    for path in FILES:
        names = set(imports(path))
        assert not names & {"pickle", "shelve", "marshal"}, place(path)
        assert "download(" not in path.read_text(encoding="utf-8"), place(path)
