"""Public records as JSON text and back, tagged with their types: for queues, files and other processes.

An operation is written with its parameters by location and wire name, a record from a response as the JSON that Twilio
sends, any other record by its fields. Only data is written and read: verified requests and tokens, clients, transports
and anything that holds a secret are refused.
"""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from importlib import import_module
from math import isfinite
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, cast, overload

import attrs

from twilio_fp.canonical_json import MAX_DEPTH, MOST_DIGITS, inner_depth, reader
from twilio_fp.checks import whole
from twilio_fp.codec.json import decode_record, encode_record, encode_value
from twilio_fp.codec.scalars import read_number
from twilio_fp.codec.temporal import decode_date, decode_instant, decode_rfc2822, encode_instant
from twilio_fp.errors import DecodeError, TwilioError, UsageError
from twilio_fp.hiding import refuse_secrets, with_secrets_as
from twilio_fp.http import Headers, HttpRequest, HttpResponse
from twilio_fp.model import Resource, facts_of, is_received
from twilio_fp.operation import Operation, params_of
from twilio_fp.printable import a_or_an, typed
from twilio_fp.schema import Kind, resolve
from twilio_fp.values import UNSET, FrozenMap, Secret

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["converter", "dumps", "from_data", "loads", "to_data"]

T = TypeVar("T")

_MICROSECOND = timedelta(microseconds=1)
_MOST_INDENT = 100
_PLACES = ("path", "query", "header", "form", "json")

# The types, and the modules of data, that text may name. It can import nothing else.
_DATA_TYPES = frozenset(
    {
        "auth.NoAuth",
        "streams.conversation.Ending",
        "streams.handlers.Close",
        "tokens.client_validation.ClientValidation",
        "tokens.client_validation.PublicValidationKey",
    }
)
_DATA_MODULES = re.compile(
    r"(effect|http|media|taskrouter|operation\.(page|raw|modifiers)|tokens\.(access|capability|grants|policy|taskrouter)"
    r"|streams\.(media|relay|notices|pacing|media_session|relay_session)|webhooks\.(request|events\.[a-z_]+)|twiml\.(?!run\.)[a-z_.]+|twiml\.run\.(answers|asks|call|commands|events|machine|transcript)|rest\.(preview|[a-z0-9_]+\.[a-z0-9_]+))\.[A-Z][A-Za-z0-9]*"
)


def dumps(value: Any, *, indent: int | None = None) -> str:
    """Return a public record as JSON text that starts with its type.

    >>> from twilio_fp.rest.api.v2010 import FetchMessage
    >>> dumps(FetchMessage("SM1"))
    '{"type": "rest.api.v2010.FetchMessage", "path": {"Sid": "SM1"}}'

    Raises:
        UsageError: the value holds a secret, is not data that this library defines, or nests deeper than
            `twilio_fp.canonical_json.MAX_DEPTH`; indent is not an int from 0 to 100.
    """
    if indent is not None:
        whole("indent", indent, 0, _MOST_INDENT)
    try:
        return json.dumps(to_data(value), ensure_ascii=False, allow_nan=False, indent=indent, default=_last_resort)
    except (TypeError, ValueError, RecursionError) as error:
        if isinstance(error, UsageError):
            raise
        raise UsageError(f"{a_or_an(value)} can't be written as JSON: {error}") from error


@overload
def loads(text: str | bytes) -> Any: ...
@overload
def loads(text: str | bytes, kind: type[T]) -> T: ...
def loads(text: str | bytes, kind: type[Any] | None = None) -> Any:
    """Return the record that `dumps` wrote.

    Args:
        text: the result of `dumps`.
        kind: the expected type.

    >>> from twilio_fp.rest.api.v2010 import FetchMessage
    >>> loads(dumps(FetchMessage("SM1")), FetchMessage)
    FetchMessage(sid='SM1')

    Raises:
        DecodeError: `dumps` did not write the text, or its type is not the expected one; its values nest deeper than
            `twilio_fp.canonical_json.MAX_DEPTH`, or are invalid for their type.
        UsageError: it is not text.
    """
    if not isinstance(text, (str, bytes, bytearray)):
        raise UsageError(f"text must be the result of dumps(), got a value of type {type(text).__name__}")
    try:
        data = reader()(text)
    except ValueError as error:
        raise DecodeError(f"expected JSON: {error}") from error
    except RecursionError:
        raise DecodeError(f"expected JSON nested at most {MAX_DEPTH} levels deep") from None
    return from_data(data, kind)


def converter() -> Converter:
    """Return a new cattrs converter that handles this library's records, for your own types that hold them.

    >>> from twilio_fp.rest.api.v2010 import FetchMessage
    >>> made = converter()
    >>> made.structure(made.unstructure([FetchMessage("SM1")]), list[FetchMessage])
    [FetchMessage(sid='SM1')]
    """
    from cattrs.preconf.json import make_converter

    made = make_converter()
    made.register_unstructure_hook_func(_is_ours, to_data)
    made.register_structure_hook_func(_is_ours, lambda data, kind: from_data(data, getattr(kind, "__origin__", kind)))
    return made


def _is_ours(kind: Any) -> bool:
    cls = getattr(kind, "__origin__", kind)
    return isinstance(cls, type) and cls.__module__.startswith("twilio_fp.") and attrs.has(cls)


def to_data(value: Any) -> Any:
    """Return a record as the JSON data that `dumps` writes.

    Raises:
        UsageError: as for `dumps`.
    """
    return _to_data(value, MAX_DEPTH)


def _to_data(value: Any, depth: int) -> Any:
    if value is None or isinstance(value, (str, bool, int, float)):
        return value
    if isinstance(value, Resource):
        return {"type": _type_name(type(value)), "value": encode_record(value, _refuse_secret)}
    if isinstance(value, Operation):
        return _operation_data(cast("Operation[Any]", value))
    for name, (kind, write, _) in _SCALARS.items():
        if isinstance(value, kind):
            return {"type": name, "value": write(value)}
    if isinstance(value, tuple):
        inner = inner_depth(depth)
        return [_to_data(item, inner) for item in cast("tuple[Any, ...]", value)]
    if isinstance(value, Mapping):
        inner, members = inner_depth(depth), cast("Mapping[str, Any]", value)
        return {"type": "map", "value": {key: _to_data(item, inner) for key, item in members.items()}}
    cls: type[Any] = value.__class__
    if not _is_ours(cls) or not _is_data(_type_name(cls)):
        raise UsageError(f"{a_or_an(cls)} can't be written as JSON")
    if isinstance(value, (HttpRequest, HttpResponse)):
        refuse_secrets(value, value.body)
    fields = [attribute for attribute in attrs.fields(cls) if attribute.init]
    inner = inner_depth(depth)
    return {"type": _type_name(cls), "fields": {one.name: _to_data(getattr(value, one.name), inner) for one in fields}}


def _is_data(name: str) -> bool:
    return name in _DATA_TYPES or _DATA_MODULES.fullmatch(name) is not None


def _type_name(cls: type[Any]) -> str:
    module = cls.__module__.removeprefix("twilio_fp.")
    if module.startswith("rest."):
        module = module.rpartition(".")[0]  # the package exports what its modules define
    return f"{module}.{cls.__qualname__}"


def _operation_data(operation: Operation[Any]) -> dict[str, Any]:
    defaults = {attribute.name: attribute.default for attribute in attrs.fields(type(operation))}
    data: dict[str, Any] = {"type": _type_name(type(operation))}
    for param in params_of(type(operation)):
        value = getattr(operation, param.fact.attribute)
        if value is not defaults[param.fact.attribute] and not (value is UNSET and param.fact.required):
            data.setdefault(param.location, {})[param.fact.wire] = encode_value(param.fact.kind, value, _refuse_secret)
    if operation.extra:
        data["extra"] = with_secrets_as(operation.extra, _refuse_secret)
    return data


def _refuse_secret(_: Secret) -> NoReturn:
    raise UsageError("a value with a secret can't be written as JSON: evolve it without, or create it where it is used")


def _last_resort(value: object) -> object:
    if isinstance(value, Decimal):
        return str(value)
    raise UsageError(f"{a_or_an(value)} can't be written as JSON")


def from_data(data: Any, kind: type[T] | None = None) -> Any:
    """Return the record that `to_data` converted.

    Raises:
        DecodeError: the data was not made by `to_data`, or is of another type than expected.
        UsageError: kind is not a class.
    """
    if kind is not None and not isinstance(cast("object", kind), type):
        raise UsageError(f"kind must be a class, got {typed(kind)}")
    try:
        value = _from_data(data, MAX_DEPTH)
    except (TwilioError, TypeError, ValueError, LookupError, AttributeError, ArithmeticError, RecursionError) as error:
        problem = f"the member {error} is missing" if type(error) is KeyError else error
        raise DecodeError(f"not data written by this library: {problem}") from error
    if kind is not None and not isinstance(value, kind):
        raise DecodeError(f"expected {a_or_an(kind)}, found {a_or_an(value)}")
    return value


def _from_data(data: Any, depth: int) -> Any:
    if isinstance(data, list):
        inner = inner_depth(depth)
        return tuple([_from_data(item, inner) for item in cast("list[Any]", data)])
    if not isinstance(data, dict):
        return _finite(data)
    members = cast("dict[str, Any]", data)
    name = members["type"]
    if name == "map":
        inner = inner_depth(depth)
        return FrozenMap({key: _from_data(item, inner) for key, item in members["value"].items()})
    if name in _SCALARS:
        return _SCALARS[name][2](members["value"])
    cls = _class(name)
    if issubclass(cls, Resource):
        return _record(cls, members["value"])
    if issubclass(cls, Operation):
        return _operation(cast("type[Operation[Any]]", cls), members)
    inner = inner_depth(depth)
    return cls(**{key: _from_data(item, inner) for key, item in members["fields"].items()})


def _class(name: Any) -> type[Any]:
    if not isinstance(name, str) or not _is_data(name):
        raise UsageError(f"unknown data type {name!r}")
    module, _, last = name.rpartition(".")
    try:
        cls = getattr(import_module(f"twilio_fp.{module}"), last)
    except ImportError as error:
        raise UsageError(f"unknown type {name!r}") from error
    if not _is_ours(cls) or _type_name(cls) != name:
        raise UsageError(f"unknown type {name!r}")
    return cast("type[Any]", cls)


def _operation(cls: type[Operation[Any]], members: dict[str, Any]) -> Operation[Any]:
    facts = {(param.location, param.fact.wire): param.fact for param in params_of(cls)}
    given: dict[str, Any] = {"extra": members.get("extra", {})}
    for place in _PLACES:
        for wire, value in members.get(place, {}).items():
            fact = facts.get((cast("Any", place), wire))
            if fact is None:
                raise UsageError(f"{cls.__name__} has no parameter {wire!r} in its {place}")
            given[fact.attribute] = _value(fact.kind, cls, value)
    left_out: dict[str, Any] = {
        fact.attribute: UNSET for _, fact in facts.items() if fact.required and fact.wire in given["extra"]
    }
    return cls(**left_out | given)


def _record(cls: type[Resource], members: dict[str, Any]) -> Resource:
    if is_received(cls):
        # It was received: ``extra`` may hold values that did not fit their fields.
        return decode_record(cls, _finite(members))
    facts = {fact.wire: fact for fact in facts_of(cls)}
    known = {fact.attribute: _value(fact.kind, cls, members[wire]) for wire, fact in facts.items() if wire in members}
    return cls(**known, extra={wire: item for wire, item in members.items() if wire not in facts})


def _finite(data: T, depth: int = MAX_DEPTH + 1) -> T:
    """Return JSON data after checking that every number is finite; received records keep misfits unchecked."""
    found: Any = data
    if isinstance(found, float) and not isfinite(found):
        raise UsageError(f"a number must be finite, got {found}")
    if isinstance(found, (dict, list)):
        inner, members = inner_depth(depth), cast("Any", found)
        for item in members.values() if isinstance(found, dict) else members:
            _finite(item, inner)
    return data


def _value(kind: Kind, owner: Any, value: Any) -> Any:
    if value is None:
        return None
    if kind.is_list:
        return [_value(kind.item, owner, item) for item in value]
    if kind.is_map:
        return {key: _value(kind.item, owner, item) for key, item in value.items()}
    if kind.name == "number":
        return _decimal(str(value))
    if kind.name == "rfc2822":
        return decode_rfc2822(value)
    found = resolve(kind, owner)
    return _record(found, value) if found is not None else value


def _decimal(text: str) -> Decimal:
    number = read_number(text)
    if number is None:
        raise UsageError(f"a number must be in JSON's format, of fewer than {MOST_DIGITS} digits, got {typed(text)}")
    return number


def _decimal_text(value: Decimal) -> str:
    return str(_decimal(str(value)))


def _headers_data(headers: Headers) -> list[tuple[str, str]]:
    held = headers.held()
    if held is not None:
        raise UsageError(
            f"headers that contain {held} can't be written as JSON: redact() the request or response first"
        )
    return list(headers.pairs)


_SCALARS: dict[str, tuple[type[Any], Callable[[Any], Any], Callable[[Any], Any]]] = {
    "unset": (type(UNSET), lambda _: None, lambda _: UNSET),
    "bytes": (bytes, lambda value: b64encode(value).decode("ascii"), lambda text: b64decode(text, validate=True)),
    "datetime": (datetime, encode_instant, decode_instant),
    "date": (date, encode_instant, decode_date),
    "microseconds": (timedelta, lambda value: value // _MICROSECOND, lambda count: count * _MICROSECOND),
    "decimal": (Decimal, _decimal_text, _decimal),
    "headers": (Headers, _headers_data, lambda pairs: Headers([(name, value) for name, value in pairs])),
}
