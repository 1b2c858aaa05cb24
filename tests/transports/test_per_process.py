from __future__ import annotations

from os import getpid
from threading import Barrier, Thread

import pytest

from twilio_fp.errors import UsageError
from twilio_fp.transports import _per_process
from twilio_fp.transports._per_process import PerProcess


class Resource:
    def __init__(self) -> None:
        self.closed = 0
        self.inherited = 0


def per_process() -> PerProcess[Resource]:
    def close(resource: Resource) -> None:
        resource.closed += 1

    def inherit(resource: Resource) -> None:
        resource.inherited += 1

    return PerProcess(Resource, close=close, on_inherited=inherit, owner="this resource")


def test_a_resource_is_made_once_and_closed_once() -> None:
    resources = per_process()
    resource = resources.get()
    assert resources.get() is resource
    resources.close()
    resources.close()
    assert resource.closed == 1
    with pytest.raises(UsageError, match="this resource is closed"):
        resources.get()


def test_a_resource_closed_before_first_use_is_never_made() -> None:
    resources = per_process()
    resources.close()
    with pytest.raises(UsageError):
        resources.get()


def test_another_process_makes_its_own_resource_and_returns_the_inherited_one(monkeypatch: pytest.MonkeyPatch) -> None:
    resources = per_process()
    first = resources.get()
    monkeypatch.setattr(_per_process, "getpid", lambda: -1)
    second = resources.get()
    assert second is not first
    assert resources.get() is second
    assert (first.inherited, first.closed) == (1, 0)


def test_a_resource_made_by_another_thread_meanwhile_is_not_inherited(monkeypatch: pytest.MonkeyPatch) -> None:
    resources = per_process()
    others: list[Resource] = []
    moments = iter(["looked for", "not found"])

    def interleaved_getpid() -> int:
        if next(moments) == "not found":
            monkeypatch.setattr(_per_process, "getpid", getpid)
            others.append(resources.get())
        return getpid()

    monkeypatch.setattr(_per_process, "getpid", interleaved_getpid)
    resource = resources.get()
    assert others == [resource]
    assert (resource.inherited, resource.closed) == (0, 0)


def test_many_threads_get_the_same_resource() -> None:
    resources = per_process()
    barrier = Barrier(16)
    found: list[Resource] = []

    def get() -> None:
        barrier.wait()
        found.append(resources.get())

    threads = [Thread(target=get) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(found)) == 1
    assert len(found) == 16


def test_closing_while_a_resource_is_made_closes_it() -> None:
    made = Resource()

    def make() -> Resource:
        resources.close()
        return made

    def close(resource: Resource) -> None:
        resource.closed += 1

    resources = PerProcess(make, close=close, on_inherited=close, owner="this resource")
    with pytest.raises(UsageError):
        resources.get()
    assert made.closed == 1
