"""Frames between the program and its reading child: a length, then a pickle of plain values.

The child has handled a stranger's file, so its frames are loaded without the power to name any class but dates.
"""

from __future__ import annotations

import datetime
import io
import pickle
import struct
from typing import IO

MAX_FRAME_BYTES = 256 * 1024**2
_LENGTH = struct.Struct("<I")
_DATES = {name: getattr(datetime, name) for name in ("date", "datetime", "time")}


class FrameError(Exception):
    """The other side sent something that is not a frame."""


class _PlainValues(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> object:
        if module == "datetime" and name in _DATES:
            return _DATES[name]
        raise FrameError(f"{module}.{name}")


def pack(message: object) -> bytes:
    """The bytes of one message."""
    return pickle.dumps(message, pickle.HIGHEST_PROTOCOL)


def send(stream: IO[bytes], message: object) -> None:
    """Write one message and flush it."""
    send_packed(stream, pack(message))


def send_packed(stream: IO[bytes], data: bytes) -> None:
    """Write a message that is packed already and flush it."""
    stream.write(_LENGTH.pack(len(data)))
    stream.write(data)
    stream.flush()


def receive(stream: IO[bytes]) -> object | None:
    """The next message, or None at the end of the stream. Raises FrameError for anything else."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > MAX_FRAME_BYTES:
        raise FrameError(f"{length} bytes")
    data = stream.read(length)
    if len(data) < length:
        return None
    try:
        message: object = _PlainValues(io.BytesIO(data)).load()
    except (pickle.UnpicklingError, EOFError, ValueError, TypeError, IndexError, KeyError, AttributeError) as error:
        raise FrameError("not a message") from error
    return message
