# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables`` of serverless v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class Variable(Resource):
    """``serverless.v1.service.environment.variable``, as received."""

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
    value: Secret | None = None
    """Value of the environment variable; up to 450 bytes."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time environment_sid key! service_sid sid url "
        "value:secret!"
    )


@record(kw_only=True)
class CreateVariable(ops.Operation["Variable"]):
    """Create a variable.

    ``POST /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables`` returns `Variable`.
    Source: https://www.twilio.com/docs/serverless/api/resource/variable
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    environment_sid: str = attrs.field(kw_only=False)
    """SID, ZE…, of the environment."""
    key: str
    """Name of the environment variable, up to 128 characters."""
    value: str | Secret
    """Value of the environment variable; up to 450 bytes."""
    __spec__ = ops.OperationSpec(
        "POST https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables",
        path="ServiceSid* EnvironmentSid*",
        form="Key* Value:secret*",
        result="Variable",
        success=(201,),
        bounds="environment_sid:ZE",
    )


@record(kw_only=True)
class DeleteVariable(ops.Operation[None]):
    """Delete a variable.

    ``DELETE /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/serverless/api/resource/variable
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    environment_sid: str = attrs.field(kw_only=False)
    """SID, ZE…, of the environment."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}",
        path="ServiceSid* EnvironmentSid* Sid*",
        result="",
        success=(204,),
        bounds="environment_sid:ZE sid:ZV",
    )


@record(kw_only=True)
class FetchVariable(ops.Operation["Variable"]):
    """Fetch a variable.

    ``GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}`` returns `Variable`.
    Source: https://www.twilio.com/docs/serverless/api/resource/variable
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    environment_sid: str = attrs.field(kw_only=False)
    """SID, ZE…, of the environment."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}",
        path="ServiceSid* EnvironmentSid* Sid*",
        result="Variable",
        bounds="environment_sid:ZE sid:ZV",
    )


@record(kw_only=True)
class ListVariable(ops.PageOperation["Variable"]):
    """List variables.

    ``GET /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables`` returns a `Page` of `Variable`.
    Source: https://www.twilio.com/docs/serverless/api/resource/variable
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
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables",
        path="ServiceSid* EnvironmentSid*",
        query="PageSize:integer Page:integer PageToken",
        result="Variable",
        items="variables",
        paging="meta",
        bounds="environment_sid:ZE",
    )


@record(kw_only=True)
class UpdateVariable(ops.Operation["Variable"]):
    """Update a variable.

    ``POST /v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}`` returns `Variable`.
    Source: https://www.twilio.com/docs/serverless/api/resource/variable
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    environment_sid: str = attrs.field(kw_only=False)
    """SID, ZE…, of the environment."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    key: str | None = None
    """Name of the environment variable, up to 128 characters."""
    value: str | Secret | None = None
    """Value of the environment variable; up to 450 bytes."""
    __spec__ = ops.OperationSpec(
        "POST https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{EnvironmentSid}/Variables/{Sid}",
        path="ServiceSid* EnvironmentSid* Sid*",
        form="Key Value:secret",
        result="Variable",
        bounds="environment_sid:ZE sid:ZV",
    )
