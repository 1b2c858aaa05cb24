"""``/v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}`` of lookups v2."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Unset

__all__ = [
    "CreateLookupPhoneNumberOverrides",
    "CreateLookupPhoneNumberOverridesLineType",
    "DeleteLookupPhoneNumberOverrides",
    "FetchLookupPhoneNumberOverrides",
    "OverridesResponse",
    "OverridesResponseOriginalLineType",
    "OverridesResponseOverriddenLineType",
    "UpdateLookupPhoneNumberOverrides",
    "UpdateLookupPhoneNumberOverridesLineType",
]


CreateLookupPhoneNumberOverridesLineType: TypeAlias = (
    Literal[
        "mobile",
        "landline",
        "tollFree",
        "fixedVoip",
        "nonFixedVoip",
        "personal",
        "premium",
        "voicemail",
        "sharedCost",
        "uan",
        "pager",
        "unknown",
    ]
    | str
)
OverridesResponseOriginalLineType: TypeAlias = (
    Literal[
        "mobile",
        "landline",
        "tollFree",
        "fixedVoip",
        "nonFixedVoip",
        "personal",
        "premium",
        "voicemail",
        "sharedCost",
        "uan",
        "pager",
        "unknown",
    ]
    | str
)
OverridesResponseOverriddenLineType: TypeAlias = (
    Literal[
        "mobile",
        "landline",
        "tollFree",
        "fixedVoip",
        "nonFixedVoip",
        "personal",
        "premium",
        "voicemail",
        "sharedCost",
        "uan",
        "pager",
        "unknown",
    ]
    | str
)
UpdateLookupPhoneNumberOverridesLineType: TypeAlias = (
    Literal[
        "mobile",
        "landline",
        "tollFree",
        "fixedVoip",
        "nonFixedVoip",
        "personal",
        "premium",
        "voicemail",
        "sharedCost",
        "uan",
        "pager",
        "unknown",
    ]
    | str
)


@record(kw_only=True)
class OverridesResponse(Resource):
    """``OverridesResponse``, as it is received."""

    original_line_type: OverridesResponseOriginalLineType | None = None
    overridden_by_account_sid: str | None = None
    overridden_line_type: OverridesResponseOverriddenLineType | None = None
    override_reason: str | None = None
    override_timestamp: dt.datetime | None = None
    phone_number: str | None = None


@record(kw_only=True)
class CreateLookupPhoneNumberOverrides(ops.Operation["OverridesResponse"]):
    """``POST /v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}`` answers 201 with `OverridesResponse`.

    Source: https://www.twilio.com/docs/lookup
    """

    phone_number: str = attrs.field(kw_only=False)
    field: str = attrs.field(kw_only=False)
    line_type: CreateLookupPhoneNumberOverridesLineType | Unset = UNSET
    reason: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://lookups.twilio.com/v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}",
        json="",
    )


@record(kw_only=True)
class DeleteLookupPhoneNumberOverrides(ops.Operation[None]):
    """``DELETE /v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/lookup
    """

    phone_number: str = attrs.field(kw_only=False)
    field: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://lookups.twilio.com/v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}",
    )


@record(kw_only=True)
class FetchLookupPhoneNumberOverrides(ops.Operation["OverridesResponse"]):
    """``GET /v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}`` answers 200 with `OverridesResponse`.

    Source: https://www.twilio.com/docs/lookup
    """

    phone_number: str = attrs.field(kw_only=False)
    field: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://lookups.twilio.com/v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}",
    )


@record(kw_only=True)
class UpdateLookupPhoneNumberOverrides(ops.Operation["OverridesResponse"]):
    """``PUT /v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}`` answers 200 with `OverridesResponse`.

    Source: https://www.twilio.com/docs/lookup
    """

    phone_number: str = attrs.field(kw_only=False)
    field: str = attrs.field(kw_only=False)
    line_type: UpdateLookupPhoneNumberOverridesLineType | Unset = UNSET
    reason: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PUT https://lookups.twilio.com/v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}",
        json="",
    )
