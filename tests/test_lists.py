"""Lists: streamed, collected and read page by page, by both clients."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from tests.sent import FETCH
from twilio_fp import (
    ApiError,
    DecodeError,
    FetchMessage,
    ListMessage,
    Message,
    Page,
    UsageError,
    with_timeout,
)
from twilio_fp.operation import TimedOperation
from twilio_fp.testing import TableTransport

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator


def messages(*sids: str, **members: Any) -> Page[Message]:
    return Page(items=tuple(Message(sid=sid) for sid in sids), **members)


FIRST = ListMessage(page=0, page_token="PA0")
SECOND = ListMessage(page=1, page_token="PA1")
THIRD = ListMessage(page=2, page_token="PA2")
TABLE: dict[Any, Any] = {
    ListMessage(): messages("SM1", "SM2", next=SECOND),
    SECOND: messages("SM3", next=THIRD),
    THIRD: messages("SM4", "SM5"),
}
ALL = ["SM1", "SM2", "SM3", "SM4", "SM5"]


def sids(items: Iterator[Message] | tuple[Message, ...]) -> list[str]:
    return [message.sid for message in items]


@pytest.mark.parametrize(("limit", "asked"), [(None, 3), (0, 0), (1, 1), (2, 1), (3, 2), (4, 3), (5, 3), (99, 3)])
def test_a_list_is_streamed_and_collected_up_to_its_limit(limit: int | None, asked: int) -> None:
    async def aread(twilio: TableTransport) -> tuple[list[str], list[str]]:
        client = twilio.async_client()
        collected = await client.collect(ListMessage(), limit=limit)
        return [m.sid async for m in client.stream(ListMessage(), limit=limit)], [m.sid for m in collected]

    twilio, atwilio = TableTransport(TABLE), TableTransport(TABLE)
    assert sids(twilio.client().stream(ListMessage(), limit=limit)) == ALL[:limit]
    assert sids(twilio.client().collect(ListMessage(), limit=limit)) == ALL[:limit]
    assert asyncio.run(aread(atwilio)) == (ALL[:limit], ALL[:limit])
    sized = tuple([evolve(one, page_size=limit or None) for one in (ListMessage(), SECOND, THIRD)])
    assert twilio.operations == atwilio.operations == sized[:asked] * 2


def test_a_negative_limit_is_refused_before_anything_is_sent() -> None:
    twilio = TableTransport(TABLE)
    client, aclient = twilio.client(), twilio.async_client()
    for ask in (
        lambda: client.collect(ListMessage(), limit=-1),
        lambda: list(client.stream(ListMessage(), limit=-1)),
        lambda: asyncio.run(aclient.collect(ListMessage(), limit=-1)),
    ):
        with pytest.raises(UsageError, match="limit must be an int of at least 0, or None, got -1"):
            ask()
    assert twilio.requests == ()


def test_pages_are_every_page() -> None:
    async def main() -> list[list[str]]:
        return [[m.sid for m in page.items] async for page in TableTransport(TABLE).async_client().pages(ListMessage())]

    found = [sids(page.items) for page in TableTransport(TABLE).client().pages(ListMessage())]
    assert found == asyncio.run(main()) == [["SM1", "SM2"], ["SM3"], ["SM4", "SM5"]]


def test_first_is_the_first_item_or_none() -> None:
    table: dict[Any, Any] = {**TABLE, ListMessage(): messages(next=SECOND)}
    twilio, empty = TableTransport(table), TableTransport({ListMessage: messages()})

    async def main() -> tuple[Message | None, Message | None]:
        return await twilio.async_client().first(ListMessage()), await empty.async_client().first(ListMessage())

    for found, none in (
        (twilio.client().first(ListMessage()), empty.client().first(ListMessage())),
        asyncio.run(main()),
    ):
        assert found is not None
        assert (found.sid, none) == ("SM3", None)
    assert twilio.operations == (ListMessage(page_size=1), evolve(SECOND, page_size=1)) * 2


def test_a_stream_requests_a_page_when_its_first_item_is_needed_and_closes_early() -> None:
    twilio = TableTransport(TABLE)
    stream: Any = twilio.client().stream(ListMessage())
    asked = [len(twilio.requests)]
    for sid in ("SM1", "SM2", "SM3"):
        assert next(stream).sid == sid
        asked.append(len(twilio.requests))
    stream.close()
    assert list(stream) == []
    assert asked == [0, 1, 1, 2]
    assert twilio.operations == (ListMessage(), SECOND)


def test_an_async_stream_closes_early() -> None:
    twilio = TableTransport(TABLE)

    async def main() -> None:
        stream: Any = twilio.async_client().stream(ListMessage())
        assert twilio.requests == ()
        assert (await anext(stream)).sid == "SM1"
        await stream.aclose()
        assert [each async for each in stream] == []

    asyncio.run(main())
    assert twilio.operations == (ListMessage(),)


@pytest.mark.parametrize("name", ["stream", "pages", "collect", "first"])
def test_only_lists_have_pages(name: str) -> None:
    twilio = TableTransport({FetchMessage: Message(sid="SM1")})

    async def drain(items: AsyncIterator[Any]) -> None:
        async for _ in items:
            pass

    def read() -> None:
        found = getattr(twilio.client(), name)(FETCH)
        list(found)

    async def aread() -> None:
        found = getattr(twilio.async_client(), name)(FETCH)
        await (drain(found) if name in {"stream", "pages"} else found)

    for ask in (read, lambda: asyncio.run(aread())):
        with pytest.raises(
            UsageError, match=r"operation must be a list, such as ListMessage\(\), got FetchMessage\(sid='SM1'\)"
        ):
            ask()


@pytest.mark.parametrize("following", [FIRST, SECOND], ids=["first-again", "itself"])
def test_a_list_that_never_ends_is_refused(following: ListMessage) -> None:
    table: dict[Any, Any] = {FIRST: messages("SM1", next=SECOND), SECOND: messages("SM2", next=following)}
    twilio = TableTransport(table)
    with pytest.raises(DecodeError, match="the list never ends"):
        twilio.client().collect(FIRST)
    with pytest.raises(DecodeError, match="the list never ends"):
        list(twilio.client().pages(FIRST))
    assert twilio.operations == (FIRST, SECOND) * 2


def test_a_failure_in_the_middle_of_a_list_is_raised_after_the_items_read() -> None:
    stream = TableTransport({**TABLE, SECOND: ApiError(status=500)}).client().stream(ListMessage())
    assert [next(stream).sid, next(stream).sid] == ["SM1", "SM2"]
    with pytest.raises(ApiError, match="500"):
        next(stream)


def test_the_pages_after_a_timed_page_are_timed() -> None:
    twilio, timeout = TableTransport(TABLE), timedelta(seconds=3)
    timed: Any = with_timeout(ListMessage(), timeout)
    page = twilio.client()(timed)
    assert page.next == TimedOperation(SECOND, timeout)
    assert [message.sid for message in twilio.client().collect(timed)] == ALL
    assert [request.timeout for request in twilio.requests] == [timeout] * 4
    assert twilio.client()(TimedOperation(THIRD, timeout)).next is None
