"""Twilio's conversations v2: 22 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .control_plane_configurations import ConversationsV2CaptureRule as ConversationsV2CaptureRule
    from .control_plane_configurations import ConversationsV2ChannelSetting as ConversationsV2ChannelSetting
    from .control_plane_configurations import (
        ConversationsV2ConversationGroupingType as ConversationsV2ConversationGroupingType,
    )
    from .control_plane_configurations import (
        ConversationsV2ConversationsV1Bridge as ConversationsV2ConversationsV1Bridge,
    )
    from .control_plane_configurations import ConversationsV2StatusCallbackConfig as ConversationsV2StatusCallbackConfig
    from .control_plane_configurations import (
        ConversationsV2StatusCallbackConfigInput as ConversationsV2StatusCallbackConfigInput,
    )
    from .control_plane_configurations import ConversationsV2StatusTimeouts as ConversationsV2StatusTimeouts
    from .control_plane_configurations import CreateConfiguration as CreateConfiguration
    from .control_plane_configurations import CreateConfiguration202Response as CreateConfiguration202Response
    from .control_plane_configurations import (
        CreateConfigurationRequestChannelSettingsValue as CreateConfigurationRequestChannelSettingsValue,
    )
    from .control_plane_configurations import (
        CreateConfigurationRequestChannelSettingsValueCaptureRules as CreateConfigurationRequestChannelSettingsValueCaptureRules,
    )
    from .control_plane_configurations import (
        CreateConfigurationRequestChannelSettingsValueStatusTimeouts as CreateConfigurationRequestChannelSettingsValueStatusTimeouts,
    )
    from .control_plane_configurations import (
        CreateConfigurationRequestConversationsV1Bridge as CreateConfigurationRequestConversationsV1Bridge,
    )
    from .control_plane_configurations import (
        CreateConfigurationRequestStatusCallbacks as CreateConfigurationRequestStatusCallbacks,
    )
    from .control_plane_configurations import DeleteConfiguration as DeleteConfiguration
    from .control_plane_configurations import FetchConfiguration as FetchConfiguration
    from .control_plane_configurations import ListConfiguration as ListConfiguration
    from .control_plane_configurations import (
        ListConfiguration200ResponseConfigurations as ListConfiguration200ResponseConfigurations,
    )
    from .control_plane_configurations import PatchConfiguration as PatchConfiguration
    from .control_plane_configurations import (
        PatchConfigurationRequestChannelSettingsValue as PatchConfigurationRequestChannelSettingsValue,
    )
    from .control_plane_configurations import (
        PatchConfigurationRequestConversationsV1Bridge as PatchConfigurationRequestConversationsV1Bridge,
    )
    from .control_plane_configurations import PatchConfigurationResponse as PatchConfigurationResponse
    from .control_plane_configurations import UpdateConfiguration as UpdateConfiguration
    from .control_plane_configurations import (
        UpdateConfigurationRequestChannelSettingsValue as UpdateConfigurationRequestChannelSettingsValue,
    )
    from .control_plane_configurations import (
        UpdateConfigurationRequestChannelSettingsValueCaptureRules as UpdateConfigurationRequestChannelSettingsValueCaptureRules,
    )
    from .control_plane_configurations import (
        UpdateConfigurationRequestChannelSettingsValueStatusTimeouts as UpdateConfigurationRequestChannelSettingsValueStatusTimeouts,
    )
    from .control_plane_configurations import (
        UpdateConfigurationRequestStatusCallbacks as UpdateConfigurationRequestStatusCallbacks,
    )
    from .control_plane_configurations import UpdateConfigurationResponse as UpdateConfigurationResponse
    from .control_plane_operations import ConversationsV2OperationStatusValue as ConversationsV2OperationStatusValue
    from .control_plane_operations import FetchOperation as FetchOperation
    from .control_plane_operations import FetchOperationStatus200ResponseError as FetchOperationStatus200ResponseError
    from .control_plane_operations import Operation as Operation
    from .conversations import ConversationsV2Address as ConversationsV2Address
    from .conversations import ConversationsV2ConversationStatus as ConversationsV2ConversationStatus
    from .conversations import ConversationsV2Participant as ConversationsV2Participant
    from .conversations import ConversationsV2ParticipantType as ConversationsV2ParticipantType
    from .conversations import ConversationWorkflow as ConversationWorkflow
    from .conversations import CreateConversation as CreateConversation
    from .conversations import (
        CreateConversationWithConfigRequestConfiguration as CreateConversationWithConfigRequestConfiguration,
    )
    from .conversations import (
        CreateConversationWithConfigRequestConfigurationChannelSettingsValue as CreateConversationWithConfigRequestConfigurationChannelSettingsValue,
    )
    from .conversations import (
        CreateConversationWithConfigRequestConfigurationChannelSettingsValueStatusTimeouts as CreateConversationWithConfigRequestConfigurationChannelSettingsValueStatusTimeouts,
    )
    from .conversations import (
        CreateConversationWithConfigRequestConfigurationStatusCallbacks as CreateConversationWithConfigRequestConfigurationStatusCallbacks,
    )
    from .conversations import (
        CreateConversationWithConfigRequestParticipants as CreateConversationWithConfigRequestParticipants,
    )
    from .conversations import DeleteConversation as DeleteConversation
    from .conversations import FetchConversation as FetchConversation
    from .conversations import ListConversation as ListConversation
    from .conversations import (
        ListConversationByAccount200ResponseConversations as ListConversationByAccount200ResponseConversations,
    )
    from .conversations import (
        ListConversationByAccount200ResponseConversationsConfiguration as ListConversationByAccount200ResponseConversationsConfiguration,
    )
    from .conversations import ListConversationStatusItem as ListConversationStatusItem
    from .conversations import PatchConversation as PatchConversation
    from .conversations import PatchConversationByIdRequestConfiguration as PatchConversationByIdRequestConfiguration
    from .conversations import UpdateConversation as UpdateConversation
    from .conversations_actions import Action as Action
    from .conversations_actions import ConversationsV2ActionStatus as ConversationsV2ActionStatus
    from .conversations_actions import ConversationsV2SendMessageContent as ConversationsV2SendMessageContent
    from .conversations_actions import ConversationsV2SendMessageParticipant as ConversationsV2SendMessageParticipant
    from .conversations_actions import ConversationsV2SendMessagePayload as ConversationsV2SendMessagePayload
    from .conversations_actions import CreateAction as CreateAction
    from .conversations_actions import FetchAction as FetchAction
    from .conversations_communications import Communication as Communication
    from .conversations_communications import ContentTranscriptionTranscription as ContentTranscriptionTranscription
    from .conversations_communications import ConversationsV2Channel as ConversationsV2Channel
    from .conversations_communications import (
        ConversationsV2ContentTranscriptionTranscription as ConversationsV2ContentTranscriptionTranscription,
    )
    from .conversations_communications import (
        ConversationsV2ContentTranscriptionTranscriptionWords as ConversationsV2ContentTranscriptionTranscriptionWords,
    )
    from .conversations_communications import ConversationsV2ParticipantAddress as ConversationsV2ParticipantAddress
    from .conversations_communications import (
        ConversationsV2RecipientDeliveryStatus as ConversationsV2RecipientDeliveryStatus,
    )
    from .conversations_communications import CreateCommunication as CreateCommunication
    from .conversations_communications import (
        CreateCommunicationInConversationRequestAuthor as CreateCommunicationInConversationRequestAuthor,
    )
    from .conversations_communications import (
        CreateCommunicationInConversationRequestContent as CreateCommunicationInConversationRequestContent,
    )
    from .conversations_communications import (
        CreateCommunicationInConversationRequestRecipients as CreateCommunicationInConversationRequestRecipients,
    )
    from .conversations_communications import FetchCommunication as FetchCommunication
    from .conversations_communications import ListCommunication as ListCommunication
    from .conversations_communications import (
        ListCommunicationByConversation200ResponseCommunicationsContent as ListCommunicationByConversation200ResponseCommunicationsContent,
    )
    from .conversations_communications import (
        ListCommunicationByConversation200ResponseCommunicationsRecipients as ListCommunicationByConversation200ResponseCommunicationsRecipients,
    )
    from .conversations_participants import (
        CreateConversationWithConfigRequestParticipantsAddresses as CreateConversationWithConfigRequestParticipantsAddresses,
    )
    from .conversations_participants import CreateParticipant as CreateParticipant
    from .conversations_participants import FetchParticipant as FetchParticipant
    from .conversations_participants import ListParticipant as ListParticipant
    from .conversations_participants import Participant as Participant
    from .conversations_participants import UpdateParticipant as UpdateParticipant
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "control_plane_configurations": (
                "ConversationsV2CaptureRule ConversationsV2ChannelSetting ConversationsV2ConversationGroupingType "
                "ConversationsV2ConversationsV1Bridge ConversationsV2StatusCallbackConfig "
                "ConversationsV2StatusCallbackConfigInput ConversationsV2StatusTimeouts CreateConfiguration "
                "CreateConfiguration202Response CreateConfigurationRequestChannelSettingsValue "
                "CreateConfigurationRequestChannelSettingsValueCaptureRules "
                "CreateConfigurationRequestChannelSettingsValueStatusTimeouts CreateConfigurationRequestConversationsV1Bridge "
                "CreateConfigurationRequestStatusCallbacks DeleteConfiguration FetchConfiguration ListConfiguration "
                "ListConfiguration200ResponseConfigurations PatchConfiguration PatchConfigurationRequestChannelSettingsValue "
                "PatchConfigurationRequestConversationsV1Bridge PatchConfigurationResponse UpdateConfiguration "
                "UpdateConfigurationRequestChannelSettingsValue UpdateConfigurationRequestChannelSettingsValueCaptureRules "
                "UpdateConfigurationRequestChannelSettingsValueStatusTimeouts UpdateConfigurationRequestStatusCallbacks "
                "UpdateConfigurationResponse"
            ),
            "control_plane_operations": (
                "ConversationsV2OperationStatusValue FetchOperation FetchOperationStatus200ResponseError Operation"
            ),
            "conversations": (
                "ConversationWorkflow ConversationsV2Address ConversationsV2ConversationStatus ConversationsV2Participant "
                "ConversationsV2ParticipantType CreateConversation CreateConversationWithConfigRequestConfiguration "
                "CreateConversationWithConfigRequestConfigurationChannelSettingsValue "
                "CreateConversationWithConfigRequestConfigurationChannelSettingsValueStatusTimeouts "
                "CreateConversationWithConfigRequestConfigurationStatusCallbacks "
                "CreateConversationWithConfigRequestParticipants DeleteConversation FetchConversation ListConversation "
                "ListConversationByAccount200ResponseConversations "
                "ListConversationByAccount200ResponseConversationsConfiguration ListConversationStatusItem PatchConversation "
                "PatchConversationByIdRequestConfiguration UpdateConversation"
            ),
            "conversations_actions": (
                "Action ConversationsV2ActionStatus ConversationsV2SendMessageContent ConversationsV2SendMessageParticipant "
                "ConversationsV2SendMessagePayload CreateAction FetchAction"
            ),
            "conversations_communications": (
                "Communication ContentTranscriptionTranscription ConversationsV2Channel "
                "ConversationsV2ContentTranscriptionTranscription ConversationsV2ContentTranscriptionTranscriptionWords "
                "ConversationsV2ParticipantAddress ConversationsV2RecipientDeliveryStatus CreateCommunication "
                "CreateCommunicationInConversationRequestAuthor CreateCommunicationInConversationRequestContent "
                "CreateCommunicationInConversationRequestRecipients FetchCommunication ListCommunication "
                "ListCommunicationByConversation200ResponseCommunicationsContent "
                "ListCommunicationByConversation200ResponseCommunicationsRecipients"
            ),
            "conversations_participants": (
                "CreateConversationWithConfigRequestParticipantsAddresses CreateParticipant FetchParticipant ListParticipant "
                "Participant UpdateParticipant"
            ),
        },
    )
