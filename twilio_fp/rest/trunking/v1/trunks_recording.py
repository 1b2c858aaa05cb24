# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Trunks/{TrunkSid}/Recording`` of trunking v1."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

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
    """``trunking.v1.trunk.recording``, as received."""

    mode: RecordingEnumRecordingMode | None = None
    """When and how the trunk's calls are recorded: from ringing or answer, mono or dual, or `do-not-record`."""
    trim: RecordingEnumRecordingTrim | None = None
    """Whether silence at the ends of the recording is cut off: trim-silence or do-not-trim."""
    __fields__ = "mode:enum.RecordingEnumRecordingMode trim:enum.RecordingEnumRecordingTrim"


@record(kw_only=True)
class FetchRecording(ops.Operation["Recording"]):
    """Fetch a recording.

    ``GET /v1/Trunks/{TrunkSid}/Recording`` returns `Recording`.
    Source: https://www.twilio.com/docs/sip-trunking/api/trunk-resource
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    __spec__ = ops.OperationSpec(
        "GET https://trunking.twilio.com/v1/Trunks/{TrunkSid}/Recording",
        path="TrunkSid*",
        result="Recording",
        bounds="trunk_sid:TK|TR",
    )


@record(kw_only=True)
class UpdateRecording(ops.Operation["Recording"]):
    """Update a recording.

    ``POST /v1/Trunks/{TrunkSid}/Recording`` returns `Recording`.
    Source: https://www.twilio.com/docs/sip-trunking/api/trunk-resource
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    mode: RecordingEnumRecordingMode | None = None
    """When and how the trunk's calls are recorded: from ringing or answer, mono or dual, or `do-not-record`."""
    trim: RecordingEnumRecordingTrim | None = None
    """Whether silence at the ends of the recording is cut off: trim-silence or do-not-trim."""
    __spec__ = ops.OperationSpec(
        "POST https://trunking.twilio.com/v1/Trunks/{TrunkSid}/Recording",
        path="TrunkSid*",
        form="Mode:enum.RecordingEnumRecordingMode Trim:enum.RecordingEnumRecordingTrim",
        result="Recording",
        bounds="trunk_sid:TK|TR",
    )
