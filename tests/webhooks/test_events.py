from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, Final

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from tests.webhooks.samples import CALL, SAMPLES, SMS
from twilio_fp import json as our_json
from twilio_fp import webhooks
from twilio_fp.errors import DecodeError, UsageError
from twilio_fp.status import is_final, supersedes
from twilio_fp.testing import events as factories
from twilio_fp.testing.strategies.webhooks import events, webhook_requests
from twilio_fp.webhooks import (
    A2pEvent,
    BundleStatus,
    CallProgress,
    CloudEvent,
    CloudEvents,
    Event,
    GatherResult,
    IncomingCall,
    IncomingMessage,
    MessageStatus,
    OutboundCall,
    PortingEvent,
    QueueWait,
    StudioEvent,
    UnknownEvent,
    VerifyEvent,
    WebhookRequest,
    check,
    decode,
    parse_event,
    sign_webhook,
    to_params,
    unverified,
    verify,
)
from twilio_fp.webhooks.events.event import forbidden_parameters, read_members, wire_fields

KEY = "12345"
URL = "https://example.com/webhook"


def parsed(params: Any, kind: Any = None, **options: Any) -> Any:
    verified = verify(sign_webhook(params, URL, KEY, **options), keys=KEY)
    return parse_event(verified) if kind is None else parse_event(verified, kind)


@pytest.mark.parametrize(("kind", "params"), SAMPLES)
def test_a_sample_has_its_kind_and_gives_its_parameters_back(kind: str, params: dict[str, str]) -> None:
    event = parsed(params)
    assert type(event).__name__ == kind
    assert to_params(event) == params
    assert parsed(params, type(event)) == event == parsed(params, Event)
    assert parsed(params, method="GET") == event


@pytest.mark.parametrize("params", [params for kind, params in SAMPLES if kind != "UnknownEvent"])
def test_every_parameter_of_a_sample_has_a_field(params: dict[str, str]) -> None:
    assert parsed(params).extra == {}


@pytest.mark.parametrize(("kind", "params"), SAMPLES)
def test_unknown_parameters_are_kept(kind: str, params: dict[str, str]) -> None:
    event = parsed({**params, "Tomorrow": "new", "Tags": ["b", "a", "b"]})
    assert type(event).__name__ == kind
    assert event.extra["Tomorrow"] == "new"
    assert event.extra["Tags"] == ("b", "a", "b")
    assert to_params(event) == {**params, "Tomorrow": "new", "Tags": ("b", "a", "b")}


def test_every_kind_has_a_sample() -> None:
    every = {
        name
        for name in dir(webhooks)
        if isinstance(getattr(webhooks, name), type) and issubclass(getattr(webhooks, name), Event)
    }
    assert every - {kind for kind, _ in SAMPLES} == {
        "A2pEvent",
        "CloudEvent",
        "CloudEvents",
        "Event",
        "StudioEvent",
    }


def test_values_are_typed() -> None:
    message = parsed(SAMPLES[1][1], IncomingMessage)
    assert (message.num_media, message.media_url, message.media_content_type) == (2, ("a", "b"), ("image/png", "c"))
    call = parsed(SAMPLES[9][1], CallProgress)
    assert (call.call_duration, call.duration, call.sequence_number) == (timedelta(seconds=12), timedelta(minutes=1), 3)
    assert call.timestamp == datetime(2021, 8, 24, 12, tzinfo=UTC)
    assert parsed(SAMPLES[12][1], GatherResult).confidence == Decimal("0.94")


def test_the_times_of_tasks_and_workers_are_typed() -> None:
    moved, _, canceled, assigned = [parsed(params) for kind, params in SAMPLES if kind.startswith("Task")][-4:]
    assert (moved.worker_time_in_previous_activity, moved.worker_time_in_previous_activity_ms) == (
        timedelta(seconds=12),
        timedelta(seconds=12, milliseconds=345),
    )
    created = datetime(2024, 1, 1, tzinfo=UTC)
    assert canceled.task_date_created == assigned.task_date_created == created
    assert assigned.timestamp == created + timedelta(minutes=1)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("NumMedia", "two"),
        ("NumMedia", ""),
        ("NumMedia", "٣"),
        ("NumMedia", "9" * 30),
        ("Latitude", "NaN"),
        ("Forwarded", "yes"),
        ("Latitude", ["1", "2"]),
    ],
)
def test_unreadable_values_are_kept_unchanged(name: str, value: Any) -> None:
    event = parsed({**SMS, name: value}, IncomingMessage)
    kept = tuple(value) if isinstance(value, list) else value
    assert event.extra[name] == kept
    assert to_params(event)[name] == kept


@pytest.mark.parametrize(("name", "value"), [("NumMedia", "007"), ("Forwarded", "TRUE"), ("Longitude", "1e3")])
def test_an_unusual_spelling_is_read_and_given_back(name: str, value: str) -> None:
    event = parsed({**SMS, name: value}, IncomingMessage)
    assert name not in event.extra
    assert to_params(event)[name] == value
    assert to_params(evolve(event, num_media=8, forwarded=False, longitude=Decimal(2)))[name] in {"8", "false", "2"}


def test_media_after_a_gap_in_the_numbering_stay_in_extra() -> None:
    event = parsed({**SMS, "MediaUrl0": "a", "MediaUrl2": "c"}, IncomingMessage)
    assert (event.media_url, event.extra["MediaUrl2"]) == (("a",), "c")


@pytest.mark.parametrize(
    ("params", "kind", "path"),
    [
        ({"Body": "Hi"}, IncomingMessage, "$"),
        (dict(SAMPLES[4][1]), IncomingMessage, "$.SmsStatus"),
        (SMS, MessageStatus, "$"),
        ({**CALL, "Direction": "outbound-api"}, IncomingCall, "$.Direction"),
        ({**CALL, "CallStatus": "completed"}, IncomingCall, "$.CallStatus"),
        ({"CallSid": "CA1"}, IncomingMessage, "$"),
        (b"[]", IncomingMessage, "$"),
        (b"{}", IncomingMessage, "$"),
        (b"{", CloudEvents, "$"),
        (b"\xff", None, "$"),
        (b"3", None, "$"),
        (b"[3]", None, "$[0]"),
        (b'[{"id": "1"}]', CloudEvents, "$[0]"),
        *[
            (b'{"events": %b}' % one, CloudEvents, "$")
            for one in (b"true", b"1", b"null", b'"x"', b"{}", b"[{}]", b"[1]")
        ],
        (b'{"uid": "1", "uid": "2", "type": "t"}', None, "$"),
        (b'[{"id": "1", "type": "t", "data": {"a": 1, "a": 1}}]', None, "$"),
        (b'[{"id": "1", "type": "t"}, {"id": "2", "type": "t"}]', CloudEvent, "$"),
        (b"[" * 10**5, None, "$"),
    ],
)
def test_a_mismatch_is_a_decode_error_with_its_path(params: Any, kind: Any, path: str) -> None:
    with pytest.raises(DecodeError) as caught:
        parsed(params, kind)
    assert caught.value.path == path


@pytest.mark.parametrize(
    ("params", "kind", "message", "path"),
    [
        (b"3", None, "expected a JSON object", "$"),
        (
            b'[{"id": "1", "type": "t"}, 3]',
            None,
            "expected a CloudEvent object, found a value of type int",
            "$[1]",
        ),
        (b'[{"id": "1", "type": "t"}, {"id": "2"}]', None, "expected a CloudEvent: type is missing", "$[1]"),
        (b'[{"id": "1", "type": "t"}, {"id": "2", "type": "t"}]', CloudEvent, "expected one CloudEvent, found 2", "$"),
        (b"[]", CloudEvent, "expected one CloudEvent, found 0", "$"),
        (b"[]", MessageStatus, "expected a MessageStatus, found CloudEvents", "$"),
        (b'{"specversion": "1.0", "id": "1", "type": "t"}', MessageStatus, "expected a MessageStatus, found .*", "$"),
        (b'{"SmsSid": "SM1"}', MessageStatus, "expected a MessageStatus.*", "$"),
        (
            {**CALL, "CallStatus": "completed"},
            IncomingCall,
            "expected an IncomingCall, which never has 'completed' here",
            "$.CallStatus",
        ),
        (
            {**CALL, "QueueSid": "QU1", "QueuePosition": "first"},
            QueueWait,
            r"expected a QueueWait: QueuePosition must be an integer of at most 18 digits, got 'first' \(str\)",
            "$",
        ),
        (
            {"MessageSid": ["SM1", "SM2"], "Body": "Hi"},
            IncomingMessage,
            "expected an IncomingMessage: MessageSid must be text, got several values",
            "$",
        ),
        (
            b'{"uid": {"a": 1}, "type": "t"}',
            VerifyEvent,
            "expected a VerifyEvent: uid must be text, got an object$",
            "$",
        ),
        (
            b'{"uid": 5, "type": "t"}',
            VerifyEvent,
            "expected a VerifyEvent: uid must be text, got a value of type int",
            "$",
        ),
        (b'{"events": null}', CloudEvents, "expected a CloudEvents: events must be several CloudEvents, got None", "$"),
    ],
)
def test_a_mismatch_says_what_was_expected_and_keeps_the_body(params: Any, kind: Any, message: str, path: str) -> None:
    request = sign_webhook(params, URL, KEY)
    with pytest.raises(DecodeError, match=message) as caught:
        parse_event(verify(request, keys=KEY), kind)
    assert caught.value.path == path
    assert caught.value.body == request.body


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b'["auth_token", 3, {"auth_token": "hush-hush"}]', None),
        (b'{"specversion": "1.0", "id": "1", "type": "t", "auth_token": "hush-hush"}', MessageStatus),
        (b'[{"id": "1", "type": "t", "auth_token": "hush-hush"}, {"id": "2", "type": "t"}]', CloudEvent),
        (b'{"MessageSid": "SM1", "auth_token": "hush-hush"}', IncomingCall),
        (b'{"CallSid": "CA1", "CallStatus": "completed", "auth_token": "hush-hush"}', IncomingCall),
        (b'{"auth_token": "hush-hush", ', None),
    ],
)
def test_the_body_kept_in_an_error_shows_no_secret(body: bytes, kind: Any) -> None:
    with pytest.raises(DecodeError) as caught:
        parse_event(unverified(WebhookRequest("POST", URL, {}, body)), kind)
    assert caught.value.body is not None
    assert b"auth_token" in caught.value.body
    assert b"hush" not in caught.value.body


def test_an_event_is_read_from_the_url_that_was_signed() -> None:
    signed = sign_webhook({"MessageSid": "SM1", "Body": "Hi"}, URL, KEY, method="GET")
    request = evolve(signed, url=f"{URL}?MessageSid=SM2&Body=No", alternatives=[signed.url])
    assert parse_event(verify(request, keys=KEY), IncomingMessage).message_sid == "SM1"
    assert parse_event(unverified(request), IncomingMessage).message_sid == "SM2"


def test_anything_but_an_event_has_no_parameters() -> None:
    for one in ({"Body": "Hi"}, None, IncomingMessage):
        with pytest.raises(UsageError, match=r"^event must be an Event, got a value of type "):
            to_params(one)  # type: ignore[arg-type]


NEW_CALLS = ("IncomingCall", "OutboundCall")
LATER = [params for kind, params in SAMPLES if kind not in NEW_CALLS and "CallSid" in params]


@pytest.mark.parametrize("kind", [IncomingCall, OutboundCall])
@pytest.mark.parametrize("params", LATER)
def test_a_later_report_about_a_call_is_never_a_new_call(params: dict[str, str], kind: type[Event]) -> None:
    direction = "inbound" if kind is IncomingCall else "outbound-api"
    request_params = {**params, "CallStatus": "in-progress", "Direction": direction}
    if request_params.keys() <= {**CALL, "AnsweredBy": "", "MachineDetectionDuration": ""}.keys():
        return  # recognised by the lack of other parameters, or by the status
    assert not isinstance(parsed(request_params), kind)
    with pytest.raises(DecodeError):
        parsed(request_params, kind)


@given(events(), st.sampled_from([IncomingCall, OutboundCall]))
def test_no_other_event_is_inferred_to_be_a_new_call(event: Any, kind: type[Event]) -> None:
    """An event with parameters beyond those of every request about a call is of another kind."""
    own_names = {wire_field.wire for wire_field in wire_fields(type(event))} - {
        wire_field.wire for wire_field in wire_fields(OutboundCall)
    }
    params = to_params(event)
    if isinstance(event, (IncomingCall, OutboundCall, UnknownEvent)) or not own_names & params.keys() - {
        "AddOns",
        "Language",
    }:
        return
    assert not isinstance(parse_event(verify(sign_webhook(event, URL, KEY), keys=KEY)), kind)


@pytest.mark.parametrize("kind", [IncomingCall, OutboundCall])
def test_a_new_call_has_no_parameter_that_identifies_other_events(kind: type[Event]) -> None:
    assert forbidden_parameters(kind)
    assert not forbidden_parameters(kind) & {wire_field.wire for wire_field in wire_fields(kind)}


def test_payment_details_are_not_shown() -> None:
    assert "tok_1" not in repr(factories.pay_result(payment_token="tok_1"))


def test_an_empty_gather_is_read_if_its_kind_is_given() -> None:
    assert parsed(CALL, GatherResult).digits is None
    assert isinstance(parsed(CALL), IncomingCall)


def test_stream_events_are_read_alone_and_in_batches() -> None:
    one = {
        "specversion": "1.0",
        "id": "EZ1",
        "type": "com.twilio.a",
        "source": "s",
        "time": "2024-01-01T00:00:00.5Z",
        "data": {"n": [1]},
    }
    two = {
        **one,
        "id": "EZ2",
        "type": "com.twilio.studio.flow.step.ended",
        "data": {"flow_sid": "FW1", "step_sid": 5},
        "new": True,
    }
    batch = parsed(json.dumps([one, two]).encode())
    assert isinstance(batch, CloudEvents)
    first, second = batch.events
    assert (first.id, first.data, first.time) == ("EZ1", {"n": (1,)}, datetime(2024, 1, 1, 0, 0, 0, 500000, tzinfo=UTC))
    assert isinstance(second, StudioEvent)
    assert (second.flow_sid, second.step_sid, second.execution_sid, second.extra["new"]) == ("FW1", None, None, True)
    assert json.loads(json.dumps(to_params(batch))) == {"events": [one, two]}
    assert parsed(json.dumps(one).encode(), CloudEvent) == first
    assert parsed(batch) == batch
    assert parsed(second, StudioEvent) == second


def test_an_a2p_event_is_recognised_by_the_prefix_of_its_type() -> None:
    number = {
        "specversion": "1.0",
        "id": "NO1",
        "type": "com.twilio.messaging.compliance.number-registration.failed",
        "source": "s",
        "data": {"phonenumber": "+1", "phonenumbersid": "PN1", "externalstatus": "failed", "failurereason": "no"},
    }
    (event,) = parsed(json.dumps([number]).encode()).events
    assert isinstance(event, A2pEvent)
    assert (event.phone_number, event.phone_number_sid, event.status, event.failure_reason) == (
        "+1",
        "PN1",
        "failed",
        "no",
    )
    assert (event.account_sid, event.brand_sid, event.campaign_sid, event.messaging_service_sid) == (None,) * 4
    (other,) = parsed(json.dumps([{**number, "type": "com.twilio.messaging.compliant"}]).encode()).events
    assert type(other) is CloudEvent
    with pytest.raises(DecodeError):
        parsed(json.dumps({**number, "type": "com.twilio.messaging.message.sent"}).encode(), A2pEvent)


def test_a_parameter_with_two_spellings_is_read_by_either_and_given_back() -> None:
    odd = {"BundleSID": "BU1", "Status": "draft"}
    event = parsed(odd, BundleStatus)
    assert (event.bundle_sid, event.extra) == ("BU1", {})
    assert to_params(event) == odd
    assert to_params(evolve(event, bundle_sid="BU2"))["BundleSID"] == "BU2"
    both = parsed({"BundleSid": "BU1", "BundleSID": "BU2", "Status": "draft"}, BundleStatus)
    assert (both.bundle_sid, both.extra["BundleSID"]) == ("BU1", "BU2")


def test_porting_json_keeps_values_that_are_not_text() -> None:
    body = b'{"port_in_request_sid": "KW1", "phone_number": null, "portable": true, "status": "in_progress"}'
    event = parsed(body)
    assert isinstance(event, PortingEvent)
    assert (event.status, event.phone_number) == ("in_progress", None)
    assert event.extra == {"phone_number": None, "portable": True}
    assert json.loads(json.dumps(to_params(event))) == json.loads(body)


def test_other_json_is_unknown_or_of_the_given_kind() -> None:
    assert isinstance(parsed(b'{"a": {"b": 1}}'), UnknownEvent)
    events_of_another_kind = parsed(b'{"events": [{"a": 1}], "x": 1}')
    assert isinstance(events_of_another_kind, UnknownEvent)
    assert to_params(events_of_another_kind) == {"events": ({"a": 1},), "x": 1}
    hash(to_params(events_of_another_kind))
    verify_event = parsed(b'{"uid": "u", "type": "factor.created", "n": 1}')
    assert (verify_event.type, verify_event.extra) == ("factor.created", {"n": 1})


def test_a_chat_message_is_not_an_incoming_message() -> None:
    sent = to_params(factories.chat_event())
    assert {"MessageSid", "Body"} <= sent.keys()
    with pytest.raises(DecodeError, match="expected an IncomingMessage") as caught:
        parsed(sent, IncomingMessage)
    assert caught.value.path == "$.InstanceSid"


def test_a_rejected_request_has_no_event() -> None:
    rejected: Any = check(sign_webhook(SMS, URL, KEY), keys="another")
    with pytest.raises(UsageError, match=r"the request was rejected \(mismatch\), so it has no event"):
        parse_event(rejected)


def test_the_idempotency_token_is_a_field_of_the_record() -> None:
    sent = sign_webhook(factories.incoming_message(idempotency_token="t-1"), URL, KEY)
    assert sent.headers["I-Twilio-Idempotency-Token"] == "t-1"
    assert parse_event(unverified(sent)).idempotency_token == "t-1"
    streamed = sign_webhook(b'[{"id": "1", "type": "t"}]', URL, KEY)
    streamed = evolve(streamed, headers=[*streamed.headers.pairs, ("I-Twilio-Idempotency-Token", "t-2")])
    batch = parse_event(unverified(streamed), CloudEvents)
    assert (batch.idempotency_token, batch.events[0].idempotency_token) == ("t-2", "t-2")
    assert parse_event(unverified(streamed), CloudEvent).idempotency_token == "t-2"
    assert parse_event(unverified(sign_webhook(SMS, URL, KEY))).idempotency_token is None
    assert "idempotency" not in repr(to_params(parse_event(unverified(sent)))).lower()


def test_only_verified_requests_are_parsed() -> None:
    request = sign_webhook(SMS, URL, KEY)
    for one in (request, request.body, None):
        with pytest.raises(UsageError, match="verify"):
            parse_event(one)  # type: ignore[call-overload]
    odd: list[Any] = [dict, 5, "IncomingMessage"]
    for kind in odd:
        with pytest.raises(UsageError, match=r"^kind must be an event class, such as IncomingMessage, got "):
            parse_event(unverified(request), kind)


@pytest.mark.parametrize(
    "fields",
    [
        {"body": 5},
        {"num_media": "2"},
        {"num_media": True},
        {"media_url": "x"},
        {"message_sid": None},
        {"latitude": 1.5},
    ],
)
def test_a_record_accepts_only_its_types(fields: Any) -> None:
    with pytest.raises(UsageError, match=next(iter(fields))):
        IncomingMessage(**{"message_sid": "SM1", **fields})


def test_a_naive_time_is_refused() -> None:
    with pytest.raises(UsageError, match="aware"):
        CallProgress(call_sid="CA1", timestamp=datetime(2024, 1, 1))  # noqa: DTZ001


@given(events())
def test_an_event_is_a_record_like_others(event: Any) -> None:
    assert pickle.loads(pickle.dumps(event)) == event == copy.deepcopy(event) == evolve(event)
    assert hash(event) == hash(evolve(event))
    assert our_json.loads(our_json.dumps(event)) == event
    assert type(event).__name__ in repr(event)


@given(events())
def test_an_event_is_parsed_as_it_was_sent(event: Any) -> None:
    request = sign_webhook(event, URL, KEY)
    assert parse_event(verify(request, keys=KEY), type(event)) == event


@given(webhook_requests())
def test_a_generated_request_is_verified_and_its_kind_inferred(request: WebhookRequest) -> None:
    event = parse_event(verify(request, keys=KEY))
    assert isinstance(event, Event)
    assert not check(evolve(request, body=request.body + b"&x=1"), keys=KEY)


@given(
    st.dictionaries(
        st.sampled_from(
            sorted({wire_field.wire for name, _ in SAMPLES for wire_field in wire_fields(getattr(webhooks, name))})
        ),
        st.text(st.characters(codec="utf-8"), max_size=5),
    )
)
def test_any_parameters_are_given_back(params: dict[str, str]) -> None:
    event = parsed(params)
    assert to_params(event) == params


@given(st.lists(st.sampled_from(["queued", "sent", "delivered", "read", "failed"])))
def test_late_and_repeated_callbacks_do_not_change_the_status(statuses: list[str]) -> None:
    stored, seen = "", set[str]()
    for status in [*statuses, *statuses]:
        event = factories.message_status(message_status=status, idempotency_token=status)
        if event.idempotency_token in seen or not supersedes(event.message_status, stored):
            continue
        assert not is_final(stored) or (stored, status) == ("delivered", "read")
        seen.add(event.idempotency_token or "")
        stored = status


@pytest.mark.parametrize("name", factories.__all__)
def test_a_factory_makes_an_event_whose_kind_is_inferred(name: str) -> None:
    event = getattr(factories, name)()
    found = parsed(event)
    assert (found.events[0] if isinstance(event, CloudEvent) else found) == event


def test_every_known_kind_has_a_factory() -> None:
    made = {type(getattr(factories, name)()).__name__ for name in factories.__all__}
    assert made == {kind for kind, _ in SAMPLES} - {"UnknownEvent"} | {
        "A2pEvent",
        "CloudEvent",
        "CloudEvents",
        "StudioEvent",
    }


def test_strategies_refuse_anything_but_a_kind() -> None:
    with pytest.raises(UsageError):
        events(dict)  # type: ignore[type-var]


def test_an_inferred_event_that_cannot_be_read_is_unknown() -> None:
    params = {**CALL, "QueueSid": "QU1", "QueuePosition": "many"}
    event = parsed(params)
    assert isinstance(event, UnknownEvent)
    assert to_params(event) == params


@pytest.mark.parametrize("kind", [None, CallProgress])
def test_an_interrupt_while_an_event_is_read_passes(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: Any) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr(decode, "read_members", interrupted)
    with pytest.raises(KeyboardInterrupt):
        parsed(CALL, kind)


EVENTS: Final = [
    one for name in dir(webhooks) if isinstance(one := getattr(webhooks, name), type) and issubclass(one, Event)
]
NUMBERS: Final = [
    (cls, wire_field)
    for cls in EVENTS
    for wire_field in wire_fields(cls)
    if wire_field.kind in {"integer", "decimal", "epoch", "seconds", "minutes", "milliseconds"}
    and not wire_field.required
]


@pytest.mark.parametrize(
    "text", ["1E99999999", "-1E99999999", "1E-99999999", "1E400", "9" * 5000, "0." + "0" * 5000, "sNaN"]
)
@pytest.mark.parametrize(("cls", "wire_field"), NUMBERS)
def test_an_enormous_number_is_kept_as_text(cls: type[Event], wire_field: Any, text: str) -> None:
    required = {one.wire: "x" if one.kind == "text" else "1" for one in wire_fields(cls) if one.required}
    event = read_members(cls, {**required, wire_field.wire: text})
    assert getattr(event, wire_field.attribute) is None
    assert event.extra == {wire_field.wire: text}
    assert to_params(event)[wire_field.wire] == text


@pytest.mark.parametrize(("text", "is_read"), [("9" * 18, True), ("-" + "9" * 17, True), ("9" * 19, False)])
def test_an_integer_with_the_maximum_number_of_digits_is_read(text: str, is_read: bool) -> None:
    event = read_members(IncomingMessage, {"MessageSid": "SM1", "NumMedia": text})
    assert (event.num_media, event.extra) == ((int(text), {}) if is_read else (None, {"NumMedia": text}))
    assert to_params(event)["NumMedia"] == text
