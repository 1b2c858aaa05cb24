"""``/v2/ContentAndApprovals`` of content v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class ContentAndApprovals(Resource):
    """``content.v1.content_and_approvals``, as it is received."""

    account_sid: str = ""
    approval_requests: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    language: str | None = None
    sid: str = ""
    types: Any = None
    variables: Any = None


@record(kw_only=True)
class ListContentAndApprovals(ops.PageOperation["ContentAndApprovals"]):
    """``GET /v2/ContentAndApprovals`` answers 200 with a `Page` of `ContentAndApprovals`.

    Source: https://www.twilio.com/docs/content/content-api-resources
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None
    sort_by_date: str | None = None
    sort_by_content_name: str | None = None
    date_created_after: dt.datetime | dt.date | str | None = None
    date_created_before: dt.datetime | dt.date | str | None = None
    content_name: str | None = None
    content: str | None = None
    language: str | Iterable[str] | None = None
    content_type: str | Iterable[str] | None = None
    channel_eligibility: str | Iterable[str] | None = None

    __spec__ = ops.BriefSpec(
        "GET https://content.twilio.com/v2/ContentAndApprovals",
        items="contents",
        paging="meta",
    )
