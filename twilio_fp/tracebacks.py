"""Tracebacks: without secrets, for error trackers record a failed call's frames; and whose code an error came from."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from types import FrameType

__all__ = ["forget", "is_readers", "sealed", "sealed_init"]

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

F = TypeVar("F", bound=Callable[..., Any])
C = TypeVar("C", bound=type)


def forget(error: BaseException) -> None:
    """Clear the variables of the frames that an error, its causes and its contexts came through, below the caller's.

    The lines of the traceback stay. A function that is given a secret as text calls this where it handles an error,
    and deletes the text from its own frame::

        except BaseException as error:
            forget(error)
            del text
            raise
    """
    links, known = [error], {id(error)}
    for link in links:
        trace = link.__traceback__
        if link is error and trace is not None:
            trace = trace.tb_next
        while trace is not None:
            try:
                trace.tb_frame.clear()
            except RuntimeError:  # it is running: a caller's, which handled that error when this one was raised
                break
            trace = trace.tb_next
        else:
            found = [other for other in (link.__cause__, link.__context__) if other and id(other) not in known]
            links += found
            known.update(map(id, found))


def sealed(function: F) -> F:
    """Return the function with no variables kept in the traceback of what it raises, its arguments neither.

    For what takes a secret as text, since error trackers record the variables of each frame.

    >>> import sys
    >>> @sealed
    ... def parse(text):
    ...     return int(text)
    >>> try:
    ...     parse("hunter2")
    ... except ValueError as error:
    ...     "args" in error.__traceback__.tb_next.tb_frame.f_locals
    False
    """

    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            forget(error)
            del args, kwargs
            raise

    return call  # type: ignore[return-value]


def sealed_init(cls: C) -> C:
    """Return the class, its ``__init__`` `sealed`: a decorator for records that are given secrets as text."""
    cls.__init__ = sealed(cls.__init__)  # type: ignore[misc]
    return cls


def is_readers(error: BaseException) -> bool:
    """Return whether an error that was caught is a reader's own, ours or the standard library's, about what it read.

    Any other comes from elsewhere and must pass: what a signal handler raises has the handler's frame in its traceback;
    what another thread sets (``PyThreadState_SetAsyncExc``) has no frame of its own, and says nothing.

    >>> try:
    ...     int("x")
    ... except ValueError as error:
    ...     is_readers(error)
    True
    """
    trace = error.__traceback__
    while trace is not None and _is_of_reader(trace.tb_frame):
        trace = trace.tb_next
    return trace is None and bool(error.args)


def _is_of_reader(frame: FrameType) -> bool:
    module: str | None = frame.f_globals.get("__name__")
    if module is None:  # as in the constructors that attrs writes for our records
        return frame.f_code.co_filename.startswith("<attrs generated")
    return module.partition(".")[0] in _READERS
