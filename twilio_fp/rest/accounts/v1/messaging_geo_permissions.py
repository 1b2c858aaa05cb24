"""``/v1/Messaging/GeoPermissions`` of accounts v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any


@record(kw_only=True)
class MessagingGeopermissions(Resource):
    """A JSON object that is received: ``accounts.v1.messaging_geopermissions``."""

    permissions: Any = None


@record(kw_only=True)
class FetchMessagingGeopermissions(ops.Operation["MessagingGeopermissions"]):
    """Fetch one messaging geopermissions.

    ``GET /v1/Messaging/GeoPermissions`` answers 200 with `MessagingGeopermissions`.
    Source: https://www.twilio.com/docs/iam/api
    """

    country_code: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://accounts.twilio.com/v1/Messaging/GeoPermissions",
        query="CountryCode",
        result="MessagingGeopermissions",
    )


@record(kw_only=True)
class UpdateMessagingGeopermissions(ops.Operation["MessagingGeopermissions"]):
    """Update one messaging geopermissions.

    ``PATCH /v1/Messaging/GeoPermissions`` answers 200 with `MessagingGeopermissions`.
    Source: https://www.twilio.com/docs/iam/api
    """

    permissions: Iterable[str | Mapping[str, Any] | Sequence[Any]]

    __spec__ = ops.OperationSpec(
        "PATCH https://accounts.twilio.com/v1/Messaging/GeoPermissions",
        form="Permissions:json[]*",
        result="MessagingGeopermissions",
    )
