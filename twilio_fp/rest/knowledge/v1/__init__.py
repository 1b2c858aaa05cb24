"""Twilio's knowledge v1: 7 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "CreateKnowledge",
    "CreatePolicyRequest",
    "DeleteKnowledge",
    "FetchKnowledge",
    "Knowledge",
    "ListKnowledge",
    "ListKnowledgeItem",
    "UpdateKnowledge",
    "KnowledgeChunk",
    "ListKnowledgeChunks",
    "FetchKnowledgeStatus",
    "KnowledgeStatus",
]

if TYPE_CHECKING:
    from .knowledge import *
    from .knowledge_chunks import *
    from .knowledge_status import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "knowledge": 8,
            "knowledge_chunks": 2,
            "knowledge_status": 2,
        },
    )
