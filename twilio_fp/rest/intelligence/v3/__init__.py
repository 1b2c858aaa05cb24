"""Twilio's intelligence v3: 18 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .control_plane_configurations import Action as Action
    from .control_plane_configurations import ActionInput as ActionInput
    from .control_plane_configurations import Context as Context
    from .control_plane_configurations import ContextInput as ContextInput
    from .control_plane_configurations import ContextKnowledge as ContextKnowledge
    from .control_plane_configurations import ContextKnowledgeInput as ContextKnowledgeInput
    from .control_plane_configurations import ContextMemory as ContextMemory
    from .control_plane_configurations import ContextMemoryInput as ContextMemoryInput
    from .control_plane_configurations import CreateConfiguration as CreateConfiguration
    from .control_plane_configurations import DeleteConfiguration as DeleteConfiguration
    from .control_plane_configurations import FetchConfiguration as FetchConfiguration
    from .control_plane_configurations import IntelligenceConfiguration as IntelligenceConfiguration
    from .control_plane_configurations import ListConfiguration as ListConfiguration
    from .control_plane_configurations import Operator as Operator
    from .control_plane_configurations import OperatorInput as OperatorInput
    from .control_plane_configurations import Rule as Rule
    from .control_plane_configurations import RuleCreationRequestPayload as RuleCreationRequestPayload
    from .control_plane_configurations import RuleUpdateRequestPayload as RuleUpdateRequestPayload
    from .control_plane_configurations import Trigger as Trigger
    from .control_plane_configurations import TriggerInput as TriggerInput
    from .control_plane_configurations import TriggerParameters as TriggerParameters
    from .control_plane_configurations import TriggerParametersInput as TriggerParametersInput
    from .control_plane_configurations import UpdateConfiguration as UpdateConfiguration
    from .control_plane_operators import CreateOperator as CreateOperator
    from .control_plane_operators import DeleteOperator as DeleteOperator
    from .control_plane_operators import FetchOperator as FetchOperator
    from .control_plane_operators import LanguageOperator as LanguageOperator
    from .control_plane_operators import ListOperator as ListOperator
    from .control_plane_operators import OperatorAuthor as OperatorAuthor
    from .control_plane_operators import OperatorContext as OperatorContext
    from .control_plane_operators import OperatorContextInput as OperatorContextInput
    from .control_plane_operators import OperatorContextKnowledge as OperatorContextKnowledge
    from .control_plane_operators import OperatorContextKnowledgeInput as OperatorContextKnowledgeInput
    from .control_plane_operators import OperatorContextMemory as OperatorContextMemory
    from .control_plane_operators import OperatorContextMemoryInput as OperatorContextMemoryInput
    from .control_plane_operators import OperatorOutputFormat as OperatorOutputFormat
    from .control_plane_operators import OperatorParameter as OperatorParameter
    from .control_plane_operators import OperatorParameterInput as OperatorParameterInput
    from .control_plane_operators import OperatorTrainingExample as OperatorTrainingExample
    from .control_plane_operators import OperatorTrainingExampleInput as OperatorTrainingExampleInput
    from .control_plane_operators import UpdateOperator as UpdateOperator
    from .control_plane_operators_versions import FetchOperatorVersion200Response as FetchOperatorVersion200Response
    from .control_plane_operators_versions import FetchVersion as FetchVersion
    from .control_plane_operators_versions import (
        ListOperatorVersions200ResponseItems as ListOperatorVersions200ResponseItems,
    )
    from .control_plane_operators_versions import ListVersion as ListVersion
    from .control_plane_operators_versions import OperatorVersionStatus as OperatorVersionStatus
    from .conversations import Channel as Channel
    from .conversations import Communication as Communication
    from .conversations import Content as Content
    from .conversations import ConversationListItem as ConversationListItem
    from .conversations import ConversationStatus as ConversationStatus
    from .conversations import FetchConversation as FetchConversation
    from .conversations import FetchConversation200Response as FetchConversation200Response
    from .conversations import ListConversation as ListConversation
    from .conversations import ListConversationChannelsItem as ListConversationChannelsItem
    from .conversations import ListConversationStatus as ListConversationStatus
    from .conversations import Participant as Participant
    from .operator_results import DeleteOperatorResult as DeleteOperatorResult
    from .operator_results import ExecutionDetails as ExecutionDetails
    from .operator_results import ExecutionDetailsCommunications as ExecutionDetailsCommunications
    from .operator_results import ExecutionDetailsParticipants as ExecutionDetailsParticipants
    from .operator_results import ExecutionDetailsTrigger as ExecutionDetailsTrigger
    from .operator_results import FetchOperatorResult as FetchOperatorResult
    from .operator_results import IntelligenceConfigurationReference as IntelligenceConfigurationReference
    from .operator_results import ListOperatorResult as ListOperatorResult
    from .operator_results import OperatorReference as OperatorReference
    from .operator_results import OperatorResult as OperatorResult
    from .operator_results import OperatorResultsResponseBaseMetadata as OperatorResultsResponseBaseMetadata
    from .operator_results import ResolvedContext as ResolvedContext
    from .operator_results import ResolvedContextKnowledge as ResolvedContextKnowledge
    from .operator_results import ResolvedContextKnowledgeSources as ResolvedContextKnowledgeSources
    from .operator_results import ResolvedContextMemory as ResolvedContextMemory
    from .operator_results import SystemMetaData as SystemMetaData
    from .rule_executions import CreateRuleExecution as CreateRuleExecution
    from .rule_executions import OperatorOverride as OperatorOverride
    from .rule_executions import RuleOverride as RuleOverride
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "control_plane_configurations": (
                "Action ActionInput Context ContextInput ContextKnowledge ContextKnowledgeInput ContextMemory "
                "ContextMemoryInput CreateConfiguration DeleteConfiguration FetchConfiguration IntelligenceConfiguration "
                "ListConfiguration Operator OperatorInput Rule RuleCreationRequestPayload RuleUpdateRequestPayload Trigger "
                "TriggerInput TriggerParameters TriggerParametersInput UpdateConfiguration"
            ),
            "control_plane_operators": (
                "CreateOperator DeleteOperator FetchOperator LanguageOperator ListOperator OperatorAuthor OperatorContext "
                "OperatorContextInput OperatorContextKnowledge OperatorContextKnowledgeInput OperatorContextMemory "
                "OperatorContextMemoryInput OperatorOutputFormat OperatorParameter OperatorParameterInput "
                "OperatorTrainingExample OperatorTrainingExampleInput UpdateOperator"
            ),
            "control_plane_operators_versions": (
                "FetchOperatorVersion200Response FetchVersion ListOperatorVersions200ResponseItems ListVersion "
                "OperatorVersionStatus"
            ),
            "conversations": (
                "Channel Communication Content ConversationListItem ConversationStatus FetchConversation "
                "FetchConversation200Response ListConversation ListConversationChannelsItem ListConversationStatus "
                "Participant"
            ),
            "operator_results": (
                "DeleteOperatorResult ExecutionDetails ExecutionDetailsCommunications ExecutionDetailsParticipants "
                "ExecutionDetailsTrigger FetchOperatorResult IntelligenceConfigurationReference ListOperatorResult "
                "OperatorReference OperatorResult OperatorResultsResponseBaseMetadata ResolvedContext "
                "ResolvedContextKnowledge ResolvedContextKnowledgeSources ResolvedContextMemory SystemMetaData"
            ),
            "rule_executions": ("CreateRuleExecution OperatorOverride RuleOverride"),
        },
    )
