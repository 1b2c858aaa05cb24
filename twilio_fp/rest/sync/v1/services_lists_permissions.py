# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions`` of sync v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class SyncListPermission(Resource):
    """``sync.v1.service.sync_list.sync_list_permission``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    identity: str | None = None
    """Identity of the SDK user the permission is for, as in the access token."""
    list_sid: str | None = None
    """SID, ES…, or unique name of the Sync list."""
    manage: bool | None = None
    """Whether the identity may delete the object and change its items and settings."""
    read: bool | None = None
    """Whether the identity may read the object and its items."""
    service_sid: str | None = None
    """SID of the Sync service, IS…; default names the account's default service."""
    url: str | None = None
    """Absolute URL of the resource."""
    write: bool | None = None
    """Whether the identity may change the object."""
    __fields__ = "account_sid identity! list_sid manage:boolean read:boolean service_sid url write:boolean"


@record(kw_only=True)
class DeleteSyncListPermission(ops.Operation[None]):
    """Delete a Sync list permission.

    ``DELETE /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}`` returns nothing.
    Source: https://www.twilio.com/docs/sync/api/sync-permissions
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    list_sid: str = attrs.field(kw_only=False)
    """SID, ES…, or unique name of the Sync list."""
    identity: str = attrs.field(kw_only=False)
    """Identity of the SDK user the permission is for, as in the access token."""
    __spec__ = ops.OperationSpec(
        "DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}",
        path="ServiceSid* ListSid* Identity*!",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchSyncListPermission(ops.Operation["SyncListPermission"]):
    """Fetch a Sync list permission.

    ``GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}`` returns `SyncListPermission`.
    Source: https://www.twilio.com/docs/sync/api/sync-permissions
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    list_sid: str = attrs.field(kw_only=False)
    """SID, ES…, or unique name of the Sync list."""
    identity: str = attrs.field(kw_only=False)
    """Identity of the SDK user the permission is for, as in the access token."""
    __spec__ = ops.OperationSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}",
        path="ServiceSid* ListSid* Identity*!",
        result="SyncListPermission",
    )


@record(kw_only=True)
class ListSyncListPermission(ops.PageOperation["SyncListPermission"]):
    """List Sync list permissions.

    ``GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions`` returns a `Page` of `SyncListPermission`.
    Source: https://www.twilio.com/docs/sync/api/sync-permissions
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    list_sid: str = attrs.field(kw_only=False)
    """SID, ES…, or unique name of the Sync list."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions",
        path="ServiceSid* ListSid*",
        query="PageSize:integer Page:integer PageToken",
        result="SyncListPermission",
        items="permissions",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateSyncListPermission(ops.Operation["SyncListPermission"]):
    """Update a Sync list permission.

    ``POST /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}`` returns `SyncListPermission`.
    Source: https://www.twilio.com/docs/sync/api/sync-permissions
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    list_sid: str = attrs.field(kw_only=False)
    """SID, ES…, or unique name of the Sync list."""
    identity: str = attrs.field(kw_only=False)
    """Identity of the SDK user the permission is for, as in the access token."""
    manage: bool
    """Whether the identity may delete the object and change its items and settings."""
    read: bool
    """Whether the identity may read the object and its items."""
    write: bool
    """Whether the identity may change the object."""
    __spec__ = ops.OperationSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}",
        path="ServiceSid* ListSid* Identity*!",
        form="Manage:boolean* Read:boolean* Write:boolean*",
        result="SyncListPermission",
    )
