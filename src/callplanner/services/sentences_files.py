"""Sentences about files: reading, importing, writing. Each says what is wrong and what to do."""

from __future__ import annotations

_READING: dict[str, str] = {
    "file-missing": "{file} is not there any more. Check the name and the folder.",
    "file-is-folder": "{file} is a folder. Choose a file in it.",
    "file-no-permission": "{file} may not be read by you. Copy it to a folder of your own, or ask for permission.",
    "file-unreachable": "{file} cannot be reached just now ({detail}). Check the drive or the network and try again.",
    "file-empty": "{file} is empty: there is nothing in it to read.",
    "file-too-large": "{file} is {megabytes} MB large, more than can be read. Split it into smaller files.",
    "file-too-large-to-read": (
        "{file} needs more memory than is safe, or is damaged. "
        "Copy the rows that you need into a new workbook and import that one."
    ),
    "file-takes-too-long": (
        "{file} takes too long to read. Open it in your spreadsheet program, save it as a new .xlsx file and try again."
    ),
    "file-bomb": "{file} would unpack to far more than a workbook holds, so it was not opened. Ask for a new copy.",
    "file-damaged": (
        "{file} is damaged and cannot be read. "
        "Open it in your spreadsheet program and save it anew, or ask for a new copy."
    ),
    "file-encrypted": "{file} is locked with a password. Save a copy without the password and import that one.",
    "file-is-database": "{file} is a database and no workbook. Export the table that you need as .csv or .xlsx.",
    "file-kind-unsupported": "{file} is {kind}, which cannot be read as a table. Save it as .xlsx or .csv first.",
    "file-not-table": "{file} holds no table: neither a workbook nor readable text. Save it as .xlsx or .csv first.",
    "file-cell-too-long": "{file} has a cell in row {row} that is far too long for a table. Shorten it first.",
    "file-no-sheet": "{file} holds no sheet with cells.",
    "sheet-missing": "{file} has no sheet called “{sheet}”. Its sheets are: {sheets}.",
    "reader-not-started": "The file reader could not be started. Close other programs, then try again.",
}

_CELLS: dict[str, str] = {
    "cell-not-yes-no": "“{value}” is neither yes nor no",
    "cell-not-number": "“{value}” is not a number",
    "cell-separator-doubtful": "“{value}” can be read as thousands or as a fraction, and the column has both",
    "cell-number-too-large": "“{value}” is too large for an amount",
    "cell-not-date": "“{value}” is not a date",
    "cell-unreal-date": "“{value}” is not a real date",
    "cell-day-month-doubtful": "“{value}” can be read with the day or the month first, and the column has both",
}

_DECISIONS: dict[str, str] = {
    "day-month-undecided": (
        "The dates in “{column}”, {example} for one, can be read with the day or the month first. "
        "Say which: --day-first or --month-first."
    ),
    "dates-decided-by-values": "Dates read as {order}: {values} of them allow nothing else.",
    "dates-decided-by-dots": "Dates read as {order}, as is usual with dots.",
    "dates-decided-by-sorting": "Dates read as {order}: only so do they stand in order.",
    "dates-decided-by-others": "Dates in “{column}” read as {order}, like the other dates of the file.",
    "dates-mixed": (
        "Some dates can only be day before month ({day_first}), others only month before day ({month_first}); "
        "those that could be either ({doubtful}) are rejected."
    ),
}

FILES: dict[str, str] = {**_READING, **_CELLS, **_DECISIONS}
