"""``/v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions`` of sync v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class DocumentPermission(Resource):
    """``sync.v1.service.document.document_permission``, as it is received."""

    account_sid: str = ""
    document_sid: str | None = None
    identity: str | None = None
    manage: bool | None = None
    read: bool | None = None
    service_sid: str | None = None
    url: str | None = None
    write: bool | None = None

    __fields__ = "identity!"


@record(kw_only=True)
class DeleteDocumentPermission(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    document_sid: str = attrs.field(kw_only=False)
    identity: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity}",
        path="Identity!",
    )


@record(kw_only=True)
class FetchDocumentPermission(ops.Operation["DocumentPermission"]):
    """``GET /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity}`` answers 200 with `DocumentPermission`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    document_sid: str = attrs.field(kw_only=False)
    identity: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity}",
        path="Identity!",
    )


@record(kw_only=True)
class ListDocumentPermission(ops.PageOperation["DocumentPermission"]):
    """``GET /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions`` answers 200 with a `Page` of `DocumentPermission`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    document_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions",
        items="permissions",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateDocumentPermission(ops.Operation["DocumentPermission"]):
    """``POST /v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity}`` answers 200 with `DocumentPermission`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    document_sid: str = attrs.field(kw_only=False)
    identity: str = attrs.field(kw_only=False)
    manage: bool
    read: bool
    write: bool

    __spec__ = ops.BriefSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Documents/{DocumentSid}/Permissions/{Identity}",
        path="Identity!",
        form="",
    )
