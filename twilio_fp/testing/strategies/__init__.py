"""Strategies for hypothesis: every operation, every record, and what Twilio could answer.

They are made of the facts that the generated classes carry, so a class that is new has its strategies at once. This
package needs hypothesis: install ``twilio-fp[testing]``.
"""

from __future__ import annotations

from twilio_fp.testing.strategies.answers import answers, json_of
from twilio_fp.testing.strategies.operations import arguments, operations, records

__all__ = ["answers", "arguments", "json_of", "operations", "records"]
