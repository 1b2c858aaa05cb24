"""Verify: service rate limits and their buckets (a number of requests per interval), the safe list, and messaging.

Not modelled: how Twilio divides time into intervals; here a bucket looks back from each request.

Source: https://www.twilio.com/docs/verify/api/service-rate-limits
Source: https://www.twilio.com/docs/verify/api/service-rate-limit-buckets
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from math import ceil
from typing import Any, Final, cast

from twilio_fp.codec.temporal import decode_instant, encode_instant
from twilio_fp.messaging.addresses import is_e164
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.places import key_part
from twilio_fp.testing.fake.reading import read_json
from twilio_fp.testing.fake.refusals import RefusedError, refused
from twilio_fp.testing.fake.resources import Behaviour, created, reply_with, updated
from twilio_fp.testing.fake.state import Row, State

__all__ = ["BEHAVIOURS", "count_request"]

_MOST_LIMITS: Final = 10
_MOST_BUCKETS: Final = 5


def count_request(state: State, service: Row, keys: Any) -> State:
    """Return the state after counting a request towards each of the service's rate limits that it names.

    Args:
        state: the state of the fake.
        service: the service.
        keys: the key to count under, by the unique name of each limit; a JSON object or its text.

    Raises:
        RefusedError: 400 if there is no such limit, 429 if one is reached; nothing is counted then.
    """
    for name, value in _keys(keys).items():
        limit = state.row(f"{service.key}/RateLimits/{key_part(name)}")
        if limit is None:
            raise refused(60200, f"Invalid parameter RateLimits: this service has no rate limit {name}")
        for bucket in state.rows(f"{limit.key}/Buckets"):
            state = _counted(state, name, bucket, str(value))
    return state


def _keys(params: Any) -> Mapping[str, Any]:
    if isinstance(params, str):
        try:
            params = read_json(params)
        except ValueError:
            params = [params]
    if params is not None and not isinstance(params, Mapping):
        raise refused(60200, "Invalid parameter RateLimits: it must be a JSON object of unique names and values")
    return cast("Mapping[str, Any]", params or {})


def _counted(state: State, name: str, bucket: Row, value: str) -> State:
    key = f"{bucket.key}/Spent/{key_part(value)}"
    row = state.row(key)
    interval = timedelta(seconds=int(bucket["interval"]))
    times = [decode_instant(at) for at in (() if row is None else row["times"])]
    recent = [at for at in times if state.now - at < interval]
    if len(recent) >= int(bucket["max"]):
        wait = recent[-int(bucket["max"])] + interval - state.now
        seconds = max(1, ceil(wait.total_seconds()))
        headers = {"Retry-After": str(seconds), "Twilio-Reached-Rate-Limit": name}
        raise RefusedError(429, 20429, f"Too many requests: the rate limit {name} has been reached", headers=headers)
    members = {"times": [encode_instant(at) for at in (*recent, state.now)]}
    return state.add(key, members)[0] if row is None else state.change(row, **members)[0]


def create_limit(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a rate limit, which counts nothing until it has a bucket."""
    name = str(request.params["UniqueName"])
    collection = state.collection(request.place.collection)
    if collection.get(key_part(name)) is not None:
        raise refused(60208, f"A rate limit with the unique name {name} already exists")
    if len(collection) >= _MOST_LIMITS:
        raise refused(60207, f"A service has at most {_MOST_LIMITS} rate limits")
    state, row = created(state, request)
    return state, reply_with(request, row)


def create_bucket(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a bucket of a rate limit."""
    _check_bucket(state, request)
    if len(state.collection(request.place.collection)) >= _MOST_BUCKETS:
        raise refused(60210, f"A rate limit has at most {_MOST_BUCKETS} buckets")
    state, row = created(state, request)
    return state, reply_with(request, row)


def update_bucket(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a bucket of a rate limit."""
    _check_bucket(state, request)
    state, row = updated(state, request)
    return state, reply_with(request, row)


def _check_bucket(state: State, request: ParsedRequest) -> None:
    for name in ("Interval", "Max"):
        if int(request.params.get(name, 1)) < 1:
            raise refused(60200, f"Invalid parameter {name}: it must be positive")
    others = (row for row in state.rows(request.place.collection) if row.key != request.place.key)
    if any(row["interval"] == request.params.get("Interval") for row in others):
        raise refused(60211, f"A bucket with the interval {request.params['Interval']} already exists")


def create_safe(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Add a number to the safe list, which exempts it from fraud protection."""
    number = str(request.params["PhoneNumber"])
    if not is_e164(number):
        raise refused(60200, f"Invalid parameter PhoneNumber: {number}")
    if state.row(f"{request.place.collection}/{number}") is not None:
        raise refused(60411, f"{number} is already in the safe list")
    state, row = created(state, request)
    return state, reply_with(request, row)


def create_messaging(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Set the messaging service that sends codes to a country."""
    country = str(request.params["Country"])
    if state.row(f"{request.place.collection}/{country}") is not None:
        raise refused(60213, f"The country {country} already has a messaging configuration")
    state, row = created(state, request)
    return state, reply_with(request, row)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "verify.v2.CreateRateLimit": create_limit,
    "verify.v2.CreateBucket": create_bucket,
    "verify.v2.UpdateBucket": update_bucket,
    "verify.v2.CreateSafelist": create_safe,
    "verify.v2.CreateMessagingConfiguration": create_messaging,
}
