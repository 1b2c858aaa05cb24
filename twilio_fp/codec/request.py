"""Encoding of operations as HTTP requests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, cast

from attrs import field

from twilio_fp.ask import Effect, Wrapped, not_an_operation
from twilio_fp.canonical_json import json_text
from twilio_fp.codec.form import CONTENT_TYPE, encode_each, encode_form
from twilio_fp.codec.path import as_segment, split_template
from twilio_fp.codec.percent import plus_encoded
from twilio_fp.codec.query import with_query
from twilio_fp.codec.text import encode_pairs, encode_text
from twilio_fp.errors import UsageError
from twilio_fp.hiding import with_secrets_as
from twilio_fp.http import Headers, HttpRequest
from twilio_fp.model import as_record, facts_of
from twilio_fp.operation.call import Operation
from twilio_fp.operation.spec import OperationSpec, params_of
from twilio_fp.origin import is_readers
from twilio_fp.record import Record, finder, per_class, record, thawed
from twilio_fp.schema import FieldFact, Kind, parse_kind, resolve
from twilio_fp.tracebacks import forget
from twilio_fp.values import UNSET, FrozenMap, Secret

if TYPE_CHECKING:
    from twilio_fp.operation.raw import RawOperation

__all__ = ["Encoded", "Parts", "encode", "encode_parts"]

T_co = TypeVar("T_co", covariant=True)

Parts: TypeAlias = tuple[str, str, Headers, bytes, timedelta | None]
"""The valid parts of a request: method, URL, headers, body and timeout."""

_ACCEPT = ("Accept", "application/json")
_FORM = ("Content-Type", CONTENT_TYPE)
_WHOLE_BODY = "*"


@record
class Encoded(Record, Wrapped[T_co], Generic[T_co]):
    """An operation together with its encoded request, for callers that inspect the request before sending it."""

    operation: Effect[T_co]
    parts: Parts = field(repr=False)


_Named: TypeAlias = tuple[str, FieldFact]  # a field, with its encoded name: "To="


@record
class _Fields(Record):
    """The fields of one location: their facts, and a function that finds those that are set."""

    facts: tuple[FieldFact, ...]
    given: Callable[[Any], list[_Named]]


def _fields(facts: list[FieldFact]) -> _Fields:
    named = [(fact.attribute, None, (f"{plus_encoded(fact.wire)}=", fact)) for fact in facts]
    return _Fields(tuple(facts), finder(named))


@record
class _Plan(Record):
    """How operations of one class are encoded; the parts that they all share are checked once, here."""

    spec: OperationSpec
    method: str
    url: str  # up to the first path parameter
    path: tuple[tuple[FieldFact, str], ...]  # each path parameter, with the text that follows
    query: _Fields
    header: tuple[FieldFact, ...]
    body: _Fields
    headers: Headers  # the constant ones
    aside: FrozenMap[str, str]  # path, query and header parameters that are not in the body, with their locations


@per_class
def _plan(cls: Any) -> _Plan:
    places: dict[str, list[FieldFact]] = {"path": [], "query": [], "header": [], "body": []}
    for param in params_of(cls):
        places[param.location if param.location in places else "body"].append(param.fact)
    spec: OperationSpec = cls.__spec__
    if spec.result:
        _check_results(parse_kind(spec.result), cls, set())
    aside = {fact.wire: place for place in ("path", "query", "header") for fact in places[place]}
    for fact in places["body"]:
        aside.pop(fact.wire, None)
    checked = HttpRequest(spec.method, spec.url, _constant_headers(spec))
    url, path = split_template(checked.url)
    return _Plan(
        spec=spec,
        method=checked.method,
        url=url,
        path=tuple([(fact, rest) for fact, (_, rest) in zip(places["path"], path, strict=True)]),
        query=_fields(places["query"]),
        header=tuple(places["header"]),
        body=_fields(places["body"]),
        headers=checked.headers,
        aside=FrozenMap(aside),
    )


def _constant_headers(spec: OperationSpec) -> Headers:
    content = _FORM if spec.form is not None else ("Content-Type", spec.content_type) if spec.json is not None else None
    accepted = ("Accept", spec.accept) if spec.accept else _ACCEPT
    return Headers([accepted] if content is None else [accepted, content])


def _check_results(kind: Kind, owner: Any, seen: set[Any]) -> None:
    """Refuse a result that could not be decoded, before sending: names in its kinds must be records, at any depth."""
    found = resolve(kind, owner)
    if found is not None and found not in seen:
        seen.add(found)
        thawed(as_record(found))
        for fact in facts_of(found):
            _check_results(fact.kind, found, seen)


def encode(operation: Effect[Any], *, account_sid: str | None = None, workspace_sid: str | None = None) -> HttpRequest:
    """Return an operation's request, to Twilio's own host and without credentials.

    Args:
        operation: an operation, possibly wrapped by `with_timeout` or `with_response`.
        account_sid: the default for an omitted ``account_sid`` in api.v2010.
        workspace_sid: the default for an omitted ``workspace_sid`` in TaskRouter.

    >>> from twilio_fp.operation import RawOperation
    >>> encode(RawOperation("GET", "api.twilio.com", "/2010-04-01.json", query={"PageSize": 5})).url
    'https://api.twilio.com/2010-04-01.json?PageSize=5'

    Raises:
        UsageError: the account or workspace is required but missing, text can't be encoded in UTF-8 or a header, or the
            operation's result is a record whose fields could not be decoded.
    """
    return HttpRequest.of_valid(*encode_parts(operation, account_sid, workspace_sid))


def encode_parts(operation: Effect[Any], account_sid: str | None, workspace_sid: str | None = None) -> Parts:
    """Return the parts of the request that `encode` returns, for callers that add to them."""
    reason = ""
    try:
        if isinstance(operation, Operation):
            return _encode(operation, account_sid, workspace_sid)
        if isinstance(operation, Encoded):
            return operation.parts
        if isinstance(operation, Wrapped):
            return _encode_wrapped(operation, account_sid, workspace_sid)
        from twilio_fp.operation.raw import RawOperation

        if isinstance(operation, RawOperation):
            return _encode_raw(operation)
    except UnicodeEncodeError as error:  # it holds the text
        if not is_readers(error):
            raise
        reason = error.reason
    except UsageError as error:
        forget(error)  # its frames may hold secrets of the operation
        raise
    if reason:
        raise UsageError(f"{type(operation).__name__} contains text that can't be encoded: {reason}")
    raise not_an_operation(operation)


def _encode(operation: Operation[Any], account_sid: str | None, workspace_sid: str | None) -> Parts:
    plan = _plan(type(operation))
    spec = plan.spec
    url = plan.url
    extra: Mapping[str, Any] = operation.extra
    for fact, rest in plan.path:
        value = getattr(operation, fact.attribute)
        if (value is None or value is UNSET) and extra and plan.aside.get(fact.wire) == "path":
            value = extra.get(fact.wire)
        if value is None:
            value = account_sid if fact.wire == "AccountSid" else workspace_sid if fact.wire == "WorkspaceSid" else None
        text = value if type(value) is str else _path_text(operation, fact, value)
        url += as_segment(fact.wire, text) + rest
    query = _texts(operation, plan.query) if plan.query.facts else []
    body = ""
    if extra and not plan.aside.keys().isdisjoint(extra):
        query += _extra_texts({wire: value for wire, value in extra.items() if plan.aside.get(wire) == "query"})
        extra = {wire: value for wire, value in extra.items() if wire not in plan.aside}
    if spec.form is not None:
        texts = _texts(operation, plan.body)
        body = "&".join(texts + _extra_texts(extra) if extra else texts)
    elif spec.json is not None:
        body = json_text(_json_body(operation, plan.body.facts, extra))
    elif extra:
        query += _extra_texts(extra)
    headers = _headers(operation, plan) if plan.header else plan.headers
    return plan.method, f"{url}?{'&'.join(query)}" if query else url, headers, body.encode(), None


def _headers(operation: Operation[Any], plan: _Plan) -> Headers:
    values = [(fact.wire, _header(operation, fact, plan)) for fact in plan.header]
    given = [(wire, _header_text(value)) for wire, value in values if value is not None]
    return Headers([*plan.headers.fields, *given]) if given else plan.headers


def _header(operation: Operation[Any], fact: FieldFact, plan: _Plan) -> Any:
    value = getattr(operation, fact.attribute)
    if value is not None and value is not UNSET:
        return value
    return operation.extra.get(fact.wire) if plan.aside.get(fact.wire) == "header" else None


def _encode_wrapped(operation: Wrapped[Any], account_sid: str | None, workspace_sid: str | None) -> Parts:
    from twilio_fp.operation.modifiers import TimedOperation

    inner = encode_parts(operation.operation, account_sid, workspace_sid)
    return (*inner[:-1], operation.timeout) if isinstance(operation, TimedOperation) else inner


def _path_text(operation: Operation[Any], fact: FieldFact, value: Any) -> str:
    if value is not None:
        return encode_text(value)
    name = type(operation).__name__
    if fact.wire == "AccountSid":
        raise UsageError(
            f"{name} needs an account_sid: pass one, or use a client with credentials, such as Client.from_environ()"
        )
    hint = ", or use a client that has one, such as client.for_workspace('WS…')"
    raise UsageError(f"{name} needs a {fact.attribute}: pass one{hint if fact.wire == 'WorkspaceSid' else ''}")


def _texts(operation: Operation[Any], fields: _Fields) -> list[str]:
    """Return the encoded parameters of a query or form."""
    texts: list[str] = []
    for name, fact in fields.given(operation):
        value = getattr(operation, fact.attribute)
        if value.__class__ is str:
            texts.append(name + plus_encoded(value))
        elif value is not UNSET:
            texts += encode_each(encode_pairs(fact.wire, fact.kind, value))
    return texts


def _extra_texts(extra: Mapping[str, Any]) -> list[str]:
    return encode_each(_extra_pairs(extra))


def _extra_pairs(extra: Any) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for name, value in extra.items():
        items = cast("tuple[Any, ...]", value) if isinstance(value, tuple) else (value,)
        try:
            pairs.extend(
                [(name, encode_text(with_secrets_as(item, Secret.reveal))) for item in items if item is not None]
            )
        except UsageError as error:
            raise UsageError(f"the parameter {name!r} {error}") from error.__cause__
    return pairs


def _json_body(operation: Operation[Any], facts: tuple[FieldFact, ...], extra: Mapping[str, Any]) -> Any:
    from twilio_fp.codec.json import encode_value

    members = {wire: with_secrets_as(value, Secret.reveal) for wire, value in extra.items()}
    for fact in facts:
        value = getattr(operation, fact.attribute)
        if fact.wire == _WHOLE_BODY:
            return _whole_body(value, members)
        if value is not UNSET:
            members[fact.wire] = encode_value(fact.kind, value)
    return members


def _whole_body(value: Any, extra: Mapping[str, Any]) -> Any:
    if not extra:
        return value
    if not isinstance(value, Mapping):
        raise UsageError("extra must be empty if the body is not a mapping")
    repeated = next((name for name in extra if name in value), None)
    if repeated is not None:
        raise UsageError(f"extra must not have {repeated!r} when the body has it: pass only one of them")
    return {**cast("Mapping[str, Any]", value), **extra}


def _header_text(value: Any) -> str:
    text = encode_text(value)
    text.encode("latin-1")
    return text


def _encode_raw(operation: RawOperation) -> Parts:
    url = with_query(f"https://{operation.host}{operation.path}", _extra_pairs(operation.query))
    content_type, body = _raw_body(operation)
    headers = [_ACCEPT] if content_type is None else [_ACCEPT, ("Content-Type", content_type)]
    kept = [pair for pair in headers if pair[0] not in operation.headers]
    checked = HttpRequest(operation.method, url, [*kept, *operation.headers.fields], body)
    return checked.method, checked.url, checked.headers, checked.body, None


def _raw_body(operation: RawOperation) -> tuple[str | None, bytes]:
    """Return the media type of the body, or None if unknown, and the body."""
    pairs = _extra_pairs(operation.form or {})
    if operation.files:
        from twilio_fp.codec.multipart import encode_multipart

        return encode_multipart(pairs, operation.files)
    if operation.form is not None:
        return CONTENT_TYPE, encode_form(pairs).encode()
    if operation.json is not None:
        return "application/json", json_text(operation.json).encode()
    return operation.content_type, operation.body or b""
