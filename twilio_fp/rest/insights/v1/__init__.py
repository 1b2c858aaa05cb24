"""Twilio's insights v1: 17 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "Conference",
    "ConferenceEnumConferenceEndReason",
    "ConferenceEnumConferenceStatus",
    "ConferenceEnumProcessingState",
    "ConferenceEnumRegion",
    "ConferenceEnumTag",
    "FetchConference",
    "ListConference",
    "ConferenceParticipant",
    "ConferenceParticipantEnumCallDirection",
    "ConferenceParticipantEnumCallStatus",
    "ConferenceParticipantEnumCallType",
    "ConferenceParticipantEnumJitterBufferSize",
    "ConferenceParticipantEnumProcessingState",
    "ConferenceParticipantEnumRegion",
    "FetchConferenceParticipant",
    "ListConferenceParticipant",
    "FetchVideoRoomSummary",
    "ListVideoRoomSummary",
    "VideoRoomSummary",
    "VideoRoomSummaryEnumCodec",
    "VideoRoomSummaryEnumCreatedMethod",
    "VideoRoomSummaryEnumEdgeLocation",
    "VideoRoomSummaryEnumEndReason",
    "VideoRoomSummaryEnumProcessingState",
    "VideoRoomSummaryEnumRoomStatus",
    "VideoRoomSummaryEnumRoomType",
    "VideoRoomSummaryEnumTwilioRealm",
    "FetchVideoParticipantSummary",
    "ListVideoParticipantSummary",
    "VideoParticipantSummary",
    "VideoParticipantSummaryEnumCodec",
    "VideoParticipantSummaryEnumEdgeLocation",
    "VideoParticipantSummaryEnumRoomStatus",
    "VideoParticipantSummaryEnumTwilioRealm",
    "Call",
    "FetchCall",
    "Annotation",
    "AnnotationEnumAnsweredBy",
    "AnnotationEnumConnectivityIssue",
    "FetchAnnotation",
    "UpdateAnnotation",
    "CallWrapUpEvent",
    "CallWrapUpEventEndStatus",
    "ConfigurationEvent",
    "ConfigurationEventLanguagesValue",
    "ErrorEvent",
    "Event",
    "EventEnumLevel",
    "EventEnumTwilioEdge",
    "InsightsV1CallEventConversationRelayData",
    "InterruptEvent",
    "InterruptEventType",
    "LanguageChangedEvent",
    "LastTokenReceivedEvent",
    "LatencyEvent",
    "ListEvent",
    "ListMetric",
    "Metric",
    "MetricEnumStreamDirection",
    "MetricEnumTwilioEdge",
    "AccountSettings",
    "FetchAccountSettings",
    "UpdateAccountSettings",
    "CallSummaries",
    "CallSummariesEnumAnsweredBy",
    "CallSummariesEnumCallState",
    "CallSummariesEnumCallType",
    "CallSummariesEnumProcessingState",
    "CallSummariesEnumProcessingStateRequest",
    "CallSummariesEnumSortBy",
    "CallSummaryCrelayInterruptions",
    "CallSummaryCrelayRateStats",
    "CallSummaryCrelaySessionState",
    "CallSummaryCrelayTokenStats",
    "CallSummaryCrelayWordStats",
    "ListCallSummaries",
    "CallSummaryAgentSessionSummary",
    "FetchSummary",
    "Summary",
    "SummaryEnumAnsweredBy",
    "SummaryEnumCallState",
    "SummaryEnumCallType",
    "SummaryEnumProcessingState",
]

if TYPE_CHECKING:
    from .conferences import *
    from .conferences_participants import *
    from .video_rooms import *
    from .video_rooms_participants import *
    from .voice import *
    from .voice_annotation import *
    from .voice_events import *
    from .voice_metrics import *
    from .voice_settings import *
    from .voice_summaries import *
    from .voice_summary import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "conferences": 8,
            "conferences_participants": 9,
            "video_rooms": 11,
            "video_rooms_participants": 7,
            "voice": 2,
            "voice_annotation": 5,
            "voice_events": 15,
            "voice_metrics": 4,
            "voice_settings": 3,
            "voice_summaries": 13,
            "voice_summary": 7,
        },
    )
