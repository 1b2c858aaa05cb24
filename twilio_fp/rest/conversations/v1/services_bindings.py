"""``/v1/Services/{ChatServiceSid}/Bindings`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ServiceBindingEnumBindingType: TypeAlias = Literal["apn", "gcm", "fcm", "twilsock"] | str


@record(kw_only=True)
class ServiceBinding(Resource):
    """``conversations.v1.service.service_binding``, as it is received."""

    account_sid: str = ""
    binding_type: ServiceBindingEnumBindingType | None = None
    chat_service_sid: str | None = None
    credential_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    endpoint: str | None = None
    identity: str | None = None
    message_types: tuple[str, ...] | None = None
    sid: str = ""
    url: str | None = None

    __fields__ = "endpoint! identity!"


@record(kw_only=True)
class DeleteServiceBinding(ops.Operation[None]):
    """``DELETE /v1/Services/{ChatServiceSid}/Bindings/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Bindings/{Sid}",
    )


@record(kw_only=True)
class FetchServiceBinding(ops.Operation["ServiceBinding"]):
    """``GET /v1/Services/{ChatServiceSid}/Bindings/{Sid}`` answers 200 with `ServiceBinding`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Bindings/{Sid}",
    )


@record(kw_only=True)
class ListServiceBinding(ops.PageOperation["ServiceBinding"]):
    """``GET /v1/Services/{ChatServiceSid}/Bindings`` answers 200 with a `Page` of `ServiceBinding`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    binding_type: str | Iterable[ServiceBindingEnumBindingType] | None = None
    identity: str | Iterable[str] | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Bindings",
        query="Identity!",
        items="bindings",
        paging="meta",
        largest_page=100,
    )
