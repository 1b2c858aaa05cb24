# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Functions`` of serverless v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Function(Resource):
    """``serverless.v1.service.function``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    service_sid: str | None = None
    """SID of the serverless service, ZS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time friendly_name! links:string{} service_sid sid url"
    )


@record(kw_only=True)
class CreateFunction(ops.Operation["Function"]):
    """Create a function.

    ``POST /v1/Services/{ServiceSid}/Functions`` returns `Function`.
    Source: https://www.twilio.com/docs/serverless/api/resource/function
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://serverless.twilio.com/v1/Services/{ServiceSid}/Functions",
        path="ServiceSid*",
        form="FriendlyName*",
        result="Function",
        success=(201,),
    )


@record(kw_only=True)
class DeleteFunction(ops.Operation[None]):
    """Delete a function.

    ``DELETE /v1/Services/{ServiceSid}/Functions/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/serverless/api/resource/function
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://serverless.twilio.com/v1/Services/{ServiceSid}/Functions/{Sid}",
        path="ServiceSid* Sid*",
        result="",
        success=(204,),
        bounds="sid:ZH",
    )


@record(kw_only=True)
class FetchFunction(ops.Operation["Function"]):
    """Fetch a function.

    ``GET /v1/Services/{ServiceSid}/Functions/{Sid}`` returns `Function`.
    Source: https://www.twilio.com/docs/serverless/api/resource/function
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Functions/{Sid}",
        path="ServiceSid* Sid*",
        result="Function",
        bounds="sid:ZH",
    )


@record(kw_only=True)
class ListFunction(ops.PageOperation["Function"]):
    """List functions.

    ``GET /v1/Services/{ServiceSid}/Functions`` returns a `Page` of `Function`.
    Source: https://www.twilio.com/docs/serverless/api/resource/function
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Functions",
        path="ServiceSid*",
        query="PageSize:integer Page:integer PageToken",
        result="Function",
        items="functions",
        paging="meta",
    )


@record(kw_only=True)
class UpdateFunction(ops.Operation["Function"]):
    """Update a function.

    ``POST /v1/Services/{ServiceSid}/Functions/{Sid}`` returns `Function`.
    Source: https://www.twilio.com/docs/serverless/api/resource/function
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://serverless.twilio.com/v1/Services/{ServiceSid}/Functions/{Sid}",
        path="ServiceSid* Sid*",
        form="FriendlyName*",
        result="Function",
        bounds="sid:ZH",
    )
