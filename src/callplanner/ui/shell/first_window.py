"""One window a file: a second start on a file that is open brings its window to the front and ends."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 1_000


def _name(address: str) -> str:
    """The name under which the window of a file listens; each person's own."""
    whole = f"{Path.home()}|{Path(address).expanduser().resolve()}"
    return f"callplanner-{hashlib.sha256(whole.encode()).hexdigest()[:24]}"


class FirstWindow(QObject):
    """Listens while a file is open. Nothing but "show yourself" is understood."""

    def __init__(self, parent: QObject, show: Callable[[], None]) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_call)
        self._show = show

    def listen(self, address: str) -> None:
        """Answer for this file from now on. What a killed program left behind is taken over."""
        self._server.close()
        name = _name(address)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Answer no longer."""
        self._server.close()

    def _on_call(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
            self._show()


def call_first_window(address: str) -> bool:
    """Ask the window that has this file open to show itself; whether there is one."""
    socket = QLocalSocket()
    socket.connectToServer(_name(address))
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.disconnectFromServer()
    return True
