"""``/v1/Services/PreregisteredUsa2p`` of messaging v1."""

from __future__ import annotations

import datetime as dt

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class ExternalCampaign(Resource):
    """``messaging.v1.external_campaign``, as it is received."""

    account_sid: str = ""
    campaign_id: str | None = None
    date_created: dt.datetime | None = None
    messaging_service_sid: str | None = None
    sid: str = ""


@record(kw_only=True)
class CreateExternalCampaign(ops.Operation["ExternalCampaign"]):
    """``POST /v1/Services/PreregisteredUsa2p`` answers 201 with `ExternalCampaign`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    campaign_id: str
    messaging_service_sid: str
    cnp_migration: bool | None = None

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/Services/PreregisteredUsa2p",
        form="",
    )
