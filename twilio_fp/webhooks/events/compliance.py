"""The progress of regulatory bundles and of number porting."""

from __future__ import annotations

from datetime import datetime

from attrs import field

from twilio_fp.record import record
from twilio_fp.webhooks.events.event import Event, on_wire

__all__ = ["BundleStatus", "PortingEvent"]


@record(kw_only=True)
class BundleStatus(Event):
    """A status change of a regulatory bundle or a Trust Hub profile.

    ``status`` is ``pending-review``, ``in-review``, ``twilio-approved``, ``twilio-rejected`` or similar;
    ``failure_reason`` says why it was rejected. A bundle with ``valid_until`` must be updated before then.

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
    """The progress of a request to port numbers, or of one of its numbers; sent as JSON.

    Without ``phone_number`` it is about the whole request. JSON numbers, booleans and nulls are in ``extra``. A parent
    account also gets the events of its subaccounts' requests.

    >>> PortingEvent(port_in_request_sid="KW1", status="completed", phone_number="+15558675310").status
    'completed'

    Source: https://www.twilio.com/docs/phone-numbers/port-in/porting-webhooks
    """

    port_in_request_sid: str = field(metadata=on_wire("port_in_request_sid"))
    status: str | None = field(default=None, metadata=on_wire("status"))
    """The status, such as ``in_progress``, ``completed``, ``rejected`` or ``canceled``."""
    account_sid: str = field(default="", metadata=on_wire("account_sid"))
    port_in_phone_number_sid: str | None = field(default=None, metadata=on_wire("port_in_phone_number_sid"))
    phone_number: str | None = field(default=None, metadata=on_wire("phone_number"))
    portable: str | None = field(default=None, metadata=on_wire("portable"))
    """``true`` or ``false``: whether the number can be ported at all."""
    not_portable_reason: str | None = field(default=None, metadata=on_wire("not_portable_reason"))
    not_portable_reason_code: str | None = field(default=None, metadata=on_wire("not_portable_reason_code"))
    rejection_reason: str | None = field(default=None, metadata=on_wire("rejection_reason"))
    """Why the losing carrier refused."""
    rejection_reason_code: str | None = field(default=None, metadata=on_wire("rejection_reason_code"))
    last_date_updated: datetime | None = field(default=None, metadata=on_wire("last_date_updated", kind="iso8601"))
