"""``/v2/Configurations/{type}`` of voice v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Unset

__all__ = ["Configuration", "CreateConfiguration", "DeleteType", "FetchType", "Type", "UpdateType"]


@record(kw_only=True)
class Configuration(Resource):
    """``voice.v2.configuration``, as it is received."""

    account_sid: str = ""
    configuration: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None
    id: str | None = None
    unique_name: str | None = None


@record(kw_only=True)
class Type(Resource):
    """``voice.v2.type``, as it is received."""

    account_sid: str = ""
    configuration: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None
    id: str | None = None
    unique_name: str | None = None


@record(kw_only=True)
class CreateConfiguration(ops.Operation["Configuration"]):
    """``POST /v2/Configurations/{type}`` answers 201 with `Configuration`.

    Source: https://www.twilio.com/docs/voice/api
    """

    type: str = attrs.field(kw_only=False)
    configuration: Mapping[str, Any] | Unset = UNSET
    description: str | Unset | None = UNSET
    unique_name: str | Unset | None = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v2/Configurations/{type}",
        json="",
    )


@record(kw_only=True)
class DeleteType(ops.Operation[None]):
    """``DELETE /v2/Configurations/{type}/{idOrUniqueName}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/voice/api
    """

    type: str = attrs.field(kw_only=False)
    id_or_unique_name: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://voice.twilio.com/v2/Configurations/{type}/{idOrUniqueName}",
    )


@record(kw_only=True)
class FetchType(ops.Operation["Type"]):
    """``GET /v2/Configurations/{type}/{idOrUniqueName}`` answers 200 with `Type`.

    Source: https://www.twilio.com/docs/voice/api
    """

    type: str = attrs.field(kw_only=False)
    id_or_unique_name: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v2/Configurations/{type}/{idOrUniqueName}",
    )


@record(kw_only=True)
class UpdateType(ops.Operation["Type"]):
    """``PUT /v2/Configurations/{type}/{idOrUniqueName}`` answers 200 with `Type`.

    Source: https://www.twilio.com/docs/voice/api
    """

    type: str = attrs.field(kw_only=False)
    id_or_unique_name: str = attrs.field(kw_only=False)
    configuration: Mapping[str, Any] | Unset = UNSET
    description: str | Unset | None = UNSET
    unique_name: str | Unset | None = UNSET

    __spec__ = ops.BriefSpec(
        "PUT https://voice.twilio.com/v2/Configurations/{type}/{idOrUniqueName}",
        json="",
    )
