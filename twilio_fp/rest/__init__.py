"""Twilio's REST API: one package a product, one below it a version, and in it every operation and record by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if not TYPE_CHECKING:
    from twilio_fp.lazy import face

    _, __getattr__, _ = face(__name__, {})
