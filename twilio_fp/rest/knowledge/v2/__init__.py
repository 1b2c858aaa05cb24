"""Twilio's knowledge v2: 13 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "CreateKnowledgeBase",
    "CreateKnowledgeBase202Response",
    "DeleteKnowledgeBase",
    "DeleteKnowledgeBase202Response",
    "FetchKnowledgeBase",
    "KnowledgeBase",
    "ListKnowledgeBase",
    "ListKnowledgeBaseOrderBy",
    "UpdateKnowledgeBase",
    "UpdateKnowledgeBase202Response",
    "FetchOperation",
    "Operation",
    "OperationResultResourceId",
    "OperationStatusError",
    "CreateKnowledge",
    "DeleteKnowledge",
    "FetchKnowledge",
    "Knowledge",
    "KnowledgeErrorGroup",
    "KnowledgeErrorGroupInput",
    "KnowledgeErrorInstance",
    "KnowledgeErrorInstanceInput",
    "KnowledgeSourceTypes",
    "KnowledgeSourceTypesInput",
    "ListKnowledge",
    "SupportedFileMimeType",
    "UpdateKnowledge",
    "Chunk",
    "ListChunk",
    "CreateSearch",
    "KnowledgeChunkResult",
    "Search",
]

if TYPE_CHECKING:
    from .control_plane_knowledge_bases import *
    from .control_plane_operations import *
    from .knowledge_bases_knowledge import *
    from .knowledge_bases_knowledge_chunks import *
    from .knowledge_bases_search import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "control_plane_knowledge_bases": 10,
            "control_plane_operations": 4,
            "knowledge_bases_knowledge": 13,
            "knowledge_bases_knowledge_chunks": 2,
            "knowledge_bases_search": 3,
        },
    )
