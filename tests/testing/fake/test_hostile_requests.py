"""The fake responds to any request with a status and an envelope, and a refused request changes nothing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.growth import work
from tests.testing.fake.asking import CREDENTIALS, send, state_for
from tests.testing.fake.every import plausible_operations
from twilio_fp.auth import authorize
from twilio_fp.codec import encode
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.rest import catalogue
from twilio_fp.testing.fake.machine import Send, step
from twilio_fp.testing.fake.reading import FORM
from twilio_fp.testing.fake.routes import hosts
from twilio_fp.testing.fake.start import ACCOUNT, started

if TYPE_CHECKING:
    from collections.abc import Callable

    from twilio_fp.testing.fake.state import State

SLOW = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]
ODD = (
    "", " ", "\x00", "\u2028", "é☎𝄞", "null", "true", "-1", "0", "1e400", "1e999999999", "-1e999999999", "-0.0",
    "NaN", "sNaN", "Infinity", "9" * 30, "0x1f", "1_0",
    "[]", "{}", '"\\ud800"', '{"\\ud800": 1}', "[1e400]", "[[]]", '{"a": {}}', '[{"type": 3}]', '"', "{",
    "2024-02-30", "2024-01-31T25:00:00Z", "P9999999999D",
    "+", "+1", "whatsapp:", "client:", "sip:@", "../../..", "<default>", "a/b", "%", "%00", "AC" + "0" * 32, "SM",
    "https://", "http://[", "https://example.com/\x7f", "1,2", ",", "*", "a" * 3000,
)  # fmt: skip
"""Texts that some reader may stumble over."""

TEXTS = st.sampled_from(ODD) | st.text(max_size=20)
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.just(10**30)
    | st.floats()
    | st.sampled_from(ODD)
    | st.text(max_size=9)
)
JSON = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3), max_leaves=8
)
METHODS = st.sampled_from(("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "QUERY", "get", "X"))
KINDS = st.sampled_from(
    (FORM, "application/json", "application/scim+json", "text/plain", "multipart/form-data", "", "json", "; ;", "é")
)
ENTRIES = st.sampled_from(tuple(catalogue.operations()))
MANY = settings(
    suppress_health_check=SLOW,
    max_examples=settings().max_examples * 4,
)


def handle(state: State, request: HttpRequest) -> tuple[State, HttpResponse]:
    """Return the state after a request, and the answer, which has a status and where it refuses an envelope."""
    after, response = send(state, request, None)
    assert 200 <= response.status < 500, (request, response.body)
    if response.status >= 400:
        assert after == state, "what is refused changes nothing"
        error = json.loads(response.body)
        assert isinstance(error["code"], int)
        assert error["message"]
        assert error.get("status", error.get("httpStatusCode")) == response.status
    elif response.body and (response.headers.get("Content-Type") or "").startswith("application/json"):
        json.loads(response.body)
    return after, response


def signed(request: HttpRequest) -> HttpRequest:
    return authorize(CREDENTIALS, request)


# Anything at all


@MANY
@given(
    METHODS | st.text("ABCdef-!", min_size=1, max_size=9),
    st.sampled_from(hosts()) | st.sampled_from(("", "localhost", "no-such-product", "api.v2010")),
    st.lists(TEXTS | st.sampled_from(("2010-04-01", "v1", "v2", "Accounts", "Services", ACCOUNT)), max_size=6),
    st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="#"), max_size=30),
    st.lists(
        st.tuples(
            st.sampled_from(("Authorization", "Content-Type", "If-Match", "Accept-Encoding", "X-Twilio-Api-Version")),
            st.text(st.characters(codec="latin-1", min_codepoint=32, exclude_characters="\x7f"), max_size=20),
        ),
        max_size=4,
    ),
    st.binary(max_size=200),
    st.booleans(),
)
def test_any_request_is_answered(
    method: str, host: str, parts: list[str], query: str, headers: Any, body: bytes, is_signed: bool
) -> None:
    path = "/".join([quote(part, safe="") for part in parts])
    request = HttpRequest(method, f"https://{host or 'x'}.twilio.com/{path}?{query}", headers, body)
    handle(started(), signed(request) if is_signed else request)


@pytest.mark.parametrize(
    "authorization",
    ["", "Basic", "Basic !", "Basic Og==", "Basic /w==", "Bearer", "Bearer \xff", "Digest x", "Basic " + "A" * 10000],
)
def test_invalid_credentials_are_refused(authorization: str) -> None:
    url = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}.json"
    assert handle(started(), HttpRequest("GET", url, {"Authorization": authorization}))[1].status == 401


# What an operation takes, with odd values


@MANY
@given(st.data())
def test_odd_values_are_accepted_or_refused(data: st.DataObject) -> None:
    entry = data.draw(ENTRIES)
    operation = data.draw(plausible_operations(entry))
    state, request = state_for(entry, operation), encode(operation, account_sid=ACCOUNT)
    known = [param for param in entry.params if param.location in ("form", "query", "json", "header")]
    odd = data.draw(st.lists(st.sampled_from(known), max_size=4, unique=True)) if known else []
    for param in odd:
        request = with_value(request, param.location, param.fact.wire, data)
    handle(state, signed(request))


def with_value(request: HttpRequest, location: str, wire: str, data: st.DataObject) -> HttpRequest:
    """Return a request in which a parameter has an odd value, or several."""
    if location == "json":
        body = json.loads(request.body) if request.body else {}
        odd = data.draw(JSON)
        made = odd if wire == "*" or not isinstance(body, dict) else {**body, wire: odd}
        kind = () if request.headers.get("Content-Type") else (("Content-Type", "application/json"),)
        return HttpRequest(request.method, request.url, (*request.headers.fields, *kind), json.dumps(made).encode())
    if location == "header":
        text = data.draw(st.sampled_from([each for each in ODD if each.isprintable() and each.isascii()]))
        return HttpRequest(request.method, request.url, (*request.headers.fields, (wire, text)), request.body)
    pairs = urlencode([(wire, text) for text in data.draw(st.lists(TEXTS, min_size=1, max_size=2))])
    if location == "query":
        joint = "&" if "?" in request.url else "?"
        return HttpRequest(request.method, f"{request.url}{joint}{pairs}", request.headers, request.body)
    kind = () if request.headers.get("Content-Type") else (("Content-Type", FORM),)
    body = b"&".join([part for part in (request.body, pairs.encode()) if part])
    return HttpRequest(request.method, request.url, (*request.headers.fields, *kind), body)


@MANY
@given(ENTRIES, METHODS, KINDS, st.binary(max_size=99) | JSON.map(lambda odd: json.dumps(odd).encode()), st.data())
def test_odd_bodies_and_addresses_are_accepted_or_refused(
    entry: Any, method: str, kind: str, body: bytes, data: st.DataObject
) -> None:
    names = {param.fact.wire: data.draw(TEXTS) for param in entry.params if param.location == "path"}
    url = entry.spec.url
    for name, text in names.items():
        url = url.replace(f"{{{name}}}", ACCOUNT if name == "AccountSid" else quote(text, safe=""))
    headers = {"Content-Type": kind} if kind.isascii() else {}
    handle(started(), signed(HttpRequest(data.draw(st.sampled_from((entry.method, method))), url, headers, body)))


@pytest.mark.parametrize("body", [b"[" * 100_000, b'{"a":' * 100_000, b'"' + b"\\u0000" * 9999 + b'"', b"1" * 100_000])
def test_deep_and_long_json_is_refused(body: bytes) -> None:
    request = HttpRequest(
        "POST", "https://memory.twilio.com/v1/ControlPlane/Stores", {"Content-Type": "application/json"}, body
    )
    assert handle(started(), signed(request))[1].status == 400


# Growth


BIG: dict[str, Callable[[int], tuple[str, str, str]]] = {
    "pairs that are not known": lambda size: ("POST", "", urlencode([(f"P{at}", "x") for at in range(size)])),
    "one pair many times": lambda size: ("POST", "", "&".join(["To=1"] * size)),
    "a long value": lambda size: ("POST", "", "Body=" + "x" * size),
    "ampersands": lambda size: ("POST", "", "&" * size),
    "percent signs": lambda size: ("POST", "", "Body=" + "%" * size),
    "media": lambda size: ("POST", "", "To=%2B15558675310&From=%2B15017122661" + "&MediaUrl=https://e.com" * size),
    "a long query": lambda size: ("GET", "?" + "To=1&" * size, ""),
    "a long filter": lambda size: ("GET", "?To=" + "x" * size, ""),
}  # fmt: skip


@pytest.mark.parametrize("name", BIG)
def test_work_grows_linearly_with_the_request(name: str) -> None:
    def worked(size: int) -> int:
        method, query, body = BIG[name](size)
        url = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json{query}"
        state, send = started(), Send(signed(HttpRequest(method, url, {"Content-Type": FORM}, body.encode())))
        return work(lambda: step(state, send))

    worked(10)
    small, large = worked(300), worked(1200)
    assert large < 6 * small, (small, large)
