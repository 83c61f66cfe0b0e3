"""Sentences about what can be relied on: checks, backups, where the file lies."""

from __future__ import annotations

TRUST: dict[str, str] = {
    # checks
    "check-unreadable": "{file} cannot be read to its end ({detail}). Restore a backup, or save what is readable.",
    "check-sqlite": "The file is damaged: {detail}.",
    "check-orphan": "A row of {table} refers to a missing row of {other}.",
    "check-no-table": "The table {table} is missing. Restore a backup.",
    "check-no-column": "The column {column} of {table} is missing. Restore a backup.",
    "check-cell": "A cell of {table} cannot be read ({detail}). Restore a backup.",
    "check-none": "There is no {table}, and one is needed. Restore a backup.",
    "check-order-amount": "Orders whose amount is not that of their head or lines: {count}. Can be mended.",
    "check-name-key": "Customers that are not found by their name: {count}. Can be mended.",
    "check-half-closed": "Rows of {table} that are neither open nor closed: {count}. Can be mended.",
    "check-held-by-none": "Planned calls that count as held without a conversation: {count}. Look at their history.",
    "check-held-twice": "Planned calls that were closed by two conversations: {count}. Look at their history.",
    "check-other-customer": "Rows of {table} with the {other} of another customer: {count}. Can be mended.",
    "check-programmes": "There are {count} programmes at once, and one is right. Can be mended.",
    "check-range": "Rows of {table} with figures that cannot be: {count}. Restore a backup.",
    "check-suppresses-nobody": "Suppressions of nobody: {count}. Look at the list of suppressions.",
    "check-journal": "The change “{what}” of {at} does not fit what stands now."
    " Do not undo beyond it; restore a backup.",
    "mended": "Mended by the check: {count}",
    # where the file lies
    "warn-read-only": "This file lies where nothing can be written, so it can only be looked at. Copy it to a folder of"
    " your own to work with it.",
    "warn-synchronised": "This file lies in a folder that {name} keeps in step. Open it on one machine at a time, and"
    " better move it to a folder of this machine.",
    "warn-network": "This file lies on a network drive ({name}). Open it on one machine at a time; backups go to this"
    " machine.",
    "warn-conflict": "Two machines changed this file: {name} lies beside it. Open both, and keep the right one.",
    "warn-screening": "The screening list {name} is {age} old. Load a new one: after {days} it must not be relied on.",
    "backup-failed": "The last backup could not be made. {why}",
    "text-broken": "The text holds half a character, as programs leave behind that cut texts. Nothing was changed;"
    " type it anew.",
    # passwords
    "file-locked": "{file} is locked with a password, or it is damaged. Type its password"
    " (command line: --password-file), or restore a backup.",
    "password-wrong": "That is not the password of {file}, and nothing was changed. Try again; if you are sure of it,"
    " the file may be damaged: restore a backup.",
    "password-short": "A password needs at least {least} characters. Nothing was changed; choose a longer one.",
    "password-differs": "The two passwords are not the same. Nothing was changed; type them again.",
    "password-file": "{file} holds no password in its first line, or cannot be read. Nothing was changed.",
    "password-not-told": "There is nobody to ask for the new password. Name a file with --new-password-file.",
    "password-already": "{file} has a password already. Change it, or remove it.",
    "password-none": "{file} has no password. Nothing was changed.",
    "password-server": "{file} is a database on a server, which has passwords of its own.",
    "password-not-installed": "Files with a password need the package sqlcipher3. Install it and start again:"
    " {python} -m pip install sqlcipher3.",
    # rescue
    "rescue-nothing": "Nothing in {file} can be read. Restore a backup.",
}
