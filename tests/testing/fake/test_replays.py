"""The same idempotency key gets the same response for a day, whatever happens meanwhile."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp.rest.webhooks.v1 import CreateSharedKey, ListSharedKey
from twilio_fp.testing import FakeTwilio

STEPS = st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from(["x", "y"]), st.integers(0, 30)), max_size=10)


@given(STEPS)
def test_an_idempotency_key_creates_one_resource_a_day(steps: list[tuple[str, str, int]]) -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    known: dict[str, tuple[str, int, str | None]] = {}
    now = made = 0
    for key, name, hours in steps:
        operation = CreateSharedKey(friendly_name=name, idempotency_key=key)
        before = known.get(key)
        if before is None or now - before[1] >= 24:
            known[key] = (name, now, client(operation).id)
            made += 1
        elif before[0] == name:
            assert client(operation).id == before[2]
        else:
            assert refusal(client, operation) == (422, 20001)
        now += hours
        twilio.advance(timedelta(hours=hours))
    assert len(client(ListSharedKey()).items) == made


def test_without_a_key_every_request_is_executed() -> None:
    client = FakeTwilio().client()
    ids = {client(CreateSharedKey(friendly_name="x")).id for _ in range(3)}
    assert len(ids) == 3
