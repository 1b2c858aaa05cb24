# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Notifications`` of notify v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import SupportsPayload

NotificationEnumPriority: TypeAlias = Literal["high", "low"] | str


@record(kw_only=True)
class Notification(Resource):
    """``notify.v1.service.notification``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    action: str | None = None
    """Action shown with the notification: the category for APNs, the click action for FCM and GCM."""
    alexa: Any = None
    """Payload that replaces the general one for Alexa bindings; Alexa support in Notify has ended."""
    apn: Any = None
    """APNs payload laid over the general one for iOS devices, as a JSON object with an `aps` key."""
    body: str | None = None
    """Text of the notification; for APNs the alert body, for SMS the whole message."""
    data: Any = None
    """JSON object of custom key-value pairs sent with the notification, for the app to use."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    facebook_messenger: Any = None
    """JSON object of settings for Messenger bindings only, overriding the notification's general ones. Deprecated."""
    fcm: Any = None
    """JSON object of settings for Firebase (FCM) bindings only, overriding the notification's general ones."""
    gcm: Any = None
    """JSON object of settings for GCM bindings only, overriding the notification's general ones. Deprecated; use
    fcm."""
    identities: tuple[str, ...] | None = None
    """Identities the notification is sent to; every binding of each gets it."""
    priority: NotificationEnumPriority | None = None
    """`high` (default) wakes the device at once, `low` may wait to spare the battery."""
    segments: tuple[str, ...] | None = None
    """Segments the notification was addressed to; superseded by tags."""
    service_sid: str | None = None
    """SID of the Notify service, IS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    sms: Any = None
    """JSON object of SMS fields that override the notification for SMS bindings."""
    sound: str | None = None
    """Sound the device plays for the notification; for APNs and FCM, the name of a sound."""
    tags: tuple[str, ...] | None = None
    """Tags whose bindings the notification went to."""
    title: str | None = None
    """Title of the push notification; not shown by every device."""
    ttl: int | None = None
    """Seconds the notification stays deliverable; up to 2,419,200 (four weeks), the default."""
    __fields__ = (
        "account_sid action alexa:json apn:json body! data:json date_created:date-time facebook_messenger:json "
        "fcm:json gcm:json identities:string[]! priority:enum.NotificationEnumPriority segments:string[] "
        "service_sid sid sms:json sound tags:string[]! title ttl:integer"
    )


@record(kw_only=True)
class CreateNotification(ops.Operation["Notification"]):
    """Create a notification.

    ``POST /v1/Services/{ServiceSid}/Notifications`` returns `Notification`.
    Give at least one of ``identity``, ``tag``, ``segment``, ``to_binding``.
    Source: https://www.twilio.com/docs/notify/api/notification-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Notify service, IS…."""
    action: str | None = None
    """Action shown with the notification: the category for APNs, the click action for FCM and GCM."""
    alexa: str | Mapping[str, Any] | Sequence[Any] | None = None
    """Payload that replaces the general one for Alexa bindings; Alexa support in Notify has ended."""
    apn: str | Mapping[str, Any] | Sequence[Any] | None = None
    """APNs payload laid over the general one for iOS devices, as a JSON object with an `aps` key."""
    body: str | None = None
    """Text of the notification; for APNs the alert body, for SMS the whole message."""
    data: str | Mapping[str, Any] | Sequence[Any] | None = None
    """JSON object of custom key-value pairs sent with the notification, for the app to use."""
    delivery_callback_url: str | None = None
    """Absolute URL that delivery reports of notifications are posted to."""
    facebook_messenger: str | Mapping[str, Any] | Sequence[Any] | None = None
    """JSON object of settings for Messenger bindings only, overriding the notification's general ones. Deprecated."""
    fcm: str | Mapping[str, Any] | Sequence[Any] | None = None
    """JSON object of settings for Firebase (FCM) bindings only, overriding the notification's general ones."""
    gcm: str | Mapping[str, Any] | Sequence[Any] | None = None
    """JSON object of settings for GCM bindings only, overriding the notification's general ones. Deprecated; use
    fcm."""
    identity: str | Iterable[str] | None = None
    """Identities to notify, up to 20; every binding of each gets it."""
    priority: NotificationEnumPriority | None = None
    """`high` (default) wakes the device at once, `low` may wait to spare the battery."""
    segment: str | Iterable[str] | None = None
    """Segments to notify; superseded by tags."""
    sms: str | Mapping[str, Any] | Sequence[Any] | None = None
    """JSON object of SMS fields that override the notification for SMS bindings."""
    sound: str | None = None
    """Sound the device plays for the notification; for APNs and FCM, the name of a sound."""
    tag: str | Iterable[str] | None = None
    """Notify all bindings that carry one of these tags; all stands for every binding."""
    title: str | None = None
    """Title of the push notification; not shown by every device."""
    to_binding: Iterable[str | Mapping[str, Any] | SupportsPayload] | None = None
    """Recipients given directly, each a JSON object as text with binding_type and address, instead of identities or
    tags."""
    ttl: int | dt.timedelta | None = None
    """Seconds the notification stays deliverable; up to 2,419,200 (four weeks), the default."""
    __spec__ = ops.OperationSpec(
        "POST https://notify.twilio.com/v1/Services/{ServiceSid}/Notifications",
        path="ServiceSid*",
        form=(
            "Action Alexa:json Apn:json Body Data:json DeliveryCallbackUrl FacebookMessenger:json Fcm:json Gcm:json "
            "Identity:string[] Priority:enum.NotificationEnumPriority Segment:string[] Sms:json Sound Tag:string[] "
            "Title ToBinding:json-text[] Ttl:seconds"
        ),
        result="Notification",
        success=(201,),
        bounds="service_sid:IS",
        groups=(("identity", "tag", "segment", "to_binding"),),
    )
