"""Requests to a fake's machine, and states in which they find what they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from twilio_fp.auth import AuthToken, authorize
from twilio_fp.codec import encode
from twilio_fp.testing.fake.behaviours import begun
from twilio_fp.testing.fake.machine import Send, step
from twilio_fp.testing.fake.places import Place, place_of
from twilio_fp.testing.fake.routes import Route, route
from twilio_fp.testing.fake.start import ACCOUNT, TOKEN, started

if TYPE_CHECKING:
    from collections.abc import Mapping

    from twilio_fp.http import HttpRequest, HttpResponse
    from twilio_fp.rest.catalogue import OperationEntry
    from twilio_fp.testing.fake.state import State

CREDENTIALS = AuthToken(account_sid=ACCOUNT, token=TOKEN)


def sent(state: State, request: HttpRequest, credentials: AuthToken | None = CREDENTIALS) -> tuple[State, HttpResponse]:
    """Return the state after a request, and the response."""
    signed = request if credentials is None else authorize(credentials, request)
    state, output = step(state, Send(signed))
    assert output.response is not None
    return state, output.response


def found(state: State, request: HttpRequest, account: str = ACCOUNT) -> tuple[Route, Place]:
    """Return the operation that a request names, and where its resource is held."""
    host, _, tail = request.url.partition("://")[2].partition("/")
    product = host.partition(".")[0]
    it = route(product, request.method, f"/{tail.partition('?')[0]}")
    return it, place_of(state, product, it, account)


def held(state: State, key: str, members: Mapping[str, Any], account: str = ACCOUNT) -> State:
    """Return the state with a row."""
    identifier = key.rpartition("/")[2]
    row = state.row(key)
    own = {"sid": identifier} if len(identifier) == 34 else {}
    if row is not None:
        return state.change(row, **members)[0]
    return state.add(key, {**own, **members})[0]


def prepared(entry: OperationEntry, operation: Any, members: Mapping[str, Any] | None = None) -> State:
    """Return a state with what an operation is about: what is above it, and the resource that its address names.

    Args:
        entry: the operation.
        operation: a value of it.
        members: the resource's; also what stands alone at an address is then there.
    """
    request = encode(operation, account_sid=ACCOUNT)
    state = begun(started(), request.url.partition("://")[2].partition(".")[0], ACCOUNT)
    it, place = found(state, request)
    for key, _ in place.parents:
        state = held(state, key, {})
    _, place = found(state, request)
    is_made = entry.name.startswith("Create")
    if (it.is_item and not is_made) or (entry.method == "DELETE") or (members and not is_made and not entry.spec.items):
        return held(state, place.key, {**place.only, **(members or {})})
    return state
