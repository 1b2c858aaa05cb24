"""``/v1/Services`` of chat v1."""

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
    """``chat.v1.service``, as it is received."""

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
    notifications: Any = None
    post_webhook_url: str | None = None
    pre_webhook_url: str | None = None
    reachability_enabled: bool | None = None
    read_status_enabled: bool | None = None
    sid: str = ""
    typing_indicator_timeout: int | None = None
    url: str | None = None
    webhook_filters: tuple[str, ...] | None = None
    webhook_method: str | None = None
    webhooks: Any = None

    __fields__ = "friendly_name!"


@record(kw_only=True)
class CreateService(ops.Operation["Service"]):
    """``POST /v1/Services`` answers 201 with `Service`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    friendly_name: str

    __spec__ = ops.BriefSpec(
        "POST https://chat.twilio.com/v1/Services",
        form="",
    )


@record(kw_only=True)
class DeleteService(ops.Operation[None]):
    """``DELETE /v1/Services/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/chat/rest
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://chat.twilio.com/v1/Services/{Sid}",
    )


@record(kw_only=True)
class FetchService(ops.Operation["Service"]):
    """``GET /v1/Services/{Sid}`` answers 200 with `Service`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://chat.twilio.com/v1/Services/{Sid}",
    )


@record(kw_only=True)
class ListService(ops.PageOperation["Service"]):
    """``GET /v1/Services`` answers 200 with a `Page` of `Service`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://chat.twilio.com/v1/Services",
        items="services",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateService(ops.Operation["Service"]):
    """``POST /v1/Services/{Sid}`` answers 200 with `Service`.

    On the wire ``limits_channel_members`` is ``Limits.ChannelMembers``, ``limits_user_channels`` is
    ``Limits.UserChannels``, ``notifications_added_to_channel_enabled`` is ``Notifications.AddedToChannel.Enabled``,
    ``notifications_added_to_channel_template`` is ``Notifications.AddedToChannel.Template``,
    ``notifications_invited_to_channel_enabled`` is ``Notifications.InvitedToChannel.Enabled``,
    ``notifications_invited_to_channel_template`` is ``Notifications.InvitedToChannel.Template``,
    ``notifications_new_message_enabled`` is ``Notifications.NewMessage.Enabled``,
    ``notifications_new_message_template`` is ``Notifications.NewMessage.Template``,
    ``notifications_removed_from_channel_enabled`` is ``Notifications.RemovedFromChannel.Enabled``,
    ``notifications_removed_from_channel_template`` is ``Notifications.RemovedFromChannel.Template``,
    ``webhooks_on_channel_add_method`` is ``Webhooks.OnChannelAdd.Method``, ``webhooks_on_channel_add_url`` is
    ``Webhooks.OnChannelAdd.Url``, ``webhooks_on_channel_added_method`` is ``Webhooks.OnChannelAdded.Method``,
    ``webhooks_on_channel_added_url`` is ``Webhooks.OnChannelAdded.Url``, ``webhooks_on_channel_destroy_method`` is
    ``Webhooks.OnChannelDestroy.Method``, ``webhooks_on_channel_destroy_url`` is ``Webhooks.OnChannelDestroy.Url``,
    ``webhooks_on_channel_destroyed_method`` is ``Webhooks.OnChannelDestroyed.Method``,
    ``webhooks_on_channel_destroyed_url`` is ``Webhooks.OnChannelDestroyed.Url``,
    ``webhooks_on_channel_update_method`` is ``Webhooks.OnChannelUpdate.Method``, ``webhooks_on_channel_update_url``
    is ``Webhooks.OnChannelUpdate.Url``, ``webhooks_on_channel_updated_method`` is
    ``Webhooks.OnChannelUpdated.Method``, ``webhooks_on_channel_updated_url`` is ``Webhooks.OnChannelUpdated.Url``,
    ``webhooks_on_member_add_method`` is ``Webhooks.OnMemberAdd.Method``, ``webhooks_on_member_add_url`` is
    ``Webhooks.OnMemberAdd.Url``, ``webhooks_on_member_added_method`` is ``Webhooks.OnMemberAdded.Method``,
    ``webhooks_on_member_added_url`` is ``Webhooks.OnMemberAdded.Url``, ``webhooks_on_member_remove_method`` is
    ``Webhooks.OnMemberRemove.Method``, ``webhooks_on_member_remove_url`` is ``Webhooks.OnMemberRemove.Url``,
    ``webhooks_on_member_removed_method`` is ``Webhooks.OnMemberRemoved.Method``, ``webhooks_on_member_removed_url``
    is ``Webhooks.OnMemberRemoved.Url``, ``webhooks_on_message_remove_method`` is
    ``Webhooks.OnMessageRemove.Method``, ``webhooks_on_message_remove_url`` is ``Webhooks.OnMessageRemove.Url``,
    ``webhooks_on_message_removed_method`` is ``Webhooks.OnMessageRemoved.Method``,
    ``webhooks_on_message_removed_url`` is ``Webhooks.OnMessageRemoved.Url``, ``webhooks_on_message_send_method`` is
    ``Webhooks.OnMessageSend.Method``, ``webhooks_on_message_send_url`` is ``Webhooks.OnMessageSend.Url``,
    ``webhooks_on_message_sent_method`` is ``Webhooks.OnMessageSent.Method``, ``webhooks_on_message_sent_url`` is
    ``Webhooks.OnMessageSent.Url``, ``webhooks_on_message_update_method`` is ``Webhooks.OnMessageUpdate.Method``,
    ``webhooks_on_message_update_url`` is ``Webhooks.OnMessageUpdate.Url``, ``webhooks_on_message_updated_method``
    is ``Webhooks.OnMessageUpdated.Method``, ``webhooks_on_message_updated_url`` is
    ``Webhooks.OnMessageUpdated.Url``.
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
    notifications_added_to_channel_enabled: bool | None = None
    notifications_added_to_channel_template: str | None = None
    notifications_invited_to_channel_enabled: bool | None = None
    notifications_invited_to_channel_template: str | None = None
    notifications_new_message_enabled: bool | None = None
    notifications_new_message_template: str | None = None
    notifications_removed_from_channel_enabled: bool | None = None
    notifications_removed_from_channel_template: str | None = None
    post_webhook_url: str | None = None
    pre_webhook_url: str | None = None
    reachability_enabled: bool | None = None
    read_status_enabled: bool | None = None
    typing_indicator_timeout: int | dt.timedelta | None = None
    webhook_filters: str | Iterable[str] | None = None
    webhook_method: HttpMethod | None = None
    webhooks_on_channel_add_method: HttpMethod | None = None
    webhooks_on_channel_add_url: str | None = None
    webhooks_on_channel_added_method: HttpMethod | None = None
    webhooks_on_channel_added_url: str | None = None
    webhooks_on_channel_destroy_method: HttpMethod | None = None
    webhooks_on_channel_destroy_url: str | None = None
    webhooks_on_channel_destroyed_method: HttpMethod | None = None
    webhooks_on_channel_destroyed_url: str | None = None
    webhooks_on_channel_update_method: HttpMethod | None = None
    webhooks_on_channel_update_url: str | None = None
    webhooks_on_channel_updated_method: HttpMethod | None = None
    webhooks_on_channel_updated_url: str | None = None
    webhooks_on_member_add_method: HttpMethod | None = None
    webhooks_on_member_add_url: str | None = None
    webhooks_on_member_added_method: HttpMethod | None = None
    webhooks_on_member_added_url: str | None = None
    webhooks_on_member_remove_method: HttpMethod | None = None
    webhooks_on_member_remove_url: str | None = None
    webhooks_on_member_removed_method: HttpMethod | None = None
    webhooks_on_member_removed_url: str | None = None
    webhooks_on_message_remove_method: HttpMethod | None = None
    webhooks_on_message_remove_url: str | None = None
    webhooks_on_message_removed_method: HttpMethod | None = None
    webhooks_on_message_removed_url: str | None = None
    webhooks_on_message_send_method: HttpMethod | None = None
    webhooks_on_message_send_url: str | None = None
    webhooks_on_message_sent_method: HttpMethod | None = None
    webhooks_on_message_sent_url: str | None = None
    webhooks_on_message_update_method: HttpMethod | None = None
    webhooks_on_message_update_url: str | None = None
    webhooks_on_message_updated_method: HttpMethod | None = None
    webhooks_on_message_updated_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://chat.twilio.com/v1/Services/{Sid}",
        form=(
            "Limits.ChannelMembers Limits.UserChannels Notifications.AddedToChannel.Enabled "
            "Notifications.AddedToChannel.Template Notifications.InvitedToChannel.Enabled "
            "Notifications.InvitedToChannel.Template Notifications.NewMessage.Enabled "
            "Notifications.NewMessage.Template Notifications.RemovedFromChannel.Enabled "
            "Notifications.RemovedFromChannel.Template Webhooks.OnChannelAdd.Method Webhooks.OnChannelAdd.Url "
            "Webhooks.OnChannelAdded.Method Webhooks.OnChannelAdded.Url Webhooks.OnChannelDestroy.Method "
            "Webhooks.OnChannelDestroy.Url Webhooks.OnChannelDestroyed.Method Webhooks.OnChannelDestroyed.Url "
            "Webhooks.OnChannelUpdate.Method Webhooks.OnChannelUpdate.Url Webhooks.OnChannelUpdated.Method "
            "Webhooks.OnChannelUpdated.Url Webhooks.OnMemberAdd.Method Webhooks.OnMemberAdd.Url "
            "Webhooks.OnMemberAdded.Method Webhooks.OnMemberAdded.Url Webhooks.OnMemberRemove.Method "
            "Webhooks.OnMemberRemove.Url Webhooks.OnMemberRemoved.Method Webhooks.OnMemberRemoved.Url "
            "Webhooks.OnMessageRemove.Method Webhooks.OnMessageRemove.Url Webhooks.OnMessageRemoved.Method "
            "Webhooks.OnMessageRemoved.Url Webhooks.OnMessageSend.Method Webhooks.OnMessageSend.Url "
            "Webhooks.OnMessageSent.Method Webhooks.OnMessageSent.Url Webhooks.OnMessageUpdate.Method "
            "Webhooks.OnMessageUpdate.Url Webhooks.OnMessageUpdated.Method Webhooks.OnMessageUpdated.Url"
        ),
    )
