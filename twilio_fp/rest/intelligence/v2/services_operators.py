# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/Operators`` of intelligence v2."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class OperatorAttachments(Resource):
    """``intelligence.v2.operator_attachments``, as received."""

    operator_sids: tuple[str, ...] | None = None
    """SIDs, LY…, of the language operators attached to the service."""
    service_sid: str | None = None
    """SID of the Conversational Intelligence service, GA…."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "operator_sids:string[] service_sid url"


@record(kw_only=True)
class OperatorAttachment(Resource):
    """``intelligence.v2.operator_attachment``, as received."""

    operator_sid: str | None = None
    """SID, LY…, of the language operator."""
    service_sid: str | None = None
    """SID of the Conversational Intelligence service, GA…."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "operator_sid service_sid url"


@record(kw_only=True)
class CreateOperatorAttachment(ops.Operation["OperatorAttachment"]):
    """Create an operator attachment.

    ``POST /v2/Services/{ServiceSid}/Operators/{OperatorSid}`` returns `OperatorAttachment` (202).
    Source: https://www.twilio.com/docs/conversation-intelligence-classic/api/operator-attachment-subresource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Conversational Intelligence service, GA…."""
    operator_sid: str = attrs.field(kw_only=False)
    """SID, LY…, of the language operator."""
    __spec__ = ops.OperationSpec(
        "POST https://intelligence.twilio.com/v2/Services/{ServiceSid}/Operators/{OperatorSid}",
        path="ServiceSid* OperatorSid*",
        result="OperatorAttachment",
        success=(202,),
        bounds="service_sid:GA operator_sid:LY",
    )


@record(kw_only=True)
class DeleteOperatorAttachment(ops.Operation[None]):
    """Delete an operator attachment.

    ``DELETE /v2/Services/{ServiceSid}/Operators/{OperatorSid}`` returns nothing.
    Source: https://www.twilio.com/docs/conversation-intelligence-classic/api/operator-attachment-subresource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Conversational Intelligence service, GA…."""
    operator_sid: str = attrs.field(kw_only=False)
    """SID, LY…, of the language operator."""
    __spec__ = ops.OperationSpec(
        "DELETE https://intelligence.twilio.com/v2/Services/{ServiceSid}/Operators/{OperatorSid}",
        path="ServiceSid* OperatorSid*",
        result="",
        success=(204,),
        bounds="service_sid:GA operator_sid:LY",
    )


@record(kw_only=True)
class FetchOperatorAttachments(ops.Operation["OperatorAttachments"]):
    """Fetch the operator attachments.

    ``GET /v2/Services/{ServiceSid}/Operators`` returns `OperatorAttachments`.
    Source: https://www.twilio.com/docs/conversation-intelligence-classic/api/operator-attachment-subresource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Conversational Intelligence service, GA…."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v2/Services/{ServiceSid}/Operators",
        path="ServiceSid*",
        result="OperatorAttachments",
        bounds="service_sid:LY",
    )
