"""Twilio's events v1: 22 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "FetchSchema",
    "Schema",
    "FetchSchemaVersion",
    "ListSchemaVersion",
    "SchemaVersion",
    "CreateSink",
    "DeleteSink",
    "FetchSink",
    "ListSink",
    "Sink",
    "SinkEnumSinkType",
    "SinkEnumStatus",
    "UpdateSink",
    "CreateSinkTest",
    "SinkTest",
    "CreateSinkValidate",
    "SinkValidate",
    "CreateSubscription",
    "DeleteSubscription",
    "FetchSubscription",
    "ListSubscription",
    "Subscription",
    "UpdateSubscription",
    "CreateSubscribedEvent",
    "DeleteSubscribedEvent",
    "FetchSubscribedEvent",
    "ListSubscribedEvent",
    "SubscribedEvent",
    "UpdateSubscribedEvent",
    "EventType",
    "FetchEventType",
    "ListEventType",
]

if TYPE_CHECKING:
    from .schemas import *
    from .schemas_versions import *
    from .sinks import *
    from .sinks_test import *
    from .sinks_validate import *
    from .subscriptions import *
    from .subscriptions_subscribed_events import *
    from .types import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "schemas": 2,
            "schemas_versions": 3,
            "sinks": 8,
            "sinks_test": 2,
            "sinks_validate": 2,
            "subscriptions": 6,
            "subscriptions_subscribed_events": 6,
            "types": 3,
        },
    )
