"""The overhead of each middleware on a call that succeeds immediately, compared with the whole call.

The overhead is measured with a transport that answers locally, since it would drown in the noise of a network; the
whole call goes to a server in another process. The first layer of a stack, whatever it does, turns a plain call into a
program. This has a row of its own, and the other rows show the further overhead of their middleware.
"""

from __future__ import annotations

import gc
import json
import logging
from datetime import timedelta
from time import process_time
from typing import TYPE_CHECKING, Any

from benchmarks.loopback import calls, loopback
from benchmarks.measure import Row, least, within
from benchmarks.pages import ACCOUNT, message
from twilio_fp.auth import AuthToken
from twilio_fp.client import Client
from twilio_fp.http import HttpResponse
from twilio_fp.middleware import Concurrency, Deadline, Log, RateLimit, Retry
from twilio_fp.rest.api.v2010 import CreateMessage
from twilio_fp.transports.urllib3 import Urllib3Transport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from twilio_fp.ask import Program
    from twilio_fp.effect import Exchange
    from twilio_fp.middleware import Handler

TITLE = "Idle middleware: CPU that it adds to a call"

ROUNDS, CALLS = 30, 400
CREDENTIALS = AuthToken(account_sid=ACCOUNT, token="token")


def delegating(handler: Handler) -> Handler:
    """Return a handler that only delegates: the least that a middleware can do."""

    def delegate(exchange: Exchange) -> Program[HttpResponse]:
        return (yield from handler(exchange))

    return delegate


POLICIES: dict[str, Any] = {
    "Deadline": Deadline(timedelta(seconds=30)),
    "Retry": Retry.standard,
    "RateLimit": RateLimit(10_000_000, per=timedelta(seconds=1)),
    "Concurrency": Concurrency(50),
    "Log": Log(),
}


def cpu(client: Client) -> Callable[[], float]:
    """Return a job that measures a call in microseconds."""
    operation = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi there")

    def job() -> float:
        gc.disable()
        start = process_time()
        for _ in range(CALLS):
            client(operation)
        seconds = process_time() - start
        gc.enable()
        return seconds / CALLS * 1e6

    return job


def rows() -> Iterator[Row]:
    """Measure each middleware against none."""
    logging.getLogger("twilio_fp").setLevel(logging.WARNING)
    answer = HttpResponse(201, {"Content-Type": "application/json"}, json.dumps(message(1)).encode())
    stacks: dict[str, list[Any]] = {
        "none": [],
        "first": [delegating],
        **{name: [delegating, policy] for name, policy in POLICIES.items()},
        "all": [*POLICIES.values()],
    }
    clients = {
        name: Client(CREDENTIALS, transport=lambda _: answer, middleware=layers) for name, layers in stacks.items()
    }
    figures = least(ROUNDS, **{name: cpu(client) for name, client in clients.items()})
    with loopback() as base_url, Client(CREDENTIALS, transport=Urllib3Transport(), base_url=base_url) as client:
        call = least(9, call=calls(client))["call"]

    def row(what: str, added: float) -> Row:
        return within(f"{what}: {added:.1f} µs", added / call * 100, "% of a call", at_most=5)

    yield Row("a call without any, over loopback", f"{call:.0f} µs")
    yield row("the first layer, which only passes calls on", figures["first"] - figures["none"])
    for name in POLICIES:
        yield row(name, figures[name] - figures["first"])
    total = figures["all"] - figures["none"]
    yield Row(f"all five in one stack: {total:.1f} µs", f"{total / call * 100:.1f} % of a call")
