"""``/v1/Listings`` of marketplace v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from twilio_fp.rest.marketplace.v1.listing import ModuleDataManagement as ModuleDataManagement
    from twilio_fp.values import SupportsPayload


@record(kw_only=True)
class FetchModuleDataForListingOwnerResult(Resource):
    """A JSON object that is received: ``FetchModuleDataForListingOwner.Result``."""

    listings: tuple[Any, ...] | None = None

    __fields__ = "listings:json[]"


@record(kw_only=True)
class CreateModuleData(ops.Operation["ModuleDataManagement"]):
    """Create one module data.

    ``POST /v1/Listings`` answers 200 with `ModuleDataManagement`.
    Source: https://www.twilio.com/docs/marketplace
    """

    configuration: str | Mapping[str, Any] | SupportsPayload | None = None
    module_info: str | None = None

    __spec__ = ops.OperationSpec(
        "POST https://marketplace.twilio.com/v1/Listings",
        form="Configuration:json-text ModuleInfo",
        result="ModuleDataManagement",
    )


@record(kw_only=True)
class FetchModuleDataForListingOwner(ops.Operation["FetchModuleDataForListingOwnerResult"]):
    """Fetch one module data for listing owner.

    ``GET /v1/Listings`` answers 200 with `FetchModuleDataForListingOwnerResult`.
    Source: https://www.twilio.com/docs/marketplace
    """

    __spec__ = ops.OperationSpec(
        "GET https://marketplace.twilio.com/v1/Listings",
        result="FetchModuleDataForListingOwnerResult",
    )
