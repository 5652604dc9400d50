"""The command as a citizen of a terminal, a script and a crontab: run as a process, as its users run it."""

import fcntl
import json
import os
import pty
import re
import signal
import struct
import subprocess
import termios
import threading
import time
from collections.abc import Iterator, Mapping
from functools import cache
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from types import MappingProxyType

import pytest

from briefcli.renderers import RENDERERS
from briefcli.summary import SUMMARISERS
from tests.samples import BARE, ROOT, SAMPLES, briefcli, command
from tests.server import Server, page, serving

COMMANDS = ("brief", "quotes", "summary", "outline", "verify")
PAGE = next(name for name in SAMPLES if name.endswith(".html"))
TEXT = next(name for name in SAMPLES if name.endswith(".txt"))
MISSING = "samples/no-such-page.html"
ESCAPE = b"\x1b"


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as server:
        yield server


def complaint(done: subprocess.CompletedProcess[bytes]) -> str:
    """The one line on standard error of a command that printed nothing else."""
    assert done.stdout == b""
    [line] = done.stderr.decode().splitlines()
    assert line.startswith("briefcli: ")
    return line


def on_a_terminal(*arguments: str, columns: int = 80, env: Mapping[str, str] = MappingProxyType({})) -> tuple[int, str]:
    """The exit code, and what a terminal of that width was sent."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    process = subprocess.Popen(
        command(*arguments),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**BARE, "TERM": "xterm-256color", **env},
        cwd=ROOT,
    )
    os.close(theirs)
    received = bytearray()
    while chunk := _read(ours):
        received += chunk
    os.close(ours)
    return process.wait(timeout=60), received.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # how Linux says that the other side hung up
        return b""


# What it says about itself


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], *([name, "--help"] for name in COMMANDS)])
def test_help_is_an_answer(arguments: list[str]) -> None:
    done = briefcli(*arguments)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"briefcli" in done.stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_help_has_an_example_that_runs(name: str, tmp_path: Path) -> None:
    """The indented line that begins with the command itself."""
    [example] = re.findall(r"^  (briefcli .*(?:\n  \S.*)*)\n\nOptions", briefcli(name, "--help").stdout.decode(), re.M)
    words = " ".join(example.split()).replace("brief.json", str(tmp_path / "brief.json"))
    for line in words.split(" && "):
        assert briefcli(*line.split()[1:]).returncode == 0, line


def test_help_tells_the_exit_codes() -> None:
    told = briefcli("--help").stdout.decode()
    assert [code for code in (1, 2, 65, 66, 69, 70, 73, 74, 75, 77, 130) if not re.search(rf"\b{code}\b", told)] == []


def test_help_names_every_format_and_the_default_summariser() -> None:
    told = briefcli("brief", "--help").stdout.decode()
    assert all(name in told for name in RENDERERS)
    assert "news" in told


def test_the_version_is_one_line() -> None:
    done = briefcli("--version")
    assert done.returncode == 0
    assert re.fullmatch(rb"briefcli \d+\.\d+\.\d+\n", done.stdout)


def test_without_a_command_it_says_how_to_begin() -> None:
    done = briefcli()
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.count(b"briefcli brief samples/") == 1


def test_the_readme_names_every_command_and_option() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    options = {
        option
        for name in COMMANDS
        for option in re.findall(r"^  (?:-\w, )?(--[a-z]+)", briefcli(name, "--help").stdout.decode(), re.M)
    }
    wanted = {f"briefcli {name}" for name in COMMANDS} | options - {"--help"}
    assert {words for words in wanted if words not in readme} == set()


# Usage


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["bref", PAGE], "brief"),
        (["brief", "--formt", "json", PAGE], "--format"),
        (["brief", "--format", "jsn", PAGE], "did you mean json?"),
        (["brief", "--format", "papyrus", PAGE], "choose from"),
        (["brief", "--summariser", "lexrnk", PAGE], "did you mean lexrank?"),
        (["brief", "--points", "0", PAGE], "--points 5"),
        (["brief", "--points", "few", PAGE], "--points 5"),
        (["brief", "--words", "many", PAGE], "--words 120"),
        (["summary", "--words", "-3", PAGE], "--words 120"),
        (["brief", "--read", "soon", PAGE], "--read 60s"),
        (["brief", "--read", "0s", PAGE], "--read 60s"),
        (["brief"], "LOCATION"),
        (["verify", "only-one.json"], "LOCATION"),
        (["brief", "--url", "https://ledger.example/", PAGE, TEXT], "one location"),
        (["brief", "ftp://ledger.example/"], "http"),
        (["brief", "http://ledger.example/a b"], "space"),
    ],
)
def test_a_wrong_word_gets_the_nearest_right_one(arguments: list[str], hint: str) -> None:
    done = briefcli(*arguments)
    assert done.returncode == 2
    assert hint in complaint(done)


def test_options_may_stand_anywhere_and_end_with_two_dashes(tmp_path: Path) -> None:
    (tmp_path / "-x.txt").write_bytes((ROOT / TEXT).read_bytes())
    first = briefcli("brief", "--points", "3", "-f", "text", TEXT)
    last = briefcli("brief", TEXT, "-f", "text", "--points", "3")
    dashed = briefcli("brief", "-f", "text", "--points", "3", "--", "-x.txt", cwd=tmp_path)
    assert first.stdout == last.stdout == dashed.stdout != b""


def test_the_american_spelling_is_taken_and_not_listed() -> None:
    assert briefcli("summary", TEXT, "--summarizer", "lead").stdout == (
        briefcli("summary", TEXT, "--summariser", "lead").stdout
    )
    assert b"summarizer" not in briefcli("summary", "--help").stdout


@pytest.mark.parametrize("name", SUMMARISERS)
def test_every_summariser_answers_to_its_name(name: str) -> None:
    done = briefcli("summary", PAGE, TEXT, "--summariser", name, "--points", "2", "--format", "json")
    assert (done.returncode, done.stderr) == (0, b"")


# Locations


@pytest.mark.parametrize("name", [PAGE, TEXT])
def test_standard_input_is_briefed_as_the_file_is(name: str) -> None:
    piped = briefcli("brief", "-", stdin=(ROOT / name).read_bytes())
    assert (piped.returncode, piped.stderr) == (0, b"")
    assert piped.stdout == briefcli("brief", name).stdout


def test_a_terminal_without_a_pipe_is_not_waited_for() -> None:
    code, shown = on_a_terminal("brief", "-")
    assert code == 2
    assert "nothing is piped in" in shown


def test_a_page_is_fetched(server: Server) -> None:
    server.answers["/old"] = page(b"", status=301, Location="/page")
    server.answers["/page"] = page((ROOT / PAGE).read_bytes(), "text/html")
    done = briefcli("brief", server.url("/old"), "--format", "json")
    assert (done.returncode, done.stderr) == (0, b"")
    fetched, read = json.loads(done.stdout), json.loads(briefcli("brief", PAGE, "--format", "json").stdout)
    assert fetched["article"].pop("uri") == server.url("/old")
    assert read["article"].pop("uri") == PAGE
    assert fetched == read


def test_the_url_says_where_a_saved_page_came_from() -> None:
    done = briefcli("outline", PAGE, "--url", "https://ledger.example/bridge", "--format", "json")
    assert json.loads(done.stdout)["article"]["uri"] == "https://ledger.example/bridge"


@pytest.mark.parametrize(
    ("name", "content", "code", "words"),
    [
        ("none.html", None, 66, "no such file"),
        ("empty.txt", b"", 65, "empty"),
        ("noise.bin", bytes(range(256)) * 40, 65, "html"),
        ("minutes.pdf", b"%PDF-1.7\n1 0 obj\n" + bytes(range(256)), 65, "PDF"),
        ("shop.html", b"<html><body><nav><a href='/'>Home</a></nav></body></html>", 65, "article"),
    ],
)
def test_bad_input_is_one_line_and_its_code(
    tmp_path: Path, name: str, content: bytes | None, code: int, words: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    done = briefcli("brief", name, cwd=tmp_path)
    line = complaint(done)
    assert done.returncode == code
    assert name in line
    assert words in line


def test_a_directory_is_told_how_to_name_its_files() -> None:
    done = briefcli("brief", "samples")
    assert done.returncode == 65
    assert "samples/*.html" in complaint(done)


@pytest.mark.parametrize("url", ["http://ledger.invalid/bridge", "http://127.0.0.1:9/"])
def test_a_url_that_does_not_answer_is_69(url: str) -> None:
    done = briefcli("brief", url)
    assert done.returncode == 69
    assert url in complaint(done)


def test_what_a_server_says_decides_the_code(server: Server) -> None:
    server.answers["/busy"] = page(b"", status=429)
    server.answers["/away"] = page(b"", status=302, Location="http://169.254.169.254/latest")
    codes = [briefcli("brief", server.url(path)).returncode for path in ("/none", "/busy", "/away")]
    assert codes == [69, 75, 77]


def test_one_bad_location_does_not_spoil_the_others() -> None:
    done = briefcli("brief", PAGE, MISSING, TEXT, "--format", "jsonl")
    assert done.returncode == 1
    assert [json.loads(line)["article"]["uri"] for line in done.stdout.splitlines()] == [PAGE, TEXT]
    [line] = done.stderr.decode().splitlines()
    assert MISSING in line


def test_several_that_all_fail_print_nothing() -> None:
    done = briefcli("brief", MISSING, "samples", "--format", "json")
    assert (done.returncode, done.stdout) == (1, b"")
    assert len(done.stderr.splitlines()) == 2


def test_a_name_cannot_steer_the_terminal(tmp_path: Path) -> None:
    line = complaint(briefcli("brief", "x\x1b]0;PWN\x07\n\u202ey\x9b.html"))
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u202e]", line)


# Output


def test_json_is_an_object_for_one_and_a_list_for_several() -> None:
    one, two = (briefcli("summary", *names, "-f", "json").stdout for names in ([TEXT], [TEXT, PAGE]))
    assert json.loads(one)["schema"] == 1
    assert [brief["article"]["uri"] for brief in json.loads(two)] == [TEXT, PAGE]


@pytest.mark.parametrize("form", RENDERERS)
def test_every_format_is_quiet_on_standard_error_and_ends_with_one_line_break(form: str) -> None:
    done = briefcli("brief", PAGE, TEXT, "--format", form)
    assert (done.returncode, done.stderr) == (0, b"")
    assert ESCAPE not in done.stdout
    assert done.stdout.endswith(b"\n")
    assert not done.stdout.endswith(b"\n\n")


@pytest.mark.parametrize("name", COMMANDS[:-1])
def test_a_pipe_gets_plain_text(name: str) -> None:
    env = {"CI": "1", "TTY_COMPATIBLE": "1", "FORCE_COLOR": "1", "COLUMNS": "40", "TERM": "xterm"}
    assert briefcli(name, PAGE, env=env).stdout == briefcli(name, PAGE, "--format", "text").stdout


def test_a_line_is_printed_as_soon_as_it_is_ready(server: Server) -> None:
    asked = threading.Event()

    def later(handler: BaseHTTPRequestHandler) -> None:
        asked.wait(20)
        page((ROOT / PAGE).read_bytes())(handler)

    server.answers["/second"] = later
    process = subprocess.Popen(
        command("summary", TEXT, server.url("/second"), "-f", "jsonl"), stdout=subprocess.PIPE, env=BARE, cwd=ROOT
    )
    assert process.stdout
    assert json.loads(process.stdout.readline())["article"]["uri"] == TEXT
    asked.set()
    assert json.loads(process.stdout.readline())["article"]["uri"] == server.url("/second")
    process.stdout.close()
    assert process.wait(20) == 0


def test_a_terminal_gets_colour_and_its_own_width() -> None:
    code, shown = on_a_terminal("brief", PAGE, columns=60)
    assert code == 0
    assert "\x1b[" in shown
    assert max(map(len, _plain(shown))) <= 60


def test_colours_can_be_declined() -> None:
    for env in ({"NO_COLOR": "1"}, {"TERM": "dumb"}, {"NO_COLOR": "1", "FORCE_COLOR": "1"}):
        assert "\x1b" not in on_a_terminal("brief", PAGE, env=env)[1]


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_the_width_is_that_of_the_terminal_or_of_columns(columns: int) -> None:
    by_terminal = on_a_terminal("quotes", PAGE, columns=columns)[1]
    by_variable = on_a_terminal("quotes", PAGE, columns=100, env={"COLUMNS": str(columns)})[1]
    assert by_terminal == by_variable
    assert max(map(len, _plain(by_terminal))) <= columns


def _plain(shown: str) -> list[str]:
    return re.sub(r"\x1b\[[0-9;]*m", "", shown).splitlines()


def test_a_reader_who_stops_reading_is_no_error() -> None:
    process = subprocess.Popen(
        command("brief", *SAMPLES), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=BARE, cwd=ROOT
    )
    assert process.stdout
    assert process.stderr
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(60) in (1, 141)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("arguments", [["brief", TEXT], ["brief", TEXT, "-o", "/dev/full"], ["--help"]])
def test_a_full_disk_is_74(arguments: list[str]) -> None:
    with open("/dev/full", "wb") as full:
        done = briefcli(*arguments, stdout=full.fileno())
    assert done.returncode == 74
    [line] = done.stderr.decode().splitlines()
    assert "No space left" in line


def test_a_closed_standard_output_is_told() -> None:
    done = subprocess.run(
        ["sh", "-c", 'exec "$@" >&-', "sh", *command("brief", TEXT)],
        env=BARE,
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 73
    assert b"closed" in done.stderr


def test_an_interrupt_ends_it_at_once(server: Server) -> None:
    asked = threading.Event()

    def never(handler: BaseHTTPRequestHandler) -> None:
        asked.set()
        time.sleep(10)

    server.answers["/"] = never
    process = subprocess.Popen(
        command("brief", server.url("/")),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=BARE,
        cwd=ROOT,
        # As at a prompt; what runs in the background of a script is started deaf to it.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    assert asked.wait(20)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=8)  # long before the server would answer
    assert (process.returncode, out, err) == (130, b"", b"")


def test_a_file_is_written_whole_and_replaced_in_one_step(tmp_path: Path) -> None:
    out = tmp_path / "brief.txt"
    assert briefcli("brief", TEXT, "-o", str(out)).stdout == b""
    first, old = out.read_bytes(), out.stat().st_ino
    held = out.open("rb")
    assert briefcli("brief", TEXT, "-o", str(out)).returncode == 0
    assert held.read() == first == out.read_bytes() == briefcli("brief", TEXT).stdout
    held.close()
    assert out.stat().st_ino != old
    assert [path.name for path in tmp_path.iterdir()] == ["brief.txt"]


def test_a_failure_leaves_the_old_file(tmp_path: Path) -> None:
    out = tmp_path / "brief.txt"
    out.write_text("as it was")
    done = briefcli("brief", MISSING, "-o", str(out))
    assert done.returncode == 66
    assert out.read_text() == "as it was"
    assert [path.name for path in tmp_path.iterdir()] == ["brief.txt"]


def test_a_file_keeps_its_mode_and_a_link_its_target(tmp_path: Path) -> None:
    target, link = tmp_path / "kept" / "brief.txt", tmp_path / "link.txt"
    target.parent.mkdir()
    target.write_text("old")
    target.chmod(0o640)
    link.symlink_to(target)
    assert briefcli("brief", TEXT, "-o", str(link)).returncode == 0
    assert link.is_symlink()
    assert target.read_text() != "old"
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_device_is_written_to_and_not_replaced() -> None:
    assert briefcli("brief", TEXT, "-o", "/dev/null").returncode == 0
    assert not Path("/dev/null").is_file()


@pytest.mark.parametrize("place", [".", "no/such/folder/brief.txt", "file/brief.txt"])
def test_a_place_that_cannot_be_written_is_73(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("not a folder")
    done = briefcli("brief", TEXT, "-o", str(tmp_path / place))
    assert done.returncode == 73
    assert str(tmp_path) in complaint(done)


# Surroundings


@cache
def usual_output() -> bytes:
    return briefcli("brief", PAGE, TEXT).stdout


@pytest.mark.parametrize(
    "env",
    [
        {"LC_ALL": "C", "LANG": "C"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONUTF8": "0", "LC_ALL": "POSIX"},
        {"HOME": "/nonexistent"},
        {"PATH": "", "LANG": ""},
        {"TZ": "Pacific/Auckland"},
        {"LC_ALL": "tr_TR.UTF-8"},
    ],
    ids=str,
)
def test_the_surroundings_change_nothing(env: dict[str, str]) -> None:
    done = briefcli("brief", PAGE, TEXT, env=env)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == usual_output()
    assert "“" in done.stdout.decode()


def test_a_bug_is_one_line_and_a_traceback_only_when_asked(tmp_path: Path) -> None:
    """Here: an installation whose parser of pages is broken."""
    (tmp_path / "trafilatura.py").write_text("raise RuntimeError('half\\x1b[2J installed')")
    env = {"PYTHONPATH": str(tmp_path)}
    done = briefcli("brief", PAGE, env=env)
    assert done.returncode == 70
    assert "half" in complaint(done)
    assert ESCAPE not in done.stderr
    assert b"Traceback" in briefcli("brief", PAGE, "--debug", env=env).stderr


# Commands


def test_a_speaker_is_found_whatever_the_case_and_the_accents() -> None:
    voices = json.loads(briefcli("quotes", PAGE, "-f", "json").stdout)["voices"]
    name = next(voice["speaker"]["name"] for voice in voices if voice["speaker"] and voice["speaker"]["title"])
    surname = name.split()[-1]
    for spelling in (name, surname.upper(), surname.replace("i", "í").replace("o", "ö")):
        found = json.loads(briefcli("quotes", PAGE, "--speaker", spelling, "-f", "json").stdout)["voices"]
        assert [voice["speaker"]["name"] for voice in found] == [name]
    assert json.loads(briefcli("quotes", PAGE, "--speaker", "Nobody", "-f", "json").stdout)["voices"] == []


@pytest.mark.parametrize("sample", SAMPLES)
def test_a_saved_brief_stands_until_a_word_is_altered(sample: str, tmp_path: Path) -> None:
    saved = tmp_path / "brief.json"
    assert briefcli("brief", sample, "-f", "json", "-o", str(saved)).returncode == 0
    done = briefcli("verify", str(saved), sample)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    brief = json.loads(saved.read_text())
    line = brief["at_a_glance"][0]
    line["text"] = " ".join(["Altered", *line["text"].split()[1:]])
    saved.write_text(json.dumps(brief))
    done = briefcli("verify", str(saved), sample)
    assert (done.returncode, done.stderr) == (1, b"")
    assert b"Altered" in done.stdout


@pytest.mark.parametrize("name", ["brief", "quotes", "summary"])
def test_explained_each_line_and_quotation_says_why_and_all_else_stays(name: str) -> None:
    plain, told = (briefcli(name, PAGE, *more).stdout.decode().splitlines() for more in ([], ["--explain"]))
    assert [line for line in told if not line.startswith("  why: ")] == plain
    brief = json.loads(briefcli(name, PAGE, "-f", "json").stdout)
    lines = [
        *brief["at_a_glance"],
        *(point for key in ("parts", "signposts") for each in brief[key] for point in each["points"]),
    ]
    assert len(told) - len(plain) == len(lines) + sum(len(voice["quotations"]) for voice in brief["voices"])


def test_the_readme_explains_as_the_command_does() -> None:
    shown = (ROOT / "README.md").read_text(encoding="utf-8").split(" --explain\n", 1)[1].split("\n```")[0]
    done = briefcli("quotes", "samples/verdict.html", "--speaker", "Wren-Achebe", "--explain")
    assert done.stdout.decode() == f"{shown}\n"


def test_what_would_explain_nothing_does_not_take_the_option() -> None:
    assert "--explain" in complaint(briefcli("outline", PAGE, "--explain"))


def test_a_terminal_is_told_why_in_a_quiet_line() -> None:
    code, told = on_a_terminal("quotes", PAGE, "--explain")
    assert code == 0
    assert re.search(r"\x1b\[2mwhy: quoted before “", told)


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_an_explained_brief_stands_until_its_evidence_is_altered(tmp_path: Path, form: str) -> None:
    saved = tmp_path / "brief.json"
    assert briefcli("brief", PAGE, "--explain", "-f", form, "-o", str(saved)).returncode == 0
    assert briefcli("verify", str(saved), PAGE).returncode == 0
    brief = json.loads(saved.read_text())
    brief["voices"][0]["quotations"][0]["explanation"]["evidence"][0]["text"] = "Altered"
    saved.write_text(json.dumps(brief))
    done = briefcli("verify", str(saved), PAGE)
    assert (done.returncode, done.stderr) == (1, b"")
    assert re.fullmatch(r"voice 1, quotation 1, explanation, evidence 1: “Altered” .*\n", done.stdout.decode())


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_one_brief_of_several_is_verified_by_its_name(tmp_path: Path, form: str) -> None:
    saved = tmp_path / "briefs"
    briefcli("brief", PAGE, TEXT, "-f", form, "-o", str(saved))
    assert [briefcli("verify", str(saved), name).returncode for name in (PAGE, TEXT)] == [0, 0]
    done = briefcli("verify", str(saved), SAMPLES[-1])
    assert done.returncode == 65
    assert str(saved) in complaint(done)


@pytest.mark.parametrize("content", ["", "<p>no</p>", "[]", "[[[[", "[" * 100_000, '{"schema": 1}', "null", "[3]"])
def test_what_is_not_a_saved_brief_is_65(tmp_path: Path, content: str) -> None:
    saved = tmp_path / "brief.json"
    saved.write_text(content)
    done = briefcli("verify", str(saved), TEXT)
    assert done.returncode == 65
    assert "brief.json" in complaint(done)


def test_the_readme_shows_what_weighed_for_a_line() -> None:
    asked = "summary samples/flood.txt --points 2 --explain"
    shown = (ROOT / "README.md").read_text(encoding="utf-8").split(f"$ briefcli {asked}\n", 1)[1].split("\n```")[0]
    assert briefcli(*asked.split()).stdout.decode() == f"{shown}\n"
