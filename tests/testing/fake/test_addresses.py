"""Which of Twilio's hosts a request to another address is for, and where the addresses in its response lead."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import HttpResponse
from twilio_fp.http import Headers
from twilio_fp.rest.conversations import v1 as conversations
from twilio_fp.rest.sync.v1 import CreateService
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.addresses import Addressed, ReceivedRequest, addressed, with_rewritten_urls
from twilio_fp.testing.fake.refusals import RefusedError
from twilio_fp.testing.fake.routes import hosts, templates
from twilio_fp.testing.fake.start import started

if TYPE_CHECKING:
    from twilio_fp.testing.fake.state import State

FORM = {"Content-Type": "application/x-www-form-urlencoded"}
DIGITS = "0" * 32
LABELS = st.sampled_from(hosts())
TARGETS = st.sampled_from(["/v1/Services", "/v2/Services?PageSize=3", "/2010-04-01/Accounts.json", "/x/%2F/y", "/"])
EDGES = st.sampled_from(["", ".ashburn.us1", ".dublin.ie1", ".ie1"])


def came(target: str, host: str = "127.0.0.1:8080", method: str = "GET", **rest: Any) -> ReceivedRequest:
    headers = Headers(rest.pop("headers", {}))
    return ReceivedRequest(method=method, scheme="http", host=host, target=target, headers=headers, **rest)


def url(request: ReceivedRequest, state: State | None = None) -> str:
    return addressed(started() if state is None else state, request).request.url


# --- a request that says it


@given(label=LABELS, edge=EDGES, target=TARGETS)
def test_each_way_to_name_a_host_leads_to_the_same_request(label: str, edge: str, target: str) -> None:
    host = f"{label}{edge}.twilio.com"
    ways = [
        came(target, host),
        came(target, f"{host}:8080"),
        came(target, host.upper()),
        came(f"/{host}{target}"),
        came(target, headers={"X-Twilio-Host": host}),
        came(target, headers={"X-Forwarded-Host": f"{host}, 10.0.0.1"}),
    ]
    assert {url(way) for way in ways} == {f"https://{host}{target}"}
    assert url(came(target, f"{label}.localhost:8080")) == f"https://{label}.twilio.com{target}"


def test_the_more_specific_way_to_name_a_host_wins() -> None:
    message = {"X-Twilio-Host": "sync.twilio.com", "X-Forwarded-Host": "proxy.twilio.com"}
    assert url(came("/chat.twilio.com/v1/Services", "verify.twilio.com", headers=message)).startswith("https://chat.")
    assert url(came("/v1/Services", "verify.twilio.com", headers=message)).startswith("https://sync.")
    del message["X-Twilio-Host"]
    assert url(came("/v1/Services", "verify.twilio.com", headers=message)).startswith("https://verify.")
    assert url(came("/v1/Services", "notify.localhost", headers=message)).startswith("https://proxy.")
    assert url(came("/v1/Services", "notify.localhost")).startswith("https://notify.")


def test_a_host_that_is_not_twilios_names_none() -> None:
    for host in ("verify.twilio.com.evil.example", "verify.example", "unheard.localhost", "localhost"):
        assert url(came("/v1/Workspaces", host)) == "https://taskrouter.twilio.com/v1/Workspaces"


def test_method_headers_and_body_arrive_unchanged() -> None:
    asked = addressed(started(), came("/v1/Workspaces", method="POST", body=b"FriendlyName=x", headers={"X-Y": "z"}))
    request = asked.request
    assert (request.method, request.body, request.headers["x-y"]) == ("POST", b"FriendlyName=x", "z")


# --- a path that says it

UNIQUE = [
    (method, template.segments, label)
    for label in hosts()
    for template in templates(label)
    for method in template.operations
]


def _fits(segments: tuple[str, ...], other: tuple[str, ...]) -> bool:
    pairs = zip(segments, other, strict=True)
    return len(segments) == len(other) and all("{" in a + b or a == b for a, b in pairs)


def test_a_path_that_only_one_product_has_goes_there() -> None:
    by_length: dict[tuple[str, int], list[tuple[tuple[str, ...], str]]] = {}
    for method, segments, label in UNIQUE:
        by_length.setdefault((method, len(segments)), []).append((segments, label))
    state, count = started(), 0
    for method, segments, label in UNIQUE:
        fitting = {name for other, name in by_length[method, len(segments)] if _fits(segments, other)}
        if fitting == {label}:
            path = "/" + "/".join(["XX1" if part.startswith("{") else part for part in segments])
            assert url(came(path, method=method), state) == f"https://{label}.twilio.com{path}"
            count += 1
    assert count > 1000


@pytest.mark.parametrize(
    ("method", "target", "body", "label"),
    [
        ("GET", f"/v2/Services/VA{DIGITS}", b"", "verify"),
        ("GET", f"/v2/Services/GA{DIGITS}", b"", "intelligence"),
        ("GET", f"/v2/Services/IS{DIGITS}", b"", "chat"),
        ("GET", f"/v1/Services/MG{DIGITS}", b"", "messaging"),
        ("GET", f"/v1/Services/KS{DIGITS}", b"", "proxy"),
        ("GET", f"/v1/Services/ZS{DIGITS}", b"", "serverless"),
        ("GET", f"/v1/Sims/HS{DIGITS}", b"", "supersim"),
        ("GET", f"/v1/Sims/DE{DIGITS}", b"", "wireless"),
        ("GET", f"/v1/Services/MG{DIGITS}/PhoneNumbers", b"", "messaging"),
        ("POST", f"/v1/Services/KS{DIGITS}/PhoneNumbers", b"", "proxy"),
        ("POST", "/v2/Services", b"FriendlyName=x&CodeLength=5", "verify"),
        ("POST", "/v1/Services", b"UniqueName=x&FriendlyName=y", "serverless"),
        ("POST", "/v1/Services", b"UniqueName=x", "proxy"),
        ("GET", "/v2/PhoneNumbers/+15558675310?Fields=line_type_intelligence", b"", "lookups"),
    ],
)
def test_if_a_path_fits_several_products_sids_and_parameters_decide(
    method: str, target: str, body: bytes, label: str
) -> None:
    assert (
        url(came(target, method=method, body=body, headers=FORM if body else {}))
        == f"https://{label}.twilio.com{target}"
    )


def test_if_several_remain_the_one_that_has_the_resource_is_chosen() -> None:
    twilio = FakeTwilio()
    sid = twilio.client()(CreateService()).sid
    assert url(came(f"/v1/Services/{sid}"), twilio.state) == f"https://sync.twilio.com/v1/Services/{sid}"
    with pytest.raises(RefusedError, match=r"chat\.twilio\.com.*sync\.twilio\.com"):
        url(came(f"/v1/Services/{sid}"))


def test_a_collection_belongs_to_the_product_that_has_its_parent() -> None:
    twilio = FakeTwilio()
    sid = twilio.client()(conversations.CreateService(friendly_name="Shop")).sid
    users = f"/v1/Services/{sid}/Users"
    for method in ("GET", "POST"):
        assert url(came(users, method=method), twilio.state) == f"https://conversations.twilio.com{users}"
        with pytest.raises(RefusedError, match=r"chat\.twilio\.com.*conversations\.twilio\.com"):
            url(came(users, method=method))


@pytest.mark.parametrize("target", ["/v2/Services", "/v1/Nowhere", "/", f"/v1/Services/IS{DIGITS}"])
def test_an_ambiguous_request_is_refused_with_how_to_name_the_host(target: str) -> None:
    with pytest.raises(RefusedError) as caught:
        url(came(target))
    assert caught.value.status == 404
    for way in ("put /", "X-Twilio-Host: ", ".localhost"):
        assert way in caught.value.message


def test_a_wrong_method_is_reported_by_the_product() -> None:
    assert url(came("/v1/Workspaces", method="DELETE")) == "https://taskrouter.twilio.com/v1/Workspaces"


# --- the way back

BODY: dict[str, Any] = {
    "sid": "VA1",
    "url": "https://verify.twilio.com/v2/Services/VA1",
    "links": {"verifications": "https://verify.twilio.com/v2/Services/VA1/Verifications", "none": None},
    "webhook_url": "https://webhooks.twilio.com/v1/Accounts/AC1/Flows/FW1",
    "body": "https://api.twilio.com/2010-04-01/Accounts.json",
    "data": {"url": "https://api.twilio.com/2010-04-01/Accounts.json"},
    "uri": "/2010-04-01/Accounts.json",
    "more_info": "https://www.twilio.com/docs/errors/20404",
}
PAGE: dict[str, Any] = {
    "services": [BODY],
    "meta": {"key": "services", "next_page_url": "https://sync.twilio.com/v1/Services?PageToken=PA1", "url": None},
}


def back(body: Any, request: ReceivedRequest) -> Any:
    asked = addressed(started(), request)
    location = ("Location", "https://verify.twilio.com/v2/Services/VA1")
    response = with_rewritten_urls(HttpResponse(201, [location], json.dumps(body).encode()), asked)
    assert response.headers["Location"] == asked.back(location[1])
    return json.loads(response.body)


@pytest.mark.parametrize(
    ("request_", "base"),
    [
        (came("/verify.twilio.com/v2/Services"), "http://127.0.0.1:8080/{}.twilio.com"),
        (came("/verify.twilio.com/v2/Services", mount="/fake"), "http://127.0.0.1:8080/fake/{}.twilio.com"),
        (came("/v2/Services", headers={"X-Twilio-Host": "verify.twilio.com"}), "http://127.0.0.1:8080/{}.twilio.com"),
        (came("/v1/Workspaces"), "http://127.0.0.1:8080/{}.twilio.com"),
        (came("/v2/Services", "verify.localhost:8080"), "http://{}.localhost:8080"),
        (came("/v2/Services", "verify.twilio.com:8080"), "https://{}.twilio.com"),
        (came("/v2/Services", headers={"X-Forwarded-Host": "verify.twilio.com"}), "https://{}.twilio.com"),
    ],
)
def test_a_responses_addresses_point_to_where_its_request_went(request_: ReceivedRequest, base: str) -> None:
    verify = base.format("verify")
    led = {
        **BODY,
        "url": f"{verify}/v2/Services/VA1",
        "links": {"verifications": f"{verify}/v2/Services/VA1/Verifications", "none": None},
    }
    following = f"{base.format('sync')}/v1/Services?PageToken=PA1"
    assert back(BODY, request_) == led
    assert back(PAGE, request_) == {"services": [led], "meta": {**PAGE["meta"], "next_page_url": following}}


@given(label=LABELS, target=TARGETS, way=st.sampled_from(["by path", "by label"]))
def test_an_address_in_a_response_leads_back_to_the_same_host(label: str, target: str, way: Any) -> None:
    host = "127.0.0.1:8080" if way == "by path" else f"{label}.localhost:8080"
    here = came(f"/{label}.twilio.com{target}" if way == "by path" else target, host)
    asked = addressed(started(), here)
    led = asked.back(asked.request.url)
    if led == asked.request.url:
        return  # nothing of Twilio's API is there
    scheme, _, rest = led.partition("://")
    authority, slash, tail = rest.partition("/")
    again = addressed(started(), came(slash + tail, authority))
    assert scheme == "http"
    assert again.request.url == asked.request.url


@pytest.mark.parametrize("body", [b"", b"{", b'{"url": "https://api.twilio.com/2010', b"<html>twilio.com/</html>"])
def test_a_body_that_is_not_json_stays_unchanged(body: bytes) -> None:
    asked = Addressed(addressed(started(), came("/v1/Workspaces")).request, "by path", "http://127.0.0.1:8080")
    assert with_rewritten_urls(HttpResponse(200, {}, body), asked).body == body


def test_a_query_is_kept_unchanged() -> None:
    query = urlencode({"To": "+15558675310", "Page": "ä&b"})
    assert url(came(f"/v1/Workspaces?{query}")).partition("?")[2] == query
