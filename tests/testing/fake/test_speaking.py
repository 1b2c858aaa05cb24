from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.talking import APP, MEDIA, RELAY, agent, fake_with_agents
from twilio_fp import UsageError
from twilio_fp.record import evolve
from twilio_fp.streams import End, Media, Prompt, Setup, Text
from twilio_fp.streams.adapters import asgi
from twilio_fp.streams.wav import Wav, render_wav
from twilio_fp.testing.fake.caller import Caller, CallerError
from twilio_fp.testing.streams import RelayCaller, tone
from twilio_fp.twiml import Connect, ConversationRelay, Record, Response, Say, Start, Stream

if TYPE_CHECKING:
    from datetime import datetime

    from twilio_fp.testing.fake.delivery import Steps

SECOND = timedelta(seconds=1)
TALK = Response([Connect(ConversationRelay(url=RELAY), action="/after"), Say("Next.")])
LISTEN = Response(Connect(Stream(url=MEDIA)))


WORDS = ("Yes", "No, no", "A table for two")
ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["say", "cut"]), st.sampled_from(WORDS)),
        st.tuples(st.just("wait"), st.integers(0, 30)),
        st.tuples(st.just("press"), st.sampled_from(["1", "#2"])),
    ),
    max_size=6,
)


class Keeping:
    def __init__(self, *answers: Any) -> None:
        self.told: list[Any] = []
        self.answers = list(answers)

    def __call__(self, event: Any) -> Any:
        self.told.append(event)
        return self.answers.pop(0) if self.answers else None

    @property
    def heard(self) -> bytes:
        return b"".join(each.payload for each in self.told if isinstance(each, Media))


def test_speech_waits_for_the_agent_and_takes_its_time() -> None:
    talk = Keeping(Text("Fifteen letters", last=True))
    twilio = fake_with_agents(TALK, relay=agent(talk))
    caller = twilio.dial(f"{APP}/voice")
    began = twilio.state.now
    caller.say("Another fifteen")
    assert twilio.state.now - began == 2 * SECOND
    assert [type(each) for each in talk.told] == [Setup, Prompt]


def test_listening_takes_only_the_necessary_steps() -> None:
    talk = Keeping(*[Text("Seven letters and more.", last=True)] * 9)
    twilio = fake_with_agents(TALK, relay=agent(talk))
    caller = twilio.dial(f"{APP}/voice")
    steps: list[datetime] = []
    until = caller._network.until

    def counted(moment: datetime) -> Steps[None]:
        steps.append(moment)
        return until(moment)

    listener = Caller(evolve(caller._network, until=counted), caller._key)
    for _ in range(5):
        listener.say("Go on.")
    assert len(steps) <= 5 * 3


def test_an_agent_that_hangs_up_before_the_caller_speaks_is_reported() -> None:
    talk = Keeping([Text("Goodbye.", last=True), End()])
    twilio = fake_with_agents(Response(Connect(ConversationRelay(url=RELAY))), relay=agent(talk))
    caller = twilio.dial(f"{APP}/voice")
    with pytest.raises(CallerError, match="the call has ended"):
        caller.say("But …")


def test_words_after_the_end_of_a_session_go_to_the_next_document() -> None:
    talk = Keeping(End())
    document = Response([Connect(ConversationRelay(url=RELAY)), Record(action="/after")])
    twilio = fake_with_agents(document, relay=agent(talk))
    caller = twilio.dial(f"{APP}/voice")
    caller.record("A message.")
    assert "caller  speaks “A message.”" in str(caller.transcript)
    assert [type(each) for each in talk.told] == [Setup]


def test_audio_given_instead_of_words_is_sent_on_the_stream() -> None:
    listener = Keeping()
    twilio = fake_with_agents(LISTEN, media=agent(listener))
    caller = twilio.dial(f"{APP}/voice")
    caller.record(audio=render_wav(Wav(tone(700, SECOND), "mulaw")))
    assert listener.heard == tone(700, SECOND)


def test_audio_that_a_stream_cannot_carry_is_refused() -> None:
    twilio = fake_with_agents(LISTEN, media=agent(Keeping()))
    caller = twilio.dial(f"{APP}/voice")
    with pytest.raises(UsageError, match="8000 Hz"):
        caller.record(audio=render_wav(Wav(bytes(320), rate=16_000)))


def test_recorded_audio_is_sent_on_a_background_stream() -> None:
    listener = Keeping()
    document = Response([Start(Stream(url=MEDIA)), Say("Beep."), Record(action="/after")])
    twilio = fake_with_agents(document, media=agent(listener, bidirectional=False))
    caller = twilio.dial(f"{APP}/voice")
    caller.record("Hello.", audio=render_wav(Wav(tone(700, SECOND), "mulaw")))
    assert tone(700, SECOND) in listener.heard


@given(ACTIONS)
def test_a_fakes_caller_and_a_relay_caller_send_an_agent_the_same(actions: list[tuple[str, Any]]) -> None:
    def echo(told: list[Any]) -> Any:
        def handler(event: Any) -> Any:
            told.append(event)
            return Text(f"You said: {event.voice_prompt}", last=True) if isinstance(event, Prompt) else None

        return handler

    alone: list[Any] = []
    caller = RelayCaller(asgi.application(echo(alone), validate=False))
    in_full: list[Any] = []
    document = Response(Connect(ConversationRelay(url=RELAY, dtmf_detection=True)))
    twilio = fake_with_agents(document, relay=agent(echo(in_full)))
    other = twilio.dial(f"{APP}/voice")
    for action, what in actions:
        if action == "say":
            caller.say(what)
            other.say(what)
        elif action == "cut" and caller.is_listening:
            caller.interrupt(what)
            other.say(what, at_once=True)
        elif action == "press":
            caller.press(what)
            other.press(what, at_once=True)
        elif action == "wait":
            caller.wait(timedelta(milliseconds=100 * what))
            other.wait(timedelta(milliseconds=100 * what))
    caller.hang_up()
    other.hang_up()
    assert in_full[1:] == alone[1:]
    times = [entry.at_seconds for entry in other.transcript]
    assert times == sorted(times)
