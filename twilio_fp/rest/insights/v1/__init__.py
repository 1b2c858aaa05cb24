"""Twilio's insights v1: 17 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .conferences import Conference as Conference
    from .conferences import ConferenceEnumConferenceEndReason as ConferenceEnumConferenceEndReason
    from .conferences import ConferenceEnumConferenceStatus as ConferenceEnumConferenceStatus
    from .conferences import ConferenceEnumProcessingState as ConferenceEnumProcessingState
    from .conferences import ConferenceEnumRegion as ConferenceEnumRegion
    from .conferences import ConferenceEnumTag as ConferenceEnumTag
    from .conferences import FetchConference as FetchConference
    from .conferences import ListConference as ListConference
    from .conferences_participants import ConferenceParticipant as ConferenceParticipant
    from .conferences_participants import (
        ConferenceParticipantEnumCallDirection as ConferenceParticipantEnumCallDirection,
    )
    from .conferences_participants import ConferenceParticipantEnumCallStatus as ConferenceParticipantEnumCallStatus
    from .conferences_participants import ConferenceParticipantEnumCallType as ConferenceParticipantEnumCallType
    from .conferences_participants import (
        ConferenceParticipantEnumJitterBufferSize as ConferenceParticipantEnumJitterBufferSize,
    )
    from .conferences_participants import (
        ConferenceParticipantEnumProcessingState as ConferenceParticipantEnumProcessingState,
    )
    from .conferences_participants import ConferenceParticipantEnumRegion as ConferenceParticipantEnumRegion
    from .conferences_participants import FetchConferenceParticipant as FetchConferenceParticipant
    from .conferences_participants import ListConferenceParticipant as ListConferenceParticipant
    from .video_rooms import FetchVideoRoomSummary as FetchVideoRoomSummary
    from .video_rooms import ListVideoRoomSummary as ListVideoRoomSummary
    from .video_rooms import VideoRoomSummary as VideoRoomSummary
    from .video_rooms import VideoRoomSummaryEnumCodec as VideoRoomSummaryEnumCodec
    from .video_rooms import VideoRoomSummaryEnumCreatedMethod as VideoRoomSummaryEnumCreatedMethod
    from .video_rooms import VideoRoomSummaryEnumEdgeLocation as VideoRoomSummaryEnumEdgeLocation
    from .video_rooms import VideoRoomSummaryEnumEndReason as VideoRoomSummaryEnumEndReason
    from .video_rooms import VideoRoomSummaryEnumProcessingState as VideoRoomSummaryEnumProcessingState
    from .video_rooms import VideoRoomSummaryEnumRoomStatus as VideoRoomSummaryEnumRoomStatus
    from .video_rooms import VideoRoomSummaryEnumRoomType as VideoRoomSummaryEnumRoomType
    from .video_rooms import VideoRoomSummaryEnumTwilioRealm as VideoRoomSummaryEnumTwilioRealm
    from .video_rooms_participants import FetchVideoParticipantSummary as FetchVideoParticipantSummary
    from .video_rooms_participants import ListVideoParticipantSummary as ListVideoParticipantSummary
    from .video_rooms_participants import VideoParticipantSummary as VideoParticipantSummary
    from .video_rooms_participants import VideoParticipantSummaryEnumCodec as VideoParticipantSummaryEnumCodec
    from .video_rooms_participants import (
        VideoParticipantSummaryEnumEdgeLocation as VideoParticipantSummaryEnumEdgeLocation,
    )
    from .video_rooms_participants import VideoParticipantSummaryEnumRoomStatus as VideoParticipantSummaryEnumRoomStatus
    from .video_rooms_participants import (
        VideoParticipantSummaryEnumTwilioRealm as VideoParticipantSummaryEnumTwilioRealm,
    )
    from .voice import Call as Call
    from .voice import FetchCall as FetchCall
    from .voice_annotation import Annotation as Annotation
    from .voice_annotation import AnnotationEnumAnsweredBy as AnnotationEnumAnsweredBy
    from .voice_annotation import AnnotationEnumConnectivityIssue as AnnotationEnumConnectivityIssue
    from .voice_annotation import FetchAnnotation as FetchAnnotation
    from .voice_annotation import UpdateAnnotation as UpdateAnnotation
    from .voice_events import CallWrapUpEvent as CallWrapUpEvent
    from .voice_events import CallWrapUpEventEndStatus as CallWrapUpEventEndStatus
    from .voice_events import ConfigurationEvent as ConfigurationEvent
    from .voice_events import ConfigurationEventLanguagesValue as ConfigurationEventLanguagesValue
    from .voice_events import ErrorEvent as ErrorEvent
    from .voice_events import Event as Event
    from .voice_events import EventEnumLevel as EventEnumLevel
    from .voice_events import EventEnumTwilioEdge as EventEnumTwilioEdge
    from .voice_events import InsightsV1CallEventConversationRelayData as InsightsV1CallEventConversationRelayData
    from .voice_events import InterruptEvent as InterruptEvent
    from .voice_events import InterruptEventType as InterruptEventType
    from .voice_events import LanguageChangedEvent as LanguageChangedEvent
    from .voice_events import LastTokenReceivedEvent as LastTokenReceivedEvent
    from .voice_events import LatencyEvent as LatencyEvent
    from .voice_events import ListEvent as ListEvent
    from .voice_metrics import ListMetric as ListMetric
    from .voice_metrics import Metric as Metric
    from .voice_metrics import MetricEnumStreamDirection as MetricEnumStreamDirection
    from .voice_metrics import MetricEnumTwilioEdge as MetricEnumTwilioEdge
    from .voice_settings import AccountSettings as AccountSettings
    from .voice_settings import FetchAccountSettings as FetchAccountSettings
    from .voice_settings import UpdateAccountSettings as UpdateAccountSettings
    from .voice_summaries import CallSummaries as CallSummaries
    from .voice_summaries import CallSummariesEnumAnsweredBy as CallSummariesEnumAnsweredBy
    from .voice_summaries import CallSummariesEnumCallState as CallSummariesEnumCallState
    from .voice_summaries import CallSummariesEnumCallType as CallSummariesEnumCallType
    from .voice_summaries import CallSummariesEnumProcessingState as CallSummariesEnumProcessingState
    from .voice_summaries import CallSummariesEnumProcessingStateRequest as CallSummariesEnumProcessingStateRequest
    from .voice_summaries import CallSummariesEnumSortBy as CallSummariesEnumSortBy
    from .voice_summaries import CallSummaryCrelayInterruptions as CallSummaryCrelayInterruptions
    from .voice_summaries import CallSummaryCrelayRateStats as CallSummaryCrelayRateStats
    from .voice_summaries import CallSummaryCrelaySessionState as CallSummaryCrelaySessionState
    from .voice_summaries import CallSummaryCrelayTokenStats as CallSummaryCrelayTokenStats
    from .voice_summaries import CallSummaryCrelayWordStats as CallSummaryCrelayWordStats
    from .voice_summaries import ListCallSummaries as ListCallSummaries
    from .voice_summary import CallSummaryAgentSessionSummary as CallSummaryAgentSessionSummary
    from .voice_summary import FetchSummary as FetchSummary
    from .voice_summary import Summary as Summary
    from .voice_summary import SummaryEnumAnsweredBy as SummaryEnumAnsweredBy
    from .voice_summary import SummaryEnumCallState as SummaryEnumCallState
    from .voice_summary import SummaryEnumCallType as SummaryEnumCallType
    from .voice_summary import SummaryEnumProcessingState as SummaryEnumProcessingState
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "conferences": (
                "Conference ConferenceEnumConferenceEndReason ConferenceEnumConferenceStatus ConferenceEnumProcessingState "
                "ConferenceEnumRegion ConferenceEnumTag FetchConference ListConference"
            ),
            "conferences_participants": (
                "ConferenceParticipant ConferenceParticipantEnumCallDirection ConferenceParticipantEnumCallStatus "
                "ConferenceParticipantEnumCallType ConferenceParticipantEnumJitterBufferSize "
                "ConferenceParticipantEnumProcessingState ConferenceParticipantEnumRegion FetchConferenceParticipant "
                "ListConferenceParticipant"
            ),
            "video_rooms": (
                "FetchVideoRoomSummary ListVideoRoomSummary VideoRoomSummary VideoRoomSummaryEnumCodec "
                "VideoRoomSummaryEnumCreatedMethod VideoRoomSummaryEnumEdgeLocation VideoRoomSummaryEnumEndReason "
                "VideoRoomSummaryEnumProcessingState VideoRoomSummaryEnumRoomStatus VideoRoomSummaryEnumRoomType "
                "VideoRoomSummaryEnumTwilioRealm"
            ),
            "video_rooms_participants": (
                "FetchVideoParticipantSummary ListVideoParticipantSummary VideoParticipantSummary "
                "VideoParticipantSummaryEnumCodec VideoParticipantSummaryEnumEdgeLocation "
                "VideoParticipantSummaryEnumRoomStatus VideoParticipantSummaryEnumTwilioRealm"
            ),
            "voice": ("Call FetchCall"),
            "voice_annotation": (
                "Annotation AnnotationEnumAnsweredBy AnnotationEnumConnectivityIssue FetchAnnotation UpdateAnnotation"
            ),
            "voice_events": (
                "CallWrapUpEvent CallWrapUpEventEndStatus ConfigurationEvent ConfigurationEventLanguagesValue ErrorEvent "
                "Event EventEnumLevel EventEnumTwilioEdge InsightsV1CallEventConversationRelayData InterruptEvent "
                "InterruptEventType LanguageChangedEvent LastTokenReceivedEvent LatencyEvent ListEvent"
            ),
            "voice_metrics": ("ListMetric Metric MetricEnumStreamDirection MetricEnumTwilioEdge"),
            "voice_settings": ("AccountSettings FetchAccountSettings UpdateAccountSettings"),
            "voice_summaries": (
                "CallSummaries CallSummariesEnumAnsweredBy CallSummariesEnumCallState CallSummariesEnumCallType "
                "CallSummariesEnumProcessingState CallSummariesEnumProcessingStateRequest CallSummariesEnumSortBy "
                "CallSummaryCrelayInterruptions CallSummaryCrelayRateStats CallSummaryCrelaySessionState "
                "CallSummaryCrelayTokenStats CallSummaryCrelayWordStats ListCallSummaries"
            ),
            "voice_summary": (
                "CallSummaryAgentSessionSummary FetchSummary Summary SummaryEnumAnsweredBy SummaryEnumCallState "
                "SummaryEnumCallType SummaryEnumProcessingState"
            ),
        },
    )
