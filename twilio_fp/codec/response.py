"""Decoding of HTTP responses as results of operations, or as errors."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

import attrs

from twilio_fp.ask import Effect, Exchanged, Wrapped, innermost, not_an_operation
from twilio_fp.canonical_json import freeze
from twilio_fp.codec.json import decode_value, decoder
from twilio_fp.codec.query import decode_query
from twilio_fp.codec.reading import BODY_KEPT, kept, parse_json, parse_odd_json
from twilio_fp.codec.scalars import EMPTY_IS_NONE
from twilio_fp.codec.text import read_text
from twilio_fp.errors import (
    ApiError,
    AuthenticationError,
    DecodeError,
    NotFoundError,
    RateLimitError,
    UsageError,
)
from twilio_fp.hiding import hide
from twilio_fp.host import is_twilio
from twilio_fp.http import HttpResponse, request_id
from twilio_fp.model import hides
from twilio_fp.operation.bounds import bounds_of
from twilio_fp.operation.call import Operation
from twilio_fp.operation.spec import OperationSpec, params_of
from twilio_fp.origin import is_readers
from twilio_fp.printable import printable
from twilio_fp.record import per_class
from twilio_fp.schema import Kind, attribute_name, parse_kind
from twilio_fp.secret_members import MASK
from twilio_fp.spelling import folded
from twilio_fp.tracebacks import forget
from twilio_fp.values import FrozenMap

if TYPE_CHECKING:
    from twilio_fp.operation.page import Page
    from twilio_fp.operation.raw import RawOperation

__all__ = ["decode", "decode_error", "items_key"]

T = TypeVar("T")

_ERROR_OF_STATUS: dict[int, type[ApiError]] = {
    401: AuthenticationError,
    403: AuthenticationError,
    404: NotFoundError,
    410: NotFoundError,
    429: RateLimitError,
}
_MESSAGES = ("message", "detail", "title", "error_description", "error")
_POSITION = ("Page", "PageToken", "Token", "pageToken")  # cleared unless the next page sets them
_NAMED = frozenset({"status", "code", "message", "more_info", "moreInfo"})
_MOST_CODE = 10**10
_INTEGER = Kind("integer")
_MEMBER = r"<([A-Za-z]+)>([^<]*)</\1>"


def decode(operation: Effect[T], response: HttpResponse, *, base_url: str | None = None) -> T:
    """Return the result of an operation from its response.

    Args:
        operation: the operation that was executed.
        response: its response.
        base_url: the client's own base URL, whose host next pages may name as well as Twilio's.

    >>> from twilio_fp.http import HttpResponse
    >>> from twilio_fp.operation import RawOperation
    >>> decode(RawOperation("GET", "api.twilio.com", "/x"), HttpResponse(200, (), b'{"a": [1]}'))
    FrozenMap({'a': (1,)})

    Raises:
        UsageError: an argument is not an operation or response.
        ApiError: the status means failure.
        DecodeError: the body is not as expected; `DecodeError.body` keeps it, unless it may hold secrets.
    """
    if not isinstance(response, HttpResponse):
        raise UsageError(f"response must be an HttpResponse, got a value of type {type(response).__name__}")
    if not isinstance(operation, Exchanged):
        raise not_an_operation(operation)
    try:
        result: T = _decode(operation, response, base_url)
    except DecodeError as error:
        failure = error
    except UsageError as error:  # an invalid operation fails before it is sent
        failure = DecodeError(str(error))
    except RecursionError as error:
        if not is_readers(error):
            raise
        failure = DecodeError("expected JSON that is nested less deeply")
    else:
        return result
    forget(failure)  # its frames hold the unmasked body
    if _may_hide(innermost(operation)):
        expected = str(failure).removeprefix(f"{failure.path}: ").partition(", found ")[0]
        failure = DecodeError(expected, path=failure.path)  # without the value found or the error that shows it
    else:
        failure.body = kept(response.body)
    failure.request_id = request_id(response)
    raise failure


def _decode(operation: Any, response: HttpResponse, base_url: str | None) -> Any:
    if isinstance(operation, Wrapped):
        return _decode_wrapped(cast("Wrapped[Any]", operation), response, base_url)
    spec: OperationSpec | None = getattr(operation, "__spec__", None)
    status, body = response.status, response.body
    if not 200 <= status < 300 and (spec is None or status not in spec.success):
        raise decode_error(response)
    if spec is None:
        return _raw(operation, response)
    if not spec.result or (not body and status in {204, 304} and status in spec.success):
        return None
    if not body.strip():
        raise DecodeError(f"expected JSON, found an empty body (HTTP {status})")
    try:
        return _typed(operation, spec, parse_json(body), base_url)
    except (DecodeError, UsageError, RecursionError) as error:
        if not is_readers(error):
            raise
        # It has been executed all the same: one odd value must not lose the rest.
        return _typed(operation, spec, parse_odd_json(body), base_url)


def _decode_wrapped(operation: Wrapped[Any], response: HttpResponse, base_url: str | None) -> Any:
    from twilio_fp.codec.request import Encoded
    from twilio_fp.operation.modifiers import Reply, TimedOperation
    from twilio_fp.operation.page import Page

    value: Any = _decode(operation.operation, response, base_url)
    if isinstance(operation, Encoded):
        return value
    if not isinstance(operation, TimedOperation):
        return Reply(value, response)
    page = cast("Page[Any]", value) if isinstance(value, Page) else Page[Any]()
    if page.next is None:
        return cast("Any", value)
    return attrs.evolve(page, next=attrs.evolve(operation, operation=page.next))


def _typed(operation: Operation[Any], spec: OperationSpec, value: Any, base_url: str | None) -> Any:
    return _page(operation, spec, value, base_url) if spec.items else _reader(type(operation))(value, "$")


def _raw(operation: RawOperation, response: HttpResponse) -> Any:
    """Return the body of a successful response as JSON, or as text if it is not JSON."""
    if not response.body.strip():
        return None
    try:
        return freeze(parse_json(response.body))
    except DecodeError:
        if operation.method == "GET" and "json" in response.headers.get("content-type", ""):
            raise
        return response.body.decode("utf-8", "replace")


def _may_hide(operation: Any) -> bool:
    if not isinstance(operation, Operation):
        return False
    cls: Any = type(cast("Operation[Any]", operation))
    return hides(parse_kind(cls.__spec__.result), cls)


@per_class
def _reader(cls: Any) -> Any:
    spec: OperationSpec = cls.__spec__
    return decoder(parse_kind(f"{spec.result}{'[]' if spec.items else ''}"), cls)


def _page(operation: Operation[Any], spec: OperationSpec, value: Any, base_url: str | None) -> Page[Any]:
    if not isinstance(value, dict):
        raise DecodeError("expected an object")
    envelope = cast("dict[str, Any]", value)
    key = items_key(spec, envelope)
    items = envelope.get(key)
    if items is None:
        items = []
    if isinstance(items, list) and None in items:
        raise DecodeError("expected an item, found null", path=f"$.{key}[{cast('list[Any]', items).index(None)}]")
    from twilio_fp.operation.page import Page

    return Page(
        items=_reader(type(operation))(items, f"$.{key}"),
        next=_next(operation, spec, envelope, base_url),
        meta=hide(freeze({name: member for name, member in envelope.items() if name != key})),
    )


def items_key(spec: OperationSpec, envelope: Mapping[str, Any]) -> str:
    """Return the name of the member that holds a page's items: the documented one, or the one that ``meta`` names.

    Failing both, it is a member that spells the documented name differently.
    """
    if spec.items in envelope:
        return spec.items
    meta = envelope.get("meta")
    key = cast("dict[str, Any]", meta).get("key") if isinstance(meta, dict) else None
    if isinstance(key, str) and key in envelope:
        return key
    own = folded(spec.items)
    return next((name for name in envelope if folded(name) == own), spec.items)


def _next(operation: Operation[Any], spec: OperationSpec, envelope: Mapping[str, Any], base_url: str | None) -> Any:
    found = envelope.get("meta")
    meta = cast("dict[str, Any]", found) if isinstance(found, dict) else {}
    changes: list[tuple[str, str]] | None = None
    if spec.paging == "uri":
        changes = _from_url(envelope.get("next_page_uri"), "$.next_page_uri", base_url)
    elif spec.paging == "meta":
        changes = _from_url(meta.get("next_page_url"), "$.meta.next_page_url", base_url)
    elif spec.paging == "token":
        changes = _from_token("Token", meta.get("next_token"), "$.meta.next_token")
    elif spec.paging == "page-token":
        changes = _from_token("pageToken", meta.get("nextToken"), "$.meta.nextToken")
    elif spec.paging == "number" and envelope.get("has_next") is True:
        current = decode_value(_INTEGER, type(operation), envelope.get("current_page"), "$.current_page")
        changes = [("Page", str((current or 0) + 1))]
    return None if changes is None else _evolved(operation, changes)


def _from_token(wire: str, token: Any, path: str) -> list[tuple[str, str]] | None:
    if token is None or token == "":
        return None
    if isinstance(token, bool) or not isinstance(token, (str, int)):
        raise DecodeError("expected the token of the next page", path=path)
    return [(wire, str(token))]


def _from_url(url: Any, path: str, base_url: str | None) -> list[tuple[str, str]] | None:
    if url is None or url == "":
        return None
    if not isinstance(url, str):
        raise DecodeError("expected the URL of the next page", path=path)
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError as error:
        if not is_readers(error):
            raise
        raise DecodeError(f"expected the URL of the next page, found {url[:80]!r}", path=path) from None
    own = urlsplit(base_url).hostname if base_url else None
    if (parts.netloc or parts.scheme) and not is_twilio(host) and host != own:
        raise DecodeError(f"the next page must be on Twilio's hosts or the client's base_url, got {host!r}", path=path)
    return decode_query(url)


def _evolved(operation: Operation[Any], pairs: list[tuple[str, str]]) -> Operation[Any]:
    """Return the operation with a query's pairs in its fields, or in ``extra`` if it has no such field."""
    params = params_of(type(operation))
    facts = {param.fact.wire: param.fact for param in params if param.location == "query"}
    bounds = {name: bound for name, bound in bounds_of(type(operation)).items() if bound.has_range and not bound.unit}
    settled = {param.fact.wire for param in params if param.location != "query"}
    changes: dict[str, Any] = {facts[wire].attribute: None for wire in _POSITION if wire in facts}
    lists: dict[str, list[Any]] = {}
    unknown: dict[str, list[str]] = {}
    for wire, text in pairs:
        fact = facts.get(wire)
        if wire in settled or (fact is not None and not text and fact.kind.name in EMPTY_IS_NONE):
            continue
        if fact is None or wire in operation.extra:
            unknown.setdefault(wire, []).append(text)
            continue
        try:
            value = read_text(Kind(fact.kind.name), text)
        except UsageError as error:
            raise DecodeError(f"{wire} of the next page: {error}") from error
        if fact.attribute in bounds and not bounds[fact.attribute].admits(value):  # Twilio overrides our bounds
            changes[fact.attribute] = None
            unknown.setdefault(wire, []).append(text)
        elif fact.kind.is_list:
            lists.setdefault(fact.attribute, []).append(value)
        else:
            changes[fact.attribute] = value
    changes |= lists
    extra = {wire: texts[0] if len(texts) == 1 else tuple(texts) for wire, texts in unknown.items()}
    if extra:
        changes["extra"] = {**operation.extra, **extra}
    try:
        return attrs.evolve(operation, **changes)
    except UsageError as error:
        raise DecodeError(f"the next page can't be requested: {error}") from error


def decode_error(response: HttpResponse) -> ApiError:
    """Return the error in a response: in Twilio's own format, RFC 9457's, SCIM's, OAuth's, or not even JSON.

    For media, Twilio sends its errors in XML.

    >>> from twilio_fp.http import HttpResponse
    >>> decode_error(HttpResponse(404, (), b"<RestException><Code>20404</Code><Message>no</Message></RestException>"))
    NotFoundError('HTTP 404: no (code 20404)')
    >>> decode_error(HttpResponse(502, (), b"<html>Bad Gateway</html>"))
    ApiError('HTTP 502')
    """
    members: Mapping[str, Any] = {}
    try:
        value = freeze(parse_json(response.body))
        if isinstance(value, FrozenMap):
            members = cast("FrozenMap[str, Any]", value)
    except (DecodeError, RecursionError, UsageError) as error:
        if not is_readers(error):
            raise
        members = _rest_exception(response.body)
    message = next((text for name in _MESSAGES if isinstance(text := members.get(name), str) and text), "")
    more_info = next((text for name in ("more_info", "moreInfo") if isinstance(text := members.get(name), str)), None)
    status = response.status
    kind = _ERROR_OF_STATUS.get(status, ApiError)
    return kind(
        status=status,
        code=_code(members.get("code")),
        message=printable(message),
        more_info=more_info,
        details=hide(FrozenMap({name: item for name, item in members.items() if name not in _NAMED}), lambda _: MASK),
        request_id=request_id(response),
        headers=response.headers.pairs,
        body=kept(response.body),
    )


def _rest_exception(body: bytes) -> dict[str, Any]:
    """Return the members of an XML error, a flat list of text elements, by their JSON names."""
    from html import unescape

    _, _, inside = body[:BODY_KEPT].partition(b"<RestException>")
    members = re.findall(_MEMBER, inside.decode("utf-8", "replace"))
    return {attribute_name(name): unescape(text) for name, text in members}


def _code(value: Any) -> int | None:
    number = int(value) if isinstance(value, str) and re.fullmatch("[0-9]{1,10}", value) else value
    return number if isinstance(number, int) and not isinstance(number, bool) and abs(number) < _MOST_CODE else None
