# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/PreregisteredUsa2p`` of messaging v1."""

from __future__ import annotations

import datetime as dt

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class ExternalCampaign(Resource):
    """``messaging.v1.external_campaign``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    campaign_id: str | None = None
    """Id of the campaign at The Campaign Registry."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __fields__ = "account_sid campaign_id date_created:date-time messaging_service_sid sid"


@record(kw_only=True)
class CreateExternalCampaign(ops.Operation["ExternalCampaign"]):
    """Create an external campaign.

    ``POST /v1/Services/PreregisteredUsa2p`` returns `ExternalCampaign`.
    Source: https://www.twilio.com/docs/messaging/api/service-resource
    """

    campaign_id: str
    """Id of the campaign, registered beforehand at The Campaign Registry."""
    messaging_service_sid: str
    """SID, MG…, of the messaging service."""
    cnp_migration: bool | None = None
    """Whether the campaign is moving to Twilio as connectivity partner; start that at your campaign provider first."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v1/Services/PreregisteredUsa2p",
        form="CampaignId* CnpMigration:boolean MessagingServiceSid*",
        result="ExternalCampaign",
        success=(201,),
        bounds="messaging_service_sid:MG",
    )
