# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's assistants v1: 30 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "assistants": "Assistant AssistantWithToolsAndKnowledge CreateAssistant CustomerAi DeleteAssistant "
            "FetchAssistant ListAssistants SegmentCredential UpdateAssistant",
            "assistants_feedbacks": "CreateFeedback Feedback ListFeedback",
            "assistants_knowledge": "CreateAssistantKnowledgeAttachment DeleteAssistantKnowledgeAttachment "
            "ListKnowledgeByAssistant",
            "assistants_messages": "AssistantSendMessageResponse CreateMessage",
            "assistants_tools": "CreateAssistantToolAttachment DeleteAssistantToolAttachment ListToolsByAssistant",
            "knowledge": "CreateKnowledge DeleteKnowledge FetchKnowledge Knowledge ListKnowledge UpdateKnowledge",
            "knowledge_chunks": "KnowledgeChunk ListKnowledgeChunks",
            "knowledge_status": "FetchKnowledgeStatus KnowledgeStatus",
            "policies": "ListPolicies",
            "sessions": "FetchSession ListSessions Session",
            "sessions_messages": "ListMessages Message",
            "tools": "CreatePolicyRequest CreateTool DeleteTool FetchTool ListTools Policy Tool ToolWithPolicies "
            "UpdateTool",
        },
    )
