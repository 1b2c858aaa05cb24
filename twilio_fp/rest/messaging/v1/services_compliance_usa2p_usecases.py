# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{MessagingServiceSid}/Compliance/Usa2p/Usecases`` of messaging v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class UsAppToPersonUsecase(Resource):
    """``messaging.v1.service.us_app_to_person_usecase``, as received."""

    us_app_to_person_usecases: tuple[Any, ...] | None = None
    """A2P use cases open to the brand, a list of JSON objects with code, name and description."""
    __fields__ = "us_app_to_person_usecases:json[]"


@record(kw_only=True)
class FetchUsAppToPersonUsecase(ops.Operation["UsAppToPersonUsecase"]):
    """Fetch the use cases open to a brand for US A2P campaigns.

    ``GET /v1/Services/{MessagingServiceSid}/Compliance/Usa2p/Usecases`` returns `UsAppToPersonUsecase`.
    Source: https://www.twilio.com/docs/messaging/api/service-resource
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    """SID, MG…, of the messaging service."""
    brand_registration_sid: str | None = None
    """SID of the A2P brand (BN…) whose possible use cases are asked for."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/Compliance/Usa2p/Usecases",
        path="MessagingServiceSid*",
        query="BrandRegistrationSid",
        result="UsAppToPersonUsecase",
        bounds="messaging_service_sid:MG brand_registration_sid:BN",
    )
