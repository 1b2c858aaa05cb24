"""Twilio's video v1: 39 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .composition_hooks import CompositionHook as CompositionHook
    from .composition_hooks import CompositionHookEnumFormat as CompositionHookEnumFormat
    from .composition_hooks import CreateCompositionHook as CreateCompositionHook
    from .composition_hooks import DeleteCompositionHook as DeleteCompositionHook
    from .composition_hooks import FetchCompositionHook as FetchCompositionHook
    from .composition_hooks import ListCompositionHook as ListCompositionHook
    from .composition_hooks import UpdateCompositionHook as UpdateCompositionHook
    from .composition_settings_default import CompositionSettings as CompositionSettings
    from .composition_settings_default import CreateCompositionSettings as CreateCompositionSettings
    from .composition_settings_default import FetchCompositionSettings as FetchCompositionSettings
    from .compositions import Composition as Composition
    from .compositions import CompositionEnumFormat as CompositionEnumFormat
    from .compositions import CompositionEnumStatus as CompositionEnumStatus
    from .compositions import CreateComposition as CreateComposition
    from .compositions import DeleteComposition as DeleteComposition
    from .compositions import FetchComposition as FetchComposition
    from .compositions import ListComposition as ListComposition
    from .recording_settings_default import CreateRecordingSettings as CreateRecordingSettings
    from .recording_settings_default import FetchRecordingSettings as FetchRecordingSettings
    from .recording_settings_default import RecordingSettings as RecordingSettings
    from .recordings import DeleteRecording as DeleteRecording
    from .recordings import FetchRecording as FetchRecording
    from .recordings import ListRecording as ListRecording
    from .recordings import Recording as Recording
    from .recordings import RecordingEnumCodec as RecordingEnumCodec
    from .recordings import RecordingEnumFormat as RecordingEnumFormat
    from .recordings import RecordingEnumStatus as RecordingEnumStatus
    from .recordings import RecordingEnumType as RecordingEnumType
    from .rooms import CreateRoom as CreateRoom
    from .rooms import FetchRoom as FetchRoom
    from .rooms import ListRoom as ListRoom
    from .rooms import Room as Room
    from .rooms import RoomEnumRoomStatus as RoomEnumRoomStatus
    from .rooms import RoomEnumRoomType as RoomEnumRoomType
    from .rooms import RoomEnumVideoCodec as RoomEnumVideoCodec
    from .rooms import UpdateRoom as UpdateRoom
    from .rooms_participants import FetchRoomParticipant as FetchRoomParticipant
    from .rooms_participants import ListRoomParticipant as ListRoomParticipant
    from .rooms_participants import RoomParticipant as RoomParticipant
    from .rooms_participants import RoomParticipantEnumStatus as RoomParticipantEnumStatus
    from .rooms_participants import UpdateRoomParticipant as UpdateRoomParticipant
    from .rooms_participants_anonymize import RoomParticipantAnonymize as RoomParticipantAnonymize
    from .rooms_participants_anonymize import RoomParticipantAnonymizeEnumStatus as RoomParticipantAnonymizeEnumStatus
    from .rooms_participants_anonymize import UpdateRoomParticipantAnonymize as UpdateRoomParticipantAnonymize
    from .rooms_participants_published_tracks import (
        FetchRoomParticipantPublishedTrack as FetchRoomParticipantPublishedTrack,
    )
    from .rooms_participants_published_tracks import (
        ListRoomParticipantPublishedTrack as ListRoomParticipantPublishedTrack,
    )
    from .rooms_participants_published_tracks import RoomParticipantPublishedTrack as RoomParticipantPublishedTrack
    from .rooms_participants_published_tracks import (
        RoomParticipantPublishedTrackEnumKind as RoomParticipantPublishedTrackEnumKind,
    )
    from .rooms_participants_subscribe_rules import (
        FetchRoomParticipantSubscribeRule as FetchRoomParticipantSubscribeRule,
    )
    from .rooms_participants_subscribe_rules import RoomParticipantSubscribeRule as RoomParticipantSubscribeRule
    from .rooms_participants_subscribe_rules import (
        RoomParticipantSubscribeRuleRulesItem as RoomParticipantSubscribeRuleRulesItem,
    )
    from .rooms_participants_subscribe_rules import (
        UpdateRoomParticipantSubscribeRule as UpdateRoomParticipantSubscribeRule,
    )
    from .rooms_participants_subscribed_tracks import (
        FetchRoomParticipantSubscribedTrack as FetchRoomParticipantSubscribedTrack,
    )
    from .rooms_participants_subscribed_tracks import (
        ListRoomParticipantSubscribedTrack as ListRoomParticipantSubscribedTrack,
    )
    from .rooms_participants_subscribed_tracks import RoomParticipantSubscribedTrack as RoomParticipantSubscribedTrack
    from .rooms_participants_subscribed_tracks import (
        RoomParticipantSubscribedTrackEnumKind as RoomParticipantSubscribedTrackEnumKind,
    )
    from .rooms_recording_rules import FetchRoomRecordingRule as FetchRoomRecordingRule
    from .rooms_recording_rules import RoomRecordingRule as RoomRecordingRule
    from .rooms_recording_rules import RoomRecordingRuleRulesItem as RoomRecordingRuleRulesItem
    from .rooms_recording_rules import UpdateRoomRecordingRule as UpdateRoomRecordingRule
    from .rooms_recordings import DeleteRoomRecording as DeleteRoomRecording
    from .rooms_recordings import FetchRoomRecording as FetchRoomRecording
    from .rooms_recordings import ListRoomRecording as ListRoomRecording
    from .rooms_recordings import RoomRecording as RoomRecording
    from .rooms_recordings import RoomRecordingEnumCodec as RoomRecordingEnumCodec
    from .rooms_recordings import RoomRecordingEnumFormat as RoomRecordingEnumFormat
    from .rooms_recordings import RoomRecordingEnumStatus as RoomRecordingEnumStatus
    from .rooms_recordings import RoomRecordingEnumType as RoomRecordingEnumType
    from .rooms_transcriptions import CreateRoomTranscriptions as CreateRoomTranscriptions
    from .rooms_transcriptions import FetchRoomTranscriptions as FetchRoomTranscriptions
    from .rooms_transcriptions import ListRoomTranscriptions as ListRoomTranscriptions
    from .rooms_transcriptions import RoomTranscriptions as RoomTranscriptions
    from .rooms_transcriptions import RoomTranscriptionsEnumStatus as RoomTranscriptionsEnumStatus
    from .rooms_transcriptions import UpdateRoomTranscriptions as UpdateRoomTranscriptions
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "composition_hooks": (
                "CompositionHook CompositionHookEnumFormat CreateCompositionHook DeleteCompositionHook FetchCompositionHook "
                "ListCompositionHook UpdateCompositionHook"
            ),
            "composition_settings_default": ("CompositionSettings CreateCompositionSettings FetchCompositionSettings"),
            "compositions": (
                "Composition CompositionEnumFormat CompositionEnumStatus CreateComposition DeleteComposition FetchComposition "
                "ListComposition"
            ),
            "recording_settings_default": ("CreateRecordingSettings FetchRecordingSettings RecordingSettings"),
            "recordings": (
                "DeleteRecording FetchRecording ListRecording Recording RecordingEnumCodec RecordingEnumFormat "
                "RecordingEnumStatus RecordingEnumType"
            ),
            "rooms": (
                "CreateRoom FetchRoom ListRoom Room RoomEnumRoomStatus RoomEnumRoomType RoomEnumVideoCodec UpdateRoom"
            ),
            "rooms_participants": (
                "FetchRoomParticipant ListRoomParticipant RoomParticipant RoomParticipantEnumStatus UpdateRoomParticipant"
            ),
            "rooms_participants_anonymize": (
                "RoomParticipantAnonymize RoomParticipantAnonymizeEnumStatus UpdateRoomParticipantAnonymize"
            ),
            "rooms_participants_published_tracks": (
                "FetchRoomParticipantPublishedTrack ListRoomParticipantPublishedTrack RoomParticipantPublishedTrack "
                "RoomParticipantPublishedTrackEnumKind"
            ),
            "rooms_participants_subscribe_rules": (
                "FetchRoomParticipantSubscribeRule RoomParticipantSubscribeRule RoomParticipantSubscribeRuleRulesItem "
                "UpdateRoomParticipantSubscribeRule"
            ),
            "rooms_participants_subscribed_tracks": (
                "FetchRoomParticipantSubscribedTrack ListRoomParticipantSubscribedTrack RoomParticipantSubscribedTrack "
                "RoomParticipantSubscribedTrackEnumKind"
            ),
            "rooms_recording_rules": (
                "FetchRoomRecordingRule RoomRecordingRule RoomRecordingRuleRulesItem UpdateRoomRecordingRule"
            ),
            "rooms_recordings": (
                "DeleteRoomRecording FetchRoomRecording ListRoomRecording RoomRecording RoomRecordingEnumCodec "
                "RoomRecordingEnumFormat RoomRecordingEnumStatus RoomRecordingEnumType"
            ),
            "rooms_transcriptions": (
                "CreateRoomTranscriptions FetchRoomTranscriptions ListRoomTranscriptions RoomTranscriptions "
                "RoomTranscriptionsEnumStatus UpdateRoomTranscriptions"
            ),
        },
    )
