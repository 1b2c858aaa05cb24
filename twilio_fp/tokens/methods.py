"""Functions that return a TaskRouter capability with further policies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from warnings import warn

from attrs import evolve

from twilio_fp.errors import UsageError
from twilio_fp.tokens.policy import Policy, required
from twilio_fp.tokens.taskrouter import TaskRouterCapability, WorkerCapability
from twilio_fp.values import FrozenMap

__all__ = [
    "allow",
    "allow_activity_updates",
    "allow_delete",
    "allow_delete_subresources",
    "allow_fetch_subresources",
    "allow_reservation_updates",
    "allow_task_reservation_updates",
    "allow_updates",
    "allow_updates_subresources",
    "allow_worker_activity_updates",
    "allow_worker_fetch_attributes",
    "deny",
]

C = TypeVar("C", bound=TaskRouterCapability)


def _with(capability: C, *policies: Policy) -> C:
    return evolve(capability, policies=(*_checked(capability).policies, *policies))


def _checked(capability: C) -> C:
    if not isinstance(capability, TaskRouterCapability):
        raise UsageError(f"capability must be a TaskRouter capability, got {type(capability).__name__}")
    return capability


def allow_fetch_subresources(capability: C) -> C:
    """Return the capability with the right to fetch all sub-resources of its resource.

    >>> from twilio_fp.tokens import WorkspaceCapability

    >>> allow_fetch_subresources(WorkspaceCapability(account_sid="AC1", workspace_sid="WS1")).policies[-1]
    Policy(url='https://taskrouter.twilio.com/v1/Workspaces/WS1/**', method='GET')
    """
    return _with(capability, Policy(f"{_checked(capability).resource_url}/**", "GET"))


def allow_updates(capability: C) -> C:
    """Return the capability with the right to update its resource.

    >>> from twilio_fp.tokens import WorkspaceCapability

    >>> allow_updates(WorkspaceCapability(account_sid="AC1", workspace_sid="WS1")).policies[-1]
    Policy(url='https://taskrouter.twilio.com/v1/Workspaces/WS1', method='POST')
    """
    return _with(capability, Policy(_checked(capability).resource_url, "POST"))


def allow_updates_subresources(capability: C) -> C:
    """Return the capability with the right to update all sub-resources of its resource.

    >>> from twilio_fp.tokens import WorkspaceCapability

    >>> allow_updates_subresources(WorkspaceCapability(account_sid="AC1", workspace_sid="WS1")).policies[-1]
    Policy(url='https://taskrouter.twilio.com/v1/Workspaces/WS1/**', method='POST')
    """
    return _with(capability, Policy(f"{_checked(capability).resource_url}/**", "POST"))


def allow_delete(capability: C) -> C:
    """Return the capability with the right to delete its resource.

    >>> from twilio_fp.tokens import WorkspaceCapability

    >>> allow_delete(WorkspaceCapability(account_sid="AC1", workspace_sid="WS1")).policies[-1]
    Policy(url='https://taskrouter.twilio.com/v1/Workspaces/WS1', method='DELETE')
    """
    return _with(capability, Policy(_checked(capability).resource_url, "DELETE"))


def allow_delete_subresources(capability: C) -> C:
    """Return the capability with the right to delete all sub-resources of its resource.

    >>> from twilio_fp.tokens import WorkspaceCapability

    >>> allow_delete_subresources(WorkspaceCapability(account_sid="AC1", workspace_sid="WS1")).policies[-1]
    Policy(url='https://taskrouter.twilio.com/v1/Workspaces/WS1/**', method='DELETE')
    """
    return _with(capability, Policy(f"{_checked(capability).resource_url}/**", "DELETE"))


def allow(
    capability: C,
    url: str,
    method: str,
    query_filter: Mapping[str, Any] = FrozenMap(),
    post_filter: Mapping[str, Any] = FrozenMap(),
) -> C:
    """Return the capability with the right to call this URL with this method; see `Policy`.

    >>> from twilio_fp.tokens import TaskQueueCapability

    >>> queue = TaskQueueCapability(account_sid="AC1", workspace_sid="WS1", task_queue_sid="WQ1")
    >>> allow(queue, "https://taskrouter.twilio.com/v1/Workspaces/WS1/Tasks/*", "GET").policies[-1].allow
    True
    """
    return _with(capability, Policy(url, method, query_filter, post_filter, allow=True))


def deny(
    capability: C,
    url: str,
    method: str,
    query_filter: Mapping[str, Any] = FrozenMap(),
    post_filter: Mapping[str, Any] = FrozenMap(),
) -> C:
    """Return the capability without the right to call this URL with this method; see `Policy`.

    >>> worker = WorkerCapability(account_sid="AC1", workspace_sid="WS1", worker_sid="WK1")
    >>> deny(worker, worker.tasks_url, "GET").policies[-1].allow
    False
    """
    return _with(capability, Policy(url, method, query_filter, post_filter, allow=False))


def allow_activity_updates(capability: WorkerCapability) -> WorkerCapability:
    """Return the worker's capability with the right to change its activity.

    Raises:
        UsageError: the capability is not a worker's.
    """
    worker = _worker(capability)
    return _with(worker, Policy(worker.resource_url, "POST", post_filter=required("ActivitySid")))


def allow_reservation_updates(capability: WorkerCapability) -> WorkerCapability:
    """Return the worker's capability with the right to accept and reject tasks and reservations.

    >>> worker = WorkerCapability(account_sid="AC1", workspace_sid="WS1", worker_sid="WK1")
    >>> [policy.url.split('/v1/')[1] for policy in allow_reservation_updates(worker).policies[-2:]]
    ['Workspaces/WS1/Tasks/**', 'Workspaces/WS1/Workers/WK1/Reservations/**']

    Raises:
        UsageError: the capability is not a worker's.
    """
    worker = _worker(capability)
    return _with(worker, Policy(worker.tasks_url, "POST"), Policy(worker.reservations_url, "POST"))


def _worker(capability: object) -> WorkerCapability:
    if not isinstance(capability, WorkerCapability):
        raise UsageError(f"capability must be a WorkerCapability, got {type(capability).__name__}")
    return capability


# Twilio's own library has deprecated these three.


def allow_worker_activity_updates(capability: WorkerCapability) -> WorkerCapability:
    """Deprecated: use `allow_activity_updates`."""
    warn("allow_worker_activity_updates is deprecated: use allow_activity_updates", DeprecationWarning, stacklevel=2)
    return allow_activity_updates(capability)


def allow_worker_fetch_attributes(capability: WorkerCapability) -> WorkerCapability:
    """Deprecated: a worker may fetch itself by default."""
    warn(
        "allow_worker_fetch_attributes is deprecated: a WorkerCapability may fetch its worker by default",
        DeprecationWarning,
        stacklevel=2,
    )
    worker = _worker(capability)
    return _with(worker, Policy(worker.resource_url, "GET"))


def allow_task_reservation_updates(capability: WorkerCapability) -> WorkerCapability:
    """Deprecated: use `allow_reservation_updates`, which also covers the worker's own reservations."""
    warn(
        "allow_task_reservation_updates is deprecated: use allow_reservation_updates", DeprecationWarning, stacklevel=2
    )
    worker = _worker(capability)
    return _with(worker, Policy(worker.tasks_url, "POST"))
