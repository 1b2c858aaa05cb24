"""Operations: calls to Twilio as frozen data, and the facts by which they are encoded and answered."""

from __future__ import annotations

from inspect import formatannotation
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, NoReturn, TypeAlias, TypeVar, cast

import attrs
from attrs import field

from twilio_fp.ask import Effect
from twilio_fp.errors import UsageError
from twilio_fp.facts import (
    FieldFact,
    Kind,
    annotated_kind,
    attribute_name,
    fact_word,
    parameter_name,
    parse_facts,
    wire_name,
)
from twilio_fp.http import as_timeout
from twilio_fp.normalise import json_text, settle
from twilio_fp.record import Record, per_class, record, setters
from twilio_fp.resource import EMPTY, Plan, frozen_extra, plan, told_kind
from twilio_fp.values import FrozenMap, freeze

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from datetime import timedelta

    from twilio_fp.http import HttpResponse

__all__ = [
    "BriefSpec",
    "Location",
    "Operation",
    "OperationSpec",
    "Page",
    "PageOperation",
    "Paging",
    "Param",
    "RawOperation",
    "Reply",
    "Safety",
    "TimedOperation",
    "WithResponse",
    "params_of",
    "safety",
    "with_response",
    "with_timeout",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

Location: TypeAlias = Literal["path", "query", "header", "form", "json"]
"""Where a parameter travels."""

Safety: TypeAlias = Literal["safe", "idempotent", "keyed", "neither"]
"""What may be repeated: ``safe`` reads, ``idempotent`` does no more the second time (RFC 9110 §9.2), ``keyed`` has a
key by which Twilio knows a repetition, and ``neither`` would do its work twice."""

Paging: TypeAlias = Literal["", "uri", "meta", "token", "page-token", "number", "none"]
"""How a list says what comes next: ``next_page_uri``, ``meta.next_page_url``, ``meta.next_token`` for ``Token``,
``meta.nextToken`` for ``pageToken``, ``current_page`` with ``has_next``, or never; empty where it is no list."""


@record
class Param(Record):
    """One parameter of an operation: the fact about its field, and where it travels."""

    fact: FieldFact
    location: Location


@record(kw_only=True)
class OperationSpec(Record):
    """What is true of every value of one operation.

    Args:
        call: the HTTP method and the address with its host; ``{Sid}`` stands for the path parameter of that name.
        path, query, header, form, json: the parameters of each place, as `twilio_fp.facts` writes them. An operation
            has a form or a JSON body or neither; the wire name ``*`` in ``json`` is the body as a whole.
        content_type: of the body.
        accept: of the answer, where it is not ``application/json``.
        result: the kind of what comes back; of one item, where it is a list; empty for nothing.
        items: the member of the answer that holds a list's items.
        paging: how the next page is found.
        success: the status codes that are answers rather than errors, beside every other 2xx.
        groups: of each of these groups of attributes at least one must be given.
        auth: how it is authorized, as Twilio documents it.
    """

    call: str = field(kw_only=False)
    path: str = ""
    query: str = ""
    header: str = ""
    form: str | None = None
    json: str | None = None
    content_type: str = ""
    accept: str = ""
    result: str = ""
    items: str = ""
    paging: Paging = ""
    success: tuple[int, ...] = (200,)
    groups: tuple[tuple[str, ...], ...] = ()
    auth: Literal["basic", "bearer", "none"] = "basic"

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self.call.partition(" ")[0]

    @property
    def url(self) -> str:
        """The address with its host, its path parameters in braces."""
        return self.call.partition(" ")[2]

    @property
    def idempotency_key(self) -> str | None:
        """The attribute whose value lets Twilio know a repetition for what it is; None where there is none."""
        keys = {"idempotency-key", "idempotencykey"}
        return next((param.fact.attribute for param in self.params if param.fact.wire.lower() in keys), None)

    @property
    def params(self) -> tuple[Param, ...]:
        """Every parameter: of the path, the query, the headers, then the body, each in order."""
        return _params(self, "string")


def _params(spec: OperationSpec, unsaid: str) -> tuple[Param, ...]:
    places: tuple[tuple[Location, str | None], ...] = (
        ("path", spec.path),
        ("query", spec.query),
        ("header", spec.header),
        ("form", spec.form),
        ("json", spec.json),
    )
    return tuple([Param(fact, place) for place, text in places for fact in parse_facts(text or "", unsaid)])


class BriefSpec(OperationSpec):
    """The ``__spec__`` of an operation's class that states only what the class doesn't say itself.

    A field that no word is about belongs to the path where the address has its name in braces, else to the form or the
    JSON body where there is one, else to the query; its wire name is what `twilio_fp.facts.parameter_name` makes of its
    attribute, or `twilio_fp.facts.wire_name` in a JSON body. Its annotation tells its kind, its default whether it must
    be given, and the class's base what comes back. Success is 201 where the class's name begins with ``Create``, 204 of
    a ``DELETE``, else 200. ``form`` or ``json`` is empty where there is such a body and its fields say all.

    The class has the whole `OperationSpec` from when it is first asked for it.

    >>> @record(kw_only=True)
    ... class UpdateParcel(Operation[None]):
    ...     sid: str = field(kw_only=False)
    ...     weight: int | None = None
    ...     __spec__ = BriefSpec("POST https://post.twilio.com/v1/Parcels/{Sid}", form="")
    >>> UpdateParcel.__spec__.path, UpdateParcel.__spec__.form
    ('Sid*', 'Weight:integer')
    """

    owner: Any

    if not TYPE_CHECKING:

        def __init__(self, call: str, **said: Any) -> None:
            super().__init__(call, **{"success": (), **said})

    def __set_name__(self, owner: Any, name: str) -> None:
        object.__setattr__(self, "owner", owner)  # attrs makes a slotted class anew: the last one counts

    def __get__(self, instance: object, owner: object) -> OperationSpec:
        spec = _whole(self.owner, self)
        self.owner.__spec__ = spec
        return spec


_UNSAID = Kind("")


def _whole(cls: Any, brief: OperationSpec) -> OperationSpec:
    words = {param.fact.attribute: param for param in _params(brief, "")}
    in_path = [text.partition("}")[0] for text in brief.url.split("{")[1:]]
    braces = {attribute_name(wire): wire for wire in in_path}
    body: Location = "form" if brief.form is not None else "json" if brief.json is not None else "query"
    facts: dict[Location, list[FieldFact]] = {"path": [], "query": [], "header": [], "form": [], "json": []}
    for attribute in attrs.fields(cls):
        name = attribute.name
        if name == "extra":
            continue
        word = words.get(name)
        if word is not None:
            place, wire, kind, pii = word.location, word.fact.wire, word.fact.kind, word.fact.pii
        else:
            place, kind, pii = "path" if name in braces else body, _UNSAID, ""
            wire = braces.get(name) or (wire_name(name) if place == "json" else parameter_name(name))
        kind = kind if kind.name else told_kind(cls, attribute)
        facts[place].append(FieldFact(name, wire, kind, pii, required=attribute.default is attrs.NOTHING))
    facts["path"].sort(key=lambda fact: in_path.index(fact.wire))
    for place in ("form", "json"):
        facts[place].sort(key=lambda fact: fact.wire)
    said: dict[str, Any] = {one.name: getattr(brief, one.name) for one in attrs.fields(OperationSpec)}
    said.update({place: " ".join(map(fact_word, found)) for place, found in facts.items() if said[place] is not None})
    said["content_type"] = brief.content_type or ("" if brief.json is None else "application/json")
    said["success"] = brief.success or usual_success(cls.__name__, brief.method)
    said["result"] = _answer(cls)
    return OperationSpec(**said)


def usual_success(name: str, method: str) -> tuple[int, ...]:
    """Return the status with which an operation of that name and method answers, where nothing else is said."""
    return (201,) if name.startswith("Create") else (204,) if method == "DELETE" else (200,)


def _answer(cls: Any) -> str:
    """Return the kind that a class's base names: ``Operation["Message | None"]``."""
    bases = [base for base in cls.__orig_bases__ if issubclass(getattr(base, "__origin__", object), Operation)]
    if not bases:
        raise UsageError(f"{cls.__name__} says no answer: let it inherit from Operation[…] or PageOperation[…]")
    (answer,) = bases[0].__args__
    if answer is type(None):
        return ""
    kind = annotated_kind(getattr(answer, "__forward_arg__", None) or formatannotation(answer))
    return str(Kind(kind.name, kind.container))


@record(kw_only=True)
class Operation(Record, Effect[T_co], Generic[T_co]):
    """A call to Twilio as data: what is asked for, not the doing. ``client(operation)`` answers with a ``T``.

    Operations compare, hash, print, pickle and `evolve <attrs.evolve>`. In a program an operation is asked for by
    ``answer = yield from operation``.

    Args:
        extra: parameters that the operation has no field for, by wire name. They go into the form or the JSON body
            where there is one, else into the query.

    Raises:
        UsageError: a value has the wrong type, a date and time has no zone, a path parameter is empty, ``extra`` names
            a known parameter, or nothing is given of a group of which Twilio needs one, not even in ``extra``.
    """

    __spec__: ClassVar[OperationSpec]

    extra: Mapping[str, Any] = field(default=EMPTY, converter=frozen_extra)

    def __attrs_post_init__(self) -> None:
        cls = type(self)
        settle(self, _plan(cls), setters(cls))
        if self.extra:
            known = sorted(_wire_names(cls) & self.extra.keys())
            if known:
                raise UsageError(f"{cls.__name__}.extra holds {known[0]!r}, which has a field of its own")
        for name in _path_attributes(cls):
            if getattr(self, name) == "":
                raise UsageError(f"{cls.__name__}.{name} is a part of the path and can't be empty")
        for group in () if self.extra else cls.__spec__.groups:  # what we don't know may be what Twilio needs
            if all(getattr(self, name) is None for name in group):
                raise UsageError(f"{cls.__name__} needs at least one of {', '.join(group)}")

    def __iter__(self) -> Generator[Effect[Any], Any, T_co]:
        answer = yield self
        if answer is None and _has_result(self):
            name = type(self).__name__
            raise UsageError(f"a {name} is not a collection: write client({name}(…)), or client.stream(…) for a list")
        return answer  # type: ignore[no-any-return]

    if not TYPE_CHECKING:

        def __await__(self) -> NoReturn:
            raise UsageError(f"an operation does nothing by itself: write await client({type(self).__name__}(…))")


@record(kw_only=True)
class PageOperation(Operation["Page[T_co]"], Generic[T_co]):
    """An operation that answers with a `Page` of a list: `Client.stream` walks them all."""


def _has_result(operation: Any) -> bool:
    spec: OperationSpec = operation.__spec__
    return bool(spec.result) and not {204, 304} & set(spec.success)


@per_class
def params_of(cls: Any) -> tuple[Param, ...]:
    """Return the parameters of an operation's class, as `OperationSpec.params` orders them."""
    spec: OperationSpec = cls.__spec__
    return spec.params


@per_class
def _plan(cls: Any) -> Plan:
    params = params_of(cls)
    in_text = [(param.fact.attribute, param.fact.kind) for param in params if param.location != "json"]
    in_json = [(param.fact.attribute, param.fact.kind) for param in params if param.location == "json"]
    return plan(cls, in_text, in_text=True) + plan(cls, in_json, in_text=False)


@per_class
def _wire_names(cls: Any) -> frozenset[str]:
    return frozenset([param.fact.wire for param in params_of(cls)])


@per_class
def _path_attributes(cls: Any) -> tuple[str, ...]:
    return tuple([param.fact.attribute for param in params_of(cls) if param.location == "path"])


def safety(operation: Effect[Any] | None, method: str) -> Safety:
    """Return what may be repeated of a request with that method, encoded from that operation.

    >>> safety(None, "GET"), safety(None, "DELETE"), safety(None, "POST")
    ('safe', 'idempotent', 'neither')

    Source: https://www.rfc-editor.org/rfc/rfc9110#section-9.2
    """
    inner = innermost(operation)
    if isinstance(inner, Operation):
        key = inner.__spec__.idempotency_key
        if key is not None and getattr(cast("Any", inner), key):
            return "keyed"
    if method in {"GET", "HEAD", "OPTIONS"}:
        return "safe"
    return "idempotent" if method in {"PUT", "DELETE"} else "neither"


@record(kw_only=True)
class Page(Record, Generic[T_co]):
    """One page of a list.

    Args:
        items: the page's items, in order.
        next: the operation that asks for the next page, or None at the end. It is data: pickle it, and go on later.
        meta: the rest of the answer's envelope, by wire name.
    """

    items: tuple[T_co, ...] = ()
    next: Effect[Page[T_co]] | None = None
    meta: Mapping[str, Any] = EMPTY

    def __len__(self) -> int:
        return len(self.items)

    def __bool__(self) -> bool:
        return bool(self.items)

    if not TYPE_CHECKING:

        def __iter__(self) -> NoReturn:
            raise UsageError("a Page is one of many: iterate page.items, or client.stream(operation) for every item")


def _json_body(value: object) -> object:
    if value is not None:
        json_text(value)
    return freeze(value)


def _fields(value: Mapping[str, Any]) -> FrozenMap[str, Any]:
    return FrozenMap({name: freeze(item) for name, item in value.items()})


@record
class RawOperation(Record, Effect[Any]):
    """A call that this library has no operation for; it answers with the JSON of the reply, or None where it is empty.

    Args:
        method: the HTTP method.
        host: Twilio's host, such as ``api.twilio.com``; edge and region are applied to it.
        path: the path, percent-encoded, from its first ``/``.
        query, form: parameters by name; a list is sent as a repeated key, None is not sent.
        json: a body that is sent as JSON; not beside ``form``.
        headers: further header fields.

    >>> RawOperation("POST", "api.twilio.com", "/2010-04-01/Accounts/AC1/New.json", form={"Name": "x"})
    RawOperation(method='POST', host='api.twilio.com', path='/2010-04-01/Accounts/AC1/New.json',
                 form=FrozenMap({'Name': 'x'}))
    """

    method: str
    host: str
    path: str
    query: Mapping[str, Any] = field(default=EMPTY, converter=_fields, kw_only=True)
    form: Mapping[str, Any] | None = field(default=None, converter=attrs.converters.optional(_fields), kw_only=True)
    json: object = field(default=None, converter=_json_body, kw_only=True)
    headers: Mapping[str, str] = field(default=EMPTY, converter=_fields, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not self.path.startswith("/") or not self.path.isascii() or " " in self.path or "?" in self.path:
            raise UsageError(f"a path is percent-encoded, from its first slash, without a query: {self.path!r}")
        if self.form is not None and self.json is not None:
            raise UsageError("a request has a form or a JSON body, not both")

    if not TYPE_CHECKING:

        def __await__(self) -> NoReturn:
            raise UsageError("an operation does nothing by itself: write await client(RawOperation(…))")


@record
class Reply(Record, Generic[T_co]):
    """What an operation answered with, and the HTTP response that said so."""

    value: T_co
    response: HttpResponse


@record
class WithResponse(Record, Effect[Reply[T_co]], Generic[T_co]):
    """An operation that answers with a `Reply`."""

    operation: Effect[T_co]


@record
class TimedOperation(Record, Effect[T_co], Generic[T_co]):
    """An operation whose exchange may take this long."""

    operation: Effect[T_co]
    timeout: timedelta | None = field(converter=as_timeout)


def with_response(operation: Effect[T]) -> WithResponse[T]:
    """Return the operation as one that answers with the HTTP response too, as a `Reply`.

    >>> reply = with_response  # reply = client(with_response(operation)); reply.value, reply.response.headers
    """
    return WithResponse(operation)


def with_timeout(operation: Effect[T], timeout: timedelta) -> TimedOperation[T]:
    """Return the operation as one whose whole exchange may take that long."""
    return TimedOperation(operation, timeout)


def innermost(effect: Any) -> Any:
    """Return the operation inside what `with_response` and `with_timeout` make."""
    inner = effect
    while isinstance(inner, (WithResponse, TimedOperation)):
        inner = cast("Any", inner).operation
    return inner
