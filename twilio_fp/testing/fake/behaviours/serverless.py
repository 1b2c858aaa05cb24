"""Serverless: services with their domains, builds that complete, deployments of a build to an environment.

Not modelled: uploading versions of functions and assets, which uses another host (store them with `FakeTwilio.store`),
running functions, logs.

Source: https://www.twilio.com/docs/serverless/api
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from twilio_fp.testing.fake.behaviours.lifecycles import schedule_next_status
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, created, delete, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import Row, State

__all__ = ["BEHAVIOURS"]

_RUNTIME: Final = "node22"
_VERSIONS: Final = (("FunctionVersions", "Functions"), ("AssetVersions", "Assets"))


def create_service(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a service, whose domains begin with its name and four digits."""
    state, digits = state.characters("0123456789", 4)
    state, row = created(state, request, {"domain_base": f"{request.params['UniqueName']}-{digits}"})
    return state, reply_with(request, row)


def _above(state: State, request: ParsedRequest) -> Row:
    row = state.row(request.place.collection.rpartition("/")[0])
    if row is None:
        raise not_found(request.path)
    return row


def create_environment(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create an environment, with a domain of its own."""
    suffix = request.params.get("DomainSuffix") or None
    if any(row["domain_suffix"] == suffix for row in state.rows(request.place.collection)):
        raise refused(20001, f"Invalid parameter DomainSuffix: {suffix or 'an empty suffix'} is taken in the service")
    base = _above(state, request)["domain_base"]
    domain = f"{base}-{suffix}.twil.io" if suffix else f"{base}.twil.io"
    state, row = created(state, request, {"domain_suffix": suffix, "domain_name": domain})
    return state, reply_with(request, row)


# Builds


def build(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Build versions of functions and assets, which takes a few seconds."""
    service = _above(state, request)
    changes: dict[str, Any] = {
        "runtime": request.params.get("Runtime") or _RUNTIME,
        "dependencies": request.params.get("Dependencies") or [],
    }
    for wire, collection in _VERSIONS:
        sids = [str(each) for each in cast("list[Any]", request.params.get(wire) or [])]
        name = "function_versions" if collection == "Functions" else "asset_versions"
        changes[name] = [_version(state, service, collection, sid) for sid in sids]
    paths = [
        each["path"] for name in ("function_versions", "asset_versions") for each in changes[name] if each.get("path")
    ]
    if len(paths) != len(set(paths)):
        raise refused(20001, "Invalid parameter FunctionVersions: two versions have the same path")
    state, row = created(state, request, changes)
    return schedule_next_status(state, row, "build"), reply_with(request, row)


def _version(state: State, service: Row, collection: str, sid: str) -> dict[str, Any]:
    """Return a version as a build shows it; only its SID if it is unknown."""
    for owner in state.rows(f"{service.key}/{collection}"):
        row = state.row(f"{owner.key}/Versions/{sid}")
        if row is not None:
            own = "function_sid" if collection == "Functions" else "asset_sid"
            return {"account_sid": row.account, "service_sid": service["sid"], own: owner["sid"], **row.members}
    return {"sid": sid}


def build_status(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with the status of a build."""
    row = _above(state, request)
    reply = reply_with(request, row)
    address = str(reply.body["url"]).partition("/Status")[0] + "/Status"
    return state, Reply(reply.status, {**reply.body, "url": address})


def delete_build(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a build that is not deployed."""
    row = requested_row(state, request)
    service = row.collection.rpartition("/")[0]
    if any(each["build_sid"] == row["sid"] for each in state.rows(f"{service}/Environments")):
        raise refused(20001, f"Build {row['sid']} is deployed and cannot be deleted")
    return delete(state, request)


# Environments


def deploy(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Deploy a completed build to an environment, or undeploy the current one if none is given."""
    environment, sid = _above(state, request), request.params.get("BuildSid")
    if sid:
        service = environment.collection.rpartition("/")[0]
        row = state.row(f"{service}/Builds/{sid}")
        if row is None:
            raise not_found(f"{request.path}/{sid}")
        if row["status"] != "completed":
            raise refused(20001, f"Invalid parameter BuildSid: build {sid} is {row['status']}, not completed")
    state, _ = state.change(environment, build_sid=sid or None)
    state, row = created(state, request, {"build_sid": sid or None})
    return state, reply_with(request, row)


def set_variable(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create or change a variable of an environment, under a key that no other variable has."""
    current = requested_row(state, request) if request.route.is_item else None
    key = request.params.get("Key")
    for row in state.rows(request.place.collection):
        if row["key"] == key and (current is None or row.key != current.key):
            raise refused(20001, f"Invalid parameter Key: the variable {key} already exists")
    state, row = updated(state, request) if current is not None else created(state, request)
    return state, reply_with(request, row)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "serverless.v1.CreateService": create_service,
    "serverless.v1.CreateEnvironment": create_environment,
    "serverless.v1.CreateBuild": build,
    "serverless.v1.FetchBuildStatus": build_status,
    "serverless.v1.DeleteBuild": delete_build,
    "serverless.v1.CreateDeployment": deploy,
    "serverless.v1.CreateVariable": set_variable,
    "serverless.v1.UpdateVariable": set_variable,
}
