"""``/v1/SupportingDocuments`` of trusthub v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

SupportingDocumentEnumStatus: TypeAlias = (
    Literal["DRAFT", "PENDING_REVIEW", "REJECTED", "APPROVED", "EXPIRED", "PROVISIONALLY_APPROVED"] | str
)


@record(kw_only=True)
class SupportingDocument(Resource):
    """``trusthub.v1.supporting_document``, as it is received."""

    account_sid: str = ""
    attributes: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    mime_type: str | None = None
    sid: str = ""
    status: SupportingDocumentEnumStatus = ""
    type: str | None = None
    url: str | None = None

    __fields__ = "attributes!"


@record(kw_only=True)
class CreateSupportingDocument(ops.Operation["SupportingDocument"]):
    """``POST /v1/SupportingDocuments`` answers 201 with `SupportingDocument`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    friendly_name: str
    type: str
    attributes: str | Mapping[str, Any] | Sequence[Any] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/SupportingDocuments",
        form="",
    )


@record(kw_only=True)
class DeleteSupportingDocument(ops.Operation[None]):
    """``DELETE /v1/SupportingDocuments/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://trusthub.twilio.com/v1/SupportingDocuments/{Sid}",
    )


@record(kw_only=True)
class FetchSupportingDocument(ops.Operation["SupportingDocument"]):
    """``GET /v1/SupportingDocuments/{Sid}`` answers 200 with `SupportingDocument`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/SupportingDocuments/{Sid}",
    )


@record(kw_only=True)
class ListSupportingDocument(ops.PageOperation["SupportingDocument"]):
    """``GET /v1/SupportingDocuments`` answers 200 with a `Page` of `SupportingDocument`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/SupportingDocuments",
        items="results",
        paging="meta",
    )


@record(kw_only=True)
class UpdateSupportingDocument(ops.Operation["SupportingDocument"]):
    """``POST /v1/SupportingDocuments/{Sid}`` answers 200 with `SupportingDocument`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    sid: str = attrs.field(kw_only=False)
    attributes: str | Mapping[str, Any] | Sequence[Any] | None = None
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/SupportingDocuments/{Sid}",
        form="",
    )
