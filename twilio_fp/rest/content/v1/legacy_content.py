"""``/v1/LegacyContent`` of content v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class LegacyContent(Resource):
    """``content.v1.legacy_content``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    language: str | None = None
    legacy_body: str | None = None
    legacy_template_name: str | None = None
    sid: str = ""
    types: Any = None
    url: str | None = None
    variables: Any = None


@record(kw_only=True)
class ListLegacyContent(ops.PageOperation["LegacyContent"]):
    """``GET /v1/LegacyContent`` answers 200 with a `Page` of `LegacyContent`.

    Source: https://www.twilio.com/docs/content/content-api-resources
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://content.twilio.com/v1/LegacyContent",
        items="contents",
        paging="meta",
    )
