"""What workers of an executor make their client with: it sends to the server that the environment names."""

from __future__ import annotations

import os

from twilio_fp import Client


def make() -> Client:
    return Client.from_environ(base_url=os.environ["TEST_TWILIO_URL"])


def dying() -> Client:
    os._exit(3)
