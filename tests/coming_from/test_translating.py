from __future__ import annotations

import ast
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import UsageError
from twilio_fp.coming_from import __main__ as command
from twilio_fp.coming_from import operation_for, translate

CALLS = {
    "client.messages.create(to='+1', body=\"Hi\")": "client(CreateMessage(to='+1', body=\"Hi\"))",
    "client.messages('SM1').fetch()": "client(FetchMessage('SM1'))",
    "client.messages.get(sid).fetch()": "client(FetchMessage(sid))",
    "client.messages(sid=message.sid).update(body='')": "client(UpdateMessage(message.sid, body=''))",
    "client.messages.list()": "client.collect(ListMessage())",
    "client.messages.list(limit=None, to='+1')": "client.collect(ListMessage(to='+1'))",
    "client.messages.stream(limit=5, page_size=2)": "client.stream(ListMessage(page_size=2), limit=5)",
    "client.messages.page(page_token='x', page_number=3)": "client(ListMessage(page_token='x', page=3))",
    "self._twilio.calls(sid).recordings.list(limit=1)": "self._twilio.collect(ListCallRecording(sid), limit=1)",
    "get_client(x).calls.create(**options)": "get_client(x)(CreateCall(**options))",
    "clients['a'].calls(sid).delete()": "clients['a'](DeleteCall(sid))",
    "await client.calls.create_async(to=to)": "await client(CreateCall(to=to))",
    "client.api.v2010.accounts(sub).messages.create(to=to)": "client(CreateMessage(account_sid=sub, to=to))",
    "client.api.v2010.accounts(sub).fetch()": "client(FetchAccount(sub))",
    "client.api.accounts.create(friendly_name='x')": "client(CreateAccount(friendly_name='x'))",
    "client.verify.v2.services(va).verifications(ve).update(status='canceled')": (
        "client(UpdateVerification(va, ve, status='canceled'))"
    ),
    "client.conversations.v1.services(s).configuration().fetch()": "client(FetchServiceConfiguration(s))",
    "client.chat.v3.channels(a, b).update(type='private')": "client(UpdateChannel(a, b, type='private'))",
    "client.lookups.v2.lookup_overrides('line_type', '+1').fetch()": (
        "client(FetchLookupPhoneNumberOverrides('+1', 'line_type'))"
    ),
    "messages.list()": "client.collect(ListMessage())",
    "client.messages.create(**a, to='+1', **b)": "client(CreateMessage(**a, to='+1', **b))",
    "client.messages.create(to=(y := '+1'))": "client(CreateMessage(to=(y := '+1')))",
    "(one or other).messages.list(to=(yield))": "(one or other).collect(ListMessage(to=(yield)))",
    "(await get()).messages(sid).fetch()": "(await get())(FetchMessage(sid))",
    "get()().messages.list()": "get()().collect(ListMessage())",
    "m: Message = await client.messages.create_async(to='+1')": "m: Message = await client(CreateMessage(to='+1'))",
    "a = b = (client.messages.list())  # client.messages.list()": "a = b = client.collect(ListMessage())",
}


@pytest.mark.parametrize(("call", "code"), CALLS.items())
def test_a_call_is_translated(call: str, code: str) -> None:
    found = translate(call)
    assert (found.code, found.by_hand) == (code, "")
    ast.parse(found.code)
    space: dict[str, Any] = {}
    exec(found.imports, space)
    assert space[found.operation.name] is found.operation.load()


def test_a_call_is_spread_over_lines() -> None:
    found = translate("client.messages.create(to='+1', body='Hi')")
    assert found.spread("  ") == "client(CreateMessage(\n      to='+1',\n      body='Hi',\n  ))"


BY_HAND = {
    "client.messages.create('+1', body='x')": "by name: '\\+1'",
    "client.messages.create_with_http_info(to='+1')": "with_response",
    "client.messages.get_page(url)": "pages are data",
    "client.messages.stream_async()": "without await",
    "client.content.v1.contents.create(content_create_request=x)": "no content_create_request",
    "client.api.account.fetch()": r"takes 1 in its path, not 0: write FetchAccount\(sid\)",
    "client.messages('a', 'b').fetch()": r"takes 1 in its path, not 2: write FetchMessage\(sid\)",
    "client.messages(**where).fetch()": "each part of its path",
    "client.messages(*where).fetch()": "each part of its path",
    "client.messages.list(**where)": "limit is an argument of the client",
}


@pytest.mark.parametrize(("call", "why"), BY_HAND.items())
def test_a_partial_translation_says_why(call: str, why: str) -> None:
    with pytest.raises(AssertionError, match=why):
        raise AssertionError(translate(call).by_hand)


@pytest.mark.parametrize(
    ("call", "closest"),
    [
        ("client.mesages.create(to='+1')", "api.v2010.CreateMessage"),
        ("client.verify.v2.service('VA').verifications.create()", "verify.v2.CreateVerification"),
        ("client.messages.send(to='+1')", "api.v2010.CreateMessage"),
        ("client.accounts.list()", "api.v2010.ListAccount"),
        ("client.messages", "api.v2010"),
        ("client.messages('SM1')('SM2').fetch()", "Fetch"),
        ("lookup.phone_numbers('+1').fetch()", "lookups."),
    ],
)
def test_an_unknown_call_suggests_the_closest_operations(call: str, closest: str) -> None:
    with pytest.raises(UsageError, match=f"the closest are .*{closest}"):
        operation_for(call)


def test_a_repeated_keyword_is_refused() -> None:
    with pytest.raises(UsageError, match="call must not repeat a keyword"):
        translate("client.messages.create(to='+1', to='+2')")


@pytest.mark.parametrize("call", ["", "1 +", "print(", "x = 1", "'text'", "\0", "(" * 500, "quux()", "x: y", "a; b"])
def test_anything_but_a_call_is_refused(call: str) -> None:
    with pytest.raises(UsageError, match="call must be"):
        translate(call)


@given(call=st.text(max_size=40))
def test_any_text_is_read_or_refused(call: str) -> None:
    with suppress(UsageError):
        translate(call)


def test_anything_but_text_is_refused() -> None:
    wrong: Any = 5
    with pytest.raises(UsageError, match=r"call must be text"):
        operation_for(wrong)


def test_the_command_prints_what_to_write(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["client.messages.create(to='+1')", "client.messages.create('+1')"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "from twilio_fp import CreateMessage",
        "client(CreateMessage(to='+1'))",
        "from twilio_fp import CreateMessage",
        "client(CreateMessage())",
        "# by hand: pass positional arguments by name: '+1'",
    ]
    assert command.main(["client.quux()"]) == 1
    assert "call must be a call on twilio-python's client" in capsys.readouterr().err
