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


@record(kw_only=True)
class FetchUsAppToPersonUsecase(ops.Operation["UsAppToPersonUsecase"]):
    """``GET /v1/Services/{MessagingServiceSid}/Compliance/Usa2p/Usecases`` answers 200 with `UsAppToPersonUsecase`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    brand_registration_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/Compliance/Usa2p/Usecases",
    )
