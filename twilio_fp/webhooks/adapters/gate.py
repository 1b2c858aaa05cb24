"""The steps from a request to a handler's event that all adapters share, apart from I/O."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterable, Mapping
from inspect import iscoroutinefunction
from typing import Any, Concatenate, Final, Generic, ParamSpec, Protocol, TypedDict, TypeVar, cast, overload
from urllib.parse import quote_plus

import attrs
from attrs import field

from twilio_fp.auth import AuthToken
from twilio_fp.errors import DecodeError, UsageError
from twilio_fp.printable import a_or_an, typed
from twilio_fp.record import Record, record
from twilio_fp.tracebacks import sealed, sealed_init
from twilio_fp.values import Secret
from twilio_fp.webhooks.address import (
    TrustedProxy,
    candidate_urls,
    describe_url,
    is_absolute_url,
    userinfo,
    with_authority,
    with_configured_url,
    without_password,
)
from twilio_fp.webhooks.content import is_form
from twilio_fp.webhooks.decode import parse_event
from twilio_fp.webhooks.events.event import Event
from twilio_fp.webhooks.reply import WebhookResponse
from twilio_fp.webhooks.request import WebhookRequest
from twilio_fp.webhooks.signing import Key, Keys, SharedKey, as_bytes, signing_keys
from twilio_fp.webhooks.verification import KeySource, Rejected, Unverified, Verified, check, unverified
from twilio_fp.webhooks.websocket import VerifiedWebSocket, check_websocket

__all__ = [
    "INCOMPLETE",
    "INVALID",
    "NO_TOKEN",
    "TOO_LARGE",
    "EventAfter",
    "EventFirst",
    "Gate",
    "Options",
    "Trust",
    "check_callable",
    "gate",
    "keys_from",
    "refusal",
    "with_address",
    "with_form",
]

INVALID: Final = "Twilio Request Validation Failed."
"""The text of a 403 for a request that Twilio did not sign, as in the classic library."""

NO_TOKEN: Final = "Webhook Error - we attempted to validate this request without first configuring our auth token."  # noqa: S105
"""The text of a 500 if there is no key to verify a request with, as in the classic library."""

TOO_LARGE: Final = "The request is too large."
"""The text of a 413 for a body larger than ``max_body``."""

INCOMPLETE: Final = "The body of the request was read before it could be verified, or was cut off."
"""The text of a 400 for a body that is missing, or shorter than its ``Content-Length``."""

E = TypeVar("E", bound=Event | Verified)
E_co = TypeVar("E_co", covariant=True)
R_co = TypeVar("R_co", covariant=True)
S = TypeVar("S")
T = TypeVar("T")
P = ParamSpec("P")

_LOGGER: Final = logging.getLogger("twilio_fp.webhooks")
_METHODS: Final = ("GET", "POST")
_BODY_REASONS: Final = ("mismatch", "wrong-body-hash", "no-key")  # what a missing body may cause
_EXAMPLE: Final = WebhookRequest("GET", "https://example.com/")


class EventFirst(Protocol[E_co, R_co]):
    """A decorator for a handler that takes the event first (in a method, after ``self``), then its other arguments."""

    @overload
    def __call__(self, handler: Callable[Concatenate[E_co, P], object], /) -> Callable[P, R_co]: ...
    @overload
    def __call__(self, handler: Callable[Concatenate[S, E_co, P], object], /) -> Callable[Concatenate[S, P], R_co]: ...


class EventAfter(Protocol[E_co, R_co]):
    """A decorator for a handler that takes the event after the request."""

    @overload
    def __call__(self, handler: Callable[Concatenate[S, E_co, P], object], /) -> Callable[Concatenate[S, P], R_co]: ...
    @overload
    def __call__(
        self, handler: Callable[Concatenate[S, T, E_co, P], object], /
    ) -> Callable[Concatenate[S, T, P], R_co]: ...


class Trust(TypedDict, total=False):
    """The keyword options of every adapter that determine which requests to admit.

    Attributes:
        keys: the keys that Twilio may have signed with, or a function that looks them up; if it raises or finds none,
            the request is refused. Defaults to the environment's ``TWILIO_AUTH_TOKEN``, read for each request.
        validate: False, and only False, turns verification off.
        public_url: the public URL of this server; see `twilio_fp.webhooks.verify`.
        proxy: the proxy whose forwarded headers to trust.
        subaccounts: whether the keys' account signs for its subaccounts too; see `twilio_fp.webhooks.verify`.
        url: the whole URL configured in Twilio's settings, used instead of the request's.
        host: the host that Twilio requested, with a port if there is one.
        protocol: the scheme that Twilio requested, ``https`` or ``http``.
    """

    keys: KeySource | None
    validate: bool
    public_url: str | None
    proxy: TrustedProxy | None
    subaccounts: bool
    url: str | None
    host: str | None
    protocol: str | None


class Options(Trust, total=False):
    """The keyword options of every webhook adapter.

    Attributes:
        max_body: the maximum size of a body in bytes; defaults to 1 MiB.
    """

    max_body: int


def _as_secret(key: Any) -> Any:
    return Secret(key) if isinstance(key, str) else key


def as_keys(value: Any) -> Keys:
    """Return the keys in a form that can be iterated repeatedly, with text wrapped as secrets.

    Raises:
        UsageError: there are none, or one is of another kind.
    """
    several = isinstance(value, Iterable) and not isinstance(value, (str, AuthToken, SharedKey, Secret, Mapping))
    keys = cast("Keys", tuple(map(_as_secret, cast("Iterable[Key]", value))) if several else _as_secret(value))
    signing_keys(keys)
    return keys


def _as_source(keys: KeySource | None) -> KeySource | None:
    if iscoroutinefunction(keys):
        raise UsageError("keys must not be an async function: write one that returns the keys")
    return keys if keys is None or (callable(keys) and not isinstance(keys, type)) else as_keys(keys)


def _as_validate(validate: bool) -> bool:  # noqa: FBT001
    if not isinstance(validate, bool):
        raise UsageError(f"validate must be True or False, got {typed(validate)}: only False turns verification off")
    return validate


def _as_subaccounts(subaccounts: bool) -> bool:  # noqa: FBT001
    if not isinstance(subaccounts, bool):
        raise UsageError(f"subaccounts must be True or False, got {typed(subaccounts)}")
    return subaccounts


def _as_proxy(proxy: TrustedProxy | None) -> TrustedProxy | None:
    if proxy is not None and not isinstance(proxy, TrustedProxy):
        raise UsageError(f"proxy must be a TrustedProxy or None, got a value of type {type(proxy).__name__}")
    return proxy


def _as_public_url(url: str | Secret | None) -> str | Secret | None:
    text = _reveal(url)
    if text is not None:
        tuple(candidate_urls(_EXAMPLE, text, None))
    return _with_user_hidden(url)


def _as_url(url: str | Secret | None) -> str | Secret | None:
    text = _reveal(url)
    if text is not None and not is_absolute_url(text):
        raise UsageError(
            "url must be an absolute URL as in Twilio's settings, such as 'https://example.com/sms', "
            f"got {describe_url(text)}"
        )
    return _with_user_hidden(url)


def _with_user_hidden(url: str | Secret | None) -> str | Secret | None:
    return Secret(url) if isinstance(url, str) and userinfo(url) is not None else url


def _reveal(url: str | Secret | None) -> str | None:
    return url.reveal() if isinstance(url, Secret) else url


def _as_host(host: str | None) -> str | None:
    if host is not None and not (isinstance(host, str) and host and with_authority(_EXAMPLE.url, host=host)):
        redacted = without_password(host) if isinstance(host, str) else host
        raise UsageError(
            f"host must be a host name, with a port if needed, such as 'example.com:8443', got {typed(redacted)}"
        )
    return host


def _as_protocol(protocol: str | None) -> str | None:
    if protocol not in (None, "https", "http", "wss", "ws"):
        raise UsageError(f"protocol must be 'https' or 'http', or 'wss' or 'ws' for a WebSocket, got {typed(protocol)}")
    return protocol


def _as_size(size: int) -> int:
    if isinstance(size, bool) or not isinstance(size, int) or size < 1:
        raise UsageError(f"max_body must be a positive int, in bytes, got {typed(size)}")
    return size


@sealed_init
@record(kw_only=True)
class Gate(Record, Generic[E]):
    """An adapter's settings, and the pure step from a request to its event or to a refusal."""

    kind: type[E]
    keys: KeySource | None = field(default=None, repr=False, converter=_as_source)
    validate: bool = field(default=True, converter=_as_validate)
    public_url: str | Secret | None = field(default=None, converter=_as_public_url)
    proxy: TrustedProxy | None = field(default=None, converter=_as_proxy)
    subaccounts: bool = field(default=False, converter=_as_subaccounts)
    url: str | Secret | None = field(default=None, converter=_as_url)
    host: str | None = field(default=None, converter=_as_host)
    protocol: str | None = field(default=None, converter=_as_protocol)
    max_body: int = field(default=1_048_576, converter=_as_size)

    def __attrs_post_init__(self) -> None:
        whole = [name for name in ("url", "public_url", "proxy") if getattr(self, name) is not None]
        parts = [name for name in ("host", "protocol") if getattr(self, name) is not None]
        clashing = whole if len(whole) > 1 else [*whole, *parts] if parts and whole and whole != ["proxy"] else []
        if clashing:
            raise UsageError(f"{' and '.join(clashing)} must not be combined: each sets the public URL")
        if self.kind is Verified and not self.validate:
            raise UsageError(
                "validate=False must not be combined with Verified, since nothing is verified: pass an event class"
            )

    def accepts_length(self, content_length: str) -> bool:
        """Return whether a body may be as long as this ``Content-Length``, which may be empty."""
        digits = content_length.isascii() and content_length.isdigit() and len(content_length) < 16
        return not content_length or (digits and int(content_length) <= self.max_body)

    def admit(self, request: WebhookRequest, environ: Mapping[str, str] | None = None) -> E | WebhookResponse:
        """Return the event that the request reports, or the response that refuses it.

        With `Verified` as the kind, return that without parsing anything.
        """
        if request.method not in _METHODS:
            return attrs.evolve(refusal(405, "Twilio sends only GET and POST."), headers={"Allow": ", ".join(_METHODS)})
        content_length = request.headers.get("content-length", "")
        if len(request.body) > self.max_body or not self.accepts_length(content_length):
            return refusal(413, TOO_LARGE)
        if len(request.body) < int(content_length or 0):
            return refusal(400, INCOMPLETE, f"got {len(request.body)} of {content_length} bytes: {INCOMPLETE}")
        verdict = self._verdict(request, environ)
        if isinstance(verdict, WebhookResponse):
            return verdict
        if self.kind is Verified:
            return cast("E", verdict)
        try:
            return cast("E", parse_event(verdict, cast("type[Event]", self.kind)))
        except DecodeError as error:
            return refusal(400, f"The request is not {a_or_an(self.kind)}.", str(error))

    def websocket_refusal(self, request: WebhookRequest) -> WebhookResponse | None:
        """Return None if a WebSocket may be opened, or else the response that refuses it."""
        verdict = self.handshake(request)
        return verdict if isinstance(verdict, WebhookResponse) else None

    def handshake(self, request: WebhookRequest) -> VerifiedWebSocket | Unverified | WebhookResponse:
        """Return the handshake of a WebSocket if it may be opened, or else the response that refuses it."""
        verdict: VerifiedWebSocket | Unverified | WebhookResponse = self._verdict(
            request, check_signature=check_websocket
        )
        return verdict

    def _verdict(
        self,
        request: WebhookRequest,
        environ: Mapping[str, str] | None = None,
        check_signature: Callable[..., object] = check,
    ) -> Any:
        if not self.validate:
            return unverified(request)
        keys = keys_from(os.environ if environ is None else environ) if self.keys is None else self.keys
        if keys is None:
            return refusal(500, NO_TOKEN, "neither keys= nor TWILIO_AUTH_TOKEN is set")
        addressed = self._with_public_url(request)
        verdict = check_signature(
            addressed, keys=keys, public_url=_reveal(self.public_url), proxy=self.proxy, subaccounts=self.subaccounts
        )
        if not isinstance(verdict, Rejected):
            if _lacks_form(addressed):
                return refusal(400, INCOMPLETE, f"got an empty body for a form that can't be signed: {INCOMPLETE}")
            return verdict
        if verdict.reason in _BODY_REASONS and _lacks_body(addressed):
            return refusal(400, INCOMPLETE, f"got an empty body: {INCOMPLETE} Otherwise, {verdict.explanation}")
        return refusal(403, INVALID, verdict.explanation)

    def _with_public_url(self, request: WebhookRequest) -> WebhookRequest:
        if self.url is not None:
            return with_configured_url(request, cast("str", _reveal(self.url)))
        if self.host is None and self.protocol is None:
            return request
        return with_address(request, self.protocol, self.host)


@sealed
def gate(kind: type[E], options: Options) -> Gate[E]:
    """Return the gate for events of that kind.

    Raises:
        UsageError: the kind is not a class of events, or an option or its value is invalid.
    """
    if not (isinstance(kind, type) and issubclass(kind, (Event, Verified))):
        raise UsageError(f"kind must be an event class, such as IncomingMessage, or Verified, got {typed(kind)}")
    unknown = sorted(options.keys() - Options.__annotations__.keys())
    if unknown:
        raise UsageError(f"an option must be one of {', '.join(Options.__annotations__)}, got {unknown[0]!r}")
    return Gate(kind=kind, **options)


def check_callable(name: str, value: T) -> T:
    """Check that a handler or application can be called, and return it.

    Raises:
        UsageError: it can't be called.
    """
    if not callable(value):
        raise UsageError(f"{name} must be a function, got a value of type {type(value).__name__}")
    return value


@sealed
def keys_from(environ: Mapping[str, str]) -> Keys | None:
    """Return the auth token from environment variables, with its account if they state it; None without a token.

    >>> keys_from({"TWILIO_ACCOUNT_SID": "AC1", "TWILIO_AUTH_TOKEN": "t"})
    AuthToken(account_sid='AC1', token=Secret('**********'))
    """
    token, account = (environ.get(name, "").strip() for name in ("TWILIO_AUTH_TOKEN", "TWILIO_ACCOUNT_SID"))
    if not token:
        return None
    return AuthToken(account_sid=account, token=token) if account else Secret(token)


def with_address(request: WebhookRequest, scheme: str | None, host: str | None) -> WebhookRequest:
    """Return the request with another scheme, or another host with its port; None keeps the original."""
    urls = [with_authority(url, scheme=scheme, host=host) for url in (request.url, *request.alternatives)]
    return attrs.evolve(request, url=urls[0], alternatives=urls[1:])


def with_form(request: WebhookRequest, pairs: Iterable[tuple[str, str]]) -> WebhookRequest:
    """Return the request with a form that the framework has parsed, if its body has already been consumed.

    Twilio signs the decoded names and values, and the event is made from the same ones.

    Args:
        request: the request as received; returned unchanged if it has a body or is not a form.
        pairs: the parsed names and values, including repeated ones but no files.
    """
    form = "&".join(f"{quote_plus(as_bytes(name))}={quote_plus(as_bytes(value))}" for name, value in pairs)
    if request.body or not form or not is_form(request):
        return request
    return attrs.evolve(request, body=form.encode(), headers=request.headers.without("Content-Length"))


def _lacks_body(request: WebhookRequest) -> bool:
    """Return whether an announced body is missing; a chunked one has no ``Content-Length`` to compare with."""
    announced = "content-type" in request.headers and request.headers.get("content-length") != "0"
    return request.method == "POST" and announced and not request.body


def _lacks_form(request: WebhookRequest) -> bool:
    """Return whether the request announces a form of a kind that is not signed, and its body was read before.

    The framework may pass that form's parameters to the handler along with an event that is made from the signed URL.
    """
    return not (request.body or is_form(request)) and "form" in request.headers.get("content-type", "").lower()


def refusal(status: int, text: str, why: str = "") -> WebhookResponse:
    """Return the response for a refused request; the reason is only logged."""
    if why:
        _LOGGER.warning("refused a webhook with %d: %r", status, why)
    return WebhookResponse(status, {"Content-Type": "text/plain; charset=utf-8"}, text.encode())
