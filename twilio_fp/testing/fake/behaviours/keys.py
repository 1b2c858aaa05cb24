"""API keys, whose secret is shown once: api.v2010 and iam.v1 share one set of keys, and deleting a key revokes it.

Every key here is a standard key, or a restricted key with a policy; main keys can only be created in the Console. A
restricted key may do what its policy allows: the last two words of a permission, such as ``messages/list``, name the
address and the action.

Not modelled: the permissions that Twilio defines; any well-formed permission is accepted.

Source: https://www.twilio.com/docs/iam/api-keys/key-resource-v1
Source: https://www.twilio.com/docs/iam/api-keys/restricted-api-keys
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, cast

from twilio_fp.record import evolve
from twilio_fp.testing.fake.accounts import KEYS, is_owned_by
from twilio_fp.testing.fake.lists import answer_list
from twilio_fp.testing.fake.members import representation
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, created, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import State

__all__ = ["BEHAVIOURS", "CODES"]

_LETTERS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_LONGEST_NAME: Final = 64
_PERMISSION: Final = re.compile(r"/twilio(/[a-z0-9-]+){2,6}")


def _check(params: Mapping[str, Any]) -> dict[str, Any]:
    """Return the policy of a request; refuse a malformed policy and a name that is too long."""
    if len(str(params.get("FriendlyName") or "")) > _LONGEST_NAME:
        raise refused(70001, f"FriendlyName must have at most {_LONGEST_NAME} characters", status=400)
    policy: Any = params.get("Policy")
    if policy is None:
        return {}
    rules: Mapping[str, Any] = cast("Mapping[str, Any]", policy) if isinstance(policy, Mapping) else {}
    allowed: list[Any] = list(rules.get("allow") or ())
    wrong = [each for each in allowed if not _PERMISSION.fullmatch(str(each))]
    if not allowed or wrong:
        raise refused(
            70002, f"Policy must allow permissions such as /twilio/messaging/messages/list: {wrong}", status=400
        )
    return {"policy": {"allow": allowed}}


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create an API key, whose secret is shown only once."""
    changes = _check(request.params) if request.product == "iam" else _check({**request.params, "Policy": None})
    if request.params.get("KeyType") == "restricted" and not changes:
        raise refused(70002, "A restricted key needs a Policy", status=400)
    request = _of_account(state, request)
    state, secret = state.characters(_LETTERS, 32)
    state, row = created(state, request, changes, {"secret": secret})
    reply = reply_with(request, row)
    return state, Reply(reply.status, {**reply.body, "secret": secret})


def _of_account(state: State, request: ParsedRequest) -> ParsedRequest:
    """Return a request redirected to the account in its ``AccountSid``, if it has one."""
    account = str(request.params.get("AccountSid") or request.account)
    if account == request.account:
        return request
    if not is_owned_by(state, account, request.account):
        raise not_found(request.path)
    return evolve(request, account=account, place=evolve(request.place, collection=f"{account}/{KEYS}"))


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Rename a key, or replace the policy of a restricted key."""
    changes = _check(request.params)
    requested_row(state, request)
    state, row = updated(state, request, changes)
    return state, reply_with(request, row)


def listed(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List an account's keys, with their flags."""
    request = _of_account(state, request)
    flags = {"flags": ["rest_api", "signing"]}
    return state, answer_list(
        state, request, also={"AccountSid": None}, show=lambda row: {**representation(request, row), **flags}
    )


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "api.v2010.CreateNewKey": create,
    "api.v2010.CreateNewSigningKey": create,
    "api.v2010.UpdateKey": update,
    "api.v2010.UpdateSigningKey": update,
    "iam.v1.CreateNewKey": create,
    "iam.v1.ListGetKeys": listed,
    "iam.v1.UpdateKey": update,
}

CODES: Final[Mapping[str, Mapping[str, int]]] = {
    f"api.v2010.{verb}{kind}": {"Sid": 70002}
    for verb in ("Fetch", "Update", "Delete")
    for kind in ("Key", "SigningKey")
}
