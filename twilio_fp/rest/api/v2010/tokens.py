# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Tokens.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class TokenIceServersItem(Resource):
    """``Token.ice_serversItem``, as received."""

    credential: Secret | None = None
    """Password for the STUN or TURN server. Keep it secret."""
    url: str | None = None
    """Absolute URL of the resource."""
    urls: str | None = None
    """STUN or TURN server URL, such as turn:global.turn.twilio.com:3478."""
    username: str | None = None
    """Temporary user name for this TURN server."""
    __fields__ = "credential:secret url urls username"


@record(kw_only=True)
class Token(Resource):
    """``api.v2010.account.token``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    ice_servers: tuple[TokenIceServersItem, ...] | None = None
    """STUN and TURN servers with their credentials, for a WebRTC client."""
    password: Secret | None = None
    """Short-lived password for the STUN and TURN servers."""
    ttl: int | None = None
    """Seconds the token works; default 86,400 (a day)."""
    username: str | None = None
    """Temporary user name for the STUN and TURN servers."""
    __fields__ = (
        "account_sid date_created:rfc2822 date_updated:rfc2822 ice_servers:TokenIceServersItem[] password:secret "
        "ttl:integer username"
    )


@record(kw_only=True)
class CreateToken(ops.Operation["Token"]):
    """Create a token.

    ``POST /2010-04-01/Accounts/{AccountSid}/Tokens.json`` returns `Token`.
    Source: https://www.twilio.com/docs/stun-turn/api
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    ttl: int | dt.timedelta | None = None
    """Seconds the token works; default 86,400 (a day)."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Tokens.json",
        path="AccountSid",
        form="Ttl:seconds",
        result="Token",
        success=(201,),
        bounds="account_sid:AC",
    )
