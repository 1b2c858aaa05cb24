# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's knowledge v1: 7 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .knowledge import *
    from .knowledge_chunks import *
    from .knowledge_status import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "knowledge": "CreateKnowledge CreatePolicyRequest DeleteKnowledge FetchKnowledge Knowledge ListKnowledge "
            "ListKnowledgeItem UpdateKnowledge",
            "knowledge_chunks": "KnowledgeChunk ListKnowledgeChunks",
            "knowledge_status": "FetchKnowledgeStatus KnowledgeStatus",
        },
    )
