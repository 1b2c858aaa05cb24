from __future__ import annotations

import ast
import sys
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from types import ModuleType
from typing import Any, Final
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import UsageError
from twilio_fp.coming_from.codemod import main, rewrite
from twilio_fp.compat.twilio_python import rest_client
from twilio_fp.testing import FakeTwilio

CLINIC: Final = Path(__file__).parent / "samples" / "clinic.py.txt"

BY_HAND: Final = (  # what the codemod lists for the clinic, with what a person writes there
    (
        "from twilio.twiml.voice_response import Gather, VoiceResponse\n",
        "from twilio_fp.rest.api.v2010 import DeleteMessage\nfrom twilio_fp.twiml import Gather, Response, Say\n",
    ),
    (
        """    response = VoiceResponse()
    gather = Gather(num_digits=1, action="https://clinic.example/confirm")
    gather.say(f"{greeting(appointment.patient)}, press 1 to confirm.")
    response.append(gather)
    return str(response)
""",
        """    said = Say(f"{greeting(appointment.patient)}, press 1 to confirm.")
    return str(Response([Gather([said], num_digits=1, action="https://clinic.example/confirm")]))
""",
    ),
    (
        """        if clinic.client.messages(message.sid).delete():
            count += 1
""",
        """        clinic.client(DeleteMessage(message.sid))
        count += 1
""",
    ),
    ("    for message in page:\n", "    for message in page.items:\n"),
)


def moved() -> str:
    """Return the clinic as the codemod and a person write it."""
    code = rewrite(CLINIC.read_text(encoding="utf-8")).code
    for before, after in BY_HAND:
        assert before in code
        code = code.replace(before, after)
    assert "import twilio\n" not in code
    assert "from twilio." not in code
    return code


def run(code: str, fake: FakeTwilio, client: Any, monkeypatch: pytest.MonkeyPatch) -> tuple[list[str], int]:
    """Run the clinic's month with a client; return what it logged, and how many messages it forgot."""
    module = ModuleType("clinic")
    monkeypatch.setitem(sys.modules, "clinic", module)
    exec(compile(code, "clinic.py", "exec", dont_inherit=True), module.__dict__)
    clinic = module.Clinic(client)
    log = module.run(clinic)
    fake.advance(timedelta(minutes=1))
    return log, module.forget(clinic, clinic.appointments[0].patient)


def requests(fake: FakeTwilio) -> list[Any]:
    """Return what a fake was asked: methods, addresses, parameters."""
    return [(one.method, unquote(one.url), sorted(parse_qsl(one.body.decode()))) for one in fake.requests]


def test_an_application_makes_the_same_requests_before_and_after(monkeypatch: pytest.MonkeyPatch) -> None:
    before, after = FakeTwilio(seed=7), FakeTwilio(seed=7)
    old = CLINIC.read_text(encoding="utf-8")
    said = run(old, before, rest_client(before.client()), monkeypatch)
    assert run(moved(), after, after.client(), monkeypatch) == said
    assert said[1] == 1
    assert requests(after) == requests(before)
    assert len(before.requests) > 20
    assert len(old.splitlines()) > 300
    assert after.messages == before.messages


def test_what_is_left_of_the_application_is_listed_by_its_lines() -> None:
    done = rewrite(CLINIC.read_text(encoding="utf-8"))
    lines = CLINIC.read_text(encoding="utf-8").splitlines()
    assert [(one.what.split()[-1], lines[one.line - 1].strip()[:30]) for one in done.by_hand] == [
        ("Gather", "from twilio.twiml.voice_respon"),
        ("VoiceResponse", "from twilio.twiml.voice_respon"),
        ("clinic.client.messages(message.sid).delete()", "if clinic.client.messages(mess"),
        ("clinic.client.messages.page(page_size=1)", "page = clinic.client.messages.p"[:30]),
    ]
    assert done.calls == 22


HEAD: Final = "from twilio.rest import Client\nclient = Client()\n"

SAMPLES: Final = {
    "a script": (
        """#!/usr/bin/env python
# Sends a message.
import os

from twilio.rest import Client

account_sid = os.environ["TWILIO_ACCOUNT_SID"]
auth_token = os.environ["TWILIO_AUTH_TOKEN"]
client = Client(account_sid, auth_token)

message = client.messages.create(
    body="Hi there",  # what is said
    from_="+15017122661",
    to="+15558675310",
)

print(message.sid)
""",
        """#!/usr/bin/env python
# Sends a message.
import os

from twilio_fp import AuthToken, Client

account_sid = os.environ["TWILIO_ACCOUNT_SID"]
auth_token = os.environ["TWILIO_AUTH_TOKEN"]
client = Client(AuthToken(account_sid=account_sid, token=auth_token))

message = client.messages.create(
    body="Hi there",  # what is said
    from_="+15017122661",
    to="+15558675310",
)

print(message.sid)
""",
        [(11, "there are comments between its arguments")],
    ),
    "a class": (
        '''"""Texts."""

from __future__ import annotations

from twilio.base.exceptions import TwilioException, TwilioRestException as Refused
from twilio.rest import Client as TwilioClient


class Sender:
    def __init__(self, key: str, secret: str, owner: str) -> None:
        self._twilio = TwilioClient(key, secret, owner, region="ie1", edge="dublin")

    def send(self, to: str) -> str | None:
        try:
            return self._twilio.messages.create(to=to, from_="+1", body=self.text("a#b")).sid
        except Refused as error:
            print(error.code, error.msg, error.uri)
        except TwilioException:
            pass
        return None
''',
        '''"""Texts."""

from __future__ import annotations

from twilio_fp import (
    ApiError,
    ApiKey,
    Client as TwilioClient,
    CreateMessage,
    TwilioError,
)


class Sender:
    def __init__(self, key: str, secret: str, owner: str) -> None:
        self._twilio = TwilioClient(ApiKey(account_sid=owner, key_sid=key, secret=secret), edge="dublin", region="ie1")

    def send(self, to: str) -> str | None:
        try:
            return self._twilio(CreateMessage(to=to, from_="+1", body=self.text("a#b"))).sid
        except ApiError as error:
            print(error.code, error.message, error.uri)
        except TwilioError:
            pass
        return None
''',
        [(17, "request_path, in which values that may be personal are masked")],
    ),
    "asynchronous": (
        """from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.rest import Client


async def main(client: Client) -> None:
    message = await client.messages.create_async(to="+1", from_="+2", body="x")
    await client.messages(message.sid).delete_async()
    for one in await client.calls.list_async(limit=3):
        print(one.sid)
""",
        """from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio_fp import Client, CreateMessage, DeleteMessage, ListCall


async def main(client: Client) -> None:
    message = await client(CreateMessage(to="+1", from_="+2", body="x"))
    await client(DeleteMessage(message.sid))
    for one in await client.collect(ListCall(), limit=3):
        print(one.sid)
""",
        [(1, "write twilio_fp.AsyncClient")],
    ),
    "a function that makes the client": (
        """from twilio.rest import Client
def get() -> Client:
    return Client(username=SID, password=TOKEN)
get().calls("CA1").update(twiml="<Response/>")
get().verify.services(get().verify.services.list(limit=1)[0].sid).fetch()
""",
        """from twilio_fp import AuthToken, Client, ListService, UpdateCall
""",
        None,
    ),
    "left": (
        HEAD
        + """resource = client.messages("SM1")
call = client.calls("CA1").fetch()
call.update(status="completed")
client.messages.create('+1', body="x")
client.messages.create_with_http_info(to="+1", from_="+2")
Client(http_client=x)
Client("SK1", secret)
client.http_client.timeout = 3
""",
        None,
        [
            (3, "only calls such as client.messages.create(…) are rewritten"),
            (5, "a record has no methods: write client(Update…(call.sid, …))"),
            (6, "what is given by position goes by name: '+1'"),
            (7, "write client(with_response(CreateMessage(…))), whose value and response are apart"),
            (8, "http_client: docs/clients.md says what a Client takes"),
            (9, "an API key is given with its account: ApiKey(account_sid=…, key_sid=…, secret=…)"),
            (10, "only calls such as client.messages.create(…) are rewritten"),
        ],
    ),
    "a name that is taken": (
        HEAD + "class CreateMessage: ...\nclient.messages.create(to=a)\n",
        """from twilio_fp import Client, CreateMessage as CreateApiMessage
client = Client.from_environ()
class CreateMessage: ...
client(CreateApiMessage(to=a))
""",
        [],
    ),
    "not twilio": ("client.messages.create(to=1)\n", "client.messages.create(to=1)\n", []),
}


@pytest.mark.parametrize("name", SAMPLES)
def test_a_program_is_rewritten_and_the_rest_is_listed(name: str) -> None:
    before, after, left = SAMPLES[name]
    done = rewrite(before)
    ast.parse(done.code)
    if after is not None and left is not None:
        assert done.code == after
    if left is not None:
        assert [(one.line, one.why) for one in done.by_hand] == left


def test_calls_within_calls_are_rewritten_inside_out() -> None:
    before, _, _ = SAMPLES["a function that makes the client"]
    assert rewrite(before).code.splitlines()[-2:] == [
        'get()(UpdateCall("CA1", twiml="<Response/>"))',
        "get()(FetchService(get().collect(ListService(), limit=1)[0].sid))",
    ]


def test_what_is_rewritten_is_not_rewritten_again() -> None:
    once = rewrite(CLINIC.read_text(encoding="utf-8")).code.replace("from twilio.twiml", "from twiml")
    again = rewrite(once)
    assert (again.code, again.calls, again.by_hand) == (once, 0, ())


@given(source=st.text(max_size=40))
def test_any_text_is_rewritten_or_refused(source: str) -> None:
    with suppress(UsageError):
        assert rewrite(source).code == source


@pytest.mark.parametrize("source", ["def", 5, None, b"x = 1"])
def test_what_is_no_module_is_refused(source: Any) -> None:
    with pytest.raises(UsageError, match="source must be"):
        rewrite(source)


def test_the_command_writes_files_and_lists_the_rest(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "app.py"
    path.write_text(HEAD + "client.messages.create(to=a)\n", encoding="utf-8")
    assert main([str(path)]) == 0
    assert capsys.readouterr().out == rewrite(path.read_text(encoding="utf-8")).code
    assert main(["--write", str(path)]) == 0
    assert "client(CreateMessage(to=a))" in path.read_text(encoding="utf-8")
    other = tmp_path / "other.py"
    other.write_text(HEAD + "client.messages.create(1)\n", encoding="utf-8")
    assert main([str(other), str(tmp_path / "none.py")]) == 1
    said = capsys.readouterr().err
    assert f"{other}:3: client.messages.create(1): what is given by position" in said
    assert "none.py: " in said
