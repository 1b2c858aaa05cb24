from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import webhooks
from twilio_fp.http import HttpResponse
from twilio_fp.rest.api.v2010 import (
    CreateParticipant,
    DeleteParticipant,
    ListConference,
    ListParticipant,
    UpdateCall,
    UpdateConference,
    UpdateParticipant,
)
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.behaviours.call_conferences import conference_named
from twilio_fp.testing.fake.behaviours.call_hearing import present
from twilio_fp.testing.fake.start import ACCOUNT
from twilio_fp.twiml import Conference, Dial, Gather, Play, Response, Say
from twilio_fp.webhooks import WebhookRequest

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest
    from twilio_fp.testing.fake.caller import Caller
    from twilio_fp.twiml.node import Node

APP = "https://app.example"
SECOND = timedelta(seconds=1)
EVENTS = ["start", "end", "join", "leave", "mute", "hold", "modify", "speaker", "announcement"]


def conference(**given: Any) -> Node:
    params: Any = {"status_callback": "/status", "status_callback_event": EVENTS}
    return Response([Dial(Conference("Daily", **params, **given), action="/after")])


def application(request: HttpRequest) -> Any:
    match request.url.partition("?")[0].removeprefix(APP):
        case "/host":
            return conference(participant_label="host", wait_url="/wait", beep="false")
        case "/guest":
            return conference(start_conference_on_enter=False, beep="onExit")
        case "/silent":
            return conference(start_conference_on_enter=False, wait_url="", beep="false")
        case "/broken":
            return conference(start_conference_on_enter=False, wait_url="/missing")
        case "/wait":
            return Response([Say("Please wait."), Gather(Say("Never asked."))])
        case "/hold":
            return Response([Play("/hold.mp3")])
        case "/news":
            return Response([Say("Breaking news.")])
        case "/jingle":
            return HttpResponse(200, {"Content-Type": "audio/mpeg"}, b"sound")
        case "/after":
            return Response(Say("Afterwards."))
        case "/missing":
            return HttpResponse(404)
        case _:
            return None


def fake() -> FakeTwilio:
    twilio = FakeTwilio()
    twilio.mount(APP, application)
    return twilio


def meeting() -> tuple[FakeTwilio, str, Caller, Caller]:
    twilio = fake()
    guest, host = twilio.dial(f"{APP}/guest", from_="+15550000001"), twilio.dial(f"{APP}/host")
    return twilio, twilio.client()(ListConference()).items[0].sid, host, guest


def heard_texts(caller: Caller, *kinds: str) -> list[str]:
    return [f"{entry.who}: {entry.text}" for entry in caller.transcript if entry.kind in (kinds or ("says", "speaks"))]


def requests_to(twilio: FakeTwilio, path: str) -> list[Any]:
    return [each for each in twilio.callbacks if each.request.url.partition("?")[0] == APP + path]


def parse_webhook(request: HttpRequest) -> WebhookRequest:
    return WebhookRequest.from_http(request)


def events(twilio: FakeTwilio) -> list[str]:
    params = requests_to(twilio, "/status")
    assert [each.params["SequenceNumber"] for each in params] == [str(number) for number in range(1, len(params) + 1)]
    for each in params:
        assert webhooks.verify(parse_webhook(each.request), keys=twilio.credentials).account_sid == ACCOUNT
    return [each.params["StatusCallbackEvent"] for each in params]


def test_the_wait_document_repeats_until_the_conference_starts() -> None:
    twilio = fake()
    host = twilio.dial(f"{APP}/host")
    twilio.advance(3.5 * SECOND)
    assert heard_texts(host, "says") == ["Twilio: Please wait."] * 4  # each takes a second at least
    assert "<Gather> is not allowed in this document" in str(host.transcript)
    params = requests_to(twilio, "/wait")[0].params
    assert (params["CallSid"], params["FriendlyName"], params["ConferenceSid"][:2]) == (host.sid, "Daily", "CF")
    twilio.dial(f"{APP}/guest")
    before = len(host.transcript)
    twilio.advance(10 * SECOND)
    assert len(host.transcript) == before
    assert events(twilio) == ["participant-join", "participant-join", "conference-start"]


def test_without_a_wait_url_there_is_music_and_with_an_empty_one_silence() -> None:
    twilio = fake()
    guest, silent = twilio.dial(f"{APP}/guest"), twilio.dial(f"{APP}/silent")
    twilio.advance(10 * SECOND)
    assert heard_texts(guest, "plays") == ["Twilio: music"]
    assert heard_texts(silent, "plays") == []


def test_a_failing_wait_document_is_reported_once_and_silence_follows() -> None:
    twilio = fake()
    waiting = twilio.dial(f"{APP}/broken")
    twilio.advance(60 * SECOND)
    assert len(requests_to(twilio, "/missing")) == 1
    assert str(waiting.transcript).count("11200") == 1
    assert waiting.status == "in-progress"


def test_a_held_participant_hears_only_the_hold_document() -> None:
    twilio, sid, host, guest = meeting()
    client = twilio.client()
    client(UpdateParticipant(sid, guest.sid, hold=True, hold_url=f"{APP}/hold"))
    twilio.advance(7 * SECOND)
    assert heard_texts(guest, "plays").count(f"Twilio: {APP}/hold.mp3") == 3
    assert {each.request.method for each in requests_to(twilio, "/hold")} == {"GET"}
    host.say("Are you there?")
    guest.say("Hello?")
    client(UpdateParticipant(sid, guest.sid, hold=True, hold_url=f"{APP}/news"))
    twilio.advance(SECOND)
    assert "Twilio: Breaking news." in heard_texts(guest)
    client(UpdateParticipant(sid, guest.sid, hold=False))
    host.say("Back again.")
    assert "host: Are you there?" not in heard_texts(guest)
    assert heard_texts(guest)[-1] == "host: Back again."
    assert heard_texts(host) == ["Twilio: Please wait."] * 0 + ["caller: Are you there?", "caller: Back again."]


def test_hold_without_a_url_plays_music() -> None:
    twilio, sid, _, guest = meeting()
    twilio.client()(UpdateParticipant(sid, guest.sid, hold=True))
    twilio.advance(SECOND)
    assert heard_texts(guest, "plays")[-1] == "Twilio: hold music"


def test_an_announcement_to_one_is_heard_by_one_and_its_end_is_reported() -> None:
    twilio, sid, host, guest = meeting()
    client = twilio.client()
    client(UpdateParticipant(sid, guest.sid, hold=True, hold_url=f"{APP}/hold"))
    twilio.advance(SECOND)
    client(UpdateParticipant(sid, guest.sid, announce_url=f"{APP}/news", announce_method="GET"))
    twilio.advance(SECOND)
    assert heard_texts(guest, "says") == ["Twilio: Breaking news."]
    assert heard_texts(host, "says") == []
    (request,) = requests_to(twilio, "/news")
    assert (request.request.method, request.params["CallSid"]) == ("GET", guest.sid)
    twilio.advance(5 * SECOND)
    assert heard_texts(guest, "plays")[-1] == f"Twilio: {APP}/hold.mp3"  # the hold goes on
    (over,) = [
        each.params
        for each in requests_to(twilio, "/status")
        if each.params["StatusCallbackEvent"] == "announcement-end"
    ]
    assert (over["AnnounceUrl"], over["CallSid"], over["Hold"]) == (f"{APP}/news", guest.sid, "true")


def test_an_announcement_to_all_is_requested_once_and_heard_by_all() -> None:
    twilio, sid, host, guest = meeting()
    third = twilio.dial(f"{APP}/silent")
    twilio.client()(UpdateConference(sid, announce_url=f"{APP}/jingle"))
    twilio.run_until_idle()
    assert len(requests_to(twilio, "/jingle")) == 1
    for caller in (host, guest, third):
        assert heard_texts(caller, "plays")[-1] == f"Twilio: {APP}/jingle"
    assert events(twilio)[-1] == "announcement-end"
    assert events(twilio).count("announcement-end") == 1


def test_a_failed_announcement_is_reported() -> None:
    twilio, sid, host, _ = meeting()
    twilio.client()(UpdateConference(sid, announce_url=f"{APP}/missing"))
    twilio.run_until_idle()
    params = requests_to(twilio, "/status")[-1].params
    assert params["StatusCallbackEvent"] == "announcement-fail"
    assert "404" in params["ReasonAnnouncementFailed"]
    assert heard_texts(host, "says") == []


@pytest.mark.parametrize("how", ["hangs up", "thrown out", "redirected"])
def test_an_announcement_ends_when_its_last_hearer_leaves(how: str) -> None:
    twilio, sid, _, guest = meeting()
    client = twilio.client()
    client(UpdateParticipant(sid, guest.sid, announce_url=f"{APP}/news"))
    twilio.advance(timedelta(0))
    match how:
        case "hangs up":
            guest.hang_up()
        case "thrown out":
            client(DeleteParticipant(sid, guest.sid))
        case _:
            client(UpdateCall(guest.sid, url=f"{APP}/after"))
    twilio.run_until_idle()
    assert events(twilio).count("announcement-end") == 1


def test_a_muted_participant_is_heard_by_nobody() -> None:
    twilio, sid, host, guest = meeting()
    client = twilio.client()
    client(UpdateParticipant(sid, guest.sid, muted=True))
    guest.say("Can you hear me?")
    client(UpdateParticipant(sid, guest.sid, muted=False))
    guest.say("And now?")
    assert heard_texts(host) == ["+15550000001: And now?"]


def test_a_coach_is_heard_only_by_the_coached_participant() -> None:
    twilio, sid, host, guest = meeting()
    coach = twilio.dial(f"{APP}/silent", from_="+15550000003")
    twilio.client()(UpdateParticipant(sid, coach.sid, coaching=True, call_sid_to_coach=host.sid))
    coach.say("Offer a discount.")
    guest.say("It is too expensive.")
    assert "+15550000003: Offer a discount." in heard_texts(host)
    assert "+15550000003: Offer a discount." not in heard_texts(guest)
    assert "+15550000001: It is too expensive." in heard_texts(coach)


def test_the_start_and_end_of_speech_are_reported() -> None:
    twilio, _, host, _ = meeting()
    host.say("Good morning to you all.")
    twilio.advance(5 * SECOND)
    assert events(twilio)[-2:] == ["participant-speech-start", "participant-speech-stop"]


def test_a_beep_is_heard_by_the_others() -> None:
    _twilio, _, host, guest = meeting()
    assert [text for text in heard_texts(guest, "plays") if text == "Twilio: a beep"] == []  # the host comes without
    guest.hang_up()
    assert heard_texts(host, "plays")[-1] == "Twilio: a beep"


def test_a_participant_who_never_joined_leaves_without_a_beep() -> None:
    twilio, sid, host, _ = meeting()
    twilio.line("+15558675399", "busy")
    twilio.client()(CreateParticipant(sid, from_="+15017122661", to="+15558675399"))
    twilio.advance(10 * SECOND)
    assert "participant-leave" in events(twilio)
    assert "Twilio: a beep" not in heard_texts(host, "plays")


def test_a_participant_being_called_is_not_present_yet() -> None:
    twilio, _, _, _ = meeting()
    found = conference_named(twilio.state, ACCOUNT, "Daily")
    assert found is not None
    assert len(present(twilio.state, found)) == 2


DOINGS = st.lists(
    st.sampled_from(("hold", "unhold", "mute", "unmute", "announce", "announce all", "say", "wait", "guest goes")),
    max_size=12,
)


@given(DOINGS)
def test_speech_is_always_heard_by_exactly_those_who_can_hear_it(doings: list[str]) -> None:
    twilio, sid, host, guest = meeting()
    client = twilio.client()
    on_hold, is_gone, wanted = False, False, 0
    for doing in doings:
        match doing:
            case "hold" | "unhold" if not is_gone:
                on_hold = doing == "hold"
                client(UpdateParticipant(sid, guest.sid, hold=on_hold, hold_url=f"{APP}/hold" if on_hold else None))
            case "mute" | "unmute" if not is_gone:
                client(UpdateParticipant(sid, guest.sid, muted=doing == "mute"))
            case "announce" if not is_gone:
                client(UpdateParticipant(sid, guest.sid, announce_url=f"{APP}/news"))
            case "announce all":
                client(UpdateConference(sid, announce_url=f"{APP}/news"))
            case "say":
                host.say("Hm.")
                wanted += not (on_hold or is_gone)
            case "guest goes" if not is_gone:
                guest.hang_up()
                is_gone = True
            case _:
                twilio.advance(SECOND)
    twilio.advance(10 * SECOND)
    assert heard_texts(guest).count("host: Hm.") == wanted
    params = events(twilio)
    assert params.count("announcement-end") == sum(
        doing == "announce all" or (doing == "announce" and "guest goes" not in doings[:place])
        for place, doing in enumerate(doings)
    )
    assert len(client(ListParticipant(sid)).items) == 2 - is_gone
