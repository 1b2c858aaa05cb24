"""A request on its way: how long it may take, whether it can have arrived, and what is said when it fails."""

from __future__ import annotations

import ssl
from http.client import BadStatusLine, IncompleteRead, RemoteDisconnected
from socket import gaierror
from time import monotonic

from attrs import define
from urllib3.exceptions import DecodeError

from twilio_fp.errors import TransportError
from twilio_fp.transports._origin import drop_frames, from_outside, is_own

__all__ = ["Attempt"]

_MOST_SAID = 200
_SAID = {  # by errors of libraries that may not be installed
    "BadHttpMessage": "the answer is not HTTP/1.1",
    "BadStatusLine": "the answer is not HTTP/1.1",
    "HttpProcessingError": "the answer is not HTTP/1.1",
    "RemoteProtocolError": "the answer breaks off, or is not HTTP/1.1",
    "ClientPayloadError": "the answer breaks off",
    "ServerDisconnectedError": "the connection was closed without an answer",
}


@define(repr=False)
class Attempt:
    """A request on its way."""

    name: str
    """The method and the host, for errors."""
    seconds: float
    """How long all of it may take."""
    handled: BaseException | None
    """What the caller is about to handle, which is the context of whatever is raised."""
    context: ssl.SSLContext | None = None
    """The caller's own context, if any."""
    deadline: float = 0.0
    """When its time is up, by the monotonic clock, in seconds."""
    head_sent: bool = False
    """Whether its head can have left as a whole, so that a server can have acted on it."""

    def __attrs_post_init__(self) -> None:
        self.start()

    def start(self) -> None:
        """Let the time run, from now on."""
        self.deadline = monotonic() + self.seconds

    def left(self) -> float:
        """Return how many seconds are left; a TimeoutError is raised when there are none."""
        left = self.deadline - monotonic()
        if left <= 0:
            raise TimeoutError("timed out")
        return left

    def is_own(self, error: BaseException) -> bool:
        """Return whether it is a failure of the connection, not an exception that came from outside."""
        return is_own(error, self.context) and from_outside(error, self.handled, self.context) is None

    def drop_frames(self, error: BaseException) -> list[BaseException]:
        """Drop the frames that hold credentials and answers, and return what the error names."""
        return drop_frames(error, self.handled, self.context)

    def failed(self, error: BaseException, *, may_have_executed: bool) -> BaseException:
        """Return what to raise: a TransportError for a failure of the connection, else what came from outside."""
        outside = from_outside(error, self.handled, self.context)
        own = is_own(error, self.context)
        chain = self.drop_frames(error)
        if outside is not None or not own:
            return outside or error
        timed_out = any(isinstance(each, TimeoutError) for each in chain)
        if timed_out:
            reason = f"timed out {'after' if may_have_executed else 'connecting, within'} {self.seconds:g} s"
        else:
            reason = _shown(next((said for each in reversed(chain) if (said := _said(each))), str(chain[-1])))
        failure = TransportError(
            f"{self.name}: {reason} ({'it may have been executed' if may_have_executed else 'nothing was sent'})",
            may_have_executed=may_have_executed,
            timed_out=timed_out,
        )
        failure.__cause__ = error
        return failure


def _shown(text: str) -> str:
    """Return what a peer or the system says as one short line of what can be printed."""
    return "".join([char if char.isprintable() else "?" for char in text[:_MOST_SAID]])


def _said(error: BaseException) -> str | None:
    match error:
        case ssl.SSLCertVerificationError():
            other = "ca_bundle= or SSL_CERT_FILE names another authority"
            return f"the certificate is not trusted: {error.verify_message} ({other})"
        case ssl.SSLEOFError():
            return "TLS failed: the connection was cut off, without a close_notify"
        case ssl.SSLError():
            return f"TLS failed: {getattr(error, 'reason', None) or error}"  # some that ssl raises have none
        case gaierror():
            return "the host's name can't be resolved"
        case ConnectionRefusedError():
            return "the connection was refused"
        case RemoteDisconnected():
            return "the connection was closed without an answer"
        case ConnectionResetError() | BrokenPipeError():
            return "the connection was reset"
        case BadStatusLine():
            return "the answer is not HTTP/1.1"
        case IncompleteRead():
            return "the answer breaks off"
        case DecodeError():
            return str(error.args[0])
        case _:
            return _SAID.get(type(error).__name__)
