"""A tour of the fake with twilio-python as it is, over HTTP: its requests alone go to another host."""

from __future__ import annotations

import asyncio
import json
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake import FakeServer

if TYPE_CHECKING:
    from collections.abc import Iterator

rest: Any = pytest.importorskip("twilio.rest")
HttpClient: Any = pytest.importorskip("twilio.http.http_client").TwilioHttpClient
AsyncHttpClient: Any = pytest.importorskip("twilio.http.async_http_client").AsyncTwilioHttpClient
RestError: Any = pytest.importorskip("twilio.base.exceptions").TwilioRestException

TO, FROM = "+15558675310", "+15017122661"


def there(base: str, url: str) -> str:
    """Return where a request goes that is for one of Twilio's hosts; another address as it is."""
    host = url.partition("://")[2].partition("/")[0]
    return url.replace("https:/", base, 1) if host.endswith(".twilio.com") else url


class Elsewhere(HttpClient):  # type: ignore[misc]
    """Sends what is for Twilio's hosts to a server that is told the host by the path."""

    def __init__(self, base: str) -> None:
        super().__init__()
        self.base = base
        self.urls: list[str] = []

    def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Any:
        self.urls.append(url)
        return super().request(method, there(self.base, url), *args, **kwargs)


class AsyncElsewhere(AsyncHttpClient):  # type: ignore[misc]
    """Does so in an event loop."""

    base = ""

    async def request(self, method: str, url: str, *args: Any, **kwargs: Any) -> Any:
        return await super().request(method, there(self.base, url), *args, **kwargs)


@pytest.fixture
def twilio() -> FakeTwilio:
    return FakeTwilio()


@pytest.fixture
def client(twilio: FakeTwilio) -> Iterator[Any]:
    keys = twilio.credentials
    with FakeServer(twilio) as server:
        client = Elsewhere(server.url)
        try:
            yield rest.Client(keys.account_sid, keys.token.reveal(), http_client=client)
        finally:
            client.session.close()


def refused(call: Any, status: int, code: int) -> None:
    with pytest.raises(RestError) as caught:
        call()
    assert (caught.value.status, caught.value.code) == (status, code), caught.value


def test_messages(twilio: FakeTwilio, client: Any) -> None:
    message = client.messages.create(to=TO, from_=FROM, body="Hi")
    assert (message.status, message.direction, message.num_segments) == ("queued", "outbound-api", "1")
    assert message.date_created == twilio.state.now
    twilio.advance(timedelta(seconds=10))
    message = message.fetch()
    assert (message.status, message.price, message.error_code) == ("delivered", "-0.00750", None)

    assert client.messages(message.sid).update(body="").body == ""
    assert client.messages(message.sid).delete() is True
    refused(client.messages(message.sid).fetch, 404, 20404)
    refused(lambda: client.messages.create(to="", from_=FROM, body="Hi"), 400, 21604)
    refused(lambda: client.messages.create(to=TO, from_=FROM), 400, 21602)
    refused(lambda: client.messages.create(to=TO, from_=TO, body="Hi"), 400, 21266)

    media = client.messages.create(to=TO, from_=FROM, media_url=["https://app.example/a.png"])
    assert media.sid.startswith("MM")
    assert [one.content_type for one in media.media.list()] == ["image/png"]


def test_lists_of_messages(twilio: FakeTwilio, client: Any) -> None:
    sent: list[str] = []
    for day in range(3):
        sent += [client.messages.create(to=TO, from_=FROM, body=f"{day}.{number}").sid for number in range(40)]
        twilio.advance(timedelta(days=1))
    assert [message.sid for message in client.messages.list(page_size=50)] == sent[::-1]
    assert [message.sid for message in client.messages.stream(page_size=7, limit=20)] == sent[:-21:-1]
    of_a_day = client.messages.list(date_sent=date(2024, 1, 2))
    assert [message.sid for message in of_a_day] == sent[40:80][::-1]
    assert len(client.messages.list(date_sent_after=twilio.state.now - timedelta(days=2, hours=1))) == 80
    assert client.messages.list(to="+15550000000") == []

    first = client.messages.page(page_size=50)
    second = first.next_page()
    assert [message.sid for message in second] == sent[::-1][50:100]
    assert [message.sid for message in second.previous_page()] == [message.sid for message in first]
    assert client.messages.get_page(second.next_page_url).next_page() is None


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of how twilio-python calls aiohttp
def test_an_event_loop(twilio: FakeTwilio, client: Any) -> None:
    async def main() -> list[str]:
        async with AsyncElsewhere() as http:
            http.base = client.http_client.base
            keys = twilio.credentials
            there = rest.Client(keys.account_sid, keys.token.reveal(), http_client=http)
            messages = [there.messages.create_async(to=TO, from_=FROM, body=f"{number}") for number in range(16)]
            sent = {message.sid for message in await asyncio.gather(*messages)}
            assert {message.sid for message in await there.messages.list_async(page_size=5)} == sent
            with pytest.raises(RestError) as caught:
                await there.messages.create_async(to=TO, from_=FROM)
            assert (caught.value.status, caught.value.code) == (400, 21602)
            return sorted(sent)

    assert asyncio.run(main()) == sorted([message.sid for message in twilio.messages])


def test_absolute_addresses_of_pages(client: Any) -> None:
    made = {client.verify.v2.services.create(friendly_name=f"Service {letter}").sid for letter in "abcde"}
    assert {service.sid for service in client.verify.v2.services.list(page_size=2)} == made
    followed = [url for url in client.http_client.urls if "PageToken" in url]
    assert len(followed) == 2
    assert all(url.startswith(client.http_client.base) for url in followed)


def test_credentials(twilio: FakeTwilio, client: Any) -> None:
    key = client.new_keys.create(friendly_name="CI")
    by_key = rest.Client(key.sid, key.secret, twilio.credentials.account_sid, http_client=client.http_client)
    assert by_key.messages.create(to=TO, from_=FROM, body="Hi").status == "queued"
    assert client.keys(key.sid).delete() is True
    refused(lambda: by_key.messages.create(to=TO, from_=FROM, body="Hi"), 401, 20003)

    account = client.api.accounts.create(friendly_name="Sub")
    sub = rest.Client(account.sid, account.auth_token, http_client=client.http_client)
    message = sub.messages.create(to=TO, from_=FROM, body="Hi")
    assert client.api.accounts(account.sid).messages(message.sid).fetch().account_sid == account.sid
    refused(client.messages(message.sid).fetch, 404, 20404)


def test_numbers(client: Any) -> None:
    found = client.available_phone_numbers("US").local.list(area_code=510, limit=2)
    assert [number.phone_number[:5] for number in found] == ["+1510", "+1510"]
    bought = client.incoming_phone_numbers.create(phone_number=found[0].phone_number, sms_url="https://app.example/sms")
    assert (bought.phone_number, bought.sms_url) == (found[0].phone_number, "https://app.example/sms")
    refused(lambda: client.incoming_phone_numbers.create(phone_number=found[0].phone_number), 400, 21422)
    assert bought.update(friendly_name="Desk").friendly_name == "Desk"
    assert [number.sid for number in client.incoming_phone_numbers.list(phone_number=bought.phone_number)] == [
        bought.sid
    ]
    assert bought.delete() is True
    assert client.incoming_phone_numbers.list() == []


def test_verify(twilio: FakeTwilio, client: Any) -> None:
    service = client.verify.v2.services.create(friendly_name="Shop")
    start = service.verifications.create(to=TO, channel="sms")
    assert (start.status, start.valid) == ("pending", False)
    code = twilio.code_for(TO)
    wrong = str((int(code) + 1) % 10 ** len(code)).zfill(len(code))
    check = service.verification_checks.create(to=TO, code=wrong)
    assert (check.status, check.valid) == ("pending", False)
    check = service.verification_checks.create(to=TO, code=code)
    assert (check.status, check.valid) == ("approved", True)
    refused(lambda: service.verification_checks.create(to=TO, code=code), 404, 20404)

    service.verifications.create(to=TO, channel="sms")
    code = twilio.code_for(TO)
    twilio.advance(timedelta(minutes=10, seconds=1))
    refused(lambda: service.verification_checks.create(to=TO, code=code), 404, 20404)
    refused(lambda: service.verifications.create(to="12", channel="sms"), 400, 60200)


def test_calls(twilio: FakeTwilio, client: Any) -> None:
    call = client.calls.create(to=TO, from_=FROM, twiml="<Response><Say>Hi</Say></Response>")
    assert (call.status, call.direction) == ("queued", "outbound-api")
    assert [each.sid for each in client.calls.list(to=TO)] == [call.sid]
    twilio.run_until_idle()
    call = call.fetch()
    assert (call.status, call.answered_by) == ("completed", None)
    assert call.start_time <= call.end_time <= twilio.state.now
    twilio.line(TO, "busy")
    busy = client.calls.create(to=TO, from_=FROM, twiml="<Response/>")
    twilio.run_until_idle()
    assert busy.fetch().status == "busy"
    assert {each.sid for each in client.calls.list(status="busy")} == {busy.sid}
    refused(lambda: client.calls.create(to=TO, from_=FROM), 400, 21205)


def test_conversations(client: Any) -> None:
    conversation = client.conversations.v1.conversations.create(friendly_name="Desk", unique_name="desk")
    assert conversation.state == "active"
    participant = conversation.participants.create(identity="alice")
    message = conversation.messages.create(author="alice", body="Hi")
    assert (message.index, message.author, participant.identity) == (0, "alice", "alice")
    assert client.conversations.v1.conversations("desk").fetch().sid == conversation.sid
    assert [one.body for one in conversation.messages.list()] == ["Hi"]
    refused(lambda: conversation.participants.create(identity="alice"), 409, 50433)
    assert conversation.delete() is True


def test_sync(client: Any) -> None:
    service = client.sync.v1.services.create(friendly_name="State")
    document = service.documents.create(unique_name="cart", data={"items": 1})
    assert document.data == {"items": 1}
    changed = document.update(data={"items": 2}, if_match=document.revision)
    assert changed.data == {"items": 2}
    assert changed.revision != document.revision
    refused(lambda: document.update(data={"items": 3}, if_match=document.revision), 412, 54103)
    refused(lambda: service.documents.create(unique_name="cart"), 409, 54301)
    items = service.sync_lists.create(unique_name="log").sync_list_items
    assert [items.create(data={"n": number}).index for number in range(3)] == [0, 1, 2]
    assert items(1).delete() is True
    assert [item.index for item in items.list()] == [0, 2]


def test_taskrouter(twilio: FakeTwilio, client: Any) -> None:
    workspace = client.taskrouter.v1.workspaces.create(friendly_name="Desk")
    idle, ready = (
        workspace.activities.create(friendly_name=name, available=available)
        for name, available in (("Away", False), ("Ready", True))
    )
    worker = workspace.workers.create(
        friendly_name="alice", attributes=json.dumps({"languages": ["en"]}), activity_sid=idle.sid
    )
    queue = workspace.task_queues.create(friendly_name="English", target_workers='languages HAS "en"')
    workflow = workspace.workflows.create(
        friendly_name="All",
        configuration=json.dumps({"task_routing": {"default_filter": {"queue": queue.sid}}}),
    )
    task = workspace.tasks.create(workflow_sid=workflow.sid, attributes=json.dumps({"language": "en"}))
    assert (task.assignment_status, task.task_queue_sid) == ("pending", queue.sid)
    worker.update(activity_sid=ready.sid)
    twilio.advance(timedelta(seconds=1))
    task = task.fetch()
    assert task.assignment_status == "reserved"
    (reservation,) = task.reservations.list()
    assert reservation.worker_name == "alice"
    assert reservation.update(reservation_status="accepted").reservation_status == "accepted"
    assert task.fetch().assignment_status == "assigned"
    assert task.update(assignment_status="completed", reason="done").assignment_status == "completed"
