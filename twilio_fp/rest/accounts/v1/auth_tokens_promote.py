"""``/v1/AuthTokens/Promote`` of accounts v1."""

from __future__ import annotations

import datetime as dt

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class AuthTokenPromotion(Resource):
    """``accounts.v1.auth_token_promotion``, as it is received."""

    account_sid: str = ""
    auth_token: Secret | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    url: str | None = None

    __fields__ = "auth_token!!"


@record(kw_only=True)
class UpdateAuthTokenPromotion(ops.Operation["AuthTokenPromotion"]):
    """``POST /v1/AuthTokens/Promote`` answers 200 with `AuthTokenPromotion`.

    Source: https://www.twilio.com/docs/iam/api
    """

    suppress_email_notification: bool | None = None

    __spec__ = ops.BriefSpec(
        "POST https://accounts.twilio.com/v1/AuthTokens/Promote",
        form="",
    )
