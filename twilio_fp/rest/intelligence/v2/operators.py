"""``/v2/Operators`` of intelligence v2."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

OperatorEnumAvailability: TypeAlias = (
    Literal["internal", "beta", "public", "deprecated", "general-availability", "retired"] | str
)


@record(kw_only=True)
class Operator(Resource):
    """``intelligence.v2.operator``, as it is received."""

    account_sid: str = ""
    author: str | None = None
    availability: OperatorEnumAvailability | None = None
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
class FetchOperator(ops.Operation["Operator"]):
    """``GET /v2/Operators/{Sid}`` answers 200 with `Operator`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v2/Operators/{Sid}",
    )


@record(kw_only=True)
class ListOperator(ops.PageOperation["Operator"]):
    """``GET /v2/Operators`` answers 200 with a `Page` of `Operator`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    availability: OperatorEnumAvailability | None = None
    language_code: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v2/Operators",
        items="operators",
        paging="meta",
    )
