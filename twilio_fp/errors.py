"""The one tree of errors: everything this library raises on purpose is a `TwilioError`.

Every error pickles and copies with all that it says, none holds a secret, and each says one line of printable text::

    TwilioError
    ├─ UsageError                 yours; nothing was sent
    │  ├─ DeadlockError           a program would wait for one that it interrupts itself
    │  └─ StreamError             a stream's message that its protocol does not let you send now
    ├─ OperationError             an operation's, once it was on its way; says whether it may have been executed
    │  ├─ TransportError          no answer
    │  │  └─ AmbiguousError       no answer to what can't be repeated safely
    │  ├─ ApiError                Twilio's answer is an error
    │  │  ├─ AuthenticationError, NotFoundError, RateLimitError
    │  └─ DecodeError             an answer that can't be read
    ├─ PollTimeoutError, ProgramTimeoutError, TwimlError, SignatureError, WavError
    └─ TokenError                 and one class for each claim that fails
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
_TOO_MUCH: Final = 10**18  # more than any status or code is, and less than Python refuses to write out


def _revive(kind: type[TwilioError], args: tuple[Any, ...], state: dict[str, Any]) -> TwilioError:
    error = kind.__new__(kind, *args)
    error.args = args  # OSError, which TimeoutError is, keeps them only when __init__ runs
    error.__dict__.update(state)
    return error


class TwilioError(Exception):
    """What every error of this library is.

    >>> issubclass(UsageError, TwilioError)
    True
    """

    def __str__(self) -> str:
        return printable(super().__str__())

    def __reduce__(self) -> tuple[Any, ...]:
        return _revive, (type(self), self.args, self.__dict__)


class UsageError(TwilioError, ValueError):
    """The caller's mistake: a value, a call or a setting that can't be right. Nothing was sent.

    >>> raise UsageError("page_size must be positive, not -1")
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: page_size must be positive, not -1
    """


class DeadlockError(UsageError):
    """A program would wait for ever, for one that it is a part of or interrupts on its own thread. Nothing was sent."""


class StreamError(UsageError):
    """A message must not be sent on a stream: not now, not on such a stream, or not as it is. Nothing was sent."""


def _known(safety: Safety) -> Safety:
    if safety not in _SAFETIES:
        raise UsageError(f"safety must be one of {', '.join(_SAFETIES)}, got {repr(safety)[:80]}")
    return safety


class OperationError(TwilioError):
    """An operation failed once it was on its way: no answer, an error for an answer, or one that can't be read.

    An error that comes from a client says what was asked for. One built by hand, such as a test's, says no more than it
    is given, and a client that it passes through raises a copy that is completed.

    Attributes:
        operation: the name of what was asked for, such as ``CreateMessage``; None for a request of one's own.
        method: the HTTP method; None where nothing was asked for.
        request_path: the path, without a query; of its parameters ids alone are shown, others by their names, as in
            ``/v2/PhoneNumbers/{PhoneNumber}``.
        request_id: Twilio's id of the request, or None; name it to Twilio's support.
        attempt: which try it was, from 1.
        attempts: what came of every try, where `twilio_fp.middleware.Retry` made them; else empty.
        safety: what may be repeated of the operation; an unknown one counts as a create, ``neither``.
        outcome: what became of the request: ``never-sent``, ``refused``, ``unknown`` or ``executed``.
        after_work: whether it left a program that had done work which a second run would repeat, or came between.

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
        """Whether Twilio may have done what was asked for: False where it certainly has not.

        Of a create it means that sending it again could do its work twice. Of a read, to which nothing can happen, it
        says no more than that an answer may have been made.
        """
        return self.outcome in {"unknown", "executed"}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __str__(self) -> str:
        said = super().__str__()
        if self.method is None:
            return said
        name = "" if self.operation is None else f"{self.operation}: "
        request = "" if self.request_id is None else f", request {self.request_id}"
        attempt = f", attempt {self.attempt}" if self.attempt > 1 else ""
        return printable(f"{name}{said} [{self.method} {self.request_path}{request}{attempt}]")


class NestingError(TwilioError, RecursionError):
    """Programs are nested deeper than can be run. What they asked for before that has been performed."""


class TransportError(OperationError):
    """No answer came: the request could not be sent, or its answer could not be read.

    Attributes:
        timed_out: whether waiting too long was the reason.

    >>> TransportError("connection refused", may_have_executed=False).may_have_executed
    False

    Raises:
        UsageError: ``may_have_executed`` is no bool, or ``safety`` is no such word.
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
            said = f"may_have_executed must be True or False, got a value of type {type(given).__name__}"
            raise UsageError(f"{said}: say True where it is not certain that nothing was sent")
        self.outcome = "unknown" if may_have_executed else "never-sent"
        self.timed_out = timed_out
        self.safety = _known(safety)

    @property
    def path(self) -> str | None:
        """The path of the request: ``request_path``."""
        return self.request_path


class AmbiguousError(TransportError):
    """No answer came to a request that may have been executed, and repeating it could do its work twice.

    A message that was asked for may be on its way: look before sending it again.

    Attributes:
        request: what was sent, its secrets masked; None where a client did not raise it.

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
                "where nothing can have been executed write TransportError(…, may_have_executed=False)"
            )
        super().__init__(message, may_have_executed=True, timed_out=timed_out)


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < _TOO_MUCH


class ApiError(OperationError):
    """Twilio's answer was an error.

    Attributes:
        status: the HTTP status.
        code: Twilio's error code, or None where the answer has none.
        message: what Twilio says, or the status alone where the body says nothing.
        more_info: the address of Twilio's page on the code, or None.
        details: whatever else the error says (``details``, ``errors``, ``params``, ``user_error``, …), by wire name.
        headers: the answer's headers, by the name they came with; `header` reads one whatever its case.
        body: the answer's body, its first 64 KiB, with secrets masked.

    >>> error = ApiError(status=400, code=21211, message="Invalid 'To' Phone Number")
    >>> str(error), error.may_have_executed
    ("HTTP 400: Invalid 'To' Phone Number (code 21211)", False)

    Raises:
        UsageError: ``status`` is no int, ``code`` neither an int nor None, or ``safety`` no such word.

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
        said = f"HTTP {status}: {message}" if message else f"HTTP {status}"
        super().__init__(said if code is None else f"{said} (code {code})")
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
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)


class AuthenticationError(ApiError):
    """Twilio does not accept the credentials (401) or what they may do (403)."""


class NotFoundError(ApiError):
    """Twilio has no such resource (404, 410)."""


class RateLimitError(ApiError):
    """Too many requests (429); `retry_after_seconds` says how long to wait, where Twilio says it."""

    @property
    def retry_after_seconds(self) -> int | None:
        """The whole seconds of ``Retry-After``, or None (RFC 9110 §10.2.3; its date form is not read)."""
        value = self.header("Retry-After")
        return int(value) if value is not None and value.isascii() and value.isdigit() and len(value) < 10 else None


class DecodeError(OperationError):
    """An answer or a document can't be read as what it should be.

    The operation that was answered so has been executed.

    Attributes:
        path: where it went wrong, such as ``$.messages[3].date_sent``; the request's own is ``request_path``.
        body: what was being read, its first 64 KiB, with secrets masked; empty where all of it may be one.

    >>> str(DecodeError("expected a number, found 'x'", path="$.price"))
    "$.price: expected a number, found 'x'"
    """

    def __init__(self, message: str, *, path: str = "$", body: bytes = b"") -> None:
        super().__init__(f"{path}: {message}")
        self.path = path
        self.body = body
        self.outcome = "executed"


class PollTimeoutError(TwilioError, TimeoutError):
    """What was polled for did not come in time; ``last`` is what came last."""

    def __init__(self, message: str, *, last: Any = None) -> None:
        super().__init__(message)
        self.last = last


class ProgramTimeoutError(TwilioError, TimeoutError):
    """A program did not end in its time, and was stopped; what it asked for until then has been performed."""


class TwimlError(TwilioError, ValueError):
    """A TwiML tree or document that is invalid.

    Attributes:
        line: the line of the document, from 1; None where a tree was built rather than parsed.
        column: the column, from 1; None likewise.
    """

    def __init__(self, message: str, *, line: int | None = None, column: int | None = None) -> None:
        super().__init__(message if line is None else f"line {line}, column {column}: {message}")
        self.line = line
        self.column = column


class WavError(TwilioError, ValueError):
    """Bytes are no WAV file that can be read: another kind, another format of sound, or a header that can't be true."""


class TokenError(TwilioError):
    """A token can't be trusted, or can't be read."""


def _shown(value: object) -> str:
    return value.isoformat().replace("+00:00", "Z") if isinstance(value, datetime) else repr(value)[:200]


class RefusedTokenError(TokenError):
    """What every refused token raises: one class below this for each thing that can be wrong with it.

    Attributes:
        expected: what should have stood there.
        found: what stood there. Neither holds a secret or a signature.

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
    """The text is no compact JWS (RFC 7515), its JSON is not strict, or a claim can't be what it should be."""


class WrongAlgorithmError(RefusedTokenError):
    """The token names an algorithm that the caller did not allow; ``expected`` holds those that were."""


class BadSignatureError(RefusedTokenError):
    """The signature is not by this key over these very bytes."""


class ExpiredTokenError(RefusedTokenError):
    """The token's ``exp`` has passed; ``found`` is that time, ``expected`` the time it had to be later than."""

    _form = "{what} expired at {found} (now {expected})"


class NotYetValidTokenError(RefusedTokenError):
    """The token's ``nbf`` has not come; ``found`` is that time, ``expected`` the latest that it could have been."""

    _form = "{what} is not valid before {found} (now {expected})"


class WrongIssuerError(RefusedTokenError):
    """The token's ``iss`` is not the key, or the account, that it is verified with."""


class WrongSubjectError(RefusedTokenError):
    """The token's ``sub`` or ``account_sid`` is not the account that it is verified with."""


class WrongKindError(RefusedTokenError):
    """The token is well signed, but of a kind that this key does not sign, or for another credential."""


class SignatureError(TwilioError):
    """A request can't be shown to be Twilio's.

    Attributes:
        reason: which of the reasons of `twilio_fp.webhooks.Rejected` it is; empty where none was given.
        urls: the URLs that the signature was compared for, less any password.

    >>> SignatureError("the request has no X-Twilio-Signature", reason="no-signature").reason
    'no-signature'
    """

    def __init__(self, message: str, *, reason: str = "", urls: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.reason = reason
        self.urls = urls
