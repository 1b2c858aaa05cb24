"""``/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Siprec.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

SiprecEnumStatus: TypeAlias = Literal["in-progress", "stopped"] | str
SiprecEnumTrack: TypeAlias = Literal["inbound_track", "outbound_track", "both_tracks"] | str
SiprecEnumUpdateStatus: TypeAlias = Literal["stopped"] | str


@record(kw_only=True)
class Siprec(Resource):
    """``api.v2010.account.call.siprec``, as it is received."""

    account_sid: str = ""
    call_sid: str | None = None
    date_updated: dt.datetime | None = None
    name: str | None = None
    sid: str = ""
    status: SiprecEnumStatus = ""
    uri: str | None = None

    __fields__ = "date_updated:rfc2822"


@record(kw_only=True)
class CreateSiprec(ops.Operation["Siprec"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Siprec.json`` answers 200 with `Siprec`.

    Source: https://www.twilio.com/docs/usage/api
    """

    call_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    connector_name: str | None = None
    name: str | None = None
    parameter: Mapping[str, str] | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    track: SiprecEnumTrack | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Siprec.json",
        form="Parameter:numbered",
        success=(200,),
    )


@record(kw_only=True)
class UpdateSiprec(ops.Operation["Siprec"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Siprec/{Sid}.json`` answers 200 with `Siprec`.

    Source: https://www.twilio.com/docs/usage/api
    """

    call_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    status: SiprecEnumUpdateStatus
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Siprec/{Sid}.json",
        form="",
    )
