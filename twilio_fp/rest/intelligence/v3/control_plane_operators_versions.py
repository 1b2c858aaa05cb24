"""``/v3/ControlPlane/Operators/{id}/Versions`` of intelligence v3."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

OperatorVersionStatus: TypeAlias = Literal["PREVIEW", "ACTIVE", "DEPRECATED", "RETIRED"] | str


@record(kw_only=True)
class ListOperatorVersions200ResponseItems(Resource):
    """``ListOperatorVersions200ResponseItems``, as it is received."""

    date_created: dt.datetime | None = None
    date_deprecated: dt.datetime | None = None
    date_retired: dt.datetime | None = None
    retirement_date: dt.datetime | None = None
    status: OperatorVersionStatus = ""
    version: int | None = None

    __fields__ = "dateCreated dateDeprecated dateRetired retirementDate"


@record(kw_only=True)
class FetchOperatorVersion200Response(Resource):
    """``FetchOperatorVersion200Response``, as it is received."""

    author: OperatorAuthor | None = None
    context: OperatorContext | None = None
    date_created: dt.datetime | None = None
    description: str | None = None
    display_name: str | None = None
    id: str | None = None
    output_format: OperatorOutputFormat | None = None
    output_schema: Any = None
    parameters: Mapping[str, OperatorParameter] | None = None
    prompt: str | None = None
    status: OperatorVersionStatus = ""
    training_examples: tuple[OperatorTrainingExample, ...] | None = None
    version: int | None = None

    __fields__ = (
        "author:enum.OperatorAuthor dateCreated displayName outputFormat:enum.OperatorOutputFormat outputSchema "
        "trainingExamples"
    )


@record(kw_only=True)
class FetchVersion(ops.Operation["FetchOperatorVersion200Response"]):
    """``GET /v3/ControlPlane/Operators/{id}/Versions/{version}`` answers 200 with `FetchOperatorVersion200Response`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    id: str = attrs.field(kw_only=False)
    version: int = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v3/ControlPlane/Operators/{id}/Versions/{version}",
    )


@record(kw_only=True)
class ListVersion(ops.PageOperation["ListOperatorVersions200ResponseItems"]):
    """``GET /v3/ControlPlane/Operators/{id}/Versions`` answers 200 with a `Page` of `ListOperatorVersions200ResponseItems`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    id: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v3/ControlPlane/Operators/{id}/Versions",
        query="pageSize pageToken",
        items="items",
        paging="page-token",
        largest_page=50,
    )


from twilio_fp.rest.intelligence.v3.control_plane_operators import (
    OperatorAuthor,
    OperatorContext,
    OperatorOutputFormat,
    OperatorParameter,
    OperatorTrainingExample,
)
