# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Operators/PreBuilt`` of intelligence v2."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

PrebuiltOperatorEnumAvailability: TypeAlias = (
    Literal["internal", "beta", "public", "retired", "general-availability"] | str
)


@record(kw_only=True)
class PrebuiltOperator(Resource):
    """``intelligence.v2.prebuilt_operator``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    author: str | None = None
    """Who made the operator: Twilio or the account."""
    availability: PrebuiltOperatorEnumAvailability | None = None
    """Stage of release: internal, beta, public or retired."""
    config: Any = None
    """Settings of the operator, JSON object that fits the schema of its type."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    description: str | None = None
    """What it is, in free text."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    operator_type: str | None = None
    """Type of the operator, which decides its settings and the form of its results."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    version: int | None = None
    """Version number; goes up with each change."""
    __fields__ = (
        "account_sid author availability:enum.PrebuiltOperatorEnumAvailability config:json date_created:date-time "
        "date_updated:date-time description friendly_name operator_type sid url version:integer"
    )


@record(kw_only=True)
class FetchPrebuiltOperator(ops.Operation["PrebuiltOperator"]):
    """Fetch a prebuilt operator.

    ``GET /v2/Operators/PreBuilt/{Sid}`` returns `PrebuiltOperator`.
    Source: https://www.twilio.com/docs/conversation-intelligence-classic/api/prebuilt-operator-subresource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v2/Operators/PreBuilt/{Sid}",
        path="Sid*",
        result="PrebuiltOperator",
        bounds="sid:LY",
    )


@record(kw_only=True)
class ListPrebuiltOperator(ops.PageOperation["PrebuiltOperator"]):
    """List prebuilt operators.

    ``GET /v2/Operators/PreBuilt`` returns a `Page` of `PrebuiltOperator`.
    Source: https://www.twilio.com/docs/conversation-intelligence-classic/api/prebuilt-operator-subresource
    """

    availability: PrebuiltOperatorEnumAvailability | None = None
    """Stage of release: internal, beta, public or retired."""
    language_code: str | None = None
    """Only operators for this language, such as en-US."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v2/Operators/PreBuilt",
        query="Availability:enum.PrebuiltOperatorEnumAvailability LanguageCode PageSize:integer Page:integer PageToken",
        result="PrebuiltOperator",
        items="operators",
        paging="meta",
    )
