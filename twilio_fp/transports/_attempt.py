"""A request in flight: its deadline, whether it may have arrived, and the error if it fails."""

from __future__ import annotations

import ssl
from http.client import BadStatusLine, IncompleteRead, RemoteDisconnected
from socket import gaierror
from time import monotonic

from attrs import define
from urllib3.exceptions import DecodeError

from twilio_fp.errors import TransportError
from twilio_fp.transports._origin import drop_frames, is_connection_failure, outside_exception

__all__ = ["Attempt"]

_MAX_SHOWN = 200
_REASONS = {  # by name, as the library may not be installed
    "BadHttpMessage": "the response is not valid HTTP/1.1",
    "BadStatusLine": "the response is not valid HTTP/1.1",
    "HttpProcessingError": "the response is not valid HTTP/1.1",
    "RemoteProtocolError": "the response is incomplete, or not valid HTTP/1.1",
    "ClientPayloadError": "the response is incomplete",
    "ServerDisconnectedError": "the server closed the connection without sending a response",
}


@define(repr=False)
class Attempt:
    """A request in flight."""

    name: str
    """The method and the host, for errors."""
    seconds: float
    """The time allowed for all of it."""
    handled: BaseException | None
    """The exception that the caller is handling, which becomes the context of any error raised."""
    ssl_context: ssl.SSLContext | None = None
    """The caller's own TLS context, if any."""
    deadline: float = 0.0
    """When its time is up, in seconds of the monotonic clock."""
    head_sent: bool = False
    """Whether its whole head may have been sent, so that the server may have acted on it."""

    def __attrs_post_init__(self) -> None:
        self.start()

    def start(self) -> None:
        """Start its time now."""
        self.deadline = monotonic() + self.seconds

    def remaining(self) -> float:
        """Return how many seconds are left, or raise a TimeoutError if there are none."""
        remaining = self.deadline - monotonic()
        if remaining <= 0:
            raise TimeoutError("timed out")
        return remaining

    def is_connection_failure(self, error: BaseException) -> bool:
        """Return whether it is a failure of the connection, not an exception from outside."""
        return (
            is_connection_failure(error, self.ssl_context)
            and outside_exception(error, self.handled, self.ssl_context) is None
        )

    def drop_frames(self, error: BaseException) -> list[BaseException]:
        """Drop traceback frames that hold credentials and responses, and return the chain of errors."""
        return drop_frames(error, self.handled, self.ssl_context)

    def failed(self, error: BaseException, *, may_have_executed: bool) -> BaseException:
        """Return the exception to raise: a TransportError if the connection failed, else the one from outside."""
        outside = outside_exception(error, self.handled, self.ssl_context)
        is_failure = is_connection_failure(error, self.ssl_context)
        chain = self.drop_frames(error)
        if outside is not None or not is_failure:
            return outside or error
        timed_out = any(isinstance(each, TimeoutError) for each in chain)
        if timed_out:
            reason = f"timed out after {self.seconds:g} s{'' if may_have_executed else ' while connecting'}"
        else:
            reason = _one_line(next((found for each in reversed(chain) if (found := _reason(each))), str(chain[-1])))
        failure = TransportError(
            f"{self.name}: {reason} ({'it may have been executed' if may_have_executed else 'nothing was sent'})",
            may_have_executed=may_have_executed,
            timed_out=timed_out,
        )
        failure.__cause__ = error
        return failure


def _one_line(text: str) -> str:
    """Return a message of a peer or the system as one short, printable line."""
    return "".join([char if char.isprintable() else "?" for char in text[:_MAX_SHOWN]])


def _reason(error: BaseException) -> str | None:
    match error:
        case ssl.SSLCertVerificationError():
            hint = "set ca_bundle= or SSL_CERT_FILE to trust another authority"
            return f"the certificate is not trusted: {error.verify_message} ({hint})"
        case ssl.SSLEOFError():
            return "TLS failed: the connection was cut off, without a close_notify"
        case ssl.SSLError():
            return f"TLS failed: {getattr(error, 'reason', None) or error}"  # some have none
        case gaierror():
            return "the host name can't be resolved"
        case ConnectionRefusedError():
            return "the connection was refused"
        case RemoteDisconnected():
            return "the server closed the connection without sending a response"
        case ConnectionResetError() | BrokenPipeError():
            return "the connection was reset"
        case BadStatusLine():
            return "the response is not valid HTTP/1.1"
        case IncompleteRead():
            return "the response is incomplete"
        case DecodeError():
            return str(error.args[0])
        case _:
            return _REASONS.get(type(error).__name__)
