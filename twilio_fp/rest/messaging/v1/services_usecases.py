# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/Usecases`` of messaging v1."""

from __future__ import annotations

from typing import Any

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Usecase(Resource):
    """``messaging.v1.usecase``, as received."""

    usecases: tuple[Any, ...] | None = None
    """Use cases a messaging service can have, a list of JSON objects."""
    __fields__ = "usecases:json[]"


@record(kw_only=True)
class FetchUsecase(ops.Operation["Usecase"]):
    """Fetch a use case.

    ``GET /v1/Services/Usecases`` returns `Usecase`.
    Source: https://www.twilio.com/docs/messaging/api/service-resource
    """

    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/Services/Usecases",
        result="Usecase",
    )
