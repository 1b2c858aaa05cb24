"""A client without middleware behaves like one whose middleware does nothing."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import (
    AsyncClient,
    AuthToken,
    Client,
    CreateMessage,
    HttpRequest,
    HttpResponse,
    RawOperation,
    TransportError,
    with_response,
)
from twilio_fp.rest import catalogue
from twilio_fp.rest.api.v2010 import DeleteMessage, FetchMessage, ListMessage
from twilio_fp.testing.strategies import operations

if TYPE_CHECKING:
    from collections.abc import Callable

    from twilio_fp.ask import Program
    from twilio_fp.effect import Exchange
    from twilio_fp.middleware import Handler

CREDENTIALS = AuthToken(account_sid="AC1", token="hush")


def idle(handler: Handler) -> Handler:
    def handled(exchange: Exchange) -> Program[HttpResponse]:
        return (yield from handler(exchange))

    return handled


FAILURES: tuple[Callable[[], Exception], ...] = (
    lambda: TransportError("reset", may_have_executed=True),
    lambda: TransportError("refused", may_have_executed=False),
    lambda: TransportError("late", may_have_executed=True, timed_out=True),
    lambda: ValueError("a mistake of the transport's"),
)
RESPONSES = st.builds(
    HttpResponse,
    st.sampled_from([200, 201, 204, 302, 400, 401, 404, 429, 500, 503]),
    st.just({"Twilio-Request-Id": "RQ1", "Retry-After": "2"}),
    st.sampled_from([b"", b"{}", b"[]", b"{", b'{"sid": "SM1"}', b'{"code": 20003, "message": "no"}', b"\xff"]),
)
OPERATIONS = st.one_of(
    st.sampled_from(catalogue.operations()).flatmap(lambda entry: operations(entry.load())),
    st.sampled_from(
        [
            CreateMessage(to="+15558675310", from_="+15017122661", body="Hi"),
            FetchMessage("SM1"),
            DeleteMessage("SM1"),
            ListMessage(),
            RawOperation("POST", "api.twilio.com", "/x"),
            with_response(FetchMessage("SM1")),
        ]
    ),
)


def outcome(work: Callable[[], Any]) -> tuple[Any, ...]:
    try:
        return "answer", repr(work())
    except Exception as error:  # noqa: BLE001  # whatever it is, both must end in it
        return (
            type(error),
            str(error),
            {name: repr(value) for name, value in vars(error).items()},
            repr(error.__cause__),
        )


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@given(operation=OPERATIONS, given=st.one_of(RESPONSES, st.sampled_from(FAILURES)))
def test_a_bare_client_is_one_with_idle_middleware(
    kind: type[Client | AsyncClient], operation: Any, given: HttpResponse | Callable[[], Exception]
) -> None:
    sent: list[HttpRequest] = []

    def transport(request: HttpRequest) -> HttpResponse:
        sent.append(request)
        if isinstance(given, HttpResponse):
            return given
        raise given()

    def ask(middleware: tuple[Any, ...]) -> tuple[Any, ...]:
        client = kind(CREDENTIALS, transport=transport, middleware=middleware)
        if isinstance(client, Client):
            return outcome(lambda: client(operation))
        return outcome(lambda: asyncio.run(client(operation)))

    assert ask(()) == ask((idle,))
    assert sent[:1] == sent[1:]
