"""From operations to HTTP exchanges, in pure code: encode → authorize → middleware → Exchange → decode."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Any, Final, Self, TypeAlias, TypeVar, cast

from attrs import evolve, field
from attrs.converters import optional

from twilio_fp.ask import Effect, Exchanged, Program, innermost
from twilio_fp.attempts import tell_attempts
from twilio_fp.auth import (
    Credentials,
    NoAuth,
    OAuthClient,
    as_account_sid,
    as_workspace_sid,
    basic,
    check_credentials,
    check_destination,
)
from twilio_fp.codec.request import encode_parts
from twilio_fp.codec.response import decode, decode_error
from twilio_fp.effect import Exchange, Stream, exchange_for
from twilio_fp.errors import OperationError, UsageError
from twilio_fp.host import as_base_url, check_edge_and_region, is_twilio, origin, resolve_url
from twilio_fp.http import Headers, HttpRequest, HttpResponse
from twilio_fp.media import MOST_REDIRECTS, OWN_ACCOUNT, Download, redirected, too_many_redirects
from twilio_fp.middleware import Handler, Middleware, exchange, stack
from twilio_fp.operation.naming import raise_described, raise_failed
from twilio_fp.printable import of_type, typed
from twilio_fp.program import Runnable, as_program, no_effect, relayed
from twilio_fp.record import Record, field_names, record
from twilio_fp.version import VERSION

__all__ = ["USER_AGENT", "Interpreter", "Settings"]

T = TypeVar("T")

USER_AGENT: Final = f"twilio-fp/{VERSION} Python/{sys.version_info.major}.{sys.version_info.minor}"
"""The start of every ``User-Agent``; a client's ``user_agent`` is appended to it."""

_NONE = Headers()
_IN_ACCOUNT = "/Accounts/"


_Way: TypeAlias = tuple[Headers, str, str, Headers, str]
"""How the requests of a class of operations are sent, cached because most share their headers and the start of the URL.

The encoded headers; the start of the encoded URL, up to its path; the kind of authorization; the headers with sender
and credentials; the start of the URL to send to.
"""


def _as_layers(middleware: Iterable[Middleware]) -> tuple[Middleware, ...]:
    """Return middleware as a tuple, outermost first."""
    if not isinstance(middleware, Iterable):
        raise UsageError(
            f"middleware must be a list, outermost first, got a value of type {type(middleware).__name__}:"
            " write [one, …]"
        )
    layers = tuple(middleware)
    for number, layer in enumerate(layers):
        kind: Any = layer
        if not callable(layer) or (isinstance(kind, type) and issubclass(kind, Record)):
            raise UsageError(f"a middleware must be a function from handler to handler, got {of_type(layer)}")
        if layer in layers[:number]:
            _check_repeated(layer)
    return layers


def _check_repeated(layer: Middleware) -> None:
    from twilio_fp.middleware.concurrency import Concurrency

    if isinstance(layer, Concurrency):
        raise UsageError(
            f"middleware must contain {layer!r} only once, got it twice: a request would wait for its own slot"
        )


def _as_agent(value: str | None) -> str | None:
    if value is not None and (not isinstance(value, str) or not value or not (value.isascii() and value.isprintable())):
        raise UsageError(
            f"user_agent must be ASCII text without control characters, such as 'my-app/1.2', got {typed(value)}"
        )
    return value


@record
class Settings(Record):
    """The settings that interpreters and clients have in common.

    Args:
        credentials: `AuthToken`, `ApiKey`, `OAuthClient` or `NoAuth`.
        account_sid: the account that operations of api.v2010 work on; by default the credentials' own.
        workspace_sid: the workspace for TaskRouter operations that name none.
        middleware: the layers around every exchange, outermost first, at most 100.
        edge, region: where requests enter Twilio and where data is stored; both or neither.
        base_url: an address that replaces ``https://<product>.twilio.com``; it takes precedence over edge and region.
        user_agent: appended to the header ``User-Agent``, such as ``my-app/1.2``.
    """

    credentials: Credentials = field(factory=NoAuth)
    account_sid: str | None = field(default=None, converter=optional(as_account_sid), kw_only=True)
    workspace_sid: str | None = field(default=None, converter=optional(as_workspace_sid), kw_only=True)
    middleware: tuple[Middleware, ...] = field(default=(), converter=_as_layers, kw_only=True)
    edge: str | None = field(default=None, kw_only=True)
    region: str | None = field(default=None, kw_only=True)
    base_url: str | None = field(default=None, converter=optional(as_base_url), kw_only=True)
    user_agent: str | None = field(default=None, converter=_as_agent, kw_only=True)


@record
class Interpreter(Settings):
    """Translates operations into requests: a client without its transport; its arguments are those of `Settings`."""

    is_bare: bool = field(init=False, eq=False, repr=False)
    """Whether exchanges pass through no middleware."""
    _handler: Handler = field(init=False, eq=False, repr=False)
    _own: str | None = field(init=False, eq=False, repr=False)
    _account: str | None = field(init=False, eq=False, repr=False)
    _sender: Headers = field(init=False, eq=False, repr=False)
    _authorization: Headers = field(init=False, eq=False, repr=False)
    _has_app: bool = field(init=False, eq=False, repr=False)
    _ways: dict[Any, _Way] = field(init=False, eq=False, repr=False)  # the last one of each operation class

    def __attrs_post_init__(self) -> None:
        check_credentials(self.credentials)
        if self.base_url is None:
            check_edge_and_region(self.edge, self.region)
        layers = self.middleware
        if isinstance(self.credentials, OAuthClient):
            from twilio_fp.middleware.oauth import OAuth

            layers = (*layers, OAuth(self.credentials, self.base_url))
        object.__setattr__(self, "_has_app", isinstance(self.credentials, OAuthClient))
        object.__setattr__(self, "is_bare", not layers)
        object.__setattr__(self, "_handler", stack(layers))
        own = None if isinstance(self.credentials, NoAuth) else self.credentials.account_sid
        object.__setattr__(self, "_own", own)
        object.__setattr__(self, "_account", self.account_sid or own)
        agent = USER_AGENT if self.user_agent is None else f"{USER_AGENT} {self.user_agent}"
        object.__setattr__(self, "_sender", Headers({"User-Agent": agent}))
        object.__setattr__(self, "_ways", {})
        value = basic(self.credentials)
        object.__setattr__(self, "_authorization", _NONE if value is None else Headers({"Authorization": value}))

    @classmethod
    def of(cls, settings: Settings) -> Self:
        """Return an interpreter with these settings, such as a client's."""
        return cls(**{name: getattr(settings, name) for name in field_names(Settings)})

    def prepare(self, operation: Effect[Any]) -> HttpRequest:
        """Return the request for an operation: encoded, addressed, with ``User-Agent`` and credentials."""
        method, url, headers, body, timeout = encode_parts(operation, self._account, self.workspace_sid)
        cls = operation.__class__
        way = self._ways.get(cls)
        if way is None or way[0] is not headers or not url.startswith(way[1]):
            way = self._ways[cls] = self._way(operation, headers, url)
        _, start, auth, sent, place = way
        if auth == "basic" and self._account != self._own:
            self._check_account(operation, url)
        return HttpRequest.of_valid(method, url if place == start else place + url[len(start) :], sent, body, timeout)

    def _way(self, operation: Effect[Any], headers: Headers, url: str) -> _Way:
        start = url[: url.index("/", len("https://")) + 1]
        auth = _auth_of(operation)
        if auth == "bearer" and "authorization" not in headers:
            self._check_oauth(operation)
        place = resolve_url(start, edge=self.edge, region=self.region, base_url=self.base_url)
        sent = self._signed(headers, place, self._authorization if auth == "basic" else _NONE)
        return headers, start, auth, sent, place

    def _check_account(self, operation: Effect[Any], url: str) -> None:
        """Refuse a request that would work on the credentials' own account when the client is for another one."""
        if self._account == self._own or self._own is None:
            return
        if _IN_ACCOUNT not in url and f"/{self.account_sid}" not in url:
            raise UsageError(
                f"{type(innermost(operation)).__name__} has no account in its path, so it works on the account of its"
                f" credentials, not on {self.account_sid}: use a client with credentials of that account, such as"
                " Client(ApiKey(account_sid=…, key_sid=…, secret=…)), or the client without for_account()"
            )

    def _check_oauth(self, operation: Effect[Any]) -> None:
        """Refuse an operation that needs an OAuth token if the client has no means to get one."""
        from twilio_fp.middleware.oauth import OAuth

        if not isinstance(self.credentials, OAuthClient) and not any(isinstance(one, OAuth) for one in self.middleware):
            raise UsageError(
                f"{type(innermost(operation)).__name__} needs an OAuth token, got {type(self.credentials).__name__}:"
                " use a client with OAuthClient(client_id, client_secret), or with OAuth(OAuthClient(…)) as middleware"
            )

    def fetch(self, download: Download) -> HttpRequest:
        """Return the first request of a download; `twilio_fp.media.redirected` returns the following ones."""
        url = download.url
        if OWN_ACCOUNT in url:
            if self._account is None:
                raise UsageError(
                    f"the download of {url} needs an account_sid: use a client with credentials, such as"
                    " Client.from_environ()"
                )
            url = url.replace(OWN_ACCOUNT, self._account)
        self._check_account(download, url)
        return self._addressed(HttpRequest("GET", url, {"Accept": "*/*"}))

    def _addressed(self, request: HttpRequest) -> HttpRequest:
        """Return the request with its host resolved, ``User-Agent`` and credentials."""
        return self._authorized(
            request, resolve_url(request.url, edge=self.edge, region=self.region, base_url=self.base_url)
        )

    def _authorized(self, request: HttpRequest, url: str) -> HttpRequest:
        """Return the request with the given URL, ``User-Agent`` and credentials."""
        return evolve(request, url=url, headers=self._signed(request.headers, url, self._authorization))

    def _signed(self, headers: Headers, url: str, authorization: Headers) -> Headers:
        """Return the headers with ``User-Agent`` and credentials, after checking that the URL may receive them."""
        is_held = "authorization" in headers
        if is_held or authorization is not _NONE or self._has_app:
            check_destination(url, self.base_url)
        return Headers.joined(
            _NONE if is_held else authorization, headers, _NONE if "user-agent" in headers else self._sender
        )

    def ask(self, operation: Effect[Any]) -> Exchange:
        """Return the exchange of an operation.

        Raises:
            UsageError: the operation is invalid; nothing was sent.
        """
        return exchange_for(innermost(operation), self.prepare(operation))

    def answer(self, operation: Effect[T], response: HttpResponse) -> T:
        """Return the result of an operation, decoded from its response; raises what `twilio_fp.codec.decode` does."""
        try:
            return decode(operation, response, base_url=self.base_url)
        except OperationError as error:
            tell_attempts(error, response.attempts)
            raise

    def perform(self, operation: Effect[T]) -> Program[T]:
        """Return the program that performs an operation's exchange and returns its result.

        Raises:
            OperationError: no response arrived, or it is an error or can't be decoded; it names the operation.
            UsageError: the operation is invalid; nothing was sent.
        """
        exchange = self.ask(operation)
        try:
            response = yield from self._handler(exchange)
        except OperationError as error:
            raise_described(error, exchange)
        try:
            return self.answer(operation, response)
        except OperationError as error:
            raise_failed(error, exchange)

    def download(self, download: Download, *, streamed: bool = False) -> Program[bytes]:
        """Return the program that performs a download's exchanges, follows redirects and returns the bytes.

        Args:
            download: the download.
            streamed: whether the bytes may be delivered piece by piece, as for `Exchange`; any others are returned.
        """
        request = self.fetch(download)
        try:
            for _ in range(MOST_REDIRECTS + 1):
                response = yield from self._handler(Exchange(request, operation=download, streamed=streamed))
                following = redirected(request, response.status, response.headers)
                if following is None:
                    if 200 <= response.status < 300:
                        return response.body
                    failure = decode_error(response)
                    tell_attempts(failure, response.attempts)
                    raise failure
                request = following
            raise too_many_redirects(download)
        except OperationError as error:
            raise_described(error, Exchange(request, operation=download))

    def exchange(self, effect: Exchange) -> Program[HttpResponse]:
        """Return the program of an exchange that a program requests directly.

        A request to one of Twilio's hosts, or to the base URL, is treated like an operation's: it gets the client's
        edge and region, its credentials and its middleware. A request to any other host is sent as it is, without
        credentials, and so is one that names its operation, since an interpreter has already prepared it.

        Raises:
            UsageError: a request to one of Twilio's hosts is not https or uses another port, or has no account in its
                path though the client is for another account than its credentials'; nothing was sent.
        """
        request = effect.request
        place = origin(request.url)
        if effect.operation is not None:
            return exchange(effect)
        is_below = self.base_url is not None and place == origin(self.base_url)
        if not is_below and not is_twilio(place[1]):
            return exchange(effect)
        if "authorization" not in request.headers:
            self._check_account(effect, request.url)
        if is_below:
            return self._handler(evolve(effect, request=self._authorized(request, request.url)))
        if self._authorization is not _NONE or self._has_app:
            check_destination(request.url, None)
        return self._handler(evolve(effect, request=self._addressed(request)))

    def program(self, what: Runnable[T]) -> Program[T]:
        """Return an operation or a program as a program in terms of HTTP."""
        return self.perform(cast("Effect[T]", what)) if isinstance(what, Exchanged) else self.interpret(what)

    def interpret(self, program: Runnable[T]) -> Program[T]:
        """Return the program in terms of HTTP: its operations become exchanges; other effects are passed through."""
        return relayed(as_program(program), self._translated)

    def interpret_stream(self, stream: Stream[T]) -> Stream[T]:
        """Return the stream in terms of HTTP, as `interpret` does."""
        return cast("Stream[T]", self.interpret(cast("Runnable[Any]", stream)))

    def _translated(self, effect: Effect[Any]) -> Program[Any]:
        if isinstance(effect, Exchanged):
            return self.perform(cast("Effect[Any]", effect))
        if isinstance(effect, Download):
            return self.download(effect)
        if isinstance(effect, Exchange):
            return self.exchange(effect)
        if isinstance(effect, Effect):
            return as_program(effect)
        raise no_effect(effect)


def _auth_of(operation: Effect[Any]) -> str:
    """Return how an operation is authorized; by default ``basic``, as most are."""
    spec = getattr(innermost(operation), "__spec__", None)
    return "basic" if spec is None else spec.auth
