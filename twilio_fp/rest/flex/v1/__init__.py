# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's flex v1: 73 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "account_provision_status": "FetchProvisioningStatus ProvisioningStatus ProvisioningStatusEnumStatus",
            "channels": "Channel CreateChannel DeleteChannel FetchChannel ListChannel",
            "configuration": "Configuration ConfigurationEnumStatus FetchConfiguration UpdateConfiguration",
            "flex_flows": "CreateFlexFlow DeleteFlexFlow FetchFlexFlow FlexFlow FlexFlowEnumChannelType "
            "FlexFlowEnumIntegrationType ListFlexFlow UpdateFlexFlow",
            "insights_conversations": "InsightsConversations ListInsightsConversations",
            "insights_quality_management_assessments": "CreateInsightsAssessments InsightsAssessments "
            "ListInsightsAssessments UpdateInsightsAssessments",
            "insights_quality_management_assessments_comments": "CreateInsightsAssessmentsComment "
            "InsightsAssessmentsComment ListInsightsAssessmentsComment",
            "insights_quality_management_categories": "CreateInsightsQuestionnairesCategory "
            "DeleteInsightsQuestionnairesCategory InsightsQuestionnairesCategory ListInsightsQuestionnairesCategory "
            "UpdateInsightsQuestionnairesCategory",
            "insights_quality_management_questionnaires": "CreateInsightsQuestionnaires DeleteInsightsQuestionnaires "
            "FetchInsightsQuestionnaires InsightsQuestionnaires ListInsightsQuestionnaires "
            "UpdateInsightsQuestionnaires",
            "insights_quality_management_questions": "CreateInsightsQuestionnairesQuestion "
            "DeleteInsightsQuestionnairesQuestion InsightsQuestionnairesQuestion ListInsightsQuestionnairesQuestion "
            "UpdateInsightsQuestionnairesQuestion",
            "insights_quality_management_settings_answer_sets": "FetchInsightsSettingsAnswersets "
            "InsightsSettingsAnswersets",
            "insights_quality_management_settings_comment_tags": "FetchInsightsSettingsComment InsightsSettingsComment",
            "insights_segments": "InsightsSegments ListInsightsSegments",
            "insights_session": "CreateInsightsSession InsightsSession",
            "insights_user_roles": "FetchInsightsUserRoles InsightsUserRoles",
            "interactions": "CreateInteraction FetchInteraction Interaction UpdateInteraction",
            "interactions_channels": "FetchInteractionChannel InteractionChannel InteractionChannelEnumChannelStatus "
            "InteractionChannelEnumType InteractionChannelEnumUpdateChannelStatus ListInteractionChannel "
            "UpdateInteractionChannel",
            "interactions_channels_invites": "CreateInteractionChannelInvite InteractionChannelInvite "
            "ListInteractionChannelInvite",
            "interactions_channels_participants": "CreateInteractionChannelParticipant InteractionChannelParticipant "
            "InteractionChannelParticipantEnumStatus InteractionChannelParticipantEnumType "
            "ListInteractionChannelParticipant UpdateInteractionChannelParticipant",
            "interactions_channels_transfers": "CreateInteractionTransfer FetchInteractionTransfer "
            "InteractionTransfer InteractionTransferEnumTransferStatus InteractionTransferEnumTransferType "
            "UpdateInteractionTransfer",
            "plugin_service_configurations": "CreatePluginConfiguration FetchPluginConfiguration "
            "ListPluginConfiguration PluginConfiguration",
            "plugin_service_configurations_archive": "PluginConfigurationArchive UpdatePluginConfigurationArchive",
            "plugin_service_configurations_plugins": "ConfiguredPlugin FetchConfiguredPlugin ListConfiguredPlugin",
            "plugin_service_plugins": "CreatePlugin FetchPlugin ListPlugin Plugin UpdatePlugin",
            "plugin_service_plugins_archive": "PluginArchive UpdatePluginArchive",
            "plugin_service_plugins_versions": "CreatePluginVersion FetchPluginVersion ListPluginVersion PluginVersion",
            "plugin_service_plugins_versions_archive": "PluginVersionArchive UpdatePluginVersionArchive",
            "plugin_service_releases": "CreatePluginRelease FetchPluginRelease ListPluginRelease PluginRelease",
            "web_channels": "CreateWebChannel DeleteWebChannel FetchWebChannel ListWebChannel UpdateWebChannel "
            "WebChannel WebChannelEnumChatStatus",
        },
    )
