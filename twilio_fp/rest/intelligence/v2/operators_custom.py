# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Operators/Custom`` of intelligence v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

CustomOperatorEnumAvailability: TypeAlias = (
    Literal["internal", "beta", "public", "retired", "general-availability", "deprecated"] | str
)


@record(kw_only=True)
class CustomOperator(Resource):
    """``intelligence.v2.custom_operator``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    author: str | None = None
    """Who made the operator: Twilio or the account."""
    availability: CustomOperatorEnumAvailability | None = None
    """Stage of release: internal, beta, public or retired."""
    config: Any = None
    """Settings of the operator, JSON object that fits the schema of its type."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    description: str | None = None
    """What it is, in free text."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    operator_type: str | None = None
    """Type of the operator, which decides its settings and the form of its results."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    version: int | None = None
    """Version number; goes up with each change."""
    __fields__ = (
        "account_sid author availability:enum.CustomOperatorEnumAvailability config:json date_created:date-time "
        "date_updated:date-time description friendly_name operator_type sid url version:integer"
    )


@record(kw_only=True)
class CreateCustomOperator(ops.Operation["CustomOperator"]):
    """Create a custom operator.

    ``POST /v2/Operators/Custom`` returns `CustomOperator` (202).
    Source: https://www.twilio.com/docs/conversation-intelligence-classic/api/custom-operator-subresource
    """

    config: str | Mapping[str, Any] | Sequence[Any]
    """Settings of the operator, JSON object that fits the schema of its type."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    operator_type: str
    """Type of the operator to make; decides what `config` must hold."""
    __spec__ = ops.OperationSpec(
        "POST https://intelligence.twilio.com/v2/Operators/Custom",
        form="Config:json* FriendlyName* OperatorType*",
        result="CustomOperator",
        success=(202,),
    )


@record(kw_only=True)
class DeleteCustomOperator(ops.Operation[None]):
    """Delete a custom operator.

    ``DELETE /v2/Operators/Custom/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/conversation-intelligence-classic/api/custom-operator-subresource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://intelligence.twilio.com/v2/Operators/Custom/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:LY",
    )


@record(kw_only=True)
class FetchCustomOperator(ops.Operation["CustomOperator"]):
    """Fetch a custom operator.

    ``GET /v2/Operators/Custom/{Sid}`` returns `CustomOperator`.
    Source: https://www.twilio.com/docs/conversation-intelligence-classic/api/custom-operator-subresource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v2/Operators/Custom/{Sid}",
        path="Sid*",
        result="CustomOperator",
        bounds="sid:LY",
    )


@record(kw_only=True)
class ListCustomOperator(ops.PageOperation["CustomOperator"]):
    """List custom operators.

    ``GET /v2/Operators/Custom`` returns a `Page` of `CustomOperator`.
    Source: https://www.twilio.com/docs/conversation-intelligence-classic/api/custom-operator-subresource
    """

    availability: CustomOperatorEnumAvailability | None = None
    """Stage of release: internal, beta, public or retired."""
    language_code: str | None = None
    """Only operators for this language, such as en-US."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v2/Operators/Custom",
        query="Availability:enum.CustomOperatorEnumAvailability LanguageCode PageSize:integer Page:integer PageToken",
        result="CustomOperator",
        items="operators",
        paging="meta",
    )


@record(kw_only=True)
class UpdateCustomOperator(ops.Operation["CustomOperator"]):
    """Update a custom operator.

    ``POST /v2/Operators/Custom/{Sid}`` returns `CustomOperator` (202).
    Source: https://www.twilio.com/docs/conversation-intelligence-classic/api/custom-operator-subresource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    config: str | Mapping[str, Any] | Sequence[Any]
    """Settings of the operator, JSON object that fits the schema of its type."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    if_match: str | None = None
    """If-Match header: the revision or ETag last seen; the change is refused if it is no longer current."""
    __spec__ = ops.OperationSpec(
        "POST https://intelligence.twilio.com/v2/Operators/Custom/{Sid}",
        path="Sid*",
        header="If-Match",
        form="Config:json* FriendlyName*",
        result="CustomOperator",
        success=(202,),
        bounds="sid:LY",
    )
