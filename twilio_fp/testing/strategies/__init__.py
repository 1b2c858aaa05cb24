"""Strategies for hypothesis: operations, records, answers, TwiML, tokens and webhooks.

Those of the API are made of the facts that the generated classes carry, so a class that is new has its strategies at
once. This package needs hypothesis: install ``twilio-fp[testing]``.
"""

from __future__ import annotations

from twilio_fp.testing.strategies.answers import (
    answers,
    json_of,
)
from twilio_fp.testing.strategies.operations import (
    arguments,
    operations,
    records,
)
from twilio_fp.testing.strategies.tokens import (
    access_tokens,
    capabilities,
    client_capabilities,
    grants,
    policies,
    taskrouter_capabilities,
    workflow_configurations,
)
from twilio_fp.testing.strategies.twiml import (
    attributes,
    elements,
    fax_documents,
    messaging_documents,
    twiml_documents,
    voice_documents,
    xml_texts,
)
from twilio_fp.testing.strategies.webhooks import (
    events,
    webhook_requests,
)

__all__ = [
    "access_tokens",
    "answers",
    "arguments",
    "attributes",
    "capabilities",
    "client_capabilities",
    "elements",
    "events",
    "fax_documents",
    "grants",
    "json_of",
    "messaging_documents",
    "operations",
    "policies",
    "records",
    "taskrouter_capabilities",
    "twiml_documents",
    "voice_documents",
    "webhook_requests",
    "workflow_configurations",
    "xml_texts",
]
