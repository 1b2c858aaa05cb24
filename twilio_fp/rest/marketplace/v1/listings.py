"""``/v1/Listings`` of marketplace v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import SupportsPayload


@record(kw_only=True)
class FetchModuleDataForListingOwnerResult(Resource):
    """``FetchModuleDataForListingOwner.Result``, as it is received."""

    listings: tuple[Any, ...] | None = None
    """Listings the module has in the marketplace, each as a JSON object."""


@record(kw_only=True)
class CreateModuleData(ops.Operation["ModuleDataManagement"]):
    """Create the module data.

    ``POST /v1/Listings`` answers 200 with `ModuleDataManagement`.
    Source: https://www.twilio.com/docs/marketplace
    """

    configuration: str | Mapping[str, Any] | SupportsPayload | None = None
    """Settings of the marketplace listing's module, JSON object as text."""
    module_info: str | None = None
    """Texts and links of the listing, as a JSON object in text."""

    __spec__ = ops.BriefSpec(
        "POST https://marketplace.twilio.com/v1/Listings",
        form="",
        success=(200,),
    )


@record(kw_only=True)
class FetchModuleDataForListingOwner(ops.Operation["FetchModuleDataForListingOwnerResult"]):
    """Fetch the data of a module for its listing's owner.

    ``GET /v1/Listings`` answers 200 with `FetchModuleDataForListingOwnerResult`.
    Source: https://www.twilio.com/docs/marketplace
    """

    __spec__ = ops.BriefSpec(
        "GET https://marketplace.twilio.com/v1/Listings",
    )


from twilio_fp.rest.marketplace.v1.listing import ModuleDataManagement as ModuleDataManagement
