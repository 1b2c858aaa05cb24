"""Twilio's assistants v1: 30 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "Assistant",
    "AssistantWithToolsAndKnowledge",
    "CreateAssistant",
    "CustomerAi",
    "DeleteAssistant",
    "FetchAssistant",
    "ListAssistants",
    "SegmentCredential",
    "UpdateAssistant",
    "CreateFeedback",
    "Feedback",
    "ListFeedback",
    "CreateAssistantKnowledgeAttachment",
    "DeleteAssistantKnowledgeAttachment",
    "ListKnowledgeByAssistant",
    "AssistantSendMessageResponse",
    "CreateMessage",
    "CreateAssistantToolAttachment",
    "DeleteAssistantToolAttachment",
    "ListToolsByAssistant",
    "CreateKnowledge",
    "DeleteKnowledge",
    "FetchKnowledge",
    "Knowledge",
    "ListKnowledge",
    "UpdateKnowledge",
    "KnowledgeChunk",
    "ListKnowledgeChunks",
    "FetchKnowledgeStatus",
    "KnowledgeStatus",
    "ListPolicies",
    "FetchSession",
    "ListSessions",
    "Session",
    "ListMessages",
    "Message",
    "CreatePolicyRequest",
    "CreateTool",
    "DeleteTool",
    "FetchTool",
    "ListTools",
    "Policy",
    "Tool",
    "ToolWithPolicies",
    "UpdateTool",
]

if TYPE_CHECKING:
    from .assistants import *
    from .assistants_feedbacks import *
    from .assistants_knowledge import *
    from .assistants_messages import *
    from .assistants_tools import *
    from .knowledge import *
    from .knowledge_chunks import *
    from .knowledge_status import *
    from .policies import *
    from .sessions import *
    from .sessions_messages import *
    from .tools import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "assistants": 9,
            "assistants_feedbacks": 3,
            "assistants_knowledge": 3,
            "assistants_messages": 2,
            "assistants_tools": 3,
            "knowledge": 6,
            "knowledge_chunks": 2,
            "knowledge_status": 2,
            "policies": 1,
            "sessions": 3,
            "sessions_messages": 2,
            "tools": 9,
        },
    )
