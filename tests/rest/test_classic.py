"""The routes of the classic libraries: their URLs, their accounts, and the operations that supersede them."""

from __future__ import annotations

from typing import Any

import pytest

from twilio_fp import ApiError, AuthToken, Client, CreateCall, HttpRequest, HttpResponse
from twilio_fp.operation import Operation
from twilio_fp.rest import catalogue, classic
from twilio_fp.rest.api import v2010
from twilio_fp.testing import FakeTwilio

CALL, ANY = "CA" + "1" * 32, "1" * 32
SMS: dict[str, Any] = {"to": "+15558675310", "from_": "+15017122661", "body": "Hi"}
OPERATIONS: dict[str, Any] = {
    "GET SMS/Messages.json": classic.ListSmsMessage(),
    "POST SMS/Messages.json": classic.CreateSmsMessage(**SMS),
    f"GET SMS/Messages/SM{ANY}.json": classic.FetchSmsMessage(f"SM{ANY}"),
    f"GET Calls/{CALL}/Feedback.json": classic.FetchCallFeedback(CALL),
    f"POST Calls/{CALL}/Feedback.json": classic.CreateCallFeedback(CALL, quality_score=3, issue="dropped-call"),
    f"DELETE Calls/{CALL}/Feedback.json": classic.DeleteCallFeedback(CALL),
    "POST Calls/FeedbackSummary.json": classic.CreateCallFeedbackSummary(
        start_date="2024-01-01", end_date="2024-01-02"
    ),
    f"GET Calls/FeedbackSummary/FS{ANY}.json": classic.FetchCallFeedbackSummary(f"FS{ANY}"),
    f"DELETE Calls/FeedbackSummary/FS{ANY}.json": classic.DeleteCallFeedbackSummary(f"FS{ANY}"),
    f"PUT OutgoingCallerIds/PN{ANY}.json": classic.PutOutgoingCallerId(f"PN{ANY}", friendly_name="x"),
    f"PUT IncomingPhoneNumbers/PN{ANY}.json": classic.PutIncomingPhoneNumber(f"PN{ANY}", friendly_name="x"),
    f"DELETE Notifications/NO{ANY}.json": classic.DeleteNotification(f"NO{ANY}"),
}


def entry(name: str) -> catalogue.OperationEntry:
    return catalogue.operation(f"api.v2010.{name}")


@pytest.mark.parametrize("route", OPERATIONS)
def test_each_uses_its_route_with_the_clients_account_or_another(route: str) -> None:
    requests: list[HttpRequest] = []

    def transport(request: HttpRequest) -> HttpResponse:
        requests.append(request)
        return HttpResponse(200, body=b"{}")

    client = Client(AuthToken(account_sid="AC1", token="t"), transport=transport)
    for one in (client, client.for_account("AC2")):
        one(OPERATIONS[route])
    method, _, path = route.partition(" ")
    urls = [f"https://api.twilio.com/2010-04-01/Accounts/{account}/{path}" for account in ("AC1", "AC2")]
    assert [(request.method, request.url) for request in requests] == [(method, url) for url in urls]


def test_all_of_them_are_here_and_are_those_of_the_api() -> None:
    operations = {name for name in classic.__all__ if issubclass(getattr(classic, name), Operation)}
    assert operations == {type(one).__name__ for one in OPERATIONS.values()} | {"PutAccount"}
    assert all(getattr(classic, name) is getattr(v2010, name) for name in classic.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'ListMessage'"):
        _ = classic.ListMessage  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", [type(one).__name__ for one in OPERATIONS.values()] + ["PutAccount"])
def test_each_is_legacy_and_says_what_supersedes_it(name: str) -> None:
    assert entry(name).maturity == "legacy"
    text = entry(name).load().__doc__
    _, _, rest = text.partition("Of the classic libraries; `")
    later = rest.partition("` supersedes it.")[0]
    assert (catalogue.operation(later) if "." in later else entry(later)).maturity == "stable"


@pytest.mark.parametrize("name", ["Account", "OutgoingCallerId", "IncomingPhoneNumber"])
def test_an_update_by_put_accepts_what_an_update_does(name: str) -> None:
    put, update = entry(f"Put{name}"), entry(f"Update{name}")
    assert put.params == update.params
    assert put.spec.bounds == update.spec.bounds
    assert put.spec.result == update.spec.result


def test_the_fake_handles_them() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    sent = client(classic.CreateSmsMessage(**SMS))
    assert sent.sid.startswith("SM")
    assert (sent.status, sent.direction, sent.body) == ("queued", "outbound-api", "Hi")
    assert client(classic.FetchSmsMessage(sent.sid)) == sent
    assert list(client.stream(classic.ListSmsMessage())) == [sent]
    renamed = client(classic.PutAccount(sent.account_sid, friendly_name="Renamed"))
    assert renamed.friendly_name == "Renamed"
    summary = client(classic.CreateCallFeedbackSummary(start_date="2024-01-01", end_date="2024-01-02"))
    assert summary.sid.startswith("FS")
    client(classic.DeleteCallFeedbackSummary(summary.sid))
    with pytest.raises(ApiError):
        client(classic.FetchCallFeedbackSummary(summary.sid))
    call = client(CreateCall(to="+15558675310", from_="+15017122661", twiml="<Response/>"))
    given = client(classic.CreateCallFeedback(call.sid, quality_score=4, issue="dropped-call"))
    assert (given.quality_score, given.issues) == (4, ("dropped-call",))
