"""Verified caller IDs: numbers owned elsewhere that an account may call from, after a call has confirmed a code.

The fake's callee types the code ten seconds after the call begins, unless the number cannot be called, such as
+15005550001.

Not modelled: the call itself, which is not a `Call` of the account.

Source: https://www.twilio.com/docs/voice/api/outgoing-caller-ids
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from twilio_fp.messaging.addresses import is_e164
from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.members import resolve_marks
from twilio_fp.testing.fake.numbering import national_format
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour
from twilio_fp.testing.fake.state import Due, State

__all__ = ["BEHAVIOURS", "RULES"]

_CALL: Final = timedelta(seconds=10)
_TWILIO: Final = "+14157234000"


def validate(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Call a number, whose holder must type a code."""
    params = request.params
    number = str(params["PhoneNumber"])
    if not is_e164(number):
        raise refused(21401, f"Invalid phone number: {number}")
    verified = state.collection(request.place.collection).having("phone_number", number, newest_first=True)
    if next(verified, None) is not None:
        raise refused(21450, f"Phone number is already verified for your account: {number}")
    delay = int(params.get("CallDelay", 0))
    if not 0 <= delay <= 60:
        raise refused(20001, f"Invalid parameter CallDelay: {delay} is not from 0 to 60")
    name = str(params.get("FriendlyName") or national_format(number))
    state, values = resolve_marks(state, request, facts.filled(request.name))
    members = {"account_sid": request.account, "phone_number": number, "friendly_name": name, **values}
    due = Due(kind="caller_ids.called", key=request.place.collection, data={**params, **members})
    return state.later(timedelta(seconds=delay) + _CALL, due), Reply(200, members)


def _called(state: State, due: Due) -> State:
    """Store a verified number if it could be called, and send the status callback."""
    data, account = due.data, due.key.partition("/")[0]
    number = str(data["phone_number"])
    is_reached = not facts.magic().calls_to.get(number)
    sid = None
    if is_reached:
        state, sid = state.sid("PN")
        members = {"sid": sid, "phone_number": number, "friendly_name": data["friendly_name"]}
        state, _ = state.add(f"{due.key}/{sid}", members)
    if not data.get("StatusCallback"):
        return state
    params: dict[str, Any] = {
        "AccountSid": account,
        "ApiVersion": "2010-04-01",
        "CallSid": data["call_sid"],
        "CallStatus": "in-progress" if is_reached else "failed",
        "Direction": "outbound-api",
        "From": _TWILIO,
        "To": number,
        "Caller": _TWILIO,
        "Called": number,
        "VerificationStatus": "success" if is_reached else "failed",
        "OutgoingCallerIdSid": sid,
    }
    method = str(data.get("StatusCallbackMethod") or "POST")
    return call_back(state, account, str(data["StatusCallback"]), params, method=method, key=due.key)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {"api.v2010.CreateValidationRequest": validate}

RULES: Final = {"caller_ids.called": _called}
