"""The static facts of an operation, as data: its address, its parameters and its result."""

from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from attrs import field

from twilio_fp.errors import UsageError
from twilio_fp.record import Record, per_class, record
from twilio_fp.schema import FieldFact, check_facts, parse_facts

__all__ = ["USUAL_LARGEST_PAGE", "Location", "OperationSpec", "Paging", "Param", "params_of"]


Location: TypeAlias = Literal["path", "query", "header", "form", "json"]
"""The part of the request that a parameter goes into."""

Paging: TypeAlias = Literal["", "uri", "meta", "token", "page-token", "number", "none"]
"""How a list refers to its next page: ``next_page_uri``, ``meta.next_page_url``, ``meta.next_token`` for ``Token``,
``meta.nextToken`` for ``pageToken``, ``current_page`` with ``has_next``, or not at all; empty if it is not a list."""

USUAL_LARGEST_PAGE: Final = 1000
"""The default limit on the items of a page.

Source: https://www.twilio.com/docs/usage/twilios-response#pagination
"""


@record
class Param(Record):
    """One parameter of an operation: the facts about its field, and its location."""

    fact: FieldFact
    location: Location


@record(kw_only=True)
class OperationSpec(Record):
    """The static facts of one operation.

    Args:
        call: the HTTP method and the URL; ``{Sid}`` stands for the path parameter of that name.
        path, query, header, form, json: the parameters at each location, in the notation of `twilio_fp.schema`.
            ``form`` or ``json``, but not both, is set, even if empty, if there is such a body; the wire name ``*`` in
            ``json`` is the body as a whole.
        content_type: the media type of a JSON body.
        accept: the media type of the response, if it is not ``application/json``.
        result: the kind of the result, or of an item if it is a list; empty for none.
        items: the member of the response that holds a list's items.
        paging: how the next page is found.
        largest_page: the maximum ``page_size``.
        success: the status codes that mean success, in addition to every other 2xx.
        bounds: Twilio's limits on single fields, in the notation of `twilio_fp.operation.bounds`.
        groups: groups of attributes, of each of which at least one must be set.
        auth: the authorization that Twilio documents.
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
        """The URL, with its path parameters in braces."""
        return self.call.partition(" ")[2]

    @property
    def idempotency_key(self) -> str | None:
        """The attribute by whose value Twilio recognizes a repeated request, or None."""
        keys = {"idempotency-key", "idempotencykey"}
        return next((param.fact.attribute for param in self.params if param.fact.wire.lower() in keys), None)

    @property
    def params(self) -> tuple[Param, ...]:
        """Every parameter: those of the path, query, headers and body, each in order."""
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
        UsageError: the parameters do not match the URL, the body or the fields of the class that states them.
    """
    spec: OperationSpec = cls.__spec__
    owner = next(base for base in cls.__mro__ if "__spec__" in base.__dict__)
    stated = f"{owner.__name__}.__spec__"
    params = spec.params
    check_facts(owner, stated, [param.fact for param in params])
    named = [param.fact.wire for param in params if param.location == "path"]
    braced = [text.partition("}")[0] for text in spec.url.split("{")[1:]]
    if named != braced:
        raise UsageError(f"{stated} has path={' '.join(named)!r}, but its URL contains {' '.join(braced) or 'none'}")
    if spec.form is not None and spec.json is not None:
        raise UsageError(f"{stated} has a form and a JSON body: leave one of them out")
    if spec.json is not None and not spec.content_type:
        raise UsageError(f"{stated} has a JSON body: set content_type, such as 'application/json'")
    return params
