"""How long a text is, in words; in a script that puts no space between them, as near as its signs tell."""

import re

WORDS_A_MINUTE = 238  # silent reading of English non-fiction: Brysbaert 2019, doi 10.1016/j.jml.2019.104047
HAN_AND_KANA = re.compile(r"[぀-ヿㇰ-ㇿ㐀-䶿一-鿿豈-﫿ｦ-ﾟ\U00020000-\U0003ffff]")
"""Chinese and Japanese: two signs to a word."""
OF_THE_SOUTH_EAST = re.compile(r"[฀-໿က-႟ក-៿]")
"""Thai, Lao, Burmese, Khmer: four or five letters and vowel signs to a word."""
UNSPACED = ((HAN_AND_KANA, 2), (OF_THE_SOUTH_EAST, 5))


def words_in(text: str) -> int:
    """Words between white space; `橋は閉鎖された` has none, and counts as four."""
    if text.isascii():
        return len(text.split())
    count = 0
    for script, signs in UNSPACED:
        text, found = script.subn(" ", text)
        count += -(-found // signs)
    return count + sum(any(map(str.isalnum, word)) for word in text.split()) if count else len(text.split())
