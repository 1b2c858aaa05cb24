# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions`` of serverless v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

FunctionVersionEnumVisibility: TypeAlias = Literal["public", "private", "protected"] | str


@record(kw_only=True)
class FunctionVersion(Resource):
    """``serverless.v1.service.function.function_version``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    function_sid: str | None = None
    """SID, ZH…, of the function; when listing logs, only those of this function."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    path: str | None = None
    """URL path at which the version is reached, starting with `/`."""
    service_sid: str | None = None
    """SID of the serverless service, ZS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    visibility: FunctionVersionEnumVisibility | None = None
    """Who can reach it: public (anyone), protected (requests signed by Twilio) or private (only your own code)."""
    __fields__ = (
        "account_sid date_created:date-time function_sid links:string{} path! service_sid sid url "
        "visibility:enum.FunctionVersionEnumVisibility"
    )


@record(kw_only=True)
class FetchFunctionVersion(ops.Operation["FunctionVersion"]):
    """Fetch a function version.

    ``GET /v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid}`` returns `FunctionVersion`.
    Source: https://www.twilio.com/docs/serverless/api/resource/function-version
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    function_sid: str = attrs.field(kw_only=False)
    """SID, ZH…, of the function; when listing logs, only those of this function."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid}",
        path="ServiceSid* FunctionSid* Sid*",
        result="FunctionVersion",
        bounds="function_sid:ZH sid:ZN",
    )


@record(kw_only=True)
class ListFunctionVersion(ops.PageOperation["FunctionVersion"]):
    """List function versions.

    ``GET /v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions`` returns a `Page` of `FunctionVersion`.
    Source: https://www.twilio.com/docs/serverless/api/resource/function-version
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    function_sid: str = attrs.field(kw_only=False)
    """SID, ZH…, of the function; when listing logs, only those of this function."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions",
        path="ServiceSid* FunctionSid*",
        query="PageSize:integer Page:integer PageToken",
        result="FunctionVersion",
        items="function_versions",
        paging="meta",
        bounds="function_sid:ZH",
    )
