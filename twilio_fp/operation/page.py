"""One page of a list, and the operation that asks for the next."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from twilio_fp.errors import UsageError
from twilio_fp.record import Record, record
from twilio_fp.resource import EMPTY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from twilio_fp.ask import Effect

__all__ = ["Page"]

T_co = TypeVar("T_co", covariant=True)


@record(kw_only=True)
class Page(Record, Generic[T_co]):
    """One page of a list.

    Args:
        items: the page's items, in order.
        next: the operation that asks for the next page, or None at the end. It is data: pickle it, and go on later.
        meta: the rest of the answer's envelope, by wire name.
    """

    items: tuple[T_co, ...] = ()
    next: Effect[Page[T_co]] | None = None
    meta: Mapping[str, Any] = EMPTY

    def __len__(self) -> int:
        return len(self.items)

    def __bool__(self) -> bool:
        return bool(self.items)

    if not TYPE_CHECKING:

        def __iter__(self) -> NoReturn:
            raise UsageError("a Page is one of many: iterate page.items, or client.stream(operation) for every item")
