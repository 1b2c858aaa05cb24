# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v3/ControlPlane/Operators/{id}/Versions`` of intelligence v3."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

OperatorVersionStatus: TypeAlias = Literal["PREVIEW", "ACTIVE", "DEPRECATED", "RETIRED"] | str


@record(kw_only=True)
class ListOperatorVersions200ResponseItems(Resource):
    """``ListOperatorVersions200ResponseItems``, as received."""

    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_deprecated: dt.datetime | None = None
    """When this operator version was deprecated, UTC; empty if it is not."""
    date_retired: dt.datetime | None = None
    """When this operator version was retired, UTC; empty if it is not."""
    retirement_date: dt.datetime | None = None
    """When this operator version stops working, UTC; none if no date is set."""
    status: OperatorVersionStatus = ""
    """Where the resource stands in its life cycle."""
    version: int | None = None
    """Version number; goes up with each change."""
    __fields__ = (
        "dateCreated:date-time dateDeprecated:date-time dateRetired:date-time retirementDate:date-time "
        "status:enum.OperatorVersionStatus version:integer"
    )


@record(kw_only=True)
class FetchOperatorVersion200Response(Resource):
    """``FetchOperatorVersion200Response``, as received."""

    author: OperatorAuthor | None = None
    """Who made it: TWILIO or the account itself, for operators."""
    context: OperatorContext | None = None
    """What the operator is given besides the conversation, such as knowledge and memory."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    description: str | None = None
    """What it is, in free text."""
    display_name: str | None = None
    """Name shown to people."""
    id: str | None = None
    """Id of the item."""
    output_format: OperatorOutputFormat | None = None
    """Form of the operator's output, such as text, JSON, a class or extracted values."""
    output_schema: Any = None
    """JSON schema the operator's output must follow; for JSON output."""
    parameters: Mapping[str, OperatorParameter] | None = None
    """Parameters of the operator, by name."""
    prompt: str | None = None
    """Instructions for the language model: what the operator should find or produce."""
    status: OperatorVersionStatus = ""
    """Where the resource stands in its life cycle."""
    training_examples: tuple[OperatorTrainingExample, ...] | None = None
    """Sample inputs with the answers wanted, to teach the operator."""
    version: int | None = None
    """Version number; goes up with each change."""
    __fields__ = (
        "author:enum.OperatorAuthor context:OperatorContext dateCreated:date-time description displayName id "
        "outputFormat:enum.OperatorOutputFormat outputSchema:json parameters:OperatorParameter{} prompt "
        "status:enum.OperatorVersionStatus trainingExamples:OperatorTrainingExample[] version:integer"
    )


@record(kw_only=True)
class FetchVersion(ops.Operation["FetchOperatorVersion200Response"]):
    """Fetch a version.

    ``GET /v3/ControlPlane/Operators/{id}/Versions/{version}`` returns `FetchOperatorVersion200Response`.
    Source: https://www.twilio.com/docs/api/intelligence/operators
    """

    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    version: int = attrs.field(kw_only=False)
    """Version number of the operator to fetch."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v3/ControlPlane/Operators/{id}/Versions/{version}",
        path="id* version:integer*",
        result="FetchOperatorVersion200Response",
    )


@record(kw_only=True)
class ListVersion(ops.PageOperation["ListOperatorVersions200ResponseItems"]):
    """List versions.

    ``GET /v3/ControlPlane/Operators/{id}/Versions`` returns a `Page` of `ListOperatorVersions200ResponseItems`.
    Source: https://www.twilio.com/docs/api/intelligence/operators
    """

    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v3/ControlPlane/Operators/{id}/Versions",
        path="id*",
        query="pageSize:integer pageToken",
        result="ListOperatorVersions200ResponseItems",
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
