"""An answer sheet as CSV for spreadsheets: UTF-8 with BOM, CRLF, no formula in any cell."""

from __future__ import annotations

import csv
import io

from prongsai.answer_sheet.rows import COLUMNS, Sheet
from prongsai.publishing.open_data.tables import BOM, guarded


def write(sheet: Sheet) -> bytes:
    """The whole file."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(map(guarded, sheet.cells(row)) for row in sheet.rows)
    return (BOM + stream.getvalue()).encode()
