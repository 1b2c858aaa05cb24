# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's intelligence v2: 29 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "operator_types": "FetchOperatorType ListOperatorType OperatorType OperatorTypeEnumAvailability "
            "OperatorTypeEnumOutputType OperatorTypeEnumProvider",
            "operators": "FetchOperator ListOperator Operator OperatorEnumAvailability",
            "operators_custom": "CreateCustomOperator CustomOperator CustomOperatorEnumAvailability "
            "DeleteCustomOperator FetchCustomOperator ListCustomOperator UpdateCustomOperator",
            "operators_pre_built": "FetchPrebuiltOperator ListPrebuiltOperator PrebuiltOperator "
            "PrebuiltOperatorEnumAvailability",
            "services": "CreateService DeleteService FetchService ListService Service ServiceEnumHttpMethod "
            "UpdateService",
            "services_operators": "CreateOperatorAttachment DeleteOperatorAttachment FetchOperatorAttachments "
            "OperatorAttachment OperatorAttachments",
            "transcripts": "CreateTranscript DeleteTranscript FetchTranscript ListTranscript Transcript "
            "TranscriptEnumStatus",
            "transcripts_media": "FetchMedia Media",
            "transcripts_operator_results": "FetchOperatorResult ListOperatorResult OperatorResult "
            "OperatorResultEnumOperatorType",
            "transcripts_operator_results_encrypted": "EncryptedOperatorResults FetchEncryptedOperatorResults",
            "transcripts_sentences": "ListSentence Sentence",
            "transcripts_sentences_encrypted": "EncryptedSentences FetchEncryptedSentences",
        },
    )
