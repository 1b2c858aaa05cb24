# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's chat v2: 54 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .credentials import *
    from .services import *
    from .services_bindings import *
    from .services_channels import *
    from .services_channels_invites import *
    from .services_channels_members import *
    from .services_channels_messages import *
    from .services_channels_webhooks import *
    from .services_roles import *
    from .services_users import *
    from .services_users_bindings import *
    from .services_users_channels import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "credentials": "CreateCredential Credential CredentialEnumPushService DeleteCredential FetchCredential "
            "ListCredential UpdateCredential",
            "services": "CreateService DeleteService FetchService ListService Service UpdateService",
            "services_bindings": "Binding BindingEnumBindingType DeleteBinding FetchBinding ListBinding",
            "services_channels": "Channel ChannelEnumChannelType ChannelEnumWebhookEnabledType CreateChannel "
            "DeleteChannel FetchChannel ListChannel UpdateChannel",
            "services_channels_invites": "CreateInvite DeleteInvite FetchInvite Invite ListInvite",
            "services_channels_members": "CreateMember DeleteMember FetchMember ListMember Member "
            "MemberEnumWebhookEnabledType UpdateMember",
            "services_channels_messages": "CreateMessage DeleteMessage FetchMessage ListMessage Message "
            "MessageEnumOrderType MessageEnumWebhookEnabledType UpdateMessage",
            "services_channels_webhooks": "ChannelWebhook ChannelWebhookEnumMethod ChannelWebhookEnumType "
            "CreateChannelWebhook DeleteChannelWebhook FetchChannelWebhook ListChannelWebhook UpdateChannelWebhook",
            "services_roles": "CreateRole DeleteRole FetchRole ListRole Role RoleEnumRoleType UpdateRole",
            "services_users": "CreateUser DeleteUser FetchUser ListUser UpdateUser User UserEnumWebhookEnabledType",
            "services_users_bindings": "DeleteUserBinding FetchUserBinding ListUserBinding UserBinding "
            "UserBindingEnumBindingType",
            "services_users_channels": "DeleteUserChannel FetchUserChannel ListUserChannel UpdateUserChannel "
            "UserChannel UserChannelEnumChannelStatus UserChannelEnumNotificationLevel "
            "UserChannelEnumWebhookEnabledType",
        },
    )
