from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import ApiError
from twilio_fp.rest.api.v2010 import (
    DeleteParticipant,
    FetchConference,
    FetchParticipant,
    ListConference,
    ListParticipant,
    ListRecording,
    UpdateCall,
    UpdateConference,
    UpdateParticipant,
)
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.behaviours.call_conferences import conference_named
from twilio_fp.testing.fake.start import ACCOUNT
from twilio_fp.twiml import Conference, Dial, Response, Say

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest
    from twilio_fp.testing.fake.caller import Caller
    from twilio_fp.twiml.node import Node

APP = "https://app.example"
EVENTS = ["start", "end", "join", "leave", "mute", "hold", "modify", "announcement"]
SECOND = timedelta(seconds=1)


def application(request: HttpRequest) -> Node | None:
    match request.url.partition("?")[0].removeprefix(APP):
        case "/host":
            conference = Conference(
                "Daily",
                status_callback="/status",
                status_callback_event=EVENTS,
                end_conference_on_exit=True,
                participant_label="host",
                max_participants=3,
                record="record-from-start",
            )
            return Response([Dial(conference, action="/after")])
        case "/guest":
            return Response([Dial(Conference("Daily", start_conference_on_enter=False)), Say("That was it.")])
        case "/same":
            return Response([Dial(Conference("Daily", participant_label="host")), Say("Not let in.")])
        case "/after":
            return Response(Say("Afterwards."))
        case _:
            return None


def fake() -> FakeTwilio:
    twilio = FakeTwilio()
    twilio.mount(APP, application)
    return twilio


def events(twilio: FakeTwilio) -> list[str]:
    params = [each.params for each in twilio.callbacks if each.request.url == f"{APP}/status"]
    assert [each["SequenceNumber"] for each in params] == [str(number) for number in range(1, len(params) + 1)]
    return [each["StatusCallbackEvent"] for each in params]


def meeting() -> tuple[FakeTwilio, str, Caller, Caller]:
    twilio = fake()
    host, guest = twilio.dial(f"{APP}/host"), twilio.dial(f"{APP}/guest")
    return twilio, twilio.client()(ListConference()).items[0].sid, host, guest


def test_a_conference_starts_when_a_second_participant_joins() -> None:
    twilio = fake()
    client = twilio.client()
    twilio.dial(f"{APP}/host")
    (conference,) = client(ListConference()).items
    assert (conference.friendly_name, conference.status) == ("Daily", "init")
    twilio.dial(f"{APP}/guest")
    assert client(FetchConference(conference.sid)).status == "in-progress"
    assert events(twilio) == ["participant-join", "participant-join", "conference-start"]
    assert len(client(ListParticipant(conference.sid)).items) == 2
    assert client(FetchParticipant(conference.sid, "host")).end_conference_on_exit


def test_a_participant_who_may_not_start_it_waits_for_one_who_may() -> None:
    twilio = fake()
    for _ in range(2):
        twilio.dial(f"{APP}/guest")
    assert twilio.client()(ListConference()).items[0].status == "init"


def test_a_conference_ends_when_its_host_leaves() -> None:
    twilio, sid, host, guest = meeting()
    twilio.advance(10 * SECOND)
    host.hang_up()
    twilio.run_until_idle()
    conference = twilio.client()(FetchConference(sid))
    assert conference.status == "completed"
    assert conference.reason_conference_ended == "participant-with-end-conference-on-exit-left"
    assert conference.call_sid_ending_conference == host.sid
    assert events(twilio)[3:] == ["participant-leave", "participant-leave", "conference-end"]
    assert "That was it." in str(guest.transcript)
    params = next(each.params for each in twilio.callbacks if each.request.url == f"{APP}/after")
    assert (params["DialCallStatus"], "DialCallSid" in params) == ("answered", False)
    (recording,) = twilio.client()(ListRecording()).items
    assert (recording.conference_sid, recording.source, recording.duration) == (sid, "Conference", 10)


def test_the_next_meeting_of_the_same_name_is_another_conference() -> None:
    twilio, sid, host, _ = meeting()
    host.hang_up()
    assert conference_named(twilio.state, ACCOUNT, "Daily") is None
    twilio.dial(f"{APP}/host")
    assert [each.status for each in twilio.client()(ListConference()).items] == ["init", "completed"]
    assert twilio.client()(ListConference()).items[0].sid != sid


def test_a_full_conference_and_a_taken_label_admit_nobody() -> None:
    twilio, sid, _, _ = meeting()
    same = twilio.dial(f"{APP}/same")
    assert "16025" in str(same.transcript)
    twilio.dial(f"{APP}/guest")
    late = twilio.dial(f"{APP}/guest")
    assert "16020" in str(late.transcript)
    assert "That was it." in str(late.transcript)
    assert len(twilio.client()(ListParticipant(sid)).items) == 3


def test_participants_are_muted_held_and_coached_and_callbacks_report_it() -> None:
    twilio, sid, host, guest = meeting()
    client = twilio.client()
    assert client(UpdateParticipant(sid, "host", muted=True)).muted
    assert client(UpdateParticipant(sid, guest.sid, hold=True, hold_url=f"{APP}/music")).hold
    client(UpdateParticipant(sid, guest.sid, hold=False, muted=False))
    client(UpdateParticipant(sid, "host", coaching=True, call_sid_to_coach=guest.sid))
    client(UpdateParticipant(sid, "host", announce_url=f"{APP}/news"))
    client(UpdateConference(sid, announce_url=f"{APP}/news"))
    twilio.advance(5 * SECOND)
    assert events(twilio)[3:] == [
        "participant-mute",
        "participant-hold",
        "participant-unhold",
        "participant-modify",
        "announcement-end",  # the second cut the first short
        "announcement-end",
    ]
    assert client(FetchParticipant(sid, host.sid)).call_sid_to_coach == guest.sid
    with pytest.raises(ApiError):
        client(UpdateParticipant(sid, guest.sid, coaching=True))


def test_the_api_ends_a_conference() -> None:
    twilio, sid, host, guest = meeting()
    client = twilio.client()
    assert client(UpdateConference(sid, status="completed")).status == "completed"
    twilio.run_until_idle()
    assert "Afterwards." in str(host.transcript)
    assert "That was it." in str(guest.transcript)
    assert client(FetchConference(sid)).reason_conference_ended == "conference-ended-via-api"
    assert client(ListParticipant(sid)).items == ()
    assert client(UpdateConference(sid, status="completed")).status == "completed"


def test_a_removed_participant_continues_with_its_own_document() -> None:
    twilio, sid, _, guest = meeting()
    client = twilio.client()
    client(DeleteParticipant(sid, guest.sid))
    twilio.advance(5 * SECOND)
    assert "That was it." in str(guest.transcript)
    assert [each.label for each in client(ListParticipant(sid)).items] == ["host"]
    with pytest.raises(ApiError):
        client(FetchParticipant(sid, guest.sid))
    client(DeleteParticipant(sid, "host"))
    assert client(FetchConference(sid)).reason_conference_ended == "participant-with-end-conference-on-exit-kicked"


def test_a_redirected_participant_leaves_immediately() -> None:
    twilio, sid, host, _ = meeting()
    twilio.client()(UpdateCall(host.sid, url=f"{APP}/after"))
    twilio.advance(SECOND)
    assert twilio.client()(FetchConference(sid)).status == "completed"
    assert "Afterwards." in str(host.transcript)


@given(st.lists(st.tuples(st.sampled_from(("host", "guest", "leaves", "thrown out")), st.integers(0, 5)), max_size=10))
def test_the_participants_are_those_who_joined_and_have_not_left(doings: list[tuple[str, int]]) -> None:
    twilio = fake()
    client = twilio.client()
    present: list[tuple[Caller, bool]] = []
    for doing, which in doings:
        if doing in ("host", "guest"):
            has_host = any(is_host for _, is_host in present)
            if len(present) < 3 and not (doing == "host" and has_host):
                present.append((twilio.dial(f"{APP}/{doing}"), doing == "host"))
        elif present:
            caller, is_host = present.pop(which % len(present))
            if doing == "leaves":
                caller.hang_up()
            else:
                client(DeleteParticipant("Daily", caller.sid))
            present = [] if is_host else present
    live = [each for each in client(ListConference()).items if each.status != "completed"]
    assert len(live) == bool(present)
    there = client(ListParticipant(live[0].sid)).items if live else ()
    assert {each.call_sid for each in there} == {caller.sid for caller, _ in present}
    assert all(caller.status == "in-progress" for caller, _ in present)
