"""Briefs that were saved as json or jsonl, held against their article."""

import json

from briefcli.errors import ParseError
from briefcli.parsers import parse
from briefcli.sources import fetch, legible
from briefcli.verify import verify


def fallen_lines(saved: str, location: str) -> list[str]:
    """A line for each thing in a saved brief that the article at a location does not bear out."""
    name, briefs = legible(saved), _objects(saved)
    article = parse(fetch(location), force=True)
    try:
        return [legible(line) for line in verify(briefs, article)]
    except ParseError as fault:
        raise ParseError(f"{name} cannot be checked: {fault}") from fault


def _objects(saved: str) -> object:
    """What a json file holds, or the list of what a jsonl file holds."""
    try:
        text = fetch(saved).body.decode("utf-8-sig")
        try:
            return json.loads(text)
        except json.JSONDecodeError:
            return [json.loads(line) for line in text.split("\n") if line.strip()]
    except (ValueError, RecursionError) as fault:
        raise ParseError(f"{legible(saved)} is not a saved brief: {fault}. Save one with --format json.") from fault
