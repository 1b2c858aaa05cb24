"""Secrets recognised by their names, in bodies that are kept unchanged."""

from __future__ import annotations

import copy
import json
import pickle
from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import work
from twilio_fp import ApiError, DecodeError, UsageError, decode
from twilio_fp import json as records
from twilio_fp.http import HttpRequest, HttpResponse, redact
from twilio_fp.operation import RawOperation, Reply
from twilio_fp.printable import short_repr
from twilio_fp.rest.api.v2010 import FetchCall
from twilio_fp.secret_members import MASK, is_secret, masked
from twilio_fp.secret_names import SECRET_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable

HUSH = "hush-4711"
BODIES: dict[str, str] = {
    "JSON": f'{{"sid": "AC1", "auth_token": "{HUSH}", "price": 0.10}}',
    "another spelling": f'{{"sid":"AC1","authToken":"{HUSH}"}}',
    "deep": f'{{"new": [{{"AUTH-TOKEN": "{HUSH}"}}]}}',
    "a structure": f'{{"Credentials": {{"a": ["}}", "{HUSH}"]}}, "sid": "AC1"}}',
    "a number": '{"pin":4711, "sid": "AC1"}',
    "escapes": f'{{"secret": "\\"{HUSH}\\\\", "sid": "AC1"}}',
    "cut off": f'{{"secret": "{HUSH}',
    "a structure cut off": f'{{"secret": {{"a": "{HUSH}',
    "no JSON": f'{{"secret": "{HUSH}", nonsense',
    "several": f'[{{"secret": "{HUSH}"}}, {{"secret": "{HUSH}"}}]',
    "XML": f"<RestException><Password>{HUSH}</Password></RestException>",
    "a form": f"Sid=AC1&Password={HUSH}&ApiKey={HUSH}",
    "beyond ASCII": f'{{"name": "Zoë", "secret": "{HUSH}"}}',
}
PLAIN = (
    "", "{}", "[1]", '{"sid": "SM1", "body": "your secret: 1"}', '{"auth_token": null, "secret": ""}',
    "Body=Hi&To=%2B1", f'{{"secret": "{MASK}"}}', "<html><p>secret</p>", '{"token_type": "bearer"}', "\x00\xff",
)  # fmt: skip


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_a_body_is_masked_by_the_names_of_its_members(body: str) -> None:
    found = masked(body.encode())
    assert b"4711" not in found
    assert masked(found) == found
    assert (b"AC1" in found) == ("AC1" in body)


@pytest.mark.parametrize("word", ["new", "webhook", "x", "app2"])
@pytest.mark.parametrize(
    "ending",
    [
        "access_token",
        "api_key",
        "AuthToken",
        "passcode",
        "Password",
        "private-key",
        "refreshToken",
        "secret",
    ],
)
def test_an_unknown_member_is_a_secret_by_the_last_word_of_its_name(word: str, ending: str) -> None:
    name = f"{word}_{ending}"
    assert MASK.encode() in masked(f'{{"{name}": "{HUSH}"}}'.encode())
    answer = {"sid": "CA1", name: HUSH, "new": [{name: HUSH}]}
    call = decode(FetchCall("CA1"), HttpResponse(200, {}, json.dumps(answer).encode()))
    assert HUSH not in f"{call!r}{call.extra!r}{RawOperation('POST', 'api.twilio.com', '/x', form={name: HUSH})!r}"
    assert call.extra[name].reveal() == call.extra["new"][0][name].reveal() == HUSH


@pytest.mark.parametrize("name", ["secret_type", "password_policy", "token", "next_token", "author", "secretary"])
def test_a_name_that_only_begins_like_a_secrets_is_not_one(name: str) -> None:
    assert not is_secret(name)


def test_masking_keeps_the_rest_of_the_json_unchanged() -> None:
    assert masked(BODIES["JSON"].encode()) == b'{"sid": "AC1", "auth_token": "**********", "price": 0.10}'
    for name in ("another spelling", "deep", "a structure", "a number", "escapes", "several", "beyond ASCII"):
        json.loads(masked(BODIES[name].encode()))
    assert masked(BODIES["a form"].encode()) == b"Sid=AC1&Password=**********&ApiKey=**********"


@pytest.mark.parametrize("body", PLAIN)
def test_a_body_without_a_secret_is_unchanged(body: str) -> None:
    assert masked(body.encode("latin-1")) == body.encode("latin-1")


WRITERS: dict[str, Callable[[Any], Any]] = {
    "pickle": pickle.dumps,
    "dumps": records.dumps,
    "to_data": records.to_data,
    "converter": lambda value: records.converter().unstructure(value),
    "state": lambda value: value.__getstate__(),
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)
def test_an_http_message_with_a_secret_in_its_body_is_written_only_when_redacted(
    write: Callable[[Any], Any], body: str
) -> None:
    request = HttpRequest("POST", "https://api.twilio.com/x", (), body.encode())
    response = HttpResponse(200, (), body.encode())
    holders: list[tuple[Any, Any]] = [(request, redact(request)), (response, redact(response))]
    for holder, shown in holders:
        with pytest.raises(
            UsageError, match=r"whose body contains a secret can't be written: redact\(\) it first"
        ) as caught:
            write(holder)
        assert "4711" not in f"{caught.value}{holder!r}{copy.deepcopy(holder)!r}"
        assert "4711" not in str(write(shown))
        assert pickle.loads(pickle.dumps(shown)) == records.loads(records.dumps(shown)) == shown
    with pytest.raises(UsageError):
        pickle.dumps(Reply("x", response))


def failure(response: HttpResponse) -> ApiError | DecodeError | None:
    """Return the error that reading a response raises, or None."""
    try:
        decode(FetchCall("CA1"), response)
    except (ApiError, DecodeError) as error:
        return error
    return None


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_an_errors_body_has_its_secrets_masked(body: str) -> None:
    for status in (200, 400, 401, 500):
        for beginning in (body, f"[{body}]", f'{{"call": {body}}}'):
            error = failure(HttpResponse(status, (), beginning.encode()))
            for twin in (error, copy.copy(error), pickle.loads(pickle.dumps(error))):
                assert "4711" not in f"{twin!r}{twin}{vars(twin) if twin else ''}"
            assert error is None or vars(pickle.loads(pickle.dumps(error))) == vars(error)


def test_details_keep_what_is_not_secret() -> None:
    body = b'{"code": 1, "params": {"Password": "hush-4711", "Username": "a"}, "user_error": true}'
    with pytest.raises(ApiError) as caught:
        decode(FetchCall("CA1"), HttpResponse(400, (), body))
    assert caught.value.details == {"params": {"Password": MASK, "Username": "a"}, "user_error": True}


@pytest.mark.parametrize(
    "each", [b'"secret":', b'"secret":[', b'"secret":{"a":', b'"a" ', b"<secret>", b"&secret=", b'"']
)
def test_masking_a_body_takes_linear_time(each: bytes) -> None:
    few, many = [work(partial(masked, each * times)) for times in (500, 5_000)]
    assert many < 20 * few


def test_names_are_recognised_by_their_letters_and_digits() -> None:
    assert all(name.isalnum() and name == name.lower() for name in SECRET_NAMES)
    assert {"authtoken", "password", "secret", "privatekey", "accesstoken"} <= SECRET_NAMES


@pytest.mark.parametrize("name", ["password", "Password", "auth_token", "authToken", "client-secret", "X-Api-Key"])
@pytest.mark.parametrize(
    "holding",
    [
        lambda name: {name: HUSH},
        lambda name: [(name, HUSH)],
        lambda name: {"new": [{name: {"text": HUSH}}]},
        lambda name: OrderedDict({name: HUSH}),
        lambda name: json.dumps({name: HUSH}),
        lambda name: json.dumps({name: HUSH}).encode()[:-1],
        lambda name: f"To=%2B1&{name}={HUSH}",
        lambda name: bytearray(f"{name}={HUSH}&To=%2B1", "ascii"),
    ],
)
def test_an_error_masks_secrets_by_name_in_a_refused_value(holding: Any, name: str) -> None:
    assert HUSH not in short_repr(holding(name))
    assert name in short_repr(holding(name))
    with pytest.raises(UsageError) as refused:
        RawOperation("POST", "api.twilio.com", "/x", body=cast("Any", [holding(name)]))
    assert HUSH not in str(refused.value)


@given(st.recursive(st.none() | st.integers() | st.text(max_size=5), lambda inner: st.lists(inner) | st.tuples(inner)))
def test_a_refused_value_without_secrets_is_shown_by_its_repr(value: object) -> None:
    whole = repr(value)
    assert short_repr(value) == whole if len(whole) <= 80 else short_repr(value) == f"{whole[:79]}…"


def test_only_the_beginning_of_a_large_value_is_read() -> None:
    many: Any = ["x"]
    for _ in range(50):
        many = [many] * 50
    assert len(short_repr(many)) == len(short_repr("x" * 10**6)) == len(short_repr({"a": many})) == 80
