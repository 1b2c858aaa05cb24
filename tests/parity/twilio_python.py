"""The requests that twilio-python and this library make for the same arguments, in a form that can be compared."""

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
CREDENTIALS: Final = AuthToken(account_sid=ACCOUNT, token="t" * 32)
RENAMED: Final = {"page": "page_number", "version": "resource_version"}
PLAIN: Final = st.text("aB3_", min_size=1, max_size=9)


class StoppedError(Exception):
    """Raised to stop a request."""


class Recorder:
    """A transport that records the last request."""

    def __init__(self) -> None:
        self.last: HttpRequest | None = None

    def __call__(self, request: HttpRequest) -> HttpResponse:
        self.last = request
        raise StoppedError


RECORDER: Final = Recorder()


@cache
def client() -> Any:
    return twilio.rest.Client(ACCOUNT, "t" * 32, http_client=HttpClient(RECORDER), environment={"X": ""})


@cache
def calls() -> Mapping[str, twilio_python.Call]:
    """Return for each operation the call whose attribute path takes as many arguments as its URL's path.

    The account of the client does not count.
    """
    calls_by_operation: dict[str, twilio_python.Call] = {}
    for call, entry in twilio_python.shared():
        if len(call.in_path) == len(path_fields(entry.load())):
            calls_by_operation.setdefault(f"{entry.package}.{entry.name}", call)
    return calls_by_operation


def path_fields(cls: Any) -> list[str]:
    """Return the fields of an operation that are sent in its path, except the client's account."""
    required = attrs.fields_dict(cls)
    names = [param.fact.attribute for param in params_of(cls) if param.location == "path"]
    return [name for name in names if required[name].default is attrs.NOTHING or name == "workspace_sid"]


REQUIRED_THERE: Final = {"oauth.v2.CreateOauth2Token": {"grant_type": st.just("client_credentials")}}
"""Arguments that twilio-python's methods require, and this library's operations don't."""


def strategy(entry: catalogue.OperationEntry) -> st.SearchStrategy[Any]:
    """Return a strategy for an operation with plain path parameters and without `extra`."""
    fields: dict[str, st.SearchStrategy[Any]] = {
        "extra": st.just({}),
        **REQUIRED_THERE.get(f"{entry.package}.{entry.name}", {}),
    }
    cls = entry.load()
    for param in params_of(cls):
        if param.location == "path" and param.fact.kind.name not in {"integer", "date", "boolean"}:
            name = param.fact.attribute
            fields[name] = PLAIN if name in path_fields(cls) else st.none()
    return operations(cls, fields, max_length=6, max_items=2).map(without_extra)


def without_extra(value: Any) -> Any:
    """Return a record without unknown members, at every level."""
    if attrs.has(type(value)):
        fields = {
            item.name: without_extra(getattr(value, item.name)) for item in attrs.fields(type(value)) if item.init
        }
        return evolve(value, **fields | ({"extra": {}} if "extra" in fields else {}))
    if isinstance(value, tuple):
        return tuple([without_extra(item) for item in value])
    if isinstance(value, Mapping):
        return {name: without_extra(item) for name, item in value.items()}
    return value


def ours(operation: Any) -> HttpRequest:
    """Return this library's request."""
    return authorize(CREDENTIALS, encode(operation, account_sid=ACCOUNT))


def theirs(name: str, operation: Any) -> tuple[HttpRequest, tuple[str, ...]]:
    """Return twilio-python's request for an operation, and the fields that its method doesn't have."""
    call = calls()[name]
    values = {param.fact.attribute: getattr(operation, param.fact.attribute) for param in params_of(type(operation))}
    own_order = path_fields(type(operation))
    path_names = (
        call.in_path if sorted(call.in_path) == sorted(own_order) else own_order
    )  # some have another order there
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # some attributes are deprecated
        resource = call.on(client(), [values[field] for field in path_names]).__self__
    method = resource.page if call.verb == "list" else getattr(resource, call.verb)
    annotations = {key: parameter.annotation for key, parameter in inspect.signature(method).parameters.items()}
    arguments: dict[str, Any] = {}
    missing: list[str] = []
    bodies = call.bodies
    for param in params_of(type(operation)):
        value = values[param.fact.attribute]
        if (param.location in {"path", "json", "body"} and (param.location == "path" or bodies)) or _is_omitted(value):
            continue
        if param.fact.kind.name == "numbered":
            for number, (item_name, text) in enumerate(value.items(), 1):
                prefix = param.fact.wire.lower()
                arguments |= {f"{prefix}{number}_name": item_name, f"{prefix}{number}_value": text}
            continue
        name_there = RENAMED.get(param.fact.attribute, param.fact.attribute)
        name_there = name_there if name_there in annotations else param.fact.attribute
        if name_there in annotations:
            arguments[name_there] = _argument(value, param, annotations[name_there])
        else:
            missing.append(param.fact.attribute)
    for body in bodies:
        body_sent = ours(operation).body
        arguments[body] = _model(annotations[body], (json.loads(body_sent) if body_sent else {}) or {})
    RECORDER.last = None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with contextlib.suppress(StoppedError):
            method(**arguments)
    request: Any = RECORDER.last
    assert request is not None, (name, arguments)
    return request, tuple(missing)


def _is_omitted(value: Any) -> bool:
    return value is None or type(value).__name__ == "Unset"


def _argument(value: Any, param: Param, annotation: Any) -> Any:
    if isinstance(value, tuple) and param.fact.kind.is_list:  # twilio-python does not encode their items
        return [_plain_value(item, param, None) for item in value]
    return _plain_value(value, param, annotation)


def _plain_value(value: Any, param: Param, annotation: Any) -> Any:
    if isinstance(value, (timedelta, Decimal, float, Secret)):
        return encode_text(value)
    if isinstance(value, (Mapping, tuple)) or attrs.has(type(value)):
        text = encode_text(value)
        is_data = param.fact.kind.name.startswith("prefixed.") or "object, object" in str(annotation)
        return json.loads(text) if is_data else text
    return value


def _model(annotation: Any, members: dict[str, Any]) -> Any:
    """Return a body as an instance of twilio-python's model for it, or as `Members` if there is none."""
    for candidate in (annotation, *typing.get_args(annotation)):
        if hasattr(candidate, "to_dict"):
            try:
                return candidate(members)
            except NameError:  # two of its models use names that they do not import
                break
    return Members(members)


@attrs.frozen
class Members:
    """A body given by its members."""

    members: dict[str, Any]

    def to_dict(self) -> dict[str, Any]:
        return self.members


def pairs(text: str) -> list[tuple[str, str]]:
    """Return the sorted pairs of a form or a query, with JSON in canonical form."""
    return sorted((name, _canonical_json(value)) for name, value in parse_qsl(text, keep_blank_values=True))


def _canonical_json(text: str) -> str:
    if text[:1] in {"{", "["}:
        try:
            return json.dumps(json.loads(text), sort_keys=True)
        except ValueError:
            pass
    return text


def parts(request: HttpRequest, names: frozenset[str]) -> dict[str, Any]:
    """Return the parts of a request that are compared."""
    url = urlsplit(request.url)
    kind = request.headers.get("Content-Type", "")
    is_json = "json" in kind and request.body
    body = (_without_nulls(json.loads(request.body)) if is_json else pairs(request.body.decode())) or []
    return {
        "method": request.method,
        "address": f"{url.scheme}://{url.netloc}{url.path}",
        "query": pairs(url.query),
        "body": body,
        "content type": kind if body else "",
        "accept": request.headers.get("Accept", ""),
        **{name: request.headers.reveal(name) for name in ("Authorization", *sorted(names))},
    }


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_nulls(item) for name, item in value.items() if item is not None}
    if isinstance(value, list):
        return [_without_nulls(item) for item in value if item is not None]
    return value
