"""``/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

StreamEnumStatus: TypeAlias = Literal["in-progress", "stopped"] | str
StreamEnumTrack: TypeAlias = Literal["inbound_track", "outbound_track", "both_tracks"] | str
StreamEnumUpdateStatus: TypeAlias = Literal["stopped"] | str


@record(kw_only=True)
class Stream(Resource):
    """``api.v2010.account.call.stream``, as it is received."""

    account_sid: str = ""
    call_sid: str | None = None
    date_updated: dt.datetime | None = None
    name: str | None = None
    sid: str = ""
    status: StreamEnumStatus = ""
    uri: str | None = None

    __fields__ = "date_updated:rfc2822"


@record(kw_only=True)
class CreateStream(ops.Operation["Stream"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams.json`` answers 200 with `Stream`.

    Source: https://www.twilio.com/docs/usage/api
    """

    call_sid: str = attrs.field(kw_only=False)
    url: str
    account_sid: str | None = None
    name: str | None = None
    parameter: Mapping[str, str] | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    track: StreamEnumTrack | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams.json",
        form="Parameter:numbered",
        success=(200,),
    )


@record(kw_only=True)
class UpdateStream(ops.Operation["Stream"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams/{Sid}.json`` answers 200 with `Stream`.

    Source: https://www.twilio.com/docs/usage/api
    """

    call_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    status: StreamEnumUpdateStatus
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams/{Sid}.json",
        form="",
    )
