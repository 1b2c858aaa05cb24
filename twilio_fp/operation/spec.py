"""What is true of every value of an operation, as data: where it goes, its parameters, what comes back."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from attrs import field

from twilio_fp.errors import UsageError
from twilio_fp.record import Record, per_class, record
from twilio_fp.schema import FieldFact, check_facts, parse_facts

__all__ = ["USUAL_LARGEST_PAGE", "Location", "OperationSpec", "Paging", "Param", "params_of"]


Location: TypeAlias = Literal["path", "query", "header", "form", "json"]
"""Where a parameter travels."""

Paging: TypeAlias = Literal["", "uri", "meta", "token", "page-token", "number", "none"]
"""How a list says what comes next: ``next_page_uri``, ``meta.next_page_url``, ``meta.next_token`` for ``Token``,
``meta.nextToken`` for ``pageToken``, ``current_page`` with ``has_next``, or never; empty where it is no list."""

USUAL_LARGEST_PAGE: Final = 1000
"""How many items a page may hold, where nothing else is said.

Source: https://www.twilio.com/docs/usage/twilios-response#pagination
"""


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
        path, query, header, form, json: the parameters of each place, in the words of `twilio_fp.schema`. ``form`` or
            ``json`` is given, if only empty, where there is such a body, and not both; the wire name ``*`` in ``json``
            is the body as a whole.
        content_type: of a JSON body.
        accept: of the answer, where it is not ``application/json``.
        result: the kind of what comes back; of one item, where it is a list; empty for nothing.
        items: the member of the answer that holds a list's items.
        paging: how the next page is found.
        largest_page: the most items that a page may be asked to hold, by its ``page_size``.
        success: the status codes that are answers rather than errors, beside every other 2xx.
        bounds: what Twilio refuses of single fields, as `twilio_fp.operation.bounds` reads it.
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
    result: str
    items: str = ""
    paging: Paging = ""
    largest_page: int = USUAL_LARGEST_PAGE
    success: tuple[int, ...] = (200,)
    bounds: str = ""
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
        """The attribute whose value lets Twilio recognize a repetition, or None."""
        keys = {"idempotency-key", "idempotencykey"}
        return next((param.fact.attribute for param in self.params if param.fact.wire.lower() in keys), None)

    @property
    def params(self) -> tuple[Param, ...]:
        """Every parameter: of the path, the query, the headers, then the body, each in order."""
        places: tuple[tuple[Location, str | None], ...] = (
            ("path", self.path),
            ("query", self.query),
            ("header", self.header),
            ("form", self.form),
            ("json", self.json),
        )
        return tuple([Param(fact, place) for place, text in places for fact in parse_facts(text or "")])


@per_class
def params_of(cls: Any) -> tuple[Param, ...]:
    """Return the parameters of an operation's class, as `OperationSpec.params` orders them.

    Raises:
        UsageError: the parameters do not fit the address, the body or the fields of the class that states them.
    """
    spec: OperationSpec = cls.__spec__
    owner = next(base for base in cls.__mro__ if "__spec__" in base.__dict__)
    stated = f"{owner.__name__}.__spec__"
    params = spec.params
    check_facts(owner, stated, [param.fact for param in params])
    named = [param.fact.wire for param in params if param.location == "path"]
    braced = [text.partition("}")[0] for text in spec.url.split("{")[1:]]
    if named != braced:
        raise UsageError(f"{stated} has path={' '.join(named)!r}, but its address names {' '.join(braced) or 'none'}")
    if spec.form is not None and spec.json is not None:
        raise UsageError(f"{stated} has a form and a JSON body: leave out one of the two")
    if spec.json is not None and not spec.content_type:
        raise UsageError(f"{stated} has a JSON body: give its content_type, such as 'application/json'")
    return params
