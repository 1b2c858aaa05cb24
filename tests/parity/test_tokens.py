"""Access tokens, capabilities and TaskRouter capabilities beside the classic library's: the same claims, either way."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

import pytest
from hypothesis import strategies as st

from tests.parity.judge import NOW, Judge, cases, differing
from tools.classic.differences import CASES
from twilio_fp import ApiKey, AuthToken, UsageError, tokens
from twilio_fp.tokens import AccessToken, ClientCapability, EventStream, Outgoing, TaskRouterCapability

if TYPE_CHECKING:
    from collections.abc import Callable

ACCESS: Final = "access tokens, HS256, HS384 and HS512"
CLIENT: Final = "client capabilities"
ROUTER: Final = "TaskRouter capabilities, every allow and deny"
AT: Final = datetime.fromtimestamp(NOW, UTC)
KEY: Final = ApiKey(account_sid="AC1", key_sid="SK1", secret="a secret of thirty-two letters..")
ACCOUNT: Final = AuthToken(account_sid="AC1", token="a token of thirty-two letters....")
TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=12)
SID = st.text("0123456789abcdef", min_size=1, max_size=32)


def said(jwt: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the header and the claims of a token."""
    header, claims, _ = jwt.split(".")
    return json.loads(urlsafe_b64decode(f"{header}==")), json.loads(urlsafe_b64decode(f"{claims}=="))


def same(one: Any, two: Any) -> bool:
    return bool(one == two)


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
    picked = draw(st.lists(st.sampled_from(FIELDS[kind]), unique=True))
    given: dict[str, Any] = {name: draw(TEXT) for name in picked}
    if "outgoingApplicationParams" in given:
        given["outgoingApplicationSid"] = draw(TEXT)
        given["outgoingApplicationParams"] = draw(
            st.dictionaries(TEXT, TEXT | st.integers(0, 9), min_size=1, max_size=3)
        )
    return kind, given


@st.composite
def access(draw: st.DrawFn) -> dict[str, Any]:
    kinds = draw(st.lists(st.sampled_from(sorted(FIELDS)), unique=True))
    options: dict[str, Any] = {"identity": draw(TEXT)}
    if draw(st.booleans()):
        options["ttl"] = draw(st.integers(1, 86_400))
    if draw(st.booleans()):
        options["nbf"] = NOW + draw(st.integers(-1000, 0))
    algorithm = draw(st.sampled_from(["HS256", "HS384", "HS512"]))
    listed = [draw(grants(kind)) for kind in kinds]
    return {"account": "AC1", "key": "SK1", "secret": KEY.secret.reveal(), "options": options, "grants": listed} | {
        "algorithm": algorithm
    }


def access_token(case: dict[str, Any]) -> AccessToken:
    listed = [
        getattr(tokens, kind)(**{NAMES[name]: value for name, value in given.items()}) for kind, given in case["grants"]
    ]
    options = case["options"]
    times: dict[str, Any] = {"ttl": timedelta(seconds=options["ttl"])} if "ttl" in options else {}
    if "nbf" in options:
        times["nbf"] = datetime.fromtimestamp(options["nbf"], UTC)
    return AccessToken(identity=options["identity"], grants=listed, **times)


def test_access_tokens_have_the_same_header_and_claims_and_are_verified_either_way(
    judge: Judge, record_property: Callable[[str, object], None]
) -> None:
    made = cases(access(), CASES[ACCESS])
    jwts = [tokens.sign(access_token(case), KEY, now=AT, algorithm=case["algorithm"]) for case in made]
    answers = [one["value"] for one in judge.each("access", made)]
    assert differing([(case, said(jwt)) for case, jwt in zip(made, jwts, strict=True)], map(said, answers), same) == []
    for case, answer in zip(made, answers, strict=True):
        assert tokens.verify(answer, KEY, now=AT, algorithms=case["algorithm"]).token == access_token(case)
    asked = [
        {"token": jwt, "secret": case["secret"], "algorithms": [case["algorithm"]]}
        for case, jwt in zip(made, jwts, strict=True)
    ]
    assert differing(zip(asked, [said(jwt)[1] for jwt in jwts], strict=True),
                     [one.get("value") for one in judge.each("verify", asked)], same) == []  # fmt: skip
    record_property("compared", f"{ACCESS}: {len(made):,}")
    assert len(made) == CASES[ACCESS]


def test_identity_and_ttl(judge: Judge) -> None:
    case = {"account": "AC1", "key": "SK1", "secret": KEY.secret.reveal(), "grants": [], "algorithm": "HS256"}
    for options in ({}, {"identity": "a", "ttl": 90_000}):
        answer = judge.ask("access", **case, options=options)["value"]
        token = tokens.verify(answer, KEY, now=AT).token
        assert isinstance(token, AccessToken)
        assert said(tokens.sign(token, KEY, now=AT)) == said(answer)
    with pytest.raises(UsageError, match="identity"):
        AccessToken(identity="")
    with pytest.raises(UsageError, match="ttl"):
        AccessToken(identity="a", ttl=timedelta(seconds=90_000))


def test_grants(judge: Judge) -> None:
    twice = [["VideoGrant", {"configurationProfileSid": "VS1"}], ["VideoGrant", {"configurationProfileSid": "VS2"}]]
    answer = judge.ask(
        "access",
        account="AC1",
        key="SK1",
        secret=KEY.secret.reveal(),
        options={"identity": "a"},
        grants=twice,
        algorithm="HS256",
    )
    assert said(answer["value"])[1]["grants"]["video"] == {"configuration_profile_sid": "VS2"}
    with pytest.raises(UsageError, match="grants must have distinct names"):
        AccessToken(identity="a", grants=[tokens.VideoGrant(), tokens.VideoGrant()])


def test_algorithm(judge: Judge) -> None:
    case = {"account": "AC1", "key": "SK1", "secret": "s", "options": {"identity": "a"}, "grants": []}
    assert "not supported" in judge.ask("access", **case, algorithm="none")["error"]
    untyped: Any = tokens.sign
    with pytest.raises(UsageError, match="algorithm"):
        untyped(AccessToken(identity="a"), KEY, now=AT, algorithm="none")


# --- client capabilities


@st.composite
def capabilities(draw: st.DrawFn) -> dict[str, Any]:
    """Draw the calls of a capability: clients that come in, streams, and an application to call."""
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
    listed: list[EventStream] = []
    outgoing: Outgoing | None = None
    for name, *given in case["calls"]:
        if name == "allowClientIncoming":
            incoming += given
        elif name == "allowEventStream":
            listed.append(EventStream(filters=given[0]) if given else EventStream())
        else:
            outgoing = Outgoing(application_sid=given[0], params=given[1] if given[1:] else {})
    ttl = timedelta(seconds=case["timeout"] or 3600)
    return ClientCapability(incoming=incoming, outgoing=outgoing, event_stream=listed, ttl=ttl)


def scoped(jwt: str) -> Any:
    """Return a token's header and claims, its scopes in alphabetical order: see the difference "scope-order"."""
    header, claims = said(jwt)
    return header, {**claims, "scope": sorted(claims["scope"].split(" "))}


def test_client_capabilities_say_the_same_and_are_read_back(
    judge: Judge, record_property: Callable[[str, object], None]
) -> None:
    made = cases(capabilities(), CASES[CLIENT])
    jwts = [tokens.sign(capability(case), ACCOUNT, now=AT) for case in made]
    answers = [one["value"] for one in judge.each("capability", made)]
    assert (
        differing([(case, scoped(jwt)) for case, jwt in zip(made, jwts, strict=True)], map(scoped, answers), same) == []
    )
    for answer, jwt in zip(answers, jwts, strict=True):
        assert tokens.verify(answer, ACCOUNT, now=AT).token == tokens.verify(jwt, ACCOUNT, now=AT).token
    record_property("compared", f"{CLIENT}: {len(made):,}")
    assert len(made) == CASES[CLIENT]


def test_empty_params(judge: Judge) -> None:
    calls = [["allowClientOutgoing", "AP1", {}]]
    answer = judge.ask("capability", account="AC1", token=ACCOUNT.token.reveal(), calls=calls, timeout=60)["value"]
    assert said(answer)[1]["scope"] == "scope:client:outgoing?appSid=AP1&appParams="
    mine = tokens.sign(ClientCapability(outgoing=Outgoing(application_sid="AP1")), ACCOUNT, now=AT)
    assert said(mine)[1]["scope"] == "scope:client:outgoing?appSid=AP1"
    assert isinstance(tokens.verify(answer, ACCOUNT, now=AT).token, ClientCapability)


def test_filters(judge: Judge) -> None:
    calls = [["allowEventStream", "a b=1"]]
    answer = judge.ask("capability", account="AC1", token=ACCOUNT.token.reveal(), calls=calls, timeout=60)["value"]
    token = tokens.verify(answer, ACCOUNT, now=AT).token
    assert token == ClientCapability(event_stream=EventStream(filters={"a b": "1"}), ttl=timedelta(seconds=60))
    assert said(tokens.sign(token, ACCOUNT, now=AT))[1]["scope"].endswith("params=a%2520b%3D1")
    assert said(answer)[1]["scope"].endswith("params=a%20b%3D1")


# --- TaskRouter capabilities

RIGHTS: Final = {
    "allowFetchSubresources": "allow_fetch_subresources",
    "allowUpdates": "allow_updates",
    "allowUpdatesSubresources": "allow_updates_subresources",
    "allowDelete": "allow_delete",
    "allowDeleteSubresources": "allow_delete_subresources",
}
OF_WORKERS: Final = {
    "allowActivityUpdates": "allow_activity_updates",
    "allowReservationUpdates": "allow_reservation_updates",
}
OLD: Final = ("allowWorkerActivityUpdates", "allowWorkerFetchAttributes", "allowTaskReservationUpdates")
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
    names += [*OF_WORKERS] if kind == "TaskRouterWorkerCapability" else []
    names += OLD if prefix == "WK" else []
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
    made = tokens.taskrouter_capability("AC1", case["workspace"], case["channel"])
    for name, *given in case["calls"]:
        made = called(made, name, given)
    from twilio_fp import evolve

    return evolve(made, ttl=timedelta(seconds=case["ttl"] or 3600))


def called(made: Any, name: str, given: list[Any]) -> Any:
    if name in {**RIGHTS, **OF_WORKERS}:
        return getattr(tokens, {**RIGHTS, **OF_WORKERS}[name])(made)
    if name == "allowWorkerActivityUpdates":
        return tokens.allow_activity_updates(made)
    if name == "allowWorkerFetchAttributes":
        return tokens.allow(made, made.resource_url, "GET")
    if name == "allowTaskReservationUpdates":
        return tokens.allow(made, made.tasks_url, "POST")
    url, method, *rest = given
    does = {"allow": tokens.allow, "deny": tokens.deny}.get(name)
    if does is None:
        does = tokens.allow if rest.pop(0) else tokens.deny
    query, post = rest
    return does(made, url, method, query_filter=query or {}, post_filter=post or {})


def routed(jwt: str) -> Any:
    """Return a token's header and claims, its policies in alphabetical order: see the difference "policy-order"."""
    header, claims = said(jwt)
    return header, {**claims, "policies": sorted(json.dumps(one, sort_keys=True) for one in claims["policies"])}


def test_taskrouter_capabilities_say_the_same_and_are_read_back(
    judge: Judge, record_property: Callable[[str, object], None]
) -> None:
    made = cases(router(), CASES[ROUTER])
    jwts = [tokens.sign(router_capability(case), ACCOUNT, now=AT) for case in made]
    answers = [one["value"] for one in judge.each("taskrouter", made)]
    compared = zip(made, jwts, answers, strict=True)
    assert differing([(case, routed(jwt)) for case, jwt, _ in compared], map(routed, answers), same) == []
    own = [
        (case, said(jwt), said(answer))
        for case, jwt, answer in zip(made, jwts, answers, strict=True)
        if KINDS[case["kind"]]
    ]
    assert differing([(case, mine) for case, mine, _ in own], [their for _, _, their in own], same) == []
    for case, answer in zip(made, answers, strict=True):
        read = tokens.verify(answer, ACCOUNT, now=AT).token
        assert isinstance(read, TaskRouterCapability)
        assert said(tokens.sign(read, ACCOUNT, now=AT)) == said(answer), case
    called_names = {call[0] for case in made for call in case["calls"]}
    assert called_names == {*RIGHTS, *OF_WORKERS, *OLD, "allow", "deny", "addPolicy"}
    record_property("compared", f"{ROUTER}: {len(made):,}")
    assert len(made) == CASES[ROUTER]


@pytest.mark.parametrize(
    ("account", "workspace", "channel"),
    [("XX1", "WS1", "WS1"), ("AC1", "XX1", "WK1"), ("AC1", "WS1", "XX1"), ("AC1", "WS1", "")],
)  # fmt: skip
def test_what_the_classic_capability_refuses_is_refused(
    judge: Judge, account: str, workspace: str, channel: str
) -> None:
    asked = {"kind": "TaskRouterCapability", "account": account, "token": "t", "workspace": workspace, "calls": []}
    assert "error" in judge.ask("taskrouter", **asked, channel=channel, ttl=60)
    with pytest.raises(UsageError):
        tokens.taskrouter_capability(account, workspace, channel)


def test_policy_url(judge: Judge) -> None:
    asked = {
        "kind": "TaskRouterCapability",
        "account": "AC1",
        "token": ACCOUNT.token.reveal(),
        "workspace": "WS1",
        "ttl": 60,
    }
    assert "value" in judge.ask("taskrouter", **asked, channel="WK**", calls=[])
    with pytest.raises(UsageError):
        tokens.taskrouter_capability("AC1", "WS1", "WK**")
    answer = judge.ask("taskrouter", **asked, channel="WK1", calls=[["allow", "Tasks", "get"]])["value"]
    token = tokens.verify(answer, ACCOUNT, now=AT).token
    assert said(tokens.sign(token, ACCOUNT, now=AT)) == said(answer)
    with pytest.raises(UsageError):
        tokens.Policy("Tasks", "get")
