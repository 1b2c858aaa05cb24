"""A resource is created, fetched, changed, listed and deleted by its facts alone: against a dict, in any order."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import ApiError, NotFoundError
from twilio_fp.rest.api.v2010 import CreateQueue, FetchBalance
from twilio_fp.rest.content.v1 import CreateContent, DeleteContent, FetchContent, ListContent
from twilio_fp.rest.flex.v1 import FetchConfiguration, UpdateConfiguration
from twilio_fp.rest.notify.v1 import CreateService as CreateNotifyService
from twilio_fp.rest.notify.v1 import DeleteService, FetchService, ListService, UpdateService
from twilio_fp.rest.serverless.v1 import CreateService as CreateServerlessService
from twilio_fp.rest.serverless.v1 import DeleteService as DeleteServerlessService
from twilio_fp.rest.serverless.v1 import FetchService as FetchServerlessService
from twilio_fp.rest.serverless.v1 import UpdateService as UpdateServerlessService
from twilio_fp.rest.supersim.v1 import CreateFleet, FetchFleet, UpdateFleet
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.resources import names_of

MINUTE = timedelta(minutes=1)


@given(
    st.lists(
        st.tuples(st.sampled_from(("create", "create", "update", "delete")), st.text(max_size=5), st.integers(0, 5)),
        max_size=20,
    )
)
def test_a_collection_behaves_like_a_dict(steps: list[tuple[str, str, int]]) -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    model: dict[str, str | None] = {}
    for what, name, number in steps:
        sids = list(model)
        if what == "create":
            made = client(CreateNotifyService(friendly_name=name))
            assert made.sid not in model
            model[made.sid] = name
        elif sids:
            sid = sids[number % len(sids)]
            if what == "update":
                client(UpdateService(sid, friendly_name=name))
                model[sid] = name
            else:
                client(DeleteService(sid))
                del model[sid]
                with pytest.raises(NotFoundError):
                    client(DeleteService(sid))
    listed = client.collect(ListService(page_size=3))
    assert {each.sid: each.friendly_name or "" for each in listed} == {sid: name or "" for sid, name in model.items()}
    for sid in model:
        assert client(FetchService(sid)) in listed


def test_an_update_changes_only_given_members_and_the_time() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    made = client(CreateNotifyService(friendly_name="a", fcm_credential_sid="CR" + "0" * 32))
    twilio.advance(MINUTE)
    changed = client(UpdateService(made.sid, friendly_name="b"))
    assert (changed.friendly_name, changed.fcm_credential_sid) == ("b", made.fcm_credential_sid)
    assert changed.date_created == made.date_created
    assert changed.date_updated is not None
    assert made.date_updated is not None
    assert changed.date_updated - made.date_updated == MINUTE


def test_defaults_from_the_facts_are_filled_in() -> None:
    queue = FakeTwilio().client()(CreateQueue(friendly_name="q"))
    assert (queue.max_size, queue.current_size) == (1000, 0)


def refusal(client: Any, operation: Any) -> tuple[int, int | None]:
    with pytest.raises(ApiError) as caught:
        client(operation)
    return caught.value.status, caught.value.code


def test_a_unique_name_belongs_to_one_resource() -> None:
    client = FakeTwilio().client()
    made = client(CreateServerlessService(unique_name="one", friendly_name="x"))
    other = client(CreateServerlessService(unique_name="two", friendly_name="x"))
    assert client(FetchServerlessService("one")) == made
    assert refusal(client, CreateServerlessService(unique_name="one", friendly_name="y")) == (409, 20409)
    client(DeleteServerlessService("one"))
    assert refusal(client, FetchServerlessService("one")) == (404, 20404)
    again = client(CreateServerlessService(unique_name="one", friendly_name="y"))
    assert again.sid not in (made.sid, other.sid)
    assert client(UpdateServerlessService("two", friendly_name="z")).sid == other.sid


def test_renaming_frees_the_old_name_and_takes_the_new_one() -> None:
    client = FakeTwilio().client()
    fleet = client(CreateFleet(unique_name="a", network_access_profile="HA" + "0" * 32))
    client(UpdateFleet(fleet.sid, unique_name="b"))
    assert client(FetchFleet("b")).sid == fleet.sid
    assert refusal(client, FetchFleet("a")) == (404, 20404)
    assert client(CreateFleet(unique_name="a", network_access_profile="HA" + "0" * 32)).sid != fleet.sid
    assert refusal(client, UpdateFleet(fleet.sid, unique_name="a"))[0] == 409


def test_names_by_which_a_row_is_found_are_its_unique_ones() -> None:
    assert names_of({"unique_name": "a b/c", "friendly_name": "x"}) == ("a b%2Fc",)
    assert names_of({"uniqueName": "x", "unique_name": None}) == ("x",)
    assert names_of({"unique_name": ""}) == ()


def test_a_singleton_exists_and_can_be_changed() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    assert client(FetchBalance()).account_sid == twilio.credentials.account_sid
    before = client(FetchConfiguration())
    client(UpdateConfiguration(body={"account_sid": before.account_sid, "attributes": {"a": 1}}))
    assert client(FetchConfiguration()).date_created is not None


def test_a_json_body_comes_back() -> None:
    client = FakeTwilio().client()
    given: Any = {"twilio/text": {"body": "Hi {{1}}"}}
    made = client(CreateContent(friendly_name="hello", language="en", types=given, variables={"1": "you"}))
    assert (made.friendly_name, made.language, dict(made.variables or {})) == ("hello", "en", {"1": "you"})
    assert client(FetchContent(made.sid)).sid == made.sid
    assert [each.sid for each in client.collect(ListContent())] == [made.sid]
    client(DeleteContent(made.sid))
    assert client.collect(ListContent()) == ()
