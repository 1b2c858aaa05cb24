# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/AlphaSenders`` of messaging v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class AlphaSender(Resource):
    """``messaging.v1.service.alpha_sender``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    alpha_sender: str | None = None
    """Alphanumeric sender ID, at most 11 of A-Z, a-z, 0-9, space, +, -, _ and &; not digits alone."""
    capabilities: tuple[str, ...] | None = None
    """What the sender can do, such as SMS, MMS or Voice."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    service_sid: str | None = None
    """SID of the messaging service, MG…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid alpha_sender capabilities:string[] date_created:date-time date_updated:date-time service_sid "
        "sid url"
    )


@record(kw_only=True)
class CreateAlphaSender(ops.Operation["AlphaSender"]):
    """Create an alpha sender.

    ``POST /v1/Services/{ServiceSid}/AlphaSenders`` returns `AlphaSender`.
    Source: https://www.twilio.com/docs/messaging/api/alphasender-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the messaging service, MG…."""
    alpha_sender: str
    """Alphanumeric sender ID, at most 11 of A-Z, a-z, 0-9, space, +, -, _ and &; not digits alone."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v1/Services/{ServiceSid}/AlphaSenders",
        path="ServiceSid*",
        form="AlphaSender*",
        result="AlphaSender",
        success=(201,),
        bounds="service_sid:MG",
    )


@record(kw_only=True)
class DeleteAlphaSender(ops.Operation[None]):
    """Delete an alpha sender.

    ``DELETE /v1/Services/{ServiceSid}/AlphaSenders/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/messaging/api/alphasender-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the messaging service, MG…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://messaging.twilio.com/v1/Services/{ServiceSid}/AlphaSenders/{Sid}",
        path="ServiceSid* Sid*",
        result="",
        success=(204,),
        bounds="service_sid:MG",
    )


@record(kw_only=True)
class FetchAlphaSender(ops.Operation["AlphaSender"]):
    """Fetch an alpha sender.

    ``GET /v1/Services/{ServiceSid}/AlphaSenders/{Sid}`` returns `AlphaSender`.
    Source: https://www.twilio.com/docs/messaging/api/alphasender-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the messaging service, MG…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/Services/{ServiceSid}/AlphaSenders/{Sid}",
        path="ServiceSid* Sid*",
        result="AlphaSender",
        bounds="service_sid:MG",
    )


@record(kw_only=True)
class ListAlphaSender(ops.PageOperation["AlphaSender"]):
    """List alpha senders.

    ``GET /v1/Services/{ServiceSid}/AlphaSenders`` returns a `Page` of `AlphaSender`.
    Source: https://www.twilio.com/docs/messaging/api/alphasender-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the messaging service, MG…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/Services/{ServiceSid}/AlphaSenders",
        path="ServiceSid*",
        query="PageSize:integer Page:integer PageToken",
        result="AlphaSender",
        items="alpha_senders",
        paging="meta",
        bounds="service_sid:MG",
    )
