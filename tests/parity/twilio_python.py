"""Twilio-python's request for the same arguments as an operation of ours, and what differs."""

from __future__ import annotations

import contextlib
import inspect
import json
import typing
import warnings
from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from functools import cache
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

import attrs
import twilio.rest
from hypothesis import strategies as st

from tools import twilio_python
from twilio_fp import AuthToken, HttpRequest, HttpResponse, encode, evolve
from twilio_fp.auth import authorize
from twilio_fp.codec.text import encode_text
from twilio_fp.compat.twilio_python import HttpClient
from twilio_fp.operation.spec import Param, params_of
from twilio_fp.testing.strategies.operations import operations
from twilio_fp.values import Secret

if typing.TYPE_CHECKING:
    from twilio_fp.rest import catalogue

ACCOUNT: Final = twilio_python.ACCOUNT
WHO: Final = AuthToken(account_sid=ACCOUNT, token="t" * 32)
RENAMED: Final = {"page": "page_number", "version": "resource_version"}
PLAIN: Final = st.text("aB3_", min_size=1, max_size=9)


class StoppedError(Exception):
    """What a request is stopped with."""


class Kept:
    """A transport that keeps what it is asked."""

    def __init__(self) -> None:
        self.last: HttpRequest | None = None

    def __call__(self, request: HttpRequest) -> HttpResponse:
        self.last = request
        raise StoppedError


KEPT: Final = Kept()


@cache
def client() -> Any:
    return twilio.rest.Client(ACCOUNT, "t" * 32, http_client=HttpClient(KEPT), environment={"X": ""})


@cache
def calls() -> Mapping[str, twilio_python.Call]:
    """Return for each operation the call whose way has as many parameters as its path, the client's account aside."""
    found: dict[str, twilio_python.Call] = {}
    for call, entry in twilio_python.shared():
        if len(call.in_path) == len(in_path(entry.load())):
            found.setdefault(f"{entry.package}.{entry.name}", call)
    return found


def in_path(cls: Any) -> list[str]:
    """Return the attributes of an operation that travel in its path, the client's account aside."""
    required = attrs.fields_dict(cls)
    names = [param.fact.attribute for param in params_of(cls) if param.location == "path"]
    return [name for name in names if required[name].default is attrs.NOTHING or name == "workspace_sid"]


NEEDED: Final = {"oauth.v2.CreateOauth2Token": {"grant_type": st.just("client_credentials")}}
"""What their method must be given, and ours need not."""


def strategy(entry: catalogue.OperationEntry) -> st.SearchStrategy[Any]:
    """Return a strategy for an operation: its path plain, and with nothing that only we take."""
    fields: dict[str, st.SearchStrategy[Any]] = {
        "extra": st.just({}),
        **NEEDED.get(f"{entry.package}.{entry.name}", {}),
    }
    cls = entry.load()
    for param in params_of(cls):
        if param.location == "path" and param.fact.kind.name not in {"integer", "date", "boolean"}:
            name = param.fact.attribute
            fields[name] = PLAIN if name in in_path(cls) else st.none()
    return operations(cls, fields, max_length=6, max_items=2).map(without_extra)


def without_extra(value: Any) -> Any:
    """Return a record less the members that nobody knows, all the way down."""
    if attrs.has(type(value)):
        own = {one.name: without_extra(getattr(value, one.name)) for one in attrs.fields(type(value)) if one.init}
        return evolve(value, **own | ({"extra": {}} if "extra" in own else {}))
    if isinstance(value, tuple):
        return tuple([without_extra(one) for one in value])
    if isinstance(value, Mapping):
        return {name: without_extra(one) for name, one in value.items()}
    return value


def ours(operation: Any) -> HttpRequest:
    """Return our request."""
    return authorize(WHO, encode(operation, account_sid=ACCOUNT))


def theirs(name: str, operation: Any) -> tuple[HttpRequest, tuple[str, ...]]:
    """Return their request for the same, and which of our fields their method does not take."""
    call = calls()[name]
    given = {one.fact.attribute: getattr(operation, one.fact.attribute) for one in params_of(type(operation))}
    ways = in_path(type(operation))
    by_name = call.in_path if sorted(call.in_path) == sorted(ways) else ways  # theirs has some in another order
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # theirs calls some of its ways deprecated
        place = call.on(client(), [given[one] for one in by_name]).__self__
    method = place.page if call.verb == "list" else getattr(place, call.verb)
    known = {one: parameter.annotation for one, parameter in inspect.signature(method).parameters.items()}
    arguments: dict[str, Any] = {}
    lacking: list[str] = []
    bodies = call.bodies
    for one in params_of(type(operation)):
        value = given[one.fact.attribute]
        if (one.location in {"path", "json", "body"} and (one.location == "path" or bodies)) or _is_nothing(value):
            continue
        if one.fact.kind.name == "numbered":
            for number, (name_of, text) in enumerate(value.items(), 1):
                stem = one.fact.wire.lower()
                arguments |= {f"{stem}{number}_name": name_of, f"{stem}{number}_value": text}
            continue
        target = RENAMED.get(one.fact.attribute, one.fact.attribute)
        target = target if target in known else one.fact.attribute
        if target in known:
            arguments[target] = _plain(value, one, known[target])
        else:
            lacking.append(one.fact.attribute)
    for body in bodies:
        sent = ours(operation).body
        arguments[body] = _model(known[body], (json.loads(sent) if sent else {}) or {})
    KEPT.last = None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with contextlib.suppress(StoppedError):
            method(**arguments)
    kept: Any = KEPT.last
    assert kept is not None, (name, arguments)
    return kept, tuple(lacking)


def _is_nothing(value: Any) -> bool:
    return value is None or type(value).__name__ == "Unset"


def _plain(value: Any, param: Param, annotation: Any) -> Any:
    if isinstance(value, tuple) and param.fact.kind.is_list:  # of whose items theirs makes no JSON
        return [_item(one, param, None) for one in value]
    return _item(value, param, annotation)


def _item(value: Any, param: Param, annotation: Any) -> Any:
    if isinstance(value, (timedelta, Decimal, float, Secret)):
        return encode_text(value)
    if isinstance(value, (Mapping, tuple)) or attrs.has(type(value)):
        text = encode_text(value)
        is_data = param.fact.kind.name.startswith("prefixed.") or "object, object" in str(annotation)
        return json.loads(text) if is_data else text
    return value


def _model(annotation: Any, members: dict[str, Any]) -> Any:
    """Return a body as their model of it, or, where they have none, as what turns into those members."""
    for one in (annotation, *typing.get_args(annotation)):
        if hasattr(one, "to_dict"):
            try:
                return one(members)
            except NameError:  # two of their models name what they do not import
                break
    return Members(members)


@attrs.frozen
class Members:
    """A body that is what it is."""

    members: dict[str, Any]

    def to_dict(self) -> dict[str, Any]:
        return self.members


def pairs(text: str) -> list[tuple[str, str]]:
    """Return a form or a query, sorted, JSON in one form."""
    return sorted((name, _json(value)) for name, value in parse_qsl(text, keep_blank_values=True))


def _json(text: str) -> str:
    if text[:1] in {"{", "["}:
        try:
            return json.dumps(json.loads(text), sort_keys=True)
        except ValueError:
            pass
    return text


def parts(request: HttpRequest, names: frozenset[str]) -> dict[str, Any]:
    """Return what of a request is compared."""
    url = urlsplit(request.url)
    kind = request.headers.get("Content-Type", "")
    is_json = "json" in kind and request.body
    body = (_less_null(json.loads(request.body)) if is_json else pairs(request.body.decode())) or []
    return {
        "method": request.method,
        "address": f"{url.scheme}://{url.netloc}{url.path}",
        "query": pairs(url.query),
        "body": body,
        "content type": kind if body else "",
        "accept": request.headers.get("Accept", ""),
        **{name: request.headers.reveal(name) for name in ("Authorization", *sorted(names))},
    }


def _less_null(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _less_null(one) for name, one in value.items() if one is not None}
    if isinstance(value, list):
        return [_less_null(one) for one in value if one is not None]
    return value
