"""Signatures and the middleware agree with those of the classic library."""

from __future__ import annotations

import hmac
from base64 import b64encode
from hashlib import sha1
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode

from hypothesis import strategies as st

from tests.parity.classic_library import ClassicLibrary, differences, examples
from tools.classic.differences import CASES
from twilio_fp import AuthToken, twiml, webhooks
from twilio_fp.webhooks import WebhookRequest
from twilio_fp.webhooks.adapters import wsgi
from twilio_fp.webhooks.events.event import Event

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import pytest

SIGNATURES: Final = "signatures of webhooks"
MIDDLEWARE: Final = "statuses of the middleware"
TOKEN: Final = "a token of thirty-two letters...."
NAME = st.text(st.characters(codec="utf-8", max_codepoint=0xD7FF, exclude_characters="\0"), min_size=1, max_size=8)
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=10)
PARAMS = st.dictionaries(NAME | st.sampled_from(["From", "To", "Body", "AccountSid"]), TEXT, max_size=5)
FORM: Final = "application/x-www-form-urlencoded"


def signature(url: str, params: Mapping[str, str], token: str = TOKEN) -> str:
    """Return the signature of a form, computed independently of this library."""
    text = url + "".join([name + params[name] for name in sorted(params)])
    return b64encode(hmac.new(token.encode(), text.encode(), sha1).digest()).decode()


@st.composite
def requests(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a signed request, sometimes with an incorrect signature."""
    path = draw(st.sampled_from(["/", "/sms", "/a/b", "/x?y=1", "/x?y=1&z=%20", "/%C3%A9?b=+"]))
    url = f"https://example.com{path}"
    params = draw(PARAMS)
    correct = signature(url, params)
    other_signatures = [
        signature(url + "x", params),
        signature(url, {**params, "New": "1"}),
        signature(url, params, "another"),
    ]
    incorrect = [*other_signatures, "", correct[:-1], correct.swapcase(), "é"]
    header = correct if draw(st.booleans()) else draw(st.sampled_from(incorrect))
    return {"token": TOKEN, "header": header, "url": url, "params": params}


def is_signed(case: dict[str, Any]) -> bool:
    headers = {"X-Twilio-Signature": case["header"], "Content-Type": FORM}
    body = urlencode(case["params"]).encode()
    request = WebhookRequest("POST", case["url"], headers, body)
    return bool(webhooks.check(request, keys=AuthToken(account_sid="AC1", token=case["token"])))


def test_signatures_are_those_of_the_library(
    library: ClassicLibrary, record_property: Callable[[str, object], None]
) -> None:
    cases = [
        {**case, "params": {**case["params"], "AccountSid": "AC1"}} for case in examples(requests(), CASES[SIGNATURES])
    ]
    cases = [signed_again(case, number) for number, case in enumerate(cases)]
    answers = [one["value"] for one in library.ask_all("signature", cases)]
    assert differences([(case, is_signed(case)) for case in cases], answers, lambda one, other: one is other) == []
    assert {True, False} == set(answers)
    record_property("compared", f"{SIGNATURES}: {len(cases):,}")
    assert len(cases) == CASES[SIGNATURES]


def signed_again(case: dict[str, Any], number: int) -> dict[str, Any]:
    """Return a case, signed again if its number is odd: its account was added after it was signed."""
    return {**case, "header": signature(case["url"], case["params"])} if number % 2 else case


# --- the middleware


@st.composite
def middleware_cases(draw: st.DrawFn) -> dict[str, Any]:
    params = {**draw(PARAMS), "AccountSid": "AC1"}
    options: dict[str, Any] = draw(
        st.sampled_from(
            [
                {},
                {},
                {"host": "example.org"},
                {"protocol": "http"},
                {"url": "https://example.org/y"},
                {"validate": False},
            ]
        )
    )
    token = draw(st.sampled_from([TOKEN, TOKEN, TOKEN, None]))
    signed_url = options.get("url") or f"{options.get('protocol', 'https')}://{options.get('host', 'example.com')}/sms"
    header = signature(signed_url, params) if draw(st.booleans()) else signature("https://example.net/", params)
    by_environ = draw(st.booleans())
    return {"params": params, "options": options, "token": token, "header": header, "by_environ": by_environ}


def command_for(case: dict[str, Any]) -> dict[str, Any]:
    token = case["token"]
    request = {"protocol": "https", "originalUrl": "/sms", "body": case["params"]}
    headers = {"host": "example.com", "x-twilio-signature": case["header"]}
    arguments = [case["options"]] if token is None or case["by_environ"] else [token, case["options"]]
    environ = token if token is not None and case["by_environ"] else None
    return {"given": arguments, "environ": environ, "request": {**request, "headers": headers}}


def ours(case: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> tuple[int, str, str]:
    """Return the status, the content type and the body of the middleware's response."""
    started: list[Any] = []
    options: dict[str, Any] = dict(case["options"])
    if case["token"] is not None and not case["by_environ"]:
        options["keys"] = AuthToken(account_sid="AC1", token=case["token"])
    with monkeypatch.context() as patched:
        patched.delenv("TWILIO_AUTH_TOKEN", raising=False)
        if case["token"] is not None and case["by_environ"]:
            patched.setenv("TWILIO_AUTH_TOKEN", case["token"])
        handle = wsgi.application(lambda _: twiml.Response([twiml.Say("Hi")]), Event, **options)
        body = urlencode(case["params"]).encode()
        request = {
            "REQUEST_METHOD": "POST", "wsgi.url_scheme": "https", "HTTP_HOST": "example.com", "PATH_INFO": "/sms",
            "SERVER_NAME": "example.com", "SERVER_PORT": "443", "CONTENT_TYPE": FORM, "CONTENT_LENGTH": str(len(body)),
            "HTTP_X_TWILIO_SIGNATURE": case["header"], "wsgi.input": BytesIO(body), "QUERY_STRING": "",
            "SCRIPT_NAME": "",
        }  # fmt: skip

        def start(status: str, headers: list[tuple[str, str]], *_: Any) -> Any:
            started.extend([int(status[:3]), dict(headers)])

        text = b"".join(handle(request, start)).decode()
    return started[0], started[1].get("Content-Type", "").partition(";")[0], text.partition("?>")[2] or text


def theirs(answer: dict[str, Any]) -> tuple[int, str, str]:
    value = answer["value"]
    return value["status"], value["type"], str(value["sent"]).partition("?>")[2] or value["sent"]


def test_the_middleware_responds_like_the_librarys(
    library: ClassicLibrary, monkeypatch: pytest.MonkeyPatch, record_property: Callable[[str, object], None]
) -> None:
    cases = examples(middleware_cases(), CASES[MIDDLEWARE])
    answers = library.ask_all("webhook", [command_for(case) for case in cases])
    responses = [(case, ours(case, monkeypatch)) for case in cases]
    assert differences(responses, map(theirs, answers), lambda one, other: bool(one == other)) == []
    assert {response[0] for _, response in responses} == {200, 403, 500}
    record_property("compared", f"{MIDDLEWARE}: {len(cases):,}")
    assert len(cases) == CASES[MIDDLEWARE]


# --- the differences, by name


def test_signature_spellings(library: ClassicLibrary) -> None:
    params = {"AccountSid": "AC1"}
    header = signature("https://example.com:443/sms", params)
    case = {"token": TOKEN, "header": header, "url": "https://example.com/sms", "params": params}
    assert library.ask("signature", **case)["value"] is False
    assert is_signed(case)


def test_signature_lists(library: ClassicLibrary) -> None:
    url = "https://example.com/sms"
    request = webhooks.sign_webhook([("Aa", "1"), ("Aa", "2")], url, TOKEN)
    header = request.headers["X-Twilio-Signature"]
    assert header == b64encode(hmac.new(TOKEN.encode(), f"{url}Aa1Aa2".encode(), sha1).digest()).decode()
    assert webhooks.check(request, keys=TOKEN)
    command = {"token": TOKEN, "header": header, "url": url, "params": {"Aa": ["1", "2"]}}
    assert library.ask("signature", **command)["value"] is False


def test_get_query(library: ClassicLibrary) -> None:
    url = "https://example.com/sms?a=1"
    header = signature(url, {})
    request = {"protocol": "https", "originalUrl": "/sms?a=1", "body": {}}
    command = {
        "given": [TOKEN],
        "environ": None,
        "request": {**request, "headers": {"host": "example.com", "x-twilio-signature": header}},
    }
    assert library.ask("webhook", **command)["value"]["status"] == 403
    assert webhooks.check(WebhookRequest("GET", url, {"X-Twilio-Signature": header}, b""), keys=TOKEN)
