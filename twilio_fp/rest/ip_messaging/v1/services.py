# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services`` of ip_messaging v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod


@record(kw_only=True)
class Service(Resource):
    """``ip_messaging.v1.service``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    consumption_report_interval: int | None = None
    """No longer used."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    default_channel_creator_role_sid: str | None = None
    """SID, RL…, of the channel role given to whoever creates a channel."""
    default_channel_role_sid: str | None = None
    """SID, RL…, of the channel role given to users added to a channel."""
    default_service_role_sid: str | None = None
    """SID, RL…, of the service role given to users added to the service."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    limits: Any = None
    """Limits of the service: channel_members and user_channels, as an object."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    notifications: Any = None
    """Push notification settings of the service, as a JSON object, by event."""
    post_webhook_url: str | None = None
    """Absolute URL called after an event has taken effect; its answer changes nothing."""
    pre_webhook_url: str | None = None
    """Absolute URL called before an event takes effect; its answer may change or refuse it."""
    reachability_enabled: bool | None = None
    """Whether the service tracks which users are online or can be reached by push; default false."""
    read_status_enabled: bool | None = None
    """Whether the service keeps how far each member has read; default true."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    typing_indicator_timeout: int | None = None
    """Seconds after a typing event in which it still counts as typing. Default 5."""
    url: str | None = None
    """Absolute URL of the resource."""
    webhook_filters: tuple[str, ...] | None = None
    """Events that call the post-event webhook, such as onMessageSent; left out, none."""
    webhook_method: str | None = None
    """HTTP method for calls to the webhook: GET or POST."""
    webhooks: Any = None
    """Webhook URLs and methods set for the service's events, a JSON object."""
    __fields__ = (
        "account_sid consumption_report_interval:integer date_created:date-time date_updated:date-time "
        "default_channel_creator_role_sid default_channel_role_sid default_service_role_sid friendly_name "
        "limits:json links:string{} notifications:json post_webhook_url pre_webhook_url "
        "reachability_enabled:boolean read_status_enabled:boolean sid typing_indicator_timeout:integer url "
        "webhook_filters:string[] webhook_method webhooks:json"
    )


@record(kw_only=True)
class CreateService(ops.Operation["Service"]):
    """Create a service.

    ``POST /v1/Services`` returns `Service`.
    Source: https://www.twilio.com/docs/chat/rest/service-resource
    """

    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://ip-messaging.twilio.com/v1/Services",
        form="FriendlyName*",
        result="Service",
        success=(201,),
    )


@record(kw_only=True)
class DeleteService(ops.Operation[None]):
    """Delete a service.

    ``DELETE /v1/Services/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/chat/rest/service-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://ip-messaging.twilio.com/v1/Services/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:IS",
    )


@record(kw_only=True)
class FetchService(ops.Operation["Service"]):
    """Fetch a service.

    ``GET /v1/Services/{Sid}`` returns `Service`.
    Source: https://www.twilio.com/docs/chat/rest/service-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://ip-messaging.twilio.com/v1/Services/{Sid}",
        path="Sid*",
        result="Service",
        bounds="sid:IS",
    )


@record(kw_only=True)
class ListService(ops.PageOperation["Service"]):
    """List services.

    ``GET /v1/Services`` returns a `Page` of `Service`.
    Source: https://www.twilio.com/docs/chat/rest/service-resource
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://ip-messaging.twilio.com/v1/Services",
        query="PageSize:integer Page:integer PageToken",
        result="Service",
        items="services",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateService(ops.Operation["Service"]):
    """Update a service.

    ``POST /v1/Services/{Sid}`` returns `Service`.
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
    Source: https://www.twilio.com/docs/chat/rest/service-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    consumption_report_interval: int | dt.timedelta | None = None
    """No longer used."""
    default_channel_creator_role_sid: str | None = None
    """SID, RL…, of the channel role given to whoever creates a channel."""
    default_channel_role_sid: str | None = None
    """SID, RL…, of the channel role given to users added to a channel."""
    default_service_role_sid: str | None = None
    """SID, RL…, of the service role given to users added to the service."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    limits_channel_members: int | None = None
    """Most members a channel of the service may have, up to 1,000."""
    limits_user_channels: int | None = None
    """Most channels a user of the service may be a member of, up to 1,000."""
    notifications_added_to_channel_enabled: bool | None = None
    """Whether a user added to a channel gets a push notification; default false."""
    notifications_added_to_channel_template: str | None = None
    """Text of the push notification to a user added to a channel."""
    notifications_invited_to_channel_enabled: bool | None = None
    """Whether a user invited to a channel gets a push notification; default false."""
    notifications_invited_to_channel_template: str | None = None
    """Text of the push notification to a user invited to a channel."""
    notifications_new_message_enabled: bool | None = None
    """Whether new channel messages cause push notifications; default false."""
    notifications_new_message_template: str | None = None
    """Text of the push notification of a new channel message."""
    notifications_removed_from_channel_enabled: bool | None = None
    """Whether a user removed from a channel gets a push notification; default false."""
    notifications_removed_from_channel_template: str | None = None
    """Text of the push notification to a user removed from a channel."""
    post_webhook_url: str | None = None
    """Absolute URL called after an event has taken effect; its answer changes nothing."""
    pre_webhook_url: str | None = None
    """Absolute URL called before an event takes effect; its answer may change or refuse it."""
    reachability_enabled: bool | None = None
    """Whether the service tracks which users are online or can be reached by push; default false."""
    read_status_enabled: bool | None = None
    """Whether the service keeps how far each member has read; default true."""
    typing_indicator_timeout: int | dt.timedelta | None = None
    """Seconds after a typing event in which it still counts as typing. Default 5."""
    webhook_filters: str | Iterable[str] | None = None
    """Events that call the post-event webhook, such as onMessageSent; left out, none."""
    webhook_method: HttpMethod | None = None
    """HTTP method for calls to the webhook: GET or POST."""
    webhooks_on_channel_add_method: HttpMethod | None = None
    """HTTP method for the webhook called before a channel is added: GET or POST."""
    webhooks_on_channel_add_url: str | None = None
    """URL called before a channel is added; its answer can let, alter or stop it."""
    webhooks_on_channel_added_method: HttpMethod | None = None
    """HTTP method for the webhook called after a channel was added: GET or POST."""
    webhooks_on_channel_added_url: str | None = None
    """URL called after a channel was added."""
    webhooks_on_channel_destroy_method: HttpMethod | None = None
    """HTTP method for the webhook called before a channel is deleted: GET or POST."""
    webhooks_on_channel_destroy_url: str | None = None
    """URL called before a channel is deleted; its answer can let, alter or stop it."""
    webhooks_on_channel_destroyed_method: HttpMethod | None = None
    """HTTP method for the webhook called after a channel was deleted: GET or POST."""
    webhooks_on_channel_destroyed_url: str | None = None
    """URL called after a channel was deleted."""
    webhooks_on_channel_update_method: HttpMethod | None = None
    """HTTP method for the webhook called before a channel is changed: GET or POST."""
    webhooks_on_channel_update_url: str | None = None
    """URL called before a channel is changed; its answer can let, alter or stop it."""
    webhooks_on_channel_updated_method: HttpMethod | None = None
    """HTTP method for the webhook called after a channel was changed: GET or POST."""
    webhooks_on_channel_updated_url: str | None = None
    """URL called after a channel was changed."""
    webhooks_on_member_add_method: HttpMethod | None = None
    """HTTP method for the webhook called before a member is added: GET or POST."""
    webhooks_on_member_add_url: str | None = None
    """URL called before a member is added; its answer can let, alter or stop it."""
    webhooks_on_member_added_method: HttpMethod | None = None
    """HTTP method for the webhook called after a member was added: GET or POST."""
    webhooks_on_member_added_url: str | None = None
    """URL called after a member was added."""
    webhooks_on_member_remove_method: HttpMethod | None = None
    """HTTP method for the webhook called before a member is removed: GET or POST."""
    webhooks_on_member_remove_url: str | None = None
    """URL called before a member is removed; its answer can let, alter or stop it."""
    webhooks_on_member_removed_method: HttpMethod | None = None
    """HTTP method for the webhook called after a member was removed: GET or POST."""
    webhooks_on_member_removed_url: str | None = None
    """URL called after a member was removed."""
    webhooks_on_message_remove_method: HttpMethod | None = None
    """HTTP method for the webhook called before a message is removed: GET or POST."""
    webhooks_on_message_remove_url: str | None = None
    """URL called before a message is removed; its answer can let, alter or stop it."""
    webhooks_on_message_removed_method: HttpMethod | None = None
    """HTTP method for the webhook called after a message was removed: GET or POST."""
    webhooks_on_message_removed_url: str | None = None
    """URL called after a message was removed."""
    webhooks_on_message_send_method: HttpMethod | None = None
    """HTTP method for the webhook called before a message is sent: GET or POST."""
    webhooks_on_message_send_url: str | None = None
    """URL called before a message is sent; its answer can let, alter or stop it."""
    webhooks_on_message_sent_method: HttpMethod | None = None
    """HTTP method for the webhook called after a message was sent: GET or POST."""
    webhooks_on_message_sent_url: str | None = None
    """URL called after a message was sent."""
    webhooks_on_message_update_method: HttpMethod | None = None
    """HTTP method for the webhook called before a message is changed: GET or POST."""
    webhooks_on_message_update_url: str | None = None
    """URL called before a message is changed; its answer can let, alter or stop it."""
    webhooks_on_message_updated_method: HttpMethod | None = None
    """HTTP method for the webhook called after a message was changed: GET or POST."""
    webhooks_on_message_updated_url: str | None = None
    """URL called after a message was changed."""
    __spec__ = ops.OperationSpec(
        "POST https://ip-messaging.twilio.com/v1/Services/{Sid}",
        path="Sid*",
        form=(
            "ConsumptionReportInterval:seconds DefaultChannelCreatorRoleSid DefaultChannelRoleSid "
            "DefaultServiceRoleSid FriendlyName Limits.ChannelMembers:integer Limits.UserChannels:integer "
            "Notifications.AddedToChannel.Enabled:boolean Notifications.AddedToChannel.Template "
            "Notifications.InvitedToChannel.Enabled:boolean Notifications.InvitedToChannel.Template "
            "Notifications.NewMessage.Enabled:boolean Notifications.NewMessage.Template "
            "Notifications.RemovedFromChannel.Enabled:boolean Notifications.RemovedFromChannel.Template "
            "PostWebhookUrl PreWebhookUrl ReachabilityEnabled:boolean ReadStatusEnabled:boolean "
            "TypingIndicatorTimeout:seconds WebhookFilters:string[] WebhookMethod:enum.HttpMethod "
            "Webhooks.OnChannelAdd.Method:enum.HttpMethod Webhooks.OnChannelAdd.Url "
            "Webhooks.OnChannelAdded.Method:enum.HttpMethod Webhooks.OnChannelAdded.Url "
            "Webhooks.OnChannelDestroy.Method:enum.HttpMethod Webhooks.OnChannelDestroy.Url "
            "Webhooks.OnChannelDestroyed.Method:enum.HttpMethod Webhooks.OnChannelDestroyed.Url "
            "Webhooks.OnChannelUpdate.Method:enum.HttpMethod Webhooks.OnChannelUpdate.Url "
            "Webhooks.OnChannelUpdated.Method:enum.HttpMethod Webhooks.OnChannelUpdated.Url "
            "Webhooks.OnMemberAdd.Method:enum.HttpMethod Webhooks.OnMemberAdd.Url "
            "Webhooks.OnMemberAdded.Method:enum.HttpMethod Webhooks.OnMemberAdded.Url "
            "Webhooks.OnMemberRemove.Method:enum.HttpMethod Webhooks.OnMemberRemove.Url "
            "Webhooks.OnMemberRemoved.Method:enum.HttpMethod Webhooks.OnMemberRemoved.Url "
            "Webhooks.OnMessageRemove.Method:enum.HttpMethod Webhooks.OnMessageRemove.Url "
            "Webhooks.OnMessageRemoved.Method:enum.HttpMethod Webhooks.OnMessageRemoved.Url "
            "Webhooks.OnMessageSend.Method:enum.HttpMethod Webhooks.OnMessageSend.Url "
            "Webhooks.OnMessageSent.Method:enum.HttpMethod Webhooks.OnMessageSent.Url "
            "Webhooks.OnMessageUpdate.Method:enum.HttpMethod Webhooks.OnMessageUpdate.Url "
            "Webhooks.OnMessageUpdated.Method:enum.HttpMethod Webhooks.OnMessageUpdated.Url"
        ),
        result="Service",
        bounds=(
            "sid:IS default_channel_creator_role_sid:RL default_channel_role_sid:RL default_service_role_sid:RL "
            "post_webhook_url:url pre_webhook_url:url webhooks_on_channel_add_url:url "
            "webhooks_on_channel_added_url:url webhooks_on_channel_destroy_url:url "
            "webhooks_on_channel_destroyed_url:url webhooks_on_channel_update_url:url "
            "webhooks_on_channel_updated_url:url webhooks_on_member_add_url:url webhooks_on_member_added_url:url "
            "webhooks_on_member_remove_url:url webhooks_on_member_removed_url:url webhooks_on_message_remove_url:url "
            "webhooks_on_message_removed_url:url webhooks_on_message_send_url:url webhooks_on_message_sent_url:url "
            "webhooks_on_message_update_url:url webhooks_on_message_updated_url:url"
        ),
    )
