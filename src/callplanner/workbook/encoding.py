"""Which encoding a text file is in: byte order marks, UTF-8, UTF-16 and UTF-32 without marks, and the code pages.

Code pages cannot be known, only judged: each candidate decodes the words that hold bytes above 127, and the one that
gives
the most plausible words wins (`Müller` against `M³ller`). Ties go to the earlier candidate.
"""

from __future__ import annotations

import codecs
import unicodedata
from functools import lru_cache
from typing import BinaryIO

from msgspec import Struct

HEAD_BYTES = 64 * 1024
_SCAN_BYTES = 1024 * 1024
_SAMPLE_BYTES = 128 * 1024
_CANDIDATES = ("cp1252", "cp437", "cp850", "mac_roman", "cp1250", "cp1251", "gb18030")
_MIXED = "callplanner-mixed"

_USUAL = frozenset("äöüßéèêëàâáîïíôóúûùñçãõåæøÄÖÜÉÈÀÂÁÅÆØÇÑÓÚÍ")
_USUAL_MARKS = frozenset("’‘“”„–—…€£°·«»¡¿§©®™´` ")
_CURRENCY = frozenset("€£¥")


class Encoding(Struct, frozen=True):
    """How to decode a file: codec, what to do with bytes it does not know, and bytes to skip at the start. `twice`:
    some program took its UTF-8 for Windows text and wrote that as UTF-8 again, so that ü has become Ã¼; see `once`."""

    name: str
    errors: str = "replace"
    skip: int = 0
    twice: bool = False


def _single_byte(error: UnicodeError) -> tuple[str, int]:
    """Decode the bytes that are no UTF-8 as Windows text, so that one stray letter does not cost the others."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error(_MIXED, _single_byte)

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: it begins with the same two bytes
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)


def detect(file: BinaryIO) -> Encoding:
    """The encoding of `file`, judged from all of it in bounded memory. The position afterwards is undefined."""
    file.seek(0)
    head = file.read(HEAD_BYTES)
    for mark, name in _MARKS:
        if head.startswith(mark):
            is_utf8 = name == "utf-8"
            return Encoding(name, _MIXED if is_utf8 else "replace", len(mark), is_utf8 and _is_twice(_scan(file)[2]))
    wide = _wide_without_mark(head)
    if wide is not None:
        return Encoding(wide)
    valid, invalid, sample = _scan(file)
    if not invalid:
        return Encoding("utf-8", _MIXED, twice=_is_twice(sample))
    if valid >= 3 * invalid:
        return Encoding("utf-8", _MIXED)
    return Encoding(_most_plausible(sample))


def once(text: str) -> str:
    """A text that was encoded twice as it was meant; what was not stays what it is."""
    try:
        return b"".join(_as_windows_byte(character) for character in text).decode("utf-8")
    except UnicodeError:
        return text


def _as_windows_byte(character: str) -> bytes:
    """The byte of Windows text; the five that have no sign there go by their number, as browsers have it."""
    return character.encode("latin-1" if "\x80" <= character < "\xa0" else "cp1252")


def _is_twice(sample: bytes) -> bool:
    """Whether the words beyond ASCII were encoded twice (but for one that the sample cuts off). In other texts none
    is."""
    words = sample.lstrip(codecs.BOM_UTF8).decode("utf-8", "replace").split(" ")
    words = [word for word in words if word and not word.isascii()]
    return bool(words) and sum(once(word) != word for word in words) >= 0.98 * len(words)


def _wide_without_mark(head: bytes) -> str | None:
    """UTF-16 or UTF-32 by the places of its zero bytes, which Latin text leaves in a strict rhythm."""
    size = min(len(head), 4096) // 4 * 4
    if size < 8:
        return None
    zeros = [head[place:size:4].count(0) * 4 / size for place in range(4)]
    if min(zeros[1:]) > 0.9 and zeros[0] < 0.3:
        return "utf-32-le"
    if min(zeros[:3]) > 0.9 and zeros[3] < 0.3:
        return "utf-32-be"
    even, odd = (zeros[0] + zeros[2]) / 2, (zeros[1] + zeros[3]) / 2
    if odd > 0.6 and even < 0.2:
        return "utf-16-le"
    if even > 0.6 and odd < 0.2:
        return "utf-16-be"
    return None


def _scan(file: BinaryIO) -> tuple[int, int, bytes]:
    """Characters beyond ASCII that are good UTF-8, bytes that are not, and the words around bytes above 127."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    valid = invalid = 0
    sample = bytearray()
    file.seek(0)
    while True:
        chunk = file.read(_SCAN_BYTES)
        text = decoder.decode(chunk, final=not chunk)
        if not text.isascii():
            broken = text.count("\ufffd")
            invalid += broken
            valid += sum(1 for character in text if character > "\x7f") - broken
        if not chunk.isascii() and len(sample) < _SAMPLE_BYTES:
            words = [word for word in chunk.replace(b"\0", b"").split() if not word.isascii()]
            sample += b" ".join(words)[:_SAMPLE_BYTES] + b" "
        if not chunk:
            return valid, invalid, bytes(sample)


def _most_plausible(sample: bytes) -> str:
    best, best_score = _CANDIDATES[0], float("-inf")
    for name in _CANDIDATES:
        score = _plausibility(sample.decode(name, "replace"))
        if score > best_score + 1e-9:
            best, best_score = name, score
    return best


@lru_cache(maxsize=4096)
def _script(character: str) -> str:
    """latin, cyrillic, cjk, other letter, or the empty text for what is no letter."""
    if not character.isalpha():
        return ""
    name = unicodedata.name(character, "")
    for script in ("LATIN", "CYRILLIC", "CJK"):
        if name.startswith(script):
            return script.lower()
    return "other"


def _plausibility(text: str) -> float:
    """How much `text` looks like words that people write; only comparable for decodings of the same bytes."""
    score = 0.0
    before = " "
    for position, character in enumerate(text):
        if character > "\x7f":
            after = text[position + 1] if position + 1 < len(text) else " "
            score += (
                _letter_score(before, character, after)
                if character.isalpha()
                else _mark_score(before, character, after)
            )
        before = character
    return score


def _letter_score(before: str, character: str, after: str) -> float:
    script, left, right = _script(character), _script(before), _script(after)
    if script == "other" or (left and left != script) or (right and right != script):
        return -2.0
    if script == "cjk":
        return 3.0 if "\u4e00" <= character <= "\u9fff" and _is_frequent_hanzi(character) else -1.0
    if script == "cyrillic":
        return 2.0 if not (character.isupper() and before.islower()) else -2.0
    score = 2.0 if character in _USUAL else 0.5
    if not left and not right:
        score -= 1.5  # a letter on its own
    if character.isupper() and before.islower():
        score -= 4.0  # mid-word capital: MŠller
    if before > "\x7f" and left:
        score -= 2.5  # accents seldom stand in a row: Ïðèâåò
    return score


@lru_cache(maxsize=8192)
def _is_frequent_hanzi(character: str) -> bool:
    """Whether the character is of the first level of GB 2312, which holds 99.7 % of running text."""
    try:
        return 0xB0 <= character.encode("gb2312")[0] <= 0xD7
    except UnicodeEncodeError:
        return False


def _mark_score(before: str, character: str, after: str) -> float:
    if character == "\ufffd":
        return -6.0
    if character in _CURRENCY and (after.isdigit() or before.isdigit() or not (before.isalpha() or after.isalpha())):
        return 1.0
    if character == "’" and before.isalpha():
        return 1.0
    inside = before.isalpha() and after.isalpha()
    if character in _USUAL_MARKS:
        return -1.5 if inside else 0.3
    category = unicodedata.category(character)
    return -3.0 if inside or category in ("So", "Cc", "Sm", "Cn") else -1.0
