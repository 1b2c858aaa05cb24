# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's conversations v1: 103 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .configuration import *
    from .configuration_addresses import *
    from .configuration_webhooks import *
    from .conversation_with_participants import *
    from .conversations import *
    from .conversations_messages import *
    from .conversations_messages_receipts import *
    from .conversations_participants import *
    from .conversations_webhooks import *
    from .credentials import *
    from .participant_conversations import *
    from .roles import *
    from .services import *
    from .services_bindings import *
    from .services_configuration import *
    from .services_configuration_notifications import *
    from .services_configuration_webhooks import *
    from .services_conversation_with_participants import *
    from .services_conversations import *
    from .services_conversations_messages import *
    from .services_conversations_messages_receipts import *
    from .services_conversations_participants import *
    from .services_conversations_webhooks import *
    from .services_participant_conversations import *
    from .services_roles import *
    from .services_users import *
    from .services_users_conversations import *
    from .users import *
    from .users_conversations import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "configuration": "Configuration FetchConfiguration UpdateConfiguration",
            "configuration_addresses": "ConfigurationAddress ConfigurationAddressEnumAutoCreationType "
            "ConfigurationAddressEnumMethod ConfigurationAddressEnumType CreateConfigurationAddress "
            "DeleteConfigurationAddress FetchConfigurationAddress ListConfigurationAddress "
            "UpdateConfigurationAddress",
            "configuration_webhooks": "ConfigurationWebhook ConfigurationWebhookEnumMethod "
            "ConfigurationWebhookEnumTarget FetchConfigurationWebhook UpdateConfigurationWebhook",
            "conversation_with_participants": "ConversationWithParticipants ConversationWithParticipantsEnumState "
            "ConversationWithParticipantsEnumWebhookEnabledType CreateConversationWithParticipants",
            "conversations": "Conversation ConversationEnumState ConversationEnumWebhookEnabledType "
            "CreateConversation DeleteConversation FetchConversation ListConversation UpdateConversation",
            "conversations_messages": "ConversationMessage ConversationMessageEnumOrderType "
            "ConversationMessageEnumWebhookEnabledType CreateConversationMessage DeleteConversationMessage "
            "FetchConversationMessage ListConversationMessage UpdateConversationMessage",
            "conversations_messages_receipts": "ConversationMessageReceipt "
            "ConversationMessageReceiptEnumDeliveryStatus FetchConversationMessageReceipt "
            "ListConversationMessageReceipt",
            "conversations_participants": "ConversationParticipant ConversationParticipantEnumWebhookEnabledType "
            "CreateConversationParticipant DeleteConversationParticipant FetchConversationParticipant "
            "ListConversationParticipant UpdateConversationParticipant",
            "conversations_webhooks": "ConversationScopedWebhook ConversationScopedWebhookEnumMethod "
            "ConversationScopedWebhookEnumTarget CreateConversationScopedWebhook DeleteConversationScopedWebhook "
            "FetchConversationScopedWebhook ListConversationScopedWebhook UpdateConversationScopedWebhook",
            "credentials": "CreateCredential Credential CredentialEnumPushType DeleteCredential FetchCredential "
            "ListCredential UpdateCredential",
            "participant_conversations": "ListParticipantConversation ParticipantConversation "
            "ParticipantConversationEnumState",
            "roles": "CreateRole DeleteRole FetchRole ListRole Role RoleEnumRoleType UpdateRole",
            "services": "CreateService DeleteService FetchService ListService Service",
            "services_bindings": "DeleteServiceBinding FetchServiceBinding ListServiceBinding ServiceBinding "
            "ServiceBindingEnumBindingType",
            "services_configuration": "FetchServiceConfiguration ServiceConfiguration UpdateServiceConfiguration",
            "services_configuration_notifications": "FetchServiceNotification ServiceNotification "
            "UpdateServiceNotification",
            "services_configuration_webhooks": "FetchServiceWebhookConfiguration ServiceWebhookConfiguration "
            "ServiceWebhookConfigurationEnumMethod UpdateServiceWebhookConfiguration",
            "services_conversation_with_participants": "CreateServiceConversationWithParticipants "
            "ServiceConversationWithParticipants ServiceConversationWithParticipantsEnumState "
            "ServiceConversationWithParticipantsEnumWebhookEnabledType",
            "services_conversations": "CreateServiceConversation DeleteServiceConversation FetchServiceConversation "
            "ListServiceConversation ServiceConversation ServiceConversationEnumState "
            "ServiceConversationEnumWebhookEnabledType UpdateServiceConversation",
            "services_conversations_messages": "CreateServiceConversationMessage DeleteServiceConversationMessage "
            "FetchServiceConversationMessage ListServiceConversationMessage ServiceConversationMessage "
            "ServiceConversationMessageEnumOrderType ServiceConversationMessageEnumWebhookEnabledType "
            "UpdateServiceConversationMessage",
            "services_conversations_messages_receipts": "FetchServiceConversationMessageReceipt "
            "ListServiceConversationMessageReceipt ServiceConversationMessageReceipt "
            "ServiceConversationMessageReceiptEnumDeliveryStatus",
            "services_conversations_participants": "CreateServiceConversationParticipant "
            "DeleteServiceConversationParticipant FetchServiceConversationParticipant "
            "ListServiceConversationParticipant ServiceConversationParticipant "
            "ServiceConversationParticipantEnumWebhookEnabledType UpdateServiceConversationParticipant",
            "services_conversations_webhooks": "CreateServiceConversationScopedWebhook "
            "DeleteServiceConversationScopedWebhook FetchServiceConversationScopedWebhook "
            "ListServiceConversationScopedWebhook ServiceConversationScopedWebhook "
            "ServiceConversationScopedWebhookEnumMethod ServiceConversationScopedWebhookEnumTarget "
            "UpdateServiceConversationScopedWebhook",
            "services_participant_conversations": "ListServiceParticipantConversation ServiceParticipantConversation "
            "ServiceParticipantConversationEnumState",
            "services_roles": "CreateServiceRole DeleteServiceRole FetchServiceRole ListServiceRole ServiceRole "
            "ServiceRoleEnumRoleType UpdateServiceRole",
            "services_users": "CreateServiceUser DeleteServiceUser FetchServiceUser ListServiceUser ServiceUser "
            "ServiceUserEnumWebhookEnabledType UpdateServiceUser",
            "services_users_conversations": "DeleteServiceUserConversation FetchServiceUserConversation "
            "ListServiceUserConversation ServiceUserConversation ServiceUserConversationEnumNotificationLevel "
            "ServiceUserConversationEnumState UpdateServiceUserConversation",
            "users": "CreateUser DeleteUser FetchUser ListUser UpdateUser User UserEnumWebhookEnabledType",
            "users_conversations": "DeleteUserConversation FetchUserConversation ListUserConversation "
            "UpdateUserConversation UserConversation UserConversationEnumNotificationLevel UserConversationEnumState",
        },
    )
