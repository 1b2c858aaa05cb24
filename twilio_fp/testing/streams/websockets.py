"""A caller's socket to a server, with the websockets package."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack

from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

__all__ = ["Socket", "connected"]


class Socket:
    """A socket to a server.

    Attributes:
        refused: 1008 if the server rejected the handshake; otherwise None.
    """

    def __init__(self, client: ClientConnection | None, stack: ExitStack) -> None:
        self._client = client
        self._stack = stack
        self.refused = 1008 if client is None else None

    @property
    def close_code(self) -> int | None:
        """The code with which the server closed the socket."""
        return None if self._client is None else self._client.close_code

    def send(self, text: str) -> None:
        """Send a frame, unless the server has closed the socket."""
        if self._client is not None:
            try:
                self._client.send(text)
            except ConnectionClosed:
                return

    def receive(self, seconds: float) -> str | bytes | None:
        """Return the next frame; None if none comes in that time."""
        if self._client is None:
            return None
        try:
            return self._client.recv(timeout=seconds)
        except (TimeoutError, ConnectionClosed):
            return None

    def close(self) -> None:
        """Close the socket."""
        self._stack.close()


def connected(url: str, headers: Sequence[tuple[str, str]]) -> Socket:
    """Connect to a server, and return the socket, which the server may have refused.

    Source: https://websockets.readthedocs.io/en/stable/reference/sync/client.html
    """
    stack = ExitStack()
    try:
        return Socket(stack.enter_context(connect(url, additional_headers=list(headers), proxy=None)), stack)
    except InvalidStatus:
        return Socket(None, stack)
