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
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    auth_token: Secret | None = None
    """The auth token that is now the primary one. Keep it secret."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    url: str | None = None
    """Absolute URL of the resource."""

    __fields__ = "auth_token!!"


@record(kw_only=True)
class UpdateAuthTokenPromotion(ops.Operation["AuthTokenPromotion"]):
    """Make the secondary auth token the primary one.

    ``POST /v1/AuthTokens/Promote`` answers 200 with `AuthTokenPromotion`.
    Source: https://www.twilio.com/docs/iam/api
    """

    suppress_email_notification: bool | None = None
    """True sends no email about the change to the account's owners. Default false."""

    __spec__ = ops.BriefSpec(
        "POST https://accounts.twilio.com/v1/AuthTokens/Promote",
        form="",
    )
