"""The functions that allow or deny requests: the policies that they add, in order, and what they refuse."""

from __future__ import annotations

from typing import Any

import pytest

from twilio_fp.errors import UsageError
from twilio_fp.tokens import Policy, TaskQueueCapability, WorkerCapability, WorkspaceCapability, methods

API = "https://taskrouter.twilio.com/v1/Workspaces/WS1"
WORKSPACE = WorkspaceCapability(account_sid="AC1", workspace_sid="WS1")
QUEUE = TaskQueueCapability(account_sid="AC1", workspace_sid="WS1", task_queue_sid="WQ1")
WORKER = WorkerCapability(account_sid="AC1", workspace_sid="WS1", worker_sid="WK1")
DEPRECATED = ("allow_worker_activity_updates", "allow_worker_fetch_attributes", "allow_task_reservation_updates")


@pytest.mark.parametrize(
    ("name", "below", "method"),
    [
        ("allow_fetch_subresources", "/**", "GET"),
        ("allow_updates", "", "POST"),
        ("allow_updates_subresources", "/**", "POST"),
        ("allow_delete", "", "DELETE"),
        ("allow_delete_subresources", "/**", "DELETE"),
    ],
)
@pytest.mark.parametrize(
    ("capability", "url"), [(WORKSPACE, API), (QUEUE, f"{API}/TaskQueues/WQ1"), (WORKER, f"{API}/Workers/WK1")]
)
def test_any_capability_can_be_given_more_rights_to_its_resource(
    name: str, below: str, method: str, capability: Any, url: str
) -> None:
    more = getattr(methods, name)(capability)
    assert more.policies == (*capability.policies, Policy(f"{url}{below}", method))
    assert type(more) is type(capability)


@pytest.mark.parametrize(("name", "allowed"), [("allow", True), ("deny", False)])
def test_any_url_of_the_workspace_can_be_allowed_or_denied(name: str, allowed: bool) -> None:
    url, act = f"{API}/Tasks/*", getattr(methods, name)
    query, post = {"A": {"required": True}}, {"B": {"required": False}}
    assert act(QUEUE, url, "get").policies == (*QUEUE.policies, Policy(url, "GET", allow=allowed))
    assert act(QUEUE, url, "POST", query, post).policies[-1] == Policy(url, "POST", query, post, allow=allowed)


def test_a_worker_can_be_allowed_to_update_its_activity_and_reservations() -> None:
    activity = Policy(f"{API}/Workers/WK1", "POST", post_filter={"ActivitySid": {"required": True}})
    tasks, own = Policy(f"{API}/Tasks/**", "POST"), Policy(f"{API}/Workers/WK1/Reservations/**", "POST")
    assert methods.allow_activity_updates(WORKER).policies == (*WORKER.policies, activity)
    assert methods.allow_reservation_updates(WORKER).policies == (*WORKER.policies, tasks, own)


@pytest.mark.parametrize(
    ("name", "message", "policy"),
    [
        (
            "allow_worker_activity_updates",
            "allow_worker_activity_updates is deprecated: use allow_activity_updates",
            Policy(f"{API}/Workers/WK1", "POST", post_filter={"ActivitySid": {"required": True}}),
        ),
        (
            "allow_worker_fetch_attributes",
            "allow_worker_fetch_attributes is deprecated: a WorkerCapability may fetch its worker by default",
            Policy(f"{API}/Workers/WK1", "GET"),
        ),
        (
            "allow_task_reservation_updates",
            "allow_task_reservation_updates is deprecated: use allow_reservation_updates",
            Policy(f"{API}/Tasks/**", "POST"),
        ),
    ],
)
def test_the_three_deprecated_functions_warn_their_caller(name: str, message: str, policy: Policy) -> None:
    with pytest.warns(DeprecationWarning, match=f"^{message}$") as warnings_:
        assert getattr(methods, name)(WORKER).policies == (*WORKER.policies, policy)
    assert [each.filename for each in warnings_] == [__file__]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("name", ["allow_activity_updates", "allow_reservation_updates", *DEPRECATED])
def test_only_a_worker_has_activities_and_reservations(name: str) -> None:
    with pytest.raises(UsageError, match=r"capability must be a WorkerCapability, got WorkspaceCapability"):
        getattr(methods, name)(WORKSPACE)


@pytest.mark.parametrize("name", sorted({*methods.__all__} - {*DEPRECATED, "allow", "deny"}))
def test_a_value_that_is_not_a_capability_is_refused(name: str) -> None:
    with pytest.raises(UsageError, match=r"^capability must be a .*, got str$"):
        getattr(methods, name)("WS1")


@pytest.mark.parametrize("name", ["allow", "deny"])
def test_a_value_that_is_not_a_capability_is_refused_with_a_url_too(name: str) -> None:
    with pytest.raises(UsageError, match="must be a TaskRouter capability, got str"):
        getattr(methods, name)("WS1", f"{API}/Tasks", "GET")
