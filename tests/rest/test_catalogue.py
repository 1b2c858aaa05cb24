from __future__ import annotations

import re
from pathlib import Path

import pytest
import twilio.rest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.rest.catalogue import OperationEntry, find, operations

ENTRIES = operations()

FIRST = {
    "create message": "api.v2010.CreateMessage",
    "messages.create": "api.v2010.CreateMessage",
    'client.messages.create(to="+1555", body="x")': "api.v2010.CreateMessage",
    "client.available_phone_numbers('US').local.list()": "api.v2010.ListAvailablePhoneNumberLocal",
    "client.verify.v2.services('VA1').verifications.create()": "verify.v2.CreateVerification",
    "send sms": "api.v2010.CreateMessage",
    "Send a text": "api.v2010.CreateMessage",
    "text.send": "api.v2010.CreateMessage",
    "buy number": "api.v2010.CreateIncomingPhoneNumber",
    "purchase phone number": "api.v2010.CreateIncomingPhoneNumber",
    "release number": "api.v2010.DeleteIncomingPhoneNumber",
    "search numbers local": "api.v2010.ListAvailablePhoneNumberLocal",
    "redact": "api.v2010.UpdateMessage",
    "redact message": "api.v2010.UpdateMessage",
    "get recording": "api.v2010.FetchRecording",
    "verify check": "verify.v2.CreateVerificationCheck",
    "start verification": "verify.v2.CreateVerification",
    "make a call": "api.v2010.CreateCall",
    "place a call": "api.v2010.CreateCall",
    "hang up the call": "api.v2010.UpdateCall",
    "hangup": "api.v2010.UpdateCall",
    "end call": "api.v2010.UpdateCall",
    "redirect a call": "api.v2010.UpdateCall",
    "cancel a message": "api.v2010.UpdateMessage",
    "send a whatsapp message": "api.v2010.CreateMessage",
    "mute a participant": "api.v2010.UpdateParticipant",
    "create a subaccount": "api.v2010.CreateAccount",
    "suspend account": "api.v2010.UpdateAccount",
    "trigger a flow": "studio.v2.CreateExecution",
    "run a flow": "studio.v2.CreateExecution",
    "transcribe a call": "api.v2010.CreateRealtimeTranscription",
    "create an app": "api.v2010.CreateApplication",
    "send a 2fa": "verify.v2.CreateVerification",
    "client.messages.create_async(to='+1555')": "api.v2010.CreateMessage",
    "messages.list_async": "api.v2010.ListMessage",
    "messages.page": "api.v2010.ListMessage",
    "verify a code": "verify.v2.CreateVerification",
    "short code": "api.v2010.FetchShortCode",
    "whatsapp template": "content.v1.CreateApprovalCreate",
    "rotate the auth token": "accounts.v1.CreateSecondaryAuthToken",
    "forward a call": "api.v2010.UpdateCall",
    "join a conference": "api.v2010.CreateParticipant",
    "leave conference": "api.v2010.DeleteParticipant",
    "pause the call recording": "api.v2010.UpdateCallRecording",
    "download a recording": "api.v2010.FetchRecording",
    "debugger": "monitor.v1.FetchAlert",
    "await client.messages.create_async(to='+1555')": "api.v2010.CreateMessage",
    "client.flex_api.v1.flex_flow.create": "flex.v1.CreateFlexFlow",
    "api keys": "api.v2010.DeleteKey",
    "api": "api.v2010.CreateAccount",
    "check a code": "verify.v2.CreateVerificationCheck",
    "check verification": "verify.v2.CreateVerificationCheck",
    "check my balance": "api.v2010.FetchBalance",
    "phone call": "api.v2010.CreateCall",
    "buy a phone number": "api.v2010.CreateIncomingPhoneNumber",
    "call logs": "api.v2010.ListCall",
    "sms history": "api.v2010.ListMessage",
    "message status": "api.v2010.FetchMessage",
    "cost of sms": "pricing.v1.FetchMessagingCountry",
    "stop the call recording": "api.v2010.UpdateCallRecording",
    "delete recording": "api.v2010.DeleteRecording",
    "execute a flow": "studio.v2.CreateExecution",
    "push notification": "notify.v1.CreateNotification",
    "register a brand": "messaging.v1.CreateBrandRegistrations",
    "event streams": "events.v1.CreateSink",
    "list verified caller ids": "api.v2010.ListOutgoingCallerId",
    "list voicemails": "api.v2010.ListRecording",
    "rename a queue": "api.v2010.UpdateQueue",
    "order a number": "api.v2010.CreateIncomingPhoneNumber",
    "create a sub-account": "api.v2010.CreateAccount",
    "eject a participant": "api.v2010.DeleteParticipant",
    "reject a reservation": "taskrouter.v1.UpdateTaskReservation",
    "rotate an api key": "api.v2010.CreateNewKey",
    "renew the auth token": "accounts.v1.CreateSecondaryAuthToken",
    "revoke an api key": "api.v2010.DeleteKey",
    "hold a caller": "api.v2010.UpdateParticipant",
    "put a caller on hold": "api.v2010.UpdateParticipant",
    "mute people in a conference": "api.v2010.UpdateParticipant",
    "kick the caller": "api.v2010.DeleteParticipant",
    "remove a caller from the conference": "api.v2010.DeleteParticipant",
    "conference coach participant": "api.v2010.UpdateParticipant",
    "whisper to a caller": "api.v2010.UpdateParticipant",
    "caller id": "api.v2010.DeleteOutgoingCallerId",
    "verify totp": "verify.v2.CreateChallenge",
    "check a totp": "verify.v2.CreateChallenge",
    "create an authenticator factor": "verify.v2.CreateNewFactor",
    "approve the push challenge": "verify.v2.UpdateChallenge",
    "verify an email": "verify.v2.CreateVerification",
    "cancel scheduled message": "api.v2010.UpdateMessage",
    "list failed messages": "api.v2010.ListMessage",
    "": None,
}


def test_an_operation_that_stops_something_is_not_a_deletion() -> None:
    assert not [entry.name for entry in find("stop recording") if entry.name.startswith("Delete")]


@pytest.mark.parametrize(("text", "name"), FIRST.items())
def test_everyday_words_find_operations(text: str, name: str | None) -> None:
    found = [f"{entry.package}.{entry.name}" for entry in find(text)]
    assert found[:1] == ([] if name is None else [name])


@given(entry=st.sampled_from(ENTRIES))
def test_every_operation_is_found_by_its_name_and_by_its_package(entry: OperationEntry) -> None:
    assert entry in find(entry.name)
    assert entry in find(f"{entry.package} {entry.name}")


@given(text=st.text(max_size=30))
def test_any_text_can_be_searched_for(text: str) -> None:
    assert len(find(text)) <= len(ENTRIES)


ELSEWHERE = {  # not described by Twilio's documents
    "numbers.v1.porting_all_port_ins", "preview_iam.v1.authorize", "preview_iam.v1.token",
    "preview_iam.versionless.organization",
}  # fmt: skip


def test_every_resource_of_twilio_pythons_tree_finds_something() -> None:
    lost: set[str] = set()
    for version in sorted(Path(twilio.rest.__file__).parent.glob("*/*/__init__.py")):
        start = ".".join(version.parts[-3:-1])
        for name in re.findall(r"@property\n    def (\w+)\(self\) -> \w+List", version.read_text()):
            if not find(f"await client.{start}.{name}"):
                lost.add(f"{start}.{name}")
    assert lost == ELSEWHERE
