"""``/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{PayloadSid}/Data.json`` of api v2010."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class RecordingAddOnResultPayloadData(Resource):
    """``api.v2010.account.recording.recording_add_on_result.recording_add_on_result_payload.recording_add_on_result_payload_data``, as it is received."""

    redirect_to: str | None = None


@record(kw_only=True)
class FetchRecordingAddOnResultPayloadData(ops.Operation["RecordingAddOnResultPayloadData"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{PayloadSid}/Data.json`` answers 307 with `RecordingAddOnResultPayloadData`.

    Source: https://www.twilio.com/docs/usage/api
    """

    reference_sid: str = attrs.field(kw_only=False)
    add_on_result_sid: str = attrs.field(kw_only=False)
    payload_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{PayloadSid}/Data.json",
        success=(307,),
    )
