"""The types of signing and verifying, as type checkers see them."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
from datetime import UTC, datetime
from twilio_fp import tokens
from twilio_fp.auth import ApiKey, AuthToken

now = datetime.now(UTC)
token = tokens.AccessToken(identity="alice", grants=[tokens.VideoGrant(room="daily")])
key = ApiKey(account_sid="AC1", key_sid="SK1", secret="s")
account = AuthToken(account_sid="AC1", token="t")
tokens.sign(token, key, now=now, algorithm="HS384")
tokens.sign(token, account, now=now)
tokens.sign(token, key, now=now, algorithm="RS256")
tokens.sign(tokens.ClientCapability(), key, now=now)
tokens.VideoGrant(room=5)
tokens.sing
reveal_type(tokens.verify("", key, now=now).token)
reveal_type(tokens.verify("", account, now=now).token)
reveal_type(tokens.allow_updates(tokens.WorkerCapability(account_sid="AC1", workspace_sid="WS1", worker_sid="WK1")))
"""


def test_the_wrong_key_is_a_type_error_and_the_key_determines_the_result() -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--hide-error-context", "-c", PROGRAM]
    output = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    errors = [
        line.split(":")[1] for line in output.splitlines() if line.startswith("<string>:") and ": error: " in line
    ]
    assert errors == ["11", "12", "13", "14", "15"], output
    assert [line.partition("Revealed type is ")[2] for line in output.splitlines() if "Revealed" in line] == [
        '"twilio_fp.tokens.access.AccessToken"',
        '"twilio_fp.tokens.capability.ClientCapability | twilio_fp.tokens.taskrouter.TaskRouterCapability"',
        '"twilio_fp.tokens.taskrouter.WorkerCapability"',
    ]
