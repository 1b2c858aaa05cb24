"""Extraction of HTTP requests from AWS Lambda events."""

from __future__ import annotations

from binascii import a2b_base64
from collections.abc import Mapping
from types import NoneType
from typing import Any, cast

from twilio_fp.checks import instance
from twilio_fp.errors import UsageError
from twilio_fp.webhooks.signing import as_bytes
from twilio_fp.webhooks.spelling import build_urls, mount_variants, path_encodings, query_encodings

__all__ = ["read_event"]

_Pairs = list[tuple[str, str]]


def read_event(event: Mapping[str, Any]) -> tuple[str, tuple[str, ...], _Pairs, bytes]:
    """Return the method, the possible URLs, the headers and the body of an event's request.

    Raises:
        UsageError: the event is not for an HTTP request.
    """
    if not isinstance(event, Mapping):
        raise UsageError(
            f"a Lambda event of an HTTP request must be a mapping, got a value of type {type(event).__name__}"
        )
    context = _mapping(event.get("requestContext"))
    headers = _headers(event)
    host = next((value for name, value in headers if name.lower() == "host"), "")
    scheme = "https"
    if "http" in context:
        method = str(_mapping(context["http"]).get("method", "GET"))
        paths = _with_stage(str(event.get("rawPath", "")), context)
        queries: tuple[str, ...] = (str(event.get("rawQueryString", "")),)
    elif "httpMethod" in event:
        method = str(event["httpMethod"])
        pairs = _query_pairs(event)
        if "elb" in context:  # load balancers pass path and query on unchanged
            scheme = next((value for name, value in headers if name.lower() == "x-forwarded-proto"), "https")
            paths = (str(event.get("path", "")),)
            queries = ("&".join([f"{name}={value}" for name, value in pairs]),)
        else:
            paths = (str(context.get("path", "")), *_with_stage(str(event.get("path", "")), context))
            queries = query_encodings(pairs)
    else:
        raise UsageError(
            "event must be a Lambda event for an HTTP request, got one with neither requestContext.http nor httpMethod"
        )
    authority = host if "elb" in context else str(context.get("domainName") or host)
    encodings = dict.fromkeys([spelling for path in paths for spelling in (path, *path_encodings(as_bytes(path)))])
    tails = [f"?{query}" for query in queries] if any(queries) else ["", "?"]
    return method, build_urls(scheme, authority, encodings, tails), headers, _body(event)


def _mapping(value: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else {}


def _headers(event: Mapping[str, Any]) -> _Pairs:
    return _pairs(event, "headers", "multiValueHeaders")


def _query_pairs(event: Mapping[str, Any]) -> _Pairs:
    return _pairs(event, "queryStringParameters", "multiValueQueryStringParameters")


def _pairs(event: Mapping[str, Any], single: str, several: str) -> _Pairs:
    if not _mapping(event.get(several)):
        return [(str(name), str(value)) for name, value in _mapping(event.get(single)).items()]
    pairs: _Pairs = []
    for name, values in _mapping(event[several]).items():
        if not isinstance(values, (list, tuple, NoneType)):
            raise UsageError(
                f"the values in {several} of a Lambda event must be lists of text, "
                f"got a value of type {type(values).__name__}"
            )
        pairs += [(str(name), str(value)) for value in cast("list[Any]", values or [])]
    return pairs


def _with_stage(path: str, context: Mapping[str, Any]) -> tuple[str, ...]:
    stage = str(context.get("stage", "$default"))
    return mount_variants((path,), "" if stage == "$default" else f"/{stage}")


def _body(event: Mapping[str, Any]) -> bytes:
    text = instance("a Lambda event's body", event.get("body") or "", str, "text")
    if not event.get("isBase64Encoded"):
        return as_bytes(text)
    try:
        return a2b_base64(text)
    except ValueError as error:
        raise UsageError(f"the event's body is not valid Base64, although isBase64Encoded is true: {error}") from None
