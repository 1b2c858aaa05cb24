"""An independent implementation of the specification: the contents of requests, and the values of JSON.

It shares no code with `twilio_fp.codec`: requests are parsed with urllib.parse, json and regular expressions.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, unquote_to_bytes

from twilio_fp.model import Resource, facts_of
from twilio_fp.schema import FieldFact, Kind, parse_facts, resolve
from twilio_fp.values import UNSET, Secret

if TYPE_CHECKING:
    from collections.abc import Mapping

    from twilio_fp.http import HttpRequest
    from twilio_fp.operation import OperationSpec

Contents = dict[str, dict[str, Any]]
"""Values by place (path, query, header, form, json) and wire name: a list where names may be repeated."""

JSON_KINDS = {"json", "json-text"}
COUNTED = {"seconds": 10**6, "milliseconds": 10**3, "minutes": 60 * 10**6}
"""The kinds that are durations, and their units in microseconds."""

# --- JSON in which true is not 1, 1 is 1.0, and a tuple is a list


def canonical(value: Any) -> Any:
    """Return JSON data in a form that can be compared."""
    if value is None or isinstance(value, (bool, str)):
        return (type(value).__name__, value)
    if isinstance(value, (int, float, Decimal)):
        return ("number", Decimal(str(value)))
    if isinstance(value, (list, tuple)):
        return ("list", [canonical(item) for item in value])
    assert isinstance(value, dict), f"no JSON: {value!r}"
    return ("object", {key: canonical(item) for key, item in value.items()})


def _no_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    assert len(found) == len(pairs), f"a name stands twice: {pairs}"
    return found


def parsed(text: str | bytes) -> Any:
    """Return JSON text as canonical data."""
    return canonical(json.loads(text, parse_float=Decimal, object_pairs_hook=_no_twins))


def _json_or_text(text: str) -> Any:
    try:
        return parsed(text)
    except ValueError:
        return text


# --- the contents of a request


def contents(cls: Any, request: HttpRequest) -> Contents:
    """Return the contents of a request, after checking that it is well-formed."""
    spec: OperationSpec = cls.__spec__
    assert request.method == spec.method
    assert re.fullmatch(r"https://[!-~]+", request.url)
    assert "#" not in request.url
    address, mark, query = request.url.partition("?")
    assert bool(mark) == bool(query)
    headers: dict[str, Any] = {}
    for name, value in request.headers.reveal():
        assert name not in headers
        headers[name] = value
    assert headers.pop("Accept") == (spec.accept or "application/json")
    places: Contents = {
        "path": _path(spec, address),
        "query": _pairs(query, _kinds(spec.query)),
        "header": headers,
        "form": {},
        "json": {},
    }
    if spec.form is not None:
        assert headers.pop("Content-Type") == "application/x-www-form-urlencoded"
        places["form"] = _pairs(request.body.decode("ascii"), _kinds(spec.form))
    elif spec.json is not None:
        assert headers.pop("Content-Type") == spec.content_type
        whole = parsed(request.body)
        places["json"] = {"*": whole} if "*" in _kinds(spec.json) else whole[1]
    else:
        assert request.body == b""
    return places


def _kinds(text: str) -> dict[str, Kind]:
    return {fact.wire: fact.kind for fact in parse_facts(text)}


def _path(spec: OperationSpec, address: str) -> dict[str, Any]:
    names = re.findall(r"{(.*?)}", spec.url)
    pattern = "([^/?#]+)".join(map(re.escape, re.split(r"{.*?}", spec.url)))
    match = re.fullmatch(pattern, address)
    assert match, f"{address} is no {spec.url}"
    assert not {"", ".", ".."} & set(address.split("/")[3:])
    return {name: unquote(value, errors="strict") for name, value in zip(names, match.groups(), strict=True)}


def _pairs(text: str, kinds: Mapping[str, Kind]) -> dict[str, Any]:
    found: dict[str, list[Any]] = defaultdict(list)
    for pair in filter(None, text.split("&")):
        assert re.fullmatch(r"(?:[\w.~*+-]|%[0-9A-F]{2})*=(?:[\w.~*+-]|%[0-9A-F]{2})*", pair, re.ASCII), pair
        name, value = (unquote_to_bytes(part.replace("+", " ")).decode() for part in pair.split("="))
        found[name].append(_read(kinds[name].name if name in kinds else "string", value))
    return dict(found)


def _read(kind: str, text: str) -> Any:
    if kind == "number":
        assert re.fullmatch(r"-?\d+(\.\d+)?", text), f"no plain decimal: {text}"
        return Decimal(text)
    return _json_or_text(text) if kind in JSON_KINDS else text


# --- the contents that arguments should give

WORKSPACE = "WS00000000000000000000000000000001"


def expected_contents(cls: Any, given: Mapping[str, Any], account_sid: str) -> Contents:
    """Return the contents that a request should have, given the arguments of its operation."""
    spec: OperationSpec = cls.__spec__
    extra = given.get("extra", {})
    places: Contents = {"path": {"AccountSid": account_sid} if "/2010-04-01/Accounts/{AccountSid}/" in spec.url else {}}
    if "/{WorkspaceSid}/" in f"{spec.url}/":
        places["path"]["WorkspaceSid"] = WORKSPACE
    places["path"] |= {name: values[0] for name, values in _texts(spec.path, given).items()}
    places["query"] = _texts(spec.query, given)
    places["header"] = {name: values[0] for name, values in _texts(spec.header, given).items()}
    places["form"] = _texts(spec.form or "", given)
    places["json"] = {}
    if spec.json is None:
        values = {name: value if isinstance(value, list) else [value] for name, value in extra.items()}
        sent = {name: [_text("string", one) for one in many if one is not None] for name, many in values.items()}
        places["query" if spec.form is None else "form"] |= {name: many for name, many in sent.items() if many}
    elif "*" in _kinds(spec.json):
        places["json"] = {"*": canonical(given["body"])}
    else:
        places["json"] = _members(parse_facts(spec.json), cls, given, extra)
    return places


def _texts(facts: str, given: Mapping[str, Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for fact in parse_facts(facts):
        value = given.get(fact.attribute)
        if value is None:
            continue
        kind = fact.kind.name
        if kind == "numbered":
            for number, (name, text) in enumerate(value.items(), 1):
                found[f"{fact.wire}{number}.Name"].append(name)
                found[f"{fact.wire}{number}.Value"].append(text)
        elif kind.startswith("prefixed."):
            for name, text in _unfolded(kind.partition(".")[2], value):
                found[name].append(text)
        elif kind == "joined" and isinstance(value, list):
            found[fact.wire] += [",".join(value)] if value else []
        elif fact.kind.is_list and isinstance(value, list):
            found[fact.wire] += [_text(kind, item) for item in value]
        else:
            found[fact.wire].append(_text(kind, value))
    return {name: values for name, values in found.items() if values}


def _unfolded(name: str, value: Any) -> list[tuple[str, Any]]:
    if not isinstance(value, dict):
        return [] if value is None else [(name, _text("string", value))]
    return [pair for key, inner in value.items() for pair in _unfolded(f"{name}.{key}", inner)]


def _text(kind: str, value: Any) -> Any:
    if kind in JSON_KINDS:
        return _json_or_text(value) if isinstance(value, str) else canonical(value)
    if isinstance(value, timedelta):
        return str(_counted(kind, value))
    if isinstance(value, bool):
        return {True: "true", False: "false"}[value]
    if kind == "number":
        return Decimal(str(value))
    if isinstance(value, Secret):
        return value.reveal()
    if isinstance(value, datetime):
        return instant(value, seconds=True)[: 10 if kind == "date" else None]
    return value if isinstance(value, str) else str(value)


def _counted(kind: str, value: timedelta) -> int:
    microseconds = (value.days * 86_400 + value.seconds) * 10**6 + value.microseconds
    assert microseconds % COUNTED[kind] == 0
    return microseconds // COUNTED[kind]


def instant(value: datetime, *, seconds: bool = False) -> str:
    """Return a time in UTC as text with a Z, formatted by hand."""
    offset = value.utcoffset()
    assert offset is not None
    there = value.replace(tzinfo=None) - offset
    text = f"{there.year:04}-{there.month:02}-{there.day:02}T{there.hour:02}:{there.minute:02}:{there.second:02}"
    return f"{text}Z" if seconds or not there.microsecond else f"{text}.{there.microsecond:06}Z"


def _members(facts: tuple[FieldFact, ...], owner: Any, given: Mapping[str, Any], extra: Any) -> dict[str, Any]:
    members = {name: canonical(value) for name, value in extra.items()}
    for fact in facts:
        value = given.get(fact.attribute, UNSET)
        if value is not UNSET:
            members[fact.wire] = _json(fact.kind, owner, value)
    return members


def _json(kind: Kind, owner: Any, value: Any) -> Any:
    if value is None:
        return ("NoneType", None)
    if kind.is_list:
        return ("list", [_json(kind.item, owner, item) for item in (value if _is_list(value) else [value])])
    if kind.is_map:
        return ("object", {key: _json(kind.item, owner, item) for key, item in value.items()})
    found = resolve(kind, owner)
    if found is not None:
        given = _by_attribute(found, value)
        return ("object", _members(facts_of(found), found, given, given.get("extra", {})))
    if isinstance(value, Secret):
        return ("str", value.reveal())
    if isinstance(value, datetime):
        return ("str", instant(value)[: 10 if kind.name == "date" else None])
    if isinstance(value, timedelta):
        return ("number", Decimal(_counted(kind.name, value)))
    if isinstance(value, str) and kind.name == "boolean":
        return ("bool", value == "true")
    if isinstance(value, str) and kind.name in {"number", "integer", *COUNTED}:
        return ("number", Decimal(value))
    return ("str", value.isoformat()) if isinstance(value, date) else canonical(value)


def _is_list(value: Any) -> bool:
    return isinstance(value, (list, tuple))


def _by_attribute(cls: Any, value: Any) -> dict[str, Any]:
    facts = facts_of(cls)
    if isinstance(value, Resource):
        return {fact.attribute: getattr(value, fact.attribute) for fact in facts} | {"extra": value.extra}
    known = {fact.wire: fact.attribute for fact in facts}
    given = {known[wire]: item for wire, item in value.items() if wire in known}
    return {**given, "extra": {wire: item for wire, item in value.items() if wire not in known}}


# --- the values of a response's JSON

OWN = {"sid", "account_sid", "status"}
EMPTY_IS_NOTHING = {"integer", "number", "boolean", "date", "date-time", "rfc2822", "secret"}


def assert_stands_for(cls: Any, value: Any, found: Any, path: str = "$") -> None:
    """Assert that a record has the values of a JSON object."""
    assert type(found) is cls, path
    known = facts_of(cls)
    for fact in known:
        _assert_field(fact, cls, value.get(fact.wire), getattr(found, fact.attribute), f"{path}.{fact.wire}")
    unknown = value.keys() - {fact.wire for fact in known}
    assert canonical(found.extra) == canonical({name: value[name] for name in unknown}), path


def _assert_field(fact: FieldFact, owner: Any, value: Any, found: Any, path: str) -> None:
    kind = fact.kind
    is_text = not kind.container and (kind.name == "string" or kind.name.startswith("enum."))
    if value is None and is_text and fact.attribute in OWN:
        assert found == "", path
    elif value is None or (value == "" and kind.name in EMPTY_IS_NOTHING and not kind.container):
        assert found is None, path
    else:
        assert_value(kind, owner, value, found, path)


def assert_value(kind: Kind, owner: Any, value: Any, found: Any, path: str) -> None:
    """Assert that a value is the one that JSON gives a field of this kind."""
    record = resolve(kind, owner)
    if kind.is_list:
        assert isinstance(found, tuple), path
        assert len(found) == len(value), path
        for number, (item, each) in enumerate(zip(value, found, strict=True)):
            assert_value(kind.item, owner, item, each, f"{path}[{number}]")
    elif kind.is_map:
        assert found.keys() == value.keys(), path
        for key, item in value.items():
            assert_value(kind.item, owner, item, found[key], f"{path}.{key}")
    elif record is not None:
        assert_stands_for(record, value, found, path)
    elif kind.name == "json":
        assert canonical(found) == canonical(value), path
    else:
        expected = _stands_for(kind.name, value)
        assert (type(found), found) == (type(expected), expected), path


def _stands_for(kind: str, value: Any) -> Any:
    match kind:
        case "number":
            return Decimal(str(value))
        case "secret":
            return Secret(value)
        case "date":
            return date(*map(int, value[:10].split("-")))
        case "date-time":
            return moment(value)
        case "rfc2822":
            return moment(value) if value[4] == "-" else parsedate_to_datetime(value).astimezone(UTC)
        case _:
            return value


def moment(text: str) -> datetime:
    """Return the time of a text in ISO 8601, parsed by hand."""
    match = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?(Z|([+-])(\d\d):(\d\d))?", text)
    assert match, text
    there = datetime(*map(int, match.groups()[:6]), int((match[7] or "").ljust(6, "0")), tzinfo=UTC)  # type: ignore[misc, arg-type]
    ahead = timedelta(hours=int(match[10] or 0), minutes=int(match[11] or 0))
    return there - (-ahead if match[9] == "-" else ahead)
