"""A law for every test of the fake's products: what they report is an event of a known class, with all its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.testing.fake.strange import strange
from twilio_fp.webhooks import sign_webhook

if TYPE_CHECKING:
    from collections.abc import Iterator

    from twilio_fp.webhooks import WebhookRequest


@pytest.fixture(autouse=True)
def every_callback_is_a_known_event(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Parse each request that the fake sends, and fail if there is no class for it or no field for a parameter."""
    found = set[str]()

    def signed(*args: Any, **options: Any) -> WebhookRequest:
        request = sign_webhook(*args, **options)
        found.add(strange(request))
        return request

    monkeypatch.setattr("twilio_fp.testing.fake.callbacks.sign_webhook", signed)
    yield
    assert found <= {""}, f"the fake sends what parse_event does not know: {sorted(found - {''})}"
