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
from twilio_fp.testing.fake.seeds import state_from_seed
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
    options = parser.parse_args(arguments)
    try:
        fake = _fake(options)
        server = FakeServer(fake, options.port, follows=options.clock == "real")
    except UsageError as error:
        parser.error(str(error))
    except (OSError, OverflowError) as error:
        parser.error(f"--port {options.port}: {error}")
    stopped = Event()

    def stop(_number: int, _frame: object) -> None:
        stopped.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    with server:
        keys = fake.credentials
        token = keys.token.reveal()
        sys.stdout.write(f"Twilio in memory: {server.url} account_sid={keys.account_sid} auth_token={token}\n")
        sys.stdout.flush()
        stopped.wait()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m twilio_fp.testing.server", description="Serve an in-memory fake Twilio on loopback, for tests."
    )
    parser.add_argument("--port", type=int, default=0, help="port to listen on; 0, the default, for any free port")
    parser.add_argument("--account-sid", help=f"SID of its account; default: {ACCOUNT}")
    parser.add_argument("--auth-token", help=f"auth token of its account; default: {TOKEN}")
    parser.add_argument(
        "--seed", type=Path, metavar="FILE", help="JSON file of accounts, with their API keys and numbers"
    )
    parser.add_argument(
        "--clock",
        choices=("real", "virtual"),
        default="real",
        help="real, the default, follows the wall clock; virtual moves only through control requests",
    )
    return parser


def _fake(options: argparse.Namespace) -> FakeTwilio:
    now = datetime.now(UTC) if options.clock == "real" else START
    sid, token = options.account_sid, options.auth_token
    if options.seed is None:
        return FakeTwilio(account_sid=sid or ACCOUNT, auth_token=token or TOKEN, now=now)
    if sid is not None or token is not None:
        raise UsageError("--seed must not be combined with --account-sid or --auth-token: it has its own accounts")
    try:
        text = options.seed.read_bytes()
    except OSError as error:
        raise UsageError(f"--seed {options.seed}: {error.strerror or error}") from None
    try:
        state = state_from_seed(text, now=now)
    except UsageError as error:
        raise UsageError(f"--seed {options.seed}: {error}") from None
    main_account = next(accounts(state))
    fake = FakeTwilio(account_sid=str(main_account["sid"]), auth_token=str(main_account["auth_token"]), now=now)
    fake.reset(state)
    return fake


if __name__ == "__main__":
    sys.exit(main())
