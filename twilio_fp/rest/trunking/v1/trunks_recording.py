"""``/v1/Trunks/{TrunkSid}/Recording`` of trunking v1."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

RecordingEnumRecordingMode: TypeAlias = (
    Literal[
        "do-not-record",
        "record-from-ringing",
        "record-from-answer",
        "record-from-ringing-dual",
        "record-from-answer-dual",
    ]
    | str
)
RecordingEnumRecordingTrim: TypeAlias = Literal["trim-silence", "do-not-trim"] | str


@record(kw_only=True)
class Recording(Resource):
    """``trunking.v1.trunk.recording``, as it is received."""

    mode: RecordingEnumRecordingMode | None = None
    """When and how the trunk's calls are recorded: from ringing or answer, mono or dual, or `do-not-record`."""
    trim: RecordingEnumRecordingTrim | None = None
    """Whether silence at the ends of the recording is cut off: trim-silence or do-not-trim."""


@record(kw_only=True)
class FetchRecording(ops.Operation["Recording"]):
    """Fetch a recording.

    ``GET /v1/Trunks/{TrunkSid}/Recording`` answers 200 with `Recording`.
    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""

    __spec__ = ops.BriefSpec(
        "GET https://trunking.twilio.com/v1/Trunks/{TrunkSid}/Recording",
        bounds="trunk_sid:TK",
    )


@record(kw_only=True)
class UpdateRecording(ops.Operation["Recording"]):
    """Update a recording.

    ``POST /v1/Trunks/{TrunkSid}/Recording`` answers 200 with `Recording`.
    Source: https://www.twilio.com/docs/sip-trunking/api
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    mode: RecordingEnumRecordingMode | None = None
    """When and how the trunk's calls are recorded: from ringing or answer, mono or dual, or `do-not-record`."""
    trim: RecordingEnumRecordingTrim | None = None
    """Whether silence at the ends of the recording is cut off: trim-silence or do-not-trim."""

    __spec__ = ops.BriefSpec(
        "POST https://trunking.twilio.com/v1/Trunks/{TrunkSid}/Recording",
        form="",
        bounds="trunk_sid:TK",
    )
