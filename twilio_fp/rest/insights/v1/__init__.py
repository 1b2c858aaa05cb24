# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's insights v1: 17 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "conferences": "Conference ConferenceEnumConferenceEndReason ConferenceEnumConferenceStatus "
            "ConferenceEnumProcessingState ConferenceEnumRegion ConferenceEnumTag FetchConference ListConference",
            "conferences_participants": "ConferenceParticipant ConferenceParticipantEnumCallDirection "
            "ConferenceParticipantEnumCallStatus ConferenceParticipantEnumCallType "
            "ConferenceParticipantEnumJitterBufferSize ConferenceParticipantEnumProcessingState "
            "ConferenceParticipantEnumRegion FetchConferenceParticipant ListConferenceParticipant",
            "video_rooms": "FetchVideoRoomSummary ListVideoRoomSummary VideoRoomSummary VideoRoomSummaryEnumCodec "
            "VideoRoomSummaryEnumCreatedMethod VideoRoomSummaryEnumEdgeLocation VideoRoomSummaryEnumEndReason "
            "VideoRoomSummaryEnumProcessingState VideoRoomSummaryEnumRoomStatus VideoRoomSummaryEnumRoomType "
            "VideoRoomSummaryEnumTwilioRealm",
            "video_rooms_participants": "FetchVideoParticipantSummary ListVideoParticipantSummary "
            "VideoParticipantSummary VideoParticipantSummaryEnumCodec VideoParticipantSummaryEnumEdgeLocation "
            "VideoParticipantSummaryEnumRoomStatus VideoParticipantSummaryEnumTwilioRealm",
            "voice": "Call FetchCall",
            "voice_annotation": "Annotation AnnotationEnumAnsweredBy AnnotationEnumConnectivityIssue FetchAnnotation "
            "UpdateAnnotation",
            "voice_events": "CallWrapUpEvent CallWrapUpEventEndStatus ConfigurationEvent "
            "ConfigurationEventLanguagesValue ErrorEvent Event EventEnumLevel EventEnumTwilioEdge "
            "InsightsV1CallEventConversationRelayData InterruptEvent InterruptEventType LanguageChangedEvent "
            "LastTokenReceivedEvent LatencyEvent ListEvent",
            "voice_metrics": "ListMetric Metric MetricEnumStreamDirection MetricEnumTwilioEdge",
            "voice_settings": "AccountSettings FetchAccountSettings UpdateAccountSettings",
            "voice_summaries": "CallSummaries CallSummariesEnumAnsweredBy CallSummariesEnumCallState "
            "CallSummariesEnumCallType CallSummariesEnumProcessingState CallSummariesEnumProcessingStateRequest "
            "CallSummariesEnumSortBy CallSummaryCrelayInterruptions CallSummaryCrelayRateStats "
            "CallSummaryCrelaySessionState CallSummaryCrelayTokenStats CallSummaryCrelayWordStats ListCallSummaries",
            "voice_summary": "CallSummaryAgentSessionSummary FetchSummary Summary SummaryEnumAnsweredBy "
            "SummaryEnumCallState SummaryEnumCallType SummaryEnumProcessingState",
        },
    )
