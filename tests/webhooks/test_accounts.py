"""A tenant's key verifies no event of another tenant, however the event names its account."""

from __future__ import annotations

import json
import re
from typing import Any, Final

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import webhooks
from twilio_fp.auth import AuthToken
from twilio_fp.errors import DecodeError, UsageError
from twilio_fp.testing.strategies.webhooks import events
from twilio_fp.webhooks import (
    CloudEvents,
    Event,
    Rejected,
    SharedKey,
    Verified,
    WebhookRequest,
    account_sid,
    check,
    parameters,
    parse_event,
    sign_webhook,
    unverified,
)
from twilio_fp.webhooks.content import AmbiguousAccountError, is_form, named_accounts, names_only, read_data
from twilio_fp.webhooks.events.event import wire_fields
from twilio_fp.webhooks.signing import form_pairs, signed_form

OURS: Final = AuthToken(account_sid="AC1", token="ours")
THEIRS: Final = AuthToken(account_sid="AC2", token="theirs")
URL: Final = "https://example.com/sms"
FORM: Final = "application/x-www-form-urlencoded"


def as_text(raw: bytes) -> str:
    return raw.decode("utf-8", "surrogateescape")


def form(body: bytes, *, url: str = URL, key: Any = THEIRS, method: str = "POST") -> WebhookRequest:
    """Return a request with the form as its body or query, signed with the key."""
    pairs = [(as_text(name), as_text(value)) for name, value in form_pairs(body)]
    signed = sign_webhook(pairs if method == "POST" else [], url if method == "POST" else f"{url}?{body.decode()}", key)
    return evolve(signed, method=method, body=body if method == "POST" else b"")


def raw(text: str, *, url: str = URL, kind: str = "application/json") -> WebhookRequest:
    return sign_webhook(text.encode(), url, THEIRS, content_type=kind)


NAME_SPELLINGS: Final = (
    b"Account-Sid",
    b"account.sid",
    b"AccountSid[]",
    b"AccountSid%00",
    b"AccountSid+",
    b"+AccountSid",
    b"Account%5FSid",
    b"AccountSid[0]",
    b"AccountSid%E2%80%8B",
    b"data[AccountSid]",
    b"data[0][account_sid]",
    b"data.AccountSid",
)

# --- requests signed by THEIRS that name AC1, in each way to name an account
FORGED: Final = {
    "a form": (form(b"MessageSid=SM1&AccountSid=AC1"), "other-account"),
    "a query": (form(b"MessageSid=SM1&AccountSid=AC1", method="GET"), "other-account"),
    "an escaped name": (form(b"%41ccountSi%64=AC1"), "other-account"),
    "an escaped value": (form(b"AccountSid=%41C1"), "other-account"),
    "a longer SID": (form(b"AccountSid=AC2x"), "other-account"),
    "a blank before": (form(b"AccountSid=+AC2"), "other-account"),
    "another account beside ours": (form(b"AccountSid=AC2&AccountSid=AC1"), "several-accounts"),
    "another spelling beside ours": (form(b"AccountSid=AC2&account_sid=AC1"), "several-accounts"),
    "another spelling": (form(b"accountSID=AC1"), "other-account"),
    "verification": (form(b"uid=1&type=t&account_sid=AC1"), "other-account"),
    "JSON": (raw('{"AccountSid": "AC1"}'), "other-account"),
    "JSON that says it is text": (raw('{"AccountSid": "AC1"}', kind="text/plain"), "other-account"),
    "JSON with escapes": (raw('{"Account\\u0053id": "AC\\u0031"}'), "other-account"),
    "JSON, a name twice": (raw('{"account_sid": "AC2", "account_sid": "AC1"}'), "several-accounts"),
    "JSON, another name twice": (raw('{"account_sid": "AC2", "data": 1, "data": {"x": 1}}'), "several-accounts"),
    "JSON, two spellings": (raw('{"account_sid": "AC2", "accountSid": "AC1"}'), "several-accounts"),
    "JSON, a list": (raw('{"AccountSid": ["AC1"]}'), "several-accounts"),
    "JSON, an object of nothing": (raw('{"account_sid": {}}'), "several-accounts"),
    "JSON, an object": (raw('{"account_sid": {"sid": "AC1"}}'), "several-accounts"),
    "JSON, an object of a change, and more": (
        raw('{"account_sid": {"previous": "AC2", "updated": "AC2", "x": "AC1"}}'),
        "several-accounts",
    ),
    "JSON, changed to another": (raw('{"account_sid": {"previous": "AC2", "updated": "AC1"}}'), "several-accounts"),
    "JSON, changed from another": (raw('{"account_sid": {"previous": "AC1", "updated": null}}'), "other-account"),
    "a query beside JSON": (raw('{"AccountSid": "AC1"}', url=f"{URL}?AccountSid=AC2"), "other-account"),
    "a query beside a form": (form(b"AccountSid=AC1", url=f"{URL}?AccountSid=AC2"), "other-account"),
    "a CloudEvent's data": (raw('{"specversion": "1.0", "data": {"accountSid": "AC1"}}'), "other-account"),
    "the second CloudEvent": (
        raw('[{"data": {"accountSid": "AC2"}}, {"data": {"accountSid": "AC1"}}]'),
        "several-accounts",
    ),
    "JSON, deep": (raw('{"id": "1", "data": {"payload": [{"account_sid": "AC1"}]}}'), "other-account"),
    "JSON, in a list": (raw('{"events": [{"id": "1", "data": {"accountSid": "AC1"}}]}'), "other-account"),
    **{f"the name {name!r}": (form(name + b"=AC1"), "other-account") for name in NAME_SPELLINGS},
    **{
        f"the name {name!r} beside ours": (form(b"AccountSid=AC2&" + name + b"=AC1"), "several-accounts")
        for name in NAME_SPELLINGS
    },
    **{
        f"the member {name!r}": (raw(json.dumps({name: "AC1"})), "other-account")
        for name in ("Account-Sid", "AccountSid\0", "AccountSid[0]", "data[AccountSid]", "AccountSid\ud800")
    },
    "JSON, at depth": (raw('{"a": ' * 90 + '{"AccountSid": "AC1"}' + "}" * 90), "other-account"),
    "JSON as text": (raw(json.dumps({"data": json.dumps({"accountSid": "AC1"})})), "other-account"),
    "JSON as text in JSON as text": (
        raw(json.dumps({"data": json.dumps([{"payload": json.dumps({"accountSid": "AC1"})}])})),
        "other-account",
    ),
    "JSON as text, a name twice": (raw(json.dumps({"data": '{"a": 1, "a": 2}'})), "several-accounts"),
    "JSON as text, too deep": (raw(json.dumps({"data": "[" * 10**5})), "several-accounts"),
    "JSON in a form": (form(b'Sid=NO1&Level=ERROR&Payload={"AccountSid":"AC1"}'), "other-account"),
    "JSON in a query": (form(b"Payload=%7B%22AccountSid%22:%22AC1%22%7D", method="GET"), "other-account"),
    "JSON in a form, in one of several": (form(b'Payload=1&Payload={"AccountSid":"AC1"}'), "other-account"),
    "JSON in a form beside ours": (form(b'Payload={"AccountSid":"AC1"}&AccountSid=AC2'), "several-accounts"),
    "escaped JSON in a form beside ours": (
        form(rb'Payload={"Account\u0053id":"AC1"}&AccountSid=AC2'),
        "several-accounts",
    ),
    "an event and its data": (raw('[{"accountsid": "AC2", "data": {"accountSid": "AC1"}}]'), "several-accounts"),
}


@pytest.mark.parametrize("name", FORGED)
def test_a_key_verifies_no_event_of_another_account(name: str) -> None:
    request, reason = FORGED[name]
    verdict = check(request, keys=(OURS, THEIRS))
    assert isinstance(verdict, Rejected), verdict
    assert verdict.reason == reason
    assert (account_sid(request) is None) is (reason == "several-accounts")
    assert account_sid(request) != "AC2"


@pytest.mark.parametrize("name", FORGED)
def test_a_parents_key_verifies_its_subaccounts_if_allowed(name: str) -> None:
    request, _ = FORGED[name]
    verdict = check(request, keys=THEIRS, subaccounts=True)
    assert isinstance(verdict, Verified)
    assert verdict.account_sid == "AC2"


@pytest.mark.parametrize("name", FORGED)
def test_a_token_without_its_account_verifies_any_account(name: str) -> None:
    assert check(FORGED[name][0], keys="theirs")


ACCEPTED: Final = {
    "its own": form(b"AccountSid=AC2&Body=AccountSid"),
    "its own, twice": form(b"AccountSid=AC2&AccountSid=AC2"),
    "its own, escaped": form(b"%41ccountSid=AC2"),
    "an account that is empty": form(b"AccountSid=&Body=Hi"),
    "none": form(b"MessageSid=SM1"),
    "none, by a name that is longer": form(b"AccountSidX=AC1&ParentAccountSid=AC1"),
    "none, in a value": form(b"Body=AccountSid%3DAC1%26AccountSid%3DAC1"),
    "JSON of its own": raw('{"account_sid": "AC2", "data": {"accountSid": "AC2"}}'),
    "JSON that names none": raw('{"a": {"b": "AccountSid=AC1"}}'),
    "its own, at depth": raw('{"account_sid": "AC2", "data": {"payload": [{"accountSid": "AC2"}]}}'),
    "its own, in JSON as text": form(b'AccountSid=AC2&Payload={"webhook":{"request":{"AccountSid":"AC2"}}}'),
    "its own, in what an audit event says of a change": raw(
        '{"account_sid": "AC2", "data": {"resource_properties": {"account_sid": {"previous": null, "updated": "AC2"}}}}'
    ),
    "its own, and its parent": form(
        b'AccountSid=AC2&ParentAccountSid=AC1&Payload={"parent_account_sid":"AC1","sub_account_sid":"AC1"}'
    ),
    "its own, and another in its data": raw('{"data": {"accountSid": "AC2", "parentAccountSid": "AC1"}}'),
    "none, in what someone wrote": form(b'Body={"AccountSid":"AC1"}&TaskAttributes={"account_sid":"AC1"}'),
    "none, in text that is no JSON": form(b'Payload="AccountSid": "AC1"'),
    "null": raw('{"account_sid": null}'),
    "what is no JSON": raw('"AccountSid": "AC1"', kind="text/plain"),
    "a query beside a form": form(b"AccountSid=AC2", url=f"{URL}?AccountSid=AC1"),
}


@pytest.mark.parametrize("name", ACCEPTED)
def test_a_key_verifies_events_of_its_account_or_without_an_account(name: str) -> None:
    verdict = check(ACCEPTED[name], keys=(OURS, THEIRS))
    assert isinstance(verdict, Verified), verdict
    assert (verdict.key, verdict.account_sid) == ("AC2", "AC2")


def test_the_same_token_passed_for_two_accounts_verifies_both() -> None:
    also = AuthToken(account_sid="AC1", token="theirs")
    for keys in ((THEIRS, also), (also, THEIRS)):
        verdict = check(form(b"AccountSid=AC1"), keys=keys)
        assert isinstance(verdict, Verified)
        assert verdict.account_sid == "AC1"


def test_a_shared_key_verifies_only_its_account_if_stated() -> None:
    request = form(b"AccountSid=AC1", key=SharedKey("k", "s"))
    assert check(request, keys=SharedKey("k", "s"))
    assert check(request, keys=SharedKey("k", "s", account_sid="AC1"))
    verdict = check(request, keys=SharedKey("k", "s", account_sid="AC2"))
    assert isinstance(verdict, Rejected)
    assert verdict.reason == "other-account"


@pytest.mark.parametrize("subaccounts", [None, 0, 1, "", "yes", ()])
def test_subaccounts_must_be_true_or_false(subaccounts: Any) -> None:
    with pytest.raises(UsageError, match="subaccounts"):
        check(form(b"A=1"), keys=THEIRS, subaccounts=subaccounts)


def test_subaccounts_exclude_keys_of_several_accounts() -> None:
    with pytest.raises(UsageError, match="keys of a single account"):
        check(form(b"A=1"), keys=(OURS, THEIRS), subaccounts=True)
    assert check(form(b"AccountSid=AC1"), keys=(THEIRS, "another"), subaccounts=True)


# --- laws: the account is read from the same data as the event
NAMES: Final = st.sampled_from(
    b"AccountSid account_sid accountSid Account%53id ACCOUNT_SID AccountSi AccountSid+ uid type MessageSid Body % "
    b"A%ccountSid AccountSid%3d CallSid _accountsid%5F Account-Sid AccountSid[0] Payload data[AccountSid]".split()
) | st.just(b"")
VALUES: Final = st.sampled_from([b"AC1", b"AC2", b"%41C1", b"AC2+", b"", b"AccountSid", b"AC2%00", b"%ff"])
FORMS: Final = st.lists(st.tuples(NAMES, VALUES).map(b"=".join) | NAMES, max_size=5).map(b"&".join)
ACCOUNTS: Final = st.sampled_from(["AC1", "AC2", "", 5, None, ["AC1"]])
MEMBERS: Final = st.lists(
    st.tuples(
        st.sampled_from(["AccountSid", "account_sid", "accountSid", "Account\\u0053id", "uid", "type", "id", "data"]),
        ACCOUNTS.map(json.dumps),
    ),
    max_size=4,
).map(lambda pairs: "{" + ", ".join([f'"{name}": {value}' for name, value in pairs]) + "}")
OBJECTS: Final = MEMBERS | st.builds(
    lambda one, data: one[:-1] + f'{", " if len(one) > 2 else ""}"data": {data}}}', MEMBERS, MEMBERS
)
JSONS: Final = OBJECTS | st.lists(OBJECTS, max_size=3).map(lambda several: f"[{', '.join(several)}]")
REQUESTS: Final = (
    st.builds(form, FORMS.filter(lambda body: signed_form(body) != b""))
    | st.builds(form, FORMS.filter(lambda body: b"%ff" not in body), method=st.just("GET"))
    | st.builds(raw, JSONS)
)


def accounts_of(event: Event) -> set[str]:
    """Return the accounts in a record's fields and data."""
    if isinstance(event, CloudEvents):
        data = [one.data for one in event.events]
        return {one["accountSid"] for one in data if isinstance(one, dict) and isinstance(one.get("accountSid"), str)}
    return {getattr(event, "account_sid", "")} - {""}


@given(REQUESTS)
def test_a_verified_event_names_the_keys_account_or_none(request: WebhookRequest) -> None:
    verdict = check(request, keys=(OURS, THEIRS))
    if isinstance(verdict, Rejected):
        assert verdict.reason in {"other-account", "several-accounts"}
        return
    try:
        event = parse_event(verdict)
    except DecodeError:
        return
    assert accounts_of(event) <= {verdict.account_sid} == {"AC2"}


@given(REQUESTS)
def test_account_sid_is_the_events_account(request: WebhookRequest) -> None:
    try:
        found = accounts_of(parse_event(unverified(request)))
    except DecodeError:
        return
    if found and account_sid(request) is not None:
        assert found == {account_sid(request)}


@given(events(), st.sampled_from([OURS, THEIRS]))
def test_any_event_is_accepted_only_by_its_accounts_key(event: Any, key: AuthToken) -> None:
    if all(wire_field.attribute != "account_sid" for wire_field in wire_fields(type(event))):
        return
    event = evolve(event, account_sid="AC2", extra={})
    verdict = check(sign_webhook(event, URL, key), keys=(OURS, THEIRS))
    assert bool(verdict) is (key is THEIRS)


def test_an_interaction_of_proxy_names_its_account_by_another_name() -> None:
    params = {"interactionAccountSid": "AC2", "interactionSessionSid": "KC1"}
    assert account_sid(sign_webhook(params, URL, OURS)) == "AC2"
    assert check(sign_webhook(params, URL, THEIRS), keys=(OURS, THEIRS))
    forged = check(sign_webhook(params, URL, OURS), keys=(OURS, THEIRS))
    assert isinstance(forged, Rejected)
    assert forged.reason == "other-account"
    ambiguous = check(sign_webhook({**params, "AccountSid": "AC1"}, URL, OURS), keys=(OURS, THEIRS))
    assert isinstance(ambiguous, Rejected)
    assert ambiguous.reason == "several-accounts"


EVENTS: Final = [
    one for name in dir(webhooks) if isinstance(one := getattr(webhooks, name), type) and issubclass(one, Event)
]


@pytest.mark.parametrize("cls", EVENTS)
def test_no_field_but_the_account_names_an_account(cls: type[Event]) -> None:
    texts = [
        wire_field.wire
        for wire_field in wire_fields(cls)
        if wire_field.kind == "text" and wire_field.attribute != "account_sid"
    ]
    for value in ("AC1", '{"AccountSid":"AC1"}'):
        members = {name: value for name in texts if name not in {"account_sid", "Payload"}}
        verdict = check(sign_webhook({**members, "AccountSid": "AC2"}, URL, THEIRS), keys=(OURS, THEIRS))
        assert isinstance(verdict, Verified), verdict


@given(FORMS)
def test_the_fast_path_to_a_forms_account_agrees_with_the_slow_one(body: bytes) -> None:
    request = WebhookRequest("POST", URL, {"Content-Type": FORM}, body)
    for account in ("AC1", "AC2", "AC%31"):
        if names_only(body, signed_form(body), account):
            assert named_accounts(request, URL) == {account}


@given(FORMS)
def test_the_accounts_of_a_form_are_those_of_its_parameters(body: bytes) -> None:
    request = WebhookRequest("POST", URL, {"Content-Type": FORM}, body or b"&")
    named: set[str] = set()
    for name, value in parameters(request).items():
        parts = {re.sub("[^a-z]", "", part.lower()) for part in (name, *re.split(r"[.[]", name))}
        if "accountsid" in parts:
            named |= {value} if isinstance(value, str) else set(value)
    assert named_accounts(request, URL) == named - {""}


# --- a function that looks up the keys
def test_keys_are_looked_up_by_a_function_of_the_request() -> None:
    tokens = {"AC1": OURS, "AC2": THEIRS}
    requests: list[WebhookRequest] = []

    def find(request: WebhookRequest) -> AuthToken | None:
        requests.append(request)
        return tokens.get(account_sid(request) or "")

    request = form(b"AccountSid=AC2")
    verdict = check(request, keys=find)
    assert isinstance(verdict, Verified)
    assert (verdict.account_sid, requests) == ("AC2", [request])
    assert not check(form(b"AccountSid=AC1"), keys=find)


@pytest.mark.parametrize("found", [None, (), "", 5, [None], AuthToken, b"theirs"])
def test_a_function_that_finds_no_key_rejects_everything(found: Any) -> None:
    verdict = check(form(b"A=1"), keys=lambda request: found)
    assert isinstance(verdict, Rejected)
    assert verdict.reason == "no-key"


def test_a_function_that_fails_rejects_everything_and_its_error_is_hidden() -> None:
    def find(request: WebhookRequest) -> AuthToken:
        raise KeyError("postgres://user:password@db")

    verdict = check(form(b"A=1"), keys=find)
    assert isinstance(verdict, Rejected)
    assert (verdict.reason, "KeyError" in verdict.explanation, "password" in repr(verdict)) == ("no-key", True, False)


def test_a_class_of_keys_is_not_a_function_that_finds_them() -> None:
    with pytest.raises(UsageError, match="create an instance"):
        check(form(b"A=1"), keys=AuthToken)  # type: ignore[arg-type]


def test_the_account_is_read_before_anything_is_verified() -> None:
    assert account_sid(form(b"AccountSid=AC1")) == "AC1"
    assert account_sid(form(b"AccountSid=AC1", method="GET")) == "AC1"
    assert account_sid(raw('[{"data": {"accountSid": "AC1"}}]')) == "AC1"
    assert account_sid(form(b"A=1")) is None
    assert account_sid(WebhookRequest("POST", "", {}, b'\xff"AccountSid": "')) is None
    assert account_sid(WebhookRequest("POST", "", {}, b"[" * 10**5)) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", {}),
        ("&", {}),
        ("a=1&&b=2&", {"a": "1", "b": "2"}),
        ("a", {"a": ""}),
        ("=b", {"": "b"}),
        ("a=b=c", {"a": "b=c"}),
        ("a+b=%2B+%26", {"a b": "+ &"}),
        ("a=1&a=1", {"a": "1"}),
        ("a=1&a=2&a=1", {"a": ("1", "2", "1")}),
        ("a=%e9%zz", {"a": "\ufffd%zz"}),
    ],
)
def test_parameters_are_read_alike_from_a_form_and_a_query(text: str, expected: dict[str, object]) -> None:
    assert parameters(WebhookRequest("GET", f"https://example.com/?{text}#x")) == expected
    posted = WebhookRequest("POST", "https://example.com/?c=3", {"Content-Type": FORM}, text.encode())
    assert parameters(posted) == (expected if text else {"c": "3"})
    hash(parameters(posted))


@pytest.mark.parametrize("read", [account_sid, parameters])
def test_a_value_that_is_not_a_request_is_refused(read: Any) -> None:
    with pytest.raises(UsageError, match="request must be a WebhookRequest"):
        read({"AccountSid": "AC1"})


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (FORM, True),
        (f"{FORM};charset=utf-8", True),
        ("Application/X-WWW-Form-URLencoded ; charset=utf-8", True),
        (f"{FORM}x", False),
        (f"text/plain; {FORM}", False),
        ("application/json", False),
        (None, False),
    ],
)
def test_a_form_is_recognised_by_its_content_type(kind: str | None, expected: bool) -> None:
    headers = {} if kind is None else {"Content-Type": kind}
    request = WebhookRequest("POST", "https://example.com/?b=2", headers, b"a=1")
    assert is_form(request) is expected
    assert parameters(request) == ({"a": "1"} if expected else {"b": "2"})
    with pytest.raises(UsageError, match=r"^request must be a WebhookRequest, got a value of type dict$"):
        is_form(headers)  # type: ignore[arg-type]


def test_an_event_is_read_from_json_a_form_or_the_signed_query() -> None:
    signed = "https://example.com/?c=4#d=5"
    headers = {"Content-Type": FORM}
    assert read_data(WebhookRequest("GET", f"{URL}?b=2"), signed) == {"c": "4"}
    assert read_data(WebhookRequest("POST", f"{URL}?b=2", headers, b"a=1"), signed) == {"a": "1"}
    assert read_data(WebhookRequest("POST", f"{URL}?b=2", headers), signed) == {"c": "4"}
    frozen = read_data(WebhookRequest("POST", URL, {}, b'{"a": [1, {"b": null}]}'), signed)
    assert frozen == {"a": (1, {"b": None})}
    hash(frozen)


@pytest.mark.parametrize("body", [b"{", b"\xff", b'{"a": 1, "a": 2}', b"[" * 10**5, b"a=1"])
def test_invalid_json_is_not_an_event_and_the_error_keeps_it(body: bytes) -> None:
    with pytest.raises(DecodeError, match=r"^\$: expected JSON: ") as refused:
        read_data(WebhookRequest("POST", URL, {}, body), URL)
    assert refused.value.body is not None
    assert body.startswith(refused.value.body)


@pytest.mark.parametrize(
    ("body", "account", "expected"),
    [
        (b"AccountSid=AC1", "AC1", True),
        (b"AccountSid=AC1&To=1", "AC1", True),
        (b"From=1&AccountSid=AC1&To=1", "AC1", True),
        (b"From=1&AccountSid=AC1", "AC1", True),
        (b"AccountSid=AC12", "AC1", False),
        (b"XAccountSid=AC1", "AC1", False),
        (b"AccountSid=AC1", "AC2", False),
        (b"AccountSid=AC1&account-sid=AC1", "AC1", False),
        (b"AccountSid=AC1&Body=my+Account+SID", "AC1", False),
        (b"AccountSid=AC1&Body=%5C", "AC1", False),
        (b"AccountSid=%41C1", "%41C1", False),
        (b"AccountSid=", "", False),
        (b"To=1", "AC1", False),
        (b"", "AC1", False),
    ],
)
def test_a_form_clearly_belongs_to_an_account_if_it_names_it_once_as_usual(
    body: bytes, account: str, expected: bool
) -> None:
    assert names_only(body, signed_form(body), account) is expected


@pytest.mark.parametrize(
    ("body", "named"),
    [
        (b'{"AccountSid": "AC1", "data": [{"accountSid": "AC2"}, {"account_sid": ""}, {"accountsid": null}]}', "12"),
        (b'{"account_sid": {"previous": "AC1", "updated": "AC2"}}', "12"),
        (b'{"account_sid": {"updated": "AC1"}}', "1"),
        (b'{"Payload": "{\\"AccountSid\\": \\"AC1\\"}", "data": "no JSON", "payload": {"accountSid": "AC2"}}', "12"),
        (b'{"other": "{\\"AccountSid\\": \\"AC1\\"}"}', ""),
        (b'["AccountSid", "AC1"]', ""),
        (b'{"data[AccountSid]": "AC1", "data.accountSid": "AC2", "MyAccountSid": "AC3"}', "12"),
        (b"{", ""),
        (b"[" * 10**5, ""),
    ],
)
def test_every_account_named_in_json_is_found(body: bytes, named: str) -> None:
    request = WebhookRequest("POST", f"{URL}?AccountSid=AC9", {}, body)
    assert named_accounts(request, request.url) == {f"AC{number}" for number in named}
    assert account_sid(request) == (f"AC{named}" if len(named) == 1 else None)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b'{"account_sid": 5}', "the account must be text, got a value of type int"),
        (b'{"account_sid": {}}', "the account must be text, got a value of type dict"),
        (b'{"account_sid": {"previous": 5}}', "the account must be text, got a value of type int"),
        (b'{"a": 1, "a": 2}', "a name occurs twice in an object"),
        (json.dumps({"data": "[" * 10**5}).encode(), "the JSON text in Payload or data is nested too deeply"),
    ],
)
def test_ambiguous_json_is_an_error(body: bytes, message: str) -> None:
    with pytest.raises(AmbiguousAccountError, match=message):
        named_accounts(WebhookRequest("POST", URL, {}, body), URL)
