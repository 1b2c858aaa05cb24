"""``/v1/Services/{ServiceSid}/Notifications`` of notify v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

NotificationEnumPriority: TypeAlias = Literal["high", "low"] | str


@record(kw_only=True)
class Notification(Resource):
    """``notify.v1.service.notification``, as it is received."""

    account_sid: str = ""
    action: str | None = None
    alexa: Any = None
    apn: Any = None
    body: str | None = None
    data: Any = None
    date_created: dt.datetime | None = None
    facebook_messenger: Any = None
    fcm: Any = None
    gcm: Any = None
    identities: tuple[str, ...] | None = None
    priority: NotificationEnumPriority | None = None
    segments: tuple[str, ...] | None = None
    service_sid: str | None = None
    sid: str = ""
    sms: Any = None
    sound: str | None = None
    tags: tuple[str, ...] | None = None
    title: str | None = None
    ttl: int | None = None

    __fields__ = "body! identities! tags!"


@record(kw_only=True)
class CreateNotification(ops.Operation["Notification"]):
    """``POST /v1/Services/{ServiceSid}/Notifications`` answers 201 with `Notification`.

    Give at least one of ``identity``, ``tag``, ``segment``, ``to_binding``.
    Source: https://www.twilio.com/docs/notify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    action: str | None = None
    alexa: str | Mapping[str, Any] | Sequence[Any] | None = None
    apn: str | Mapping[str, Any] | Sequence[Any] | None = None
    body: str | None = None
    data: str | Mapping[str, Any] | Sequence[Any] | None = None
    delivery_callback_url: str | None = None
    facebook_messenger: str | Mapping[str, Any] | Sequence[Any] | None = None
    fcm: str | Mapping[str, Any] | Sequence[Any] | None = None
    gcm: str | Mapping[str, Any] | Sequence[Any] | None = None
    identity: str | Iterable[str] | None = None
    priority: NotificationEnumPriority | None = None
    segment: str | Iterable[str] | None = None
    sms: str | Mapping[str, Any] | Sequence[Any] | None = None
    sound: str | None = None
    tag: str | Iterable[str] | None = None
    title: str | None = None
    to_binding: str | Iterable[str] | None = None
    ttl: int | dt.timedelta | None = None

    __spec__ = ops.BriefSpec(
        "POST https://notify.twilio.com/v1/Services/{ServiceSid}/Notifications",
        form="",
        groups=(("identity", "tag", "segment", "to_binding"),),
    )
