"""Client validation: the canonical request, its token, and the middleware."""

from __future__ import annotations

import inspect
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio.http.validation_client import ValidationPayload
from twilio.jwt.validation import ClientValidationJwt

from tests.tokens.test_signing import validation_keys
from tests.tracebacks import SECRET, frame_variables
from twilio_fp import ApiKey, Client, NoAuth, RawOperation, download, errors, tokens
from twilio_fp.effect import Exchange, Now
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.middleware import exchange
from twilio_fp.middleware.client_validation import client_validation
from twilio_fp.rest.api.v2010 import Recording
from twilio_fp.testing import TableTransport
from twilio_fp.tokens import jws
from twilio_fp.tokens.client_validation import (
    canonical_request,
    client_validation_from_claims,
    sign_request,
    validation_of,
)

NOW = datetime(2024, 1, 1, tzinfo=UTC)
REQUEST = HttpRequest(
    "POST",
    "https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json?b=2&a=1",
    {"Authorization": "Basic U0sxOnNlY3JldA=="},
    b"To=%2B15558675310&Body=Hi",
)


def test_the_published_example_of_the_canonical_request() -> None:
    headers = [
        ("host", "api.twilio.com:443"),
        ("authorization", "foobar"),
        ("duplicate", "value2"),
        ("Duplicate", "value1"),
    ]
    request = HttpRequest("GET", "https://x.twilio.com/Messages?PageSize=5&Limit=10", headers, b"foobar")
    assert canonical_request(request, signed_headers=["host", "Authorization", "duplicate"]) == (
        "GET\n/Messages\nLimit=10&PageSize=5\nauthorization:foobar\nduplicate:value1,value2\nhost:api.twilio.com\n\n"
        "authorization;duplicate;host\nc3ab8ff13720e8ad9047dd39466b3c8974e592c2fa383d4a3960714caef0c4f2"
    )


@pytest.mark.parametrize(
    ("path", "canonical"),
    [
        ("", "/"),
        ("/", "/"),
        ("/v1/Workspaces/../test", "/v1/test"),
        ("/v1/Workspaces/./test", "/v1/Workspaces/test"),
        ("/v1/..", "/"),
        ("/../../v1/.", "/v1/"),
        ("/v1/a//b/", "/v1/a//b/"),
        ("/start%20*%7E+end", "/start%20%2A~%2Bend"),
        ("/v1/test()+%C3%A4/Workers", "/v1/test%28%29%2B%C3%A4/Workers"),
    ],
)
def test_the_path_is_canonical(path: str, canonical: str) -> None:
    request = HttpRequest("GET", f"https://api.twilio.com{path}", {"Authorization": "x"})
    assert canonical_request(request).split("\n")[1] == canonical


@pytest.mark.parametrize(
    ("query", "canonical"),
    [
        ("key+with=value+with", "key%20with=value%20with"),
        ("a%7Ea=b%7eb", "a~a=b~b"),
        ("a*a=b%2Ab", "a%2Aa=b%2Ab"),
        (
            "query2=Hello+World&query3=1%3D1&query+1=a*%7E%2F%3Db",
            "query%201=a%2A~%2F%3Db&query2=Hello%20World&query3=1%3D1",
        ),
        ("param=value2&param=value1", "param=value1&param=value2"),
    ],
)
def test_the_query_is_canonical(query: str, canonical: str) -> None:
    request = HttpRequest("GET", f"https://api.twilio.com/x?{query}", {"Authorization": "x"})
    assert canonical_request(request).split("\n")[2] == canonical


segment = st.text("abcXYZ019-._~", min_size=1, max_size=6).filter(lambda text: text.strip("."))
plain = st.text("abcXYZ019-._~", max_size=6)


@given(
    st.sampled_from(["GET", "POST", "DELETE"]),
    st.lists(segment, min_size=1, max_size=4),
    st.lists(st.tuples(plain, plain), max_size=4),
    st.text("abc=", min_size=1, max_size=9),
    st.binary(max_size=40),
)
def test_the_hash_equals_twilio_pythons_if_nothing_needs_encoding(
    method: Any, segments: Any, query: Any, authorization: Any, body: Any
) -> None:
    path, query_string = "/" + "/".join(segments), "&".join([f"{name}={value}" for name, value in query])
    url = f"https://api.twilio.com{path}" + (f"?{query_string}" if query_string else "")
    request = HttpRequest(method, url, {"Authorization": authorization, "Accept": "x"}, body)
    payload = ValidationPayload(
        method=method,
        path=path,
        query_string=query_string,
        all_headers={"Authorization": authorization, "Accept": "x", "Host": "api.twilio.com"},
        signed_headers=["authorization", "host"],
        body=body,
    )
    message = ClientValidationJwt("AC1", "SK1", "CR1", "key", payload).payload
    ours = validation_of(request)
    assert (";".join(ours.signed_headers), ours.request_hash) == (message["hrh"], message["rqh"])


def test_the_token_equals_twilio_pythons_except_for_iat_and_nbf() -> None:
    private, public = validation_keys()
    request = sign_request(REQUEST, private, now=NOW)
    jwt = request.headers.reveal("Twilio-Client-Validation") or ""
    found = tokens.read_unverified(jwt)
    assert found.header == {"typ": "JWT", "alg": "RS256", "cty": "twilio-pkrv;v=1", "kid": "CR1"}
    issued = int(NOW.timestamp())
    assert found.claims == {
        "hrh": "authorization;host",
        "rqh": sha256(canonical_request(REQUEST).encode()).hexdigest(),
        "iss": "SK1",
        "sub": "AC1",
        "iat": issued,
        "exp": issued + 300,
    }
    assert tokens.verify(jwt, public, now=NOW).token == validation_of(REQUEST)
    assert request.headers.without("twilio-client-validation") == REQUEST.headers
    assert sign_request(request, private, now=NOW) == request
    assert jwt not in repr(request)


def test_the_middleware_signs_every_request_with_the_current_time() -> None:
    private, public = validation_keys()
    seen: list[Exchange] = []

    def handler(exchange: Any) -> Any:
        seen.append(exchange)
        return (yield from exchange)

    handle = client_validation(private)(handler)
    for later in (timedelta(), timedelta(minutes=9)):
        program = handle(Exchange(REQUEST, operation=Now()))
        assert next(program) == Now()
        sent = program.send(NOW + later)
        assert isinstance(sent, Exchange)
        assert sent.operation == Now()
        assert sent is seen[-1]
        jwt = sent.request.headers.reveal("Twilio-Client-Validation") or ""
        assert tokens.verify(jwt, public, now=NOW + later).token == validation_of(REQUEST)
        with pytest.raises(StopIteration) as stopped:
            program.send(HttpResponse(204))
        assert stopped.value.value == HttpResponse(204)


def test_a_request_without_credentials_passes_unchanged() -> None:
    private, _ = validation_keys()
    asked = Exchange(HttpRequest("GET", "https://media.example/x", {"Accept": "*/*"}), operation=Now())
    program = client_validation(private)(exchange)(asked)
    assert next(program) is asked
    with pytest.raises(StopIteration) as stopped:
        program.send(HttpResponse(204))
    assert stopped.value.value == HttpResponse(204)


def test_a_redirected_download_is_signed_only_while_it_carries_credentials() -> None:
    private, public = validation_keys()
    answers = iter(
        [
            HttpResponse(307, {"Location": "https://media.example/RE1.mp3"}),
            HttpResponse(200, {"Content-Type": "audio/mpeg"}, b"sound"),
        ]
    )
    transport = TableTransport(lambda _: next(answers))
    key = ApiKey(account_sid="AC1", key_sid="SK1", secret="keep me")
    client = Client(key, transport=transport, middleware=[client_validation(private)])
    recording = Recording(uri="/2010-04-01/Accounts/AC1/Recordings/RE1.json")
    assert client(download(recording, "mp3")) == b"sound"
    first, second = transport.requests
    bound = tokens.verify(str(first.headers.reveal("Twilio-Client-Validation")), public, now=datetime.now(UTC))
    assert bound.token == validation_of(first)
    assert not {"authorization", "twilio-client-validation"} & {name.lower() for name in second.headers}


def test_an_operation_called_without_credentials_passes() -> None:
    private, _ = validation_keys()
    transport = TableTransport(lambda _: HttpResponse(200, {"Content-Type": "application/json"}, b"{}"))
    client = Client(NoAuth(), transport=transport, middleware=[client_validation(private)])
    client(RawOperation("GET", "api.twilio.com", "/x"))
    assert "twilio-client-validation" not in transport.requests[0].headers


@pytest.mark.parametrize(
    ("host", "canonical"),
    [
        ("api.twilio.com", "api.twilio.com"),
        ("api.twilio.com:443", "api.twilio.com"),
        ("localhost:8080", "localhost"),
        ("127.0.0.1:1", "127.0.0.1"),
        ("[::1]", "[::1]"),
        ("[::1]:8080", "[::1]"),
        ("[2001:db8::7]:443", "[2001:db8::7]"),
    ],
)
def test_only_the_port_is_removed_from_the_host(host: str, canonical: str) -> None:
    authorized = {"Authorization": "x"}
    for request in (
        HttpRequest("GET", f"https://{host}/x", authorized),
        HttpRequest("GET", "https://other.example/x", {**authorized, "Host": host}),
        HttpRequest("GET", "https://other.example/x", {**authorized, "Host": f"\t{host} "}),
    ):
        assert canonical_request(request).split("\n")[4] == f"host:{canonical}"


def test_header_values_are_stripped_and_repeated_ones_sorted() -> None:
    values = [("X-A", " b"), ("x-a", "a\t"), ("X-A", "c")]
    text = canonical_request(HttpRequest("GET", "https://a.example/", values), signed_headers=["X-A"])
    assert text.splitlines()[3] == "x-a:a,b,c"


def test_middleware_with_a_wrong_key_is_refused_when_it_is_built() -> None:
    _, public = validation_keys()
    with pytest.raises(errors.UsageError, match="key must be a ValidationKey, got a value of type PublicValidationKey"):
        client_validation(public)  # type: ignore[arg-type]


def test_a_private_key_is_refused_as_a_public_one() -> None:
    private, _ = validation_keys()
    with pytest.raises(errors.UsageError, match="got a private one: write ValidationKey"):
        tokens.PublicValidationKey(
            account_sid="AC1", key_sid="SK1", credential_sid="CR1", public_key=private.private_key.reveal()
        )


def test_a_request_without_credentials_is_refused() -> None:
    with pytest.raises(errors.UsageError, match="authorization"):
        canonical_request(HttpRequest("GET", "https://api.twilio.com/"))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            {"request_hash": "X" * 64},
            "request_hash must be a SHA-256 hash as 64 lowercase hexadecimal digits, got a str of 64 ",
        ),
        ({"request_hash": "0" * 63}, "request_hash must be a SHA-256"),
        ({"request_hash": "0" * 65}, "request_hash must be a SHA-256"),
        ({"request_hash": ""}, "request_hash must be non-empty text"),
        ({"ttl": timedelta(minutes=5, seconds=1)}, "ttl must"),
        ({"ttl": timedelta()}, "ttl must"),
        ({"signed_headers": [""]}, "signed_headers must be non-empty text"),
        ({"signed_headers": [5]}, "signed_headers must be non-empty text"),
        ({"signed_headers": 5}, "signed_headers must be header names, got int"),
    ],
)
def test_an_invalid_client_validation_is_refused(change: dict[str, Any], message: str) -> None:
    with pytest.raises(errors.UsageError, match=f"^{message}"):
        tokens.ClientValidation(**{"signed_headers": "host", "request_hash": "0" * 64, **change})


def test_a_client_validation_keeps_its_headers_sorted_without_duplicates() -> None:
    validation = tokens.ClientValidation(signed_headers=iter(["Host", "authorization", "host"]), request_hash="0a" * 32)
    assert validation.signed_headers == ("authorization", "host")
    assert validation.ttl == timedelta(minutes=5)
    assert tokens.ClientValidation(signed_headers="Host", request_hash="0a" * 32).signed_headers == ("host",)
    assert validation.algorithms == ("RS256",)


TIMES = (NOW, NOW + timedelta(seconds=7), None)
HASH = "0a" * 32


def test_claims_of_other_libraries_are_read() -> None:
    read = client_validation_from_claims({}, {"hrh": "host;authorization", "rqh": HASH}, TIMES)
    assert (read.signed_headers, read.request_hash, read.ttl) == (("authorization", "host"), HASH, timedelta(seconds=7))
    for nothing in ({}, {"hrh": ""}):
        assert client_validation_from_claims({}, {**nothing, "rqh": HASH}, TIMES).signed_headers == ()
    longer = (NOW, NOW + timedelta(minutes=9), None)
    assert client_validation_from_claims({}, {"rqh": HASH}, longer).ttl == timedelta(minutes=9)


@pytest.mark.parametrize(
    ("claims", "message"),
    [
        ({"hrh": "host"}, "a client validation: expected 'valid claims', found "),
        ({"hrh": "host", "rqh": "0"}, "a client validation: expected 'valid claims', found "),
        ({"hrh": "host;;a", "rqh": HASH}, "a client validation: expected 'valid claims', found "),
        ({"hrh": 5, "rqh": HASH}, "the claim hrh"),
        ({"hrh": "host", "rqh": 5}, "the claim rqh"),
    ],
)
def test_invalid_claims_of_a_client_validation_are_malformed(claims: dict[str, Any], message: str) -> None:
    with pytest.raises(errors.MalformedTokenError, match=f"^{message}"):
        client_validation_from_claims({}, claims, TIMES)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            lambda untyped: canonical_request(untyped("GET https://a.example")),
            "request must be an HttpRequest, got str$",
        ),
        (
            lambda untyped: canonical_request(HttpRequest("GET", "https://[::1/", {"Authorization": "x"})),
            "the request's URL is invalid: ",
        ),
        (
            lambda untyped: canonical_request(REQUEST, signed_headers=["accept"]),
            r"the request lacks a header that signed_headers lists, 'accept' \(str\): ",
        ),
        (
            lambda untyped: validation_of(HttpRequest("GET", "https://a.example/", {"Authorization": "\ud800"})),
            "the request's headers must be text that can be encoded as UTF-8, got a lone surrogate$",
        ),
        (
            lambda untyped: validation_of(REQUEST).unsigned(untyped("key"), 0),
            "key must be a ValidationKey, got .* str$",
        ),
    ],
)
def test_a_request_that_cannot_be_signed_is_refused(call: Any, message: str) -> None:
    def untyped(value: Any) -> Any:
        return value

    with pytest.raises(errors.UsageError, match=f"^{message}"):
        call(untyped)


@pytest.mark.parametrize("kind", [tokens.ValidationKey, tokens.PublicValidationKey])
@pytest.mark.parametrize("name", ["account_sid", "key_sid", "credential_sid"])
def test_each_sid_of_a_validation_key_must_have_its_prefix(kind: Any, name: str) -> None:
    key = "private_key" if kind is tokens.ValidationKey else "public_key"
    fields = {"account_sid": "AC1", "key_sid": "SK1", "credential_sid": "CR1", key: "pem"}
    assert kind(**fields)
    with pytest.raises(errors.UsageError, match=f"^{name} must be a sid that starts with {fields[name][:2]}, got "):
        kind(**{**fields, name: "XX1"})
    with pytest.raises(errors.UsageError, match=r"^(a secret|private_key|public_key) must be "):
        kind(**{**fields, key: ""})


def test_signing_leaves_the_rest_of_a_request_unchanged() -> None:
    private, public = validation_keys()
    request = HttpRequest("GET", "https://api.twilio.com/", {"Authorization": "x"}, b"", timedelta(seconds=7))
    pem = jws.private_key(private.private_key)
    signed = sign_request(request, private, now=NOW, private_key=pem)
    assert signed == sign_request(request, private, now=NOW)
    assert (signed.method, signed.url, signed.body, signed.timeout) == (
        "GET",
        "https://api.twilio.com/",
        b"",
        timedelta(seconds=7),
    )
    with pytest.raises(errors.UsageError, match="RS256 must sign with a private key"):
        sign_request(request, private, now=NOW, private_key=jws.public_key(public.public_key))


def test_a_validation_key_hides_its_secret_and_checks_its_sids() -> None:
    private, _ = validation_keys()
    assert "PRIVATE" not in repr(private)
    with pytest.raises(errors.UsageError, match="credential_sid must be a sid that starts with CR"):
        tokens.ValidationKey(account_sid="AC1", key_sid="SK1", credential_sid="SK1", private_key="x")


@pytest.mark.parametrize("kind", [tokens.ValidationKey, tokens.PublicValidationKey, tokens.ClientValidation])
def test_its_records_take_no_positional_argument(kind: Any) -> None:
    assert {parameter.kind for parameter in inspect.signature(kind).parameters.values()} == {
        inspect.Parameter.KEYWORD_ONLY
    }


def test_a_traceback_keeps_no_key_of_a_request() -> None:
    key, _ = validation_keys()
    assert SECRET not in frame_variables(lambda: sign_request(REQUEST, key, now=NOW, private_key=SECRET))
