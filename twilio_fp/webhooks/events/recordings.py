"""Recordings and transcriptions."""

from __future__ import annotations

from datetime import datetime, timedelta

from attrs import field

from twilio_fp.record import record
from twilio_fp.webhooks.events.event import Event, on_wire

__all__ = ["LiveTranscription", "RecordingStatus", "TranscriptionStatus"]


@record(kw_only=True)
class RecordingStatus(Event):
    """A recording is in progress, completed, or absent.

    >>> RecordingStatus(recording_sid="RE1", recording_status="completed").recording_status
    'completed'

    Source: https://www.twilio.com/docs/voice/api/recording#recordingstatuscallback
    """

    recording_sid: str
    recording_status: str
    account_sid: str = ""
    call_sid: str | None = None
    conference_sid: str | None = None
    recording_url: str | None = None
    recording_duration: timedelta | None = None
    recording_channels: int | None = None
    recording_track: str | None = None
    recording_source: str | None = None
    recording_start_time: datetime | None = None
    error_code: int | None = None


@record(kw_only=True)
class TranscriptionStatus(Event):
    """A recording was transcribed, or could not be: ``<Record transcribeCallback>``.

    Source: https://www.twilio.com/docs/voice/twiml/record#attributes-transcribe-callback
    """

    transcription_sid: str
    transcription_status: str
    account_sid: str = ""
    transcription_text: str | None = None
    transcription_url: str | None = None
    transcription_type: str | None = None
    recording_sid: str | None = None
    recording_url: str | None = None
    call_sid: str | None = None
    call_status: str | None = None
    from_: str | None = field(default=None, metadata=on_wire("From"))
    to: str | None = None
    direction: str | None = None
    api_version: str | None = None
    url: str | None = field(default=None, metadata=on_wire("url"))


@record(kw_only=True)
class LiveTranscription(Event):
    """An event of the live transcription of a call: ``<Transcription>``.

    ``transcription_event`` is ``transcription-started``, ``-content``, ``-stopped`` or ``-error``;
    ``transcription_data`` is JSON as text. The parameter that holds an error is uncertain, so check both
    ``transcription_error`` and ``error_message``.

    Source: https://www.twilio.com/docs/voice/twiml/transcription#statuscallbackurl
    """

    transcription_sid: str
    transcription_event: str
    account_sid: str = ""
    call_sid: str | None = None
    timestamp: datetime | None = field(default=None, metadata=on_wire(kind="iso8601"))
    sequence_id: int | None = None
    name: str | None = None
    track: str | None = None
    language_code: str | None = None
    final: bool | None = None
    transcription_data: str | None = None
    stability: str | None = None
    transcription_engine: str | None = None
    provider_configuration: str | None = None
    inbound_track_label: str | None = None
    outbound_track_label: str | None = None
    partial_results: bool | None = None
    enable_automatic_punctuation: bool | None = None
    profanity_filter: bool | None = None
    speech_model: str | None = None
    hints: str | None = None
    transcription_error: str | None = None
    transcription_error_code: int | None = None
    error_code: int | None = None
    error_message: str | None = None
