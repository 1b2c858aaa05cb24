"""``/v1/Services/{ServiceSid}/Environments`` of serverless v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Environment(Resource):
    """``serverless.v1.service.environment``, as it is received."""

    account_sid: str = ""
    build_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    domain_name: str | None = None
    domain_suffix: str | None = None
    links: Mapping[str, str] | None = None
    service_sid: str | None = None
    sid: str = ""
    unique_name: str | None = None
    url: str | None = None

    __fields__ = "domain_name! domain_suffix! unique_name!"


@record(kw_only=True)
class CreateEnvironment(ops.Operation["Environment"]):
    """``POST /v1/Services/{ServiceSid}/Environments`` answers 201 with `Environment`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    unique_name: str
    domain_suffix: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments",
        form="",
    )


@record(kw_only=True)
class DeleteEnvironment(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/Environments/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{Sid}",
    )


@record(kw_only=True)
class FetchEnvironment(ops.Operation["Environment"]):
    """``GET /v1/Services/{ServiceSid}/Environments/{Sid}`` answers 200 with `Environment`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments/{Sid}",
    )


@record(kw_only=True)
class ListEnvironment(ops.PageOperation["Environment"]):
    """``GET /v1/Services/{ServiceSid}/Environments`` answers 200 with a `Page` of `Environment`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Environments",
        items="environments",
        paging="meta",
    )
