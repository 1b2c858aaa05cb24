"""How an event's kind is guessed: each part of a sign, and the order of the signs."""

from __future__ import annotations

from typing import Any

import pytest

from tests.webhooks.samples import SAMPLES
from twilio_fp.webhooks import CallProgress, IncomingMessage, OutboundCall, UnknownEvent
from twilio_fp.webhooks.detect import SIGNS, Sign, guess, mismatch
from twilio_fp.webhooks.events.event import Event


def members_of(names: str, **others: str) -> dict[str, Any]:
    return {**dict.fromkeys(names.split(), "x"), **others}


def test_the_words_of_a_sign_are_parameter_names() -> None:
    sign = Sign("a.B", "C  D", some="E", none=("F G",))
    assert (sign.kind, sign.every, sign.some, sign.none) == ("a.B", ("C", "D"), ("E",), ("F G",))
    assert (Sign("a.B").every, Sign("a.B").some, Sign("a.B").none) == ((), (), ())
    assert (sign.inbound, sign.ended) == (None, False)


@pytest.mark.parametrize(
    ("sign", "members", "fits"),
    [
        (Sign("k"), {}, True),
        (Sign("k", "A B"), members_of("A B C"), True),
        (Sign("k", "A B"), members_of("A C"), False),
        (Sign("k", some="A B"), members_of("B"), True),
        (Sign("k", some="A B"), members_of("C"), False),
        (Sign("k", none="A B"), members_of("C"), True),
        (Sign("k", none="A B"), members_of("B"), False),
        (Sign("k", inbound=True), members_of("", Direction="inbound"), True),
        (Sign("k", inbound=True), members_of("", Direction="outbound-api"), False),
        (Sign("k", inbound=True), {}, False),
        (Sign("k", inbound=False), members_of("", Direction="outbound-api"), True),
        (Sign("k", inbound=False), members_of("", Direction="inbound"), False),
        (Sign("k", inbound=False), {}, True),
        (Sign("k", "CallStatus", ended=True), members_of("", CallStatus="completed"), True),
        (Sign("k", "CallStatus", ended=True), members_of("", CallStatus="ringing"), False),
        (Sign("k", "CallStatus", ended=True), {}, False),
        (Sign("k", ended=True), members_of("", CallStatus="completed"), True),
        (Sign("k", ended=True), members_of("", CallStatus="ringing"), False),
        (Sign("k", ended=True), {}, False),
        (Sign("k", "A", "B", "C"), members_of("A B"), True),
        (Sign("k", "A", "B", "C"), members_of("A B C"), False),
        (Sign("k", "A", "B", "C"), members_of("A"), False),
        (Sign("k", "A", "B", "C"), members_of("B"), False),
    ],
)
def test_all_conditions_of_a_sign_must_hold(sign: Sign, members: dict[str, Any], fits: bool) -> None:
    assert sign.fits(members) is fits


@pytest.mark.parametrize("sign", SIGNS, ids=[f"{number}-{sign.kind}" for number, sign in enumerate(SIGNS)])
def test_each_sign_fits_its_own_parameters_and_names_a_record(sign: Sign) -> None:
    members = dict.fromkeys((*sign.every, *sign.some[:1]), "x")
    if sign.inbound is not None:
        members["Direction"] = "inbound" if sign.inbound else "outbound-api"
    if "CallStatus" in sign.every:
        members["CallStatus"] = "busy" if sign.ended else "ringing"
    assert sign.fits(members)
    for name in sign.every:
        assert not sign.fits({key: value for key, value in members.items() if key != name})
    for name in sign.none:
        assert not sign.fits({**members, name: "x"})
    found = guess(members)
    assert issubclass(found, Event)
    assert found is not UnknownEvent


CALL: dict[str, Any] = {"CallSid": "CA1", "CallStatus": "ringing"}


@pytest.mark.parametrize(
    ("members", "kind"),
    [
        ({}, "UnknownEvent"),
        ({"MessageSid": "SM1"}, "UnknownEvent"),
        ({"MessageSid": "SM1", "Body": "Hi"}, "IncomingMessage"),
        ({"MessageSid": "SM1", "NumMedia": "0"}, "IncomingMessage"),
        ({"MessageSid": "SM1", "MessageStatus": "sent"}, "MessageStatus"),
        ({**CALL, "Direction": "inbound"}, "IncomingCall"),
        ({**CALL, "Direction": "outbound-api"}, "OutboundCall"),
        ({**CALL, "Direction": "outbound-api", "SequenceNumber": "0"}, "CallProgress"),
        (CALL, "UnknownEvent"),
        ({**CALL, "CallStatus": "completed"}, "CallProgress"),
        ({**CALL, "Direction": "inbound", "Digits": "1"}, "GatherResult"),
        ({**CALL, "Direction": "inbound", "Digits": "1", "RecordingUrl": "u"}, "RecordResult"),
        ({**CALL, "DialCallStatus": "busy"}, "DialResult"),
        ({"CallSid": "CA1", "AnsweredBy": "human"}, "AnsweringMachineDetected"),
        ({"TaskSid": "WT1", "ReservationSid": "WR1", "WorkspaceSid": "WS1"}, "TaskAssignment"),
        ({"EventType": "a", "WorkspaceSid": "WS1"}, "TaskRouterEvent"),
    ],
)
def test_the_first_sign_that_fits_names_the_record(members: dict[str, Any], kind: str) -> None:
    assert guess(members).__name__ == kind


def test_a_parameter_may_rule_a_record_out() -> None:
    assert mismatch(IncomingMessage, {"MessageSid": "SM1", "Body": "Hi"}) is None
    assert mismatch(IncomingMessage, {}) is None
    assert mismatch(OutboundCall, {**CALL, "Direction": "inbound"}) == "Direction"
    assert mismatch(OutboundCall, {**CALL, "Direction": "outbound-api"}) is None
    assert mismatch(CallProgress, CALL) is None


@pytest.mark.parametrize(("kind", "params"), SAMPLES)
def test_what_twilio_sends_is_recognised_by_its_parameters(kind: str, params: dict[str, str]) -> None:
    assert guess(params).__name__ == kind


@pytest.mark.parametrize(
    ("names", "more", "kind"),
    [
        ("TaskSid ReservationSid WorkspaceSid", "EventType", "TaskAssignment"),
        ("EventType ServiceSid", "MessageStatus", "SyncEvent"),
        ("EventType ServiceSid", "SmsStatus", "SyncEvent"),
        ("ConnectAppSid", "CallSid", "AppDeauthorized"),
        ("ConnectAppSid", "MessageSid", "AppDeauthorized"),
        ("MessageSid Body", "CallSid", "IncomingMessage"),
        ("MessageSid NumMedia", "ErrorCode", "IncomingMessage"),
        ("MessageSid MessageStatus", "CallSid", "MessageStatus"),
        ("CallSid For", "Result", "PayStatus"),
        ("CallSid PaymentSid", "Result", "PayStatus"),
        ("CallSid AnsweredBy", "CallStatus", "AnsweringMachineDetected"),
        ("CallSid CallStatus SequenceNumber", "Digits", "CallProgress"),
    ],
)
def test_a_parameter_of_another_kind_distinguishes_them(names: str, more: str, kind: str) -> None:
    assert guess(members_of(names)).__name__ == kind
    assert guess(members_of(f"{names} {more}")).__name__ != kind


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        ("EventType ConversationSid", "ConversationEvent"),
        ("EventType ChatServiceSid", "ConversationEvent"),
        ("RoomSid StatusCallbackEvent CompositionSid", "VideoCompositionEvent"),
        ("RoomSid StatusCallbackEvent HookSid", "VideoCompositionEvent"),
        ("Status BundleSid", "BundleStatus"),
        ("Status BundleSID", "BundleStatus"),
        ("CallSid VirtualAgentProvider", "VirtualAgentEvent"),
        ("CallSid VirtualAgentProviderData", "VirtualAgentEvent"),
        *((f"CallSid Result {name}", "PayResult") for name in ("PaymentMethod", "PaymentCardNumber", "PayErrorCode")),
        ("CallSid Result BankAccountNumber", "PayResult"),
        *((f"CallSid CallStatus {name}", "CallProgress") for name in ("CallbackSource", "CallDuration")),
    ],
)
def test_one_of_several_parameters_determines_a_kind(names: str, kind: str) -> None:
    assert guess(members_of(names)).__name__ == kind
    assert guess(members_of(names.rpartition(" ")[0])).__name__ != kind
