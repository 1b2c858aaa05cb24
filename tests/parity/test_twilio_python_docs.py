"""Every row of docs/coming-from-twilio-python.md: both cells are run, and what they do is compared."""

from __future__ import annotations

import ast
import json
import re
import warnings
from base64 import urlsafe_b64decode
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from urllib.parse import parse_qsl, unquote

import pytest
import twilio.rest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from twilio.base.exceptions import TwilioRestException, TwilioServiceException
from twilio.credential.client_credential_provider import ClientCredentialProvider
from twilio.credential.orgs_credential_provider import OrgsCredentialProvider
from twilio.http.http_client import TwilioHttpClient
from twilio.http.validation_client import ValidationClient
from twilio.jwt.access_token import AccessToken
from twilio.jwt.access_token.grants import VideoGrant
from twilio.request_validator import RequestValidator
from twilio.twiml.messaging_response import MessagingResponse
from twilio.twiml.voice_response import VoiceResponse

import twilio_fp
from tests.house import ROOT
from twilio_fp import HttpResponse, twiml
from twilio_fp.compat.twilio_python import client_from, rest_client
from twilio_fp.middleware.client_validation import client_validation
from twilio_fp.rest.verify.v2 import CreateService
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.start import ACCOUNT, TOKEN
from twilio_fp.transports import Urllib3Transport

PAGE: Final = (ROOT / "docs" / "coming-from-twilio-python.md").read_text(encoding="utf-8")
SID, SUB, KEY, SECRET = "AC" + "a" * 32, "AC" + "b" * 32, "SK" + "c" * 32, "s" * 32
URL, PARAMS = "https://example.com/sms", {"To": "+1", "Body": "Hi"}


def rows(title: str) -> list[tuple[str, str]]:
    """Return the rows of a chapter's table."""
    chapter = PAGE.partition(f"## {title}\n")[2].partition("\n## ")[0]
    found = re.findall(r"^\| (`.+?`) \| (`.+?`) \|$", chapter, re.MULTILINE)
    return [(left.strip("`"), right.strip("`")) for left, right in found]


def result(code: str, space: dict[str, Any]) -> Any:
    """Run statements, and return what the last one, an expression, is."""
    *before, last = ast.parse(code).body
    assert isinstance(last, ast.Expr)
    exec(compile(ast.Module(before, []), "cell", "exec"), space)
    return eval(compile(ast.Expression(last.value), "cell", "eval"), space)


def named(*modules: Any) -> dict[str, Any]:
    """Return what a page's reader has imported."""
    return {name: getattr(module, name) for module in modules for name in getattr(module, "__all__", ())}


def asked(fake: FakeTwilio) -> list[Any]:
    """Return what a fake was asked for, its first request aside."""
    return [(one.method, unquote(one.url), sorted(parse_qsl(one.body.decode()))) for one in fake.requests[1:]]


@pytest.mark.parametrize(("left", "right"), rows("The client"))
def test_a_client(left: str, right: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", SID)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", TOKEN)
    if left.startswith("client."):
        compare_calls(left, right)
        return
    values = {"sid": SID, "sub": SUB, "token": TOKEN, "key": KEY, "secret": SECRET}
    theirs = result(left, {"Client": twilio.rest.Client, "TwilioHttpClient": TwilioHttpClient, **values})
    ours = result(right, named(twilio_fp) | {"Urllib3Transport": Urllib3Transport, "timedelta": timedelta, **values})
    found = client_from(theirs)
    for name in ("credentials", "account_sid", "edge", "region", "user_agent"):
        assert getattr(found, name) == getattr(ours, name), name
    assert found.transport.timeout == ours.transport.timeout  # type: ignore[attr-defined]


def compare_calls(left: str, right: str) -> None:
    before, after = FakeTwilio(seed=3), FakeTwilio(seed=3)
    old, new = rest_client(before.client()), after.client()
    first = twilio_fp.CreateMessage(to="+15558675310", from_="+15017122661", body="x")
    sid = before.client()(first).sid
    assert after.client()(first).sid == sid
    for fake in (before, after):
        fake.advance(timedelta(minutes=1))
    day = datetime(2024, 1, 2, tzinfo=UTC)
    values = {"sid": sid, "to": "+15558675310", "own": "+15017122661", "day": day, "sub": ACCOUNT}
    theirs = result(left, {"client": old, **values})
    ours = result(right, named(twilio_fp) | {"client": new, "CreateService": CreateService, **values})
    for one in (theirs, ours):
        if hasattr(one, "__next__") and not isinstance(one, twilio_fp.Page):
            list(one)
    assert asked(after) == asked(before)
    assert len(asked(after)) > 0


@pytest.mark.parametrize(("left", "right"), rows("Calls"))
def test_a_call(left: str, right: str) -> None:
    compare_calls(left, right)


def test_the_text_of_each_error() -> None:
    fake = FakeTwilio()
    arguments: dict[str, Any] = {"to": "5558675310", "from_": "+15017122661", "body": "Hi"}
    with pytest.raises(TwilioRestException) as old:
        rest_client(fake.client()).messages.create(**arguments)
    with pytest.raises(twilio_fp.ApiError) as new:
        fake.client()(twilio_fp.CreateMessage(**arguments))
    checked = 0
    for left, right in rows("Errors"):
        for name in re.findall(r"error\.(\w+)", left):
            assert hasattr(old.value, name)
            checked += 1
        for name in re.findall(r"error\.(\w+)", right):
            assert hasattr(new.value, name)
        for name in re.findall(r"\b[A-Z]\w+Error\b", right):
            assert issubclass(getattr(twilio_fp, name), twilio_fp.TwilioError)
    assert checked == 6
    assert issubclass(TwilioServiceException, Exception)
    assert (old.value.status, old.value.code) == (new.value.status, new.value.code)
    assert old.value.msg.endswith(new.value.message)


@pytest.mark.parametrize(("left", "right"), rows("TwiML"))
def test_a_document(left: str, right: str) -> None:
    values = {"own": "+15017122661", "to": "+15558675310"}
    theirs = result(left, {"VoiceResponse": VoiceResponse, "MessagingResponse": MessagingResponse, **values})
    ours = result(right, {name: getattr(twiml, name) for name in dir(twiml)} | values)
    assert twiml.parse(theirs) == twiml.parse(ours)


def claims(jwt: str) -> dict[str, Any]:
    """Return the claims of a token, less those that are its own."""
    body = jwt.split(".")[1]
    found: dict[str, Any] = json.loads(urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    return {name: value for name, value in found.items() if name in {"iss", "sub", "grants"}}


@pytest.mark.parametrize(("left", "right"), rows("Tokens"))
def test_a_token(left: str, right: str) -> None:
    values = {"sid": SID, "key": KEY, "secret": SECRET, "now": datetime(2024, 1, 2, tzinfo=UTC)}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = result(left, {"AccessToken": AccessToken, "VideoGrant": VideoGrant, **values})
    assert claims(theirs) == claims(result(right, named(twilio_fp) | values))


@pytest.mark.parametrize(("left", "right"), rows("Webhooks"))
def test_a_signature(left: str, right: str) -> None:
    values: dict[str, Any] = {"url": URL, "params": PARAMS, "token": TOKEN}
    values["signature"] = RequestValidator(TOKEN).compute_signature(URL, PARAMS)
    ours = result(right, named(twilio_fp) | values)
    assert result(left, {"RequestValidator": RequestValidator, **values}) == ours
    assert ours
    if "validate" in left:
        values["signature"] = "x" + values["signature"][1:]
        assert result(left, {"RequestValidator": RequestValidator, **values}) is False
        assert result(right, named(twilio_fp) | values) is False


@pytest.mark.parametrize(("left", "right"), rows("OAuth and public keys"))
def test_other_credentials(left: str, right: str) -> None:
    made = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = made.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()
    values = {"sid": SID, "key": KEY, "secret": SECRET, "id": "OQ1", "credential": "CR1", "private": pem}
    theirs = result(
        left,
        {
            "Client": twilio.rest.Client,
            "ClientCredentialProvider": ClientCredentialProvider,
            "OrgsCredentialProvider": OrgsCredentialProvider,
            "ValidationClient": ValidationClient,
            **values,
        },
    )
    spelt = re.search(r"`(tokens\.ValidationKey\(.+?\))`", PAGE)
    assert spelt is not None
    values["validation"] = result(spelt[1], named(twilio_fp) | values)
    ours = result(right, named(twilio_fp) | {"client_validation": client_validation, **values})
    assert client_from(theirs).credentials == ours.credentials
    if "Validation" in left:
        seen: list[Any] = []

        def answer(request: Any) -> HttpResponse:
            seen.append(request)
            return HttpResponse(200, (), b'{"sid": "SM1"}')

        twilio_fp.evolve(ours, transport=answer)(twilio_fp.FetchMessage("SM1"))
        assert claims(seen[0].headers.reveal("Twilio-Client-Validation"))["sub"] == SID


def test_every_chapter_has_rows() -> None:
    chapters = {"The client": 8, "Calls": 10, "TwiML": 5, "Tokens": 1, "Webhooks": 2, "OAuth and public keys": 3}
    assert {title: len(rows(title)) for title in chapters} == chapters
