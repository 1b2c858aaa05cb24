"""``/v1/Services/{ServiceSid}/Builds`` of serverless v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

BuildEnumRuntime: TypeAlias = (
    Literal["node8", "node10", "node12", "node14", "node16", "node18", "node20", "node22", "node24"] | str
)
BuildEnumStatus: TypeAlias = Literal["building", "completed", "failed"] | str


@record(kw_only=True)
class Build(Resource):
    """``serverless.v1.service.build``, as it is received."""

    account_sid: str = ""
    asset_versions: tuple[Any, ...] | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    dependencies: tuple[Any, ...] | None = None
    function_versions: tuple[Any, ...] | None = None
    links: Mapping[str, str] | None = None
    runtime: BuildEnumRuntime | None = None
    service_sid: str | None = None
    sid: str = ""
    status: BuildEnumStatus = ""
    url: str | None = None


@record(kw_only=True)
class CreateBuild(ops.Operation["Build"]):
    """``POST /v1/Services/{ServiceSid}/Builds`` answers 201 with `Build`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    asset_versions: str | Iterable[str] | None = None
    dependencies: str | None = None
    function_versions: str | Iterable[str] | None = None
    runtime: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://serverless.twilio.com/v1/Services/{ServiceSid}/Builds",
        form="",
    )


@record(kw_only=True)
class DeleteBuild(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/Builds/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://serverless.twilio.com/v1/Services/{ServiceSid}/Builds/{Sid}",
    )


@record(kw_only=True)
class FetchBuild(ops.Operation["Build"]):
    """``GET /v1/Services/{ServiceSid}/Builds/{Sid}`` answers 200 with `Build`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Builds/{Sid}",
    )


@record(kw_only=True)
class ListBuild(ops.PageOperation["Build"]):
    """``GET /v1/Services/{ServiceSid}/Builds`` answers 200 with a `Page` of `Build`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Builds",
        items="builds",
        paging="meta",
    )
