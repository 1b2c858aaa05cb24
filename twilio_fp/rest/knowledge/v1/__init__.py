"""Twilio's knowledge v1: 7 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .knowledge import CreateKnowledge as CreateKnowledge
    from .knowledge import CreatePolicyRequest as CreatePolicyRequest
    from .knowledge import DeleteKnowledge as DeleteKnowledge
    from .knowledge import FetchKnowledge as FetchKnowledge
    from .knowledge import Knowledge as Knowledge
    from .knowledge import ListKnowledge as ListKnowledge
    from .knowledge import ListKnowledgeItem as ListKnowledgeItem
    from .knowledge import UpdateKnowledge as UpdateKnowledge
    from .knowledge_chunks import KnowledgeChunk as KnowledgeChunk
    from .knowledge_chunks import ListKnowledgeChunks as ListKnowledgeChunks
    from .knowledge_status import FetchKnowledgeStatus as FetchKnowledgeStatus
    from .knowledge_status import KnowledgeStatus as KnowledgeStatus
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "knowledge": (
                "CreateKnowledge CreatePolicyRequest DeleteKnowledge FetchKnowledge Knowledge ListKnowledge ListKnowledgeItem "
                "UpdateKnowledge"
            ),
            "knowledge_chunks": ("KnowledgeChunk ListKnowledgeChunks"),
            "knowledge_status": ("FetchKnowledgeStatus KnowledgeStatus"),
        },
    )
