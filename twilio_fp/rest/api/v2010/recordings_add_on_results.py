"""``/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

RecordingAddOnResultEnumStatus: TypeAlias = (
    Literal["canceled", "completed", "deleted", "failed", "in-progress", "init", "processing", "queued"] | str
)


@record(kw_only=True)
class RecordingAddOnResult(Resource):
    """``api.v2010.account.recording.recording_add_on_result``, as it is received."""

    account_sid: str = ""
    add_on_configuration_sid: str | None = None
    add_on_sid: str | None = None
    date_completed: dt.datetime | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    reference_sid: str | None = None
    sid: str = ""
    status: RecordingAddOnResultEnumStatus = ""
    subresource_uris: Mapping[str, str] | None = None

    __fields__ = "date_completed:rfc2822 date_created:rfc2822 date_updated:rfc2822"


@record(kw_only=True)
class DeleteRecordingAddOnResult(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    reference_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{Sid}.json",
    )


@record(kw_only=True)
class FetchRecordingAddOnResult(ops.Operation["RecordingAddOnResult"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{Sid}.json`` answers 200 with `RecordingAddOnResult`.

    Source: https://www.twilio.com/docs/usage/api
    """

    reference_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{Sid}.json",
    )


@record(kw_only=True)
class ListRecordingAddOnResult(ops.PageOperation["RecordingAddOnResult"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json`` answers 200 with a `Page` of `RecordingAddOnResult`.

    Source: https://www.twilio.com/docs/usage/api
    """

    reference_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json",
        items="add_on_results",
        paging="uri",
    )
