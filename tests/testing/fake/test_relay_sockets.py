from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.testing.fake.talking import RELAY, agent, alerts, fake_with_agents, requests_to, spoken_lines
from twilio_fp.streams import End, Interrupt, Language, Prompt, RelayDtmf, Setup, Text
from twilio_fp.testing.fake.start import ACCOUNT
from twilio_fp.twiml import Connect, ConversationRelay, Parameter, Response, Say

SECOND = timedelta(seconds=1)


def connected(*content: Any, action: str | None = "/after", **settings: Any) -> Response:
    return Response([Connect(ConversationRelay(*content, url=RELAY, **settings), action=action), Say("Next.")])


class Agent:
    """An agent that keeps what it is told, and answers as it is told to."""

    def __init__(self, **answers: Any) -> None:
        self.told: list[Any] = []
        self.answers = answers

    def __call__(self, event: Any) -> Any:
        self.told.append(event)
        found = self.answers.get(type(event).__name__)
        return found(event) if callable(found) else found


def echo(event: Prompt) -> Any:
    if not event.last:
        return None
    return End("bye") if event.voice_prompt == "Bye." else Text(f"You said: {event.voice_prompt}", last=True)


def test_a_call_talks_to_its_agent_and_continues_with_the_action() -> None:
    talk = Agent(Setup=Text("Good evening.", last=True), Prompt=echo)
    twilio = fake_with_agents(connected(), relay=agent(talk))
    caller = twilio.dial("https://app.example/voice")
    caller.say("A table.")
    caller.say("Bye.")
    twilio.run_until_idle()
    assert spoken_lines(caller) == [
        "00:00.0  Twilio  answers the call",
        "00:00.0  Twilio  connects the call with <ConversationRelay>",
        "00:00.0  app     says “Good evening.”",
        "00:00.8  caller  speaks “A table.”",
        "00:01.3  app     says “You said: A table.”",
        "00:02.5  caller  speaks “Bye.”",
        "00:02.8  app     ends the session",
        "00:02.8  Twilio  is notified that <ConversationRelay> ended",
        "00:02.8  Twilio  says “Thanks.”",
        "00:03.3  Twilio  ends the call: at the end of the document",
    ]
    (result,) = requests_to(twilio)
    assert (result["SessionStatus"], result["SessionDuration"], result["HandoffData"]) == ("ended", "2", "bye")
    assert alerts(twilio) == []


def test_the_setup_describes_the_call() -> None:
    talk = Agent()
    twilio = fake_with_agents(connected(Parameter(name="who", value="ann")), relay=agent(talk))
    caller = twilio.dial("https://app.example/voice", from_="+15550001111", to="+15017122661")
    session = caller.session
    assert session is not None
    assert talk.told[0] == Setup(
        session_id=session.sid,
        account_sid=ACCOUNT,
        call_sid=caller.sid,
        from_="+15550001111",
        to="+15017122661",
        call_type="PSTN",
        direction="inbound",
        call_status="IN_PROGRESS",
        custom_parameters={"who": "ann"},
    )


def test_the_greeting_is_spoken_and_may_be_interrupted() -> None:
    talk = Agent()
    twilio = fake_with_agents(connected(welcome_greeting="Welcome to our house of many rooms."), relay=agent(talk))
    caller = twilio.dial("https://app.example/voice")
    caller.wait(SECOND)
    caller.say("Stop.", at_once=True)
    assert spoken_lines(caller)[2:] == [
        "00:00.0  app     says “Welcome to our”",
        "00:01.0  caller  cuts in after 1.0 s",
        "00:01.0  caller  speaks “Stop.”",
    ]
    assert talk.told[1:] == [
        Interrupt(utterance_until_interrupt="Welcome to our", duration_until_interrupt_ms=1000),
        Prompt(voice_prompt="Stop.", lang="en-US", last=True),
    ]


@pytest.mark.parametrize(
    ("settings", "are_told"),
    [
        ({"interruptible": "none"}, []),
        ({"interruptible": "dtmf"}, []),
        ({"interruptible": "none", "report_input_during_agent_speech": "speech"}, [Prompt]),
        ({"interruptible": "speech"}, [Interrupt, Prompt]),
        ({}, [Interrupt, Prompt]),
    ],
)
def test_interruptions_by_speech_depend_on_the_document(settings: dict[str, Any], are_told: list[type[Any]]) -> None:
    talk = Agent(Setup=Text("This takes a while to be said.", last=True))
    twilio = fake_with_agents(connected(**settings), relay=agent(talk))
    caller = twilio.dial("https://app.example/voice")
    caller.wait(SECOND)
    caller.say("No.", at_once=True)
    assert [type(each) for each in talk.told[1:]] == are_told


@pytest.mark.parametrize(
    ("settings", "are_told"),
    [
        ({}, []),
        ({"dtmf_detection": True}, [Interrupt, RelayDtmf]),
        ({"dtmf_detection": True, "interruptible": "speech"}, []),
        ({"dtmf_detection": True, "interruptible": "dtmf"}, [Interrupt, RelayDtmf]),
    ],
)
def test_interruptions_by_keys_depend_on_the_document(settings: dict[str, Any], are_told: list[type[Any]]) -> None:
    talk = Agent(Setup=Text("This takes a while to be said.", last=True))
    twilio = fake_with_agents(connected(**settings), relay=agent(talk))
    caller = twilio.dial("https://app.example/voice")
    caller.wait(SECOND)
    caller.press("1", at_once=True)
    assert [type(each) for each in talk.told[1:]] == are_told
    assert "caller  presses 1" in str(caller.transcript)


def test_keys_wait_for_the_end_of_speech() -> None:
    talk = Agent(Setup=Text("Press a key or two.", last=True))
    twilio = fake_with_agents(connected(dtmf_detection=True), relay=agent(talk))
    caller = twilio.dial("https://app.example/voice")
    caller.press("12")
    assert talk.told[1:] == [RelayDtmf(digit="1"), RelayDtmf(digit="2")]
    assert "00:01.2  caller  presses 12" in str(caller.transcript)


def test_partial_prompts_are_sent_if_requested() -> None:
    talk = Agent()
    twilio = fake_with_agents(connected(partial_prompts=True, language="de-DE"), relay=agent(talk))
    twilio.dial("https://app.example/voice").say("Ein Tisch bitte")
    assert talk.told[1:] == [
        Prompt(voice_prompt="Ein", lang="de-DE", last=False),
        Prompt(voice_prompt="Ein Tisch", lang="de-DE", last=False),
        Prompt(voice_prompt="Ein Tisch bitte", lang="de-DE", last=True),
    ]


def test_an_agents_other_messages_are_shown() -> None:
    talk = Agent(Setup=Language(tts_language="fr-FR"))
    twilio = fake_with_agents(connected(), relay=agent(talk))
    caller = twilio.dial("https://app.example/voice")
    assert "app     changes the language to fr-FR" in str(caller.transcript)


def test_who_hangs_up_completes_the_session() -> None:
    talk = Agent(Setup=Text("This takes a while to be said.", last=True))
    twilio = fake_with_agents(connected(), relay=agent(talk))
    caller = twilio.dial("https://app.example/voice")
    caller.wait(SECOND)
    caller.hang_up()
    (result,) = requests_to(twilio)
    assert (result["SessionStatus"], result["SessionDuration"], result["CallStatus"]) == ("completed", "1", "completed")
    assert spoken_lines(caller)[2:4] == ["00:00.0  app     says “This takes a”", "00:01.0  caller  hangs up"]


def malformed(count: int) -> Any:
    async def socket(scope: Any, receive: Any, send: Any) -> None:
        await receive()
        await send({"type": "websocket.accept"})
        for _ in range(count):
            await send({"type": "websocket.send", "text": "{"})
        while (await receive())["type"] != "websocket.disconnect":
            pass

    return socket


def test_invalid_messages_are_reported_and_ten_end_the_session() -> None:
    twilio = fake_with_agents(connected(), relay=malformed(2))
    caller = twilio.dial("https://app.example/voice")
    assert caller.session is not None
    assert alerts(twilio) == ["64107", "64107"]
    twilio = fake_with_agents(connected(), relay=malformed(10))
    twilio.dial("https://app.example/voice")
    twilio.run_until_idle()
    assert alerts(twilio) == ["64105"] + ["64107"] * 10
    assert requests_to(twilio)[0]["ErrorCode"] == "64105"
