# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's ip_messaging v1: 40 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "credentials": "CreateCredential Credential CredentialEnumPushService DeleteCredential FetchCredential "
            "ListCredential UpdateCredential",
            "services": "CreateService DeleteService FetchService ListService Service UpdateService",
            "services_channels": "Channel ChannelEnumChannelType CreateChannel DeleteChannel FetchChannel "
            "ListChannel UpdateChannel",
            "services_channels_invites": "CreateInvite DeleteInvite FetchInvite Invite ListInvite",
            "services_channels_members": "CreateMember DeleteMember FetchMember ListMember Member UpdateMember",
            "services_channels_messages": "CreateMessage DeleteMessage FetchMessage ListMessage Message "
            "MessageEnumOrderType UpdateMessage",
            "services_roles": "CreateRole DeleteRole FetchRole ListRole Role RoleEnumRoleType UpdateRole",
            "services_users": "CreateUser DeleteUser FetchUser ListUser UpdateUser User",
            "services_users_channels": "ListUserChannel UserChannel UserChannelEnumChannelStatus",
        },
    )
