"""``/v1/Contacts/Bulk`` of accounts v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any


@record(kw_only=True)
class BulkContacts(Resource):
    """A JSON object that is received: ``accounts.v1.bulk_contacts``."""

    items: Any = None

    __fields__ = "items!"


@record(kw_only=True)
class CreateBulkContacts(ops.Operation["BulkContacts"]):
    """Create one bulk contacts.

    ``POST /v1/Contacts/Bulk`` answers 201 with `BulkContacts`.
    Source: https://www.twilio.com/docs/iam/api
    """

    items: Iterable[str | Mapping[str, Any] | Sequence[Any]]

    __spec__ = ops.OperationSpec(
        "POST https://accounts.twilio.com/v1/Contacts/Bulk",
        form="Items:json[]*",
        result="BulkContacts",
        success=(201,),
    )
