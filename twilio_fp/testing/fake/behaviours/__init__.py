"""What products do beyond storing: by operation, by what is due, and by what the application answered.

A product is a module of tables and pure functions, loaded at the first request that needs it. It declares what it
handles; only which modules make up a product is said here, since nothing is to be loaded to find that out:

* ``BEHAVIOURS``: operation → what it does, in place of the usual;
* ``MAKES``: operation → the last word of a collection above, whose row it makes where it is not there;
* ``CODES``: operation → the code of the error for each parameter that is missing or wrong, ``""`` for any;
* ``USUAL_CODE``: the code of that error for every other parameter of the product, where it is not 20001;
* ``RULES``: kind of what is due → what happens then; a kind begins with the name of its module;
* ``ANSWERS``: purpose of a request to the application → what its answer does; a purpose begins so, too;
* ``begun``: from the state and an account to the state in which it has what the product gives to everybody;
* ``stored``: from the state and a row that was put there by hand to the state in which the product finds it.
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
from twilio_fp.testing.fake.routes import packages_of
from twilio_fp.testing.fake.state import NOTHING, Due, Row, State

__all__ = ["WATCHED", "Rule", "Special", "answered", "begun", "behaviour", "rule", "taken_in"]

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

WATCHED: Final[Mapping[str, str]] = {"api/2010-04-01/Usage/Triggers": "usage.look"}
"""For a collection of an account, the rule that looks at it soon after a change, as long as it holds anything."""


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
def _declared(product: str, name: str) -> tuple[Any, ...]:
    """Return what the modules of a product declare under a name."""
    modules = dict.fromkeys([one for package in packages_of(product) for one in MODULES.get(package, "").split()])
    return tuple([getattr(_module(one), name) for one in modules if hasattr(_module(one), name)])


@cache
def behaviour(operation: str) -> Special:
    """Return what is particular to an operation, such as ``api.v2010.CreateMessage``."""
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


def begun(state: State, product: str, account: str) -> State:
    """Return the state in which an account has what a product gives to everybody, such as a default service."""
    for begin in _declared(product, "begun"):
        state = begin(state, account)
    return state


def taken_in(state: State, product: str, row: Row) -> State:
    """Return the state in which a product finds a row that was stored by hand."""
    for take in _declared(product, "stored"):
        state = take(state, row)
    return state


def rule(kind: str) -> Rule:
    """Return what happens when something of a kind is due."""
    return cast("Rule", _module(kind.rpartition(".")[0]).RULES[kind])


def answered(purpose: str) -> Answered:
    """Return what is made of the answer to a request that was sent for a purpose."""
    return cast("Answered", _module(purpose.rpartition(".")[0]).ANSWERS[purpose]) if purpose else _passed


def _passed(state: State, _callback: Callback, _response: HttpResponse | None) -> State:
    return state
