# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/SenderIdRegistrations/{BundleSid}/EmbeddedSessions`` of numbers v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Secret, Unset

__all__ = ["CreateEmbeddedSessionResponse", "CreateSenderIdRegistrationEmbeddedSession"]


@record(kw_only=True)
class CreateEmbeddedSessionResponse(Resource):
    """``numbers.v1.create_embedded_session_response``, as received."""

    id: str | None = None
    """Id of the item."""
    session_id: str | None = None
    """ID of the embedded compliance session."""
    session_token: Secret | None = None
    """Token that opens the embedded compliance form in the browser; short-lived, keep it secret."""
    __fields__ = "id sessionId sessionToken:secret"


@record(kw_only=True)
class CreateSenderIdRegistrationEmbeddedSession(ops.Operation["CreateEmbeddedSessionResponse"]):
    """Create a sender ID registration embedded session.

    ``POST /v1/SenderIdRegistrations/{BundleSid}/EmbeddedSessions`` returns `CreateEmbeddedSessionResponse`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    bundle_sid: str = attrs.field(kw_only=False)
    """SID of the regulatory bundle (BU…)."""
    theme_set_id: str | Unset = UNSET
    """ID of the look used for the embedded compliance form."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v1/SenderIdRegistrations/{BundleSid}/EmbeddedSessions",
        path="BundleSid*",
        json="themeSetId",
        content_type="application/json",
        result="CreateEmbeddedSessionResponse",
        success=(201,),
        bounds="bundle_sid:BU theme_set_id:..255",
    )
