"""``/2010-04-01/Accounts/{AccountSid}/Tokens.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class TokenIceServersItem(Resource):
    """``Token.ice_serversItem``, as it is received."""

    credential: Secret | None = None
    url: str | None = None
    urls: str | None = None
    username: str | None = None


@record(kw_only=True)
class Token(Resource):
    """``api.v2010.account.token``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    ice_servers: tuple[TokenIceServersItem, ...] | None = None
    password: Secret | None = None
    ttl: str | None = None
    username: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822"


@record(kw_only=True)
class CreateToken(ops.Operation["Token"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Tokens.json`` answers 201 with `Token`.

    Source: https://www.twilio.com/docs/usage/api
    """

    account_sid: str | None = None
    ttl: int | dt.timedelta | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Tokens.json",
        form="",
    )
