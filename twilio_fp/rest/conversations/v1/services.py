# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Service(Resource):
    """``conversations.v1.service``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC. On create or update, the time to record in place of the actual one."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC. On create or update, the time to record in place of the actual one."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid date_created:date-time date_updated:date-time friendly_name! links:string{} sid url"


@record(kw_only=True)
class CreateService(ops.Operation["Service"]):
    """Create a service.

    ``POST /v1/Services`` returns `Service`.
    Source: https://www.twilio.com/docs/conversations/api/service-resource
    """

    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Services",
        form="FriendlyName*",
        result="Service",
        success=(201,),
    )


@record(kw_only=True)
class DeleteService(ops.Operation[None]):
    """Delete a service.

    ``DELETE /v1/Services/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/conversations/api/service-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://conversations.twilio.com/v1/Services/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:IS",
    )


@record(kw_only=True)
class FetchService(ops.Operation["Service"]):
    """Fetch a service.

    ``GET /v1/Services/{Sid}`` returns `Service`.
    Source: https://www.twilio.com/docs/conversations/api/service-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services/{Sid}",
        path="Sid*",
        result="Service",
        bounds="sid:IS",
    )


@record(kw_only=True)
class ListService(ops.PageOperation["Service"]):
    """List services.

    ``GET /v1/Services`` returns a `Page` of `Service`.
    Source: https://www.twilio.com/docs/conversations/api/service-resource
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services",
        query="PageSize:integer Page:integer PageToken",
        result="Service",
        items="services",
        paging="meta",
        largest_page=100,
    )
