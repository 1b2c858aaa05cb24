"""``/v2/Templates`` of verify v2."""

from __future__ import annotations

from typing import Any

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class VerificationTemplate(Resource):
    """``verify.v2.verification_template``, as it is received."""

    account_sid: str = ""
    channels: tuple[str, ...] | None = None
    friendly_name: str | None = None
    sid: str = ""
    translations: Any = None


@record(kw_only=True)
class ListVerificationTemplate(ops.PageOperation["VerificationTemplate"]):
    """``GET /v2/Templates`` answers 200 with a `Page` of `VerificationTemplate`.

    Source: https://www.twilio.com/docs/verify/api
    """

    friendly_name: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Templates",
        items="templates",
        paging="meta",
    )
