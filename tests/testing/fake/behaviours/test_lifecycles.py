"""Resources that progress automatically through their statuses in order, and no further."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tests.testing.fake.plausible import simplest
from tests.testing.fake.refusing import refusal
from twilio_fp.model import facts_of
from twilio_fp.rest import catalogue
from twilio_fp.rest.intelligence.v2 import CreateTranscript
from twilio_fp.rest.numbers.v2 import CreateBundle, FetchBundle, UpdateBundle
from twilio_fp.rest.supersim.v1 import CreateSim, FetchSim, UpdateSim
from twilio_fp.rest.trusthub.v1 import CreateCustomerProfile, FetchCustomerProfile, UpdateCustomerProfile
from twilio_fp.schema import attribute_name, enumeration, parse_kind, resolve
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.behaviours import behaviour
from twilio_fp.testing.fake.behaviours.lifecycles import BEHAVIOURS, CREATES, LIVES
from twilio_fp.testing.fake.start import ACCOUNT

if TYPE_CHECKING:
    from twilio_fp.client import Client

PACE = timedelta(seconds=5)


@pytest.fixture
def twilio() -> FakeTwilio:
    return FakeTwilio()


@pytest.fixture
def client(twilio: FakeTwilio) -> Client:
    return twilio.client()


@pytest.mark.parametrize("name", sorted(BEHAVIOURS))
def test_every_behaviour_is_registered(name: str) -> None:
    assert behaviour(name).answer is BEHAVIOURS[name]


def kept_by(name: str) -> str:
    """Return how the keys begin under which the fake keeps what an operation creates."""
    return f"{ACCOUNT}/{name.partition('.')[0]}/"


@pytest.mark.parametrize("name", sorted(CREATES))
def test_created_resources_go_through_their_statuses(twilio: FakeTwilio, client: Client, name: str) -> None:
    cls: Any = catalogue.operation(name).load()
    life = LIVES[CREATES[name]]
    made = client(CreateTranscript(service_sid="GA" + "0" * 32, channel={}) if "Transcript" in name else simplest(cls))
    assert getattr(made, attribute_name(life.member)) == life.statuses[0]
    rows = [row for _, held in twilio.state.collections.items() for row in held.walk(newest_first=True)]
    (row,) = [row for row in rows if row[life.member] == life.statuses[0] and row.key.startswith(kept_by(name))]
    for status in (*life.statuses[1:], life.statuses[-1]):
        twilio.advance(PACE)
        found = twilio.state.row(row.key)
        assert found is not None
        assert found[life.member] == status


@pytest.mark.parametrize("name", sorted(CREATES))
def test_every_lifecycle_has_statuses_of_its_record(name: str) -> None:
    cls: Any = catalogue.operation(name).load()
    record: Any = resolve(parse_kind(cls.__spec__.result), cls)
    life = LIVES[CREATES[name]]
    (fact,) = [each for each in facts_of(record) if each.wire == life.member]
    values = enumeration(fact.kind, record)
    assert not values or set(life.statuses) <= set(values)


def test_a_submitted_profile_is_reviewed(twilio: FakeTwilio, client: Client) -> None:
    sid = str(client(CreateCustomerProfile(friendly_name="p", email="a@b.example", policy_sid="RN" + "0" * 32)).sid)
    twilio.run_until_idle()
    assert client(FetchCustomerProfile(sid)).status == "draft"
    assert refusal(client, UpdateCustomerProfile(sid, status="pending-review", friendly_name="q")) == (400, 22204)
    assert client(UpdateCustomerProfile(sid, friendly_name="q")).friendly_name == "q"
    assert client(UpdateCustomerProfile(sid, status="pending-review")).status == "pending-review"
    twilio.advance(PACE)
    assert client(FetchCustomerProfile(sid)).status == "in-review"
    twilio.advance(PACE)
    assert client(FetchCustomerProfile(sid)).status == "twilio-approved"


def test_a_bundles_review_is_reported_and_can_be_withdrawn(twilio: FakeTwilio, client: Client) -> None:
    twilio.mount("https://app.example", lambda _: None)
    callback = "https://app.example/bundle"
    sid = str(client(CreateBundle(friendly_name="b", email="a@b.example", status_callback=callback)).sid)
    client(UpdateBundle(sid, status="pending-review"))
    twilio.run_until_idle()
    assert [each.params["Status"] for each in twilio.callbacks] == ["in-review", "twilio-approved"]
    assert {each.params["BundleSid"] for each in twilio.callbacks} == {sid}
    client(UpdateBundle(sid, status="pending-review"))
    client(UpdateBundle(sid, status="draft"))
    twilio.run_until_idle()
    assert client(FetchBundle(sid)).status == "draft"


def test_a_sim_is_scheduled_before_it_is_active(twilio: FakeTwilio, client: Client) -> None:
    sid = str(client(CreateSim(iccid="89883070000123456789", registration_code="x")).sid)
    twilio.run_until_idle()
    assert client(FetchSim(sid)).status == "ready"
    assert client(UpdateSim(sid, status="active")).status == "scheduled"
    twilio.run_until_idle()
    assert client(FetchSim(sid)).status == "active"
    assert client(UpdateSim(sid, unique_name="s")).status == "active"
