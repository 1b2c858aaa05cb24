"""``/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class RecordingAddOnResultPayload(Resource):
    """``api.v2010.account.recording.recording_add_on_result.recording_add_on_result_payload``, as it is received."""

    account_sid: str = ""
    add_on_configuration_sid: str | None = None
    add_on_result_sid: str | None = None
    add_on_sid: str | None = None
    content_type: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    label: str | None = None
    reference_sid: str | None = None
    sid: str = ""
    subresource_uris: Mapping[str, str] | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822"


@record(kw_only=True)
class DeleteRecordingAddOnResultPayload(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    reference_sid: str = attrs.field(kw_only=False)
    add_on_result_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{Sid}.json",
    )


@record(kw_only=True)
class FetchRecordingAddOnResultPayload(ops.Operation["RecordingAddOnResultPayload"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{Sid}.json`` answers 200 with `RecordingAddOnResultPayload`.

    Source: https://www.twilio.com/docs/usage/api
    """

    reference_sid: str = attrs.field(kw_only=False)
    add_on_result_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{Sid}.json",
    )


@record(kw_only=True)
class ListRecordingAddOnResultPayload(ops.PageOperation["RecordingAddOnResultPayload"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json`` answers 200 with a `Page` of `RecordingAddOnResultPayload`.

    Source: https://www.twilio.com/docs/usage/api
    """

    reference_sid: str = attrs.field(kw_only=False)
    add_on_result_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json",
        items="payloads",
        paging="uri",
    )
