"""The fake's refusals, as a client sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp.errors import ApiError

if TYPE_CHECKING:
    from twilio_fp.client import Client


def refusal(client: Client, operation: Any) -> tuple[int, int | None]:
    """Return the status and the code of the error with which an operation is refused."""
    with pytest.raises(ApiError) as caught:
        client(operation)
    return caught.value.status, caught.value.code
