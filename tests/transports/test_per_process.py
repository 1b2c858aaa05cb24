from __future__ import annotations

from os import getpid
from threading import Barrier, Thread

import pytest

from twilio_fp.errors import UsageError
from twilio_fp.transports import _per_process
from twilio_fp.transports._per_process import PerProcess


class Held:
    def __init__(self) -> None:
        self.closed = 0
        self.inherited = 0


def per_process() -> PerProcess[Held]:
    def close(held: Held) -> None:
        held.closed += 1

    def inherit(held: Held) -> None:
        held.inherited += 1

    return PerProcess(Held, close=close, inherited=inherit, what="this thing")


def test_a_value_is_made_once_and_closed_once() -> None:
    things = per_process()
    held = things.get()
    assert things.get() is held
    things.close()
    things.close()
    assert held.closed == 1
    with pytest.raises(UsageError, match="this thing is closed"):
        things.get()


def test_a_value_closed_before_first_use_is_never_made() -> None:
    things = per_process()
    things.close()
    with pytest.raises(UsageError):
        things.get()


def test_another_process_makes_its_own_value_and_returns_the_inherited_one(monkeypatch: pytest.MonkeyPatch) -> None:
    things = per_process()
    first = things.get()
    monkeypatch.setattr(_per_process, "getpid", lambda: -1)
    second = things.get()
    assert second is not first
    assert things.get() is second
    assert (first.inherited, first.closed) == (1, 0)


def test_a_value_made_by_another_thread_meanwhile_is_not_inherited(monkeypatch: pytest.MonkeyPatch) -> None:
    things = per_process()
    others: list[Held] = []
    moments = iter(["looked for", "not found"])

    def asked() -> int:
        if next(moments) == "not found":
            monkeypatch.setattr(_per_process, "getpid", getpid)
            others.append(things.get())
        return getpid()

    monkeypatch.setattr(_per_process, "getpid", asked)
    held = things.get()
    assert others == [held]
    assert (held.inherited, held.closed) == (0, 0)


def test_many_threads_get_the_same_value() -> None:
    things = per_process()
    barrier = Barrier(16)
    found: list[Held] = []

    def ask() -> None:
        barrier.wait()
        found.append(things.get())

    threads = [Thread(target=ask) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(found)) == 1
    assert len(found) == 16


def test_closing_while_a_value_is_made_closes_it() -> None:
    made = Held()

    def make() -> Held:
        things.close()
        return made

    def close(held: Held) -> None:
        held.closed += 1

    things = PerProcess(make, close=close, inherited=close, what="this thing")
    with pytest.raises(UsageError):
        things.get()
    assert made.closed == 1
