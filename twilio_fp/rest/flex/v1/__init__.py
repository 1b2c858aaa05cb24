"""Twilio's flex v1: 73 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "FetchProvisioningStatus",
    "ProvisioningStatus",
    "ProvisioningStatusEnumStatus",
    "Channel",
    "CreateChannel",
    "DeleteChannel",
    "FetchChannel",
    "ListChannel",
    "Configuration",
    "ConfigurationEnumStatus",
    "FetchConfiguration",
    "UpdateConfiguration",
    "CreateFlexFlow",
    "DeleteFlexFlow",
    "FetchFlexFlow",
    "FlexFlow",
    "FlexFlowEnumChannelType",
    "FlexFlowEnumIntegrationType",
    "ListFlexFlow",
    "UpdateFlexFlow",
    "InsightsConversations",
    "ListInsightsConversations",
    "CreateInsightsAssessments",
    "InsightsAssessments",
    "ListInsightsAssessments",
    "UpdateInsightsAssessments",
    "CreateInsightsAssessmentsComment",
    "InsightsAssessmentsComment",
    "ListInsightsAssessmentsComment",
    "CreateInsightsQuestionnairesCategory",
    "DeleteInsightsQuestionnairesCategory",
    "InsightsQuestionnairesCategory",
    "ListInsightsQuestionnairesCategory",
    "UpdateInsightsQuestionnairesCategory",
    "CreateInsightsQuestionnaires",
    "DeleteInsightsQuestionnaires",
    "FetchInsightsQuestionnaires",
    "InsightsQuestionnaires",
    "ListInsightsQuestionnaires",
    "UpdateInsightsQuestionnaires",
    "CreateInsightsQuestionnairesQuestion",
    "DeleteInsightsQuestionnairesQuestion",
    "InsightsQuestionnairesQuestion",
    "ListInsightsQuestionnairesQuestion",
    "UpdateInsightsQuestionnairesQuestion",
    "FetchInsightsSettingsAnswersets",
    "InsightsSettingsAnswersets",
    "FetchInsightsSettingsComment",
    "InsightsSettingsComment",
    "InsightsSegments",
    "ListInsightsSegments",
    "CreateInsightsSession",
    "InsightsSession",
    "FetchInsightsUserRoles",
    "InsightsUserRoles",
    "CreateInteraction",
    "FetchInteraction",
    "Interaction",
    "UpdateInteraction",
    "FetchInteractionChannel",
    "InteractionChannel",
    "InteractionChannelEnumChannelStatus",
    "InteractionChannelEnumType",
    "InteractionChannelEnumUpdateChannelStatus",
    "ListInteractionChannel",
    "UpdateInteractionChannel",
    "CreateInteractionChannelInvite",
    "InteractionChannelInvite",
    "ListInteractionChannelInvite",
    "CreateInteractionChannelParticipant",
    "InteractionChannelParticipant",
    "InteractionChannelParticipantEnumStatus",
    "InteractionChannelParticipantEnumType",
    "ListInteractionChannelParticipant",
    "UpdateInteractionChannelParticipant",
    "CreateInteractionTransfer",
    "FetchInteractionTransfer",
    "InteractionTransfer",
    "InteractionTransferEnumTransferStatus",
    "InteractionTransferEnumTransferType",
    "UpdateInteractionTransfer",
    "CreatePluginConfiguration",
    "FetchPluginConfiguration",
    "ListPluginConfiguration",
    "PluginConfiguration",
    "PluginConfigurationArchive",
    "UpdatePluginConfigurationArchive",
    "ConfiguredPlugin",
    "FetchConfiguredPlugin",
    "ListConfiguredPlugin",
    "CreatePlugin",
    "FetchPlugin",
    "ListPlugin",
    "Plugin",
    "UpdatePlugin",
    "PluginArchive",
    "UpdatePluginArchive",
    "CreatePluginVersion",
    "FetchPluginVersion",
    "ListPluginVersion",
    "PluginVersion",
    "PluginVersionArchive",
    "UpdatePluginVersionArchive",
    "CreatePluginRelease",
    "FetchPluginRelease",
    "ListPluginRelease",
    "PluginRelease",
    "CreateWebChannel",
    "DeleteWebChannel",
    "FetchWebChannel",
    "ListWebChannel",
    "UpdateWebChannel",
    "WebChannel",
    "WebChannelEnumChatStatus",
]

if TYPE_CHECKING:
    from .account_provision_status import *
    from .channels import *
    from .configuration import *
    from .flex_flows import *
    from .insights_conversations import *
    from .insights_quality_management_assessments import *
    from .insights_quality_management_assessments_comments import *
    from .insights_quality_management_categories import *
    from .insights_quality_management_questionnaires import *
    from .insights_quality_management_questions import *
    from .insights_quality_management_settings_answer_sets import *
    from .insights_quality_management_settings_comment_tags import *
    from .insights_segments import *
    from .insights_session import *
    from .insights_user_roles import *
    from .interactions import *
    from .interactions_channels import *
    from .interactions_channels_invites import *
    from .interactions_channels_participants import *
    from .interactions_channels_transfers import *
    from .plugin_service_configurations import *
    from .plugin_service_configurations_archive import *
    from .plugin_service_configurations_plugins import *
    from .plugin_service_plugins import *
    from .plugin_service_plugins_archive import *
    from .plugin_service_plugins_versions import *
    from .plugin_service_plugins_versions_archive import *
    from .plugin_service_releases import *
    from .web_channels import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "account_provision_status": 3,
            "channels": 5,
            "configuration": 4,
            "flex_flows": 8,
            "insights_conversations": 2,
            "insights_quality_management_assessments": 4,
            "insights_quality_management_assessments_comments": 3,
            "insights_quality_management_categories": 5,
            "insights_quality_management_questionnaires": 6,
            "insights_quality_management_questions": 5,
            "insights_quality_management_settings_answer_sets": 2,
            "insights_quality_management_settings_comment_tags": 2,
            "insights_segments": 2,
            "insights_session": 2,
            "insights_user_roles": 2,
            "interactions": 4,
            "interactions_channels": 7,
            "interactions_channels_invites": 3,
            "interactions_channels_participants": 6,
            "interactions_channels_transfers": 6,
            "plugin_service_configurations": 4,
            "plugin_service_configurations_archive": 2,
            "plugin_service_configurations_plugins": 3,
            "plugin_service_plugins": 5,
            "plugin_service_plugins_archive": 2,
            "plugin_service_plugins_versions": 4,
            "plugin_service_plugins_versions_archive": 2,
            "plugin_service_releases": 4,
            "web_channels": 7,
        },
    )
