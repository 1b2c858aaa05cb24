# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Builds`` of serverless v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

BuildEnumRuntime: TypeAlias = (
    Literal["node8", "node10", "node12", "node14", "node16", "node18", "node20", "node22", "node24"] | str
)
BuildEnumStatus: TypeAlias = Literal["building", "completed", "failed"] | str


@record(kw_only=True)
class Build(Resource):
    """``serverless.v1.service.build``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    asset_versions: tuple[Any, ...] | None = None
    """The asset versions in the build, each with SID, path and visibility."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    dependencies: tuple[Any, ...] | None = None
    """npm packages the build includes, with their versions. On create, a JSON array as text of objects with name and
    version."""
    function_versions: tuple[Any, ...] | None = None
    """Function versions in the build, as JSON objects."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    runtime: BuildEnumRuntime | None = None
    """Node.js version the build's functions run on, such as node22."""
    service_sid: str | None = None
    """SID of the serverless service, ZS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: BuildEnumStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid asset_versions:json[] date_created:date-time date_updated:date-time dependencies:json[] "
        "function_versions:json[] links:string{} runtime:enum.BuildEnumRuntime service_sid sid "
        "status:enum.BuildEnumStatus url"
    )


@record(kw_only=True)
class CreateBuild(ops.Operation["Build"]):
    """Create a build.

    ``POST /v1/Services/{ServiceSid}/Builds`` returns `Build`.
    Source: https://www.twilio.com/docs/serverless/api/resource/build
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    asset_versions: str | Iterable[str] | None = None
    """SIDs of the asset versions (ZN…) to put in the build."""
    dependencies: str | Mapping[str, Any] | Sequence[Any] | None = None
    """npm packages the build includes, with their versions. On create, a JSON array as text of objects with name and
    version."""
    function_versions: str | Iterable[str] | None = None
    """SIDs, ZN…, of the function versions in the build."""
    runtime: str | None = None
    """Node.js version to run the functions on, such as node22; left out, the platform's current default."""
    __spec__ = ops.OperationSpec(
        "POST https://serverless.twilio.com/v1/Services/{ServiceSid}/Builds",
        path="ServiceSid*",
        form="AssetVersions:string[] Dependencies:json FunctionVersions:string[] Runtime",
        result="Build",
        success=(201,),
    )


@record(kw_only=True)
class DeleteBuild(ops.Operation[None]):
    """Delete a build.

    ``DELETE /v1/Services/{ServiceSid}/Builds/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/serverless/api/resource/build
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://serverless.twilio.com/v1/Services/{ServiceSid}/Builds/{Sid}",
        path="ServiceSid* Sid*",
        result="",
        success=(204,),
        bounds="sid:ZB",
    )


@record(kw_only=True)
class FetchBuild(ops.Operation["Build"]):
    """Fetch a build.

    ``GET /v1/Services/{ServiceSid}/Builds/{Sid}`` returns `Build`.
    Source: https://www.twilio.com/docs/serverless/api/resource/build
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Builds/{Sid}",
        path="ServiceSid* Sid*",
        result="Build",
        bounds="sid:ZB",
    )


@record(kw_only=True)
class ListBuild(ops.PageOperation["Build"]):
    """List builds.

    ``GET /v1/Services/{ServiceSid}/Builds`` returns a `Page` of `Build`.
    Source: https://www.twilio.com/docs/serverless/api/resource/build
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
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Builds",
        path="ServiceSid*",
        query="PageSize:integer Page:integer PageToken",
        result="Build",
        items="builds",
        paging="meta",
    )
