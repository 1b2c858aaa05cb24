"""``/v1/Services`` of sync v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Service(Resource):
    """``sync.v1.service``, as it is received."""

    account_sid: str = ""
    acl_enabled: bool | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    reachability_debouncing_enabled: bool | None = None
    reachability_debouncing_window: int | None = None
    reachability_webhooks_enabled: bool | None = None
    sid: str = ""
    unique_name: str | None = None
    url: str | None = None
    webhook_url: str | None = None
    webhooks_from_rest_enabled: bool | None = None

    __fields__ = "friendly_name!"


@record(kw_only=True)
class CreateService(ops.Operation["Service"]):
    """``POST /v1/Services`` answers 201 with `Service`.

    Source: https://www.twilio.com/docs/sync/api
    """

    acl_enabled: bool | None = None
    friendly_name: str | None = None
    reachability_debouncing_enabled: bool | None = None
    reachability_debouncing_window: int | dt.timedelta | None = None
    reachability_webhooks_enabled: bool | None = None
    webhook_url: str | None = None
    webhooks_from_rest_enabled: bool | None = None

    __spec__ = ops.BriefSpec(
        "POST https://sync.twilio.com/v1/Services",
        form="ReachabilityDebouncingWindow:milliseconds",
    )


@record(kw_only=True)
class DeleteService(ops.Operation[None]):
    """``DELETE /v1/Services/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/sync/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://sync.twilio.com/v1/Services/{Sid}",
    )


@record(kw_only=True)
class FetchService(ops.Operation["Service"]):
    """``GET /v1/Services/{Sid}`` answers 200 with `Service`.

    Source: https://www.twilio.com/docs/sync/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://sync.twilio.com/v1/Services/{Sid}",
    )


@record(kw_only=True)
class ListService(ops.PageOperation["Service"]):
    """``GET /v1/Services`` answers 200 with a `Page` of `Service`.

    Source: https://www.twilio.com/docs/sync/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://sync.twilio.com/v1/Services",
        items="services",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateService(ops.Operation["Service"]):
    """``POST /v1/Services/{Sid}`` answers 200 with `Service`.

    Source: https://www.twilio.com/docs/sync/api
    """

    sid: str = attrs.field(kw_only=False)
    acl_enabled: bool | None = None
    friendly_name: str | None = None
    reachability_debouncing_enabled: bool | None = None
    reachability_debouncing_window: int | dt.timedelta | None = None
    reachability_webhooks_enabled: bool | None = None
    webhook_url: str | None = None
    webhooks_from_rest_enabled: bool | None = None

    __spec__ = ops.BriefSpec(
        "POST https://sync.twilio.com/v1/Services/{Sid}",
        form="ReachabilityDebouncingWindow:milliseconds",
    )
