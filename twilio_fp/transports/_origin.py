"""The origin of an exception: the connection, or outside it, such as a signal handler's deadline.

Both may be a `TimeoutError` at the same line. The connection's exceptions are raised in its own packages; a handler's
have the handler's frame in the traceback; and those set by another thread (``PyThreadState_SetAsyncExc``) have no frame
of their own, but are of the caller's class or have no arguments.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Final

from twilio_fp.origin import beyond, package_of

__all__ = ["drop_frames", "is_connection_failure", "outside_exception"]

_LIBRARIES: Final = frozenset({"aiohttp", "anyio", "h11", "http", "httpcore", "trio", "urllib3"})
"""Packages for HTTP and connections, each with its own errors."""
_PACKAGES: Final = _LIBRARIES | {
    *(
        "aiohappyeyeballs",
        "asyncio",
        "builtins",
        "concurrent",
        "contextlib",
        "encodings",
        "idna",
        "outcome",
        "selectors",
    ),
    *("socket", "ssl", "threading", "twilio_fp", "urllib", "uvloop", "yarl", "zlib"),
}
_IDNA_ERROR: Final = "encoding with 'idna' codec failed"
_FAILURES: Final = (OSError, ValueError)  # some pass through the libraries and ssl


def is_connection_failure(error: BaseException, context: object = None) -> bool:
    """Return whether an exception is a failure of the connection.

    Args:
        error: the exception caught.
        context: the ``ssl.SSLContext`` in use, whose class may be from another package.
    """
    packages, package = _packages(context), package_of(type(error).__module__)
    return (
        isinstance(error, Exception)
        and (isinstance(error, _FAILURES) or package in _LIBRARIES)
        and (bool(error.args) or package in _LIBRARIES)
        and package in packages
        and beyond(error.__traceback__, packages) is None
    )


def outside_exception(
    error: BaseException, until: BaseException | None, context: object = None
) -> BaseException | None:
    """Return the exception from outside: the error, one in its chain, or None.

    Cleaning up after it may raise another error in its place, as with a socket interrupted while it is made, and Python
    3.11's idna codec wraps it. It is recognised by its frames: the connection's, then a handler's.

    Args:
        error: the exception caught.
        until: the exception that the caller was handling.
        context: the ``ssl.SSLContext`` in use.
    """
    packages = _packages(context)
    for each in _chain(error, until):
        frames = each.__traceback__
        if beyond(frames, packages) not in {None, frames}:
            return each
    cause = error.__cause__
    return (
        cause
        if cause is not None and str(error).startswith(_IDNA_ERROR) and not is_connection_failure(cause, context)
        else None
    )


def drop_frames(error: BaseException, until: BaseException | None, context: object = None) -> list[BaseException]:
    """Drop the connection's frames from the tracebacks of an error and its chain, and return the chain.

    They hold credentials and responses, which tools would show (``capture_locals``). A handler's frames stay.

    Args:
        error: the exception caught.
        until: the exception that the caller was handling, which is left alone.
        context: the ``ssl.SSLContext`` in use.
    """
    packages = _packages(context)
    chain = list(_chain(error, until))
    for each in chain:
        each.__traceback__ = beyond(each.__traceback__, packages)
    return chain


def _packages(context: object) -> frozenset[str]:
    # Names in the socket module may have been replaced, as by gevent.
    classes = (socket.socket, socket.getaddrinfo, type(context))
    return _PACKAGES | {package_of(each.__module__) for each in classes}


def _chain(error: BaseException, until: BaseException | None) -> Iterator[BaseException]:
    # urllib3 keeps a wrapped error as cause, context or argument.
    found: list[BaseException] = []
    pending: list[object] = [error]
    while pending:
        each = pending.pop()
        if isinstance(each, BaseException) and each is not until and each not in found:
            found.append(each)
            yield each
            pending += [each.__context__, each.__cause__, *each.args]
