"""The function with which executor workers make their client: it sends to the server that the environment names."""

from __future__ import annotations

import os

from twilio_fp import Client, CreateMessage, Message
from twilio_fp.testing import TableTransport


def make() -> Client:
    return Client.from_environ(base_url=os.environ["TEST_TWILIO_URL"])


def dying() -> Client:
    """Make a client whose process exits at the eleventh request, after ten that got responses, one after the other."""
    answered: list[str] = []

    def answer(operation: CreateMessage) -> Message:
        if len(answered) == 10:
            os._exit(3)
        answered.append(operation.to)
        return Message(sid=f"SM{operation.to[5:]}")

    return TableTransport({CreateMessage: answer}).client()


def lost() -> Client:
    raise LookupError("no credentials on this machine")
