"""``<Pay>``: collects a card or an account from the caller, step by step, for the payment connector to charge.

Source: https://www.twilio.com/docs/voice/twiml/pay and https://www.twilio.com/docs/voice/twiml/pay/prompt.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Final

from attrs import Factory, define

from twilio_fp.twiml.node import Node
from twilio_fp.twiml.run.answers import Charged
from twilio_fp.twiml.run.asks import Charge
from twilio_fp.twiml.run.cards import STAGES, Rules, Stage, card_type, error_type, is_complete, mask, stages
from twilio_fp.twiml.run.events import Elapsed, Event, Pressed
from twilio_fp.twiml.run.leg import CallerHungUp, CallProgram, Leg, Outcome, expect
from twilio_fp.twiml.run.reading import AttributeReader, children, parameters_of
from twilio_fp.twiml.run.speaking import PROMPTS, prompt, say_text
from twilio_fp.values import FrozenMap

__all__ = ["pay"]

_ERRORS: Final = {
    "input-timeout": "Nothing was entered.",
    "input-matching-failed": "The two entries differ.",
}
_OTHER_ERROR: Final = "That is not valid."


class _StarPressed(Exception):  # noqa: N818 - not an error: the caller gave up
    """The caller pressed ``*``."""


class _TooManyAttempts(Exception):  # noqa: N818 - likewise
    """A step failed on its last permitted attempt."""


@define(eq=False, repr=False)
class _Payment:
    """A payment in progress: its Pay, its rules, and the entries so far."""

    reader: AttributeReader
    method: str
    rules: Rules
    entries: dict[str, str] = Factory(dict[str, str])

    def parameters(self) -> dict[str, str]:
        """Return the request parameters for the entries so far."""
        parameters = {STAGES[name].parameter: mask(STAGES[name], digits) for name, digits in self.entries.items()}
        card = self.entries.get("payment-card-number", "")
        if card_type(card):
            parameters["PaymentCardType"] = card_type(card)
        if self.method == "ach-debit":
            parameters["BankAccountType"] = self.reader.text("bankAccountType", "consumer-checking")
        return parameters


def pay(leg: Leg, node: Node) -> CallProgram[Outcome]:
    """Run ``<Pay>``."""
    yield from leg.answer()
    reader = AttributeReader.of(leg, node)
    action, http_method = reader.text("action"), reader.method()
    url = leg.resolve(action) if action else ""
    if not isinstance(url, str) or url.startswith("http:"):
        leg.report(64016, "the action of <Pay> must use https", url=action, is_error=True)
        return None
    method = reader.choice("paymentMethod", "credit-card", "credit-card", "ach-debit")
    started_at = leg.call.began_at
    payment = _Payment(
        reader,
        method,
        Rules(
            frozenset(reader.text("validCardTypes", "visa mastercard amex").replace(",", " ").split()),
            reader.number("minPostalCodeLength", 0),
            None if started_at is None else started_at.date(),
        ),
    )
    outcome: dict[str, str] = {}
    leg.is_paying = True
    try:
        result = yield from _collect(leg, payment)
        if result == "success":
            result, outcome = yield from _charge(leg, payment)
    except CallerHungUp:
        leg.close()
        outcome = {"Result": "caller-hung-up", "PaymentMethod": method, **payment.parameters()}
        yield from leg.notify("pay_action", action, http_method, leg.parameters(outcome))
        raise
    finally:
        leg.is_paying = False
    leg.note("Twilio", "does", f"ends the payment: {result}")
    if not action:
        return None
    parameters = {"Result": result, "PaymentMethod": method, **payment.parameters(), **outcome}
    return leg.address("pay_action", action, http_method, parameters)


def _collect(leg: Leg, payment: _Payment) -> CallProgram[str]:
    reader = payment.reader
    postal = reader.text("postalCode", "true")
    steps = stages(
        payment.method,
        security_code=reader.flag("securityCode", default=True),
        postal_code=postal.lower() == "true",
    )
    if postal.lower() not in {"true", "false"} and payment.method == "credit-card":
        payment.entries["postal-code"] = postal
    try:
        for stage in steps:
            payment.entries[stage.name] = yield from _step(leg, payment, stage)
    except _StarPressed:
        return "caller-interrupted-with-star"
    except _TooManyAttempts:
        return "too-many-failed-attempts"
    return "success"


def _step(leg: Leg, payment: _Payment, stage: Stage) -> CallProgram[str]:
    """Ask for one entry until it is valid, with as many retries after the first attempt as ``maxAttempts`` says."""
    error, attempt = "", 1
    card = payment.entries.get("payment-card-number", "")
    for attempt in range(1, payment.reader.number("maxAttempts", 1, 1, 3) + 2):
        prompt_node = _select_prompt(payment, stage, attempt, error, card)
        if error and prompt_node is None:
            yield from say_text(leg, _ERRORS.get(error, _OTHER_ERROR))
        yield from _status(leg, payment, stage, attempt, ErrorType=error)
        digits = yield from _enter(leg, payment, stage, attempt, prompt_node)
        error = error_type(stage, digits, card, payment.rules)
        if not error and prompt_node is not None and prompt_node.attributes.get("requireMatchingInputs") == "true":
            second_entry = yield from _enter(leg, payment, stage, attempt, prompt_node)
            error = "" if second_entry == digits else "input-matching-failed"
        if not error:
            return digits
    yield from _status(leg, payment, stage, attempt, ErrorType=error)
    raise _TooManyAttempts


def _select_prompt(payment: _Payment, stage: Stage, attempt: int, error: str, card: str) -> Node | None:
    """Return the most specific Prompt for this step, error, attempt and card type; None if there is none."""
    best: tuple[int, Node] | None = None
    conditions = {"errorType": _PROMPT_ERRORS.get(error, error), "attempt": str(attempt), "cardType": card_type(card)}
    for node in children(payment.reader.node, "Prompt"):
        attributes = node.attributes
        if attributes.get("for") != stage.name:
            continue
        matching = [name for name in conditions if name in attributes]
        if all(conditions[name] in attributes[name].split() for name in matching) and (
            best is None or len(matching) > best[0]
        ):
            best = (len(matching), node)
    return None if best is None else best[1]


_PROMPT_ERRORS: Final = {"input-timeout": "timeout"}  # as a Prompt spells it


def _enter(leg: Leg, payment: _Payment, stage: Stage, attempt: int, prompt_node: Node | None) -> CallProgram[str]:
    """Collect and return the caller's digits for one step."""
    event: Event = Elapsed()
    if prompt_node is None:
        event = yield from say_text(leg, stage.question, keys=True)
    else:
        for child in children(prompt_node):
            if child.tag in PROMPTS and isinstance(event, Elapsed):
                event = yield from prompt(leg, child, keys=True)
    timeout = payment.reader.number("timeout", 5, 1)
    if isinstance(event, Elapsed):
        event = yield from leg.wait("pay", timeout, keys=True)
    digits = ""
    while isinstance(event, Pressed):
        for key in event.digits:
            if key == "*":
                raise _StarPressed
            if key == "#":
                return digits
            if key.isdigit():
                digits += key
            card = payment.entries.get("payment-card-number", digits)
            if is_complete(stage, digits, card):
                return digits
        yield from _status(leg, payment, stage, attempt, **{stage.parameter: mask(stage, digits)})
        event = yield from leg.wait("pay", timeout, keys=True)
    return digits


def _status(leg: Leg, payment: _Payment, stage: Stage, attempt: int, **extra: str) -> CallProgram[None]:
    call = leg.call
    parameters = {"AccountSid": call.account_sid, "CallSid": call.sid, "For": stage.name, "Attempt": str(attempt)}
    parameters |= payment.parameters() | {name: value for name, value in extra.items() if value}
    target, method = payment.reader.text("statusCallback"), payment.reader.method("statusCallbackMethod")
    yield from leg.notify("pay_status", target, method, parameters)


def _charge(leg: Leg, payment: _Payment) -> CallProgram[tuple[str, dict[str, str]]]:
    reader = payment.reader
    stage = STAGES["payment-processing"]
    yield from _status(leg, payment, stage, 1)
    prompt_node = _select_prompt(payment, stage, 1, "", payment.entries.get("payment-card-number", ""))
    if prompt_node is None:
        yield from say_text(leg, stage.question)
    else:
        for child in children(prompt_node):
            if child.tag in PROMPTS:
                yield from prompt(leg, child)
    amount = reader.text("chargeAmount")
    if amount and not _is_amount(amount):
        leg.report(64003, f'chargeAmount="{amount}" is invalid', url=leg.url, is_error=True)
        return "validation-error", {}
    answer = yield from Charge(
        reader.text("paymentConnector", "Default"),
        amount if amount and Decimal(amount) else "",
        reader.text("currency", "usd"),
        reader.text("tokenType", "reusable"),
        reader.text("description"),
        details=FrozenMap(payment.parameters()),
        parameters=parameters_of(reader.node),
    )
    answer = expect(answer, (Charged,), "Charge")
    if answer.error:
        outcome = {"PaymentError": answer.error, "ConnectorError": answer.connector_error}
        if answer.error_code:
            leg.report(answer.error_code, answer.error, url=leg.url, is_error=True)
            outcome["PayErrorCode"] = str(answer.error_code)
        return "payment-connector-error", {name: value for name, value in outcome.items() if value}
    outcome = {
        "PaymentConfirmationCode": answer.confirmation_code,
        "PaymentToken": answer.token,
        "ProfileId": answer.profile_id,
    }
    return "success", {name: value for name, value in outcome.items() if value}


def _is_amount(text: str) -> bool:
    try:
        amount = Decimal(text)
    except InvalidOperation:
        return False
    return amount.is_finite() and amount >= 0
