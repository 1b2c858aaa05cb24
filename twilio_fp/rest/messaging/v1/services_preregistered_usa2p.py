"""``/v1/Services/PreregisteredUsa2p`` of messaging v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    import datetime as dt


@record(kw_only=True)
class ExternalCampaign(Resource):
    """A JSON object that is received: ``messaging.v1.external_campaign``."""

    account_sid: str = ""
    campaign_id: str | None = None
    date_created: dt.datetime | None = None
    messaging_service_sid: str | None = None
    sid: str = ""


@record(kw_only=True)
class CreateExternalCampaign(ops.Operation["ExternalCampaign"]):
    """Create one external campaign.

    ``POST /v1/Services/PreregisteredUsa2p`` answers 201 with `ExternalCampaign`.
    Source: https://www.twilio.com/docs/messaging/api
    """

    campaign_id: str
    messaging_service_sid: str
    cnp_migration: bool | None = None

    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v1/Services/PreregisteredUsa2p",
        form="CampaignId* CnpMigration:boolean MessagingServiceSid*",
        result="ExternalCampaign",
        success=(201,),
    )
