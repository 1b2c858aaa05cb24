# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's intelligence, a package a version."""

from __future__ import annotations

from typing import TYPE_CHECKING

if not TYPE_CHECKING:
    from twilio_fp.lazy import face

    _, __getattr__, _ = face(__name__, {})
