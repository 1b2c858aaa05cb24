"""Twilio's intelligence v2: 29 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .operator_types import FetchOperatorType as FetchOperatorType
    from .operator_types import ListOperatorType as ListOperatorType
    from .operator_types import OperatorType as OperatorType
    from .operator_types import OperatorTypeEnumAvailability as OperatorTypeEnumAvailability
    from .operator_types import OperatorTypeEnumOutputType as OperatorTypeEnumOutputType
    from .operator_types import OperatorTypeEnumProvider as OperatorTypeEnumProvider
    from .operators import FetchOperator as FetchOperator
    from .operators import ListOperator as ListOperator
    from .operators import Operator as Operator
    from .operators import OperatorEnumAvailability as OperatorEnumAvailability
    from .operators_custom import CreateCustomOperator as CreateCustomOperator
    from .operators_custom import CustomOperator as CustomOperator
    from .operators_custom import CustomOperatorEnumAvailability as CustomOperatorEnumAvailability
    from .operators_custom import DeleteCustomOperator as DeleteCustomOperator
    from .operators_custom import FetchCustomOperator as FetchCustomOperator
    from .operators_custom import ListCustomOperator as ListCustomOperator
    from .operators_custom import UpdateCustomOperator as UpdateCustomOperator
    from .operators_pre_built import FetchPrebuiltOperator as FetchPrebuiltOperator
    from .operators_pre_built import ListPrebuiltOperator as ListPrebuiltOperator
    from .operators_pre_built import PrebuiltOperator as PrebuiltOperator
    from .operators_pre_built import PrebuiltOperatorEnumAvailability as PrebuiltOperatorEnumAvailability
    from .services import CreateService as CreateService
    from .services import DeleteService as DeleteService
    from .services import FetchService as FetchService
    from .services import ListService as ListService
    from .services import Service as Service
    from .services import ServiceEnumHttpMethod as ServiceEnumHttpMethod
    from .services import UpdateService as UpdateService
    from .services_operators import CreateOperatorAttachment as CreateOperatorAttachment
    from .services_operators import DeleteOperatorAttachment as DeleteOperatorAttachment
    from .services_operators import FetchOperatorAttachments as FetchOperatorAttachments
    from .services_operators import OperatorAttachment as OperatorAttachment
    from .services_operators import OperatorAttachments as OperatorAttachments
    from .transcripts import CreateTranscript as CreateTranscript
    from .transcripts import DeleteTranscript as DeleteTranscript
    from .transcripts import FetchTranscript as FetchTranscript
    from .transcripts import ListTranscript as ListTranscript
    from .transcripts import Transcript as Transcript
    from .transcripts import TranscriptEnumStatus as TranscriptEnumStatus
    from .transcripts_media import FetchMedia as FetchMedia
    from .transcripts_media import Media as Media
    from .transcripts_operator_results import FetchOperatorResult as FetchOperatorResult
    from .transcripts_operator_results import ListOperatorResult as ListOperatorResult
    from .transcripts_operator_results import OperatorResult as OperatorResult
    from .transcripts_operator_results import OperatorResultEnumOperatorType as OperatorResultEnumOperatorType
    from .transcripts_operator_results_encrypted import EncryptedOperatorResults as EncryptedOperatorResults
    from .transcripts_operator_results_encrypted import FetchEncryptedOperatorResults as FetchEncryptedOperatorResults
    from .transcripts_sentences import ListSentence as ListSentence
    from .transcripts_sentences import Sentence as Sentence
    from .transcripts_sentences_encrypted import EncryptedSentences as EncryptedSentences
    from .transcripts_sentences_encrypted import FetchEncryptedSentences as FetchEncryptedSentences
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "operator_types": (
                "FetchOperatorType ListOperatorType OperatorType OperatorTypeEnumAvailability OperatorTypeEnumOutputType "
                "OperatorTypeEnumProvider"
            ),
            "operators": ("FetchOperator ListOperator Operator OperatorEnumAvailability"),
            "operators_custom": (
                "CreateCustomOperator CustomOperator CustomOperatorEnumAvailability DeleteCustomOperator FetchCustomOperator "
                "ListCustomOperator UpdateCustomOperator"
            ),
            "operators_pre_built": (
                "FetchPrebuiltOperator ListPrebuiltOperator PrebuiltOperator PrebuiltOperatorEnumAvailability"
            ),
            "services": (
                "CreateService DeleteService FetchService ListService Service ServiceEnumHttpMethod UpdateService"
            ),
            "services_operators": (
                "CreateOperatorAttachment DeleteOperatorAttachment FetchOperatorAttachments OperatorAttachment "
                "OperatorAttachments"
            ),
            "transcripts": (
                "CreateTranscript DeleteTranscript FetchTranscript ListTranscript Transcript TranscriptEnumStatus"
            ),
            "transcripts_media": ("FetchMedia Media"),
            "transcripts_operator_results": (
                "FetchOperatorResult ListOperatorResult OperatorResult OperatorResultEnumOperatorType"
            ),
            "transcripts_operator_results_encrypted": ("EncryptedOperatorResults FetchEncryptedOperatorResults"),
            "transcripts_sentences": ("ListSentence Sentence"),
            "transcripts_sentences_encrypted": ("EncryptedSentences FetchEncryptedSentences"),
        },
    )
