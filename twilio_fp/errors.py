"""The one tree of errors: everything this library raises on purpose is a `TwilioError`.

Every error pickles and copies with all that it says, and none holds a secret. What it says is one line of printable
text, whatever it was told.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from twilio_fp.printable import printable

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "AmbiguousError",
    "ApiError",
    "AuthenticationError",
    "BadSignatureError",
    "DecodeError",
    "ExpiredTokenError",
    "MalformedTokenError",
    "NotFoundError",
    "NotYetValidTokenError",
    "PollTimeoutError",
    "RateLimitError",
    "RefusedTokenError",
    "SignatureError",
    "TokenError",
    "TransportError",
    "TwilioError",
    "TwimlError",
    "UsageError",
    "WrongAlgorithmError",
    "WrongIssuerError",
    "WrongKindError",
    "WrongSubjectError",
]


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


class TransportError(TwilioError):
    """No answer came: the request could not be sent, or its answer could not be read.

    Attributes:
        may_have_executed: False where the request can't have reached Twilio, so that sending it again is safe.
        timed_out: whether waiting too long was the reason.

    >>> TransportError("connection refused", may_have_executed=False).may_have_executed
    False
    """

    def __init__(self, message: str, *, may_have_executed: bool, timed_out: bool = False) -> None:
        super().__init__(message)
        self.may_have_executed = may_have_executed
        self.timed_out = timed_out


class AmbiguousError(TransportError):
    """No answer came to a request that may have been executed, and repeating it could do its work twice.

    A message that was asked for may be on its way: look before sending it again.

    >>> AmbiguousError("connection reset", may_have_executed=True).may_have_executed
    True
    """


class ApiError(TwilioError):
    """Twilio's answer was an error.

    Attributes:
        status: the HTTP status.
        code: Twilio's error code, or None where the answer has none.
        message: what Twilio says, or the status alone where the body says nothing.
        more_info: the address of Twilio's page on the code, or None.
        details: whatever else the error says (``details``, ``errors``, ``params``, ``user_error``, …), by wire name.
        request_id: Twilio's id of the request, or None; name it to Twilio's support.
        headers: the answer's headers, by the name they came with; `header` reads one whatever its case.
        body: the answer's body, its first 64 KiB.

    >>> error = ApiError(status=400, code=21211, message="Invalid 'To' Phone Number")
    >>> str(error), error.retryable
    ("HTTP 400: Invalid 'To' Phone Number (code 21211)", False)

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
    ) -> None:
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

    @property
    def retryable(self) -> bool:
        """Whether the same request may succeed later: too early, too often, or the server's own trouble."""
        return self.status in {408, 425, 429} or (self.status >= 500 and self.status not in {501, 505})

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


class DecodeError(TwilioError):
    """An answer or a document can't be read as what it should be.

    Attributes:
        path: where it went wrong, such as ``$.messages[3].date_sent``.
        body: what was being read, its first 64 KiB.

    >>> str(DecodeError("expected a number, found 'x'", path="$.price"))
    "$.price: expected a number, found 'x'"
    """

    def __init__(self, message: str, *, path: str = "$", body: bytes = b"") -> None:
        super().__init__(f"{path}: {message}")
        self.path = path
        self.body = body


class PollTimeoutError(TwilioError, TimeoutError):
    """What was polled for did not come in time; ``last`` is what came last."""

    def __init__(self, message: str, *, last: Any = None) -> None:
        super().__init__(message)
        self.last = last


class TwimlError(TwilioError, ValueError):
    """A TwiML tree or document that can't be.

    Attributes:
        line: the line of the document, from 1; None where a tree was built rather than parsed.
        column: the column, from 1; None likewise.
    """

    def __init__(self, message: str, *, line: int | None = None, column: int | None = None) -> None:
        super().__init__(message if line is None else f"line {line}, column {column}: {message}")
        self.line = line
        self.column = column


class TokenError(TwilioError):
    """A token can't be trusted, or can't be read."""


def _shown(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else repr(value)[:200]


class RefusedTokenError(TokenError):
    """What every refused token raises: one class below this for each thing that can be wrong with it.

    Attributes:
        expected: what should have stood there.
        found: what stood there. Neither holds a secret or a signature.

    >>> error = WrongAlgorithmError("the token's alg", expected=("HS256",), found="none")
    >>> str(error), error.found
    ("the token's alg: expected ('HS256',), found 'none'", 'none')
    """

    def __init__(self, what: str, *, expected: object, found: object) -> None:
        super().__init__(f"{what}: expected {_shown(expected)}, found {_shown(found)}")
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


class NotYetValidTokenError(RefusedTokenError):
    """The token's ``nbf`` has not come; ``found`` is that time, ``expected`` the latest that it could have been."""


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
