# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Environments`` of serverless v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Environment(Resource):
    """``serverless.v1.service.environment``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    build_sid: str | None = None
    """SID of the build (ZB…) deployed."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    domain_name: str | None = None
    """Domain that the environment's functions and assets are served from."""
    domain_suffix: str | None = None
    """Text added to the service's domain base to make this environment's domain, such as dev."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    service_sid: str | None = None
    """SID of the serverless service, ZS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    unique_name: str | None = None
    """Your own name for the service or environment; a service's works in place of its SID."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid build_sid date_created:date-time date_updated:date-time domain_name! domain_suffix! "
        "links:string{} service_sid sid unique_name! url"
    )


@record(kw_only=True)
class CreateEnvironment(ops.Operation["Environment"]):
    """Create an environment.

    ``POST /v1/Services/{ServiceSid}/Environments`` returns `Environment`.
    Source: https://www.twilio.com/docs/serverless/api/resource/environment
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    unique_name: str
    """Your own name for the service or environment; a service's works in place of its SID."""
    domain_suffix: str | None = None
    """Text added to the service's domain base to make this environment's domain, such as dev."""
    __spec__ = ops.OperationSpec(
        "POST https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments",
        path="ServiceSid*",
        form="DomainSuffix UniqueName*",
        result="Environment",
        success=(201,),
    )


@record(kw_only=True)
class DeleteEnvironment(ops.Operation[None]):
    """Delete an environment.

    ``DELETE /v1/Services/{ServiceSid}/Environments/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/serverless/api/resource/environment
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{Sid}",
        path="ServiceSid* Sid*",
        result="",
        success=(204,),
        bounds="sid:ZE",
    )


@record(kw_only=True)
class FetchEnvironment(ops.Operation["Environment"]):
    """Fetch an environment.

    ``GET /v1/Services/{ServiceSid}/Environments/{Sid}`` returns `Environment`.
    Source: https://www.twilio.com/docs/serverless/api/resource/environment
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{Sid}",
        path="ServiceSid* Sid*",
        result="Environment",
        bounds="sid:ZE",
    )


@record(kw_only=True)
class ListEnvironment(ops.PageOperation["Environment"]):
    """List environments.

    ``GET /v1/Services/{ServiceSid}/Environments`` returns a `Page` of `Environment`.
    Source: https://www.twilio.com/docs/serverless/api/resource/environment
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments",
        path="ServiceSid*",
        query="PageSize:integer Page:integer PageToken",
        result="Environment",
        items="environments",
        paging="meta",
    )
