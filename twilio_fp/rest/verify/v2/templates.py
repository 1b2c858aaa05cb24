# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Templates`` of verify v2."""

from __future__ import annotations

from typing import Any

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class VerificationTemplate(Resource):
    """``verify.v2.verification_template``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    channels: tuple[str, ...] | None = None
    """Channels the template can be used on."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    translations: Any = None
    """Text of the template in each language, with its state, a JSON object."""
    __fields__ = "account_sid channels:string[] friendly_name sid translations:json"


@record(kw_only=True)
class ListVerificationTemplate(ops.PageOperation["VerificationTemplate"]):
    """List verification templates.

    ``GET /v2/Templates`` returns a `Page` of `VerificationTemplate`.
    Source: https://www.twilio.com/docs/verify/api/templates
    """

    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Templates",
        query="FriendlyName PageSize:integer Page:integer PageToken",
        result="VerificationTemplate",
        items="templates",
        paging="meta",
    )
