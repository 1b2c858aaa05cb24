"""Twilio's assistants v1: 30 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .assistants import Assistant as Assistant
    from .assistants import AssistantWithToolsAndKnowledge as AssistantWithToolsAndKnowledge
    from .assistants import CreateAssistant as CreateAssistant
    from .assistants import CustomerAi as CustomerAi
    from .assistants import DeleteAssistant as DeleteAssistant
    from .assistants import FetchAssistant as FetchAssistant
    from .assistants import ListAssistants as ListAssistants
    from .assistants import SegmentCredential as SegmentCredential
    from .assistants import UpdateAssistant as UpdateAssistant
    from .assistants_feedbacks import CreateFeedback as CreateFeedback
    from .assistants_feedbacks import Feedback as Feedback
    from .assistants_feedbacks import ListFeedback as ListFeedback
    from .assistants_knowledge import CreateAssistantKnowledgeAttachment as CreateAssistantKnowledgeAttachment
    from .assistants_knowledge import DeleteAssistantKnowledgeAttachment as DeleteAssistantKnowledgeAttachment
    from .assistants_knowledge import ListKnowledgeByAssistant as ListKnowledgeByAssistant
    from .assistants_messages import AssistantSendMessageResponse as AssistantSendMessageResponse
    from .assistants_messages import CreateMessage as CreateMessage
    from .assistants_tools import CreateAssistantToolAttachment as CreateAssistantToolAttachment
    from .assistants_tools import DeleteAssistantToolAttachment as DeleteAssistantToolAttachment
    from .assistants_tools import ListToolsByAssistant as ListToolsByAssistant
    from .knowledge import CreateKnowledge as CreateKnowledge
    from .knowledge import DeleteKnowledge as DeleteKnowledge
    from .knowledge import FetchKnowledge as FetchKnowledge
    from .knowledge import Knowledge as Knowledge
    from .knowledge import ListKnowledge as ListKnowledge
    from .knowledge import UpdateKnowledge as UpdateKnowledge
    from .knowledge_chunks import KnowledgeChunk as KnowledgeChunk
    from .knowledge_chunks import ListKnowledgeChunks as ListKnowledgeChunks
    from .knowledge_status import FetchKnowledgeStatus as FetchKnowledgeStatus
    from .knowledge_status import KnowledgeStatus as KnowledgeStatus
    from .policies import ListPolicies as ListPolicies
    from .sessions import FetchSession as FetchSession
    from .sessions import ListSessions as ListSessions
    from .sessions import Session as Session
    from .sessions_messages import ListMessages as ListMessages
    from .sessions_messages import Message as Message
    from .tools import CreatePolicyRequest as CreatePolicyRequest
    from .tools import CreateTool as CreateTool
    from .tools import DeleteTool as DeleteTool
    from .tools import FetchTool as FetchTool
    from .tools import ListTools as ListTools
    from .tools import Policy as Policy
    from .tools import Tool as Tool
    from .tools import ToolWithPolicies as ToolWithPolicies
    from .tools import UpdateTool as UpdateTool
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "assistants": (
                "Assistant AssistantWithToolsAndKnowledge CreateAssistant CustomerAi DeleteAssistant FetchAssistant "
                "ListAssistants SegmentCredential UpdateAssistant"
            ),
            "assistants_feedbacks": ("CreateFeedback Feedback ListFeedback"),
            "assistants_knowledge": (
                "CreateAssistantKnowledgeAttachment DeleteAssistantKnowledgeAttachment ListKnowledgeByAssistant"
            ),
            "assistants_messages": ("AssistantSendMessageResponse CreateMessage"),
            "assistants_tools": ("CreateAssistantToolAttachment DeleteAssistantToolAttachment ListToolsByAssistant"),
            "knowledge": ("CreateKnowledge DeleteKnowledge FetchKnowledge Knowledge ListKnowledge UpdateKnowledge"),
            "knowledge_chunks": ("KnowledgeChunk ListKnowledgeChunks"),
            "knowledge_status": ("FetchKnowledgeStatus KnowledgeStatus"),
            "policies": ("ListPolicies"),
            "sessions": ("FetchSession ListSessions Session"),
            "sessions_messages": ("ListMessages Message"),
            "tools": (
                "CreatePolicyRequest CreateTool DeleteTool FetchTool ListTools Policy Tool ToolWithPolicies UpdateTool"
            ),
        },
    )
