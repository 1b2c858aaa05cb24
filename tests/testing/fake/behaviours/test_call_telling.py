from __future__ import annotations

from typing import TYPE_CHECKING

from twilio_fp.testing.fake.behaviours.call_telling import notify_of_conference
from twilio_fp.testing.fake.callbacks import Callback
from twilio_fp.testing.fake.start import ACCOUNT, started

if TYPE_CHECKING:
    from twilio_fp.testing.fake.state import State

KEY = f"{ACCOUNT}/api/2010-04-01/Conferences/CF1"


def conference(**hidden: object) -> State:
    return started().add(KEY, {"sid": "CF1", "friendly_name": "Daily", "status": "init"}, hidden)[0]


def requests(state: State) -> list[Callback]:
    return [item for _, item in state.agenda if isinstance(item, Callback)]


def test_requested_events_are_reported_and_numbered() -> None:
    state = conference(StatusCallback="https://app.example/status", StatusCallbackEvent=("start", "speaker"))
    for event in ("conference-start", "participant-join", "participant-speech-start"):
        state = notify_of_conference(state, KEY, event)
    params = [dict(each.params) for each in requests(state)]
    assert [each["StatusCallbackEvent"] for each in params] == ["conference-start", "participant-speech-start"]
    assert [each["SequenceNumber"] for each in params] == ["1", "2"]
    assert params[0]["FriendlyName"] == "Daily"


def test_nothing_is_reported_without_a_url_or_a_conference() -> None:
    state = conference(StatusCallbackEvent=("start",))
    assert notify_of_conference(state, KEY, "conference-start") is state
    assert notify_of_conference(state, f"{KEY}2", "conference-start") is state
