"""Strategies for tokens: grants, access tokens, capabilities, policies and workflow configurations."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from twilio_fp.checks import whole
from twilio_fp.errors import UsageError
from twilio_fp.taskrouter import WorkflowConfiguration, WorkflowRule, WorkflowRuleTarget
from twilio_fp.tokens import (
    AccessToken,
    AnyGrant,
    ChatGrant,
    ClientCapability,
    ConversationsGrant,
    EventStream,
    Grant,
    IpMessagingGrant,
    Outgoing,
    PlaybackGrant,
    Policy,
    SyncGrant,
    TaskQueueCapability,
    TaskRouterCapability,
    TaskRouterGrant,
    VideoGrant,
    VoiceGrant,
    WorkerCapability,
    WorkspaceCapability,
    optional,
    required,
)
from twilio_fp.values import UNSET

__all__ = [
    "access_tokens",
    "capabilities",
    "client_capabilities",
    "grants",
    "policies",
    "taskrouter_capabilities",
    "workflow_configurations",
]

T = TypeVar("T")

_NAMES = ("voice", "video", "chat", "ip_messaging", "rtc", "data_sync", "task_router", "player", "identity")
_TEXT = st.text(min_size=1, max_size=20)
_JSON: SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
_OBJECT = st.dictionaries(st.text(max_size=8), _JSON, max_size=3)
# Names that no record has, since known ones are rejected.
_EXTRA = st.dictionaries(st.text(max_size=8).map("x-".__add__), _JSON, max_size=2)
# In the past, whenever a test signs.
_BEGUN = st.datetimes(datetime(2001, 1, 1), datetime(2020, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


def _optional(strategy: SearchStrategy[T]) -> SearchStrategy[T | None]:
    return st.none() | strategy


def _sid(prefix: str) -> SearchStrategy[str]:
    return st.text("0123456789abcdef", min_size=32, max_size=32).map(prefix.__add__)


def _ttl(most: timedelta) -> SearchStrategy[timedelta]:
    return st.integers(1, int(most.total_seconds())).map(lambda seconds: timedelta(seconds=seconds))


def _messaging(kind: Any) -> SearchStrategy[Any]:
    return st.builds(
        kind,
        service_sid=_optional(_sid("IS")),
        endpoint_id=_optional(_TEXT),
        deployment_role_sid=_optional(_sid("RL")),
        push_credential_sid=_optional(_sid("CR")),
        extra=_EXTRA,
    )


def _voice() -> SearchStrategy[AnyGrant]:
    shared: dict[str, SearchStrategy[Any]] = {
        "incoming_allow": st.booleans(),
        "push_credential_sid": _optional(_sid("CR")),
        "endpoint_id": _optional(_TEXT),
        "extra": _EXTRA,
    }
    calling = st.builds(VoiceGrant, outgoing_application_sid=_sid("AP"), outgoing_application_params=_OBJECT, **shared)
    return calling | st.builds(VoiceGrant, **shared)


def grants() -> SearchStrategy[AnyGrant]:
    """Return a strategy for grants of every kind, including unknown ones.

    >>> from hypothesis import find
    >>> isinstance(find(grants(), lambda grant: grant.key == "video"), VideoGrant)
    True
    """
    return st.one_of(
        _voice(),
        st.builds(VideoGrant, room=_optional(_TEXT), configuration_profile_sid=_optional(_sid("VS")), extra=_EXTRA),
        _messaging(ChatGrant),
        _messaging(IpMessagingGrant),
        st.builds(ConversationsGrant, configuration_profile_sid=_optional(_sid("VS")), extra=_EXTRA),
        st.builds(SyncGrant, service_sid=_optional(_sid("IS")), endpoint_id=_optional(_TEXT), extra=_EXTRA),
        st.builds(
            TaskRouterGrant,
            workspace_sid=_optional(_sid("WS")),
            worker_sid=_optional(_sid("WK")),
            role=_optional(st.sampled_from(["worker", "supervisor", "admin"])),
            extra=_EXTRA,
        ),
        st.builds(PlaybackGrant, grant=_OBJECT),
        st.builds(Grant, key=_TEXT.filter(lambda key: key not in _NAMES), payload=_OBJECT),
    )


_MOST_GRANTS = 9  # one of each kind


def access_tokens(*, min_grants: int = 0, max_grants: int = 4) -> SearchStrategy[AccessToken]:
    """Return a strategy for access tokens, some with ``nbf`` and ``jti``.

    Args:
        min_grants: the minimum number of grants, not negative.
        max_grants: the maximum number of grants, at most 9, one of each kind.

    >>> from hypothesis import find
    >>> bool(find(access_tokens(min_grants=1), lambda token: True).grants)
    True

    Raises:
        UsageError: a bound is out of range, or ``min_grants`` exceeds ``max_grants``.
    """
    whole("min_grants", min_grants, 0, _MOST_GRANTS)
    whole("max_grants", max_grants, 0, _MOST_GRANTS)
    if min_grants > max_grants:
        raise UsageError(f"min_grants must be at most max_grants, {max_grants}, got {min_grants}")
    listed = st.lists(grants(), min_size=min_grants, max_size=max_grants, unique_by=lambda grant: grant.key)
    return st.builds(
        AccessToken,
        identity=_TEXT,
        grants=listed,
        ttl=_ttl(timedelta(hours=24)),
        nbf=_optional(_BEGUN),
        region=_optional(st.sampled_from(["us1", "ie1", "au1"])),
        jti=_optional(_TEXT),
    )


def client_capabilities() -> SearchStrategy[ClientCapability]:
    """Return a strategy for client capabilities.

    >>> from hypothesis import find
    >>> bool(find(client_capabilities(), lambda capability: bool(capability.incoming)).incoming)
    True
    """
    repeated = st.lists(st.tuples(st.sampled_from(["a", "b"]), st.text(max_size=9)), max_size=4)
    params = repeated | st.dictionaries(
        _TEXT, st.text(max_size=20) | st.lists(st.text(max_size=9), min_size=2, max_size=3), max_size=3
    )
    client_name = st.just(UNSET) | st.none() | _TEXT
    outgoing = st.builds(Outgoing, application_sid=_sid("AP"), params=params, client_name=client_name)
    return st.builds(
        ClientCapability,
        incoming=st.lists(_TEXT, max_size=2),
        outgoing=_optional(outgoing),
        event_stream=st.lists(st.builds(EventStream, filters=params), max_size=2),
        ttl=_ttl(timedelta(days=30)),
        nbf=_optional(_BEGUN),
    )


def policies() -> SearchStrategy[Policy]:
    """Return a strategy for the policies of TaskRouter capabilities.

    >>> from hypothesis import find
    >>> find(policies(), lambda policy: not policy.allow).allow
    False
    """
    names = st.lists(_TEXT, max_size=2)
    filters = names.map(lambda them: required(*them)) | names.map(lambda them: optional(*them)) | _OBJECT
    url = st.sampled_from(["Activities", "Tasks/**", "Workers/*/Reservations/**"]).map(
        "https://taskrouter.twilio.com/v1/Workspaces/*/".__add__  # in any capability's workspace
    )
    methods = st.sampled_from(["GET", "POST", "DELETE"])
    return st.builds(Policy, url, methods, query_filter=filters, post_filter=filters, allow=st.booleans())


def taskrouter_capabilities() -> SearchStrategy[TaskRouterCapability]:
    """Return a strategy for the capabilities of workspaces, workers and task queues.

    >>> from hypothesis import find
    >>> find(taskrouter_capabilities(), lambda capability: isinstance(capability, WorkerCapability)).channel_id[:2]
    'WK'
    """
    shared: dict[str, SearchStrategy[Any]] = {
        "account_sid": _sid("AC"),
        "workspace_sid": _sid("WS"),
        "ttl": _ttl(timedelta(days=30)),
        "nbf": _optional(_BEGUN),
        "friendly_name": _optional(_TEXT),
    }

    def of(**more: SearchStrategy[Any]) -> SearchStrategy[TaskRouterCapability]:
        kinds: list[Any] = [
            st.builds(WorkspaceCapability, **shared, **more),
            st.builds(WorkerCapability, worker_sid=_sid("WK"), **shared, **more),
            st.builds(TaskQueueCapability, task_queue_sid=_sid("WQ"), **shared, **more),
        ]
        return st.one_of(kinds)

    return of() | of(policies=st.lists(policies(), max_size=3))


def capabilities() -> SearchStrategy[ClientCapability | TaskRouterCapability]:
    """Return a strategy for every kind of capability, the tokens signed with an auth token.

    >>> from hypothesis import find
    >>> find(capabilities(), lambda capability: True).algorithms
    ('HS256',)
    """
    return client_capabilities() | taskrouter_capabilities()


def workflow_configurations() -> SearchStrategy[WorkflowConfiguration]:
    """Return a strategy for workflow configurations.

    >>> from hypothesis import find
    >>> find(workflow_configurations(), lambda workflow: workflow.filters == ()).filters
    ()
    """
    targets = st.builds(
        WorkflowRuleTarget,
        queue=_optional(_sid("WQ")),
        expression=_optional(_TEXT),
        priority=_optional(st.integers(-100, 100)),
        timeout=_optional(_ttl(timedelta(days=1))),
        skip_if=_optional(_TEXT),
        order_by=_optional(_TEXT),
        known_worker_sid=_optional(_TEXT),
        known_worker_friendly_name=_optional(_TEXT),
        extra=_EXTRA,
    )
    rules = st.builds(
        WorkflowRule,
        expression=_optional(_TEXT),
        targets=_optional(st.lists(targets, max_size=3)),
        friendly_name=_optional(_TEXT),
        extra=_EXTRA,
    )
    return st.builds(
        WorkflowConfiguration,
        filters=_optional(st.lists(rules, max_size=3)),
        default_filter=_optional(targets),
        extra=_EXTRA,
        beside=_EXTRA,
    )
