# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Stores/{storeId}/Profiles/Lookup`` of memory v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Lookup(Resource):
    """``memory.v1.lookup``, as received."""

    normalized_value: str | None = None
    """The value searched for, in the form it is stored and compared in."""
    profiles: tuple[str, ...] | None = None
    """IDs of the profiles that carry the identifier."""
    __fields__ = "normalizedValue profiles:string[]"


@record(kw_only=True)
class CreateLookup(ops.Operation["Lookup"]):
    """Create a lookup.

    ``POST /v1/Stores/{storeId}/Profiles/Lookup`` returns `Lookup`.
    Source: https://www.twilio.com/docs/api/memory/profile
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    id_type: str
    """Type of the identifier, such as phone or email."""
    value: str
    """Value of the identifier, such as a phone number or email address."""
    __spec__ = ops.OperationSpec(
        "POST https://memory.twilio.com/v1/Stores/{storeId}/Profiles/Lookup",
        path="storeId*",
        json="idType* value*",
        content_type="application/json",
        result="Lookup",
    )
