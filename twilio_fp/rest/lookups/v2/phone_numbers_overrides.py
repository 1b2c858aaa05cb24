# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}`` of lookups v2."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
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
    """``OverridesResponse``, as received."""

    original_line_type: OverridesResponseOriginalLineType | None = None
    """Line type Lookup had for the number before the override."""
    overridden_by_account_sid: str | None = None
    """SID, AC…, of the account that made the override."""
    overridden_line_type: OverridesResponseOverriddenLineType | None = None
    """Line type now reported in place of the original one."""
    override_reason: str | None = None
    """Why the line type was overridden."""
    override_timestamp: dt.datetime | None = None
    """When the override was made, UTC."""
    phone_number: str | None = None
    """Number to look up or override, E.164 such as +15558675310; lookups also take the national form with
    `country_code`."""
    __fields__ = (
        "original_line_type:enum.OverridesResponseOriginalLineType overridden_by_account_sid "
        "overridden_line_type:enum.OverridesResponseOverriddenLineType override_reason "
        "override_timestamp:date-time phone_number"
    )


@record(kw_only=True)
class CreateLookupPhoneNumberOverrides(ops.Operation["OverridesResponse"]):
    """Create a lookup override of a phone number.

    ``POST /v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}`` returns `OverridesResponse`.
    Source: https://www.twilio.com/docs/lookup/v2-api/line-type-override
    """

    phone_number: str = attrs.field(kw_only=False)
    """Number to look up or override, E.164 such as +15558675310; lookups also take the national form with
    `country_code`."""
    field: str = attrs.field(kw_only=False)
    """Lookup field (package) that the override or rate limit is about, such as line_type_intelligence."""
    line_type: CreateLookupPhoneNumberOverridesLineType | Unset = UNSET
    """Line type to report for the number in your account's lookups, such as mobile, landline or nonFixedVoip."""
    reason: str | Unset = UNSET
    """Why the line type is overridden, in your words."""
    __spec__ = ops.OperationSpec(
        "POST https://lookups.twilio.com/v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}",
        path="PhoneNumber* Field*",
        json="line_type:enum.CreateLookupPhoneNumberOverridesLineType reason",
        content_type="application/json",
        result="OverridesResponse",
        success=(201,),
    )


@record(kw_only=True)
class DeleteLookupPhoneNumberOverrides(ops.Operation[None]):
    """Delete a lookup override of a phone number.

    ``DELETE /v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}`` returns nothing.
    Source: https://www.twilio.com/docs/lookup/v2-api/line-type-override
    """

    phone_number: str = attrs.field(kw_only=False)
    """Number to look up or override, E.164 such as +15558675310; lookups also take the national form with
    `country_code`."""
    field: str = attrs.field(kw_only=False)
    """Lookup field (package) that the override or rate limit is about, such as line_type_intelligence."""
    __spec__ = ops.OperationSpec(
        "DELETE https://lookups.twilio.com/v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}",
        path="PhoneNumber* Field*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchLookupPhoneNumberOverrides(ops.Operation["OverridesResponse"]):
    """Fetch a lookup override of a phone number.

    ``GET /v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}`` returns `OverridesResponse`.
    Source: https://www.twilio.com/docs/lookup/v2-api/line-type-override
    """

    phone_number: str = attrs.field(kw_only=False)
    """Number to look up or override, E.164 such as +15558675310; lookups also take the national form with
    `country_code`."""
    field: str = attrs.field(kw_only=False)
    """Lookup field (package) that the override or rate limit is about, such as line_type_intelligence."""
    __spec__ = ops.OperationSpec(
        "GET https://lookups.twilio.com/v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}",
        path="PhoneNumber* Field*",
        result="OverridesResponse",
    )


@record(kw_only=True)
class UpdateLookupPhoneNumberOverrides(ops.Operation["OverridesResponse"]):
    """Update a lookup override of a phone number.

    ``PUT /v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}`` returns `OverridesResponse`.
    Source: https://www.twilio.com/docs/lookup/v2-api/line-type-override
    """

    phone_number: str = attrs.field(kw_only=False)
    """Number to look up or override, E.164 such as +15558675310; lookups also take the national form with
    `country_code`."""
    field: str = attrs.field(kw_only=False)
    """Lookup field (package) that the override or rate limit is about, such as line_type_intelligence."""
    line_type: UpdateLookupPhoneNumberOverridesLineType | Unset = UNSET
    """Line type to report for the number in your account's lookups, such as mobile, landline or nonFixedVoip."""
    reason: str | Unset = UNSET
    """Why the line type is overridden, in your words."""
    __spec__ = ops.OperationSpec(
        "PUT https://lookups.twilio.com/v2/PhoneNumbers/{PhoneNumber}/Overrides/{Field}",
        path="PhoneNumber* Field*",
        json="line_type:enum.UpdateLookupPhoneNumberOverridesLineType reason",
        content_type="application/json",
        result="OverridesResponse",
    )
