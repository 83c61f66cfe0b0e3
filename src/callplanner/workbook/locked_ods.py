"""OpenDocument workbooks locked with a password, after part 2 (packages) of OpenDocument 1.2, section 4: AES-256 with a
key derived by PBKDF2. Older and newer locks are told apart by `opens`. Runs in the reading child."""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from base64 import b64decode
from io import BytesIO
from typing import BinaryIO
from xml.etree.ElementTree import Element, fromstring

MAX_ROUNDS = 1_000_000
MAX_PART_BYTES = 1024**3
_OPEN_MANIFEST = b"<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'/>"
_CELLS = ("content.xml", "styles.xml")
_CHECKED_BYTES = 1024


class WrongKeyError(Exception):
    """The password does not open it."""


def opens(manifest: bytes) -> bool:
    """Whether the lock of a file with this manifest is one that `unlock_ods` knows."""
    return b"aes256-cbc" in manifest and b"PBKDF2" in manifest and b"<!DOCTYPE" not in manifest


def unlock_ods(file: BinaryIO, password: str) -> BytesIO:
    """The cells and styles of the workbook without their lock. Raises WrongKeyError, and whatever a damaged file brings
    about."""
    plain = BytesIO()
    with zipfile.ZipFile(file) as locked, zipfile.ZipFile(plain, "w", zipfile.ZIP_DEFLATED) as unlocked:
        unlocked.writestr("mimetype", locked.read("mimetype"), zipfile.ZIP_STORED)
        unlocked.writestr("META-INF/manifest.xml", _OPEN_MANIFEST)
        manifest = fromstring(locked.read("META-INF/manifest.xml"))
        for entry in manifest:
            name = _get(entry, "full-path")
            if name in _CELLS:
                unlocked.writestr(name, _part(locked.read(name), entry, password))
    plain.seek(0)
    return plain


def _part(data: bytes, entry: Element, password: str) -> bytes:
    how = {_local(element.tag): element for element in entry.iter()}
    if "encryption-data" not in how:
        return data
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    derivation = how["key-derivation"]
    digest = (
        "sha256" if "sha256" in _get(how.get("start-key-generation", entry), "start-key-generation-name") else "sha1"
    )
    rounds = int(_get(derivation, "iteration-count"))
    if not 0 < rounds <= MAX_ROUNDS:
        raise WrongKeyError
    start = hashlib.new(digest, password.encode()).digest()
    key = hashlib.pbkdf2_hmac("sha1", start, b64decode(_get(derivation, "salt")), rounds, 32)
    vector = b64decode(_get(how["algorithm"], "initialisation-vector"))
    opener = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    packed = opener.update(data) + opener.finalize()
    packed = packed[: -packed[-1]]
    checksum = b64decode(_get(how["encryption-data"], "checksum"))
    kind = hashlib.sha256 if "sha256" in _get(how["encryption-data"], "checksum-type").casefold() else hashlib.sha1
    if kind(packed[:_CHECKED_BYTES]).digest() != checksum:
        raise WrongKeyError
    return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, MAX_PART_BYTES)


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _get(element: Element, name: str) -> str:
    return next((value for key, value in element.items() if _local(key) == name), "")
