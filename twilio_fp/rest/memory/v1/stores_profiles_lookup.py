"""``/v1/Stores/{storeId}/Profiles/Lookup`` of memory v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Lookup(Resource):
    """``memory.v1.lookup``, as it is received."""

    normalized_value: str | None = None
    """The value searched for, in the form it is stored and compared in."""
    profiles: tuple[str, ...] | None = None
    """IDs of the profiles that carry the identifier."""

    __fields__ = "normalizedValue"


@record(kw_only=True)
class CreateLookup(ops.Operation["Lookup"]):
    """Create a lookup.

    ``POST /v1/Stores/{storeId}/Profiles/Lookup`` answers 200 with `Lookup`.
    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    id_type: str
    """Type of the identifier, such as phone or email."""
    value: str
    """Value of the identifier, such as a phone number or email address."""

    __spec__ = ops.BriefSpec(
        "POST https://memory.twilio.com/v1/Stores/{storeId}/Profiles/Lookup",
        json="idType",
        success=(200,),
    )
