"""Strategies for hypothesis: every operation, every record, and what Twilio could answer.

They are made of the facts that the generated classes carry, so a class that is new has its strategies at once. This
package needs hypothesis: install ``twilio-fp[testing]``.
"""

from __future__ import annotations

from twilio_fp.testing.strategies.answers import answers, json_of
from twilio_fp.testing.strategies.operations import arguments, operations, records
from twilio_fp.testing.strategies.webhooks import events, webhook_requests

__all__ = ["answers", "arguments", "events", "json_of", "operations", "records", "webhook_requests"]
