"""Recordings of video rooms, and the compositions made of them.

A track is recorded if an include rule and no exclude rule matches it. There are no media files; sizes are made up.

Not modelled: the layout of compositions, storage outside Twilio, encryption.

Source: https://www.twilio.com/docs/video/api/recording-rules
Source: https://www.twilio.com/docs/video/api/compositions-resource
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final, cast

from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.lists import answer_list
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, created, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import Due, Row, State

__all__ = [
    "BEHAVIOURS",
    "CODES",
    "EVERYTHING",
    "RULES",
    "compose_recordings",
    "end_recording",
    "requested_rules",
    "set_rules",
    "start_recording",
]

Rule = Mapping[str, Any]

EVERYTHING: Final[tuple[Rule, ...]] = ({"type": "include", "all": True},)
"""The rules that record every track."""

_NONE: Final[tuple[Rule, ...]] = ({"type": "exclude", "all": True},)
_FILTERS: Final = ("all", "publisher", "track", "kind")
_MOST_RULES: Final = 20
_MADE_OF: Final[Mapping[str, tuple[str, str]]] = {"audio": ("mka", "OPUS"), "video": ("mkv", "VP8")}
_BYTES: Final = 12_000
_SOON: Final = timedelta(seconds=1)
_STEP: Final = timedelta(milliseconds=200)


# Rules


def requested_rules(rules: Any) -> list[Rule] | None:
    """Return a request's recording rules, validated; None if there are none.

    Raises:
        RefusedError: the rules are invalid.
    """
    if rules is None:
        return None
    if not isinstance(rules, list) or len(cast("list[Any]", rules)) > _MOST_RULES:
        raise refused(53120, f"Recording rules must be a JSON list of at most {_MOST_RULES} rules")
    for rule in cast("list[Any]", rules):
        if not isinstance(rule, Mapping):
            raise refused(53120, "A recording rule must be a JSON object")
        settings = cast("Rule", rule)
        filters = [name for name in _FILTERS if settings.get(name) not in (None, False)]
        if settings.get("type") not in ("include", "exclude"):
            raise refused(53120, "A recording rule's type must be include or exclude")
        if not filters or ("all" in filters and len(filters) > 1):
            raise refused(53120, "A recording rule must have either all, or any of publisher, track and kind")
    return list(cast("list[Rule]", rules))


def set_rules(state: State, room: Row, rules: list[Rule]) -> State:
    """Return the state after setting the recording rules of a room."""
    key = f"{room.key}/RecordingRules/"
    existing = state.row(key)
    members = {"rules": rules, "room_sid": room["sid"]}
    return state.add(key, members)[0] if existing is None else state.change(existing, **members)[0]


def _fits(rule: Rule, row: Row, track: Row) -> bool:
    if rule.get("all"):
        return True
    names = {
        "publisher": (row["identity"], row["sid"]),
        "track": (track["name"], track["sid"]),
        "kind": (track["kind"],),
    }
    return all(rule.get(name) in (None, False, *values) for name, values in names.items())


def _is_recorded(state: State, room: Row, row: Row, track: Row) -> bool:
    existing = state.row(f"{room.key}/RecordingRules/")
    rules = _NONE if existing is None else cast("tuple[Rule, ...]", existing["rules"])
    fitting = [rule["type"] for rule in rules if track["kind"] in _MADE_OF and _fits(rule, row, track)]
    return "include" in fitting and "exclude" not in fitting


def fetch_rules(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a room's recording rules; by default nothing is recorded."""
    row = state.row(request.place.key)
    if row is None:
        room = _room_above(state, request)
        row = Row(key=request.place.key, created=room.created, updated=room.created, members={"rules": list(_NONE)})
    return state, reply_with(request, row)


def update_rules(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Replace a room's recording rules, which start and stop recordings immediately."""
    room = _room_above(state, request)
    rules = requested_rules(request.params.get("Rules"))
    if rules is None:
        raise refused(53120, "Missing required parameter Rules in the post body")
    state = set_rules(state, room, rules)
    for row in list(state.rows(f"{room.key}/Participants")):
        for track in list(state.rows(f"{row.key}/PublishedTracks")):
            if _is_recorded(state, room, row, track):
                state = start_recording(state, room, row, track)
            else:
                state = end_recording(state, room, track)
    return state, reply_with(request, state.row(request.place.key) or room)


def _room_above(state: State, request: ParsedRequest) -> Row:
    row = state.row(request.place.collection.rpartition("/")[0])
    if row is None:
        raise not_found(request.path)
    return row


# Recordings


def _running(state: State, room: Row, track: Row) -> Row | None:
    for row in state.rows(f"{room.account}/video/v1/Recordings", newest_first=True):
        if row["source_sid"] == track["sid"]:
            return row if row["status"] == "processing" and not row.hidden.get("over") else None
    return None


def start_recording(state: State, room: Row, row: Row, track: Row) -> State:
    """Return the state after starting to record a participant's track, if the room's rules say so."""
    if not _is_recorded(state, room, row, track) or _running(state, room, track) is not None:
        return state
    state, sid = state.sid("RT")
    container, codec = _MADE_OF[str(track["kind"])]
    members = {
        "sid": sid,
        "room_sid": room["sid"],
        "source_sid": track["sid"],
        "status": "processing",
        "type": track["kind"],
        "container_format": container,
        "codec": codec,
        "track_name": track["name"],
        "grouping_sids": {"room_sid": room["sid"], "participant_sid": row["sid"]},
        "offset": int((state.now - room.created).total_seconds() * 1000),
        "duration": None,
        "size": 0,
        "media_external_location": None,
        "status_callback": room["status_callback"],
        "status_callback_method": room["status_callback_method"],
    }
    hidden = {"room": room.key, "identity": row["identity"]}
    state, recording = state.add(f"{room.account}/video/v1/Recordings/{sid}", members, hidden)
    return _notified(state, recording, "recording-started", {})


def end_recording(state: State, room: Row, track: Row) -> State:
    """Return the state after ending the recording of a track, if any; its file is ready soon after."""
    row = _running(state, room, track)
    if row is None:
        return state
    seconds = int((state.now - row.created).total_seconds())
    state, row = state.change(row, {"over": True}, duration=seconds, size=seconds * _BYTES)
    return state.later(_SOON, Due(kind="video_recordings.ready", key=row.key))


def _ready(state: State, due: Due) -> State:
    row = state.row(due.key)
    if row is None or row["status"] != "processing":
        return state
    state, row = state.change(row, status="completed")
    params = {"MediaUri": f"/v1/Recordings/{row['sid']}/Media", "Duration": row["duration"], "Size": row["size"]}
    return _notified(state, row, "recording-completed", params)


def _notified(state: State, row: Row, event: str, extra: Mapping[str, Any]) -> State:
    room = state.row(str(row.hidden.get("room")))
    if room is None or not row["status_callback"]:
        return state
    params = {
        "AccountSid": row.account,
        "RecordingSid": row["sid"],
        "Timestamp": format_time("date-time", state.now),
        "StatusCallbackEvent": event,
        "RoomSid": room["sid"],
        "RoomName": room["unique_name"],
        "RoomType": room["type"],
        "ParticipantSid": row["grouping_sids"]["participant_sid"],
        "ParticipantIdentity": row.hidden.get("identity"),
        "SourceSid": row["source_sid"],
        "RecordingUri": f"/v1/Recordings/{row['sid']}",
        "Container": row["container_format"],
        "Codec": row["codec"],
        "TrackName": row["track_name"],
        "OffsetFromTwilioVideoEpoch": row["offset"],
        "Type": row["type"],
        **extra,
    }
    method = str(row["status_callback_method"] or "POST")
    return call_back(state, row.account, str(row["status_callback"]), params, method=method, key=row.key)


def list_recordings(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List recordings, deleted ones only on request."""
    groups = set(cast("list[str]", request.params.get("GroupingSid") or ()))
    kind = request.params.get("MediaType")

    def fits(row: Row) -> bool:
        group_sids = cast("Mapping[str, Any]", row["grouping_sids"] or {})
        is_grouped = groups <= {str(value) for value in group_sids.values()}
        return is_grouped and kind in (None, row["type"]) and _is_listed(row, request)

    return state, answer_list(state, request, fits, also={"GroupingSid": None, "MediaType": None})


def _is_listed(row: Row, request: ParsedRequest) -> bool:
    return row["status"] != "deleted" or "Status" in request.params


def list_compositions(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List compositions, deleted ones only on request."""
    return state, answer_list(state, request, lambda row: _is_listed(row, request))


def remove(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete the file of a recording or composition, but keep its metadata."""
    row = requested_row(state, request)
    if row["status"] == "deleted":
        raise not_found(request.path)
    gone = {"date_deleted": format_time("date-time", state.now)} if str(row["sid"]).startswith("CJ") else {}
    state, row = state.change(row, status="deleted", size=0, **gone)
    return state, Reply(204)


# Compositions


def compose(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Begin to compose a room's recordings into one file."""
    room = state.row(f"{request.account}/video/v1/Rooms/{request.params['RoomSid']}")
    if room is None:
        raise refused(53106, f"Room {request.params['RoomSid']} was not found", status=404)
    state, row = created(state, request, _usual(request.params), {"too_early": room["status"] == "in-progress"})
    return state.later(_SOON, Due(kind="video_recordings.compose", key=row.key)), reply_with(request, row)


def _usual(params: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "format": params.get("Format") or "webm",
        "video_layout": params.get("VideoLayout") or {},
        "audio_sources": list(params.get("AudioSources") or ()),
        "audio_sources_excluded": list(params.get("AudioSourcesExcluded") or ()),
    }


def _composed(state: State, due: Due) -> State:
    """Advance a composition by one step: it starts, progresses in tenths, and becomes available or fails."""
    row = state.row(due.key)
    if row is None or row["status"] not in ("enqueued", "processing"):
        return state
    if row.hidden.get("too_early"):
        state, row = state.change(row, status="failed", date_completed=format_time("date-time", state.now))
        failed = {"FailedOperation": "composition", "ErrorMessage": "The room was still in progress"}
        return _composition_notified(state, row, "composition-failed", failed)
    done = int(due.data.get("done", 0))
    if not done:
        state, row = state.change(row, status="processing")
        state = _composition_notified(state, row, "composition-started", {})
    elif done < 100:
        params = {"PercentageDone": done, "SecondsRemaining": round((100 - done) / 10 * _STEP.total_seconds())}
        state = _composition_notified(state, row, "composition-progress", params)
    else:
        return _available(state, row)
    return state.later(_STEP, Due(kind=due.kind, key=due.key, data={"done": done + 10}))


def _available(state: State, row: Row) -> State:
    sources = state.rows(f"{row.account}/video/v1/Recordings")
    lengths = [int(each["duration"] or 0) for each in sources if each["room_sid"] == row["room_sid"]]
    duration = max(lengths, default=0)
    members = {"duration": duration, "size": duration * _BYTES, "bitrate": _BYTES * 8 // 1000 if duration else 0}
    state, row = state.change(row, status="completed", date_completed=format_time("date-time", state.now), **members)
    params = {"MediaUri": f"/v1/Compositions/{row['sid']}/Media", "Duration": duration, "Size": row["size"]}
    return _composition_notified(state, row, "composition-available", params)


def _composition_notified(state: State, row: Row, event: str, extra: Mapping[str, Any]) -> State:
    if not row["status_callback"]:
        return state
    params = {
        "AccountSid": row.account,
        "RoomSid": row["room_sid"],
        "StatusCallbackEvent": event,
        "Timestamp": format_time("date-time", state.now),
        "CompositionSid": row["sid"],
        "CompositionUri": f"/v1/Compositions/{row['sid']}",
        **extra,
    }
    method = str(row["status_callback_method"] or "POST")
    return call_back(state, row.account, str(row["status_callback"]), params, method=method, key=row.key)


def compose_recordings(state: State, room: Row) -> State:
    """Return the state after the end of a room, whose recordings each enabled composition hook composes."""
    recordings = state.rows(f"{room.account}/video/v1/Recordings")
    if not any(row["room_sid"] == room["sid"] for row in recordings):
        return state
    for hook in list(state.rows(f"{room.account}/video/v1/CompositionHooks")):
        if hook["enabled"]:
            state = _composition_scheduled(state, room, hook)
    return state


def _composition_scheduled(state: State, room: Row, hook: Row) -> State:
    state, sid = state.sid("CJ")
    shared = (
        "audio_sources",
        "audio_sources_excluded",
        "format",
        "resolution",
        "status_callback",
        "status_callback_method",
        "trim",
        "video_layout",
    )
    members = {
        **facts.filled("video.v1.CreateComposition"),
        **{name: hook[name] for name in shared},
        "sid": sid,
        "room_sid": room["sid"],
    }
    state, row = state.add(f"{room.account}/video/v1/Compositions/{sid}", members)
    params = {
        "HookSid": hook["sid"],
        "HookUri": f"/v1/CompositionHooks/{hook['sid']}",
        "HookFriendlyName": hook["friendly_name"],
    }
    state = _composition_notified(state, row, "composition-enqueued", params)
    return state.later(2 * _SOON, Due(kind="video_recordings.compose", key=row.key))


def create_hook(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a hook that composes the recordings of every room that ends."""
    enabled = request.params.get("Enabled")
    state, row = created(state, request, {**_usual(request.params), "enabled": True if enabled is None else enabled})
    return state, reply_with(request, row)


def keep_settings(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Store the settings of the account."""
    state, row = updated(state, request)
    return state, reply_with(request, row)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "video.v1.FetchRoomRecordingRule": fetch_rules,
    "video.v1.UpdateRoomRecordingRule": update_rules,
    "video.v1.ListRecording": list_recordings,
    "video.v1.ListRoomRecording": list_recordings,
    "video.v1.DeleteRecording": remove,
    "video.v1.DeleteRoomRecording": remove,
    "video.v1.CreateComposition": compose,
    "video.v1.ListComposition": list_compositions,
    "video.v1.DeleteComposition": remove,
    "video.v1.CreateCompositionHook": create_hook,
    "video.v1.CreateCompositionSettings": keep_settings,
    "video.v1.CreateRecordingSettings": keep_settings,
}

CODES: Final[Mapping[str, Mapping[str, int]]] = {"video.v1.UpdateRoomRecordingRule": {"Rules": 53120}}

RULES: Final[Mapping[str, Callable[[State, Due], State]]] = {
    "video_recordings.ready": _ready,
    "video_recordings.compose": _composed,
}
