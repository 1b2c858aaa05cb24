"""``/v1/A2PCampaignRegistrations/{id}/EmbeddedSessions`` of trusthub v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class A2pCampaignRegistrationEmbeddedSession(Resource):
    """``trusthub.v1.a2p_campaign_registration_embedded_session``, as it is received."""

    id: str | None = None
    session_id: str | None = None
    session_token: Secret | None = None

    __fields__ = "sessionId sessionToken"


@record(kw_only=True)
class CreateA2PCampaignRegistrationEmbeddedSession(ops.Operation["A2pCampaignRegistrationEmbeddedSession"]):
    """``POST /v1/A2PCampaignRegistrations/{id}/EmbeddedSessions`` answers 201 with `A2pCampaignRegistrationEmbeddedSession`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/A2PCampaignRegistrations/{id}/EmbeddedSessions",
    )
