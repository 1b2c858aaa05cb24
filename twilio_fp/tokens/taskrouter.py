"""TaskRouter capabilities: policies as records, and functions that add to them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeVar
from warnings import warn

from attrs import Factory, evolve, field

from twilio_fp.errors import MalformedTokenError, UsageError
from twilio_fp.record import record
from twilio_fp.tokens.capability import unsigned_by_account
from twilio_fp.tokens.claims import (
    Token,
    Unsigned,
    as_nbf,
    as_ttl,
    filled,
    read_list,
    read_object,
    read_text,
    read_ttl,
    records,
    with_prefix,
)
from twilio_fp.tokens.policy import Policy, required
from twilio_fp.values import FrozenMap

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from twilio_fp.tokens.claims import Times
    from twilio_fp.tokens.jws import Algorithm

__all__ = [
    "TaskQueueCapability",
    "TaskRouterCapability",
    "WorkerCapability",
    "WorkspaceCapability",
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
    "taskrouter_capability",
    "taskrouter_capability_from_claims",
]

C = TypeVar("C", bound="TaskRouterCapability")

_API: Final = "https://taskrouter.twilio.com/v1/Workspaces"
_EVENTS: Final = "https://event-bridge.twilio.com/v1/wschannels"


def _account_sid(value: str) -> str:
    return with_prefix("account_sid", value, "AC")


def _workspace_sid(value: str) -> str:
    return with_prefix("workspace_sid", value, "WS")


def _worker_sid(value: str) -> str:
    return with_prefix("worker_sid", value, "WK")


def _task_queue_sid(value: str) -> str:
    return with_prefix("task_queue_sid", value, "WQ")


def _policies(value: Policy | Iterable[Policy]) -> tuple[Policy, ...]:
    return records("policies", Policy, value)


def _usual_policies(capability: TaskRouterCapability) -> tuple[Policy, ...]:
    events = f"{_EVENTS}/{capability.account_sid}/{capability.channel_id}"
    return (
        Policy(events, "GET"),
        Policy(events, "POST"),
        Policy(capability.resource_url, "GET"),
        *[Policy(url, "GET") for url in capability.fetched_urls],
    )


_USUAL: Any = Factory(_usual_policies, takes_self=True)


@record(kw_only=True)
class TaskRouterCapability(Token):
    """What every TaskRouter capability is: a `WorkspaceCapability`, `WorkerCapability` or `TaskQueueCapability`.

    Source: https://www.twilio.com/docs/taskrouter/js-sdk/workspace#jwt
    """

    algorithms: ClassVar[tuple[Algorithm, ...]] = ("HS256",)

    account_sid: str = field(converter=_account_sid)
    workspace_sid: str = field(converter=_workspace_sid)
    ttl: timedelta = field(default=timedelta(hours=1), converter=as_ttl)
    nbf: datetime | None = field(default=None, converter=as_nbf)

    policies: tuple[Policy, ...] = field(default=(), converter=_policies)

    @property
    def channel_id(self) -> str:
        """The sid of what the bearer acts as, which is its channel on the event bridge."""
        raise NotImplementedError

    @property
    def resource_url(self) -> str:
        """The URL of what the bearer acts as."""
        raise NotImplementedError

    @property
    def workspace_url(self) -> str:
        """The URL of the workspace."""
        return f"{_API}/{self.workspace_sid}"

    @property
    def fetched_urls(self) -> tuple[str, ...]:
        """What may be fetched from the start, besides the resource itself."""
        return ()

    def unsigned(self, key: Any, issued: int) -> Unsigned:
        """Return what is to be signed with the account's auth token.

        Raises:
            UsageError: the key is none, or another account's.
        """
        claims = {
            "version": "v1",
            "friendly_name": self.channel_id,
            "account_sid": self.account_sid,
            "channel": self.channel_id,
            "workspace_sid": self.workspace_sid,
            "policies": [policy.to_payload() for policy in self.policies],
        }
        for prefix, name in (("WK", "worker_sid"), ("WQ", "taskqueue_sid")):
            if self.channel_id.startswith(prefix):
                claims[name] = self.channel_id
        unsigned = unsigned_by_account(self, key, issued, claims)
        if key.account_sid != self.account_sid:
            raise UsageError(f"a capability of {self.account_sid} is not signed with {key.account_sid}'s auth token")
        return unsigned


@record(kw_only=True)
class WorkspaceCapability(TaskRouterCapability):
    """What may be done with a workspace.

    Args:
        account_sid: the account (``AC…``), whose auth token signs.
        workspace_sid: the workspace (``WS…``).
        policies: what is allowed; where not given, reading its events and fetching it.
        ttl: how long the token lives from when it is signed, in whole seconds.
        nbf: the time before which it is not valid, in whole seconds; None for no such time.

    >>> [policy.method for policy in WorkspaceCapability(account_sid="AC1", workspace_sid="WS1").policies]
    ['GET', 'POST', 'GET']

    Raises:
        UsageError: a sid starts with other letters than its kind's.

    Source: https://www.twilio.com/docs/taskrouter/js-sdk/workspace
    """

    policies: tuple[Policy, ...] = field(default=_USUAL, converter=_policies)

    @property
    def channel_id(self) -> str:
        """The workspace's sid."""
        return self.workspace_sid

    @property
    def resource_url(self) -> str:
        """The workspace's URL."""
        return self.workspace_url


@record(kw_only=True)
class WorkerCapability(TaskRouterCapability):
    """What a worker may do: from the start also fetch activities, tasks and its own reservations.

    Args:
        account_sid: the account (``AC…``), whose auth token signs.
        workspace_sid: the workspace (``WS…``).
        worker_sid: the worker (``WK…``).
        policies: what is allowed; where not given, as said above.
        ttl: how long the token lives from when it is signed, in whole seconds.
        nbf: the time before which it is not valid, in whole seconds; None for no such time.

    >>> worker = WorkerCapability(account_sid="AC1", workspace_sid="WS1", worker_sid="WK1")
    >>> allow_activity_updates(worker).policies[-1].post_filter
    FrozenMap({'ActivitySid': FrozenMap({'required': True})})

    Raises:
        UsageError: a sid starts with other letters than its kind's.

    Source: https://www.twilio.com/docs/taskrouter/js-sdk/worker
    """

    worker_sid: str = field(converter=_worker_sid)
    policies: tuple[Policy, ...] = field(default=_USUAL, converter=_policies)

    @property
    def channel_id(self) -> str:
        """The worker's sid."""
        return self.worker_sid

    @property
    def resource_url(self) -> str:
        """The worker's URL."""
        return f"{self.workspace_url}/Workers/{self.worker_sid}"

    @property
    def tasks_url(self) -> str:
        """The URL of every task in the workspace."""
        return f"{self.workspace_url}/Tasks/**"

    @property
    def reservations_url(self) -> str:
        """The URL of every reservation of the worker."""
        return f"{self.resource_url}/Reservations/**"

    @property
    def fetched_urls(self) -> tuple[str, ...]:
        """The activities, the tasks and the worker's reservations."""
        return f"{self.workspace_url}/Activities", self.tasks_url, self.reservations_url


@record(kw_only=True)
class TaskQueueCapability(TaskRouterCapability):
    """What may be done with a task queue.

    Args:
        account_sid: the account (``AC…``), whose auth token signs.
        workspace_sid: the workspace (``WS…``).
        task_queue_sid: the task queue (``WQ…``).
        policies: what is allowed; where not given, reading its events and fetching it.
        ttl: how long the token lives from when it is signed, in whole seconds.
        nbf: the time before which it is not valid, in whole seconds; None for no such time.

    >>> TaskQueueCapability(account_sid="AC1", workspace_sid="WS1", task_queue_sid="WQ1").resource_url
    'https://taskrouter.twilio.com/v1/Workspaces/WS1/TaskQueues/WQ1'

    Raises:
        UsageError: a sid starts with other letters than its kind's.

    Source: https://www.twilio.com/docs/taskrouter/js-sdk/taskqueue
    """

    task_queue_sid: str = field(converter=_task_queue_sid)
    policies: tuple[Policy, ...] = field(default=_USUAL, converter=_policies)

    @property
    def channel_id(self) -> str:
        """The task queue's sid."""
        return self.task_queue_sid

    @property
    def resource_url(self) -> str:
        """The task queue's URL."""
        return f"{self.workspace_url}/TaskQueues/{self.task_queue_sid}"


def taskrouter_capability(account_sid: str, workspace_sid: str, channel_id: str) -> TaskRouterCapability:
    """Return the capability of what the sid names: a workspace (WS), a worker (WK) or a task queue (WQ).

    >>> type(taskrouter_capability("AC1", "WS1", "WQ1")).__name__
    'TaskQueueCapability'

    Raises:
        UsageError: a sid starts with other letters.
    """
    if filled("channel_id", channel_id).startswith("WS"):
        if channel_id != workspace_sid:
            raise UsageError(f"the channel {channel_id!r} is another workspace than {workspace_sid!r}")
        return WorkspaceCapability(account_sid=account_sid, workspace_sid=workspace_sid)
    if channel_id.startswith("WK"):
        return WorkerCapability(account_sid=account_sid, workspace_sid=workspace_sid, worker_sid=channel_id)
    if channel_id.startswith("WQ"):
        return TaskQueueCapability(account_sid=account_sid, workspace_sid=workspace_sid, task_queue_sid=channel_id)
    raise UsageError(f"channel_id starts with WS, WK or WQ, unlike {channel_id!r}")


def taskrouter_capability_from_claims(
    _: Mapping[str, Any], claims: Mapping[str, Any], times: Times
) -> TaskRouterCapability:
    """Return the capability that the claims say.

    Raises:
        MalformedTokenError: they are none of a TaskRouter capability.
    """
    if claims.get("version") != "v1":
        raise MalformedTokenError("the claim version", expected="v1", found=claims.get("version"))
    given = read_list(claims, "policies")
    policies = [Policy.from_payload(read_object({"policy": item}, "policy")) for item in given]
    account, workspace, channel = (
        read_text(claims, name) or "" for name in ("account_sid", "workspace_sid", "channel")
    )
    try:
        bare = taskrouter_capability(account, workspace, channel)
        return evolve(bare, policies=policies, ttl=read_ttl(times, timedelta(hours=1)), nbf=times[2])
    except UsageError as error:
        raise MalformedTokenError("a TaskRouter capability", expected="claims of its kind", found=str(error)) from error


# What follows adds to a capability, and returns a new one.


def _with(capability: C, *policies: Policy) -> C:
    return evolve(capability, policies=(*capability.policies, *policies))


def allow_fetch_subresources(capability: C) -> C:
    """Return the capability with the right to fetch whatever lies below its resource.

    >>> allow_fetch_subresources(WorkspaceCapability(account_sid="AC1", workspace_sid="WS1")).policies[-1]
    Policy(url='https://taskrouter.twilio.com/v1/Workspaces/WS1/**', method='GET')
    """
    return _with(capability, Policy(f"{capability.resource_url}/**", "GET"))


def allow_updates(capability: C) -> C:
    """Return the capability with the right to update its resource.

    >>> allow_updates(WorkspaceCapability(account_sid="AC1", workspace_sid="WS1")).policies[-1]
    Policy(url='https://taskrouter.twilio.com/v1/Workspaces/WS1', method='POST')
    """
    return _with(capability, Policy(capability.resource_url, "POST"))


def allow_updates_subresources(capability: C) -> C:
    """Return the capability with the right to update whatever lies below its resource.

    >>> allow_updates_subresources(WorkspaceCapability(account_sid="AC1", workspace_sid="WS1")).policies[-1]
    Policy(url='https://taskrouter.twilio.com/v1/Workspaces/WS1/**', method='POST')
    """
    return _with(capability, Policy(f"{capability.resource_url}/**", "POST"))


def allow_delete(capability: C) -> C:
    """Return the capability with the right to delete its resource.

    >>> allow_delete(WorkspaceCapability(account_sid="AC1", workspace_sid="WS1")).policies[-1]
    Policy(url='https://taskrouter.twilio.com/v1/Workspaces/WS1', method='DELETE')
    """
    return _with(capability, Policy(capability.resource_url, "DELETE"))


def allow_delete_subresources(capability: C) -> C:
    """Return the capability with the right to delete whatever lies below its resource.

    >>> allow_delete_subresources(WorkspaceCapability(account_sid="AC1", workspace_sid="WS1")).policies[-1]
    Policy(url='https://taskrouter.twilio.com/v1/Workspaces/WS1/**', method='DELETE')
    """
    return _with(capability, Policy(f"{capability.resource_url}/**", "DELETE"))


def allow(
    capability: C,
    url: str,
    method: str,
    query_filter: Mapping[str, Any] = FrozenMap(),
    post_filter: Mapping[str, Any] = FrozenMap(),
) -> C:
    """Return the capability with the right to call this URL by this method; see `Policy`.

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
    """Return the capability without the right to call this URL by this method; see `Policy`.

    >>> worker = WorkerCapability(account_sid="AC1", workspace_sid="WS1", worker_sid="WK1")
    >>> deny(worker, worker.tasks_url, "GET").policies[-1].allow
    False
    """
    return _with(capability, Policy(url, method, query_filter, post_filter, allow=False))


def allow_activity_updates(capability: WorkerCapability) -> WorkerCapability:
    """Return the worker's capability with the right to change its activity.

    Raises:
        UsageError: it is no worker's.
    """
    worker = _worker(capability)
    return _with(worker, Policy(worker.resource_url, "POST", post_filter=required("ActivitySid")))


def allow_reservation_updates(capability: WorkerCapability) -> WorkerCapability:
    """Return the worker's capability with the right to accept and reject tasks and reservations.

    >>> worker = WorkerCapability(account_sid="AC1", workspace_sid="WS1", worker_sid="WK1")
    >>> [policy.url.split('/v1/')[1] for policy in allow_reservation_updates(worker).policies[-2:]]
    ['Workspaces/WS1/Tasks/**', 'Workspaces/WS1/Workers/WK1/Reservations/**']

    Raises:
        UsageError: it is no worker's.
    """
    worker = _worker(capability)
    return _with(worker, Policy(worker.tasks_url, "POST"), Policy(worker.reservations_url, "POST"))


def _worker(capability: object) -> WorkerCapability:
    if not isinstance(capability, WorkerCapability):
        raise UsageError(f"this right is a worker's (WorkerCapability), not a {type(capability).__name__}'s")
    return capability


# The classic library's deprecated three, deprecated here too.


def allow_worker_activity_updates(capability: WorkerCapability) -> WorkerCapability:
    """Deprecated: write `allow_activity_updates`."""
    warn("allow_worker_activity_updates is now allow_activity_updates", DeprecationWarning, stacklevel=2)
    return allow_activity_updates(capability)


def allow_worker_fetch_attributes(capability: WorkerCapability) -> WorkerCapability:
    """Deprecated: a worker may fetch itself from the start."""
    warn("allow_worker_fetch_attributes is what a WorkerCapability has already", DeprecationWarning, stacklevel=2)
    worker = _worker(capability)
    return _with(worker, Policy(worker.resource_url, "GET"))


def allow_task_reservation_updates(capability: WorkerCapability) -> WorkerCapability:
    """Deprecated: write `allow_reservation_updates`, which covers the worker's own reservations too."""
    warn("allow_task_reservation_updates is now allow_reservation_updates", DeprecationWarning, stacklevel=2)
    worker = _worker(capability)
    return _with(worker, Policy(worker.tasks_url, "POST"))
