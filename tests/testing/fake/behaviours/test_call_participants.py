from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from twilio_fp import ApiError
from twilio_fp.rest.api.v2010 import (
    CreateParticipant,
    DeleteParticipant,
    FetchCall,
    FetchParticipant,
    ListConference,
    ListParticipant,
    UpdateConference,
    UpdateParticipant,
)
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest

OURS, THEIRS, OTHER = "+15017122661", "+15558675310", "+15551230000"
SECOND = timedelta(seconds=1)


def test_a_called_participant_joins_after_answering() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    made = client(CreateParticipant("Daily", from_=OURS, to=THEIRS, label="ann", end_conference_on_exit=True))
    assert (made.status, made.label, made.end_conference_on_exit, made.hold) == ("queued", "ann", True, False)
    (conference,) = client(ListConference()).items
    assert (conference.status, made.conference_sid) == ("init", conference.sid)
    assert client(FetchParticipant("Daily", "ann")) == made
    client(CreateParticipant("Daily", from_=OURS, to=OTHER, muted=True, early_media=True))
    twilio.advance(5 * SECOND)
    (conference,) = client(ListConference()).items
    assert (conference.friendly_name, conference.status) == ("Daily", "in-progress")
    assert client(FetchParticipant(conference.sid, "ann")).call_sid == made.call_sid
    assert sorted(each.muted or False for each in client(ListParticipant(conference.sid)).items) == [False, True]
    twilio.caller(THEIRS).hang_up()
    assert client(FetchCall(str(made.call_sid))).status == "completed"
    assert client(ListConference()).items[0].status == "completed"


def test_the_conference_reports_to_the_requested_url() -> None:
    def application(_: HttpRequest) -> None:
        pass

    twilio = FakeTwilio()
    twilio.mount("https://app.example", application)
    twilio.client()(
        CreateParticipant(
            "Daily",
            from_=OURS,
            to=THEIRS,
            status_callback="https://app.example/call",
            conference_status_callback="https://app.example/conference",
            conference_status_callback_event=["join", "leave"],
        )
    )
    twilio.advance(5 * SECOND)
    twilio.caller(THEIRS).hang_up()
    urls = [each.request.url for each in twilio.callbacks]
    assert urls.count("https://app.example/conference") == 2
    assert urls.count("https://app.example/call") == 1


def test_a_participant_can_be_added_by_the_conferences_sid() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    client(CreateParticipant("Daily", from_=OURS, to=THEIRS))
    twilio.advance(5 * SECOND)
    sid = client(ListConference()).items[0].sid
    assert client(CreateParticipant(sid, from_=OURS, to=OTHER)).conference_sid == sid
    twilio.advance(5 * SECOND)
    assert len(client(ListParticipant(sid)).items) == 2
    client(UpdateConference(sid, status="completed"))
    with pytest.raises(ApiError) as caught:
        client(CreateParticipant(sid, from_=OURS, to=OTHER))
    assert (caught.value.status, caught.value.code) == (404, 16022)


@pytest.mark.parametrize(
    ("operation", "code"),
    [
        (CreateParticipant("Daily", from_=OURS, to="nobody"), 21211),
        (CreateParticipant("CF" + "0" * 32, from_=OURS, to=THEIRS), 20404),
    ],
)
def test_requests_that_twilio_refuses_are_refused(operation: CreateParticipant, code: int) -> None:
    with pytest.raises(ApiError) as caught:
        FakeTwilio().client()(operation)
    assert caught.value.code == code


def test_a_participant_who_does_not_answer_does_not_join() -> None:
    twilio = FakeTwilio()
    twilio.line(THEIRS, "busy")
    client = twilio.client()
    made = client(CreateParticipant("Daily", from_=OURS, to=THEIRS))
    twilio.run_until_idle()
    assert client(FetchCall(str(made.call_sid))).status == "busy"
    assert client(ListParticipant(str(made.conference_sid))).items == ()
    assert client(ListConference()).items[0].status == "completed"


def test_a_participant_being_called_can_be_removed() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    made = client(CreateParticipant("Daily", from_=OURS, to=THEIRS))
    twilio.advance(SECOND)
    client(DeleteParticipant("Daily", str(made.call_sid)))
    twilio.run_until_idle()
    assert client(FetchCall(str(made.call_sid))).status == "canceled"
    assert client(ListConference()).items[0].status == "completed"


def test_changes_made_before_the_answer_are_kept() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    made = client(CreateParticipant("Daily", from_=OURS, to=THEIRS))
    client(UpdateParticipant("Daily", str(made.call_sid), muted=True))
    twilio.advance(5 * SECOND)
    there = client(FetchParticipant("Daily", str(made.call_sid)))
    assert (there.status, there.muted) == ("connected", True)
