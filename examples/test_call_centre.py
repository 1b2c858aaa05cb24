from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from call_centre import APP, Desk, application, call_back, in_memory, set_up

from twilio_fp.rest.taskrouter.v1 import (
    FetchTask,
    FetchWorkspace,
    ListTaskReservation,
    ListWorker,
    Task,
    UpdateWorker,
)
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp import Client

CUSTOMER = "+15558675310"
ANN, BRUNO = "+15558675301", "+15558675302"
SOON = timedelta(seconds=10)


def task_of(client: Client, desk: Desk, sid: str) -> Task:
    return client(FetchTask(desk.workspace, sid))


def leave(client: Client, desk: Desk, name: str) -> None:
    (worker,) = client.collect(ListWorker(desk.workspace, friendly_name=name))
    away = client(FetchWorkspace(desk.workspace)).default_activity_sid
    client(UpdateWorker(desk.workspace, worker.sid, activity_sid=away))


@pytest.mark.parametrize(("language", "phone"), [("en", ANN), ("fr", BRUNO)])
def test_an_agent_who_speaks_the_language_talks_to_the_customer(language: str, phone: str) -> None:
    twilio, client, desk = in_memory()
    task = client(call_back(desk, CUSTOMER, language))
    twilio.advance(SOON)
    assert [(call.to, call.status) for call in twilio.calls] == [(phone, "in-progress"), (CUSTOMER, "in-progress")]
    assert "A customer wants to be called." in str(twilio.caller(phone).transcript)
    assert task_of(client, desk, task).assignment_status == "assigned"
    twilio.caller(phone).hang_up()
    twilio.run_until_idle()
    assert task_of(client, desk, task).assignment_status == "completed"
    assert task_of(client, desk, task).reason == "called back"


def test_an_urgent_customer_is_called_first() -> None:
    twilio, client, desk = in_memory()
    leave(client, desk, "Bruno")
    first, second, urgent = [client(call_back(desk, CUSTOMER, "en", urgent=number == 2)) for number in range(3)]
    twilio.advance(SOON)
    assert [task_of(client, desk, task).assignment_status for task in (first, second, urgent)] == [
        "assigned",
        "pending",
        "pending",
    ]
    twilio.caller(ANN).hang_up()
    twilio.advance(SOON)
    assert [task_of(client, desk, task).assignment_status for task in (second, urgent)] == ["pending", "assigned"]


def test_without_a_french_speaker_anybody_calls_after_five_minutes() -> None:
    twilio, client, desk = in_memory()
    leave(client, desk, "Bruno")
    task = client(call_back(desk, CUSTOMER, "fr"))
    twilio.advance(timedelta(minutes=5) - SOON)
    assert task_of(client, desk, task).assignment_status == "pending"
    twilio.advance(SOON + SOON)
    assert task_of(client, desk, task).assignment_status == "assigned"
    assert {call.to for call in twilio.calls} == {ANN, CUSTOMER}


def test_if_nobody_picks_up_another_agent_is_called() -> None:
    twilio, client, desk = in_memory()
    twilio.line(ANN, "no-answer")
    task = client(call_back(desk, CUSTOMER, "en"))
    twilio.advance(timedelta(minutes=2) - SOON)
    assert {call.to for call in twilio.calls} == {ANN}
    twilio.advance(SOON + SOON)
    assert {call.to for call in twilio.calls if call.status == "in-progress"} == {BRUNO, CUSTOMER}
    assert task_of(client, desk, task).assignment_status == "assigned"
    (ann,) = client.collect(ListWorker(desk.workspace, friendly_name="Ann"))
    assert not ann.available


def test_a_request_that_twilio_did_not_sign_is_refused() -> None:
    twilio, stranger = FakeTwilio(), FakeTwilio(auth_token="another")
    for path, app in application(twilio.client(), twilio.credentials).items():
        stranger.mount(f"{APP}{path}", app)
    client = stranger.client()
    desk = client(set_up())
    task = client(call_back(desk, CUSTOMER, "en"))
    stranger.run_until_idle()
    assert [delivered.response.status for delivered in stranger.callbacks if delivered.response] == [403]
    (reservation,) = client.collect(ListTaskReservation(desk.workspace, task))
    assert reservation.reservation_status == "pending"
