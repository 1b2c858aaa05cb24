"""``/v1/AuthTokens/Secondary`` of accounts v1."""

from __future__ import annotations

import datetime as dt

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class SecondaryAuthToken(Resource):
    """``accounts.v1.secondary_auth_token``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    secondary_auth_token: Secret | None = None
    url: str | None = None

    __fields__ = "secondary_auth_token!!"


@record(kw_only=True)
class CreateSecondaryAuthToken(ops.Operation["SecondaryAuthToken"]):
    """``POST /v1/AuthTokens/Secondary`` answers 201 with `SecondaryAuthToken`.

    Source: https://www.twilio.com/docs/iam/api
    """

    suppress_email_notification: bool | None = None

    __spec__ = ops.BriefSpec(
        "POST https://accounts.twilio.com/v1/AuthTokens/Secondary",
        form="",
    )


@record(kw_only=True)
class DeleteSecondaryAuthToken(ops.Operation[None]):
    """``DELETE /v1/AuthTokens/Secondary`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/iam/api
    """

    suppress_email_notification: bool | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://accounts.twilio.com/v1/AuthTokens/Secondary",
    )
