# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Lists`` of sync v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class SyncList(Resource):
    """``sync.v1.service.sync_list``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    created_by: str | None = None
    """Identity of who created it."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_expires: dt.datetime | None = None
    """When it expires and is deleted, UTC; empty if it never does."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    revision: str | None = None
    """Revision of the object, as text; send it as If-Match to change only what you have read."""
    service_sid: str | None = None
    """SID of the Sync service, IS…; default names the account's default service."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    unique_name: str | None = None
    """Your own name for the object, unique in its service; up to 320 characters; works in place of the SID."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid created_by! date_created:date-time date_expires:date-time date_updated:date-time "
        "links:string{} revision service_sid sid unique_name! url"
    )


@record(kw_only=True)
class CreateSyncList(ops.Operation["SyncList"]):
    """Create a Sync list.

    ``POST /v1/Services/{ServiceSid}/Lists`` returns `SyncList`.
    Source: https://www.twilio.com/docs/sync/api/list-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    collection_ttl: int | dt.timedelta | None = None
    """Seconds until the list or map itself is deleted, 0 to 31,536,000 (a year); 0, the default, means never."""
    ttl: int | dt.timedelta | None = None
    """Seconds until the object expires and is deleted; 0 to 31,536,000, default 0 for never."""
    unique_name: str | None = None
    """Your own name for the object, unique in its service; up to 320 characters; works in place of the SID."""
    __spec__ = ops.OperationSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Lists",
        path="ServiceSid*",
        form="CollectionTtl:seconds Ttl:seconds UniqueName",
        result="SyncList",
        success=(201,),
        bounds="ttl:0..31536000",
    )


@record(kw_only=True)
class DeleteSyncList(ops.Operation[None]):
    """Delete a Sync list.

    ``DELETE /v1/Services/{ServiceSid}/Lists/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/sync/api/list-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{Sid}",
        path="ServiceSid* Sid*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchSyncList(ops.Operation["SyncList"]):
    """Fetch a Sync list.

    ``GET /v1/Services/{ServiceSid}/Lists/{Sid}`` returns `SyncList`.
    Source: https://www.twilio.com/docs/sync/api/list-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{Sid}",
        path="ServiceSid* Sid*",
        result="SyncList",
    )


@record(kw_only=True)
class ListSyncList(ops.PageOperation["SyncList"]):
    """List Sync lists.

    ``GET /v1/Services/{ServiceSid}/Lists`` returns a `Page` of `SyncList`.
    Source: https://www.twilio.com/docs/sync/api/list-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Lists",
        path="ServiceSid*",
        query="PageSize:integer Page:integer PageToken",
        result="SyncList",
        items="lists",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateSyncList(ops.Operation["SyncList"]):
    """Update a Sync list.

    ``POST /v1/Services/{ServiceSid}/Lists/{Sid}`` returns `SyncList`.
    Source: https://www.twilio.com/docs/sync/api/list-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    collection_ttl: int | dt.timedelta | None = None
    """Seconds until the list or map itself is deleted, 0 to 31,536,000 (a year); 0, the default, means never."""
    ttl: int | dt.timedelta | None = None
    """Seconds until the object expires and is deleted; 0 to 31,536,000, default 0 for never."""
    __spec__ = ops.OperationSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{Sid}",
        path="ServiceSid* Sid*",
        form="CollectionTtl:seconds Ttl:seconds",
        result="SyncList",
        bounds="ttl:0..31536000",
    )
