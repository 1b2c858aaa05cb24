"""HTTP messages: case-insensitive headers, refusal of invalid values, and hidden credentials."""

from __future__ import annotations

import copy
import pickle
from datetime import timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import work
from twilio_fp.errors import UsageError
from twilio_fp.http import SENSITIVE_HEADERS, Headers, HttpRequest, HttpResponse, as_timeout, redact
from twilio_fp.values import Secret

URL = "https://api.twilio.com/2010-04-01.json"
NAMES = st.sampled_from(["A", "a", "X-Id", "x-ID", "B"])
PAIRS = st.lists(st.tuples(NAMES, st.text("xyz ,é", max_size=4)), max_size=6)


def test_names_match_in_any_case() -> None:
    headers = Headers({"Content-Type": "a"})
    assert headers["CONTENT-type"] == headers.get("content-type") == "a"
    assert "content-TYPE" in headers
    assert "absent" not in headers
    assert 3 not in headers  # type: ignore[comparison-overlap]
    assert headers.get("absent") is None
    assert headers.get("absent", 3) == 3
    with pytest.raises(KeyError):
        headers["absent"]


def test_a_repeated_name_keeps_its_values_apart_and_in_order() -> None:
    pairs = (("Accept", "a"), ("X-Id", "1"), ("accept", "b"))
    headers = Headers(pairs)
    assert headers.pairs == pairs
    assert headers["Accept"] == headers.get("accept") == "a, b"
    assert headers.get_all("ACCEPT") == ("a", "b")
    assert headers.get_all("absent") == ()
    assert (list(headers), len(headers)) == (["Accept", "X-Id"], 2)
    assert dict(headers) == {"Accept": "a, b", "X-Id": "1"}


@given(PAIRS)
def test_headers_are_a_mapping_made_of_pairs(pairs: list[tuple[str, str]]) -> None:
    headers = Headers(pairs)
    assert headers.pairs == tuple(pairs)
    assert Headers(headers) == headers == Headers(iter(pairs))
    assert hash(Headers(pairs)) == hash(headers)
    assert len(dict(headers)) == len(headers) == len({name.lower() for name, _ in pairs})
    swapped = Headers([(name.swapcase(), value) for name, value in pairs])
    assert swapped == headers
    assert hash(swapped) == hash(headers)
    assert pickle.loads(pickle.dumps(headers)).pairs == headers.pairs


@given(PAIRS, NAMES, st.sampled_from(["", "new"]))
def test_replace_leaves_one_field_and_without_leaves_none(pairs: list[tuple[str, str]], name: str, value: str) -> None:
    headers = Headers(pairs)
    replaced, less = headers.replace(name, value), headers.without(name)
    assert replaced.get_all(name) == (value,)
    assert replaced.pairs[-1] == (name, value)
    assert name not in less
    assert replaced.without(name) == less
    assert headers.pairs == tuple(pairs)
    assert less.without(name) is less


def test_the_order_of_fields_matters_only_within_one_name() -> None:
    assert Headers([("A", "1"), ("B", "2")]) == Headers([("b", "2"), ("a", "1")])
    assert Headers([("A", "1"), ("A", "2")]) != Headers([("A", "2"), ("A", "1")])
    assert Headers({"A": "1"}) != {"A": "1"}


@pytest.mark.parametrize("sign", ["\r", "\n", "\0", "\r\n"])
def test_a_line_break_in_a_header_is_refused(sign: str) -> None:
    with pytest.raises(UsageError, match="CR, LF or NUL"):
        Headers({"X-Id": f"a{sign}Evil: 1"})
    with pytest.raises(UsageError, match="CR, LF or NUL"):
        Headers().replace("X-Id", sign)
    with pytest.raises(UsageError, match="a header's name must be a token"):
        Headers({f"X{sign}Id": "a"})


@pytest.mark.parametrize("name", ["", " ", "a b", "a:", "é", "a\t", "(a)", '"a"', "a/b"])
def test_invalid_header_names_are_refused(name: str) -> None:
    with pytest.raises(UsageError, match="a header's name must be a token"):
        Headers([(name, "x")])


@pytest.mark.parametrize("pair", [("A", 1), (1, "A"), ("A", b"x"), ("A", None)])
def test_a_header_is_text(pair: Any) -> None:
    with pytest.raises(UsageError, match="pair of str"):
        Headers([pair])


def test_headers_are_immutable() -> None:
    headers: Any = Headers({"A": "1"})
    with pytest.raises(AttributeError):
        headers.other = 1
    with pytest.raises(AttributeError):
        del headers._pairs
    with pytest.raises(TypeError):
        headers["A"] = "2"
    assert copy.copy(headers) == copy.deepcopy(headers) == headers


@pytest.mark.parametrize("name", sorted(SENSITIVE_HEADERS))
def test_a_credential_shows_nowhere_and_is_not_pickled(name: str) -> None:
    headers = Headers([("Accept", "a"), (name.title(), "keep me")])
    request = HttpRequest("GET", URL, headers, b"b", timedelta(seconds=1))
    response = HttpResponse(200, headers)
    assert "keep me" not in repr(headers) + repr(request) + repr(response) + str(request)
    assert "**********" in repr(headers)
    for holder in (headers, request, response):
        with pytest.raises(UsageError, match="redact") as caught:
            pickle.dumps(holder)
        assert "keep me" not in str(caught.value)
    masked = redact(request)
    assert masked.headers[name] == "**********"
    assert masked == evolve(request, headers=headers.replace(name, "**********"))
    assert pickle.loads(pickle.dumps(masked)) == masked


@pytest.mark.parametrize(
    "url",
    [
        "",
        "/2010-04-01.json",
        "api.twilio.com/x",
        "//api.twilio.com/x",
        "ftp://api.twilio.com/x",
        "HTTPS://api.twilio.com/x",
        " https://api.twilio.com/x",
        "https://api.twilio.com/a b",
        "https://api.twilio.com/é",
        "https://api.twilio.com/\n",
        "https://api.twilio.com/\r\nEvil: 1",
        "https://api.twilio.com/\0",
        "https://api.twilio.com/\x7f",
        "javascript:alert(1)",
    ],
)
def test_invalid_urls_of_a_request_are_refused(url: str) -> None:
    with pytest.raises(UsageError, match="URL"):
        HttpRequest("GET", url)


@pytest.mark.parametrize("method", ["", "G ET", "GET\r\n", "GÉT", "GET /"])
def test_invalid_methods_are_refused(method: str) -> None:
    with pytest.raises(UsageError, match="method must be an HTTP method"):
        HttpRequest(method, URL)


@pytest.mark.parametrize("body", ["text", None, 3, ["b"], {}])
def test_a_body_is_bytes(body: Any) -> None:
    with pytest.raises(UsageError, match="body must be bytes"):
        HttpRequest("POST", URL, (), body)
    with pytest.raises(UsageError, match="body must be bytes"):
        HttpResponse(200, (), body)


def test_a_mutable_body_is_copied() -> None:
    body: Any = bytearray(b"ab")
    request = HttpRequest("POST", URL, (), body)
    body[0] = 0
    assert request.body == b"ab"
    view: Any = memoryview(b"x")
    assert HttpResponse(200, (), view).body == b"x"


@pytest.mark.parametrize("timeout", [3, 0.5, "3", True, timedelta(), timedelta(seconds=-1)])
def test_a_timeout_is_a_positive_timedelta(timeout: Any) -> None:
    with pytest.raises(UsageError, match="positive timedelta"):
        HttpRequest("GET", URL, timeout=timeout)


def test_a_timeout_may_be_none() -> None:
    assert as_timeout(None) is None
    assert as_timeout(timedelta(microseconds=1)) == timedelta(microseconds=1)


def test_requests_and_responses_are_values() -> None:
    request = HttpRequest("post", URL, {"A": "1"}, b"x", timedelta(seconds=2))
    assert request.method == "POST"
    assert request == HttpRequest("POST", URL, [("a", "1")], b"x", timedelta(seconds=2))
    assert pickle.loads(pickle.dumps(request)) == request
    assert len({request, copy.deepcopy(request)}) == 1
    assert evolve(request, body=b"y") != request
    response = HttpResponse(200, {"A": "1"}, b"\xff\xc3\xa9")
    assert response.text == "\ufffdé"
    assert pickle.loads(pickle.dumps(response)) == response


def test_headers_with_credentials_can_be_copied_but_not_pickled() -> None:
    headers = Headers({"Authorization": "Basic eDp5"})
    assert copy.copy(headers) is copy.deepcopy(headers) is headers


WORDS = st.text("ab,*", max_size=4)
ANY_NAMES = st.sampled_from([*sorted(SENSITIVE_HEADERS), "Cookie", "X-Id", "x-id"])


@given(st.lists(st.tuples(ANY_NAMES, WORDS | st.builds(Secret, WORDS.filter(bool))), max_size=6))
def test_reveal_returns_every_value_and_reading_masks_secrets(pairs: list[tuple[str, str | Secret]]) -> None:
    headers = Headers(pairs)
    plain = tuple([(name, value.reveal() if isinstance(value, Secret) else value) for name, value in pairs])
    hidden = [
        bool(value) and (isinstance(given, Secret) or name.lower() in SENSITIVE_HEADERS)
        for (name, value), (_, given) in zip(plain, pairs, strict=True)
    ]
    shown = tuple([(name, "*" * 10 if hide else value) for (name, value), hide in zip(plain, hidden, strict=True)])
    assert headers.reveal() == plain
    assert headers.pairs == shown
    assert Headers(shown) == Headers(headers.pairs)
    assert dict(headers) == {name: ", ".join(headers.get_all(name)) for name in headers}
    for name in headers:
        assert headers.get_all(name) == tuple([value for other, value in shown if other.lower() == name.lower()])
        assert headers.reveal(name) == ", ".join([value for other, value in plain if other.lower() == name.lower()])
    for same in (Headers(headers), Headers(headers.fields), Headers.of_valid(headers.fields)):
        assert (same, hash(same), same.reveal()) == (headers, hash(headers), plain)
    assert headers.reveal("absent") is None


@given(st.lists(st.lists(st.tuples(ANY_NAMES, WORDS | st.just("*" * 10)), max_size=3), max_size=4))
def test_joined_headers_are_those_of_all_their_fields(parts: list[list[tuple[str, str]]]) -> None:
    apart = [Headers(part) for part in parts]
    before = [(part.fields, dict(part)) for part in apart]
    joined, whole = Headers.joined(*apart), Headers([pair for part in apart for pair in part.fields])
    assert (joined, hash(joined), joined.fields) == (whole, hash(whole), whole.fields)
    assert (dict(joined), repr(joined)) == (dict(whole), repr(whole))
    assert fields_or_error(joined) == fields_or_error(whole)
    assert before == [(part.fields, dict(part)) for part in apart]


def fields_or_error(headers: Headers) -> object:
    """Return the fields as they are sent, or the text of the error about a masked one."""
    try:
        return headers.reveal()
    except UsageError as error:
        return str(error)


def test_sending_masked_headers_is_refused_with_an_explanation() -> None:
    masked = redact(HttpRequest("GET", URL, {"Cookie": "a=1", "X": "1"})).headers
    for reveal in (masked.reveal, lambda: masked.reveal("X")):
        with pytest.raises(UsageError, match="header Cookie must be the real value, got its mask"):
            reveal()


@pytest.mark.parametrize("name", ["X-Forwarded-For", "Set-Cookie"])
def test_a_repeated_name_takes_linear_time(name: str) -> None:
    def reading(count: int) -> int:
        pairs = [(name, "10.0.0.1")] * count

        def read() -> None:
            headers = Headers(pairs)
            assert headers.get_all(name)
            assert headers.get(name)
            assert headers.reveal()

        read()  # whatever is computed only once
        return work(read)

    assert reading(1600) < 10 * reading(200)  # linear would be 8 times, quadratic 64 times


@pytest.mark.parametrize("source", [None, 3, "Accept: a", b"x", ["Accept"], [("a",)], [3], [("a", "b", "c")]])
def test_headers_refuse_unsuitable_arguments(source: Any) -> None:
    for build in (Headers, lambda it: HttpRequest("GET", URL, it), lambda it: HttpResponse(200, it)):
        with pytest.raises(UsageError, match=r"headers must be a mapping|a header must be a pair of str"):
            build(source)


@pytest.mark.parametrize("value", [None, 3, b"GET", ["GET"]])
def test_wrong_types_are_usage_errors(value: Any) -> None:
    for build in (
        lambda: HttpRequest(value, URL),
        lambda: HttpRequest("GET", value),
        lambda: HttpResponse([value]),  # type: ignore[arg-type]
    ):
        with pytest.raises(UsageError):
            build()


@pytest.mark.parametrize(
    "url", ["ftp://user:hush@h/", "https://user:hu sh@h/x", "user:hush@h", "https://h/é?Token=hush"]
)
def test_a_password_in_a_url_is_not_shown(url: str) -> None:
    with pytest.raises(UsageError) as caught:
        HttpRequest("GET", url)
    assert "sh" not in str(caught.value).partition(" not ")[2]


def test_a_url_names_no_user_and_a_refusal_shows_none() -> None:
    with pytest.raises(UsageError, match="must not contain a user") as caught:
        HttpRequest("GET", "https://me:hunter2@api.twilio.com/x")
    assert "hunter2" not in str(caught.value)
    assert HttpRequest("GET", "https://api.twilio.com/x?to=a@b").url.endswith("a@b")


def test_a_body_shows_only_its_length() -> None:
    for made in (HttpRequest("POST", "https://a.example/", {}, b"Password=hunter2"), HttpResponse(200, {}, b"hunter2")):
        assert "hunter2" not in repr(made)
        assert f"<{len(made.body)} bytes>" in repr(made)


@pytest.mark.parametrize(
    "status", [-1, 0, 99, 1000, 10**4000], ids=lambda status: str(status)[:4] if status < 10**9 else "huge"
)
def test_a_status_has_three_digits(status: int) -> None:
    with pytest.raises(UsageError, match=r"^status must have three digits"):
        HttpResponse(status)


@pytest.mark.parametrize("status", [100, 599, 600, 999])
def test_any_status_of_three_digits_is_accepted(status: int) -> None:
    assert HttpResponse(status).status == status
