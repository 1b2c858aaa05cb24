"""Parsing and validation: from the bytes of a request to the values of an operation's parameters, by Twilio's names."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final, cast
from urllib.parse import parse_qsl

from twilio_fp.canonical_json import freeze, json_text, reader
from twilio_fp.codec.temporal import decode_instant, decode_rfc2822, encode_instant
from twilio_fp.errors import UsageError
from twilio_fp.http import HttpRequest
from twilio_fp.operation.bounds import bounds_of
from twilio_fp.operation.spec import Param
from twilio_fp.record import per_class
from twilio_fp.schema import Kind, enumeration, parse_kind
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.routes import Route

__all__ = ["FORM", "Params", "in_path", "is_offset", "paging_names", "read_json", "read_params", "why_body_ignored"]

FORM: Final = "application/x-www-form-urlencoded"
_PAGING: Final = frozenset(
    {"PageSize", "Page", "PageToken", "pageSize", "pageToken", "page", "page_size", "token", "Token", "Size"}
)
_PAGE_LINK_PARAMS: Final = {
    "PageSize": parse_kind("integer"),
    "Page": parse_kind("integer"),
    "PageToken": parse_kind("string"),
}
_INVALID: Final = 20001
_SID: Final = re.compile("[A-Z]{2}[0-9a-fA-F]{32}")
_INTEGER: Final = re.compile("[+-]?[0-9]{1,20}")
_NUMBER: Final = re.compile(r"[+-]?[0-9]{1,400}(\.[0-9]{0,400})?([Ee][+-]?[0-9]{1,3})?")
_OFFSET: Final = re.compile("[+-][0-9]{1,6}days?")
_RANGE: Final = ("StartDate", "EndDate")
_PERIODS: Final = ("", "AllTime", "Daily", "LastMonth", "Monthly", "ThisMonth", "Today", "Yearly", "Yesterday")
_WITH_OFFSETS: Final = frozenset({f"api.v2010.ListUsageRecord{period}" for period in _PERIODS})
_ABSOLUTE: Final = re.compile("[A-Za-z][A-Za-z0-9+.-]*:[^ ]+")

Params = Mapping[str, Any]
"""Values by wire name, as in JSON: text, numbers, booleans, lists and objects, with dates in ISO 8601."""


def paging_names() -> frozenset[str]:
    """Return the names of paging parameters."""
    return _PAGING


def read_params(
    route: Route, request: HttpRequest, codes: Mapping[str, int], *, strict: bool = True
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return a request's parameters by wire name, and the names of those that the operation does not have.

    Args:
        route: the operation that it is for.
        request: the request.
        codes: the error codes for missing or invalid parameters, ``""`` for any; the default is 20001.
        strict: whether unknown parameters are refused.

    Raises:
        RefusedError: a parameter is missing, unknown or invalid; the error names it.
    """
    try:
        return _read_params(route, request, strict=strict)
    except _InvalidError as error:
        known = (codes[wire] for wire in (*error.wires, "") if wire in codes)
        raise refused(next(known, _INVALID), error.message) from None


_OF_RECORDINGS: Final = frozenset(
    {"api.v2010.FetchCallRecording", "api.v2010.FetchConferenceRecording", "api.v2010.FetchRecording"}
)
"""Operations whose address is also that of a recording's media, which takes a number of channels."""


class _InvalidError(Exception):
    """A parameter that is missing or invalid, or several of which at least one is required."""

    def __init__(self, message: str, *wires: str) -> None:
        super().__init__(message)
        self.wires = wires
        self.message = message


def _read_params(route: Route, request: HttpRequest, *, strict: bool) -> tuple[dict[str, Any], tuple[str, ...]]:
    cls = route.operation
    params = _params(cls)
    why = why_body_ignored(route, request)
    values, unknown = ({}, ()) if why else _body(cls, params, request)
    pairs = _query(request.url)
    offsets = {name: text for name, text in pairs if route.name in _WITH_OFFSETS and is_offset(text) and name in _RANGE}
    query, unknown_query = _pairs(params, "query", [pair for pair in pairs if pair[0] not in offsets])
    values |= query | offsets
    if route.spec.items:  # next page URLs have these, even if the operation doesn't
        values |= {
            name: _from_text(name, _PAGE_LINK_PARAMS[name], text) for name, text in pairs if name in _PAGE_LINK_PARAMS
        }
        unknown_query = tuple([name for name in unknown_query if name not in _PAGE_LINK_PARAMS])
    if route.name in _OF_RECORDINGS:
        unknown_query = tuple([name for name in unknown_query if name != "RequestedChannels"])
    unknown = (*unknown, *unknown_query)
    for wire, param in params.items():
        if param.location == "header":
            text = request.headers.get(wire)
            if text is not None:
                values[wire] = _from_text(wire, param.fact.kind, text)
    if unknown and strict:
        known = ", ".join(sorted(wire for wire, param in params.items() if param.location not in ("path", "header")))
        raise refused(_INVALID, f"Unknown parameter {', '.join(unknown)}; {route.entry.name} has {known or 'none'}")
    _check(cls, route, params, values)
    if why and strict:
        raise refused(_INVALID, f"No parameters were received: {why}")
    return values, unknown


@per_class
def _params(cls: Any) -> dict[str, Param]:
    return {param.fact.wire: param for param in cls.__spec__.params}


def _query(url: str) -> list[tuple[str, str]]:
    return parse_qsl(url.partition("#")[0].partition("?")[2], keep_blank_values=True)


def why_body_ignored(route: Route, request: HttpRequest) -> str:
    """Return why Twilio ignores a request's body: it is JSON, and the operation takes a form. Empty if it is read.

    Args:
        route: the operation that it is for.
        request: the request.
    """
    if not request.body or _takes_json(route.operation):
        return ""
    if not _content_type(request).endswith("json") and not _is_json(request.body):
        return ""
    return f"the request body is JSON, which {route.entry.name} ignores: send a form ({FORM})"


def _is_json(body: bytes) -> bool:
    """Return whether a body is a JSON object or list, whatever its content type."""
    if not body.lstrip().startswith((b"{", b"[")):
        return False
    try:
        read_json(body)
    except ValueError:
        return False
    return True


@per_class
def _takes_json(cls: Any) -> bool:
    params = _params(cls)
    return "*" in params or any(param.location == "json" for param in params.values())


def _content_type(request: HttpRequest) -> str:
    return (request.headers.get("Content-Type") or "").partition(";")[0].strip().lower()


def _body(cls: Any, params: Mapping[str, Param], request: HttpRequest) -> tuple[dict[str, Any], tuple[str, ...]]:
    if not request.body:
        return {}, ()
    if _takes_json(cls):
        if _content_type(request) == FORM:
            raise refused(20422, "This resource requires a JSON body, but the request body is a form", status=415)
        return _object(params, request.body)
    text = request.body.decode("utf-8", "replace")
    return _pairs(params, "form", parse_qsl(text, keep_blank_values=True))


def _object(params: Mapping[str, Param], body: bytes) -> tuple[dict[str, Any], tuple[str, ...]]:
    try:
        value = read_json(body)
    except ValueError:
        raise refused(_INVALID, "The request body is not valid JSON") from None
    if "*" in params:
        return {"*": value}, ()
    if not isinstance(value, dict):
        raise refused(_INVALID, "The request body must be a JSON object")
    members = cast("dict[str, Any]", value)
    return members, tuple([name for name in members if name not in params])


def _pairs(
    params: Mapping[str, Param], place: str, pairs: list[tuple[str, str]]
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return the parameters in the pairs of a form or a query, and the names that are unknown there."""
    texts: dict[str, list[str]] = {}
    for name, text in pairs:
        texts.setdefault(name, []).append(text)
    read: dict[str, Any] = {}
    unfolded: dict[str, dict[str, str]] = {}
    unknown: list[str] = []
    for name, found in texts.items():
        param = params.get(name)
        if param is not None and param.location == place:
            read[name] = _from_texts(name, param.fact.kind, found)
        elif not _unfolded(params, name, found[-1], unfolded):
            unknown.append(name)
    for wire, members in unfolded.items():
        is_numbered = params[wire].fact.kind.name == "numbered"
        read[wire] = _numbered(members) if is_numbered else members
    return read, tuple(unknown)


_NUMBERED: Final = re.compile(r"(.*?)([0-9]+)\.(Name|Value)")


def _unfolded(params: Mapping[str, Param], name: str, text: str, values: dict[str, dict[str, str]]) -> bool:
    """Add a pair such as ``Parameter1.Name`` or ``AddOns.a.b`` to its mapping, and return whether it has one."""
    numbered = _NUMBERED.fullmatch(name)
    for wire, param in params.items():
        kind = param.fact.kind.name
        prefix = kind.removeprefix("prefixed.")
        if kind == "numbered" and numbered is not None and numbered[1] == wire:
            values.setdefault(wire, {})[f"{numbered[2]}.{numbered[3]}"] = text
            return True
        if prefix != kind and name.startswith(f"{prefix}."):
            values.setdefault(wire, {})[name.removeprefix(f"{prefix}.")] = text
            return True
    return False


def _numbered(members: Mapping[str, str]) -> dict[str, str]:
    """Return the mapping that pairs such as ``1.Name`` and ``1.Value`` stand for."""
    names = {place.removesuffix(".Name"): name for place, name in members.items() if place.endswith(".Name")}
    return {name: members.get(f"{place}.Value", "") for place, name in names.items()}


def _from_texts(wire: str, kind: Kind, texts: list[str]) -> Any:
    if kind.is_list:
        return [_from_text(wire, kind.item, text) for text in texts]
    return _from_text(wire, kind, texts[-1])


def _invalid(wire: str, value: object, required: str) -> _InvalidError:
    return _InvalidError(f"Invalid parameter {wire}: {str(value)[:100]!r} is not {required}", wire)


def _from_text(wire: str, kind: Kind, text: str) -> Any:
    """Parse a text from a form, a query or a header."""
    match kind.name:
        case "integer" | "milliseconds" | "minutes" | "seconds":
            if not _INTEGER.fullmatch(text):
                raise _invalid(wire, text, "an integer")
            return int(text)
        case "boolean":
            if text.lower() not in {"true", "false"}:
                raise _invalid(wire, text, "true or false")
            return text.lower() == "true"
        case "number":
            return _number(wire, text)
        case "date":
            return _day(wire, text)
        case "date-time" | "rfc2822":
            return _instant(wire, text)
        case "json":
            return _json(wire, text)
        case "json-text":
            if text:
                _json(wire, text)
            return text
        case _:
            return text


def _number(wire: str, text: str) -> Any:
    number = Decimal(text) if _NUMBER.fullmatch(text) else Decimal("NaN")
    if not math.isfinite(float(number)):
        raise _invalid(wire, text, "a number")
    return int(number) if number == int(number) and "." not in text and "e" not in text.lower() else float(number)


def is_offset(text: str) -> bool:
    """Return whether a text is a date relative to today, which usage records take in place of a date.

    >>> is_offset("-30days"), is_offset("2024-01-31")
    (True, False)
    """
    return bool(_OFFSET.fullmatch(text))


def _day(wire: str, text: str) -> str:
    try:
        return date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        raise _invalid(wire, text, "a date such as 2024-01-31") from None


def _instant(wire: str, text: str) -> str:
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        return _day(wire, text)
    for decode in (decode_instant, decode_rfc2822):
        try:
            return encode_instant(decode(text))
        except ValueError:
            continue
    raise _invalid(wire, text, "a date and time such as 2024-01-31T12:00:00Z")


def _json(wire: str, text: str) -> Any:
    try:
        return read_json(text)
    except ValueError:
        raise _invalid(wire, text, "valid JSON") from None


def read_json(source: str | bytes) -> Any:
    """Parse JSON, and check that a response can contain its value.

    >>> read_json(b'{"a": [1, null]}')
    {'a': [1, None]}

    Raises:
        ValueError: it is not JSON in UTF-8, is nested too deeply, or has numbers or characters that cannot be sent.
    """
    text = source if isinstance(source, str) else source.decode()
    try:
        value = reader()(text)
        freeze(value)  # which limits the nesting
    except RecursionError:
        raise ValueError("JSON is nested too deeply") from None
    if "\\u" in text:
        json_text(value).encode()  # a lone surrogate cannot be sent
    return value


def _check(cls: Any, route: Route, params: Mapping[str, Param], values: dict[str, Any]) -> None:
    """Refuse missing parameters, unknown enumeration values, and values out of bounds."""
    bounds = bounds_of(cls)
    for wire, param in params.items():
        fact = param.fact
        if param.location == "path":
            continue
        if wire not in values:
            if fact.required:
                raise _InvalidError(f"Missing required parameter {wire} in the {_location(param)}", wire)
            continue
        value = values[wire]
        if param.location == "json":
            _check_json(wire, fact.kind, value)
        known = enumeration(fact.kind, cls)
        if known:
            value = values[wire] = _enum_value(wire, known, value)
        bound = bounds.get(fact.attribute)
        if bound is not None and not (wire in _PAGING and route.entry.method == "GET"):
            _check_bound(wire, bound, value)
    for group in cls.__spec__.groups:
        names = [wire for wire, param in params.items() if param.fact.attribute in group]
        if not any(name in values for name in names):
            raise _InvalidError(f"At least one of {', '.join(names)} is required", *names)


def _location(param: Param) -> str:
    return "query" if param.location == "query" else "header" if param.location == "header" else "post body"


def _enum_value(wire: str, known: tuple[str, ...], value: Any) -> Any:
    """Return a value, or a list of them, in Twilio's spelling, ignoring case."""
    if isinstance(value, list):
        return [_enum_value(wire, known, each) for each in cast("list[Any]", value)]
    if not isinstance(value, str) or not value or value in known:
        return value
    found = next((each for each in known if each.lower() == value.lower()), None)
    if found is None:
        raise _invalid(wire, value, f"one of {', '.join(known[:20])}")
    return found


def _check_bound(wire: str, bound: Any, value: Any) -> None:
    if value is None or (bound.prefixes and not isinstance(value, str)):
        return
    try:
        bound.check(value)
    except UsageError as error:
        raise _InvalidError(f"Invalid parameter {wire}: {error}", wire) from None
    except TypeError:
        raise _invalid(wire, value, "of the right type") from None


_JSON_TYPES: Final[Mapping[str, tuple[type, ...]]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "date": (str,),
    "date-time": (str,),
    "secret": (str,),
}


def _check_json(wire: str, kind: Kind, value: Any) -> None:
    """Refuse a member of a JSON body if it has the wrong type."""
    if value is None:
        if not kind.nullable and kind.name != "json":
            raise _InvalidError(f"Invalid parameter {wire}: it must not be null", wire)
        return
    if kind.is_list:
        if not isinstance(value, list):
            raise _invalid(wire, json.dumps(value), "a list")
        for each in cast("list[Any]", value):
            _check_json(wire, kind.item, each)
        return
    if kind.is_map:
        if not isinstance(value, dict):
            raise _invalid(wire, json.dumps(value), "an object")
        return
    types = _JSON_TYPES.get(kind.name)
    if types is None:
        is_record = kind.name not in ("json", "json-text", "twiml", "joined") and "." not in kind.name
        if is_record and kind.name[:1].isupper() and not isinstance(value, dict):
            raise _invalid(wire, json.dumps(value), "an object")
        return
    if not isinstance(value, types) or (isinstance(value, bool) and kind.name != "boolean"):
        raise _invalid(wire, json.dumps(value), f"of type {kind.name}")


def in_path(route: Route) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Iterate over a route's path parameters: the name, the value, and the prefixes that a SID there may have."""
    bounds = bounds_of(route.operation)
    for param in route.params:
        if param.location == "path":
            wire = param.fact.wire
            bound = bounds.get(param.fact.attribute)
            yield wire, route.path[wire], () if bound is None else bound.prefixes
