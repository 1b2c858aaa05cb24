"""The events of an exchange, as records: a request was sent, and how it ended.

Of an operation's parameters they show those that the facts call harmless: ids, numbers, dates and times, booleans and
enumeration values. Secrets, personal data and free text are masked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Final, TypeAlias, cast
from urllib.parse import urlsplit

from attrs import field

from twilio_fp.effect import Exchange
from twilio_fp.errors import OperationError
from twilio_fp.http import HttpResponse, request_id
from twilio_fp.model import Resource, facts_of
from twilio_fp.operation.call import Operation
from twilio_fp.operation.naming import path_of
from twilio_fp.operation.spec import params_of
from twilio_fp.record import Record, record
from twilio_fp.schema import FieldFact, enumeration
from twilio_fp.secret_members import MASK, is_secret
from twilio_fp.values import UNSET, FrozenMap

__all__ = [
    "Event",
    "RequestFailed",
    "RequestSent",
    "ResponseReceived",
    "failed",
    "parameters",
    "received",
    "sent",
]

_SID: Final = re.compile(r"[A-Z]{2}[0-9a-f]{32}|[a-z_]{2,40}_[0-9a-z]{26}")
_NO_PARAMETERS: Final[FrozenMap[str, Any]] = FrozenMap()


@record(kw_only=True)
class RequestSent(Record):
    """A request is about to be sent.

    Args:
        at: the time, in UTC.
        operation: the name of the operation, such as ``CreateMessage``; None for a custom request.
        method: the HTTP method.
        host: the host.
        path: the path without a query; parameters other than ids are replaced by their names.
        attempt: the number of the attempt, from 1.
        parameters: the operation's parameters by wire name, as `parameters` shows them.
    """

    at: datetime
    operation: str | None
    method: str
    host: str
    path: str
    attempt: int = 1
    parameters: Mapping[str, Any] = field(default=_NO_PARAMETERS)


@record(kw_only=True)
class ResponseReceived(Record):
    """A response arrived, possibly an error.

    Args:
        at: the time, in UTC.
        operation, method, host, path, attempt: those of its `RequestSent`.
        duration: the time it took.
        status: the HTTP status.
        request_id: the id of the request for Twilio's support, or None.
        concurrent_requests: how many requests of the account were in flight by Twilio's count; None if it is not given.
    """

    at: datetime
    operation: str | None
    method: str
    host: str
    path: str
    attempt: int = 1
    duration: timedelta
    status: int
    request_id: str | None = None
    concurrent_requests: int | None = None


@record(kw_only=True)
class RequestFailed(Record):
    """No response arrived, or the layers below gave up.

    Args:
        at: the time, in UTC.
        operation, method, host, path, attempt: those of its `RequestSent`.
        duration: the time it took.
        error: the name of the error's class; its message is left to whoever catches it.
        may_have_executed: whether Twilio may have executed the request; None if that is not known.
    """

    at: datetime
    operation: str | None
    method: str
    host: str
    path: str
    attempt: int = 1
    duration: timedelta
    error: str
    may_have_executed: bool | None = None


Event: TypeAlias = RequestSent | ResponseReceived | RequestFailed
"""An event of `twilio_fp.middleware.Log`."""


def parameters(operation: object) -> FrozenMap[str, Any]:
    """Return an operation's parameters, except those in the path, by wire name, masked if they may be sensitive.

    Ids, numbers, dates and times, durations, booleans and known enumeration values are shown, unless the facts call
    them secret or personal. Other text, JSON and members of ``extra`` are masked. A request that is not an `Operation`
    has none.

    >>> from twilio_fp import CreateMessage
    >>> parameters(CreateMessage(to="+15558675310", from_="+15017122661", attempt=2, risk_check="enable", body="Hi"))
    FrozenMap({'Attempt': 2, 'Body': '**********', 'From': '**********', 'RiskCheck': 'enable', 'To': '**********'})
    """
    if not isinstance(operation, Operation):
        return _NO_PARAMETERS
    known = cast("Operation[Any]", operation)
    cls = type(known)
    return _members(known, [param.fact for param in params_of(cls) if param.location != "path"], cls)


def _members(holder: Any, facts: list[FieldFact], owner: Any) -> FrozenMap[str, Any]:
    shown = {
        fact.wire: _shown(fact, value, owner)
        for fact in facts
        if (value := getattr(holder, fact.attribute)) is not None and value is not UNSET
    }
    return FrozenMap({**shown, **dict.fromkeys(holder.extra, MASK)})


def _shown(fact: FieldFact, value: Any, owner: Any) -> Any:
    if fact.pii or fact.kind.name == "secret" or is_secret(fact.wire):
        return MASK
    return _harmless(value, frozenset(enumeration(fact.kind, owner)))


def _harmless(value: Any, known: frozenset[str]) -> Any:
    if isinstance(value, str):
        return value if value in known or _SID.fullmatch(value) else MASK
    if isinstance(value, (int, float, Decimal, date, timedelta)) or value is None:
        return value
    if isinstance(value, tuple):
        return tuple([_harmless(item, known) for item in cast("tuple[Any, ...]", value)])
    if isinstance(value, Resource):
        return _members(value, list(facts_of(type(value))), type(value))
    return MASK


def _place(exchange: Exchange) -> dict[str, Any]:
    """Return the members that all events of an exchange share."""
    request, operation = exchange.request, exchange.operation
    return {
        "operation": None if operation is None else type(operation).__name__,
        "method": request.method,
        "host": urlsplit(request.url).netloc,
        "path": path_of(operation, request.url),
        "attempt": exchange.attempt,
    }


def sent(exchange: Exchange, *, at: datetime) -> RequestSent:
    """Return the event of a request that is about to be sent."""
    return RequestSent(at=at, **_place(exchange), parameters=parameters(exchange.operation))


def received(exchange: Exchange, response: HttpResponse, *, at: datetime, since: datetime) -> ResponseReceived:
    """Return the event of a response, given when its request was sent (``since``)."""
    count = response.headers.get("Twilio-Concurrent-Requests", "")
    return ResponseReceived(
        at=at,
        **_place(exchange),
        duration=_between(since, at),
        status=response.status,
        request_id=request_id(response),
        concurrent_requests=int(count) if count.isascii() and count.isdigit() and len(count) < 10 else None,
    )


def failed(exchange: Exchange, error: BaseException, *, at: datetime, since: datetime) -> RequestFailed:
    """Return the event of a request that got no response."""
    return RequestFailed(
        at=at,
        **_place(exchange),
        duration=_between(since, at),
        error=type(error).__name__,
        may_have_executed=error.may_have_executed if isinstance(error, OperationError) else None,
    )


def _between(start: datetime, end: datetime) -> timedelta:
    return max(timedelta(), end - start)  # the clock may be set back
