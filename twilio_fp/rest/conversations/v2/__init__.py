# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's conversations v2: 22 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .control_plane_configurations import *
    from .control_plane_operations import *
    from .conversations import *
    from .conversations_actions import *
    from .conversations_communications import *
    from .conversations_participants import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "control_plane_configurations": "ConversationsV2CaptureRule ConversationsV2ChannelSetting "
            "ConversationsV2ConversationGroupingType ConversationsV2ConversationsV1Bridge "
            "ConversationsV2StatusCallbackConfig ConversationsV2StatusCallbackConfigInput "
            "ConversationsV2StatusTimeouts CreateConfiguration CreateConfiguration202Response "
            "CreateConfigurationRequestChannelSettingsValue "
            "CreateConfigurationRequestChannelSettingsValueCaptureRules "
            "CreateConfigurationRequestChannelSettingsValueStatusTimeouts "
            "CreateConfigurationRequestConversationsV1Bridge CreateConfigurationRequestStatusCallbacks "
            "DeleteConfiguration FetchConfiguration ListConfiguration ListConfiguration200ResponseConfigurations "
            "PatchConfiguration PatchConfigurationRequestChannelSettingsValue "
            "PatchConfigurationRequestConversationsV1Bridge PatchConfigurationResponse UpdateConfiguration "
            "UpdateConfigurationRequestChannelSettingsValue "
            "UpdateConfigurationRequestChannelSettingsValueCaptureRules "
            "UpdateConfigurationRequestChannelSettingsValueStatusTimeouts UpdateConfigurationRequestStatusCallbacks "
            "UpdateConfigurationResponse",
            "control_plane_operations": "ConversationsV2OperationStatusValue FetchOperation "
            "FetchOperationStatus200ResponseError Operation",
            "conversations": "ConversationWorkflow ConversationsV2Address ConversationsV2ConversationStatus "
            "ConversationsV2Participant ConversationsV2ParticipantType CreateConversation "
            "CreateConversationWithConfigRequestConfiguration "
            "CreateConversationWithConfigRequestConfigurationChannelSettingsValue "
            "CreateConversationWithConfigRequestConfigurationChannelSettingsValueStatusTimeouts "
            "CreateConversationWithConfigRequestConfigurationStatusCallbacks "
            "CreateConversationWithConfigRequestParticipants DeleteConversation FetchConversation ListConversation "
            "ListConversationByAccount200ResponseConversations "
            "ListConversationByAccount200ResponseConversationsConfiguration ListConversationStatusItem "
            "PatchConversation PatchConversationByIdRequestConfiguration UpdateConversation",
            "conversations_actions": "Action ConversationsV2ActionStatus ConversationsV2SendMessageContent "
            "ConversationsV2SendMessageParticipant ConversationsV2SendMessagePayload CreateAction FetchAction",
            "conversations_communications": "Communication ContentTranscriptionTranscription ConversationsV2Channel "
            "ConversationsV2ContentTranscriptionTranscription ConversationsV2ContentTranscriptionTranscriptionWords "
            "ConversationsV2ParticipantAddress ConversationsV2RecipientDeliveryStatus CreateCommunication "
            "CreateCommunicationInConversationRequestAuthor CreateCommunicationInConversationRequestContent "
            "CreateCommunicationInConversationRequestRecipients FetchCommunication ListCommunication "
            "ListCommunicationByConversation200ResponseCommunicationsContent "
            "ListCommunicationByConversation200ResponseCommunicationsRecipients",
            "conversations_participants": "CreateConversationWithConfigRequestParticipantsAddresses "
            "CreateParticipant FetchParticipant ListParticipant Participant UpdateParticipant",
        },
    )
