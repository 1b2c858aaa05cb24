"""Twilio's chat v1: 40 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .credentials import CreateCredential as CreateCredential
    from .credentials import Credential as Credential
    from .credentials import CredentialEnumPushService as CredentialEnumPushService
    from .credentials import DeleteCredential as DeleteCredential
    from .credentials import FetchCredential as FetchCredential
    from .credentials import ListCredential as ListCredential
    from .credentials import UpdateCredential as UpdateCredential
    from .services import CreateService as CreateService
    from .services import DeleteService as DeleteService
    from .services import FetchService as FetchService
    from .services import ListService as ListService
    from .services import Service as Service
    from .services import UpdateService as UpdateService
    from .services_channels import Channel as Channel
    from .services_channels import ChannelEnumChannelType as ChannelEnumChannelType
    from .services_channels import CreateChannel as CreateChannel
    from .services_channels import DeleteChannel as DeleteChannel
    from .services_channels import FetchChannel as FetchChannel
    from .services_channels import ListChannel as ListChannel
    from .services_channels import UpdateChannel as UpdateChannel
    from .services_channels_invites import CreateInvite as CreateInvite
    from .services_channels_invites import DeleteInvite as DeleteInvite
    from .services_channels_invites import FetchInvite as FetchInvite
    from .services_channels_invites import Invite as Invite
    from .services_channels_invites import ListInvite as ListInvite
    from .services_channels_members import CreateMember as CreateMember
    from .services_channels_members import DeleteMember as DeleteMember
    from .services_channels_members import FetchMember as FetchMember
    from .services_channels_members import ListMember as ListMember
    from .services_channels_members import Member as Member
    from .services_channels_members import UpdateMember as UpdateMember
    from .services_channels_messages import CreateMessage as CreateMessage
    from .services_channels_messages import DeleteMessage as DeleteMessage
    from .services_channels_messages import FetchMessage as FetchMessage
    from .services_channels_messages import ListMessage as ListMessage
    from .services_channels_messages import Message as Message
    from .services_channels_messages import MessageEnumOrderType as MessageEnumOrderType
    from .services_channels_messages import UpdateMessage as UpdateMessage
    from .services_roles import CreateRole as CreateRole
    from .services_roles import DeleteRole as DeleteRole
    from .services_roles import FetchRole as FetchRole
    from .services_roles import ListRole as ListRole
    from .services_roles import Role as Role
    from .services_roles import RoleEnumRoleType as RoleEnumRoleType
    from .services_roles import UpdateRole as UpdateRole
    from .services_users import CreateUser as CreateUser
    from .services_users import DeleteUser as DeleteUser
    from .services_users import FetchUser as FetchUser
    from .services_users import ListUser as ListUser
    from .services_users import UpdateUser as UpdateUser
    from .services_users import User as User
    from .services_users_channels import ListUserChannel as ListUserChannel
    from .services_users_channels import UserChannel as UserChannel
    from .services_users_channels import UserChannelEnumChannelStatus as UserChannelEnumChannelStatus
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "credentials": (
                "CreateCredential Credential CredentialEnumPushService DeleteCredential FetchCredential ListCredential "
                "UpdateCredential"
            ),
            "services": ("CreateService DeleteService FetchService ListService Service UpdateService"),
            "services_channels": (
                "Channel ChannelEnumChannelType CreateChannel DeleteChannel FetchChannel ListChannel UpdateChannel"
            ),
            "services_channels_invites": ("CreateInvite DeleteInvite FetchInvite Invite ListInvite"),
            "services_channels_members": ("CreateMember DeleteMember FetchMember ListMember Member UpdateMember"),
            "services_channels_messages": (
                "CreateMessage DeleteMessage FetchMessage ListMessage Message MessageEnumOrderType UpdateMessage"
            ),
            "services_roles": ("CreateRole DeleteRole FetchRole ListRole Role RoleEnumRoleType UpdateRole"),
            "services_users": ("CreateUser DeleteUser FetchUser ListUser UpdateUser User"),
            "services_users_channels": ("ListUserChannel UserChannel UserChannelEnumChannelStatus"),
        },
    )
