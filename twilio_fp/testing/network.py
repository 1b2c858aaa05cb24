"""Forbidding network access: every attempt to connect fails, and is recorded with its source line and target.

Python reports every connection to its audit hooks (PEP 578), whichever library makes it. Libraries that bypass Python's
sockets, such as uvloop, go unnoticed. Nothing is installed before the first use.

Source: https://docs.python.org/3/library/audit_events.html
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Generator
from contextlib import contextmanager
from ipaddress import ip_address
from pathlib import Path
from typing import Any, Final, cast

from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.record import Record, record

__all__ = ["Dialled", "NetworkForbiddenError", "no_network"]

_EVENTS: Final = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo"})


class NetworkForbiddenError(AssertionError):
    """Code tried to connect while the network was forbidden."""


@record
class Dialled(Record):
    """An attempt to connect.

    Args:
        address: the target, such as ``api.twilio.com:443``.
        place: the innermost line of code outside libraries, such as ``shop/orders.py:12 in confirm``.
    """

    address: str
    place: str

    def __str__(self) -> str:
        return f"{self.place} tried to connect to {self.address}"


class _Guard:
    def __init__(self, *, loopback: bool) -> None:
        self.loopback = loopback
        self.dialled: list[Dialled] = []


_GUARDS: Final[list[_Guard]] = []
_HOOKED: Final[list[bool]] = []


@contextmanager
def no_network(*, loopback: bool = False) -> Generator[list[Dialled]]:
    """Forbid every connection of this process, in all threads, and yield the list of those attempted.

    >>> import socket
    >>> with no_network() as dialled:
    ...     try:
    ...         socket.create_connection(("api.twilio.com", 443))
    ...     except NetworkForbiddenError as error:
    ...         print(str(error).partition(" tried to connect to ")[2])
    ...     print(len(dialled))
    api.twilio.com:443, but the network is forbidden here
    1

    Args:
        loopback: whether connections to this machine are allowed: 127.0.0.0/8, ::1, localhost, and Unix sockets.

    Raises:
        UsageError: ``loopback`` is not a bool.
    """
    if not isinstance(loopback, bool):
        raise UsageError(f"loopback must be a bool, got {typed(loopback)}")
    if not _HOOKED:
        _HOOKED.append(True)
        sys.addaudithook(_audit)
    guard = _Guard(loopback=loopback)
    _GUARDS.append(guard)
    try:
        yield guard.dialled
    finally:
        _GUARDS.remove(guard)


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    if not _GUARDS or event not in _EVENTS:
        return
    host, port = (arguments[0], arguments[1]) if event == "socket.getaddrinfo" else _host_and_port(arguments[1])
    if host is None:  # the peer of a connected socket, or this machine's own addresses
        return
    is_local = _is_local(host)
    for guard in _GUARDS:
        if not (guard.loopback and is_local):
            dialled = Dialled(_shown(host, port), _place())
            guard.dialled.append(dialled)
            raise NetworkForbiddenError(f"{dialled}, but the network is forbidden here")


def _host_and_port(address: Any) -> tuple[Any, Any]:
    """Return the host and port of an address; the path and None for a Unix socket."""
    if not isinstance(address, tuple):
        return address, None
    parts = cast("tuple[Any, ...]", address)
    return parts[0], parts[1]


def _is_local(host: Any) -> bool:
    if isinstance(host, bytes):
        host = host.decode("utf-8", "replace")
    if not isinstance(host, str):
        return False
    if host in ("", "localhost") or host.startswith(("/", "\0")):
        return True
    try:
        return ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _shown(host: Any, port: Any) -> str:
    text = host.decode("utf-8", "replace") if isinstance(host, bytes) else str(host)
    return text if port in (None, 0, "") else f"{text}:{port.decode() if isinstance(port, bytes) else port}"


def _place() -> str:
    """Return the innermost line of code outside libraries."""
    frames = [frame for frame in traceback.extract_stack() if not _is_in_library(frame.filename)]
    if not frames:
        return "unknown code"
    frame = frames[-1]
    return f"{_relative(frame.filename)}:{frame.lineno} in {frame.name}"


def _is_in_library(filename: str) -> bool:
    path = filename.replace("\\", "/")
    return filename.startswith(_LIBRARIES) or "/site-packages/" in path or "/dist-packages/" in path


def _relative(filename: str) -> str:
    try:
        return str(Path(filename).relative_to(Path.cwd()))
    except ValueError:
        return filename


_LIBRARIES: Final = ("<", str(Path(traceback.__file__).parent), str(Path(__file__).parent.parent))
