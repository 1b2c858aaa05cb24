"""``/v1/Listing/{Sid}`` of marketplace v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import SupportsPayload


@record(kw_only=True)
class ModuleDataManagement(Resource):
    """``marketplace.v1.module_data_management``, as it is received."""

    configuration: Any = None
    """Settings, as a JSON object."""
    description: Any = None
    """What it is, in free text."""
    documentation: Any = None
    """JSON object with the links to the module's documentation; JSON as text when sent."""
    module_info: Any = None
    """Texts and links of the listing, as a JSON object in text."""
    policies: Any = None
    """Terms and policy links of the listing, as a JSON object; as text in requests."""
    pricing: Any = None
    """Price of the listing, as a JSON object; as text in requests."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    support: Any = None
    """JSON object with the support details of the Marketplace listing."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class FetchModuleDataManagement(ops.Operation["ModuleDataManagement"]):
    """Fetch the data of a module.

    ``GET /v1/Listing/{Sid}`` answers 200 with `ModuleDataManagement`.
    Source: https://www.twilio.com/docs/marketplace
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://marketplace.twilio.com/v1/Listing/{Sid}",
        bounds="sid:XB",
    )


@record(kw_only=True)
class UpdateModuleDataManagement(ops.Operation["ModuleDataManagement | None"]):
    """Update the data of a module.

    ``POST /v1/Listing/{Sid}`` answers 200 or 304 with `ModuleDataManagement`.
    Source: https://www.twilio.com/docs/marketplace
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    configuration: str | Mapping[str, Any] | SupportsPayload | None = None
    """Settings, as a JSON object."""
    description: str | None = None
    """What it is, in free text."""
    documentation: str | None = None
    """JSON object with the links to the module's documentation; JSON as text when sent."""
    module_info: str | None = None
    """Texts and links of the listing, as a JSON object in text."""
    policies: str | None = None
    """Terms and policy links of the listing, as a JSON object; as text in requests."""
    pricing: str | None = None
    """Price of the listing, as a JSON object; as text in requests."""
    support: str | None = None
    """JSON object with the support details of the Marketplace listing."""

    __spec__ = ops.BriefSpec(
        "POST https://marketplace.twilio.com/v1/Listing/{Sid}",
        form="",
        success=(200, 304),
        bounds="sid:XB",
    )
