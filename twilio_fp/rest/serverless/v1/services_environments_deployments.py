"""``/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments`` of serverless v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Deployment(Resource):
    """``serverless.v1.service.environment.deployment``, as it is received."""

    account_sid: str = ""
    build_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    environment_sid: str | None = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class CreateDeployment(ops.Operation["Deployment"]):
    """``POST /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments`` answers 201 with `Deployment`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    environment_sid: str = attrs.field(kw_only=False)
    build_sid: str | None = None
    is_plugin: bool | None = None

    __spec__ = ops.BriefSpec(
        "POST https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments",
        form="",
    )


@record(kw_only=True)
class FetchDeployment(ops.Operation["Deployment"]):
    """``GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments/{Sid}`` answers 200 with `Deployment`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    environment_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments/{Sid}",
    )


@record(kw_only=True)
class ListDeployment(ops.PageOperation["Deployment"]):
    """``GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments`` answers 200 with a `Page` of `Deployment`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    environment_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments",
        items="deployments",
        paging="meta",
    )
