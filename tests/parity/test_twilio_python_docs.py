"""Both cells of every row of docs/coming-from-twilio-python.md are run, and the results are compared."""

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
    cells = re.findall(r"^\| (`.+?`) \| (`.+?`) \|$", chapter, re.MULTILINE)
    return [(left.strip("`"), right.strip("`")) for left, right in cells]


def evaluate(code: str, namespace: dict[str, Any]) -> Any:
    """Run code, and return the value of its last statement, an expression."""
    *statements, last = ast.parse(code).body
    assert isinstance(last, ast.Expr)
    exec(compile(ast.Module(statements, []), "cell", "exec"), namespace)
    return eval(compile(ast.Expression(last.value), "cell", "eval"), namespace)


def exported(*modules: Any) -> dict[str, Any]:
    """Return the names that modules export."""
    return {name: getattr(module, name) for module in modules for name in getattr(module, "__all__", ())}


def requests_compared(fake: FakeTwilio) -> list[Any]:
    """Return the requests that a fake received after the first one."""
    return [(one.method, unquote(one.url), sorted(parse_qsl(one.body.decode()))) for one in fake.requests[1:]]


@pytest.mark.parametrize(("left", "right"), rows("The client"))
def test_a_client(left: str, right: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", SID)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", TOKEN)
    if left.startswith("client."):
        compare_calls(left, right)
        return
    values = {"sid": SID, "sub": SUB, "token": TOKEN, "key": KEY, "secret": SECRET}
    theirs = evaluate(left, {"Client": twilio.rest.Client, "TwilioHttpClient": TwilioHttpClient, **values})
    ours = evaluate(
        right, exported(twilio_fp) | {"Urllib3Transport": Urllib3Transport, "timedelta": timedelta, **values}
    )
    converted = client_from(theirs)
    for name in ("credentials", "account_sid", "edge", "region", "user_agent"):
        assert getattr(converted, name) == getattr(ours, name), name
    assert converted.transport.timeout == ours.transport.timeout  # type: ignore[attr-defined]


def compare_calls(left: str, right: str) -> None:
    fake_before, fake_after = FakeTwilio(seed=3), FakeTwilio(seed=3)
    their_client, our_client = rest_client(fake_before.client()), fake_after.client()
    first = twilio_fp.CreateMessage(to="+15558675310", from_="+15017122661", body="x")
    sid = fake_before.client()(first).sid
    assert fake_after.client()(first).sid == sid
    for fake in (fake_before, fake_after):
        fake.advance(timedelta(minutes=1))
    day = datetime(2024, 1, 2, tzinfo=UTC)
    values = {"sid": sid, "to": "+15558675310", "own": "+15017122661", "day": day, "sub": ACCOUNT}
    theirs = evaluate(left, {"client": their_client, **values})
    ours = evaluate(right, exported(twilio_fp) | {"client": our_client, "CreateService": CreateService, **values})
    for outcome in (theirs, ours):
        if hasattr(outcome, "__next__") and not isinstance(outcome, twilio_fp.Page):
            list(outcome)
    assert requests_compared(fake_after) == requests_compared(fake_before)
    assert len(requests_compared(fake_after)) > 0


@pytest.mark.parametrize(("left", "right"), rows("Calls"))
def test_a_call(left: str, right: str) -> None:
    compare_calls(left, right)


def test_the_text_of_each_error() -> None:
    fake = FakeTwilio()
    arguments: dict[str, Any] = {"to": "5558675310", "from_": "+15017122661", "body": "Hi"}
    with pytest.raises(TwilioRestException) as theirs:
        rest_client(fake.client()).messages.create(**arguments)
    with pytest.raises(twilio_fp.ApiError) as ours:
        fake.client()(twilio_fp.CreateMessage(**arguments))
    count = 0
    for left, right in rows("Errors"):
        for name in re.findall(r"error\.(\w+)", left):
            assert hasattr(theirs.value, name)
            count += 1
        for name in re.findall(r"error\.(\w+)", right):
            assert hasattr(ours.value, name)
        for name in re.findall(r"\b[A-Z]\w+Error\b", right):
            assert issubclass(getattr(twilio_fp, name), twilio_fp.TwilioError)
    assert count == 6
    assert issubclass(TwilioServiceException, Exception)
    assert (theirs.value.status, theirs.value.code) == (ours.value.status, ours.value.code)
    assert theirs.value.msg.endswith(ours.value.message)


@pytest.mark.parametrize(("left", "right"), rows("TwiML"))
def test_a_document(left: str, right: str) -> None:
    values = {"own": "+15017122661", "to": "+15558675310"}
    theirs = evaluate(left, {"VoiceResponse": VoiceResponse, "MessagingResponse": MessagingResponse, **values})
    ours = evaluate(right, {name: getattr(twiml, name) for name in dir(twiml)} | values)
    assert twiml.parse(theirs) == twiml.parse(ours)


def claims(jwt: str) -> dict[str, Any]:
    """Return the claims of a token that don't differ from token to token."""
    body = jwt.split(".")[1]
    members: dict[str, Any] = json.loads(urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    return {name: value for name, value in members.items() if name in {"iss", "sub", "grants"}}


@pytest.mark.parametrize(("left", "right"), rows("Tokens"))
def test_a_token(left: str, right: str) -> None:
    values = {"sid": SID, "key": KEY, "secret": SECRET, "now": datetime(2024, 1, 2, tzinfo=UTC)}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = evaluate(left, {"AccessToken": AccessToken, "VideoGrant": VideoGrant, **values})
    assert claims(theirs) == claims(evaluate(right, exported(twilio_fp) | values))


@pytest.mark.parametrize(("left", "right"), rows("Webhooks"))
def test_a_signature(left: str, right: str) -> None:
    values: dict[str, Any] = {"url": URL, "params": PARAMS, "token": TOKEN}
    values["signature"] = RequestValidator(TOKEN).compute_signature(URL, PARAMS)
    ours = evaluate(right, exported(twilio_fp) | values)
    assert evaluate(left, {"RequestValidator": RequestValidator, **values}) == ours
    assert ours
    if "validate" in left:
        values["signature"] = "x" + values["signature"][1:]
        assert evaluate(left, {"RequestValidator": RequestValidator, **values}) is False
        assert evaluate(right, exported(twilio_fp) | values) is False


@pytest.mark.parametrize(("left", "right"), rows("OAuth and public keys"))
def test_other_credentials(left: str, right: str) -> None:
    private_key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = private_key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()
    values = {"sid": SID, "key": KEY, "secret": SECRET, "id": "OQ1", "credential": "CR1", "private": pem}
    theirs = evaluate(
        left,
        {
            "Client": twilio.rest.Client,
            "ClientCredentialProvider": ClientCredentialProvider,
            "OrgsCredentialProvider": OrgsCredentialProvider,
            "ValidationClient": ValidationClient,
            **values,
        },
    )
    example = re.search(r"`(tokens\.ValidationKey\(.+?\))`", PAGE)
    assert example is not None
    values["validation"] = evaluate(example[1], exported(twilio_fp) | values)
    ours = evaluate(right, exported(twilio_fp) | {"client_validation": client_validation, **values})
    assert client_from(theirs).credentials == ours.credentials
    if "Validation" in left:
        requests: list[Any] = []

        def answer(request: Any) -> HttpResponse:
            requests.append(request)
            return HttpResponse(200, (), b'{"sid": "SM1"}')

        twilio_fp.evolve(ours, transport=answer)(twilio_fp.FetchMessage("SM1"))
        assert claims(requests[0].headers.reveal("Twilio-Client-Validation"))["sub"] == SID


def test_every_chapter_has_rows() -> None:
    chapters = {"The client": 8, "Calls": 10, "TwiML": 5, "Tokens": 1, "Webhooks": 2, "OAuth and public keys": 3}
    assert {title: len(rows(title)) for title in chapters} == chapters
