"""Twilio's events v1: 22 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .schemas import FetchSchema as FetchSchema
    from .schemas import Schema as Schema
    from .schemas_versions import FetchSchemaVersion as FetchSchemaVersion
    from .schemas_versions import ListSchemaVersion as ListSchemaVersion
    from .schemas_versions import SchemaVersion as SchemaVersion
    from .sinks import CreateSink as CreateSink
    from .sinks import DeleteSink as DeleteSink
    from .sinks import FetchSink as FetchSink
    from .sinks import ListSink as ListSink
    from .sinks import Sink as Sink
    from .sinks import SinkEnumSinkType as SinkEnumSinkType
    from .sinks import SinkEnumStatus as SinkEnumStatus
    from .sinks import UpdateSink as UpdateSink
    from .sinks_test import CreateSinkTest as CreateSinkTest
    from .sinks_test import SinkTest as SinkTest
    from .sinks_validate import CreateSinkValidate as CreateSinkValidate
    from .sinks_validate import SinkValidate as SinkValidate
    from .subscriptions import CreateSubscription as CreateSubscription
    from .subscriptions import DeleteSubscription as DeleteSubscription
    from .subscriptions import FetchSubscription as FetchSubscription
    from .subscriptions import ListSubscription as ListSubscription
    from .subscriptions import Subscription as Subscription
    from .subscriptions import UpdateSubscription as UpdateSubscription
    from .subscriptions_subscribed_events import CreateSubscribedEvent as CreateSubscribedEvent
    from .subscriptions_subscribed_events import DeleteSubscribedEvent as DeleteSubscribedEvent
    from .subscriptions_subscribed_events import FetchSubscribedEvent as FetchSubscribedEvent
    from .subscriptions_subscribed_events import ListSubscribedEvent as ListSubscribedEvent
    from .subscriptions_subscribed_events import SubscribedEvent as SubscribedEvent
    from .subscriptions_subscribed_events import UpdateSubscribedEvent as UpdateSubscribedEvent
    from .types import EventType as EventType
    from .types import FetchEventType as FetchEventType
    from .types import ListEventType as ListEventType
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "schemas": ("FetchSchema Schema"),
            "schemas_versions": ("FetchSchemaVersion ListSchemaVersion SchemaVersion"),
            "sinks": ("CreateSink DeleteSink FetchSink ListSink Sink SinkEnumSinkType SinkEnumStatus UpdateSink"),
            "sinks_test": ("CreateSinkTest SinkTest"),
            "sinks_validate": ("CreateSinkValidate SinkValidate"),
            "subscriptions": (
                "CreateSubscription DeleteSubscription FetchSubscription ListSubscription Subscription UpdateSubscription"
            ),
            "subscriptions_subscribed_events": (
                "CreateSubscribedEvent DeleteSubscribedEvent FetchSubscribedEvent ListSubscribedEvent SubscribedEvent "
                "UpdateSubscribedEvent"
            ),
            "types": ("EventType FetchEventType ListEventType"),
        },
    )
