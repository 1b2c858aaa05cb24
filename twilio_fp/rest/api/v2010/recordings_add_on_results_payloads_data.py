# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{PayloadSid}/Data.json`` of api v2010."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class RecordingAddOnResultPayloadData(Resource):
    """``api.v2010.account.recording.recording_add_on_result.recording_add_on_result_payload.recording_add_on_result_payload_data``, as received."""

    redirect_to: Secret | None = None
    """URL at which the data can be fetched; short-lived."""
    __fields__ = "redirect_to:secret"


@record(kw_only=True)
class FetchRecordingAddOnResultPayloadData(ops.Operation["RecordingAddOnResultPayloadData"]):
    """Fetch the recording add-on result payload data.

    ``GET
    /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{PayloadSid}/Data.json``
    returns `RecordingAddOnResultPayloadData` (307).
    Source: https://www.twilio.com/docs/voice/api/recording
    """

    reference_sid: str = attrs.field(kw_only=False)
    """SID, RE…, of the recording the add-on worked on."""
    add_on_result_sid: str = attrs.field(kw_only=False)
    """SID of the add-on result (XR…) that the payload belongs to."""
    payload_sid: str = attrs.field(kw_only=False)
    """SID, XH…, of the add-on result's payload."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{PayloadSid}/Data.json",
        path="AccountSid ReferenceSid* AddOnResultSid* PayloadSid*",
        result="RecordingAddOnResultPayloadData",
        success=(307,),
        bounds="account_sid:AC reference_sid:RE add_on_result_sid:XR payload_sid:XH",
    )
