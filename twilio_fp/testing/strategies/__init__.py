"""Hypothesis strategies for operations, records, responses, TwiML, tokens, webhooks and stream messages.

The API's strategies are derived from the facts that the generated classes carry, so new classes have strategies without
further work. This package needs Hypothesis: install ``twilio-fp[testing]``.
"""

from __future__ import annotations

from twilio_fp.testing.strategies.answers import (
    answers,
    json_of,
    pages,
)
from twilio_fp.testing.strategies.composed import (
    Composed,
    programs,
)
from twilio_fp.testing.strategies.fakes import (
    Incoming,
    call_scripts,
    fault_scripts,
    follow,
    inbound_events,
)
from twilio_fp.testing.strategies.identifiers import (
    credentials,
    phone_numbers,
    sids,
)
from twilio_fp.testing.strategies.operations import (
    arguments,
    operations,
    records,
)
from twilio_fp.testing.strategies.streams import (
    stream_messages,
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
    "Composed",
    "Incoming",
    "access_tokens",
    "answers",
    "arguments",
    "attributes",
    "call_scripts",
    "capabilities",
    "client_capabilities",
    "credentials",
    "elements",
    "events",
    "fault_scripts",
    "fax_documents",
    "follow",
    "grants",
    "inbound_events",
    "json_of",
    "messaging_documents",
    "operations",
    "pages",
    "phone_numbers",
    "policies",
    "programs",
    "records",
    "sids",
    "stream_messages",
    "taskrouter_capabilities",
    "twiml_documents",
    "voice_documents",
    "webhook_requests",
    "workflow_configurations",
    "xml_texts",
]
