"""The members of a resource and what a response shows of it, as JSON by wire name, from the facts about its record."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final, cast

from twilio_fp.codec.temporal import decode_instant, decode_rfc2822, encode_instant, encode_rfc2822
from twilio_fp.model import facts_of
from twilio_fp.record import per_class
from twilio_fp.schema import FieldFact, Kind
from twilio_fp.spelling import folded
from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.parsed_request import ParsedRequest
from twilio_fp.testing.fake.places import key_part
from twilio_fp.testing.fake.reading import read_json
from twilio_fp.testing.fake.state import Row, State

__all__ = [
    "fact_named",
    "format_time",
    "members_from_params",
    "representation",
    "resolve_marks",
    "resolve_references",
    "wire_of",
]

_CREATED_NAMES: Final = frozenset({"datecreated", "createdat", "created", "createtime", "datecreate"})
_UPDATED_NAMES: Final = frozenset({"dateupdated", "updatedat", "updated", "updatetime", "datelastupdated"})
_URL_NAMES: Final = frozenset({"url", "uri"})


@per_class
def fact_named(result: Any) -> dict[str, FieldFact]:
    """Return the facts about a record's fields by folded wire name."""
    return {folded(fact.wire): fact for fact in facts_of(result)} if result is not None else {}


def wire_of(result: Any, name: str) -> str:
    """Return a member's name as a record spells it; the name itself if the record has no such member."""
    fact = fact_named(result).get(folded(name))
    return name if fact is None else fact.wire


def format_time(kind: str, at: datetime) -> str:
    """Return a time in the format of a field's kind: RFC 2822, or ISO 8601 to the second."""
    return encode_rfc2822(at) if kind == "rfc2822" else encode_instant(at.astimezone(UTC).replace(microsecond=0))


def members_from_params(request: ParsedRequest, now: datetime) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the members that a response takes from a request's parameters, and the hidden ones, each by wire name.

    A parameter appears in the response under its own name in snake case, or as the facts say: as a member of an object,
    under another name, or not at all. The hidden ones are the parameters themselves.
    """
    result, echo = request.result, facts.echo(request.name)
    known = fact_named(result)
    members: dict[str, Any] = {}
    hidden: dict[str, Any] = {}
    lifetimes: dict[str, Any] = {}
    for wire, value in request.params.items():
        path = echo.nested.get(wire) or echo.renamed.get(wire)
        fact = known.get(folded(wire))
        if wire in echo.lifetimes:
            lifetimes[wire] = value
        elif path is not None:
            _put(members, known, path, value)
        elif wire in echo.silent or fact is None:
            hidden[wire] = value
        else:
            members[fact.wire] = _as_member(fact.kind, value)
        hidden.setdefault(wire, value)
    for wire, name in echo.lifetimes.items():
        if wire in lifetimes:
            members[name] = _expiry(known, name, lifetimes[wire], now)
    return members, hidden


def _expiry(known: Mapping[str, FieldFact], name: str, seconds: Any, now: datetime) -> str | None:
    fact = known.get(folded(name))
    kind = "date-time" if fact is None else fact.kind.name
    return format_time(kind, now + timedelta(seconds=seconds)) if isinstance(seconds, int) and seconds else None


def resolve_marks(
    state: State, request: ParsedRequest, members: Mapping[str, Any], row: str = ""
) -> tuple[State, dict[str, Any]]:
    """Return the state, and the members with the facts' marks replaced by values.

    Args:
        state: the fake's state.
        request: the request.
        members: JSON with marks, by wire name.
        row: the key of the row that they are for, or of its collection.
    """
    values: dict[str, Any] = {}
    known = fact_named(request.result)
    for name, value in members.items():
        if not isinstance(value, Mapping) or len(cast("Mapping[str, Any]", value)) != 1:
            values[name] = value
            continue
        ((mark, what),) = cast("Mapping[str, Any]", value).items()
        fact = known.get(folded(name))
        kind = "date-time" if fact is None else fact.kind.name
        match mark:
            case "sid":
                sids = [part for part in (*row.split("/"), *request.route.path.values()) if part.startswith(what)]
                state, values[name] = (state, sids[-1]) if sids else state.sid(what)
            case "date":
                values[name] = format_time(kind, state.now)
            case "after":
                values[name] = format_time(kind, state.now + timedelta(seconds=what))
            case "hex" | "letters" | "digits":
                state, values[name] = state.characters(_ALPHABETS[mark], what)
            case _:
                values[name] = value
    return state, values


_ALPHABETS: Final = {
    "hex": "0123456789abcdef",
    "letters": "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "digits": "0123456789",
}


def resolve_references(members: Mapping[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """Return the members with these names, with ``same`` marks replaced by the values of the members they refer to."""
    return {name: _resolve_references(members[name], members) for name in names}


def _resolve_references(value: Any, members: Mapping[str, Any], *, is_part: bool = False) -> Any:
    if not isinstance(value, Mapping):
        return value
    mapping = cast("Mapping[str, Any]", value)
    if len(mapping) == 1 and isinstance(mapping.get("same"), str):
        return members.get(mapping["same"])
    return (
        mapping
        if is_part
        else {name: _resolve_references(each, members, is_part=True) for name, each in mapping.items()}
    )


def _put(members: dict[str, Any], known: Mapping[str, FieldFact], path: tuple[str, ...], value: Any) -> None:
    fact = known.get(folded(path[0]))
    name = path[0] if fact is None else fact.wire
    if len(path) == 1:
        members[name] = value if fact is None else _as_member(fact.kind, value)
        return
    inner = members.get(name)
    nested: dict[str, Any] = dict(cast("Mapping[str, Any]", inner)) if isinstance(inner, Mapping) else {}
    members[name] = nested
    for part in path[1:-1]:
        nested[part] = dict(nested.get(part) or {})
        nested = nested[part]
    nested[path[-1]] = value


def _as_member(kind: Kind, value: Any) -> Any:
    """Return a parameter's value in the form of a response's member of a kind."""
    if value is None:
        return None
    if kind.is_list and not isinstance(value, (list, tuple)):
        return [_as_member(kind.item, value)]
    if kind.is_list or kind.is_map or isinstance(value, (list, tuple)):
        return cast("Any", value)
    match kind.name:
        case "string" | "secret" | "json-text" if isinstance(value, (dict, list)):
            return json.dumps(value)
        case "string" | "secret" | "json-text" if isinstance(value, bool):
            return "true" if value else "false"
        case "string" | "secret" | "json-text" if isinstance(value, (int, float)):
            return str(value)
        case "rfc2822" | "date-time" if isinstance(value, str):
            return _instant(kind.name, value)
        case "json" if isinstance(value, str) and value[:1] in ("{", "["):
            return _object(value)
        case "integer" | "seconds" if isinstance(value, str) and value.lstrip("-").isdigit():
            return int(value)
        case _:
            return _object(value) if isinstance(value, str) and value[:1] == "{" and kind.name[:1].isupper() else value


def _instant(kind: str, text: str) -> str:
    for decode in (decode_instant, decode_rfc2822):
        try:
            return format_time(kind, decode(text))
        except ValueError:
            continue
    return text


def _object(text: str) -> Any:
    try:
        return read_json(text)
    except ValueError:
        return text


def representation(request: ParsedRequest, row: Row, result: Any = None) -> dict[str, Any]:
    """Return what a response shows of a resource: each member of the record, null if it has no value.

    Args:
        request: the request.
        row: the resource.
        result: the class of the record; None for the operation's own.
    """
    cls = request.result if result is None else result
    if cls is None:
        return dict(row.members)
    known = row.members
    answer: dict[str, Any] = {}
    for fact in facts_of(cls):
        wire = fact.wire
        answer[wire] = known[wire] if wire in known else _default_value(request, row, fact)
    links = facts.links(f"{cls.__module__.removeprefix('twilio_fp.rest.').rpartition('.')[0]}.{cls.__name__}")
    _add_links(answer, links, request, row)
    return answer


def _default_value(request: ParsedRequest, row: Row, fact: FieldFact) -> Any:
    """Return the value of a member that the row lacks: a time, the account, a path parameter, or an empty value."""
    name = folded(fact.wire)
    if name in _CREATED_NAMES:
        return format_time(fact.kind.name, row.created)
    if name in _UPDATED_NAMES:
        return format_time(fact.kind.name, row.updated)
    if name == "accountsid":
        return request.account
    for param, value in {**request.route.path, **request.place.path}.items():
        if folded(param) == name and name != "sid":
            return value
    if fact.kind.is_list:
        return []
    if fact.kind.is_map:
        return {}
    return None


def _add_links(answer: dict[str, Any], links: facts.Links, request: ParsedRequest, row: Row) -> None:
    """Add the URLs of a resource and of its sub-resources."""
    host = request.http.url.partition("://")[2].partition("/")[0]
    origin = "" if request.is_v2010 else f"https://{host}"
    for name in _URL_NAMES & answer.keys():
        if answer[name] is None:
            answer[name] = origin + _own_path(request, row)
    sids = _sids(answer, request, row)
    for member, templates in (("links", links.links), ("subresource_uris", links.subresource_uris)):
        if member in answer and not answer[member]:
            answer[member] = {
                key: _expanded(template, _with_own(sids, answer, key), answer, origin)
                for key, template in templates.items()
            }


def _with_own(sids: Mapping[str, str], answer: Mapping[str, Any], key: str) -> Mapping[str, str]:
    """Return the identifiers for a link; if the response has a member ``…_sid`` for it, that one, or none if null."""
    if f"{key}_sid" not in answer:
        return sids
    own = answer[f"{key}_sid"]
    return {**sids, own[:2]: own} if isinstance(own, str) else {}


def _own_path(request: ParsedRequest, row: Row) -> str:
    """Return a resource's path: its list's, with unique names replaced by identifiers, and its own identifier."""
    path = request.http.url.partition("://")[2].partition("?")[0]
    path = path[path.find("/") :]
    suffix = ".json" if request.is_v2010 else ""
    path = path.removesuffix(".json")
    parts, identifiers = path.strip("/").split("/"), request.place.path
    for at, (template, part) in enumerate(zip(request.route.parts_of_template, request.route.parts, strict=True)):
        named = identifiers.get(template[1:-1], part) if template.startswith("{") else part
        if named != part:
            parts[at] = key_part(named).replace(" ", "%20")
    if request.route.is_item:
        parts = parts[:-1]
    identifier = row.key.rpartition("/")[2].replace(" ", "%20")
    return "/" + "/".join([*parts, *([identifier] if identifier else [])]) + suffix


def _sids(answer: Mapping[str, Any], request: ParsedRequest, row: Row) -> dict[str, str]:
    """Return the identifiers that link templates can refer to, by their prefixes."""
    found: dict[str, str] = {}
    for value in (*row.key.split("/"), *request.route.path.values(), *answer.values()):
        if isinstance(value, str) and len(value) == 34 and value[:2].isupper():
            found.setdefault(value[:2], value)
    own = answer.get("sid")
    if isinstance(own, str):
        found[own[:2]] = own
    return found


def _expanded(template: str | None, sids: Mapping[str, str], answer: Mapping[str, Any], origin: str) -> str | None:
    """Return a template with its braces filled, by SID prefix or member name; None if a value is missing."""
    if template is None:
        return None
    values: dict[str, Any] = {**answer, **sids}
    values.setdefault("SM", sids.get("MM"))
    if not all(values.get(name) for name in _BRACED.findall(template)):
        return None
    path = _BRACED.sub(lambda found: str(values[found[1]]), template)
    return path if path.startswith("http") else origin + path


_BRACED: Final = re.compile(r"\{([A-Za-z_]+)\}")
