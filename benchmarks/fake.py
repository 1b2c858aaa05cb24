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

ROUNDS, PAIRS, STORED, REQUESTS = 5, 300, 100_000, 3_000
FEW_WAIT, MANY_WAIT, TASKS, CALLBACKS = 10, 440, 20, 2_000
APP = "https://app.example"
HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi there")

_CLIENT_PROGRAM = """
import sys
from benchmarks.fake import HELLO
from twilio_fp.client import Client
from twilio_fp.rest.api.v2010 import FetchMessage
from twilio_fp.testing.fake import FakeTwilio
with Client(FakeTwilio().credentials, base_url=sys.argv[1]) as client:
    for _ in range(int(sys.argv[2]) // 2):
        client(FetchMessage(client(HELLO).sid))
"""


def with_messages(count: int) -> FakeTwilio:
    """Return a fake that stores this many delivered messages."""
    twilio = FakeTwilio()
    state = twilio.state
    members = {"to": "+15558675310", "from": "+15017122661", "body": "Hi", "status": "delivered"}
    for _ in range(count):
        state, sid = state.sid("SM")
        state, _ = state.add(f"{ACCOUNT}/api/2010-04-01/Messages/{sid}", {**members, "sid": sid})
    twilio.reset(state)
    return twilio


def _created_and_fetched(client: Client) -> Callable[[], float]:
    def job() -> float:
        start = time.process_time()
        for _ in range(PAIRS):
            client(FetchMessage(client(HELLO).sid))
        return (time.process_time() - start) / PAIRS * 1000

    return job


def _client_with_cached_responses(twilio: FakeTwilio) -> Client:
    """Return a client that gets cached responses of a fake, to measure the client's own cost."""
    client = twilio.client()
    client(FetchMessage(client(HELLO).sid))
    created, fetched = (twilio(request) for request in twilio.requests[-2:])

    def cached(request: HttpRequest) -> HttpResponse:
        return created if request.method == "POST" else fetched

    return Client(twilio.credentials, transport=cached)


def _fake_created() -> float:
    start = time.process_time()
    for _ in range(PAIRS):
        FakeTwilio()
    return (time.process_time() - start) / PAIRS * 1000


def _requests_served() -> float:
    """Return the requests that the server answers per second of its CPU; the client runs in another process."""
    with FakeServer(FakeTwilio()) as server:
        start = time.process_time()
        subprocess.run(
            [sys.executable, "-c", _CLIENT_PROGRAM, server.url, str(REQUESTS)],
            cwd=ROOT,
            env=child_environment(),
            check=True,
        )
        return REQUESTS / (time.process_time() - start)


def _task_handled(waiting: int) -> Callable[[], float]:
    """Return a job that measures accepting and completing one task while others wait."""
    client = FakeTwilio().client()
    workspace = client(CreateWorkspace(friendly_name="Desk", template="FIFO")).sid
    (available,) = client.collect(ListActivity(workspace, available="true"))
    worker = client(CreateWorker(workspace, friendly_name="Ann", activity_sid=available.sid)).sid
    for _ in range(waiting + 1):
        client(CreateTask(workspace))

    def job() -> float:
        seconds = 0.0
        for _ in range(TASKS):
            (reservation,) = client.collect(ListWorkerReservation(workspace, worker, reservation_status="pending"))
            start = time.process_time()
            client(UpdateWorkerReservation(workspace, worker, reservation.sid, reservation_status="accepted"))
            client(UpdateTask(workspace, str(reservation.task_sid), assignment_status="completed", reason="done"))
            seconds += time.process_time() - start
            client(CreateTask(workspace))
        return seconds / TASKS * 1000

    return job


def _callback_sent() -> float:
    """Return the time of a request to the application for messages in flight together."""
    twilio = FakeTwilio()
    twilio.mount(APP, lambda request: None)
    client = twilio.client()
    for _ in range(CALLBACKS):
        client(evolve(HELLO, status_callback=APP))
    start = time.process_time()
    twilio.run_until_idle()
    return (time.process_time() - start) / len(twilio.callbacks) * 1000


def _message_listed() -> float:
    """Return the time of a message when listing by page."""
    client = with_messages(STORED).client()
    start = time.process_time()
    count = sum(len(page.items) for page in client.pages(ListMessage(page_size=1000)))
    return (time.process_time() - start) / count * 1000


def _memory_of_a_message() -> float:
    """Return the kilobytes of a sent and delivered message in the fake, including its callbacks and log."""
    twilio = FakeTwilio()
    twilio.mount(APP, lambda request: None)
    client = twilio.client()
    client(HELLO)
    tracemalloc.start()
    try:
        for _ in range(CALLBACKS):
            client(evolve(HELLO, status_callback=APP))
        twilio.run_until_idle()
        return tracemalloc.get_traced_memory()[0] / CALLBACKS / 1000
    finally:
        tracemalloc.stop()


def rows() -> list[Row]:
    """Return the lines of the table."""
    figures = interleaved(
        ROUNDS,
        few=_created_and_fetched(with_messages(100).client()),
        many=_created_and_fetched(with_messages(STORED).client()),
        own=_created_and_fetched(_client_with_cached_responses(FakeTwilio())),
        created=_fake_created,
        served=_requests_served,
        few_waiting=_task_handled(FEW_WAIT),
        many_waiting=_task_handled(MANY_WAIT),
        callback=_callback_sent,
    )
    few, many = figures["few"] - figures["own"], figures["many"] - figures["own"]
    served = figures["served"]
    return [
        within("beyond the client's own cost, 100 messages stored", few, "ms CPU", at_most=0.5),
        beside(f"the same, {STORED:,} messages stored", many, few, "ms CPU", name="100 stored", at_most=1.25),
        beside(
            f"a task accepted and completed, {MANY_WAIT} waiting",
            figures["many_waiting"],
            figures["few_waiting"],
            "ms CPU",
            name=f"{FEW_WAIT} waiting",
            at_most=1.5,
        ),
        within("a request to the application", figures["callback"], "ms CPU", at_most=0.5),
        within(f"a message of {STORED:,} listed by pages", _message_listed(), "ms CPU", at_most=0.1),
        Row("memory of a delivered message, including its requests and log", f"{_memory_of_a_message():.1f} kB"),
        within("FakeTwilio()", figures["created"], "ms CPU", at_most=1),
        Row("requests to its server in a second of CPU", f"{served:,.0f}", "", "", "at least 1,500", served >= 1_500),
    ]
