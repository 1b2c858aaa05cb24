"""Requests to a fake's machine, and states in which they find what they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.testing.fake.worlds import PRODUCTS, ROWS, WORLDS, with_row
from twilio_fp.auth import AuthToken, authorize
from twilio_fp.codec import encode
from twilio_fp.testing.fake.behaviours import initialize_product
from twilio_fp.testing.fake.machine import Send, step
from twilio_fp.testing.fake.places import Place, place_of
from twilio_fp.testing.fake.routes import Route, route
from twilio_fp.testing.fake.start import ACCOUNT, TOKEN, started

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest, HttpResponse
    from twilio_fp.rest.catalogue import OperationEntry
    from twilio_fp.testing.fake.state import State

CREDENTIALS = AuthToken(account_sid=ACCOUNT, token=TOKEN)


def send(state: State, request: HttpRequest, credentials: AuthToken | None = CREDENTIALS) -> tuple[State, HttpResponse]:
    """Return the state after a request, and the response."""
    signed = request if credentials is None else authorize(credentials, request)
    state, output = step(state, Send(signed))
    assert output.response is not None
    return state, output.response


def product_of(request: HttpRequest) -> str:
    """Return the first label of the host that a request goes to."""
    return request.url.partition("://")[2].partition("/")[0].partition(".")[0]


def route_and_place(state: State, request: HttpRequest, account: str = ACCOUNT) -> tuple[Route, Place]:
    """Return the operation that a request names, and where its resource is held."""
    tail = request.url.partition("://")[2].partition("/")[2]
    product = product_of(request)
    it = route(product, request.method, f"/{tail.partition('?')[0]}")
    return it, place_of(state, product, it, account)


def state_for(entry: OperationEntry, operation: Any) -> State:
    """Return a state with what an operation is about: what is above it, the resource that its address names, its world.

    Args:
        entry: the operation.
        operation: a value of it.
    """
    request = encode(operation, account_sid=ACCOUNT)
    name = f"{entry.package}.{entry.name}"
    state = initialize_product(started(), product_of(request), ACCOUNT)
    for key, _ in route_and_place(state, request)[1].parents:
        state = with_row(state, key, {})
    it, place = route_and_place(state, request)
    members = ROWS.get(name, {})
    is_made = entry.name.startswith("Create")
    if (it.is_item and not is_made) or entry.method == "DELETE" or members:
        state = with_row(state, place.key, {**place.only, **members})
    for world in (PRODUCTS.get(entry.package), WORLDS.get(name)):
        state = state if world is None else world(state, operation)
    return state
