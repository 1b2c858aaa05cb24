"""``/v1/Voice/Settings`` of insights v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class AccountSettings(Resource):
    """``insights.v1.account_settings``, as it is received."""

    account_sid: str = ""
    advanced_features: bool | None = None
    url: str | None = None
    voice_trace: bool | None = None


@record(kw_only=True)
class FetchAccountSettings(ops.Operation["AccountSettings"]):
    """``GET /v1/Voice/Settings`` answers 200 with `AccountSettings`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    subaccount_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v1/Voice/Settings",
    )


@record(kw_only=True)
class UpdateAccountSettings(ops.Operation["AccountSettings"]):
    """``POST /v1/Voice/Settings`` answers 200 with `AccountSettings`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    advanced_features: bool | None = None
    subaccount_sid: str | None = None
    voice_trace: bool | None = None

    __spec__ = ops.BriefSpec(
        "POST https://insights.twilio.com/v1/Voice/Settings",
        form="",
    )
