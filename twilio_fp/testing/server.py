"""A fake Twilio as a server, for tests in any language and for local development.

    python -m twilio_fp.testing.server --port 8080

listens on loopback only, and prints its address and credentials on one line when it is ready. Point any client library
at it through its base URL or a hook of its HTTP client. Control requests below ``/_fake/`` advance its time, deliver
incoming messages and report what happened.
"""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

from twilio_fp.errors import UsageError
from twilio_fp.testing.fake.accounts import accounts
from twilio_fp.testing.fake.seeds import seeded
from twilio_fp.testing.fake.serving import FakeServer
from twilio_fp.testing.fake.shell import FakeTwilio
from twilio_fp.testing.fake.start import ACCOUNT, START, TOKEN

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until SIGINT or SIGTERM, and return the exit status.

    Args:
        arguments: command-line arguments; None for those of the process.
    """
    parser = _parser()
    given = parser.parse_args(arguments)
    try:
        fake = _fake(given)
        server = FakeServer(fake, given.port, follows=given.clock == "real")
    except UsageError as error:
        parser.error(str(error))
    except (OSError, OverflowError) as error:
        parser.error(f"--port {given.port}: {error}")
    over = Event()

    def end(_number: int, _frame: object) -> None:
        over.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    with server:
        keys = fake.credentials
        token = keys.token.reveal()
        sys.stdout.write(f"Twilio in memory: {server.url} account_sid={keys.account_sid} auth_token={token}\n")
        sys.stdout.flush()
        over.wait()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m twilio_fp.testing.server", description="Serve a Twilio in memory on loopback, for tests."
    )
    parser.add_argument("--port", type=int, default=0, help="where to listen; 0, the default, for one that is free")
    parser.add_argument("--account-sid", help=f"of its account; {ACCOUNT} by default")
    parser.add_argument("--auth-token", help=f"of its account; {TOKEN} by default")
    parser.add_argument("--seed", type=Path, metavar="FILE", help="JSON: accounts with their keys and numbers")
    parser.add_argument(
        "--clock",
        choices=("real", "virtual"),
        default="real",
        help="whether its time follows the wall clock, as it does by default, or is moved by control requests alone",
    )
    return parser


def _fake(given: argparse.Namespace) -> FakeTwilio:
    now = datetime.now(UTC) if given.clock == "real" else START
    sid, token = given.account_sid, given.auth_token
    if given.seed is None:
        return FakeTwilio(account_sid=sid or ACCOUNT, auth_token=token or TOKEN, now=now)
    if sid is not None or token is not None:
        raise UsageError("--seed has its accounts: leave out --account-sid and --auth-token")
    try:
        text = given.seed.read_bytes()
    except OSError as error:
        raise UsageError(f"--seed {given.seed}: {error.strerror or error}") from None
    try:
        state = seeded(text, now=now)
    except UsageError as error:
        raise UsageError(f"--seed {given.seed}: {error}") from None
    main_account = next(accounts(state))
    fake = FakeTwilio(account_sid=str(main_account["sid"]), auth_token=str(main_account["auth_token"]), now=now)
    fake.reset(state)
    return fake


if __name__ == "__main__":
    sys.exit(main())
