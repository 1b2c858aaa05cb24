# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Content`` of content v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Content(Resource):
    """``content.v1.content``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    language: str | None = None
    """Only templates in these languages, as codes such as en or pt_BR."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    types: Any = None
    """Contents of the template by content type, such as twilio/text; at least one."""
    url: str | None = None
    """Absolute URL of the resource."""
    variables: Any = None
    """Default values for the template's placeholders, keyed by number, such as {"1": "Ann"}."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time friendly_name language links:string{} sid "
        "types:json url variables:json"
    )


@record(kw_only=True)
class ListContent(ops.PageOperation["Content"]):
    """List content templates.

    ``GET /v2/Content`` returns a `Page` of `Content`.
    Source: https://www.twilio.com/docs/content/content-api-resources
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    sort_by_date: str | None = None
    """Order by date updated: asc or desc."""
    sort_by_content_name: str | None = None
    """Order by template name: asc or desc."""
    date_created_after: dt.datetime | dt.date | str | None = None
    """Only items created at or after this time, UTC."""
    date_created_before: dt.datetime | dt.date | str | None = None
    """Only items created at or before this time, UTC."""
    content_name: str | None = None
    """Keep only templates whose name holds this text."""
    content: str | None = None
    """Keep only templates whose content holds this text."""
    language: str | Iterable[str] | None = None
    """Only templates in these languages, as codes such as en or pt_BR."""
    content_type: str | Iterable[str] | None = None
    """Keep only templates of these content types, such as twilio/text."""
    channel_eligibility: str | Iterable[str] | None = None
    """Keep only templates with this approval on a channel, as channel:status, such as whatsapp:approved."""
    __spec__ = ops.OperationSpec(
        "GET https://content.twilio.com/v2/Content",
        query=(
            "PageSize:integer Page:integer PageToken SortByDate SortByContentName DateCreatedAfter:date-time "
            "DateCreatedBefore:date-time ContentName Content Language:string[] ContentType:string[] "
            "ChannelEligibility:string[]"
        ),
        result="Content",
        items="contents",
        paging="meta",
    )
