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
    description: Any = None
    documentation: Any = None
    module_info: Any = None
    policies: Any = None
    pricing: Any = None
    sid: str = ""
    support: Any = None
    url: str | None = None


@record(kw_only=True)
class FetchModuleDataManagement(ops.Operation["ModuleDataManagement"]):
    """``GET /v1/Listing/{Sid}`` answers 200 with `ModuleDataManagement`.

    Source: https://www.twilio.com/docs/marketplace
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://marketplace.twilio.com/v1/Listing/{Sid}",
    )


@record(kw_only=True)
class UpdateModuleDataManagement(ops.Operation["ModuleDataManagement | None"]):
    """``POST /v1/Listing/{Sid}`` answers 200 or 304 with `ModuleDataManagement`.

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

    __spec__ = ops.BriefSpec(
        "POST https://marketplace.twilio.com/v1/Listing/{Sid}",
        form="",
        success=(200, 304),
    )
