"""Strategies for hypothesis: every operation, every record, what Twilio could answer, and TwiML.

They are made of the facts that the generated classes carry, so a class that is new has its strategies at once. This
package needs hypothesis: install ``twilio-fp[testing]``.
"""

from __future__ import annotations

from twilio_fp.testing.strategies.answers import answers, json_of
from twilio_fp.testing.strategies.operations import arguments, operations, records
from twilio_fp.testing.strategies.twiml import (
    attributes,
    elements,
    fax_documents,
    messaging_documents,
    twiml_documents,
    voice_documents,
    xml_texts,
)

__all__ = [
    "answers",
    "arguments",
    "attributes",
    "elements",
    "fax_documents",
    "json_of",
    "messaging_documents",
    "operations",
    "records",
    "twiml_documents",
    "voice_documents",
    "xml_texts",
]
