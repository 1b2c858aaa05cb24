"""``/v1/Voice/Settings`` of insights v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class AccountSettings(Resource):
    """``insights.v1.account_settings``, as it is received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    advanced_features: bool | None = None
    """Whether Voice Insights Advanced Features are on for the account. Turning them on is billed."""
    url: str | None = None
    """Absolute URL of the resource."""
    voice_trace: bool | None = None
    """Whether the Voice Trace feature is on for the account."""


@record(kw_only=True)
class FetchAccountSettings(ops.Operation["AccountSettings"]):
    """Fetch the account settings.

    ``GET /v1/Voice/Settings`` answers 200 with `AccountSettings`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    subaccount_sid: str | None = None
    """Subaccount whose Voice Insights settings are meant, AC…; left out, the account that asks."""

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v1/Voice/Settings",
        bounds="subaccount_sid:AC",
    )


@record(kw_only=True)
class UpdateAccountSettings(ops.Operation["AccountSettings"]):
    """Update the account settings.

    ``POST /v1/Voice/Settings`` answers 200 with `AccountSettings`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    advanced_features: bool | None = None
    """Whether Voice Insights Advanced Features are on for the account. Turning them on is billed."""
    subaccount_sid: str | None = None
    """Subaccount whose Voice Insights settings are meant, AC…; left out, the account that asks."""
    voice_trace: bool | None = None
    """Whether the Voice Trace feature is on for the account."""

    __spec__ = ops.BriefSpec(
        "POST https://insights.twilio.com/v1/Voice/Settings",
        form="",
        bounds="subaccount_sid:AC",
    )
