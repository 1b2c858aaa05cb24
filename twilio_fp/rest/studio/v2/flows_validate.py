# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Flows/Validate`` of studio v2."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

FlowValidateEnumStatus: TypeAlias = Literal["draft", "published"] | str


@record(kw_only=True)
class FlowValidate(Resource):
    """``studio.v2.flow_validate``, as received."""

    valid: bool | None = None
    """Whether the flow definition has no errors."""
    __fields__ = "valid:boolean"


@record(kw_only=True)
class UpdateFlowValidate(ops.Operation["FlowValidate"]):
    """Validate a flow.

    ``POST /v2/Flows/Validate`` returns `FlowValidate`.
    Source: https://www.twilio.com/docs/studio/rest-api/v2/flow
    """

    definition: str | Mapping[str, Any] | Sequence[Any]
    """The flow itself: a JSON object with its states (widgets), initial state and flags."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    status: FlowValidateEnumStatus
    """Where the resource stands in its life cycle."""
    commit_message: str | None = None
    """What changed in this revision of the flow."""
    __spec__ = ops.OperationSpec(
        "POST https://studio.twilio.com/v2/Flows/Validate",
        form="CommitMessage Definition:json* FriendlyName* Status:enum.FlowValidateEnumStatus*",
        result="FlowValidate",
    )
