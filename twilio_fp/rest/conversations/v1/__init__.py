"""Twilio's conversations v1: 103 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .configuration import Configuration as Configuration
    from .configuration import FetchConfiguration as FetchConfiguration
    from .configuration import UpdateConfiguration as UpdateConfiguration
    from .configuration_addresses import ConfigurationAddress as ConfigurationAddress
    from .configuration_addresses import (
        ConfigurationAddressEnumAutoCreationType as ConfigurationAddressEnumAutoCreationType,
    )
    from .configuration_addresses import ConfigurationAddressEnumMethod as ConfigurationAddressEnumMethod
    from .configuration_addresses import ConfigurationAddressEnumType as ConfigurationAddressEnumType
    from .configuration_addresses import CreateConfigurationAddress as CreateConfigurationAddress
    from .configuration_addresses import DeleteConfigurationAddress as DeleteConfigurationAddress
    from .configuration_addresses import FetchConfigurationAddress as FetchConfigurationAddress
    from .configuration_addresses import ListConfigurationAddress as ListConfigurationAddress
    from .configuration_addresses import UpdateConfigurationAddress as UpdateConfigurationAddress
    from .configuration_webhooks import ConfigurationWebhook as ConfigurationWebhook
    from .configuration_webhooks import ConfigurationWebhookEnumMethod as ConfigurationWebhookEnumMethod
    from .configuration_webhooks import ConfigurationWebhookEnumTarget as ConfigurationWebhookEnumTarget
    from .configuration_webhooks import FetchConfigurationWebhook as FetchConfigurationWebhook
    from .configuration_webhooks import UpdateConfigurationWebhook as UpdateConfigurationWebhook
    from .conversation_with_participants import ConversationWithParticipants as ConversationWithParticipants
    from .conversation_with_participants import (
        ConversationWithParticipantsEnumState as ConversationWithParticipantsEnumState,
    )
    from .conversation_with_participants import (
        ConversationWithParticipantsEnumWebhookEnabledType as ConversationWithParticipantsEnumWebhookEnabledType,
    )
    from .conversation_with_participants import CreateConversationWithParticipants as CreateConversationWithParticipants
    from .conversations import Conversation as Conversation
    from .conversations import ConversationEnumState as ConversationEnumState
    from .conversations import ConversationEnumWebhookEnabledType as ConversationEnumWebhookEnabledType
    from .conversations import CreateConversation as CreateConversation
    from .conversations import DeleteConversation as DeleteConversation
    from .conversations import FetchConversation as FetchConversation
    from .conversations import ListConversation as ListConversation
    from .conversations import UpdateConversation as UpdateConversation
    from .conversations_messages import ConversationMessage as ConversationMessage
    from .conversations_messages import ConversationMessageEnumOrderType as ConversationMessageEnumOrderType
    from .conversations_messages import (
        ConversationMessageEnumWebhookEnabledType as ConversationMessageEnumWebhookEnabledType,
    )
    from .conversations_messages import CreateConversationMessage as CreateConversationMessage
    from .conversations_messages import DeleteConversationMessage as DeleteConversationMessage
    from .conversations_messages import FetchConversationMessage as FetchConversationMessage
    from .conversations_messages import ListConversationMessage as ListConversationMessage
    from .conversations_messages import UpdateConversationMessage as UpdateConversationMessage
    from .conversations_messages_receipts import ConversationMessageReceipt as ConversationMessageReceipt
    from .conversations_messages_receipts import (
        ConversationMessageReceiptEnumDeliveryStatus as ConversationMessageReceiptEnumDeliveryStatus,
    )
    from .conversations_messages_receipts import FetchConversationMessageReceipt as FetchConversationMessageReceipt
    from .conversations_messages_receipts import ListConversationMessageReceipt as ListConversationMessageReceipt
    from .conversations_participants import ConversationParticipant as ConversationParticipant
    from .conversations_participants import (
        ConversationParticipantEnumWebhookEnabledType as ConversationParticipantEnumWebhookEnabledType,
    )
    from .conversations_participants import CreateConversationParticipant as CreateConversationParticipant
    from .conversations_participants import DeleteConversationParticipant as DeleteConversationParticipant
    from .conversations_participants import FetchConversationParticipant as FetchConversationParticipant
    from .conversations_participants import ListConversationParticipant as ListConversationParticipant
    from .conversations_participants import UpdateConversationParticipant as UpdateConversationParticipant
    from .conversations_webhooks import ConversationScopedWebhook as ConversationScopedWebhook
    from .conversations_webhooks import ConversationScopedWebhookEnumMethod as ConversationScopedWebhookEnumMethod
    from .conversations_webhooks import ConversationScopedWebhookEnumTarget as ConversationScopedWebhookEnumTarget
    from .conversations_webhooks import CreateConversationScopedWebhook as CreateConversationScopedWebhook
    from .conversations_webhooks import DeleteConversationScopedWebhook as DeleteConversationScopedWebhook
    from .conversations_webhooks import FetchConversationScopedWebhook as FetchConversationScopedWebhook
    from .conversations_webhooks import ListConversationScopedWebhook as ListConversationScopedWebhook
    from .conversations_webhooks import UpdateConversationScopedWebhook as UpdateConversationScopedWebhook
    from .credentials import CreateCredential as CreateCredential
    from .credentials import Credential as Credential
    from .credentials import CredentialEnumPushType as CredentialEnumPushType
    from .credentials import DeleteCredential as DeleteCredential
    from .credentials import FetchCredential as FetchCredential
    from .credentials import ListCredential as ListCredential
    from .credentials import UpdateCredential as UpdateCredential
    from .participant_conversations import ListParticipantConversation as ListParticipantConversation
    from .participant_conversations import ParticipantConversation as ParticipantConversation
    from .participant_conversations import ParticipantConversationEnumState as ParticipantConversationEnumState
    from .roles import CreateRole as CreateRole
    from .roles import DeleteRole as DeleteRole
    from .roles import FetchRole as FetchRole
    from .roles import ListRole as ListRole
    from .roles import Role as Role
    from .roles import RoleEnumRoleType as RoleEnumRoleType
    from .roles import UpdateRole as UpdateRole
    from .services import CreateService as CreateService
    from .services import DeleteService as DeleteService
    from .services import FetchService as FetchService
    from .services import ListService as ListService
    from .services import Service as Service
    from .services_bindings import DeleteServiceBinding as DeleteServiceBinding
    from .services_bindings import FetchServiceBinding as FetchServiceBinding
    from .services_bindings import ListServiceBinding as ListServiceBinding
    from .services_bindings import ServiceBinding as ServiceBinding
    from .services_bindings import ServiceBindingEnumBindingType as ServiceBindingEnumBindingType
    from .services_configuration import FetchServiceConfiguration as FetchServiceConfiguration
    from .services_configuration import ServiceConfiguration as ServiceConfiguration
    from .services_configuration import UpdateServiceConfiguration as UpdateServiceConfiguration
    from .services_configuration_notifications import FetchServiceNotification as FetchServiceNotification
    from .services_configuration_notifications import ServiceNotification as ServiceNotification
    from .services_configuration_notifications import UpdateServiceNotification as UpdateServiceNotification
    from .services_configuration_webhooks import FetchServiceWebhookConfiguration as FetchServiceWebhookConfiguration
    from .services_configuration_webhooks import ServiceWebhookConfiguration as ServiceWebhookConfiguration
    from .services_configuration_webhooks import (
        ServiceWebhookConfigurationEnumMethod as ServiceWebhookConfigurationEnumMethod,
    )
    from .services_configuration_webhooks import UpdateServiceWebhookConfiguration as UpdateServiceWebhookConfiguration
    from .services_conversation_with_participants import (
        CreateServiceConversationWithParticipants as CreateServiceConversationWithParticipants,
    )
    from .services_conversation_with_participants import (
        ServiceConversationWithParticipants as ServiceConversationWithParticipants,
    )
    from .services_conversation_with_participants import (
        ServiceConversationWithParticipantsEnumState as ServiceConversationWithParticipantsEnumState,
    )
    from .services_conversation_with_participants import (
        ServiceConversationWithParticipantsEnumWebhookEnabledType as ServiceConversationWithParticipantsEnumWebhookEnabledType,
    )
    from .services_conversations import CreateServiceConversation as CreateServiceConversation
    from .services_conversations import DeleteServiceConversation as DeleteServiceConversation
    from .services_conversations import FetchServiceConversation as FetchServiceConversation
    from .services_conversations import ListServiceConversation as ListServiceConversation
    from .services_conversations import ServiceConversation as ServiceConversation
    from .services_conversations import ServiceConversationEnumState as ServiceConversationEnumState
    from .services_conversations import (
        ServiceConversationEnumWebhookEnabledType as ServiceConversationEnumWebhookEnabledType,
    )
    from .services_conversations import UpdateServiceConversation as UpdateServiceConversation
    from .services_conversations_messages import CreateServiceConversationMessage as CreateServiceConversationMessage
    from .services_conversations_messages import DeleteServiceConversationMessage as DeleteServiceConversationMessage
    from .services_conversations_messages import FetchServiceConversationMessage as FetchServiceConversationMessage
    from .services_conversations_messages import ListServiceConversationMessage as ListServiceConversationMessage
    from .services_conversations_messages import ServiceConversationMessage as ServiceConversationMessage
    from .services_conversations_messages import (
        ServiceConversationMessageEnumOrderType as ServiceConversationMessageEnumOrderType,
    )
    from .services_conversations_messages import (
        ServiceConversationMessageEnumWebhookEnabledType as ServiceConversationMessageEnumWebhookEnabledType,
    )
    from .services_conversations_messages import UpdateServiceConversationMessage as UpdateServiceConversationMessage
    from .services_conversations_messages_receipts import (
        FetchServiceConversationMessageReceipt as FetchServiceConversationMessageReceipt,
    )
    from .services_conversations_messages_receipts import (
        ListServiceConversationMessageReceipt as ListServiceConversationMessageReceipt,
    )
    from .services_conversations_messages_receipts import (
        ServiceConversationMessageReceipt as ServiceConversationMessageReceipt,
    )
    from .services_conversations_messages_receipts import (
        ServiceConversationMessageReceiptEnumDeliveryStatus as ServiceConversationMessageReceiptEnumDeliveryStatus,
    )
    from .services_conversations_participants import (
        CreateServiceConversationParticipant as CreateServiceConversationParticipant,
    )
    from .services_conversations_participants import (
        DeleteServiceConversationParticipant as DeleteServiceConversationParticipant,
    )
    from .services_conversations_participants import (
        FetchServiceConversationParticipant as FetchServiceConversationParticipant,
    )
    from .services_conversations_participants import (
        ListServiceConversationParticipant as ListServiceConversationParticipant,
    )
    from .services_conversations_participants import ServiceConversationParticipant as ServiceConversationParticipant
    from .services_conversations_participants import (
        ServiceConversationParticipantEnumWebhookEnabledType as ServiceConversationParticipantEnumWebhookEnabledType,
    )
    from .services_conversations_participants import (
        UpdateServiceConversationParticipant as UpdateServiceConversationParticipant,
    )
    from .services_conversations_webhooks import (
        CreateServiceConversationScopedWebhook as CreateServiceConversationScopedWebhook,
    )
    from .services_conversations_webhooks import (
        DeleteServiceConversationScopedWebhook as DeleteServiceConversationScopedWebhook,
    )
    from .services_conversations_webhooks import (
        FetchServiceConversationScopedWebhook as FetchServiceConversationScopedWebhook,
    )
    from .services_conversations_webhooks import (
        ListServiceConversationScopedWebhook as ListServiceConversationScopedWebhook,
    )
    from .services_conversations_webhooks import ServiceConversationScopedWebhook as ServiceConversationScopedWebhook
    from .services_conversations_webhooks import (
        ServiceConversationScopedWebhookEnumMethod as ServiceConversationScopedWebhookEnumMethod,
    )
    from .services_conversations_webhooks import (
        ServiceConversationScopedWebhookEnumTarget as ServiceConversationScopedWebhookEnumTarget,
    )
    from .services_conversations_webhooks import (
        UpdateServiceConversationScopedWebhook as UpdateServiceConversationScopedWebhook,
    )
    from .services_participant_conversations import (
        ListServiceParticipantConversation as ListServiceParticipantConversation,
    )
    from .services_participant_conversations import ServiceParticipantConversation as ServiceParticipantConversation
    from .services_participant_conversations import (
        ServiceParticipantConversationEnumState as ServiceParticipantConversationEnumState,
    )
    from .services_roles import CreateServiceRole as CreateServiceRole
    from .services_roles import DeleteServiceRole as DeleteServiceRole
    from .services_roles import FetchServiceRole as FetchServiceRole
    from .services_roles import ListServiceRole as ListServiceRole
    from .services_roles import ServiceRole as ServiceRole
    from .services_roles import ServiceRoleEnumRoleType as ServiceRoleEnumRoleType
    from .services_roles import UpdateServiceRole as UpdateServiceRole
    from .services_users import CreateServiceUser as CreateServiceUser
    from .services_users import DeleteServiceUser as DeleteServiceUser
    from .services_users import FetchServiceUser as FetchServiceUser
    from .services_users import ListServiceUser as ListServiceUser
    from .services_users import ServiceUser as ServiceUser
    from .services_users import ServiceUserEnumWebhookEnabledType as ServiceUserEnumWebhookEnabledType
    from .services_users import UpdateServiceUser as UpdateServiceUser
    from .services_users_conversations import DeleteServiceUserConversation as DeleteServiceUserConversation
    from .services_users_conversations import FetchServiceUserConversation as FetchServiceUserConversation
    from .services_users_conversations import ListServiceUserConversation as ListServiceUserConversation
    from .services_users_conversations import ServiceUserConversation as ServiceUserConversation
    from .services_users_conversations import (
        ServiceUserConversationEnumNotificationLevel as ServiceUserConversationEnumNotificationLevel,
    )
    from .services_users_conversations import ServiceUserConversationEnumState as ServiceUserConversationEnumState
    from .services_users_conversations import UpdateServiceUserConversation as UpdateServiceUserConversation
    from .users import CreateUser as CreateUser
    from .users import DeleteUser as DeleteUser
    from .users import FetchUser as FetchUser
    from .users import ListUser as ListUser
    from .users import UpdateUser as UpdateUser
    from .users import User as User
    from .users import UserEnumWebhookEnabledType as UserEnumWebhookEnabledType
    from .users_conversations import DeleteUserConversation as DeleteUserConversation
    from .users_conversations import FetchUserConversation as FetchUserConversation
    from .users_conversations import ListUserConversation as ListUserConversation
    from .users_conversations import UpdateUserConversation as UpdateUserConversation
    from .users_conversations import UserConversation as UserConversation
    from .users_conversations import UserConversationEnumNotificationLevel as UserConversationEnumNotificationLevel
    from .users_conversations import UserConversationEnumState as UserConversationEnumState
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "configuration": ("Configuration FetchConfiguration UpdateConfiguration"),
            "configuration_addresses": (
                "ConfigurationAddress ConfigurationAddressEnumAutoCreationType ConfigurationAddressEnumMethod "
                "ConfigurationAddressEnumType CreateConfigurationAddress DeleteConfigurationAddress FetchConfigurationAddress "
                "ListConfigurationAddress UpdateConfigurationAddress"
            ),
            "configuration_webhooks": (
                "ConfigurationWebhook ConfigurationWebhookEnumMethod ConfigurationWebhookEnumTarget FetchConfigurationWebhook "
                "UpdateConfigurationWebhook"
            ),
            "conversation_with_participants": (
                "ConversationWithParticipants ConversationWithParticipantsEnumState "
                "ConversationWithParticipantsEnumWebhookEnabledType CreateConversationWithParticipants"
            ),
            "conversations": (
                "Conversation ConversationEnumState ConversationEnumWebhookEnabledType CreateConversation DeleteConversation "
                "FetchConversation ListConversation UpdateConversation"
            ),
            "conversations_messages": (
                "ConversationMessage ConversationMessageEnumOrderType ConversationMessageEnumWebhookEnabledType "
                "CreateConversationMessage DeleteConversationMessage FetchConversationMessage ListConversationMessage "
                "UpdateConversationMessage"
            ),
            "conversations_messages_receipts": (
                "ConversationMessageReceipt ConversationMessageReceiptEnumDeliveryStatus FetchConversationMessageReceipt "
                "ListConversationMessageReceipt"
            ),
            "conversations_participants": (
                "ConversationParticipant ConversationParticipantEnumWebhookEnabledType CreateConversationParticipant "
                "DeleteConversationParticipant FetchConversationParticipant ListConversationParticipant "
                "UpdateConversationParticipant"
            ),
            "conversations_webhooks": (
                "ConversationScopedWebhook ConversationScopedWebhookEnumMethod ConversationScopedWebhookEnumTarget "
                "CreateConversationScopedWebhook DeleteConversationScopedWebhook FetchConversationScopedWebhook "
                "ListConversationScopedWebhook UpdateConversationScopedWebhook"
            ),
            "credentials": (
                "CreateCredential Credential CredentialEnumPushType DeleteCredential FetchCredential ListCredential "
                "UpdateCredential"
            ),
            "participant_conversations": (
                "ListParticipantConversation ParticipantConversation ParticipantConversationEnumState"
            ),
            "roles": ("CreateRole DeleteRole FetchRole ListRole Role RoleEnumRoleType UpdateRole"),
            "services": ("CreateService DeleteService FetchService ListService Service"),
            "services_bindings": (
                "DeleteServiceBinding FetchServiceBinding ListServiceBinding ServiceBinding ServiceBindingEnumBindingType"
            ),
            "services_configuration": ("FetchServiceConfiguration ServiceConfiguration UpdateServiceConfiguration"),
            "services_configuration_notifications": (
                "FetchServiceNotification ServiceNotification UpdateServiceNotification"
            ),
            "services_configuration_webhooks": (
                "FetchServiceWebhookConfiguration ServiceWebhookConfiguration ServiceWebhookConfigurationEnumMethod "
                "UpdateServiceWebhookConfiguration"
            ),
            "services_conversation_with_participants": (
                "CreateServiceConversationWithParticipants ServiceConversationWithParticipants "
                "ServiceConversationWithParticipantsEnumState ServiceConversationWithParticipantsEnumWebhookEnabledType"
            ),
            "services_conversations": (
                "CreateServiceConversation DeleteServiceConversation FetchServiceConversation ListServiceConversation "
                "ServiceConversation ServiceConversationEnumState ServiceConversationEnumWebhookEnabledType "
                "UpdateServiceConversation"
            ),
            "services_conversations_messages": (
                "CreateServiceConversationMessage DeleteServiceConversationMessage FetchServiceConversationMessage "
                "ListServiceConversationMessage ServiceConversationMessage ServiceConversationMessageEnumOrderType "
                "ServiceConversationMessageEnumWebhookEnabledType UpdateServiceConversationMessage"
            ),
            "services_conversations_messages_receipts": (
                "FetchServiceConversationMessageReceipt ListServiceConversationMessageReceipt "
                "ServiceConversationMessageReceipt ServiceConversationMessageReceiptEnumDeliveryStatus"
            ),
            "services_conversations_participants": (
                "CreateServiceConversationParticipant DeleteServiceConversationParticipant "
                "FetchServiceConversationParticipant ListServiceConversationParticipant ServiceConversationParticipant "
                "ServiceConversationParticipantEnumWebhookEnabledType UpdateServiceConversationParticipant"
            ),
            "services_conversations_webhooks": (
                "CreateServiceConversationScopedWebhook DeleteServiceConversationScopedWebhook "
                "FetchServiceConversationScopedWebhook ListServiceConversationScopedWebhook ServiceConversationScopedWebhook "
                "ServiceConversationScopedWebhookEnumMethod ServiceConversationScopedWebhookEnumTarget "
                "UpdateServiceConversationScopedWebhook"
            ),
            "services_participant_conversations": (
                "ListServiceParticipantConversation ServiceParticipantConversation ServiceParticipantConversationEnumState"
            ),
            "services_roles": (
                "CreateServiceRole DeleteServiceRole FetchServiceRole ListServiceRole ServiceRole ServiceRoleEnumRoleType "
                "UpdateServiceRole"
            ),
            "services_users": (
                "CreateServiceUser DeleteServiceUser FetchServiceUser ListServiceUser ServiceUser "
                "ServiceUserEnumWebhookEnabledType UpdateServiceUser"
            ),
            "services_users_conversations": (
                "DeleteServiceUserConversation FetchServiceUserConversation ListServiceUserConversation "
                "ServiceUserConversation ServiceUserConversationEnumNotificationLevel ServiceUserConversationEnumState "
                "UpdateServiceUserConversation"
            ),
            "users": ("CreateUser DeleteUser FetchUser ListUser UpdateUser User UserEnumWebhookEnabledType"),
            "users_conversations": (
                "DeleteUserConversation FetchUserConversation ListUserConversation UpdateUserConversation UserConversation "
                "UserConversationEnumNotificationLevel UserConversationEnumState"
            ),
        },
    )
