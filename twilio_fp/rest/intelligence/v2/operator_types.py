"""``/v2/OperatorTypes`` of intelligence v2."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

OperatorTypeEnumAvailability: TypeAlias = (
    Literal["internal", "beta", "general-availability", "retired", "deprecated"] | str
)
OperatorTypeEnumOutputType: TypeAlias = (
    Literal["text-classification", "text-extraction", "text-extraction-normalized", "text-generation", "json"] | str
)
OperatorTypeEnumProvider: TypeAlias = Literal["twilio", "amazon", "openai"] | str


@record(kw_only=True)
class OperatorType(Resource):
    """``intelligence.v2.operator_type``, as it is received."""

    availability: OperatorTypeEnumAvailability | None = None
    config_schema: Any = None
    configurable: bool | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None
    docs_link: str | None = None
    friendly_name: str | None = None
    name: str | None = None
    output_type: OperatorTypeEnumOutputType | None = None
    provider: OperatorTypeEnumProvider | None = None
    sid: str = ""
    supported_languages: tuple[str, ...] | None = None
    url: str | None = None


@record(kw_only=True)
class FetchOperatorType(ops.Operation["OperatorType"]):
    """``GET /v2/OperatorTypes/{Sid}`` answers 200 with `OperatorType`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v2/OperatorTypes/{Sid}",
    )


@record(kw_only=True)
class ListOperatorType(ops.PageOperation["OperatorType"]):
    """``GET /v2/OperatorTypes`` answers 200 with a `Page` of `OperatorType`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None
    language_code: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v2/OperatorTypes",
        items="operator_types",
        paging="meta",
    )
