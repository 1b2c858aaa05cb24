"""``/v1/Contacts/Bulk`` of accounts v1."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class BulkContacts(Resource):
    """``accounts.v1.bulk_contacts``, as it is received."""

    items: Any = None
    """Result for each contact sent: its correlation_id and an error code, 0 for success."""

    __fields__ = "items!"


@record(kw_only=True)
class CreateBulkContacts(ops.Operation["BulkContacts"]):
    """Add contacts in bulk.

    ``POST /v1/Contacts/Bulk`` answers 201 with `BulkContacts`.
    Source: https://www.twilio.com/docs/iam/api
    """

    items: Iterable[str | Mapping[str, Any] | Sequence[Any]]
    """Contacts to record, each an object with contact_id, correlation_id, country_iso_code and zip_code."""

    __spec__ = ops.BriefSpec(
        "POST https://accounts.twilio.com/v1/Contacts/Bulk",
        form="",
    )
