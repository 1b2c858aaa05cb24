"""``/v2/Services/{ServiceSid}/Users/{UserSid}/Bindings`` of ip_messaging v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

UserBindingEnumBindingType: TypeAlias = Literal["gcm", "apn", "fcm"] | str


@record(kw_only=True)
class UserBinding(Resource):
    """``ip_messaging.v2.service.user.user_binding``, as it is received."""

    account_sid: str = ""
    binding_type: UserBindingEnumBindingType | None = None
    credential_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    endpoint: str | None = None
    identity: str | None = None
    message_types: tuple[str, ...] | None = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None
    user_sid: str | None = None


@record(kw_only=True)
class DeleteUserBinding(ops.Operation[None]):
    """``DELETE /v2/Services/{ServiceSid}/Users/{UserSid}/Bindings/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    user_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Users/{UserSid}/Bindings/{Sid}",
    )


@record(kw_only=True)
class FetchUserBinding(ops.Operation["UserBinding"]):
    """``GET /v2/Services/{ServiceSid}/Users/{UserSid}/Bindings/{Sid}`` answers 200 with `UserBinding`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    user_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Users/{UserSid}/Bindings/{Sid}",
    )


@record(kw_only=True)
class ListUserBinding(ops.PageOperation["UserBinding"]):
    """``GET /v2/Services/{ServiceSid}/Users/{UserSid}/Bindings`` answers 200 with a `Page` of `UserBinding`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    user_sid: str = attrs.field(kw_only=False)
    binding_type: str | Iterable[UserBindingEnumBindingType] | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Users/{UserSid}/Bindings",
        items="bindings",
        paging="meta",
        largest_page=50,
    )
