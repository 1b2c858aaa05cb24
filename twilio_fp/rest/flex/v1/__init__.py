"""Twilio's flex v1: 73 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_provision_status import FetchProvisioningStatus as FetchProvisioningStatus
    from .account_provision_status import ProvisioningStatus as ProvisioningStatus
    from .account_provision_status import ProvisioningStatusEnumStatus as ProvisioningStatusEnumStatus
    from .channels import Channel as Channel
    from .channels import CreateChannel as CreateChannel
    from .channels import DeleteChannel as DeleteChannel
    from .channels import FetchChannel as FetchChannel
    from .channels import ListChannel as ListChannel
    from .configuration import Configuration as Configuration
    from .configuration import ConfigurationEnumStatus as ConfigurationEnumStatus
    from .configuration import FetchConfiguration as FetchConfiguration
    from .configuration import UpdateConfiguration as UpdateConfiguration
    from .flex_flows import CreateFlexFlow as CreateFlexFlow
    from .flex_flows import DeleteFlexFlow as DeleteFlexFlow
    from .flex_flows import FetchFlexFlow as FetchFlexFlow
    from .flex_flows import FlexFlow as FlexFlow
    from .flex_flows import FlexFlowEnumChannelType as FlexFlowEnumChannelType
    from .flex_flows import FlexFlowEnumIntegrationType as FlexFlowEnumIntegrationType
    from .flex_flows import ListFlexFlow as ListFlexFlow
    from .flex_flows import UpdateFlexFlow as UpdateFlexFlow
    from .insights_conversations import InsightsConversations as InsightsConversations
    from .insights_conversations import ListInsightsConversations as ListInsightsConversations
    from .insights_quality_management_assessments import CreateInsightsAssessments as CreateInsightsAssessments
    from .insights_quality_management_assessments import InsightsAssessments as InsightsAssessments
    from .insights_quality_management_assessments import ListInsightsAssessments as ListInsightsAssessments
    from .insights_quality_management_assessments import UpdateInsightsAssessments as UpdateInsightsAssessments
    from .insights_quality_management_assessments_comments import (
        CreateInsightsAssessmentsComment as CreateInsightsAssessmentsComment,
    )
    from .insights_quality_management_assessments_comments import (
        InsightsAssessmentsComment as InsightsAssessmentsComment,
    )
    from .insights_quality_management_assessments_comments import (
        ListInsightsAssessmentsComment as ListInsightsAssessmentsComment,
    )
    from .insights_quality_management_categories import (
        CreateInsightsQuestionnairesCategory as CreateInsightsQuestionnairesCategory,
    )
    from .insights_quality_management_categories import (
        DeleteInsightsQuestionnairesCategory as DeleteInsightsQuestionnairesCategory,
    )
    from .insights_quality_management_categories import InsightsQuestionnairesCategory as InsightsQuestionnairesCategory
    from .insights_quality_management_categories import (
        ListInsightsQuestionnairesCategory as ListInsightsQuestionnairesCategory,
    )
    from .insights_quality_management_categories import (
        UpdateInsightsQuestionnairesCategory as UpdateInsightsQuestionnairesCategory,
    )
    from .insights_quality_management_questionnaires import CreateInsightsQuestionnaires as CreateInsightsQuestionnaires
    from .insights_quality_management_questionnaires import DeleteInsightsQuestionnaires as DeleteInsightsQuestionnaires
    from .insights_quality_management_questionnaires import FetchInsightsQuestionnaires as FetchInsightsQuestionnaires
    from .insights_quality_management_questionnaires import InsightsQuestionnaires as InsightsQuestionnaires
    from .insights_quality_management_questionnaires import ListInsightsQuestionnaires as ListInsightsQuestionnaires
    from .insights_quality_management_questionnaires import UpdateInsightsQuestionnaires as UpdateInsightsQuestionnaires
    from .insights_quality_management_questions import (
        CreateInsightsQuestionnairesQuestion as CreateInsightsQuestionnairesQuestion,
    )
    from .insights_quality_management_questions import (
        DeleteInsightsQuestionnairesQuestion as DeleteInsightsQuestionnairesQuestion,
    )
    from .insights_quality_management_questions import InsightsQuestionnairesQuestion as InsightsQuestionnairesQuestion
    from .insights_quality_management_questions import (
        ListInsightsQuestionnairesQuestion as ListInsightsQuestionnairesQuestion,
    )
    from .insights_quality_management_questions import (
        UpdateInsightsQuestionnairesQuestion as UpdateInsightsQuestionnairesQuestion,
    )
    from .insights_quality_management_settings_answer_sets import (
        FetchInsightsSettingsAnswersets as FetchInsightsSettingsAnswersets,
    )
    from .insights_quality_management_settings_answer_sets import (
        InsightsSettingsAnswersets as InsightsSettingsAnswersets,
    )
    from .insights_quality_management_settings_comment_tags import (
        FetchInsightsSettingsComment as FetchInsightsSettingsComment,
    )
    from .insights_quality_management_settings_comment_tags import InsightsSettingsComment as InsightsSettingsComment
    from .insights_segments import InsightsSegments as InsightsSegments
    from .insights_segments import ListInsightsSegments as ListInsightsSegments
    from .insights_session import CreateInsightsSession as CreateInsightsSession
    from .insights_session import InsightsSession as InsightsSession
    from .insights_user_roles import FetchInsightsUserRoles as FetchInsightsUserRoles
    from .insights_user_roles import InsightsUserRoles as InsightsUserRoles
    from .interactions import CreateInteraction as CreateInteraction
    from .interactions import FetchInteraction as FetchInteraction
    from .interactions import Interaction as Interaction
    from .interactions import UpdateInteraction as UpdateInteraction
    from .interactions_channels import FetchInteractionChannel as FetchInteractionChannel
    from .interactions_channels import InteractionChannel as InteractionChannel
    from .interactions_channels import InteractionChannelEnumChannelStatus as InteractionChannelEnumChannelStatus
    from .interactions_channels import InteractionChannelEnumType as InteractionChannelEnumType
    from .interactions_channels import (
        InteractionChannelEnumUpdateChannelStatus as InteractionChannelEnumUpdateChannelStatus,
    )
    from .interactions_channels import ListInteractionChannel as ListInteractionChannel
    from .interactions_channels import UpdateInteractionChannel as UpdateInteractionChannel
    from .interactions_channels_invites import CreateInteractionChannelInvite as CreateInteractionChannelInvite
    from .interactions_channels_invites import InteractionChannelInvite as InteractionChannelInvite
    from .interactions_channels_invites import ListInteractionChannelInvite as ListInteractionChannelInvite
    from .interactions_channels_participants import (
        CreateInteractionChannelParticipant as CreateInteractionChannelParticipant,
    )
    from .interactions_channels_participants import InteractionChannelParticipant as InteractionChannelParticipant
    from .interactions_channels_participants import (
        InteractionChannelParticipantEnumStatus as InteractionChannelParticipantEnumStatus,
    )
    from .interactions_channels_participants import (
        InteractionChannelParticipantEnumType as InteractionChannelParticipantEnumType,
    )
    from .interactions_channels_participants import (
        ListInteractionChannelParticipant as ListInteractionChannelParticipant,
    )
    from .interactions_channels_participants import (
        UpdateInteractionChannelParticipant as UpdateInteractionChannelParticipant,
    )
    from .interactions_channels_transfers import CreateInteractionTransfer as CreateInteractionTransfer
    from .interactions_channels_transfers import FetchInteractionTransfer as FetchInteractionTransfer
    from .interactions_channels_transfers import InteractionTransfer as InteractionTransfer
    from .interactions_channels_transfers import (
        InteractionTransferEnumTransferStatus as InteractionTransferEnumTransferStatus,
    )
    from .interactions_channels_transfers import (
        InteractionTransferEnumTransferType as InteractionTransferEnumTransferType,
    )
    from .interactions_channels_transfers import UpdateInteractionTransfer as UpdateInteractionTransfer
    from .plugin_service_configurations import CreatePluginConfiguration as CreatePluginConfiguration
    from .plugin_service_configurations import FetchPluginConfiguration as FetchPluginConfiguration
    from .plugin_service_configurations import ListPluginConfiguration as ListPluginConfiguration
    from .plugin_service_configurations import PluginConfiguration as PluginConfiguration
    from .plugin_service_configurations_archive import PluginConfigurationArchive as PluginConfigurationArchive
    from .plugin_service_configurations_archive import (
        UpdatePluginConfigurationArchive as UpdatePluginConfigurationArchive,
    )
    from .plugin_service_configurations_plugins import ConfiguredPlugin as ConfiguredPlugin
    from .plugin_service_configurations_plugins import FetchConfiguredPlugin as FetchConfiguredPlugin
    from .plugin_service_configurations_plugins import ListConfiguredPlugin as ListConfiguredPlugin
    from .plugin_service_plugins import CreatePlugin as CreatePlugin
    from .plugin_service_plugins import FetchPlugin as FetchPlugin
    from .plugin_service_plugins import ListPlugin as ListPlugin
    from .plugin_service_plugins import Plugin as Plugin
    from .plugin_service_plugins import UpdatePlugin as UpdatePlugin
    from .plugin_service_plugins_archive import PluginArchive as PluginArchive
    from .plugin_service_plugins_archive import UpdatePluginArchive as UpdatePluginArchive
    from .plugin_service_plugins_versions import CreatePluginVersion as CreatePluginVersion
    from .plugin_service_plugins_versions import FetchPluginVersion as FetchPluginVersion
    from .plugin_service_plugins_versions import ListPluginVersion as ListPluginVersion
    from .plugin_service_plugins_versions import PluginVersion as PluginVersion
    from .plugin_service_plugins_versions_archive import PluginVersionArchive as PluginVersionArchive
    from .plugin_service_plugins_versions_archive import UpdatePluginVersionArchive as UpdatePluginVersionArchive
    from .plugin_service_releases import CreatePluginRelease as CreatePluginRelease
    from .plugin_service_releases import FetchPluginRelease as FetchPluginRelease
    from .plugin_service_releases import ListPluginRelease as ListPluginRelease
    from .plugin_service_releases import PluginRelease as PluginRelease
    from .web_channels import CreateWebChannel as CreateWebChannel
    from .web_channels import DeleteWebChannel as DeleteWebChannel
    from .web_channels import FetchWebChannel as FetchWebChannel
    from .web_channels import ListWebChannel as ListWebChannel
    from .web_channels import UpdateWebChannel as UpdateWebChannel
    from .web_channels import WebChannel as WebChannel
    from .web_channels import WebChannelEnumChatStatus as WebChannelEnumChatStatus
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "account_provision_status": ("FetchProvisioningStatus ProvisioningStatus ProvisioningStatusEnumStatus"),
            "channels": ("Channel CreateChannel DeleteChannel FetchChannel ListChannel"),
            "configuration": ("Configuration ConfigurationEnumStatus FetchConfiguration UpdateConfiguration"),
            "flex_flows": (
                "CreateFlexFlow DeleteFlexFlow FetchFlexFlow FlexFlow FlexFlowEnumChannelType FlexFlowEnumIntegrationType "
                "ListFlexFlow UpdateFlexFlow"
            ),
            "insights_conversations": ("InsightsConversations ListInsightsConversations"),
            "insights_quality_management_assessments": (
                "CreateInsightsAssessments InsightsAssessments ListInsightsAssessments UpdateInsightsAssessments"
            ),
            "insights_quality_management_assessments_comments": (
                "CreateInsightsAssessmentsComment InsightsAssessmentsComment ListInsightsAssessmentsComment"
            ),
            "insights_quality_management_categories": (
                "CreateInsightsQuestionnairesCategory DeleteInsightsQuestionnairesCategory InsightsQuestionnairesCategory "
                "ListInsightsQuestionnairesCategory UpdateInsightsQuestionnairesCategory"
            ),
            "insights_quality_management_questionnaires": (
                "CreateInsightsQuestionnaires DeleteInsightsQuestionnaires FetchInsightsQuestionnaires InsightsQuestionnaires "
                "ListInsightsQuestionnaires UpdateInsightsQuestionnaires"
            ),
            "insights_quality_management_questions": (
                "CreateInsightsQuestionnairesQuestion DeleteInsightsQuestionnairesQuestion InsightsQuestionnairesQuestion "
                "ListInsightsQuestionnairesQuestion UpdateInsightsQuestionnairesQuestion"
            ),
            "insights_quality_management_settings_answer_sets": (
                "FetchInsightsSettingsAnswersets InsightsSettingsAnswersets"
            ),
            "insights_quality_management_settings_comment_tags": (
                "FetchInsightsSettingsComment InsightsSettingsComment"
            ),
            "insights_segments": ("InsightsSegments ListInsightsSegments"),
            "insights_session": ("CreateInsightsSession InsightsSession"),
            "insights_user_roles": ("FetchInsightsUserRoles InsightsUserRoles"),
            "interactions": ("CreateInteraction FetchInteraction Interaction UpdateInteraction"),
            "interactions_channels": (
                "FetchInteractionChannel InteractionChannel InteractionChannelEnumChannelStatus InteractionChannelEnumType "
                "InteractionChannelEnumUpdateChannelStatus ListInteractionChannel UpdateInteractionChannel"
            ),
            "interactions_channels_invites": (
                "CreateInteractionChannelInvite InteractionChannelInvite ListInteractionChannelInvite"
            ),
            "interactions_channels_participants": (
                "CreateInteractionChannelParticipant InteractionChannelParticipant InteractionChannelParticipantEnumStatus "
                "InteractionChannelParticipantEnumType ListInteractionChannelParticipant UpdateInteractionChannelParticipant"
            ),
            "interactions_channels_transfers": (
                "CreateInteractionTransfer FetchInteractionTransfer InteractionTransfer InteractionTransferEnumTransferStatus "
                "InteractionTransferEnumTransferType UpdateInteractionTransfer"
            ),
            "plugin_service_configurations": (
                "CreatePluginConfiguration FetchPluginConfiguration ListPluginConfiguration PluginConfiguration"
            ),
            "plugin_service_configurations_archive": ("PluginConfigurationArchive UpdatePluginConfigurationArchive"),
            "plugin_service_configurations_plugins": ("ConfiguredPlugin FetchConfiguredPlugin ListConfiguredPlugin"),
            "plugin_service_plugins": ("CreatePlugin FetchPlugin ListPlugin Plugin UpdatePlugin"),
            "plugin_service_plugins_archive": ("PluginArchive UpdatePluginArchive"),
            "plugin_service_plugins_versions": (
                "CreatePluginVersion FetchPluginVersion ListPluginVersion PluginVersion"
            ),
            "plugin_service_plugins_versions_archive": ("PluginVersionArchive UpdatePluginVersionArchive"),
            "plugin_service_releases": ("CreatePluginRelease FetchPluginRelease ListPluginRelease PluginRelease"),
            "web_channels": (
                "CreateWebChannel DeleteWebChannel FetchWebChannel ListWebChannel UpdateWebChannel WebChannel "
                "WebChannelEnumChatStatus"
            ),
        },
    )
