from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import CreateCall, UsageError
from twilio_fp.rest.api import v2010
from twilio_fp.rest.monitor.v1 import ListAlert
from twilio_fp.rest.trunking import v1 as trunks
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.behaviours.call_incoming import application_settings, domain_of, outcome_of
from twilio_fp.testing.fake.start import ACCOUNT
from twilio_fp.twiml import Client, Dial, Gather, Identity, Number, Parameter, Play, Response, Say, Sim, Sip

if TYPE_CHECKING:
    from twilio_fp import Client as RestClient
    from twilio_fp.http import HttpRequest
    from twilio_fp.twiml.node import Node

APP = "https://app.example"
OURS, THEIRS, DESK = "+15017122661", "+15558675310", "+15017122662"
SECOND = timedelta(seconds=1)
INSIDE, OUTSIDE = "192.0.2.7", "198.51.100.7"
ANN = ("ann", "Abcdefgh1234")


def application(request: HttpRequest) -> Node | None:
    match request.url.partition("?")[0].removeprefix(APP):
        case "/menu":
            return Response([Gather(Say("Enter your extension."), num_digits=3, action="/extension"), Say("Nothing.")])
        case "/extension":
            return Response(Say("One moment."))
        case "/hello":
            return Response(Say("Hello there, whoever you are."))
        case "/tones":
            return Response([Play(digits="W12w3")])
        case "/dial-desk":
            return Response(Dial(Number(DESK, send_digits="ww123"), action="/after"))
        case "/dial-sip":
            sip = Sip("sip:desk@shop.sip.twilio.com?X-Order=7", username=ANN[0], password=ANN[1])
            return Response(Dial(sip, action="/after"))
        case "/dial-client":
            return Response(Dial(Client([Identity("ann"), Parameter(name="order", value="7")])))
        case "/dial-sim":
            return Response(Dial(Sim("DE" + "0" * 32)))
        case "/after":
            return Response(Say("Afterwards."))
        case _:
            return None


def fake() -> FakeTwilio:
    twilio = FakeTwilio()
    twilio.mount(APP, application)
    return twilio


def requests_to(twilio: FakeTwilio, path: str) -> list[dict[str, str]]:
    return [dict(each.params) for each in twilio.callbacks if each.request.url.partition("?")[0] == f"{APP}{path}"]


def desk(twilio: FakeTwilio) -> None:
    twilio.client()(v2010.CreateIncomingPhoneNumber(phone_number=DESK, voice_url=f"{APP}/menu"))


# Keys that are played


def test_send_digits_of_a_call_is_heard_by_the_called_number() -> None:
    twilio = fake()
    desk(twilio)
    call = CreateCall(to=DESK, from_=OURS, url=f"{APP}/hello", send_digits="ww123")
    sid = twilio.client()(call).sid
    twilio.run_until_idle()
    assert [each["Digits"] for each in requests_to(twilio, "/extension")] == ["123"]
    transcript = twilio.caller(sid).transcript
    played = next(entry for entry in transcript if entry.text.startswith("keys"))
    message = next(entry for entry in transcript if entry.kind == "says")
    assert (played.text, message.at_seconds - played.at_seconds) == (f"keys ww123 to {DESK}", 1.75)


def test_send_digits_of_a_dialled_number_is_heard_before_the_bridge() -> None:
    twilio = fake()
    desk(twilio)
    caller = twilio.dial(f"{APP}/dial-desk")
    twilio.run_until_idle()
    assert [each["Digits"] for each in requests_to(twilio, "/extension")] == ["123"]
    texts = [entry.text for entry in caller.transcript]
    assert texts.index("keys ww123") < texts.index(f"bridges the call with {DESK}")


def test_tones_that_a_document_plays_are_heard_too() -> None:
    twilio = fake()
    desk(twilio)
    twilio.client()(CreateCall(to=DESK, from_=OURS, url=f"{APP}/tones"))
    twilio.run_until_idle()
    assert [each["Digits"] for each in requests_to(twilio, "/extension")] == ["123"]


def test_keys_sent_to_an_outside_line_are_recorded() -> None:
    twilio = fake()
    twilio.client()(CreateCall(to=THEIRS, from_=OURS, url=f"{APP}/hello", send_digits="1"))
    twilio.run_until_idle()
    assert f"plays keys 1 to {THEIRS}" in str(twilio.caller(THEIRS).transcript)


# SIP domains


def domain(client: RestClient, *, address: bool = False, user: bool = False, **given: Any) -> str:
    """Make a domain, which lets in by a list of addresses, of users, or of both."""
    settings: dict[str, Any] = {"voice_url": f"{APP}/hello", "voice_status_callback_url": f"{APP}/status", **given}
    sid = client(v2010.CreateSipDomain(domain_name="shop.sip.twilio.com", **settings)).sid
    if address:
        allowed = client(v2010.CreateSipIpAccessControlList(friendly_name="office")).sid
        client(v2010.CreateSipIpAddress(allowed, friendly_name="all", ip_address="192.0.2.0", cidr_prefix_length=24))
        client(v2010.CreateSipAuthCallsIpAccessControlListMapping(sid, ip_access_control_list_sid=allowed))
    if user:
        known = client(v2010.CreateSipCredentialList(friendly_name="people")).sid
        client(v2010.CreateSipCredential(known, username=ANN[0], password=ANN[1]))
        client(v2010.CreateSipAuthCallsCredentialListMapping(sid, credential_list_sid=known))
    return sid


def test_a_call_to_a_sip_domain_requests_its_voice_url() -> None:
    twilio = fake()
    sid = domain(twilio.client(), user=True)
    caller = twilio.receive_call(
        from_="sip:bob@example.com", to="sip:ann@shop.sip.twilio.com;transport=tls?X-Order=7", sip_credentials=ANN
    )
    twilio.run_until_idle()
    operation, ended = [dict(each.params) for each in twilio.callbacks]
    assert (operation["SipDomain"], operation["SipDomainSid"], operation["SipHeader_X-Order"]) == (
        "shop.sip.twilio.com",
        sid,
        "7",
    )
    assert (ended["CallStatus"], caller.status) == ("completed", "completed")
    assert twilio.receive_call(from_="sip:bob@example.com", to="sip:ann@other.sip.twilio.com").status == "failed"
    found = domain_of(twilio.state, "sips:x@SHOP.sip.twilio.com:5061")
    assert found is not None
    assert found["sid"] == sid
    assert domain_of(twilio.state, OURS) is None


@given(
    address=st.booleans(),
    user=st.booleans(),
    source=st.sampled_from((INSIDE, OUTSIDE, "", "nonsense")),
    credentials=st.sampled_from((None, ANN, ("ann", "wrong"), ("bob", ANN[1]))),
)
def test_a_domain_admits_callers_on_every_kind_of_its_lists(
    address: bool, user: bool, source: str, credentials: tuple[str, str] | None
) -> None:
    twilio = fake()
    domain(twilio.client(), address=address, user=user)
    params = {"SipSourceIp": source} if source else {}
    caller = twilio.receive_call(
        from_="sip:bob@example.com", to="sip:ann@shop.sip.twilio.com", sip_credentials=credentials, **params
    )
    is_known = (address or user) and (not address or source == INSIDE) and (not user or credentials == ANN)
    assert (caller.status == "in-progress") == is_known
    if is_known:
        assert requests_to(twilio, "/hello")[0].get("SipSourceIp", "") == source
    else:
        code = "32201" if (address and source != INSIDE) or not user else "32202"
        assert [alert.error_code for alert in twilio.client().collect(ListAlert())] == [code]
        twilio.run_until_idle()
        assert requests_to(twilio, "/status")[0]["SipResponseCode"] == "403"
        assert requests_to(twilio, "/hello") == []


def test_a_dialled_sip_address_is_admitted_by_its_password_and_reported() -> None:
    twilio = fake()
    domain(twilio.client(), user=True)
    caller = twilio.dial(f"{APP}/dial-sip")
    twilio.run_until_idle()
    assert requests_to(twilio, "/hello")[0]["SipHeader_X-Order"] == "7"
    assert (requests_to(twilio, "/hello")[0]["Direction"], caller.legs[0].status) == ("inbound", "completed")
    (after,) = requests_to(twilio, "/after")
    assert (after["DialCallStatus"], after["DialSipResponseCode"]) == ("completed", "200")
    assert after["DialSipCallId"]


def test_a_dialled_sip_address_that_is_not_admitted_fails() -> None:
    twilio = fake()
    domain(twilio.client(), address=True)
    twilio.dial(f"{APP}/dial-sip")
    twilio.run_until_idle()
    (after,) = requests_to(twilio, "/after")
    assert (after["DialCallStatus"], after["DialSipResponseCode"]) == ("failed", "403")


def test_users_of_a_domain_with_registration_are_lines() -> None:
    twilio = fake()
    domain(twilio.client(), user=True, sip_registration=True)
    address = "sip:desk@shop.sip.twilio.com"
    client = twilio.client()
    client(CreateCall(to=address, from_=OURS, url=f"{APP}/hello"))
    twilio.run_until_idle()
    assert "Hello there" in str(twilio.caller(address).transcript)
    twilio.line(address, "busy")
    assert outcome_of(twilio.state, address) == "busy"
    busy = client(CreateCall(to=address, from_=OURS, url=f"{APP}/hello")).sid
    twilio.run_until_idle()
    assert twilio.caller(busy).status == "busy"


def test_sip_credentials_must_be_a_name_and_a_password() -> None:
    wrong: Any = "ann"
    with pytest.raises(UsageError, match="sip_credentials must be a user name and a password"):
        fake().receive_call(to=OURS, sip_credentials=wrong)


# Trunks


def trunk(client: RestClient, *addresses: tuple[str, int], **given: Any) -> str:
    sid = client(trunks.CreateTrunk(friendly_name="PBX", domain_name="pbx.pstn.twilio.com", **given)).sid
    for address, priority in addresses:
        client(
            trunks.CreateOriginationUrl(
                sid, friendly_name=address, sip_url=address, priority=priority, weight=10, enabled=True
            )
        )
    number = client(v2010.CreateIncomingPhoneNumber(phone_number=DESK, voice_url=f"{APP}/hello")).sid
    client(trunks.CreatePhoneNumber(sid, phone_number_sid=number))
    return sid


FIRST, SECOND_ONE = "sip:a@pbx.example.com", "sip:b@pbx.example.com"


def test_a_call_to_a_trunks_number_goes_to_its_origination_urls_by_priority() -> None:
    twilio = fake()
    trunk(twilio.client(), (SECOND_ONE, 20), (FIRST, 10))
    twilio.line(FIRST, "busy")
    caller = twilio.receive_call(to=DESK)
    assert caller.status == "ringing"
    twilio.advance(5 * SECOND)
    assert (caller.status, caller.call.direction) == ("in-progress", "trunking-originating")
    offered = [line for line in twilio.log if "is offered to" in line]
    assert [line.rpartition(" ")[2] for line in offered] == [FIRST, SECOND_ONE]
    caller.wait(60 * SECOND)
    caller.hang_up()
    assert (caller.status, requests_to(twilio, "/hello")) == ("completed", [])
    assert caller.call.duration == 62


def test_a_trunk_falls_back_to_its_disaster_recovery_url() -> None:
    twilio = fake()
    trunk(twilio.client(), (FIRST, 10), disaster_recovery_url=f"{APP}/menu")
    twilio.line(FIRST, "failed")
    caller = twilio.receive_call(to=DESK)
    twilio.advance(3 * SECOND)
    caller.press("123")
    assert requests_to(twilio, "/extension")[0]["Digits"] == "123"


def test_without_a_disaster_recovery_url_the_call_fails() -> None:
    twilio = fake()
    trunk(twilio.client())
    caller = twilio.receive_call(to=DESK)
    twilio.run_until_idle()
    assert caller.status == "failed"


def test_a_trunk_places_calls_for_callers_on_its_lists() -> None:
    twilio = fake()
    client = twilio.client()
    sid = trunk(client)
    to = f"sip:{THEIRS}@pbx.pstn.twilio.com"
    assert twilio.receive_call(from_=DESK, to=to, sip_credentials=ANN).status == "failed"
    known = client(v2010.CreateSipCredentialList(friendly_name="people")).sid
    client(v2010.CreateSipCredential(known, username=ANN[0], password=ANN[1]))
    client(trunks.CreateCredentialList(sid, credential_list_sid=known))
    caller = twilio.receive_call(from_=DESK, to=to, sip_credentials=ANN)
    twilio.advance(5 * SECOND)
    assert (caller.status, caller.call.to, caller.call.direction) == ("in-progress", THEIRS, "trunking-terminating")
    caller.hang_up()
    assert caller.status == "completed"


# Clients, SIMs and applications


def test_a_client_gets_the_parameters_of_its_noun() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/dial-client")
    caller.wait(5 * SECOND)
    leg = caller.leg("client:ann")
    assert (leg.status, dict(leg.parameters)) == ("in-progress", {"order": "7"})
    assert dict(caller.parameters) == {}


def test_a_sim_is_a_line() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/dial-sim")
    caller.wait(5 * SECOND)
    assert caller.leg("sim:DE" + "0" * 32).status == "in-progress"


def test_a_client_calls_an_application_with_custom_parameters() -> None:
    twilio = fake()
    sid = twilio.client()(v2010.CreateApplication(friendly_name="App", voice_url=f"{APP}/hello")).sid
    caller = twilio.receive_call(from_="client:ann", to=sid, To="bob", order="7")
    (operation,) = requests_to(twilio, "/hello")
    assert (operation["From"], operation["To"], operation["order"], operation["ApplicationSid"]) == (
        "client:ann",
        "bob",
        "7",
        sid,
    )
    assert caller.status == "in-progress"
    assert application_settings(twilio.state, ACCOUNT, sid)["Url"] == f"{APP}/hello"
    assert application_settings(twilio.state, ACCOUNT, "AP0") == {}


def test_a_dialled_application_gets_its_sid_and_parameters() -> None:
    twilio = fake()
    sid = twilio.client()(v2010.CreateApplication(friendly_name="App", voice_url=f"{APP}/hello")).sid
    noun = f"<Application><ApplicationSid>{sid}</ApplicationSid>"
    document = f'<Response><Dial>{noun}<Parameter name="order" value="7"/></Application></Dial></Response>'
    twilio.client()(CreateCall(to=THEIRS, from_=OURS, twiml=document))
    twilio.run_until_idle()
    (operation,) = requests_to(twilio, "/hello")
    assert (operation["order"], operation["ApplicationSid"]) == ("7", sid)
