"""``/v1/Listing/{Sid}`` of marketplace v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from twilio_fp.values import SupportsPayload


@record(kw_only=True)
class ModuleDataManagement(Resource):
    """A JSON object that is received: ``marketplace.v1.module_data_management``."""

    configuration: Any = None
    description: Any = None
    documentation: Any = None
    module_info: Any = None
    policies: Any = None
    pricing: Any = None
    sid: str = ""
    support: Any = None
    url: str | None = None

    __fields__ = (
        "configuration:json description:json documentation:json module_info:json policies:json pricing:json sid "
        "support:json url"
    )


@record(kw_only=True)
class FetchModuleDataManagement(ops.Operation["ModuleDataManagement"]):
    """Fetch one module data management.

    ``GET /v1/Listing/{Sid}`` answers 200 with `ModuleDataManagement`.
    Source: https://www.twilio.com/docs/marketplace
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://marketplace.twilio.com/v1/Listing/{Sid}",
        path="Sid*",
        result="ModuleDataManagement",
    )


@record(kw_only=True)
class UpdateModuleDataManagement(ops.Operation["ModuleDataManagement | None"]):
    """Update one module data management.

    ``POST /v1/Listing/{Sid}`` answers 200 or 304 with `ModuleDataManagement`.
    Source: https://www.twilio.com/docs/marketplace
    """

    sid: str = attrs.field(kw_only=False)
    configuration: str | Mapping[str, Any] | SupportsPayload | None = None
    description: str | None = None
    documentation: str | None = None
    module_info: str | None = None
    policies: str | None = None
    pricing: str | None = None
    support: str | None = None

    __spec__ = ops.OperationSpec(
        "POST https://marketplace.twilio.com/v1/Listing/{Sid}",
        path="Sid*",
        form="Configuration:json-text Description Documentation ModuleInfo Policies Pricing Support",
        result="ModuleDataManagement",
        success=(200, 304),
    )
