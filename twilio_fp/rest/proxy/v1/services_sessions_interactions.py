# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions`` of proxy v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

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
    """``proxy.v1.service.session.interaction``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    data: str | None = None
    """JSON text describing what was sent, such as the message body or the call's details."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    inbound_participant_sid: str | None = None
    """SID, KP…, of the participant who sent the message or called."""
    inbound_resource_sid: str | None = None
    """SID of the incoming resource: the Call or Message."""
    inbound_resource_status: InteractionEnumResourceStatus | None = None
    """Status of the incoming call or message."""
    inbound_resource_type: str | None = None
    """What came in: Call or Message."""
    inbound_resource_url: str | None = None
    """URL of the incoming call or message in the API."""
    outbound_participant_sid: str | None = None
    """SID, KP…, of the participant who was called or written to."""
    outbound_resource_sid: str | None = None
    """SID of the call, CA…, or message, SM… or MM…, to the other participant."""
    outbound_resource_status: InteractionEnumResourceStatus | None = None
    """State of the call or message to the other participant."""
    outbound_resource_type: str | None = None
    """Kind of the outbound resource: `Call` or `Message`."""
    outbound_resource_url: str | None = None
    """API URL of the call or message to the other participant."""
    service_sid: str | None = None
    """SID of the Proxy service, KS…."""
    session_sid: str | None = None
    """SID of the Proxy session, KC…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    type: InteractionEnumType | None = None
    """Kind of resource."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid data!! date_created:date-time date_updated:date-time inbound_participant_sid "
        "inbound_resource_sid inbound_resource_status:enum.InteractionEnumResourceStatus inbound_resource_type "
        "inbound_resource_url outbound_participant_sid outbound_resource_sid "
        "outbound_resource_status:enum.InteractionEnumResourceStatus outbound_resource_type outbound_resource_url "
        "service_sid session_sid sid type:enum.InteractionEnumType url"
    )


@record(kw_only=True)
class DeleteInteraction(ops.Operation[None]):
    """Delete an interaction.

    ``DELETE /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/proxy/api/interaction
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy service, KS…."""
    session_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy session, KC…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions/{Sid}",
        path="ServiceSid* SessionSid* Sid*",
        result="",
        success=(204,),
        bounds="service_sid:KS session_sid:KC sid:KI",
    )


@record(kw_only=True)
class FetchInteraction(ops.Operation["Interaction"]):
    """Fetch an interaction.

    ``GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions/{Sid}`` returns `Interaction`.
    Source: https://www.twilio.com/docs/proxy/api/interaction
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy service, KS…."""
    session_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy session, KC…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions/{Sid}",
        path="ServiceSid* SessionSid* Sid*",
        result="Interaction",
        bounds="service_sid:KS session_sid:KC sid:KI",
    )


@record(kw_only=True)
class ListInteraction(ops.PageOperation["Interaction"]):
    """List interactions.

    ``GET /v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions`` returns a `Page` of `Interaction`.
    Source: https://www.twilio.com/docs/proxy/api/interaction
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy service, KS…."""
    session_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy session, KC…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://proxy.twilio.com/v1/Services/{ServiceSid}/Sessions/{SessionSid}/Interactions",
        path="ServiceSid* SessionSid*",
        query="PageSize:integer Page:integer PageToken",
        result="Interaction",
        items="interactions",
        paging="meta",
        bounds="service_sid:KS session_sid:KC",
    )
