"""TaskRouter capabilities: records that hold the policies of a workspace, a worker or a task queue."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, ClassVar, Final
from urllib.parse import unquote

from attrs import Factory, field

from twilio_fp.checks import records
from twilio_fp.errors import MalformedTokenError, UsageError
from twilio_fp.record import changed, record, setters
from twilio_fp.tokens.arguments import non_empty, shown, sid
from twilio_fp.tokens.capability import unsigned_by_account
from twilio_fp.tokens.claims import (
    Algorithm,
    Times,
    Token,
    Unsigned,
    as_nbf,
    as_ttl,
    read_list,
    read_object,
    read_text,
    read_ttl,
    refuse_claim,
)
from twilio_fp.tokens.policy import Policy
from twilio_fp.tracebacks import sealed_init

__all__ = [
    "TaskQueueCapability",
    "TaskRouterCapability",
    "WorkerCapability",
    "WorkspaceCapability",
    "taskrouter_capability",
    "taskrouter_capability_from_claims",
]

_API: Final = "https://taskrouter.twilio.com/v1/Workspaces"
_EVENTS: Final = "https://event-bridge.twilio.com/v1/wschannels"
_CHANNEL_CLAIMS: Final = {"WK": "worker_sid", "WQ": "taskqueue_sid"}


def _account_sid(value: str) -> str:
    return sid("account_sid", value, "AC")


def _workspace_sid(value: str) -> str:
    return sid("workspace_sid", value, "WS")


def _worker_sid(value: str) -> str:
    return sid("worker_sid", value, "WK")


def _task_queue_sid(value: str) -> str:
    return sid("task_queue_sid", value, "WQ")


def _friendly_name(value: str | None) -> str | None:
    return None if value is None else non_empty("friendly_name", value)


def _policies(value: Policy | Iterable[Policy]) -> tuple[Policy, ...]:
    return records("policies", Policy, value)


def _default_policies(capability: TaskRouterCapability) -> tuple[Policy, ...]:
    events = f"{_EVENTS}/{capability.account_sid}/{capability.channel_id}"
    return (
        Policy(events, "GET"),
        Policy(events, "POST"),
        Policy(capability.resource_url, "GET"),
        *[Policy(url, "GET") for url in capability.fetched_urls],
    )


_DEFAULT_POLICIES: Any = Factory(_default_policies, takes_self=True)


def _normalised(url: str) -> str:
    """Return a policy's URL normalised to what a server may understand by it (RFC 3986 §6.2)."""
    host, slash, path = url.partition("://")[2].partition("/")
    host = host.lower().partition(":")[0].rstrip(".")
    return re.sub("/+", "/", f"{host}{slash}{unquote(path)}")


@record(kw_only=True)
class TaskRouterCapability(Token):
    """The base of every TaskRouter capability: `WorkspaceCapability`, `WorkerCapability` and `TaskQueueCapability`.

    Source: https://www.twilio.com/docs/taskrouter/js-sdk/workspace#jwt
    """

    algorithms: ClassVar[tuple[Algorithm, ...]] = ("HS256",)

    account_sid: str = field(converter=_account_sid)
    workspace_sid: str = field(converter=_workspace_sid)
    ttl: timedelta = field(default=timedelta(hours=1), converter=as_ttl)
    nbf: datetime | None = field(default=None, converter=as_nbf)

    friendly_name: str | None = field(default=None, converter=_friendly_name)
    policies: tuple[Policy, ...] = field(default=(), converter=_policies)

    def __attrs_post_init__(self) -> None:
        if self.friendly_name == self.channel_id:  # the default, stored as None so that equal meanings are equal
            setters(type(self))["friendly_name"](self, None)
        for policy in self.policies:
            self._check(policy.url)

    def _check(self, url: str) -> None:
        """Refuse a policy for another channel or workspace, such as `attrs.evolve` with a new sid would leave."""
        channel = f"{_EVENTS}/{self.account_sid}/{self.channel_id}"
        url = _normalised(url)
        for below, own in (
            (_normalised(_EVENTS), _normalised(channel)),
            (_normalised(_API), _normalised(self.workspace_url)),
        ):
            if url.startswith(f"{below}/") and "*" not in url[: len(own)] and not f"{url}/".startswith(f"{own}/"):
                raise UsageError(
                    f"policies must be for {self.channel_id} in {self.workspace_sid}, got one for another channel or "
                    "workspace: create a new capability, since evolve() with a new sid keeps the old policies"
                )

    @property
    @abstractmethod
    def channel_id(self) -> str:
        """The sid of the resource that the bearer acts as, which is also its channel on the event bridge."""

    @property
    @abstractmethod
    def resource_url(self) -> str:
        """The URL of the resource that the bearer acts as."""

    @property
    def workspace_url(self) -> str:
        """The URL of the workspace."""
        return f"{_API}/{self.workspace_sid}"

    @property
    def fetched_urls(self) -> tuple[str, ...]:
        """The URLs that may be fetched by default, besides the resource itself."""
        return ()

    def unsigned(self, key: Any, issued: int) -> Unsigned:
        """Return the header parameters, claims and secret for signing with the account's auth token.

        Raises:
            UsageError: the key is not an `AuthToken` or is another account's, or the token would expire before its
                ``nbf``.
        """
        claims = {
            "version": "v1",
            "friendly_name": self.friendly_name or self.channel_id,
            "account_sid": self.account_sid,
            "channel": self.channel_id,
            "workspace_sid": self.workspace_sid,
            "policies": [policy.to_payload() for policy in self.policies],
        }
        if (name := _CHANNEL_CLAIMS.get(self.channel_id[:2])) is not None:
            claims[name] = self.channel_id
        unsigned = unsigned_by_account(self, key, issued, claims)
        if key.account_sid != self.account_sid:
            raise UsageError(f"key must be {self.account_sid}'s auth token, got {key.account_sid}'s")
        return unsigned


@sealed_init
@record(kw_only=True)
class WorkspaceCapability(TaskRouterCapability):
    """The rights to a workspace.

    Args:
        account_sid: the account (``AC…``), whose auth token signs the capability.
        workspace_sid: the workspace (``WS…``).
        policies: the allowed requests; by default to read its events and fetch it.
        ttl: the lifetime, counted from signing: at least a second, in whole seconds.
        nbf: when the token becomes valid, in whole seconds; None for at once.
        friendly_name: the bearer's name in the token; None for the sid.

    >>> [policy.method for policy in WorkspaceCapability(account_sid="AC1", workspace_sid="WS1").policies]
    ['GET', 'POST', 'GET']

    Raises:
        UsageError: a sid has the wrong prefix, or a policy is for another channel or workspace.

    Source: https://www.twilio.com/docs/taskrouter/js-sdk/workspace
    """

    policies: tuple[Policy, ...] = field(default=_DEFAULT_POLICIES, converter=_policies)

    @property
    def channel_id(self) -> str:
        """The workspace's sid."""
        return self.workspace_sid

    @property
    def resource_url(self) -> str:
        """The workspace's URL."""
        return self.workspace_url


@sealed_init
@record(kw_only=True)
class WorkerCapability(TaskRouterCapability):
    """The rights of a worker: by default to read its events and fetch itself, activities, tasks and its reservations.

    Args:
        account_sid: the account (``AC…``), whose auth token signs the capability.
        workspace_sid: the workspace (``WS…``).
        worker_sid: the worker (``WK…``).
        policies: the allowed requests; defaults to the above.
        ttl: the lifetime, counted from signing: at least a second, in whole seconds.
        nbf: when the token becomes valid, in whole seconds; None for at once.
        friendly_name: the bearer's name in the token; None for the sid.

    >>> from twilio_fp.tokens import allow_activity_updates
    >>> worker = WorkerCapability(account_sid="AC1", workspace_sid="WS1", worker_sid="WK1")
    >>> allow_activity_updates(worker).policies[-1].post_filter
    FrozenMap({'ActivitySid': FrozenMap({'required': True})})

    Raises:
        UsageError: a sid has the wrong prefix, or a policy is for another channel or workspace.

    Source: https://www.twilio.com/docs/taskrouter/js-sdk/worker
    """

    worker_sid: str = field(converter=_worker_sid)
    policies: tuple[Policy, ...] = field(default=_DEFAULT_POLICIES, converter=_policies)

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


@sealed_init
@record(kw_only=True)
class TaskQueueCapability(TaskRouterCapability):
    """The rights to a task queue.

    Args:
        account_sid: the account (``AC…``), whose auth token signs the capability.
        workspace_sid: the workspace (``WS…``).
        task_queue_sid: the task queue (``WQ…``).
        policies: the allowed requests; by default to read its events and fetch it.
        ttl: the lifetime, counted from signing: at least a second, in whole seconds.
        nbf: when the token becomes valid, in whole seconds; None for at once.
        friendly_name: the bearer's name in the token; None for the sid.

    >>> TaskQueueCapability(account_sid="AC1", workspace_sid="WS1", task_queue_sid="WQ1").resource_url
    'https://taskrouter.twilio.com/v1/Workspaces/WS1/TaskQueues/WQ1'

    Raises:
        UsageError: a sid has the wrong prefix, or a policy is for another channel or workspace.

    Source: https://www.twilio.com/docs/taskrouter/js-sdk/taskqueue
    """

    task_queue_sid: str = field(converter=_task_queue_sid)
    policies: tuple[Policy, ...] = field(default=_DEFAULT_POLICIES, converter=_policies)

    @property
    def channel_id(self) -> str:
        """The task queue's sid."""
        return self.task_queue_sid

    @property
    def resource_url(self) -> str:
        """The task queue's URL."""
        return f"{self.workspace_url}/TaskQueues/{self.task_queue_sid}"


def taskrouter_capability(account_sid: str, workspace_sid: str, channel_id: str) -> TaskRouterCapability:
    """Return the capability for the resource with this sid: a workspace (WS), a worker (WK) or a task queue (WQ).

    >>> type(taskrouter_capability("AC1", "WS1", "WQ1")).__name__
    'TaskQueueCapability'

    Raises:
        UsageError: a sid has the wrong prefix, or a workspace's ``channel_id`` differs from ``workspace_sid``.
    """
    if non_empty("channel_id", channel_id).startswith("WS"):
        if channel_id != workspace_sid:
            raise UsageError("channel_id must equal workspace_sid if it is a workspace's sid, got another workspace's")
        return WorkspaceCapability(account_sid=account_sid, workspace_sid=workspace_sid)
    if channel_id.startswith("WK"):
        return WorkerCapability(account_sid=account_sid, workspace_sid=workspace_sid, worker_sid=channel_id)
    if channel_id.startswith("WQ"):
        return TaskQueueCapability(account_sid=account_sid, workspace_sid=workspace_sid, task_queue_sid=channel_id)
    raise UsageError(f"channel_id must be a sid that starts with WS, WK or WQ, got {shown(channel_id)}")


def taskrouter_capability_from_claims(
    _: Mapping[str, Any], claims: Mapping[str, Any], times: Times
) -> TaskRouterCapability:
    """Return the capability that the claims describe, with its policies unchanged.

    Raises:
        MalformedTokenError: they are not those of a TaskRouter capability.
    """
    if claims.get("version") != "v1":
        raise MalformedTokenError("the claim version", expected="v1", found=claims.get("version"))
    policies = [Policy.from_payload(read_object({"policy": item}, "policy")) for item in read_list(claims, "policies")]
    account, workspace, channel = (
        read_text(claims, name) or "" for name in ("account_sid", "workspace_sid", "channel")
    )
    for name in _CHANNEL_CLAIMS.values():
        if claims.get(name) not in (None, channel):
            refuse_claim(name, f"the channel, {channel}", claims[name])
    friendly_name = read_text(claims, "friendly_name")
    try:
        return changed(
            taskrouter_capability(account, workspace, channel),
            policies=tuple(policies),
            ttl=read_ttl(times, timedelta(hours=1)),
            nbf=as_nbf(times[2]),
            friendly_name=None if friendly_name in ("", channel) else friendly_name,
        )
    except UsageError as error:
        raise MalformedTokenError("a TaskRouter capability", expected="valid claims", found=str(error)) from error
