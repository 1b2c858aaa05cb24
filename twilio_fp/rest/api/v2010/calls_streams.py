# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod

StreamEnumStatus: TypeAlias = Literal["in-progress", "stopped"] | str
StreamEnumTrack: TypeAlias = Literal["inbound_track", "outbound_track", "both_tracks"] | str
StreamEnumUpdateStatus: TypeAlias = Literal["stopped"] | str


@record(kw_only=True)
class Stream(Resource):
    """``api.v2010.account.call.stream``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    call_sid: str | None = None
    """SID of the call (CA…)."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    name: str | None = None
    """Name of the session, unique in the call; can stand for its SID in later requests."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: StreamEnumStatus = ""
    """Where the resource stands in its life cycle."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = "account_sid call_sid date_updated:rfc2822 name sid status:enum.StreamEnumStatus uri"


@record(kw_only=True)
class CreateStream(ops.Operation["Stream"]):
    """Start a stream of a call's audio.

    ``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams.json`` returns `Stream`.
    Source: https://www.twilio.com/docs/voice/api/stream-resource
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    url: str
    """WebSocket URL, wss://, that receives the call's audio."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    name: str | None = None
    """Name of the session, unique in the call; can stand for its SID in later requests."""
    parameter: Mapping[str, str] | None = None
    """Name and value pairs handed to the receiver; sent as numbered pairs (`Parameter1.Name`, `Parameter1.Value` …)."""
    status_callback: str | None = None
    """Absolute URL that receives status changes of the resource."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    track: StreamEnumTrack | None = None
    """Which side of the call to use: inbound_track, outbound_track or both_tracks."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams.json",
        path="AccountSid CallSid*",
        form=(
            "Name Parameter:numbered StatusCallback StatusCallbackMethod:enum.HttpMethod Track:enum.StreamEnumTrack "
            "Url*"
        ),
        result="Stream",
        bounds="account_sid:AC call_sid:CA status_callback:url url:url",
    )


@record(kw_only=True)
class UpdateStream(ops.Operation["Stream"]):
    """Stop a stream of a call's audio.

    ``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams/{Sid}.json`` returns `Stream`.
    Source: https://www.twilio.com/docs/voice/api/stream-resource
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: StreamEnumUpdateStatus
    """stopped ends the stream."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Streams/{Sid}.json",
        path="AccountSid CallSid* Sid*",
        form="Status:enum.StreamEnumUpdateStatus*",
        result="Stream",
        bounds="account_sid:AC call_sid:CA",
    )
