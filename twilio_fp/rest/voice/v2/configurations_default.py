# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Configurations/{type}/Default`` of voice v2."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = ["CreateDefault", "Default", "FetchDefault"]


@record(kw_only=True)
class Default(Resource):
    """``voice.v2.default``, as received."""

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
class CreateDefault(ops.Operation[None]):
    """Create the default configuration of a type.

    ``POST /v2/Configurations/{type}/Default`` returns nothing (202).
    Source: https://www.twilio.com/docs/voice/api
    """

    type: str = attrs.field(kw_only=False)
    """Which kind of configuration the default is for."""
    configuration_id: str | Unset = UNSET
    """Id of the stored configuration that becomes the account's default."""
    __spec__ = ops.OperationSpec(
        "POST https://voice.twilio.com/v2/Configurations/{type}/Default",
        path="type*",
        json="configuration_id",
        content_type="application/json",
        result="",
        success=(202,),
    )


@record(kw_only=True)
class FetchDefault(ops.Operation["Default"]):
    """Fetch the default configuration of a type.

    ``GET /v2/Configurations/{type}/Default`` returns `Default`.
    Source: https://www.twilio.com/docs/voice/api
    """

    type: str = attrs.field(kw_only=False)
    """Kind of resource."""
    __spec__ = ops.OperationSpec(
        "GET https://voice.twilio.com/v2/Configurations/{type}/Default",
        path="type*",
        result="Default",
    )
