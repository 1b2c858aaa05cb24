# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions`` of sync v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class SyncMapPermission(Resource):
    """``sync.v1.service.sync_map.sync_map_permission``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    identity: str | None = None
    """Identity of the SDK user the permission is for, as in the access token."""
    manage: bool | None = None
    """Whether the identity may delete the object and change its items and settings."""
    map_sid: str | None = None
    """Sync map, by its SID, MP…, or, in a path, its unique name."""
    read: bool | None = None
    """Whether the identity may read the object and its items."""
    service_sid: str | None = None
    """SID of the Sync service, IS…; default names the account's default service."""
    url: str | None = None
    """Absolute URL of the resource."""
    write: bool | None = None
    """Whether the identity may change the object."""
    __fields__ = "account_sid identity! manage:boolean map_sid read:boolean service_sid url write:boolean"


@record(kw_only=True)
class DeleteSyncMapPermission(ops.Operation[None]):
    """Delete a Sync map permission.

    ``DELETE /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity}`` returns nothing.
    Source: https://www.twilio.com/docs/sync/api/sync-permissions
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    map_sid: str = attrs.field(kw_only=False)
    """Sync map, by its SID, MP…, or, in a path, its unique name."""
    identity: str = attrs.field(kw_only=False)
    """Identity of the SDK user the permission is for, as in the access token."""
    __spec__ = ops.OperationSpec(
        "DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity}",
        path="ServiceSid* MapSid* Identity*!",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchSyncMapPermission(ops.Operation["SyncMapPermission"]):
    """Fetch a Sync map permission.

    ``GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity}`` returns `SyncMapPermission`.
    Source: https://www.twilio.com/docs/sync/api/sync-permissions
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    map_sid: str = attrs.field(kw_only=False)
    """Sync map, by its SID, MP…, or, in a path, its unique name."""
    identity: str = attrs.field(kw_only=False)
    """Identity of the SDK user the permission is for, as in the access token."""
    __spec__ = ops.OperationSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity}",
        path="ServiceSid* MapSid* Identity*!",
        result="SyncMapPermission",
    )


@record(kw_only=True)
class ListSyncMapPermission(ops.PageOperation["SyncMapPermission"]):
    """List Sync map permissions.

    ``GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions`` returns a `Page` of `SyncMapPermission`.
    Source: https://www.twilio.com/docs/sync/api/sync-permissions
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    map_sid: str = attrs.field(kw_only=False)
    """Sync map, by its SID, MP…, or, in a path, its unique name."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions",
        path="ServiceSid* MapSid*",
        query="PageSize:integer Page:integer PageToken",
        result="SyncMapPermission",
        items="permissions",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateSyncMapPermission(ops.Operation["SyncMapPermission"]):
    """Update a Sync map permission.

    ``POST /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity}`` returns `SyncMapPermission`.
    Source: https://www.twilio.com/docs/sync/api/sync-permissions
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    map_sid: str = attrs.field(kw_only=False)
    """Sync map, by its SID, MP…, or, in a path, its unique name."""
    identity: str = attrs.field(kw_only=False)
    """Identity of the SDK user the permission is for, as in the access token."""
    manage: bool
    """Whether the identity may delete the object and change its items and settings."""
    read: bool
    """Whether the identity may read the object and its items."""
    write: bool
    """Whether the identity may change the object."""
    __spec__ = ops.OperationSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity}",
        path="ServiceSid* MapSid* Identity*!",
        form="Manage:boolean* Read:boolean* Write:boolean*",
        result="SyncMapPermission",
    )
