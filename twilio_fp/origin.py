"""The origin of an exception: the packages that the frames of its traceback belong to."""

from __future__ import annotations

from types import FrameType, TracebackType
from typing import Final

__all__ = ["beyond", "is_readers", "package_of"]

_READERS: Final = frozenset(
    {
        "attr",
        "datetime",
        "decimal",
        "email",
        "encodings",
        "ipaddress",
        "json",
        "twilio_fp",
        "urllib",
        "_pydatetime",
        "_pydecimal",
    }
)


def is_readers(error: BaseException) -> bool:
    """Return whether a parser, ours or the standard library's, raised the caught error because of its input.

    Any other error comes from elsewhere and must propagate: one that a signal handler raises has the handler's frame in
    its traceback; one set by another thread (``PyThreadState_SetAsyncExc``) has no frame of its own, and no arguments.

    >>> try:
    ...     int("x")
    ... except ValueError as error:
    ...     is_readers(error)
    True
    """
    return bool(error.args) and beyond(error.__traceback__, _READERS) is None


def beyond(traceback: TracebackType | None, packages: frozenset[str]) -> TracebackType | None:
    """Return the part of a traceback beyond the code of these packages, or None if all of it is theirs."""
    while traceback is not None and _is_of(traceback.tb_frame, packages):
        traceback = traceback.tb_next
    return traceback


def package_of(module: str) -> str:
    """Return the top-level package in a module's name.

    >>> package_of("http.client")
    'http'
    """
    return module.partition(".")[0]


def _is_of(frame: FrameType, packages: frozenset[str]) -> bool:
    module: str | None = frame.f_globals.get("__name__")
    if module is None:  # as in the constructors that attrs generates for our records
        return frame.f_code.co_filename.startswith("<attrs generated")
    return package_of(module) in packages
