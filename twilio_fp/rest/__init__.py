"""Twilio's REST API: a package per product, a subpackage per version, with its operations and records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if not TYPE_CHECKING:
    from twilio_fp.lazy import face

    _, __getattr__, _ = face(__name__, {})
