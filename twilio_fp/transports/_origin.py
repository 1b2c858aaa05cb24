"""Where an exception comes from: the connection, or outside of it, such as a deadline that a signal handler raises.

Both may be a `TimeoutError`, and arrive at the same line. What the connection raises is raised in the code that it is
made of; what a handler raises has the handler's frame in its traceback; and what another thread sets
(``PyThreadState_SetAsyncExc``) has no frame of its own, but is a class of the caller's or says nothing.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Final

from twilio_fp.origin import beyond, package_of

__all__ = ["drop_frames", "from_outside", "is_own"]

_LIBRARIES: Final = frozenset({"aiohttp", "anyio", "h11", "http", "httpcore", "trio", "urllib3"})
"""What speaks HTTP or connects: each raises failures of its own."""
_MADE_OF: Final = _LIBRARIES | {
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
_WRAPPED: Final = "encoding with 'idna' codec failed"
_FAILURES: Final = (OSError, ValueError)  # the libraries and ssl let some of them through


def is_own(error: BaseException, context: object = None) -> bool:
    """Return whether it is a failure of the connection.

    Args:
        error: what was caught.
        context: the ``ssl.SSLContext`` in use, whose class may be of a package of its own.
    """
    packages, home = _packages(context), package_of(type(error).__module__)
    return (
        isinstance(error, Exception)
        and (isinstance(error, _FAILURES) or home in _LIBRARIES)
        and (bool(error.args) or home in _LIBRARIES)
        and home in packages
        and beyond(error.__traceback__, packages) is None
    )


def from_outside(error: BaseException, until: BaseException | None, context: object = None) -> BaseException | None:
    """Return what came from outside while the connection was used: the error or one that it names; None otherwise.

    What tidies up after it may fail in its place, as a socket that was interrupted in its making, and Python 3.11's
    codec of names wraps it. It is told by its frames: the connection's first, and then a handler's.

    Args:
        error: what was caught.
        until: what the caller was handling before.
        context: the ``ssl.SSLContext`` in use.
    """
    packages = _packages(context)
    for each in _chain(error, until):
        frames = each.__traceback__
        if beyond(frames, packages) not in {None, frames}:
            return each
    cause = error.__cause__
    return cause if cause is not None and str(error).startswith(_WRAPPED) and not is_own(cause, context) else None


def drop_frames(error: BaseException, until: BaseException | None, context: object = None) -> list[BaseException]:
    """Drop the connection's frames from the tracebacks of an error and of all that it names, and return these.

    They hold credentials, and answers, which tools would show (``capture_locals``). A handler's frames stay.

    Args:
        error: what was caught.
        until: what the caller was handling before, which is left alone.
        context: the ``ssl.SSLContext`` in use.
    """
    packages = _packages(context)
    chain = list(_chain(error, until))
    for each in chain:
        each.__traceback__ = beyond(each.__traceback__, packages)
    return chain


def _packages(context: object) -> frozenset[str]:
    # The socket module's own things may have been replaced, as gevent does.
    made_of = (socket.socket, socket.getaddrinfo, type(context))
    return _MADE_OF | {package_of(each.__module__) for each in made_of}


def _chain(error: BaseException, until: BaseException | None) -> Iterator[BaseException]:
    # urllib3 names what it wraps as cause, context or argument.
    found: list[BaseException] = []
    left: list[object] = [error]
    while left:
        each = left.pop()
        if isinstance(each, BaseException) and each is not until and each not in found:
            found.append(each)
            yield each
            left += [each.__context__, each.__cause__, *each.args]
