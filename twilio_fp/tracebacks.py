"""Tracebacks without secrets, since error trackers record the variables of a failed call's frames."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

from twilio_fp.origin import is_readers

__all__ = ["forget", "sealed", "sealed_init"]

F = TypeVar("F", bound=Callable[..., Any])
C = TypeVar("C", bound=type)


def forget(error: BaseException) -> None:
    """Clear the variables of the frames below the caller's in the tracebacks of an error, its causes and contexts.

    The lines of the traceback stay. A function that takes a secret as text calls this when it handles an error, and
    deletes the text from its own frame::

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
            except RuntimeError as refused:
                if not is_readers(refused):
                    raise
                break  # a running frame: a caller that was handling that error when this one was raised
            trace = trace.tb_next
        else:
            found = [other for other in (link.__cause__, link.__context__) if other and id(other) not in known]
            links += found
            known.update(map(id, found))


def sealed(function: F) -> F:
    """Return the function, wrapped so that no variables or arguments are kept in the tracebacks of its errors.

    It is meant for functions that take a secret as text, since error trackers record the variables of each frame.

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
    return _sealed(function, None)


def _sealed(function: F, cls: type | None) -> F:
    @wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            forget(error)
            if cls is not None and isinstance(error, TypeError) and cast("Any", error.__traceback__).tb_next is None:
                from twilio_fp.mistakes import misgiven

                error.args = (misgiven(cls, len(args) - 1, kwargs.keys()),)
            del args, kwargs
            raise

    return call  # type: ignore[return-value]


def sealed_init(cls: C) -> C:
    """Return the class with its ``__init__`` `sealed`: a decorator for records that take secrets as text.

    If called with arguments that the class does not have, the error also says what to write.
    """
    cls.__init__ = _sealed(cls.__init__, cls)  # type: ignore[misc]
    return cls
