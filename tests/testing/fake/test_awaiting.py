"""Applications that take their time: when Twilio gives them up, tries them again, and asks another address."""

from __future__ import annotations

import asyncio
import socket
import threading
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import CreateMessage, Sleep, UsageError, twiml
from twilio_fp.http import HttpResponse
from twilio_fp.rest.api.v2010 import CreateIncomingPhoneNumber
from twilio_fp.rest.monitor.v1 import ListAlert
from twilio_fp.testing import FakeTwilio, Fault
from twilio_fp.testing.fake import (
    bad_gateway,
    duplicated_callback,
    reset,
    server_error,
    slow,
    timeout_after_execution,
    timeout_before_execution,
    truncated,
)
from twilio_fp.testing.fake.start import START

if TYPE_CHECKING:
    from collections.abc import Callable

    from twilio_fp import Program
    from twilio_fp.http import HttpRequest
    from twilio_fp.testing.fake.faults import Outcome

APP = "https://app.example"
SMS = f"{APP}/sms"
SPARE = f"{APP}/spare"
SECOND = timedelta(seconds=1)
REPLY = twiml.Response(twiml.Message("Hello!"))


class World:
    """A fake whose number has an address and a spare one, and what its application got when."""

    def __init__(self, *faults: Fault, url: str = SMS, takes: Callable[[int], timedelta] | None = None) -> None:
        self.twilio = FakeTwilio(faults=faults)
        self.client = self.twilio.client()
        self.got: list[tuple[float, str]] = []
        self.takes = takes
        self.twilio.mount(APP, self.answer)
        number = CreateIncomingPhoneNumber(phone_number="+15017122661", sms_url=url, sms_fallback_url=SPARE)
        self.client(number)

    @property
    def seconds(self) -> float:
        return (self.twilio.state.now - START).total_seconds()

    def answer(self, request: HttpRequest) -> twiml.Response | None:
        self.got.append((self.seconds, request.url.removeprefix(APP)))
        if request.url == SMS and self.takes is not None:
            self.client(slept(self.takes(len(self.got))))
        return REPLY

    def receive(self) -> World:
        self.twilio.receive_message(from_="+15558675310", to="+15017122661", body="Hi")
        self.twilio.run_until_idle()
        return self

    @property
    def alerts(self) -> list[str]:
        return [str(alert.error_code) for alert in self.client(ListAlert()).items][::-1]

    @property
    def replies(self) -> int:
        return sum(message.body == "Hello!" for message in self.twilio.messages)


def slept(by: timedelta) -> Program[None]:
    yield from Sleep(by)


# An application that sleeps by the fake's clock


@given(st.integers(0, 40), st.sampled_from(["", "#rt=2000", "#rt=90000", "#rt=7000&tt=3000"]))
def test_an_application_that_exceeds_twilios_timeout_is_abandoned(seconds: int, fragment: str) -> None:
    waits = {"": 15, "#rt=2000": 2, "#rt=90000": 15, "#rt=7000&tt=3000": 3}[fragment]
    world = World(url=f"{SMS}{fragment}", takes=lambda _: seconds * SECOND).receive()
    if seconds <= waits:
        assert world.got == [(0, "/sms")]
        assert (world.alerts, world.replies) == ([], 1)
    else:
        assert world.got == [(0, "/sms"), (waits, "/spare")]
        assert (world.alerts, world.replies) == (["11203" if "tt" in fragment else "11200"], 1)
        assert world.twilio.callbacks[0].params["Body"] == "Hi"
        assert any(f"no response within {waits} s" in line for line in world.twilio.warnings)
        assert any("too late: 200" in line for line in world.twilio.log)


def test_it_is_retried_immediately_if_its_address_says_so() -> None:
    world = World(url=f"{SMS}#rt=2000&rc=3&rp=rt", takes=lambda number: (30 if number < 3 else 1) * SECOND).receive()
    assert world.got == [(0, "/sms"), (2, "/sms"), (4, "/sms")]
    assert (world.alerts, world.replies) == ([], 1)


def test_all_attempts_together_take_no_longer_than_the_address_says() -> None:
    world = World(url=f"{SMS}#rt=2000&tt=5000&rc=5&rp=all", takes=lambda _: 30 * SECOND).receive()
    assert world.got == [(0, "/sms"), (2, "/sms"), (4, "/sms"), (5, "/spare")]
    assert (world.alerts, world.replies) == (["11203"], 1)


def test_an_asynchronous_application_is_abandoned_in_the_same_way() -> None:
    twilio = FakeTwilio()
    client = twilio.async_client()

    async def answer(request: HttpRequest) -> twiml.Response:
        if request.url == SMS:
            await client(slept(20 * SECOND))
        return REPLY

    async def main() -> None:
        twilio.mount(APP, answer)
        await client(CreateIncomingPhoneNumber(phone_number="+15017122661", sms_url=SMS, sms_fallback_url=SPARE))
        await twilio.areceive_message(from_="+15558675310", to="+15017122661", body="Hi")
        await twilio.arun_until_idle()

    asyncio.run(main())
    assert [(each.request.url, each.at - START) for each in twilio.callbacks] == [
        (SPARE, 15 * SECOND),  # its answer came first
        (SMS, 0 * SECOND),
    ]
    assert [alert.error_code for alert in twilio.client()(ListAlert()).items] == ["11200"]


def test_a_call_continues_with_its_fallback_if_the_application_is_slow() -> None:
    twilio = FakeTwilio()
    twilio.mount(APP, lambda request: twilio.client()(slept(20 * SECOND)))
    caller = twilio.dial(f"{APP}/voice")
    twilio.run_until_idle()
    assert caller.status == "completed"
    assert [alert.error_code for alert in twilio.client()(ListAlert()).items] == ["11200"]
    assert "application error" in str(caller.transcript)


# Faults


def test_a_slow_response_is_used_when_it_arrives() -> None:
    world = World(Fault(APP, outcome=slow(4 * SECOND)))
    world.twilio.receive_message(from_="+15558675310", to="+15017122661", body="Hi")
    assert (world.got, world.replies) == ([(0, "/sms")], 0)
    world.twilio.advance(4 * SECOND)
    assert (world.alerts, world.replies) == ([], 1)


@pytest.mark.parametrize(
    ("outcome", "fragment", "got", "alerts"),
    [
        (slow(20 * SECOND), "", [(0, "/sms"), (15, "/spare")], ["11200"]),
        (
            slow(20 * SECOND),
            "#rt=500&rp=rt&rc=2",
            [(0, "/sms"), (0.5, "/sms"), (1, "/sms"), (1.5, "/spare")],
            ["11200"],
        ),
        (timeout_after_execution, "", [(0, "/sms"), (15, "/spare")], ["11200"]),
        (timeout_before_execution, "", [(10, "/spare")], ["11201"]),
        (timeout_before_execution, "#ct=1000&rc=4", [(5, "/spare")], ["11201"]),
        (timeout_before_execution, "#ct=4000&rc=5&tt=7000", [(7, "/spare")], ["11203"]),
        (reset, "", [(0, "/spare")], ["11205"]),
        (bad_gateway, "", [(0, "/spare")], ["11200"]),
        (server_error(503, executed=True), "#rc=1&rp=5xx", [(0, "/sms"), (0, "/sms"), (0, "/spare")], ["11200"]),
        (truncated, "#rc=5&rp=all", [(0, "/sms"), (0, "/spare")], ["11206"]),
    ],
)
def test_a_fault_affects_requests_to_its_address(
    outcome: Outcome, fragment: str, got: list[Any], alerts: list[str]
) -> None:
    world = World(Fault(SMS, outcome=outcome), url=f"{SMS}{fragment}").receive()
    assert (world.got, world.alerts, world.replies) == (got, alerts, 1)


def test_a_fault_of_an_address_counts_what_is_sent_there() -> None:
    world = World(Fault(SMS, nth=2, outcome=bad_gateway))
    for _ in range(3):
        world.receive()
    assert [path for _, path in world.got] == ["/sms", "/spare", "/sms"]
    assert world.client(CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")).status == "queued"


def test_random_faults_of_an_address_are_determined_by_the_seed() -> None:
    half = Fault(APP, probability=0.5, outcome=reset)
    one, other = (World(half) for _ in range(2))
    for _ in range(20):
        one.receive()
        other.receive()
    assert one.got == other.got
    assert 0 < len(one.alerts) < 20


def test_a_fault_without_an_address_does_not_affect_the_application() -> None:
    world = World()
    world.twilio.fail(Fault(None, outcome=reset))
    assert world.receive().replies == 1


def test_what_cannot_befall_a_request_to_the_application_is_refused() -> None:
    with pytest.raises(UsageError, match="outcome must apply to requests to the application"):
        Fault(APP, outcome=duplicated_callback)


@pytest.mark.parametrize(("fragment", "code"), [("#e=mars", "11241"), ("#rp=never", "11243")])
def test_nothing_is_sent_to_an_address_whose_fragment_is_wrong(fragment: str, code: str) -> None:
    world = World(url=f"{SMS}{fragment}").receive()
    assert (world.got, world.alerts, world.replies) == ([(0, "/spare")], [code], 1)


# Another process


def test_a_local_server_that_does_not_respond_is_abandoned() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"http://127.0.0.1:{server.getsockname()[1]}/sms#rt=100"
        world = World(url=url).receive()
    assert world.got == [(0.1, "/spare")]
    assert world.alerts == ["11200"]


def test_a_local_server_that_responds_in_time_is_used() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(65536)
                connection.sendall(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")

        thread = threading.Thread(target=answer)
        thread.start()
        world = World(url=f"http://127.0.0.1:{server.getsockname()[1]}/sms").receive()
        thread.join()
    assert (world.got, world.alerts) == ([], [])
    assert world.twilio.callbacks[0].response is not None
    assert world.twilio.callbacks[0].response.status == 204


def test_requests_in_flight_are_part_of_the_state() -> None:
    world = World(Fault(APP, outcome=slow(4 * SECOND)))
    world.twilio.receive_message(from_="+15558675310", to="+15017122661", body="Hi")
    before = world.twilio.state
    world.twilio.run_until_idle()
    after = world.twilio.state
    world.twilio.state = before
    world.twilio.run_until_idle()
    assert world.twilio.state == after
    assert isinstance(world.twilio.callbacks[0].response, HttpResponse)
