# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Configurations/{type}`` of voice v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = ["Configuration", "CreateConfiguration", "DeleteType", "FetchType", "Type", "UpdateType"]


@record(kw_only=True)
class Configuration(Resource):
    """``voice.v2.configuration``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    configuration: Any = None
    """Settings, as a JSON object."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    description: str | None = None
    """What it is, in free text."""
    id: str | None = None
    """Id of the item."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    __fields__ = (
        "account_sid configuration:json date_created:date-time date_updated:date-time description id unique_name"
    )


@record(kw_only=True)
class Type(Resource):
    """``voice.v2.type``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    configuration: Any = None
    """Settings, as a JSON object."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    description: str | None = None
    """What it is, in free text."""
    id: str | None = None
    """Id of the item."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    __fields__ = (
        "account_sid configuration:json date_created:date-time date_updated:date-time description id unique_name"
    )


@record(kw_only=True)
class CreateConfiguration(ops.Operation["Configuration"]):
    """Create a configuration.

    ``POST /v2/Configurations/{type}`` returns `Configuration`.
    Source: https://www.twilio.com/docs/voice/api
    """

    type: str = attrs.field(kw_only=False)
    """Kind of resource."""
    configuration: Mapping[str, Any] | Unset = UNSET
    """Settings for recording: tracks, channels, storage and callbacks."""
    description: str | Unset | None = UNSET
    """What it is, in free text."""
    unique_name: str | Unset | None = UNSET
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    __spec__ = ops.OperationSpec(
        "POST https://voice.twilio.com/v2/Configurations/{type}",
        path="type*",
        json="configuration:json{} description:string? unique_name:string?",
        content_type="application/json",
        result="Configuration",
        success=(201,),
    )


@record(kw_only=True)
class DeleteType(ops.Operation[None]):
    """Delete a configuration of a type.

    ``DELETE /v2/Configurations/{type}/{idOrUniqueName}`` returns nothing.
    Source: https://www.twilio.com/docs/voice/api
    """

    type: str = attrs.field(kw_only=False)
    """Kind of resource."""
    id_or_unique_name: str = attrs.field(kw_only=False)
    """Id or unique name of the configuration."""
    __spec__ = ops.OperationSpec(
        "DELETE https://voice.twilio.com/v2/Configurations/{type}/{idOrUniqueName}",
        path="type* idOrUniqueName*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchType(ops.Operation["Type"]):
    """Fetch a configuration of a type.

    ``GET /v2/Configurations/{type}/{idOrUniqueName}`` returns `Type`.
    Source: https://www.twilio.com/docs/voice/api
    """

    type: str = attrs.field(kw_only=False)
    """Kind of resource."""
    id_or_unique_name: str = attrs.field(kw_only=False)
    """Id or unique name of the configuration."""
    __spec__ = ops.OperationSpec(
        "GET https://voice.twilio.com/v2/Configurations/{type}/{idOrUniqueName}",
        path="type* idOrUniqueName*",
        result="Type",
    )


@record(kw_only=True)
class UpdateType(ops.Operation["Type"]):
    """Update a configuration of a type.

    ``PUT /v2/Configurations/{type}/{idOrUniqueName}`` returns `Type`.
    Source: https://www.twilio.com/docs/voice/api
    """

    type: str = attrs.field(kw_only=False)
    """Kind of resource."""
    id_or_unique_name: str = attrs.field(kw_only=False)
    """Id or unique name of the configuration."""
    configuration: Mapping[str, Any] | Unset = UNSET
    """Settings, as a JSON object."""
    description: str | Unset | None = UNSET
    """What it is, in free text."""
    unique_name: str | Unset | None = UNSET
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    __spec__ = ops.OperationSpec(
        "PUT https://voice.twilio.com/v2/Configurations/{type}/{idOrUniqueName}",
        path="type* idOrUniqueName*",
        json="configuration:json{} description:string? unique_name:string?",
        content_type="application/json",
        result="Type",
    )
