from __future__ import annotations

from datetime import timedelta

import pytest
from echo_stream import BEEP, KEYS, app, call

from twilio_fp.testing.streams import StreamCaller, tone


def test_the_echo_comes_back_a_second_later() -> None:
    caller = call()
    caller.wait(timedelta(seconds=0.5))
    said = tone(440, timedelta(seconds=1))
    caller.play(said)
    caller.wait(timedelta(seconds=1.5))
    heard = caller.heard.data
    assert heard[: len(BEEP)] == BEEP
    began = heard.index(said)
    assert began / 8000 == pytest.approx(1.5, abs=0.1)
    caller.hang_up()


def test_the_star_silences_the_echo() -> None:
    caller = call()
    caller.wait(timedelta(seconds=0.5))
    caller.tone(440, timedelta(seconds=0.5))
    caller.press("*")
    caller.wait(timedelta(seconds=3))
    assert tone(440, timedelta(seconds=0.1)) not in caller.heard.data
    assert [mark.name for mark in caller.marks] == ["beep", "beep again"]
    caller.hang_up()


def test_the_hash_key_ends_the_stream() -> None:
    caller = call()
    caller.press("#")
    assert caller.closed == 1000


def test_an_unsigned_request_is_refused() -> None:
    stranger = StreamCaller(app(KEYS), url="wss://echo.example/echo")
    assert (stranger.closed, stranger.heard.data) == (1008, b"")
