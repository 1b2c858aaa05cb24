"""What tests of programs that use Twilio need: transports that answer from tables, and clocks that do not wait."""

from __future__ import annotations

from twilio_fp.testing.clock import VirtualClock
from twilio_fp.testing.table import TableTransport

__all__ = ["TableTransport", "VirtualClock"]
