from __future__ import annotations

import os
import subprocess
import sys
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

from tests.house import ROOT
from twilio_fp import AuthToken, FetchMessage, Message
from twilio_fp.testing import Cassette, TableTransport

if TYPE_CHECKING:
    from pathlib import Path


def test_the_plugin_makes_pytest_import_almost_nothing() -> None:
    program = "import sys, twilio_fp.testing.plugin; print(*(n for n in sys.modules if n.startswith('twilio_fp')))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == {"twilio_fp", "twilio_fp.lazy", "twilio_fp.testing", "twilio_fp.testing.plugin"}


def run(directory: Path, program: str, *options: str) -> str:
    """What pytest prints of a module of tests."""
    (directory / "test_it.py").write_text(f"import pytest\nfrom twilio_fp import FetchMessage\n{dedent(program)}")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "no:cacheprovider",
        "-q",
        "--strict-markers",
        *options,
        "test_it.py",
    ]
    # On CI pytest repeats each failure whole in its last lines; and neither options nor coverage come along.
    here = {name: value for name, value in os.environ.items() if name not in ("CI", "BUILD_NUMBER", "PYTEST_ADDOPTS")}
    done = subprocess.run(command, cwd=directory, capture_output=True, text=True, env={**here, "PYTHONPATH": str(ROOT)})
    return done.stdout


def record(path: Path, *sids: str) -> None:
    table = TableTransport({FetchMessage: lambda operation: Message(sid=operation.sid)})
    with Cassette(path, "once", transport=table) as cassette:
        client = cassette.client(credentials=AuthToken(account_sid="AC1", token="t"))
        for sid in sids:
            client(FetchMessage(sid))


def test_a_test_has_its_own_cassette_next_to_its_file(tmp_path: Path) -> None:
    record(tmp_path / "cassettes" / "test_it" / "test_one[SM1].jsonl", "SM1")
    record(tmp_path / "cassettes" / "test_it" / "TestIt.test_two.jsonl", "SM2")
    message = run(
        tmp_path,
        """
        @pytest.mark.parametrize("sid", ["SM1"])
        def test_one(twilio_cassette, sid):
            assert twilio_cassette.client()(FetchMessage(sid)).sid == sid

        class TestIt:
            def test_two(self, twilio_cassette):
                assert twilio_cassette.client()(FetchMessage("SM2")).sid == "SM2"
        """,
    )
    assert "2 passed" in message, message


def test_the_marker_selects_the_file(tmp_path: Path) -> None:
    record(tmp_path / "calls" / "shared.jsonl", "SM1")
    message = run(
        tmp_path,
        """
        @pytest.mark.twilio_cassette("calls/shared.jsonl")
        def test_one(twilio_cassette):
            twilio_cassette.client()(FetchMessage("SM1"))
        """,
    )
    assert "1 passed" in message, message


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("3", "UsageError: path must be a file path such as 'cassette.jsonl', got 3 (int)"),
        ("'a', 'none', 3", "UsageError: the marker twilio_cassette must have at most a path and a mode, got "),
        ("'a', path='b'", "UsageError: the marker twilio_cassette must have at most a path and a mode, got "),
        ("file='a'", "UsageError: the marker twilio_cassette must have at most a path and a mode, got "),
        ("mode='x'", "UsageError: mode must be 'none', 'once', 'new' or 'all', got 'x'"),
    ],
)
def test_an_invalid_cassette_marker_is_rejected_by_name(tmp_path: Path, given: str, said: str) -> None:
    program = f"""
        @pytest.mark.twilio_cassette({given})
        def test_one(twilio_cassette):
            pass
        """
    assert said in run(tmp_path, program)


def test_unused_exchanges_fail_a_test_only_if_it_passed(tmp_path: Path) -> None:
    record(tmp_path / "one.jsonl", "SM1", "SM2")
    message = run(
        tmp_path,
        """
        @pytest.mark.twilio_cassette("one.jsonl")
        def test_passes(twilio_cassette):
            twilio_cassette.client()(FetchMessage("SM1"))

        @pytest.mark.twilio_cassette("one.jsonl")
        def test_fails(twilio_cassette):
            assert twilio_cassette.client()(FetchMessage("SM1")).sid == "SM3"
        """,
    )
    assert "2 failed" in message, message
    assert message.count("1 exchange that nothing requested") == 1
    assert "error" not in message.rpartition("2 failed")[2]


@pytest.mark.parametrize(("options", "mode"), [((), "none"), (("--twilio-cassettes", "new"), "new")])
def test_nothing_is_recorded_unless_requested(tmp_path: Path, options: tuple[str, ...], mode: str) -> None:
    record(tmp_path / "cassettes" / "test_it" / "test_one.jsonl")
    message = run(
        tmp_path,
        """
        def test_one(twilio_cassette):
            pass
        """,
        *options,
    )
    assert ("1 passed" in message) is (mode == "new"), message
    assert ("record it with mode 'once'" in message) is (mode == "none"), message


def test_a_test_gets_an_in_memory_twilio_and_its_client(tmp_path: Path) -> None:
    message = run(
        tmp_path,
        """
        from twilio_fp import CreateMessage
        HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")

        def test_one(fake_twilio, twilio_client):
            twilio_client(HELLO)
            assert fake_twilio.operations == (HELLO,)

        def test_another_is_empty(fake_twilio):
            assert fake_twilio.operations == ()

        @pytest.mark.fake_twilio(numbers=["+15017122661"], seed=3)
        def test_the_fake_is_built_with_the_markers_arguments(fake_twilio):
            assert fake_twilio.state.seed == 3
            assert fake_twilio.state.settings["numbers_known"]
        """,
    )
    assert "3 passed" in message, message


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (
            "fake_twilio(3)",
            "UsageError: the marker fake_twilio must have only keyword arguments, such as numbers=[…], got ",
        ),
        ("fake_twilio(number=3)", "number"),
        ("no_network(True)", "UsageError: the marker no_network must have no argument but loopback=…, got "),
        ("no_network(host=3)", "UsageError: the marker no_network must have no argument but loopback=…, got "),
        ("no_network(loopback=3)", "UsageError: loopback must be a bool, got 3 (int)"),
    ],
)
def test_invalid_markers_are_rejected_by_name(tmp_path: Path, given: str, words: str) -> None:
    message = run(tmp_path, f"@pytest.mark.{given}\ndef test_one(fake_twilio):\n    pass\n")
    assert words in message, message
    assert "1 error" in message, message


def test_a_failure_shows_the_fakes_log_and_how_operations_differ(tmp_path: Path) -> None:
    message = run(
        tmp_path,
        """
        from twilio_fp import CreateMessage
        HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")

        def test_one(fake_twilio, twilio_client):
            twilio_client(HELLO)
            assert fake_twilio.operations == (CreateMessage(to="+15558675310", from_="+15017122661", body="Ho"),)
        """,
    )
    assert "1 failed" in message, message
    assert "operations that should be equal (- left, + right):" in message
    assert "[0] CreateMessage.body: - 'Hi'" in message
    assert "[0] CreateMessage.body: + 'Ho'" in message
    assert "Log of the fake Twilio" in message
    assert "POST https://api.twilio.com/2010-04-01/Accounts/" in message


def test_a_forbidden_connection_fails_the_test_even_if_its_error_is_swallowed(tmp_path: Path) -> None:
    message = run(
        tmp_path,
        """
        import socket

        def dial(address):
            try:
                socket.create_connection(address)
            except Exception as error:
                print(type(error))

        @pytest.mark.no_network
        def test_dials():
            try:
                dial(("192.0.2.1", 80))
            except BaseException:
                pass

        @pytest.fixture
        def dialling():
            dial(("api.twilio.com", 443))

        @pytest.mark.no_network
        def test_a_fixture_dials(dialling):
            pass

        @pytest.mark.no_network(loopback=True)
        def test_this_machine():
            with socket.create_server(("127.0.0.1", 0)) as server:
                dial(server.getsockname())

        @pytest.mark.no_network
        def test_dials_nothing(fake_twilio, twilio_client):
            pass

        def test_may_dial():
            with socket.create_server(("127.0.0.1", 0)) as server:
                dial(server.getsockname())
        """,
    )
    assert "2 failed, 3 passed" in message, message
    assert " in dial tried to connect to 192.0.2.1:80, but the network is forbidden here" in message
    assert " in dial tried to connect to api.twilio.com:443, but the network is forbidden here" in message


def test_open_lines_are_ended_after_the_test(tmp_path: Path) -> None:
    message = run(
        tmp_path,
        """
        import asyncio
        from twilio_fp.testing.streams import RelayCaller

        ended = []

        async def application(scope, receive, send):
            await receive()
            await send({"type": "websocket.accept"})
            try:
                await asyncio.sleep(3600)
            finally:
                ended.append("ended")

        def test_one():
            global caller
            caller = RelayCaller(application)
            assert not ended

        def test_two():
            assert ended == ["ended"]
        """,
    )
    assert "2 passed" in message
