"""The documented behaviour of Pay: https://www.twilio.com/docs/voice/twiml/pay."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.twiml.run.logs import Call, check_log
from twilio_fp.errors import UsageError
from twilio_fp.twiml import Gather, Parameter, Pay, Prompt, Response, Say, run

URL: Final = "https://app.example/voice"
CARD: Final = "4111111111111111"
GOOD: Final = (CARD, "1299", "123", "94107#")


def run_payment(
    pay: Pay, *script: str | run.Answer, call: run.VoiceCall | None = None
) -> tuple[dict[str, str] | None, run.Ended]:
    """Return the payment parameters of the request to the action, and how the call ended."""
    seen: list[dict[str, str]] = []
    base = set(run.start(URL)[0].asked.parameters)  # type: ignore[union-attr]

    def documents(fetch: run.Fetch) -> Response:
        assert (fetch.purpose, fetch.url) == ("pay_action", "https://app.example/paid")
        seen.append({name: value for name, value in fetch.parameters.items() if name not in base})
        return Response()

    ended = run.rehearse(Response([pay, Say("Next.")]), script, documents=documents, call=call, url=URL)
    return (seen[0] if seen else None), ended


def test_a_card_is_charged() -> None:
    pay = Pay(action="/paid", charge_amount="20.45")
    shown, _ = run_payment(pay, *GOOD, run.Charged("confirmed"))
    assert shown == {
        "Result": "success",
        "PaymentMethod": "credit-card",
        "PaymentCardNumber": "xxxxxxxxxxxx1111",
        "ExpirationDate": "1299",
        "SecurityCode": "***",
        "PaymentCardPostalCode": "94107",
        "PaymentCardType": "visa",
        "PaymentConfirmationCode": "confirmed",
    }


def test_the_connector_receives_the_payment() -> None:
    pay = Pay(
        Parameter(name="a", value="b"),
        charge_amount="0",
        payment_connector="Stripe",
        security_code=False,
        postal_code="94107",
        description="Rent",
    )
    state, _ = run.start(Response(pay), url=URL)
    for answer in (run.Pressed(CARD), run.Pressed("1299"), run.Elapsed()):
        state, _ = run.resume(state, answer)
    is_asked = state.asked
    assert isinstance(is_asked, run.Charge)
    shown = (
        is_asked.connector,
        is_asked.amount,
        is_asked.currency,
        is_asked.token_type,
        is_asked.description,
        dict(is_asked.parameters),
    )
    assert shown == ("Stripe", "", "usd", "reusable", "Rent", {"a": "b"})
    assert is_asked.details["PaymentCardPostalCode"] == "94107"
    assert CARD not in str(state.transcript)
    assert f"presses {'x' * 16}" in str(state.transcript)


def test_an_account_is_debited() -> None:
    shown, _ = run_payment(
        Pay(action="/paid", payment_method="ach-debit"), "021000021", "000123456#", run.Charged(token="t")
    )
    assert shown == {
        "Result": "success",
        "PaymentMethod": "ach-debit",
        "BankRoutingNumber": "021000021",
        "BankAccountNumber": "*******56",
        "BankAccountType": "consumer-checking",
        "PaymentToken": "t",
    }


@pytest.mark.parametrize(
    ("attributes", "script", "result"),
    [
        ({}, ["1234#", "1234#"], "too-many-failed-attempts"),
        ({}, ["1234#", *GOOD], "success"),
        ({}, [], "too-many-failed-attempts"),
        ({"max_attempts": 3}, ["1#", "2#", "3#", *GOOD], "success"),
        ({}, [CARD, "12*"], "caller-interrupted-with-star"),
        ({}, [*GOOD, run.Charged(error="declined")], "payment-connector-error"),
        ({"charge_amount": "much"}, [*GOOD], "validation-error"),
        ({"valid_card_types": ["amex"]}, [CARD, CARD], "too-many-failed-attempts"),
        ({"min_postal_code_length": 5}, [CARD, "1299", "123", "9#", "9#"], "too-many-failed-attempts"),
    ],
)
def test_a_payment_ends_with_its_result(
    attributes: dict[str, Any], script: list[str | run.Answer], result: str
) -> None:
    shown, _ = run_payment(Pay(action="/paid", **attributes), *script)
    assert shown is not None
    assert shown["Result"] == result


def test_an_expired_card_is_refused_if_the_date_is_known() -> None:
    call = run.VoiceCall(began_at=datetime(2026, 5, 1, tzinfo=UTC))
    shown, _ = run_payment(Pay(action="/paid"), CARD, "0426", "0526", "123", "94107#", call=call)
    assert shown is not None
    assert (shown["Result"], shown["ExpirationDate"]) == ("success", "0526")


@given(st.lists(st.integers(1, 15), max_size=3, unique=True).map(sorted))
def test_a_number_may_come_in_pieces(cuts: list[int]) -> None:
    pieces = [CARD[a:b] for a, b in zip([0, *cuts], [*cuts, 16], strict=True)]
    shown, _ = run_payment(Pay(action="/paid"), *pieces, *GOOD[1:])
    assert shown is not None
    assert shown["PaymentCardNumber"] == "xxxxxxxxxxxx1111"


def test_a_hangup_is_reported() -> None:
    state, _ = run.start(Response(Pay(action="/paid")), url=URL)
    state, _ = run.resume(state, run.Pressed(CARD))
    state, asks = run.resume(state, run.HungUp())
    assert isinstance(asks[-1], run.Notify)
    assert asks[-1].parameters["Result"] == "caller-hung-up"
    assert asks[-1].parameters["PaymentCardNumber"] == "xxxxxxxxxxxx1111"
    assert state.ended is not None


def test_each_step_reports_its_error() -> None:
    state, seen = run.start(Response(Pay(action="/paid", status_callback="/status")), url=URL)
    shown: list[run.Ask] = [*seen]
    for answer in (run.Pressed("41"), run.Elapsed(), run.Elapsed(), run.Elapsed()):
        state, asks = run.resume(state, answer)
        shown += asks
    names = ("For", "Attempt", "ErrorType", "PaymentCardNumber")
    assert [[ask.parameters.get(name) for name in names] for ask in shown if isinstance(ask, run.Notify)] == [
        ["payment-card-number", "1", None, None],
        ["payment-card-number", "1", None, "xx"],
        ["payment-card-number", "2", "invalid-card-number", None],
    ]


def test_the_most_specific_prompt_is_played() -> None:
    pay = Pay(
        [
            Prompt(Say("Number?"), for_="payment-card-number"),
            Prompt(Say("Number, again?"), for_="payment-card-number", attempt=[2]),
            Prompt(Say("Too slow."), for_="payment-card-number", attempt=[2], error_type=["timeout"]),
            Prompt(Say("Four digits?"), for_="security-code", card_type=["amex"]),
            Prompt(Say("Wait."), for_="payment-processing"),
        ],
        action="/paid",
        postal_code=False,
    )
    _, ended = run_payment(pay, "1#", CARD, "1299", "123")
    speech = [entry.text for entry in ended.transcript if entry.kind == "says"]
    assert speech[:2] == ["Number?", "Number, again?"]
    assert "Four digits?" not in speech
    assert speech[-1] == "Wait."
    _, ended = run_payment(pay, run.Elapsed(), "378282246310005", "1299", "1234")
    speech = [entry.text for entry in ended.transcript if entry.kind == "says"]
    assert speech[:2] == ["Number?", "Too slow."]
    assert "Four digits?" in speech


def test_the_first_of_equally_specific_prompts_is_played() -> None:
    prompts = [
        Prompt(Say(text), for_="payment-card-number", attempt=[attempt])
        for text, attempt in (("Never.", 2), ("First.", 1), ("Second.", 1))
    ]
    _, ended = run_payment(Pay(prompts, action="/paid", postal_code=False), CARD, "1299", "123")
    assert next(entry.text for entry in ended.transcript if entry.kind == "says") == "First."


def test_matching_inputs_are_requested_twice() -> None:
    prompt = Prompt(Say("Account?"), for_="bank-account-number", require_matching_inputs=True)
    pay = Pay(prompt, action="/paid", payment_method="ach-debit")
    shown, ended = run_payment(pay, "021000021", "1234#", "1235#", "1234#", "1234#")
    assert shown is not None
    assert shown["Result"] == "success"
    assert [entry.text for entry in ended.transcript].count("Account?") == 4


def test_the_action_must_use_https() -> None:
    ended = run.rehearse(Response([Pay(action="/paid"), Say("Next.")]), url="http://app.example/voice")
    assert [problem.code for problem in ended.problems] == [64016]
    assert "Next." in str(ended.transcript)


def test_without_an_action_the_next_verb_runs() -> None:
    ended = run.rehearse(Response([Pay(), Say("Next.")]), list(GOOD), url=URL)
    assert "Next." in str(ended.transcript)


@pytest.mark.parametrize(
    "ends",
    [
        [*GOOD, run.Charged()],
        [*GOOD, run.Charged(error="declined")],
        [CARD, "*"],
        [CARD, run.Redirected(document=Response(Gather(num_digits=3)))],
    ],
)
def test_only_keys_of_a_payment_are_masked(ends: list[str | run.Answer]) -> None:
    call = Response([Pay(), Gather(num_digits=3)])
    pressed = [
        entry.text for entry in run.rehearse(call, [*ends, "789"], url=URL).transcript if entry.kind == "presses"
    ]
    assert pressed[0] == "x" * len(CARD)
    assert pressed[-1] == "789"


@pytest.mark.parametrize(
    ("postal", "is_asked", "shown"),
    [
        *(("true", True, "94107"), ("TRUE", True, "94107")),
        *(("false", False, None), ("FALSE", False, None)),
        ("10115", False, "10115"),
    ],
)
def test_a_postal_code_is_requested_given_or_omitted(postal: str, is_asked: bool, shown: str | None) -> None:
    result, _ = run_payment(Pay(action="/paid", extra={"postalCode": postal}), *(GOOD if is_asked else GOOD[:3]))
    assert result is not None
    assert (result["Result"], result.get("PaymentCardPostalCode")) == ("success", shown)


CALLS: dict[str, Call] = {
    "a card": (
        (
            '<Pay action="https://a.example/a" method="GET" chargeAmount="10.00" currency="eur" description="d" '
            'paymentConnector="C" tokenType="one-time" statusCallback="/s" '
            'statusCallbackMethod="GET" postalCode="false">'
            '<Parameter name="a" value="b"/></Pay>'
        ),
        run.Elapsed(),
        run.Pressed("4111"),
        run.Pressed("111111111111"),
        run.Elapsed(),
        run.Pressed("1230"),
        run.Elapsed(),
        run.Pressed("123#"),
        run.Elapsed(),
        run.Charged("PC1", "T1", "P1"),
    ),
    "a card of which little is asked": (
        '<Pay action="https://a.example/a" postalCode="94105" securityCode="false"/>',
        run.Pressed("4111111111111111"),
        run.Pressed("1230"),
        run.Elapsed(),
        run.Charged(error="declined", connector_error="c", error_code=64004),
    ),
    "an account": (
        (
            '<Pay action="https://a.example/a" paymentMethod="ach-debit" '
            'bankAccountType="consumer-savings" chargeAmount="0"/>'
        ),
        run.Pressed("110000000"),
        run.Pressed("12345#"),
        run.Elapsed(),
        run.Charged(error="declined"),
    ),
    "too many attempts": (
        '<Pay action="https://a.example/a" statusCallback="/s"/>',
        run.Elapsed(),
        run.Elapsed(),
        run.Elapsed(),
        run.Pressed("1#"),
    ),
    "prompts": (
        (
            '<Pay maxAttempts="2" statusCallback="/s"><Prompt for="payment-card-number"><Say>Card?</Say></Prompt>'
            '<Prompt for="payment-card-number" errorType="timeout invalid-card-number" attempt="2 3"><Say>Again?</Say>'
            "<Pause/></Prompt>"
            '<Prompt for="expiration-date" requireMatchingInputs="true" cardType="visa"><Say>Until?</Say></Prompt>'
            '<Prompt for="payment-processing"><Say>Wait.</Say></Prompt></Pay>'
        ),
        run.Elapsed(),
        run.Elapsed(),
        run.Elapsed(),
        run.Pressed("4111111111111111"),
        run.Pressed("1230"),
        run.Pressed("1231"),
        run.Pressed("1230"),
        run.Pressed("1230"),
        run.Pressed("123#"),
        run.Pressed("94105#"),
        run.Elapsed(),
        run.Charged(token="T1"),
    ),
    "a star": ('<Pay action="https://a.example/a"/>', run.Pressed("4111*")),
    "a caller who hangs up": (
        '<Pay action="https://a.example/a" method="GET"/>',
        run.Pressed("4111111111111111"),
        run.HungUp(),
    ),
    "an action without TLS": ('<Pay action="http://a.example/"/><Pause/>',),
    "an amount that is invalid": (
        '<Pay action="https://a.example/a" chargeAmount="-1" postalCode="false" securityCode="false"/>',
        run.Pressed("4111111111111111"),
        run.Pressed("1230"),
        run.Elapsed(),
    ),
    "values that are invalid": (
        '<Pay paymentMethod="x" maxAttempts="4" securityCode="x" timeout="0"/>',
        run.Pressed("4111"),
    ),
}


def test_calls_match_the_golden_transcripts() -> None:
    check_log("paying", CALLS, began_at=datetime(2026, 1, 1, tzinfo=UTC))


def test_an_answer_of_the_wrong_kind_is_refused_naming_the_question() -> None:
    with pytest.raises(UsageError, match=r"^the answer to Charge must be one of "):
        check_log(
            "none",
            {
                "odd": (
                    '<Pay securityCode="false" postalCode="false"/>',
                    run.Pressed("4111111111111111"),
                    run.Pressed("1230"),
                    run.Elapsed(),
                    run.Elapsed(),
                )
            },
        )
