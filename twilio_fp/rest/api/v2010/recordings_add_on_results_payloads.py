# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class RecordingAddOnResultPayload(Resource):
    """``api.v2010.account.recording.recording_add_on_result.recording_add_on_result_payload``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    add_on_configuration_sid: str | None = None
    """SID of the add-on configuration (XE…) that ran on the recording."""
    add_on_result_sid: str | None = None
    """SID of the add-on result (XR…) that the payload belongs to."""
    add_on_sid: str | None = None
    """SID of the add-on (XB…) that produced the result."""
    content_type: str | None = None
    """MIME type of the file, such as image/jpeg."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    label: str | None = None
    """Name of this payload, as the add-on's vendor gave it."""
    reference_sid: str | None = None
    """SID, RE…, of the recording the add-on worked on."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    subresource_uris: Mapping[str, str] | None = None
    """Related resources by name, each a URI relative to https://api.twilio.com."""
    __fields__ = (
        "account_sid add_on_configuration_sid add_on_result_sid add_on_sid content_type date_created:rfc2822 "
        "date_updated:rfc2822 label reference_sid sid subresource_uris:string{}"
    )


@record(kw_only=True)
class DeleteRecordingAddOnResultPayload(ops.Operation[None]):
    """Delete a recording add-on result payload.

    ``DELETE
    /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{Sid}.json``
    returns nothing.
    Source: https://www.twilio.com/docs/voice/api/recording
    """

    reference_sid: str = attrs.field(kw_only=False)
    """SID, RE…, of the recording the add-on worked on."""
    add_on_result_sid: str = attrs.field(kw_only=False)
    """SID of the add-on result (XR…) that the payload belongs to."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{Sid}.json",
        path="AccountSid ReferenceSid* AddOnResultSid* Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC reference_sid:RE add_on_result_sid:XR sid:XH",
    )


@record(kw_only=True)
class FetchRecordingAddOnResultPayload(ops.Operation["RecordingAddOnResultPayload"]):
    """Fetch a recording add-on result payload.

    ``GET
    /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{Sid}.json``
    returns `RecordingAddOnResultPayload`.
    Source: https://www.twilio.com/docs/voice/api/recording
    """

    reference_sid: str = attrs.field(kw_only=False)
    """SID, RE…, of the recording the add-on worked on."""
    add_on_result_sid: str = attrs.field(kw_only=False)
    """SID of the add-on result (XR…) that the payload belongs to."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads/{Sid}.json",
        path="AccountSid ReferenceSid* AddOnResultSid* Sid*",
        result="RecordingAddOnResultPayload",
        bounds="account_sid:AC reference_sid:RE add_on_result_sid:XR sid:XH",
    )


@record(kw_only=True)
class ListRecordingAddOnResultPayload(ops.PageOperation["RecordingAddOnResultPayload"]):
    """List recording add-on result payloads.

    ``GET /2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json``
    returns a `Page` of `RecordingAddOnResultPayload`.
    Source: https://www.twilio.com/docs/voice/api/recording
    """

    reference_sid: str = attrs.field(kw_only=False)
    """SID, RE…, of the recording the add-on worked on."""
    add_on_result_sid: str = attrs.field(kw_only=False)
    """SID of the add-on result (XR…) that the payload belongs to."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{ReferenceSid}/AddOnResults/{AddOnResultSid}/Payloads.json",
        path="AccountSid ReferenceSid* AddOnResultSid*",
        query="PageSize:integer Page:integer PageToken",
        result="RecordingAddOnResultPayload",
        items="payloads",
        paging="uri",
        bounds="account_sid:AC reference_sid:RE add_on_result_sid:XR",
    )
