"""What every adapter does with a request before its handler sees it, apart from the reading and the sending."""

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
from twilio_fp.printable import typed
from twilio_fp.record import Record, record
from twilio_fp.tracebacks import sealed, sealed_init
from twilio_fp.values import Secret
from twilio_fp.webhooks.address import (
    TrustedProxy,
    addresses,
    configured,
    is_setting,
    shown,
    userinfo,
    with_authority,
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
    "INVALID",
    "NOT_WHOLE",
    "NO_TOKEN",
    "TOO_LARGE",
    "EventAfter",
    "EventFirst",
    "Gate",
    "Options",
    "Trust",
    "called",
    "gate",
    "keys_from",
    "readdressed",
    "refusal",
    "with_form",
]

INVALID: Final = "Twilio Request Validation Failed."
"""What a request is told that Twilio did not sign, with 403: the classic library's words."""

NO_TOKEN: Final = "Webhook Error - we attempted to validate this request without first configuring our auth token."  # noqa: S105
"""What a request is told where there is no key to verify it by, with 500: the classic library's words."""

TOO_LARGE: Final = "The request is too large."
"""What a request is told whose body is larger than ``max_body``, with 413."""

NOT_WHOLE: Final = "The body of the request was read before it could be verified, or was cut off."
"""What a request is told of whose body is less than its ``Content-Length`` says, with 400."""

E = TypeVar("E", bound=Event | Verified)
E_co = TypeVar("E_co", covariant=True)
R_co = TypeVar("R_co", covariant=True)
S = TypeVar("S")
T = TypeVar("T")
P = ParamSpec("P")

_LOGGER: Final = logging.getLogger("twilio_fp.webhooks")
_METHODS: Final = ("GET", "POST")
_OF_CONTENT: Final = ("mismatch", "wrong-body-hash", "no-key")  # what a request is rejected for that lost its body
_ANY: Final = WebhookRequest("GET", "https://example.com/")


class EventFirst(Protocol[E_co, R_co]):
    """A decorator for a handler whose first argument is the event, behind ``self`` in a method; it keeps the others."""

    @overload
    def __call__(self, handler: Callable[Concatenate[E_co, P], object], /) -> Callable[P, R_co]: ...
    @overload
    def __call__(self, handler: Callable[Concatenate[S, E_co, P], object], /) -> Callable[Concatenate[S, P], R_co]: ...


class EventAfter(Protocol[E_co, R_co]):
    """The same for a handler that takes the event behind the request."""

    @overload
    def __call__(self, handler: Callable[Concatenate[S, E_co, P], object], /) -> Callable[Concatenate[S, P], R_co]: ...
    @overload
    def __call__(
        self, handler: Callable[Concatenate[S, T, E_co, P], object], /
    ) -> Callable[Concatenate[S, T, P], R_co]: ...


class Trust(TypedDict, total=False):
    """What every adapter can be told of what to let in, by keyword.

    Attributes:
        keys: what Twilio may have signed with, or a function that looks it up: where it raises or finds none, the
            request is refused. Without it, ``TWILIO_AUTH_TOKEN`` of the environment when a request comes.
        validate: False, and only False, lets everything through.
        public_url: where the outside finds this server; see `twilio_fp.webhooks.verify`.
        proxy: whose forwarded headers to believe.
        subaccounts: whether the key is a parent's that signs for its subaccounts; see `twilio_fp.webhooks.verify`.
        url: the whole URL that Twilio asked for, instead of the request's.
        host: its host, with a port if there is one.
        protocol: its scheme, ``https`` or ``http``.
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
    """What every adapter of webhooks can be told, by keyword.

    Attributes:
        max_body: the most bytes that a body may have; 1 MiB.
    """

    max_body: int


def _hidden(key: Any) -> Any:
    return Secret(key) if isinstance(key, str) else key


def as_keys(found: Any) -> Keys:
    """Return keys that can be asked for again and again, those that are text as secrets.

    Raises:
        UsageError: there is none, or one is of another kind.
    """
    several = isinstance(found, Iterable) and not isinstance(found, (str, AuthToken, SharedKey, Secret, Mapping))
    keys = cast("Keys", tuple(map(_hidden, cast("Iterable[Key]", found))) if several else _hidden(found))
    signing_keys(keys)
    return keys


def _as_source(keys: KeySource | None) -> KeySource | None:
    if iscoroutinefunction(keys):
        raise UsageError("keys must not be an async function: write one that returns the keys")
    return keys if keys is None or (callable(keys) and not isinstance(keys, type)) else as_keys(keys)


def _as_validate(validate: bool) -> bool:  # noqa: FBT001
    if not isinstance(validate, bool):
        raise UsageError(f"validate must be True or False, got {typed(validate)}: False alone turns verification off")
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
    said = _whole(url)
    if said is not None:
        tuple(addresses(_ANY, said, None))
    return _with_user_hidden(url)


def _as_url(url: str | Secret | None) -> str | Secret | None:
    said = _whole(url)
    if said is not None and not is_setting(said):
        raise UsageError(
            f"url must be the whole URL in Twilio's settings, 'https://example.com/sms', got {shown(said)}"
        )
    return _with_user_hidden(url)


def _with_user_hidden(url: str | Secret | None) -> str | Secret | None:
    return Secret(url) if isinstance(url, str) and userinfo(url) is not None else url


def _whole(url: str | Secret | None) -> str | None:
    return url.reveal() if isinstance(url, Secret) else url


def _as_host(host: str | None) -> str | None:
    if host is not None and not (isinstance(host, str) and host and with_authority(_ANY.url, host=host)):
        said = without_password(host) if isinstance(host, str) else host
        raise UsageError(
            f"host must be a host name, with a port if needed, such as 'example.com:8443', got {typed(said)}"
        )
    return host


def _as_protocol(protocol: str | None) -> str | None:
    if protocol not in (None, "https", "http", "wss", "ws"):
        raise UsageError(f"protocol must be 'https' or 'http', or 'wss' or 'ws' of a WebSocket, got {typed(protocol)}")
    return protocol


def _as_size(size: int) -> int:
    if isinstance(size, bool) or not isinstance(size, int) or size < 1:
        raise UsageError(f"max_body must be a positive int of bytes, got {typed(size)}")
    return size


@sealed_init
@record(kw_only=True)
class Gate(Record, Generic[E]):
    """An adapter's settings, and the pure step from a request to its event or to what is answered instead."""

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
        said = [name for name in ("url", "public_url", "proxy") if getattr(self, name) is not None]
        part = [name for name in ("host", "protocol") if getattr(self, name) is not None]
        clashing = said if len(said) > 1 else [*said, *part] if part and said and said != ["proxy"] else []
        if clashing:
            raise UsageError(f"give one of {' and '.join(clashing)}: each says what the public URL is")
        if self.kind is Verified and not self.validate:
            raise UsageError(
                "validate=False must not be combined with Verified, since nothing is verified: ask for an event"
            )

    def takes(self, content_length: str) -> bool:
        """Return whether a body may be as long as its header states; no header states nothing."""
        digits = content_length.isascii() and content_length.isdigit() and len(content_length) < 16
        return not content_length or (digits and int(content_length) <= self.max_body)

    def admit(self, request: WebhookRequest, environ: Mapping[str, str] | None = None) -> E | WebhookResponse:
        """Return the event that the request reports; or what it is told, where it is not let in.

        With `Verified` as the kind, that is returned, and nothing is parsed.
        """
        if request.method not in _METHODS:
            return attrs.evolve(refusal(405, "Twilio sends GET and POST."), headers={"Allow": ", ".join(_METHODS)})
        stated = request.headers.get("content-length", "")
        if len(request.body) > self.max_body or not self.takes(stated):
            return refusal(413, TOO_LARGE)
        if len(request.body) < int(stated or 0):
            return refusal(400, NOT_WHOLE, f"{len(request.body)} of {stated} bytes were there: {NOT_WHOLE}")
        verdict = self._verdict(request, environ)
        if isinstance(verdict, WebhookResponse):
            return verdict
        if self.kind is Verified:
            return cast("E", verdict)
        try:
            return cast("E", parse_event(verdict, cast("type[Event]", self.kind)))
        except DecodeError as error:
            return refusal(400, f"The request is no {self.kind.__name__}.", str(error))

    def opens(self, request: WebhookRequest) -> WebhookResponse | None:
        """Return None where a WebSocket may be opened; or why it may not."""
        verdict = self.handshake(request)
        return verdict if isinstance(verdict, WebhookResponse) else None

    def handshake(self, request: WebhookRequest) -> VerifiedWebSocket | Unverified | WebhookResponse:
        """Return the handshake of a WebSocket that may be opened; or what is answered where it may not."""
        found: VerifiedWebSocket | Unverified | WebhookResponse = self._verdict(request, judge=check_websocket)
        return found

    def _verdict(
        self,
        request: WebhookRequest,
        environ: Mapping[str, str] | None = None,
        judge: Callable[..., object] = check,
    ) -> Any:
        if not self.validate:
            return unverified(request)
        keys = keys_from(os.environ if environ is None else environ) if self.keys is None else self.keys
        if keys is None:
            return refusal(500, NO_TOKEN, "neither keys= nor TWILIO_AUTH_TOKEN is set")
        named = self._named(request)
        verdict = judge(
            named, keys=keys, public_url=_whole(self.public_url), proxy=self.proxy, subaccounts=self.subaccounts
        )
        if not isinstance(verdict, Rejected):
            if _lacks_form(named):
                return refusal(400, NOT_WHOLE, f"no byte of a form that can't be signed was there: {NOT_WHOLE}")
            return verdict
        if verdict.reason in _OF_CONTENT and _lacks_body(named):
            return refusal(400, NOT_WHOLE, f"no byte of the body was there: {NOT_WHOLE} Else {verdict.explanation}")
        return refusal(403, INVALID, verdict.explanation)

    def _named(self, request: WebhookRequest) -> WebhookRequest:
        if self.url is not None:
            return configured(request, cast("str", _whole(self.url)))
        if self.host is None and self.protocol is None:
            return request
        return readdressed(request, self.protocol, self.host)


@sealed
def gate(kind: type[E], options: Options) -> Gate[E]:
    """Return the gate for events of that kind.

    Raises:
        UsageError: the kind is none, an option is not known, or its value can't be.
    """
    if not (isinstance(kind, type) and issubclass(kind, (Event, Verified))):
        raise UsageError(f"kind must be a class of events, such as IncomingMessage, or Verified, got {typed(kind)}")
    unknown = sorted(options.keys() - Options.__annotations__.keys())
    if unknown:
        raise UsageError(f"no option is called {unknown[0]!r}; there are {', '.join(Options.__annotations__)}")
    return Gate(kind=kind, **options)


def called(what: str, given: T) -> T:
    """Return what an adapter hands events to, if it can be called.

    Raises:
        UsageError: it can't.
    """
    if not callable(given):
        raise UsageError(f"{what} must be a function, got a value of type {type(given).__name__}")
    return given


@sealed
def keys_from(environ: Mapping[str, str]) -> Keys | None:
    """Return the auth token that environment variables hold, with its account where they say it.

    >>> keys_from({"TWILIO_ACCOUNT_SID": "AC1", "TWILIO_AUTH_TOKEN": "t"})
    AuthToken(account_sid='AC1', token=Secret('**********'))
    """
    token, account = (environ.get(name, "").strip() for name in ("TWILIO_AUTH_TOKEN", "TWILIO_ACCOUNT_SID"))
    if not token:
        return None
    return AuthToken(account_sid=account, token=token) if account else Secret(token)


def readdressed(request: WebhookRequest, scheme: str | None, host: str | None) -> WebhookRequest:
    """Return the request as one to another scheme, or another host with its port, where they are said."""
    urls = [with_authority(url, scheme=scheme, host=host) for url in (request.url, *request.alternatives)]
    return attrs.evolve(request, url=urls[0], alternatives=urls[1:])


def with_form(request: WebhookRequest, pairs: Iterable[tuple[str, str]]) -> WebhookRequest:
    """Return the request with the form that a framework has parsed, in place of the body where that is gone.

    What is signed is the decoded names and values, and the event is made of the very same.

    Args:
        request: as it came. One that has a body, or is no form, stays as it is.
        pairs: the parsed names and values, repeated ones too; files are none of them.
    """
    form = "&".join(f"{quote_plus(as_bytes(name))}={quote_plus(as_bytes(value))}" for name, value in pairs)
    if request.body or not form or not is_form(request):
        return request
    return attrs.evolve(request, body=form.encode(), headers=request.headers.without("Content-Length"))


def _lacks_body(request: WebhookRequest) -> bool:
    """Return whether a body was announced that is not there; a chunked one has no ``Content-Length`` to tell it by."""
    announced = "content-type" in request.headers and request.headers.get("content-length") != "0"
    return request.method == "POST" and announced and not request.body


def _lacks_form(request: WebhookRequest) -> bool:
    """Return whether a form was announced of a kind whose parameters are not signed, and read before.

    The framework may hand its parameters to the handler, beside an event of the URL, which alone is signed then.
    """
    return not (request.body or is_form(request)) and "form" in request.headers.get("content-type", "").lower()


def refusal(status: int, text: str, why: str = "") -> WebhookResponse:
    """Return what a request is told that is not let in; why is said to the log alone."""
    if why:
        _LOGGER.warning("a webhook was answered %d: %r", status, why)
    return WebhookResponse(status, {"Content-Type": "text/plain; charset=utf-8"}, text.encode())
