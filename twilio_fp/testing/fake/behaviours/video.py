"""Video rooms: their settings, their participants, when they end, and their status callbacks.

Nobody joins a room over REST: `FakeTwilio.join_room` and `FakeTwilio.leave_room` do what an application's SDK does.

Not modelled: the effect of subscribe rules (they are stored, and everybody subscribes to everything), enabling and
disabling tracks, reconnecting.

Source: https://www.twilio.com/docs/video/api/rooms-resource
Source: https://www.twilio.com/docs/video/api/participants
Source: https://www.twilio.com/docs/video/api/status-callbacks
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final

from attrs import evolve

from twilio_fp.errors import UsageError
from twilio_fp.testing.fake.accounts import accounts
from twilio_fp.testing.fake.behaviours.video_recordings import (
    EVERYTHING,
    compose_recordings,
    end_recording,
    requested_rules,
    set_rules,
    start_recording,
)
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.lists import answer_list
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.places import key_part
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, created, names_of, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import Due, Row, State

__all__ = ["BEHAVIOURS", "CODES", "RULES", "notified"]

_REGIONS: Final = frozenset({"us1", "us2", "ie1", "de1", "au1", "br1", "jp1", "sg1", "in1", "gll"})
_ROOMS: Final = "video/v1/Rooms"
_MOST: Final = 50
_LENGTHS: Final = range(600, 86_401)
_USUAL_LENGTH: Final = 14_400
_USUAL_TIMEOUT: Final = 5


# Rooms


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a room; no other room in progress may have its name."""
    params = request.params
    _check(params)
    rules = requested_rules(params.get("RecordingRules"))
    changes = {
        "max_concurrent_published_tracks": 170,
        "video_codecs": list(params.get("VideoCodecs") or ()) or ["VP8", "H264"],
        "large_room": False,
        "enable_turn": True,
    }
    state, row = created(state, request, changes, {"sequence": 0})
    if rules is None and row["record_participants_on_connect"]:
        rules = list(EVERYTHING)
    if rules is not None:
        state = set_rules(state, row, rules)
    state, row = notified(state, row, "room-created", {})
    return _idle(state, row, int(row["unused_room_timeout"] or _USUAL_TIMEOUT)), reply_with(request, row)


def _check(params: Mapping[str, Any]) -> None:
    """Refuse options that are no longer offered, and values that are out of range."""
    kind = str(params.get("Type") or "group")
    if kind != "group":
        raise refused(53126, f"Rooms of type {kind} are no longer offered: Type must be group")
    if params.get("AudioOnly"):
        raise refused(53127, "AudioOnly rooms are no longer offered")
    if params.get("LargeRoom"):
        raise refused(53103, "LargeRoom is not enabled for this account")
    if not 1 <= int(params.get("MaxParticipants", _MOST)) <= _MOST:
        raise refused(53107, f"MaxParticipants must be from 1 to {_MOST}")
    if int(params.get("MaxParticipantDuration", _LENGTHS[0])) not in _LENGTHS:
        raise refused(53123, f"MaxParticipantDuration must be from {_LENGTHS[0]} to {_LENGTHS[-1]} seconds")
    region = str(params.get("MediaRegion") or "us1")
    if region not in _REGIONS:
        raise refused(53113, f"MediaRegion {region} is not one of {', '.join(sorted(_REGIONS))}")


def notified(state: State, room: Row, event: str, extra: Mapping[str, Any]) -> tuple[State, Row]:
    """Return the state after sending an event to a room's status callback, and the room with its event counter."""
    sequence = int(room.hidden.get("sequence", 0))
    url = room["status_callback"]
    if url:
        params = {
            "AccountSid": room.account,
            "RoomSid": room["sid"],
            "RoomName": room["unique_name"],
            "RoomStatus": room["status"],
            "RoomType": room["type"],
            "StatusCallbackEvent": event,
            "Timestamp": format_time("date-time", state.now),
            "SequenceNumber": sequence,
            **extra,
        }
        method = str(room["status_callback_method"] or "POST")
        state = call_back(state, room.account, str(url), params, method=method, key=room.key)
    room = evolve(room, hidden={**room.hidden, "sequence": sequence + 1})
    return state.put(room), room


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """End a room."""
    row = requested_row(state, request)
    if str(request.params["Status"]).lower() != "completed" or row["status"] == "completed":
        raise refused(53112, "Status can only be set to completed, and only once")
    state, row = _ended(state, row)
    return state, reply_with(request, row)


def _ended(state: State, room: Row) -> tuple[State, Row]:
    """Return the state after ending a room, which all its participants leave, and the room."""
    for participant in list(_present(state, room)):
        state, room = _disconnected(state, room, participant)
    duration = int((state.now - room.created).total_seconds())
    changes = {"status": "completed", "end_time": format_time("date-time", state.now), "duration": duration}
    state, room = state.change(room, **changes)
    state = state.unnamed(room, *names_of(room.members))
    state, room = notified(state, room, "room-ended", {"RoomDuration": duration})
    return compose_recordings(state, room), room


def listed(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List the rooms in progress, or those with the requested status."""
    status = str(request.params.get("Status") or "in-progress").lower()
    return state, answer_list(state, request, lambda row: row["status"] == status)


def _idle(state: State, room: Row, minutes: int) -> State:
    """Return the state after scheduling the end of a room after some minutes in which nobody joins."""
    due = Due(kind="video.idle", key=room.key, data={"joined": _join_count(state, room)}, in_background=True)
    return state.later(timedelta(minutes=minutes), due)


def _join_count(state: State, room: Row) -> int:
    return state.collection(f"{room.key}/Participants").next


def _closed_if_empty(state: State, due: Due) -> State:
    """End an empty room that nobody has joined in the meantime."""
    room = state.row(due.key)
    if room is None or room["status"] != "in-progress" or _join_count(state, room) != due.data["joined"]:
        return state
    return state if any(_present(state, room)) else _ended(state, room)[0]


# Participants


def _present(state: State, room: Row) -> list[Row]:
    return [row for row in state.rows(f"{room.key}/Participants") if row["status"] == "connected"]


def _room_named(state: State, name: str) -> Row:
    """Return the room in progress with a name or SID, in any account."""
    for account in accounts(state):
        row = state.row(f"{account.key.rpartition('/')[2]}/{_ROOMS}/{key_part(name)}")
        if row is not None and row["status"] == "in-progress":
            return row
    raise UsageError(f"room must be the name or the SID of a room in progress, got {name!r}: create it with CreateRoom")


def _join(state: State, due: Due) -> State:
    """Add a participant with tracks to a room, removing one who has the same identity."""
    room, identity = _room_named(state, str(due.data["room"])), str(due.data["identity"])
    former = next((row for row in _present(state, room) if row["identity"] == identity), None)
    if former is not None:
        state, room = _disconnected(state, room, former)
    if len(_present(state, room)) >= int(room["max_participants"] or _MOST):
        raise UsageError(f"room {due.data['room']!r} has {room['max_participants']} participants: nobody else can join")
    state, sid = state.sid("PA")
    members = {
        "sid": sid,
        "room_sid": room["sid"],
        "identity": identity,
        "status": "connected",
        "start_time": format_time("date-time", state.now),
        "end_time": None,
        "duration": None,
    }
    others = _present(state, room)
    state, row = state.add(f"{room.key}/Participants/{sid}", members, names=(key_part(identity),))
    limit = Due(kind="video.limit", key=row.key, in_background=True)
    state = state.later(timedelta(seconds=int(room["max_participant_duration"] or _USUAL_LENGTH)), limit)
    state, room = notified(state, room, "participant-connected", _participant_params(row))
    for other in others:
        for track in state.rows(f"{other.key}/PublishedTracks"):
            state = _subscribed(state, row, track)
    for kind in due.data.get("tracks") or ():
        state, room = _published(state, room, row, str(kind), others)
    return state


def _participant_params(row: Row) -> dict[str, Any]:
    return {
        "ParticipantSid": row["sid"],
        "ParticipantStatus": row["status"],
        "ParticipantIdentity": row["identity"],
        "ParticipantDuration": row["duration"],
    }


def _published(state: State, room: Row, row: Row, kind: str, others: list[Row]) -> tuple[State, Row]:
    """Return the state after a participant has published a track, to which the others subscribe, and the room."""
    state, sid = state.sid("MT")
    members = {
        "sid": sid,
        "room_sid": room["sid"],
        "participant_sid": row["sid"],
        "name": f"{row['identity']}-{kind}",
        "kind": kind,
        "enabled": True,
    }
    state, track = state.add(f"{row.key}/PublishedTracks/{sid}", members)
    for other in others:
        state = _subscribed(state, other, track)
    params = {**_participant_params(row), "TrackSid": sid, "TrackKind": kind, "TrackName": members["name"]}
    state, room = notified(state, room, "track-added", params)
    return start_recording(state, room, row, track), state.row(room.key) or room


def _subscribed(state: State, row: Row, track: Row) -> State:
    members = {**track.members, "participant_sid": row["sid"], "publisher_sid": track["participant_sid"]}
    return state.add(f"{row.key}/SubscribedTracks/{track['sid']}", members)[0]


def _disconnected(state: State, room: Row, row: Row) -> tuple[State, Row]:
    """Return the state after a participant has left a room, and the room."""
    tracks = list(state.rows(f"{row.key}/PublishedTracks"))
    duration = int((state.now - row.created).total_seconds())
    changes = {"status": "disconnected", "end_time": format_time("date-time", state.now), "duration": duration}
    state, row = state.change(row, **changes)
    for track in tracks:
        state = end_recording(state, room, track)
        state = state.remove(track)
        for other in _present(state, room):
            subscribed = state.row(f"{other.key}/SubscribedTracks/{track['sid']}")
            state = state if subscribed is None else state.remove(subscribed)
        params = {
            **_participant_params(row),
            "TrackSid": track["sid"],
            "TrackKind": track["kind"],
            "TrackName": track["name"],
        }
        state, room = notified(state, state.row(room.key) or room, "track-removed", params)
    for track in list(state.rows(f"{row.key}/SubscribedTracks")):
        state = state.remove(track)
    state, room = notified(state, room, "participant-disconnected", _participant_params(row))
    if room["status"] == "in-progress" and not _present(state, room):
        state = _idle(state, room, int(room["empty_room_timeout"] or _USUAL_TIMEOUT))
    return state, room


def _leave(state: State, due: Due) -> State:
    """Remove a participant who leaves a room."""
    room, identity = _room_named(state, str(due.data["room"])), str(due.data["identity"])
    row = next((row for row in _present(state, room) if identity in (row["identity"], row["sid"])), None)
    if row is None:
        raise UsageError(f"identity must be that of a participant in the room, got {identity!r}")
    return _disconnected(state, room, row)[0]


def _too_long(state: State, due: Due) -> State:
    """Remove a participant who has been in a room for the maximum duration."""
    row = state.row(due.key)
    room = None if row is None else state.row(row.collection.rpartition("/")[0])
    return state if row is None or room is None or row["status"] != "connected" else _disconnected(state, room, row)[0]


def update_participant(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Disconnect a participant from a room."""
    row = requested_row(state, request)
    room = state.row(row.collection.rpartition("/")[0])
    if "Status" in request.params:
        if str(request.params["Status"]).lower() != "disconnected" or row["status"] != "connected" or room is None:
            raise refused(53209, "Status can only be set to disconnected, and only while the participant is connected")
        state, _ = _disconnected(state, room, row)
    return state, reply_with(request, state.row(row.key) or row)


def anonymize(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Anonymise a participant who has left."""
    row = state.row(request.place.collection.rpartition("/")[0])
    if row is None:
        raise not_found(request.path)
    if row["status"] == "connected":
        raise refused(20001, "A participant cannot be anonymized while connected")
    state = state.unnamed(row, key_part(str(row["identity"])))
    state, row = state.change(row, identity=row["sid"])
    reply = reply_with(request, row)
    return state, Reply(reply.status, {**reply.body, "url": str(reply.body["url"]).partition("/Anonymize")[0]})


def subscribe(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Store a participant's subscribe rules."""
    rules = request.params.get("Rules")
    if not isinstance(rules, list):
        raise refused(53215, "Rules must be a JSON list of rules")
    state, row = updated(state, request, {"rules": rules})
    return state, reply_with(request, row)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "video.v1.CreateRoom": create,
    "video.v1.UpdateRoom": update,
    "video.v1.ListRoom": listed,
    "video.v1.UpdateRoomParticipant": update_participant,
    "video.v1.UpdateRoomParticipantAnonymize": anonymize,
    "video.v1.UpdateRoomParticipantSubscribeRule": subscribe,
}

CODES: Final[Mapping[str, Mapping[str, int]]] = {
    "video.v1.CreateRoom": {
        "MaxParticipants": 53107,
        "MaxParticipantDuration": 53123,
        "EmptyRoomTimeout": 53109,
        "UnusedRoomTimeout": 53109,
        "StatusCallback": 53111,
        "StatusCallbackMethod": 53110,
        "Type": 53108,
        "RecordingRules": 53120,
    },
    "video.v1.UpdateRoom": {"Status": 53112},
    "video.v1.UpdateRoomParticipant": {"Status": 53209},
    "video.v1.UpdateRoomParticipantSubscribeRule": {"Rules": 53215},
}

RULES: Final[Mapping[str, Callable[[State, Due], State]]] = {
    "video.idle": _closed_if_empty,
    "video.join": _join,
    "video.leave": _leave,
    "video.limit": _too_long,
}
