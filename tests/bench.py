"""Time and memory on this machine, beside the same work from packages: `make bench`.

Every figure of a process is the best of several runs, start-up included. BENCH_PEERS names another Python where spaCy,
its small English model, textacy, trafilatura and sumy are installed, if this one lacks them.
"""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from briefcli.languages import ENGLISH
from briefcli.quotations import find_quotations
from briefcli.sentences import split_sentences
from briefcli.speakers import name_speakers
from tests.conftest import article_of
from tests.runs import LONG_RUNS
from tests.samples import ROOT, SAMPLES, command

RUNS = 7
ARTICLES = 100
ARTICLE_WORDS = 800
LONG_RUN = 100_000
SIZES = (500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000)
PAGE = "samples/bridge.html"
TEXT = "samples/flood.txt"
LARGE = 10_000_000  # characters
ELEMENTS = 200_000
LINE = "In week 7 the council voted at midnight to keep the old bridge shut until the engineers had seen it. "
ODD_PAGES = {
    "10 MB of paragraphs": f"<p>{LINE * 4}</p>",
    "10 MB of lines with breaks": f"{LINE}<br>",
    "10 MB of boxes with links": f'<div class="text"><p class="lead">{LINE}<a href="/week">the week</a></p></div>',
    "200,000 paragraphs": "<p>It rained.</p>",
    "200,000 levels": "<div>",
    "200,000 headings that are never closed": "<h1>x",
}

EXTRACT = """
import sys
from trafilatura import extract
text = open(sys.argv[1], encoding="utf-8").read()
text = extract(text) if sys.argv[1].endswith("html") else text
"""
LEXRANK = """
import re
from sumy.parsers.plaintext import PlaintextParser
from sumy.summarizers.lex_rank import LexRankSummarizer
class Tokenizer:
    def to_sentences(self, paragraph):
        return tuple(re.split(r"(?<=[.!?]) +", paragraph))
    def to_words(self, sentence):
        return tuple(re.findall(r"\\w+", sentence))
print(*LexRankSummarizer()(PlaintextParser.from_string(text, Tokenizer()).document, 5), sep="\\n")
"""
QUOTATIONS = """
import spacy
from textacy.extract import direct_quotations
print(*direct_quotations(spacy.load("en_core_web_sm")(text)), sep="\\n")
"""
THERE = "import spacy, textacy, trafilatura, sumy, sys; sys.exit(not spacy.util.is_package('en_core_web_sm'))"
MANY = """
import sys, time
from briefcli import compose, fetch, parse, render
render(compose(parse(fetch(sys.argv[1]))))
for location in sys.argv[1:]:
    began = time.perf_counter()
    render(compose(parse(fetch(location))))
    print(1000 * (time.perf_counter() - began))
"""


def measure(arguments: Sequence[str], runs: int = RUNS) -> tuple[float, float, str]:
    """Best wall time of a process in ms, its peak memory in MB, and what it printed."""
    best, peak, printed = float("inf"), 0.0, ""
    for _ in range(runs):
        began = time.perf_counter()
        process = subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert process.stdout
        assert process.stderr
        printed, complaints = process.stdout.read(), process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        best = min(best, 1000 * (time.perf_counter() - began))
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            sys.exit(f"{' '.join(arguments)[:200]} ended with {process.returncode}: {complaints[-500:]}")
        peak = max(peak, usage.ru_maxrss / 1024)
    return best, peak, printed


def peers_python() -> str | None:
    """A Python that has spaCy, its model and textacy."""
    for python in filter(None, (os.environ.get("BENCH_PEERS"), sys.executable)):
        if subprocess.run([python, "-c", THERE], capture_output=True, check=False).returncode == 0:
            return python
    return None


def cold() -> None:
    """One process each, from nothing to the last byte."""
    bare, peak, _ = measure([sys.executable, "-c", "pass"], 20)
    print(f"{'one cold process':52}{'wall':>8}{'peak':>10}{'python -c pass':>17}")

    def row(name: str, wall: float, peak: float) -> None:
        print(f"{name:52}{wall:>5.0f} ms{peak:>7.0f} MB{wall / bare:>15.1f} ×")

    row("python -c pass", bare, peak)
    row("briefcli --help", *measure(command("--help"))[:2])
    python = peers_python()
    for kind, location in (("page", PAGE), ("text", TEXT)):
        ours = measure(command("brief", location))[:2]
        row(f"briefcli brief, a {kind}", *ours)
        row("  trafilatura, sumy LexRank", *measure([sys.executable, "-c", EXTRACT + LEXRANK, location])[:2])
        name = "  trafilatura, sumy LexRank, textacy on spaCy"
        if python:
            wall, peak, _ = measure([python, "-c", EXTRACT + LEXRANK + QUOTATIONS, location], 3)
            row(name, wall, peak)
            print(f"  ours takes {ours[0] / wall:.2f} of that")
        else:
            print(f"{name:52} not installed here (set BENCH_PEERS)")


def paragraphs() -> list[str]:
    """The prose of the text samples."""
    texts = [(ROOT / name).read_text(encoding="utf-8") for name in SAMPLES if name.endswith(".txt")]
    found = [" ".join(part.split()) for text in texts for part in text.split("\n\n")]
    return [paragraph for paragraph in found if len(paragraph) > 120]


def article(words: int, number: int = 0) -> list[str]:
    """Paragraphs of so many words in all; with another number, another article."""
    known = paragraphs()
    told: list[str] = []
    for week, paragraph in enumerate(cycle(known[number % len(known) :] + known[: number % len(known)])):
        if sum(len(line.split()) for line in told) >= words:
            return told
        told.append(paragraph.replace("The ", f"In week {number + week} the ", 1))
    return told


def written(folder: Path, name: str, lines: Sequence[str]) -> str:
    """An article as a file: a page or a text, by the suffix."""
    path = folder / name
    body = "\n\n".join(lines)
    if name.endswith(".html"):
        title = "<h1>The week at the bridge</h1>"
        body = f"<html><body><article>{title}{''.join(f'<p>{line}</p>' for line in lines)}</article></body></html>"
    path.write_text(body, encoding="utf-8")
    return str(path)


def warm(folder: Path) -> None:
    """Many articles in one process."""
    print(f"\n{ARTICLES} articles of {ARTICLE_WORDS} words in one process")
    for suffix in ("html", "txt"):
        files = [written(folder, f"{n}.{suffix}", article(ARTICLE_WORDS, n)) for n in range(ARTICLES)]
        _, peak, printed = measure([sys.executable, "-c", MANY, *files], 1)
        times = sorted(map(float, printed.split()))
        mean, late = sum(times) / len(times), times[len(times) * 95 // 100]
        print(f"  {suffix:6}{mean:>8.1f} ms an article, 95 of 100 within {late:.1f} ms, peak {peak:.0f} MB")


def growth(folder: Path) -> None:
    """How time grows with the length of an article."""
    print("\nhow time grows")
    files = [written(folder, f"long-{size}.txt", article(size)) for size in SIZES]
    _, peak, printed = measure([sys.executable, "-c", MANY, *files], 1)
    for size, spent in zip(SIZES, map(float, printed.split()), strict=True):
        print(f"  {size:>6} words{spent:>9.0f} ms{1000 * spent / size:>8.1f} ms for 1,000 words")
    print(f"  peak {peak:.0f} MB")


def odd_pages(folder: Path) -> None:
    """What pages cost that are as large as one may be, or as strange."""
    print("\n`briefcli outline` of odd pages, start-up included")
    for name, piece in ODD_PAGES.items():
        times = LARGE // len(piece) if name.startswith("10 MB") else ELEMENTS
        page = folder / "odd.html"
        page.write_text(f"<html><body><article><h1>Bridge</h1><p>{LINE}</p>{piece * times}<p>{LINE}", encoding="utf-8")
        wall, peak, _ = measure([sys.executable, "-m", "briefcli", "outline", "--force", str(page)], 1)
        size = page.stat().st_size / 1e6
        print(f"  {name:40}{wall / 1000:>8.1f} s{wall / 1000 / size:>8.1f} s a MB{peak:>8.0f} MB")


def long_runs() -> None:
    """What a long run of marks, names or verbs of saying costs the stages that read who said what."""
    print(f"\n{LONG_RUN} of each, CPU time{'quotations':>34}{'speakers':>15}")
    for run in LONG_RUNS:
        article = article_of("Ana Ruiz spoke. " + run * LONG_RUN)
        try:
            sentences = split_sentences(article, ENGLISH)
        except TimeoutError:  # of nltk, whose expressions may take five seconds
            print(f"  {run!r:40} sentences take too long")
            continue
        began = time.process_time()
        found = find_quotations(article, sentences, ENGLISH)
        read = time.process_time()
        name_speakers(found, article, ENGLISH)
        print(f"  {run!r:40}{1000 * (read - began):>15.0f} ms{1000 * (time.process_time() - read):>12.0f} ms")


if __name__ == "__main__":
    cold()
    with TemporaryDirectory() as folder:
        warm(Path(folder))
        growth(Path(folder))
        odd_pages(Path(folder))
    long_runs()
