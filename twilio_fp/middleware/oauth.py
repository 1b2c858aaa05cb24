"""OAuth tokens: fetched through the client's own transport, shared by its programs and added to its requests.

Sources: https://www.twilio.com/docs/iam/oauth-apps/api, https://www.rfc-editor.org/rfc/rfc6749#section-4.4
"""

from __future__ import annotations

from copy import copy
from datetime import datetime, timedelta
from decimal import Decimal
from json import dumps
from typing import Any, Final, Literal, TypeAlias, cast

from attrs import evolve, field
from attrs.converters import optional

from twilio_fp.ask import Program
from twilio_fp.auth import OAuthClient, check_destination, may_carry
from twilio_fp.canonical_json import json_text
from twilio_fp.checks import instance
from twilio_fp.codec.form import CONTENT_TYPE, encode_form
from twilio_fp.codec.reading import parse_json
from twilio_fp.codec.response import decode_error
from twilio_fp.effect import WAIT, Cell, Exchange, Now, Race, Sleep, Ticket, Update, Waiting
from twilio_fp.errors import DeadlockError, DecodeError, OperationError, TransportError, UsageError
from twilio_fp.host import as_base_url, origin, resolve_url
from twilio_fp.http import Headers, HttpRequest, HttpResponse
from twilio_fp.media import Download
from twilio_fp.middleware import Handler
from twilio_fp.operation.naming import copied
from twilio_fp.record import Record, record
from twilio_fp.secret_members import MASK
from twilio_fp.tracebacks import sealed, sealed_init
from twilio_fp.values import Secret, as_secret

__all__ = ["EARLY", "TOKEN_URL", "OAuth", "Token", "decode_token", "is_fresh", "token_request"]

TOKEN_URL: Final = "https://oauth.twilio.com/v2/token"  # noqa: S105
"""Twilio's token endpoint, for apps of accounts and of organizations."""

EARLY: Final = timedelta(seconds=60)
"""How long before its expiry a token counts as expired."""

_MOST_SECONDS: Final = 366 * 24 * 3600
_UNAUTHORIZED: Final = 401


@record
class Token(Record):
    """An access token.

    Args:
        value: the token itself.
        expires_at: when it expires, in UTC.
    """

    value: Secret = field(converter=as_secret)
    expires_at: datetime


@sealed
def token_request(credentials: OAuthClient, *, base_url: str | None = None) -> HttpRequest:
    """Return the request for a token.

    >>> request = token_request(OAuthClient("OQ1", "keep me"))
    >>> request.method, request.url, request.body
    ('POST', 'https://oauth.twilio.com/v2/token', b'client_id=OQ1&client_secret=keep+me&grant_type=client_credentials')

    Args:
        credentials: the app.
        base_url: an address that replaces Twilio's hosts, as in a client.

    Raises:
        UsageError: the credentials are not an `OAuthClient`.

    Source: https://www.twilio.com/docs/iam/oauth-apps/api
    """
    client = _checked(credentials)
    form = [
        ("client_id", client.client_id),
        ("client_secret", client.client_secret.reveal()),
        ("grant_type", "client_credentials"),
    ]
    headers = {"Accept": "application/json", "Content-Type": CONTENT_TYPE}
    return HttpRequest("POST", resolve_url(TOKEN_URL, base_url=base_url), headers, encode_form(form).encode())


@sealed
def decode_token(response: HttpResponse, now: datetime) -> Token:
    """Return the token in a response; ``now`` is when it was requested.

    >>> from datetime import UTC
    >>> from twilio_fp import HttpResponse
    >>> body = b'{"access_token": "a.b.c", "token_type": "Bearer", "expires_in": 3600}'
    >>> decode_token(HttpResponse(200, (), body), datetime(2024, 1, 1, tzinfo=UTC)).expires_at.hour
    1

    Raises:
        ApiError: it is an error, in Twilio's or OAuth's form (RFC 6749 §5.2).
        DecodeError: it has no usable token.
        UsageError: it is not an `HttpResponse`.
    """
    instance("response", response, HttpResponse, "an HttpResponse")
    if not 200 <= response.status < 300:
        raise decode_error(response)
    try:
        members = parse_json(response.body)
    except DecodeError:  # its message may quote part of a token
        members = None
    found = cast("dict[str, Any]", members) if isinstance(members, dict) else {}
    value, kind, seconds = (found.get(name) for name in ("access_token", "token_type", "expires_in"))
    if not isinstance(value, str) or not value or not (value.isascii() and value.isprintable()) or " " in value:
        raise DecodeError("expected a token", path="$.access_token")
    if kind is not None and (not isinstance(kind, str) or kind.lower() != "bearer"):
        raise DecodeError("expected Bearer", path="$.token_type")
    if isinstance(seconds, bool) or not isinstance(seconds, (int, Decimal)) or not 0 < seconds <= _MOST_SECONDS:
        raise DecodeError("expected a number of seconds", path="$.expires_in")
    return Token(value, now + timedelta(seconds=float(seconds)))


@sealed
def is_fresh(token: Token, now: datetime) -> bool:
    """Return whether a token may still be used: it expires in more than `EARLY`.

    >>> from datetime import UTC
    >>> token = Token("a.b.c", datetime(2024, 1, 1, 1, tzinfo=UTC))
    >>> [is_fresh(token, datetime(2024, 1, 1, 0, minute, tzinfo=UTC)) for minute in (58, 59)]
    [True, False]

    Raises:
        UsageError: it is not a `Token`.
    """
    return now < instance("token", token, Token, "a Token").expires_at - EARLY


@record
class _App(Record):
    """The key of an app's token, which neither holds nor reveals the app's secret."""

    client_id: str
    base_url: str | None
    proof: str = field(repr=False)
    """A digest of the secret: a token is not shared with anyone who doesn't know it."""


_Result: TypeAlias = "Token | OperationError | None"
"""The outcome of a token request; None while it is in flight."""


@record(kw_only=True)
class _Held(Record):
    """The state of a token that a client's programs share: the last request's ticket and outcome."""

    fetcher: Ticket | None = None
    result: _Result = None


@record
class _Take(Record):
    """The update by which a program takes the token, or takes on requesting another."""

    ticket: Ticket
    now: datetime
    refused: Token | None

    def __call__(self, held: _Held) -> tuple[_Held, Token | Ticket]:
        result = held.result
        if isinstance(result, Token) and result != self.refused and is_fresh(result, self.now):
            return held, result
        if held.fetcher is not None and result is None:
            return held, held.fetcher
        return _Held(fetcher=self.ticket), self.ticket


@record
class _Wait(Record):
    """The update that waits for the outcome of another program's request; None if that was stopped."""

    ticket: Ticket

    def __call__(self, held: _Held) -> tuple[_Held, _Result] | Literal[Waiting.WAIT]:
        if held.fetcher is not self.ticket:
            return held, None
        return WAIT if held.result is None else (held, held.result)

    def waits_for(self, held: _Held) -> tuple[Ticket]:
        """Return the ticket of the program that requests the token."""
        return (self.ticket,)


@record
class _Give(Record):
    """The update that publishes a request's outcome to the others; without one, another program will request it."""

    ticket: Ticket
    result: _Result = None

    def __call__(self, held: _Held) -> tuple[_Held, None]:
        if held.fetcher is not self.ticket:
            return held, None
        return _Held() if self.result is None else _Held(fetcher=self.ticket, result=self.result), None


def _checked(credentials: OAuthClient) -> OAuthClient:
    if not isinstance(credentials, OAuthClient):
        raise UsageError(
            f"credentials must be an OAuthClient, got a value of type {type(credentials).__name__}:"
            " write OAuthClient(client_id, client_secret)"
        )
    return credentials


@sealed_init
@record
class OAuth(Record):
    """Middleware that adds an OAuth token to every request without credentials.

    A client whose credentials are an `OAuthClient` has it innermost automatically. As middleware it lets a client with
    other credentials call operations that need a token, such as those of organizations.

    The token is requested at the first request, through the handler below: the client's transport, if this is
    innermost. All programs of the client and of those evolved from it share it, per process and event loop. If several
    need one at the same time, one requests it and all get the outcome. If that one is stopped or runs out of time,
    another requests it. The token is renewed `EARLY` before it expires, and once after a 401, with which Twilio says
    that it has done nothing. Without a token the operation is never sent.

    The token is sent only to Twilio's own hosts over https, or below the base URL.

    Args:
        credentials: the app.
        base_url: an address that replaces Twilio's hosts, for requesting and using the token: the client's own.

    >>> OAuth(OAuthClient("OQ1", "keep me"))
    OAuth(credentials=OAuthClient(client_id='OQ1', client_secret=Secret('**********')))

    Raises:
        UsageError: the credentials are not an `OAuthClient`, or the base URL is invalid; (in a client) a request that
            needs a token would go to another host.
        ApiError: (in a client) Twilio refuses a token.
        DecodeError: (in a client) its response can't be decoded as a token.
        TransportError: (in a client) there was no response, or not before the deadline.
    """

    credentials: OAuthClient = field(converter=_checked)
    base_url: str | None = field(default=None, converter=optional(as_base_url))

    @property
    def cell(self) -> Cell:
        """The cell of the token that the client's programs share; its name holds no secret."""
        from hashlib import sha256  # loads OpenSSL

        app = self.credentials
        proof = sha256(f"{app.client_id}\n{app.client_secret.reveal()}".encode("utf-8", "surrogatepass")).hexdigest()
        return Cell(_App(app.client_id, self.base_url, proof), start=_Held())

    def __call__(self, handler: Handler) -> Handler:
        """Return the handler, with its requests authorized."""
        cell, token_url = self.cell, resolve_url(TOKEN_URL, base_url=self.base_url)

        def authorized(exchange: Exchange) -> Program[HttpResponse]:
            request = exchange.request
            if "authorization" in request.headers or request.url == token_url or not self._concerns(exchange):
                return (yield from handler(exchange))
            token = yield from self._token(cell, handler, exchange, None)
            response = yield from handler(_bearing(exchange, token))
            if response.status != _UNAUTHORIZED:
                return response
            token = yield from self._token(cell, handler, exchange, token)
            return (yield from handler(_bearing(exchange, token)))

        return authorized

    def _concerns(self, exchange: Exchange) -> bool:
        """Return whether a request must carry the token."""
        url, operation = exchange.request.url, exchange.operation
        if isinstance(operation, Download) and self.base_url is None and _product(url) != _product(operation.url):
            return False  # a redirect to another host: see `twilio_fp.media.redirected`
        spec = getattr(operation, "__spec__", None)
        auth = "basic" if spec is None else spec.auth
        if auth == "bearer":
            check_destination(url, self.base_url)
        return auth != "none" and may_carry(url, self.base_url)

    def _token(self, cell: Cell, handler: Handler, exchange: Exchange, refused: Token | None) -> Program[Token]:
        """Return the shared token, and request one if there is none or it was refused."""
        while True:
            now = yield from Now()
            ticket = Ticket()
            take: Update[Token | Ticket] = Update(cell, _Take(ticket, now, refused))
            taken: Token | Ticket | None = None
            given = _Give(ticket)
            try:
                taken = yield from take
                if isinstance(taken, Token):
                    return taken
                if taken is ticket:
                    token = yield from self._fetched(handler, exchange, now)
                    given = _Give(ticket, token)
                    return token
                other = taken
            except OperationError as error:
                if not _ran_out(exchange, error):
                    given = _Give(ticket, copy(error))
                raise
            finally:
                if taken is None or taken is ticket:
                    try:
                        yield from Update(cell, given)
                    except BaseException:  # an interrupt may have come before it was given; giving twice is harmless
                        yield from Update(cell, given)
                        raise
            try:
                result = yield from _awaited(cell, _Wait(other), exchange.deadline, now)
            except DeadlockError:  # a signal handler interrupted its own thread's token request
                return (yield from self._fetched(handler, exchange, now))
            if isinstance(result, Token):
                return result
            if result is not None:
                raise copy(result)

    def _fetched(self, handler: Handler, exchange: Exchange, now: datetime) -> Program[Token]:
        """Request a token; if that fails, the operation that needs it was never sent."""
        request = token_request(self.credentials, base_url=self.base_url)
        fetch = Exchange(evolve(request, timeout=exchange.request.timeout), deadline=exchange.deadline)
        try:
            return decode_token(_without_secret((yield from handler(fetch)), self.credentials), now)
        except TransportError as error:
            raise _no_token(TransportError(*error.args, may_have_executed=False, timed_out=error.timed_out)) from error
        except OperationError as error:
            raise _no_token(copied(error)) from error.__cause__


def _without_secret(response: HttpResponse, credentials: OAuthClient) -> HttpResponse:
    """Return the response, with the app's secret masked wherever an error repeats it."""
    if 200 <= response.status < 300:
        return response
    secret = credentials.client_secret.reveal()
    written = {secret, encode_form([("", secret)])[1:], json_text(secret)[1:-1], dumps(secret)[1:-1]}
    fields, body = response.headers.reveal(), response.body
    for text in sorted(written, key=len, reverse=True):
        fields = tuple([(name, value.replace(text, MASK)) for name, value in fields])
        body = body.replace(text.encode(), MASK.encode())
    return evolve(response, headers=Headers.of_valid(fields), body=body)


def _no_token(error: OperationError) -> OperationError:
    """Return the error as an error of the operation that needs the token."""
    error.args = (f"not sent, since no OAuth token could be fetched: {error.args[0]}",)
    error.outcome, error.operation, error.method, error.request_path = "never-sent", None, None, None
    return error


def _ran_out(exchange: Exchange, error: OperationError) -> bool:
    """Return whether only the requester's own time ran out, which doesn't concern the others."""
    own = exchange.request.timeout is not None or exchange.deadline is not None
    return own and isinstance(error, TransportError) and error.timed_out


def _awaited(cell: Cell, wait: _Wait, deadline: datetime | None, now: datetime) -> Program[_Result]:
    """Return the outcome of another program's request, if it comes before the deadline."""
    arrival: Update[_Result] = Update(cell, wait)
    if deadline is None:
        return (yield from arrival)

    def late() -> Program[_Result]:
        yield from Sleep(max(deadline - now, timedelta()))
        raise TransportError("no OAuth token arrived before the deadline", may_have_executed=False, timed_out=True)

    first: Race[_Result] = Race([arrival, late()])
    return (yield from first)


def _product(url: str) -> str:
    return origin(url)[1].partition(".")[0]


def _bearing(exchange: Exchange, token: Token) -> Exchange:
    """Return the exchange with the token on its request, which has no credentials."""
    request = exchange.request
    bearer = Headers.of_valid([("Authorization", Secret(f"Bearer {token.value.reveal()}"))])
    headers = Headers.joined(bearer, request.headers)
    return evolve(
        exchange, request=HttpRequest.of_valid(request.method, request.url, headers, request.body, request.timeout)
    )
