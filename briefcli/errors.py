"""What can go wrong in a way that a reader can act on."""


class BriefError(Exception):
    """One line that names the thing, the fault and the next step; `exit_code` is what the command ends with."""

    exit_code = 1


class UsageError(BriefError):
    """A name that is not on offer: a format, a summariser, an option."""

    exit_code = 2


class ParseError(BriefError):
    """What was fetched is not an article that can be read."""

    exit_code = 65


class MissingError(BriefError):
    """There is no such input."""

    exit_code = 66


class FetchError(BriefError):
    """The network or the server failed."""

    exit_code = 69


class OutputError(BriefError):
    """The output cannot be created."""

    exit_code = 73


class ReadError(BriefError):
    """The input is there and cannot be read."""

    exit_code = 74


class RefusedError(BriefError):
    """The address is one that a page may not send us to."""

    exit_code = 77


class LaterError(BriefError):
    """It may work in a while."""

    exit_code = 75
