"""Twilio's intelligence v3: 18 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "Action",
    "ActionInput",
    "Context",
    "ContextInput",
    "ContextKnowledge",
    "ContextKnowledgeInput",
    "ContextMemory",
    "ContextMemoryInput",
    "CreateConfiguration",
    "DeleteConfiguration",
    "FetchConfiguration",
    "IntelligenceConfiguration",
    "ListConfiguration",
    "Operator",
    "OperatorInput",
    "Rule",
    "RuleCreationRequestPayload",
    "RuleUpdateRequestPayload",
    "Trigger",
    "TriggerInput",
    "TriggerParameters",
    "TriggerParametersInput",
    "UpdateConfiguration",
    "CreateOperator",
    "DeleteOperator",
    "FetchOperator",
    "LanguageOperator",
    "ListOperator",
    "OperatorAuthor",
    "OperatorContext",
    "OperatorContextInput",
    "OperatorContextKnowledge",
    "OperatorContextKnowledgeInput",
    "OperatorContextMemory",
    "OperatorContextMemoryInput",
    "OperatorOutputFormat",
    "OperatorParameter",
    "OperatorParameterInput",
    "OperatorTrainingExample",
    "OperatorTrainingExampleInput",
    "UpdateOperator",
    "FetchOperatorVersion200Response",
    "FetchVersion",
    "ListOperatorVersions200ResponseItems",
    "ListVersion",
    "OperatorVersionStatus",
    "Channel",
    "Communication",
    "Content",
    "ConversationListItem",
    "ConversationStatus",
    "FetchConversation",
    "FetchConversation200Response",
    "ListConversation",
    "ListConversationChannelsItem",
    "ListConversationStatus",
    "Participant",
    "DeleteOperatorResult",
    "ExecutionDetails",
    "ExecutionDetailsCommunications",
    "ExecutionDetailsParticipants",
    "ExecutionDetailsTrigger",
    "FetchOperatorResult",
    "IntelligenceConfigurationReference",
    "ListOperatorResult",
    "OperatorReference",
    "OperatorResult",
    "OperatorResultsResponseBaseMetadata",
    "ResolvedContext",
    "ResolvedContextKnowledge",
    "ResolvedContextKnowledgeSources",
    "ResolvedContextMemory",
    "SystemMetaData",
    "CreateRuleExecution",
    "OperatorOverride",
    "RuleOverride",
]

if TYPE_CHECKING:
    from .control_plane_configurations import *
    from .control_plane_operators import *
    from .control_plane_operators_versions import *
    from .conversations import *
    from .operator_results import *
    from .rule_executions import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "control_plane_configurations": 23,
            "control_plane_operators": 18,
            "control_plane_operators_versions": 5,
            "conversations": 11,
            "operator_results": 16,
            "rule_executions": 3,
        },
    )
