"""``/v2/Operators/PreBuilt`` of intelligence v2."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

PrebuiltOperatorEnumAvailability: TypeAlias = (
    Literal["internal", "beta", "public", "retired", "general-availability"] | str
)


@record(kw_only=True)
class PrebuiltOperator(Resource):
    """``intelligence.v2.prebuilt_operator``, as it is received."""

    account_sid: str = ""
    author: str | None = None
    availability: PrebuiltOperatorEnumAvailability | None = None
    config: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None
    friendly_name: str | None = None
    operator_type: str | None = None
    sid: str = ""
    url: str | None = None
    version: int | None = None


@record(kw_only=True)
class FetchPrebuiltOperator(ops.Operation["PrebuiltOperator"]):
    """``GET /v2/Operators/PreBuilt/{Sid}`` answers 200 with `PrebuiltOperator`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v2/Operators/PreBuilt/{Sid}",
    )


@record(kw_only=True)
class ListPrebuiltOperator(ops.PageOperation["PrebuiltOperator"]):
    """``GET /v2/Operators/PreBuilt`` answers 200 with a `Page` of `PrebuiltOperator`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    availability: PrebuiltOperatorEnumAvailability | None = None
    language_code: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v2/Operators/PreBuilt",
        items="operators",
        paging="meta",
    )
