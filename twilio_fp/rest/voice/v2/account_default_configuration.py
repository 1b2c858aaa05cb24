# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/AccountDefaultConfiguration/{type}`` of voice v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
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
    """``voice.v2.account_default_configuration``, as received."""

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
    __fields__ = "account_sid configuration:json date_created:date-time date_updated:date-time description"


@record(kw_only=True)
class CreateAccountDefaultConfiguration(ops.Operation["AccountDefaultConfiguration"]):
    """Create an account default configuration.

    ``POST /v2/AccountDefaultConfiguration/{type}`` returns `AccountDefaultConfiguration`.
    Source: https://www.twilio.com/docs/voice/api
    """

    type: str = attrs.field(kw_only=False)
    """Kind of resource."""
    configuration: Mapping[str, Any] | Unset = UNSET
    """Settings, as a JSON object."""
    description: str | Unset | None = UNSET
    """What it is, in free text."""
    __spec__ = ops.OperationSpec(
        "POST https://voice.twilio.com/v2/AccountDefaultConfiguration/{type}",
        path="type*",
        json="configuration:json{} description:string?",
        content_type="application/json",
        result="AccountDefaultConfiguration",
        success=(201,),
    )


@record(kw_only=True)
class DeleteAccountDefaultConfiguration(ops.Operation[None]):
    """Delete an account default configuration.

    ``DELETE /v2/AccountDefaultConfiguration/{type}`` returns nothing.
    Source: https://www.twilio.com/docs/voice/api
    """

    type: str = attrs.field(kw_only=False)
    """Kind of resource."""
    __spec__ = ops.OperationSpec(
        "DELETE https://voice.twilio.com/v2/AccountDefaultConfiguration/{type}",
        path="type*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchAccountDefaultConfiguration(ops.Operation["AccountDefaultConfiguration"]):
    """Fetch an account default configuration.

    ``GET /v2/AccountDefaultConfiguration/{type}`` returns `AccountDefaultConfiguration`.
    Source: https://www.twilio.com/docs/voice/api
    """

    type: str = attrs.field(kw_only=False)
    """Kind of resource."""
    __spec__ = ops.OperationSpec(
        "GET https://voice.twilio.com/v2/AccountDefaultConfiguration/{type}",
        path="type*",
        result="AccountDefaultConfiguration",
    )


@record(kw_only=True)
class UpdateAccountDefaultConfiguration(ops.Operation["AccountDefaultConfiguration"]):
    """Update an account default configuration.

    ``PUT /v2/AccountDefaultConfiguration/{type}`` returns `AccountDefaultConfiguration`.
    Source: https://www.twilio.com/docs/voice/api
    """

    type: str = attrs.field(kw_only=False)
    """Kind of resource."""
    configuration: Mapping[str, Any] | Unset = UNSET
    """Settings, as a JSON object."""
    description: str | Unset | None = UNSET
    """What it is, in free text."""
    __spec__ = ops.OperationSpec(
        "PUT https://voice.twilio.com/v2/AccountDefaultConfiguration/{type}",
        path="type*",
        json="configuration:json{} description:string?",
        content_type="application/json",
        result="AccountDefaultConfiguration",
    )
