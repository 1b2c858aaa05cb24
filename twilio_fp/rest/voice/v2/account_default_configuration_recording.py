"""``/v2/AccountDefaultConfiguration/Recording`` of voice v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource, to_input
from twilio_fp.values import UNSET, Unset

__all__ = [
    "CreateRecordingAccountDefaultConfiguration",
    "DeleteRecordingAccountDefaultConfiguration",
    "FetchRecordingAccountDefaultConfiguration",
    "RecordingAccountDefaultConfiguration",
    "UpdateRecordingAccountDefaultConfiguration",
    "VoiceV2ConfigurationRecordingCompositionPolicy",
    "VoiceV2ConfigurationRecordingCompositionPolicyInput",
    "VoiceV2ConfigurationRecordingFeature",
    "VoiceV2ConfigurationRecordingFeatureInput",
    "VoiceV2ConfigurationRecordingStatusCallback",
    "VoiceV2ConfigurationRecordingStatusCallbackInput",
]


@record(kw_only=True)
class VoiceV2ConfigurationRecordingStatusCallback(Resource):
    """``VoiceV2ConfigurationRecordingStatusCallback``, as it is received."""

    events: tuple[str, ...] | None = None
    method: str | None = None
    url: str | None = None

    def to_input(self) -> VoiceV2ConfigurationRecordingStatusCallbackInput:
        """Return this as the record that is sent."""
        return to_input(self, VoiceV2ConfigurationRecordingStatusCallbackInput)


@record(kw_only=True)
class VoiceV2ConfigurationRecordingCompositionPolicy(Resource):
    """``VoiceV2ConfigurationRecordingCompositionPolicy``, as it is received."""

    channels: str | None = None
    track: str | None = None
    trim: str | None = None

    def to_input(self) -> VoiceV2ConfigurationRecordingCompositionPolicyInput:
        """Return this as the record that is sent."""
        return to_input(self, VoiceV2ConfigurationRecordingCompositionPolicyInput)


@record(kw_only=True)
class VoiceV2ConfigurationRecordingFeature(Resource):
    """``VoiceV2ConfigurationRecordingFeature``, as it is received."""

    description: str | None = None
    feature_id: str | None = None
    type: str | None = None

    __fields__ = "featureId"

    def to_input(self) -> VoiceV2ConfigurationRecordingFeatureInput:
        """Return this as the record that is sent."""
        return to_input(self, VoiceV2ConfigurationRecordingFeatureInput)


@record(kw_only=True)
class RecordingAccountDefaultConfiguration(Resource):
    """``voice.v2.recording_account_default_configuration``, as it is received."""

    account_sid: str = ""
    configuration: VoiceV2ConfigurationRecordingConfiguration | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None


@record(kw_only=True)
class VoiceV2ConfigurationRecordingStatusCallbackInput(Resource):
    """``VoiceV2ConfigurationRecordingStatusCallback``, as it is sent."""

    events: str | Iterable[str] | Unset | None = UNSET
    method: str | Unset | None = UNSET
    url: str | Unset | None = UNSET


@record(kw_only=True)
class VoiceV2ConfigurationRecordingCompositionPolicyInput(Resource):
    """``VoiceV2ConfigurationRecordingCompositionPolicy``, as it is sent."""

    channels: str | Unset | None = UNSET
    track: str | Unset | None = UNSET
    trim: str | Unset | None = UNSET


@record(kw_only=True)
class VoiceV2ConfigurationRecordingFeatureInput(Resource):
    """``VoiceV2ConfigurationRecordingFeature``, as it is sent."""

    feature_id: str
    type: str
    description: str | Unset | None = UNSET

    __fields__ = "featureId"


@record(kw_only=True)
class CreateRecordingAccountDefaultConfiguration(ops.Operation["RecordingAccountDefaultConfiguration"]):
    """``POST /v2/AccountDefaultConfiguration/Recording`` answers 201 with `RecordingAccountDefaultConfiguration`.

    Source: https://www.twilio.com/docs/voice/api
    """

    configuration: VoiceV2ConfigurationRecordingConfigurationInput | Mapping[str, Any]
    description: str | Unset | None = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v2/AccountDefaultConfiguration/Recording",
        json="",
    )


@record(kw_only=True)
class DeleteRecordingAccountDefaultConfiguration(ops.Operation[None]):
    """``DELETE /v2/AccountDefaultConfiguration/Recording`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/voice/api
    """

    __spec__ = ops.BriefSpec(
        "DELETE https://voice.twilio.com/v2/AccountDefaultConfiguration/Recording",
    )


@record(kw_only=True)
class FetchRecordingAccountDefaultConfiguration(ops.Operation["RecordingAccountDefaultConfiguration"]):
    """``GET /v2/AccountDefaultConfiguration/Recording`` answers 200 with `RecordingAccountDefaultConfiguration`.

    Source: https://www.twilio.com/docs/voice/api
    """

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v2/AccountDefaultConfiguration/Recording",
    )


@record(kw_only=True)
class UpdateRecordingAccountDefaultConfiguration(ops.Operation["RecordingAccountDefaultConfiguration"]):
    """``PUT /v2/AccountDefaultConfiguration/Recording`` answers 200 with `RecordingAccountDefaultConfiguration`.

    Source: https://www.twilio.com/docs/voice/api
    """

    configuration: VoiceV2ConfigurationRecordingConfigurationInput | Mapping[str, Any]
    description: str | Unset | None = UNSET

    __spec__ = ops.BriefSpec(
        "PUT https://voice.twilio.com/v2/AccountDefaultConfiguration/Recording",
        json="",
    )


from twilio_fp.rest.voice.v2.configurations_recording import (
    VoiceV2ConfigurationRecordingConfiguration,
    VoiceV2ConfigurationRecordingConfigurationInput,
)
