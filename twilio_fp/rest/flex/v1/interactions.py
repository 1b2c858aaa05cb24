"""``/v1/Interactions`` of flex v1."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Interaction(Resource):
    """``flex.v1.interaction``, as it is received."""

    channel: Any = None
    interaction_context_sid: str | None = None
    links: Mapping[str, str] | None = None
    routing: Any = None
    sid: str = ""
    url: str | None = None
    webhook_ttid: str | None = None


@record(kw_only=True)
class CreateInteraction(ops.Operation["Interaction"]):
    """``POST /v1/Interactions`` answers 200 with `Interaction`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    channel: str | Mapping[str, Any] | Sequence[Any]
    interaction_context_sid: str | None = None
    routing: str | Mapping[str, Any] | Sequence[Any] | None = None
    webhook_ttid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Interactions",
        form="",
        success=(200,),
    )


@record(kw_only=True)
class FetchInteraction(ops.Operation["Interaction"]):
    """``GET /v1/Interactions/{Sid}`` answers 200 with `Interaction`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Interactions/{Sid}",
    )


@record(kw_only=True)
class UpdateInteraction(ops.Operation["Interaction"]):
    """``POST /v1/Interactions/{Sid}`` answers 200 with `Interaction`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)
    webhook_ttid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Interactions/{Sid}",
        form="",
    )
