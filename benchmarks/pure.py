"""The pure path: composing, encoding and authorizing a message, and decoding the response, without a network.

Both clients use a stand-in for HTTP that returns the same bytes immediately. They are compared with the minimum that
does the job: a form with ``urlencode``, a dict of headers, and the response with ``json.loads``.
"""

from __future__ import annotations

import json
from base64 import b64encode
from importlib import import_module
from itertools import repeat
from time import process_time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from benchmarks.measure import Row, ahead, beside, interleaved
from benchmarks.pages import ACCOUNT, message
from twilio_fp.auth import AuthToken
from twilio_fp.client import Client
from twilio_fp.codec import decode
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.interpreter import Interpreter
from twilio_fp.rest.api.v2010 import CreateMessage

if TYPE_CHECKING:
    from collections.abc import Callable

TITLE = "The pure path: one message created, its response decoded, no network"

ROUNDS, TIMES = 31, 400  # with 40 calls a turn, a fifth of the time would refill caches emptied by the collector
TO, FROM, BODY = "+15558675310", "+15017122661", "Hi there"
URL = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
ANSWER = json.dumps(message(1))


def peer_client() -> Any:
    """Return twilio-python's client with an ``HttpClient`` that answers immediately."""
    base: Any = import_module("twilio.http")
    response: Any = import_module("twilio.http.response")
    rest: Any = import_module("twilio.rest")

    class Canned(base.HttpClient):  # type: ignore[misc]
        def request(self, *_: object, **__: object) -> Any:
            return response.Response(201, ANSWER)

    return rest.Client(ACCOUNT, "token", http_client=Canned(None, is_async=False))


def least(send: Callable[..., bytes] = lambda *_: ANSWER.encode()) -> Any:
    """Return the SID from a response, with request and response handled by the standard library."""
    token = b64encode(f"{ACCOUNT}:token".encode()).decode()
    headers = {
        "Authorization": f"Basic {token}",
        "Accept": "application/json",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    form = urlencode({"To": TO, "From": FROM, "Body": BODY}).encode()
    return json.loads(send("POST", URL, headers, form))["sid"]


def _cpu(call: Callable[[], object]) -> Callable[[], float]:
    def job() -> float:
        start = process_time()
        for _ in repeat(None, TIMES):
            call()
        return (process_time() - start) / TIMES * 1e6

    return job


def rows() -> list[Row]:
    """Return the rows, in microseconds of processor time."""
    peer = peer_client()
    credentials = AuthToken(account_sid=ACCOUNT, token="token")
    response = HttpResponse(201, {"Content-Type": "application/json"}, ANSWER.encode())

    def canned(_: HttpRequest) -> HttpResponse:
        return response

    client, interpreter = Client(credentials, transport=canned), Interpreter(credentials=credentials)
    composed = CreateMessage(to=TO, from_=FROM, body=BODY)

    def ours() -> str:
        return client(CreateMessage(to=TO, from_=FROM, body=BODY)).sid

    def theirs() -> Any:
        return peer.messages.create(to=TO, from_=FROM, body=BODY).sid

    assert ours() == theirs() == least()
    found = interleaved(
        ROUNDS,
        ours=_cpu(ours),
        peer=_cpu(theirs),
        least=_cpu(least),
        compose=_cpu(lambda: CreateMessage(to=TO, from_=FROM, body=BODY)),
        prepare=_cpu(lambda: interpreter.prepare(composed)),
        decode=_cpu(lambda: decode(composed, response)),
    )
    parts = found["compose"], found["prepare"], found["decode"]
    return [
        ahead("the whole path", found["ours"], found["peer"], "µs", at_least=1.5),
        beside("… compared with the minimum", found["ours"], found["least"], "µs", name="urlencode, json"),
        Row("… composed, encoded and authorized, decoded, driven", _shown(*parts, found["ours"] - sum(parts))),
    ]


def _shown(*figures: float) -> str:
    return f"{' + '.join([f'{figure:.1f}' for figure in figures])} µs"
