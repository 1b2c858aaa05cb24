# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/ContentAndApprovals`` of content v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class ContentAndApprovals(Resource):
    """``content.v1.content_and_approvals``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    approval_requests: Any = None
    """State of the WhatsApp approval of the template: name, category, status and reason for rejection."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    language: str | None = None
    """Language of the template, ISO 639-1 with country where needed, such as en or pt_BR."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    types: Any = None
    """Contents of the template by content type, such as twilio/text; at least one."""
    variables: Any = None
    """Default values for the template's placeholders, keyed by number, such as {"1": "Ann"}."""
    __fields__ = (
        "account_sid approval_requests:json date_created:date-time date_updated:date-time friendly_name language "
        "sid types:json variables:json"
    )


@record(kw_only=True)
class ListContentAndApprovals(ops.PageOperation["ContentAndApprovals"]):
    """List content templates with their approvals.

    ``GET /v1/ContentAndApprovals`` returns a `Page` of `ContentAndApprovals`.
    Source: https://www.twilio.com/docs/content/content-api-resources
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://content.twilio.com/v1/ContentAndApprovals",
        query="PageSize:integer Page:integer PageToken",
        result="ContentAndApprovals",
        items="contents",
        paging="meta",
    )
