"""The language that a page or a front matter says it is written in."""

import re

CODE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}(?![\w-])")


def language_code(text: str | None) -> str | None:
    """The BCP 47 code that some words open with; None where they do not."""
    code = CODE.match((text or "").strip().replace("_", "-"))
    return code[0] if code else None
