"""Authentication: accounts and their credentials, and whose data a request may see.

Source: https://www.twilio.com/docs/iam/api/account
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator, Mapping
from hmac import compare_digest
from typing import Any, Final

from twilio_fp.codec.temporal import decode_instant
from twilio_fp.http import HttpRequest
from twilio_fp.spelling import folded
from twilio_fp.testing.fake.refusals import RefusedError, not_found
from twilio_fp.testing.fake.routes import Route
from twilio_fp.testing.fake.state import Row, State

__all__ = [
    "ACCOUNTS",
    "APPS",
    "KEYS",
    "TOKENS",
    "accounts",
    "auth_token",
    "authenticated",
    "is_owned_by",
    "owner_of",
]

ACCOUNTS: Final = "accounts/api/2010-04-01/Accounts"
"""The collection of all accounts."""

KEYS: Final = "api/2010-04-01/Keys"
"""The collection of an account's API keys, without the account."""

APPS: Final = "iam/v1/Account/OAuthApps"
"""The collection of an account's OAuth apps, without the account."""

TOKENS: Final = "oauth/tokens/v1"
"""The collection of the tokens issued to OAuth apps."""

_AUTHENTICATION_FAILED: Final = 20003
_MISSING_PERMISSION: Final = 70051


def accounts(state: State) -> Iterator[Row]:
    """Iterate over the accounts, the oldest first."""
    return state.rows(ACCOUNTS)


def auth_token(state: State, account: str) -> str:
    """Return an account's auth token, which signs its webhooks; empty if there is no such account."""
    row = state.row(f"{ACCOUNTS}/{account}")
    return "" if row is None else str(row["auth_token"])


def owner_of(state: State, account: str) -> str:
    """Return the SID of an account's owner; its own if it has none."""
    row = state.row(f"{ACCOUNTS}/{account}")
    return account if row is None else str(row["owner_account_sid"] or account)


def is_owned_by(state: State, account: str, owner: str) -> bool:
    """Return whether an account is owned by another one, or is the same."""
    return owner in (account, owner_of(state, account))


def authenticated(state: State, route: Route, request: HttpRequest) -> str:
    """Return the SID of the account whose data a request is about.

    Raises:
        RefusedError: 401 if the credentials are missing, wrong or lack a permission, 403 if the account is suspended,
            404 if the path's account belongs to someone else.
    """
    if route.spec.auth == "none" or _has_own_credentials(route):
        return next(accounts(state)).key.rpartition("/")[2]
    named = route.path.get("AccountSid") if route.parts[0] == "2010-04-01" else None
    if route.entry.path == "/2010-04-01/Accounts/{Sid}.json":
        named = route.path["Sid"]
    user, account = _user(state, request, named)
    if named is not None and named != account:
        _check_access(state, named, account)
    target = named or account
    _check_status(state, account, is_key=user != account)
    if route.name in _SENDING:
        _check_status(state, target, is_key=False)
    key = state.row(f"{account}/{KEYS}/{user}")
    if key is not None:
        _check_key(key, route)
    app = state.row(user)
    if app is not None:
        _check_policy(app["policy"], route)
    return target


def _check_key(key: Row, route: Route) -> None:
    """Refuse what needs a main API key, which only the Console creates, and what a restricted key isn't allowed."""
    if route.entry.path.removesuffix(".json").removesuffix("/{Sid}") in _FOR_MAIN_KEYS:
        raise RefusedError(401, _AUTHENTICATION_FAILED, "Authenticate")
    _check_policy(key["policy"], route)


def _check_policy(policy: Mapping[str, Any] | None, route: Route) -> None:
    """Refuse what a policy denies or doesn't allow; without a policy, everything is allowed."""
    if not policy:
        return
    resource, action = _permission(route)
    allowed, denied = (
        any(_grants(str(each), resource, action) for each in policy.get(name) or ()) for name in ("allow", "deny")
    )
    if denied or not allowed:
        raise RefusedError(401, _MISSING_PERMISSION, f"The credentials lack the permission {resource}/{action}")


def _grants(permission: str, resource: str, action: str) -> bool:
    """Return whether a permission ends in a resource and an action."""
    parts = permission.strip("/").split("/")
    return len(parts) > 1 and parts[-1] == action and folded(parts[-2]) == folded(resource)


_FOR_MAIN_KEYS: Final = frozenset(
    {
        "/2010-04-01/Accounts",
        "/2010-04-01/Accounts/{AccountSid}/Keys",
        "/2010-04-01/Accounts/{AccountSid}/SigningKeys",
        "/v1/Keys",
    }
)
_SENDING: Final = ("api.v2010.CreateMessage", "api.v2010.CreateCall")
"""The operations that nobody can perform for a suspended account."""

_ACTIONS: Final = {"DELETE": "delete", "PUT": "update", "PATCH": "update"}


def _permission(route: Route) -> tuple[str, str]:
    """Return the end of the permission that an operation needs: the resource and the action."""
    literal = [segment for segment in route.parts_of_template if not segment.startswith("{")]
    resource = re.sub("(?<=[a-z])(?=[A-Z])", "-", literal[-1]).lower()
    method = route.entry.method
    if method == "GET":
        return resource, "list" if route.spec.items else "read"
    return resource, _ACTIONS.get(method) or ("update" if route.is_item else "create")


def _has_own_credentials(route: Route) -> bool:
    """Return whether an operation has a parameter for an Authorization header, with other credentials."""
    return any(param.location == "header" and param.fact.wire.lower() == "authorization" for param in route.params)


def _check_access(state: State, named: str, account: str) -> None:
    if state.row(f"{ACCOUNTS}/{named}") is None or not is_owned_by(state, named, account):
        if owner_of(state, account) == named:
            raise RefusedError(401, _AUTHENTICATION_FAILED, "Authenticate")
        raise not_found(f"/2010-04-01/Accounts/{named}.json")


def _check_status(state: State, account: str, *, is_key: bool) -> None:
    row = state.row(f"{ACCOUNTS}/{account}")
    status = None if row is None else row["status"]
    if status == "closed" or (row is None and is_key):
        raise RefusedError(401, _AUTHENTICATION_FAILED, "Authenticate")
    if status == "suspended":
        raise RefusedError(403, 20005, "Account not active")


def _user(state: State, request: HttpRequest, named: str | None) -> tuple[str, str]:
    """Return the user of the credentials, and their account; ``named`` is the account in the path.

    The user is the SID of an account or of an API key, or the key of an OAuth app's row.
    """
    header = request.headers.reveal("Authorization")
    if header is None:
        raise RefusedError(
            401, _AUTHENTICATION_FAILED, "Authentication Error - No credentials provided", {"detail": "No credentials"}
        )
    scheme, _, credentials = header.partition(" ")
    if scheme.lower() == "bearer":
        row = state.row(f"{TOKENS}/{credentials.strip()}")
        app = "" if row is None else str(row["app"])
        if row is None or state.row(app) is None or decode_instant(str(row["expires"])) <= state.now:
            raise RefusedError(401, _AUTHENTICATION_FAILED, "Authentication Error - invalid token")
        return app, str(row["account_sid"])
    user, password = _basic(credentials)
    account = _account(state, user, password)
    if account is None and user == named and not user.startswith("AC"):
        raise not_found(f"/2010-04-01/Accounts/{named}.json")
    if account is None:
        raise RefusedError(
            401,
            _AUTHENTICATION_FAILED,
            "Authentication Error - invalid username",
            {"detail": "Your AccountSid or AuthToken was incorrect."},
        )
    return user, account


def _basic(credentials: str) -> tuple[str, str]:
    try:
        user, _, password = base64.b64decode(credentials, validate=True).decode().partition(":")
    except ValueError:  # malformed base64, ASCII or UTF-8
        raise RefusedError(401, _AUTHENTICATION_FAILED, "Authentication Error - malformed credentials") from None
    return user, password


def _account(state: State, user: str, password: str) -> str | None:
    """Return the account of a user name and password (an auth token or an API key's secret); None if they are wrong."""
    row = state.row(f"{ACCOUNTS}/{user}")
    if row is not None:
        tokens = [str(row["auth_token"]), str(row.hidden.get("secondary_auth_token", ""))]
        return user if any(token and _equal_secrets(token, password) for token in tokens) else None
    for account in accounts(state):
        sid = account.key.rpartition("/")[2]
        key = state.row(f"{sid}/{KEYS}/{user}")
        if key is not None and _equal_secrets(str(key.hidden.get("secret", "")), password):
            return sid
    return None


def _equal_secrets(known: str, actual: str) -> bool:
    return bool(known) and compare_digest(known.encode(), actual.encode())
