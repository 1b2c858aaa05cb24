"""The package websockets: a caller's socket to a server."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack

from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

__all__ = ["Socket", "connected"]


class Socket:
    """A socket to a server.

    Attributes:
        refused: the code that stands for a handshake that the server refused: 1008; None where it did not.
    """

    def __init__(self, client: ClientConnection | None, stack: ExitStack) -> None:
        self._client = client
        self._stack = stack
        self.refused = 1008 if client is None else None

    @property
    def close_code(self) -> int | None:
        """The code that the server has closed it with."""
        return None if self._client is None else self._client.close_code

    def send(self, text: str) -> None:
        """Send a frame; nothing where the server has closed the socket."""
        if self._client is not None:
            try:
                self._client.send(text)
            except ConnectionClosed:
                return

    def receive(self, seconds: float) -> str | bytes | None:
        """Return the next frame; None where none comes in that time."""
        if self._client is None:
            return None
        try:
            return self._client.recv(timeout=seconds)
        except (TimeoutError, ConnectionClosed):
            return None

    def close(self) -> None:
        """Close it."""
        self._stack.close()


def connected(url: str, headers: Sequence[tuple[str, str]]) -> Socket:
    """Return a socket to a server, or one that it has refused.

    Source: https://websockets.readthedocs.io/en/stable/reference/sync/client.html
    """
    stack = ExitStack()
    try:
        return Socket(stack.enter_context(connect(url, additional_headers=list(headers), proxy=None)), stack)
    except InvalidStatus:
        return Socket(None, stack)
