"""``/v1/Services/{MessagingServiceSid}/Compliance/Usa2p/Usecases`` of messaging v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class UsAppToPersonUsecase(Resource):
    """``messaging.v1.service.us_app_to_person_usecase``, as it is received."""

    us_app_to_person_usecases: tuple[Any, ...] | None = None
    """A2P use cases open to the brand, a list of JSON objects with code, name and description."""


@record(kw_only=True)
class FetchUsAppToPersonUsecase(ops.Operation["UsAppToPersonUsecase"]):
    """Fetch the use cases open to a brand for US A2P campaigns.

    ``GET /v1/Services/{MessagingServiceSid}/Compliance/Usa2p/Usecases`` answers 200 with `UsAppToPersonUsecase`.
    Source: https://www.twilio.com/docs/messaging/api
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    """SID, MG…, of the messaging service."""
    brand_registration_sid: str | None = None
    """SID of the A2P brand (BN…) whose possible use cases are asked for."""

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/Compliance/Usa2p/Usecases",
        bounds="messaging_service_sid:MG brand_registration_sid:BN",
    )
