"""Serverless: domains, builds, deployments, variables."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.testing.fake.refusing import refusal
from twilio_fp.rest.serverless import v1
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp.client import Client


@pytest.fixture
def twilio() -> FakeTwilio:
    return FakeTwilio()


@pytest.fixture
def client(twilio: FakeTwilio) -> Client:
    return twilio.client()


def service(client: Client) -> str:
    return str(client(v1.CreateService(unique_name="app", friendly_name="App")).sid)


def test_domains_start_with_the_services_name(client: Client) -> None:
    made = client(v1.CreateService(unique_name="app", friendly_name="App"))
    assert re.fullmatch("app-[0-9]{4}", str(made.domain_base))
    assert (made.include_credentials, made.ui_editable) == (True, False)
    sid = str(made.sid)
    test = client(v1.CreateEnvironment(sid, unique_name="test", domain_suffix="test"))
    assert (test.domain_name, test.build_sid) == (f"{made.domain_base}-test.twil.io", None)
    assert client(v1.CreateEnvironment("app", unique_name="live")).domain_name == f"{made.domain_base}.twil.io"
    assert refusal(client, v1.CreateEnvironment(sid, unique_name="t2", domain_suffix="test")) == (400, 20001)
    assert refusal(client, v1.CreateEnvironment(sid, unique_name="l2")) == (400, 20001)


def test_a_build_is_deployed_when_it_is_done(twilio: FakeTwilio, client: Client) -> None:
    sid = service(client)
    environment = str(client(v1.CreateEnvironment(sid, unique_name="test", domain_suffix="test")).sid)
    built = client(v1.CreateBuild(sid, function_versions=["ZN" + "1" * 32]))
    assert (built.status, client(v1.FetchBuildStatus(sid, str(built.sid))).status) == ("building", "building")
    assert [dict(each) for each in built.function_versions or ()] == [{"sid": "ZN" + "1" * 32}]
    deploy = v1.CreateDeployment(sid, environment, build_sid=str(built.sid))
    assert refusal(client, deploy) == (400, 20001)
    twilio.run_until_idle()
    status = client(v1.FetchBuildStatus(sid, str(built.sid)))
    assert (status.status, status.sid) == ("completed", built.sid)
    assert str(status.url).endswith(f"/Services/{sid}/Builds/{built.sid}/Status")
    deployed = client(deploy)
    assert (deployed.build_sid, deployed.environment_sid) == (built.sid, environment)
    assert client(v1.FetchEnvironment(sid, environment)).build_sid == built.sid
    assert refusal(client, v1.DeleteBuild(sid, str(built.sid))) == (400, 20001)
    client(v1.CreateDeployment(sid, environment))
    assert client(v1.FetchEnvironment(sid, environment)).build_sid is None
    client(v1.DeleteBuild(sid, str(built.sid)))
    gone = v1.CreateDeployment(sid, environment, build_sid=str(built.sid))
    assert refusal(client, gone) == (404, 20404)


def test_a_build_lists_its_versions(twilio: FakeTwilio, client: Client) -> None:
    sid = service(client)
    owner = str(client(v1.CreateFunction(sid, friendly_name="hello")).sid)
    versions = [f"ZN{number}{'0' * 31}" for number in (1, 2)]
    for version in versions:
        twilio.store(v1.FetchFunctionVersion(sid, owner, version), {"path": "/hello", "visibility": "public"})
    built = client(v1.CreateBuild(sid, function_versions=versions[:1]))
    known: Any = built.function_versions
    assert (known[0]["path"], known[0]["function_sid"], known[0]["sid"]) == ("/hello", owner, versions[0])
    assert refusal(client, v1.CreateBuild(sid, function_versions=versions)) == (400, 20001)


def test_variables_of_an_environment_are_unique(client: Client) -> None:
    sid = service(client)
    environment = str(client(v1.CreateEnvironment(sid, unique_name="test")).sid)
    one = client(v1.CreateVariable(sid, environment, key="A", value="1"))
    two = client(v1.CreateVariable(sid, environment, key="B", value="1"))
    assert refusal(client, v1.CreateVariable(sid, environment, key="A", value="2")) == (400, 20001)
    assert refusal(client, v1.UpdateVariable(sid, environment, str(two.sid), key="A")) == (400, 20001)
    changed = client(v1.UpdateVariable(sid, environment, str(one.sid), key="A", value="3"))
    assert (changed.key, changed.sid) == ("A", one.sid)
