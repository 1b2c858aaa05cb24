"""What Twilio reports, as records: one module a family. `twilio_fp.webhooks` has all their names."""

from __future__ import annotations

__all__: list[str] = []
