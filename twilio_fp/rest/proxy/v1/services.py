"""``/v1/Services`` of proxy v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ServiceEnumGeoMatchLevel: TypeAlias = Literal["area-code", "overlay", "radius", "country"] | str
ServiceEnumNumberSelectionBehavior: TypeAlias = Literal["avoid-sticky", "prefer-sticky"] | str


@record(kw_only=True)
class Service(Resource):
    """``proxy.v1.service``, as it is received."""

    account_sid: str = ""
    callback_url: str | None = None
    chat_instance_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    default_ttl: int | None = None
    geo_match_level: ServiceEnumGeoMatchLevel | None = None
    intercept_callback_url: str | None = None
    links: Mapping[str, str] | None = None
    number_selection_behavior: ServiceEnumNumberSelectionBehavior | None = None
    out_of_session_callback_url: str | None = None
    sid: str = ""
    unique_name: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateService(ops.Operation["Service"]):
    """``POST /v1/Services`` answers 201 with `Service`.

    Source: https://www.twilio.com/docs/proxy/api
    """

    unique_name: str
    callback_url: str | None = None
    chat_instance_sid: str | None = None
    default_ttl: int | dt.timedelta | None = None
    geo_match_level: ServiceEnumGeoMatchLevel | None = None
    intercept_callback_url: str | None = None
    number_selection_behavior: ServiceEnumNumberSelectionBehavior | None = None
    out_of_session_callback_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://proxy.twilio.com/v1/Services",
        form="",
    )


@record(kw_only=True)
class DeleteService(ops.Operation[None]):
    """``DELETE /v1/Services/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/proxy/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://proxy.twilio.com/v1/Services/{Sid}",
    )


@record(kw_only=True)
class FetchService(ops.Operation["Service"]):
    """``GET /v1/Services/{Sid}`` answers 200 with `Service`.

    Source: https://www.twilio.com/docs/proxy/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://proxy.twilio.com/v1/Services/{Sid}",
    )


@record(kw_only=True)
class ListService(ops.PageOperation["Service"]):
    """``GET /v1/Services`` answers 200 with a `Page` of `Service`.

    Source: https://www.twilio.com/docs/proxy/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://proxy.twilio.com/v1/Services",
        items="services",
        paging="meta",
    )


@record(kw_only=True)
class UpdateService(ops.Operation["Service"]):
    """``POST /v1/Services/{Sid}`` answers 200 with `Service`.

    Source: https://www.twilio.com/docs/proxy/api
    """

    sid: str = attrs.field(kw_only=False)
    callback_url: str | None = None
    chat_instance_sid: str | None = None
    default_ttl: int | dt.timedelta | None = None
    geo_match_level: ServiceEnumGeoMatchLevel | None = None
    intercept_callback_url: str | None = None
    number_selection_behavior: ServiceEnumNumberSelectionBehavior | None = None
    out_of_session_callback_url: str | None = None
    unique_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://proxy.twilio.com/v1/Services/{Sid}",
        form="",
    )
