"""The form of a post pasted from a social network: how it ends, and which lines before its end are still the post."""

import re
from collections.abc import Sequence, Set

from briefcli.model import Aside

MONTH = r"[^\W\d_]{3,10}\.?"
DAY = (
    rf"{MONTH} \d{{1,2}}, \d{{4}}",
    rf"\d{{1,2}}\.? (?:de )?{MONTH}(?: de)? \d{{4}}",
    r"\d{4}-\d\d-\d\d",
    r"\d{1,2}[./]\d{1,2}[./]\d{4}",
)
TIME = r"(?:,? (?:at )?\d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?: \(?[A-Z]{2,4}\)?)?)?"
DATE = rf"(?:{'|'.join(DAY)}){TIME}"
# "— Name (@handle) April 27, 2025"; handles of Mastodon and Bluesky have dots and a second at sign.
# Not "— Ana Ruiz, mayor of Calder": a credit under a quotation has no handle.
SIGNATURE = re.compile(rf"(?:^|\s)[—–-]{{1,2}} ?[^()\n]{{1,80}} \(@[\w.@-]{{1,80}}\) ?(?:{DATE})?\s*$")
# Lines that are a post for themselves: all that is left of one, or its text with its picture.
WHOLE = re.compile(
    r"(?:a post shared by|ein beitrag geteilt von|une publication partagée par|una publicación compartida (?:de|por)"
    r"|un post condiviso da|uma publicação (?:partilhada|compartilhada) por|een bericht gedeeld door) .{1,90}"
    r"|(?:post|tweet|thread|video) by @[\w.@-]{2,80}(?: view on \w{3,12})?"
    r"|\[?(?:embed(?:ded)? )?(?:post|tweet|thread|video): ?https?://\S{1,200}"
    r"|view (?:this )?(?:post|thread|tweet|video) on (?:x|twitter|threads|mastodon|bluesky|tiktok|instagram|facebook)"
    r"|@[\w.]{2,40} .{0,400}♬ .{1,80}"
    r"|.{1,400}\s(?:https?://)?pic\.(?:twitter|x)\.com/\w{4,20}",
    re.IGNORECASE,
)
# Last lines below the text of a post: "3:14 PM · May 3, 2025", "Posted by The Port on Saturday, May 3, 2025".
LAST_LINE = re.compile(
    rf"\d{{1,2}}:\d\d(?: ?[AaPp]\.?[Mm]\.?)? ?[·•] ?(?:{DATE}).{{0,40}}"
    rf"|posted by .{{1,60}} on (?:\w{{3,9}}day,? )?(?:{DATE})"
    r"|(?:posted )?by /?u/\w{2,40} in (?:/?r/)?\w{2,40}"
    rf"|👁\ufe0f? ?[\d.,]{{1,7}}[KM]?(?:\s{{0,3}}[·•]\s{{0,3}}(?:{DATE}))?",
    re.IGNORECASE,
)
# The first line of a post copied from its network: "Port of Calder @port · 3h", "Port of Calder (@port) · May 3, 2025".
FIRST_LINE = re.compile(
    rf"(?:[^@.!?:,;()\n]{{1,50}} )?@\w[\w.-]{{1,40}}(?: ?[·•] ?[^.!?]{{1,20}})?"
    rf"|[^().!?\n]{{1,60}} \(@[\w.@-]{{1,80}}\)(?: ?[·•|,–—-])? ?(?:{DATE})"
)
COUNTS = re.compile(
    r"(?:[\d.,]{1,9}[KM]? (?:reposts?|retweets?|likes?|quotes?|bookmarks?|views?|replies|comments?)[ ·•,]{0,3}){1,6}",
    re.IGNORECASE,
)
COUNT = re.compile(r"[\d.,]{1,7}[KM]?")  # as a network shows it under a post, without a word
DASH = re.compile(r"[—–-]")
STATUS_LINK = re.compile(
    r"//(?:[\w-]{1,20}\.)?(?:(?:twitter|x)\.com/[^/\s]{1,60}/status/|t\.co/|instagram\.com/(?:[^/\s]{1,60}/)?(?:p|reel|tv)/"
    r"|tiktok\.com/@[^/\s]{1,60}/video/|bsky\.app/profile/[^/\s]{1,90}/post/|threads\.(?:net|com)/@[^/\s]{1,60}/post/"
    r"|facebook\.com/[^/\s]{1,90}/(?:posts|videos)/|facebook\.com/(?:permalink|story)\.php|reddit\.com/r/\w{1,40}/comments/"
    r"|t\.me/\w{1,40}/\d|truthsocial\.com/@\w{1,40}/(?:posts/)?\d{6,}|tumblr\.com/[^/\s]{1,60}/\d{6,}"
    r"|vk\.com/wall|linkedin\.com/(?:posts|feed/update)/|[\w.-]{1,60}/@[\w.@-]{1,60}/\d{15,20}(?!\d))",
    re.IGNORECASE,
)
EMOJI_OPENER = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u203c\u2049]")
SHORT_LINK = re.compile(r"\b(?:https?://)?(?:t\.co|pic\.twitter\.com|pic\.x\.com|youtu\.be|bit\.ly)/\w", re.IGNORECASE)
HASHTAG = re.compile(r"(?:^|\s)#[^\W\d]\w{1,60}|^@\w|^Forwarded from \S")
NUMBERED = re.compile(r"\d{1,2}[.)/]\s*\S|\d{1,2}/(?:\d{1,2}|n)?\b")
FIRST_NUMBER = re.compile(r"1[.)/]")
LONGEST_OPENER = 80  # characters
LONGEST_NAME = 50  # characters
LONGEST = 12  # lines; beyond that the signature belongs to something else


def is_signed(text: str) -> bool:
    """Whether a line or paragraph ends as an embedded post does."""
    return bool(SIGNATURE.search(text) or WHOLE.fullmatch(text))


def ends_post(line: str) -> bool:
    """Whether a line closes a post, by its signature or by its time."""
    return is_signed(line) or LAST_LINE.fullmatch(line) is not None


def find_posts(lines: Sequence[str], groups: Sequence[int] = ()) -> list[range]:
    """The runs of lines that are embedded posts, each whole: from its first line to its signature.

    `groups` tells which lines have no blank line between them, where a text uses blank lines.
    """
    posts: list[range] = []
    last = frozenset(place for place, line in enumerate(lines) if LAST_LINE.fullmatch(line))
    for place, line in enumerate(lines):
        earliest = posts[-1].stop if posts else 0
        if place < earliest:
            continue
        if copied := _copied(lines, groups, place, last):
            posts.append(range(max(copied.start, earliest), copied.stop))
        elif place in last or is_signed(line):
            first = min(_first_line(lines, place, earliest), _start_of_group(groups, place))
            posts.append(range(max(first, earliest), place + 1))
    return _joined(posts, lines)


def _joined(posts: Sequence[range], lines: Sequence[str]) -> list[range]:
    """What stands right under a post, and is but the rest of one, is of that post."""
    joined: list[range] = []
    for post in posts:
        is_rest = len(post) == 1 and (_is_bare(lines[post.start]) or WHOLE.fullmatch(lines[post.start]))
        if is_rest and joined and joined[-1].stop == post.start and not _is_bare(lines[post.start - 1]):
            joined[-1] = range(joined[-1].start, post.stop)
        else:
            joined.append(post)
    return joined


def _is_bare(line: str) -> bool:
    """Whether a signature stands alone, so that the words above it are the post's."""
    return not SIGNATURE.sub("", line).strip() or LAST_LINE.fullmatch(line) is not None


def _copied(lines: Sequence[str], groups: Sequence[int], place: int, closing: Set[int]) -> range | None:
    """A post as its network shows it: a handle first, then the words, then the time or a blank line."""
    if not FIRST_LINE.fullmatch(lines[place]) or SIGNATURE.fullmatch(lines[place]) or DASH.match(lines[place]):
        return None
    has_name = lines[place].startswith("@") and place > 0 and _may_be_name(lines[place - 1])
    first = place - 1 if has_name else place
    below = _may_go_on(lines, groups, place)
    last = next((other for other in below if other in closing), None)
    if last is None and first > 0 and groups and groups[0] != groups[-1] and groups[first - 1] != groups[first]:
        last = max((other for other in below if groups[other] == groups[place]), default=None)
    if last is None:
        return None
    while last + 1 < len(lines) and (COUNTS.fullmatch(lines[last + 1]) or COUNT.fullmatch(lines[last + 1])):
        last += 1
    return range(first, last + 1)


def _may_go_on(lines: Sequence[str], groups: Sequence[int], place: int) -> range:
    """The lines below a handle that can be its post: up to another post, or to prose behind a blank line."""
    has_words, end = False, place + 1
    while end < min(place + LONGEST, len(lines)) and not SIGNATURE.fullmatch(lines[end]):
        is_apart = bool(groups) and groups[end] != groups[place]
        is_short = len(lines[end]) <= LONGEST_OPENER or is_post_like(lines[end])
        if is_apart and has_words and not is_short:
            break
        has_words = has_words or not is_apart
        end += 1
    return range(place + 1, end)


def _may_be_name(line: str) -> bool:
    return 0 < len(line) <= LONGEST_NAME and line[-1].isalnum()


def set_posts_aside(lines: Sequence[str], groups: Sequence[int]) -> tuple[frozenset[int], list[Aside]]:
    """Which lines are embedded posts, and the posts."""
    posts = find_posts(lines, groups)
    places = frozenset(place for post in posts for place in post)
    return places, [Aside("post", "\n".join(lines[post.start : post.stop])) for post in posts]


def _first_line(lines: Sequence[str], signature: int, earliest: int) -> int:
    """Where the post begins: a bare signature has at least one line before it, then every line that looks like a post.

    A line that opens with an emoji is the first of its post.
    """
    earliest = max(earliest, signature - LONGEST)
    first = max(signature - 1, earliest) if _is_bare(lines[signature]) else signature
    while first > earliest and not EMOJI_OPENER.match(lines[first]) and _goes_on(lines, first):
        first -= 1
    return first


def _goes_on(lines: Sequence[str], first: int) -> bool:
    """Whether the line above is of the post too: it looks like one, or the first number of a list needs its heading."""
    above = lines[first - 1]
    opens_list = FIRST_NUMBER.match(lines[first]) and len(above) <= LONGEST_OPENER
    return not ends_post(above) and (is_post_like(above) or bool(opens_list))


def _start_of_group(groups: Sequence[int], place: int) -> int:
    """Where blank lines stand around a short signed group of lines, the whole group is the post."""
    first = place
    while first and place - first < LONGEST and groups and groups[first - 1] == groups[place]:
        first -= 1
    bounded = bool(groups) and first > 0 and groups[0] != groups[-1] and place - first < LONGEST
    return first if bounded and groups[place + 1 : place + 2] != groups[place : place + 1] else place


def is_post_like(line: str) -> bool:
    """Emoji, short links, hashtags and the numbered lines of a thread; not a line that introduces the post."""
    if line.endswith(":"):
        return False
    return bool(EMOJI_OPENER.match(line) or SHORT_LINK.search(line) or HASHTAG.search(line) or NUMBERED.match(line))
