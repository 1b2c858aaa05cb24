"""``/v2/Services/{ServiceSid}/Operators`` of intelligence v2."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class OperatorAttachments(Resource):
    """``intelligence.v2.operator_attachments``, as it is received."""

    operator_sids: tuple[str, ...] | None = None
    """SIDs, LY…, of the language operators attached to the service."""
    service_sid: str | None = None
    """SID of the Conversational Intelligence service, GA…."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class OperatorAttachment(Resource):
    """``intelligence.v2.operator_attachment``, as it is received."""

    operator_sid: str | None = None
    """SID, LY…, of the language operator."""
    service_sid: str | None = None
    """SID of the Conversational Intelligence service, GA…."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class CreateOperatorAttachment(ops.Operation["OperatorAttachment"]):
    """Create an operator attachment.

    ``POST /v2/Services/{ServiceSid}/Operators/{OperatorSid}`` answers 202 with `OperatorAttachment`.
    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Conversational Intelligence service, GA…."""
    operator_sid: str = attrs.field(kw_only=False)
    """SID, LY…, of the language operator."""

    __spec__ = ops.BriefSpec(
        "POST https://intelligence.twilio.com/v2/Services/{ServiceSid}/Operators/{OperatorSid}",
        success=(202,),
        bounds="service_sid:GA operator_sid:LY",
    )


@record(kw_only=True)
class DeleteOperatorAttachment(ops.Operation[None]):
    """Delete an operator attachment.

    ``DELETE /v2/Services/{ServiceSid}/Operators/{OperatorSid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Conversational Intelligence service, GA…."""
    operator_sid: str = attrs.field(kw_only=False)
    """SID, LY…, of the language operator."""

    __spec__ = ops.BriefSpec(
        "DELETE https://intelligence.twilio.com/v2/Services/{ServiceSid}/Operators/{OperatorSid}",
        bounds="service_sid:GA operator_sid:LY",
    )


@record(kw_only=True)
class FetchOperatorAttachments(ops.Operation["OperatorAttachments"]):
    """Fetch the operator attachments.

    ``GET /v2/Services/{ServiceSid}/Operators`` answers 200 with `OperatorAttachments`.
    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Conversational Intelligence service, GA…."""

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v2/Services/{ServiceSid}/Operators",
        bounds="service_sid:LY",
    )
