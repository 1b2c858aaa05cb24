"""Dry runs: nothing is sent, the whole request is shown, and no secret is."""

from __future__ import annotations

import asyncio
import copy
import pickle
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from twilio_fp import (
    ApiKey,
    AuthToken,
    CreateMessage,
    Exchange,
    FetchMessage,
    Headers,
    HttpRequest,
    NoAuth,
    RawOperation,
    Secret,
    UsageError,
    attempt,
    encode,
    evolve,
    is_repeatable,
    parallel,
)
from twilio_fp.http import redact
from twilio_fp.middleware import DryRun, DryRunError
from twilio_fp.middleware.dry_run import Preview, as_curl, as_http, preview, veiled
from twilio_fp.operation import FilePart
from twilio_fp.rest.api.v2010 import CreateSipCredential
from twilio_fp.rest.serverless.v1 import CreateVariable
from twilio_fp.testing import TableTransport

if TYPE_CHECKING:
    from pathlib import Path

    from twilio_fp.ask import Program

HUSH = "hush-4711"
CREATE = CreateMessage(to="+15558675310", from_="+15017122661", body="It's 5 o'clock")
CREDENTIALS = [
    AuthToken(account_sid="AC1", token=HUSH),
    ApiKey(account_sid="AC1", key_sid="SK1", secret=HUSH),
    NoAuth(),
]

FAKE_CURL = """
import sys
with open(sys.argv[1], "wb") as out:
    piped = sys.stdin.buffer.read()
    out.write(b"\\0\\0".join([b"\\0".join(map(__import__("os").fsencode, sys.argv[2:])), piped]))
"""


def shell(command: str, folder: Path) -> tuple[list[str], bytes]:
    """Return the arguments that a shell passes to curl for a command, and the data that it pipes into curl."""
    curl, out = folder / "curl", folder / "out"
    (folder / "fake.py").write_text(FAKE_CURL)
    curl.write_text(f'#!/bin/sh\nexec "{sys.executable}" -I "{folder / "fake.py"}" "{out}" "$@"\n')
    curl.chmod(0o755)
    given = {"TWILIO_AUTH_TOKEN": "to'k en", "TWILIO_API_SECRET": "se$cret", "TWILIO_ACCESS_TOKEN": "a.b.c"}
    subprocess.run(
        ["/bin/sh", "-c", command],
        check=True,
        stdin=subprocess.DEVNULL,
        env={"PATH": f"{folder}:/usr/bin:/bin", "LC_ALL": "C.UTF-8", **given},
    )
    arguments, _, piped = out.read_bytes().partition(b"\0\0")
    return [part.decode() for part in arguments.split(b"\0")], piped


def options(arguments: list[str], name: str) -> list[str]:
    return [arguments[at + 1] for at, argument in enumerate(arguments) if argument == name]


BODIES = st.one_of(
    st.text(max_size=12).map(str.encode), st.binary(max_size=12), st.sampled_from([b"@/etc/passwd", b"%"])
)
VALUES = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=12)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@example(method="POST", query="", value="$(touch x) `id` 'a' \"b\" \\", body=b"'; rm -rf / #\n$HOME\n")
@example(method="GET", query="a[0]={b}", value="", body=b"")
@example(method="POST", query="", value="!", body=b"\x00\xff\n'%\\0")
@given(
    method=st.sampled_from(["GET", "POST", "HEAD", "PATCH"]),
    query=st.text("ab=&[]{}%'$~", max_size=8),
    value=VALUES,
    body=BODIES,
)
def test_a_shell_sends_curl_the_exact_request(method: str, query: str, value: str, body: bytes, tmp_path: Path) -> None:
    headers = {"Accept": "application/json", "X-Own": value}
    request = HttpRequest(method, f"https://api.twilio.com/x?{query}", headers, body)
    arguments, piped = shell(as_curl(request), tmp_path)
    assert f"https://api.twilio.com/x?{query}" in arguments
    assert ("--globoff" in arguments) == bool(set("[]{}") & set(query))
    assert arguments[:1] == ["--head"] if method == "HEAD" else options(arguments, "--request") == [method]
    assert options(arguments, "--header") == ["Accept: application/json", f"X-Own: {value}" if value else "X-Own;"]
    sent = [one.encode() for one in options(arguments, "--data-raw")]
    if options(arguments, "--data-binary") == ["@-"]:
        sent.append(piped)
    assert sent == ([body] if body else [])


@pytest.mark.parametrize(
    ("value", "option", "expected"),
    [
        ("Basic QUMxOmh1c2g=", "--user", "AC1:to'k en"),
        ("Basic U0sxOmh1c2g=", "--user", "SK1:se$cret"),
        ("Bearer hush", "--header", "Authorization: Bearer a.b.c"),
        ("Basic ?", "--user", ":to'k en"),
    ],
)
def test_credentials_come_from_the_environment(value: str, option: str, expected: str, tmp_path: Path) -> None:
    request = HttpRequest("GET", "https://api.twilio.com/x", {"Authorization": value})
    assert options(shell(as_curl(request), tmp_path)[0], option) == [expected]
    assert "hush" not in as_curl(request)


def test_a_masked_request_can_be_shown_as_well() -> None:
    request = HttpRequest("GET", "https://api.twilio.com/x", {"Authorization": "Basic QUMxOmh1c2g="})
    assert as_http(redact(request)) == as_http(request)
    assert '"$TWILIO_ACCOUNT_SID":"$TWILIO_AUTH_TOKEN"' in as_curl(redact(request))


def test_a_request_is_shown_as_an_http_message() -> None:
    request = encode(CREATE, account_sid="AC1")
    head, _, body = as_http(evolve(request, url=f"{request.url}?a=1")).partition("\n\n")
    assert head.splitlines() == [
        "POST /2010-04-01/Accounts/AC1/Messages.json?a=1 HTTP/1.1",
        "Host: api.twilio.com",
        "Accept: application/json",
        "Content-Type: application/x-www-form-urlencoded",
        f"Content-Length: {len(request.body)}",
    ]
    assert body == request.body.decode()
    assert as_http(HttpRequest("GET", "https://h:8443?a=1")) == "GET /?a=1 HTTP/1.1\nHost: h:8443\n\n"
    assert as_http(HttpRequest("PUT", "https://h", (), b"\xff\x00")).endswith("\nContent-Length: 2\n\n<2 bytes>")


@pytest.mark.parametrize("render", [as_http, as_curl])
def test_only_a_request_is_shown(render: Any) -> None:
    with pytest.raises(UsageError, match="request must be an HttpRequest, got a value of type str"):
        render("https://api.twilio.com")


SECRETIVE: list[Any] = [
    CreateSipCredential("CL1", username="alice", password=HUSH),
    CreateVariable("ZS1", "ZE1", key="K", value=HUSH),
    CreateMessage(to="+1555", from_="+1556", body="Hi", extra={"AuthToken": HUSH}),
    RawOperation("POST", "api.twilio.com", "/x", form={"ApiKey": HUSH}),
    RawOperation("POST", "api.twilio.com", "/x", json={"new": [{"client_secret": HUSH}]}),
    RawOperation("GET", "api.twilio.com", "/x", query={"Password": HUSH}),
    RawOperation("POST", "api.twilio.com", "/x", body=f"Password={HUSH}".encode(), content_type="text/plain"),
    RawOperation("GET", "api.twilio.com", "/x", headers=Headers({"X-Own": Secret(HUSH)})),
]


@pytest.mark.parametrize("operation", SECRETIVE, ids=repr)
@pytest.mark.parametrize("who", CREDENTIALS, ids=lambda who: type(who).__name__)
def test_no_secret_is_shown(operation: Any, who: Any) -> None:
    seen: list[Preview] = []
    twilio = TableTransport({})
    with pytest.raises(DryRunError) as raised:
        twilio.client(
            credentials=who,
            account_sid="AC9" if isinstance(operation, (CreateMessage, CreateSipCredential)) else None,
            middleware=[DryRun(seen.append)],
        )(operation)
    assert twilio.requests == ()
    assert raised.value.preview == seen[0]
    for text in (str(seen[0]), repr(raised.value), *seen[0].__getstate__().values()):
        assert HUSH not in text
    assert "/Accounts/AC9/" in seen[0].http or "/Accounts/" not in seen[0].http


def test_a_request_without_secrets_is_shown_as_sent() -> None:
    exchange = Exchange(encode(CREATE, account_sid="AC1"), operation=CREATE)
    assert veiled(exchange) is exchange.request
    assert veiled(Exchange(exchange.request)) is exchange.request
    assert preview(exchange).operation == repr(CREATE)
    assert preview(Exchange(exchange.request)).operation is None


def test_an_upload_is_shown(tmp_path: Path) -> None:
    operation = RawOperation("POST", "api.twilio.com", "/x", files={"Content": FilePart("a.bin", b"\x00\xff", "a/b")})
    seen = preview(Exchange(encode(operation), operation=operation))
    _, piped = shell(seen.curl, tmp_path)
    assert piped == encode(operation).body


def test_a_dry_run_is_the_same_in_an_event_loop() -> None:
    def both() -> Program[tuple[Any, ...]]:
        return (yield from parallel([attempt(FetchMessage("SM1")), attempt(CREATE)], at_once=1))

    twilio = TableTransport({})
    previews: list[list[Preview]] = [[], []]
    errors = twilio.client(middleware=[DryRun(previews[0].append)])(both())
    again = asyncio.run(twilio.async_client(middleware=[DryRun(previews[1].append)])(both()))
    assert previews[0] == previews[1] == [error.preview for error in errors] == [error.preview for error in again]
    assert [one.operation for one in previews[0]] == [repr(FetchMessage("SM1")), repr(CREATE)]
    assert twilio.requests == ()


def test_a_dry_run_error_is_not_repeatable_and_can_be_copied() -> None:
    error = DryRunError(preview(Exchange(HttpRequest("GET", "https://h/x"))))
    assert not is_repeatable(error)
    for again in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert (again.preview, str(again)) == (error.preview, str(error))


def test_by_default_it_prints(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(DryRunError) as raised:
        TableTransport({}).client(middleware=[DryRun()])(FetchMessage("SM1"))
    assert capsys.readouterr().out == f"{raised.value.preview}\n"
    assert (repr(DryRun()), DryRun(), hash(DryRun())) == ("DryRun()", DryRun(print), hash(DryRun(print)))
    with pytest.raises(UsageError, match="show must be a function that takes a Preview, such as print, got 3"):
        DryRun(3)
