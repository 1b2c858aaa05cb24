"""``/v2/Services/{ServiceSid}/Bindings`` of chat v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

BindingEnumBindingType: TypeAlias = Literal["gcm", "apn", "fcm"] | str


@record(kw_only=True)
class Binding(Resource):
    """``chat.v2.service.binding``, as it is received."""

    account_sid: str = ""
    binding_type: BindingEnumBindingType | None = None
    credential_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    endpoint: str | None = None
    identity: str | None = None
    links: Mapping[str, str] | None = None
    message_types: tuple[str, ...] | None = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None

    __fields__ = "endpoint! identity!"


@record(kw_only=True)
class DeleteBinding(ops.Operation[None]):
    """``DELETE /v2/Services/{ServiceSid}/Bindings/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://chat.twilio.com/v2/Services/{ServiceSid}/Bindings/{Sid}",
    )


@record(kw_only=True)
class FetchBinding(ops.Operation["Binding"]):
    """``GET /v2/Services/{ServiceSid}/Bindings/{Sid}`` answers 200 with `Binding`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Bindings/{Sid}",
    )


@record(kw_only=True)
class ListBinding(ops.PageOperation["Binding"]):
    """``GET /v2/Services/{ServiceSid}/Bindings`` answers 200 with a `Page` of `Binding`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    binding_type: str | Iterable[BindingEnumBindingType] | None = None
    identity: str | Iterable[str] | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Bindings",
        query="Identity!",
        items="bindings",
        paging="meta",
        largest_page=50,
    )
