"""Counting the busy threads of a bulk run: none is lost, and time stands still while any of them has work to do."""

from __future__ import annotations

from contextlib import nullcontext
from functools import partial
from operator import not_
from queue import SimpleQueue
from threading import Event, Thread

from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.counting import Counting
from twilio_fp.state import count_as_busy, counted, is_counted

TURNS = st.lists(st.sampled_from(["begin", "queue", "end", "wait", "read"]), max_size=30)


@given(TURNS, st.booleans())
def test_the_count_is_the_number_of_busy_threads(turns: list[str], before: bool) -> None:
    changes: list[int] = []
    working = queued = 0
    reading, uncounted = True, False
    with counted(changes.append) if before else nullcontext():
        counting = Counting(changes.append)
    counting.read()
    for turn in turns:
        match turn:
            case "begin":
                counting.begin()
                working, reading = working + 1, True
            case "queue" if working:
                counting.begin(at_once=False)
                queued, reading = queued + 1, True
            case "end" if working:
                counting.end(lambda: None)
                working, queued = (working, queued - 1) if queued else (working - 1, 0)
                reading = uncounted = True
            case "wait":
                counting.wait(partial(not_, uncounted))
                reading = reading and uncounted
            case "read":
                counting.read()
                reading, uncounted = True, False
            case _:
                pass
        assert before + sum(changes) == working + reading
    for _ in range(working + queued):
        counting.drop()
    counting.leave()
    assert sum(changes) == 0
    counting.wait_for_all()
    counting.come_back()
    assert sum(changes) == (0 if before else -1)


def test_a_block_knows_its_counter_only_while_it_runs() -> None:
    changes: list[int] = []
    assert not is_counted(changes.append)
    with counted(changes.append):
        assert is_counted(changes.append)
        count_as_busy([0].append)
    assert not is_counted(changes.append)


def test_an_end_is_reported_and_its_place_passed_on_immediately() -> None:
    """A reader that receives an end before its worker is uncounted does not wait while the worker still counts."""
    changes: list[int] = []
    counting = Counting(changes.append)
    counting.read()
    counting.begin()
    ends: SimpleQueue[int] = SimpleQueue()
    seen: list[int] = []
    waiting, taken = Event(), Event()

    def read() -> None:
        counting.wait(ends.empty)
        waiting.set()
        ends.get()
        taken.set()
        counting.read()
        seen.append(sum(changes))
        counting.wait(ends.empty)

    def report() -> None:
        ends.put(1)
        taken.wait()

    reader = Thread(target=read)
    reader.start()
    waiting.wait()
    counting.end(report)
    reader.join()
    assert seen == [1]
    assert sum(changes) == 0
