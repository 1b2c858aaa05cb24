"""``/v2/RegulatoryCompliance/SupportingDocuments`` of numbers v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

SupportingDocumentEnumStatus: TypeAlias = (
    Literal["draft", "pending-review", "rejected", "approved", "expired", "provisionally-approved"] | str
)


@record(kw_only=True)
class SupportingDocument(Resource):
    """``numbers.v2.regulatory_compliance.supporting_document``, as it is received."""

    account_sid: str = ""
    attributes: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    errors: tuple[Any, ...] | None = None
    failure_reason: str | None = None
    friendly_name: str | None = None
    mime_type: str | None = None
    sid: str = ""
    status: SupportingDocumentEnumStatus = ""
    type: str | None = None
    url: str | None = None

    __fields__ = "attributes!"


@record(kw_only=True)
class CreateSupportingDocument(ops.Operation["SupportingDocument"]):
    """``POST /v2/RegulatoryCompliance/SupportingDocuments`` answers 201 with `SupportingDocument`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    friendly_name: str
    type: str
    attributes: str | Mapping[str, Any] | Sequence[Any] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/SupportingDocuments",
        form="",
    )


@record(kw_only=True)
class DeleteSupportingDocument(ops.Operation[None]):
    """``DELETE /v2/RegulatoryCompliance/SupportingDocuments/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://numbers.twilio.com/v2/RegulatoryCompliance/SupportingDocuments/{Sid}",
    )


@record(kw_only=True)
class FetchSupportingDocument(ops.Operation["SupportingDocument"]):
    """``GET /v2/RegulatoryCompliance/SupportingDocuments/{Sid}`` answers 200 with `SupportingDocument`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/SupportingDocuments/{Sid}",
    )


@record(kw_only=True)
class ListSupportingDocument(ops.PageOperation["SupportingDocument"]):
    """``GET /v2/RegulatoryCompliance/SupportingDocuments`` answers 200 with a `Page` of `SupportingDocument`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/SupportingDocuments",
        items="results",
        paging="meta",
    )


@record(kw_only=True)
class UpdateSupportingDocument(ops.Operation["SupportingDocument"]):
    """``POST /v2/RegulatoryCompliance/SupportingDocuments/{Sid}`` answers 200 with `SupportingDocument`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    sid: str = attrs.field(kw_only=False)
    attributes: str | Mapping[str, Any] | Sequence[Any] | None = None
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/SupportingDocuments/{Sid}",
        form="",
    )
