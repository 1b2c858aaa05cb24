"""``/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs`` of serverless v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Log(Resource):
    """``serverless.v1.service.environment.log``, as it is received."""

    account_sid: str = ""
    build_sid: str | None = None
    date_created: dt.datetime | None = None
    deployment_sid: str | None = None
    environment_sid: str | None = None
    function_sid: str | None = None
    level: str | None = None
    message: str | None = None
    request_sid: str | None = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class FetchLog(ops.Operation["Log"]):
    """``GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs/{Sid}`` answers 200 with `Log`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    environment_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs/{Sid}",
    )


@record(kw_only=True)
class ListLog(ops.PageOperation["Log"]):
    """``GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs`` answers 200 with a `Page` of `Log`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    environment_sid: str = attrs.field(kw_only=False)
    function_sid: str | None = None
    start_date: dt.datetime | dt.date | str | None = None
    end_date: dt.datetime | dt.date | str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Logs",
        items="logs",
        paging="meta",
    )
