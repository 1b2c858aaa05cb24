"""Twilio's knowledge v2: 13 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .control_plane_knowledge_bases import CreateKnowledgeBase as CreateKnowledgeBase
    from .control_plane_knowledge_bases import CreateKnowledgeBase202Response as CreateKnowledgeBase202Response
    from .control_plane_knowledge_bases import DeleteKnowledgeBase as DeleteKnowledgeBase
    from .control_plane_knowledge_bases import DeleteKnowledgeBase202Response as DeleteKnowledgeBase202Response
    from .control_plane_knowledge_bases import FetchKnowledgeBase as FetchKnowledgeBase
    from .control_plane_knowledge_bases import KnowledgeBase as KnowledgeBase
    from .control_plane_knowledge_bases import ListKnowledgeBase as ListKnowledgeBase
    from .control_plane_knowledge_bases import ListKnowledgeBaseOrderBy as ListKnowledgeBaseOrderBy
    from .control_plane_knowledge_bases import UpdateKnowledgeBase as UpdateKnowledgeBase
    from .control_plane_knowledge_bases import UpdateKnowledgeBase202Response as UpdateKnowledgeBase202Response
    from .control_plane_operations import FetchOperation as FetchOperation
    from .control_plane_operations import Operation as Operation
    from .control_plane_operations import OperationResultResourceId as OperationResultResourceId
    from .control_plane_operations import OperationStatusError as OperationStatusError
    from .knowledge_bases_knowledge import CreateKnowledge as CreateKnowledge
    from .knowledge_bases_knowledge import DeleteKnowledge as DeleteKnowledge
    from .knowledge_bases_knowledge import FetchKnowledge as FetchKnowledge
    from .knowledge_bases_knowledge import Knowledge as Knowledge
    from .knowledge_bases_knowledge import KnowledgeErrorGroup as KnowledgeErrorGroup
    from .knowledge_bases_knowledge import KnowledgeErrorGroupInput as KnowledgeErrorGroupInput
    from .knowledge_bases_knowledge import KnowledgeErrorInstance as KnowledgeErrorInstance
    from .knowledge_bases_knowledge import KnowledgeErrorInstanceInput as KnowledgeErrorInstanceInput
    from .knowledge_bases_knowledge import KnowledgeSourceTypes as KnowledgeSourceTypes
    from .knowledge_bases_knowledge import KnowledgeSourceTypesInput as KnowledgeSourceTypesInput
    from .knowledge_bases_knowledge import ListKnowledge as ListKnowledge
    from .knowledge_bases_knowledge import SupportedFileMimeType as SupportedFileMimeType
    from .knowledge_bases_knowledge import UpdateKnowledge as UpdateKnowledge
    from .knowledge_bases_knowledge_chunks import Chunk as Chunk
    from .knowledge_bases_knowledge_chunks import ListChunk as ListChunk
    from .knowledge_bases_search import CreateSearch as CreateSearch
    from .knowledge_bases_search import KnowledgeChunkResult as KnowledgeChunkResult
    from .knowledge_bases_search import Search as Search
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "control_plane_knowledge_bases": (
                "CreateKnowledgeBase CreateKnowledgeBase202Response DeleteKnowledgeBase DeleteKnowledgeBase202Response "
                "FetchKnowledgeBase KnowledgeBase ListKnowledgeBase ListKnowledgeBaseOrderBy UpdateKnowledgeBase "
                "UpdateKnowledgeBase202Response"
            ),
            "control_plane_operations": ("FetchOperation Operation OperationResultResourceId OperationStatusError"),
            "knowledge_bases_knowledge": (
                "CreateKnowledge DeleteKnowledge FetchKnowledge Knowledge KnowledgeErrorGroup KnowledgeErrorGroupInput "
                "KnowledgeErrorInstance KnowledgeErrorInstanceInput KnowledgeSourceTypes KnowledgeSourceTypesInput "
                "ListKnowledge SupportedFileMimeType UpdateKnowledge"
            ),
            "knowledge_bases_knowledge_chunks": ("Chunk ListChunk"),
            "knowledge_bases_search": ("CreateSearch KnowledgeChunkResult Search"),
        },
    )
