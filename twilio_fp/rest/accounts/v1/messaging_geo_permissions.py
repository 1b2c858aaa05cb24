# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Messaging/GeoPermissions`` of accounts v1."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class MessagingGeopermissions(Resource):
    """``accounts.v1.messaging_geopermissions``, as received."""

    permissions: Any = None
    """Countries and whether SMS to each is allowed, as JSON objects."""
    __fields__ = "permissions:json"


@record(kw_only=True)
class FetchMessagingGeopermissions(ops.Operation["MessagingGeopermissions"]):
    """Fetch the messaging geo permissions.

    ``GET /v1/Messaging/GeoPermissions`` returns `MessagingGeopermissions`.
    Source: https://www.twilio.com/docs/iam/api
    """

    country_code: str | None = None
    """Keep only this country, ISO 3166-1 alpha-2. Leave out for all."""
    __spec__ = ops.OperationSpec(
        "GET https://accounts.twilio.com/v1/Messaging/GeoPermissions",
        query="CountryCode",
        result="MessagingGeopermissions",
    )


@record(kw_only=True)
class UpdateMessagingGeopermissions(ops.Operation["MessagingGeopermissions"]):
    """Update the messaging geo permissions.

    ``PATCH /v1/Messaging/GeoPermissions`` returns `MessagingGeopermissions`.
    Source: https://www.twilio.com/docs/iam/api
    """

    permissions: Iterable[str | Mapping[str, Any] | Sequence[Any]]
    """Countries and whether SMS to each is allowed, as JSON objects."""
    __spec__ = ops.OperationSpec(
        "PATCH https://accounts.twilio.com/v1/Messaging/GeoPermissions",
        form="Permissions:json[]*",
        result="MessagingGeopermissions",
    )
