"""The claims of other libraries: twilio-python 9.13.0 live, vectors of the classic twilio-node 2.11.1 and of 5.13.1.

Intended differences, each of which every comparison here removes by name:

* ``iat`` is always present, as in twilio-node; twilio-python omits it.
* ``nbf`` is present only if the caller passes it, since clocks drift; twilio-python sets it to the time of signing.
* The scopes of a client capability are encoded and ordered as the classic library does; twilio-python sorts their
  parameters and writes spaces as ``+``. Their meaning is the same.
* The generic TaskRouter capability of a worker lists the same policies in the order of the worker's own.
* An event stream's filters are its ``params``, as in the classic library and twilio-python; twilio-node from 3 on
  writes ``appParams``. Empty parameters are omitted.
* A TaskRouter capability always has a ``friendly_name``, by default the sid.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch
from urllib.parse import parse_qs

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from twilio.jwt.access_token import AccessToken as TheirAccessToken
from twilio.jwt.access_token import grants as theirs
from twilio.jwt.client import ClientCapabilityToken
from twilio.jwt.taskrouter.capabilities import (
    TaskQueueCapabilityToken,
    WorkerCapabilityToken,
    WorkspaceCapabilityToken,
)

from twilio_fp import tokens
from twilio_fp.auth import ApiKey, AuthToken
from twilio_fp.taskrouter import WorkflowConfiguration

NODE = json.loads((Path(__file__).parents[1] / "vectors" / "twilio-node-2.11.1.json").read_text())
NODE_5 = json.loads((Path(__file__).parents[1] / "vectors" / "twilio-node-5.json").read_text())
NOW = datetime.fromtimestamp(NODE["now"], UTC)
AC, SK, SECRET = NODE["account_sid"], NODE["key_sid"], NODE["secret"]
WS, WK, WQ, AP = "WS" + "3" * 32, "WK" + "4" * 32, "WQ" + "5" * 32, "AP" + "6" * 32
KEY = ApiKey(account_sid=AC, key_sid=SK, secret=SECRET)
AUTH = AuthToken(account_sid=AC, token=SECRET)
ACCESS = {
    "ip_messaging": tokens.AccessToken(
        identity="alice",
        grants=tokens.IpMessagingGrant(
            service_sid="IS1", endpoint_id="app:alice:1", deployment_role_sid="RL1", push_credential_sid="CR1"
        ),
    ),
    "conversations": tokens.AccessToken(
        identity="alice",
        grants=[tokens.ConversationsGrant(configuration_profile_sid="VS1")],
        ttl=timedelta(seconds=600),
    ),
    "video": tokens.AccessToken(
        identity="Łukasz \U0001f4de",
        grants=[tokens.VideoGrant(configuration_profile_sid="VS1")],
        nbf=NOW - timedelta(seconds=5),
    ),
    "voice": tokens.AccessToken(
        identity="alice",
        grants=[
            tokens.VoiceGrant(
                outgoing_application_sid=AP,
                outgoing_application_params={"team": "blue", "n": 5},
                push_credential_sid="CR1",
                endpoint_id="phone",
            ),
            tokens.VideoGrant(),
        ],
    ),
}
NAME = "Ł m*~!'()&=+"
CLIENT = {
    "incoming": tokens.ClientCapability(incoming="alice"),
    "outgoing": tokens.ClientCapability(outgoing=tokens.Outgoing(application_sid=AP), ttl=timedelta(seconds=60)),
    "all": tokens.ClientCapability(
        incoming=NAME,
        outgoing=tokens.Outgoing(application_sid=AP, params={"team": "blue & red", "q": "~*!'()", "l": ["a", "b"]}),
        event_stream=tokens.EventStream(filters={"Level": "error", "q": "1 2"}),
    ),
    "two names": tokens.ClientCapability(incoming=["alice", "bob"], outgoing=tokens.Outgoing(application_sid=AP)),
    "events": tokens.ClientCapability(event_stream=tokens.EventStream()),
}
WORKSPACE = tokens.WorkspaceCapability(account_sid=AC, workspace_sid=WS)
WORKER = tokens.WorkerCapability(account_sid=AC, workspace_sid=WS, worker_sid=WK)
QUEUE = tokens.TaskQueueCapability(account_sid=AC, workspace_sid=WS, task_queue_sid=WQ)


def with_all_rights(capability: Any) -> Any:
    capability = tokens.allow_fetch_subresources(capability)
    capability = tokens.allow_updates(capability)
    capability = tokens.allow_updates_subresources(capability)
    return tokens.allow_delete_subresources(tokens.allow_delete(capability))


def with_workers_rights(worker: Any) -> Any:
    worker = tokens.allow_reservation_updates(tokens.allow_activity_updates(worker))
    filters = {"query_filter": tokens.required("A"), "post_filter": tokens.optional("B")}
    worker = tokens.allow(worker, "https://example.com/**", "GET", **filters)
    return tokens.deny(worker, "https://example.com/x", "POST")


TASKROUTER = {
    "workspace": tokens.WorkspaceCapability(account_sid=AC, workspace_sid=WS, ttl=timedelta(minutes=15)),
    "worker": WORKER,
    "task queue": QUEUE,
    "workspace rights": with_all_rights(WORKSPACE),
    "worker rights": with_workers_rights(WORKER),
    "generic task queue": tokens.taskrouter_capability(AC, WS, WQ),
}


def decoded(jwt: Any) -> Any:
    found = tokens.read_unverified(jwt)
    return found.header, json.loads(json.dumps(found.claims))


@pytest.mark.parametrize("name", ACCESS)
def test_access_tokens_equal_the_classic_librarys(name: str) -> None:
    vector, token = NODE["access"][name], ACCESS[name]
    algorithm = vector["header"]["alg"]
    assert decoded(tokens.sign(token, KEY, now=NOW, algorithm=algorithm)) == (vector["header"], vector["claims"])
    assert tokens.verify(vector["jwt"], KEY, now=NOW, algorithms=algorithm).token == token


@pytest.mark.parametrize(("name", "token"), [*CLIENT.items(), *TASKROUTER.items()])
def test_capabilities_equal_the_classic_librarys(name: str, token: Any) -> None:
    vector = NODE["capability" if name in CLIENT else "taskrouter"][name]
    assert decoded(tokens.sign(token, AUTH, now=NOW)) == (vector["header"], vector["claims"])
    assert tokens.verify(vector["jwt"], AUTH, now=NOW).token == token


@pytest.mark.parametrize("name", NODE_5["capability"])
def test_a_twilio_node_5_client_capability_is_signed_again_unchanged(name: str) -> None:
    vector = NODE_5["capability"][name]
    token = tokens.verify(vector["jwt"], AUTH, now=NOW).token
    resigned = tokens.sign(token, AUTH, now=NOW)
    assert tokens.verify(resigned, AUTH, now=NOW).token == token
    _, claims = decoded(resigned)
    assert normalised_scopes(claims.pop("scope")) == normalised_scopes(vector["claims"]["scope"])
    assert {**claims, "scope": vector["claims"]["scope"]} == vector["claims"]


def normalised_scopes(scope: str) -> Any:
    scopes = [(what, dict(params)) for what, params in parsed_params(parsed_scope(scope))]
    for what, params in scopes:
        if what == "scope:stream:subscribe" and "appParams" in params:
            params["params"] = params.pop("appParams")
        if params.get("appParams") == [{}]:
            del params["appParams"]
    return sorted(scopes, key=str)


@pytest.mark.parametrize("name", NODE_5["taskrouter"])
def test_a_twilio_node_5_taskrouter_capability_is_signed_again_unchanged(name: str) -> None:
    vector = NODE_5["taskrouter"][name]
    token = tokens.verify(vector["jwt"], AUTH, now=NOW).token
    resigned = tokens.sign(token, AUTH, now=NOW)
    assert tokens.verify(resigned, AUTH, now=NOW).token == token
    _, claims = decoded(resigned)
    assert claims == {"friendly_name": claims["channel"], **vector["claims"]}


@pytest.mark.parametrize(("name", "token"), [*CLIENT.items(), *TASKROUTER.items()])
def test_a_classic_librarys_capability_is_signed_again_unchanged(name: str, token: Any) -> None:
    vector = NODE["capability" if name in CLIENT else "taskrouter"][name]
    assert decoded(tokens.sign(tokens.verify(vector["jwt"], AUTH, now=NOW).token, AUTH, now=NOW))[1] == vector["claims"]


def by_url(claims: Any) -> Any:
    policies = sorted(claims["policies"], key=lambda policy: (policy["url"], policy["method"]))
    return {**claims, "policies": policies}


def test_the_generic_worker_has_the_classic_librarys_policies_in_its_own_order() -> None:
    generic = tokens.taskrouter_capability(AC, WS, WK)
    assert generic == WORKER
    _, claims = decoded(tokens.sign(generic, AUTH, now=NOW))
    assert by_url(claims) == by_url(NODE["taskrouter"]["generic worker"]["claims"])


def test_the_deprecated_functions_do_what_the_classic_librarys_do() -> None:
    worker = WORKER
    for deprecated in (
        tokens.allow_worker_activity_updates,
        tokens.allow_worker_fetch_attributes,
        tokens.allow_task_reservation_updates,
    ):
        with pytest.warns(DeprecationWarning, match="is deprecated: ") as warned:
            worker = deprecated(worker)
        assert [one.filename for one in warned] == [__file__]
    _, claims = decoded(tokens.sign(worker, AUTH, now=NOW))
    vector = NODE["taskrouter"]["generic deprecated"]["claims"]
    assert (
        claims["policies"][-3:] == tuple(vector["policies"][-3:]) or claims["policies"][-3:] == vector["policies"][-3:]
    )
    assert by_url(claims) == by_url(vector)


def test_workflows_equal_the_classic_librarys() -> None:
    ours = WorkflowConfiguration.from_payload(NODE["workflow"]["input"])
    assert WorkflowConfiguration.from_payload(NODE["workflow"]["output"]) == ours
    renamed = json.loads(str(ours).replace("filter_friendly_name", "friendly_name"))
    assert renamed == NODE["workflow"]["output"]


def frozen_clock() -> Any:
    return patch("time.time", NOW.timestamp)


def their_claims(token: Any) -> Any:
    with frozen_clock():
        return token.headers, token.payload


text = st.text("abcAB12 é&=+/", min_size=1, max_size=8)
maybe = st.none() | text


@given(
    st.fixed_dictionaries({}, optional={"room": text}),
    st.fixed_dictionaries(
        {"outgoing_application_sid": text},
        optional={
            "incoming_allow": st.booleans(),
            "outgoing_application_params": st.dictionaries(text, text),
            "push_credential_sid": text,
            "endpoint_id": text,
        },
    ),
    st.fixed_dictionaries(
        {}, optional=dict.fromkeys(["service_sid", "endpoint_id", "deployment_role_sid", "push_credential_sid"], text)
    ),
    st.fixed_dictionaries({}, optional=dict.fromkeys(["service_sid", "endpoint_id"], text)),
    st.fixed_dictionaries({}, optional=dict.fromkeys(["workspace_sid", "worker_sid", "role"], text)),
    st.dictionaries(text, text, min_size=1),
    maybe,
)
def test_access_tokens_equal_twilio_pythons(
    video: Any, voice: Any, chat: Any, sync: Any, task_router: Any, player: Any, region: Any
) -> None:
    their_token = TheirAccessToken(
        AC,
        SK,
        SECRET,
        identity="alice",
        nbf=None,
        ttl=600,
        region=region,
        grants=[
            theirs.VideoGrant(**video),
            theirs.VoiceGrant(**voice),
            theirs.ChatGrant(**chat),
            theirs.SyncGrant(**sync),
            theirs.TaskRouterGrant(**task_router),
            theirs.PlaybackGrant(player),
        ],
    )
    token = tokens.AccessToken(
        identity="alice",
        ttl=timedelta(seconds=600),
        region=region,
        grants=[
            tokens.VideoGrant(**video),
            tokens.VoiceGrant(**voice),
            tokens.ChatGrant(**chat),
            tokens.SyncGrant(**sync),
            tokens.TaskRouterGrant(**task_router),
            tokens.PlaybackGrant(grant=player),
        ],
    )
    header, claims = decoded(tokens.sign(token, KEY, now=NOW))
    assert claims.pop("iat") == NODE["now"]
    assert (header, claims) == their_claims(their_token)
    with frozen_clock():
        jwt = their_token.to_jwt()
    assert tokens.verify(jwt, KEY, now=NOW).token == token


def test_twilio_python_verifies_ours() -> None:
    with frozen_clock():
        jwt = tokens.sign(ACCESS["ip_messaging"], KEY, now=datetime.now(UTC))
        assert TheirAccessToken.from_jwt(jwt, SECRET).payload["grants"]["identity"] == "alice"


def parsed_scope(scope: Any) -> Any:
    return sorted((uri.partition("?")[0], sorted(parse_qs(uri.partition("?")[2]).items())) for uri in scope.split(" "))


def parsed_params(scopes: Any) -> Any:
    return [
        (
            what,
            [
                (name, [parse_qs(text) if name in {"params", "appParams"} else text for text in texts])
                for name, texts in params
            ],
        )
        for what, params in scopes
    ]


@given(text, st.dictionaries(st.text("abc", min_size=1), text), st.dictionaries(st.text("abc", min_size=1), text))
def test_client_capabilities_mean_the_same_as_twilio_pythons(
    name: str, params: dict[str, str], filters: dict[str, str]
) -> None:
    their_token = ClientCapabilityToken(AC, SECRET, nbf=None, ttl=600)
    their_token.allow_client_incoming(name)
    their_token.allow_client_outgoing(AP, **params)
    their_token.allow_event_stream(**filters)
    token = tokens.ClientCapability(
        incoming=name,
        outgoing=tokens.Outgoing(application_sid=AP, params=params),
        event_stream=tokens.EventStream(filters=filters),
        ttl=timedelta(seconds=600),
    )
    header, claims = decoded(tokens.sign(token, AUTH, now=NOW))
    assert claims.pop("iat") == NODE["now"]
    their_header, their_claims_ = their_claims(their_token)
    assert header == their_header
    assert parsed_params(parsed_scope(claims.pop("scope"))) == parsed_params(parsed_scope(their_claims_.pop("scope")))
    assert claims == their_claims_
    with frozen_clock():
        their_token.nbf = int(NOW.timestamp())  # otherwise their token has no time of issue
        verified = tokens.verify(their_token.to_jwt(), AUTH, now=NOW)
    assert verified.token == evolve(token, nbf=NOW)


@pytest.mark.parametrize(
    ("token", "their_token"),
    [
        (WORKSPACE, WorkspaceCapabilityToken(AC, SECRET, WS, nbf=None)),
        (WORKER, WorkerCapabilityToken(AC, SECRET, WS, WK, nbf=None)),
        (QUEUE, TaskQueueCapabilityToken(AC, SECRET, WS, WQ, nbf=None)),
        (
            tokens.allow_reservation_updates(tokens.allow_activity_updates(tokens.allow_updates(WORKER))),
            WorkerCapabilityToken(
                AC,
                SECRET,
                WS,
                WK,
                nbf=None,
                allow_update_self=True,
                allow_update_activities=True,
                allow_update_reservations=True,
            ),
        ),
        (
            with_all_rights(WORKSPACE),
            WorkspaceCapabilityToken(
                AC,
                SECRET,
                WS,
                nbf=None,
                allow_update_self=True,
                allow_delete_self=True,
                allow_fetch_subresources=True,
                allow_update_subresources=True,
                allow_delete_subresources=True,
            ),
        ),
    ],
)
def test_taskrouter_capabilities_equal_twilio_pythons(token: Any, their_token: Any) -> None:
    header, claims = decoded(tokens.sign(token, AUTH, now=NOW))
    assert claims.pop("iat") == NODE["now"]
    their_header, their_claims_ = their_claims(their_token)
    assert (header, by_url(claims)) == (their_header, by_url(their_claims_))
