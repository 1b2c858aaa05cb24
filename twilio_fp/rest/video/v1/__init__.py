# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's video v1: 39 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "composition_hooks": "CompositionHook CompositionHookEnumFormat CreateCompositionHook "
            "DeleteCompositionHook FetchCompositionHook ListCompositionHook UpdateCompositionHook",
            "composition_settings_default": "CompositionSettings CreateCompositionSettings FetchCompositionSettings",
            "compositions": "Composition CompositionEnumFormat CompositionEnumStatus CreateComposition "
            "DeleteComposition FetchComposition ListComposition",
            "recording_settings_default": "CreateRecordingSettings FetchRecordingSettings RecordingSettings",
            "recordings": "DeleteRecording FetchRecording ListRecording Recording RecordingEnumCodec "
            "RecordingEnumFormat RecordingEnumStatus RecordingEnumType",
            "rooms": "CreateRoom FetchRoom ListRoom Room RoomEnumRoomStatus RoomEnumRoomType RoomEnumVideoCodec "
            "UpdateRoom",
            "rooms_participants": "FetchRoomParticipant ListRoomParticipant RoomParticipant "
            "RoomParticipantEnumStatus UpdateRoomParticipant",
            "rooms_participants_anonymize": "RoomParticipantAnonymize RoomParticipantAnonymizeEnumStatus "
            "UpdateRoomParticipantAnonymize",
            "rooms_participants_published_tracks": "FetchRoomParticipantPublishedTrack "
            "ListRoomParticipantPublishedTrack RoomParticipantPublishedTrack RoomParticipantPublishedTrackEnumKind",
            "rooms_participants_subscribe_rules": "FetchRoomParticipantSubscribeRule RoomParticipantSubscribeRule "
            "RoomParticipantSubscribeRuleRulesItem UpdateRoomParticipantSubscribeRule",
            "rooms_participants_subscribed_tracks": "FetchRoomParticipantSubscribedTrack "
            "ListRoomParticipantSubscribedTrack RoomParticipantSubscribedTrack "
            "RoomParticipantSubscribedTrackEnumKind",
            "rooms_recording_rules": "FetchRoomRecordingRule RoomRecordingRule RoomRecordingRuleRulesItem "
            "UpdateRoomRecordingRule",
            "rooms_recordings": "DeleteRoomRecording FetchRoomRecording ListRoomRecording RoomRecording "
            "RoomRecordingEnumCodec RoomRecordingEnumFormat RoomRecordingEnumStatus RoomRecordingEnumType",
            "rooms_transcriptions": "CreateRoomTranscriptions FetchRoomTranscriptions ListRoomTranscriptions "
            "RoomTranscriptions RoomTranscriptionsEnumStatus UpdateRoomTranscriptions",
        },
    )
