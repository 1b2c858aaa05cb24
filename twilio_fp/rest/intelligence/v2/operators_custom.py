"""``/v2/Operators/Custom`` of intelligence v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

CustomOperatorEnumAvailability: TypeAlias = (
    Literal["internal", "beta", "public", "retired", "general-availability", "deprecated"] | str
)


@record(kw_only=True)
class CustomOperator(Resource):
    """``intelligence.v2.custom_operator``, as it is received."""

    account_sid: str = ""
    author: str | None = None
    availability: CustomOperatorEnumAvailability | None = None
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
class CreateCustomOperator(ops.Operation["CustomOperator"]):
    """``POST /v2/Operators/Custom`` answers 202 with `CustomOperator`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    config: str | Mapping[str, Any] | Sequence[Any]
    friendly_name: str
    operator_type: str

    __spec__ = ops.BriefSpec(
        "POST https://intelligence.twilio.com/v2/Operators/Custom",
        form="",
        success=(202,),
    )


@record(kw_only=True)
class DeleteCustomOperator(ops.Operation[None]):
    """``DELETE /v2/Operators/Custom/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://intelligence.twilio.com/v2/Operators/Custom/{Sid}",
    )


@record(kw_only=True)
class FetchCustomOperator(ops.Operation["CustomOperator"]):
    """``GET /v2/Operators/Custom/{Sid}`` answers 200 with `CustomOperator`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v2/Operators/Custom/{Sid}",
    )


@record(kw_only=True)
class ListCustomOperator(ops.PageOperation["CustomOperator"]):
    """``GET /v2/Operators/Custom`` answers 200 with a `Page` of `CustomOperator`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    availability: CustomOperatorEnumAvailability | None = None
    language_code: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v2/Operators/Custom",
        items="operators",
        paging="meta",
    )


@record(kw_only=True)
class UpdateCustomOperator(ops.Operation["CustomOperator"]):
    """``POST /v2/Operators/Custom/{Sid}`` answers 202 with `CustomOperator`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    sid: str = attrs.field(kw_only=False)
    config: str | Mapping[str, Any] | Sequence[Any]
    friendly_name: str
    if_match: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://intelligence.twilio.com/v2/Operators/Custom/{Sid}",
        header="If-Match",
        form="",
        success=(202,),
    )
