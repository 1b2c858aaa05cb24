# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/AccountDefaultConfiguration/Recording`` of voice v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.model import Resource, to_input
from twilio_fp.record import record
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
    """``VoiceV2ConfigurationRecordingStatusCallback``, as received."""

    events: tuple[str, ...] | None = None
    """Which recording events are reported to the status callback."""
    method: str | None = None
    """HTTP method of the request to the URL, `GET` or `POST`."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "events:string[] method url"

    def to_input(self) -> VoiceV2ConfigurationRecordingStatusCallbackInput:
        """Return this as the record that is sent."""
        return to_input(self, VoiceV2ConfigurationRecordingStatusCallbackInput)


@record(kw_only=True)
class VoiceV2ConfigurationRecordingCompositionPolicy(Resource):
    """``VoiceV2ConfigurationRecordingCompositionPolicy``, as received."""

    channels: str | None = None
    """Channels used, such as SMS, VOICE or WHATSAPP."""
    track: str | None = None
    """Side of the call to record: inbound, outbound or both."""
    trim: str | None = None
    """Whether silence at the ends of the recording is cut off: trim-silence or do-not-trim."""
    __fields__ = "channels track trim"

    def to_input(self) -> VoiceV2ConfigurationRecordingCompositionPolicyInput:
        """Return this as the record that is sent."""
        return to_input(self, VoiceV2ConfigurationRecordingCompositionPolicyInput)


@record(kw_only=True)
class VoiceV2ConfigurationRecordingFeature(Resource):
    """``VoiceV2ConfigurationRecordingFeature``, as received."""

    description: str | None = None
    """What it is, in free text."""
    feature_id: str | None = None
    """Id of the recording feature."""
    type: str | None = None
    """Kind of resource."""
    __fields__ = "description featureId type"

    def to_input(self) -> VoiceV2ConfigurationRecordingFeatureInput:
        """Return this as the record that is sent."""
        return to_input(self, VoiceV2ConfigurationRecordingFeatureInput)


@record(kw_only=True)
class RecordingAccountDefaultConfiguration(Resource):
    """``voice.v2.recording_account_default_configuration``, as received."""

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
    __fields__ = (
        "account_sid configuration:VoiceV2ConfigurationRecordingConfiguration date_created:date-time "
        "date_updated:date-time description"
    )


@record(kw_only=True)
class VoiceV2ConfigurationRecordingStatusCallbackInput(Resource):
    """``VoiceV2ConfigurationRecordingStatusCallback``, as sent."""

    events: str | Iterable[str] | Unset | None = UNSET
    """Which recording events are reported to the status callback."""
    method: str | Unset | None = UNSET
    """HTTP method of the request to the URL, `GET` or `POST`."""
    url: str | Unset | None = UNSET
    """Absolute URL of the resource."""
    __fields__ = "events:string[]? method:string? url:string?"


@record(kw_only=True)
class VoiceV2ConfigurationRecordingCompositionPolicyInput(Resource):
    """``VoiceV2ConfigurationRecordingCompositionPolicy``, as sent."""

    channels: str | Unset | None = UNSET
    """Channels used, such as SMS, VOICE or WHATSAPP."""
    track: str | Unset | None = UNSET
    """Side of the call to record: inbound, outbound or both."""
    trim: str | Unset | None = UNSET
    """Whether silence at the ends of the recording is cut off: trim-silence or do-not-trim."""
    __fields__ = "channels:string? track:string? trim:string?"


@record(kw_only=True)
class VoiceV2ConfigurationRecordingFeatureInput(Resource):
    """``VoiceV2ConfigurationRecordingFeature``, as sent."""

    feature_id: str
    """Id of the recording feature."""
    type: str
    """Kind of resource."""
    description: str | Unset | None = UNSET
    """What it is, in free text."""
    __fields__ = "featureId* type* description:string?"


@record(kw_only=True)
class CreateRecordingAccountDefaultConfiguration(ops.Operation["RecordingAccountDefaultConfiguration"]):
    """Create a recording account default configuration.

    ``POST /v2/AccountDefaultConfiguration/Recording`` returns `RecordingAccountDefaultConfiguration`.
    Source: https://www.twilio.com/docs/voice/api
    """

    configuration: VoiceV2ConfigurationRecordingConfigurationInput | Mapping[str, Any]
    """Settings, as a JSON object."""
    description: str | Unset | None = UNSET
    """What it is, in free text."""
    __spec__ = ops.OperationSpec(
        "POST https://voice.twilio.com/v2/AccountDefaultConfiguration/Recording",
        json="configuration:VoiceV2ConfigurationRecordingConfigurationInput* description:string?",
        content_type="application/json",
        result="RecordingAccountDefaultConfiguration",
        success=(201,),
    )


@record(kw_only=True)
class DeleteRecordingAccountDefaultConfiguration(ops.Operation[None]):
    """Delete a recording account default configuration.

    ``DELETE /v2/AccountDefaultConfiguration/Recording`` returns nothing.
    Source: https://www.twilio.com/docs/voice/api
    """

    __spec__ = ops.OperationSpec(
        "DELETE https://voice.twilio.com/v2/AccountDefaultConfiguration/Recording",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchRecordingAccountDefaultConfiguration(ops.Operation["RecordingAccountDefaultConfiguration"]):
    """Fetch a recording account default configuration.

    ``GET /v2/AccountDefaultConfiguration/Recording`` returns `RecordingAccountDefaultConfiguration`.
    Source: https://www.twilio.com/docs/voice/api
    """

    __spec__ = ops.OperationSpec(
        "GET https://voice.twilio.com/v2/AccountDefaultConfiguration/Recording",
        result="RecordingAccountDefaultConfiguration",
    )


@record(kw_only=True)
class UpdateRecordingAccountDefaultConfiguration(ops.Operation["RecordingAccountDefaultConfiguration"]):
    """Update a recording account default configuration.

    ``PUT /v2/AccountDefaultConfiguration/Recording`` returns `RecordingAccountDefaultConfiguration`.
    Source: https://www.twilio.com/docs/voice/api
    """

    configuration: VoiceV2ConfigurationRecordingConfigurationInput | Mapping[str, Any]
    """Settings, as a JSON object."""
    description: str | Unset | None = UNSET
    """What it is, in free text."""
    __spec__ = ops.OperationSpec(
        "PUT https://voice.twilio.com/v2/AccountDefaultConfiguration/Recording",
        json="configuration:VoiceV2ConfigurationRecordingConfigurationInput* description:string?",
        content_type="application/json",
        result="RecordingAccountDefaultConfiguration",
    )


from twilio_fp.rest.voice.v2.configurations_recording import (
    VoiceV2ConfigurationRecordingConfiguration,
    VoiceV2ConfigurationRecordingConfigurationInput,
)
