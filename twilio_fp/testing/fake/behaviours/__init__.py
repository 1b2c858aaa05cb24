"""What products do beyond storing: by operation, by what is due, and by what the application answered.

A product is a module of tables and pure functions, loaded at the first request that needs it:

* ``BEHAVIOURS``: operation → what it does, in place of the usual;
* ``MAKES``: operation → the last word of a collection above, whose row it makes where it is not there;
* ``CODES``: operation → the code of the error for each parameter that is missing or wrong, ``""`` for any;
* ``RULES``: kind of what is due → what happens then;
* ``ANSWERS``: purpose of a request to the application → what its answer does;
* ``begun``: from the state and an account to the state in which it has what the product gives to everybody.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import Any, Final, TypeAlias, cast

from twilio_fp.http import HttpResponse
from twilio_fp.record import Record, record
from twilio_fp.testing.fake.callbacks import Answered, Callback
from twilio_fp.testing.fake.resources import Behaviour
from twilio_fp.testing.fake.state import NOTHING, Due, State

__all__ = ["Rule", "Special", "answered", "begun", "behaviour", "rule"]

Rule: TypeAlias = Callable[[State, Due], State]
"""What happens when something is due."""

MODULES: Final[Mapping[str, str]] = {
    "accounts.v1": "auth_tokens",
    "api.v2010": (
        "accounts applications available_numbers call_background call_conferences call_participants call_payments"
        " call_queues call_recordings call_user_messages caller_ids calls incoming_numbers keys messages sip_domains"
        " usage"
    ),
    "chat.v1": "chat",
    "chat.v2": "chat",
    "conversations.v1": "conversations conversation_members conversation_messages",
    "events.v1": "event_streams",
    "iam.v1": "keys oauth_apps",
    "intelligence.v2": "lifecycles",
    "intelligence.v3": "intelligence",
    "ip_messaging.v1": "chat",
    "ip_messaging.v2": "chat",
    "lookups.v1": "lookups",
    "lookups.v2": "lookups",
    "messaging.v1": "messaging_services lifecycles",
    "notify.v1": "notify",
    "numbers.v2": "lifecycles",
    "oauth.v1": "oauth_apps",
    "oauth.v2": "oauth_apps",
    "conversations.v2": "orchestrator operations",
    "knowledge.v2": "knowledge operations",
    "pricing.v1": "prices",
    "pricing.v2": "prices",
    "memory.v1": "memory operations",
    "webhooks.v1": "webhook_settings operations",
    "proxy.v1": "proxy",
    "serverless.v1": "serverless",
    "studio.v1": "studio",
    "studio.v2": "studio",
    "supersim.v1": "lifecycles",
    "sync.v1": "sync sync_items",
    "taskrouter.v1": (
        "taskrouter.workspaces taskrouter.workers taskrouter.queues taskrouter.tasks taskrouter.reservations"
        " taskrouter.events taskrouter.statistics"
    ),
    "trunking.v1": "trunks",
    "trusthub.v1": "lifecycles",
    "verify.v2": "verifications verify_limits factors",
    "video.v1": "video video_recordings",
    "voice.v2": "voice_configurations",
    "wireless.v1": "lifecycles",
}
"""For a package, the modules of its behaviours."""

PREFIXES: Final[Mapping[str, str]] = {
    "call": "calls",
    "caller_id": "caller_ids",
    "conversation": "conversation_messages",
    "inbound": "inbound",
    "lifecycle": "lifecycles",
    "message": "messages",
    "messaging": "messaging_services",
    "knowledge": "knowledge",
    "operation": "operations",
    "orchestrator": "orchestrator",
    "proxy": "proxy",
    "recordings": "video_recordings",
    "reservation": "taskrouter.reservations",
    "studio": "studio",
    "sync": "sync",
    "task": "taskrouter.reservations",
    "usage": "usage",
    "video": "video",
}
"""For the first word of a rule or a purpose, such as ``message.progress``, the module that has it."""

BEGINNINGS: Final[Mapping[str, str]] = {
    "conversations": "conversations",
    "events": "event_streams",
    "intelligence": "intelligence",
    "sync": "sync",
    "webhooks": "webhook_settings",
}
"""For a product, the module that knows what an account has of it without having made it, by ``begun``."""

CODES: Final[Mapping[str, Mapping[str, int]]] = {"verify": {"": 60200}}
"""For a product, the code of the error for a parameter that is missing or wrong, where it is not 20001."""


@record
class Special(Record):
    """What is particular to an operation.

    Args:
        answer: what it does, in place of the usual; None for the usual.
        codes: the codes of the errors for parameters that are missing or wrong, ``""`` for any.
        makes: the last word of a collection above, whose row need not be there since the operation makes it.
    """

    answer: Behaviour | None = None
    codes: Mapping[str, int] = NOTHING
    makes: str = ""


def _module(name: str) -> Any:
    return import_module(f"{__name__}.{name}")


@cache
def behaviour(operation: str) -> Special:
    """Return what is particular to an operation, such as ``api.v2010.CreateMessage``."""
    package = operation.rpartition(".")[0]
    found: Behaviour | None = None
    codes: dict[str, int] = dict(CODES.get(package.partition(".")[0], {}))
    makes = ""
    for name in MODULES.get(package, "").split():
        module = _module(name)
        found = found or module.BEHAVIOURS.get(operation)
        codes |= getattr(module, "CODES", {}).get(operation, {})
        makes = makes or getattr(module, "MAKES", {}).get(operation, "")
    return Special(found, codes, makes)


def begun(state: State, product: str, account: str) -> State:
    """Return the state in which an account has what a product gives to everybody, such as a default service."""
    name = BEGINNINGS.get(product)
    return state if name is None else cast("State", _module(name).begun(state, account))


def rule(kind: str) -> Rule:
    """Return what happens when something of a kind is due."""
    return cast("Rule", _module(PREFIXES[kind.partition(".")[0]]).RULES[kind])


def answered(purpose: str) -> Answered:
    """Return what is made of the answer to a request that was sent for a purpose."""
    return cast("Answered", _module(PREFIXES[purpose.partition(".")[0]]).ANSWERS[purpose]) if purpose else _passed


def _passed(state: State, _callback: Callback, _response: HttpResponse | None) -> State:
    return state
