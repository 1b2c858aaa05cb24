from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.twiml.run.logs import Call, check_log
from twilio_fp.twiml import Conference, Dial, Gather, Response, Say, run
from twilio_fp.twiml.run import (
    AnnouncementOver,
    Elapsed,
    Fetch,
    Fetched,
    Hears,
    HungUp,
    JoinConference,
    Joined,
    LeaveConference,
    LeftConference,
    Noticed,
    Pressed,
    Redirected,
    Refused,
    Wait,
    rehearse,
    resume,
    start,
)
from twilio_fp.twiml.run.conferring import CONFERENCE_VERBS

if TYPE_CHECKING:
    from twilio_fp.twiml.run.asks import Answer, Ask
    from twilio_fp.twiml.run.machine import CallState

APP = "https://app.example"
WAITING = Response([Say("Wait."), Gather()])
NEWS = Response(Say("News."))


def meeting(**attributes: Any) -> Response:
    return Response([Dial(Conference("Daily", wait_url="/wait"), **attributes), Say("Afterwards.")])


def after(*answers: Answer, document: Response | None = None) -> tuple[CallState, tuple[Ask, ...]]:
    state, asks = start(document or meeting(), url=f"{APP}/voice")
    for answer in answers:
        state, asks = resume(state, answer)
    return state, asks


def audible(state: CallState) -> list[str]:
    return [entry.text for entry in state.transcript if entry.kind in ("says", "plays", "speaks")]


def test_the_host_receives_the_wait_url() -> None:
    _, asks = after()
    (joins,) = [ask for ask in asks if isinstance(ask, JoinConference)]
    assert (joins.name, joins.wait_url) == ("Daily", f"{APP}/wait")


@pytest.mark.parametrize("ends", [Elapsed(), Pressed("*"), LeftConference(), Refused(13260)])
def test_leaving_the_conference_ends_its_time_limit_and_star(ends: Answer) -> None:
    document = Response([Dial(Conference("Daily"), time_limit=10, hangup_on_star=True), Gather(timeout=60)])
    state, asks = after(Joined("CF1"), ends, document=document)
    assert asks[-1] == Wait("gather", 60.0, state.call.sid, keys=True)
    state, _ = resume(state, Pressed("*", after_seconds=20))
    assert isinstance(state.asked, Wait)


def test_a_wait_document_is_fetched_and_repeated() -> None:
    hears = Hears("wait", f"{APP}/wait", parameters={"ConferenceSid": "CF1"})
    state, asks = after(Joined("CF1"), hears)
    (fetch,) = asks
    assert isinstance(fetch, Fetch)
    assert (fetch.purpose, fetch.url, fetch.parameters["ConferenceSid"]) == ("conference_wait", f"{APP}/wait", "CF1")
    state, asks = resume(state, Fetched(WAITING))
    assert isinstance(asks[-1], Wait)
    assert (asks[-1].purpose, asks[-1].conference_sid) == ("say", "CF1")
    state, asks = resume(state, Elapsed())
    assert state.problems[-1].code == 12200
    assert "Gather" not in CONFERENCE_VERBS
    state, asks = resume(state, Elapsed())  # the rest of the minimum of one second
    assert isinstance(asks[-1], Fetch)
    state, asks = resume(state, Fetched(WAITING))
    assert audible(state) == ["Wait.", "Wait."]


def test_other_participants_interrupt_the_wait_document() -> None:
    state, asks = after(Joined("CF1"), Hears("wait", f"{APP}/wait"), Fetched(WAITING), Hears(after_seconds=0.1))
    assert isinstance(asks[-1], Wait)
    assert (asks[-1].purpose, state.seconds) == ("conference", 0.1)


def test_music_has_no_document() -> None:
    state, _ = after(Joined("CF1"), Hears("wait"), Hears("hold"))
    assert audible(state) == ["music", "hold music"]


def test_an_announcement_plays_once_then_the_previous_sound_resumes() -> None:
    announcement = Hears("announcement", f"{APP}/news", document=NEWS, announcement="1")
    state, asks = after(Joined("CF1"), Hears("hold"), announcement)
    assert isinstance(asks[-1], Wait)
    state, asks = resume(state, Elapsed())
    assert AnnouncementOver("1") in asks
    assert audible(state) == ["hold music", "News.", "hold music"]


@pytest.mark.parametrize("end", [HungUp(), LeftConference(), Redirected("<Response/>"), Hears()])
def test_an_interrupted_announcement_is_reported_as_over(end: Answer) -> None:
    _, asks = after(Joined("CF1"), Hears("announcement", f"{APP}/news", document=NEWS, announcement="1"), end)
    assert AnnouncementOver("1") in asks


def test_an_empty_document_does_not_spin() -> None:
    hears = Hears("hold", f"{APP}/hold", document=Response())
    state, asks = after(Joined("CF1"), hears, *[Elapsed()] * 300)
    assert state.seconds == 300
    assert isinstance(asks[-1], Wait)


def test_words_of_others_are_only_noted() -> None:
    state, asks = after(Joined("CF1"), Noticed("Ann", "speaks", "Hello.", after_seconds=2))
    assert audible(state) == ["Hello."]
    assert isinstance(asks[-1], Wait)
    assert asks[-1].purpose == "conference"


def test_a_star_leaves_the_conference_even_during_a_document() -> None:
    document = meeting(hangup_on_star=True)
    for heard in (Hears(), Hears("hold"), Hears("hold", f"{APP}/hold", document=WAITING)):
        state, asks = after(Joined("CF1"), heard, Pressed("1"), Pressed("*"), document=document)
        assert LeaveConference("Daily") in asks
        assert audible(state)[-1] == "Afterwards."


def test_the_time_limit_ends_even_a_document() -> None:
    document = meeting(time_limit=2)
    heard = Hears("hold", f"{APP}/hold", document=WAITING)
    state, asks = after(Joined("CF1"), heard, *[Elapsed()] * 4, document=document)
    assert LeaveConference("Daily") in asks
    assert (state.seconds, audible(state)[-1]) == (2, "Afterwards.")


def test_a_refused_caller_continues_with_the_next_verb() -> None:
    state, _ = after(Refused(16020))
    assert state.problems[-1].code == 16020
    assert audible(state) == ["Afterwards."]


def test_a_conference_needs_a_name() -> None:
    ended = rehearse(Response(Dial(Conference(""))))
    assert [problem.code for problem in ended.problems] == [13237]


def test_a_rehearsal_covers_joining_waiting_and_leaving() -> None:
    hears = Hears("announcement", f"{APP}/news")
    ended = rehearse(meeting(), [Joined("CF1"), hears, LeftConference()], documents={"/news": NEWS}, url=f"{APP}/voice")
    assert "News." in str(ended.transcript)
    assert "Afterwards." in str(ended.transcript)


CALLS: dict[str, Call] = {
    "a conference that removes the caller": (
        '<Dial action="/a"><Conference waitUrl="/w" startConferenceOnEnter="false">daily</Conference></Dial>',
        run.Joined("CF1", after_seconds=1.0),
        run.LeftConference(after_seconds=9.0),
    ),
    "a conference that one leaves by a star": (
        '<Dial action="/a" hangupOnStar="true"><Conference>daily</Conference></Dial>',
        run.Joined("CF1"),
        run.Pressed("1", after_seconds=1.0),
        run.Pressed("2*", after_seconds=1.0),
    ),
    "a conference over its time": (
        '<Dial action="/a" timeLimit="9"><Conference>daily</Conference></Dial>',
        run.Elapsed(),
    ),
    "a conference that one hangs up in": ('<Dial action="/a"><Conference>daily</Conference></Dial>', run.HungUp()),
    "a conference whose caller is redirected": (
        "<Dial><Conference>daily</Conference></Dial>",
        run.Redirected("<Response/>"),
    ),
    "a conference that lasts too long": ("<Dial><Conference>daily</Conference></Dial>", run.Elapsed()),
    "a conference that nobody may join": (
        '<Dial action="/a"><Conference>daily</Conference></Dial>',
        run.Refused(16020),
    ),
    "a conference that says why": ("<Dial><Conference>daily</Conference></Dial>", run.Refused(16020, "it is full")),
    "a conference without a name": ('<Dial action="/a"><Conference> </Conference></Dial>',),
    "music that is invalid": ('<Dial><Conference waitUrl="ftp://a/">daily</Conference></Dial>', run.HungUp()),
    "no music": ('<Dial><Conference waitUrl="">daily</Conference></Dial>', run.HungUp()),
    "what is heard of itself": (
        "<Dial><Conference>daily</Conference></Dial>",
        run.Hears("wait"),
        run.Joined("CF1"),
        run.Hears("hold"),
        run.Hears("conference"),
        run.LeftConference(),
    ),
    "a document that is heard over and over": (
        '<Dial hangupOnStar="true"><Conference>daily</Conference></Dial>',
        run.Hears("wait", "https://b.example/", "GET", parameters={"A": "1"}),
        run.Fetched("<Response><Say>Hi</Say><Gather/></Response>"),
        run.Elapsed(),
        run.Elapsed(),
        run.Fetched("<Response/>"),
        run.Elapsed(),
        run.Fetched("<Response><Play>a.mp3</Play></Response>"),
        run.LeftConference(),
    ),
    "a document that can't be fetched": (
        "<Dial><Conference>daily</Conference></Dial>",
        run.Hears("hold", "https://b.example/"),
        run.Unreachable(),
        run.LeftConference(),
    ),
    "an announcement": (
        "<Dial><Conference>daily</Conference></Dial>",
        run.Joined("CF1"),
        run.Hears("hold"),
        run.Hears("announcement", document=Response(Say("Soon.")), announcement="x"),
        run.Elapsed(),
        run.LeftConference(),
    ),
    "an announcement that is cut short": (
        '<Dial hangupOnStar="true"><Conference>daily</Conference></Dial>',
        run.Hears("announcement", document=Response(Say("Soon.")), announcement="x"),
        run.Pressed("*"),
    ),
    "an announcement of nothing": (
        "<Dial><Conference>daily</Conference></Dial>",
        run.Hears("announcement"),
        run.LeftConference(),
    ),
}


def test_calls_match_the_golden_transcripts() -> None:
    check_log("conferring", CALLS, time_limit_seconds=60.0)
