from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import StreamError, UsageError
from twilio_fp.streams import (
    End,
    Interrupt,
    Language,
    OutOfOrder,
    Play,
    Prompt,
    RawRelay,
    RelayDtmf,
    RelayReceived,
    RelaySent,
    RelaySession,
    SendDigits,
    SendMark,
    Setup,
    Text,
    Turn,
    interrupt,
)
from twilio_fp.testing.strategies import stream_messages

TOKEN: Any = Text("Hi")
SETUP = Setup(session_id="VX1", call_sid="CA1")


def new_session() -> RelaySession:
    session, events = RelaySession().receive(SETUP)
    assert events == (SETUP,)
    return session


def test_tokens_form_a_turn_that_the_last_one_ends() -> None:
    session, _ = new_session().send(Text("Good "), Text("evening"))
    assert (session.turn, session.is_speaking) == (Turn("agent", "Good evening", is_whole=False), True)
    session, _ = session.send(Text(".", last=True))
    assert (session.turn, session.is_speaking) == (Turn("agent", "Good evening."), False)
    session, _ = session.send(Text("Hello"))
    assert session.turn == Turn("agent", "Hello", is_whole=False)


def test_a_prompt_is_the_callers_turn() -> None:
    session, events = new_session().receive(Prompt(voice_prompt="A ta", last=False))
    assert session.turn == Turn("caller", "A ta", is_whole=False)
    session, events = session.receive(Prompt(voice_prompt="A table"))
    assert session.turn == Turn("caller", "A table")
    assert events == (Prompt(voice_prompt="A table"),)


def test_an_interrupted_turn_has_only_the_words_heard() -> None:
    session, _ = new_session().send(Text("Life is a "), Text("long "))
    session, events = session.receive(Interrupt(utterance_until_interrupt="Life is", duration_until_interrupt_ms=460))
    assert [type(event) for event in events] == [Interrupt]
    session, replies, heard = interrupt(session)
    assert (replies, heard) == ((Text("", last=True),), "Life is")
    assert session.turn == Turn("agent", "Life is", is_cut=True)
    assert interrupt(session) == (session, (), "Life is")
    session, _ = session.send(Text("Sorry.", last=True))
    assert session.turn == Turn("agent", "Sorry.")


def test_tokens_sent_after_an_interruption_were_not_heard() -> None:
    session, _ = new_session().send(Text("Life is a "))
    session, _ = session.receive(Interrupt(utterance_until_interrupt="Life"))
    session, _ = session.send(Text("journey "))
    session, _ = session.send(Text("far away.", last=True))
    assert session.turn == Turn("agent", "Life", is_cut=True)


@pytest.mark.parametrize(
    ("session", "message"),
    [(RelaySession(), Prompt(voice_prompt="Hi")), (RelaySession(), RawRelay("new")), (new_session(), SETUP)],
)
def test_setup_comes_first_and_once(session: RelaySession, message: RelayReceived) -> None:
    after, events = session.receive(message)
    (event,) = events
    assert isinstance(event, OutOfOrder)
    assert after == session


@pytest.mark.parametrize(
    ("session", "message", "error"),
    [
        (RelaySession(), Text("Hi"), "wait for Setup"),
        (new_session().send(End())[0], Text("Hi"), "the session has ended"),
        (new_session().send(End("{}"))[0], End(), "the session has ended"),
        (new_session(), Play(""), "URL of an audio file"),
        (new_session(), SendDigits(""), "0-9, w, # and *"),
        (new_session(), SendDigits("1a"), "0-9, w, # and *"),
        (new_session(), SendDigits("1\n"), "0-9, w, # and *"),
        (new_session(), SendDigits("١"), "0-9, w, # and *"),
        (new_session(), Language(), "got neither"),
        (new_session(), Language(tts_language=""), "got neither"),
    ],
)
def test_messages_that_the_protocol_forbids_are_refused(session: RelaySession, message: RelaySent, error: str) -> None:
    with pytest.raises(StreamError, match=error):
        session.send(message)


@pytest.mark.parametrize("odd", [None, "Hi", SendMark("a"), RelayDtmf(digit="1"), {}])
def test_anything_but_a_message_is_a_usage_error(odd: Any) -> None:
    with pytest.raises(UsageError, match="must be a message to send in a ConversationRelay session"):
        new_session().send(odd)
    with pytest.raises(UsageError, match="must be a message that Twilio sends in a ConversationRelay session"):
        new_session().receive(TOKEN if isinstance(odd, RelayDtmf) else odd)


@pytest.mark.parametrize("token", [None, 5, b"Hi"])
def test_a_token_must_be_text(token: Any) -> None:
    with pytest.raises(UsageError, match=r"Text\.token must be text"):
        Text(token)


@given(
    st.booleans().map(lambda is_started: new_session() if is_started else RelaySession()),
    st.lists(stream_messages(RelayReceived) | stream_messages(RelaySent), max_size=25),
)
def test_a_session_never_fails_and_sends_nothing_forbidden(
    session: RelaySession, steps: list[RelayReceived | RelaySent]
) -> None:
    for step in steps:
        before = session
        if isinstance(step, RelayReceived) and not isinstance(step, RawRelay):
            session, events = session.receive(step)
            assert len(events) == 1
            continue
        try:
            session, sent = session.send(step)
        except StreamError:
            continue
        assert before.stage == "talking"
        assert sent == (step,)
        assert not (isinstance(step, SendDigits) and set(step.digits) - set("0123456789w#*"))
        assert not (isinstance(step, Play) and not step.source)
        assert session.has_ended == isinstance(step, End)


@pytest.mark.parametrize("wrong", [{"stage": []}, {"setup": "CA1"}, {"turn": "Hi"}, {"heard": None}], ids=str)
def test_the_fields_of_a_session_are_checked(wrong: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match=f"^{next(iter(wrong))} must "):
        RelaySession(**wrong)


TURN: dict[str, Any] = {"who": "caller", "text": "Hi"}


@pytest.mark.parametrize(
    "wrong", [{"who": "Twilio"}, {"who": []}, {"text": b"Hi"}, {"is_whole": 1}, {"is_cut": None}], ids=str
)
def test_the_fields_of_a_turn_are_checked(wrong: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match=f"^{next(iter(wrong))} must "):
        Turn(**{**TURN, **wrong})
