"""Errors: each pickles and copies with all that it says, and says what a caller goes by."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import errors
from twilio_fp.errors import (
    AmbiguousError,
    ApiError,
    AuthenticationError,
    BadSignatureError,
    DecodeError,
    ExpiredTokenError,
    MalformedTokenError,
    NotFoundError,
    NotYetValidTokenError,
    PollTimeoutError,
    RateLimitError,
    RefusedTokenError,
    SignatureError,
    TokenError,
    TransportError,
    TwilioError,
    TwimlError,
    UsageError,
    WrongAlgorithmError,
    WrongIssuerError,
    WrongKindError,
    WrongSubjectError,
)
from twilio_fp.rest.api.v2010 import Message
from twilio_fp.values import FrozenMap

EVERY: list[TwilioError] = [
    TwilioError("something"),
    UsageError("page_size must be positive, not -1"),
    TransportError("refused", may_have_executed=False),
    TransportError("slow", may_have_executed=True, timed_out=True),
    AmbiguousError("reset", may_have_executed=True, timed_out=True),
    ApiError(status=500),
    ApiError(
        status=400,
        code=21211,
        message="Invalid 'To'",
        more_info="https://www.twilio.com/docs/errors/21211",
        details=FrozenMap({"params": ("To",)}),
        request_id="RQ1",
        headers=(("Twilio-Request-Id", "RQ1"),),
        body=b'{"code": 21211}',
    ),
    AuthenticationError(status=401, code=20003, message="Authenticate"),
    NotFoundError(status=404),
    RateLimitError(status=429, headers=(("Retry-After", "3"),)),
    DecodeError("expected a number", path="$.price", body=b"x"),
    PollTimeoutError("not in time", last=Message(sid="SM1", status="sent")),
    TwimlError("wrong nesting"),
    TwimlError("no end tag", line=3, column=7),
    TokenError("expired"),
    RefusedTokenError("exp", expected=1, found=2),
    MalformedTokenError("a token", expected="three parts", found=2),
    WrongAlgorithmError("alg", expected="HS256", found="none"),
    BadSignatureError("the signature", expected="one of this key", found="another"),
    ExpiredTokenError("exp", expected=2, found=1),
    NotYetValidTokenError("nbf", expected=1, found=2),
    WrongIssuerError("iss", expected="SK1", found="SK2"),
    WrongSubjectError("sub", expected="AC1", found="AC2"),
    WrongKindError("kind", expected="access", found=None),
    SignatureError("no signature"),
]


@pytest.mark.parametrize("error", EVERY, ids=lambda error: f"{type(error).__name__}: {error}")
def test_every_error_survives_pickle_and_copy_with_all_that_it_says(error: TwilioError) -> None:
    pickled = [pickle.loads(pickle.dumps(error, protocol)) for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)]
    for same in (*pickled, copy.copy(error), copy.deepcopy(error)):
        assert type(same) is type(error)
        assert (str(same), repr(same), same.args) == (str(error), repr(error), error.args)
        assert vars(same) == vars(error)


def test_every_error_of_the_tree_is_among_these() -> None:
    assert {type(error).__name__ for error in EVERY} == set(errors.__all__)


def test_every_error_is_one_of_ours_and_some_are_pythons_too() -> None:
    assert all(isinstance(error, TwilioError) for error in EVERY)
    assert issubclass(UsageError, ValueError)
    assert issubclass(TwimlError, ValueError)
    assert issubclass(PollTimeoutError, TimeoutError)
    assert issubclass(AmbiguousError, TransportError)


def test_a_note_survives_the_pickle() -> None:
    error = UsageError("no")
    error.add_note("while sending")
    assert pickle.loads(pickle.dumps(error)).__notes__ == ["while sending"]


@pytest.mark.parametrize(
    ("status", "retryable"),
    [
        (400, False),
        (401, False),
        (403, False),
        (404, False),
        (408, True),
        (409, False),
        (425, True),
        (429, True),
        (499, False),
        (500, True),
        (501, False),
        (502, True),
        (503, True),
        (504, True),
        (505, False),
        (599, True),
    ],
)
def test_whether_the_same_request_may_succeed_later(status: int, retryable: bool) -> None:
    assert ApiError(status=status).retryable is retryable


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0),
        ("1", 1),
        ("120", 120),
        ("999999999", 999_999_999),
        ("1000000000", None),
        ("9" * 10_000, None),
        ("-1", None),
        ("+1", None),
        ("1.5", None),
        ("", None),
        (" 1", None),
        ("1_0", None),
        ("²", None),
        ("٣", None),
        ("Wed, 21 Oct 2026 07:28:00 GMT", None),
    ],
)
def test_retry_after_is_whole_seconds_or_nothing(value: str, seconds: int | None) -> None:
    assert RateLimitError(status=429, headers=(("RETRY-after", value),)).retry_after_seconds == seconds


def test_retry_after_may_be_absent() -> None:
    assert RateLimitError(status=429).retry_after_seconds is None


def test_a_header_is_read_in_any_case_and_the_first_one_counts() -> None:
    error = ApiError(status=500, headers=(("X-Id", "1"), ("x-id", "2")))
    assert error.header("X-ID") == "1"
    assert error.header("Absent") is None


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (ApiError(status=500), "HTTP 500"),
        (ApiError(status=500, code=1), "HTTP 500 (code 1)"),
        (ApiError(status=500, message="no"), "HTTP 500: no"),
        (ApiError(status=500, message="no", code=0), "HTTP 500: no (code 0)"),
        (DecodeError("x"), "$: x"),
        (TwimlError("x"), "x"),
        (TwimlError("x", line=2, column=3), "line 2, column 3: x"),
    ],
)
def test_what_an_error_says(error: TwilioError, text: str) -> None:
    assert str(error) == text


@given(st.text())
def test_what_an_error_says_is_one_line_that_any_terminal_and_encoder_takes(text: str) -> None:
    for error in (UsageError(text), TransportError(text, may_have_executed=False), DecodeError(text)):
        assert str(error).isprintable()
        str(error).encode()
    assert str(UsageError(text)) == text or not text.isprintable()
