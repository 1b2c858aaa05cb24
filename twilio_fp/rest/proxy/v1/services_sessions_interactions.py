"""``/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions`` of proxy v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

InteractionEnumResourceStatus: TypeAlias = (
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
InteractionEnumType: TypeAlias = Literal["message", "voice", "unknown"] | str


@record(kw_only=True)
class Interaction(Resource):
    """``proxy.v1.service.session.interaction``, as it is received."""

    account_sid: str = ""
    data: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    inbound_participant_sid: str | None = None
    inbound_resource_sid: str | None = None
    inbound_resource_status: InteractionEnumResourceStatus | None = None
    inbound_resource_type: str | None = None
    inbound_resource_url: str | None = None
    outbound_participant_sid: str | None = None
    outbound_resource_sid: str | None = None
    outbound_resource_status: InteractionEnumResourceStatus | None = None
    outbound_resource_type: str | None = None
    outbound_resource_url: str | None = None
    service_sid: str | None = None
    session_sid: str | None = None
    sid: str = ""
    type: InteractionEnumType | None = None
    url: str | None = None

    __fields__ = "data!!"


@record(kw_only=True)
class DeleteInteraction(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    session_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions/{Sid}",
    )


@record(kw_only=True)
class FetchInteraction(ops.Operation["Interaction"]):
    """``GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions/{Sid}`` answers 200 with `Interaction`.

    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    session_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions/{Sid}",
    )


@record(kw_only=True)
class ListInteraction(ops.PageOperation["Interaction"]):
    """``GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions`` answers 200 with a `Page` of `Interaction`.

    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    session_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions",
        items="interactions",
        paging="meta",
    )
