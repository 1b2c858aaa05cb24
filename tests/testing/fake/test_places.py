"""Each address has its place, addresses of the same thing have the same, and parents that are wanting are named."""

from __future__ import annotations

import re

import pytest

from twilio_fp.rest import catalogue
from twilio_fp.rest.sync.v1 import FetchSyncMap
from twilio_fp.testing.fake.behaviours import initialize_product
from twilio_fp.testing.fake.places import DEFAULT, INSIDE, VIEWS, Place, place_of
from twilio_fp.testing.fake.routes import route
from twilio_fp.testing.fake.seeding import store_resource
from twilio_fp.testing.fake.start import ACCOUNT, started

STATE = started()


def at(product: str, path: str, method: str = "GET") -> Place:
    return place_of(STATE, product, route(product, method, path), ACCOUNT)


@pytest.mark.parametrize("package", catalogue.packages())
def test_every_operation_has_a_location_in_the_account(package: str) -> None:
    for entry in catalogue.operations(package):
        product = entry.host.partition(".")[0]
        path = re.sub(r"\{(\w+)\}", lambda found: ACCOUNT if found[1] == "AccountSid" else f"x{found[1]}", entry.path)
        place = at(product, path, entry.method)
        assert (place.identifier is not None) == route(product, entry.method, path).is_item
        owner, _, rest = place.collection.partition("/")
        assert owner in (ACCOUNT, "accounts", "xSid") or entry.path.startswith("/2010-04-01/Accounts")
        assert rest.count("/") >= 1
        assert place.key.startswith(place.collection)


@pytest.mark.parametrize(
    ("product", "one", "other"),
    [
        ("api", "/2010-04-01/Accounts/AC1/Recordings.json", "/2010-04-01/Accounts/AC1/Calls/CA1/Recordings.json"),
        ("api", "/2010-04-01/Accounts/AC1/Keys/SK1.json", "/2010-04-01/Accounts/AC1/SigningKeys/SK1.json"),
        ("chat", "/v2/Services/IS1/Channels", "/v1/Services/IS1/Channels"),
        ("studio", "/v2/Flows/FW1", "/v1/Flows/FW1"),
        (
            "api",
            "/2010-04-01/Accounts/AC1/IncomingPhoneNumbers.json",
            "/2010-04-01/Accounts/AC1/IncomingPhoneNumbers/TollFree.json",
        ),
    ],
)
def test_addresses_of_the_same_resource_have_the_same_location(product: str, one: str, other: str) -> None:
    assert at(product, one).key == at(product, other).key


def test_a_view_shows_only_resources_of_its_path() -> None:
    place = at("api", "/2010-04-01/Accounts/AC1/Calls/CA1/Recordings.json")
    assert dict(place.only) == {"call_sid": "CA1"}
    state = STATE
    for sid, call in (("RE1", "CA1"), ("RE2", "CA2")):
        state, row = state.add(f"{place.collection}/{sid}", {"call_sid": call})
        assert place.shows(row) == (call == "CA1")
        assert at("api", "/2010-04-01/Accounts/AC1/Recordings.json").shows(row)


def test_each_view_has_an_existing_address() -> None:
    shapes = {
        re.sub(r"\{\w+\}", "{}", f"{entry.host.partition('.')[0]}{entry.path.removesuffix('.json')}").replace(
            "/2010-04-01/Accounts/{}", "/2010-04-01"
        )
        for entry in catalogue.operations()
    }
    for shape, (target, members) in VIEWS.items():
        assert shape in shapes
        assert target.count("{}") + len(members) >= shape.count("{}")


def test_parents_that_an_operation_can_create_must_exist() -> None:
    place = at("sync", "/v1/Services/IS1/Maps/MP1/Items/key")
    assert [shown for _, shown in place.parents] == ["v1/Services/IS1", "v1/Services/IS1/Maps/MP1"]
    assert place.identifier == "key"
    assert at("api", "/2010-04-01/Accounts/AC1/AvailablePhoneNumbers/US/Local.json").parents == ()


def test_a_unique_name_in_a_path_becomes_the_identifier() -> None:
    state = store_resource(STATE, ACCOUNT, FetchSyncMap("IS1", "MP1"), {"unique_name": "people"})
    found = route("sync", "GET", "/v1/Services/IS1/Maps/people/Items/a%2Fb")
    place = place_of(state, "sync", found, ACCOUNT)
    assert place.collection == f"{ACCOUNT}/sync/v1/Services/IS1/Maps/MP1/Items"
    assert place.identifier == "a%2Fb"
    assert place.parents == ()


def test_resources_of_the_default_service_have_the_same_location_without_it() -> None:
    state = initialize_product(STATE, "conversations", ACCOUNT)
    (service,) = state.rows(f"{ACCOUNT}/conversations/v1/Services")
    sid = service["sid"]
    for tail in ("Conversations", "Conversations/CH1", "Conversations/CH1/Messages/IM1", "Users", "Roles/RL1"):
        short = place_of(state, "conversations", route("conversations", "GET", f"/v1/{tail}"), ACCOUNT)
        path = f"/v1/Services/{sid}/{tail}"
        whole = place_of(state, "conversations", route("conversations", "GET", path), ACCOUNT)
        assert short.key == whole.key
        assert short.path == whole.path
        assert short.path["ChatServiceSid"] == sid


def test_no_address_names_the_default() -> None:
    found = route("conversations", "GET", "/v1/Services/%3Cdefault%3E/Roles")
    place = place_of(initialize_product(STATE, "conversations", ACCOUNT), "conversations", found, ACCOUNT)
    assert [shown for _, shown in place.parents] == [f"v1/Services/{DEFAULT}"]


def test_a_path_without_a_service_is_inside_the_default_one() -> None:
    place = at("conversations", "/v1/Conversations/CH1")
    assert place.collection == f"{ACCOUNT}/conversations/v1/Services/{DEFAULT}/Conversations"
    assert set(INSIDE) <= {
        "/".join([entry.host.partition(".")[0], *entry.path.split("/")[1:3]])
        for entry in catalogue.operations("conversations.v1")
    }
