"""Twilio's chat v2: 54 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "CreateCredential",
    "Credential",
    "CredentialEnumPushService",
    "DeleteCredential",
    "FetchCredential",
    "ListCredential",
    "UpdateCredential",
    "CreateService",
    "DeleteService",
    "FetchService",
    "ListService",
    "Service",
    "UpdateService",
    "Binding",
    "BindingEnumBindingType",
    "DeleteBinding",
    "FetchBinding",
    "ListBinding",
    "Channel",
    "ChannelEnumChannelType",
    "ChannelEnumWebhookEnabledType",
    "CreateChannel",
    "DeleteChannel",
    "FetchChannel",
    "ListChannel",
    "UpdateChannel",
    "CreateInvite",
    "DeleteInvite",
    "FetchInvite",
    "Invite",
    "ListInvite",
    "CreateMember",
    "DeleteMember",
    "FetchMember",
    "ListMember",
    "Member",
    "MemberEnumWebhookEnabledType",
    "UpdateMember",
    "CreateMessage",
    "DeleteMessage",
    "FetchMessage",
    "ListMessage",
    "Message",
    "MessageEnumOrderType",
    "MessageEnumWebhookEnabledType",
    "UpdateMessage",
    "ChannelWebhook",
    "ChannelWebhookEnumMethod",
    "ChannelWebhookEnumType",
    "CreateChannelWebhook",
    "DeleteChannelWebhook",
    "FetchChannelWebhook",
    "ListChannelWebhook",
    "UpdateChannelWebhook",
    "CreateRole",
    "DeleteRole",
    "FetchRole",
    "ListRole",
    "Role",
    "RoleEnumRoleType",
    "UpdateRole",
    "CreateUser",
    "DeleteUser",
    "FetchUser",
    "ListUser",
    "UpdateUser",
    "User",
    "UserEnumWebhookEnabledType",
    "DeleteUserBinding",
    "FetchUserBinding",
    "ListUserBinding",
    "UserBinding",
    "UserBindingEnumBindingType",
    "DeleteUserChannel",
    "FetchUserChannel",
    "ListUserChannel",
    "UpdateUserChannel",
    "UserChannel",
    "UserChannelEnumChannelStatus",
    "UserChannelEnumNotificationLevel",
    "UserChannelEnumWebhookEnabledType",
]

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
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "credentials": 7,
            "services": 6,
            "services_bindings": 5,
            "services_channels": 8,
            "services_channels_invites": 5,
            "services_channels_members": 7,
            "services_channels_messages": 8,
            "services_channels_webhooks": 8,
            "services_roles": 7,
            "services_users": 7,
            "services_users_bindings": 5,
            "services_users_channels": 8,
        },
    )
