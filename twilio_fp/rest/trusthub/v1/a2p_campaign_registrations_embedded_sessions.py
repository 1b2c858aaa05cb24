# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/A2PCampaignRegistrations/{id}/EmbeddedSessions`` of trusthub v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class A2pCampaignRegistrationEmbeddedSession(Resource):
    """``trusthub.v1.a2p_campaign_registration_embedded_session``, as received."""

    id: str | None = None
    """Id of the embedded registration session."""
    session_id: str | None = None
    """ID of the session."""
    session_token: Secret | None = None
    """Token that opens the embedded compliance form in the browser; short-lived, keep it secret."""
    __fields__ = "id sessionId sessionToken:secret"


@record(kw_only=True)
class CreateA2PCampaignRegistrationEmbeddedSession(ops.Operation["A2pCampaignRegistrationEmbeddedSession"]):
    """Create an A2P campaign registration embedded session.

    ``POST /v1/A2PCampaignRegistrations/{id}/EmbeddedSessions`` returns `A2pCampaignRegistrationEmbeddedSession`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    __spec__ = ops.OperationSpec(
        "POST https://trusthub.twilio.com/v1/A2PCampaignRegistrations/{id}/EmbeddedSessions",
        path="id*",
        result="A2pCampaignRegistrationEmbeddedSession",
        success=(201,),
    )
