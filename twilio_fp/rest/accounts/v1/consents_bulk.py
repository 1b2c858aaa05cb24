"""``/v1/Consents/Bulk`` of accounts v1."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class BulkConsents(Resource):
    """``accounts.v1.bulk_consents``, as it is received."""

    items: Any = None
    """Result for each consent sent: its correlation_id and an error code, 0 for success."""

    __fields__ = "items!"


@record(kw_only=True)
class CreateBulkConsents(ops.Operation["BulkConsents"]):
    """Record consents in bulk.

    ``POST /v1/Consents/Bulk`` answers 201 with `BulkConsents`.
    Source: https://www.twilio.com/docs/iam/api
    """

    items: Iterable[str | Mapping[str, Any] | Sequence[Any]]
    """Consents to record, each an object with contact_id, correlation_id, sender_id, status, source and
    date_of_consent."""

    __spec__ = ops.BriefSpec(
        "POST https://accounts.twilio.com/v1/Consents/Bulk",
        form="",
    )
