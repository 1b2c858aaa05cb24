"""Control planes: 202 and an operation, and its effect when it is completed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp.operation import with_response
from twilio_fp.rest.conversations import v2 as conversations
from twilio_fp.rest.knowledge import v2 as knowledge
from twilio_fp.rest.memory import v1 as memory
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp.client import Client


@pytest.fixture
def twilio() -> FakeTwilio:
    return FakeTwilio()


@pytest.fixture
def client(twilio: FakeTwilio) -> Client:
    return twilio.client()


def identifier(answer: Any) -> str:
    return str(answer.status_url).rpartition("/")[2]


def store(client: Client, name: str = "main") -> str:
    client(memory.CreateStore(display_name=name))
    return str(client(memory.ListStore(order_by="DESC")).items[0])


def test_a_store_is_active_when_its_operation_is_completed(twilio: FakeTwilio, client: Client) -> None:
    response = client(with_response(memory.CreateStore(display_name="main"))).response
    assert response.status == 202
    location = str(response.headers.get("Location"))
    operation = str(response.headers.get("Operation-Id"))
    assert location == f"https://memory.twilio.com/v1/ControlPlane/Operations/{operation}"
    sid = str(client(memory.ListStore()).items[0])
    statuses = []
    for _ in range(3):
        found = client(memory.FetchOperation(operation))
        statuses.append((found.status, client(memory.FetchStore(sid)).status))
        twilio.advance(timedelta(seconds=1))
    assert statuses == [("PENDING", "PROVISIONING"), ("RUNNING", "PROVISIONING"), ("COMPLETED", "ACTIVE")]
    done = client(memory.FetchOperation(operation))
    assert (done.result.type, done.result.id) == ("RESOURCE_ID", sid) if done.result else False
    twilio.advance(timedelta(days=7))
    assert refusal(client, memory.FetchOperation(operation)) == (404, 520052)


STEPS = st.lists(
    st.tuples(st.sampled_from(["create", "rename", "delete", "wait"]), st.sampled_from("abc"), st.sampled_from("abc")),
    max_size=12,
)


@given(STEPS)
def test_writes_show_when_they_are_completed(steps: list[tuple[str, str, str]]) -> None:
    """After each write everything on its way is completed, so that names and numbers are those of a plain table."""
    twilio = FakeTwilio()
    client = twilio.client()
    ids: dict[str, str] = {}
    for step, one, other in steps:
        if step == "create":
            operation: Any = knowledge.CreateKnowledgeBase(display_name=one)
            if one in ids:
                assert refusal(client, operation) == (409, 420020)
                continue
            client(operation)
            ids[one] = str(client(knowledge.ListKnowledgeBase(order_by="DESC")).items[0].id)
        elif step == "rename" and one in ids:
            renamed: Any = knowledge.UpdateKnowledgeBase(ids[one], display_name=other)
            if other in ids and other != one:
                assert refusal(client, renamed) == (409, 420020)
                continue
            client(renamed)
            assert client(knowledge.FetchKnowledgeBase(ids[one])).display_name == one
            ids[other] = ids.pop(one)
        elif step == "delete" and one in ids:
            client(knowledge.DeleteKnowledgeBase(ids[one]))
            assert client(knowledge.FetchKnowledgeBase(ids.pop(one))).display_name == one
        twilio.run_until_idle()
        held = client(knowledge.ListKnowledgeBase()).items
        assert {each.display_name: each.id for each in held} == ids


def test_a_control_plane_refuses_invalid_requests(twilio: FakeTwilio, client: Client) -> None:
    sid = store(client)
    assert refusal(client, memory.CreateStore(display_name="MAIN")) == (409, 520045)
    assert refusal(client, memory.CreateStore(display_name="no good")) == (400, 520046)
    missing = "mem_store_" + "0" * 26
    assert refusal(client, memory.FetchStore(missing)) == (404, 520041)
    assert refusal(client, memory.PatchStore(sid, description="x", if_match='"7"')) == (412, 520043)
    for number in range(14):
        store(client, f"s{number}")
    assert refusal(client, memory.CreateStore(display_name="one-too-many")) == (400, 520044)


def test_a_version_counts_changes_and_is_the_etag(twilio: FakeTwilio, client: Client) -> None:
    sid = store(client)
    twilio.run_until_idle()
    for version in (1, 2, 3):
        response = client(with_response(memory.FetchStore(sid))).response
        assert response.headers.get("ETag") == f'"{version}"'
        client(memory.PatchStore(sid, description=str(version), if_match=f'"{version}"'))
        twilio.run_until_idle()
    found = client(memory.FetchStore(sid))
    assert (found.version, found.description) == (4, "3")


def configuration(name: str = "main", **given: Any) -> conversations.CreateConfiguration:
    usual: dict[str, Any] = {
        "description": "d",
        "memory_store_id": "mem_store_" + "0" * 26,
        "conversation_grouping_type": "GROUP_BY_PROFILE",
    }
    return conversations.CreateConfiguration(display_name=name, **{**usual, **given})


def test_a_configuration_is_replaced_or_patched(twilio: FakeTwilio, client: Client) -> None:
    made = client(configuration(intelligence_configuration_ids=["intelligence_configuration_" + "0" * 26]))
    assert set(made.related or ()) == {"configurationId"}
    sid = str(dict(made.related or {})["configurationId"])
    twilio.run_until_idle()
    operation = client(conversations.FetchOperation(identifier(made)))
    assert (operation.status, dict(operation.related or {})["configurationId"]) == ("COMPLETED", sid)
    client(conversations.PatchConfiguration(sid, description="e"))
    twilio.run_until_idle()
    patched = client(conversations.FetchConfiguration(sid))
    assert (patched.description, len(patched.intelligence_configuration_ids or ())) == ("e", 1)
    client(
        conversations.UpdateConfiguration(
            sid,
            channel_settings={},
            conversation_grouping_type="GROUP_BY_PROFILE",
            description="f",
            memory_store_id=str(patched.memory_store_id),
        )
    )
    twilio.run_until_idle()
    replaced = client(conversations.FetchConfiguration(sid))
    assert (replaced.description, list(replaced.intelligence_configuration_ids or ())) == ("f", [])
    other = "GROUP_BY_PARTICIPANT_ADDRESSES"
    assert refusal(client, conversations.PatchConfiguration(sid, conversation_grouping_type=other)) == (400, 20001)
    for number in range(9):
        client(configuration(f"c{number}"))
    assert refusal(client, configuration("one too many")) == (400, 20001)
    assert refusal(client, configuration("x" * 33)) == (400, 20001)
    client(conversations.DeleteConfiguration(sid))
    twilio.run_until_idle()
    assert refusal(client, conversations.FetchConfiguration(sid)) == (404, 20404)
