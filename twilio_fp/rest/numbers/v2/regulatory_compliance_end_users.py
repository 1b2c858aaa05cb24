"""``/v2/RegulatoryCompliance/EndUsers`` of numbers v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

EndUserEnumType: TypeAlias = Literal["individual", "business"] | str


@record(kw_only=True)
class EndUser(Resource):
    """``numbers.v2.regulatory_compliance.end_user``, as it is received."""

    account_sid: str = ""
    attributes: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    sid: str = ""
    type: EndUserEnumType | None = None
    url: str | None = None

    __fields__ = "attributes!"


@record(kw_only=True)
class CreateEndUser(ops.Operation["EndUser"]):
    """``POST /v2/RegulatoryCompliance/EndUsers`` answers 201 with `EndUser`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    friendly_name: str
    type: EndUserEnumType
    attributes: str | Mapping[str, Any] | Sequence[Any] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/EndUsers",
        form="",
    )


@record(kw_only=True)
class DeleteEndUser(ops.Operation[None]):
    """``DELETE /v2/RegulatoryCompliance/EndUsers/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://numbers.twilio.com/v2/RegulatoryCompliance/EndUsers/{Sid}",
    )


@record(kw_only=True)
class FetchEndUser(ops.Operation["EndUser"]):
    """``GET /v2/RegulatoryCompliance/EndUsers/{Sid}`` answers 200 with `EndUser`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/EndUsers/{Sid}",
    )


@record(kw_only=True)
class ListEndUser(ops.PageOperation["EndUser"]):
    """``GET /v2/RegulatoryCompliance/EndUsers`` answers 200 with a `Page` of `EndUser`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/EndUsers",
        items="results",
        paging="meta",
    )


@record(kw_only=True)
class UpdateEndUser(ops.Operation["EndUser"]):
    """``POST /v2/RegulatoryCompliance/EndUsers/{Sid}`` answers 200 with `EndUser`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    sid: str = attrs.field(kw_only=False)
    attributes: str | Mapping[str, Any] | Sequence[Any] | None = None
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/EndUsers/{Sid}",
        form="",
    )
