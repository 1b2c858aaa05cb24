# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/RegulatoryCompliance/SupportingDocuments`` of numbers v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

SupportingDocumentEnumStatus: TypeAlias = (
    Literal["draft", "pending-review", "rejected", "approved", "expired", "provisionally-approved"] | str
)


@record(kw_only=True)
class SupportingDocument(Resource):
    """``numbers.v2.regulatory_compliance.supporting_document``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    attributes: Any = None
    """Details of the end user or document, as a JSON object; the fields depend on its type."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    errors: tuple[Any, ...] | None = None
    """What went wrong or is missing, one entry per problem; empty if nothing is."""
    failure_reason: str | None = None
    """Why it failed or was rejected; empty if it was not."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    mime_type: str | None = None
    """MIME type of the uploaded document, such as `image/jpeg` or `application/pdf`."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: SupportingDocumentEnumStatus = ""
    """Where the resource stands in its life cycle."""
    type: str | None = None
    """Kind of resource."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid attributes:json! date_created:date-time date_updated:date-time errors:json[] failure_reason "
        "friendly_name mime_type sid status:enum.SupportingDocumentEnumStatus type url"
    )


@record(kw_only=True)
class CreateSupportingDocument(ops.Operation["SupportingDocument"]):
    """Create a supporting document.

    ``POST /v2/RegulatoryCompliance/SupportingDocuments`` returns `SupportingDocument`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/supporting-documents
    """

    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    type: str
    """Kind of resource."""
    attributes: str | Mapping[str, Any] | Sequence[Any] | None = None
    """Details of the end user or document, as a JSON object; the fields depend on its type."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/SupportingDocuments",
        form="Attributes:json FriendlyName* Type*",
        result="SupportingDocument",
        success=(201,),
    )


@record(kw_only=True)
class DeleteSupportingDocument(ops.Operation[None]):
    """Delete a supporting document.

    ``DELETE /v2/RegulatoryCompliance/SupportingDocuments/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/supporting-documents
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://numbers.twilio.com/v2/RegulatoryCompliance/SupportingDocuments/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:RD",
    )


@record(kw_only=True)
class FetchSupportingDocument(ops.Operation["SupportingDocument"]):
    """Fetch a supporting document.

    ``GET /v2/RegulatoryCompliance/SupportingDocuments/{Sid}`` returns `SupportingDocument`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/supporting-documents
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/SupportingDocuments/{Sid}",
        path="Sid*",
        result="SupportingDocument",
        bounds="sid:RD",
    )


@record(kw_only=True)
class ListSupportingDocument(ops.PageOperation["SupportingDocument"]):
    """List supporting documents.

    ``GET /v2/RegulatoryCompliance/SupportingDocuments`` returns a `Page` of `SupportingDocument`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/supporting-documents
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/SupportingDocuments",
        query="PageSize:integer Page:integer PageToken",
        result="SupportingDocument",
        items="results",
        paging="meta",
    )


@record(kw_only=True)
class UpdateSupportingDocument(ops.Operation["SupportingDocument"]):
    """Update a supporting document.

    ``POST /v2/RegulatoryCompliance/SupportingDocuments/{Sid}`` returns `SupportingDocument`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/supporting-documents
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    attributes: str | Mapping[str, Any] | Sequence[Any] | None = None
    """Details of the end user or document, as a JSON object; the fields depend on its type."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/SupportingDocuments/{Sid}",
        path="Sid*",
        form="Attributes:json FriendlyName",
        result="SupportingDocument",
        bounds="sid:RD",
    )
