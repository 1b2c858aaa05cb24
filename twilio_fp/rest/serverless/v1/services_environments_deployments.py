# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments`` of serverless v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Deployment(Resource):
    """``serverless.v1.service.environment.deployment``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    build_sid: str | None = None
    """SID of the build (ZB…) deployed."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    environment_sid: str | None = None
    """SID, ZE…, of the environment."""
    service_sid: str | None = None
    """SID of the serverless service, ZS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid build_sid date_created:date-time date_updated:date-time environment_sid service_sid sid url"
    )


@record(kw_only=True)
class CreateDeployment(ops.Operation["Deployment"]):
    """Create a deployment.

    ``POST /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments`` returns `Deployment`.
    Source: https://www.twilio.com/docs/serverless/api/resource/deployment
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    environment_sid: str = attrs.field(kw_only=False)
    """SID, ZE…, of the environment."""
    build_sid: str | None = None
    """SID of the build (ZB…) to deploy to the environment. Leave out to deploy none."""
    is_plugin: bool | None = None
    """Whether the deployment is of a plugin."""
    __spec__ = ops.OperationSpec(
        "POST https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments",
        path="ServiceSid* EnvironmentSid*",
        form="BuildSid IsPlugin:boolean",
        result="Deployment",
        success=(201,),
        bounds="environment_sid:ZE build_sid:ZB",
    )


@record(kw_only=True)
class FetchDeployment(ops.Operation["Deployment"]):
    """Fetch a deployment.

    ``GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments/{Sid}`` returns `Deployment`.
    Source: https://www.twilio.com/docs/serverless/api/resource/deployment
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    environment_sid: str = attrs.field(kw_only=False)
    """SID, ZE…, of the environment."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments/{Sid}",
        path="ServiceSid* EnvironmentSid* Sid*",
        result="Deployment",
        bounds="environment_sid:ZE sid:ZD",
    )


@record(kw_only=True)
class ListDeployment(ops.PageOperation["Deployment"]):
    """List deployments.

    ``GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments`` returns a `Page` of `Deployment`.
    Source: https://www.twilio.com/docs/serverless/api/resource/deployment
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    environment_sid: str = attrs.field(kw_only=False)
    """SID, ZE…, of the environment."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Deployments",
        path="ServiceSid* EnvironmentSid*",
        query="PageSize:integer Page:integer PageToken",
        result="Deployment",
        items="deployments",
        paging="meta",
        bounds="environment_sid:ZE",
    )
