# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs`` of serverless v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Log(Resource):
    """``serverless.v1.service.environment.log``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    build_sid: str | None = None
    """SID of the build (ZB…) deployed."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    deployment_sid: str | None = None
    """SID, ZD…, of the deployment that was live when the log line was written."""
    environment_sid: str | None = None
    """SID, ZE…, of the environment."""
    function_sid: str | None = None
    """SID, ZH…, of the function; when listing logs, only those of this function."""
    level: str | None = None
    """Severity of the log line: info, warn or error."""
    message: str | None = None
    """Text of the message; in an answer, what happened to the request, in words."""
    request_sid: str | None = None
    """SID, RQ…, of the request that wrote the log line."""
    service_sid: str | None = None
    """SID of the serverless service, ZS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid build_sid date_created:date-time deployment_sid environment_sid function_sid level message "
        "request_sid service_sid sid url"
    )


@record(kw_only=True)
class FetchLog(ops.Operation["Log"]):
    """Fetch a log.

    ``GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs/{Sid}`` returns `Log`.
    Source: https://www.twilio.com/docs/serverless/api/resource/environment
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    environment_sid: str = attrs.field(kw_only=False)
    """SID, ZE…, of the environment."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs/{Sid}",
        path="ServiceSid* EnvironmentSid* Sid*",
        result="Log",
        bounds="environment_sid:ZE sid:NO",
    )


@record(kw_only=True)
class ListLog(ops.PageOperation["Log"]):
    """List logs.

    ``GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs`` returns a `Page` of `Log`.
    Source: https://www.twilio.com/docs/serverless/api/resource/environment
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    environment_sid: str = attrs.field(kw_only=False)
    """SID, ZE…, of the environment."""
    function_sid: str | None = None
    """SID, ZH…, of the function; when listing logs, only those of this function."""
    start_date: dt.datetime | dt.date | str | None = None
    """Beginning of the period, UTC, inclusive."""
    end_date: dt.datetime | dt.date | str | None = None
    """Only log lines written up to this time, UTC; default now."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs",
        path="ServiceSid* EnvironmentSid*",
        query="FunctionSid StartDate:date-time EndDate:date-time PageSize:integer Page:integer PageToken",
        result="Log",
        items="logs",
        paging="meta",
        bounds="environment_sid:ZE function_sid:ZH",
    )
