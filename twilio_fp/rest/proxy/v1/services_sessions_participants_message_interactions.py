"""``/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions`` of proxy v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

MessageInteractionEnumResourceStatus: TypeAlias = (
    Literal[
        "accepted",
        "answered",
        "busy",
        "canceled",
        "completed",
        "deleted",
        "delivered",
        "delivery-unknown",
        "failed",
        "in-progress",
        "initiated",
        "no-answer",
        "queued",
        "received",
        "receiving",
        "ringing",
        "scheduled",
        "sending",
        "sent",
        "undelivered",
        "unknown",
    ]
    | str
)
MessageInteractionEnumType: TypeAlias = Literal["message", "voice", "unknown"] | str


@record(kw_only=True)
class MessageInteraction(Resource):
    """``proxy.v1.service.session.participant.message_interaction``, as it is received."""

    account_sid: str = ""
    data: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    inbound_participant_sid: str | None = None
    inbound_resource_sid: str | None = None
    inbound_resource_status: MessageInteractionEnumResourceStatus | None = None
    inbound_resource_type: str | None = None
    inbound_resource_url: str | None = None
    outbound_participant_sid: str | None = None
    outbound_resource_sid: str | None = None
    outbound_resource_status: MessageInteractionEnumResourceStatus | None = None
    outbound_resource_type: str | None = None
    outbound_resource_url: str | None = None
    participant_sid: str | None = None
    service_sid: str | None = None
    session_sid: str | None = None
    sid: str = ""
    type: MessageInteractionEnumType | None = None
    url: str | None = None

    __fields__ = "data!!"


@record(kw_only=True)
class CreateMessageInteraction(ops.Operation["MessageInteraction"]):
    """``POST /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions`` answers 200 with `MessageInteraction`.

    Give at least one of ``body``, ``media_url``.
    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    session_sid: str = attrs.field(kw_only=False)
    participant_sid: str = attrs.field(kw_only=False)
    body: str | None = None
    media_url: str | Iterable[str] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions",
        form="",
        success=(200,),
        groups=(("body", "media_url"),),
    )


@record(kw_only=True)
class FetchMessageInteraction(ops.Operation["MessageInteraction"]):
    """``GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions/{Sid}`` answers 200 with `MessageInteraction`.

    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    session_sid: str = attrs.field(kw_only=False)
    participant_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions/{Sid}",
    )


@record(kw_only=True)
class ListMessageInteraction(ops.PageOperation["MessageInteraction"]):
    """``GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions`` answers 200 with a `Page` of `MessageInteraction`.

    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    session_sid: str = attrs.field(kw_only=False)
    participant_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Participants/{ParticipantSid}/MessageInteractions",
        items="interactions",
        paging="meta",
    )
