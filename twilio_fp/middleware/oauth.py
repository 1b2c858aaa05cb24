"""OAuth tokens: asked for by the client's own transport, shared by its programs, and put on its requests.

Sources: https://www.twilio.com/docs/iam/oauth-apps/api, https://www.rfc-editor.org/rfc/rfc6749#section-4.4
"""

from __future__ import annotations

from copy import copy
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast

from attrs import evolve, field

from twilio_fp.auth import OAuthClient, may_carry
from twilio_fp.codec.form import CONTENT_TYPE, encode_form
from twilio_fp.codec.reading import parse_json
from twilio_fp.codec.response import decode_error
from twilio_fp.effect import WAIT, Cell, Exchange, Now, Update, Waiting
from twilio_fp.errors import DecodeError, OperationError, TransportError, UsageError
from twilio_fp.gate import Ticket
from twilio_fp.host import resolve_url
from twilio_fp.http import HttpRequest
from twilio_fp.record import Record, record
from twilio_fp.values import Secret, as_secret

if TYPE_CHECKING:
    from twilio_fp.ask import Program
    from twilio_fp.http import HttpResponse
    from twilio_fp.middleware import Handler

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
    """
    if not 200 <= response.status < 300:
        raise decode_error(response)
    members = parse_json(response.body)
    found = cast("dict[str, Any]", members) if isinstance(members, dict) else {}
    value, kind, seconds = (found.get(name) for name in ("access_token", "token_type", "expires_in"))
    if not isinstance(value, str) or not value or not (value.isascii() and value.isprintable()) or " " in value:
        raise DecodeError("expected a token", path="$.access_token")
    if kind is not None and (not isinstance(kind, str) or kind.lower() != "bearer"):
        raise DecodeError("expected Bearer", path="$.token_type")
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not 0 < seconds <= _MOST_SECONDS:
        raise DecodeError("expected a number of seconds", path="$.expires_in")
    return Token(value, now + timedelta(seconds=seconds))


def is_fresh(token: Token, now: datetime) -> bool:
    """Return whether a token may still be used: it ends in more than `EARLY`.

    >>> from datetime import UTC
    >>> token = Token("a.b.c", datetime(2024, 1, 1, 1, tzinfo=UTC))
    >>> [is_fresh(token, datetime(2024, 1, 1, 0, minute, tzinfo=UTC)) for minute in (58, 59)]
    [True, False]
    """
    return now < token.expires_at - EARLY


@record(kw_only=True)
class _Held(Record):
    """What the programs of a client share of a token: it, who asks for another, and why who did so last failed."""

    token: Token | None = None
    asking: Ticket | None = None
    failed: tuple[Ticket, BaseException] | None = None


@record
class _Take(Record):
    """The change by which a program takes the token, or becomes the one who asks for another."""

    ticket: Ticket
    now: datetime
    refused: Token | None

    def __call__(self, held: _Held) -> tuple[_Held, Token | Ticket]:
        token = held.token
        if token is not None and token != self.refused and is_fresh(token, self.now):
            return held, token
        if held.asking is not None:
            return held, held.asking
        return _Held(asking=self.ticket), self.ticket


_Failure: TypeAlias = "BaseException | None"


@record
class _Wait(Record):
    """The change by which a program waits for one who asks, and hears why that failed."""

    ticket: Ticket

    def __call__(self, held: _Held) -> tuple[_Held, _Failure] | Literal[Waiting.WAIT]:
        if held.asking is self.ticket:
            return WAIT
        return held, held.failed[1] if held.failed is not None and held.failed[0] is self.ticket else None


@record
class _Give(Record):
    """The change by which who asked gives the others what came of it."""

    ticket: Ticket
    token: Token | None
    failure: BaseException | None

    def __call__(self, held: _Held) -> tuple[_Held, None]:
        if held.asking is not self.ticket:
            return held, None
        failed = None if self.failure is None else (self.ticket, self.failure)
        return _Held(token=self.token, failed=failed), None


def _checked(credentials: OAuthClient) -> OAuthClient:
    if not isinstance(credentials, OAuthClient):
        raise UsageError(
            f"credentials must be an OAuthClient, got a value of type {type(credentials).__name__}:"
            " write OAuthClient(client_id, client_secret)"
        )
    return credentials


@record
class OAuth(Record):
    """Middleware that puts an OAuth token on every request that bears no credentials yet.

    A client with an `OAuthClient` for credentials has it innermost by itself. As middleware it lets a client that has
    other credentials call the operations that need a token, such as those of organizations.

    The token is asked for at the first request, by what stands below: the client's transport, where this stands
    innermost. It is shared by all programs of the client and of those that are evolved from it, once a process and
    event loop; however many need one at once, one asks. It is renewed `EARLY` before it expires, and once where Twilio
    answers 401, by which it says that it has done nothing. Where there is no token, the operation was never sent.

    It goes to Twilio's own hosts over https, or below the base URL, and nowhere else.

    Args:
        credentials: the app.
        base_url: another address in place of Twilio's hosts, for the token as for what it goes to.

    >>> OAuth(OAuthClient("OQ1", "keep me"))
    OAuth(credentials=OAuthClient(client_id='OQ1', client_secret=Secret('**********')))

    Raises:
        UsageError: the credentials are no `OAuthClient`.
        ApiError: when an operation is asked for, Twilio gives no token.
    """

    credentials: OAuthClient = field(converter=_checked)
    base_url: str | None = None

    @property
    def cell(self) -> Cell:
        """What the client's programs share: the token."""
        return Cell(self, start=_Held())

    def __call__(self, handler: Handler) -> Handler:
        """Return the handler that authorizes what the one below sends."""

        def authorized(exchange: Exchange) -> Program[HttpResponse]:
            if "authorization" in exchange.request.headers or not self._concerns(exchange):
                return (yield from handler(exchange))
            token = yield from self._token(handler, exchange, None)
            response = yield from handler(_bearing(exchange, token))
            if response.status != _UNAUTHORIZED:
                return response
            token = yield from self._token(handler, exchange, token)
            return (yield from handler(_bearing(exchange, token)))

        return authorized

    def _concerns(self, exchange: Exchange) -> bool:
        spec = getattr(exchange.operation, "__spec__", None)
        return (spec is None or spec.auth != "none") and may_carry(exchange.request.url, self.base_url)

    def _token(self, handler: Handler, exchange: Exchange, refused: Token | None) -> Program[Token]:
        """Return the token that all share; ask for one where there is none, or it is the one that was refused."""
        now = yield from Now()
        while True:
            ticket = Ticket()
            take: Update[Token | Ticket] = Update(self.cell, _Take(ticket, now, refused))
            taken: Token | Ticket | None = None
            given = _Give(ticket, None, None)
            try:
                taken = yield from take
                if isinstance(taken, Token):
                    return taken
                if taken is ticket:
                    token = yield from self._asked(handler, exchange, now)
                    given = _Give(ticket, token, None)
                    return token
            except OperationError as error:
                given = _Give(ticket, None, error)
                raise
            finally:
                if taken is None or taken is ticket:  # where it was stopped, another asks
                    yield from Update(self.cell, given)
            failure: _Failure = yield from Update(self.cell, _Wait(taken))
            if failure is not None:
                raise copy(failure) from failure.__cause__

    def _asked(self, handler: Handler, exchange: Exchange, now: datetime) -> Program[Token]:
        """Ask for a token; whatever fails, what it was wanted for was never sent."""
        request = token_request(self.credentials, base_url=self.base_url)
        asked = Exchange(evolve(request, timeout=exchange.request.timeout), deadline=exchange.deadline)
        try:
            return decode_token((yield from handler(asked)), now)
        except TransportError as error:
            said = f"no OAuth token could be fetched: {error.args[0]}"
            raise TransportError(said, may_have_executed=False, timed_out=error.timed_out) from error
        except OperationError as error:
            error.args = (f"no OAuth token could be fetched: {error.args[0]}",)
            error.outcome = "never-sent"
            raise


def _bearing(exchange: Exchange, token: Token) -> Exchange:
    request = exchange.request
    headers = request.headers.replace("Authorization", Secret(f"Bearer {token.value.reveal()}"))
    return evolve(exchange, request=evolve(request, headers=headers))
