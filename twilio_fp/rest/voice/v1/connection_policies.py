# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/ConnectionPolicies`` of voice v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class ConnectionPolicy(Resource):
    """``voice.v1.connection_policy``, as received."""

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
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid date_created:date-time date_updated:date-time friendly_name links:string{} sid url"


@record(kw_only=True)
class CreateConnectionPolicy(ops.Operation["ConnectionPolicy"]):
    """Create a connection policy.

    ``POST /v1/ConnectionPolicies`` returns `ConnectionPolicy`.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/connectionpolicy-resource
    """

    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://voice.twilio.com/v1/ConnectionPolicies",
        form="FriendlyName",
        result="ConnectionPolicy",
        success=(201,),
    )


@record(kw_only=True)
class DeleteConnectionPolicy(ops.Operation[None]):
    """Delete a connection policy.

    ``DELETE /v1/ConnectionPolicies/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/connectionpolicy-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://voice.twilio.com/v1/ConnectionPolicies/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:NY",
    )


@record(kw_only=True)
class FetchConnectionPolicy(ops.Operation["ConnectionPolicy"]):
    """Fetch a connection policy.

    ``GET /v1/ConnectionPolicies/{Sid}`` returns `ConnectionPolicy`.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/connectionpolicy-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://voice.twilio.com/v1/ConnectionPolicies/{Sid}",
        path="Sid*",
        result="ConnectionPolicy",
        bounds="sid:NY",
    )


@record(kw_only=True)
class ListConnectionPolicy(ops.PageOperation["ConnectionPolicy"]):
    """List connection policies.

    ``GET /v1/ConnectionPolicies`` returns a `Page` of `ConnectionPolicy`.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/connectionpolicy-resource
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://voice.twilio.com/v1/ConnectionPolicies",
        query="PageSize:integer Page:integer PageToken",
        result="ConnectionPolicy",
        items="connection_policies",
        paging="meta",
    )


@record(kw_only=True)
class UpdateConnectionPolicy(ops.Operation["ConnectionPolicy"]):
    """Update a connection policy.

    ``POST /v1/ConnectionPolicies/{Sid}`` returns `ConnectionPolicy`.
    Source: https://www.twilio.com/docs/voice/bring-your-own-carrier-byoc/api/connectionpolicy-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://voice.twilio.com/v1/ConnectionPolicies/{Sid}",
        path="Sid*",
        form="FriendlyName",
        result="ConnectionPolicy",
        bounds="sid:NY",
    )
