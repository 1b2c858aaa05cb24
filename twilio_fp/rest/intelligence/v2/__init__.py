"""Twilio's intelligence v2: 29 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "FetchOperatorType",
    "ListOperatorType",
    "OperatorType",
    "OperatorTypeEnumAvailability",
    "OperatorTypeEnumOutputType",
    "OperatorTypeEnumProvider",
    "FetchOperator",
    "ListOperator",
    "Operator",
    "OperatorEnumAvailability",
    "CreateCustomOperator",
    "CustomOperator",
    "CustomOperatorEnumAvailability",
    "DeleteCustomOperator",
    "FetchCustomOperator",
    "ListCustomOperator",
    "UpdateCustomOperator",
    "FetchPrebuiltOperator",
    "ListPrebuiltOperator",
    "PrebuiltOperator",
    "PrebuiltOperatorEnumAvailability",
    "CreateService",
    "DeleteService",
    "FetchService",
    "ListService",
    "Service",
    "ServiceEnumHttpMethod",
    "UpdateService",
    "CreateOperatorAttachment",
    "DeleteOperatorAttachment",
    "FetchOperatorAttachments",
    "OperatorAttachment",
    "OperatorAttachments",
    "CreateTranscript",
    "DeleteTranscript",
    "FetchTranscript",
    "ListTranscript",
    "Transcript",
    "TranscriptEnumStatus",
    "FetchMedia",
    "Media",
    "FetchOperatorResult",
    "ListOperatorResult",
    "OperatorResult",
    "OperatorResultEnumOperatorType",
    "EncryptedOperatorResults",
    "FetchEncryptedOperatorResults",
    "ListSentence",
    "Sentence",
    "EncryptedSentences",
    "FetchEncryptedSentences",
]

if TYPE_CHECKING:
    from .operator_types import *
    from .operators import *
    from .operators_custom import *
    from .operators_pre_built import *
    from .services import *
    from .services_operators import *
    from .transcripts import *
    from .transcripts_media import *
    from .transcripts_operator_results import *
    from .transcripts_operator_results_encrypted import *
    from .transcripts_sentences import *
    from .transcripts_sentences_encrypted import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "operator_types": 6,
            "operators": 4,
            "operators_custom": 7,
            "operators_pre_built": 4,
            "services": 7,
            "services_operators": 5,
            "transcripts": 6,
            "transcripts_media": 2,
            "transcripts_operator_results": 4,
            "transcripts_operator_results_encrypted": 2,
            "transcripts_sentences": 2,
            "transcripts_sentences_encrypted": 2,
        },
    )
