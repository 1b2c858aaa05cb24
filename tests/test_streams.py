"""Streams: what they emit while they are read, and how they end."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tests.worlds import answering, ask, fails_with, in_loop
from twilio_fp.auth import NoAuth
from twilio_fp.client import AsyncClient, Client
from twilio_fp.effect import Emit, Now, Sleep
from twilio_fp.errors import ApiError, UsageError
from twilio_fp.run import aiterate, iterate
from twilio_fp.testing import VirtualClock

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from twilio_fp.effect import Stream


class Streamed:
    """A stream that records how it ends."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def __call__(self) -> Stream[str]:
        try:
            for path in ("/a", "/b", "/c"):
                answer: Any = yield from ask(path)
                yield from Emit(answer)
        except asyncio.CancelledError:
            self.seen.append("stopped")
            raise
        finally:
            self.seen.append("finally")


def test_a_stream_yields_what_is_emitted_and_requests_only_what_is_read() -> None:
    paths: list[str] = []

    def answer(path: str) -> str:
        paths.append(path)
        return path

    stream: Iterator[str] = iterate(Streamed()(), answering(answer))
    assert paths == []
    assert next(stream) == "/a"
    assert paths == ["/a"]
    assert list(stream) == ["/b", "/c"]

    async def main() -> list[str]:
        stream: AsyncIterator[str] = aiterate(Streamed()(), answering(answer))
        return [each async for each in stream]

    assert in_loop(main()) == ["/a", "/b", "/c"]


def test_a_program_that_only_returns_a_value_is_refused_as_a_stream() -> None:
    def program(result: object) -> Any:
        yield from Now()
        return result

    async def main(result: object) -> None:
        async for _ in aiterate(program(result), answering(str)):
            raise AssertionError("it emits nothing")

    assert list(iterate(program(None), answering(str))) == []
    in_loop(main(None))
    message = (
        r"must emit its items, got one that returned a value of type tuple: run it, or write traverse\(…, at_once=…\)"
    )
    with pytest.raises(UsageError, match=message):
        list(iterate(program((1, 2)), answering(str)))
    with pytest.raises(UsageError, match=message):
        in_loop(main((1, 2)))


def test_closing_a_stream_early_closes_its_program() -> None:
    streamed = Streamed()
    stream: Any = iterate(streamed(), answering(str))
    next(stream)
    stream.close()
    assert streamed.seen == ["stopped", "finally"]
    assert list(stream) == []


@pytest.mark.parametrize("levels", [1, 2, 4])
def test_effects_in_a_finally_are_performed_however_deeply_nested(levels: int) -> None:
    def deep(level: int) -> Stream[str]:
        try:
            yield from deep(level - 1) if level else Emit("first")
            yield from Emit("second")
        finally:
            yield from Sleep(timedelta(seconds=level))

    slept = tuple([timedelta(seconds=level) for level in range(levels + 1)])
    clock = VirtualClock()
    stream: Any = Client(NoAuth(), clock=clock).stream(deep(levels))
    assert next(stream) == "first"
    stream.close()
    assert clock.slept == slept

    async def main() -> None:
        clock = VirtualClock()
        stream: Any = AsyncClient(NoAuth(), clock=clock).stream(deep(levels))
        assert await anext(stream) == "first"
        await stream.aclose()
        assert clock.slept == slept

    in_loop(main())


def test_closing_a_stream_early_closes_its_program_in_a_loop_too() -> None:
    streamed = Streamed()

    async def main() -> None:
        stream: Any = aiterate(streamed(), answering(str))
        await anext(stream)
        await stream.aclose()
        assert streamed.seen == ["stopped", "finally"]

    in_loop(main())


def test_a_stream_whose_reader_fails_is_closed() -> None:
    streamed = Streamed()
    stream: Any = iterate(streamed(), answering(str))
    with pytest.raises(ZeroDivisionError):
        stream.throw(ZeroDivisionError) if next(stream) else None
    assert streamed.seen == ["stopped", "finally"]


def test_closing_a_stream_that_never_began_does_nothing() -> None:
    streamed = Streamed()
    stream: Any = iterate(streamed(), answering(str))
    stream.close()
    assert streamed.seen == []


def test_a_failure_in_a_stream_is_thrown_in_and_raised() -> None:
    streamed = Streamed()
    error = ApiError(status=500)
    with pytest.raises(ApiError) as raised:
        list(iterate(streamed(), fails_with(error)))
    assert raised.value is error
    assert streamed.seen == ["finally"]
