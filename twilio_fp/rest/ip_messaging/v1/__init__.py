"""Twilio's ip_messaging v1: 40 operations and their records, each loaded when it is first asked for."""

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
    "Channel",
    "ChannelEnumChannelType",
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
    "UpdateMember",
    "CreateMessage",
    "DeleteMessage",
    "FetchMessage",
    "ListMessage",
    "Message",
    "MessageEnumOrderType",
    "UpdateMessage",
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
    "ListUserChannel",
    "UserChannel",
    "UserChannelEnumChannelStatus",
]

if TYPE_CHECKING:
    from .credentials import *
    from .services import *
    from .services_channels import *
    from .services_channels_invites import *
    from .services_channels_members import *
    from .services_channels_messages import *
    from .services_roles import *
    from .services_users import *
    from .services_users_channels import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "credentials": 7,
            "services": 6,
            "services_channels": 7,
            "services_channels_invites": 5,
            "services_channels_members": 6,
            "services_channels_messages": 7,
            "services_roles": 7,
            "services_users": 6,
            "services_users_channels": 3,
        },
    )
