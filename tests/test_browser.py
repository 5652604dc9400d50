"""The page in a real browser: what a reader on a phone, at night or with a printer would notice."""

import functools
import json
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator, Sequence
from html import unescape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from briefcli.model import Brief
from briefcli.renderers import render
from tests.briefs import BULLETS, LINE, SOURCE, SPLIT, STANDFIRST, TOLD, bridge, everywhere

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
BROWSER = next(filter(None, map(shutil.which, NAMES)), None)
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--hide-scrollbars",
)
DARK, LIGHT = "--blink-settings=preferredColorScheme=0", "--blink-settings=preferredColorScheme=1"
PHONE, DESK = 320, 1200
PAGES: dict[str, Brief | Sequence[Brief]] = {
    "bridge": bridge(),
    "two": [bridge(), bridge(title="Mill burns")],
    "hostile": everywhere(
        "<script>document.title='owned'</script><b onclick=x>“[sic]” &amp; " + "x" * 90, "https://a.example/x"
    ),
}

pytestmark = pytest.mark.skipif(BROWSER is None, reason=f"no browser to open the page in: none of {', '.join(NAMES)}")

# The page forbids every script, so a frame around it does the looking: same origin, the page itself untouched.
LOOK = """<!DOCTYPE html><meta charset="utf-8">
<iframe id="page" src="%(page)s.html" width="%(width)d" height="900" style="border: 0"></iframe>
<pre id="seen"></pre><script>
const channels = colour => colour.match(/[\\d.]+/g).map(Number);
const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
  .reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
const contrast = (a, b) => (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
const frame = document.getElementById('page');
frame.onload = () => {
  const inside = frame.contentDocument, view = frame.contentWindow;
  const ground = light(channels(view.getComputedStyle(inside.body).backgroundColor));
  const all = [...inside.querySelectorAll('body *')];
  const texts = all.filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()));
  const links = [...inside.querySelectorAll('a.place')].map(a => a.getBoundingClientRect());
  document.getElementById('seen').textContent = JSON.stringify({
    title: inside.title,
    text: inside.body.innerText,
    width: inside.documentElement.scrollWidth,
    rightmost: Math.max(...all.map(e => e.getBoundingClientRect().right)),
    contrast: Math.min(...texts.map(e => contrast(light(channels(view.getComputedStyle(e).color)), ground))),
    smallest: Math.min(...texts.map(e => parseFloat(view.getComputedStyle(e).fontSize))),
    target: Math.min(...links.map(box => Math.min(box.width, box.height))),
    ground,
    measure: inside.querySelector('main').getBoundingClientRect().width,
    headings: [...inside.querySelectorAll('h1,h2,h3,h4')].map(e => e.localName + ' ' + e.innerText),
    landmarks: ['header', 'main', 'footer'].filter(name => inside.querySelector('body > ' + name)),
    scripts: inside.scripts.length + inside.querySelectorAll('[onclick]').length,
  });
};
</script>"""

# A source page that says which of its paragraphs, far from each other, the reader was led to.
SOURCE_PAGE = """<!DOCTYPE html><meta charset="utf-8"><p>%(first)s</p><div style="height: 4000px"></div>%(rest)s
<div style="height: 4000px"></div><pre id="seen"></pre><script>
const isSeen = box => box.top >= 0 && box.bottom <= innerHeight;
setTimeout(() => document.getElementById('seen').textContent = JSON.stringify(
  [...document.querySelectorAll('p')].filter(p => isSeen(p.getBoundingClientRect())).map(p => p.innerText)), 700);
</script>"""


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """A loopback server over a folder that holds the pages."""
    folder = tmp_path_factory.mktemp("site")
    for name, brief in PAGES.items():
        folder.joinpath(f"{name}.html").write_text(render(brief, "html"), encoding="utf-8")
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", folder
    server.shutdown()


def browse(address: str, profile: Path, *flags: str) -> subprocess.CompletedProcess[str]:
    assert BROWSER
    command = [BROWSER, *FLAGS, f"--user-data-dir={profile}", *flags, address]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=90)


def seen(page: str) -> Any:
    match = re.search(r'<pre id="seen">(.+?)</pre>', page, re.DOTALL)
    assert match, "the browser did not get to look at the page"
    return json.loads(unescape(match[1]))


def look(site: tuple[str, Path], page: str, width: int, scheme: str = LIGHT) -> Any:
    address, folder = site
    frame = folder / f"look-{page}-{width}.html"
    frame.write_text(LOOK % {"page": page, "width": width}, encoding="utf-8")
    flags = ("--window-size=1400,1000", "--virtual-time-budget=5000", scheme, "--dump-dom")
    return seen(browse(f"{address}/{frame.name}", folder.parent / "profile", *flags).stdout)


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_wider_than_a_phone(site: tuple[str, Path], page: str) -> None:
    view = look(site, page, PHONE)
    assert view["width"] <= PHONE
    assert view["rightmost"] <= PHONE
    assert view["smallest"] >= 12


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_all_words_stand_out_from_the_ground(site: tuple[str, Path], scheme: str) -> None:
    view = look(site, "bridge", DESK, scheme)
    assert view["contrast"] >= 4.5
    assert (view["ground"] > 0.5) is (scheme == LIGHT)
    assert view["measure"] <= 700


def test_a_reader_finds_the_brief_in_order(site: tuple[str, Path]) -> None:
    view = look(site, "bridge", DESK)
    assert view["landmarks"] == ["header", "main", "footer"]
    assert view["headings"] == [
        "h1 Bridge stays shut",
        "h2 At a Glance the outlet’s own",
        "h2 Why the bridge matters",
        "h2 Who said what",
        "h3 Ana Ruiz, Mayor",
        "h3 Unattributed",
    ]
    assert LINE in view["text"]
    assert "“The bridge,” […] “stays shut until it is safe.”" in view["text"]
    assert view["target"] >= 16


def test_hostile_words_are_only_words(site: tuple[str, Path]) -> None:
    view = look(site, "hostile", DESK)
    assert view["title"].startswith("<script>document.title='owned'</script>")
    assert "<b onclick=x>“[sic]” &amp; xxx" in view["text"]
    assert view["scripts"] == 0


@pytest.mark.parametrize("page", PAGES)
def test_the_browser_has_nothing_to_complain_of(site: tuple[str, Path], tmp_path: Path, page: str) -> None:
    """No breach of the page's own policy, which also means that its style is the one that was hashed."""
    address = site[1].joinpath(f"{page}.html").as_uri()
    done = browse(address, tmp_path, "--enable-logging=stderr", "--dump-dom")
    assert "CONSOLE" not in done.stderr


def test_the_page_prints(site: tuple[str, Path], tmp_path: Path) -> None:
    browse(site[1].joinpath("bridge.html").as_uri(), tmp_path, f"--print-to-pdf={tmp_path / 'brief.pdf'}")
    assert tmp_path.joinpath("brief.pdf").read_bytes().startswith(b"%PDF")


SENTENCES = (STANDFIRST, *BULLETS, LINE, SPLIT, TOLD, TOLD)
"""Where the lines of the brief stood, in the order of the page's links."""


@pytest.mark.parametrize(("number", "sentence"), list(enumerate(SENTENCES, 1)))
def test_a_line_leads_to_its_sentence(site: tuple[str, Path], number: int, sentence: str) -> None:
    """The browser itself finds the words of each text fragment in the page that they came from."""
    address, folder = site
    rest = "<div style='height: 900px'></div>".join(f"<p>{words}</p>" for _, words in SOURCE)
    folder.joinpath("source.html").write_text(SOURCE_PAGE % {"first": "Nothing here.", "rest": rest}, encoding="utf-8")
    page = render(bridge(uri=f"{address}/source.html"), "html")
    link = unescape(re.findall(r'href="([^"]+)"', page)[number])
    flags = ("--window-size=1200,800", "--virtual-time-budget=4000", "--dump-dom")
    assert seen(browse(link, folder.parent / "profile", *flags).stdout) == [sentence]
