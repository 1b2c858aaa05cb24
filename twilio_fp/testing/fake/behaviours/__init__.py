"""Product behaviour beyond storing resources: for operations, due events and responses of the application.

A product consists of modules of tables and pure functions, loaded at the first request that needs them. Each module
declares what it handles. Only the mapping of products to modules is kept here, so that nothing is loaded to look it up:

* ``BEHAVIOURS``: operation → the function that replaces the default behaviour;
* ``MAKES``: operation → the last word of a parent collection whose row is created if it does not exist;
* ``CODES``: operation → the error code for each parameter that is missing or invalid, ``""`` for any parameter;
* ``USUAL_CODE``: that error code for all other parameters of the product, if it is not 20001;
* ``RULES``: kind of due event → its handler; a kind begins with the name of its module;
* ``ANSWERS``: purpose of a request to the application → the handler of its response, named in the same way;
* ``initialize``: given the state and an account, returns the state with what the product gives every account;
* ``prepare_stored``: given the state and a row that was stored by hand, returns the state prepared for that row.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import Any, Final, TypeAlias, cast

from twilio_fp.http import HttpResponse
from twilio_fp.record import Record, record
from twilio_fp.testing.fake.callbacks import Callback, ResponseHandler
from twilio_fp.testing.fake.resources import Behaviour
from twilio_fp.testing.fake.routes import packages_of
from twilio_fp.testing.fake.state import NOTHING, Due, Row, State

__all__ = [
    "WATCHED",
    "Rule",
    "Special",
    "behaviour",
    "initialize_product",
    "prepare_stored",
    "response_handler",
    "rule",
]

Rule: TypeAlias = Callable[[State, Due], State]
"""The handler of a due event."""

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
"""The behaviour modules of each package."""

WATCHED: Final[Mapping[str, str]] = {"api/2010-04-01/Usage/Triggers": "usage.look"}
"""Per account collection, the rule that runs soon after a change of the state, unless the collection is empty."""


@record
class Special(Record):
    """The special behaviour of an operation.

    Args:
        answer: the function that replaces the default behaviour; None keeps the default.
        codes: error codes for parameters that are missing or invalid, ``""`` for any parameter.
        makes: the last word of a parent collection whose row need not exist, since the operation creates it.
    """

    answer: Behaviour | None = None
    codes: Mapping[str, int] = NOTHING
    makes: str = ""


def _module(name: str) -> Any:
    return import_module(f"{__name__}.{name}")


@cache
def _declared(product: str, name: str) -> tuple[Any, ...]:
    """Return the values that a product's modules declare under a name."""
    modules = dict.fromkeys([one for package in packages_of(product) for one in MODULES.get(package, "").split()])
    return tuple([getattr(_module(one), name) for one in modules if hasattr(_module(one), name)])


@cache
def behaviour(operation: str) -> Special:
    """Return the special behaviour of an operation, such as ``api.v2010.CreateMessage``."""
    found: Behaviour | None = None
    codes: dict[str, int] = {}
    makes = ""
    for name in MODULES.get(operation.rpartition(".")[0], "").split():
        module = _module(name)
        found = found or module.BEHAVIOURS.get(operation)
        if hasattr(module, "USUAL_CODE"):
            codes = {"": module.USUAL_CODE, **codes}
        codes |= getattr(module, "CODES", {}).get(operation, {})
        makes = makes or getattr(module, "MAKES", {}).get(operation, "")
    return Special(found, codes, makes)


def initialize_product(state: State, product: str, account: str) -> State:
    """Return the state after giving an account what a product gives every account, such as a default service."""
    for initialize in _declared(product, "initialize"):
        state = initialize(state, account)
    return state


def prepare_stored(state: State, product: str, row: Row) -> State:
    """Return the state after preparing a row that was stored by hand for its product."""
    for prepare in _declared(product, "prepare_stored"):
        state = prepare(state, row)
    return state


def rule(kind: str) -> Rule:
    """Return the handler of a kind of due event."""
    return cast("Rule", _module(kind.rpartition(".")[0]).RULES[kind])


def response_handler(purpose: str) -> ResponseHandler:
    """Return the handler of the response to a request that was sent for a purpose."""
    return cast("ResponseHandler", _module(purpose.rpartition(".")[0]).ANSWERS[purpose]) if purpose else _passed


def _passed(state: State, _callback: Callback, _response: HttpResponse | None) -> State:
    return state
