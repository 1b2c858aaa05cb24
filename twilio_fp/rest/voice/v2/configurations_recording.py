# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Configurations/Recording`` of voice v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource, to_input
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = [
    "CreateRecording",
    "DeleteRecording",
    "FetchRecording",
    "Recording",
    "UpdateRecording",
    "VoiceV2ConfigurationRecordingConfiguration",
    "VoiceV2ConfigurationRecordingConfigurationInput",
]


@record(kw_only=True)
class VoiceV2ConfigurationRecordingConfiguration(Resource):
    """``VoiceV2ConfigurationRecordingConfiguration``, as received."""

    call_recording_status_callback: VoiceV2ConfigurationRecordingStatusCallback | None = None
    """Where and how you hear of recordings of calls."""
    composition_policy: VoiceV2ConfigurationRecordingCompositionPolicy | None = None
    """Whether and how the recorded tracks are combined into one file."""
    conference_recording_status_callback: VoiceV2ConfigurationRecordingStatusCallback | None = None
    """Where and how you hear of recordings of conferences."""
    configuration_type: str | None = None
    """What the settings are for, such as recording or transcription."""
    features: tuple[VoiceV2ConfigurationRecordingFeature, ...] | None = None
    """Extra features applied to the recording."""
    __fields__ = (
        "callRecordingStatusCallback:VoiceV2ConfigurationRecordingStatusCallback "
        "compositionPolicy:VoiceV2ConfigurationRecordingCompositionPolicy "
        "conferenceRecordingStatusCallback:VoiceV2ConfigurationRecordingStatusCallback configurationType "
        "features:VoiceV2ConfigurationRecordingFeature[]"
    )

    def to_input(self) -> VoiceV2ConfigurationRecordingConfigurationInput:
        """Return this as the record that is sent."""
        return to_input(self, VoiceV2ConfigurationRecordingConfigurationInput)


@record(kw_only=True)
class VoiceV2ConfigurationRecordingConfigurationInput(Resource):
    """``VoiceV2ConfigurationRecordingConfiguration``, as sent."""

    configuration_type: str
    """What the settings are for, such as recording or transcription."""
    call_recording_status_callback: VoiceV2ConfigurationRecordingStatusCallbackInput | Mapping[str, Any] | Unset = UNSET
    """Where and how you hear of recordings of calls."""
    composition_policy: VoiceV2ConfigurationRecordingCompositionPolicyInput | Mapping[str, Any] | Unset = UNSET
    """Whether and how the recorded tracks are combined into one file."""
    conference_recording_status_callback: (
        VoiceV2ConfigurationRecordingStatusCallbackInput | Mapping[str, Any] | Unset
    ) = UNSET
    """Where and how you hear of recordings of conferences."""
    features: Iterable[VoiceV2ConfigurationRecordingFeatureInput | Mapping[str, Any]] | Unset | None = UNSET
    """Extra features applied to the recording."""
    __fields__ = (
        "configurationType* callRecordingStatusCallback:VoiceV2ConfigurationRecordingStatusCallbackInput "
        "compositionPolicy:VoiceV2ConfigurationRecordingCompositionPolicyInput "
        "conferenceRecordingStatusCallback:VoiceV2ConfigurationRecordingStatusCallbackInput "
        "features:VoiceV2ConfigurationRecordingFeatureInput[]?"
    )


@record(kw_only=True)
class Recording(Resource):
    """``voice.v2.recording``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    configuration: VoiceV2ConfigurationRecordingConfiguration | None = None
    """Settings, as a JSON object."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    description: str | None = None
    """What it is, in free text."""
    id: str | None = None
    """Id of the item."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    __fields__ = (
        "account_sid configuration:VoiceV2ConfigurationRecordingConfiguration date_created:date-time "
        "date_updated:date-time description id unique_name"
    )


@record(kw_only=True)
class CreateRecording(ops.Operation["Recording"]):
    """Create a recording.

    ``POST /v2/Configurations/Recording`` returns `Recording`.
    Source: https://www.twilio.com/docs/voice/api
    """

    configuration: VoiceV2ConfigurationRecordingConfigurationInput | Mapping[str, Any]
    """Settings, as a JSON object."""
    description: str | Unset | None = UNSET
    """What it is, in free text."""
    unique_name: str | Unset | None = UNSET
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    __spec__ = ops.OperationSpec(
        "POST https://voice.twilio.com/v2/Configurations/Recording",
        json="configuration:VoiceV2ConfigurationRecordingConfigurationInput* description:string? unique_name:string?",
        content_type="application/json",
        result="Recording",
        success=(201,),
    )


@record(kw_only=True)
class DeleteRecording(ops.Operation[None]):
    """Delete a recording.

    ``DELETE /v2/Configurations/Recording/{idOrUniqueName}`` returns nothing.
    Source: https://www.twilio.com/docs/voice/api
    """

    id_or_unique_name: str = attrs.field(kw_only=False)
    """Id or unique name of the configuration."""
    __spec__ = ops.OperationSpec(
        "DELETE https://voice.twilio.com/v2/Configurations/Recording/{idOrUniqueName}",
        path="idOrUniqueName*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchRecording(ops.Operation["Recording"]):
    """Fetch a recording.

    ``GET /v2/Configurations/Recording/{idOrUniqueName}`` returns `Recording`.
    Source: https://www.twilio.com/docs/voice/api
    """

    id_or_unique_name: str = attrs.field(kw_only=False)
    """Id or unique name of the configuration."""
    __spec__ = ops.OperationSpec(
        "GET https://voice.twilio.com/v2/Configurations/Recording/{idOrUniqueName}",
        path="idOrUniqueName*",
        result="Recording",
    )


@record(kw_only=True)
class UpdateRecording(ops.Operation["Recording"]):
    """Update a recording.

    ``PUT /v2/Configurations/Recording/{idOrUniqueName}`` returns `Recording`.
    Source: https://www.twilio.com/docs/voice/api
    """

    id_or_unique_name: str = attrs.field(kw_only=False)
    """Id or unique name of the configuration."""
    configuration: VoiceV2ConfigurationRecordingConfigurationInput | Mapping[str, Any]
    """Settings, as a JSON object."""
    description: str | Unset | None = UNSET
    """What it is, in free text."""
    unique_name: str | Unset | None = UNSET
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    __spec__ = ops.OperationSpec(
        "PUT https://voice.twilio.com/v2/Configurations/Recording/{idOrUniqueName}",
        path="idOrUniqueName*",
        json="configuration:VoiceV2ConfigurationRecordingConfigurationInput* description:string? unique_name:string?",
        content_type="application/json",
        result="Recording",
    )


from twilio_fp.rest.voice.v2.account_default_configuration_recording import (
    VoiceV2ConfigurationRecordingCompositionPolicy,
    VoiceV2ConfigurationRecordingCompositionPolicyInput,
    VoiceV2ConfigurationRecordingFeature,
    VoiceV2ConfigurationRecordingFeatureInput,
    VoiceV2ConfigurationRecordingStatusCallback,
    VoiceV2ConfigurationRecordingStatusCallbackInput,
)
