"""Memory: profiles, identifiers, observations, recall."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp.rest.memory import v1
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp.client import Client

AT = datetime(2024, 1, 1, tzinfo=UTC)


@pytest.fixture
def twilio() -> FakeTwilio:
    return FakeTwilio()


@pytest.fixture
def client(twilio: FakeTwilio) -> Client:
    return twilio.client()


def store(twilio: FakeTwilio, client: Client) -> str:
    client(v1.CreateStore(display_name="main"))
    twilio.run_until_idle()
    return str(client(v1.ListStore()).items[0])


def profile(client: Client, sid: str, **contact: Any) -> str:
    return str(client(v1.CreateProfile(sid, traits={"Contact": contact})).id)


def test_an_inactive_store_refuses_profiles(twilio: FakeTwilio, client: Client) -> None:
    client(v1.CreateStore(display_name="main"))
    sid = str(client(v1.ListStore()).items[0])
    assert refusal(client, v1.CreateProfile(sid, traits={})) == (409, 520042)
    assert refusal(client, v1.ListProfile(sid)) == (409, 520042)
    assert refusal(client, v1.ListProfile("mem_store_" + "0" * 26)) == (404, 520041)
    twilio.run_until_idle()
    assert client(v1.ListProfile(sid)).items == ()


TRAITS = st.dictionaries(st.sampled_from("abc"), st.none() | st.integers() | st.text(max_size=3), max_size=3)


@given(st.lists(TRAITS, max_size=6))
def test_traits_are_merged_and_null_removes_one(patches: list[dict[str, Any]]) -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    sid = store(twilio, client)
    made = profile(client, sid)
    expected: dict[str, Any] = {}
    for patch in patches:
        client(v1.PatchProfile(sid, made, traits={"Contact": patch}))
        expected = {name: value for name, value in {**expected, **patch}.items() if value is not None}
    held: Any = client(v1.FetchProfile(sid, made)).traits
    assert dict(held["Contact"]) == expected
    listed = client(v1.ListTrait(sid, made)).items
    assert [(each.trait_group, each.name, each.value) for each in listed] == [
        ("Contact", name, value) for name, value in sorted(expected.items())
    ]


def test_traits_require_a_defined_group(twilio: FakeTwilio, client: Client) -> None:
    sid = store(twilio, client)
    made = profile(client, sid)
    plan = v1.PatchProfile(sid, made, traits={"Plan": {"tier": "gold"}})
    assert refusal(client, plan) == (404, 520047)
    client(v1.CreateTraitGroup(sid, display_name="Plan", traits={"tier": {"dataType": "STRING"}}))
    assert refusal(client, v1.CreateTraitGroup(sid, display_name="Plan")) == (409, 520055)
    client(plan)
    only: Any = client(v1.FetchProfile(sid, made, trait_groups="Plan")).traits
    assert {group: dict(held) for group, held in only.items()} == {"Plan": {"tier": "gold"}}
    bare: Any = client(v1.FetchTraitGroup(sid, "Plan")).trait_group
    assert bare.traits is None
    shown: Any = client(v1.FetchTraitGroup(sid, "Plan", include_traits=True)).trait_group
    assert list(shown.traits) == ["tier"]
    assert [each.display_name for each in client(v1.ListTraitGroup(sid)).items] == ["Plan", "Contact"]


def test_a_profile_is_found_by_its_identifiers(twilio: FakeTwilio, client: Client) -> None:
    sid = store(twilio, client)
    ann, bob = profile(client, sid, email="Ann@a.example"), profile(client, sid)
    client(v1.CreateIdentifier(sid, bob, id_type="phone", value="+15558675310"))
    client(v1.CreateIdentifier(sid, bob, id_type="phone", value="+15558675311"))
    found = client(v1.CreateLookup(sid, id_type="email", value=" ANN@A.example"))
    assert (found.normalized_value, list(found.profiles or ())) == ("ann@a.example", [ann])
    assert list(client(v1.CreateLookup(sid, id_type="phone", value="+15558675311")).profiles or ()) == [bob]
    assert list(client(v1.FetchIdentifier(sid, bob, "phone")).values or ()) == ["+15558675310", "+15558675311"]
    change = v1.PatchIdentifier(sid, bob, "phone", new_id_type="phone", old_value="+15558675311", new_value="+1555")
    client(change)
    assert refusal(client, change) == (404, 20404)
    assert list(client(v1.CreateLookup(sid, id_type="phone", value="+15558675311")).profiles or ()) == []
    client(v1.DeleteIdentifier(sid, bob, "phone"))
    assert client(v1.ListIdentifier(sid, bob)).items == ()


def test_profiles_are_created_in_bulk(twilio: FakeTwilio, client: Client) -> None:
    sid = store(twilio, client)
    made = client(v1.UpdateBulk(sid, profiles=[{"traits": {"Contact": {"n": number}}} for number in range(3)]))
    assert len(client(v1.ListProfile(sid)).items) == 3
    twilio.run_until_idle()
    assert client(v1.FetchOperation(str(made.operation_id))).status == "COMPLETED"
    assert refusal(client, v1.UpdateBulk(sid, profiles=[{"traits": {}}] * 1001)) == (400, 520046)


def observe(sid: str, made: str, *contents: str) -> v1.CreateObservation:
    notes = [{"content": content, "occurredAt": AT, "source": "test"} for content in contents]
    return v1.CreateObservation(sid, made, observations=notes)


def test_observations_keep_their_revisions(twilio: FakeTwilio, client: Client) -> None:
    sid = store(twilio, client)
    made = profile(client, sid)
    client(observe(sid, made, "Likes tea"))
    twilio.advance(timedelta(hours=1))
    client(observe(sid, made, "Likes milk"))
    milk, tea = client(v1.ListObservation(sid, made)).items
    assert [milk.content, tea.content] == ["Likes milk", "Likes tea"]
    after = client(v1.ListObservation(sid, made, created_after=milk.created_at)).items
    before = client(v1.ListObservation(sid, made, created_before=milk.created_at)).items
    assert ([each.id for each in after], [each.id for each in before]) == ([milk.id], [tea.id])
    client(v1.PatchObservation(sid, made, str(tea.id), content="Likes coffee"))
    assert client(v1.FetchObservation(sid, made, str(tea.id))).content == "Likes coffee"
    assert [each.content for each in client(v1.ListRevision(sid, made, str(tea.id))).items] == ["Likes tea"]
    client(v1.DeleteObservation(sid, made, str(tea.id)))
    assert len(client(v1.ListObservation(sid, made)).items) == 1


@pytest.mark.parametrize("contents", [["x" * 4097], ["x"] * 11])
def test_observations_are_limited_in_number_and_length(twilio: FakeTwilio, client: Client, contents: list[str]) -> None:
    sid = store(twilio, client)
    assert refusal(client, observe(sid, profile(client, sid), *contents)) == (400, 520046)


def test_the_best_match_is_recalled_first(twilio: FakeTwilio, client: Client) -> None:
    sid = store(twilio, client)
    made = profile(client, sid)
    client(observe(sid, made, "Drinks green tea", "Has a cat", "Drinks water"))
    summary = {"content": "Spoke of tea", "conversationId": "conv_1", "occurredAt": AT}
    client(v1.CreateConversationSummary(sid, made, summaries=[summary]))
    found = client(v1.CreateRecall(sid, made, query="drinks tea"))
    assert [(each.content, float(each.score or 0)) for each in found.observations or ()] == [
        ("Drinks green tea", 1.0),
        ("Drinks water", 0.5),
        ("Has a cat", 0.0),
    ]
    assert [each.content for each in found.summaries or ()] == ["Spoke of tea"]
    assert list(found.communications or ()) == []
    near = client(v1.CreateRecall(sid, made, query="drinks tea", relevance_threshold=0.5, observations_limit=1))
    assert [each.content for each in near.observations or ()] == ["Drinks green tea"]
    for number in range(3):
        client(observe(sid, made, *[f"{number} {place}" for place in range(10)]))
    everything = client(v1.CreateRecall(sid, made))
    assert len(everything.observations or ()) == 20
    late = client(v1.CreateRecall(sid, made, begin_date=AT + timedelta(days=1)))
    assert list(late.observations or ()) == []


def test_deleting_a_profile_deletes_its_observations(twilio: FakeTwilio, client: Client) -> None:
    sid = store(twilio, client)
    made = profile(client, sid)
    client(observe(sid, made, "Likes tea"))
    client(v1.DeleteProfile(sid, made))
    assert refusal(client, v1.FetchProfile(sid, made)) == (404, 20404)
    assert refusal(client, v1.ListObservation(sid, made)) == (404, 20404)
