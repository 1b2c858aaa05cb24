"""Resources that belong to one event loop."""

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


class Resource:
    def __init__(self) -> None:
        self.closed = 0


class Loop:
    """A stand-in for an event loop that is open or closed."""

    def __init__(self, *, closed: bool) -> None:
        self.closed = closed

    def is_closed(self) -> bool:
        return self.closed


class Scene:
    """A `PerLoop` whose running loop a test may choose."""

    def __init__(self) -> None:
        self.made: list[Resource] = []
        self.loop: Hashable | None = None
        self.resources = PerLoop(self.running, self.make, self.close, "this resource")

    def running(self) -> Hashable:
        return self.loop or running()

    def make(self) -> Resource:
        self.made.append(Resource())
        return self.made[-1]

    async def close(self, resource: Resource) -> None:
        resource.closed += 1


def test_a_resource_is_made_once_per_loop_and_ends_with_it() -> None:
    scene = Scene()

    async def main() -> None:
        first = await scene.resources.get()
        assert await scene.resources.get() is first
        assert first.closed == 0

    asyncio.run(main())
    asyncio.run(main())
    assert [resource.closed for resource in scene.made] == [1, 1]


def test_closing_ends_the_running_loops_resource_for_good() -> None:
    scene = Scene()

    async def main() -> None:
        resource = await scene.resources.get()
        await scene.resources.close()
        await scene.resources.close()
        assert resource.closed == 1
        with pytest.raises(UsageError, match="this resource is closed"):
            await scene.resources.get()

    asyncio.run(main())
    assert len(scene.made) == 1


def test_closing_before_first_use_makes_nothing() -> None:
    scene = Scene()
    asyncio.run(scene.resources.close())
    assert scene.made == []
    with pytest.raises(UsageError):
        asyncio.run(scene.resources.get())


def test_closing_leaves_resources_of_other_loops_alone() -> None:
    scene = Scene()

    async def main() -> None:
        scene.loop = "one"
        one = await scene.resources.get()
        scene.loop = "two"
        two = await scene.resources.get()
        assert one is not two
        await scene.resources.close()
        assert (one.closed, two.closed) == (0, 1)

    asyncio.run(main())


def test_resources_of_closed_loops_are_forgotten() -> None:
    scene = Scene()

    async def main() -> None:
        closed, open_ = Loop(closed=True), Loop(closed=False)
        found: dict[Hashable, Resource] = {}
        for loop in (closed, open_, "trio's token", "another"):
            scene.loop = loop
            found[loop] = await scene.resources.get()
        for loop in (open_, "trio's token"):
            scene.loop = loop
            assert await scene.resources.get() is found[loop]
        scene.loop = closed
        assert await scene.resources.get() is not found[closed]

    asyncio.run(main())


def test_a_forked_child_makes_its_own_resource_and_leaves_the_parents_open(monkeypatch: pytest.MonkeyPatch) -> None:
    scene = Scene()

    async def main() -> None:
        parents = await scene.resources.get()
        monkeypatch.setattr(_per_process, "getpid", lambda: -1)
        childs = await scene.resources.get()
        assert childs is not parents
        await scene.resources.close()
        assert (parents.closed, childs.closed) == (0, 1)

    asyncio.run(main())


def test_a_resource_is_made_again_after_a_loop_that_cannot_announce_its_end() -> None:
    scene = Scene()
    scene.loop = "a run of trio"
    for number in (1, 2):
        asyncio.run(scene.resources.get())
        assert [resource.closed for resource in scene.made] == [1] * number
