"""Trunks: names, who is let in, numbers, origination, recording."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.testing.fake.refusing import refusal
from twilio_fp.rest.api import v2010 as api
from twilio_fp.rest.trunking import v1
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp.client import Client

NUMBER = "+15017122661"


@pytest.fixture
def client() -> Client:
    return FakeTwilio(numbers=[NUMBER]).client()


def trunk(client: Client, **given: Any) -> str:
    return str(client(v1.CreateTrunk(**given)).sid)


def test_a_new_trunk_admits_nobody_and_records_nothing(client: Client) -> None:
    made = client(v1.CreateTrunk(friendly_name=""))
    assert (made.friendly_name, made.domain_name, made.secure, made.symmetric_rtp_enabled) == (None, None, False, False)
    assert (made.transfer_mode, made.auth_type, list(made.auth_type_set or ())) == ("disable-all", "", [])
    assert dict(made.recording or {}) == {"mode": "do-not-record", "trim": "do-not-trim"}
    assert client(v1.FetchTrunk(str(made.sid))) == made


def test_a_domain_name_needs_twilios_suffix_and_is_unique_across_accounts(client: Client) -> None:
    assert refusal(client, v1.CreateTrunk(domain_name="a.example.com")) == (400, 21245)
    sid = trunk(client, domain_name="a.pstn.twilio.com")
    assert refusal(client, v1.CreateTrunk(domain_name="a.pstn.twilio.com")) == (400, 21248)
    other = trunk(client)
    assert refusal(client, v1.UpdateTrunk(other, domain_name="a.pstn.twilio.com")) == (400, 21248)
    client(v1.UpdateTrunk(sid, domain_name="a.pstn.twilio.com", transfer_mode="enable-all"))
    client(v1.DeleteTrunk(sid))
    assert client(v1.UpdateTrunk(other, domain_name="a.pstn.twilio.com")).domain_name == "a.pstn.twilio.com"


def test_a_trunk_admits_those_on_its_lists(client: Client) -> None:
    sid = trunk(client)
    users = str(client(api.CreateSipCredentialList(friendly_name="users")).sid)
    office = str(client(api.CreateSipIpAccessControlList(friendly_name="office")).sid)
    made = client(v1.CreateCredentialList(sid, credential_list_sid=users))
    assert (made.sid, made.friendly_name, made.trunk_sid) == (users, "users", sid)
    client(v1.CreateIpAccessControlList(sid, ip_access_control_list_sid=office))
    assert client(v1.FetchTrunk(sid)).auth_type == "IP_ACL,CREDENTIAL_LIST"
    assert refusal(client, v1.CreateCredentialList(sid, credential_list_sid=users)) == (400, 20001)
    assert refusal(client, v1.CreateCredentialList(sid, credential_list_sid="CL" + "0" * 32)) == (404, 20404)
    client(v1.DeleteCredentialList(sid, users))
    found = client(v1.FetchTrunk(sid))
    assert (found.auth_type, list(found.auth_type_set or ())) == ("IP_ACL", ["IP_ACL"])


def test_a_number_belongs_to_one_trunk(client: Client) -> None:
    one, two = trunk(client), trunk(client)
    number = str(client(api.ListIncomingPhoneNumber()).items[0].sid)
    made = client(v1.CreatePhoneNumber(one, phone_number_sid=number))
    assert (made.sid, made.phone_number, made.trunk_sid) == (number, NUMBER, one)
    assert client(api.FetchIncomingPhoneNumber(number)).trunk_sid == one
    assert refusal(client, v1.DeleteTrunk(one)) == (400, 21247)
    client(v1.CreatePhoneNumber(two, phone_number_sid=number))
    assert client(v1.ListPhoneNumber(one)).items == ()
    client(v1.DeletePhoneNumber(two, number))
    assert client(api.FetchIncomingPhoneNumber(number)).trunk_sid is None
    client(v1.DeleteTrunk(two))
    assert refusal(client, v1.CreatePhoneNumber(one, phone_number_sid="PN" + "0" * 32)) == (404, 20404)


def originate(sid: str, **given: Any) -> v1.CreateOriginationUrl:
    usual: dict[str, Any] = {
        "friendly_name": "o",
        "priority": 1,
        "weight": 1,
        "enabled": True,
        "sip_url": "sip:a.example",
    }
    return v1.CreateOriginationUrl(sid, **{**usual, **given})


def test_a_trunk_has_ten_sip_addresses_at_most(client: Client) -> None:
    sid = trunk(client)
    assert refusal(client, originate(sid, sip_url="https://a.example")) == (400, 20001)
    made = [client(originate(sid, sip_url=f"sips:{n}.example", weight=65535)) for n in range(10)]
    assert refusal(client, originate(sid)) == (400, 21249)
    changed = client(v1.UpdateOriginationUrl(sid, str(made[0].sid), priority=0, enabled=False))
    assert (changed.priority, changed.enabled, changed.sip_url) == (0, False, "sips:0.example")


def test_each_trunk_has_its_own_recording_settings(client: Client) -> None:
    sid = trunk(client)
    assert client(v1.FetchRecording(sid)).mode == "do-not-record"
    changed = client(v1.UpdateRecording(sid, mode="record-from-ringing-dual"))
    assert (changed.mode, changed.trim) == ("record-from-ringing-dual", "do-not-trim")
    assert client(v1.FetchRecording(sid)) == changed
    assert dict(client(v1.FetchTrunk(sid)).recording or {})["mode"] == "record-from-ringing-dual"
