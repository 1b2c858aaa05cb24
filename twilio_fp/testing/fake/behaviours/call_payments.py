"""Payments in calls: the connectors of ``<Pay>``, and payments that the REST API drives.

A payment of the REST API listens to the caller's keys during each capture, whatever else the call does. Its callbacks
report each key, masked, and what is still required. A capture ends with its last key, ``#`` or silence, whether or not
the input is valid; another attempt needs another capture.

Not modelled: the payment itself. A connector accepts it unless `FakeTwilio.connector` says otherwise; an unknown
connector is noticed only at the end. The callback of a canceled payment has no result.

Source: https://www.twilio.com/docs/voice/api/payment-resource
Source: https://www.twilio.com/docs/voice/twiml/pay
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final

from twilio_fp.testing.fake.behaviours.call_legs import (
    CONNECTORS,
    call_row,
    call_with_sid,
    is_in_progress,
    run_of,
    schedule_event,
)
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.places import key_part
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, created, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import Due, Row, State
from twilio_fp.twiml.run.answers import Charged
from twilio_fp.twiml.run.asks import Charge
from twilio_fp.twiml.run.cards import STAGES, Rules, card_type, error_type, is_complete, mask, stages
from twilio_fp.twiml.run.events import Noticed

__all__ = ["BEHAVIOURS", "QUESTIONS", "RULES", "call_closed", "capturing"]

_LETTERS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_UNKNOWN_CONNECTOR: Final = 64004
_CHARGE_REFUSED: Final = 64008
_TOKEN_REFUSED: Final = 64010
_NEITHER: Final = 64018
_MISSING: Final = 64019
_UNUSABLE: Final = 64020
_NO_SUCH: Final = 64021


# Connectors


def _charged(state: State, connector: str, amount: str) -> tuple[State, Charged]:
    """Charge the payment, or tokenise it if there is no amount, with the result set for the connector."""
    is_charge = amount.strip("0.") != ""
    row = state.row(f"{CONNECTORS}/{key_part(connector)}")
    if row is None and len(state.collection(CONNECTORS)):
        return state, Charged(error=f"there is no connector {connector}", error_code=_UNKNOWN_CONNECTOR)
    if row is not None and row["error"]:
        code = _CHARGE_REFUSED if is_charge else _TOKEN_REFUSED
        return state, Charged(error=row["error"], connector_error=row["connector_error"], error_code=code)
    state, token = state.characters(_LETTERS, 24)
    return state, Charged(confirmation_code=token) if is_charge else Charged(token=token)


def _charge(state: State, _: Row, command: Charge) -> tuple[State, Charged]:
    return _charged(state, command.connector, command.amount)


def _connector(state: State, due: Due) -> State:
    """Store how a connector behaves."""
    row = state.row(due.key)
    return (state.add(due.key, due.data) if row is None else state.change(row, **due.data))[0]


# Captures


def _payments(state: State, call: Row) -> list[Row]:
    return [each for each in state.rows(f"{call.key}/Payments") if not each.hidden.get("over")]


def capturing(state: State, call: Row) -> Row | None:
    """Return the payment that is listening to the keys of a call, if any."""
    return next((each for each in _payments(state, call) if each.hidden.get("capture")), None)


def _entered(row: Row) -> dict[str, str]:
    return dict(row.hidden.get("entered") or {})


def _required(row: Row) -> list[str]:
    """Return the names of the stages still to be captured."""
    hidden = row.hidden
    postal = hidden.get("PostalCode", True)
    required_stages = stages(
        str(hidden.get("PaymentMethod") or "credit-card"),
        security_code=hidden.get("SecurityCode", True) not in (False, "false"),
        postal_code=postal in (True, "true"),
    )
    return [stage.name for stage in required_stages if stage.name not in _entered(row)]


def _pressed(state: State, due: Due) -> State:
    """Pass a caller's keys to the payment that is listening; the transcript shows them masked."""
    call = state.row(due.key)
    row = None if call is None else capturing(state, call)
    digits = str(due.data["digits"])
    if call is None or row is None:
        return state
    parent = call_with_sid(state, call, str(call["parent_call_sid"] or ""))
    listener = call if run_of(call) is not None or parent is None else parent
    who = ("caller" if call["direction"] == "inbound" else "callee") if listener is call else str(call["to"])
    state = schedule_event(state, listener.key, Noticed(who, "presses", "x" * len(digits)))
    for key in digits:
        row = state.row(row.key) or row
        if row.hidden.get("capture"):
            state = _key(state, row, key)
    return state


def _key(state: State, row: Row, key: str) -> State:
    stage = STAGES[str(row.hidden["capture"])]
    if key in "#*":
        return _captured(state, row)
    digits = str(row.hidden.get("digits", "")) + key
    state, row = state.change(row, {"digits": digits})
    if is_complete(stage, digits, _entered(row).get("payment-card-number", digits)):
        return _captured(state, row)
    state = _notified(state, row, PartialResult="true", **{stage.parameter: mask(stage, digits)})
    return _input_awaited(state, state.row(row.key) or row)


def _input_awaited(state: State, row: Row) -> State:
    """Schedule the end of a capture after silence."""
    heard = int(row.hidden.get("heard", 0)) + 1
    state, row = state.change(row, {"heard": heard})
    seconds = int(row.hidden.get("Timeout") or 5)
    return state.later(timedelta(seconds=seconds), Due(kind="call_payments.silent", key=row.key, data={"heard": heard}))


def _timed_out(state: State, due: Due) -> State:
    row = state.row(due.key)
    if row is None or not row.hidden.get("capture") or row.hidden.get("heard") != due.data["heard"]:
        return state
    return _captured(state, row)


def _captured(state: State, row: Row) -> State:
    """End a capture: report it, and keep the input if it is valid."""
    hidden = row.hidden
    stage, digits = STAGES[str(hidden["capture"])], str(hidden.get("digits", ""))
    entered, attempts = _entered(row), dict(hidden.get("attempts") or {})
    cards = str(hidden.get("ValidCardTypes") or "visa mastercard amex").replace(",", " ").split()
    rules = Rules(frozenset(cards), int(hidden.get("MinPostalCodeLength") or 0), state.now.date())
    error = error_type(stage, digits, entered.get("payment-card-number", digits), rules)
    if stage.name == "security-code" and "payment-card-number" not in entered:
        error = "invalid-card-number-security-code-capture-sequence"
    first = hidden.get("first")
    if not error and stage.name in str(hidden.get("RequireMatchingInputs") or "").split():
        if first is None:
            state, row = state.change(row, {"first": digits, "digits": ""})
            return _input_awaited(_notified(state, row, PartialResult="true"), state.row(row.key) or row)
        error = "" if first == digits else "input-matching-failed"
    if not error:
        entered[stage.name] = digits
    state, row = state.change(row, {"entered": entered})
    state = _notified(state, row, PartialResult="false", ErrorType=error)
    attempts[stage.name] = int(attempts.get(stage.name, 1)) + 1
    over = {"capture": "", "digits": "", "first": None, "attempts": attempts}
    return state.change(state.row(row.key) or row, over)[0]


# Status callbacks


def _notified(state: State, row: Row, **more: str) -> State:
    """Send the status callback of a payment."""
    hidden, entered = row.hidden, _entered(row)
    stage = str(hidden.get("capture") or "")
    card = entered.get("payment-card-number", "")
    method = str(hidden.get("PaymentMethod") or "credit-card")
    params: dict[str, Any] = {
        "AccountSid": row.account,
        "CallSid": row["call_sid"],
        "PaymentSid": row["sid"],
        "PaymentConnector": hidden.get("PaymentConnector") or "Default",
        "PaymentMethod": method,
        "Required": ",".join(_required(row)),
        "DateCreated": format_time("rfc2822", row.created),
        **{STAGES[name].parameter: mask(STAGES[name], digits) for name, digits in entered.items()},
    }
    if card_type(card):
        params["PaymentCardType"] = card_type(card)
    if method == "ach-debit":
        params["BankAccountType"] = hidden.get("BankAccountType") or "consumer-checking"
    if stage:
        attempt = dict(hidden.get("attempts") or {}).get(stage, 1)
        params |= {"For": stage, "Capture": stage, "Attempt": attempt}
    params |= {name: value for name, value in more.items() if value}
    return call_back(state, row.account, str(hidden["StatusCallback"]), params, key=row.key)


def call_closed(state: State, row: Row) -> State:
    """Return the state after ending all payments of a call that has ended."""
    for each in _payments(state, row):
        state, ended = state.change(each, {"over": True, "capture": ""})
        state = _notified(state, ended, Result="caller-hung-up")
    return state


# The REST API


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Begin a payment in a call in progress; a call has one at a time."""
    call = call_row(state, request.account, request.route.path["CallSid"])
    if call is None or not is_in_progress(call):
        raise refused(21220, "Call is not in-progress", status=400)
    if _payments(state, call):
        raise refused(_NO_SUCH, "A payment is already in progress in this call", status=400)
    amount = request.params.get("ChargeAmount")
    if amount is not None and float(amount) < 0:
        raise refused(_UNUSABLE, f"ChargeAmount {amount} is negative", status=400)
    postal = request.params.get("PostalCode")
    known = str(postal) if postal not in (None, True, False, "true", "false") else ""
    hidden = {"entered": {"postal-code": known} if known else {}, **dict(request.params)}
    state, row = created(state, request, {"call_sid": call["sid"]}, hidden)
    return _notified(state, row), reply_with(request, row)


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Capture one item, or complete or cancel a payment."""
    row, params = requested_row(state, request), request.params
    capture, status = str(params.get("Capture") or ""), str(params.get("Status") or "")
    if not capture and not status:
        raise refused(_NEITHER, "One of Capture and Status is required", status=400)
    if row.hidden.get("over"):
        raise refused(_NO_SUCH, f"The payment {row['sid']} is over", status=400)
    if status and status not in ("complete", "cancel"):
        raise refused(20001, f"Status {status} must be complete or cancel", status=400)
    if status == "complete" and _required(row):
        raise refused(_MISSING, f"Not captured yet: {', '.join(_required(row))}", status=400)
    known = {name: value for name, value in row.hidden.items() if name not in ("Capture", "Status")}
    state, row = updated(state, request, {}, {**known, "StatusCallback": params["StatusCallback"]})
    if status:
        state = _ended(state, row, status)
    else:
        if capture not in STAGES or capture not in _stages_of(row):
            raise refused(_UNUSABLE, f"Capture {capture} is not part of a payment by {_method(row)}", status=400)
        entered = {name: value for name, value in _entered(row).items() if name != capture}
        state, row = state.change(row, {"capture": capture, "digits": "", "first": None, "entered": entered})
        state = _input_awaited(_notified(state, row), state.row(row.key) or row)
    return state, reply_with(request, state.row(row.key) or row)


def _method(row: Row) -> str:
    return str(row.hidden.get("PaymentMethod") or "credit-card")


def _stages_of(row: Row) -> set[str]:
    return {stage.name for stage in stages(_method(row), security_code=True, postal_code=True)}


def _ended(state: State, row: Row, status: str) -> State:
    state, row = state.change(row, {"over": True, "capture": ""})
    if status == "cancel":
        return _notified(state, row)
    connector = str(row.hidden.get("PaymentConnector") or "Default")
    state, answer = _charged(state, connector, str(row.hidden.get("ChargeAmount") or ""))
    params = {
        "PaymentConfirmationCode": answer.confirmation_code,
        "PaymentToken": answer.token,
        "PaymentError": answer.error,
        "ConnectorError": answer.connector_error,
        "PayErrorCode": str(answer.error_code or ""),
    }
    return _notified(state, row, Result="payment-connector-error" if answer.error else "success", **params)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "api.v2010.CreatePayments": create,
    "api.v2010.UpdatePayments": update,
}
QUESTIONS: Final[Mapping[type[Any], Callable[[State, Row, Any], Any]]] = {Charge: _charge}
RULES: Final = {
    "call_payments.connector": _connector,
    "call_payments.pays": _pressed,
    "call_payments.silent": _timed_out,
}
