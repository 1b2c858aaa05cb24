"""The most common task: compose a message as data, inspect its request, send it, and read the response.

``python examples/send_message.py`` runs on an in-memory table of answers, without a network. With ``--live +1555…``
and TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and TWILIO_FROM set, it sends one message from that number and waits for it.
"""

from __future__ import annotations

import os
import sys
from datetime import timedelta

from twilio_fp import (
    ApiError,
    Client,
    CreateMessage,
    FetchMessage,
    ListMessage,
    Message,
    Page,
    Program,
    encode,
    evolve,
    is_final,
    poll,
)
from twilio_fp.http import redact
from twilio_fp.testing import TableTransport, VirtualClock


def deliver(message: CreateMessage) -> Program[Message]:
    """Send a message and wait until its status is final."""
    sent = yield from message
    return (
        yield from poll(
            FetchMessage(sent.sid),
            until=lambda now: is_final(now.status),
            every=timedelta(seconds=2),
            at_most=timedelta(minutes=5),
        )
    )


def in_memory() -> TableTransport:
    """Return a transport that answers from memory as Twilio would."""
    second = ListMessage(page_size=2, page=1, page_token="PAMM0003")
    return TableTransport(
        {
            CreateMessage(to="+1", from_="+15017122661", body="Hi"): ApiError(
                status=400,
                code=21211,
                message="The 'To' number  is not a valid phone number.",
                more_info="https://www.twilio.com/docs/errors/21211",
            ),
            CreateMessage: Message(sid="SM0001", status="queued", to="+15558675310", body="Hi"),
            FetchMessage: [
                Message(sid="SM0001", status="sending"),
                Message(sid="SM0001", status="sent"),
                Message(sid="SM0001", status="delivered", to="+15558675310", body="Hi"),
            ],
            second: Page(items=(Message(sid="SM0003", body="three"),)),
            ListMessage: Page(
                items=(Message(sid="SM0001", body="one"), Message(sid="SM0002", body="two")), next=second
            ),
        },
    )


def show(title: str, *values: object) -> None:
    """Print values under a title."""
    print(f"\n{title}", *values, sep="\n  ")


def demo() -> None:
    """Show each step, with answers from memory."""
    hello = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
    show("A message is data:", hello, evolve(hello, body="Hi again"))

    clock = VirtualClock()
    twilio = in_memory()
    client = twilio.client(clock=clock)
    request = encode(hello, account_sid="AC" + "0" * 32)
    show("It encodes to this request:", f"{request.method} {request.url}", request.body.decode())

    show("Sending it returns:", client(hello))
    sent = redact(twilio.requests[-1])
    show(
        "The request as sent, with its credentials masked:", *[f"{name}: {value}" for name, value in sent.headers.pairs]
    )

    show("Messages streamed from two pages:", *client.stream(ListMessage(page_size=2)))

    final = client(deliver(hello))
    show("A program that sends and waits, on virtual time:", final, f"it slept {[str(one) for one in clock.slept]}")

    try:
        client(evolve(hello, to="+1"))
    except ApiError as error:
        show("An error from Twilio:", repr(error), f"code {error.code}, see {error.more_info}")

    show("And the operations that the table received:", *[type(one).__name__ for one in twilio.operations])


def live(to: str) -> None:
    """Send one message through Twilio, and wait for its final status."""
    with Client.from_environ() as client:
        final = client(deliver(CreateMessage(to=to, from_=os.environ["TWILIO_FROM"], body="Hi from twilio_fp")))
    show("Twilio says:", final)


if __name__ == "__main__":
    if "--live" in sys.argv:
        live(sys.argv[sys.argv.index("--live") + 1])
    else:
        demo()
