"""Event Streams: one or several CloudEvents per request, in JSON, with records for Studio and A2P events."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, cast

from attrs import field

from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.record import record
from twilio_fp.webhooks.events.event import Event, on_wire

__all__ = ["A2pEvent", "CloudEvent", "CloudEvents", "StudioEvent"]


@record(kw_only=True)
class CloudEvent(Event):
    """One event of a stream, with its kind in ``type`` and its JSON in ``data``.

    >>> CloudEvent(id="EZ1", type="com.twilio.messaging.message.delivered", data={"to": "+1"}).data["to"]
    '+1'

    Source: https://www.twilio.com/docs/events/event-types
    Source: https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md
    """

    id: str = field(metadata=on_wire("id"))
    type: str = field(metadata=on_wire("type"))
    source: str = field(default="", metadata=on_wire("source"))
    specversion: str = field(default="1.0", metadata=on_wire("specversion"))
    time: datetime | None = field(default=None, metadata=on_wire("time", kind="iso8601"))
    subject: str | None = field(default=None, metadata=on_wire("subject"))
    dataschema: str | None = field(default=None, metadata=on_wire("dataschema"))
    datacontenttype: str | None = field(default=None, metadata=on_wire("datacontenttype"))
    data: Any = field(default=None, metadata=on_wire("data", kind="json"))


@record(kw_only=True)
class StudioEvent(CloudEvent):
    """An event of a Studio flow: the start or end of an execution or a step.

    Source: https://www.twilio.com/docs/events/event-types/studio/flow-execution
    """

    __where__ = (
        "type=com.twilio.studio.flow.execution.started,com.twilio.studio.flow.execution.ended,"
        "com.twilio.studio.flow.step.started,com.twilio.studio.flow.step.ended"
    )

    @property
    def flow_sid(self) -> str | None:
        """The flow's SID."""
        return _text(self.data, "flow_sid")

    @property
    def execution_sid(self) -> str | None:
        """The SID of the flow's execution."""
        return _text(self.data, "execution_sid")

    @property
    def step_sid(self) -> str | None:
        """The step's SID, if the event is about a step."""
        return _text(self.data, "step_sid")


@record(kw_only=True)
class A2pEvent(CloudEvent):
    """An event of A2P 10DLC: a brand, a campaign or a number was registered, rejected, or removed.

    ``type`` says which, such as ``com.twilio.messaging.compliance.campaign-registration.campaign-approved``.

    >>> A2pEvent(
    ...     id="NO1",
    ...     type="com.twilio.messaging.compliance.brand-registration.brand-failure",
    ...     data={"brandsid": "BN1", "brandstatus": "registration_failed"},
    ... ).status
    'registration_failed'

    Source: https://www.twilio.com/docs/messaging/compliance/a2p-10dlc/event-streams-setup
    """

    __where__ = "type=com.twilio.messaging.compliance.*"

    @property
    def account_sid(self) -> str | None:
        """The account's SID."""
        return _text(self.data, "accountsid")

    @property
    def brand_sid(self) -> str | None:
        """The brand's SID."""
        return _text(self.data, "brandsid")

    @property
    def campaign_sid(self) -> str | None:
        """The campaign's SID."""
        return _text(self.data, "campaignsid")

    @property
    def messaging_service_sid(self) -> str | None:
        """The SID of the Messaging Service that the campaign or number belongs to."""
        return _text(self.data, "messagingservicesid")

    @property
    def phone_number_sid(self) -> str | None:
        """The number's SID, if the event is about one."""
        return _text(self.data, "phonenumbersid")

    @property
    def phone_number(self) -> str | None:
        """The number in E.164 format, if the event is about one."""
        return _text(self.data, "phonenumber")

    @property
    def status(self) -> str | None:
        """The status of the brand, campaign or number."""
        names = ("brandstatus", "campaignregistrationstatus", "externalstatus")
        return next((found for name in names if (found := _text(self.data, name)) is not None), None)

    @property
    def failure_reason(self) -> str | None:
        """Why a number was rejected; a brand's reasons are in its ``brandregistrationerrors``."""
        return _text(self.data, "failurereason")


def _text(data: Any, name: str) -> str | None:
    value = cast("Mapping[str, Any]", data).get(name) if isinstance(data, Mapping) else None
    return value if isinstance(value, str) else None


def _several(events: Iterable[CloudEvent]) -> tuple[CloudEvent, ...]:
    if not isinstance(events, Iterable) or isinstance(events, (str, Mapping)):
        raise UsageError(
            "CloudEvents.events must be several CloudEvent, "
            f"got a value of type {type(cast('object', events)).__name__}"
        )
    kept = tuple(events)
    for event in kept:
        if not isinstance(event, CloudEvent):
            raise UsageError(f"CloudEvents.events must be several CloudEvent, got {typed(event)}")
    return kept


@record(kw_only=True)
class CloudEvents(Event):
    """The events in one request of a webhook sink, in order.

    Source: https://www.twilio.com/docs/events/webhook-quickstart
    """

    events: tuple[CloudEvent, ...] = field(converter=_several, metadata=on_wire("events", kind="events"))
