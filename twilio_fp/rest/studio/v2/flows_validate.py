"""``/v2/Flows/Validate`` of studio v2."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

FlowValidateEnumStatus: TypeAlias = Literal["draft", "published"] | str


@record(kw_only=True)
class FlowValidate(Resource):
    """``studio.v2.flow_validate``, as it is received."""

    valid: bool | None = None


@record(kw_only=True)
class UpdateFlowValidate(ops.Operation["FlowValidate"]):
    """``POST /v2/Flows/Validate`` answers 200 with `FlowValidate`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    definition: str | Mapping[str, Any] | Sequence[Any]
    friendly_name: str
    status: FlowValidateEnumStatus
    commit_message: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://studio.twilio.com/v2/Flows/Validate",
        form="",
    )
