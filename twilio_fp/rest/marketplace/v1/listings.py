# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Listings`` of marketplace v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import SupportsPayload


@record(kw_only=True)
class FetchModuleDataForListingOwnerResult(Resource):
    """``FetchModuleDataForListingOwner.Result``, as received."""

    listings: tuple[Any, ...] | None = None
    """Listings the module has in the marketplace, each as a JSON object."""
    __fields__ = "listings:json[]"


@record(kw_only=True)
class CreateModuleData(ops.Operation["ModuleDataManagement"]):
    """Create the module data.

    ``POST /v1/Listings`` returns `ModuleDataManagement`.
    Source: https://www.twilio.com/docs/marketplace
    """

    configuration: str | Mapping[str, Any] | SupportsPayload | None = None
    """Settings of the marketplace listing's module, JSON object as text."""
    module_info: str | Mapping[str, Any] | SupportsPayload | None = None
    """Texts and links of the listing, as a JSON object in text."""
    __spec__ = ops.OperationSpec(
        "POST https://marketplace.twilio.com/v1/Listings",
        form="Configuration:json-text ModuleInfo:json-text",
        result="ModuleDataManagement",
    )


@record(kw_only=True)
class FetchModuleDataForListingOwner(ops.Operation["FetchModuleDataForListingOwnerResult"]):
    """Fetch the data of a module for its listing's owner.

    ``GET /v1/Listings`` returns `FetchModuleDataForListingOwnerResult`.
    Source: https://www.twilio.com/docs/marketplace
    """

    __spec__ = ops.OperationSpec(
        "GET https://marketplace.twilio.com/v1/Listings",
        result="FetchModuleDataForListingOwnerResult",
    )


from twilio_fp.rest.marketplace.v1.listing import ModuleDataManagement as ModuleDataManagement
