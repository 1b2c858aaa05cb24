"""Credentials: which are valid, where they may be sent, and how they are read from the environment."""

from __future__ import annotations

import pickle
from base64 import b64decode
from typing import Any

import attrs
import pytest

from twilio_fp.auth import ApiKey, AuthToken, Credentials, NoAuth, authorize, credentials_from
from twilio_fp.client import Client
from twilio_fp.errors import UsageError
from twilio_fp.http import HttpRequest
from twilio_fp.interpreter import Interpreter
from twilio_fp.values import Secret

TOKEN = AuthToken(account_sid="AC1", token="hush-token")
KEY = ApiKey(account_sid="AC1", key_sid="SK1", secret="hush-secret")
URL = "https://api.twilio.com/2010-04-01.json"
FOREIGN = [
    "http://api.twilio.com/",
    "https://api.twilio.com:8443/",
    "https://api.twilio.com:80/",
    "https://evil.example/",
    "https://api.twilio.com.evil.example/",
    "https://eviltwilio.com/",
    "https://twilio.com/",
    "https://api.twilio.com./",
    "https://api.twilio.com@evil.example/",
    "https://api.twilio.com:443@evil.example/",
    "https://user:pass@api.twilio.com/",
    "https://@api.twilio.com/",
    "https://api.twilio.com%40evil.example/",
    "https://evil.example\\.twilio.com/",
    "https://evil.example\\@api.twilio.com/",
    "https://evil.example%2f.twilio.com/",
    "https://evil.example#.twilio.com/",
    "https://evil.example?.twilio.com/",
    "https://evil.example#@api.twilio.com/",
    "https:///api.twilio.com/",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://[::1",
    "https://api.twilio.com:99999/",
]


def sent(request: HttpRequest) -> str:
    scheme, _, basic = str(request.headers.reveal("Authorization")).partition(" ")
    assert scheme == "Basic"
    return b64decode(basic, validate=True).decode()


def test_basic_credentials_are_put_on_the_request() -> None:
    request = HttpRequest("POST", URL, [("A", "1"), ("A", "2")], b"body")
    signed = authorize(TOKEN, request)
    assert sent(signed) == "AC1:hush-token"
    assert sent(authorize(KEY, request)) == "SK1:hush-secret"
    assert attrs.evolve(signed, headers=signed.headers.without("Authorization")) == request
    assert signed.headers.get_all("A") == ("1", "2")
    assert "hush" not in repr(signed)


def test_secrets_beyond_ascii_travel_as_utf_8() -> None:
    assert sent(authorize(AuthToken(account_sid="AC1", token="hé:ß"), HttpRequest("GET", URL))) == "AC1:hé:ß"


@pytest.mark.parametrize("url", FOREIGN)
@pytest.mark.parametrize("credentials", [TOKEN, KEY])
def test_credentials_are_sent_nowhere_else(url: str, credentials: Credentials) -> None:
    with pytest.raises(UsageError) as caught:
        authorize(credentials, HttpRequest("GET", url))
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize("url", FOREIGN[:10])
def test_an_authorization_header_of_the_request_is_sent_nowhere_else_either(url: str) -> None:
    for credentials in (TOKEN, KEY, NoAuth()):
        with pytest.raises(
            UsageError,
            match=r"credentials must only be sent to Twilio's hosts|must not contain a user|no user or backslash",
        ) as caught:
            authorize(credentials, HttpRequest("GET", url, {"authorization": "Bearer hush"}))
        assert "hush" not in str(caught.value)


@pytest.mark.parametrize(
    "host", ["api.twilio.com", "API.TWILIO.COM", "api.dublin.ie1.twilio.com", "api.twilio.com:443"]
)
def test_every_host_of_twilio_is_trusted(host: str) -> None:
    assert sent(authorize(TOKEN, HttpRequest("GET", f"https://{host}/"))) == "AC1:hush-token"


@pytest.mark.parametrize(
    ("url", "base_url", "allowed"),
    [
        ("http://localhost:8080/x", "http://localhost:8080", True),
        ("http://LOCALHOST:8080/x", "http://localhost:8080/deep/", True),
        ("http://localhost:80/", "http://localhost", True),
        ("https://proxy.example/x", "https://proxy.example:443", True),
        ("http://localhost:8081/x", "http://localhost:8080", False),
        ("https://localhost:8080/x", "http://localhost:8080", False),
        ("http://localhost:8080@evil.example/x", "http://localhost:8080", False),
        ("http://localhost.evil.example:8080/x", "http://localhost:8080", False),
        ("https://api.twilio.com/x", "http://localhost:8080", False),
    ],
)
def test_if_a_base_url_is_given_only_it_is_trusted(url: str, base_url: str, allowed: bool) -> None:
    if allowed:
        assert sent(authorize(TOKEN, HttpRequest("GET", url), base_url=base_url)) == "AC1:hush-token"
    else:
        with pytest.raises(UsageError, match=r"credentials must only be sent to|must not contain a user"):
            authorize(TOKEN, HttpRequest("GET", url), base_url=base_url)


def test_an_explicit_header_is_kept() -> None:
    request = HttpRequest("GET", URL, {"authorization": "Bearer mine"})
    for credentials in (TOKEN, KEY, NoAuth()):
        assert authorize(credentials, request) == request


def test_without_credentials_a_request_to_any_host_is_unchanged() -> None:
    for url in (URL, "http://localhost/", "https://evil.example/"):
        assert authorize(NoAuth(), HttpRequest("GET", url)) == HttpRequest("GET", url)


@pytest.mark.parametrize("value", ["", " ", "AC 1", "AC:1", "AC1\n", "\tAC1", None, 3, b"AC1"])
def test_a_sid_is_text_without_whitespace_or_colons(value: Any) -> None:
    for build in (
        lambda: AuthToken(account_sid=value, token="t"),
        lambda: ApiKey(account_sid=value, key_sid="SK1", secret="t"),
        lambda: ApiKey(account_sid="AC1", key_sid=value, secret="t"),
    ):
        with pytest.raises(UsageError, match="_sid must be text without whitespace"):
            build()


def test_swapped_sids_are_explained() -> None:
    with pytest.raises(UsageError, match=r"write ApiKey\("):
        AuthToken(account_sid="SK1", token="hush")
    with pytest.raises(UsageError, match=r"write ApiKey\("):
        ApiKey(account_sid="SK1", key_sid="SK1", secret="hush")
    with pytest.raises(UsageError, match="got an account's"):
        ApiKey(account_sid="AC1", key_sid="AC1", secret="hush")


@pytest.mark.parametrize("wrong", ["SM1", "me", "ac1", "hush"])
def test_an_account_is_named_by_its_sid(wrong: str) -> None:
    for name in (
        lambda: AuthToken(account_sid=wrong, token="t"),
        lambda: ApiKey(account_sid=wrong, key_sid="SK1", secret="t"),
        lambda: credentials_from({SID: wrong, TOK: "t"}),
        lambda: Client(account_sid=wrong),
        lambda: Interpreter(account_sid=wrong),
    ):
        with pytest.raises(UsageError, match=r"^account_sid must be an account's SID \(AC…\), got text") as refused:
            name()
        assert "hush" not in str(refused.value)


@pytest.mark.parametrize("value", ["", None, 3, b"x"])
def test_a_token_is_text_that_is_not_empty(value: Any) -> None:
    with pytest.raises(UsageError, match=r"must be non-empty text|must be a str or a Secret"):
        AuthToken(account_sid="AC1", token=value)
    with pytest.raises(UsageError, match=r"must be non-empty text|must be a str or a Secret"):
        ApiKey(account_sid="AC1", key_sid="SK1", secret=value)


@pytest.mark.parametrize("credentials", [TOKEN, KEY])
def test_credentials_are_values_that_do_not_leave_the_process(credentials: Any) -> None:
    assert credentials == attrs.evolve(credentials)
    assert hash(credentials) == hash(attrs.evolve(credentials))
    assert "hush" not in repr(credentials) + str(attrs.asdict(credentials))
    with pytest.raises(UsageError, match="can't be pickled"):
        pickle.dumps(credentials)


def test_a_secret_may_be_given_as_a_secret_record() -> None:
    assert AuthToken(account_sid="AC1", token=Secret("hush-token")) == TOKEN
    assert AuthToken(account_sid="AC1", token="other") != TOKEN
    assert NoAuth() == NoAuth()


SID, TOK, KEYSID, SEC, SEC2 = (
    "TWILIO_ACCOUNT_SID",
    "TWILIO_AUTH_TOKEN",
    "TWILIO_API_KEY",
    "TWILIO_API_SECRET",
    "TWILIO_API_KEY_SECRET",
)


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({SID: "AC1", TOK: "hush-token"}, TOKEN),
        ({SID: " AC1\n", TOK: "\thush-token "}, TOKEN),
        ({SID: "AC1", KEYSID: "SK1", SEC: "hush-secret"}, KEY),
        ({SID: "AC1", KEYSID: "SK1", SEC2: "hush-secret"}, KEY),
        ({SID: "AC1", KEYSID: "SK1", SEC: "hush-secret", SEC2: "other"}, KEY),
        ({SID: "AC1", KEYSID: " SK1 ", SEC: " ", SEC2: "hush-secret "}, KEY),
        ({SID: "AC1", KEYSID: "SK1", SEC: "hush-secret", TOK: "t"}, KEY),
        ({SID: "AC1", KEYSID: " ", SEC: "", TOK: "hush-token"}, TOKEN),
    ],
)
def test_the_environment_names_credentials(environ: dict[str, str], expected: Credentials) -> None:
    assert credentials_from(environ) == expected


@pytest.mark.parametrize(
    ("environ", "message"),
    [
        ({}, "TWILIO_ACCOUNT_SID is not set"),
        ({SID: " ", TOK: "hush"}, "TWILIO_ACCOUNT_SID is not set"),
        ({SID: "AC1"}, "neither TWILIO_AUTH_TOKEN nor TWILIO_API_KEY"),
        ({SID: "AC1", TOK: " "}, "neither TWILIO_AUTH_TOKEN nor TWILIO_API_KEY"),
        ({SID: "AC1", KEYSID: "SK1"}, "TWILIO_API_KEY is set without TWILIO_API_SECRET"),
        ({SID: "AC1", KEYSID: "SK1", TOK: "hush"}, "TWILIO_API_KEY is set without"),
        ({SID: "AC1", SEC: "hush", TOK: "hush"}, "TWILIO_API_SECRET is set without TWILIO_API_KEY"),
        ({SID: "AC1", SEC2: "hush"}, "TWILIO_API_SECRET is set without TWILIO_API_KEY"),
        ({SID: "SK1", TOK: "hush"}, "account_sid must be an account's SID"),
        ({SID: "AC1", KEYSID: "AC2", SEC: "hush"}, "key_sid must be an API key's"),
    ],
)
def test_missing_and_incomplete_credentials_are_named(environ: dict[str, str], message: str) -> None:
    with pytest.raises(UsageError, match=message) as caught:
        credentials_from(environ)
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize("value", ["hush\n", "\thush", "hu\0sh", "hush\x7f", "hush\ud800"])
def test_a_secret_that_can_not_be_sent_is_refused_without_being_shown(value: str) -> None:
    makers: tuple[Any, ...] = (
        lambda: AuthToken(account_sid="AC1", token=value),
        lambda: ApiKey(account_sid="AC1", key_sid="SK1", secret=Secret(value)),
    )
    for make in makers:
        with pytest.raises(UsageError, match="without line breaks or control characters") as raised:
            make()
        assert "hush" not in repr(raised.value)
        assert raised.value.__context__ is None


ANY_CREDENTIALS_FROM: Any = credentials_from
ANY_AUTHORIZE: Any = authorize


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda: AuthToken(account_sid="AC1", token=""),
            r"token must be non-empty text, got '' \(str\): is the environment variable set",
        ),
        (
            lambda: ApiKey(account_sid="AC1", key_sid="SK1", secret=""),
            r"secret must be non-empty text, got '' \(str\): is the environment variable set",
        ),
        (lambda: AuthToken(account_sid="hush hush", token="t"), "got whitespace"),
        (lambda: AuthToken(account_sid="AC1:hush", token="t"), "got a colon"),
        (lambda: AuthToken(account_sid="", token="t"), "got empty text"),
        (lambda: AuthToken(account_sid="AC1", token="AC" + "0" * 32), "are account_sid and token swapped?"),
        (lambda: ApiKey(account_sid="AC1", key_sid="SK1", secret="SK" + "0" * 32), "must be a secret, got a SID"),
        (
            lambda: ANY_CREDENTIALS_FROM("hush"),
            "environ must be a mapping of names to text, such as os.environ, got a value of type str",
        ),
        (lambda: ANY_CREDENTIALS_FROM({SID: 3}), "TWILIO_ACCOUNT_SID must be text, got a value of type int"),
        (
            lambda: ANY_CREDENTIALS_FROM({SID: "AC1", TOK: b"hush"}),
            "TWILIO_AUTH_TOKEN must be text, got a value of type bytes",
        ),
        (lambda: ANY_AUTHORIZE("hush", HttpRequest("GET", URL)), r"write AuthToken\(account_sid=…, token=…\)"),
        (lambda: ANY_AUTHORIZE(AuthToken, HttpRequest("GET", URL)), r"write AuthToken\("),
    ],
)
def test_a_common_mistake_is_answered_with_what_to_write(make: Any, message: str) -> None:
    with pytest.raises(UsageError, match=message) as caught:
        make()
    assert "hush" not in str(caught.value)
