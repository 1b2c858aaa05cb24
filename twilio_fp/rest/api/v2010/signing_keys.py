"""``/2010-04-01/Accounts/{AccountSid}/SigningKeys.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class SigningKey(Resource):
    """``api.v2010.account.signing_key``, as it is received."""

    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    sid: str = ""

    __fields__ = "date_created:rfc2822 date_updated:rfc2822"


@record(kw_only=True)
class NewSigningKey(Resource):
    """``api.v2010.account.new_signing_key``, as it is received."""

    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    secret: Secret | None = None
    sid: str = ""

    __fields__ = "date_created:rfc2822 date_updated:rfc2822 friendly_name!"


@record(kw_only=True)
class CreateNewSigningKey(ops.Operation["NewSigningKey"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/SigningKeys.json`` answers 201 with `NewSigningKey`.

    Source: https://www.twilio.com/docs/usage/api
    """

    account_sid: str | None = None
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SigningKeys.json",
        form="",
    )


@record(kw_only=True)
class DeleteSigningKey(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json",
    )


@record(kw_only=True)
class FetchSigningKey(ops.Operation["SigningKey"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json`` answers 200 with `SigningKey`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json",
    )


@record(kw_only=True)
class ListSigningKey(ops.PageOperation["SigningKey"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/SigningKeys.json`` answers 200 with a `Page` of `SigningKey`.

    Source: https://www.twilio.com/docs/usage/api
    """

    account_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SigningKeys.json",
        items="signing_keys",
        paging="uri",
    )


@record(kw_only=True)
class UpdateSigningKey(ops.Operation["SigningKey"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json`` answers 200 with `SigningKey`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SigningKeys/{Sid}.json",
        form="",
    )
