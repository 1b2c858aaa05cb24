# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Voice/Settings`` of insights v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class AccountSettings(Resource):
    """``insights.v1.account_settings``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    advanced_features: bool | None = None
    """Whether Voice Insights Advanced Features are on for the account. Turning them on is billed."""
    url: str | None = None
    """Absolute URL of the resource."""
    voice_trace: bool | None = None
    """Whether the Voice Trace feature is on for the account."""
    __fields__ = "account_sid advanced_features:boolean url voice_trace:boolean"


@record(kw_only=True)
class FetchAccountSettings(ops.Operation["AccountSettings"]):
    """Fetch the account settings.

    ``GET /v1/Voice/Settings`` returns `AccountSettings`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api/call/voice-insights-settings-resource
    """

    subaccount_sid: str | None = None
    """Subaccount whose Voice Insights settings are meant, AC…; left out, the account that asks."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v1/Voice/Settings",
        query="SubaccountSid",
        result="AccountSettings",
        bounds="subaccount_sid:AC",
    )


@record(kw_only=True)
class UpdateAccountSettings(ops.Operation["AccountSettings"]):
    """Update the account settings.

    ``POST /v1/Voice/Settings`` returns `AccountSettings`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api/call/voice-insights-settings-resource
    """

    advanced_features: bool | None = None
    """Whether Voice Insights Advanced Features are on for the account. Turning them on is billed."""
    subaccount_sid: str | None = None
    """Subaccount whose Voice Insights settings are meant, AC…; left out, the account that asks."""
    voice_trace: bool | None = None
    """Whether the Voice Trace feature is on for the account."""
    __spec__ = ops.OperationSpec(
        "POST https://insights.twilio.com/v1/Voice/Settings",
        form="AdvancedFeatures:boolean SubaccountSid VoiceTrace:boolean",
        result="AccountSettings",
        bounds="subaccount_sid:AC",
    )
