"""Test credentials: requests are checked and get the usual responses, but nothing is kept, sent or charged.

They can only create messages, calls and numbers; magic numbers cause errors. A fake has them in place of live ones on
request: ``FakeTwilio(test_credentials=True)``.

Source: https://www.twilio.com/docs/iam/test-credentials
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from twilio_fp.record import evolve
from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour
from twilio_fp.testing.fake.state import State

__all__ = ["check_available_to_tests", "perform_as_test"]

_NOT_FOR_TESTS: Final = 20008
_BOUGHT: Final = "+15005550006"
_EVERY: Final = "*"


def check_available_to_tests(operation: str) -> None:
    """Refuse an operation that is unavailable to test credentials, such as ``api.v2010.ListMessage``.

    Raises:
        RefusedError: the operation is unavailable: 403, 20008.
    """
    if operation not in _CHECKS:
        raise refused(_NOT_FOR_TESTS, "Resource not accessible with Test Account Credentials")


def perform_as_test(state: State, request: ParsedRequest, behaviour: Behaviour) -> tuple[State, Reply]:
    """Return the reply, and the state, in which only the number of generated identifiers has changed.

    Args:
        state: the fake's state.
        request: the request.
        behaviour: the operation's behaviour with live credentials.

    Raises:
        RefusedError: a magic number causes an error.
    """
    after, reply = behaviour(state, evolve(request, params=_CHECKS[request.name](request.params)))
    while state.made < after.made:
        state, _ = state.sid("")
    return state, reply


def _check(table: Mapping[str, int | None], value: str) -> None:
    code = table.get(value, table.get(_EVERY))
    if code:
        raise refused(code, f"{facts.error(code).message}: {value}")


def _message(params: Mapping[str, Any]) -> Mapping[str, Any]:
    if params.get("From"):
        _check(facts.magic().messages_from, str(params["From"]))
    _check(facts.magic().messages_to, str(params.get("To") or ""))
    return params


def _call(params: Mapping[str, Any]) -> Mapping[str, Any]:
    _check(facts.magic().calls_from, str(params.get("From") or ""))
    _check(facts.magic().calls_to, str(params.get("To") or ""))
    return params


def _number(params: Mapping[str, Any]) -> Mapping[str, Any]:
    """Check the parameters, and return them with the test area code replaced by its number."""
    if params.get("PhoneNumber"):
        _check(facts.magic().buy_phone_number, str(params["PhoneNumber"]))
    elif params.get("AreaCode"):
        _check(facts.magic().buy_area_code, str(params["AreaCode"]))
        if str(params["AreaCode"]) == _BOUGHT[2:5]:
            return {**{name: value for name, value in params.items() if name != "AreaCode"}, "PhoneNumber": _BOUGHT}
    return params


_CHECKS: Final[Mapping[str, Callable[[Mapping[str, Any]], Mapping[str, Any]]]] = {
    "api.v2010.CreateMessage": _message,
    "api.v2010.CreateCall": _call,
    **{f"api.v2010.CreateIncomingPhoneNumber{kind}": _number for kind in ("", "Local", "Mobile", "TollFree")},
}
