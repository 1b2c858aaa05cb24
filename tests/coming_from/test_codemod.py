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


def migrated() -> str:
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
    result = run(old, before, rest_client(before.client()), monkeypatch)
    assert run(migrated(), after, after.client(), monkeypatch) == result
    assert result[1] == 1
    assert requests(after) == requests(before)
    assert len(before.requests) > 20
    assert len(old.splitlines()) > 300
    assert after.messages == before.messages


def test_the_rest_of_the_application_is_listed_with_its_lines() -> None:
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
        [(17, "write request_path, in which values that may be personal are masked")],
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
print(client.account_sid)
""",
        None,
        [
            (3, "only calls such as client.messages.create(…) are rewritten"),
            (5, "a record has no methods: write client(Update…(call.sid, …))"),
            (6, "pass positional arguments by name: '+1'"),
            (7, "write client(with_response(CreateMessage(…))), which returns the value and the response"),
            (8, "http_client: see docs/clients.md for Client's arguments"),
            (9, "an API key requires its account: write ApiKey(account_sid=…, key_sid=…, secret=…)"),
            (10, "only calls such as client.messages.create(…) are rewritten"),
            (11, "write client.credentials.account_sid: client.account_sid is None unless it names another account"),
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
    "records and lists": (
        HEAD
        + """space = client.taskrouter.workspaces.create(friendly_name="x")
space.workers.create(friendly_name="y")
tasks = client.taskrouter.workspaces(space.sid).tasks
tasks("WT1").fetch()
found = client.messages.list()
found.sort()
more = found + [1]
none = client.calls.list() == []
first = client.messages.list(limit=1)[0]
first.delete()
[one.update(body="") for one in found]
client.messages("SM1").fetch().update(body="")
client.messages.list()[0].delete()
""",
        None,
        [
            (4, "a record has no resources: write client(Create…(space.sid, …))"),
            (5, "only calls such as client.messages.create(…) are rewritten"),
            (6, "write client(Fetch…(…)) with the sids in the path of tasks"),
            (8, "lists are tuples here: use sorted(…), or convert with list(…)"),
            (9, "lists are tuples here: convert with list(…)"),
            (10, "lists are tuples here, and a tuple never equals a list"),
            (12, "a record has no methods: write client(Delete…(first.sid, …))"),
            (13, "a record has no methods: write client(Update…(one.sid, …))"),
            (14, "a record has no methods: write client(Update…(record.sid, …))"),
            (15, "a record has no methods: write client(Delete…(record.sid, …))"),
        ],
    ),
    "names that are taken": (
        """'''Doc.'''
from __future__ import annotations
from twilio.rest import Client
from other import AuthToken, CreateMessage
from twilio.base.exceptions import TwilioRestException
ApiError = ValueError
client = Client(a, b)
client.messages.create(to=a)
client.chat.v1.services.create(friendly_name=a)
client.chat.v2.services.create(friendly_name=a)
client.verify.services.create(friendly_name=a)
try: ...
except TwilioRestException: ...
""",
        """'''Doc.'''
from __future__ import annotations
from twilio_fp import (
    ApiError as TwilioApiError,
    AuthToken as TwilioAuthToken,
    Client,
    CreateMessage as CreateApiMessage,
)
from twilio_fp.rest.chat.v1 import CreateService
from twilio_fp.rest.chat.v2 import CreateService as CreateChatService
from twilio_fp.rest.verify.v2 import CreateService as CreateVerifyService
from other import AuthToken, CreateMessage
ApiError = ValueError
client = Client(TwilioAuthToken(account_sid=a, token=b))
client(CreateApiMessage(to=a))
client(CreateService(friendly_name=a))
client(CreateChatService(friendly_name=a))
client(CreateVerifyService(friendly_name=a))
try: ...
except TwilioApiError: ...
""",
        [],
    ),
    "imports within": (
        """'''Doc.'''
def f():
    from twilio.rest import Client
    from twilio.base.exceptions import TwilioException
    try:
        return Client().messages.list()
    except TwilioException: ...
if x:
    import os; from twilio.rest import Client, TwilioRestClient
""",
        """'''Doc.'''
from twilio_fp import ListMessage, TwilioError
def f():
    from twilio_fp import Client
    pass
    try:
        return Client.from_environ().collect(ListMessage())
    except TwilioError: ...
if x:
    import os; from twilio.rest import TwilioRestClient; from twilio_fp import Client
""",
        [(9, "write twilio_fp.Client")],
    ),
    "comments between arguments": (
        (
            "from twilio.rest import Client\nclient = Client(\n    a,  # don't\n    b,\n)\n"
            "client.calls.list(\n    to=a,  # isn't\n)\n"
        ),
        None,
        [(2, "there are comments between its arguments"), (6, "there are comments between its arguments")],
    ),
    "a client from elsewhere": (
        "from .tw import client, store\nclient.messages.create(to=1)\nstore.messages.create(to=1)\n",
        "from .tw import client, store\nclient.messages.create(to=1)\nstore.messages.create(to=1)\n",
        [(2, "it can't be told whether this is called on a client: annotate it as a Client")],
    ),
    "every name": (
        "from twilio.rest import *\nclient = Client()\nclient.messages.list()\n",
        "from twilio.rest import *\nclient = Client()\nclient.messages.list()\n",
        [
            (1, "import the names: from twilio.rest import Client"),
            (3, "it can't be told whether this is called on a client: annotate it as a Client"),
        ],
    ),
    "not twilio": ("session.messages.create(to=1)\n", "session.messages.create(to=1)\n", []),
}


CLIENTS: Final = {
    "one or a new one": "c = given or Client(a, b)\nc.messages.list()",
    "one or none": "c = Client(a, b) if a else None\nc.messages.list()",
    "a function's": "def get():\n    return Client(a, b)\nc = get()\nc.messages.list()",
    "a function's, as it is": "def get():\n    c = Client(a, b)\n    return c\nget().messages.list()",
    "a method's": "class A:\n    def c(self):\n        return Client(a, b)\n    def f(self): self.c().messages.list()",
    "a property": (
        "class A:\n    def f(self):\n        self.c.messages.list()\n"
        "    @property\n    def c(self):\n        return Client(a, b)"
    ),
    "an attribute": "class A:\n    c = Client(a, b)\n    def f(self):\n        self.c.messages.list()",
    "an expression's": "if c := Client(a, b):\n    c.messages.list()",
    "a with's": "with Client(a, b) as c:\n    c.messages.list()",
    "nameless": "Client(a, b).messages.list()",
    "another name": "client = Client(a, b)\nc = client\nc.messages.list()",
    "in parentheses": "c = Client(a, b)\n(c).messages.list()",
    "a default": "def f(c=Client(a, b)):\n    c.messages.list()",
    "one of two": "c, x = Client(a, b), 1\nc.messages.list()",
}


@pytest.mark.parametrize("name", CLIENTS)
def test_a_client_is_recognised_wherever_it_is_created(name: str) -> None:
    done = rewrite(f"from twilio.rest import Client\n{CLIENTS[name]}\n")
    ast.parse(done.code)
    assert (done.calls, done.by_hand) == (1, ())
    assert ".collect(ListMessage())" in done.code
    assert "Client(AuthToken(account_sid=a, token=b))" in done.code


@pytest.mark.parametrize(
    "code",
    [
        "def f(c):\n    c.messages.list()",
        "{'a': Client(a, b)}['a'].messages.list()",
        "c = (lambda: Client(a, b))()\nc.messages.list()",
    ],
)
def test_a_call_on_a_possible_client_is_listed(code: str) -> None:
    done = rewrite(f"from twilio.rest import Client\n{code}\n")
    assert [one.what.endswith(".messages.list()") for one in done.by_hand] == [True]


@pytest.mark.parametrize("name", SAMPLES)
def test_a_program_is_rewritten_and_the_rest_is_listed(name: str) -> None:
    before, after, by_hand = SAMPLES[name]
    done = rewrite(before)
    ast.parse(done.code)
    if after is not None and by_hand is not None:
        assert done.code == after
    if by_hand is not None:
        assert [(one.line, one.why) for one in done.by_hand] == by_hand


def test_nested_calls_are_rewritten_inside_out() -> None:
    before, _, _ = SAMPLES["a function that makes the client"]
    assert rewrite(before).code.splitlines()[-2:] == [
        'get()(UpdateCall("CA1", twiml="<Response/>"))',
        "get()(FetchService(get().collect(ListService(), limit=1)[0].sid))",
    ]


def test_rewriting_is_idempotent() -> None:
    once = rewrite(CLINIC.read_text(encoding="utf-8")).code.replace("from twilio.twiml", "from twiml")
    again = rewrite(once)
    assert (again.code, again.calls) == (once, 0)
    assert [one.what for one in again.by_hand] == ["clinic.client.messages(message.sid).delete()"]


@given(source=st.text(max_size=40))
def test_any_text_is_rewritten_or_refused(source: str) -> None:
    with suppress(UsageError):
        assert rewrite(source).code == source


@pytest.mark.parametrize("source", ["def", 5, None, b"x = 1"])
def test_invalid_source_is_refused(source: Any) -> None:
    with pytest.raises(UsageError, match="source must be"):
        rewrite(source)


def test_the_command_writes_files_and_lists_the_rest(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "app.py"
    path.write_text(HEAD + "client.messages.create(to=a)\n", encoding="utf-8")
    assert main([str(path)]) == 0
    assert capsys.readouterr().out == rewrite(path.read_text(encoding="utf-8")).code
    assert main(["--write", str(path)]) == 0
    assert "client(CreateMessage(to=a))" in path.read_text(encoding="utf-8")
    lines = tmp_path / "lines.py"
    lines.write_bytes(b"from twilio.rest import Client\r\nClient().messages.list()\r\n")
    assert main(["--write", str(lines)]) == 0
    assert lines.read_bytes().endswith(b"\r\nClient.from_environ().collect(ListMessage())\r\n")
    assert lines.read_bytes().count(b"\n") == 2
    other = tmp_path / "other.py"
    other.write_text(HEAD + "client.messages.create(1)\n", encoding="utf-8")
    assert main([str(other), str(tmp_path / "none.py")]) == 1
    errors = capsys.readouterr().err
    assert f"{other}:3: client.messages.create(1): pass positional arguments" in errors
    assert "none.py: " in errors
