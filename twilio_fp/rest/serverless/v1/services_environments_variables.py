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
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    environment_sid: str | None = None
    """SID, ZE…, of the environment."""
    key: str | None = None
    """Name of the environment variable, up to 128 characters."""
    service_sid: str | None = None
    """SID of the serverless service, ZS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    value: str | None = None
    """Value of the environment variable; up to 450 bytes."""

    __fields__ = "key! value!"


@record(kw_only=True)
class CreateVariable(ops.Operation["Variable"]):
    """Create a variable.

    ``POST /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables`` answers 201 with `Variable`.
    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    environment_sid: str = attrs.field(kw_only=False)
    """SID, ZE…, of the environment."""
    key: str
    """Name of the environment variable, up to 128 characters."""
    value: str
    """Value of the environment variable; up to 450 bytes."""

    __spec__ = ops.BriefSpec(
        "POST https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables",
        form="",
        bounds="environment_sid:ZE",
    )


@record(kw_only=True)
class DeleteVariable(ops.Operation[None]):
    """Delete a variable.

    ``DELETE /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    environment_sid: str = attrs.field(kw_only=False)
    """SID, ZE…, of the environment."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "DELETE https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}",
        bounds="environment_sid:ZE sid:ZV",
    )


@record(kw_only=True)
class FetchVariable(ops.Operation["Variable"]):
    """Fetch a variable.

    ``GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}`` answers 200 with `Variable`.
    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    environment_sid: str = attrs.field(kw_only=False)
    """SID, ZE…, of the environment."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}",
        bounds="environment_sid:ZE sid:ZV",
    )


@record(kw_only=True)
class ListVariable(ops.PageOperation["Variable"]):
    """List variables.

    ``GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables`` answers 200 with a `Page` of
    `Variable`.
    Source: https://www.twilio.com/docs/serverless/api
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

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables",
        items="variables",
        paging="meta",
        bounds="environment_sid:ZE",
    )


@record(kw_only=True)
class UpdateVariable(ops.Operation["Variable"]):
    """Update a variable.

    ``POST /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}`` answers 200 with `Variable`.
    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    environment_sid: str = attrs.field(kw_only=False)
    """SID, ZE…, of the environment."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    key: str | None = None
    """Name of the environment variable, up to 128 characters."""
    value: str | None = None
    """Value of the environment variable; up to 450 bytes."""

    __spec__ = ops.BriefSpec(
        "POST https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}",
        form="",
        bounds="environment_sid:ZE sid:ZV",
    )
