"""The form of a post pasted from a social network: how it ends, and which lines before its end are still the post."""

import re
from collections.abc import Sequence

from briefcli.model import Aside

MONTH = r"[^\W\d_]{3,10}\.?"
DAY = (
    rf"{MONTH} \d{{1,2}}, \d{{4}}",
    rf"\d{{1,2}}\.? (?:de )?{MONTH}(?: de)? \d{{4}}",
    r"\d{4}-\d\d-\d\d",
    r"\d{1,2}[./]\d{1,2}[./]\d{4}",
)
DATE = "|".join(DAY)
# "— Name (@handle) April 27, 2025"; handles of Mastodon and Bluesky have dots and a second at sign.
# Not "— Ana Ruiz, mayor of Calder": a credit under a quotation has no handle.
SIGNATURE = re.compile(rf"(?:^|\s)[—–-]{{1,2}} ?[^()\n]{{1,80}} \(@[\w.@-]{{1,80}}\) ?(?:{DATE})?\s*$")
STATUS_LINK = re.compile(
    r"//(?:[\w-]{1,20}\.)?(?:(?:twitter|x)\.com/[^/\s]{1,60}/status/|t\.co/|instagram\.com/(?:[^/\s]{1,60}/)?(?:p|reel|tv)/"
    r"|tiktok\.com/@[^/\s]{1,60}/video/|bsky\.app/profile/[^/\s]{1,90}/post/|threads\.(?:net|com)/@[^/\s]{1,60}/post/"
    r"|facebook\.com/[^/\s]{1,90}/(?:posts|videos)/|facebook\.com/(?:permalink|story)\.php|reddit\.com/r/\w{1,40}/comments/"
    r"|t\.me/\w{1,40}/\d|vk\.com/wall|linkedin\.com/(?:posts|feed/update)/|[\w.-]{1,60}/@[\w.@-]{1,60}/\d{15,20}(?!\d))",
    re.IGNORECASE,
)
EMOJI_OPENER = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u203c\u2049]")
SHORT_LINK = re.compile(r"\b(?:https?://)?(?:t\.co|pic\.twitter\.com|pic\.x\.com|youtu\.be|bit\.ly)/\w", re.IGNORECASE)
HASHTAG = re.compile(r"(?:^|\s)#[^\W\d]\w{1,60}|^@\w")
NUMBERED = re.compile(r"\d{1,2}[.)/]\s*\S|\d{1,2}/(?:\d{1,2}|n)?\b")
FIRST_NUMBER = re.compile(r"1[.)/]")
LONGEST_OPENER = 80  # characters
LONGEST = 12  # lines; beyond that the signature belongs to something else


def is_signed(text: str) -> bool:
    """Whether a line or paragraph ends as an embedded post does."""
    return bool(SIGNATURE.search(text))


def find_posts(lines: Sequence[str], groups: Sequence[int] = ()) -> list[range]:
    """The runs of lines that are embedded posts, each whole: from its first line to its signature.

    `groups` tells which lines have no blank line between them, where a text uses blank lines.
    """
    posts: list[range] = []
    for place, line in enumerate(lines):
        if is_signed(line):
            earliest = posts[-1].stop if posts else 0
            first = min(_first_line(lines, place, earliest), _start_of_group(groups, place))
            posts.append(range(max(first, earliest), place + 1))
    return posts


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
    bare = not SIGNATURE.sub("", lines[signature]).strip()
    first = max(signature - 1, earliest) if bare else signature
    while first > earliest and not EMOJI_OPENER.match(lines[first]) and _goes_on(lines, first):
        first -= 1
    return first


def _goes_on(lines: Sequence[str], first: int) -> bool:
    """Whether the line above is of the post too: it looks like one, or the first number of a list needs its heading."""
    above = lines[first - 1]
    opens_list = FIRST_NUMBER.match(lines[first]) and len(above) <= LONGEST_OPENER
    return not is_signed(above) and (is_post_like(above) or bool(opens_list))


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
