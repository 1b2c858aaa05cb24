"""``/v2/Services`` of ip_messaging v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Service(Resource):
    """``ip_messaging.v2.service``, as it is received."""

    account_sid: str = ""
    consumption_report_interval: int | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    default_channel_creator_role_sid: str | None = None
    default_channel_role_sid: str | None = None
    default_service_role_sid: str | None = None
    friendly_name: str | None = None
    limits: Any = None
    links: Mapping[str, str] | None = None
    media: Any = None
    notifications: Any = None
    post_webhook_retry_count: int | None = None
    post_webhook_url: str | None = None
    pre_webhook_retry_count: int | None = None
    pre_webhook_url: str | None = None
    reachability_enabled: bool | None = None
    read_status_enabled: bool | None = None
    sid: str = ""
    typing_indicator_timeout: int | None = None
    url: str | None = None
    webhook_filters: tuple[str, ...] | None = None
    webhook_method: str | None = None


@record(kw_only=True)
class CreateService(ops.Operation["Service"]):
    """``POST /v2/Services`` answers 201 with `Service`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    friendly_name: str

    __spec__ = ops.BriefSpec(
        "POST https://ip-messaging.twilio.com/v2/Services",
        form="",
    )


@record(kw_only=True)
class DeleteService(ops.Operation[None]):
    """``DELETE /v2/Services/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/chat/rest
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://ip-messaging.twilio.com/v2/Services/{Sid}",
    )


@record(kw_only=True)
class FetchService(ops.Operation["Service"]):
    """``GET /v2/Services/{Sid}`` answers 200 with `Service`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://ip-messaging.twilio.com/v2/Services/{Sid}",
    )


@record(kw_only=True)
class ListService(ops.PageOperation["Service"]):
    """``GET /v2/Services`` answers 200 with a `Page` of `Service`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://ip-messaging.twilio.com/v2/Services",
        items="services",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateService(ops.Operation["Service"]):
    """``POST /v2/Services/{Sid}`` answers 200 with `Service`.

    On the wire ``limits_channel_members`` is ``Limits.ChannelMembers``, ``limits_user_channels`` is
    ``Limits.UserChannels``, ``media_compatibility_message`` is ``Media.CompatibilityMessage``,
    ``notifications_added_to_channel_enabled`` is ``Notifications.AddedToChannel.Enabled``,
    ``notifications_added_to_channel_sound`` is ``Notifications.AddedToChannel.Sound``,
    ``notifications_added_to_channel_template`` is ``Notifications.AddedToChannel.Template``,
    ``notifications_invited_to_channel_enabled`` is ``Notifications.InvitedToChannel.Enabled``,
    ``notifications_invited_to_channel_sound`` is ``Notifications.InvitedToChannel.Sound``,
    ``notifications_invited_to_channel_template`` is ``Notifications.InvitedToChannel.Template``,
    ``notifications_log_enabled`` is ``Notifications.LogEnabled``, ``notifications_new_message_badge_count_enabled``
    is ``Notifications.NewMessage.BadgeCountEnabled``, ``notifications_new_message_enabled`` is
    ``Notifications.NewMessage.Enabled``, ``notifications_new_message_sound`` is ``Notifications.NewMessage.Sound``,
    ``notifications_new_message_template`` is ``Notifications.NewMessage.Template``,
    ``notifications_removed_from_channel_enabled`` is ``Notifications.RemovedFromChannel.Enabled``,
    ``notifications_removed_from_channel_sound`` is ``Notifications.RemovedFromChannel.Sound``,
    ``notifications_removed_from_channel_template`` is ``Notifications.RemovedFromChannel.Template``.
    Source: https://www.twilio.com/docs/chat/rest
    """

    sid: str = attrs.field(kw_only=False)
    consumption_report_interval: int | dt.timedelta | None = None
    default_channel_creator_role_sid: str | None = None
    default_channel_role_sid: str | None = None
    default_service_role_sid: str | None = None
    friendly_name: str | None = None
    limits_channel_members: int | None = None
    limits_user_channels: int | None = None
    media_compatibility_message: str | None = None
    notifications_added_to_channel_enabled: bool | None = None
    notifications_added_to_channel_sound: str | None = None
    notifications_added_to_channel_template: str | None = None
    notifications_invited_to_channel_enabled: bool | None = None
    notifications_invited_to_channel_sound: str | None = None
    notifications_invited_to_channel_template: str | None = None
    notifications_log_enabled: bool | None = None
    notifications_new_message_badge_count_enabled: bool | None = None
    notifications_new_message_enabled: bool | None = None
    notifications_new_message_sound: str | None = None
    notifications_new_message_template: str | None = None
    notifications_removed_from_channel_enabled: bool | None = None
    notifications_removed_from_channel_sound: str | None = None
    notifications_removed_from_channel_template: str | None = None
    post_webhook_retry_count: int | None = None
    post_webhook_url: str | None = None
    pre_webhook_retry_count: int | None = None
    pre_webhook_url: str | None = None
    reachability_enabled: bool | None = None
    read_status_enabled: bool | None = None
    typing_indicator_timeout: int | dt.timedelta | None = None
    webhook_filters: str | Iterable[str] | None = None
    webhook_method: HttpMethod | None = None

    __spec__ = ops.BriefSpec(
        "POST https://ip-messaging.twilio.com/v2/Services/{Sid}",
        form=(
            "Limits.ChannelMembers Limits.UserChannels Media.CompatibilityMessage "
            "Notifications.AddedToChannel.Enabled Notifications.AddedToChannel.Sound "
            "Notifications.AddedToChannel.Template Notifications.InvitedToChannel.Enabled "
            "Notifications.InvitedToChannel.Sound Notifications.InvitedToChannel.Template Notifications.LogEnabled "
            "Notifications.NewMessage.BadgeCountEnabled Notifications.NewMessage.Enabled "
            "Notifications.NewMessage.Sound Notifications.NewMessage.Template "
            "Notifications.RemovedFromChannel.Enabled Notifications.RemovedFromChannel.Sound "
            "Notifications.RemovedFromChannel.Template"
        ),
    )
