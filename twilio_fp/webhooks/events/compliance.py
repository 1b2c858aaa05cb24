"""Regulatory bundles and the porting of numbers: how what was handed in gets on."""

from __future__ import annotations

from datetime import datetime

from attrs import field

from twilio_fp.record import record
from twilio_fp.webhooks.events.event import Event, on_wire

__all__ = ["BundleStatus", "PortingEvent"]


@record(kw_only=True)
class BundleStatus(Event):
    """A regulatory bundle, or a profile of Trust Hub, has another status.

    ``status`` is ``pending-review``, ``in-review``, ``twilio-approved``, ``twilio-rejected`` and the like;
    ``failure_reason`` says why it was rejected. A bundle with ``valid_until`` has to be brought up to date before then.

    >>> BundleStatus(bundle_sid="BU1", status="twilio-approved").status
    'twilio-approved'

    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles
    """

    bundle_sid: str = field(metadata=on_wire("BundleSid", also="BundleSID"))
    status: str
    account_sid: str = ""
    failure_reason: str | None = None
    valid_until: datetime | None = field(default=None, metadata=on_wire(kind="iso8601"))
    email: str | None = None


@record(kw_only=True)
class PortingEvent(Event):
    """A request to port numbers, or one of its numbers, got on; it comes as JSON.

    Without ``phone_number`` it is about the request as a whole. What JSON holds as a number, a boolean or null is in
    ``extra``. The parent account hears of its subaccounts' requests, too.

    >>> PortingEvent(port_in_request_sid="KW1", status="completed", phone_number="+15558675310").status
    'completed'

    Source: https://www.twilio.com/docs/phone-numbers/port-in/porting-webhooks
    """

    port_in_request_sid: str = field(metadata=on_wire("port_in_request_sid"))
    status: str | None = field(default=None, metadata=on_wire("status"))
    """Where it stands, such as ``in_progress``, ``completed``, ``rejected`` or ``canceled``."""
    account_sid: str = field(default="", metadata=on_wire("account_sid"))
    port_in_phone_number_sid: str | None = field(default=None, metadata=on_wire("port_in_phone_number_sid"))
    phone_number: str | None = field(default=None, metadata=on_wire("phone_number"))
    portable: str | None = field(default=None, metadata=on_wire("portable"))
    """``true`` or ``false``: whether the number can be ported at all."""
    not_portable_reason: str | None = field(default=None, metadata=on_wire("not_portable_reason"))
    not_portable_reason_code: str | None = field(default=None, metadata=on_wire("not_portable_reason_code"))
    rejection_reason: str | None = field(default=None, metadata=on_wire("rejection_reason"))
    """Why the carrier that loses the number refused."""
    rejection_reason_code: str | None = field(default=None, metadata=on_wire("rejection_reason_code"))
    last_date_updated: datetime | None = field(default=None, metadata=on_wire("last_date_updated", kind="iso8601"))
