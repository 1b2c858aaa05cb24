"""A request on its way: how long it may take, whether it can have arrived, and what is said when it fails."""

from __future__ import annotations

import ssl
from http.client import BadStatusLine, IncompleteRead, RemoteDisconnected, UnknownProtocol
from socket import gaierror
from time import monotonic

from attrs import define
from urllib3.exceptions import DecodeError, ReadTimeoutError

from twilio_fp.errors import TransportError

__all__ = ["Attempt"]


@define
class Attempt:
    """A request on its way."""

    name: str
    """The method and the host, for errors."""
    seconds: float
    """How long all of it may take."""
    handled: BaseException | None
    """What the caller is about to handle, which is the context of whatever is raised."""
    deadline: float = 0.0
    """When its time is up, by the monotonic clock, in seconds."""
    head_sent: bool = False
    """Whether its head has left as a whole, so that a server can have acted on it."""

    def __attrs_post_init__(self) -> None:
        self.start()

    def start(self) -> None:
        """Let the time run, from now on."""
        self.deadline = monotonic() + self.seconds

    def left(self) -> float:
        """Return how many seconds are left; where there are none a TimeoutError is raised."""
        left = self.deadline - monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    def failed(self, error: Exception, *, may_have_executed: bool) -> TransportError:
        """Return what to raise from an error; its frames, which hold credentials for tools to show, are dropped."""
        chain = self._chain(error)
        timed_out = any(isinstance(each, TimeoutError | ReadTimeoutError) for each in chain)
        if timed_out:
            reason = f"timed out {'after' if may_have_executed else 'connecting, within'} {self.seconds:g} s"
        else:
            reason = next((said for each in reversed(chain) if (said := _said(each))), str(chain[-1]))
        for each in chain:
            each.__traceback__ = None
        return TransportError(
            f"{self.name}: {reason} ({'it may have been executed' if may_have_executed else 'nothing was sent'})",
            may_have_executed=may_have_executed,
            timed_out=timed_out,
        )

    def _chain(self, error: BaseException) -> list[BaseException]:
        # urllib3 names what it wraps as cause, context or argument.
        found: list[BaseException] = []
        left: list[object] = [error]
        while left:
            each = left.pop()
            if isinstance(each, BaseException) and each is not self.handled and each not in found:
                found.append(each)
                left += [each.__context__, each.__cause__, *each.args]
        return found


def _said(error: BaseException) -> str | None:
    match error:
        case ssl.SSLCertVerificationError():
            other = "ca_bundle= or SSL_CERT_FILE names another authority"
            return f"the certificate is not trusted: {error.verify_message} ({other})"
        case ssl.SSLError():
            return f"TLS failed: {error.reason or error}"
        case gaierror():
            return "the host's name can't be resolved"
        case ConnectionRefusedError():
            return "the connection was refused"
        case RemoteDisconnected():
            return "the connection was closed without an answer"
        case ConnectionResetError() | BrokenPipeError():
            return "the connection was reset"
        case BadStatusLine() | UnknownProtocol():
            return "the answer is not HTTP/1.1"
        case IncompleteRead():
            return "the answer breaks off, or has a chunk that can't be read"
        case DecodeError():
            return str(error.args[0])
        case _:
            return None
