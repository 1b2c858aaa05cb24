"""``/v1/account/provision/status`` of flex v1."""

from __future__ import annotations

from typing import Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ProvisioningStatusEnumStatus: TypeAlias = Literal["active", "in-progress", "not-configured", "failed"] | str


@record(kw_only=True)
class ProvisioningStatus(Resource):
    """``flex.v1.provisioning_status``, as it is received."""

    status: ProvisioningStatusEnumStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class FetchProvisioningStatus(ops.Operation["ProvisioningStatus"]):
    """Fetch the provisioning status.

    ``GET /v1/account/provision/status`` answers 200 with `ProvisioningStatus`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/account/provision/status",
    )
