"""Operations that an account asks for, and those that Twilio performs for it by itself.

By itself it makes a call to a worker, for example. That does what the same request of the account's would do, and is
refused as it would be; no credentials are asked for.
"""

from __future__ import annotations

from typing import Any

from attrs import evolve

from twilio_fp.codec import encode
from twilio_fp.http import HttpRequest
from twilio_fp.testing.fake.asked import Asked
from twilio_fp.testing.fake.behaviours import begun, behaviour
from twilio_fp.testing.fake.places import place_of
from twilio_fp.testing.fake.reading import given
from twilio_fp.testing.fake.refusals import not_found
from twilio_fp.testing.fake.resources import answer
from twilio_fp.testing.fake.routes import Route, route
from twilio_fp.testing.fake.state import State

__all__ = ["performed", "understood"]


def understood(state: State, request: HttpRequest, product: str, found: Route, account: str) -> tuple[State, Asked]:
    """Return the state in which a request that an account may make is answered, and what the request asks for.

    Args:
        state: what is held.
        request: the request.
        product: the first label of its host.
        found: its route.
        account: the account whose credentials it has.

    Raises:
        RefusedError: what is above the resource is not there, or a parameter is not what it must be.
    """
    state = begun(state, product, account)
    place = place_of(state, product, found, account)
    owner = place.collection.partition("/")[0]
    asked = Asked(
        route=found,
        request=request,
        account=account if owner == "accounts" else owner,
        place=place,
        given={},
        product=product,
    )
    special = behaviour(found.name)
    for key, shown in place.parents:
        if state.row(key) is None and key.split("/")[-2] != special.makes:
            raise not_found(f"/{shown}" + (".json" if asked.is_v2010 else ""))
    strict = state.settings.get("strict", True)
    values, unknown = given(found, request, special.codes, strict=strict)
    if unknown:
        state = state.warned(f"{found.name} ignores {', '.join(unknown)}")
    return state, evolve(asked, given=values)


def performed(state: State, account: str, operation: Any) -> tuple[State, Any]:
    """Return the state after an operation that Twilio does by itself, and what it is answered with, as JSON.

    Args:
        state: what is held.
        account: the account whose operation it is.
        operation: the operation, such as ``CreateCall(…)``.

    Raises:
        RefusedError: Twilio would refuse it.
    """
    request = encode(operation, account_sid=account)
    host, _, path = request.url.partition("://")[2].partition("/")
    product = host.partition(".")[0]
    found = route(product, request.method, f"/{path.partition('?')[0]}")
    state, asked = understood(state, request, product, found, account)
    state, reply = (behaviour(found.name).answer or answer)(state, asked)
    return state, reply.body
