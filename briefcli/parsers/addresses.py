"""The parts of an address; one that is malformed has none."""

from urllib.parse import SplitResult, unquote, urlsplit

NOTHING = SplitResult("", "", "", "", "")


def host_of(address: str) -> str | None:
    """The host of a URL."""
    try:
        return _split(address).hostname
    except ValueError:
        return None


def path_of(address: str) -> str:
    """The path of a URL, or a path itself, as a reader would write it."""
    return unquote(_split(address).path)


def _split(address: str) -> SplitResult:
    try:
        return urlsplit(address)
    except ValueError:  # brackets that are no IPv6 address
        return NOTHING
