"""Errors: each can be pickled and copied completely, and tells a caller what to do."""

from __future__ import annotations

import copy
import pickle
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import codes, errors
from twilio_fp.errors import (
    AmbiguousError,
    ApiError,
    AuthenticationError,
    BadSignatureError,
    DeadlockError,
    DecodeError,
    ExpiredTokenError,
    MalformedTokenError,
    NestingError,
    NotFoundError,
    NotYetValidTokenError,
    OperationError,
    PollTimeoutError,
    ProgramTimeoutError,
    RateLimitError,
    RefusedTokenError,
    SignatureError,
    StreamError,
    TokenError,
    TransportError,
    TwilioError,
    TwimlError,
    UsageError,
    WavError,
    WrongAlgorithmError,
    WrongIssuerError,
    WrongKindError,
    WrongSubjectError,
)
from twilio_fp.operation.retry_safety import MAY_REPEAT, is_repeatable
from twilio_fp.outcomes import Outcome, Safety
from twilio_fp.rest.api.v2010 import Message
from twilio_fp.values import FrozenMap


def completed(error: TwilioError) -> TwilioError:
    """Return the error as raised for a call."""
    vars(error).update(operation="FetchMessage", method="GET", request_path="/x", request_id="RQ1", safety="safe")
    return error


EVERY: list[TwilioError] = [
    TwilioError("something"),
    DeadlockError("a program must not wait for itself"),
    UsageError("page_size must be positive, not -1"),
    TransportError("refused", may_have_executed=False),
    TransportError("slow", may_have_executed=True, timed_out=True),
    AmbiguousError("reset", timed_out=True),
    OperationError("failed"),
    completed(TransportError("slow", may_have_executed=True, timed_out=True)),
    completed(ApiError(status=404, code=20404, message="gone")),
    completed(DecodeError("expected a number", path="$.price", body=b"x")),
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
    NestingError("too deep"),
    PollTimeoutError("not in time", last=Message(sid="SM1", status="sent")),
    ProgramTimeoutError("the program did not end in 3 s"),
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
    StreamError("SendMedia.payload must be non-empty audio, got b''"),
    WavError("a WAV file must begin with RIFF"),
]


@pytest.mark.parametrize("error", EVERY, ids=lambda error: f"{type(error).__name__}: {error}")
def test_every_error_survives_pickle_and_copy_with_all_its_attributes(error: TwilioError) -> None:
    pickled = [pickle.loads(pickle.dumps(error, protocol)) for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)]
    for same in (*pickled, copy.copy(error), copy.deepcopy(error)):
        assert type(same) is type(error)
        assert (str(same), repr(same), same.args) == (str(error), repr(error), error.args)
        assert vars(same) == vars(error)


@pytest.mark.parametrize("error", [error for error in EVERY if isinstance(error, OperationError)], ids=repr)
def test_an_operation_error_in_a_list_is_printed_with_its_call(error: OperationError) -> None:
    assert f"{[error]}" == f"[{type(error).__name__}({str(error)!r})]"


def test_every_error_class_is_tested_here() -> None:
    assert {type(error).__name__ for error in EVERY} == {name for name in errors.__all__ if name.endswith("Error")}


def test_every_error_is_a_twilio_error_and_some_are_builtin_errors_too() -> None:
    assert all(isinstance(error, TwilioError) for error in EVERY)
    assert issubclass(UsageError, ValueError)
    assert issubclass(TwimlError, ValueError)
    assert issubclass(PollTimeoutError, TimeoutError)
    assert issubclass(ProgramTimeoutError, TimeoutError)
    assert issubclass(NestingError, RecursionError)
    assert issubclass(AmbiguousError, TransportError)
    assert issubclass(DeadlockError, UsageError)
    assert issubclass(StreamError, UsageError)


def test_a_note_survives_pickling() -> None:
    error = UsageError("no")
    error.add_note("while sending")
    assert pickle.loads(pickle.dumps(error)).__notes__ == ["while sending"]


@pytest.mark.parametrize(
    ("status", "outcome", "repeated"),
    [
        (302, "unknown", False),
        (400, "refused", False),
        (401, "refused", False),
        (403, "refused", False),
        (404, "refused", False),
        (408, "unknown", False),
        (409, "refused", False),
        (425, "refused", True),
        (429, "refused", True),
        (499, "unknown", False),
        (500, "unknown", False),
        (501, "unknown", False),
        (502, "unknown", False),
        (503, "unknown", False),
        (504, "unknown", False),
        (505, "unknown", False),
        (599, "unknown", False),
    ],
)
def test_a_status_determines_the_outcome_and_an_unknown_operation_counts_as_a_create(
    status: int, outcome: str, repeated: bool
) -> None:
    error = ApiError(status=status)
    assert (error.outcome, error.may_have_executed) == (outcome, outcome == "unknown")
    assert is_repeatable(error) is repeated


@pytest.mark.parametrize("safety", ["safe", "idempotent", "keyed"])
def test_safe_calls_are_repeatable_if_that_may_help(safety: Any) -> None:
    repeated = {status for status in range(300, 600) if is_repeatable(ApiError(status=status, safety=safety))}
    assert repeated == {408, 425, 429, *range(500, 600)} - {501, 505}
    assert is_repeatable(TransportError("reset", may_have_executed=True, safety=safety))


def test_a_verification_that_has_used_up_its_attempts_is_not_repeatable() -> None:
    for code in (codes.VERIFY_MAX_CHECKS_REACHED, codes.VERIFY_MAX_SENDS_REACHED):
        assert not is_repeatable(RateLimitError(status=429, code=code, safety="safe"))


@pytest.mark.parametrize("error", EVERY, ids=lambda error: f"{type(error).__name__}: {error}")
def test_nothing_else_is_repeatable(error: TwilioError) -> None:
    again = isinstance(error, TransportError) and (not error.may_have_executed or error.safety == "safe")
    assert is_repeatable(error) is (again or isinstance(error, RateLimitError))


@pytest.mark.parametrize("error", [KeyboardInterrupt(), TimeoutError(), OSError("reset"), ValueError()], ids=repr)
def test_an_error_of_another_library_is_not_repeatable(error: BaseException) -> None:
    assert not is_repeatable(error)


def test_every_outcome_has_its_row() -> None:
    assert set(MAY_REPEAT) == set(get_args(Outcome))
    assert MAY_REPEAT["never-sent"] == MAY_REPEAT["refused"] == set(get_args(Safety))
    assert MAY_REPEAT["unknown"] == set(get_args(Safety)) - {"neither"}


@pytest.mark.parametrize("given", [False, None, 0, 1, "yes"])
def test_an_ambiguous_error_that_was_not_executed_is_refused(given: Any) -> None:
    with pytest.raises(UsageError, match="may_have_executed of an AmbiguousError must be True, got"):
        AmbiguousError("refused", may_have_executed=given)


@given(st.text())
def test_the_text_of_an_error_is_one_printable_line(text: str) -> None:
    named = ApiError(status=400, message=text, request_id=text)
    named.method, named.request_path = "GET", "/x"
    for error in (UsageError(text), TransportError(text, may_have_executed=False), DecodeError(text), named):
        assert str(error).isprintable()
        str(error).encode()
    assert str(UsageError(text)) == text or not text.isprintable()


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
def test_retry_after_is_whole_seconds_or_none(value: str, seconds: int | None) -> None:
    assert RateLimitError(status=429, headers=(("RETRY-after", value),)).retry_after_seconds == seconds


def test_retry_after_may_be_absent() -> None:
    assert RateLimitError(status=429).retry_after_seconds is None


def test_a_header_is_found_in_any_case_and_the_first_one_counts() -> None:
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
        (completed(ApiError(status=500, message="no")), "FetchMessage: HTTP 500: no [GET /x, request RQ1]"),
        (completed(DecodeError("x", path="$.a")), "FetchMessage: $.a: x [GET /x, request RQ1]"),
        (TwimlError("x"), "x"),
        (TwimlError("x", line=2, column=3), "line 2, column 3: x"),
    ],
)
def test_the_text_of_each_error(error: TwilioError, text: str) -> None:
    assert str(error) == text


@pytest.mark.parametrize("value", [None, "no", 0, 1])
def test_may_have_executed_is_a_bool(value: Any) -> None:
    with pytest.raises(UsageError, match="may_have_executed must be True or False"):
        TransportError("x", may_have_executed=value)


@pytest.mark.parametrize("status", ["503", None, True])
def test_a_status_is_an_int(status: Any) -> None:
    with pytest.raises(UsageError, match="status must be an int"):
        ApiError(status=status)


@pytest.mark.parametrize("odd", [None, "no", "", 0, 1, [], b"x"], ids=repr)
def test_an_ambiguous_error_may_have_been_executed(odd: Any) -> None:
    with pytest.raises(UsageError, match="may_have_executed of an AmbiguousError must be True"):
        AmbiguousError("x", may_have_executed=odd)


@pytest.mark.parametrize("odd", ["503", True, 503.0, [503], b"503"], ids=repr)
def test_a_code_is_an_int_or_none(odd: Any) -> None:
    with pytest.raises(UsageError, match="code must be an int such as 21211, or None, got a"):
        ApiError(status=400, code=odd)


@pytest.mark.parametrize("odd", [None, "", "bogus", "SAFE", True, 0, [], {}], ids=repr)
@pytest.mark.parametrize(
    "build",
    [lambda odd: ApiError(status=503, safety=odd), lambda odd: TransportError("x", may_have_executed=True, safety=odd)],
    ids=["ApiError", "TransportError"],
)
def test_safety_is_a_known_word(build: Any, odd: Any) -> None:
    with pytest.raises(UsageError, match="safety must be one of safe, idempotent, keyed, neither, got"):
        build(odd)


@pytest.mark.parametrize("word", get_args(Safety))
def test_every_word_for_safety_is_accepted(word: Safety) -> None:
    assert ApiError(status=503, safety=word).safety == word
    assert TransportError("x", may_have_executed=True, safety=word).safety == word


@pytest.mark.parametrize("given", [{"status": 10**5000}, {"status": 400, "code": -(10**5000)}], ids=["status", "code"])
def test_an_error_refuses_a_number_that_could_not_be_written_out(given: dict[str, int]) -> None:
    with pytest.raises(UsageError, match="must be an int such as"):
        ApiError(**given)  # type: ignore[arg-type]
