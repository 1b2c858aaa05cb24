"""``/v1/Services/{ServiceSid}/Bindings`` of notify v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

BindingEnumBindingType: TypeAlias = Literal["apn", "gcm", "sms", "fcm", "facebook-messenger", "alexa"] | str


@record(kw_only=True)
class Binding(Resource):
    """``notify.v1.service.binding``, as it is received."""

    account_sid: str = ""
    address: str | None = None
    binding_type: str | None = None
    credential_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    endpoint: str | None = None
    identity: str | None = None
    links: Mapping[str, str] | None = None
    notification_protocol_version: str | None = None
    service_sid: str | None = None
    sid: str = ""
    tags: tuple[str, ...] | None = None
    url: str | None = None

    __fields__ = "address!! identity! tags!"


@record(kw_only=True)
class CreateBinding(ops.Operation["Binding"]):
    """``POST /v1/Services/{ServiceSid}/Bindings`` answers 201 with `Binding`.

    Source: https://www.twilio.com/docs/notify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    address: str
    binding_type: BindingEnumBindingType
    identity: str
    credential_sid: str | None = None
    endpoint: str | None = None
    notification_protocol_version: str | None = None
    tag: str | Iterable[str] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://notify.twilio.com/v1/Services/{ServiceSid}/Bindings",
        form="",
    )


@record(kw_only=True)
class DeleteBinding(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/Bindings/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/notify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://notify.twilio.com/v1/Services/{ServiceSid}/Bindings/{Sid}",
    )


@record(kw_only=True)
class FetchBinding(ops.Operation["Binding"]):
    """``GET /v1/Services/{ServiceSid}/Bindings/{Sid}`` answers 200 with `Binding`.

    Source: https://www.twilio.com/docs/notify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://notify.twilio.com/v1/Services/{ServiceSid}/Bindings/{Sid}",
    )


@record(kw_only=True)
class ListBinding(ops.PageOperation["Binding"]):
    """``GET /v1/Services/{ServiceSid}/Bindings`` answers 200 with a `Page` of `Binding`.

    Source: https://www.twilio.com/docs/notify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    start_date: dt.date | str | None = None
    end_date: dt.date | str | None = None
    identity: str | Iterable[str] | None = None
    tag: str | Iterable[str] | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://notify.twilio.com/v1/Services/{ServiceSid}/Bindings",
        query="Identity!",
        items="bindings",
        paging="meta",
    )
