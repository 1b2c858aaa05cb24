# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Consents/Bulk`` of accounts v1."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class BulkConsents(Resource):
    """``accounts.v1.bulk_consents``, as received."""

    items: Any = None
    """Result for each consent sent: its correlation_id and an error code, 0 for success."""
    __fields__ = "items:json!"


@record(kw_only=True)
class CreateBulkConsents(ops.Operation["BulkConsents"]):
    """Record consents in bulk.

    ``POST /v1/Consents/Bulk`` returns `BulkConsents`.
    Source: https://www.twilio.com/docs/messaging/features/consent-api
    """

    items: Iterable[str | Mapping[str, Any] | Sequence[Any]]
    """Consents to record, each an object with contact_id, correlation_id, sender_id, status, source and
    date_of_consent."""
    __spec__ = ops.OperationSpec(
        "POST https://accounts.twilio.com/v1/Consents/Bulk",
        form="Items:json[]*",
        result="BulkConsents",
        success=(201,),
    )
