"""Decoding pages of a thousand messages into records, compared with json.loads as the lower bound."""

from __future__ import annotations

import json
import logging
import time
from importlib import import_module
from typing import TYPE_CHECKING, Any

from benchmarks.measure import Row, ahead, beside, interleaved
from twilio_fp.codec import decode
from twilio_fp.http import HttpResponse
from twilio_fp.rest.api.v2010 import ListMessage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

TITLE = "Pages: 1,000 messages of 20 fields from JSON"

ACCOUNT = "AC" + "0" * 32
MESSAGES = 1000
STATUSES = ("delivered", "sent", "undelivered", "queued", "received")


def message(number: int) -> dict[str, Any]:
    """Return a message as Twilio writes it, each slightly different."""
    sid = f"SM{number:032x}"
    path = f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{sid}"
    failed = number % 5 == 2
    moment = f"Thu, {1 + number % 28:02} Aug 2023 {number % 24:02}:{number % 60:02}"
    second = number * 7 % 57
    return {
        "account_sid": ACCOUNT,
        "api_version": "2010-04-01",
        "body": f"Your order {number} is on its way, née Ω: it arrives tomorrow between 9 and 12.",
        "date_created": f"{moment}:{second:02} +0000",
        "date_sent": f"{moment}:{second + 1:02} +0000",
        "date_updated": f"{moment}:{second + 2:02} +0000",
        "direction": "outbound-api",
        "error_code": 30003 if failed else None,
        "error_message": "Unreachable destination handset" if failed else None,
        "from": "+15017122661",
        "messaging_service_sid": f"MG{number % 3:032x}",
        "num_media": "0",
        "num_segments": str(1 + number % 3),
        "price": f"-0.00{number % 900 + 100}",
        "price_unit": "USD",
        "sid": sid,
        "status": STATUSES[number % 5],
        "subresource_uris": {"media": f"{path}/Media.json", "feedback": f"{path}/Feedback.json"},
        "to": f"+1555{number:07}",
        "uri": f"{path}.json",
    }


def page() -> str:
    """Return the last page of a list."""
    uri = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json?PageSize={MESSAGES}&Page=0"
    envelope = {
        "messages": [message(number) for number in range(MESSAGES)],
        "first_page_uri": uri,
        "next_page_uri": None,
        "previous_page_uri": None,
        "uri": uri,
        "page": 0,
        "page_size": MESSAGES,
        "start": 0,
        "end": MESSAGES - 1,
    }
    return json.dumps(envelope)


def peer_client(text: str) -> Any:
    """Return twilio-python's client with an HTTP client that answers with the text."""
    http: Any = import_module("twilio.http")
    response: Any = import_module("twilio.http.response")
    rest: Any = import_module("twilio.rest")

    class Captured(http.HttpClient):  # type: ignore[misc]
        def request(self, *args: Any, **kwargs: Any) -> Any:
            return response.Response(200, text)

    return rest.Client(ACCOUNT, "token", http_client=Captured(logging.getLogger("twilio"), is_async=False))


def _job(work: Callable[[], Any]) -> Callable[[], float]:
    def job() -> float:
        start = time.process_time()
        items = work()
        elapsed = time.process_time() - start
        assert len(items) == MESSAGES
        return elapsed / MESSAGES * 1e6

    return job


def rows() -> Iterator[Row]:
    text = page()
    body = text.encode()
    operation = ListMessage(account_sid=ACCOUNT, page_size=MESSAGES)
    client = peer_client(text)

    def ours() -> Any:
        return decode(operation, HttpResponse(200, {"Content-Type": "application/json"}, body)).items

    def read() -> Any:
        return [(item.sid, item.status, item.date_sent) for item in ours()]

    def peer() -> Any:
        return list(client.messages.stream(page_size=MESSAGES))

    def peer_read() -> Any:
        return [(item.sid, item.status, item.date_sent) for item in peer()]

    def loads() -> Any:
        return json.loads(body)["messages"]

    first, their_first = ours()[1], peer()[1]
    assert (first.sid, first.body, first.date_sent) == (their_first.sid, their_first.body, their_first.date_sent)
    figures = interleaved(
        15,
        ours=_job(ours),
        peer=_job(peer),
        loads=_job(loads),
        read=_job(read),
        peer_read=_job(peer_read),
    )
    yield ahead("a message decoded, every field typed: CPU", figures["ours"], figures["peer"], "µs", at_least=1.8)
    yield ahead("… and sid, status and date_sent read", figures["read"], figures["peer_read"], "µs")
    yield beside(
        "a message decoded, compared with parsing alone", figures["ours"], figures["loads"], "µs", name="json.loads"
    )
