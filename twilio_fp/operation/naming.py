"""How errors and logs identify a request: without its query or any values that may be personal or secret."""

from __future__ import annotations

import re
from copy import copy
from typing import Any, Final, NoReturn, TypeVar, cast

from twilio_fp.ask import Effect, innermost
from twilio_fp.effect import Exchange
from twilio_fp.errors import AmbiguousError, OperationError, TransportError
from twilio_fp.http import redact
from twilio_fp.operation.call import Operation
from twilio_fp.operation.retry_safety import Verdict, safety
from twilio_fp.operation.spec import params_of

__all__ = [
    "after_work",
    "ambiguous",
    "copied",
    "is_about",
    "masked_path",
    "path_of",
    "raise_described",
    "raise_failed",
    "with_request",
]

E = TypeVar("E", bound=OperationError)

_ID: Final = r"[A-Z]{2}[0-9a-fA-F]{0,32}|[a-z_]{2,40}_[0-9a-z]{26}"  # a SID, a country, an id such as conv_service_01k…
_WORD: Final = rf"(?:{_ID}|v\d{{1,2}}|\d{{4}}-\d\d-\d\d|[A-Za-z][A-Za-z_-]{{0,39}})?(?:\.[a-z][a-z0-9]{{1,4}})?"
_PLACE: Final = r"\{(.+?)\}"


def masked_path(url: str) -> str:
    """Return the path of a URL with unknown parameters masked: ids and plain words stay, all else becomes ``…``.

    >>> masked_path("https://lookups.twilio.com/v2/PhoneNumbers/+15558675310?Fields=caller_name")
    '/v2/PhoneNumbers/…'
    >>> masked_path("/2010-04-01/Accounts/AC1/Calls.json")
    '/2010-04-01/Accounts/AC1/Calls.json'
    """
    return "/".join([part if re.fullmatch(_WORD, part) else "…" for part in _segments(url)])


def path_of(operation: Effect[Any] | None, url: str) -> str:
    """Return the requested path, masked: parameters that are ids are shown, others become their names in braces.

    >>> from twilio_fp.rest.lookups.v2 import FetchPhoneNumber
    >>> operation = FetchPhoneNumber("+15558675310")
    >>> path_of(operation, "https://lookups.twilio.com/v2/PhoneNumbers/%2B15558675310")
    '/v2/PhoneNumbers/{PhoneNumber}'
    """
    inner = innermost(operation)
    if not isinstance(inner, Operation):
        return masked_path(url)
    known = cast("Operation[Any]", inner)
    personal = {param.fact.wire for param in params_of(type(known)) if param.fact.pii}
    template = _segments(known.__spec__.url)
    given = _segments(url)[1 - len(template) :]  # a base URL may have a path of its own before it
    if len(given) != len(template) - 1:
        return "/".join(template)
    return "/".join(["", *[_filled(place, part, personal) for place, part in zip(template[1:], given, strict=True)]])


def _segments(url: str) -> list[str]:
    path = url.partition("?")[0].partition("#")[0]
    if "://" in path:
        path = "/" + path.partition("://")[2].partition("/")[2]
    return path.split("/")


def _filled(template: str, part: str, personal: set[str]) -> str:
    """Return a segment if it matches the template and its parameters are ids, else the template."""
    names = re.findall(_PLACE, template)
    if not names or not personal.isdisjoint(names):
        return template
    pattern = "(.+)".join([re.escape(literal) for literal in re.split(_PLACE, template)[::2]])
    found = re.fullmatch(pattern, part)
    return part if found is not None and all(re.fullmatch(_ID, group) for group in found.groups()) else template


def raise_described(error: OperationError, exchange: Exchange) -> NoReturn:
    """Raise the error with the details of the request, from `with_request`, unless it has them already.

    An error that names another operation is raised as by `raise_failed`.

    Raises:
        OperationError: always.
    """
    described = error if error.method is not None and is_about(error, exchange) else _described(error, exchange)
    raise described from described.__cause__


def raise_failed(error: OperationError, exchange: Exchange) -> NoReturn:
    """Raise the error of a failed exchange with the details of the request, from `with_request`.

    An error that has such details already is about another request, made in between by a signal handler that uses a
    client. It says nothing about this one, which may have been executed, and is raised as an error `after_work`.

    Raises:
        OperationError: always.
    """
    described = _described(error, exchange)
    raise described from described.__cause__


def is_about(error: OperationError, exchange: Exchange) -> bool:
    """Return whether an error may be about an exchange: it names its operation, or no request yet."""
    return error.method is None or error.operation == _name_of(exchange)


def _name_of(exchange: Exchange) -> str | None:
    return None if exchange.operation is None else type(innermost(exchange.operation)).__name__


def _described(error: OperationError, exchange: Exchange) -> OperationError:
    return with_request(error, exchange) if error.method is None else cast("OperationError", after_work(error))


def with_request(error: OperationError, exchange: Exchange) -> OperationError:
    """Return the error with the details of the request.

    It is a copy with the same cause, since a test's table or a custom transport may raise one error for several
    requests. If a request that can't be repeated safely got no response, it is an `AmbiguousError` caused by the error.
    """
    method = exchange.request.method
    verdict = Verdict(safety(exchange.operation, method), error.outcome)
    unanswered = isinstance(error, TransportError) and not verdict.repeatable
    described = ambiguous(error, exchange) if unanswered else copied(error)
    described.operation = _name_of(exchange)
    described.method, described.request_path = method, path_of(exchange.operation, exchange.request.url)
    described.safety = verdict.safety
    return described


def ambiguous(error: OperationError, exchange: Exchange) -> AmbiguousError:
    """Return an `AmbiguousError` caused by the error: the request may have run and can't be repeated safely."""
    if isinstance(error, AmbiguousError):
        twin = copied(error)
    else:
        twin = AmbiguousError(*error.args, timed_out=isinstance(error, TransportError) and error.timed_out)
        twin.attempt, twin.attempts, twin.request_id, twin.__cause__ = (
            error.attempt,
            error.attempts,
            error.request_id,
            error,
        )
    twin.request = redact(exchange.request)
    return twin


def after_work(error: BaseException) -> BaseException:
    """Return an operation's error marked as raised by a program after doing work; other errors are unchanged."""
    if not isinstance(error, OperationError) or error.after_work:
        return error
    later = copied(error)
    later.after_work = True
    return later


def copied(error: E) -> E:
    """Return a copy of an error, with its cause and traceback."""
    twin = copy(error)
    twin.__cause__, twin.__traceback__ = error.__cause__, error.__traceback__
    return twin
