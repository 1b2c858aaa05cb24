"""``/v1/Services/Usecases`` of messaging v1."""

from __future__ import annotations

from typing import Any

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Usecase(Resource):
    """``messaging.v1.usecase``, as it is received."""

    usecases: tuple[Any, ...] | None = None
    """Use cases a messaging service can have, a list of JSON objects."""


@record(kw_only=True)
class FetchUsecase(ops.Operation["Usecase"]):
    """Fetch a use case.

    ``GET /v1/Services/Usecases`` answers 200 with `Usecase`.
    Source: https://www.twilio.com/docs/messaging/api
    """

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Services/Usecases",
    )
