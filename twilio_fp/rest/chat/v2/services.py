# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services`` of chat v2."""

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
    """``chat.v2.service``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    consumption_report_interval: int | None = None
    """No longer used."""
    date_created: dt.datetime | None = None
    """When it was created, UTC. On create or update, the time to record, meant for bringing in old history."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC. On create or update, the time to record, meant for bringing in old history."""
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
    media: Any = None
    """Media settings of the service, as a JSON object: size limit in megabytes and the message for older clients."""
    notifications: Any = None
    """Push notification settings of the service, as a JSON object, by event."""
    post_webhook_retry_count: int | None = None
    """How often a failed post-event webhook is tried again; 0 to 3, default 0."""
    post_webhook_url: str | None = None
    """Absolute URL called after an event has taken effect; its answer changes nothing."""
    pre_webhook_retry_count: int | None = None
    """How often a failed pre-event webhook is tried again; 0 to 3, default 0."""
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
    """HTTP method for calls to the pre- and post-event webhooks: GET or POST, default POST."""
    __fields__ = (
        "account_sid consumption_report_interval:integer date_created:date-time date_updated:date-time "
        "default_channel_creator_role_sid default_channel_role_sid default_service_role_sid friendly_name! "
        "limits:json links:string{} media:json notifications:json post_webhook_retry_count:integer "
        "post_webhook_url pre_webhook_retry_count:integer pre_webhook_url reachability_enabled:boolean "
        "read_status_enabled:boolean sid typing_indicator_timeout:integer url webhook_filters:string[] "
        "webhook_method"
    )


@record(kw_only=True)
class CreateService(ops.Operation["Service"]):
    """Create a service.

    ``POST /v2/Services`` returns `Service`.
    Source: https://www.twilio.com/docs/chat/rest/service-resource
    """

    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://chat.twilio.com/v2/Services",
        form="FriendlyName*",
        result="Service",
        success=(201,),
    )


@record(kw_only=True)
class DeleteService(ops.Operation[None]):
    """Delete a service.

    ``DELETE /v2/Services/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/chat/rest/service-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://chat.twilio.com/v2/Services/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:IS",
    )


@record(kw_only=True)
class FetchService(ops.Operation["Service"]):
    """Fetch a service.

    ``GET /v2/Services/{Sid}`` returns `Service`.
    Source: https://www.twilio.com/docs/chat/rest/service-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://chat.twilio.com/v2/Services/{Sid}",
        path="Sid*",
        result="Service",
        bounds="sid:IS",
    )


@record(kw_only=True)
class ListService(ops.PageOperation["Service"]):
    """List services.

    ``GET /v2/Services`` returns a `Page` of `Service`.
    Source: https://www.twilio.com/docs/chat/rest/service-resource
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://chat.twilio.com/v2/Services",
        query="PageSize:integer Page:integer PageToken",
        result="Service",
        items="services",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateService(ops.Operation["Service"]):
    """Update a service.

    ``POST /v2/Services/{Sid}`` returns `Service`.
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
    media_compatibility_message: str | None = None
    """Text that clients without media support show in place of a media message."""
    notifications_added_to_channel_enabled: bool | None = None
    """Whether a user added to a channel gets a push notification; default false."""
    notifications_added_to_channel_sound: str | None = None
    """Name of the sound played when a user is added to a channel."""
    notifications_added_to_channel_template: str | None = None
    """Text of the push notification to a user added to a channel."""
    notifications_invited_to_channel_enabled: bool | None = None
    """Whether a user invited to a channel gets a push notification; default false."""
    notifications_invited_to_channel_sound: str | None = None
    """Name of the sound played when a user is invited to a channel."""
    notifications_invited_to_channel_template: str | None = None
    """Text of the push notification to a user invited to a channel."""
    notifications_log_enabled: bool | None = None
    """Whether push notifications are logged; default false."""
    notifications_new_message_badge_count_enabled: bool | None = None
    """Whether a new message also updates the badge count on the app's icon; default false."""
    notifications_new_message_enabled: bool | None = None
    """Whether new channel messages cause push notifications; default false."""
    notifications_new_message_sound: str | None = None
    """Name of the sound played when a channel gets a message."""
    notifications_new_message_template: str | None = None
    """Text of the push notification of a new channel message."""
    notifications_removed_from_channel_enabled: bool | None = None
    """Whether a user removed from a channel gets a push notification; default false."""
    notifications_removed_from_channel_sound: str | None = None
    """Name of the sound played when a user is removed from a channel."""
    notifications_removed_from_channel_template: str | None = None
    """Text of the push notification to a user removed from a channel."""
    post_webhook_retry_count: int | None = None
    """How often a failed post-event webhook is tried again; 0 to 3, default 0."""
    post_webhook_url: str | None = None
    """Absolute URL called after an event has taken effect; its answer changes nothing."""
    pre_webhook_retry_count: int | None = None
    """How often a failed pre-event webhook is tried again; 0 to 3, default 0."""
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
    """HTTP method for calls to the pre- and post-event webhooks: GET or POST, default POST."""
    __spec__ = ops.OperationSpec(
        "POST https://chat.twilio.com/v2/Services/{Sid}",
        path="Sid*",
        form=(
            "ConsumptionReportInterval:seconds DefaultChannelCreatorRoleSid DefaultChannelRoleSid "
            "DefaultServiceRoleSid FriendlyName Limits.ChannelMembers:integer Limits.UserChannels:integer "
            "Media.CompatibilityMessage Notifications.AddedToChannel.Enabled:boolean "
            "Notifications.AddedToChannel.Sound Notifications.AddedToChannel.Template "
            "Notifications.InvitedToChannel.Enabled:boolean Notifications.InvitedToChannel.Sound "
            "Notifications.InvitedToChannel.Template Notifications.LogEnabled:boolean "
            "Notifications.NewMessage.BadgeCountEnabled:boolean Notifications.NewMessage.Enabled:boolean "
            "Notifications.NewMessage.Sound Notifications.NewMessage.Template "
            "Notifications.RemovedFromChannel.Enabled:boolean Notifications.RemovedFromChannel.Sound "
            "Notifications.RemovedFromChannel.Template PostWebhookRetryCount:integer PostWebhookUrl "
            "PreWebhookRetryCount:integer PreWebhookUrl ReachabilityEnabled:boolean ReadStatusEnabled:boolean "
            "TypingIndicatorTimeout:seconds WebhookFilters:string[] WebhookMethod:enum.HttpMethod"
        ),
        result="Service",
        bounds=(
            "sid:IS default_channel_creator_role_sid:RL default_channel_role_sid:RL default_service_role_sid:RL "
            "post_webhook_url:url pre_webhook_url:url"
        ),
    )
