"""Whether an exception is a failure of the connection, or comes from outside."""

from __future__ import annotations

import errno
import json
import socket
import ssl
from types import FunctionType
from typing import TYPE_CHECKING, Any, cast

import pytest

from twilio_fp.transports._origin import drop_frames, is_connection_failure, outside_exception

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType


def raised_in(module: str, error: BaseException) -> BaseException:
    """Return the error, raised by code of that module."""
    throw = FunctionType(_throw.__code__, {"__name__": module})
    with pytest.raises(type(error)):
        throw(error)
    traceback = error.__traceback__
    while traceback is not None and traceback.tb_frame.f_code is not _throw.__code__:
        traceback = traceback.tb_next
    error.__traceback__ = traceback
    return error


def _throw(error: BaseException) -> None:
    raise error


def error_of(module: str, base: type[BaseException], *arguments: object) -> BaseException:
    made: BaseException = type("OddError", (base,), {"__module__": module})(*arguments)
    return made


def test_a_system_error_in_the_connections_code_is_a_connection_failure() -> None:
    for module in (
        *("socket", "ssl", "http.client", "urllib3.connection", "twilio_fp.transports._destination", "asyncio.streams"),
        *("aiohttp.client", "anyio._core", "h11._events", "httpcore._async", "trio._core", "yarl._url", "idna.core"),
        *("aiohappyeyeballs.impl", "concurrent.futures", "contextlib", "encodings.idna", "outcome._impl", "selectors"),
        *("threading", "urllib.parse", "uvloop.loop", "zlib", "builtins"),
    ):
        assert is_connection_failure(raised_in(module, OSError("odd")))
        assert is_connection_failure(raised_in(module, ValueError("odd")))


@pytest.mark.parametrize("module", ["app", "signal", "json", "urllib4", "socketserver"])
def test_an_error_raised_in_a_signal_handler_is_not_a_connection_failure(module: str) -> None:
    assert not is_connection_failure(raised_in(module, OSError("odd")))


def raised_by_a_handler_in(module: str, error: BaseException) -> BaseException:
    """Return the error, raised by a signal handler that interrupted code of that module."""
    call = FunctionType(_call.__code__, {"__name__": module})
    with pytest.raises(type(error)):
        call(_throw, error)
    error.__traceback__ = cast("TracebackType", error.__traceback__).tb_next
    return error


def _call(function: Callable[[BaseException], None], error: BaseException) -> None:
    function(error)


@pytest.mark.parametrize("link", ["__context__", "__cause__"])
def test_a_failed_cleanup_does_not_replace_an_exception_from_outside(link: str) -> None:
    for outside in (OSError("odd"), IndexError("odd"), KeyboardInterrupt()):
        raised_by_a_handler_in("ssl", outside)
        closing, failure = raised_in("socket", OSError(errno.EBADF, "closed")), raised_in("ssl", OSError("odd"))
        setattr(closing, link, outside)
        assert outside_exception(closing, None) is outside
        assert outside_exception(outside, None) is outside
        assert outside_exception(closing, outside) is None
        setattr(closing, link, failure)
        assert outside_exception(closing, None) is None


def test_an_exception_that_the_caller_handles_is_not_an_interruption() -> None:
    handled, later = raised_in("app", OSError("before")), raised_in("socket", OSError("odd"))
    later.__context__ = handled
    assert outside_exception(later, None) is None


@pytest.mark.parametrize(
    ("message", "cause", "passes"),
    [
        ("encoding with 'idna' codec failed (Stop: )", KeyError("stop"), True),
        ("encoding with 'idna' codec failed (TimeoutError: )", TimeoutError(), True),
        ("encoding with 'idna' codec failed (UnicodeError: label empty)", UnicodeError("label empty"), False),
        ("encoding with 'idna' codec failed", None, False),
        ("another failure", KeyError("stop"), False),
    ],
)
def test_an_exception_wrapped_by_the_idna_codec_passes(message: str, cause: Exception | None, *, passes: bool) -> None:
    error = UnicodeError(message)
    error.__cause__ = cause
    assert outside_exception(error, None) is (cause if passes else None)


def test_an_exception_set_by_another_thread_is_recognised() -> None:
    assert not is_connection_failure(OSError())
    assert not is_connection_failure(error_of("app", OSError, "odd"))
    assert is_connection_failure(OSError("odd"))


def test_a_librarys_own_errors_may_have_no_message() -> None:
    for module in ("aiohttp.client", "anyio", "h11._util", "http.client", "httpcore", "trio", "urllib3.exceptions"):
        assert is_connection_failure(error_of(module, Exception))
    assert is_connection_failure(error_of("urllib3.exceptions", OSError))
    assert not is_connection_failure(error_of("zlib", OSError))


@pytest.mark.parametrize("error", [KeyError("key"), RuntimeError("odd"), KeyboardInterrupt("now"), GeneratorExit("x")])
def test_other_errors_do_not_count_as_connection_failures(error: BaseException) -> None:
    assert not is_connection_failure(error)


def test_an_exit_is_not_a_librarys_failure() -> None:
    assert not is_connection_failure(error_of("trio", BaseException, "cancelled"))


class Context(ssl.SSLContext):
    """A context whose class is the caller's."""


def test_the_context_in_use_is_part_of_the_connection() -> None:
    error = raised_in(__name__, OSError("odd"))
    assert not is_connection_failure(error)
    assert is_connection_failure(error, Context(ssl.PROTOCOL_TLS_CLIENT))


def test_a_replacement_of_a_socket_is_part_of_the_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    error = raised_in(__name__, OSError("odd"))

    class Patched(socket.socket):
        pass

    monkeypatch.setattr(socket, "socket", Patched)
    assert is_connection_failure(error)
    monkeypatch.undo()
    assert not is_connection_failure(error)

    def getaddrinfo(*_: Any) -> Any:
        return []

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    assert is_connection_failure(error)


def test_frames_are_dropped_once_from_every_linked_error() -> None:
    inner, argument, context = OSError("inner"), OSError("argument"), OSError("context")
    for each in (inner, argument, context):
        raised_in("socket", each)
    error = raised_in("http.client", OSError("outer", argument))
    error.__cause__, error.__context__ = inner, context
    inner.__context__ = error  # a cycle
    assert drop_frames(error, None) == [error, argument, inner, context]
    assert [each.__traceback__ for each in (error, argument, inner, context)] == [None] * 4


def test_frames_outside_the_connection_stay() -> None:
    error = raised_in("app", OSError("odd"))
    kept = error.__traceback__
    assert drop_frames(error, None) == [error]
    assert error.__traceback__ is kept is not None


def test_an_exception_that_the_caller_was_handling_is_unchanged() -> None:
    handled = raised_in("socket", OSError("before"))
    error = OSError("odd")
    error.__context__ = handled
    assert drop_frames(error, handled) == [error]
    assert handled.__traceback__ is not None


def test_equal_exceptions_count_once() -> None:
    with pytest.raises(json.JSONDecodeError) as caught:
        json.loads("{")
    error = caught.value
    error.args = (error, error)
    assert drop_frames(error, None) == [error]
