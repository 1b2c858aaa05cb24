"""Lists: programs that read a list page by page."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, TypeVar, cast

from twilio_fp.ask import Effect, Exchanged, Program, created, innermost
from twilio_fp.effect import Emit, Stream
from twilio_fp.errors import DecodeError, UsageError
from twilio_fp.operation.call import Operation
from twilio_fp.operation.page import Page
from twilio_fp.operation.spec import params_of
from twilio_fp.printable import typed
from twilio_fp.record import evolve
from twilio_fp.values import UNSET

__all__ = ["collect", "emitted", "first", "items", "pages"]

T = TypeVar("T")


def pages(operation: Effect[Page[T]]) -> Stream[Page[T]]:
    """Emit every page of a list, starting with this operation's.

    Raises:
        DecodeError: a page's next page has been fetched before, so the list would never end.
    """
    begin = _sized(operation, None)
    current: Effect[Page[T]] | None = begin
    seen = {begin}
    while current is not None:
        page = _checked_page((yield from current), current)
        yield from Emit(page)
        current = _after(page, seen)


def items(operation: Effect[Page[T]], *, limit: int | None = None) -> Stream[T]:
    """Emit every item of a list, up to the limit, fetching only the pages that are needed.

    With a limit, pages are as large as it needs and the list allows, unless ``page_size`` is given.

    Raises:
        DecodeError: the pages never end.
    """
    left = _checked(limit)
    begin = _sized(operation, left)
    current: Effect[Page[T]] | None = begin
    seen = {begin}
    while current is not None and left != 0:
        page = _checked_page((yield from current), current)
        for item in page.items[:left]:
            yield from Emit(item)
        left = None if left is None else max(0, left - len(page.items))
        current = None if left == 0 else _after(page, seen)


def emitted(what: Effect[Page[T]] | Stream[T], *, limit: int | None = None) -> Stream[T]:
    """Return the stream of a list's items; a program that emits is returned unchanged.

    Raises:
        UsageError: a limit is given with a program.
    """
    if not isinstance(what, Generator):
        return items(what, limit=limit)
    if limit is not None:
        raise UsageError("limit must be omitted for a program that emits items: take that many with itertools.islice")
    return what


def collect(operation: Effect[Page[T]], *, limit: int | None = None) -> Program[tuple[T, ...]]:
    """Return the items of a list, up to the limit, as a tuple; pages are fetched as by `items`."""
    found: list[T] = []
    begin = _sized(operation, _checked(limit))
    current: Effect[Page[T]] | None = begin
    seen = {begin}
    while current is not None and len(found) != limit:
        page = _checked_page((yield from current), current)
        found += page.items[: None if limit is None else limit - len(found)]
        current = None if len(found) == limit else _after(page, seen)
    return tuple(found)


def first(operation: Effect[Page[T]]) -> Program[T | None]:
    """Return the first item of a list, or None if it is empty."""
    found = yield from collect(operation, limit=1)
    return found[0] if found else None


def _sized(operation: Effect[Page[T]], limit: int | None) -> Effect[Page[T]]:
    """Return a list operation with pages as large as the limit needs and the list allows.

    Anything but a list is refused before a request is sent. An operation that sets its page size is returned unchanged,
    and so is one that starts at a certain page, since another size would shift where it starts.
    """
    from twilio_fp.operation.modifiers import TimedOperation

    given = cast("Any", operation)
    if not isinstance(operation, Effect):
        raise _not_a_list(given)
    if isinstance(operation, TimedOperation):
        return cast("Effect[Page[T]]", evolve(given, operation=_sized(given.operation, limit)))
    if isinstance(operation, Exchanged) and not (isinstance(operation, Operation) and given.__spec__.items):
        raise _not_a_list(given)
    if not limit or not isinstance(operation, Operation):
        return operation
    wires = {param.fact.attribute: param.fact.wire for param in params_of(type(given))}
    places = [name for name in ("page_size", "page", "page_token", "token") if name in wires]
    chosen = any(getattr(given, name) not in (None, UNSET) or wires[name] in given.extra for name in places)
    if chosen or "page_size" not in places:
        return operation
    return cast("Effect[Page[T]]", evolve(given, page_size=min(limit, given.__spec__.largest_page)))


def _checked(limit: int | None) -> int | None:
    if limit is not None and (not isinstance(limit, int) or isinstance(limit, bool) or limit < 0):
        raise UsageError(f"limit must be an int of at least 0, or None, got {typed(limit)}")
    return limit


def _checked_page(page: Page[T], operation: object) -> Page[T]:
    if not isinstance(page, Page):
        raise _not_a_list(operation)
    return page


def _not_a_list(operation: object) -> UsageError:
    return UsageError(f"operation must be a list, such as ListMessage(), got {typed(created(operation))}")


def _after(page: Page[T], seen: set[Effect[Page[T]]]) -> Effect[Page[T]] | None:
    if (following := page.next) is not None:
        if following in seen:
            raise _endless(following)
        seen.add(following)
    return following


def _endless(following: Effect[Page[Any]]) -> DecodeError:
    from twilio_fp.operation.naming import path_of

    operation = innermost(following)
    error = DecodeError(f"the list never ends: {following!r} was already requested")
    error.operation, error.method = type(operation).__name__, operation.__spec__.method
    error.request_path = path_of(operation, operation.__spec__.url)
    return error
