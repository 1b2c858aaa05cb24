"""One maximum depth for data, on every Python; every reader refuses deeper data by name.

Only typed responses keep deeper data, as text: the request has been executed, so its response must not be lost.
"""

from __future__ import annotations

import copy
import json as plain
import pickle
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from twilio_fp import (
    CreateMessage,
    DecodeError,
    FetchMessage,
    HttpResponse,
    ListMessage,
    RawOperation,
    TwilioError,
    UsageError,
    decode,
    encode,
    evolve,
    json,
    webhooks,
)
from twilio_fp.canonical_json import MAX_DEPTH, freeze

if TYPE_CHECKING:
    from collections.abc import Callable

RAW = RawOperation("POST", "api.twilio.com", "/x")
DEPTHS = st.integers(1, 3 * MAX_DEPTH)


def nested(depth: int) -> Any:
    """Return data of that many levels, alternating lists and mappings."""
    value: Any = "x"
    for level in range(depth):
        value = {"a": value} if level % 2 else [value]
    return value


def lives(value: Any) -> None:
    """Show, compare, hash, copy and pickle the data."""
    assert repr(value)
    assert value == pickle.loads(pickle.dumps(value))
    assert hash(value) == hash(copy.deepcopy(value))


def answered(operation: Any, members: Any) -> Any:
    return decode(operation, HttpResponse(200, (), plain.dumps(members).encode()))


def read_event(members: Any) -> Any:
    headers = {"Content-Type": "application/json"}
    request = webhooks.WebhookRequest("POST", "https://app.example/x", headers, plain.dumps(members).encode())
    return webhooks.parse_event(webhooks.unverified(request))


READERS: dict[str, Callable[[Any], Any]] = {
    "freeze": freeze,
    "an answer without an operation": lambda data: answered(RAW, data),
    "a member that is not known": lambda data: answered(FetchMessage("SM1"), {"sid": "SM1", "new": data}).extra,
    "what stands beside a page's items": lambda data: answered(ListMessage(), {"messages": [], "new": data}).meta,
    "extra": lambda data: evolve(CreateMessage(to="+1", from_="+2", body="x"), extra={"New": data}),
    "a body of JSON": lambda data: evolve(RAW, json=data),
    "an event": lambda data: read_event([{"id": "1", "type": "x", "data": data}]),
    "written data": lambda data: json.loads(json.dumps(evolve(RAW, json=data))),
}

KEPT = ("a member that is not known", "what stands beside a page's items")


@pytest.mark.parametrize("reader", READERS)
@given(depth=DEPTHS)
@example(depth=MAX_DEPTH + 1)
@example(depth=2_000)
@example(depth=100_000)
def test_deeply_nested_input_is_read_or_refused_by_name(reader: str, depth: int) -> None:
    try:
        value = READERS[reader](nested(depth))
    except TwilioError as error:
        assert isinstance(error, (DecodeError, UsageError))  # noqa: PT017
        assert depth >= MAX_DEPTH - 2
    except RecursionError:
        assert depth > 800  # json.dumps, which this test uses, has its own limit
    else:
        assert depth <= MAX_DEPTH or reader in KEPT
        lives(value)


@given(depth=st.integers(1, MAX_DEPTH - 2))
def test_values_nested_as_deep_as_allowed_can_be_sent(depth: int) -> None:
    body = encode(evolve(RAW, json=nested(depth))).body
    assert plain.loads(body) == nested(depth)
    assert encode(evolve(RAW, form={"A": nested(depth)})).body
