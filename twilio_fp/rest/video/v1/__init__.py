"""Twilio's video v1: 39 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "CompositionHook",
    "CompositionHookEnumFormat",
    "CreateCompositionHook",
    "DeleteCompositionHook",
    "FetchCompositionHook",
    "ListCompositionHook",
    "UpdateCompositionHook",
    "CompositionSettings",
    "CreateCompositionSettings",
    "FetchCompositionSettings",
    "Composition",
    "CompositionEnumFormat",
    "CompositionEnumStatus",
    "CreateComposition",
    "DeleteComposition",
    "FetchComposition",
    "ListComposition",
    "CreateRecordingSettings",
    "FetchRecordingSettings",
    "RecordingSettings",
    "DeleteRecording",
    "FetchRecording",
    "ListRecording",
    "Recording",
    "RecordingEnumCodec",
    "RecordingEnumFormat",
    "RecordingEnumStatus",
    "RecordingEnumType",
    "CreateRoom",
    "FetchRoom",
    "ListRoom",
    "Room",
    "RoomEnumRoomStatus",
    "RoomEnumRoomType",
    "RoomEnumVideoCodec",
    "UpdateRoom",
    "FetchRoomParticipant",
    "ListRoomParticipant",
    "RoomParticipant",
    "RoomParticipantEnumStatus",
    "UpdateRoomParticipant",
    "RoomParticipantAnonymize",
    "RoomParticipantAnonymizeEnumStatus",
    "UpdateRoomParticipantAnonymize",
    "FetchRoomParticipantPublishedTrack",
    "ListRoomParticipantPublishedTrack",
    "RoomParticipantPublishedTrack",
    "RoomParticipantPublishedTrackEnumKind",
    "FetchRoomParticipantSubscribeRule",
    "RoomParticipantSubscribeRule",
    "RoomParticipantSubscribeRuleRulesItem",
    "UpdateRoomParticipantSubscribeRule",
    "FetchRoomParticipantSubscribedTrack",
    "ListRoomParticipantSubscribedTrack",
    "RoomParticipantSubscribedTrack",
    "RoomParticipantSubscribedTrackEnumKind",
    "FetchRoomRecordingRule",
    "RoomRecordingRule",
    "RoomRecordingRuleRulesItem",
    "UpdateRoomRecordingRule",
    "DeleteRoomRecording",
    "FetchRoomRecording",
    "ListRoomRecording",
    "RoomRecording",
    "RoomRecordingEnumCodec",
    "RoomRecordingEnumFormat",
    "RoomRecordingEnumStatus",
    "RoomRecordingEnumType",
    "CreateRoomTranscriptions",
    "FetchRoomTranscriptions",
    "ListRoomTranscriptions",
    "RoomTranscriptions",
    "RoomTranscriptionsEnumStatus",
    "UpdateRoomTranscriptions",
]

if TYPE_CHECKING:
    from .composition_hooks import *
    from .composition_settings_default import *
    from .compositions import *
    from .recording_settings_default import *
    from .recordings import *
    from .rooms import *
    from .rooms_participants import *
    from .rooms_participants_anonymize import *
    from .rooms_participants_published_tracks import *
    from .rooms_participants_subscribe_rules import *
    from .rooms_participants_subscribed_tracks import *
    from .rooms_recording_rules import *
    from .rooms_recordings import *
    from .rooms_transcriptions import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "composition_hooks": 7,
            "composition_settings_default": 3,
            "compositions": 7,
            "recording_settings_default": 3,
            "recordings": 8,
            "rooms": 8,
            "rooms_participants": 5,
            "rooms_participants_anonymize": 3,
            "rooms_participants_published_tracks": 4,
            "rooms_participants_subscribe_rules": 4,
            "rooms_participants_subscribed_tracks": 4,
            "rooms_recording_rules": 4,
            "rooms_recordings": 8,
            "rooms_transcriptions": 6,
        },
    )
