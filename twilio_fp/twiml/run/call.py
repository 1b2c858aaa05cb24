"""The facts of a call, and the parameters that Twilio sends about it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final, Literal

from attrs import Factory, field

from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.record import Record, record
from twilio_fp.twiml.run.events import texts
from twilio_fp.values import FrozenMap

__all__ = ["VoiceCall", "call_parameters"]

_PLACES: Final = ("City", "State", "Zip", "Country")


def _first_status(call: VoiceCall) -> Literal["ringing", "in-progress"]:
    return "ringing" if call.direction == "inbound" else "in-progress"


@record(kw_only=True)
class VoiceCall(Record):
    """A call whose TwiML is run.

    Attributes:
        sid: the call's sid.
        account_sid: the account's sid.
        from_: the caller.
        to: the party called.
        direction: ``inbound``, or outbound by the API or by ``<Dial>``.
        status: the initial status: ``ringing`` if the call must still be answered, which is the default of inbound
            calls, otherwise ``in-progress``.
        parent_call_sid: the sid of the leg that dialled it, or ``""``.
        geography: ``FromCity``, ``FromState``, ``FromZip``, ``FromCountry`` and the same for ``To``; missing ones are
            sent empty.
        extra: additional parameters of every request, such as ``ForwardedFrom``, ``SipDomain`` or ``AnsweredBy``.
        fallback_url: the absolute URL to request if a document can't be fetched, or ``""``.
        fallback_method: the HTTP method for it.
        began_at: when it began, for the parameters with a time; None to omit them.
        time_limit_seconds: the time after which the call is ended.
        send_digits: the keys to play to the other end before the first document runs.

    >>> VoiceCall(from_="+15558675310", direction="outbound-api").status
    'in-progress'
    """

    sid: str = "CA00000000000000000000000000000001"
    account_sid: str = "AC00000000000000000000000000000001"
    from_: str = "+15558675310"
    to: str = "+15017122661"
    direction: Literal["inbound", "outbound-api", "outbound-dial"] = "inbound"
    status: Literal["ringing", "in-progress"] = field(default=Factory(_first_status, takes_self=True))
    parent_call_sid: str = ""
    geography: Mapping[str, str] = field(factory=FrozenMap[str, str], converter=texts)
    extra: Mapping[str, str] = field(factory=FrozenMap[str, str], converter=texts)
    fallback_url: str = ""
    fallback_method: Literal["GET", "POST"] = "POST"
    began_at: datetime | None = None
    time_limit_seconds: float = 14_400.0
    send_digits: str = ""

    def __attrs_post_init__(self) -> None:
        if self.began_at is not None and (not isinstance(self.began_at, datetime) or self.began_at.utcoffset() is None):
            raise UsageError(f"began_at must be a datetime with a time zone, got {typed(self.began_at)}")


def call_parameters(call: VoiceCall, status: str) -> dict[str, str]:
    """Return the parameters with which every request about a call begins.

    Args:
        call: the call.
        status: its current status.

    >>> list(call_parameters(VoiceCall(), "ringing").items())[4:7]
    [('CallStatus', 'ringing'), ('ApiVersion', '2010-04-01'), ('Direction', 'inbound')]
    """
    parameters = {
        "CallSid": call.sid,
        "AccountSid": call.account_sid,
        "From": call.from_,
        "To": call.to,
        "CallStatus": status,
        "ApiVersion": "2010-04-01",
        "Direction": call.direction,
        "Caller": call.from_,
        "Called": call.to,
    }
    if call.parent_call_sid:
        parameters["ParentCallSid"] = call.parent_call_sid
    for end, alias in (("From", "Caller"), ("To", "Called")):
        for place in _PLACES:
            parameters[f"{end}{place}"] = parameters[f"{alias}{place}"] = call.geography.get(f"{end}{place}", "")
    parameters.update(call.extra)
    return parameters
