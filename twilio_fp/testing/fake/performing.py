"""Operations that an account requests, and those that Twilio performs on its behalf.

An example of the latter is a call to a worker. Such an operation does what the same request from the account would do,
and is refused when that would be, but needs no credentials.
"""

from __future__ import annotations

from typing import Any

from attrs import evolve

from twilio_fp.codec import encode
from twilio_fp.http import HttpRequest
from twilio_fp.testing.fake.behaviours import behaviour, initialize_product
from twilio_fp.testing.fake.parsed_request import ParsedRequest
from twilio_fp.testing.fake.places import place_of
from twilio_fp.testing.fake.reading import read_params
from twilio_fp.testing.fake.refusals import not_found
from twilio_fp.testing.fake.resources import answer
from twilio_fp.testing.fake.routes import Route, route
from twilio_fp.testing.fake.state import State

__all__ = ["parse_request", "respond"]


def parse_request(
    state: State, request: HttpRequest, product: str, found: Route, account: str
) -> tuple[State, ParsedRequest]:
    """Parse an authenticated request, and return it with the state in which it is handled.

    Args:
        state: the fake's state.
        request: the request.
        product: the first label of its host.
        found: its route.
        account: the account whose credentials it has.

    Raises:
        RefusedError: a parent of the resource doesn't exist, or a parameter is invalid.
    """
    state = initialize_product(state, product, account)
    place = place_of(state, product, found, account)
    owner = place.collection.partition("/")[0]
    parsed = ParsedRequest(
        route=found,
        http=request,
        account=account if owner == "accounts" else owner,
        place=place,
        params={},
        product=product,
    )
    special = behaviour(found.name)
    for key, shown in place.parents:
        if state.row(key) is None and key.split("/")[-2] != special.makes:
            raise not_found(f"/{shown}" + (".json" if parsed.is_v2010 else ""))
    strict = state.settings.get("strict", True)
    values, unknown = read_params(found, request, special.codes, strict=strict)
    if unknown:
        state = state.warned(f"{found.name} ignores {', '.join(unknown)}")
    return state, evolve(parsed, params=values)


def respond(state: State, account: str, operation: Any) -> tuple[State, Any]:
    """Return the state after an operation that Twilio performs on an account's behalf, and its response as JSON.

    Args:
        state: the fake's state.
        account: the account.
        operation: the operation, such as ``CreateCall(…)``.

    Raises:
        RefusedError: Twilio would refuse it.
    """
    request = encode(operation, account_sid=account)
    host, _, path = request.url.partition("://")[2].partition("/")
    product = host.partition(".")[0]
    found = route(product, request.method, f"/{path.partition('?')[0]}")
    state, parsed = parse_request(state, request, product, found, account)
    state, reply = (behaviour(found.name).answer or answer)(state, parsed)
    return state, reply.body
