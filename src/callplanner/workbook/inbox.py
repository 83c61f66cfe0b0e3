"""Waiting for the reading child with a time limit, so that the one who waits can be asked to stop.

Where a pipe can be waited on, the waiting thread reads it itself: a helper thread would have to win the interpreter
back from
the busy one for every piece, which doubled the time of an import. Windows cannot wait on pipes, so there a thread
listens.
"""

from __future__ import annotations

import queue
import sys
from typing import IO

from callplanner.workbook import transport

_BLOCKS_AHEAD = 4
_PIPE_BYTES = 1024 * 1024


class NothingYet(Exception):  # noqa: N818  (no error: time to look whether to go on)
    """No message came within the time."""


if sys.platform == "win32":
    import threading

    class Inbox:
        """Messages of a pipe, one by one."""

        def __init__(self, pipe: IO[bytes]) -> None:
            self._messages: queue.Queue[object] = queue.Queue(maxsize=_BLOCKS_AHEAD)
            self._listener = threading.Thread(target=self._listen, args=(pipe,), name="workbook-reader", daemon=True)
            self._listener.start()

        def get(self, timeout_s: float) -> object | None:
            """The next message, or None at the end. Raises NothingYet after the time."""
            try:
                return self._messages.get(timeout=timeout_s)
            except queue.Empty:
                raise NothingYet from None

        def _listen(self, pipe: IO[bytes]) -> None:
            message: object = ()
            while message is not None:
                try:
                    message = transport.receive(pipe)
                except (transport.FrameError, OSError, ValueError):
                    message = None
                self._messages.put(message)

        def close(self) -> None:
            """Let the listener go; the child has ended by now."""
            while self._listener.is_alive():  # it may be waiting for room in the queue
                try:
                    self._messages.get(timeout=0.01)
                except queue.Empty:
                    continue
            self._listener.join()

else:
    import fcntl
    import os
    import select

    class Inbox:
        """Messages of a pipe, one by one."""

        def __init__(self, pipe: IO[bytes]) -> None:
            self._descriptor = pipe.fileno()
            self._bytes = bytearray()
            if sys.platform == "linux":
                try:
                    fcntl.fcntl(self._descriptor, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)  # the child may work ahead
                except OSError:
                    return  # more than this system lets a person have; it is only slower

        def get(self, timeout_s: float) -> object | None:
            """The next message, or None at the end. Raises NothingYet after the time."""
            while (size := transport.frame_size(self._bytes)) is None or len(self._bytes) < size:
                if not select.select([self._descriptor], [], [], timeout_s)[0]:
                    raise NothingYet
                piece = os.read(self._descriptor, _PIPE_BYTES)
                if not piece:
                    return None
                self._bytes += piece
            frame = bytes(self._bytes[:size])
            del self._bytes[:size]
            return transport.unpack(frame)

        def close(self) -> None:
            """Nothing is held."""
