"""Strategies for hypothesis: operations, records, answers, TwiML, tokens and webhooks, each loaded when it is used.

Those of the API are made of the facts that the generated classes carry, so a class that is new has its strategies at
once. This package needs hypothesis: install ``twilio-fp[testing]``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twilio_fp.testing.strategies.answers import answers as answers
    from twilio_fp.testing.strategies.answers import json_of as json_of
    from twilio_fp.testing.strategies.operations import arguments as arguments
    from twilio_fp.testing.strategies.operations import operations as operations
    from twilio_fp.testing.strategies.operations import records as records
    from twilio_fp.testing.strategies.tokens import access_tokens as access_tokens
    from twilio_fp.testing.strategies.tokens import capabilities as capabilities
    from twilio_fp.testing.strategies.tokens import client_capabilities as client_capabilities
    from twilio_fp.testing.strategies.tokens import grants as grants
    from twilio_fp.testing.strategies.tokens import policies as policies
    from twilio_fp.testing.strategies.tokens import taskrouter_capabilities as taskrouter_capabilities
    from twilio_fp.testing.strategies.tokens import workflow_configurations as workflow_configurations
    from twilio_fp.testing.strategies.twiml import attributes as attributes
    from twilio_fp.testing.strategies.twiml import elements as elements
    from twilio_fp.testing.strategies.twiml import fax_documents as fax_documents
    from twilio_fp.testing.strategies.twiml import messaging_documents as messaging_documents
    from twilio_fp.testing.strategies.twiml import twiml_documents as twiml_documents
    from twilio_fp.testing.strategies.twiml import voice_documents as voice_documents
    from twilio_fp.testing.strategies.twiml import xml_texts as xml_texts
    from twilio_fp.testing.strategies.webhooks import events as events
    from twilio_fp.testing.strategies.webhooks import webhook_requests as webhook_requests
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "answers": "answers json_of",
            "operations": "arguments operations records",
            "tokens": "access_tokens capabilities client_capabilities grants policies taskrouter_capabilities workflow_configurations",
            "twiml": "attributes elements fax_documents messaging_documents twiml_documents voice_documents xml_texts",
            "webhooks": "events webhook_requests",
        },
    )
