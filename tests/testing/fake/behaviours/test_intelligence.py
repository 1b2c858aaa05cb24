"""Intelligence v3: operators and their versions, configurations and their rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp.rest.intelligence import v3
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp.client import Client


@pytest.fixture
def client() -> Client:
    return FakeTwilio().client()


def operator(client: Client) -> str:
    return str(client(v3.CreateOperator(display_name="o", prompt="Say", output_format="TEXT")).id)


def rule(*operators: str, **given: Any) -> dict[str, Any]:
    return {"operators": [{"id": sid} for sid in operators], "actions": [], **given}


def test_twilios_operators_exist_and_cannot_be_changed(client: Client) -> None:
    theirs = client(v3.ListOperator()).items
    assert {each.author for each in theirs} == {"TWILIO"}
    assert {each.prompt for each in theirs} == {None}
    sid = str(theirs[0].id)
    assert refusal(client, v3.DeleteOperator(sid)) == (404, 20404)
    assert refusal(client, v3.UpdateOperator(sid, prompt="x")) == (404, 20404)


@given(st.lists(st.tuples(st.text("abc", min_size=1), st.integers(1, 4) | st.none()), max_size=6))
def test_every_update_adds_a_version(updates: list[tuple[str, int | None]]) -> None:
    client = FakeTwilio().client()
    sid = operator(client)
    prompts = ["Say"]
    for prompt, wanted in updates:
        operation = v3.UpdateOperator(sid, prompt=prompt, if_match=None if wanted is None else f'"{wanted}"')
        if wanted in (None, len(prompts)):
            prompts.append(prompt)
            assert client(operation).version == len(prompts)
        else:
            assert refusal(client, operation) == (412, 20412)
    for number, prompt in enumerate(prompts, 1):
        kept = client(v3.FetchVersion(sid, number))
        assert (kept.prompt, kept.status, kept.version) == (prompt, "ACTIVE", number)
    assert len(client(v3.ListVersion(sid)).items) == len(prompts)
    assert client(v3.FetchOperator(sid)).prompt == prompts[-1]
    client(v3.DeleteOperator(sid))
    assert refusal(client, v3.FetchOperator(sid)) == (404, 20404)


def test_an_operators_identifier_is_unique(client: Client) -> None:
    sid = operator(client)
    assert refusal(client, v3.CreateOperator(id=sid, display_name="x")) == (409, 20409)


def test_a_configuration_counts_its_versions(client: Client) -> None:
    sid = operator(client)
    made = client(v3.CreateConfiguration(display_name="c", description="d", rules=[rule(sid)]))
    assert (made.version, made.description, len(made.rules or ())) == (1, "d", 1)
    own = str(next(iter(made.rules or ())).id)
    assert own.startswith("intelligence_configurationrule_")
    again = client(v3.UpdateConfiguration(str(made.id), display_name="e", rules=[{**rule(sid), "id": own}]))
    assert (again.version, again.description, [each.id for each in again.rules or ()]) == (2, None, [own])
    run = v3.CreateRuleExecution(
        conversation_id="conv_conversation_" + "0" * 26, intelligence_configuration_id=str(made.id), rule_id=own
    )
    assert client(run) is None
    client(v3.DeleteConfiguration(str(made.id)))
    assert refusal(client, run) == (404, 20404)


def test_invalid_configurations_are_refused(client: Client) -> None:
    sid = operator(client)
    trigger: dict[str, Any] = {"on": "CONVERSATION_END"}
    action = {"type": "WEBHOOK", "url": "https://app.example", "method": "POST"}
    for rules, code in (
        ([rule("intelligence_operator_" + "0" * 26)], 70001),
        ([rule()], 20001),
        ([rule(*[sid] * 6)], 20001),
        ([rule(sid)] * 6, 20001),
        ([rule(sid, triggers=[trigger, trigger])], 20001),
        ([rule(sid, actions=[action] * 3)], 20001),
    ):
        assert refusal(client, v3.CreateConfiguration(display_name="c", rules=rules)) == (400, code)
    client(v3.CreateConfiguration(display_name="c", rules=[rule(sid, triggers=[trigger], actions=[action] * 2)]))
