"""Things that belong to one event loop."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from twilio_fp.errors import UsageError
from twilio_fp.loops import running
from twilio_fp.transports import _per_process
from twilio_fp.transports._per_loop import PerLoop

if TYPE_CHECKING:
    from collections.abc import Hashable


class Held:
    def __init__(self) -> None:
        self.closed = 0


class Ended:
    """A loop that has been closed, or one that can't say so."""

    def __init__(self, *, closed: bool) -> None:
        self.closed = closed

    def is_closed(self) -> bool:
        return self.closed


class Scene:
    """A thing a loop, and which loop runs."""

    def __init__(self) -> None:
        self.made: list[Held] = []
        self.loop: Hashable | None = None
        self.things = PerLoop(self.running, self.make, self.close, "this thing")

    def running(self) -> Hashable:
        return self.loop or running()

    def make(self) -> Held:
        self.made.append(Held())
        return self.made[-1]

    async def close(self, held: Held) -> None:
        held.closed += 1


def test_a_value_is_made_once_per_loop_and_ends_with_it() -> None:
    scene = Scene()

    async def main() -> None:
        first = await scene.things.get()
        assert await scene.things.get() is first
        assert first.closed == 0

    asyncio.run(main())
    asyncio.run(main())
    assert [held.closed for held in scene.made] == [1, 1]


def test_closing_ends_the_running_loops_value_for_good() -> None:
    scene = Scene()

    async def main() -> None:
        held = await scene.things.get()
        await scene.things.close()
        await scene.things.close()
        assert held.closed == 1
        with pytest.raises(UsageError, match="this thing is closed"):
            await scene.things.get()

    asyncio.run(main())
    assert len(scene.made) == 1


def test_closing_before_first_use_makes_nothing() -> None:
    scene = Scene()
    asyncio.run(scene.things.close())
    assert scene.made == []
    with pytest.raises(UsageError):
        asyncio.run(scene.things.get())


def test_closing_leaves_values_of_other_loops_alone() -> None:
    scene = Scene()

    async def main() -> None:
        scene.loop = "one"
        one = await scene.things.get()
        scene.loop = "two"
        two = await scene.things.get()
        assert one is not two
        await scene.things.close()
        assert (one.closed, two.closed) == (0, 1)

    asyncio.run(main())


def test_values_of_closed_loops_are_forgotten() -> None:
    scene = Scene()

    async def main() -> None:
        closed, open_ = Ended(closed=True), Ended(closed=False)
        found: dict[Hashable, Held] = {}
        for loop in (closed, open_, "trio's token", "another"):
            scene.loop = loop
            found[loop] = await scene.things.get()
        for loop in (open_, "trio's token"):
            scene.loop = loop
            assert await scene.things.get() is found[loop]
        scene.loop = closed
        assert await scene.things.get() is not found[closed]

    asyncio.run(main())


def test_a_forked_child_makes_its_own_value_and_leaves_the_parents_open(monkeypatch: pytest.MonkeyPatch) -> None:
    scene = Scene()

    async def main() -> None:
        parents = await scene.things.get()
        monkeypatch.setattr(_per_process, "getpid", lambda: -1)
        childs = await scene.things.get()
        assert childs is not parents
        await scene.things.close()
        assert (parents.closed, childs.closed) == (0, 1)

    asyncio.run(main())


def test_a_value_is_made_again_after_a_loop_that_cannot_announce_its_end() -> None:
    scene = Scene()
    scene.loop = "a run of trio"
    for number in (1, 2):
        asyncio.run(scene.things.get())
        assert [held.closed for held in scene.made] == [1] * number
