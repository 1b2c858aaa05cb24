"""``/v1/Alerts`` of monitor v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Alert(Resource):
    """``monitor.v1.alert``, as it is received."""

    account_sid: str = ""
    alert_text: str | None = None
    api_version: str | None = None
    date_created: dt.datetime | None = None
    date_generated: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    error_code: str | None = None
    log_level: str | None = None
    more_info: str | None = None
    request_method: HttpMethod | None = None
    request_url: str | None = None
    resource_sid: str | None = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class AlertInstance(Resource):
    """``monitor.v1.alert-instance``, as it is received."""

    account_sid: str = ""
    alert_text: str | None = None
    api_version: str | None = None
    date_created: dt.datetime | None = None
    date_generated: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    error_code: str | None = None
    log_level: str | None = None
    more_info: str | None = None
    request_headers: str | None = None
    request_method: HttpMethod | None = None
    request_url: str | None = None
    request_variables: str | None = None
    resource_sid: str | None = None
    response_body: str | None = None
    response_headers: str | None = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class FetchAlert(ops.Operation["AlertInstance"]):
    """``GET /v1/Alerts/{Sid}`` answers 200 with `AlertInstance`.

    Source: https://www.twilio.com/docs/usage/monitor-events
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://monitor.twilio.com/v1/Alerts/{Sid}",
    )


@record(kw_only=True)
class ListAlert(ops.PageOperation["Alert"]):
    """``GET /v1/Alerts`` answers 200 with a `Page` of `Alert`.

    Source: https://www.twilio.com/docs/usage/monitor-events
    """

    log_level: str | None = None
    start_date: dt.datetime | dt.date | str | None = None
    end_date: dt.datetime | dt.date | str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://monitor.twilio.com/v1/Alerts",
        items="alerts",
        paging="meta",
    )
