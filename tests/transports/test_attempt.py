"""A request in flight: its time, and the error for each failure."""

from __future__ import annotations

import errno
import socket
import ssl
import zlib
from http.client import BadStatusLine, IncompleteRead, RemoteDisconnected
from typing import TYPE_CHECKING

import pytest
from urllib3.exceptions import DecodeError, ProtocolError

from tests.transports.test_origin import raised_by_a_handler_in
from twilio_fp.errors import TransportError
from twilio_fp.transports._attempt import Attempt

if TYPE_CHECKING:
    from tests.transports.wire import Clock

NAME = "GET https://api.twilio.com"


def attempt(seconds: float = 2.5) -> Attempt:
    return Attempt(NAME, seconds, None)


def failed(error: BaseException, *, may_have_executed: bool = False) -> TransportError:
    failure = attempt().failed(error, may_have_executed=may_have_executed)
    assert isinstance(failure, TransportError)
    assert failure.__cause__ is error
    assert failure.may_have_executed is may_have_executed
    return failure


def reason_of(error: BaseException) -> str:
    """Return the reason in the message of the failure for an error."""
    failure = failed(error)
    assert not failure.timed_out
    text = str(failure)
    assert text.startswith(f"{NAME}: ")
    assert text.endswith(" (nothing was sent)")
    return text.removeprefix(f"{NAME}: ").removesuffix(" (nothing was sent)")


def test_the_time_runs_from_the_start_until_none_is_left(clock: Clock) -> None:
    clock.now = 100.0
    it = attempt()
    assert (it.deadline, it.remaining(), it.head_sent) == (102.5, 2.5, False)
    clock.now = 102.25
    assert it.remaining() == 0.25
    clock.now = 102.5
    with pytest.raises(TimeoutError, match="timed out"):
        it.remaining()
    it.start()
    assert it.remaining() == 2.5


def test_a_failure_says_whether_it_may_have_been_executed() -> None:
    error = ConnectionResetError("reset")
    assert str(failed(error)) == f"{NAME}: the connection was reset (nothing was sent)"
    assert str(failed(error, may_have_executed=True)) == (
        f"{NAME}: the connection was reset (it may have been executed)"
    )


def test_a_timeout_says_at_which_stage_it_happened() -> None:
    before, after = failed(TimeoutError("timed out")), failed(TimeoutError("timed out"), may_have_executed=True)
    assert str(before) == f"{NAME}: timed out after 2.5 s while connecting (nothing was sent)"
    assert str(after) == f"{NAME}: timed out after 2.5 s (it may have been executed)"
    assert before.timed_out
    assert after.timed_out


def test_a_timeout_wrapped_in_another_error_is_a_timeout() -> None:
    assert failed(ProtocolError("wrapped", TimeoutError("timed out"))).timed_out


class ClientPayloadError(ProtocolError):
    """The name of aiohttp's error."""


class ServerDisconnectedError(ProtocolError):
    """The name of aiohttp's error."""


class BadHttpMessage(ProtocolError):  # noqa: N818 -- aiohttp's name
    """The name of aiohttp's error."""


class HttpProcessingError(ProtocolError):
    """The name of aiohttp's error."""


class RemoteProtocolError(ProtocolError):
    """The name of h11's error."""


for _each in (ClientPayloadError, ServerDisconnectedError, BadHttpMessage, HttpProcessingError, RemoteProtocolError):
    _each.__module__ = "aiohttp.http_exceptions"


AiohttpBadStatusLine = type("BadStatusLine", (BadHttpMessage,), {"__module__": "aiohttp.http_exceptions"})


def untrusted() -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_message = "self-signed certificate"
    return error


def tls_error() -> ssl.SSLError:
    error = ssl.SSLError(1, "[SSL: WRONG_VERSION_NUMBER] wrong version number")
    error.reason = "WRONG_VERSION_NUMBER"
    return error


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (
            untrusted(),
            (
                "the certificate is not trusted: self-signed certificate"
                " (set ca_bundle= or SSL_CERT_FILE to trust another authority)"
            ),
        ),
        (ssl.SSLEOFError(8, "EOF"), "TLS failed: the connection was cut off, without a close_notify"),
        (tls_error(), "TLS failed: WRONG_VERSION_NUMBER"),
        (ssl.SSLError("odd"), "TLS failed: ('odd',)"),
        (socket.gaierror(-2, "Name or service not known"), "the host name can't be resolved"),
        (ConnectionRefusedError(errno.ECONNREFUSED, "refused"), "the connection was refused"),
        (RemoteDisconnected("Remote end closed"), "the server closed the connection without sending a response"),
        (ConnectionResetError(errno.ECONNRESET, "reset"), "the connection was reset"),
        (BrokenPipeError(errno.EPIPE, "pipe"), "the connection was reset"),
        (BadStatusLine("SSH-2.0"), "the response is not valid HTTP/1.1"),
        (IncompleteRead(b"", 3), "the response is incomplete"),
        (DecodeError("the response's content is incomplete"), "the response's content is incomplete"),
        (AiohttpBadStatusLine("odd"), "the response is not valid HTTP/1.1"),
        (BadHttpMessage("odd"), "the response is not valid HTTP/1.1"),
        (HttpProcessingError("odd"), "the response is not valid HTTP/1.1"),
        (RemoteProtocolError("odd"), "the response is incomplete, or not valid HTTP/1.1"),
        (ClientPayloadError("odd"), "the response is incomplete"),
        (ServerDisconnectedError("odd"), "the server closed the connection without sending a response"),
        (ProtocolError("the host has no address"), "the host has no address"),
    ],
)
def test_each_failure_is_named(error: BaseException, reason: str) -> None:
    assert reason_of(error) == reason


def test_the_innermost_known_cause_is_reported() -> None:
    assert reason_of(ProtocolError("wrapped", ConnectionResetError("reset"))) == "the connection was reset"
    assert reason_of(ProtocolError("outer", ProtocolError("inner"))) == "inner"
    closed = RemoteDisconnected("closed")
    closed.__cause__ = ConnectionResetError(errno.ECONNRESET, "reset")
    assert reason_of(closed) == "the connection was reset"
    undecodable = DecodeError("the response's gzip content can't be decoded")
    undecodable.__cause__ = zlib.error("Error -3")
    assert reason_of(undecodable) == "the response's gzip content can't be decoded"


def test_a_peers_text_is_truncated_and_printable() -> None:
    assert reason_of(ProtocolError("a\r\n\x1b[31m")) == "a???[31m"
    assert reason_of(ProtocolError("x" * 201)) == "x" * 200


def test_exceptions_from_outside_pass_unchanged() -> None:
    error = ConnectionResetError("of the caller's own")
    try:
        raise error
    except ConnectionResetError:
        assert attempt().failed(error, may_have_executed=True) is error
    outside, closing = raised_by_a_handler_in("ssl", OSError("odd")), OSError(errno.EBADF, "closed")
    closing.__context__ = outside
    assert not attempt().is_connection_failure(closing)
    assert attempt().failed(closing, may_have_executed=True) is outside
    assert not attempt().is_connection_failure(KeyError("key"))
    assert attempt().is_connection_failure(OSError("odd"))


def test_frames_of_the_connection_are_removed_and_earlier_ones_kept() -> None:
    handled = ValueError("before")
    it = Attempt(NAME, 1, handled)
    error = OSError("odd")
    error.__context__ = handled
    assert it.drop_frames(error) == [error]
    assert Attempt(NAME, 1, None).drop_frames(error) == [error, handled]
    assert "deadline" not in repr(it)
