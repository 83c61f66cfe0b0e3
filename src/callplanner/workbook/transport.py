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
    size = frame_size(head)
    if size is None:
        return None
    data = stream.read(size - _LENGTH.size)
    return unpack(head + data) if len(data) == size - _LENGTH.size else None


def frame_size(data: bytes | bytearray) -> int | None:
    """How many bytes the frame that begins here has in all; None: too few bytes to tell. Raises FrameError."""
    if len(data) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack_from(data)
    if length > MAX_FRAME_BYTES:
        raise FrameError(f"{length} bytes")
    return _LENGTH.size + int(length)


def unpack(frame: bytes) -> object:
    """The message of one whole frame. Raises FrameError where it holds anything but plain values."""
    try:
        message: object = _PlainValues(io.BytesIO(memoryview(frame)[_LENGTH.size :])).load()
    except (pickle.UnpicklingError, EOFError, ValueError, TypeError, IndexError, KeyError, AttributeError) as error:
        raise FrameError("not a message") from error
    return message
