"""A transport that records its requests, and the operations that the tests of clients send."""

from __future__ import annotations

import asyncio
from base64 import b64encode

from twilio_fp import (
    ApiKey,
    AuthToken,
    CreateMessage,
    FetchMessage,
    HttpRequest,
    HttpResponse,
    RawOperation,
)
from twilio_fp.transports import (
    AsyncClosableTransport,
    ClosableTransport,
)

CREDENTIALS = AuthToken(account_sid="AC1", token="hush")
KEY = ApiKey(account_sid="AC1", key_sid="SK1", secret="hush")
HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
FETCH = FetchMessage("SM1")
RAW = RawOperation("GET", "api.twilio.com", "/x")
PATIENCE = 20  # seconds after which a test that should not wait has failed


def basic(user: str, password: str) -> str:
    return f"Basic {b64encode(f'{user}:{password}'.encode()).decode()}"


class Sent(ClosableTransport):
    """A transport that records its requests and returns the same response to each."""

    def __init__(self, body: bytes = b"{}", status: int = 200) -> None:
        self.requests: list[HttpRequest] = []
        self.closed = 0
        self._answer = HttpResponse(status, {"Twilio-Request-Id": "RQ1"}, body)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        self.requests.append(request)
        return self._answer

    def close(self) -> None:
        self.closed += 1

    @property
    def last(self) -> HttpRequest:
        return self.requests[-1]


class AsyncSent(Sent, AsyncClosableTransport):
    """The asynchronous variant."""

    async def __call__(self, request: HttpRequest) -> HttpResponse:  # type: ignore[override]
        await asyncio.sleep(0)
        return super().__call__(request)

    async def aclose(self) -> None:
        self.closed += 1
