from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import ApiError
from twilio_fp.rest.verify.v2 import (
    CreateBucket,
    CreateMessagingConfiguration,
    CreateRateLimit,
    CreateSafelist,
    CreateService,
    CreateVerification,
    DeleteSafelist,
    FetchMessagingConfiguration,
    FetchSafelist,
    ListBucket,
    UpdateBucket,
)
from twilio_fp.testing import FakeTwilio

THEIRS = "+15558675310"


def fake_with_service() -> tuple[FakeTwilio, Any, str]:
    twilio = FakeTwilio()
    client = twilio.client()
    return twilio, client, client(CreateService(friendly_name="Shop")).sid


def refusal(client: Any, operation: Any) -> ApiError:
    with pytest.raises(ApiError) as caught:
        client(operation)
    return caught.value


def send(service: str, number: int, key: str = "1.2.3.4", name: str = "ip") -> CreateVerification:
    return CreateVerification(service, to=f"+1555867{number:04}", channel="sms", rate_limits={name: key})


@given(
    st.integers(1, 4), st.integers(1, 60), st.lists(st.tuples(st.integers(0, 40), st.sampled_from("ab")), max_size=12)
)
def test_a_bucket_limits_the_requests_in_its_interval(most: int, interval: int, asked: list[tuple[int, str]]) -> None:
    twilio, client, service = fake_with_service()
    limit = client(CreateRateLimit(service, unique_name="ip")).sid
    client(CreateBucket(service, limit, max=most, interval=interval))
    now, passed = 0, dict[str, list[int]](a=[], b=[])
    for number, (seconds, key) in enumerate(asked):
        twilio.advance(timedelta(seconds=seconds))
        now += seconds
        recent = [at for at in passed[key] if now - at < interval]
        if len(recent) < most:
            client(send(service, number, key))
            passed[key].append(now)
        else:
            error = refusal(client, send(service, number, key))
            assert (error.status, error.code) == (429, 20429)
            assert dict(error.headers)["Retry-After"] == str(recent[-most] + interval - now)
            assert dict(error.headers)["Twilio-Reached-Rate-Limit"] == "ip"


def test_a_limit_without_a_bucket_limits_nothing_and_an_unknown_one_is_refused() -> None:
    _, client, service = fake_with_service()
    client(CreateRateLimit(service, unique_name="ip"))
    for number in range(10):
        client(send(service, number))
    assert refusal(client, send(service, 11, name="other")).code == 60200


def test_limits_and_buckets_are_limited_in_number_and_unique() -> None:
    _, client, service = fake_with_service()
    limits = [client(CreateRateLimit(service, unique_name=f"limit{number}")).sid for number in range(10)]
    assert refusal(client, CreateRateLimit(service, unique_name="limit0")).code == 60208
    assert refusal(client, CreateRateLimit(service, unique_name="another")).code == 60207
    buckets = [client(CreateBucket(service, limits[0], max=1, interval=interval)) for interval in range(1, 6)]
    assert refusal(client, CreateBucket(service, limits[0], max=1, interval=1)).code == 60211
    assert refusal(client, CreateBucket(service, limits[0], max=1, interval=9)).code == 60210
    assert refusal(client, UpdateBucket(service, limits[0], buckets[1].sid, interval=1)).code == 60211
    changed = client(UpdateBucket(service, limits[0], buckets[0].sid, interval=1, max=7))
    assert (changed.max, changed.interval) == (7, 1)
    assert [bucket.max for bucket in client.stream(ListBucket(service, limits[0]))] == [7, 1, 1, 1, 1]


def test_safe_numbers_and_messaging_configurations_are_found_by_number_and_country() -> None:
    _, client, service = fake_with_service()
    made_safe = client(CreateSafelist(phone_number=THEIRS))
    assert client(FetchSafelist(THEIRS)) == made_safe
    assert refusal(client, CreateSafelist(phone_number=THEIRS)).code == 60411
    assert refusal(client, CreateSafelist(phone_number="0123")).code == 60200
    client(DeleteSafelist(THEIRS))
    assert refusal(client, FetchSafelist(THEIRS)).status == 404
    messaging = "MG" + "1" * 32
    client(CreateMessagingConfiguration(service, country="DE", messaging_service_sid=messaging))
    assert client(FetchMessagingConfiguration(service, "DE")).messaging_service_sid == messaging
    again = CreateMessagingConfiguration(service, country="DE", messaging_service_sid=messaging)
    assert refusal(client, again).code == 60213
