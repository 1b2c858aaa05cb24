"""``/v2/AccountDefaultConfiguration/{type}`` of voice v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Unset

__all__ = [
    "AccountDefaultConfiguration",
    "CreateAccountDefaultConfiguration",
    "DeleteAccountDefaultConfiguration",
    "FetchAccountDefaultConfiguration",
    "UpdateAccountDefaultConfiguration",
]


@record(kw_only=True)
class AccountDefaultConfiguration(Resource):
    """``voice.v2.account_default_configuration``, as it is received."""

    account_sid: str = ""
    configuration: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None


@record(kw_only=True)
class CreateAccountDefaultConfiguration(ops.Operation["AccountDefaultConfiguration"]):
    """``POST /v2/AccountDefaultConfiguration/{type}`` answers 201 with `AccountDefaultConfiguration`.

    Source: https://www.twilio.com/docs/voice/api
    """

    type: str = attrs.field(kw_only=False)
    configuration: Mapping[str, Any] | Unset = UNSET
    description: str | Unset | None = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v2/AccountDefaultConfiguration/{type}",
        json="",
    )


@record(kw_only=True)
class DeleteAccountDefaultConfiguration(ops.Operation[None]):
    """``DELETE /v2/AccountDefaultConfiguration/{type}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/voice/api
    """

    type: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://voice.twilio.com/v2/AccountDefaultConfiguration/{type}",
    )


@record(kw_only=True)
class FetchAccountDefaultConfiguration(ops.Operation["AccountDefaultConfiguration"]):
    """``GET /v2/AccountDefaultConfiguration/{type}`` answers 200 with `AccountDefaultConfiguration`.

    Source: https://www.twilio.com/docs/voice/api
    """

    type: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v2/AccountDefaultConfiguration/{type}",
    )


@record(kw_only=True)
class UpdateAccountDefaultConfiguration(ops.Operation["AccountDefaultConfiguration"]):
    """``PUT /v2/AccountDefaultConfiguration/{type}`` answers 200 with `AccountDefaultConfiguration`.

    Source: https://www.twilio.com/docs/voice/api
    """

    type: str = attrs.field(kw_only=False)
    configuration: Mapping[str, Any] | Unset = UNSET
    description: str | Unset | None = UNSET

    __spec__ = ops.BriefSpec(
        "PUT https://voice.twilio.com/v2/AccountDefaultConfiguration/{type}",
        json="",
    )
