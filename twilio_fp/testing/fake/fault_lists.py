"""Faults in JSON, for tests in any language.

[{"operation": "CreateMessage", "outcome": "timeout_after_execution", "nth": 2},
 {"outcome": "rate_limited", "retry_after": 2, "probability": 0.1}]
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final

from twilio_fp.errors import UsageError
from twilio_fp.printable import short_repr, typed
from twilio_fp.testing.fake import faults
from twilio_fp.testing.fake.faults import Fault, Outcome
from twilio_fp.testing.fake.shapes import a_list, a_number, a_text, an_object

__all__ = ["OUTCOMES", "faults_of"]


def _rate_limited(where: str, value: Mapping[str, Any]) -> Outcome:
    return faults.rate_limited(_seconds(f"{where}.retry_after", value.get("retry_after", 1)))


def _server_error(where: str, value: Mapping[str, Any]) -> Outcome:
    status, executed = value.get("status", 500), value.get("executed", False)
    if isinstance(status, bool) or not isinstance(status, int) or not 500 <= status <= 599:
        raise UsageError(f"{where}.status must be from 500 to 599, got {typed(status)}")
    if not isinstance(executed, bool):
        raise UsageError(f"{where}.executed must be true or false, got {typed(executed)}")
    return faults.server_error(status, executed=executed)


def _slow(where: str, value: Mapping[str, Any]) -> Outcome:
    return faults.slow(_seconds(f"{where}.delay", value.get("delay")))


def _seconds(where: str, value: Any) -> timedelta:
    try:
        return timedelta(seconds=a_number(where, value))
    except OverflowError:
        raise UsageError(f"{where} must be less than a billion days, in seconds, got {short_repr(value)}") from None


def _always(outcome: Outcome) -> Callable[[str, Mapping[str, Any]], Outcome]:
    return lambda where, value: outcome


OUTCOMES: Final[Mapping[str, tuple[tuple[str, ...], Callable[[str, Mapping[str, Any]], Outcome]]]] = {
    "rate_limited": (("retry_after",), _rate_limited),
    "server_error": (("status", "executed"), _server_error),
    "slow": (("delay",), _slow),
    "bad_gateway": ((), _always(faults.bad_gateway)),
    "timeout_before_execution": ((), _always(faults.timeout_before_execution)),
    "timeout_after_execution": ((), _always(faults.timeout_after_execution)),
    "reset": ((), _always(faults.reset)),
    "truncated": ((), _always(faults.truncated)),
    "broken_next_link": ((), _always(faults.broken_next_link)),
    "duplicated_callback": ((), _always(faults.duplicated_callback)),
    "reordered_callbacks": ((), _always(faults.reordered_callbacks)),
}
"""The outcomes by name: the additional members that a fault with it can have, and its factory. Times are in seconds."""

_COMMON: Final = ("operation", "outcome", "nth", "probability")


def faults_of(where: str, value: Any) -> tuple[Fault, ...]:
    """Return the faults in a JSON list.

    >>> faults_of("faults", [{"operation": "CreateMessage", "outcome": "slow", "delay": 3}])[0].outcome.delay
    datetime.timedelta(seconds=3)

    Raises:
        UsageError: the list is invalid; the error names the place.
    """
    return tuple([_fault(f"{where}[{place}]", one) for place, one in enumerate(a_list(where, value))])


def _fault(where: str, value: Any) -> Fault:
    name = an_object(where, value).get("outcome")
    if not isinstance(name, str) or name not in OUTCOMES:
        raise UsageError(f"{where}.outcome must be one of {', '.join(OUTCOMES)}, got {typed(name)}")
    also, make = OUTCOMES[name]
    members = an_object(where, value, (*_COMMON, *also))
    operation: str | None = None
    if "operation" in members:
        place = f"{where}.operation"
        operation = faults.operation_called(place, a_text(place, members["operation"]))
    nth, probability = members.get("nth"), members.get("probability", 1)
    if nth is not None and (isinstance(nth, bool) or not isinstance(nth, int) or nth < 1):
        raise UsageError(f"{where}.nth must be a positive integer, got {typed(nth)}")
    if isinstance(probability, bool) or not isinstance(probability, (int, float)) or not 0 <= probability <= 1:
        raise UsageError(f"{where}.probability must be from 0 to 1, got {typed(probability)}")
    return Fault(operation, outcome=make(where, members), nth=nth, probability=probability)
