"""A bulk run in a process that tests kill: python -m tests.bulk.sender URL JOURNAL ROWS."""

from __future__ import annotations

import signal
import sys
from typing import TYPE_CHECKING

from twilio_fp import AuthToken, Client, CreateMessage, bulk

if TYPE_CHECKING:
    from collections.abc import Iterator

ACCOUNT = "AC" + "0" * 32


def number(row: int) -> str:
    return f"+1555{row:07d}"


def rows(count: int) -> Iterator[tuple[str, CreateMessage]]:
    for row in range(count):
        yield str(row), CreateMessage(to=number(row), from_="+15017122661", body="Hi")


def main(url: str, path: str, count: str) -> None:
    client = Client(AuthToken(account_sid=ACCOUNT, token="hush"), base_url=url)
    with bulk.Journal(path) as journal, client:
        for key, outcome in bulk.send_all(client, rows(int(count)), journal=journal, concurrency=10):
            print(key, type(outcome).__name__, flush=True)
        print("ended", flush=True)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)  # which shells make background jobs ignore
    main(*sys.argv[1:])
