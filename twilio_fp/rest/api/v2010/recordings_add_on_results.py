# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

RecordingAddOnResultEnumStatus: TypeAlias = (
    Literal["canceled", "completed", "deleted", "failed", "in-progress", "init", "processing", "queued"] | str
)


@record(kw_only=True)
class RecordingAddOnResult(Resource):
    """``api.v2010.account.recording.recording_add_on_result``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    add_on_configuration_sid: str | None = None
    """SID of the add-on configuration (XE…) that ran on the recording."""
    add_on_sid: str | None = None
    """SID of the add-on (XB…) that produced the result."""
    date_completed: dt.datetime | None = None
    """When the work finished, UTC; empty while it is still under way."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    reference_sid: str | None = None
    """SID, RE…, of the recording the add-on worked on."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: RecordingAddOnResultEnumStatus = ""
    """Where the resource stands in its life cycle."""
    subresource_uris: Mapping[str, str] | None = None
    """Related resources by name, each a URI relative to https://api.twilio.com."""
    __fields__ = (
        "account_sid add_on_configuration_sid add_on_sid date_completed:rfc2822 date_created:rfc2822 "
        "date_updated:rfc2822 reference_sid sid status:enum.RecordingAddOnResultEnumStatus "
        "subresource_uris:string{}"
    )


@record(kw_only=True)
class DeleteRecordingAddOnResult(ops.Operation[None]):
    """Delete a recording add-on result.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{Sid}.json`` returns nothing.
    Source: https://www.twilio.com/docs/voice/api/recording
    """

    reference_sid: str = attrs.field(kw_only=False)
    """SID, RE…, of the recording the add-on worked on."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{Sid}.json",
        path="AccountSid ReferenceSid* Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC reference_sid:RE sid:XR",
    )


@record(kw_only=True)
class FetchRecordingAddOnResult(ops.Operation["RecordingAddOnResult"]):
    """Fetch a recording add-on result.

    ``GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{Sid}.json`` returns
    `RecordingAddOnResult`.
    Source: https://www.twilio.com/docs/voice/api/recording
    """

    reference_sid: str = attrs.field(kw_only=False)
    """SID, RE…, of the recording the add-on worked on."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{Sid}.json",
        path="AccountSid ReferenceSid* Sid*",
        result="RecordingAddOnResult",
        bounds="account_sid:AC reference_sid:RE sid:XR",
    )


@record(kw_only=True)
class ListRecordingAddOnResult(ops.PageOperation["RecordingAddOnResult"]):
    """List recording add-on results.

    ``GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json`` returns a `Page` of
    `RecordingAddOnResult`.
    Source: https://www.twilio.com/docs/voice/api/recording
    """

    reference_sid: str = attrs.field(kw_only=False)
    """SID, RE…, of the recording the add-on worked on."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults.json",
        path="AccountSid ReferenceSid*",
        query="PageSize:integer Page:integer PageToken",
        result="RecordingAddOnResult",
        items="add_on_results",
        paging="uri",
        bounds="account_sid:AC reference_sid:RE",
    )
