"""The events of `Log`: one before a request and one after, without secrets or personal data."""

from __future__ import annotations

import asyncio
import logging
import pickle
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import timedelta
from typing import Any

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from twilio_fp import (
    AmbiguousError,
    ApiError,
    CreateCall,
    CreateMessage,
    FetchMessage,
    HttpResponse,
    Message,
    RawOperation,
    TransportError,
    UsageError,
)
from twilio_fp.middleware import Handler, Log
from twilio_fp.middleware.events import Event, RequestFailed, RequestSent, ResponseReceived, parameters
from twilio_fp.middleware.log import line
from twilio_fp.operation.spec import params_of
from twilio_fp.record import evolve
from twilio_fp.rest.api.v2010 import CreateParticipant, CreateSipCredential
from twilio_fp.rest.lookups.v2 import FetchPhoneNumber
from twilio_fp.secret_members import MASK
from twilio_fp.testing import TableTransport, strategies
from twilio_fp.values import Secret

CREATE = CreateMessage(to="+15558675310", from_="+15017122661", body="hush", extra={"New": "hush"})
FETCH = FetchMessage("SM" + "0" * 32)
ANSWERS: dict[str, Any] = {
    "created": Message(sid="SM1"),
    "refused": ApiError(status=400, code=21211),
    "nothing": TransportError("hush", may_have_executed=True),
    "unsent": TransportError("hush", may_have_executed=False),
    "busy": HttpResponse(429, {"Twilio-Request-Id": "RQ1", "Twilio-Concurrent-Requests": "77"}),
    "nonsense": HttpResponse(429, {"Twilio-Concurrent-Requests": "٣"}),
}


def late(handler: Handler) -> Handler:
    """Return the handler, delayed by three seconds."""

    def handle(exchange: Any) -> Any:
        from twilio_fp import Sleep

        yield from Sleep(timedelta(seconds=3))
        return (yield from handler(evolve(exchange, attempt=2)))

    return handle


def events_of(answer: Any, operation: Any = CREATE) -> list[Event]:
    events: list[Event] = []
    twilio = TableTransport(lambda _: answer)
    outer = [Log(events.append), late]
    with suppress(ApiError, TransportError):
        twilio.client(middleware=outer)(operation)
    return events


@pytest.mark.parametrize("answer", ANSWERS)
def test_a_call_causes_the_same_two_events_sync_and_async(answer: str) -> None:
    events = events_of(ANSWERS[answer])
    again: list[Event] = []
    client = TableTransport(lambda _: ANSWERS[answer]).async_client(middleware=[Log(again.append), late])

    async def call() -> None:
        with suppress(ApiError, TransportError):
            await client(CREATE)

    asyncio.run(call())
    assert events == again
    before, after = events
    assert isinstance(before, RequestSent)
    assert not isinstance(after, RequestSent)
    assert (before.operation, before.method, before.host) == ("CreateMessage", "POST", "api.twilio.com")
    assert before.path == after.path == f"/2010-04-01/Accounts/AC{'0' * 32}/Messages.json"
    assert (after.duration, after.at - before.at) == (timedelta(seconds=3), timedelta(seconds=3))


def test_the_outcome_is_reported() -> None:
    received = [events_of(ANSWERS[name])[1] for name in ("created", "refused", "busy", "nonsense")]
    assert all(isinstance(one, ResponseReceived) for one in received)
    assert [(one.status, one.request_id, one.concurrent_requests) for one in received] == [  # type: ignore[union-attr]
        (201, None, None),
        (400, None, None),
        (429, "RQ1", 77),
        (429, None, None),
    ]
    lost = [events_of(ANSWERS[name])[1] for name in ("nothing", "unsent")]
    assert all(isinstance(one, RequestFailed) for one in lost)
    assert [(one.error, one.may_have_executed) for one in lost] == [  # type: ignore[union-attr]
        (AmbiguousError.__name__, True),
        (TransportError.__name__, False),
    ]


def test_inside_a_retry_each_attempt_is_reported() -> None:
    events: list[Event] = []
    client = TableTransport({FetchMessage: Message(sid="SM1")}).client(middleware=[late, Log(events.append)])
    client(FETCH)
    assert [event.attempt for event in events] == [2, 2]
    assert line(events[0]).endswith(f"/Messages/{FETCH.sid}.json: sent, attempt 2")


SHOWN: list[tuple[Any, dict[str, Any]]] = [
    (CREATE, {"To": MASK, "From": MASK, "Body": MASK, "New": MASK}),
    (
        CreateMessage(to="+1", messaging_service_sid="MG" + "0" * 32, media_url=["https://u:p@h/x"], attempt=3),
        {"To": MASK, "MessagingServiceSid": "MG" + "0" * 32, "MediaUrl": (MASK,), "Attempt": 3},
    ),
    (CreateSipCredential("CL1", username="alice", password="hush"), {"Username": MASK, "Password": MASK}),
    (FetchPhoneNumber("+15558675310", fields="line_status"), {"Fields": MASK}),
    (RawOperation("POST", "api.twilio.com", "/x", form={"To": "+1555"}), {}),
    (None, {}),
]


@pytest.mark.parametrize(("operation", "shown"), SHOWN, ids=lambda value: type(value).__name__)
def test_only_harmless_parameters_are_shown(operation: Any, shown: dict[str, Any]) -> None:
    assert {name: value for name, value in parameters(operation).items() if value is not None} == shown


def texts(value: Any) -> Iterator[str]:
    """Yield every text in a value, at any depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from texts(each)
    elif isinstance(value, Sequence):
        for each in value:
            yield from texts(each)


@given(
    st.sampled_from([CreateMessage, CreateCall, CreateSipCredential, CreateParticipant]).flatmap(strategies.operations)
)
@example(CreateMessage(to="+1", from_="+1", body="", content_variables='[null, {"a": [true, "hush"]}]'))
def test_text_unknown_to_the_facts_is_not_logged(operation: Any) -> None:
    personal = {
        param.fact.wire
        for param in params_of(type(operation))
        if param.fact.pii or param.fact.kind.name in {"secret", "string", "json", "json-text", "twiml"}
    }
    shown = parameters(operation)
    assert all(not isinstance(value, Secret) for value in shown.values())
    for name in personal & shown.keys():
        for each in texts(shown[name]):
            assert each == MASK or len(each) == 34 or "_" in each


def test_a_phone_number_in_a_path_is_not_logged() -> None:
    events = events_of(HttpResponse(200, (), b"{}"), FetchPhoneNumber("+15558675310"))
    assert [event.path for event in events] == ["/v2/PhoneNumbers/{PhoneNumber}"] * 2
    assert "5558675310" not in repr(events)
    assert "hush" not in repr(events_of(ANSWERS["nothing"]))


def test_events_are_data() -> None:
    for event in (*events_of(ANSWERS["created"]), events_of(ANSWERS["nothing"])[1]):
        assert pickle.loads(pickle.dumps(event)) == event
        assert hash(event) == hash(evolve(event))
        assert attrs.asdict(event)["method"] == "POST"
    assert (Log(), repr(Log()), hash(Log())) == (Log(), "Log()", hash(Log()))
    with pytest.raises(UsageError, match=r"sink must be a function that takes an event, got 3 .*: write Log\(print\)"):
        Log(3)


def test_standard_logging_gets_each_event_at_its_level(caplog: pytest.LogCaptureFixture) -> None:
    twilio = TableTransport(
        {FetchMessage: [Message(sid="SM1"), ApiError(status=404)], CreateMessage: ANSWERS["unsent"]}
    )
    client = twilio.client(middleware=[Log()])
    with caplog.at_level(logging.DEBUG, "twilio_fp.events"):
        client(FETCH)
        for operation in (FETCH, CREATE):
            with pytest.raises((ApiError, TransportError)):
                client(operation)
    mine = [record for record in caplog.records if record.name == "twilio_fp.events"]
    sent, received, failed = logging.DEBUG, logging.INFO, logging.WARNING
    assert [record.levelno for record in mine] == [sent, received, sent, failed, sent, failed]
    assert mine[1].getMessage() == f"FetchMessage: GET api.twilio.com{mine[1].event.path}: 200 in 0 ms"  # type: ignore[attr-defined]
    assert mine[5].getMessage().endswith("Messages.json: no response in 0 ms (TransportError)")


def test_an_event_without_a_listener_is_not_built(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR, "twilio_fp.events"):
        assert TableTransport({FetchMessage: Message(sid="SM1")}).client(middleware=[Log()])(FETCH).sid == "SM1"
    assert caplog.records == []


def test_an_error_of_a_sink_is_raised() -> None:
    def broken(_: object) -> None:
        raise KeyError("broken")

    with pytest.raises(KeyError):
        TableTransport({FetchMessage: Message(sid="SM1")}).client(middleware=[Log(broken)])(FETCH)
