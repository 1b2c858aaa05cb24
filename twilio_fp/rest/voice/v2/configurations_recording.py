"""``/v2/Configurations/Recording`` of voice v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource, to_input
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
    """``VoiceV2ConfigurationRecordingConfiguration``, as it is received."""

    call_recording_status_callback: VoiceV2ConfigurationRecordingStatusCallback | None = None
    composition_policy: VoiceV2ConfigurationRecordingCompositionPolicy | None = None
    conference_recording_status_callback: VoiceV2ConfigurationRecordingStatusCallback | None = None
    configuration_type: str | None = None
    features: tuple[VoiceV2ConfigurationRecordingFeature, ...] | None = None

    __fields__ = "callRecordingStatusCallback compositionPolicy conferenceRecordingStatusCallback configurationType"

    def to_input(self) -> VoiceV2ConfigurationRecordingConfigurationInput:
        """Return this as the record that is sent."""
        return to_input(self, VoiceV2ConfigurationRecordingConfigurationInput)


@record(kw_only=True)
class VoiceV2ConfigurationRecordingConfigurationInput(Resource):
    """``VoiceV2ConfigurationRecordingConfiguration``, as it is sent."""

    configuration_type: str
    call_recording_status_callback: VoiceV2ConfigurationRecordingStatusCallbackInput | Mapping[str, Any] | Unset = UNSET
    composition_policy: VoiceV2ConfigurationRecordingCompositionPolicyInput | Mapping[str, Any] | Unset = UNSET
    conference_recording_status_callback: (
        VoiceV2ConfigurationRecordingStatusCallbackInput | Mapping[str, Any] | Unset
    ) = UNSET
    features: Iterable[VoiceV2ConfigurationRecordingFeatureInput | Mapping[str, Any]] | Unset | None = UNSET

    __fields__ = "configurationType callRecordingStatusCallback compositionPolicy conferenceRecordingStatusCallback"


@record(kw_only=True)
class Recording(Resource):
    """``voice.v2.recording``, as it is received."""

    account_sid: str = ""
    configuration: VoiceV2ConfigurationRecordingConfiguration | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None
    id: str | None = None
    unique_name: str | None = None


@record(kw_only=True)
class CreateRecording(ops.Operation["Recording"]):
    """``POST /v2/Configurations/Recording`` answers 201 with `Recording`.

    Source: https://www.twilio.com/docs/voice/api
    """

    configuration: VoiceV2ConfigurationRecordingConfigurationInput | Mapping[str, Any]
    description: str | Unset | None = UNSET
    unique_name: str | Unset | None = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v2/Configurations/Recording",
        json="",
    )


@record(kw_only=True)
class DeleteRecording(ops.Operation[None]):
    """``DELETE /v2/Configurations/Recording/{idOrUniqueName}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/voice/api
    """

    id_or_unique_name: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://voice.twilio.com/v2/Configurations/Recording/{idOrUniqueName}",
    )


@record(kw_only=True)
class FetchRecording(ops.Operation["Recording"]):
    """``GET /v2/Configurations/Recording/{idOrUniqueName}`` answers 200 with `Recording`.

    Source: https://www.twilio.com/docs/voice/api
    """

    id_or_unique_name: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v2/Configurations/Recording/{idOrUniqueName}",
    )


@record(kw_only=True)
class UpdateRecording(ops.Operation["Recording"]):
    """``PUT /v2/Configurations/Recording/{idOrUniqueName}`` answers 200 with `Recording`.

    Source: https://www.twilio.com/docs/voice/api
    """

    id_or_unique_name: str = attrs.field(kw_only=False)
    configuration: VoiceV2ConfigurationRecordingConfigurationInput | Mapping[str, Any]
    description: str | Unset | None = UNSET
    unique_name: str | Unset | None = UNSET

    __spec__ = ops.BriefSpec(
        "PUT https://voice.twilio.com/v2/Configurations/Recording/{idOrUniqueName}",
        json="",
    )


from twilio_fp.rest.voice.v2.account_default_configuration_recording import (
    VoiceV2ConfigurationRecordingCompositionPolicy,
    VoiceV2ConfigurationRecordingCompositionPolicyInput,
    VoiceV2ConfigurationRecordingFeature,
    VoiceV2ConfigurationRecordingFeatureInput,
    VoiceV2ConfigurationRecordingStatusCallback,
    VoiceV2ConfigurationRecordingStatusCallbackInput,
)
