"""The only room with a network: one page, fetched within limits, from an address that was checked.

The reader may name any address, also one of their own network. A page may not: where it redirects, the next address
must be public, or be the very host and port that the reader typed. Each name is resolved once, and the connection goes
to an address that was checked. Certificates are always verified. Proxies are not used.
"""

import re
import socket
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from email.message import Message
from http import HTTPStatus
from importlib.metadata import version
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from threading import Thread
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urljoin

from briefcli.errors import FetchError, LaterError, RefusedError, UsageError
from briefcli.model import Document

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse

Page: TypeAlias = tuple[str, bytes, str | None]
"""Media type, body and encoding."""
FORBIDDEN = re.compile(r"[\x00-\x20\x7f-\xa0\\\u2028\u2029]")
"""Characters that two readers of one URL may understand in two ways."""
PORTS = {"http": 80, "https": 443}
REDIRECTS = frozenset((301, 302, 303, 307, 308))
ENCODINGS = frozenset(("gzip", "x-gzip", "deflate", "identity"))
ENCODING_CHAIN = 2  # a page packed more often is packed to hurt
CHUNK = 64 * 1024
NAT64 = ip_network("64:ff9b::/96")  # an IPv4 address in the clothes of a public IPv6 one
ACCEPTED = "text/html, application/xhtml+xml, text/markdown, text/plain, */*;q=0.1"
SAVE_IT = "Save the page from your browser and give the file."
ADVICE = {401: SAVE_IT, 403: SAVE_IT, 451: SAVE_IT, 410: "The page is gone."}


@dataclass(frozen=True, slots=True)
class Limits:
    """How long we wait, in seconds, and how much we take, in bytes as the page is after decompression."""

    connect: float = 5.0
    read: float = 15.0
    total: float = 30.0
    size: int = 10 * 1024 * 1024
    redirects: int = 5


LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Target:
    """A URL taken apart once, for the check and for the connection alike."""

    url: str
    scheme: str
    host: str
    port: int
    path: str

    @property
    def server(self) -> tuple[str, int]:
        """Host and port."""
        return self.host, self.port

    @property
    def host_header(self) -> str:
        """As a browser sends it: the port only where it is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"


def get(location: str, url: str | None = None, limits: Limits = LIMITS) -> Document:
    """The page at an http(s) URL."""
    target = target_of(location)
    media_type, body, encoding = _in_time(_Visit(target, limits).page, limits.total, target.url)
    return Document(url or location, media_type, body, encoding)


def is_public(address: str) -> bool:
    """Whether an address is one of the open network, also where it hides an older one inside."""
    ip = ip_address(address.partition("%")[0])
    hidden = _hidden(ip)
    return is_public(str(hidden)) if hidden else ip.is_global and not ip.is_multicast


def _hidden(ip: IPv4Address | IPv6Address) -> IPv4Address | None:
    """The IPv4 address inside an IPv6 one, by mapping, by 6to4 or by NAT64."""
    if isinstance(ip, IPv4Address):
        return None
    if ip in NAT64:
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour


def target_of(url: str) -> Target:
    """The URL taken apart, if it is one that means the same to everybody."""
    from urllib3.exceptions import LocationParseError
    from urllib3.util import parse_url

    if FORBIDDEN.search(url):
        raise UsageError(f"{url} is not a URL: it holds a space, a backslash or a control character.")
    try:
        parsed = parse_url(url)
    except LocationParseError as fault:
        raise UsageError(f"{url} is not a URL that can be read. Check its spelling.") from fault
    if parsed.scheme not in PORTS or not parsed.host:
        raise UsageError(f"{url} is not an http(s) URL. Check its spelling.")
    if parsed.auth is not None:
        raise UsageError(f"the URL for {parsed.host} holds a name or a password; leave it out.")
    return Target(url, parsed.scheme, parsed.host.strip("[]"), parsed.port or PORTS[parsed.scheme], parsed.request_uri)


def _in_time(work: Callable[[], Page], seconds: float, url: str) -> Page:
    """What the work gives, or an error when the time is up, however slowly the server drips."""
    page: Future[Page] = Future()

    def run() -> None:
        try:
            page.set_result(work())
        except BaseException as fault:  # handed over to the caller, who raises it
            page.set_exception(fault)

    Thread(target=run, daemon=True).start()
    try:
        return page.result(seconds)
    except TimeoutError as fault:
        raise FetchError(f"{url} took longer than {seconds:g} seconds. Try again, or save the page.") from fault


class _Visit:
    """A page, and the addresses seen on the way to it."""

    def __init__(self, typed: Target, limits: Limits) -> None:
        self.typed = typed
        self.limits = limits
        self.resolved: dict[tuple[str, int], tuple[str, ...]] = {}

    def page(self) -> Page:
        """The page, after at most so many redirects."""
        at = self.typed
        for _ in range(self.limits.redirects + 1):
            answer = self.answer(at)
            try:
                if answer.status not in REDIRECTS or "location" not in answer.headers:
                    return _page(at.url, answer, self.limits.size)
                at = self.redirected(at, answer.headers["location"])
            finally:
                answer.close()
        raise FetchError(f"{self.typed.url} redirects more than {self.limits.redirects} times. Check the address.")

    def redirected(self, at: Target, location: str) -> Target:
        """Where a page sends us, if it may."""
        try:
            then = target_of(urljoin(at.url, location))
        except (UsageError, ValueError) as fault:
            raise RefusedError(f"{at.url} redirects to what we do not fetch: {location}") from fault
        if at.scheme == "https" and then.scheme == "http":
            raise RefusedError(f"{at.url} redirects from https to plain http: {then.url}")
        if then.server != self.typed.server and not all(map(is_public, self.addresses(then))):
            raise RefusedError(f"{at.url} redirects to an address that is not public: {then.url}")
        return then

    def addresses(self, target: Target) -> tuple[str, ...]:
        """The addresses of a server, resolved once: what was checked is what we connect to."""
        if target.server not in self.resolved:
            try:
                places = socket.getaddrinfo(target.host, target.port, type=socket.SOCK_STREAM)
            except (OSError, UnicodeError) as fault:
                raise FetchError(
                    f"cannot reach {target.url}: no such host, {target.host}. Check the address and the network."
                ) from fault
            self.resolved[target.server] = tuple(dict.fromkeys(str(place[4][0]) for place in places))
        return self.resolved[target.server]

    def answer(self, target: Target) -> "BaseHTTPResponse":
        """The answer of the first address that takes a connection; its body is not read yet."""
        from urllib3.exceptions import ConnectTimeoutError, HTTPError, SSLError

        reason = "it has no address."
        for address in self.addresses(target):
            try:
                return self._ask(target, address)
            except ConnectTimeoutError as fault:
                reason = _reason(fault)
            except SSLError as fault:
                raise FetchError(f"cannot trust {target.url}: {_distrust(fault)}. Nothing was fetched.") from fault
            except HTTPError as fault:
                raise FetchError(f"{target.url} gave no answer: {_reason(fault)} Try again later.") from fault
        raise FetchError(f"cannot reach {target.url}: {reason} Check the address and the network.")

    def _ask(self, target: Target, address: str) -> "BaseHTTPResponse":
        from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, Timeout

        headers = {
            "Host": target.host_header,
            "User-Agent": f"briefcli/{version('briefcli')} (a command line that reads one page for its user)",
            "Accept": ACCEPTED,
            "Accept-Encoding": "gzip, deflate",
        }
        timeout = Timeout(connect=self.limits.connect, read=self.limits.read)
        pool = (
            HTTPConnectionPool(address, target.port, timeout)
            if target.scheme == "http"
            else HTTPSConnectionPool(
                address,
                target.port,
                timeout,
                cert_reqs="CERT_REQUIRED",
                server_hostname=target.host,
                assert_hostname=target.host,
            )
        )
        return pool.urlopen("GET", target.path, headers=headers, redirect=False, retries=False, preload_content=False)


def _page(url: str, answer: "BaseHTTPResponse", most: int) -> Page:
    """The body of a good answer, with what the server says it is."""
    status = answer.status
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        raise LaterError(f"{url} answered 429 Too Many Requests. Try again later.")
    if status >= HTTPStatus.BAD_REQUEST:
        advice = ADVICE.get(status) or ("Try again later." if status >= 500 else "Check the address.")
        raise FetchError(f"{url} answered {status} {answer.reason or ''}".rstrip() + f". {advice}")
    said = Message()
    said["content-type"] = answer.headers.get("content-type", "")
    media_type = said.get_content_type() if answer.headers.get("content-type") else ""
    return media_type, _body(url, answer, most), said.get_content_charset()


def _body(url: str, answer: "BaseHTTPResponse", most: int) -> bytes:
    """The body as it is after decompression; reading stops as soon as there is too much of it."""
    from urllib3.exceptions import HTTPError

    packed = [name.strip().lower() for name in answer.headers.get("content-encoding", "identity").split(",")]
    if len(packed) > ENCODING_CHAIN or not ENCODINGS.issuperset(packed):
        raise FetchError(f"{url} came packed as we did not ask: {', '.join(packed)}. {SAVE_IT}")
    body = bytearray()
    try:
        for chunk in answer.stream(CHUNK, decode_content=True):
            body += chunk
            if len(body) > most:
                raise FetchError(f"{url} is too large: more than {most / 2**20:g} MiB. {SAVE_IT}")
    except HTTPError as fault:
        raise FetchError(f"{url} broke off: {_reason(fault)} Try again later.") from fault
    return bytes(body)


def _distrust(fault: BaseException) -> str:
    """Why no safe connection came about, in the words of the certificate check or of the handshake."""
    below = fault.__cause__ or fault.__context__ or fault
    said = getattr(below, "verify_message", None) or getattr(below, "reason", None)
    return said.replace("_", " ").lower() if isinstance(said, str) else str(fault)


def _reason(fault: BaseException) -> str:
    """What went wrong, in the words of the system where it has some."""
    from urllib3 import exceptions

    below = fault.__cause__ or fault.__context__
    if isinstance(below, OSError) and below.strerror:
        return f"{below.strerror.lower()}."
    if isinstance(fault, exceptions.TimeoutError):
        return "the time is up."
    return "it cannot be unpacked." if isinstance(fault, exceptions.DecodeError) else "the connection was closed."
