"""Send a message to each of 5,000 customers in a CSV file, with an interruption halfway, and resume.

``python examples/bulk.py`` needs no account: it creates the file in a temporary directory, and sends to a server on
this machine. A separate process sends; its first run gets a Ctrl-C after 2,000 messages.
"""

from __future__ import annotations

import csv
import json
import signal
import subprocess
import sys
from collections import Counter
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from twilio_fp import AuthToken, Client, CreateMessage, bulk
from twilio_fp.testing.loopback import Server
from twilio_fp.transports import Urllib3Transport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from twilio_fp.testing.loopback import Peer, Seen

CUSTOMERS, INTERRUPTED_AT, AT_ONCE = 5_000, 2_000, 20
REFUSED = "+15550000013"
CREDENTIALS = AuthToken(account_sid="AC" + "0" * 32, token="your_auth_token")


def write_customers(path: Path) -> None:
    """Write the file, in which one customer has no number, and one has a number that Twilio rejects."""
    with path.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(["customer", "number", "name"])
        for customer in range(CUSTOMERS):
            rows.writerow([customer, "" if customer == 7 else f"+1555{customer:07}", f"Customer {customer}"])


def message(row: dict[str, str]) -> CreateMessage:
    """Return the message for a customer."""
    if not row["number"]:
        raise ValueError(f"customer {row['customer']} has no number")
    return CreateMessage(to=row["number"], from_="+15017122661", body=f"{row['name']}, we are open again on Monday.")


def rows(path: Path) -> Iterator[tuple[str, Callable[[], CreateMessage]]]:
    """Yield a unique key for each customer, and a factory of the operation, whose failure affects only its row."""
    with path.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            yield row["customer"], partial(message, row)


def send(url: str, customers: str, path: str) -> None:
    """Send to all customers, except those whom the journal lists as done."""
    client = Client(CREDENTIALS, base_url=url, transport=Urllib3Transport(pool_size=AT_ONCE))
    with client, bulk.Journal(path) as journal:
        outcomes = bulk.send_all(client, rows(Path(customers)), journal=journal, concurrency=AT_ONCE)
        try:
            for key, outcome in outcomes:
                if not isinstance(outcome, bulk.Done):
                    print(f"  customer {key}: {type(outcome).__name__}, {outcome.error}")
        except KeyboardInterrupt:
            print("  Interrupted by Ctrl-C: nothing new was sent, and messages in progress were completed.")
        counts = ", ".join([f"{about(count)} {status}" for status, count in journal.counts().items()])
        print(f"  The journal has {counts}.")


def about(count: int) -> str:
    """Return a number as text, rounded if it varies between runs."""
    return str(count) if count < 100 else f"about {round(count, -3):,}"


class Twilio:
    """A stand-in for Twilio that accepts messages, except to one number, and records the recipients."""

    def __init__(self) -> None:
        self.sent: Counter[str] = Counter()
        self.is_time = Event()
        self.is_interrupted = Event()

    def __call__(self, peer: Peer, seen: Seen) -> None:
        number = parse_qs(seen.body.decode())["To"][0]
        if number == REFUSED:
            error = {"code": 21211, "message": "The 'To' number is not a valid phone number.", "status": 400}
            peer.reply(json.dumps(error).encode(), "Content-Type: application/json", status="400 Bad Request")
            return
        self.sent[number] += 1
        if len(self.sent) >= INTERRUPTED_AT:
            self.is_time.set()
            self.is_interrupted.wait()
        made = {"sid": f"SM{number[1:]:0>32}", "status": "queued", "to": number}
        peer.reply(json.dumps(made).encode(), "Content-Type: application/json", status="201 Created")


def demo() -> None:
    """Send, interrupt, resume, and show the result."""
    twilio = Twilio()
    with TemporaryDirectory() as folder, Server(twilio) as server:
        customers, journal = Path(folder) / "customers.csv", Path(folder) / "sent.sqlite"
        write_customers(customers)
        command = [sys.executable, __file__, "send", server.url, str(customers), str(journal)]

        print(f"A run over {CUSTOMERS:,} customers, interrupted after {INTERRUPTED_AT:,} messages:", flush=True)
        with subprocess.Popen(command) as sender:
            twilio.is_time.wait(60)
            sender.send_signal(signal.SIGINT)
            twilio.is_interrupted.set()
        print("The same command again, which resumes where it stopped:", flush=True)
        subprocess.run(command, check=True)
    twice = [number for number, times in twilio.sent.items() if times > 1]
    print(f"Twilio has created {len(twilio.sent):,} messages, {len(twice) or 'none'} of them twice.")


if __name__ == "__main__":
    if "send" in sys.argv:
        signal.signal(signal.SIGINT, signal.default_int_handler)  # shells make background jobs ignore it
        send(*sys.argv[2:])
    else:
        demo()
