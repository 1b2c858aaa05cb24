"""``/v2/Configurations/{type}/Default`` of voice v2."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Unset

__all__ = ["CreateDefault", "Default", "FetchDefault"]


@record(kw_only=True)
class Default(Resource):
    """``voice.v2.default``, as it is received."""

    account_sid: str = ""
    configuration: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None
    id: str | None = None
    unique_name: str | None = None


@record(kw_only=True)
class CreateDefault(ops.Operation[None]):
    """``POST /v2/Configurations/{type}/Default`` answers 202 with nothing.

    Source: https://www.twilio.com/docs/voice/api
    """

    type: str = attrs.field(kw_only=False)
    configuration_id: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v2/Configurations/{type}/Default",
        json="",
        success=(202,),
    )


@record(kw_only=True)
class FetchDefault(ops.Operation["Default"]):
    """``GET /v2/Configurations/{type}/Default`` answers 200 with `Default`.

    Source: https://www.twilio.com/docs/voice/api
    """

    type: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v2/Configurations/{type}/Default",
    )
