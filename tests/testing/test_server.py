"""The server as a command: what it prints, what it refuses, and how it ends."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp import AuthToken, Client, CreateMessage, FetchMessage, HttpRequest
from twilio_fp.rest.api.v2010 import ListIncomingPhoneNumber
from twilio_fp.testing import server
from twilio_fp.testing.fake.start import ACCOUNT, TOKEN
from twilio_fp.transports.urllib3 import Urllib3Transport

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
MAIN = "AC" + "a" * 32


@contextmanager
def running(*arguments: str, ended_by: int = signal.SIGTERM) -> Generator[tuple[str, AuthToken]]:
    """Run the server in a process of its own, and give the address and the credentials that its line tells."""
    process = subprocess.Popen(
        [sys.executable, "-m", "twilio_fp.testing.server", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            assert process.stdout is not None
            *_, url, account, token = process.stdout.readline().split()
            yield url, AuthToken(account_sid=account.partition("=")[2], token=token.partition("=")[2])
        finally:
            process.send_signal(ended_by)
        rest, errors = process.communicate(timeout=30)
        assert (process.returncode, rest, errors) == (0, "", "")


def control(url: str, name: str, body: Any = None) -> Any:
    transport = Urllib3Transport()
    try:
        sent = b"" if body is None else json.dumps(body).encode()
        return json.loads(transport(HttpRequest("POST", f"{url}/_fake/{name}", {}, sent)).body)
    finally:
        transport.close()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_a_signal_stops_it(number: int) -> None:
    with running("--clock", "virtual", ended_by=number) as (url, keys):
        assert keys == AuthToken(account_sid=ACCOUNT, token=TOKEN)
        with Client(keys, base_url=url) as client:
            sid = client(HELLO).sid
            assert control(url, "advance", {"seconds": 10})["now"] == "2024-01-01T00:00:10Z"
            assert client(FetchMessage(sid)).status == "delivered"


def test_it_follows_the_wall_clock_by_default() -> None:
    with running("--account-sid", MAIN, "--auth-token", "mine") as (url, keys), Client(keys, base_url=url) as client:
        assert keys == AuthToken(account_sid=MAIN, token="mine")
        message = client(HELLO)
        assert message.date_created is not None
        assert message.date_created.year > 2024
        control(url, "advance", {"seconds": 60})
        assert client(FetchMessage(message.sid)).status == "delivered"


def test_it_starts_with_the_state_of_the_seed(tmp_path: Path) -> None:
    path = tmp_path / "seed.json"
    seed = {"accounts": [{"sid": MAIN, "auth_token": "mine", "numbers": ["+15017122661"]}]}
    path.write_text(json.dumps(seed), encoding="utf-8")
    with running("--seed", str(path)) as (url, keys), Client(keys, base_url=url) as client:
        assert keys.account_sid == MAIN
        assert [number.phone_number for number in client(ListIncomingPhoneNumber()).items] == ["+15017122661"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--seed", "nowhere.json"], "--seed nowhere.json: No such file or directory"),
        (["--seed", "BAD"], 'accounts must have at least one account: write {"accounts": [{"sid": "AC…", …}]}'),
        (
            ["--seed", "BAD", "--auth-token", "x"],
            "--seed must not be combined with --account-sid or --auth-token: it has its own accounts",
        ),
        (["--port", "x"], "invalid int value: 'x'"),
        (["--port", "70000"], "port must be "),
        (["--clock", "sand"], "invalid choice: 'sand'"),
    ],
)
def test_an_invalid_argument_is_named(
    arguments: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text('{"accounts": []}', encoding="utf-8")
    with pytest.raises(SystemExit) as caught:
        server.main([str(bad) if each == "BAD" else each for each in arguments])
    assert caught.value.code == 2
    assert said in capsys.readouterr().err
