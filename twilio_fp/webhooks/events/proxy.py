"""Proxy: interactions between the participants of a session."""

from __future__ import annotations

from datetime import datetime

from attrs import field

from twilio_fp.record import record
from twilio_fp.webhooks.events.event import Event, on_wire

__all__ = ["ProxyInteraction"]


@record(kw_only=True)
class ProxyInteraction(Event):
    """A call or a message from one participant of a session, inbound, that Proxy passes on to another, outbound.

    ``interaction_data`` is JSON as text: a message's body, or a call's duration.

    >>> ProxyInteraction(interaction_session_sid="KC1", interaction_type="Message").interaction_type
    'Message'

    Source: https://www.twilio.com/docs/proxy/api/webhooks
    """

    interaction_session_sid: str = field(metadata=on_wire("interactionSessionSid"))
    account_sid: str = field(default="", metadata=on_wire("interactionAccountSid"))
    interaction_sid: str | None = field(default=None, metadata=on_wire("interactionSid"))
    interaction_service_sid: str | None = field(default=None, metadata=on_wire("interactionServiceSid"))
    interaction_type: str | None = field(default=None, metadata=on_wire("interactionType"))
    """``Voice`` or ``Message``."""
    interaction_data: str | None = field(default=None, metadata=on_wire("interactionData"))
    interaction_date_created: datetime | None = field(
        default=None, metadata=on_wire("interactionDateCreated", kind="iso8601")
    )
    interaction_date_updated: datetime | None = field(
        default=None, metadata=on_wire("interactionDateUpdated", kind="iso8601")
    )
    inbound_participant_sid: str | None = field(default=None, metadata=on_wire("inboundParticipantSid"))
    inbound_resource_sid: str | None = field(default=None, metadata=on_wire("inboundResourceSid"))
    """The SID of the call or message."""
    inbound_resource_status: str | None = field(default=None, metadata=on_wire("inboundResourceStatus"))
    inbound_resource_type: str | None = field(default=None, metadata=on_wire("inboundResourceType"))
    inbound_resource_url: str | None = field(default=None, metadata=on_wire("inboundResourceUrl"))
    outbound_participant_sid: str | None = field(default=None, metadata=on_wire("outboundParticipantSid"))
    outbound_resource_sid: str | None = field(default=None, metadata=on_wire("outboundResourceSid"))
    outbound_resource_status: str | None = field(default=None, metadata=on_wire("outboundResourceStatus"))
    outbound_resource_type: str | None = field(default=None, metadata=on_wire("outboundResourceType"))
    outbound_resource_url: str | None = field(default=None, metadata=on_wire("outboundResourceUrl"))
