# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Contacts/Bulk`` of accounts v1."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class BulkContacts(Resource):
    """``accounts.v1.bulk_contacts``, as received."""

    items: Any = None
    """Result for each contact sent: its correlation_id and an error code, 0 for success."""
    __fields__ = "items:json!"


@record(kw_only=True)
class CreateBulkContacts(ops.Operation["BulkContacts"]):
    """Add contacts in bulk.

    ``POST /v1/Contacts/Bulk`` returns `BulkContacts`.
    Source: https://www.twilio.com/docs/messaging/features/contact-api
    """

    items: Iterable[str | Mapping[str, Any] | Sequence[Any]]
    """Contacts to record, each an object with contact_id, correlation_id, country_iso_code and zip_code."""
    __spec__ = ops.OperationSpec(
        "POST https://accounts.twilio.com/v1/Contacts/Bulk",
        form="Items:json[]*",
        result="BulkContacts",
        success=(201,),
    )
