"""Under trio: what a client does as it would under asyncio, and what it refuses."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest
import trio
from trio.testing import MockClock

from twilio_fp import (
    AsyncClient,
    AuthToken,
    FetchMessage,
    HttpRequest,
    HttpResponse,
    ListMessage,
    Message,
    OAuthClient,
    Page,
    Sleep,
    UsageError,
    bulk,
    parallel,
    race,
    timeout,
    traverse,
    with_response,
)
from twilio_fp.effect import WAIT, Cell, Update
from twilio_fp.loops import asyncio_loop, pause, running, sleep
from twilio_fp.middleware import Concurrency, Deadline, Log, RateLimit, Retry
from twilio_fp.run import SystemClock
from twilio_fp.testing import TableTransport, VirtualClock
from twilio_fp.transports import AiohttpTransport, in_threads

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SECOND = timedelta(seconds=1)
FETCH = FetchMessage("SM1")


def in_trio(main: Callable[[], Any]) -> Any:
    return trio.run(main, clock=MockClock(autojump_threshold=0))


def test_a_retry_waits_and_limits_keep_their_turns_under_trio() -> None:
    clock = VirtualClock()
    answers = [HttpResponse(429, {"Retry-After": "2"}), HttpResponse(503), Message(sid="SM1", status="sent")]
    layers = [Deadline(60 * SECOND), Retry.standard, RateLimit(1, per=SECOND), Concurrency(1), Log(lambda _: None)]

    async def main() -> None:
        async with TableTransport({FetchMessage: answers}).async_client(clock=clock, middleware=layers) as client:
            reply = await client(with_response(FETCH))
            assert [one.status for one in reply.attempts] == [429, 503, 200]

    in_trio(main)
    assert clock.slept[0] == 2 * SECOND


def test_concurrency_is_limited_under_trio() -> None:
    inside: list[int] = [0]
    most: list[int] = [0]

    async def answer(_: Any) -> HttpResponse:
        inside[0] += 1
        most[0] = max(most[0], inside[0])
        await trio.sleep(1)
        inside[0] -= 1
        return HttpResponse(200, (), b'{"sid": "SM1"}')

    async def main() -> None:
        client = AsyncClient(AuthToken(account_sid="AC1", token="t"), transport=answer, middleware=[Concurrency(2)])
        async with trio.open_nursery() as nursery:
            for _ in range(6):
                nursery.start_soon(client, FETCH)
        assert trio.current_time() == 3

    in_trio(main)
    assert most == [2]


def test_one_token_is_requested_for_all_under_trio() -> None:
    paths: list[str] = []

    async def answer(request: HttpRequest) -> HttpResponse:
        paths.append(request.url.rpartition("/")[2])
        await trio.sleep(1)
        if paths[-1] == "token":
            return HttpResponse(200, (), b'{"access_token": "a.b.c", "token_type": "Bearer", "expires_in": 3600}')
        return HttpResponse(200, (), b'{"sid": "SM1"}')

    async def main() -> None:
        client = AsyncClient(OAuthClient("OQ1", "hush", account_sid="AC1"), transport=answer)
        async with trio.open_nursery() as nursery:
            for _ in range(3):
                nursery.start_soon(client, FETCH)

    in_trio(main)
    assert sorted(paths) == ["SM1.json", "SM1.json", "SM1.json", "token"]


def test_lists_are_read_and_time_passes_under_trio() -> None:
    twilio = TableTransport({ListMessage: Page(items=(Message(sid="SM1"), Message(sid="SM2")))})

    async def main() -> None:
        async with twilio.async_client(clock=SystemClock()) as client:
            assert [one.sid async for one in client.stream(ListMessage())] == ["SM1", "SM2"]
            before = trio.current_time()
            await client(Sleep(90 * SECOND))
            assert trio.current_time() - before == 90

    in_trio(main)


@pytest.mark.parametrize(
    "program",
    [lambda: parallel([FETCH]), lambda: race([FETCH]), lambda: timeout(FETCH, SECOND)],
    ids=["parallel", "race", "timeout"],
)
def test_concurrent_programs_are_refused_by_name_under_trio(program: Callable[[], Any]) -> None:
    twilio = TableTransport({FetchMessage: Message(sid="SM1")})

    async def main() -> None:
        async with twilio.async_client() as client:
            with pytest.raises(UsageError, match="start operations in a nursery"):
                await client(program())
            with pytest.raises(UsageError, match="start operations in a nursery"):
                async for _ in client.stream(traverse(FetchMessage, ["SM1"], at_once=2)):
                    pass

    in_trio(main)
    assert twilio.requests == ()


@pytest.mark.parametrize(
    "transport",
    [AiohttpTransport(), in_threads(lambda request: pytest.fail("it was sent"))],
    ids=["aiohttp", "threads"],
)
def test_asyncio_transports_send_nothing_under_trio(transport: Any) -> None:
    client = AsyncClient(AuthToken(account_sid="AC1", token="t"), transport=transport)

    async def main() -> None:
        with pytest.raises(UsageError, match="got trio's: use an AsyncHttpxTransport"):
            await client(FETCH)

    in_trio(main)


def test_a_bulk_run_sends_nothing_under_trio(tmp_path: Path) -> None:
    twilio = TableTransport({})

    async def main() -> None:
        with bulk.Journal(tmp_path / "run.sqlite") as journal:
            with pytest.raises(UsageError, match="run send_all with a Client in a thread"):
                async for _ in bulk.asend_all(twilio.async_client(), [("a", FETCH)], journal=journal, concurrency=1):
                    pass
            assert journal.find("a") is None

    in_trio(main)
    assert twilio.requests == ()


def test_each_run_of_trio_has_cells_of_its_own() -> None:
    client = TableTransport({}).async_client()

    async def main() -> int:
        counted: Update[int] = Update(Cell("count", start=0), lambda value: (value + 1, value))
        return await client(counted)

    assert [in_trio(main), in_trio(main)] == [0, 0]


def test_a_wait_can_be_ended_from_its_own_thread_and_from_another() -> None:
    async def main() -> bool:
        wait, end = pause()
        thread = Thread(target=end)
        thread.start()
        await wait()
        thread.join()
        wait, end = pause()
        end()
        await wait()
        await sleep(0)
        return running() is running()

    assert asyncio.run(main())
    assert in_trio(main)


def test_a_waiting_change_continues_under_trio() -> None:
    client = TableTransport({}).async_client()
    door = Cell("door", start="shut")
    through: list[str] = []

    async def main() -> None:
        async def go() -> None:
            change: Update[str] = Update(door, lambda it: WAIT if it == "shut" else (it, "in"))
            through.append(await client(change))

        async with trio.open_nursery() as nursery:
            nursery.start_soon(go)
            await trio.sleep(1)
            assert through == []
            await client(Update(door, lambda it: ("open", it)))

    in_trio(main)
    assert through == ["in"]


def test_without_an_event_loop_there_is_none() -> None:
    with pytest.raises(RuntimeError, match="async"):
        running()


def test_asyncios_loop_is_passed_where_it_is_needed() -> None:
    async def main() -> None:
        assert asyncio_loop("this", "that") is asyncio.get_running_loop()

    asyncio.run(main())
