# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's events v1: 22 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "schemas": "FetchSchema Schema",
            "schemas_versions": "FetchSchemaVersion ListSchemaVersion SchemaVersion",
            "sinks": "CreateSink DeleteSink FetchSink ListSink Sink SinkEnumSinkType SinkEnumStatus UpdateSink",
            "sinks_test": "CreateSinkTest SinkTest",
            "sinks_validate": "CreateSinkValidate SinkValidate",
            "subscriptions": "CreateSubscription DeleteSubscription FetchSubscription ListSubscription Subscription "
            "UpdateSubscription",
            "subscriptions_subscribed_events": "CreateSubscribedEvent DeleteSubscribedEvent FetchSubscribedEvent "
            "ListSubscribedEvent SubscribedEvent UpdateSubscribedEvent",
            "types": "EventType FetchEventType ListEventType",
        },
    )
