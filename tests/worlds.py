"""In-memory worlds for programs, which run with both runners."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any, TypeAlias

from twilio_fp.effect import Exchange
from twilio_fp.errors import TransportError
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.operation import RawOperation
from twilio_fp.run import World, run, run_async
from twilio_fp.testing import VirtualClock

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from datetime import datetime, timedelta


PATIENCE = 20  # seconds after which a test that should not wait has failed


Log: TypeAlias = list[Any]


def call(path: str, method: str = "GET") -> RawOperation:
    return RawOperation(method, "api.twilio.com", path)


class Recorded:
    """An in-memory world that records every effect; its results depend on nothing else."""

    def __init__(self) -> None:
        self.log: Log = []
        self._clock = VirtualClock()
        self._lock = threading.Lock()
        self._count = 0
        self._chance = 0.0

    def respond(self, request: HttpRequest) -> HttpResponse:
        with self._lock:
            self.log.append((request.method, request.url))
            path = request.url.removeprefix("https://api.twilio.com")
            if path == "/count":
                self._count += 1
                return HttpResponse(200, (), b'{"n": %d}' % self._count)
        if path == "/refused":
            return HttpResponse(404, (), b'{"message": "no such thing"}')
        if path == "/lost":
            raise TransportError("reset", may_have_executed=True)
        if path == "/crash":
            raise ZeroDivisionError
        return HttpResponse(200, (), b'{"path": "%s"}' % path.encode())

    async def arespond(self, request: HttpRequest) -> HttpResponse:
        await asyncio.sleep(0)
        return self.respond(request)

    def now(self) -> datetime:
        self.log.append("now")
        return self._clock.now()

    def sleep(self, delay: timedelta) -> None:
        with self._lock:
            self.log.append(delay)
        self._clock.sleep(delay)

    async def asleep(self, delay: timedelta) -> None:
        await asyncio.sleep(0)
        self.sleep(delay)

    def random(self) -> float:
        self.log.append("random")
        self._chance = (self._chance + 0.3) % 1
        return self._chance


def in_loop(work: Coroutine[Any, Any, Any]) -> Any:
    return asyncio.run(asyncio.wait_for(work, PATIENCE))


def both(program: Callable[[], Any], world: World) -> list[Any]:
    """Return a program's results or errors on both runners."""
    outcomes: list[Any] = []
    for runner in (run, lambda program, world: in_loop(run_async(program, world))):
        try:
            outcomes.append(runner(program(), world))
        except BaseException as error:  # noqa: BLE001  # KeyboardInterrupt too
            outcomes.append(error)
    return outcomes


def answering(answer: Callable[[str], Any]) -> World:
    """Return a world that responds to an exchange by a function of its URL's path."""
    return World(exchange=lambda exchange: answer(exchange.request.url.removeprefix("https://h")), clock=VirtualClock())


def ask(path: str = "/") -> Exchange:
    return Exchange(HttpRequest("GET", f"https://h{path}"))


def fails_with(error: BaseException) -> World:
    def fail(_: str) -> Any:
        raise error

    return answering(fail)


def world() -> World:
    """A world that responds with 200 to every request."""
    return World(exchange=lambda exchange: HttpResponse(200), clock=VirtualClock())


def in_each(program: Callable[[], Any]) -> list[tuple[Any, World]]:
    """Run a program in threads and in tasks, each in its own world."""
    here, there = world(), world()
    return [(run(program(), here), here), (in_loop(run_async(program(), there)), there)]
