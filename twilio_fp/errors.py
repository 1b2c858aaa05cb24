"""The error hierarchy: everything this library raises on purpose is a `TwilioError`.

Every error can be pickled and copied without loss, contains no secret, and has a message of one printable line::

    TwilioError
    ├─ UsageError                 the caller's mistake; nothing was sent
    │  ├─ DeadlockError           a program would wait for one that it interrupts itself
    │  └─ StreamError             a message that the stream's protocol does not allow now
    ├─ OperationError             an operation failed after it started; says whether it may have been executed
    │  ├─ TransportError          no response
    │  │  └─ AmbiguousError       no response to a request that can't be repeated safely
    │  ├─ ApiError                Twilio's response is an error
    │  │  ├─ AuthenticationError, NotFoundError, RateLimitError
    │  └─ DecodeError             a response that can't be decoded
    ├─ PollTimeoutError, ProgramTimeoutError, TwimlError, SignatureError, WavError
    └─ TokenError                 with one subclass for each check that can fail
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, get_args

from twilio_fp.outcomes import Outcome, Safety, outcome_of_status
from twilio_fp.printable import of_type, printable

if TYPE_CHECKING:
    from twilio_fp.attempts import Attempt
    from twilio_fp.http import HttpRequest

__all__ = [
    "AmbiguousError",
    "ApiError",
    "AuthenticationError",
    "BadSignatureError",
    "DeadlockError",
    "DecodeError",
    "ExpiredTokenError",
    "MalformedTokenError",
    "NestingError",
    "NotFoundError",
    "NotYetValidTokenError",
    "OperationError",
    "PollTimeoutError",
    "ProgramTimeoutError",
    "RateLimitError",
    "RefusedTokenError",
    "SignatureError",
    "StreamError",
    "TokenError",
    "TransportError",
    "TwilioError",
    "TwimlError",
    "UsageError",
    "WavError",
    "WrongAlgorithmError",
    "WrongIssuerError",
    "WrongKindError",
    "WrongSubjectError",
]

_SAFETIES = get_args(Safety)
_TOO_MUCH: Final = 10**18  # above any status or code, yet short enough for Python to print


def _revive(kind: type[TwilioError], args: tuple[Any, ...], state: dict[str, Any]) -> TwilioError:
    error = kind.__new__(kind, *args)
    error.args = args  # TimeoutError is an OSError, which sets them only in __init__
    error.__dict__.update(state)
    return error


class TwilioError(Exception):
    """The base class of all errors of this library.

    >>> issubclass(UsageError, TwilioError)
    True
    """

    def __str__(self) -> str:
        return printable(super().__str__())

    def __reduce__(self) -> tuple[Any, ...]:
        return _revive, (type(self), self.args, self.__dict__)


class UsageError(TwilioError, ValueError):
    """The caller's mistake: an invalid value, call or setting. Nothing was sent.

    >>> raise UsageError("page_size must be positive, not -1")
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: page_size must be positive, not -1
    """


class DeadlockError(UsageError):
    """A program would wait for ever for one that it is a part of, or interrupts on its own thread. Nothing was sent."""


class StreamError(UsageError):
    """A message is not allowed on a stream: not now, not on this kind, or not in this form. Nothing was sent."""


def _known(safety: Safety) -> Safety:
    if safety not in _SAFETIES:
        raise UsageError(f"safety must be one of {', '.join(_SAFETIES)}, got {repr(safety)[:80]}")
    return safety


class OperationError(TwilioError):
    """An operation failed after it started: no response arrived, or it is an error or can't be decoded.

    An error raised by a client names the operation. One built by hand, as in a test, has only the given attributes; a
    client that it passes through raises a completed copy.

    Attributes:
        operation: the operation's name, such as ``CreateMessage``; None for a hand-built request.
        method: the HTTP method; None if nothing was requested.
        request_path: the path without its query. Only parameters that are IDs are shown; others are replaced by their
            names, as in ``/v2/PhoneNumbers/{PhoneNumber}``.
        request_id: Twilio's ID of the request, to quote to its support, or None.
        attempt: the number of the attempt, from 1.
        attempts: the outcome of every attempt, if made by `twilio_fp.middleware.Retry`; otherwise empty.
        safety: whether the operation may be repeated; an unknown one counts as a create, ``neither``.
        outcome: what became of the request: ``never-sent``, ``refused``, ``unknown`` or ``executed``.
        after_work: whether the program that failed had done work that a second run would repeat, or the error is that
            of a request made in between, as by a signal handler.

    `twilio_fp.is_repeatable` says whether to try again.
    """

    operation: str | None = None
    method: str | None = None
    request_path: str | None = None
    request_id: str | None = None
    attempt: int = 1
    attempts: tuple[Attempt, ...] = ()
    safety: Safety = "neither"
    outcome: Outcome = "unknown"
    after_work: bool = False

    @property
    def may_have_executed(self) -> bool:
        """Whether Twilio may have executed the request; False if it certainly has not.

        For a create, True means that sending it again could do its work twice. For a read, which changes nothing, it
        only means that a response may have been produced.
        """
        return self.outcome in {"unknown", "executed"}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __str__(self) -> str:
        text = super().__str__()
        if self.method is None:
            return text
        name = "" if self.operation is None else f"{self.operation}: "
        request = "" if self.request_id is None else f", request {self.request_id}"
        attempt = f", attempt {self.attempt}" if self.attempt > 1 else ""
        return printable(f"{name}{text} [{self.method} {self.request_path}{request}{attempt}]")


class NestingError(TwilioError, RecursionError):
    """Programs are nested too deeply to be run. The effects that they requested before that have been performed."""


class TransportError(OperationError):
    """No response arrived: the request could not be sent, or its response could not be received.

    Attributes:
        timed_out: whether a timeout was the cause.

    >>> TransportError("connection refused", may_have_executed=False).may_have_executed
    False

    Raises:
        UsageError: ``may_have_executed`` is not a bool, or ``safety`` is not a `Safety`.
    """

    def __init__(
        self,
        message: str,
        *,
        may_have_executed: bool,
        timed_out: bool = False,
        safety: Safety = "neither",
    ) -> None:
        super().__init__(message)
        given: object = may_have_executed
        if not isinstance(given, bool):
            message = f"may_have_executed must be True or False, got a value of type {type(given).__name__}"
            raise UsageError(f"{message}: pass True unless it is certain that nothing was sent")
        self.outcome = "unknown" if may_have_executed else "never-sent"
        self.timed_out = timed_out
        self.safety = _known(safety)

    @property
    def path(self) -> str | None:
        """The path of the request: ``request_path``."""
        return self.request_path


class AmbiguousError(TransportError):
    """No response arrived for a request that may have been executed, and repeating it could do its work twice.

    If the request was to send a message, that may be on its way: check before sending it again.

    Attributes:
        request: the request, with secrets masked; None if no client raised the error.

    >>> AmbiguousError("connection reset").may_have_executed
    True

    Raises:
        UsageError: ``may_have_executed`` is not True.
    """

    request: HttpRequest | None = None

    def __init__(self, message: str, *, may_have_executed: Literal[True] = True, timed_out: bool = False) -> None:
        given: object = may_have_executed
        if given is not True:
            raise UsageError(
                f"may_have_executed of an AmbiguousError must be True, got {of_type(given)}: "
                "write TransportError(…, may_have_executed=False) if nothing can have been executed"
            )
        super().__init__(message, may_have_executed=True, timed_out=timed_out)


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < _TOO_MUCH


class ApiError(OperationError):
    """Twilio responded with an error.

    Attributes:
        status: the HTTP status.
        code: Twilio's error code, or None if the response has none.
        message: Twilio's message, or the status alone if the body has none.
        more_info: the URL of Twilio's page on the code, or None.
        details: all other members of the error (``details``, ``errors``, ``params``, ``user_error``, …), by wire name.
        headers: the response's headers, with names as received; `header` looks one up case-insensitively.
        body: the first 64 KiB of the response's body, with secrets masked.

    >>> error = ApiError(status=400, code=21211, message="Invalid 'To' Phone Number")
    >>> str(error), error.may_have_executed
    ("HTTP 400: Invalid 'To' Phone Number (code 21211)", False)

    Raises:
        UsageError: ``status`` is not an int, ``code`` neither an int nor None, or ``safety`` not a `Safety`.

    Source: https://www.twilio.com/docs/usage/twilios-response#errors
    """

    def __init__(
        self,
        *,
        status: int,
        code: int | None = None,
        message: str = "",
        more_info: str | None = None,
        details: Mapping[str, Any] | None = None,
        request_id: str | None = None,
        headers: tuple[tuple[str, str], ...] = (),
        body: bytes = b"",
        safety: Safety = "neither",
    ) -> None:
        if not _is_number(status):
            raise UsageError(f"status must be an int such as 503, got a value of type {type(status).__name__}")
        if code is not None and not _is_number(code):
            raise UsageError(f"code must be an int such as 21211, or None, got a value of type {type(code).__name__}")
        summary = f"HTTP {status}: {message}" if message else f"HTTP {status}"
        super().__init__(summary if code is None else f"{summary} (code {code})")
        self.status = status
        self.code = code
        self.message = message
        self.more_info = more_info
        self.details: Mapping[str, Any] = {} if details is None else details
        self.request_id = request_id
        self.headers = headers
        self.body = body
        self.safety = _known(safety)
        self.outcome = outcome_of_status(status)

    @property
    def path(self) -> str | None:
        """The path of the request: ``request_path``."""
        return self.request_path

    def header(self, name: str) -> str | None:
        """Return the first header of that name, in any case, or None."""
        lowered = name.lower()
        return next((value for key, value in self.headers if key.lower() == lowered), None)


class AuthenticationError(ApiError):
    """Twilio does not accept the credentials (401), or they lack permission (403)."""


class NotFoundError(ApiError):
    """Twilio has no such resource (404, 410)."""


class RateLimitError(ApiError):
    """Too many requests (429); `retry_after_seconds` says how long to wait, if Twilio does."""

    @property
    def retry_after_seconds(self) -> int | None:
        """The whole seconds of ``Retry-After``, or None (RFC 9110 §10.2.3; its date form is not read)."""
        value = self.header("Retry-After")
        return int(value) if value is not None and value.isascii() and value.isdigit() and len(value) < 10 else None


class DecodeError(OperationError):
    """A response or a document can't be decoded as the expected type.

    If it was a response, its operation has been executed.

    Attributes:
        path: the location of the problem, such as ``$.messages[3].date_sent``; the request's is ``request_path``.
        body: the first 64 KiB of the input, with secrets masked; empty if all of it may be secret.

    >>> str(DecodeError("expected a number, found 'x'", path="$.price"))
    "$.price: expected a number, found 'x'"
    """

    def __init__(self, message: str, *, path: str = "$", body: bytes = b"") -> None:
        super().__init__(f"{path}: {message}")
        self.path = path
        self.body = body
        self.outcome = "executed"


class PollTimeoutError(TwilioError, TimeoutError):
    """Polling did not yield the expected result in time; ``last`` is the last result."""

    def __init__(self, message: str, *, last: Any = None) -> None:
        super().__init__(message)
        self.last = last


class ProgramTimeoutError(TwilioError, TimeoutError):
    """A program did not end in time, and was stopped; the effects it requested until then have been performed."""


class TwimlError(TwilioError, ValueError):
    """A TwiML tree or document is invalid.

    Attributes:
        line: the line of the document, from 1; None if the tree was built rather than parsed.
        column: the column, from 1; None likewise.
    """

    def __init__(self, message: str, *, line: int | None = None, column: int | None = None) -> None:
        super().__init__(message if line is None else f"line {line}, column {column}: {message}")
        self.line = line
        self.column = column


class WavError(TwilioError, ValueError):
    """Bytes are not a readable WAV file: another file type, an unsupported audio format, or an impossible header."""


class TokenError(TwilioError):
    """A token can't be trusted, or can't be parsed."""


def _shown(value: object) -> str:
    return value.isoformat().replace("+00:00", "Z") if isinstance(value, datetime) else repr(value)[:200]


class RefusedTokenError(TokenError):
    """A token was refused; each reason has its own subclass.

    Attributes:
        expected: the expected value.
        found: the actual value. Neither contains a secret or a signature.

    >>> error = WrongAlgorithmError("the token's alg", expected=("HS256",), found="none")
    >>> str(error), error.found
    ("the token's alg: expected ('HS256',), found 'none'", 'none')
    """

    _form: ClassVar[str] = "{what}: expected {expected}, found {found}"

    def __init__(self, what: str, *, expected: object, found: object) -> None:
        super().__init__(self._form.format(what=what, expected=_shown(expected), found=_shown(found)))
        self.expected = expected
        self.found = found


class MalformedTokenError(RefusedTokenError):
    """The text is not a compact JWS (RFC 7515), its JSON is not strict, or a claim has an invalid value."""


class WrongAlgorithmError(RefusedTokenError):
    """The token names an algorithm that the caller did not allow; ``expected`` holds those that were."""


class BadSignatureError(RefusedTokenError):
    """The signature was not made by this key over exactly these bytes."""


class ExpiredTokenError(RefusedTokenError):
    """The token's ``exp`` has passed; ``found`` is that time, ``expected`` the time it had to be later than."""

    _form = "{what} expired at {found} (now {expected})"


class NotYetValidTokenError(RefusedTokenError):
    """The token's ``nbf`` is in the future; ``found`` is that time, ``expected`` the latest that it could have been."""

    _form = "{what} is not valid before {found} (now {expected})"


class WrongIssuerError(RefusedTokenError):
    """The token's ``iss`` is not the key or account that it is verified with."""


class WrongSubjectError(RefusedTokenError):
    """The token's ``sub`` or ``account_sid`` is not the account that it is verified with."""


class WrongKindError(RefusedTokenError):
    """The token's signature is valid, but this key does not sign its kind, or it is for another credential."""


class SignatureError(TwilioError):
    """A request can't be verified as Twilio's.

    Attributes:
        reason: one of the reasons of `twilio_fp.webhooks.Rejected`; empty if none was given.
        urls: the URLs that the signature was checked for, without any password.

    >>> SignatureError("the request has no X-Twilio-Signature", reason="no-signature").reason
    'no-signature'
    """

    def __init__(self, message: str, *, reason: str = "", urls: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.reason = reason
        self.urls = urls
