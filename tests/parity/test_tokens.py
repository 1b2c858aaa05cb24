"""Access tokens, capabilities and TaskRouter capabilities have the same claims as the classic library's."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

import pytest
from hypothesis import strategies as st

from tests.parity.classic_library import NOW, ClassicLibrary, differences, examples
from tools.classic.differences import CASES
from twilio_fp import ApiKey, AuthToken, UsageError, tokens
from twilio_fp.tokens import AccessToken, ClientCapability, EventStream, Outgoing, TaskRouterCapability

if TYPE_CHECKING:
    from collections.abc import Callable

ACCESS: Final = "access tokens, HS256, HS384 and HS512"
CLIENT: Final = "client capabilities"
ROUTER: Final = "TaskRouter capabilities, every allow and deny"
NOW_UTC: Final = datetime.fromtimestamp(NOW, UTC)
KEY: Final = ApiKey(account_sid="AC1", key_sid="SK1", secret="a secret of thirty-two letters..")
ACCOUNT: Final = AuthToken(account_sid="AC1", token="a token of thirty-two letters....")
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=12)
SID = st.text("0123456789abcdef", min_size=1, max_size=32)


def decode(jwt: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the header and the claims of a token."""
    header, claims, _ = jwt.split(".")
    return json.loads(urlsafe_b64decode(f"{header}==")), json.loads(urlsafe_b64decode(f"{claims}=="))


def equal(one: Any, other: Any) -> bool:
    return bool(one == other)


# --- access tokens

FIELDS: Final = {
    "IpMessagingGrant": ("serviceSid", "endpointId", "deploymentRoleSid", "pushCredentialSid"),
    "ConversationsGrant": ("configurationProfileSid",),
    "VideoGrant": ("configurationProfileSid",),
    "VoiceGrant": ("outgoingApplicationSid", "outgoingApplicationParams", "pushCredentialSid", "endpointId"),
}
NAMES: Final = {
    "serviceSid": "service_sid",
    "endpointId": "endpoint_id",
    "deploymentRoleSid": "deployment_role_sid",
    "pushCredentialSid": "push_credential_sid",
    "configurationProfileSid": "configuration_profile_sid",
    "outgoingApplicationSid": "outgoing_application_sid",
    "outgoingApplicationParams": "outgoing_application_params",
}


@st.composite
def grants(draw: st.DrawFn, kind: str) -> tuple[str, dict[str, Any]]:
    names = draw(st.lists(st.sampled_from(FIELDS[kind]), unique=True))
    fields: dict[str, Any] = {name: draw(TEXT) for name in names}
    if "outgoingApplicationParams" in fields:
        fields["outgoingApplicationSid"] = draw(TEXT)
        fields["outgoingApplicationParams"] = draw(
            st.dictionaries(TEXT, TEXT | st.integers(0, 9), min_size=1, max_size=3)
        )
    return kind, fields


@st.composite
def access(draw: st.DrawFn) -> dict[str, Any]:
    kinds = draw(st.lists(st.sampled_from(sorted(FIELDS)), unique=True))
    options: dict[str, Any] = {"identity": draw(TEXT)}
    if draw(st.booleans()):
        options["ttl"] = draw(st.integers(1, 86_400))
    if draw(st.booleans()):
        options["nbf"] = NOW + draw(st.integers(-1000, 0))
    algorithm = draw(st.sampled_from(["HS256", "HS384", "HS512"]))
    grant_list = [draw(grants(kind)) for kind in kinds]
    return {"account": "AC1", "key": "SK1", "secret": KEY.secret.reveal(), "options": options, "grants": grant_list} | {
        "algorithm": algorithm
    }


def access_token(case: dict[str, Any]) -> AccessToken:
    grant_list = [
        getattr(tokens, kind)(**{NAMES[name]: value for name, value in fields.items()})
        for kind, fields in case["grants"]
    ]
    options = case["options"]
    times: dict[str, Any] = {"ttl": timedelta(seconds=options["ttl"])} if "ttl" in options else {}
    if "nbf" in options:
        times["nbf"] = datetime.fromtimestamp(options["nbf"], UTC)
    return AccessToken(identity=options["identity"], grants=grant_list, **times)


def test_access_tokens_have_the_same_header_and_claims_and_are_verified_either_way(
    library: ClassicLibrary, record_property: Callable[[str, object], None]
) -> None:
    cases = examples(access(), CASES[ACCESS])
    jwts = [tokens.sign(access_token(case), KEY, now=NOW_UTC, algorithm=case["algorithm"]) for case in cases]
    answers = [one["value"] for one in library.ask_all("access", cases)]
    assert (
        differences([(case, decode(jwt)) for case, jwt in zip(cases, jwts, strict=True)], map(decode, answers), equal)
        == []
    )
    for case, answer in zip(cases, answers, strict=True):
        assert tokens.verify(answer, KEY, now=NOW_UTC, algorithms=case["algorithm"]).token == access_token(case)
    verifications = [
        {"token": jwt, "secret": case["secret"], "algorithms": [case["algorithm"]]}
        for case, jwt in zip(cases, jwts, strict=True)
    ]
    assert differences(zip(verifications, [decode(jwt)[1] for jwt in jwts], strict=True),
                     [one.get("value") for one in library.ask_all("verify", verifications)], equal) == []  # fmt: skip
    record_property("compared", f"{ACCESS}: {len(cases):,}")
    assert len(cases) == CASES[ACCESS]


def test_identity_and_ttl(library: ClassicLibrary) -> None:
    case = {"account": "AC1", "key": "SK1", "secret": KEY.secret.reveal(), "grants": [], "algorithm": "HS256"}
    for options in ({}, {"identity": "a", "ttl": 90_000}):
        answer = library.ask("access", **case, options=options)["value"]
        token = tokens.verify(answer, KEY, now=NOW_UTC).token
        assert isinstance(token, AccessToken)
        assert decode(tokens.sign(token, KEY, now=NOW_UTC)) == decode(answer)
    with pytest.raises(UsageError, match="identity"):
        AccessToken(identity="")
    with pytest.raises(UsageError, match="ttl"):
        AccessToken(identity="a", ttl=timedelta(seconds=90_000))


def test_grants(library: ClassicLibrary) -> None:
    twice = [["VideoGrant", {"configurationProfileSid": "VS1"}], ["VideoGrant", {"configurationProfileSid": "VS2"}]]
    answer = library.ask(
        "access",
        account="AC1",
        key="SK1",
        secret=KEY.secret.reveal(),
        options={"identity": "a"},
        grants=twice,
        algorithm="HS256",
    )
    assert decode(answer["value"])[1]["grants"]["video"] == {"configuration_profile_sid": "VS2"}
    with pytest.raises(UsageError, match="grants must have distinct names"):
        AccessToken(identity="a", grants=[tokens.VideoGrant(), tokens.VideoGrant()])


def test_algorithm(library: ClassicLibrary) -> None:
    case = {"account": "AC1", "key": "SK1", "secret": "s", "options": {"identity": "a"}, "grants": []}
    assert "not supported" in library.ask("access", **case, algorithm="none")["error"]
    untyped: Any = tokens.sign
    with pytest.raises(UsageError, match="algorithm"):
        untyped(AccessToken(identity="a"), KEY, now=NOW_UTC, algorithm="none")


# --- client capabilities


@st.composite
def capabilities(draw: st.DrawFn) -> dict[str, Any]:
    """Draw the method calls that build a capability: incoming clients, event streams and an outgoing application."""
    calls: list[list[Any]] = [["allowClientIncoming", name] for name in draw(st.lists(TEXT, max_size=2))]
    calls += [draw(streams()) for _ in range(draw(st.integers(0, 2)))]
    if draw(st.booleans()):
        params = draw(
            st.none() | st.dictionaries(TEXT, TEXT | st.lists(TEXT, min_size=2, max_size=2), min_size=1, max_size=3)
        )
        calls.append(["allowClientOutgoing", "AP" + draw(SID), *([] if params is None else [params])])
    timeout = draw(st.sampled_from([None, 60, 3600, 86_400]))
    return {"account": "AC1", "token": ACCOUNT.token.reveal(), "calls": calls, "timeout": timeout}


@st.composite
def streams(draw: st.DrawFn) -> list[Any]:
    pairs = draw(st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=2, unique_by=lambda pair: pair[0]))
    query = "&".join([f"{quote(name, safe=SAFE)}={quote(text, safe=SAFE)}" for name, text in pairs])
    words = draw(TEXT.map(lambda text: text.replace("=", "-")))
    return ["allowEventStream", *draw(st.sampled_from([[], [query], [words]]))]


SAFE: Final = "!~*'()"


def capability(case: dict[str, Any]) -> ClientCapability:
    incoming: list[str] = []
    event_streams: list[EventStream] = []
    outgoing: Outgoing | None = None
    for name, *arguments in case["calls"]:
        if name == "allowClientIncoming":
            incoming += arguments
        elif name == "allowEventStream":
            event_streams.append(EventStream(filters=arguments[0]) if arguments else EventStream())
        else:
            outgoing = Outgoing(application_sid=arguments[0], params=arguments[1] if arguments[1:] else {})
    ttl = timedelta(seconds=case["timeout"] or 3600)
    return ClientCapability(incoming=incoming, outgoing=outgoing, event_stream=event_streams, ttl=ttl)


def with_sorted_scopes(jwt: str) -> Any:
    """Return a token's header and claims with its scopes sorted: see the difference "scope-order"."""
    header, claims = decode(jwt)
    return header, {**claims, "scope": sorted(claims["scope"].split(" "))}


def test_client_capabilities_say_the_same_and_are_read_back(
    library: ClassicLibrary, record_property: Callable[[str, object], None]
) -> None:
    cases = examples(capabilities(), CASES[CLIENT])
    jwts = [tokens.sign(capability(case), ACCOUNT, now=NOW_UTC) for case in cases]
    answers = [one["value"] for one in library.ask_all("capability", cases)]
    assert (
        differences(
            [(case, with_sorted_scopes(jwt)) for case, jwt in zip(cases, jwts, strict=True)],
            map(with_sorted_scopes, answers),
            equal,
        )
        == []
    )
    for answer, jwt in zip(answers, jwts, strict=True):
        assert tokens.verify(answer, ACCOUNT, now=NOW_UTC).token == tokens.verify(jwt, ACCOUNT, now=NOW_UTC).token
    record_property("compared", f"{CLIENT}: {len(cases):,}")
    assert len(cases) == CASES[CLIENT]


def test_empty_params(library: ClassicLibrary) -> None:
    calls = [["allowClientOutgoing", "AP1", {}]]
    answer = library.ask("capability", account="AC1", token=ACCOUNT.token.reveal(), calls=calls, timeout=60)["value"]
    assert decode(answer)[1]["scope"] == "scope:client:outgoing?appSid=AP1&appParams="
    jwt = tokens.sign(ClientCapability(outgoing=Outgoing(application_sid="AP1")), ACCOUNT, now=NOW_UTC)
    assert decode(jwt)[1]["scope"] == "scope:client:outgoing?appSid=AP1"
    assert isinstance(tokens.verify(answer, ACCOUNT, now=NOW_UTC).token, ClientCapability)


def test_filters(library: ClassicLibrary) -> None:
    calls = [["allowEventStream", "a b=1"]]
    answer = library.ask("capability", account="AC1", token=ACCOUNT.token.reveal(), calls=calls, timeout=60)["value"]
    token = tokens.verify(answer, ACCOUNT, now=NOW_UTC).token
    assert token == ClientCapability(event_stream=EventStream(filters={"a b": "1"}), ttl=timedelta(seconds=60))
    assert decode(tokens.sign(token, ACCOUNT, now=NOW_UTC))[1]["scope"].endswith("params=a%2520b%3D1")
    assert decode(answer)[1]["scope"].endswith("params=a%20b%3D1")


# --- TaskRouter capabilities

RIGHTS: Final = {
    "allowFetchSubresources": "allow_fetch_subresources",
    "allowUpdates": "allow_updates",
    "allowUpdatesSubresources": "allow_updates_subresources",
    "allowDelete": "allow_delete",
    "allowDeleteSubresources": "allow_delete_subresources",
}
WORKER_RIGHTS: Final = {
    "allowActivityUpdates": "allow_activity_updates",
    "allowReservationUpdates": "allow_reservation_updates",
}
DEPRECATED_RIGHTS: Final = ("allowWorkerActivityUpdates", "allowWorkerFetchAttributes", "allowTaskReservationUpdates")
KINDS: Final = {
    "TaskRouterWorkspaceCapability": "WS",
    "TaskRouterWorkerCapability": "WK",
    "TaskRouterTaskQueueCapability": "WQ",
    "TaskRouterCapability": "",
}
BASE: Final = "https://taskrouter.twilio.com/v1/Workspaces"


@st.composite
def router(draw: st.DrawFn) -> dict[str, Any]:
    kind = draw(st.sampled_from(sorted(KINDS)))
    workspace = "WS" + draw(SID)
    prefix = KINDS[kind] or draw(st.sampled_from(["WS", "WK", "WQ"]))
    channel = workspace if prefix == "WS" else prefix + draw(SID)
    names = [*RIGHTS]
    names += [*WORKER_RIGHTS] if kind == "TaskRouterWorkerCapability" else []
    names += DEPRECATED_RIGHTS if prefix == "WK" else []
    calls: list[list[Any]] = [[name] for name in draw(st.lists(st.sampled_from(names), max_size=4))]
    for _ in range(draw(st.integers(0, 2))):
        url = f"{BASE}/{workspace}/" + draw(st.sampled_from(["**", "Tasks/*", "Activities", "Workers/WK1"]))
        filters = draw(
            st.lists(st.none() | st.dictionaries(TEXT, st.just({"required": True}), max_size=2), min_size=2, max_size=2)
        )
        call = [
            draw(st.sampled_from(["allow", "deny"])),
            url,
            draw(st.sampled_from(["GET", "POST", "DELETE"])),
            *filters,
        ]
        added = ["addPolicy", *call[1:3], call[0] == "allow", *filters]
        calls.append(draw(st.sampled_from([call, added])))
    return {
        "kind": kind,
        "account": "AC1",
        "token": ACCOUNT.token.reveal(),
        "workspace": workspace,
        "channel": channel,
    } | {
        "calls": calls,
        "ttl": draw(st.sampled_from([None, 60, 86_400])),
    }


def router_capability(case: dict[str, Any]) -> TaskRouterCapability:
    capability = tokens.taskrouter_capability("AC1", case["workspace"], case["channel"])
    for name, *arguments in case["calls"]:
        capability = with_right(capability, name, arguments)
    from twilio_fp import evolve

    return evolve(capability, ttl=timedelta(seconds=case["ttl"] or 3600))


def with_right(capability: Any, name: str, arguments: list[Any]) -> Any:
    if name in {**RIGHTS, **WORKER_RIGHTS}:
        return getattr(tokens, {**RIGHTS, **WORKER_RIGHTS}[name])(capability)
    if name == "allowWorkerActivityUpdates":
        return tokens.allow_activity_updates(capability)
    if name == "allowWorkerFetchAttributes":
        return tokens.allow(capability, capability.resource_url, "GET")
    if name == "allowTaskReservationUpdates":
        return tokens.allow(capability, capability.tasks_url, "POST")
    url, method, *remaining = arguments
    function = {"allow": tokens.allow, "deny": tokens.deny}.get(name)
    if function is None:
        function = tokens.allow if remaining.pop(0) else tokens.deny
    query, post = remaining
    return function(capability, url, method, query_filter=query or {}, post_filter=post or {})


def with_sorted_policies(jwt: str) -> Any:
    """Return a token's header and claims with its policies sorted: see the difference "policy-order"."""
    header, claims = decode(jwt)
    return header, {**claims, "policies": sorted(json.dumps(one, sort_keys=True) for one in claims["policies"])}


def test_taskrouter_capabilities_say_the_same_and_are_read_back(
    library: ClassicLibrary, record_property: Callable[[str, object], None]
) -> None:
    cases = examples(router(), CASES[ROUTER])
    jwts = [tokens.sign(router_capability(case), ACCOUNT, now=NOW_UTC) for case in cases]
    answers = [one["value"] for one in library.ask_all("taskrouter", cases)]
    compared = zip(cases, jwts, answers, strict=True)
    assert (
        differences(
            [(case, with_sorted_policies(jwt)) for case, jwt, _ in compared], map(with_sorted_policies, answers), equal
        )
        == []
    )
    canonical = [
        (case, decode(jwt), decode(answer))
        for case, jwt, answer in zip(cases, jwts, answers, strict=True)
        if KINDS[case["kind"]]
    ]
    assert differences([(case, mine) for case, mine, _ in canonical], [their for _, _, their in canonical], equal) == []
    for case, answer in zip(cases, answers, strict=True):
        decoded = tokens.verify(answer, ACCOUNT, now=NOW_UTC).token
        assert isinstance(decoded, TaskRouterCapability)
        assert decode(tokens.sign(decoded, ACCOUNT, now=NOW_UTC)) == decode(answer), case
    names_called = {call[0] for case in cases for call in case["calls"]}
    assert names_called == {*RIGHTS, *WORKER_RIGHTS, *DEPRECATED_RIGHTS, "allow", "deny", "addPolicy"}
    record_property("compared", f"{ROUTER}: {len(cases):,}")
    assert len(cases) == CASES[ROUTER]


@pytest.mark.parametrize(
    ("account", "workspace", "channel"),
    [("XX1", "WS1", "WS1"), ("AC1", "XX1", "WK1"), ("AC1", "WS1", "XX1"), ("AC1", "WS1", "")],
)  # fmt: skip
def test_what_the_classic_capability_refuses_is_refused(
    library: ClassicLibrary, account: str, workspace: str, channel: str
) -> None:
    settings = {"kind": "TaskRouterCapability", "account": account, "token": "t", "workspace": workspace, "calls": []}
    assert "error" in library.ask("taskrouter", **settings, channel=channel, ttl=60)
    with pytest.raises(UsageError):
        tokens.taskrouter_capability(account, workspace, channel)


def test_policy_url(library: ClassicLibrary) -> None:
    settings = {
        "kind": "TaskRouterCapability",
        "account": "AC1",
        "token": ACCOUNT.token.reveal(),
        "workspace": "WS1",
        "ttl": 60,
    }
    assert "value" in library.ask("taskrouter", **settings, channel="WK**", calls=[])
    with pytest.raises(UsageError):
        tokens.taskrouter_capability("AC1", "WS1", "WK**")
    answer = library.ask("taskrouter", **settings, channel="WK1", calls=[["allow", "Tasks", "get"]])["value"]
    token = tokens.verify(answer, ACCOUNT, now=NOW_UTC).token
    assert decode(tokens.sign(token, ACCOUNT, now=NOW_UTC)) == decode(answer)
    with pytest.raises(UsageError):
        tokens.Policy("Tasks", "get")
