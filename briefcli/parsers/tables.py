"""Tables of plain texts: lines whose columns stand below one another."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from briefcli.model import Aside
from briefcli.parsers.lines import Paragraph

GAP = re.compile(r" {3,}| ?\| ?")
FEWEST_ROWS, FEWEST_COLUMNS = 2, 2
LONGEST_CELL = 60  # characters


def tables_among(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[range, Aside]]:
    """The runs of lines with as many columns each, and the table that they are."""
    rows = [_cells(paragraph.raw) for paragraph in paragraphs]
    for columns, run in groupby(range(len(rows)), key=lambda place: len(rows[place])):
        places = list(run)
        if columns >= FEWEST_COLUMNS and len(places) >= FEWEST_ROWS:
            text = "\n".join(" | ".join(rows[place]) for place in places)
            yield range(places[0], places[-1] + 1), Aside("table", text)


def _cells(line: str) -> list[str]:
    """The cells of a row; none for a line with something longer in it."""
    cells = [cell for cell in GAP.split(line.strip().strip("|").strip()) if cell]
    return cells if all(len(cell) <= LONGEST_CELL for cell in cells) else []
