"""CPU of the fake: in memory beyond what the client itself costs, and behind its server."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import TYPE_CHECKING

from benchmarks.measure import ROOT, Row, beside, child_environment, interleaved, within
from twilio_fp.client import Client
from twilio_fp.rest.api.v2010 import CreateMessage, FetchMessage
from twilio_fp.testing.fake import FakeServer, FakeTwilio
from twilio_fp.testing.fake.start import ACCOUNT

if TYPE_CHECKING:
    from collections.abc import Callable

    from twilio_fp.http import HttpRequest, HttpResponse

TITLE = "A Twilio in memory: one message created and fetched"

ROUNDS, PAIRS, HELD, REQUESTS = 5, 300, 100_000, 3_000
HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi there")

_LOAD = """
import sys
from benchmarks.fake import HELLO
from twilio_fp.client import Client
from twilio_fp.rest.api.v2010 import FetchMessage
from twilio_fp.testing.fake import FakeTwilio
with Client(FakeTwilio().credentials, base_url=sys.argv[1]) as client:
    for _ in range(int(sys.argv[2]) // 2):
        client(FetchMessage(client(HELLO).sid))
"""


def holding(count: int) -> FakeTwilio:
    """Return a fake that holds so many messages, all delivered."""
    twilio = FakeTwilio()
    state = twilio.state
    members = {"to": "+15558675310", "from": "+15017122661", "body": "Hi", "status": "delivered"}
    for _ in range(count):
        state, sid = state.sid("SM")
        state, _ = state.add(f"{ACCOUNT}/api/2010-04-01/Messages/{sid}", {**members, "sid": sid})
    twilio.reset(state)
    return twilio


def _pairs(client: Client) -> Callable[[], float]:
    def job() -> float:
        start = time.process_time()
        for _ in range(PAIRS):
            client(FetchMessage(client(HELLO).sid))
        return (time.process_time() - start) / PAIRS * 1000

    return job


def _answering(twilio: FakeTwilio) -> Client:
    """Return a client of what the fake answers, kept: what is left is the client's own cost."""
    client = twilio.client()
    client(FetchMessage(client(HELLO).sid))
    created, fetched = (twilio(request) for request in twilio.requests[-2:])

    def kept(request: HttpRequest) -> HttpResponse:
        return created if request.method == "POST" else fetched

    return Client(twilio.credentials, transport=kept)


def _made() -> float:
    start = time.process_time()
    for _ in range(PAIRS):
        FakeTwilio()
    return (time.process_time() - start) / PAIRS * 1000


def _served() -> float:
    """Return how many requests the server answers in a second of its CPU, its client in a process of its own."""
    with FakeServer(FakeTwilio()) as server:
        start = time.process_time()
        subprocess.run(
            [sys.executable, "-c", _LOAD, server.url, str(REQUESTS)], cwd=ROOT, env=child_environment(), check=True
        )
        return REQUESTS / (time.process_time() - start)


def rows() -> list[Row]:
    """Return the lines of the table."""
    found = interleaved(
        ROUNDS,
        few=_pairs(holding(100).client()),
        many=_pairs(holding(HELD).client()),
        own=_pairs(_answering(FakeTwilio())),
        made=_made,
        served=_served,
    )
    few, many = found["few"] - found["own"], found["many"] - found["own"]
    served = found["served"]
    return [
        within("both, 100 messages held, beyond the client's own", few, "ms CPU", at_most=0.5),
        beside(f"both, {HELD:,} messages held", many, few, "ms CPU", name="100 held", at_most=1.25),
        within("FakeTwilio()", found["made"], "ms CPU", at_most=1),
        Row("its server, in a second of CPU", f"{served:,.0f} requests", "", "", "at least 1,500", served >= 1_500),
    ]
