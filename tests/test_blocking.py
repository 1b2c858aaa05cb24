"""Signals are handled during every kind of wait, even if nothing wakes the wait."""

from __future__ import annotations

import signal
import sys
import threading
from time import monotonic
from typing import TYPE_CHECKING, Final

import pytest

from tests.sent import PATIENCE
from twilio_fp import Client, FetchMessage, Gate, NoAuth, parallel, traverse, within
from twilio_fp.bulk import Journal, send_all
from twilio_fp.http import HttpRequest, HttpResponse

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from twilio_fp.ask import Program

FETCH: Final = FetchMessage("SM" + "1" * 32, account_sid="AC" + "1" * 32)
GATE: Final = Gate("one")
WAITS: Final = {"acquire", "next_item"}


def blocking(client: Client) -> None:
    """Wait for a gate that another thread holds."""
    inside = threading.Event()

    def holds() -> Program[None]:
        inside.set()
        yield from FETCH

    other = threading.Thread(target=lambda: client(within(GATE, holds())))
    other.start()
    assert inside.wait(PATIENCE)
    client(within(GATE, FETCH))
    other.join()


HEARD: Final[dict[str, Callable[[Client, Path], object]]] = {
    "side by side": lambda client, _: client(parallel([FETCH, FETCH])),
    "a stream side by side": lambda client, _: list(client.stream(traverse(lambda _: FETCH, range(2), at_once=2))),
    "held up": lambda client, _: blocking(client),
    "in bulk": lambda client, path: list(send_all(client, {"a": FETCH}.items(), journal=Journal(path), concurrency=2)),
}


@pytest.mark.skipif(not hasattr(signal, "pthread_kill"), reason="a signal can't be sent to a thread here")
@pytest.mark.parametrize("call", HEARD.values(), ids=HEARD.keys())
def test_a_signal_that_wakes_no_wait_is_handled_while_others_work(
    call: Callable[[Client, Path], object], tmp_path: Path
) -> None:
    main = threading.get_ident()
    handled = threading.Event()
    in_time: list[bool] = []

    def answer(_: HttpRequest) -> HttpResponse:
        if threading.get_ident() != main:
            until = monotonic() + PATIENCE
            while monotonic() < until and sys._current_frames()[main].f_code.co_name not in WAITS:
                pass
            signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)  # which does not wake the main thread
            in_time.append(handled.wait(PATIENCE))
        return HttpResponse(200, {}, b'{"sid": "SM1"}')

    before = signal.signal(signal.SIGUSR1, lambda *_: handled.set())
    try:
        call(Client(NoAuth(), transport=answer), tmp_path / "run.sqlite")
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert in_time
    assert all(in_time)
