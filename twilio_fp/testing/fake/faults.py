"""Faults to inject, as data: which requests they hit, and what becomes of these.

>>> Fault("CreateMessage", nth=2, outcome=timeout_after_execution)
Fault(operation='CreateMessage', outcome=Outcome(name='timeout', executed=True), nth=2)
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final, Literal, TypeAlias

from attrs import field

from twilio_fp.checks import not_negative_time, whole
from twilio_fp.errors import UsageError
from twilio_fp.http import HttpResponse
from twilio_fp.mistakes import meant, squeezed
from twilio_fp.operation import Operation
from twilio_fp.printable import short_repr, typed
from twilio_fp.record import Record, record

__all__ = [
    "Fault",
    "Outcome",
    "bad_gateway",
    "broken_next_link",
    "duplicated_callback",
    "operation_called",
    "rate_limited",
    "reordered_callbacks",
    "reset",
    "server_error",
    "slow",
    "timeout_after_execution",
    "timeout_before_execution",
    "truncated",
]

_ADDRESS: Final = ("http://", "https://")

Kind: TypeAlias = Literal[
    "response",
    "timeout",
    "reset",
    "slow",
    "truncated",
    "broken next link",
    "duplicated callback",
    "reordered callbacks",
]


@record
class Outcome(Record):
    """What becomes of a request.

    Args:
        name: what happens.
        executed: whether Twilio executes the request.
        response: the response in place of Twilio's own, if there is one.
        delay: how long the response takes, in virtual time.
    """

    name: Kind
    executed: bool = field(default=False, kw_only=True)
    response: HttpResponse | None = field(default=None, kw_only=True)
    delay: timedelta | None = field(default=None, kw_only=True)


def _json(status: int, code: int, message: str, **headers: str) -> Outcome:
    body = f'{{"code": {code}, "message": "{message}", "more_info": "", "status": {status}}}'
    fields = {"Content-Type": "application/json", **{name.replace("_", "-"): text for name, text in headers.items()}}
    return Outcome("response", response=HttpResponse(status, fields, body.encode()))


def rate_limited(retry_after: timedelta = timedelta(seconds=1)) -> Outcome:
    """Return the outcome of too many requests: 429 with ``Retry-After``, nothing executed.

    Raises:
        UsageError: ``retry_after`` is not a timedelta, or negative.

    >>> rate_limited(timedelta(seconds=2)).response.headers["Retry-After"]
    '2'
    """
    not_negative_time("retry_after", retry_after)
    seconds = str(int(retry_after.total_seconds()))
    return _json(429, 20429, "Too Many Requests", Retry_After=seconds)


def server_error(status: int = 500, *, executed: bool = False) -> Outcome:
    """Return the outcome of a Twilio error, in JSON.

    Args:
        status: 500, 503 or another.
        executed: whether Twilio executed the request.

    Raises:
        UsageError: the status is not an error status, from 400 to 599.

    >>> server_error(503).response.status
    503
    """
    whole("status", status, 400, 599)
    outcome = _json(status, 20500, "An internal server error has occurred")
    return Outcome("response", executed=executed, response=outcome.response)


bad_gateway: Final = Outcome(
    "response",
    response=HttpResponse(502, {"Content-Type": "text/html"}, b"<html><body><h1>502 Bad Gateway</h1></body></html>"),
)
"""An HTML page from a proxy; nothing was executed."""

timeout_before_execution: Final = Outcome("timeout")
"""No response arrives, and nothing was executed."""

timeout_after_execution: Final = Outcome("timeout", executed=True)
"""No response arrives, though Twilio executed the request."""

reset: Final = Outcome("reset")
"""The connection is reset, and nothing was executed."""

truncated: Final = Outcome("truncated", executed=True)
"""The body of the response is cut off halfway."""

broken_next_link: Final = Outcome("broken next link", executed=True)
"""The link to a list's next page is invalid."""

duplicated_callback: Final = Outcome("duplicated callback", executed=True)
"""Each callback that results from the request is sent twice."""


reordered_callbacks: Final = Outcome("reordered callbacks", executed=True)
"""Each callback that results from the request is late by up to ten seconds, so that they arrive in any order."""


def slow(delay: timedelta) -> Outcome:
    """Return the outcome of a delayed response.

    Raises:
        UsageError: the delay is not a timedelta, or negative.

    >>> slow(timedelta(seconds=3)).delay
    datetime.timedelta(seconds=3)
    """
    return Outcome("slow", executed=True, delay=not_negative_time("delay", delay))


def operation_called(what: str, name: str) -> str:
    """Return the name after checking that it is a known operation or an address of the application.

    Args:
        what: the argument's name, for the error.
        name: such as ``CreateMessage``, ``api.v2010.CreateMessage`` or ``https://app.example/voice``.

    Raises:
        UsageError: the name is neither, so a fault with it would never hit anything.

    >>> operation_called("operation", "verify.v2.CreateService")
    'verify.v2.CreateService'
    """
    if name.startswith(_ADDRESS):
        return name
    from twilio_fp.rest import catalogue

    package, _, bare = name.rpartition(".")
    entries = catalogue.operations(package if package in catalogue.packages() else None)
    if any(name in (entry.name, f"{entry.package}.{entry.name}") for entry in entries):
        return name
    near, _ = meant(bare, {squeezed(entry.name): entry.name for entry in entries})
    hint = f": {near}?" if near else ""
    raise UsageError(
        f"{what} must be the name of an operation, such as CreateMessage, or an address of the application,"
        f" got {short_repr(name)}{hint}"
    )


def _operation_name(value: type[Operation[Any]] | str | None) -> str:
    if value is None or isinstance(value, str):
        return operation_called("operation", value) if value else ""
    if isinstance(value, type) and hasattr(value, "__spec__"):
        package = value.__module__.removeprefix("twilio_fp.rest.").rpartition(".")[0]
        return f"{package}.{value.__name__}"
    raise UsageError(f"operation must be the class of an operation, such as CreateMessage, got {typed(value)}")


_APPLICATION_OUTCOMES: Final = frozenset({"response", "timeout", "reset", "slow", "truncated"})


@record
class Fault(Record):
    """A fault that hits some of the requests to Twilio or to the application.

    Args:
        operation: the class of the operation that it hits, or its name; None for any. For requests from Twilio to the
            application, an address such as ``https://app.example/voice``, which includes those below it.
        outcome: what becomes of the request.
        nth: which of these requests it hits, from 1; None for each.
        probability: how likely each of them is to be hit, drawn from the fake's seed; 1 for certain.

    Raises:
        UsageError: an argument is invalid.
    """

    operation: str = field(default="", converter=_operation_name)
    outcome: Outcome = field(kw_only=True)
    nth: int | None = field(default=None, kw_only=True)
    probability: float = field(default=1.0, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.outcome, Outcome):
            raise UsageError(f"outcome must be an Outcome, such as timeout_after_execution, got {typed(self.outcome)}")
        if self.nth is not None and (not isinstance(self.nth, int) or self.nth < 1):
            raise UsageError(f"nth must be a positive int, got {short_repr(self.nth)}")
        if not 0 <= self.probability <= 1:
            raise UsageError(f"probability must be from 0 to 1, got {short_repr(self.probability)}")
        if self.address and self.outcome.name not in _APPLICATION_OUTCOMES:
            raise UsageError(
                f"outcome must apply to requests to the application, as slow(…) does, got"
                f" {typed(self.outcome.name)}: name an operation instead of an address"
            )

    @property
    def address(self) -> str:
        """The application's address if the fault hits requests to the application; empty if those to Twilio."""
        return self.operation if self.operation.startswith(_ADDRESS) else ""

    def is_of(self, operation: str) -> bool:
        """Return whether the fault is for an operation, given its name with its package."""
        return self.operation in ("", operation, operation.rpartition(".")[2])

    def applies_to(self, number: int, chance: float) -> bool:
        """Return whether the fault hits one of the requests it is for.

        Args:
            number: the request's number among them, from 1.
            chance: a random number, at least 0 and less than 1.
        """
        return self.nth in (None, number) and chance < self.probability
