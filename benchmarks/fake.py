"""CPU of the fake: in memory, beyond the cost of the client itself, and behind its server."""

from __future__ import annotations

import subprocess
import sys
import time
import tracemalloc
from typing import TYPE_CHECKING

from attrs import evolve

from benchmarks.measure import ROOT, Row, beside, child_environment, interleaved, within
from twilio_fp.client import Client
from twilio_fp.rest.api.v2010 import CreateMessage, FetchMessage, ListMessage
from twilio_fp.rest.taskrouter.v1 import (
    CreateTask,
    CreateWorker,
    CreateWorkspace,
    ListActivity,
    ListWorkerReservation,
    UpdateTask,
    UpdateWorkerReservation,
)
from twilio_fp.testing.fake import FakeServer, FakeTwilio
from twilio_fp.testing.fake.start import ACCOUNT

if TYPE_CHECKING:
    from collections.abc import Callable

    from twilio_fp.http import HttpRequest, HttpResponse

TITLE = "A Twilio in memory: one message created and fetched"

ROUNDS, PAIRS, HELD, REQUESTS = 5, 300, 100_000, 3_000
FEW_WAIT, MANY_WAIT, TURNS, TOLD = 10, 440, 20, 2_000
APP = "https://app.example"
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
    """Return a fake that holds a number of delivered messages."""
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
    """Return a client over a cached response of the fake, which leaves the client's own cost."""
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
    """Return the requests that the server answers per second of its CPU; the client runs in another process."""
    with FakeServer(FakeTwilio()) as server:
        start = time.process_time()
        subprocess.run(
            [sys.executable, "-c", _LOAD, server.url, str(REQUESTS)], cwd=ROOT, env=child_environment(), check=True
        )
        return REQUESTS / (time.process_time() - start)


def _desk(waiting: int) -> Callable[[], float]:
    """Return a job that accepts and completes tasks of one worker while others wait, and returns the time of a turn."""
    client = FakeTwilio().client()
    desk = client(CreateWorkspace(friendly_name="Desk", template="FIFO")).sid
    (at_work,) = client.collect(ListActivity(desk, available="true"))
    worker = client(CreateWorker(desk, friendly_name="Ann", activity_sid=at_work.sid)).sid
    for _ in range(waiting + 1):
        client(CreateTask(desk))

    def job() -> float:
        took = 0.0
        for _ in range(TURNS):
            (asked,) = client.collect(ListWorkerReservation(desk, worker, reservation_status="pending"))
            start = time.process_time()
            client(UpdateWorkerReservation(desk, worker, asked.sid, reservation_status="accepted"))
            client(UpdateTask(desk, str(asked.task_sid), assignment_status="completed", reason="done"))
            took += time.process_time() - start
            client(CreateTask(desk))
        return took / TURNS * 1000

    return job


def _told() -> float:
    """Return the time of a request to the application for messages in flight together."""
    twilio = FakeTwilio()
    twilio.mount(APP, lambda request: None)
    client = twilio.client()
    for _ in range(TOLD):
        client(evolve(HELLO, status_callback=APP))
    start = time.process_time()
    twilio.run_until_idle()
    return (time.process_time() - start) / len(twilio.callbacks) * 1000


def _listed() -> float:
    """Return the time of a message when listing by page."""
    client = holding(HELD).client()
    start = time.process_time()
    count = sum(len(page.items) for page in client.pages(ListMessage(page_size=1000)))
    return (time.process_time() - start) / count * 1000


def _kept() -> float:
    """Return the kilobytes of a sent and delivered message in the fake, including its callbacks and log."""
    twilio = FakeTwilio()
    twilio.mount(APP, lambda request: None)
    client = twilio.client()
    client(HELLO)
    tracemalloc.start()
    try:
        for _ in range(TOLD):
            client(evolve(HELLO, status_callback=APP))
        twilio.run_until_idle()
        return tracemalloc.get_traced_memory()[0] / TOLD / 1000
    finally:
        tracemalloc.stop()


def rows() -> list[Row]:
    """Return the lines of the table."""
    found = interleaved(
        ROUNDS,
        few=_pairs(holding(100).client()),
        many=_pairs(holding(HELD).client()),
        own=_pairs(_answering(FakeTwilio())),
        made=_made,
        served=_served,
        alone=_desk(FEW_WAIT),
        crowded=_desk(MANY_WAIT),
        told=_told,
    )
    few, many = found["few"] - found["own"], found["many"] - found["own"]
    served = found["served"]
    return [
        within("both, 100 messages held, beyond the client's own", few, "ms CPU", at_most=0.5),
        beside(f"both, {HELD:,} messages held", many, few, "ms CPU", name="100 held", at_most=1.25),
        beside(
            f"a task accepted and completed, {MANY_WAIT} waiting",
            found["crowded"],
            found["alone"],
            "ms CPU",
            name=f"{FEW_WAIT} waiting",
            at_most=1.5,
        ),
        within("a request to the application", found["told"], "ms CPU", at_most=0.5),
        within(f"a message of {HELD:,} listed by pages", _listed(), "ms CPU", at_most=0.1),
        Row("memory of a message, delivered, with its requests and its log", f"{_kept():.1f} kB"),
        within("FakeTwilio()", found["made"], "ms CPU", at_most=1),
        Row("its server, in a second of CPU", f"{served:,.0f} requests", "", "", "at least 1,500", served >= 1_500),
    ]
