"""Conversion between a stream's messages as text and as records.

For any input, `parse` returns a record or raises a single error; members without a field are kept, and so are messages
without a record. A call's audio arrives fifty times a second, always in one form, which is read with one regular
expression; all other input is parsed as JSON, to the same records.
"""

from __future__ import annotations

import re
from binascii import a2b_base64
from functools import cache
from typing import Any, Final, TypeVar, cast, overload

from twilio_fp.canonical_json import MAX_DEPTH, reader, writer
from twilio_fp.checks import instance
from twilio_fp.errors import DecodeError, UsageError
from twilio_fp.origin import is_readers
from twilio_fp.printable import typed
from twilio_fp.record import thawed
from twilio_fp.streams.media import (
    Clear,
    Connected,
    Dtmf,
    Mark,
    Media,
    MediaMessage,
    MediaReceived,
    MediaSent,
    RawMedia,
    SendMark,
    SendMedia,
    Start,
    Stop,
)
from twilio_fp.streams.relay import (
    ConfigUpdated,
    End,
    Info,
    Interrupt,
    Language,
    Play,
    Prompt,
    RawRelay,
    RelayDtmf,
    RelayError,
    RelayMessage,
    RelayReceived,
    RelaySent,
    SendDigits,
    Setup,
    Text,
)
from twilio_fp.streams.wire import EMPTY, Message, base64_text, read_message, write_message

__all__ = ["MAX_SIZE", "parse", "parse_json", "render"]

MAX_SIZE: Final = 1 << 20
"""The maximum length of a message in characters or bytes: 98 seconds of audio."""

M = TypeVar("M", bound=MediaMessage | RelayMessage)

_MEDIA_RECEIVED: Final = {cls.tag: cls for cls in (Connected, Start, Media, Dtmf, Mark, Stop)}
_MEDIA_SENT: Final = {cls.tag: cls for cls in (SendMedia, SendMark, Clear)}
_RELAY_RECEIVED: Final = {
    cls.tag: cls for cls in (Setup, Prompt, RelayDtmf, Interrupt, RelayError, Info, ConfigUpdated)
}
_RELAY_SENT: Final = {cls.tag: cls for cls in (Text, Play, SendDigits, Language, End)}
_MEDIA: Final[dict[str, type[Any]]] = {**_MEDIA_SENT, **_MEDIA_RECEIVED}
_RELAY: Final[dict[str, type[Any]]] = {**_RELAY_SENT, **_RELAY_RECEIVED}
_MESSAGES_OF_KIND: Final[dict[type[Any], dict[str, type[Any]]]] = {
    MediaReceived: cast("dict[str, type[Any]]", _MEDIA_RECEIVED),
    MediaSent: cast("dict[str, type[Any]]", _MEDIA_SENT),
    MediaMessage: _MEDIA,
    RelayReceived: cast("dict[str, type[Any]]", _RELAY_RECEIVED),
    RelaySent: cast("dict[str, type[Any]]", _RELAY_SENT),
    RelayMessage: _RELAY,
}

_AUDIO: Final = re.compile(
    r'\{"event":"media","sequenceNumber":"([0-9]{1,18})",'
    r'"media":\{"track":"([a-z]+)","chunk":"([0-9]{1,18})","timestamp":"([0-9]{1,18})",'
    r'"payload":"([^"]+)"\},"streamSid":"([A-Za-z0-9]+)"\}'
).fullmatch
_PLAIN_SID: Final = re.compile(r"[A-Za-z0-9]+")
_AUDIO_KINDS: Final = (None, MediaReceived, MediaMessage, Media)
_MutableMedia: Final = thawed(Media)
_new: Final[Any] = object.__new__


@overload
def parse(text: str | bytes) -> MediaMessage | RelayMessage: ...
@overload
def parse(text: str | bytes, kind: type[M]) -> M: ...
def parse(text: str | bytes, kind: type[Any] | None = None) -> Any:
    """Parse the message in a frame of a stream's WebSocket.

    Args:
        text: the frame, of at most `MAX_SIZE` characters or bytes of UTF-8.
        kind: the kind of message expected: `MediaReceived`, `MediaSent`, `RelayReceived` or `RelaySent`; or only the
            protocol, `MediaMessage` or `RelayMessage`; or a message's own class. If omitted, a message with a known
            ``event`` is of Media Streams, and otherwise one with a ``type`` is of ConversationRelay. Of the messages
            that both sides send, ``media`` and ``mark``, Twilio's are those with a ``sequenceNumber``.

    >>> parse('{"event": "dtmf", "sequenceNumber": "5", "streamSid": "MZ1", "dtmf": {"digit": "1"}}')
    Dtmf(sequence_number=5, stream_sid='MZ1', digit='1')
    >>> parse('{"type": "prompt", "voicePrompt": "Hi", "lang": "en-US", "last": true, "mood": "fine"}')
    Prompt(voice_prompt='Hi', lang='en-US', extra=FrozenMap({'mood': 'fine'}))

    Raises:
        DecodeError: the text is not a JSON object with the name of a message, is a message of another kind, is too
            long, or is nested too deeply.
        UsageError: ``text`` is neither text nor bytes, or ``kind`` is none of these.

    Source: https://www.twilio.com/docs/voice/media-streams/websocket-messages
    """
    if isinstance(text, str) and len(text) <= MAX_SIZE and kind in _AUDIO_KINDS:
        match = _AUDIO(text)
        if match is not None:
            number, track, chunk, timestamp, payload, sid = match.groups()
            try:
                audio = a2b_base64(payload, strict_mode=True)
            except ValueError:  # not Base64, or written with JSON escapes
                return _parse_text(text, kind)
            media = _new(_MutableMedia)
            media.sequence_number = int(number)
            media.track = track
            media.chunk = int(chunk)
            media.timestamp_ms = int(timestamp)
            media.payload = audio
            media.stream_sid = sid
            media.extra = EMPTY
            media.__class__ = Media
            return media
    return _parse_text(_as_text(text), kind)


def _as_text(text: str | bytes) -> str:
    if not isinstance(text, (str, bytes, bytearray)):
        raise UsageError(f"text must be a frame received from a WebSocket, got a value of type {type(text).__name__}")
    if len(text) > MAX_SIZE:
        raise DecodeError(f"expected at most {MAX_SIZE:,} characters or bytes, found {len(text):,}")
    try:
        return text if isinstance(text, str) else text.decode()
    except UnicodeDecodeError:
        raise DecodeError("expected text in UTF-8, found other bytes") from None


def _parse_text(text: str, kind: type[Any] | None) -> Any:
    try:
        members = reader()(text)
    except (ValueError, RecursionError) as error:
        if not is_readers(error):
            raise
        why = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise DecodeError(f"expected JSON: {why}") from None
    if not isinstance(members, dict):
        raise DecodeError(f"expected a JSON object, found {typed(members)}")
    return parse_json(cast("dict[str, Any]", members), kind)


def parse_json(members: dict[str, Any], kind: type[Any] | None = None) -> Any:
    """Return the message of a JSON object, which is consumed; arguments and errors are as for `parse`."""
    cls = _class(members, None if kind is None else _base_kind(kind))
    if kind is not None and not issubclass(cls, kind):
        raise DecodeError(f"expected a {kind.__name__}, found a {cls.__name__}")
    try:
        if cls is RawMedia:
            return RawMedia(members.pop("event"), extra=members)
        if cls is RawRelay:
            return RawRelay(members.pop("type"), extra=members)
        return read_message(cls, members)
    except UsageError:
        raise DecodeError(f"expected JSON nested at most {MAX_DEPTH} levels deep") from None


@cache
def _find_base_kind(kind: type[Any]) -> type[Any] | None:
    return next((one for one in _MESSAGES_OF_KIND if issubclass(kind, one)), None)


def _base_kind(kind: object) -> type[Any]:
    base = _find_base_kind(kind) if isinstance(kind, type) else None
    if base is None:
        names = ", ".join([one.__name__ for one in _MESSAGES_OF_KIND])
        raise UsageError(f"kind must be one of {names}, or a message's class, got {typed(kind)}")
    return base


def _class(members: dict[str, Any], kind: type[Any] | None) -> type[Any]:
    event, relay_type = members.get("event"), members.get("type")
    if kind is None:
        is_media = isinstance(event, str) and (event in _MEDIA or not isinstance(relay_type, str))
        kind = MediaMessage if is_media else RelayMessage
    tag = event if issubclass(kind, MediaMessage) else relay_type
    if not isinstance(tag, str):
        name = "event" if issubclass(kind, MediaMessage) else "type"
        raise DecodeError(f"expected a message's name, found {typed(tag)}", path=f"$.{name}")
    if kind is MediaMessage and tag in _MEDIA_SENT and "sequenceNumber" not in members and not _has_position(members):
        return cast("type[Any]", _MEDIA_SENT[tag])
    known = _MESSAGES_OF_KIND[kind].get(tag)
    if known is None and tag in (_MEDIA if issubclass(kind, MediaMessage) else _RELAY):
        raise DecodeError(f"expected a {kind.__name__}, found {tag!r}, which the other side sends")
    return known or (RawMedia if issubclass(kind, MediaMessage) else RawRelay)


def _has_position(members: dict[str, Any]) -> bool:
    """Return whether audio has a position in the call, as received audio does and sent audio does not."""
    media = members.get("media")
    return isinstance(media, dict) and not {"track", "chunk", "timestamp"}.isdisjoint(cast("dict[str, Any]", media))


def render(message: MediaMessage | RelayMessage) -> str:
    """Return a message as the text of a frame: compact JSON, ASCII only.

    >>> render(Text("Hello, ", lang="en-GB"))
    '{"type":"text","token":"Hello, ","last":false,"lang":"en-GB"}'

    Raises:
        UsageError: it is not a message.
    """
    if type(message) is SendMedia and not message.extra and _PLAIN_SID.fullmatch(message.stream_sid):
        sid, payload = message.stream_sid, base64_text(message.payload)
        return f'{{"event":"media","media":{{"payload":"{payload}"}},"streamSid":"{sid}"}}'
    instance("message", cast("object", message), Message, "a stream message")
    return writer(ascii_only=True, in_order=True)(write_message(message))
