"""Lists: streamed, collected and read page by page, by both clients and in programs."""

from __future__ import annotations

import asyncio
import pickle
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from tests.playing import play
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
from twilio_fp.effect import Emit, Stream
from twilio_fp.lists import collect, first, items, pages
from twilio_fp.operation import RawOperation, TimedOperation, with_response
from twilio_fp.rest import catalogue
from twilio_fp.testing import TableTransport

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Sequence

    from twilio_fp.ask import Effect, Program


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


@pytest.mark.parametrize(("limit", "page_count"), [(None, 3), (0, 0), (1, 1), (2, 1), (3, 2), (4, 3), (5, 3), (99, 3)])
def test_a_list_is_streamed_and_collected_up_to_its_limit(limit: int | None, page_count: int) -> None:
    async def aread(twilio: TableTransport) -> tuple[list[str], list[str]]:
        client = twilio.async_client()
        collected = await client.collect(ListMessage(), limit=limit)
        return [m.sid async for m in client.stream(ListMessage(), limit=limit)], [m.sid for m in collected]

    twilio, atwilio = TableTransport(TABLE), TableTransport(TABLE)
    assert sids(twilio.client().stream(ListMessage(), limit=limit)) == ALL[:limit]
    assert sids(twilio.client().collect(ListMessage(), limit=limit)) == ALL[:limit]
    assert asyncio.run(aread(atwilio)) == (ALL[:limit], ALL[:limit])
    sized = tuple([evolve(one, page_size=limit or None) for one in (ListMessage(), SECOND, THIRD)])
    assert twilio.operations == atwilio.operations == sized[:page_count] * 2


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


def test_a_client_returns_the_first_item_or_none() -> None:
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
    counts = [len(twilio.requests)]
    for sid in ("SM1", "SM2", "SM3"):
        assert next(stream).sid == sid
        counts.append(len(twilio.requests))
    stream.close()
    assert list(stream) == []
    assert counts == [0, 1, 1, 2]
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
    with pytest.raises(DecodeError, match="the list never ends") as caught:
        twilio.client().collect(FIRST)
    error = caught.value
    path = "/2010-04-01/Accounts/{AccountSid}/Messages.json"
    assert (error.operation, error.method, error.request_path) == ("ListMessage", "GET", path)
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


# --- in programs


class Server:
    """A list split into pages, as records instead of HTTP; its pages are numbered by ``ListMessage.page``."""

    def __init__(self, chunks: Sequence[Sequence[str]]) -> None:
        self.chunks = chunks
        self.served: list[int] = []

    def __call__(self, effect: Effect[Any]) -> Page[Message]:
        assert isinstance(effect, ListMessage)
        number = effect.page or 0
        self.served.append(number)
        last = number + 1 >= len(self.chunks)
        return Page(
            items=tuple(Message(sid=sid) for sid in self.chunks[number]),
            next=None if last else evolve(effect, page=number + 1),
        )


def cut() -> st.SearchStrategy[list[list[str]]]:
    """Lists of pages, some of them empty, whose items are all different."""
    sizes = st.lists(st.integers(0, 4), min_size=1, max_size=6)
    return sizes.map(lambda counts: [[f"SM{page}-{item}" for item in range(n)] for page, n in enumerate(counts)])


def needed(chunks: Sequence[Sequence[str]], limit: int | None) -> int:
    """Return how many pages must be requested for that many items."""
    have, pages = 0, 0
    for chunk in chunks:
        if limit is not None and have >= limit:
            break
        have, pages = have + len(chunk), pages + 1
    return pages


LIMITS = st.none() | st.integers(0, 30)


@given(cut(), LIMITS)
def test_walking_pages_loses_and_repeats_nothing_and_requests_no_extra_page(
    chunks: list[list[str]], limit: int | None
) -> None:
    expected = [sid for chunk in chunks for sid in chunk][:limit]
    for walk in (collect, items):
        server = Server(chunks)
        played = play(walk(ListMessage(), limit=limit), server)
        found = played.result if walk is collect else played.emitted
        assert [message.sid for message in found] == expected
        assert server.served == list(range(needed(chunks, limit)))
        assert played.failure is None


@pytest.mark.parametrize("walk", [collect, items])
def test_a_repeated_next_page_matters_only_if_it_is_needed(walk: Any) -> None:
    def turning(effect: Effect[Any]) -> Page[Message]:
        return Page(items=(Message(sid="SM1"), Message(sid="SM2")), next=effect)

    enough = play(walk(ListMessage(), limit=2), turning)
    assert enough.failure is None
    assert isinstance(play(walk(ListMessage(), limit=3), turning).failure, DecodeError)


@given(cut())
def test_pages_are_every_page_once(chunks: list[list[str]]) -> None:
    server = Server(chunks)
    played = play(pages(ListMessage()), server)
    assert [[message.sid for message in page.items] for page in played.emitted] == chunks
    assert server.served == list(range(len(chunks)))


@given(cut())
def test_first_is_the_first_item_or_none(chunks: list[list[str]]) -> None:
    server = Server(chunks)
    found = play(first(ListMessage()), server).result
    everything = [sid for chunk in chunks for sid in chunk]
    assert (found and found.sid) == (everything[0] if everything else None)
    assert server.served == list(range(needed(chunks, 1)))


def lists() -> list[catalogue.OperationEntry]:
    return [entry for entry in catalogue.operations() if entry.spec.items]


def a_list(entry: catalogue.OperationEntry, **given: Any) -> Any:
    """Return a list operation with all required arguments."""
    cls: Any = entry.load()
    needed = {param.fact.attribute: "X1" for param in entry.params if param.fact.required}
    return cls(**needed, **given)


def first_effect(program: Program[Any] | Stream[Any]) -> Any:
    operation = next(program)
    program.close()
    return operation


@pytest.mark.parametrize("package", catalogue.packages())
def test_a_limit_is_passed_to_every_list_with_a_page_size(package: str) -> None:
    for entry in lists():
        if entry.package != package or any(p.fact.required and p.fact.kind.name != "string" for p in entry.params):
            continue
        operation = a_list(entry)
        names = {param.fact.attribute for param in entry.params}
        largest = entry.spec.largest_page
        for limit in (1, largest, largest + 1, 10 * largest):
            sized = evolve(operation, page_size=min(limit, largest)) if "page_size" in names else operation
            assert first_effect(collect(operation, limit=limit)) == sized
            assert first_effect(items(operation, limit=limit)) == sized
        assert first_effect(items(operation)) == first_effect(collect(operation)) == operation
        assert first_effect(first(operation)) == first_effect(collect(operation, limit=1))


@pytest.mark.parametrize(
    "given",
    [
        {"page_size": 7},
        {"extra": {"Unheard": 1}, "page_size": 7},
        {"page": 3},
        {"page_token": "PA1"},
        {"page": 0, "page_token": "PA1"},
    ],
    ids=str,
)
def test_a_limit_keeps_a_given_page_size_and_position(given: dict[str, Any]) -> None:
    operation = ListMessage(**given)
    assert first_effect(collect(operation, limit=500)) == operation
    timed = with_timeout(operation, timedelta(seconds=3))
    assert first_effect(items(timed, limit=500)) == timed


def test_a_limit_is_passed_inside_with_timeout() -> None:
    def timed(operation: ListMessage) -> Any:
        return with_timeout(operation, timedelta(seconds=3))

    assert first_effect(items(timed(ListMessage()), limit=500)) == timed(ListMessage(page_size=500))


@pytest.mark.parametrize(
    "what", [FetchMessage("SM1"), RawOperation("GET", "api.twilio.com", "/x"), with_response(ListMessage())]
)
@pytest.mark.parametrize("walk", [pages, items, collect, first])
def test_an_operation_that_is_not_a_list_is_refused_unsent(walk: Any, what: Any) -> None:
    with pytest.raises(UsageError, match="operation must be a list"):
        next(walk(what))


@given(cut(), st.data())
def test_a_walk_continues_from_any_pickled_next_page(chunks: list[list[str]], data: st.DataObject) -> None:
    stop = data.draw(st.integers(0, len(chunks) - 1))
    before = play(pages(ListMessage(to="+15558675310", page_size=4)), Server(chunks)).emitted[: stop + 1]
    following = pickle.loads(pickle.dumps(before[-1].next))
    rest = () if following is None else play(collect(following), Server(chunks)).result
    assert [m.sid for page in before for m in page.items] + [m.sid for m in rest] == [s for c in chunks for s in c]
    assert following is None or (following.to, following.page_size) == ("+15558675310", 4)


def test_no_page_is_requested_before_its_first_item_is_needed() -> None:
    server = Server([["a", "b"], ["c"]])
    stream = items(ListMessage())
    operation: Any = next(stream)
    emitted = stream.send(server(operation))
    assert isinstance(emitted, Emit)
    assert isinstance(next(stream), Emit)
    assert server.served == [0]
    assert next(stream) == ListMessage(page=1)


@pytest.mark.parametrize("walk", [collect, items, pages])
def test_a_list_whose_pages_repeat_is_refused(walk: Callable[[Any], Program[Any]]) -> None:
    def circular(effect: Effect[Any]) -> Page[Message]:
        assert isinstance(effect, ListMessage)
        return Page(items=(Message(sid="SM1"),), next=evolve(effect, page=((effect.page or 0) + 1) % 3 or None))

    played = play(walk(ListMessage()), circular)
    assert isinstance(played.failure, DecodeError)
    assert "the list never ends" in str(played.failure)
    assert played.effects == [ListMessage(), ListMessage(page=1), ListMessage(page=2)]


def test_a_page_that_names_itself_as_its_next_is_refused() -> None:
    played = play(collect(ListMessage()), lambda effect: Page(next=effect))
    assert isinstance(played.failure, DecodeError)


@pytest.mark.parametrize("walk", [collect, items])
def test_a_negative_limit_is_refused(walk: Any) -> None:
    played = play(walk(ListMessage(), limit=-1), Server([["a"]]))
    assert isinstance(played.failure, UsageError)
    assert played.effects == []


def test_a_program_may_walk_and_emit() -> None:
    def doubled(operation: Effect[Page[Message]]) -> Stream[str]:
        for message in (yield from collect(operation)):
            yield from Emit(message.sid * 2)

    assert play(doubled(ListMessage()), Server([["a"], ["b"]])).emitted == ["aa", "bb"]


def test_an_operation_iterated_by_mistake_says_what_to_write() -> None:
    with pytest.raises(UsageError, match=r"a ListMessage is not a collection: write client\(ListMessage\(…\)\), or"):
        list(ListMessage())


HABITS: list[tuple[Callable[[Any], object], str]] = [
    (iter, r"for item in page\.items"),
    (list, r"for item in page\.items"),
    (tuple, r"for item in page\.items"),
    (sorted, r"for item in page\.items"),
    (set, r"for item in page\.items"),
    (enumerate, r"for item in page\.items"),
    (lambda page: [*page], r"for item in page\.items"),
    (reversed, r"reversed\(page\.items\)"),
    (len, r"len\(page\.items\)"),
    (lambda page: 1 in page, r"item in page\.items"),
    (lambda page: page[0], r"page\.items\[…\]"),
    (lambda page: page[:1], r"page\.items\[…\]"),
    (lambda page: page[-1], r"page\.items\[…\]"),
]


@pytest.mark.parametrize(("habit", "write"), HABITS, ids=lambda value: getattr(value, "__name__", value))
@pytest.mark.parametrize("items", [(), (1, 2)], ids=["empty", "full"])
def test_a_page_taken_for_a_sequence_says_what_to_write(
    habit: Callable[[Any], object], write: str, items: tuple[int, ...]
) -> None:
    with pytest.raises(UsageError, match=rf"is not a sequence .*: write {write}, or client\.stream\(operation\)"):
        habit(Page(items=items))
