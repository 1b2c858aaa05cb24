# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's intelligence v3: 18 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .control_plane_configurations import *
    from .control_plane_operators import *
    from .control_plane_operators_versions import *
    from .conversations import *
    from .operator_results import *
    from .rule_executions import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "control_plane_configurations": "Action ActionInput Context ContextInput ContextKnowledge "
            "ContextKnowledgeInput ContextMemory ContextMemoryInput CreateConfiguration DeleteConfiguration "
            "FetchConfiguration IntelligenceConfiguration ListConfiguration Operator OperatorInput Rule "
            "RuleCreationRequestPayload RuleUpdateRequestPayload Trigger TriggerInput TriggerParameters "
            "TriggerParametersInput UpdateConfiguration",
            "control_plane_operators": "CreateOperator DeleteOperator FetchOperator LanguageOperator ListOperator "
            "OperatorAuthor OperatorContext OperatorContextInput OperatorContextKnowledge "
            "OperatorContextKnowledgeInput OperatorContextMemory OperatorContextMemoryInput OperatorOutputFormat "
            "OperatorParameter OperatorParameterInput OperatorTrainingExample OperatorTrainingExampleInput "
            "UpdateOperator",
            "control_plane_operators_versions": "FetchOperatorVersion200Response FetchVersion "
            "ListOperatorVersions200ResponseItems ListVersion OperatorVersionStatus",
            "conversations": "Channel Communication Content ConversationListItem ConversationStatus "
            "FetchConversation FetchConversation200Response ListConversation ListConversationChannelsItem "
            "ListConversationStatus Participant",
            "operator_results": "DeleteOperatorResult ExecutionDetails ExecutionDetailsCommunications "
            "ExecutionDetailsParticipants ExecutionDetailsTrigger FetchOperatorResult "
            "IntelligenceConfigurationReference ListOperatorResult OperatorReference OperatorResult "
            "OperatorResultsResponseBaseMetadata ResolvedContext ResolvedContextKnowledge "
            "ResolvedContextKnowledgeSources ResolvedContextMemory SystemMetaData",
            "rule_executions": "CreateRuleExecution OperatorOverride RuleOverride",
        },
    )
