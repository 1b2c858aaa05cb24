"""OAuth apps of an account, and the tokens that they get for their secrets.

Not modelled: authorization codes and refresh tokens; apps of organizations; the permissions that Twilio defines.

Source: https://www.twilio.com/docs/iam/oauth-apps/account-oauth-apps
Source: https://www.twilio.com/docs/iam/oauth-apps/oauth-access-token
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from twilio_fp.codec.temporal import encode_instant
from twilio_fp.testing.fake.accounts import APPS, TOKENS, accounts, is_owned_by
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import RefusedError, not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, created, reply_with
from twilio_fp.testing.fake.state import Row, State

__all__ = ["BEHAVIOURS"]

_LETTERS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_SHORTEST: Final = 60
_LONGEST: Final = 30 * 86_400
_USUAL: Final = 3_600


def create_app(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create an app, whose secret is shown only once."""
    ttl = int(request.params.get("access_token_ttl") or _USUAL)
    if not _SHORTEST <= ttl <= _LONGEST:
        raise refused(20001, f"Invalid parameter access_token_ttl: {ttl} is not from {_SHORTEST} to {_LONGEST}")
    state, secret = state.characters(_LETTERS, 64)
    changes = {"access_token_ttl": ttl, "status": "active", "creator_sid": request.account}
    state, row = created(state, request, changes, {"secret": secret})
    reply = reply_with(request, row)
    return state, Reply(reply.status, {**reply.body, "secret": secret})


def create_token(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Issue a token to an app for its secret."""
    params = {name.replace("_", "").lower(): value for name, value in request.params.items()}
    grant = str(params.get("granttype") or "")
    if grant != "client_credentials":
        raise refused(20001, f"Invalid parameter grant_type: {grant!r} is not client_credentials", status=400)
    app = _app(state, str(params.get("clientid") or ""))
    if app is None or not params.get("clientsecret") or params["clientsecret"] != app.hidden.get("secret"):
        raise RefusedError(401, 20003, "Authentication Error - invalid client_id or client_secret")
    account = str(params.get("accountsid") or app.account)
    if not is_owned_by(state, account, app.account):
        raise not_found(request.path)
    ttl = int(app["access_token_ttl"] or _USUAL)
    state, token = state.characters(_LETTERS, 64)
    until = encode_instant(state.now + timedelta(seconds=ttl))
    state, _ = state.add(f"{TOKENS}/{token}", {"account_sid": account, "app": app.key, "expires": until})
    body = {
        "access_token": token,
        "id_token": None,
        "token_type": "Bearer",
        "expires_in": ttl,
        "refresh_token": None,
    }
    return state, Reply(request.spec.success[0], body)


def _app(state: State, client_id: str) -> Row | None:
    keys = (f"{row.key.rpartition('/')[2]}/{APPS}/{client_id}" for row in accounts(state))
    found = (state.row(key) for key in keys)
    return next((row for row in found if row is not None), None)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "iam.v1.CreateOauthAppAccount": create_app,
    "iam.v1.CreateToken": create_token,
    "oauth.v1.CreateToken": create_token,
    "oauth.v2.CreateOauth2Token": create_token,
}
