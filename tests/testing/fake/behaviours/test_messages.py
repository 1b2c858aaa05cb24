from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import ApiError, CreateMessage, FetchMessage, ListMessage, download, evolve, is_final
from twilio_fp.rest.api.v2010 import CreateApplication, CreateMessageFeedback, DeleteMessage, ListMedia, UpdateMessage
from twilio_fp.rest.messaging.v1 import CreatePhoneNumber, CreateService
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.behaviours.messages import FAILURES, FINAL, NEXT
from twilio_fp.testing.fake.facts import error, magic

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest

OURS, THEIRS = "+15017122661", "+15558675310"
HELLO = CreateMessage(to=THEIRS, from_=OURS, body="Hi")
SECOND = timedelta(seconds=1)
SERVICE = "MG" + "1" * 32


def refusal(operation: Any, twilio: FakeTwilio | None = None) -> ApiError:
    with pytest.raises(ApiError) as caught:
        (twilio or FakeTwilio()).client()(operation)
    return caught.value


def test_a_message_is_queued_sent_and_delivered_in_time() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    sent = client(HELLO)
    assert (sent.status, sent.from_, sent.num_segments, sent.price, sent.date_sent) == ("queued", OURS, 1, None, None)
    seen = [sent.status]
    for _ in range(20):
        twilio.advance(timedelta(milliseconds=500))
        status = client(FetchMessage(sent.sid)).status
        if status != seen[-1]:
            seen.append(status)
    assert seen == ["queued", "sending", "sent", "delivered"]
    final = client(FetchMessage(sent.sid))
    assert final.date_sent == sent.date_created + SECOND if sent.date_created else None
    assert str(final.price) == "-0.00750"


@pytest.mark.parametrize(
    ("operation", "code"),
    [
        (CreateMessage(to=" ", from_=OURS, body="x"), 21211),
        (evolve(HELLO, to="0123"), 21211),
        (evolve(HELLO, to="+1555"), 21211),
        (evolve(HELLO, to="+155586753100"), 21211),
        (evolve(HELLO, to="+44207183"), 21211),
        (evolve(HELLO, from_="+0123"), 21212),
        (evolve(HELLO, from_="whatsapp:+15017122661"), 21910),
        (evolve(HELLO, body="x" * 1601), 21617),
        (evolve(HELLO, media_url=[f"https://a.example/{n}" for n in range(11)]), 21623),
        (evolve(HELLO, to=OURS), 21266),
        (evolve(HELLO, extra={"Body": "x", "StatusCallback": "nowhere"}, body=None), 21609),
        (evolve(HELLO, send_at="2024-01-01T01:00:00Z"), 35111),
        (evolve(HELLO, schedule_type="fixed", send_at="2024-01-01T01:00:00Z"), 35118),
        (
            evolve(HELLO, schedule_type="fixed", send_at="2024-01-01T00:04:00Z", messaging_service_sid=SERVICE),
            35114,
        ),
    ],
)
def test_requests_that_twilio_refuses_are_refused_with_its_code(operation: CreateMessage, code: int) -> None:
    error = refusal(operation)
    assert (error.status, error.code) == (400, code)


@pytest.mark.parametrize(("form", "code"), [({"From": OURS, "Body": "x"}, 21604), ({"To": THEIRS, "Body": "x"}, 21603)])
def test_a_missing_parameter_has_its_own_code(form: dict[str, str], code: int) -> None:
    from twilio_fp import RawOperation

    twilio = FakeTwilio()
    path = f"/2010-04-01/Accounts/{twilio.credentials.account_sid}/Messages.json"
    assert refusal(RawOperation("POST", "api.twilio.com", path, form=form), twilio).code == code


@pytest.mark.parametrize(("number", "code"), [(n, c) for n, c in magic().messages_to.items() if c and n != "*"])
def test_magic_recipients_are_refused(number: str, code: int) -> None:
    assert refusal(evolve(HELLO, to=number)).code == code


@pytest.mark.parametrize(("number", "code"), sorted(FAILURES.items()))
def test_messages_to_some_numbers_are_accepted_and_never_delivered(number: str, code: int) -> None:
    twilio = FakeTwilio()
    twilio.client()(evolve(HELLO, to=number))
    twilio.run_until_idle()
    (message,) = twilio.messages
    assert (message.status, message.error_code, message.error_message) == ("undelivered", code, error(code).says)


def test_an_account_with_known_numbers_sends_only_from_those() -> None:
    twilio = FakeTwilio(numbers=[OURS])
    assert twilio.client()(HELLO).status == "queued"
    assert refusal(evolve(HELLO, from_="+15017122662"), twilio).code == 21606


def test_status_callbacks_report_changes_but_not_the_first_status() -> None:
    twilio = FakeTwilio()
    seen: list[str] = []

    def app(request: HttpRequest) -> None:
        seen.append(dict(pair.split("=") for pair in request.body.decode().split("&"))["MessageStatus"])

    twilio.mount("https://app.example", app)
    twilio.client()(evolve(HELLO, status_callback="https://app.example/status"))
    twilio.run_until_idle()
    assert seen == ["sent", "delivered"]
    assert [each.params["MessageSid"] for each in twilio.callbacks] == [twilio.messages[0].sid] * 2
    assert "RawDlrDoneDate" in twilio.callbacks[-1].params


def test_an_applications_callback_is_used_if_a_message_has_none() -> None:
    twilio = FakeTwilio()
    twilio.mount("https://app.example", lambda _: None)
    client = twilio.client()
    application = client(
        CreateApplication(friendly_name="x", message_status_callback="https://app.example/of-the-application")
    )
    client(evolve(HELLO, application_sid=application.sid))
    twilio.run_until_idle()
    assert {each.request.url for each in twilio.callbacks} == {"https://app.example/of-the-application"}


def test_segments_are_counted_with_smart_encoding_on_request() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    body = "“Hi”" * 20
    assert client(evolve(HELLO, body=body)).num_segments == 2
    assert client(evolve(HELLO, body=body, smart_encoded=True)).num_segments == 1
    for is_smart, count in ((False, 2), (True, 1)):
        service = client(CreateService(friendly_name="x", smart_encoding=is_smart))
        sent = client(CreateMessage(to=THEIRS, from_=OURS, messaging_service_sid=service.sid, body=body))
        twilio.advance(SECOND)
        assert client(FetchMessage(sent.sid)).num_segments == count


def test_a_service_chooses_a_sender_of_its_pool_when_the_message_is_queued() -> None:
    from twilio_fp.rest.api.v2010 import CreateIncomingPhoneNumber

    twilio = FakeTwilio()
    client = twilio.client()
    service = client(CreateService(friendly_name="x"))
    number = client(CreateIncomingPhoneNumber(phone_number=OURS))
    client(CreatePhoneNumber(service.sid, phone_number_sid=number.sid))
    sent = client(CreateMessage(to=THEIRS, messaging_service_sid=service.sid, body="Hi"))
    assert (sent.status, sent.from_, sent.num_segments) == ("accepted", None, 0)
    twilio.run_until_idle()
    assert (twilio.messages[0].status, twilio.messages[0].from_) == ("delivered", OURS)


def test_a_service_without_senders_fails_the_message() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    service = client(CreateService(friendly_name="x"))
    client(CreateMessage(to=THEIRS, messaging_service_sid=service.sid, body="Hi"))
    twilio.run_until_idle()
    assert (twilio.messages[0].status, twilio.messages[0].error_code) == ("failed", 21704)


def test_a_scheduled_message_is_sent_at_its_time_or_canceled_before() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    later = evolve(
        HELLO,
        from_=None,
        messaging_service_sid=SERVICE,
        schedule_type="fixed",
        send_at=twilio.clock.now() + timedelta(hours=1),
    )
    kept, canceled = client(later), client(later)
    assert kept.status == "scheduled"
    assert client(UpdateMessage(canceled.sid, status="canceled")).status == "canceled"
    twilio.advance(timedelta(minutes=59))
    assert client(FetchMessage(kept.sid)).status == "scheduled"
    twilio.advance(timedelta(minutes=2))
    assert [client(FetchMessage(each.sid)).status for each in (kept, canceled)] == ["delivered", "canceled"]
    assert refusal(UpdateMessage(kept.sid, status="canceled"), twilio).code == 30409


def test_only_an_empty_body_redacts_a_message() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    sent = client(HELLO)
    twilio.run_until_idle()
    assert refusal(UpdateMessage(sent.sid, body="something else"), twilio).code == 20001
    assert client(UpdateMessage(sent.sid, body="")).body == ""
    assert client(FetchMessage(sent.sid)).body == ""


def test_a_message_can_be_deleted_once_it_is_final() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    sent = client(HELLO)
    error = refusal(DeleteMessage(sent.sid), twilio)
    assert (error.status, error.code) == (409, 20009)
    twilio.run_until_idle()
    client(DeleteMessage(sent.sid))
    assert refusal(DeleteMessage(sent.sid), twilio).status == 404
    assert client.collect(ListMessage(), limit=5) == ()


def test_media_of_a_message_is_listed_and_makes_it_an_mms() -> None:
    client = FakeTwilio().client()
    sent = client(evolve(HELLO, media_url=["https://a.example/1.png", "https://a.example/2.gif"]))
    assert (sent.sid[:2], sent.num_media) == ("MM", 2)
    kinds = [media.content_type for media in client.stream(ListMedia(sent.sid))]
    bodies = {client(download(media)) for media in client.stream(ListMedia(sent.sid))}
    assert bodies == {b"The media at https://a.example/1.png", b"The media at https://a.example/2.gif"}
    assert sorted(map(str, kinds)) == ["image/gif", "image/png"]


def test_feedback_is_confirmed() -> None:
    client = FakeTwilio().client()
    sent = client(evolve(HELLO, provide_feedback=True))
    assert client(CreateMessageFeedback(sent.sid, outcome="confirmed")).outcome == "confirmed"


@given(st.lists(st.integers(0, 4000), max_size=8))
def test_a_status_never_goes_back(waits: list[int]) -> None:
    order = [*NEXT, "delivered"]
    twilio = FakeTwilio()
    client = twilio.client()
    sent = client(HELLO)
    seen = [sent.status]
    for milliseconds in waits:
        twilio.advance(timedelta(milliseconds=milliseconds))
        seen.append(client(FetchMessage(sent.sid)).status)
    assert [order.index(status) for status in seen] == sorted(order.index(status) for status in seen)
    assert all(is_final(status) == (status in FINAL) for status in seen)


def test_lists_by_recipient_and_day_find_what_was_sent() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    for number in range(6):
        client(evolve(HELLO, to=f"+155586753{number % 3:02}"))
        twilio.advance(timedelta(hours=12))
    assert len(client.collect(ListMessage(to="+15558675301"), limit=9)) == 2
    day = (twilio.clock.now() - timedelta(days=3)).date()
    assert len(client.collect(ListMessage(date_sent=day), limit=9)) == 2
    assert len(client.collect(ListMessage(date_sent_after=day), limit=9)) == 6
    assert [m.to for m in client.stream(ListMessage(page_size=4))] == [m.to for m in reversed(twilio.messages)]
