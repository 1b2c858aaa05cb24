"""Messages: incoming ones, and the status of outgoing ones."""

from __future__ import annotations

from decimal import Decimal

from attrs import field

from twilio_fp.record import record
from twilio_fp.webhooks.events.event import Event, on_wire

__all__ = ["IncomingMessage", "MessageStatus"]


@record(kw_only=True)
class MessageEvent(Event):
    """The common parameters of message events."""

    message_sid: str
    account_sid: str = ""
    from_: str = field(default="", metadata=on_wire("From"))
    to: str = ""
    sms_sid: str | None = None
    sms_message_sid: str | None = None
    sms_status: str | None = None
    messaging_service_sid: str | None = None
    api_version: str | None = None
    channel_prefix: str | None = None
    channel_install_sid: str | None = None
    channel_to_address: str | None = None
    channel_metadata: str | None = None


@record(kw_only=True)
class IncomingMessage(MessageEvent):
    """A message that someone sent to one of your numbers or senders: SMS, MMS, WhatsApp, RCS.

    ``media_url`` and ``media_content_type`` are tuples with ``num_media`` items. ``opt_out_type`` is ``STOP``,
    ``START`` or ``HELP`` if the message was handled by Advanced Opt-Out. WhatsApp and RCS send ``wa_id``,
    ``profile_name`` and the fields that start with ``referral_``, ``button_`` and ``original_``. ``channel_metadata``
    and ``add_ons`` are JSON as text.

    >>> IncomingMessage(message_sid="SM1", from_="+15558675310", body="Hi").body
    'Hi'

    Source: https://www.twilio.com/docs/messaging/guides/webhook-request
    """

    body: str = ""
    num_media: int | None = None
    num_segments: int | None = None
    media_url: tuple[str, ...] = ()
    media_content_type: tuple[str, ...] = ()
    opt_out_type: str | None = None
    from_city: str | None = None
    from_state: str | None = None
    from_zip: str | None = None
    from_country: str | None = None
    to_city: str | None = None
    to_state: str | None = None
    to_zip: str | None = None
    to_country: str | None = None
    add_ons: str | None = None
    message_type: str | None = None
    profile_name: str | None = None
    wa_id: str | None = None
    forwarded: bool | None = None
    frequently_forwarded: bool | None = None
    button_text: str | None = None
    button_payload: str | None = None
    list_id: str | None = None
    list_title: str | None = None
    interactive_data: str | None = None
    flow_data: str | None = None
    original_replied_message_sid: str | None = None
    original_replied_message_sender: str | None = None
    latitude: Decimal | None = None
    longitude: Decimal | None = None
    address: str | None = None
    label: str | None = None
    reaction: str | None = None
    referral_body: str | None = None
    referral_headline: str | None = None
    referral_source_id: str | None = None
    referral_source_type: str | None = None
    referral_source_url: str | None = None
    referral_media_id: str | None = None
    referral_media_content_type: str | None = None
    referral_media_url: str | None = None
    referral_num_media: int | None = None
    referral_ctwa_clid: str | None = None
    error_code: int | None = None
    """Why the request to the primary URL failed; only in requests to the fallback URL."""
    error_url: str | None = None
    """The URL that failed; only in requests to the fallback URL."""

    __where__ = "SmsStatus=received,receiving MessageStatus=received,receiving"
    __without__ = "InstanceSid"


@record(kw_only=True)
class MessageStatus(MessageEvent):
    """A status callback for a message that you sent.

    Callbacks may arrive late, twice or out of order, so store a status only if `twilio_fp.supersedes` says so.

    >>> MessageStatus(message_sid="SM1", message_status="delivered").message_status
    'delivered'

    Source: https://www.twilio.com/docs/messaging/guides/track-outbound-message-status
    """

    message_status: str
    error_code: int | None = None
    error_message: str | None = None
    channel_status_code: str | None = None
    channel_status_message: str | None = None
    event_type: str | None = None
    raw_dlr_done_date: str | None = None
    price: Decimal | None = None
    price_unit: str | None = None
    num_segments: int | None = None
