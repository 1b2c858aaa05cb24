# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/AuthTokens/Promote`` of accounts v1."""

from __future__ import annotations

import datetime as dt

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class AuthTokenPromotion(Resource):
    """``accounts.v1.auth_token_promotion``, as received."""

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
    __fields__ = "account_sid auth_token:secret!! date_created:date-time date_updated:date-time url"


@record(kw_only=True)
class UpdateAuthTokenPromotion(ops.Operation["AuthTokenPromotion"]):
    """Make the secondary auth token the primary one.

    ``POST /v1/AuthTokens/Promote`` returns `AuthTokenPromotion`.
    Source: https://www.twilio.com/docs/iam/api/authtoken
    """

    suppress_email_notification: bool | None = None
    """True sends no email about the change to the account's owners. Default false."""
    __spec__ = ops.OperationSpec(
        "POST https://accounts.twilio.com/v1/AuthTokens/Promote",
        form="SuppressEmailNotification:boolean",
        result="AuthTokenPromotion",
    )
