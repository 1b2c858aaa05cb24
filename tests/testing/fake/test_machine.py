"""The machine is pure: the same inputs give the same outputs, a state that was kept goes on as it would have."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.asking import CREDENTIALS, send
from twilio_fp.auth import authorize
from twilio_fp.codec import encode
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.rest.api.v2010 import CreateMessage, DeleteMessage, ListMessage, UpdateAccount
from twilio_fp.rest.sync.v1 import CreateService as CreateSyncService
from twilio_fp.testing.fake.machine import Input, Output, Report, Send, Trigger, Wait, step
from twilio_fp.testing.fake.start import ACCOUNT, START, started
from twilio_fp.testing.fake.state import Due, State

SECOND = timedelta(seconds=1)
URL = "https://app.example/status"


def send_input(operation: Any) -> Send:
    return Send(authorize(CREDENTIALS, encode(operation, account_sid=ACCOUNT)))


OPERATIONS = st.sampled_from(
    (
        CreateMessage(to="+15558675310", from_="+15017122661", body="Hi", status_callback=URL),
        CreateMessage(to="+15005550010", from_="+15017122661", body="Hi", status_callback=f"{URL}#rc=3&rp=all"),
        CreateMessage(to="nobody", from_="+15017122661", body="Hi"),
        CreateSyncService(friendly_name="x"),
        ListMessage(page_size=2),
        DeleteMessage("SM" + "0" * 32),
        UpdateAccount(sid=ACCOUNT, friendly_name="x"),
    )
)
STEPS = st.lists(OPERATIONS | st.integers(0, 5000) | st.sampled_from((200, 500, None)), max_size=25)


def play(state: State, steps: list[Any]) -> tuple[State, list[Output]]:
    """Return the state and the outputs of some inputs: operations, waits of milliseconds, answers to what was asked."""
    waiting: list[Any] = []
    outputs: list[Output] = []
    for item in steps:
        made: Input
        if isinstance(item, int) and item not in (200, 500):
            made = Wait(state.now + timedelta(milliseconds=item))
        elif item is None or isinstance(item, int):
            if not waiting:
                continue
            made = Report(waiting.pop(0), None if item is None else HttpResponse(item))
        else:
            made = send_input(item)
        state, output = step(state, made)
        waiting += output.callbacks
        outputs.append(output)
    return state, outputs


@given(STEPS, st.integers(0, 25), st.integers(0, 99))
def test_the_same_inputs_give_the_same_outputs_from_any_saved_state(steps: Any, at: int, seed: int) -> None:
    whole, outputs = play(started(seed=seed), steps)
    assert play(started(seed=seed), steps) == (whole, outputs)
    kept, _ = play(started(seed=seed), steps[:at])
    before = (kept.now, kept.made, len(kept.log), dict(kept.collections.items()), list(kept.agenda))
    play(kept, steps[at:])
    assert before == (kept.now, kept.made, len(kept.log), dict(kept.collections.items()), list(kept.agenda))


@given(STEPS)
def test_time_never_goes_back_and_leaves_nothing_due(steps: Any) -> None:
    state = started()
    for each in steps:
        later, (output,) = play(state, [each]) if each not in (200, 500, None) else (state, [Output()])
        assert later.now >= state.now
        if isinstance(each, int) and each not in (200, 500):
            first = later.agenda.first
            assert output.callbacks or first is None or first[0] > later.now
            assert output.callbacks or later.now == state.now + timedelta(milliseconds=each)
        state = later


@given(STEPS)
def test_every_response_has_twilios_headers_and_its_own_request_id(steps: Any) -> None:
    _, outputs = play(started(), steps)
    responses = [output.response for output in outputs if output.response is not None]
    ids = [response.headers["Twilio-Request-Id"] for response in responses]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch("RQ[0-9a-f]{32}", str(each)) for each in ids)
    for response in responses:
        assert response.headers["Twilio-Concurrent-Requests"] == "1"
        assert (response.headers["Content-Type"] == "application/json") == bool(response.body)


def test_a_refused_request_changes_only_the_log() -> None:
    state = started()
    after, output = step(state, send_input(CreateMessage(to="nobody", from_="+15017122661", body="x")))
    assert output.response is not None
    assert output.response.status == 400
    assert (after.collections, after.agenda) == (state.collections, state.agenda)
    assert len(after.log) == 1
    assert "400 21211 Invalid 'To' Phone Number: nobody" in str(after.log.get(0))


def test_waiting_stops_at_each_request_to_the_application() -> None:
    state, _ = step(
        started(), send_input(CreateMessage(to="+15558675310", from_="+15017122661", body="x", status_callback=URL))
    )
    statuses: list[str] = []
    while True:
        state, output = step(state, Wait(START + 60 * SECOND))
        if not output.callbacks:
            break
        statuses += [dict(callback.params)["MessageStatus"] for callback in output.callbacks]
    assert statuses == ["sent", "delivered"]
    assert state.now == START + 60 * SECOND


def test_a_products_rules_take_effect() -> None:
    state, output = step(started(), send_input(CreateMessage(to="+15558675310", from_="+15017122661", body="x")))
    assert output.response is not None
    sid = json.loads(output.response.body)["sid"]
    key = f"{ACCOUNT}/api/2010-04-01/Messages/{sid}"
    state, output = step(state, Trigger(Due(kind="messages.progress", key=key)))
    row = state.row(key)
    assert output == Output()
    assert row is not None
    assert row["status"] == "sending"


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://nowhere.twilio.com/v1/Services", "/v1/Services"),
        ("https://sync.twilio.com/v1/Nothing", "/v1/Nothing"),
        ("https://sync.twilio.com", "/"),
        ("https://example.com/v1/Services", "/v1/Services"),
    ],
)
def test_an_address_that_is_not_twilios_is_not_found(url: str, words: str) -> None:
    _, output = step(started(), Send(HttpRequest("GET", url)))
    response = output.response
    assert response is not None
    assert (response.status, json.loads(response.body)["code"]) == (404, 20404)
    assert words in json.loads(response.body)["message"]


def test_regions_and_edges_are_the_same_host() -> None:
    for host in ("sync.twilio.com", "sync.ashburn.us1.twilio.com", "sync.ie1.twilio.com:443"):
        request = authorize(CREDENTIALS, HttpRequest("GET", f"https://{host}/v1/Services"), base_url=f"https://{host}")
        output = step(started(), Send(request))[1]
        assert output.response is not None
        assert output.response.status == 200


def test_unknown_parameters_pass_with_a_warning_if_not_strict() -> None:
    request = HttpRequest("GET", "https://sync.twilio.com/v1/Services?Colour=red&PageSize=3")
    strict = send(started(), request)
    assert strict[1].status == 400
    state, response = send(started(strict=False), request)
    assert response.status == 200
    assert dict(state.warnings.items()) == {0: "sync.v1.ListService ignores Colour"}


def test_a_json_body_instead_of_a_form_is_explained() -> None:
    body = b'{"To": "+15558675310", "From": "+15017122661", "Body": "Hi"}'
    path = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
    request = authorize(CREDENTIALS, HttpRequest("POST", path, {"Content-Type": "application/json"}, body))
    state, output = step(started(), Send(request))
    assert output.response is not None
    error = json.loads(output.response.body)
    assert (output.response.status, error["code"]) == (400, 21604)
    message = "the request body is JSON, which CreateMessage ignores: send a form"
    assert message in error["message"]
    assert [message in text for _, text in state.warnings.items()] == [True]
