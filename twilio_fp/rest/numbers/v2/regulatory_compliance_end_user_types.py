"""``/v2/RegulatoryCompliance/EndUserTypes`` of numbers v2."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class EndUserType(Resource):
    """``numbers.v2.regulatory_compliance.end_user_type``, as it is received."""

    fields: tuple[Any, ...] | None = None
    friendly_name: str | None = None
    machine_name: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class FetchEndUserType(ops.Operation["EndUserType"]):
    """``GET /v2/RegulatoryCompliance/EndUserTypes/{Sid}`` answers 200 with `EndUserType`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/EndUserTypes/{Sid}",
    )


@record(kw_only=True)
class ListEndUserType(ops.PageOperation["EndUserType"]):
    """``GET /v2/RegulatoryCompliance/EndUserTypes`` answers 200 with a `Page` of `EndUserType`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/EndUserTypes",
        items="end_user_types",
        paging="meta",
    )
