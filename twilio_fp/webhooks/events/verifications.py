"""Verify: the life cycle of factors and challenges."""

from __future__ import annotations

from attrs import field

from twilio_fp.record import record
from twilio_fp.webhooks.events.event import Event, on_wire

__all__ = ["VerifyEvent"]


@record(kw_only=True)
class VerifyEvent(Event):
    """An event of a factor or a challenge, named by ``type`` (``challenge.approved``, …).

    >>> VerifyEvent(uid="u1", type="factor.verified", service_sid="VA1").type
    'factor.verified'

    Source: https://www.twilio.com/docs/verify/api/webhooks
    """

    uid: str = field(metadata=on_wire("uid"))
    type: str = field(metadata=on_wire("type"))
    account_sid: str = field(default="", metadata=on_wire("account_sid"))
    service_sid: str | None = field(default=None, metadata=on_wire("service_sid"))
    entity_sid: str | None = field(default=None, metadata=on_wire("entity_sid"))
    entity_identity: str | None = field(default=None, metadata=on_wire("entity_identity"))
    factor_sid: str | None = field(default=None, metadata=on_wire("factor_sid"))
    factor_type: str | None = field(default=None, metadata=on_wire("factor_type"))
    factor_friendly_name: str | None = field(default=None, metadata=on_wire("factor_friendly_name"))
    challenge_sid: str | None = field(default=None, metadata=on_wire("challenge_sid"))
    challenge_details: str | None = field(default=None, metadata=on_wire("challenge_details"))
    challenge_metadata: str | None = field(default=None, metadata=on_wire("challenge_metadata"))
