"""Twilio with OAuth, and clients of it on virtual time."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tests.test_security import SECRET as CLIENT_SECRET
from twilio_fp import (
    ApiError,
    AsyncClient,
    AuthenticationError,
    Client,
    CreateMessage,
    DecodeError,
    Exchange,
    FetchMessage,
    HttpRequest,
    HttpResponse,
    NoAuth,
    OAuthClient,
    OperationError,
    Sleep,
    TransportError,
)
from twilio_fp.middleware import Handler, OAuth
from twilio_fp.testing import VirtualClock

if TYPE_CHECKING:
    from collections.abc import Callable

    from twilio_fp.ask import Program

ACCOUNT = "AC" + "0" * 32
APP = OAuthClient("OQ1", CLIENT_SECRET, account_sid=ACCOUNT)
FETCH = FetchMessage("SM" + "0" * 32)
OTHER = FetchMessage("SM" + "1" * 32)
CREATE = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
SECOND = timedelta(seconds=1)
START = VirtualClock().now()
FOUND = HttpResponse(200, (), b'{"sid": "SM1"}')
DENIED = HttpResponse(401, (), b'{"code": 20003, "message": "Authenticate"}')
BROKEN = TransportError("no route", may_have_executed=False)


def granted(token: str, seconds: object = 3600) -> HttpResponse:
    """Return the response with a token."""
    payload = {"access_token": token, "token_type": "Bearer", "expires_in": seconds, "id_token": None}
    return HttpResponse(200, (), json.dumps(payload).encode())


FAILURES: dict[str, tuple[Any, type[OperationError], str]] = {
    "nothing": (BROKEN, TransportError, "no OAuth token could be fetched: no route"),
    "lost": (TransportError("reset", may_have_executed=True), TransportError, "no OAuth token could be fetched: reset"),
    "refused": (DENIED, AuthenticationError, r"no OAuth token could be fetched: HTTP 401: Authenticate \(code 20003\)"),
    "busy": (HttpResponse(503), ApiError, "no OAuth token could be fetched: HTTP 503"),
    "oauth": (
        HttpResponse(400, (), b'{"error": "invalid_client", "error_description": "unknown app"}'),
        ApiError,
        "no OAuth token could be fetched: HTTP 400: .*(unknown app|invalid_client)",
    ),
    "nonsense": (
        HttpResponse(200, (), b"<html>"),
        DecodeError,
        r"no OAuth token could be fetched: \$.access_token: expected",
    ),
}


class Twilio:
    """A transport that issues tokens, one after another, and responds to requests with a valid one.

    Args:
        tokens: the responses to requests for a token, in order; then ``token-1`` and so on, by number.
        refused: tokens that it rejects.
        answers: the responses to requests with a token, in order; then 200.
    """

    def __init__(self, tokens: Any = (), *, refused: Any = (), answers: Any = ()) -> None:
        self.requests: list[HttpRequest] = []
        self._tokens = iter(tokens)
        self._refused = refused
        self._answers = iter(answers)
        self.token_requests = 0

    def __call__(self, request: HttpRequest) -> HttpResponse:
        self.requests.append(request)
        if request.url.endswith("/v2/token"):
            self.token_requests += 1
            answer = next(self._tokens, granted(f"token-{self.token_requests}"))
        elif bearer(request) in self._refused:
            answer = DENIED
        else:
            answer = next(self._answers, FOUND)
        if isinstance(answer, BaseException):
            raise answer
        return answer

    @property
    def bearers(self) -> list[str | None]:
        """The tokens in the requests, except for those to the token endpoint."""
        return [bearer(request) for request in self.requests if not request.url.endswith("/v2/token")]


def bearer(request: HttpRequest) -> str | None:
    return (request.headers.reveal("Authorization") or "").removeprefix("Bearer ") or None


class Scene:
    """A client on virtual time, each of whose requests takes a second below its `OAuth`."""

    def __init__(self, twilio: Twilio, *outer: Any, takes: Callable[[Exchange], float] = lambda _: 1, **more: Any):
        self.clock = VirtualClock()
        self.twilio = twilio

        def inmost(handler: Handler) -> Handler:
            def handle(exchange: Exchange) -> Program[HttpResponse]:
                yield from Sleep(takes(exchange) * SECOND)
                return (yield from handler(exchange))

            return handle

        settings: Any = {
            "transport": twilio,
            "middleware": (*outer, OAuth(APP), inmost),
            "clock": self.clock,
            "random": lambda: 0.5,
            "account_sid": ACCOUNT,
            **more,
        }
        self.client = Client(NoAuth(), **settings)
        self.async_client = AsyncClient(NoAuth(), **settings)

    def run(self, program: Any, *, in_loop: bool) -> Any:
        return asyncio.run(self.async_client(program)) if in_loop else self.client(program)


@pytest.fixture(params=[False, True], ids=["threads", "tasks"])
def in_loop(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


def client_of(twilio: Any, **settings: Any) -> Client:
    """Return a client whose credentials are the OAuth app."""
    return Client(APP, **{"transport": twilio, "clock": VirtualClock(), "random": lambda: 0.5, **settings})
