"""What can go wrong on demand, as data: which request, and what becomes of it.

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
from twilio_fp.printable import told, typed
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
        executed: whether Twilio does what it was asked for.
        response: what is answered in place of Twilio's own, if anything is.
        delay: how long it takes; virtual time.
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
        UsageError: the time is not a timedelta, or negative.

    >>> rate_limited(timedelta(seconds=2)).response.headers["Retry-After"]
    '2'
    """
    not_negative_time("retry_after", retry_after)
    seconds = str(int(retry_after.total_seconds()))
    return _json(429, 20429, "Too Many Requests", Retry_After=seconds)


def server_error(status: int = 500, *, executed: bool = False) -> Outcome:
    """Return the outcome of an error of Twilio's, in JSON.

    Args:
        status: 500, 503 or another.
        executed: whether Twilio did what it was asked for.

    Raises:
        UsageError: the status is not that of an error, from 400 to 599.

    >>> server_error(503).response.status
    503
    """
    whole("status", status, 400, 599)
    it = _json(status, 20500, "An internal server error has occurred")
    return Outcome("response", executed=executed, response=it.response)


bad_gateway: Final = Outcome(
    "response",
    response=HttpResponse(502, {"Content-Type": "text/html"}, b"<html><body><h1>502 Bad Gateway</h1></body></html>"),
)
"""A page of HTML from a proxy; nothing was executed."""

timeout_before_execution: Final = Outcome("timeout")
"""No answer comes, and nothing was executed."""

timeout_after_execution: Final = Outcome("timeout", executed=True)
"""No answer comes, though Twilio did what it was asked for."""

reset: Final = Outcome("reset")
"""The connection is reset, and nothing was executed."""

truncated: Final = Outcome("truncated", executed=True)
"""The body ends in the middle."""

broken_next_link: Final = Outcome("broken next link", executed=True)
"""A list's next page is at an address that is none."""

duplicated_callback: Final = Outcome("duplicated callback", executed=True)
"""Each request to the application that comes of this is sent twice."""


reordered_callbacks: Final = Outcome("reordered callbacks", executed=True)
"""Each request to the application that comes of this is late by up to ten seconds, so that they come in any order."""


def slow(delay: timedelta) -> Outcome:
    """Return the outcome of an answer that takes a time.

    Raises:
        UsageError: the time is not a timedelta, or negative.

    >>> slow(timedelta(seconds=3)).delay
    datetime.timedelta(seconds=3)
    """
    return Outcome("slow", executed=True, delay=not_negative_time("delay", delay))


def operation_called(what: str, name: str) -> str:
    """Return the name, which is of an operation that there is, or an address of the application.

    Args:
        what: what the name is, for the error.
        name: such as ``CreateMessage``, ``api.v2010.CreateMessage`` or ``https://app.example/voice``.

    Raises:
        UsageError: it is neither, and a fault of it would befall nothing.

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
        f"{what} must be an operation, such as CreateMessage, or an address of the application, got {told(name)}{hint}"
    )


def _operation_name(value: type[Operation[Any]] | str | None) -> str:
    if value is None or isinstance(value, str):
        return operation_called("operation", value) if value else ""
    if isinstance(value, type) and hasattr(value, "__spec__"):
        package = value.__module__.removeprefix("twilio_fp.rest.").rpartition(".")[0]
        return f"{package}.{value.__name__}"
    raise UsageError(f"operation must be the class of an operation, such as CreateMessage, got {typed(value)}")


_OF_ADDRESSES: Final = frozenset({"response", "timeout", "reset", "slow", "truncated"})


@record
class Fault(Record):
    """Something that goes wrong.

    Args:
        operation: the class of the operation that it befalls, or its name; None for any. Or an address of the
            application, such as ``https://app.example/voice``: then it befalls the requests that Twilio sends there, or
            below.
        outcome: what becomes of the request.
        nth: which of these requests, from 1; None for each.
        probability: how likely each is to be befallen, by the fake's seed; 1 for certain.

    Raises:
        UsageError: an argument is not what it must be.
    """

    operation: str = field(default="", converter=_operation_name)
    outcome: Outcome = field(kw_only=True)
    nth: int | None = field(default=None, kw_only=True)
    probability: float = field(default=1.0, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.outcome, Outcome):
            raise UsageError(f"outcome must be an Outcome, such as timeout_after_execution, got {typed(self.outcome)}")
        if self.nth is not None and (not isinstance(self.nth, int) or self.nth < 1):
            raise UsageError(f"nth must be a positive int, got {told(self.nth)}")
        if not 0 <= self.probability <= 1:
            raise UsageError(f"probability must be from 0 to 1, got {told(self.probability)}")
        if self.address and self.outcome.name not in _OF_ADDRESSES:
            raise UsageError(
                f"outcome must be what can befall a request to the application, such as slow(…), got"
                f" {typed(self.outcome.name)}: name the operation whose requests it befalls"
            )

    @property
    def address(self) -> str:
        """The address of the application whose requests it befalls; empty where it befalls those to Twilio."""
        return self.operation if self.operation.startswith(_ADDRESS) else ""

    def is_of(self, operation: str) -> bool:
        """Return whether it is of the requests of an operation, by its name with its package."""
        return self.operation in ("", operation, operation.rpartition(".")[2])

    def befalls(self, number: int, chance: float) -> bool:
        """Return whether it befalls one of the requests that it is of.

        Args:
            number: which it is, from 1.
            chance: a number from 0 that is less than 1.
        """
        return self.nth in (None, number) and chance < self.probability
