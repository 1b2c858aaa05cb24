# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions`` of sync v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class DocumentPermission(Resource):
    """``sync.v1.service.document.document_permission``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    document_sid: str | None = None
    """SID, ET…, or unique name of the Sync document."""
    identity: str | None = None
    """Identity of the SDK user the permission is for, as in the access token."""
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
    __fields__ = "account_sid document_sid identity! manage:boolean read:boolean service_sid url write:boolean"


@record(kw_only=True)
class DeleteDocumentPermission(ops.Operation[None]):
    """Delete a document permission.

    ``DELETE /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity}`` returns nothing.
    Source: https://www.twilio.com/docs/sync/api/sync-permissions
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    document_sid: str = attrs.field(kw_only=False)
    """SID, ET…, or unique name of the Sync document."""
    identity: str = attrs.field(kw_only=False)
    """Identity of the SDK user the permission is for, as in the access token."""
    __spec__ = ops.OperationSpec(
        "DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity}",
        path="ServiceSid* DocumentSid* Identity*!",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchDocumentPermission(ops.Operation["DocumentPermission"]):
    """Fetch a document permission.

    ``GET /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity}`` returns `DocumentPermission`.
    Source: https://www.twilio.com/docs/sync/api/sync-permissions
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    document_sid: str = attrs.field(kw_only=False)
    """SID, ET…, or unique name of the Sync document."""
    identity: str = attrs.field(kw_only=False)
    """Identity of the SDK user the permission is for, as in the access token."""
    __spec__ = ops.OperationSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity}",
        path="ServiceSid* DocumentSid* Identity*!",
        result="DocumentPermission",
    )


@record(kw_only=True)
class ListDocumentPermission(ops.PageOperation["DocumentPermission"]):
    """List document permissions.

    ``GET /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions`` returns a `Page` of `DocumentPermission`.
    Source: https://www.twilio.com/docs/sync/api/sync-permissions
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    document_sid: str = attrs.field(kw_only=False)
    """SID, ET…, or unique name of the Sync document."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions",
        path="ServiceSid* DocumentSid*",
        query="PageSize:integer Page:integer PageToken",
        result="DocumentPermission",
        items="permissions",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateDocumentPermission(ops.Operation["DocumentPermission"]):
    """Update a document permission.

    ``POST /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity}`` returns `DocumentPermission`.
    Source: https://www.twilio.com/docs/sync/api/sync-permissions
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    document_sid: str = attrs.field(kw_only=False)
    """SID, ET…, or unique name of the Sync document."""
    identity: str = attrs.field(kw_only=False)
    """Identity of the SDK user the permission is for, as in the access token."""
    manage: bool
    """Whether the identity may delete the object and change its items and settings."""
    read: bool
    """Whether the identity may read the object and its items."""
    write: bool
    """Whether the identity may change the object."""
    __spec__ = ops.OperationSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity}",
        path="ServiceSid* DocumentSid* Identity*!",
        form="Manage:boolean* Read:boolean* Write:boolean*",
        result="DocumentPermission",
    )
