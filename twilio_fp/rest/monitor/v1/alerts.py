# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Alerts`` of monitor v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod


@record(kw_only=True)
class Alert(Resource):
    """``monitor.v1.alert``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    alert_text: str | None = None
    """What happened, as text; may be a query string of details."""
    api_version: str | None = None
    """API version that handled it, such as 2010-04-01."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_generated: dt.datetime | None = None
    """When the error or warning happened, UTC. It may differ from date_created, as alerts are buffered."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    error_code: str | None = None
    """Code of the Twilio error or warning, as in the error dictionary."""
    log_level: str | None = None
    """Severity: error, warning, notice or debug; when listing, only that one."""
    more_info: str | None = None
    """URL of the page that explains the error."""
    request_method: HttpMethod | None = None
    """HTTP method of the request that caused it."""
    request_url: str | None = None
    """URL of the request that caused it; for calls, the TwiML or webhook address."""
    resource_sid: str | None = None
    """SID of the object the event or alert is about."""
    service_sid: str | None = None
    """SID of the service that owns the resource; the prefix depends on the product."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid alert_text api_version date_created:date-time date_generated:date-time "
        "date_updated:date-time error_code log_level more_info request_method:enum.HttpMethod request_url "
        "resource_sid service_sid sid url"
    )


@record(kw_only=True)
class AlertInstance(Resource):
    """``monitor.v1.alert-instance``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    alert_text: str | None = None
    """What happened, as text; may be a query string of details."""
    api_version: str | None = None
    """API version that handled it, such as 2010-04-01."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_generated: dt.datetime | None = None
    """When the error or warning happened, UTC. It may differ from date_created, as alerts are buffered."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    error_code: str | None = None
    """Code of the Twilio error or warning, as in the error dictionary."""
    log_level: str | None = None
    """Severity: error, warning, notice or debug; when listing, only that one."""
    more_info: str | None = None
    """URL of the page that explains the error."""
    request_headers: str | None = None
    """HTTP headers of the request that caused the alert."""
    request_method: HttpMethod | None = None
    """HTTP method of the request that caused it."""
    request_url: str | None = None
    """URL of the request that caused it; for calls, the TwiML or webhook address."""
    request_variables: str | None = None
    """Parameters of the request that caused it, URL-encoded."""
    resource_sid: str | None = None
    """SID of the object the event or alert is about."""
    response_body: str | None = None
    """Body your server answered with."""
    response_headers: str | None = None
    """HTTP headers your server answered with."""
    service_sid: str | None = None
    """SID of the service that owns the resource; the prefix depends on the product."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid alert_text api_version date_created:date-time date_generated:date-time "
        "date_updated:date-time error_code log_level more_info request_headers request_method:enum.HttpMethod "
        "request_url request_variables resource_sid response_body response_headers service_sid sid url"
    )


@record(kw_only=True)
class FetchAlert(ops.Operation["AlertInstance"]):
    """Fetch an alert.

    ``GET /v1/Alerts/{Sid}`` returns `AlertInstance`.
    Source: https://www.twilio.com/docs/usage/monitor-alert
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://monitor.twilio.com/v1/Alerts/{Sid}",
        path="Sid*",
        result="AlertInstance",
        bounds="sid:NO",
    )


@record(kw_only=True)
class ListAlert(ops.PageOperation["Alert"]):
    """List alerts.

    ``GET /v1/Alerts`` returns a `Page` of `Alert`.
    Source: https://www.twilio.com/docs/usage/monitor-alert
    """

    log_level: str | None = None
    """Severity: error, warning, notice or debug; when listing, only that one."""
    start_date: dt.datetime | dt.date | str | None = None
    """Return entries from this moment on, UTC."""
    end_date: dt.datetime | dt.date | str | None = None
    """Only what happened up to this time, UTC."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://monitor.twilio.com/v1/Alerts",
        query="LogLevel StartDate:date-time EndDate:date-time PageSize:integer Page:integer PageToken",
        result="Alert",
        items="alerts",
        paging="meta",
    )
