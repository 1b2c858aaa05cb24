# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/account/provision/status`` of flex v1."""

from __future__ import annotations

from typing import Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ProvisioningStatusEnumStatus: TypeAlias = Literal["active", "in-progress", "not-configured", "failed"] | str


@record(kw_only=True)
class ProvisioningStatus(Resource):
    """``flex.v1.provisioning_status``, as received."""

    status: ProvisioningStatusEnumStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "status:enum.ProvisioningStatusEnumStatus url"


@record(kw_only=True)
class FetchProvisioningStatus(ops.Operation["ProvisioningStatus"]):
    """Fetch the provisioning status.

    ``GET /v1/account/provision/status`` returns `ProvisioningStatus`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/account/provision/status",
        result="ProvisioningStatus",
    )
