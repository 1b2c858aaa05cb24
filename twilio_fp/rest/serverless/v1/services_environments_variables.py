"""``/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables`` of serverless v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Variable(Resource):
    """``serverless.v1.service.environment.variable``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    environment_sid: str | None = None
    key: str | None = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None
    value: str | None = None

    __fields__ = "key! value!"


@record(kw_only=True)
class CreateVariable(ops.Operation["Variable"]):
    """``POST /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables`` answers 201 with `Variable`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    environment_sid: str = attrs.field(kw_only=False)
    key: str
    value: str

    __spec__ = ops.BriefSpec(
        "POST https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables",
        form="",
    )


@record(kw_only=True)
class DeleteVariable(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    environment_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}",
    )


@record(kw_only=True)
class FetchVariable(ops.Operation["Variable"]):
    """``GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}`` answers 200 with `Variable`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    environment_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}",
    )


@record(kw_only=True)
class ListVariable(ops.PageOperation["Variable"]):
    """``GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables`` answers 200 with a `Page` of `Variable`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    environment_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables",
        items="variables",
        paging="meta",
    )


@record(kw_only=True)
class UpdateVariable(ops.Operation["Variable"]):
    """``POST /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}`` answers 200 with `Variable`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    environment_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    key: str | None = None
    value: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}",
        form="",
    )
