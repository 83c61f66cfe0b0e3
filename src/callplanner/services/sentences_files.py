"""Sentences about files: reading, importing, writing. Each says what is wrong and what to do."""

from __future__ import annotations

_READING: dict[str, str] = {
    "source-not-found": "{file} is not there any more. Check the name and the folder.",
    "source-is-folder": "{file} is a folder. Choose a file in it.",
    "source-no-permission": "{file} may not be read by you. Copy it to a folder of your own, or ask for permission.",
    "source-unreachable": "{file} cannot be reached just now ({detail}). Check the drive or the network and try again.",
    "source-empty": "{file} is empty: there is nothing in it to read.",
    "source-too-large": "{file} is {megabytes} MB large, more than can be read. Split it into smaller files.",
    "source-too-large-to-read": (
        "{file} needs more memory than is safe, or is damaged. "
        "Copy the rows that you need into a new workbook and import that one."
    ),
    "source-takes-too-long": (
        "{file} takes too long to read. Open it in your spreadsheet program, save it as a new .xlsx file and try again."
    ),
    "source-bomb": "{file} would unpack to far more than a workbook holds, so it was not opened. Ask for a new copy.",
    "source-damaged": (
        "{file} is damaged and cannot be read. "
        "Open it in your spreadsheet program and save it anew, or ask for a new copy."
    ),
    "source-encrypted": (
        "{file} is locked with a password. Name the password, or save a copy without it and import that."
    ),
    "source-changed": (
        "{file} was changed by another program while it was being read. Nothing was changed here; try again when it is"
        " saved."
    ),
    "source-locked-otherwise": (
        "{file} is locked in a way that cannot be opened here. Save a copy without the password, or as .xlsx with it,"
        " and import that."
    ),
    "source-password-wrong": "That is not the password of {file}. Nothing was changed; try again.",
    "source-is-database": "{file} is a database and no workbook. Export the table that you need as .csv or .xlsx.",
    "source-kind-unsupported": "{file} is {kind}, which cannot be read as a table. Save it as .xlsx or .csv first.",
    "source-not-table": "{file} holds no table: neither a workbook nor readable text. Save it as .xlsx or .csv first.",
    "source-cell-too-long": "{file} has a cell in row {row} that is far too long for a table. Shorten it first.",
    "source-no-sheet": "{file} holds no sheet with cells.",
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
    "cell-not-discount": "“{value}” is not a discount",
    "cell-not-weekdays": "“{value}” names no weekdays",
    "cell-not-hours": "“{value}” is not a time of day",
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

_COLUMNS: dict[str, str] = {
    "sheet-empty": "The sheet is empty: there is nothing in it to import.",
    "header-row-missing": "There is no row {row} that could hold the titles; the first {rows} rows were looked at.",
    "import-field-unknown": "“{field}” is no field of {kind}. The fields are: {fields}.",
    "column-missing": "There is no column “{column}” for {field}. The columns are: {columns}.",
    "no-usable-column-customers": (
        "No column was recognised as a customer's number, name, phone or e-mail among: {columns}. "
        "Say which is which, for instance --map name=B."
    ),
    "no-usable-column-orders": (
        "An order needs a customer and a date, or the number of a known order; the columns are: {columns}. "
        "Say which is which, for instance --map date=B --map customer=A."
    ),
    "no-usable-column-suppressions": (
        "No column was recognised as a phone number, customer number or name among: {columns}. "
        "Say which is which, for instance --map phone=A."
    ),
    "column-by-title": "by its title “{title}”",
    "column-by-content": "by what stands in it",
    "column-chosen": "chosen by you",
    "column-not-used": "not used",
    "rows-in-groups": "“{example}” and its like stand above groups of rows, which are read as theirs ({field}).",
    "orders-without-amounts": (
        "No column holds an amount, so these orders have no value yet. Say which column it is, or import the file of "
        "their lines next."
    ),
    "customers-without-names": (
        "No column was taken for names, so that numbers or e-mail addresses stand in for them. "
        "Say which column it is, for instance --map name=B."
    ),
    "column-of-bans": (
        "“{column}” holds words that forbid calls, but is not taken. If it is meant so, say it: --map active={column}."
    ),
    "value-of-one-year": "Several years stand side by side; the yearly value is taken from “{title}”.",
    "formulas-without-value": (
        "Formulas in {columns} have no value yet, so these cells are empty here. Open the file in a spreadsheet, save "
        "it and import it again."
    ),
    "other-sheets": "Only the sheet “{sheet}” was read. Others hold rows too: {others}. Import them one by one.",
    "dittos-filled": "Marks like {mark} are read as the cell above them (in {columns}).",
    "columns-same-title": "Several columns are called “{title}” ({columns}); column {used} is used.",
}

_ROWS: dict[str, str] = {
    "row-shifted": "The row has more cells than there are columns, and it cannot be told which belong together.",
    "row-repaired": "Mended: a comma had split “{value}” in “{column}”.",
    "rows-repaired": "Rows with a cell too many that were mended: {count}, the first in row {row}.",
    "row-names-nobody": "The row names no customer: no number, name, phone or e-mail.",
    "row-is-a-sum": "“{label}” is a sum over rows and no entry of its own.",
    "row-is-a-line": "The row is a ruled line.",
    "row-repeats-titles": "The row repeats the titles.",
    "row-of-another-table": (
        "The row belongs to another table on this sheet, whose titles stand in row {head}. "
        "Import that one by itself: say which row has the titles."
    ),
    "row-stands-apart": "The row stands apart with one cell only: a remark or a heading and no customer.",
    "sheet-chosen": "Chosen by hand.",
    "row-without-order": "The row has no order number.",
    "row-without-customer": "The row names no customer.",
    "row-without-date": "The row has no date.",
    "row-stops-nobody": "No customer is called {name}. Add a phone number or the customer number.",
    "stopped-from-today": "{day} is still to come: not called from today on.",
    "row-suppresses-nobody": "The row has no phone number, customer number or name.",
    "order-of-two-customers": "Order {order} belongs to customer {customer} already (row {row}).",
    "more-people-than-taken": "More than {most} people are named besides the first; the others are left out.",
    "same-reference-other-name": "Row {row} has the same customer number but another name: “{name}”.",
    "cell-left-empty": "“{value}” in “{column}” was not understood and left empty.",
    "last-day-to-come": "{day} is still to come: it counts as the last order or conversation from that day on.",
    "orders-to-come": (
        "Orders of days still to come: {count}, the first in row {row} ({day}). They count from their day on."
    ),
    "email-first-of-several": "{value} holds several e-mail addresses; the first is used.",
    "row-is-a-remark": "“{label}” is a remark on the list and no customer.",
    "row-names-only": "Nothing but “{name}” stands in the row: a heading, or a customer without a number.",
    "reference-is-date": (
        "The number in “{column}” is a date in the file ({value}): a spreadsheet may have made it of another number."
    ),
    "row-without-name": "The row has no name in “{column}”; what else is known stands in for it.",
    "ban-in-passing": (
        "“{value}” in “{column}” may forbid calls. Nothing was stopped, since no column of bans says so: look at it."
    ),
    "do-not-call-assumed": "“{value}” in “{column}” was taken for do not call, to be on the safe side.",
}

_PHONES: dict[str, str] = {
    "phone-lost-digits": "{value} is a phone number that lost its digits in a spreadsheet; it must be typed anew.",
    "phone-zero-restored": "{value} had lost its leading zero.",
    "phone-plus-restored": "{value} had lost the plus before its country code.",
    "phone-is-words": "{value} is no phone number.",
    "phone-too-short": "{value} is too short for a phone number.",
    "phone-not-a-number": "{value} is not a phone number that can be dialled.",
    "phone-unusual": "{value} is not known to be in use, though its length is right.",
    "phone-first-of-several": "{value} holds several numbers; the first is used.",
    "phone-country-unknown": "{value} has no country code, and the customer's country is not known.",
}

_WRITING: dict[str, str] = {
    "export-folder-missing": "The folder {folder} does not exist. Choose another one.",
    "export-target-is-company": "{file} is a company's file. Choose another name.",
    "export-target-is-folder": "{file} is a folder. Choose a name for a file.",
    "export-target-in-use": (
        "{file} cannot be replaced: it is open in another program or protected. Close it or choose another name."
    ),
    "export-folder-not-writable": "{folder} cannot be written to. Choose another folder.",
    "export-disk-full": (
        "There is no room for {file}. Free some space or choose another drive; nothing was left behind."
    ),
    "export-write-failed": "{file} could not be written ({detail}). Choose another place; nothing was left behind.",
    "export-ending-unknown": "{file} must end in .xlsx or .csv.",
}

FILES: dict[str, str] = {**_READING, **_CELLS, **_DECISIONS, **_COLUMNS, **_ROWS, **_PHONES, **_WRITING}
