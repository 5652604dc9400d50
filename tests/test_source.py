"""What a location gives: files, standard input, and pages from a server on the loopback interface."""

import gzip
import io
import os
import shutil
import subprocess
import time
import zlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from briefcli.errors import BriefError, FetchError, LaterError, MissingError, ParseError, RefusedError, UsageError
from briefcli.sources import fetch, legible
from briefcli.sources.web import LIMITS, Limits, get, is_public, target_of
from tests.server import Server, page, redirect, serving

PAGE = "<html><body><p>The bridge “reopened” on Monday.</p></body></html>"
HURRIED = Limits(connect=0.5, read=0.5, total=1.0)


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as server:
        yield server


def test_a_file_comes_as_it_is(tmp_path: Path) -> None:
    """Bytes, the path as typed, and the type that the suffix says."""
    path = tmp_path / "bridge.html"
    path.write_bytes(PAGE.encode())
    document = fetch(str(path))
    assert (document.body, document.uri, document.media_type) == (PAGE.encode(), str(path), "text/html")


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("a.htm", "text/html"),
        ("a.TXT", "text/plain"),
        ("a.md", "text/markdown"),
        ("a.pdf", "application/pdf"),
        ("a", ""),
    ],
)
def test_the_suffix_tells_the_type(tmp_path: Path, name: str, media_type: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    assert fetch(str(tmp_path / name)).media_type == media_type


def test_the_reader_can_say_where_a_saved_page_came_from(tmp_path: Path) -> None:
    path = tmp_path / "saved.html"
    path.write_bytes(PAGE.encode())
    assert fetch(str(path), "https://ledger.example/bridge").uri == "https://ledger.example/bridge"


def test_standard_input_is_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode())))
    document = fetch("-")
    assert (document.body, document.uri) == (PAGE.encode(), "-")


def test_bad_names_are_named(tmp_path: Path) -> None:
    """No such file, a directory, a name that no file can have, a scheme that we do not speak."""
    for location, error, words in (
        (str(tmp_path / "none.html"), MissingError, "no such file"),
        ("", MissingError, "no such file"),
        ("a\0b", MissingError, "no such file"),
        ("x" * 5000, MissingError, "no such file"),
        (str(tmp_path), ParseError, "is a directory"),
        ("ftp://ledger.example/bridge", UsageError, "only http, https"),
        ("file:///etc/hostname", UsageError, "only http, https"),
    ):
        with pytest.raises(error, match=words):
            fetch(location)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_says_so(tmp_path: Path) -> None:
    path = tmp_path / "locked.txt"
    path.write_text("words")
    path.chmod(0)
    with pytest.raises(BriefError, match="permission denied") as caught:
        fetch(str(path))
    assert caught.value.exit_code == 74


def test_an_endless_file_ends() -> None:
    with pytest.raises(ParseError, match="too large"):
        fetch("/dev/zero")


def test_nothing_steers_a_terminal_through_a_name(tmp_path: Path) -> None:
    path = tmp_path / "a\x1b[2Jb\u202ec.txt"
    path.write_text("words")
    uri = fetch(str(path)).uri
    assert "\x1b" not in uri
    assert "\u202e" not in uri
    assert uri == legible(str(path))


def test_a_page_comes_with_what_its_server_says(server: Server) -> None:
    server.answers["/bridge"] = page(PAGE.encode("latin-1", "replace"), "Text/HTML; Charset=ISO-8859-1")
    document = fetch(server.url("/bridge?x=1#part").replace("?x=1", ""))
    assert (document.media_type, document.encoding) == ("text/html", "iso-8859-1")
    assert document.body == PAGE.encode("latin-1", "replace")
    assert document.uri == server.url("/bridge#part")


def test_a_page_without_a_type_has_none(server: Server) -> None:
    server.answers["/"] = lambda handler: _raw(handler, b"HTTP/1.0 200 OK\r\n\r\n" + PAGE.encode())
    document = fetch(server.url("/"))
    assert (document.media_type, document.encoding, document.body) == ("", None, PAGE.encode())


def test_a_fetch_is_honest_and_asks_for_no_more_than_it_reads(server: Server) -> None:
    server.answers["/"] = page(PAGE.encode())
    fetch(server.url("/", "localhost"))
    [(path, headers)] = server.requests
    assert path == "/"
    assert headers["User-Agent"].startswith("briefcli/")
    assert headers["Host"] == f"localhost:{server.port}"
    assert headers["Accept-Encoding"] == "gzip, deflate"
    assert not {"Cookie", "Referer"} & headers.keys()


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_the_same_server_is_followed(server: Server, status: int) -> None:
    server.answers["/old"] = redirect("/new", status)
    server.answers["/new"] = page(PAGE.encode())
    document = fetch(server.url("/old"))
    assert (document.body, document.uri) == (PAGE.encode(), server.url("/old"))


def test_five_redirects_are_followed_and_a_circle_ends(server: Server) -> None:
    for number in range(5):
        server.answers[f"/{number}"] = redirect(f"/{number + 1}")
    server.answers["/5"] = page(PAGE.encode())
    assert fetch(server.url("/0")).body == PAGE.encode()
    server.answers["/round"] = redirect("/round")
    with pytest.raises(FetchError, match="more than 5 times"):
        fetch(server.url("/round"))


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1:{port}/", "http://localhost:{port}/", "http://[::1]:{port}/", "http://0.0.0.0:{port}/",
     "http://127.1:{port}/", "http://2130706433:{port}/", "http://0177.0.0.1:{port}/", "http://[::ffff:127.0.0.1]:{port}/",
     "http://169.254.169.254/latest", "http://100.64.0.1/", "http://[fe80::1]/", "http://10.0.0.1/"],
)  # fmt: skip
def test_a_page_cannot_send_us_to_a_private_address(server: Server, address: str) -> None:
    """Nor to another port of the host that was typed."""
    with serving() as private:
        server.answers["/"] = redirect(address.format(port=private.port))
        with pytest.raises((RefusedError, FetchError)) as caught:
            fetch(server.url("/"))
        assert private.requests == []
        assert caught.value.exit_code in (77, 69)  # 69 where this machine's resolver does not take the spelling


@pytest.mark.parametrize(
    "address", ["file:///etc/hostname", "ftp://127.0.0.1/", "gopher://127.0.0.1/", "data:text/html,x", "http://a b/",
                "http://user:secret@127.0.0.1/", "http:\\\\127.0.0.1\\", "javascript:alert(1)"]
)  # fmt: skip
def test_a_page_cannot_send_us_to_another_scheme(server: Server, address: str) -> None:
    server.answers["/"] = redirect(address)
    with pytest.raises(RefusedError):
        fetch(server.url("/"))


@pytest.mark.parametrize(
    ("status", "error", "advice"),
    [(404, FetchError, "Not Found. Check the address"), (403, FetchError, "save|Save"), (500, FetchError, "later"),
     (503, FetchError, "later"), (429, LaterError, "later")],
)  # fmt: skip
def test_a_refusal_is_told_with_its_status(server: Server, status: int, error: type[BriefError], advice: str) -> None:
    server.answers["/"] = page(b"<p>Sorry</p>", status=status)
    with pytest.raises(error, match=f"{status}.*({advice})"):
        fetch(server.url("/"))


def test_nobody_there_and_no_such_host() -> None:
    with serving() as gone:
        url = gone.url("/")
    with pytest.raises(FetchError, match="connection refused"):
        fetch(url)
    with pytest.raises(FetchError, match="no such host"):
        fetch("http://ledger.invalid/")


def test_a_server_that_says_nothing_is_given_up(server: Server) -> None:
    server.answers["/"] = lambda handler: time.sleep(3)
    with pytest.raises(FetchError, match="no answer"):
        get(server.url("/"), limits=HURRIED)


@pytest.mark.parametrize("head", [b"HTTP/1.0 200 OK\r\n\r\n", b"HTTP/1.0 200 OK\r\nX-Drip: ", b""])
def test_a_server_that_drips_is_given_up(server: Server, head: bytes) -> None:
    """Also in its headers: the total time holds whatever arrives meanwhile."""

    def drip(handler: BaseHTTPRequestHandler) -> None:
        _raw(handler, head)
        for _ in range(40):
            time.sleep(0.1)
            _raw(handler, b"x")

    server.answers["/"] = drip
    with pytest.raises(FetchError, match="took longer than 1 seconds"):
        get(server.url("/"), limits=HURRIED)


def test_an_endless_page_is_too_large(server: Server) -> None:
    def endless(handler: BaseHTTPRequestHandler) -> None:
        _raw(handler, b"HTTP/1.0 200 OK\r\n\r\n")
        for _ in range(400):
            _raw(handler, b"x" * 65536)

    server.answers["/"] = endless
    with pytest.raises(FetchError, match="too large: more than 10 MiB"):
        fetch(server.url("/"))


@pytest.mark.parametrize("times", [1, 2])
def test_a_page_that_unpacks_to_far_more_is_too_large(server: Server, times: int) -> None:
    packed = b"x" * (300 << 20) if times == 1 else gzip.compress(b"x" * (100 << 20))
    server.answers["/"] = page(gzip.compress(packed, 1), Content_Encoding=", ".join(["gzip"] * times))
    with pytest.raises(FetchError, match="too large"):
        fetch(server.url("/"))


@pytest.mark.parametrize("packing", ["gzip, gzip, gzip", "br", "zstd", "rot13"])
def test_packing_that_was_not_asked_for_is_refused(server: Server, packing: str) -> None:
    server.answers["/"] = page(b"x", Content_Encoding=packing)
    with pytest.raises(FetchError, match="packed"):
        fetch(server.url("/"))


def test_packed_pages_are_unpacked_and_broken_ones_said_to_be(server: Server) -> None:
    server.answers["/gzip"] = page(gzip.compress(PAGE.encode()), Content_Encoding="gzip")
    server.answers["/deflate"] = page(zlib.compress(PAGE.encode()), Content_Encoding="deflate")
    server.answers["/broken"] = page(b"not gzip at all", Content_Encoding="gzip")
    assert fetch(server.url("/gzip")).body == fetch(server.url("/deflate")).body == PAGE.encode()
    with pytest.raises(FetchError, match="cannot be unpacked"):
        fetch(server.url("/broken"))


def test_a_page_cut_short_is_not_taken_for_whole(server: Server) -> None:
    server.answers["/"] = lambda handler: _raw(handler, b"HTTP/1.0 200 OK\r\nContent-Length: 500\r\n\r\n<p>The")
    with pytest.raises(FetchError, match="broke off"):
        fetch(server.url("/"))


@pytest.mark.skipif(shutil.which("openssl") is None, reason="no openssl to make a certificate with")
def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-keyout", key, "-out", certificate],
        check=True, capture_output=True,
    )  # fmt: skip
    both = tmp_path / "both.pem"
    both.write_bytes(key.read_bytes() + certificate.read_bytes())
    with serving(str(both)) as server:
        server.answers["/"] = page(PAGE.encode())
        with pytest.raises(FetchError, match="cannot trust"):
            fetch(server.url("/", "localhost"))
        assert server.requests == []


@pytest.mark.parametrize(
    "url",
    ["http://", "http:///bridge", "http://a b.example/", "http://ledger.example/a\tb", "http://ledger.example\\@evil/",
     "http://user@ledger.example/", "http://user:secret@ledger.example/", "http://[::1", "http://ledger.example:99999/",
     "http://１27.0.0.1/", "http://ledger.example/\x7f"],
)  # fmt: skip
def test_what_two_readers_may_understand_in_two_ways_is_no_url(url: str) -> None:
    with pytest.raises(UsageError) as caught:
        fetch(url)
    assert "secret" not in str(caught.value)


def test_a_url_is_taken_apart_once() -> None:
    target = target_of("HTTPS://Ledger.Example/Brücke?q=ä#part")
    assert (target.scheme, target.server) == ("https", ("ledger.example", 443))
    assert (target.host_header, target.path) == ("ledger.example", "/Br%C3%BCcke?q=%C3%A4")


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
     "255.255.255.255", "192.0.2.1", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "ff02::1", "::ffff:127.0.0.1",
     "::ffff:10.0.0.1", "2002:7f00:1::", "64:ff9b::7f00:1", "2001:db8::1"],
)  # fmt: skip
def test_addresses_that_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", ["1.1.1.1", "93.184.216.34", "2606:4700::1", "::ffff:1.1.1.1", "64:ff9b::101:101"])
def test_addresses_that_are_public(address: str) -> None:
    assert is_public(address)


def test_the_limits_are_those_that_the_readme_promises() -> None:
    assert (LIMITS.connect, LIMITS.read, LIMITS.total, LIMITS.size, LIMITS.redirects) == (5, 15, 30, 10 << 20, 5)


def _raw(handler: BaseHTTPRequestHandler, data: bytes) -> None:
    handler.wfile.write(data)
    handler.wfile.flush()
