"""One page of a list, with the operation that requests the next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from twilio_fp.ask import Effect
from twilio_fp.errors import UsageError
from twilio_fp.model import EMPTY
from twilio_fp.record import Record, attribute_hints, record

__all__ = ["Page"]

T_co = TypeVar("T_co", covariant=True)


@record(kw_only=True)
class Page(Record, Generic[T_co]):
    """One page of a list, true if it has items. It is not a sequence itself, but its ``items`` are.

    Args:
        items: the page's items, in order.
        next: the operation that requests the next page, or None at the end. It is data: pickle it to continue later.
        meta: the rest of the response's envelope, by wire name.

    >>> page = Page(items=("a", "b"))
    >>> len(page.items), "a" in page.items, page.items[0]
    (2, True, 'a')

    Raises:
        UsageError: items is not a tuple, next not an operation, or meta not a mapping. Iterating, indexing or searching
            the page itself, or taking its length, raises it too.
    """

    items: tuple[T_co, ...] = ()
    next: Effect[Page[T_co]] | None = None
    meta: Mapping[str, Any] = EMPTY

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.items, tuple):
            raise _wrong_type("Page.items", "a tuple", self.items)
        if self.next is not None and not isinstance(self.next, Effect):
            raise _wrong_type("Page.next", "an operation or None", self.next)
        if not isinstance(self.meta, (dict, Mapping)):
            raise _wrong_type("Page.meta", "a mapping", self.meta)

    def __bool__(self) -> bool:
        return bool(self.items)

    if not TYPE_CHECKING:

        def __iter__(self) -> NoReturn:
            raise _not_a_sequence("for item in page", "for item in page.items")

        def __reversed__(self) -> NoReturn:
            raise _not_a_sequence("reversed(page)", "reversed(page.items)")

        def __len__(self) -> NoReturn:
            raise _not_a_sequence("len(page)", "len(page.items)")

        def __contains__(self, item: object) -> NoReturn:
            raise _not_a_sequence("item in page", "item in page.items")

        def __getitem__(self, index: object) -> NoReturn:
            raise _not_a_sequence("page[…]", "page.items[…]")


attribute_hints(Page, "next_page", "write client(page.next)")
attribute_hints(Page, "next_page_url", "write page.next, the operation of the next page, or None")


def _wrong_type(field: str, required: str, value: object) -> UsageError:
    return UsageError(f"{field} must be {required}, got a value of type {type(value).__name__}")


def _not_a_sequence(wrote: str, write: str) -> UsageError:
    return UsageError(f"a Page is not a sequence ({wrote}): write {write}, or client.stream(operation) for every item")
