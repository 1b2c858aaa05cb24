from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp import ApiError, UsageError
from twilio_fp.rest.verify.v2 import (
    CreateService,
    CreateVerification,
    CreateVerificationCheck,
    FetchService,
    FetchVerification,
    FetchVerificationAttempt,
    FetchVerificationAttemptsSummary,
    ListVerificationAttempt,
    UpdateService,
    UpdateVerification,
)
from twilio_fp.testing import FakeTwilio

THEIRS, OTHER = "+15558675310", "+15558675311"
MINUTE = timedelta(minutes=1)


def fake_with_service(**settings: Any) -> tuple[FakeTwilio, Any, str]:
    twilio = FakeTwilio()
    client = twilio.client()
    return twilio, client, client(CreateService(friendly_name="Shop", **settings)).sid


def test_a_service_has_twilios_defaults_and_keeps_its_settings() -> None:
    _, client, sid = fake_with_service()
    service = client(FetchService(sid))
    assert (service.code_length, service.dtmf_input_required, service.lookup_enabled) == (6, True, False)
    assert (service.skip_sms_to_landlines, service.custom_code_enabled) == (False, False)
    assert service.totp == {"issuer": "Shop", "time_step": 30, "code_length": 6, "skew": 1}
    other = client(CreateService(friendly_name="Shop", totp_skew=2, totp_issuer="Other"))
    assert other.totp == {"issuer": "Other", "time_step": 30, "code_length": 6, "skew": 2}
    changed = client(UpdateService(sid, code_length=8))
    assert (changed.code_length, changed.friendly_name) == (8, "Shop")
    assert refusal(client, UpdateService(sid, friendly_name="Shop 12345"))[1] == 60200
    assert refusal(client, CreateService(friendly_name="x", extra={"CodeLength": "11"})) == (400, 60200)


def test_the_right_code_approves_once() -> None:
    twilio, client, service = fake_with_service(code_length=8)
    sent = client(CreateVerification(service, to=THEIRS, channel="sms"))
    assert (sent.status, sent.valid, sent.to, sent.channel) == ("pending", False, THEIRS, "sms")
    code = twilio.code_for(THEIRS)
    assert len(code) == 8
    assert code.isdigit()
    wrong = client(CreateVerificationCheck(service, to=THEIRS, code="x"))
    assert (wrong.status, wrong.valid, wrong.sid) == ("pending", False, sent.sid)
    assert client(FetchVerification(service, THEIRS)).sid == sent.sid
    right = client(CreateVerificationCheck(service, verification_sid=sent.sid, code=code))
    assert (right.status, right.valid, right.to) == ("approved", True, THEIRS)
    assert refusal(client, CreateVerificationCheck(service, to=THEIRS, code=code)) == (404, 20404)
    assert refusal(client, FetchVerification(service, sent.sid)) == (404, 20404)
    with pytest.raises(UsageError, match="CreateVerification"):
        twilio.code_for(THEIRS)


def test_a_resent_code_is_the_same_and_expires_with_the_first() -> None:
    twilio, client, service = fake_with_service()
    first = client(CreateVerification(service, to=THEIRS, channel="sms"))
    code = twilio.code_for(THEIRS)
    twilio.advance(9 * MINUTE)
    again = client(CreateVerification(service, to=THEIRS, channel="call"))
    assert again.sid == first.sid
    assert twilio.code_for(THEIRS, service) == code
    attempts = again.send_code_attempts or ()
    assert [attempt["channel"] for attempt in attempts] == ["sms", "call"]
    twilio.advance(MINUTE)
    assert refusal(client, CreateVerificationCheck(service, to=THEIRS, code=code)) == (404, 20404)
    assert refusal(client, FetchVerification(service, first.sid)) == (404, 20404)
    assert client(CreateVerification(service, to=THEIRS, channel="sms")).sid != first.sid


def test_at_most_five_sends_and_five_wrong_checks_are_allowed() -> None:
    twilio, client, service = fake_with_service()
    sent = client(CreateVerification(service, to=THEIRS, channel="sms"))
    for _ in range(4):
        client(CreateVerification(service, to=THEIRS, channel="sms"))
    assert refusal(client, CreateVerification(service, to=THEIRS, channel="sms")) == (429, 60203)
    client(CreateVerification(service, to=OTHER, channel="sms"))
    statuses = [client(CreateVerificationCheck(service, to=THEIRS, code="no")).status for _ in range(5)]
    assert statuses == ["pending"] * 4 + ["max_attempts_reached"]
    assert refusal(client, CreateVerificationCheck(service, to=THEIRS, code="no")) == (429, 60202)
    assert refusal(client, CreateVerification(service, to=THEIRS, channel="sms")) == (429, 60202)
    assert client(FetchVerification(service, sent.sid)).status == "max_attempts_reached"
    twilio.advance(10 * MINUTE)
    assert client(CreateVerification(service, to=THEIRS, channel="sms")).status == "pending"


def test_a_verification_can_be_canceled_or_approved_while_it_is_pending() -> None:
    twilio, client, service = fake_with_service()
    sent = client(CreateVerification(service, to="a@b.example", channel="email"))
    canceled = client(UpdateVerification(service, "a@b.example", status="canceled"))
    assert (canceled.status, canceled.sid, canceled.valid) == ("canceled", sent.sid, False)
    assert client(FetchVerification(service, sent.sid)).status == "canceled"
    assert refusal(client, UpdateVerification(service, sent.sid, status="approved")) == (404, 20404)
    other = client(CreateVerification(service, to="a@b.example", channel="email"))
    approved = client(UpdateVerification(service, other.sid, status="approved"))
    assert (approved.status, approved.valid) == ("approved", True)
    assert refusal(client, FetchVerification(service, other.sid)) == (404, 20404)
    assert twilio.requests


def test_a_custom_code_requires_the_services_permission() -> None:
    twilio, client, service = fake_with_service()
    custom = CreateVerification(service, to=THEIRS, channel="sms", custom_code="4711")
    assert refusal(client, custom) == (403, 60204)
    client(UpdateService(service, custom_code_enabled=True))
    client(custom)
    assert twilio.code_for(THEIRS) == "4711"
    assert client(CreateVerificationCheck(service, to=THEIRS, code="4711")).status == "approved"


@pytest.mark.parametrize(
    ("form", "status", "code"),
    [
        ({"To": "0123", "Channel": "sms"}, 400, 60200),
        ({"To": THEIRS, "Channel": "email"}, 400, 60200),
        ({"To": THEIRS, "Channel": "pigeon"}, 400, 60200),
        ({"To": THEIRS, "Channel": "auto"}, 400, 60200),
        ({"To": THEIRS, "Channel": "sna"}, 400, 60001),
        ({"To": THEIRS, "Channel": "sms", "Locale": "Klingon!"}, 400, 60200),
        ({"To": THEIRS, "Channel": "call", "AppHash": "x" * 11}, 400, 60602),
        ({"To": "a@b.example", "Channel": "email", "TemplateSid": "HJ" + "0" * 32}, 400, 60408),
        ({"To": THEIRS}, 400, 60200),
        ({"Channel": "sms"}, 400, 60200),
    ],
)
def test_invalid_verifications_are_refused_and_leave_nothing(form: dict[str, str], status: int, code: int) -> None:
    from twilio_fp import RawOperation

    twilio, client, service = fake_with_service()
    before = twilio.state.collections
    raw = RawOperation("POST", "verify.twilio.com", f"/v2/Services/{service}/Verifications", form=form)
    assert refusal(client, raw) == (status, code)
    assert twilio.state.collections == before


def test_a_check_requires_a_verification_and_a_code() -> None:
    _, client, service = fake_with_service()
    assert refusal(client, CreateVerificationCheck(service, code="1")) == (400, 60221)
    assert refusal(client, CreateVerificationCheck(service, to=THEIRS)) == (400, 60200)
    assert refusal(client, CreateVerificationCheck(service, to=THEIRS, code="1")) == (404, 20404)


def test_a_payment_is_checked_with_its_amount_and_payee() -> None:
    twilio, client, service = fake_with_service(psd2_enabled=True)
    assert refusal(client, CreateVerification(service, to=THEIRS, channel="sms"))[1] == 60206
    client(CreateVerification(service, to=THEIRS, channel="sms", amount="10", payee="Shop"))
    code = twilio.code_for(THEIRS)
    check = CreateVerificationCheck(service, to=THEIRS, code=code, amount="11", payee="Shop")
    assert refusal(client, check)[1] == 60200
    paid = client(CreateVerificationCheck(service, to=THEIRS, code=code, amount="10", payee="Shop"))
    assert (paid.status, paid.amount, paid.payee) == ("approved", "10", "Shop")


def test_attempts_are_counted_and_an_approval_converts_them() -> None:
    twilio, client, service = fake_with_service()
    client(CreateVerification(service, to=THEIRS, channel="sms"))
    client(CreateVerification(service, to=THEIRS, channel="call"))
    client(CreateVerification(service, to=OTHER, channel="sms"))
    client(CreateVerificationCheck(service, to=THEIRS, code=twilio.code_for(THEIRS)))
    attempts = list(client.stream(ListVerificationAttempt()))
    assert [attempt.conversion_status for attempt in attempts] == ["unconverted", "converted", "converted"]
    assert len(list(client.stream(ListVerificationAttempt(channel="sms")))) == 2
    assert len(list(client.stream(ListVerificationAttempt(channel_data_to=OTHER)))) == 1
    assert len(list(client.stream(ListVerificationAttempt(status="converted")))) == 2
    assert client(FetchVerificationAttempt(attempts[0].sid)) == attempts[0]
    assert len(list(client.stream(ListVerificationAttempt(country="US")))) == 3
    assert not list(client.stream(ListVerificationAttempt(country="DE")))
    total = client(FetchVerificationAttemptsSummary(verify_service_sid=service))
    assert (total.total_attempts, total.total_converted, total.total_unconverted) == (3, 2, 1)
    assert total.conversion_rate_percentage is not None
    assert float(total.conversion_rate_percentage) == 66.67


ACTIONS = st.one_of(
    st.sampled_from(["send", "right", "wrong", "cancel", "approve"]),
    st.integers(1, 11).map(lambda minutes: minutes * MINUTE),
)


@given(st.lists(ACTIONS, max_size=25))
def test_any_sequence_of_requests_follows_a_small_model(actions: list[Any]) -> None:
    """The model: one verification at most, with its age, its sends and its wrong checks."""
    twilio, client, service = fake_with_service()
    age, sends, wrong, status, code = timedelta(0), 0, 0, "", "none"

    def outcome(operation: Any) -> Any:
        try:
            return client(operation).status
        except ApiError as error:
            return error.code

    for action in actions:
        is_young = bool(status) and age < 10 * MINUTE
        is_pending, is_full = is_young and status == "pending", is_young and status == "max_attempts_reached"
        if isinstance(action, timedelta):
            twilio.advance(action)
            age += action
        elif action == "send":
            expected: Any = 60202 if is_full else 60203 if is_pending and sends == 5 else "pending"
            assert outcome(CreateVerification(service, to=THEIRS, channel="sms")) == expected
            if expected == "pending":
                age, sends, wrong = (age, sends + 1, wrong) if is_pending else (timedelta(0), 1, 0)
                status, code = "pending", twilio.code_for(THEIRS)
        elif action in ("right", "wrong"):
            given_code = code if action == "right" else "wrong"
            expected = 60202 if is_full else 20404
            if is_pending:
                wrong += action == "wrong"
                status = "approved" if action == "right" else "max_attempts_reached" if wrong == 5 else "pending"
                expected = status
            assert outcome(CreateVerificationCheck(service, to=THEIRS, code=given_code)) == expected
        else:
            final: Any = "canceled" if action == "cancel" else "approved"
            expected = final if is_pending else 20404
            assert outcome(UpdateVerification(service, THEIRS, status=final)) == expected
            status = final if is_pending else status
