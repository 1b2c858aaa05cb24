"""Strategies for Twilio's responses: JSON for any record, and a response to any operation."""

from __future__ import annotations

import json
from functools import cache
from typing import Any
from urllib.parse import quote, urlencode

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from twilio_fp.checks import whole
from twilio_fp.errors import UsageError
from twilio_fp.http import HttpResponse
from twilio_fp.model import Resource, facts_of
from twilio_fp.operation import Operation, OperationSpec
from twilio_fp.printable import typed
from twilio_fp.schema import parse_kind
from twilio_fp.testing.strategies.operations import check_bounds, of_kind, unknown_fields
from twilio_fp.testing.strategies.scalars import json_scalars

__all__ = ["answers", "json_of", "pages"]

_EMPTY_IS_NULL = frozenset({"integer", "number", "boolean", "date", "date-time", "rfc2822", "secret"})
_NULLS: tuple[SearchStrategy[Any], SearchStrategy[Any]] = (st.none(), st.sampled_from((None, "")))


def json_of(cls: type[Resource], *, max_length: int = 12, max_items: int = 3) -> SearchStrategy[dict[str, Any]]:
    """Return a strategy for the JSON objects that Twilio could send for a record, as ``json.loads`` returns them.

    Any member may be absent or null, an enumeration may have a new value, and there may be members unknown to the
    record.

    Args:
        cls: the class of a record.
        max_length: the maximum length of a text.
        max_items: the maximum size of a list or a mapping.

    >>> from hypothesis import given
    >>> import json
    >>> from twilio_fp import HttpResponse, decode
    >>> from twilio_fp.rest.api.v2010 import FetchMessage, Message
    >>> @given(json_of(Message))
    ... def a_message_can_be_read(value):
    ...     response = HttpResponse(200, {}, json.dumps(value).encode())
    ...     assert decode(FetchMessage("SM1"), response).body == value.get("body")
    >>> a_message_can_be_read()

    Raises:
        UsageError: ``cls`` is not a record class, or a bound is less than 1.
    """
    if not (isinstance(cls, type) and issubclass(cls, Resource)):
        raise UsageError(f"cls must be the class of a record, such as Message, got {typed(cls)}")
    check_bounds(max_length, max_items)
    record: Any = cls
    return _objects(record, max_length, max_items)


def answers(cls: type[Operation[Any]], *, max_length: int = 12, max_items: int = 3) -> SearchStrategy[HttpResponse]:
    """Return a strategy for the successful responses that Twilio could send to an operation.

    The response to a list is a page, sometimes with a next one.

    Args:
        cls: the class of an operation.
        max_length: the maximum length of a text.
        max_items: the maximum size of a list, a mapping or a page.

    >>> from hypothesis import given
    >>> from twilio_fp.codec import decode
    >>> from twilio_fp.rest.api.v2010 import ListMessage
    >>> @given(answers(ListMessage))
    ... def a_page_can_be_read(response):
    ...     assert len(decode(ListMessage(), response).items) <= 3
    >>> a_page_can_be_read()

    Raises:
        UsageError: ``cls`` is not an operation class, or a bound is less than 1.
    """
    if not (isinstance(cls, type) and issubclass(cls, Operation) and hasattr(cls, "__spec__")):
        raise UsageError(f"cls must be the class of an operation, such as CreateMessage, got {typed(cls)}")
    check_bounds(max_length, max_items)
    operation: Any = cls
    spec = cls.__spec__
    statuses = st.sampled_from(spec.success)
    if not spec.result:
        return st.builds(HttpResponse, statuses)
    result = of_kind(parse_kind(spec.result), operation, json_scalars, _objects, max_length, max_items)
    values = _envelopes(spec, result, max_items) if spec.items else result
    return st.builds(_response, statuses, values)


def pages(
    cls: type[Operation[Any]], *, max_pages: int = 4, max_length: int = 12, max_items: int = 3
) -> SearchStrategy[tuple[HttpResponse, ...]]:
    """Return a strategy for all pages of a list, in order, each linked to the next in the list's paging style.

    Args:
        cls: the class of an operation that lists.
        max_pages: the maximum number of pages, at least 1; any page may be empty, including the last.
        max_length: the maximum length of a text.
        max_items: the maximum size of a page, and of a list or a mapping in an item.

    >>> import json
    >>> from hypothesis import given
    >>> from twilio_fp.rest.api.v2010 import ListMessage
    >>> from twilio_fp.testing import TableTransport
    >>> @given(pages(ListMessage))
    ... def a_walk_has_the_items_of_every_page(responses):
    ...     client = TableTransport({ListMessage: list(responses)}).client()
    ...     messages = [message for page in client.pages(ListMessage()) for message in page.items]
    ...     assert len(messages) == sum(len(json.loads(one.body)["messages"]) for one in responses)
    >>> a_walk_has_the_items_of_every_page()

    Raises:
        UsageError: ``cls`` is not the class of an operation that lists, or a bound is less than 1.
    """
    if not (isinstance(cls, type) and issubclass(cls, Operation) and hasattr(cls, "__spec__") and cls.__spec__.items):
        raise UsageError(f"cls must be the class of an operation that lists, such as ListMessage, got {typed(cls)}")
    check_bounds(max_length, max_items)
    whole("max_pages", max_pages, 1)
    operation: Any = cls
    spec = cls.__spec__
    items = of_kind(parse_kind(spec.result), operation, json_scalars, _objects, max_length, max_items)
    most = 1 if spec.paging == "none" else max_pages
    listed = st.lists(st.lists(items, max_size=max_items), min_size=1, max_size=most)

    def responses(found: list[list[Any]]) -> tuple[HttpResponse, ...]:
        last = len(found) - 1
        tokens = [None if at == last else f"PA{at}" for at in range(len(found))]
        envelopes = [{spec.items: here, **_following(spec, tokens[at], at)} for at, here in enumerate(found)]
        return tuple([_response(spec.success[0], envelope) for envelope in envelopes])

    return listed.map(responses)


def _response(status: int, value: Any) -> HttpResponse:
    body = b"" if status in {204, 304} else json.dumps(value).encode()
    return HttpResponse(status, {"Content-Type": "application/json", "Twilio-Request-Id": "RQ1"}, body)


@cache
def _objects(cls: Any, max_length: int, max_items: int) -> SearchStrategy[dict[str, Any]]:
    known: dict[str, SearchStrategy[Any]] = {
        fact.wire: _NULLS[str(fact.kind) in _EMPTY_IS_NULL]
        | of_kind(fact.kind, cls, json_scalars, _objects, max_length, max_items)
        for fact in facts_of(cls)
    }
    new = unknown_fields(max_length, max_items, as_json=True)
    return st.builds(_merged, st.fixed_dictionaries({}, optional=known), new)


def _merged(known: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    return {**new, **known}


@st.composite
def _envelopes(draw: DrawFn, spec: OperationSpec, items: SearchStrategy[Any], max_items: int) -> dict[str, Any]:
    listed = draw(st.lists(items, max_size=max_items))
    token = draw(st.none() | st.sampled_from(("PASM1", "a b&c=d/+%", "0")))
    return {spec.items: listed, **_following(spec, token)}


def _following(spec: OperationSpec, token: str | None, page: int = 0) -> dict[str, Any]:
    """Return the members of an envelope that link to the next page, if any."""
    scheme, _, rest = spec.url.partition("://")
    host, slash, path = rest.partition("/")
    query = None if token is None else urlencode({"PageSize": 50, "Page": page + 1, "PageToken": token})
    tail = None if query is None else f"{slash}{quote(path)}?{query}"
    match spec.paging:
        case "uri":
            return {"next_page_uri": tail, "page": page, "page_size": 50}
        case "meta":
            return {"meta": {"key": spec.items, "next_page_url": None if tail is None else f"{scheme}://{host}{tail}"}}
        case "token":
            return {"meta": {"next_token": token, "previous_token": None}}
        case "page-token":
            return {"meta": {"key": spec.items, "nextToken": token, "pageSize": 50}}
        case "number":
            return {"current_page": page + 1, "has_next": token is not None}
        case _:
            return {}
