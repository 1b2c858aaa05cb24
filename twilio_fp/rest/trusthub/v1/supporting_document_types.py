"""``/v1/SupportingDocumentTypes`` of trusthub v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class SupportingDocumentType(Resource):
    """``trusthub.v1.supporting_document_type``, as it is received."""

    fields: tuple[Any, ...] | None = None
    """Fields this type calls for, with their names and constraints."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    machine_name: str | None = None
    """Machine-readable name of the type, the value to send as `type`, unlike the name shown to people."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class FetchSupportingDocumentType(ops.Operation["SupportingDocumentType"]):
    """Fetch a supporting document type.

    ``GET /v1/SupportingDocumentTypes/{Sid}`` answers 200 with `SupportingDocumentType`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/SupportingDocumentTypes/{Sid}",
    )


@record(kw_only=True)
class ListSupportingDocumentType(ops.PageOperation["SupportingDocumentType"]):
    """List supporting document types.

    ``GET /v1/SupportingDocumentTypes`` answers 200 with a `Page` of `SupportingDocumentType`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://trusthub.twilio.com/v1/SupportingDocumentTypes",
        items="supporting_document_types",
        paging="meta",
    )
