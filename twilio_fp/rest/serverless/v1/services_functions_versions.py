"""``/v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions`` of serverless v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

FunctionVersionEnumVisibility: TypeAlias = Literal["public", "private", "protected"] | str


@record(kw_only=True)
class FunctionVersion(Resource):
    """``serverless.v1.service.function.function_version``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    function_sid: str | None = None
    links: Mapping[str, str] | None = None
    path: str | None = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None
    visibility: FunctionVersionEnumVisibility | None = None

    __fields__ = "path!"


@record(kw_only=True)
class FetchFunctionVersion(ops.Operation["FunctionVersion"]):
    """``GET /v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid}`` answers 200 with `FunctionVersion`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    function_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid}",
    )


@record(kw_only=True)
class ListFunctionVersion(ops.PageOperation["FunctionVersion"]):
    """``GET /v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions`` answers 200 with a `Page` of `FunctionVersion`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    function_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions",
        items="function_versions",
        paging="meta",
    )
