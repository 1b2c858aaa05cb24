"""Requests to the application: signed as Twilio signs them, sent when they are due, and tried again by the rules."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.strange import strange
from twilio_fp import AuthToken, CreateMessage, webhooks
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.callbacks import Callback, CallbackResult, call_back, handle_result
from twilio_fp.testing.fake.start import ACCOUNT, START, TOKEN, started
from twilio_fp.webhooks import WebhookRequest, sign_webhook

if TYPE_CHECKING:
    from twilio_fp.testing.fake.state import State

URL = "https://app.example/hook"
OK, BROKEN, MISSING = HttpResponse(200), HttpResponse(500), HttpResponse(404)
TEXTS = st.dictionaries(st.text("abcDEF", min_size=1), st.text(), max_size=4)


def due(state: State) -> list[Callback]:
    return [item for _, item in state.agenda]


def note_response(state: State, callback: Callback, response: HttpResponse | None) -> State:
    return state.logged(f"heard {None if response is None else response.status}")


def report(state: State, callback: Callback, response: HttpResponse | None, problem: str = "") -> State:
    return handle_result(
        state.after_first(),
        CallbackResult(callback=callback, response=response, problem=problem),
        handler=note_response,
    )


@given(TEXTS, st.sampled_from(("POST", "GET", "post")), st.sampled_from((URL, f"{URL}?a=b&c=d%20e")))
def test_a_request_is_signed_by_the_accounts_token(params: dict[str, str], method: str, url: str) -> None:
    state = call_back(started(), ACCOUNT, f"{url}#rc=2", {**params, "Nothing": None}, method=method)
    (callback,) = due(state)
    request = callback.request
    received = WebhookRequest.from_http(request)
    verified = webhooks.verify(received, keys=AuthToken(account_sid=ACCOUNT, token=TOKEN))
    assert verified
    assert dict(callback.params) == params
    assert "#" not in request.url
    assert request.headers["I-Twilio-Idempotency-Token"]
    assert str(callback) == f"{method.upper()} {request.url}"


def test_the_law_of_known_events_finds_unknown_kinds_and_parameters() -> None:
    """A law that `tests/testing/fake/behaviours/conftest.py` holds every test of a product to."""
    signed = partial(sign_webhook, url=URL, key=TOKEN)
    assert strange(signed({"MessageSid": "SM1", "Body": "Hi", "From": "+1"})) == ""
    assert strange(signed({"MessageSid": "SM1", "Body": "Hi", "Mood": "good"})) == "IncomingMessage: Mood"
    assert strange(signed({"Weather": "fine", "sunny": "yes"})) == "UnknownEvent: Weather, sunny"
    assert strange(signed({"CallSid": "CA1", "Digits": "1", "order": "7", "SipHeader_X-Y": "z"})) == ""
    assert strange(signed({})) == ""


def test_json_is_sent_as_it_is_and_signed() -> None:
    (callback,) = due(call_back(started(), ACCOUNT, URL, b'{"a": 1}'))
    request = callback.request
    received = WebhookRequest.from_http(request)
    assert request.body == b'{"a": 1}'
    assert callback.params == ()
    assert webhooks.check(received, keys=AuthToken(account_sid=ACCOUNT, token=TOKEN))


def test_a_relative_address_is_resolved_against_the_documents() -> None:
    (callback,) = due(call_back(started(), ACCOUNT, "../next?x=1", {}, base="https://app.example/a/b/c"))
    assert callback.request.url.startswith("https://app.example/a/next?x=1")


@pytest.mark.parametrize("url", ["", "app.example/hook", "ftp://app.example/hook", "/hook"])
def test_an_invalid_address_is_an_alert(url: str) -> None:
    state = call_back(started(), ACCOUNT, url, {}, key="AC1/api/2010-04-01/Messages/SM1")
    assert due(state) == []
    (alert,) = state.rows(f"{ACCOUNT}/monitor/v1/Alerts")
    assert (alert["error_code"], alert["resource_sid"]) == ("11100", "SM1")


def test_a_request_is_sent_after_its_delay() -> None:
    state = call_back(started(), ACCOUNT, URL, {}, delay=timedelta(minutes=2))
    first = state.agenda.first
    assert first is not None
    assert first[0] == START + timedelta(minutes=2)


def attempts(url: str, *responses: HttpResponse | None) -> tuple[int, State]:
    """Return how often a request is sent that is answered so, and the state in the end."""
    state = call_back(started(), ACCOUNT, url, {"A": "1"}, key="AC1/x/SM1")
    count = 0
    while callbacks := due(state):
        response = responses[min(count, len(responses) - 1)]
        count += 1
        assert callbacks[0].attempt == count
        state = report(state, callbacks[0], response)
    return count, state


@pytest.mark.parametrize(
    ("fragment", "response", "count"),
    [
        ("", OK, 1),
        ("", HttpResponse(302), 1),
        ("", None, 2),
        ("", BROKEN, 1),
        ("#rc=3", None, 4),
        ("#rc=3", BROKEN, 1),
        ("#rc=3&rp=5xx", BROKEN, 4),
        ("#rc=3&rp=5xx", MISSING, 1),
        ("#rc=3&rp=4xx,5xx", MISSING, 4),
        ("#rc=2&rp=all", BROKEN, 3),
        ("#rc=2&rp=all", None, 3),
        ("#rc=0", None, 1),
        ("#rc=5", None, 6),
        ("#rc=many", None, 2),  # as if it said nothing, with a warning
        ("#rc=9", None, 6),  # as if it said 5
        ("#rp=5xx", None, 1),
    ],
)
def test_a_request_is_retried_as_its_addresss_fragment_says(
    fragment: str, response: HttpResponse | None, count: int
) -> None:
    found, state = attempts(f"{URL}{fragment}", response)
    assert found == count
    failed = response is None or response.status >= 400
    alerts = [row["error_code"] for row in state.rows(f"{ACCOUNT}/monitor/v1/Alerts")]
    assert alerts == ([("11205" if response is None else "11200")] if failed else [])


def test_a_request_that_finally_succeeds_is_reported_once_without_an_alert() -> None:
    count, state = attempts(f"{URL}#rc=5&rp=all", None, BROKEN, OK)
    assert count == 3
    assert [str(entry).endswith("heard 200") for _, entry in sorted(state.log.items())].count(True) == 1
    assert list(state.rows(f"{ACCOUNT}/monitor/v1/Alerts")) == []


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (b"", URL),
        (b"Invalid signature", f"{URL}: 'Invalid signature'"),
        (
            b'{"detail": "field required", "auth_token": "hush"}',
            '\'{"detail": "field required", "auth_token": "**********"}\'',
        ),
        (b"<style>p{}</style><title>403</title>\n<p>No &mdash; never</p>", f"{URL}: '403 No &mdash; never'"),
        (b"\xff" + b"x" * 500, "x…"),
    ],
)
def test_the_log_shows_how_a_refusals_body_begins(body: bytes, shown: str) -> None:
    _, state = attempts(URL, HttpResponse(403, body=body))
    (line,) = [str(entry) for _, entry in state.log.items() if "← 403" in str(entry)]
    assert shown in line
    assert len(line) < 200
    assert "hush" not in line


@pytest.mark.parametrize(("response", "code"), [(BROKEN, "11200"), (None, "11205")])
def test_the_fallback_receives_the_error_and_its_address(response: HttpResponse | None, code: str) -> None:
    fallback = ("https://app.example/fallback", "GET")
    state = call_back(started(), ACCOUNT, f"{URL}#rc=0", {"A": "1"}, fallback=fallback, purpose="x.y", data={"n": 1})
    state = report(state, due(state)[0], response)
    (second,) = due(state)
    assert (second.request.method, second.purpose, dict(second.data)) == ("GET", "x.y", {"n": 1})
    assert dict(second.params) == {"A": "1", "ErrorCode": code, "ErrorUrl": f"{URL}#rc=0"}
    assert second.fallback is None
    state = report(state, second, OK)
    assert state.agenda.first is None


def test_a_request_that_finally_fails_is_reported_as_none() -> None:
    state = call_back(started(), ACCOUNT, f"{URL}#rc=0", {})
    state = report(state, due(state)[0], None, "no application is mounted there")
    message: list[Any] = [str(entry) for _, entry in sorted(state.log.items())]
    assert any("no application is mounted there" in line for line in message)
    assert message[-1].endswith("heard None")


@pytest.mark.parametrize("response", [BROKEN, None])
def test_a_request_judged_elsewhere_causes_no_alert(response: HttpResponse | None) -> None:
    state = call_back(started(), ACCOUNT, f"{URL}#rc=0", {}, handles_failures=True, fallback=(URL, "GET"))
    state = report(state, due(state)[0], response)
    assert str(state.log.get(len(state.log) - 1)).endswith(f"heard {None if response is None else response.status}")
    assert list(state.rows(f"{ACCOUNT}/monitor/v1/Alerts")) == []
    assert state.agenda.first is None


def test_a_request_can_have_its_own_headers() -> None:
    state = call_back(started(), ACCOUNT, URL, {}, headers={"Cookie": "seen=yes"})
    assert due(state)[0].request.headers.reveal()[-2] == ("Cookie", "seen=yes")


def test_a_name_and_a_password_in_an_address_are_signed_and_sent_as_basic_authentication() -> None:
    seen: list[str | None] = []
    twilio = FakeTwilio()

    def app(request: HttpRequest) -> None:
        webhook = WebhookRequest.from_http(request)
        webhooks.verify(webhook, keys=twilio.credentials, public_url="https://user:hunter2-hunter2@app.example")
        seen.append(request.headers.reveal("Authorization"))

    twilio.mount("https://app.example", app)
    url = "https://user:hunter2-hunter2@app.example/status"
    twilio.client()(CreateMessage(to="+15558675310", from_="+15017122661", body="Hi", status_callback=url))
    twilio.run_until_idle()
    assert seen == ["Basic dXNlcjpodW50ZXIyLWh1bnRlcjI="] * 2
    assert "hunter2" not in "".join([*twilio.log, *twilio.warnings, *map(repr, twilio.callbacks)])
