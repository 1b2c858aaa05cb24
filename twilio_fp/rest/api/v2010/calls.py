"""``/2010-04-01/Accounts/{AccountSid}/Calls.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret, SupportsTwiml

CallEnumStatus: TypeAlias = (
    Literal["queued", "ringing", "in-progress", "completed", "busy", "failed", "no-answer", "canceled"] | str
)
CallEnumUpdateStatus: TypeAlias = Literal["canceled", "completed"] | str


@record(kw_only=True)
class Call(Resource):
    """``api.v2010.account.call``, as it is received."""

    account_sid: str = ""
    answered_by: str | None = None
    api_version: str | None = None
    caller_name: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    direction: str | None = None
    duration: str | None = None
    end_time: dt.datetime | None = None
    forwarded_from: str | None = None
    from_: str | None = None
    from_formatted: str | None = None
    group_sid: str | None = None
    parent_call_sid: str | None = None
    phone_number_sid: str | None = None
    price: Decimal | None = None
    price_unit: str | None = None
    queue_time: str | None = None
    sid: str = ""
    start_time: dt.datetime | None = None
    status: CallEnumStatus = ""
    stir_verstat: str | None = None
    subresource_uris: Mapping[str, str] | None = None
    to: str | None = None
    to_formatted: str | None = None
    trunk_sid: str | None = None
    uri: str | None = None

    __fields__ = (
        "caller_name! date_created:rfc2822 date_updated:rfc2822 end_time:rfc2822 forwarded_from! from! "
        "from_formatted! start_time:rfc2822 to! to_formatted!"
    )


@record(kw_only=True)
class CreateCall(ops.Operation["Call"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Calls.json`` answers 201 with `Call`.

    Give at least one of ``url``, ``twiml``, ``application_sid``.
    Source: https://www.twilio.com/docs/voice/api/call-resource
    """

    from_: str
    to: str
    account_sid: str | None = None
    application_sid: str | None = None
    async_amd: str | None = None
    async_amd_status_callback: str | None = None
    async_amd_status_callback_method: HttpMethod | None = None
    byoc: str | None = None
    call_reason: str | None = None
    call_token: str | None = None
    caller_id: str | None = None
    client_notification_url: str | None = None
    fallback_method: HttpMethod | None = None
    fallback_url: str | None = None
    machine_detection: str | None = None
    machine_detection_silence_timeout: int | dt.timedelta | None = None
    machine_detection_speech_end_threshold: int | dt.timedelta | None = None
    machine_detection_speech_threshold: int | dt.timedelta | None = None
    machine_detection_timeout: int | dt.timedelta | None = None
    method: HttpMethod | None = None
    passports: str | None = None
    record: bool | None = None
    recording_channels: str | None = None
    recording_configuration_id: str | None = None
    recording_status_callback: str | None = None
    recording_status_callback_event: str | Iterable[str] | None = None
    recording_status_callback_method: HttpMethod | None = None
    recording_track: str | None = None
    send_digits: str | None = None
    sip_auth_password: str | Secret | None = None
    sip_auth_username: str | None = None
    status_callback: str | None = None
    status_callback_event: str | Iterable[str] | None = None
    status_callback_method: HttpMethod | None = None
    time_limit: int | dt.timedelta | None = None
    timeout: int | dt.timedelta | None = None
    trim: str | None = None
    twiml: str | SupportsTwiml | None = None
    url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json",
        form=(
            "MachineDetectionSilenceTimeout:milliseconds MachineDetectionSpeechEndThreshold:milliseconds "
            "MachineDetectionSpeechThreshold:milliseconds"
        ),
        groups=(("url", "twiml", "application_sid"),),
    )


@record(kw_only=True)
class DeleteCall(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/voice/api/call-resource
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json",
    )


@record(kw_only=True)
class FetchCall(ops.Operation["Call"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json`` answers 200 with `Call`.

    Source: https://www.twilio.com/docs/voice/api/call-resource
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json",
    )


@record(kw_only=True)
class ListCall(ops.PageOperation["Call"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Calls.json`` answers 200 with a `Page` of `Call`.

    On the wire ``start_time_before`` is ``StartTime<``, ``start_time_after`` is ``StartTime>``, ``end_time_before``
    is ``EndTime<``, ``end_time_after`` is ``EndTime>``.
    Source: https://www.twilio.com/docs/voice/api/call-resource
    """

    account_sid: str | None = None
    to: str | None = None
    from_: str | None = None
    parent_call_sid: str | None = None
    status: CallEnumStatus | None = None
    start_time: dt.datetime | dt.date | str | None = None
    start_time_before: dt.datetime | dt.date | str | None = None
    start_time_after: dt.datetime | dt.date | str | None = None
    end_time: dt.datetime | dt.date | str | None = None
    end_time_before: dt.datetime | dt.date | str | None = None
    end_time_after: dt.datetime | dt.date | str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json",
        query="To! From! StartTime< StartTime> EndTime< EndTime>",
        items="calls",
        paging="uri",
    )


@record(kw_only=True)
class UpdateCall(ops.Operation["Call"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json`` answers 200 with `Call`.

    Source: https://www.twilio.com/docs/voice/api/call-resource
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    fallback_method: HttpMethod | None = None
    fallback_url: str | None = None
    method: HttpMethod | None = None
    status: CallEnumUpdateStatus | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    time_limit: int | dt.timedelta | None = None
    twiml: str | SupportsTwiml | None = None
    url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json",
        form="",
    )
