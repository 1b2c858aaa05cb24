"""Laws for every request: a signed one is accepted, a changed one is not, and none raises an error."""

from __future__ import annotations

import hmac
import json
from base64 import b64encode
from typing import Any

from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st

from twilio_fp.errors import UsageError
from twilio_fp.http import HttpRequest
from twilio_fp.webhooks import Rejected, SharedKey, TrustedProxy, WebhookRequest, check, sign_webhook, signature, verify
from twilio_fp.webhooks.signing import Key, form_pairs, signed_form, signed_text

SHARED = (SharedKey("sk_1", "s1"), SharedKey("sk_2", "s2", "HMAC_SHA1"))
KEYS: tuple[Key, ...] = ("12345", *SHARED)
TEXT = st.text(st.characters(codec="utf-8"), max_size=12)
PARAMETERS = st.lists(st.tuples(TEXT.filter(bool), TEXT), max_size=6)
PATHS = st.text("abz019-._~!$&'()*+,;=:@%/ é", max_size=12).map(lambda text: f"/{text.replace(' ', '%20')}")
QUERIES = st.text("abz019-._~!$&'()*+,;=:@%/?", max_size=12).map(lambda text: f"?{text}" if text else "")
AUTHORITIES = st.sampled_from(
    ["example.com", "example.com:8443", "user:pw@example.com", "[2001:db8::1]", "[::1]:81", "a.b:80"]
)
URLS = st.builds(
    lambda scheme, *rest: f"{scheme}://{''.join(rest)}", st.sampled_from(["http", "https"]), AUTHORITIES, PATHS, QUERIES
)
SOURCES = PARAMETERS | st.binary(min_size=1, max_size=40)
SIGNED = st.builds(sign_webhook, SOURCES, URLS, st.sampled_from(KEYS), method=st.sampled_from(["POST", "GET"]))


def change_byte(draw: Any, value: bytes) -> bytes:
    """Return the bytes with one byte changed."""
    assume(value)
    index = draw(st.integers(0, len(value) - 1))
    byte = draw(st.integers(0, 255).filter(lambda byte: byte != value[index]))
    return value[:index] + bytes([byte]) + value[index + 1 :]


@given(SIGNED)
def test_a_signed_request_is_accepted(request: WebhookRequest) -> None:
    assert verify(request, keys=KEYS).url == request.url


@given(
    st.builds(sign_webhook, SOURCES, st.sampled_from(["https://a.b/sms", "http://a.b:80/?c=d"]), st.sampled_from(KEYS))
)
def test_a_signed_request_is_accepted_as_an_http_request(request: WebhookRequest) -> None:
    sent = HttpRequest(request.method, request.url, request.headers, request.body)
    assert WebhookRequest.from_http(sent) == request
    assert verify(WebhookRequest.from_http(sent), keys=KEYS).url == request.url


@given(SIGNED, st.data())
def test_a_changed_byte_of_the_key_is_refused(request: WebhookRequest, data: st.DataObject) -> None:
    assert check(request, keys=KEYS)
    others: list[Key] = []
    for key in ("12345", *SHARED):
        secret = key if isinstance(key, str) else key.secret.reveal()
        other = change_byte(data.draw, secret.encode()).decode("latin-1")
        assume(other == other.strip())
        others.append(other if isinstance(key, str) else SharedKey(key.id, other, key.algorithm))
    assert not check(request, keys=others)


@given(SIGNED, st.data())
def test_a_changed_byte_of_the_url_is_refused(request: WebhookRequest, data: st.DataObject) -> None:
    url = change_byte(data.draw, request.url.encode()).decode("utf-8", "surrogateescape")
    verdict = check(evolve(request, url=url), keys=KEYS)
    assert isinstance(verdict, Rejected), verdict


@given(SIGNED, st.data())
def test_a_changed_byte_of_the_body_is_refused_unless_it_means_the_same(
    request: WebhookRequest, data: st.DataObject
) -> None:
    body = change_byte(data.draw, request.body)
    if request.headers.get("content-type", "").startswith("application/x-www-form"):
        same = signed_text(form_pairs(body)) == signed_text(form_pairs(request.body))
        assert bool(check(evolve(request, body=body), keys=KEYS)) is same
    else:
        assert not check(evolve(request, body=body), keys=KEYS)


@given(PARAMETERS.filter(bool), URLS, st.data())
def test_a_changed_byte_of_a_parameter_is_refused(pairs: list[tuple[str, str]], url: str, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(pairs) - 1))
    name, value = pairs[index]
    if value and data.draw(st.booleans()):
        other = (name, change_byte(data.draw, value.encode()).decode("utf-8", "surrogateescape"))
    else:
        other = (change_byte(data.draw, name.encode()).decode("utf-8", "surrogateescape"), value)
    changed_pairs = [*pairs[:index], other, *pairs[index + 1 :]]
    request = sign_webhook(pairs, url, KEYS[0])
    forged = evolve(request, body=sign_webhook(changed_pairs, url, KEYS[0]).body)
    # Names and values are joined without a separator, so different parameters may have the same signed text.
    same = signed_text(form_pairs(forged.body)) == signed_text(form_pairs(request.body))
    assert bool(check(forged, keys=KEYS)) is same


@given(SIGNED, st.sampled_from(["X-Twilio-Signature", "X-Twilio-Webhooks-Signature-Settings"]), st.data())
def test_a_changed_byte_of_a_header_is_refused(request: WebhookRequest, name: str, data: st.DataObject) -> None:
    assume(name in request.headers)
    value = change_byte(data.draw, request.headers[name].encode()).decode("latin-1")
    assume(not {"\r", "\n", "\0"} & set(value))
    assert not check(evolve(request, headers=request.headers.replace(name, value)), keys=KEYS)


KINDS = st.sampled_from(
    ["application/x-www-form-urlencoded", "application/json", "text/plain", "multipart/form-data", ""]
)


@given(SIGNED.filter(lambda request: request.body), KINDS)
def test_a_recorded_body_is_accepted_only_unchanged(request: WebhookRequest, kind: str) -> None:
    """The content type is not signed, but changing it never turns the signed content into other parameters."""
    switched = evolve(request, headers=request.headers.replace("Content-Type", kind))
    was_form, is_form = ("form-urlencoded" in one.headers["Content-Type"] for one in (request, switched))
    assert bool(check(switched, keys=KEYS)) is (was_form == is_form)


@given(st.builds(sign_webhook, PARAMETERS, URLS, st.sampled_from(KEYS), method=st.just("GET")), KINDS, st.data())
def test_a_recorded_get_is_accepted_only_without_a_body(
    request: WebhookRequest, kind: str, data: st.DataObject
) -> None:
    body = data.draw(st.binary(min_size=1, max_size=9) | st.sampled_from([b"&", b"=", b"&=&", b"=&=", b"%", b"+"]))
    headers = [*request.headers.pairs, ("Content-Type", kind)]
    assert check(request, keys=KEYS)
    assert not check(evolve(request, method="POST", headers=headers, body=body), keys=KEYS)


HOSTILE = st.text(st.characters(exclude_characters="\r\n\0"), max_size=30)
HEADERS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "X-Twilio-Signature",
                "X-Twilio-Webhooks-Signature-Settings",
                "Content-Type",
                "Upgrade",
                "Host",
                "X-Forwarded-Host",
                "X-Forwarded-Proto",
                "X-Forwarded-Port",
                "X-Forwarded-Prefix",
                "Forwarded",
            ]
        ),
        HOSTILE
        | st.sampled_from(
            ["application/x-www-form-urlencoded", "application/json", "websocket", "key=sk_1,algorithm=HMAC_SHA256"]
        ),
    ),
    max_size=5,
)
PROXIES = st.none() | st.just(
    TrustedProxy(["X-Forwarded-Proto", "X-Forwarded-Host", "X-Forwarded-Port", "X-Forwarded-Prefix", "Forwarded"])
)
BASES = st.none() | st.sampled_from(["https://example.com", "https://example.com/api", "wss://u:p@[::1]:8443/x/"])


@given(st.text(), URLS | st.text(), HEADERS, st.binary(max_size=60), st.lists(st.text(), max_size=2), PROXIES, BASES)
def test_check_has_a_verdict_on_any_bytes(
    method: str, url: str, headers: Any, body: bytes, others: Any, proxy: Any, base: Any
) -> None:
    request = WebhookRequest(method, url, headers, body, others)
    verdict = check(request, keys=KEYS, proxy=proxy if base is None else None, public_url=base)
    assert isinstance(verdict, Rejected)
    assert verdict.reason


@given(
    st.dictionaries(st.sampled_from(["raw_path", "query_string"]), st.binary(max_size=20)),
    st.text(max_size=9),
    st.text(max_size=9),
    st.lists(st.tuples(st.binary(max_size=9), st.binary(max_size=9)), max_size=3),
)
def test_any_asgi_scope_is_a_request(raw: dict[str, bytes], path: str, root: str, headers: Any) -> None:
    scope = {"type": "http", "method": "POST", "path": path, "root_path": root, "headers": headers, **raw}
    assert not check(WebhookRequest.from_asgi(scope), keys=KEYS)


@given(
    st.dictionaries(
        st.sampled_from(
            [
                "PATH_INFO",
                "SCRIPT_NAME",
                "QUERY_STRING",
                "RAW_URI",
                "REQUEST_URI",
                "HTTP_HOST",
                "HTTP_X_Y",
                "CONTENT_TYPE",
            ]
        ),
        st.text(max_size=20),
    )
)
def test_any_wsgi_environment_is_a_request(environ: dict[str, str]) -> None:
    assert not check(WebhookRequest.from_wsgi(environ), keys=KEYS)


ODD_TEXT = st.none() | st.text(max_size=9)
PAIRS = st.none() | st.dictionaries(st.text(max_size=9), ODD_TEXT, max_size=2)
SEVERAL = st.none() | st.dictionaries(st.text(max_size=9), st.none() | st.lists(ODD_TEXT, max_size=2), max_size=2)


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "httpMethod": ODD_TEXT,
            "path": ODD_TEXT,
            "rawPath": ODD_TEXT,
            "rawQueryString": ODD_TEXT,
            "headers": PAIRS,
            "multiValueHeaders": SEVERAL,
            "queryStringParameters": PAIRS,
            "multiValueQueryStringParameters": SEVERAL,
            "body": ODD_TEXT,
            "isBase64Encoded": st.booleans(),
            "requestContext": st.sampled_from([None, {}, {"elb": {}}, {"stage": "prod"}, {"http": {}}, {"http": None}]),
        },
    )
)
def test_any_lambda_event_is_a_request_or_refused(event: dict[str, Any]) -> None:
    try:
        request = WebhookRequest.from_lambda(event)
    except UsageError:
        return
    assert not check(request, keys=KEYS)


@given(st.dictionaries(TEXT, st.none() | st.booleans() | st.integers() | TEXT, max_size=4))
def test_any_json_is_accepted_only_by_its_exact_bytes(value: Any) -> None:
    text = json.dumps(value, indent=1).encode()
    request = sign_webhook(text, "https://example.com/events", KEYS[0])
    assert check(request, keys=KEYS)
    assert bool(check(evolve(request, body=json.dumps(value).encode()), keys=KEYS)) is (
        json.dumps(value).encode() == text
    )


FIELDS = st.lists(
    st.text("AB%2=&+0 \n\r\1cé", max_size=5).map(str.encode)
    | st.sampled_from([b"%3D", b"%00", b"%01", b"%0a", b"%", b"%4", b"%%41", b"\0", b"A=1&A=1"]),
    max_size=4,
).map(b"".join)
FORMS = st.lists(st.tuples(FIELDS, FIELDS).map(b"=".join) | FIELDS, max_size=5).map(b"&".join)


@given(FORMS)
def test_the_fast_path_through_a_form_agrees_with_the_slow_one(form: bytes) -> None:
    assert signed_form(form) == signed_text(form_pairs(form))


@given(PARAMETERS)
def test_a_form_from_twilio_takes_the_fast_path(pairs: list[tuple[str, str]]) -> None:
    form = sign_webhook(pairs, "https://example.com/", "12345").body
    assert signed_form(form) == signed_text([(name.encode(), value.encode()) for name, value in pairs])


PRINTABLE = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=200)


@given(PRINTABLE, URLS, st.dictionaries(TEXT, TEXT), st.sampled_from(["sha1", "sha256"]))
def test_a_signature_is_the_hmac_of_the_url_and_the_sorted_parameters(
    secret: str, url: str, params: dict[str, str], function: str
) -> None:
    key = secret if function == "sha1" else SharedKey("id", secret)
    text = url + "".join([name + params[name] for name in sorted(params)])
    mac = hmac.digest(secret.encode("utf-8", "surrogatepass"), text.encode(), function)
    assert signature(key, url, params) == b64encode(mac).decode()


@given(URLS, st.dictionaries(st.text(max_size=4), st.text(max_size=4)))
def test_parameters_are_signed_alike_as_a_mapping_and_as_pairs(url: str, params: dict[str, str]) -> None:
    assert signature("12345", url, params) == signature("12345", url, list(params.items()))
