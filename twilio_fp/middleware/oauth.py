"""OAuth tokens: asked for by the client's own transport, shared by its programs, and put on its requests.

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
"""Where Twilio gives tokens, to accounts' and organizations' apps alike."""

EARLY: Final = timedelta(seconds=60)
"""How long before it expires a token is taken for expired."""

_MOST_SECONDS: Final = 366 * 24 * 3600
_UNAUTHORIZED: Final = 401


@record
class Token(Record):
    """An access token.

    Args:
        value: the token itself.
        expires_at: when it ends, in UTC.
    """

    value: Secret = field(converter=as_secret)
    expires_at: datetime


@sealed
def token_request(credentials: OAuthClient, *, base_url: str | None = None) -> HttpRequest:
    """Return the request that asks for a token.

    >>> request = token_request(OAuthClient("OQ1", "keep me"))
    >>> request.method, request.url, request.body
    ('POST', 'https://oauth.twilio.com/v2/token', b'client_id=OQ1&client_secret=keep+me&grant_type=client_credentials')

    Args:
        credentials: the app.
        base_url: another address in place of Twilio's hosts, as a client has it.

    Raises:
        UsageError: the credentials are no `OAuthClient`.

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
    """Return the token that a response holds; ``now`` is when it was asked for.

    >>> from datetime import UTC
    >>> from twilio_fp import HttpResponse
    >>> body = b'{"access_token": "a.b.c", "token_type": "Bearer", "expires_in": 3600}'
    >>> decode_token(HttpResponse(200, (), body), datetime(2024, 1, 1, tzinfo=UTC)).expires_at.hour
    1

    Raises:
        ApiError: it is an error, as Twilio or OAuth (RFC 6749 §5.2) says it.
        DecodeError: it holds no token that can be used.
        UsageError: it is no `HttpResponse`.
    """
    instance("response", response, HttpResponse, "an HttpResponse")
    if not 200 <= response.status < 300:
        raise decode_error(response)
    try:
        members = parse_json(response.body)
    except DecodeError:  # what it says of the body may be a part of a token
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
    """Return whether a token may still be used: it ends in more than `EARLY`.

    >>> from datetime import UTC
    >>> token = Token("a.b.c", datetime(2024, 1, 1, 1, tzinfo=UTC))
    >>> [is_fresh(token, datetime(2024, 1, 1, 0, minute, tzinfo=UTC)) for minute in (58, 59)]
    [True, False]

    Raises:
        UsageError: it is no `Token`.
    """
    return now < instance("token", token, Token, "a Token").expires_at - EARLY


@record
class _App(Record):
    """What names the token of an app: without its secret, by which it can't be had either."""

    client_id: str
    base_url: str | None
    proof: str = field(repr=False)
    """A digest of the secret: whoever does not know it gets no token that another got by it."""


_Came: TypeAlias = "Token | OperationError | None"
"""What came of asking for a token; None where that is under way."""


@record(kw_only=True)
class _Held(Record):
    """What the programs of a client share of a token: who asked for it last, and what came of it."""

    asked: Ticket | None = None
    came: _Came = None


@record
class _Take(Record):
    """The change by which a program takes the token, or becomes the one who asks for another."""

    ticket: Ticket
    now: datetime
    refused: Token | None

    def __call__(self, held: _Held) -> tuple[_Held, Token | Ticket]:
        came = held.came
        if isinstance(came, Token) and came != self.refused and is_fresh(came, self.now):
            return held, came
        if held.asked is not None and came is None:
            return held, held.asked
        return _Held(asked=self.ticket), self.ticket


@record
class _Wait(Record):
    """The change by which a program waits for what comes of another's asking; None where that was stopped."""

    ticket: Ticket

    def __call__(self, held: _Held) -> tuple[_Held, _Came] | Literal[Waiting.WAIT]:
        if held.asked is not self.ticket:
            return held, None
        return WAIT if held.came is None else (held, held.came)

    def waits_for(self, held: _Held) -> tuple[Ticket]:
        """Return who asks."""
        return (self.ticket,)


@record
class _Give(Record):
    """The change by which who asked tells the others what came of it; nothing, where another is to ask."""

    ticket: Ticket
    came: _Came = None

    def __call__(self, held: _Held) -> tuple[_Held, None]:
        if held.asked is not self.ticket:
            return held, None
        return _Held() if self.came is None else _Held(asked=self.ticket, came=self.came), None


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
    """Middleware that puts an OAuth token on every request that bears no credentials yet.

    A client with an `OAuthClient` for credentials has it innermost by itself. As middleware it lets a client that has
    other credentials call the operations that need a token, such as those of organizations.

    The token is asked for at the first request, by what stands below: the client's transport, where this stands
    innermost. It is shared by all programs of the client and of those that are evolved from it, once a process and
    event loop; however many need one at once, one asks, and all hear what comes of it. Where that one is stopped, or
    has less time than it takes, another asks. The token is renewed `EARLY` before it expires, and once where Twilio
    answers 401, by which it says that it has done nothing. Where there is no token, the operation was never sent.

    It goes to Twilio's own hosts over https, or below the base URL, and nowhere else.

    Args:
        credentials: the app.
        base_url: another address in place of Twilio's hosts, for the token as for what it goes to: the client's own.

    >>> OAuth(OAuthClient("OQ1", "keep me"))
    OAuth(credentials=OAuthClient(client_id='OQ1', client_secret=Secret('**********')))

    Raises:
        UsageError: the credentials are no `OAuthClient`, or the base URL is none; where it stands in a client, what
            needs a token would go to another host.
        ApiError: where it stands in a client, Twilio gives no token.
        DecodeError: likewise, what it gives can't be read as one.
        TransportError: likewise, no answer came, or not before the deadline.
    """

    credentials: OAuthClient = field(converter=_checked)
    base_url: str | None = field(default=None, converter=optional(as_base_url))

    @property
    def cell(self) -> Cell:
        """What the client's programs share: the token. Its name holds no secret."""
        from hashlib import sha256  # it loads OpenSSL

        app = self.credentials
        proof = sha256(f"{app.client_id}\n{app.client_secret.reveal()}".encode("utf-8", "surrogatepass")).hexdigest()
        return Cell(_App(app.client_id, self.base_url, proof), start=_Held())

    def __call__(self, handler: Handler) -> Handler:
        """Return the handler that authorizes what the one below sends."""
        cell, token_url = self.cell, resolve_url(TOKEN_URL, base_url=self.base_url)

        def authorized(exchange: Exchange) -> Program[HttpResponse]:
            asked = exchange.request
            if "authorization" in asked.headers or asked.url == token_url or not self._concerns(exchange):
                return (yield from handler(exchange))
            token = yield from self._token(cell, handler, exchange, None)
            response = yield from handler(_bearing(exchange, token))
            if response.status != _UNAUTHORIZED:
                return response
            token = yield from self._token(cell, handler, exchange, token)
            return (yield from handler(_bearing(exchange, token)))

        return authorized

    def _concerns(self, exchange: Exchange) -> bool:
        """Return whether a request is to bear the token."""
        url, operation = exchange.request.url, exchange.operation
        if isinstance(operation, Download) and self.base_url is None and _product(url) != _product(operation.url):
            return False  # a redirect to another host: see `twilio_fp.media.redirected`
        spec = getattr(operation, "__spec__", None)
        auth = "basic" if spec is None else spec.auth
        if auth == "bearer":
            check_destination(url, self.base_url)
        return auth != "none" and may_carry(url, self.base_url)

    def _token(self, cell: Cell, handler: Handler, exchange: Exchange, refused: Token | None) -> Program[Token]:
        """Return the token that all share; ask for one where there is none, or it is the one that was refused."""
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
                    token = yield from self._asked(handler, exchange, now)
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
                    except BaseException:  # an interrupt that may have come before it was given: twice it does no more
                        yield from Update(cell, given)
                        raise
            try:
                came = yield from _heard(cell, _Wait(other), exchange.deadline, now)
            except DeadlockError:  # a signal's handler came while its own thread asks
                return (yield from self._asked(handler, exchange, now))
            if isinstance(came, Token):
                return came
            if came is not None:
                raise copy(came)

    def _asked(self, handler: Handler, exchange: Exchange, now: datetime) -> Program[Token]:
        """Ask for a token; whatever fails, what it was wanted for was never sent."""
        request = token_request(self.credentials, base_url=self.base_url)
        asked = Exchange(evolve(request, timeout=exchange.request.timeout), deadline=exchange.deadline)
        try:
            return decode_token(_without_secret((yield from handler(asked)), self.credentials), now)
        except TransportError as error:
            raise _no_token(TransportError(*error.args, may_have_executed=False, timed_out=error.timed_out)) from error
        except OperationError as error:
            raise _no_token(copied(error)) from error.__cause__


def _without_secret(response: HttpResponse, credentials: OAuthClient) -> HttpResponse:
    """Return the response, in which the app's secret is masked wherever an error repeats it."""
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
    """Return the error as one of the operation that the token was for."""
    error.args = (f"not sent, since no OAuth token could be fetched: {error.args[0]}",)
    error.outcome, error.operation, error.method, error.request_path = "never-sent", None, None, None
    return error


def _ran_out(exchange: Exchange, error: OperationError) -> bool:
    """Return whether it was the asker's own time that was too short, which says nothing to the others."""
    own = exchange.request.timeout is not None or exchange.deadline is not None
    return own and isinstance(error, TransportError) and error.timed_out


def _heard(cell: Cell, wait: _Wait, deadline: datetime | None, now: datetime) -> Program[_Came]:
    """Return what comes of another's asking, if it comes before the deadline."""
    asking: Update[_Came] = Update(cell, wait)
    if deadline is None:
        return (yield from asking)

    def late() -> Program[_Came]:
        yield from Sleep(max(deadline - now, timedelta()))
        raise TransportError("no OAuth token came before the deadline", may_have_executed=False, timed_out=True)

    first: Race[_Came] = Race([asking, late()])
    return (yield from first)


def _product(url: str) -> str:
    return origin(url)[1].partition(".")[0]


def _bearing(exchange: Exchange, token: Token) -> Exchange:
    """Return the exchange with the token on its request, which bears no credentials."""
    asked = exchange.request
    bearer = Headers.of_valid([("Authorization", Secret(f"Bearer {token.value.reveal()}"))])
    headers = Headers.joined(bearer, asked.headers)
    return evolve(exchange, request=HttpRequest.of_valid(asked.method, asked.url, headers, asked.body, asked.timeout))
