# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/AuthTokens/Secondary`` of accounts v1."""

from __future__ import annotations

import datetime as dt

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class SecondaryAuthToken(Resource):
    """``accounts.v1.secondary_auth_token``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    secondary_auth_token: Secret | None = None
    """The new secondary auth token; it works next to the primary one until promoted or deleted."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid date_created:date-time date_updated:date-time secondary_auth_token:secret!! url"


@record(kw_only=True)
class CreateSecondaryAuthToken(ops.Operation["SecondaryAuthToken"]):
    """Create the secondary auth token.

    ``POST /v1/AuthTokens/Secondary`` returns `SecondaryAuthToken`.
    Source: https://www.twilio.com/docs/iam/api/secondary_authtoken
    """

    suppress_email_notification: bool | None = None
    """True sends no email about the change to the account's owners. Default false."""
    __spec__ = ops.OperationSpec(
        "POST https://accounts.twilio.com/v1/AuthTokens/Secondary",
        form="SuppressEmailNotification:boolean",
        result="SecondaryAuthToken",
        success=(201,),
    )


@record(kw_only=True)
class DeleteSecondaryAuthToken(ops.Operation[None]):
    """Delete the secondary auth token.

    ``DELETE /v1/AuthTokens/Secondary`` returns nothing.
    Source: https://www.twilio.com/docs/iam/api/secondary_authtoken
    """

    suppress_email_notification: bool | None = None
    """True sends no email about the change to the account's owners. Default false."""
    __spec__ = ops.OperationSpec(
        "DELETE https://accounts.twilio.com/v1/AuthTokens/Secondary",
        query="SuppressEmailNotification:boolean",
        result="",
        success=(204,),
    )
