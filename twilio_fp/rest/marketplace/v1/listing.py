# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Listing/{Sid}`` of marketplace v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import SupportsPayload


@record(kw_only=True)
class ModuleDataManagement(Resource):
    """``marketplace.v1.module_data_management``, as received."""

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
    __fields__ = (
        "configuration:json description:json documentation:json module_info:json policies:json pricing:json sid "
        "support:json url"
    )


@record(kw_only=True)
class FetchModuleDataManagement(ops.Operation["ModuleDataManagement"]):
    """Fetch the data of a module.

    ``GET /v1/Listing/{Sid}`` returns `ModuleDataManagement`.
    Source: https://www.twilio.com/docs/marketplace
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://marketplace.twilio.com/v1/Listing/{Sid}",
        path="Sid*",
        result="ModuleDataManagement",
        bounds="sid:XB",
    )


@record(kw_only=True)
class UpdateModuleDataManagement(ops.Operation["ModuleDataManagement | None"]):
    """Update the data of a module.

    ``POST /v1/Listing/{Sid}`` returns `ModuleDataManagement` (200 or 304).
    Source: https://www.twilio.com/docs/marketplace
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    configuration: str | Mapping[str, Any] | SupportsPayload | None = None
    """Settings, as a JSON object."""
    description: str | None = None
    """What it is, in free text."""
    documentation: str | Mapping[str, Any] | SupportsPayload | None = None
    """JSON object with the links to the module's documentation; JSON as text when sent."""
    module_info: str | Mapping[str, Any] | SupportsPayload | None = None
    """Texts and links of the listing, as a JSON object in text."""
    policies: str | Mapping[str, Any] | SupportsPayload | None = None
    """Terms and policy links of the listing, as a JSON object; as text in requests."""
    pricing: str | Mapping[str, Any] | SupportsPayload | None = None
    """Price of the listing, as a JSON object; as text in requests."""
    support: str | Mapping[str, Any] | SupportsPayload | None = None
    """JSON object with the support details of the Marketplace listing."""
    __spec__ = ops.OperationSpec(
        "POST https://marketplace.twilio.com/v1/Listing/{Sid}",
        path="Sid*",
        form=(
            "Configuration:json-text Description Documentation:json-text ModuleInfo:json-text Policies:json-text "
            "Pricing:json-text Support:json-text"
        ),
        result="ModuleDataManagement",
        success=(200, 304),
        bounds="sid:XB",
    )
