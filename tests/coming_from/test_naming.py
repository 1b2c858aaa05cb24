"""Every call on the installed twilio-python's tree leads to the operation whose request it makes."""

from __future__ import annotations

import pytest

from tools import twilio_python
from twilio_fp.coming_from import operation_for
from twilio_fp.coming_from.naming import VERBS, attribute_paths, by_rule, full_path, verb_of
from twilio_fp.rest import catalogue, classic

NOT_THERE = {  # operations of ours that no call on their tree asks for
    "iam.organizations.CreateOrganizationUser": "their version is not a part of the tree",
    "iam.organizations.CreateRoleAssignment": "their version is not a part of the tree",
    "iam.organizations.ListOrganizationAccounts": "their version is not a part of the tree",
    "iam.organizations.ListOrganizationUsers": "their version is not a part of the tree",
    "iam.organizations.ListRoleAssignments": "their version is not a part of the tree",
    "insights.v3.FetchResult": "their method needs what no call gives it",
    "routes.v3.FetchIsoCountryCode": "their method raises a NameError",
    "routes.v3.UpdateIsoCountryCode": "their method raises a NameError",
}
CLASSIC_VERBS = ("Create", "Delete", "Fetch", "List", "Put")
ONLY_OURS = {"assistants.v1", "monitor.v2"}  # packages that they do not have


def written(call: twilio_python.Call) -> str:
    """Return a call as people write it."""
    steps = [
        step.name if step.params is None else f"{step.name}({', '.join(map(repr, step.params))})" for step in call.steps
    ]
    return f"client.{'.'.join(steps)}.{call.verb}(a=1)"


@pytest.fixture(scope="module")
def calls() -> tuple[tuple[twilio_python.Call, catalogue.OperationEntry], ...]:
    return twilio_python.shared()


def test_every_call_on_their_client_maps_to_an_operation(calls: tuple[object, ...]) -> None:
    assert len(calls) == len(twilio_python.calls()) > 3500


def test_every_call_is_found(calls: tuple[tuple[twilio_python.Call, catalogue.OperationEntry], ...]) -> None:
    lost = [written(call) for call, entry in calls if operation_for(written(call)) != entry]
    assert lost == []


def test_every_operation_of_both_libraries_is_found(
    calls: tuple[tuple[twilio_python.Call, catalogue.OperationEntry], ...],
) -> None:
    found = {f"{entry.package}.{entry.name}" for _, entry in calls}
    ours = {f"{one.package}.{one.name}" for one in catalogue.operations() if one.package not in ONLY_OURS}
    older = {f"api.v2010.{name}" for name in classic.__all__ if name.startswith(CLASSIC_VERBS)}
    assert len(older) == 13
    assert ours - found == NOT_THERE.keys() | older
    assert len(found) == 1580


def test_the_table_matches_the_installed_library() -> None:
    assert twilio_python.TABLE.read_text(encoding="utf-8") == twilio_python.table()


def test_most_names_follow_the_rule() -> None:
    otherwise = {key: name for key, name in attribute_paths().items() if by_rule().get(key) != name}
    assert len(otherwise) < len(by_rule()) / 2


@pytest.mark.parametrize(
    ("path", "full"),
    [
        ("messages", "api.v2010.accounts().messages"),
        ("api.account.messages()", "api.v2010.accounts().messages()"),
        ("api.accounts().calls", "api.v2010.accounts().calls"),
        ("verify.services()", "verify.v2.services()"),
        ("flex_api.channel", "flex_api.v1.channel"),
        ("flex_api.web_channels", "flex_api.v2.web_channels"),
        ("preview.hosted_numbers.hosted_number_orders", "preview.hosted_numbers.hosted_number_orders"),
        ("", ""),
    ],
)
def test_a_short_path_is_completed(path: str, full: str) -> None:
    assert full_path(path) == full


def test_every_method_of_twilio_python_has_a_verb() -> None:
    assert {verb_of(f"{name}{suffix}") for name in VERBS for suffix in ("", "_async", "_with_http_info")} == {
        "create", "fetch", "list", "update", "patch", "delete"
    }  # fmt: skip
    assert verb_of("get") == verb_of("") == verb_of("create_more") == ""
