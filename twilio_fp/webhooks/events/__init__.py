"""Records of Twilio's events, with one module per family. `twilio_fp.webhooks` exports them all."""

from __future__ import annotations

__all__: list[str] = []
