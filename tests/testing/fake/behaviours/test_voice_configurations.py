"""Voice v2: configurations by identifier and by name, defaults."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.testing.fake.refusing import refusal
from twilio_fp.rest.voice import v2
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp.client import Client

RECORDING = {"configurationType": "RECORDING"}
CALLBACK = {"url": "https://app.example/transcribed", "method": "POST"}
PARTIES = [{"audioChannelIndex": 0, "type": "CUSTOMER"}, {"audioChannelIndex": 1, "type": "AGENT"}]
TRANSCRIPTION = {
    "configurationType": "TRANSCRIPTION",
    "language": "en-US",
    "transcriptionEngine": "google",
    "participantDefaults": [],
}


@pytest.fixture
def client() -> Client:
    return FakeTwilio().client()


def test_a_configuration_can_be_fetched_by_name(client: Client) -> None:
    made = client(v2.CreateRecording(configuration=RECORDING, unique_name="usual", description="d"))
    assert str(made.id).startswith("voice_recordingconfiguration_")
    assert client(v2.FetchRecording("usual")) == client(v2.FetchRecording(str(made.id))) == made
    assert client(v2.FetchType("Recording", "usual")).id == made.id
    assert refusal(client, v2.CreateRecording(configuration=RECORDING, unique_name="usual")) == (409, 20409)
    changed = client(v2.UpdateRecording("usual", configuration=RECORDING, description="e"))
    assert (changed.description, changed.unique_name) == ("e", "usual")
    client(v2.DeleteRecording("usual"))
    assert refusal(client, v2.FetchRecording("usual")) == (404, 20404)
    assert refusal(client, v2.UpdateRecording("usual", configuration=RECORDING)) == (404, 20404)


@pytest.mark.parametrize(
    ("given", "is_taken"),
    [
        ({}, False),
        ({"transcriptionStatusCallback": CALLBACK}, True),
        ({"conversationConfigurationId": "conv_configuration_1"}, False),
        ({"conversationConfigurationId": "conv_configuration_1", "participantDefaults": PARTIES}, True),
    ],
)
def test_a_transcription_requires_a_recipient(client: Client, given: dict[str, Any], *, is_taken: bool) -> None:
    operation = v2.CreateTranscription(configuration={**TRANSCRIPTION, **given})
    if is_taken:
        assert str(client(operation).id).startswith("voice_transcriptionconfiguration_")
    else:
        assert refusal(client, operation) == (400, 20001)


def test_a_default_must_be_an_existing_configuration(client: Client) -> None:
    assert refusal(client, v2.FetchDefault("Recording")) == (404, 20404)
    made = client(v2.CreateRecording(configuration=RECORDING))
    assert refusal(client, v2.CreateDefault("Recording", configuration_id="no")) == (404, 20404)
    for _ in range(2):
        client(v2.CreateDefault("Recording", configuration_id=str(made.id)))
    assert client(v2.FetchDefault("Recording")).id == made.id
    client(v2.DeleteRecording(str(made.id)))
    assert refusal(client, v2.FetchDefault("Recording")) == (404, 20404)


def test_an_account_has_one_default_per_type(client: Client) -> None:
    made = client(v2.CreateRecordingAccountDefaultConfiguration(configuration=RECORDING, description="d"))
    assert made.description == "d"
    assert refusal(client, v2.CreateRecordingAccountDefaultConfiguration(configuration=RECORDING)) == (409, 20409)
    changed = client(v2.UpdateRecordingAccountDefaultConfiguration(configuration=RECORDING, description="e"))
    assert client(v2.FetchRecordingAccountDefaultConfiguration()) == changed
    client(v2.DeleteRecordingAccountDefaultConfiguration())
    client(v2.CreateRecordingAccountDefaultConfiguration(configuration=RECORDING))
