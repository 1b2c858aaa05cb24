# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/OperatorTypes`` of intelligence v2."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

OperatorTypeEnumAvailability: TypeAlias = (
    Literal["internal", "beta", "general-availability", "retired", "deprecated"] | str
)
OperatorTypeEnumOutputType: TypeAlias = (
    Literal["text-classification", "text-extraction", "text-extraction-normalized", "text-generation", "json"] | str
)
OperatorTypeEnumProvider: TypeAlias = Literal["twilio", "amazon", "openai"] | str


@record(kw_only=True)
class OperatorType(Resource):
    """``intelligence.v2.operator_type``, as received."""

    availability: OperatorTypeEnumAvailability | None = None
    """Stage of release: internal, beta, public or retired."""
    config_schema: Any = None
    """JSON schema that settings of operators of this type must fit."""
    configurable: bool | None = None
    """Whether operators of this type can be given your own settings."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    description: str | None = None
    """What it is, in free text."""
    docs_link: str | None = None
    """URL of the operator type's documentation."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    name: str | None = None
    """Name for people to tell it by."""
    output_type: OperatorTypeEnumOutputType | None = None
    """What the operator type puts out, such as text or a class."""
    provider: OperatorTypeEnumProvider | None = None
    """Maker of the model the operator type runs on."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    supported_languages: tuple[str, ...] | None = None
    """Language tags the operator type works with, such as en-US."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "availability:enum.OperatorTypeEnumAvailability config_schema:json configurable:boolean "
        "date_created:date-time date_updated:date-time description docs_link friendly_name name "
        "output_type:enum.OperatorTypeEnumOutputType provider:enum.OperatorTypeEnumProvider sid "
        "supported_languages:string[] url"
    )


@record(kw_only=True)
class FetchOperatorType(ops.Operation["OperatorType"]):
    """Fetch an operator type.

    ``GET /v2/OperatorTypes/{Sid}`` returns `OperatorType`.
    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v2/OperatorTypes/{Sid}",
        path="Sid*",
        result="OperatorType",
    )


@record(kw_only=True)
class ListOperatorType(ops.PageOperation["OperatorType"]):
    """List operator types.

    ``GET /v2/OperatorTypes`` returns a `Page` of `OperatorType`.
    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    language_code: str | None = None
    """Only operator types for this language, such as en-US."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v2/OperatorTypes",
        query="PageSize:integer Page:integer PageToken LanguageCode",
        result="OperatorType",
        items="operator_types",
        paging="meta",
    )
