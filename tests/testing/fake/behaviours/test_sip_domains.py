"""SIP domains: their names, and the lists that admit calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp.rest.api import v2010 as api
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp.client import Client

STRONG = "Correct9Horse"


@pytest.fixture
def client() -> Client:
    return FakeTwilio().client()


def domain(client: Client, name: str = "calls") -> str:
    return str(client(api.CreateSipDomain(domain_name=f"{name}.sip.twilio.com")).sid)


def test_a_new_domain_admits_nobody(client: Client) -> None:
    made = client(api.CreateSipDomain(domain_name="calls.sip.twilio.com"))
    assert (made.auth_type, made.voice_url, made.api_version) == ("", None, "2010-04-01")
    assert (made.sip_registration, made.secure, made.emergency_calling_enabled) == (False, False, False)
    assert client(api.CreateSipDomain(domain_name="other.sip.twilio.com", secure=True)).secure is True


@pytest.mark.parametrize("name", ["calls", "calls.example.com", ".sip.twilio.com", "-.sip.twilio.com", "a b"])
def test_invalid_domain_names_are_refused(client: Client, name: str) -> None:
    assert refusal(client, api.CreateSipDomain(domain_name=name)) == (400, 21232)


def test_a_domain_name_is_unique_across_accounts(client: Client) -> None:
    sid, other = domain(client), domain(client, "other")
    assert refusal(client, api.CreateSipDomain(domain_name="calls.sip.twilio.com")) == (400, 21232)
    assert refusal(client, api.UpdateSipDomain(other, domain_name="calls.sip.twilio.com")) == (400, 21232)
    assert client(api.UpdateSipDomain(sid, domain_name="calls.sip.twilio.com")).domain_name == "calls.sip.twilio.com"
    client(api.DeleteSipDomain(sid))
    domain(client)


LISTS = st.sampled_from(["credentials", "addresses"])
MOVES = st.lists(st.tuples(st.sampled_from(["old", "calls", "registrations"]), LISTS, st.booleans()), max_size=12)


@given(MOVES)
def test_old_and_new_mapping_paths_share_one_collection(moves: list[tuple[str, str, bool]]) -> None:
    client = FakeTwilio().client()
    sid = domain(client)
    users = str(client(api.CreateSipCredentialList(friendly_name="users")).sid)
    office = str(client(api.CreateSipIpAccessControlList(friendly_name="office")).sid)
    lists = {"credentials": users, "addresses": office}
    add: dict[tuple[str, str], Any] = {
        ("old", "credentials"): api.CreateSipCredentialListMapping(sid, credential_list_sid=users),
        ("calls", "credentials"): api.CreateSipAuthCallsCredentialListMapping(sid, credential_list_sid=users),
        ("registrations", "credentials"): api.CreateSipAuthRegistrationsCredentialListMapping(
            sid, credential_list_sid=users
        ),
        ("old", "addresses"): api.CreateSipIpAccessControlListMapping(sid, ip_access_control_list_sid=office),
        ("calls", "addresses"): api.CreateSipAuthCallsIpAccessControlListMapping(
            sid, ip_access_control_list_sid=office
        ),
    }
    take: dict[tuple[str, str], Any] = {
        ("old", "credentials"): api.DeleteSipCredentialListMapping(sid, users),
        ("calls", "credentials"): api.DeleteSipAuthCallsCredentialListMapping(sid, users),
        ("registrations", "credentials"): api.DeleteSipAuthRegistrationsCredentialListMapping(
            sid, lists["credentials"]
        ),
        ("old", "addresses"): api.DeleteSipIpAccessControlListMapping(sid, office),
        ("calls", "addresses"): api.DeleteSipAuthCallsIpAccessControlListMapping(sid, office),
    }
    there: set[tuple[str, str]] = set()
    for where, what, is_added in moves:
        if (where, what) not in add:
            continue
        held = ("registrations" if where == "registrations" else "calls", what)
        if is_added and held in there:
            assert refusal(client, add[where, what]) == (400, 21231)
        elif is_added:
            assert client(add[where, what]).sid == lists[what]
            there.add(held)
        elif held in there:
            client(take[where, what])
            there.remove(held)
        else:
            assert refusal(client, take[where, what]) == (404, 20404)
        kinds = [
            name
            for name, kind in (("CREDENTIAL_LIST", "credentials"), ("IP_ACL", "addresses"))
            if ("calls", kind) in there
        ]
        assert client(api.FetchSipDomain(sid)).auth_type == ",".join(kinds)


def test_a_mapping_requires_an_existing_list(client: Client) -> None:
    sid = domain(client)
    assert refusal(client, api.CreateSipCredentialListMapping(sid, credential_list_sid="CL" + "0" * 32)) == (404, 20404)
    users = client(api.CreateSipCredentialList(friendly_name="users"))
    made = client(api.CreateSipCredentialListMapping(sid, credential_list_sid=str(users.sid)))
    assert (made.sid, made.friendly_name, made.domain_sid) == (users.sid, "users", sid)
    assert refusal(client, api.DeleteSipCredentialList(str(users.sid))) == (400, 21241)
    client(api.DeleteSipCredentialListMapping(sid, str(users.sid)))
    client(api.DeleteSipCredentialList(str(users.sid)))
    office = client(api.CreateSipIpAccessControlList(friendly_name="office"))
    client(api.CreateSipIpAccessControlListMapping(sid, ip_access_control_list_sid=str(office.sid)))
    assert refusal(client, api.DeleteSipIpAccessControlList(str(office.sid))) == (400, 21236)


def test_usernames_are_unique_and_passwords_strong(client: Client) -> None:
    sid = str(client(api.CreateSipCredentialList(friendly_name="users")).sid)
    assert refusal(client, api.CreateSipCredentialList(friendly_name="users")) == (400, 21240)
    for weak in ("short9A", "alllowercase9", "ALLUPPERCASE9", "NoDigitsAtAll"):
        assert refusal(client, api.CreateSipCredential(sid, username="ann", password=weak)) == (400, 21243)
    made = client(api.CreateSipCredential(sid, username="ann", password=STRONG))
    assert refusal(client, api.CreateSipCredential(sid, username="ann", password=STRONG)) == (400, 21243)
    assert refusal(client, api.UpdateSipCredential(sid, str(made.sid), password="weak")) == (400, 21243)
    assert client(api.UpdateSipCredential(sid, str(made.sid), password=STRONG + "!")).username == "ann"


def test_ip_addresses_are_validated(client: Client) -> None:
    sid = str(client(api.CreateSipIpAccessControlList(friendly_name="office")).sid)
    add = api.CreateSipIpAddress
    assert refusal(client, add(sid, friendly_name="x", ip_address="300.1.1.1")) == (400, 20001)
    made = client(add(sid, friendly_name="x", ip_address="192.0.2.1"))
    assert made.cidr_prefix_length == 32
    assert refusal(client, api.UpdateSipIpAddress(sid, str(made.sid), ip_address="no")) == (400, 20001)
    changed = client(api.UpdateSipIpAddress(sid, str(made.sid), ip_address="192.0.2.2", cidr_prefix_length=24))
    assert (changed.ip_address, changed.cidr_prefix_length) == ("192.0.2.2", 24)
    for number in range(99):
        client(add(sid, friendly_name="x", ip_address=f"192.0.2.{number + 3}"))
    assert refusal(client, add(sid, friendly_name="x", ip_address="192.0.2.200")) == (400, 21237)
