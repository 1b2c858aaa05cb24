# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod


@record(kw_only=True)
class OutgoingCallerId(Resource):
    """``api.v2010.account.outgoing_caller_id``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = "account_sid date_created:rfc2822 date_updated:rfc2822 friendly_name! phone_number! sid uri"


@record(kw_only=True)
class ValidationRequest(Resource):
    """``api.v2010.account.validation_request``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    call_sid: str | None = None
    """SID of the call (CA…) that tells or asks for the validation code."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    validation_code: str | None = None
    """Six-digit code the person called must enter."""
    __fields__ = "account_sid call_sid friendly_name! phone_number! validation_code"


@record(kw_only=True)
class CreateValidationRequest(ops.Operation["ValidationRequest"]):
    """Ask to validate a caller ID.

    ``POST /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json`` returns `ValidationRequest`.
    Source: https://www.twilio.com/docs/voice/api/outgoing-caller-ids
    """

    phone_number: str
    """Phone number, E.164 such as +15558675310."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    call_delay: int | dt.timedelta | None = None
    """Seconds to wait before the verification call, 0 to 60; default 0."""
    extension: str | None = None
    """Extension to dial after the number is answered."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    status_callback: str | None = None
    """Absolute URL that receives status changes of the resource."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json",
        path="AccountSid",
        form=(
            "CallDelay:seconds Extension FriendlyName PhoneNumber* StatusCallback StatusCallbackMethod:enum.HttpMethod"
        ),
        result="ValidationRequest",
        bounds="account_sid:AC status_callback:url",
    )


@record(kw_only=True)
class DeleteOutgoingCallerId(ops.Operation[None]):
    """Delete an outgoing caller ID.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json`` returns nothing.
    Source: https://www.twilio.com/docs/voice/api/outgoing-caller-ids
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json",
        path="AccountSid Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC sid:PN",
    )


@record(kw_only=True)
class FetchOutgoingCallerId(ops.Operation["OutgoingCallerId"]):
    """Fetch an outgoing caller ID.

    ``GET /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json`` returns `OutgoingCallerId`.
    Source: https://www.twilio.com/docs/voice/api/outgoing-caller-ids
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json",
        path="AccountSid Sid*",
        result="OutgoingCallerId",
        bounds="account_sid:AC sid:PN",
    )


@record(kw_only=True)
class ListOutgoingCallerId(ops.PageOperation["OutgoingCallerId"]):
    """List outgoing caller IDs.

    ``GET /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json`` returns a `Page` of `OutgoingCallerId`.
    Source: https://www.twilio.com/docs/voice/api/outgoing-caller-ids
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds.json",
        path="AccountSid",
        query="PhoneNumber! FriendlyName! PageSize:integer Page:integer PageToken",
        result="OutgoingCallerId",
        items="outgoing_caller_ids",
        paging="uri",
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class PutOutgoingCallerId(ops.Operation["OutgoingCallerId"]):
    """Update an outgoing caller ID by PUT.

    ``PUT /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json`` returns `OutgoingCallerId`.
    Of the classic libraries; `UpdateOutgoingCallerId` supersedes it.
    Source: https://www.twilio.com/docs/voice/api/outgoing-caller-ids
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "PUT https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json",
        path="AccountSid Sid*",
        form="FriendlyName",
        result="OutgoingCallerId",
        bounds="account_sid:AC sid:PN",
    )


@record(kw_only=True)
class UpdateOutgoingCallerId(ops.Operation["OutgoingCallerId"]):
    """Update an outgoing caller ID.

    ``POST /2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json`` returns `OutgoingCallerId`.
    Source: https://www.twilio.com/docs/voice/api/outgoing-caller-ids
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/OutgoingCallerIds/{Sid}.json",
        path="AccountSid Sid*",
        form="FriendlyName",
        result="OutgoingCallerId",
        bounds="account_sid:AC sid:PN",
    )
