# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's knowledge v2: 13 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .control_plane_knowledge_bases import *
    from .control_plane_operations import *
    from .knowledge_bases_knowledge import *
    from .knowledge_bases_knowledge_chunks import *
    from .knowledge_bases_search import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "control_plane_knowledge_bases": "CreateKnowledgeBase CreateKnowledgeBase202Response DeleteKnowledgeBase "
            "DeleteKnowledgeBase202Response FetchKnowledgeBase KnowledgeBase ListKnowledgeBase "
            "ListKnowledgeBaseOrderBy UpdateKnowledgeBase UpdateKnowledgeBase202Response",
            "control_plane_operations": "FetchOperation Operation OperationResultResourceId OperationStatusError",
            "knowledge_bases_knowledge": "CreateKnowledge DeleteKnowledge FetchKnowledge Knowledge "
            "KnowledgeErrorGroup KnowledgeErrorGroupInput KnowledgeErrorInstance KnowledgeErrorInstanceInput "
            "KnowledgeSourceTypes KnowledgeSourceTypesInput ListKnowledge SupportedFileMimeType UpdateKnowledge",
            "knowledge_bases_knowledge_chunks": "Chunk ListChunk",
            "knowledge_bases_search": "CreateSearch KnowledgeChunkResult Search",
        },
    )
