"""Signed requests as Twilio would send them, for tests and experiments."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, cast
from urllib.parse import quote_plus

from twilio_fp.canonical_json import json_text
from twilio_fp.errors import UsageError
from twilio_fp.tracebacks import sealed
from twilio_fp.webhooks.address import describe_url
from twilio_fp.webhooks.decode import IDEMPOTENCY_HEADER, to_params
from twilio_fp.webhooks.events.event import Event
from twilio_fp.webhooks.request import WebhookRequest
from twilio_fp.webhooks.signing import Key, Parameters, SharedKey, as_bytes, body_hash, parameter_pairs, signature
from twilio_fp.webhooks.verification import SETTINGS_HEADER, SIGNATURE_HEADER

__all__ = ["sign_webhook"]


@sealed
def sign_webhook(
    source: Event | Parameters | bytes,
    url: str,
    key: Key,
    *,
    method: str = "POST",
    content_type: str = "application/json",
) -> WebhookRequest:
    """Return the signed request with which Twilio would report this.

    Args:
        source: an event; the parameters of a form; or the bytes of another body, whose hash goes into the URL.
        url: your URL as configured in Twilio's settings; a fragment is neither signed nor sent.
        key: an `AuthToken`, its text alone, or a `SharedKey`.
        method: ``POST``; with ``GET`` the parameters go into the URL.
        content_type: the content type of a body in bytes.

    >>> request = sign_webhook({"Body": "Hi"}, "https://example.com/sms", "12345")
    >>> request.headers["X-Twilio-Signature"], request.body
    ('8hyGDGm5bCRd+wFhFQfzQuoYel4=', b'Body=Hi')

    Raises:
        UsageError: the URL or a parameter is invalid, or a CloudEvent can't be encoded as UTF-8.
    """
    if not isinstance(url, str) or not isinstance(method, str) or not isinstance(content_type, str):
        raise UsageError("url, method and content_type must be text")
    url = url.partition("#")[0]
    headers = [("User-Agent", "TwilioProxy/1.1"), ("Host", _host(url))]
    if isinstance(source, Event) and source.idempotency_token is not None:
        headers.append((IDEMPOTENCY_HEADER, source.idempotency_token))
    content: Any = to_params(source) if isinstance(source, Event) else source
    if isinstance(source, Event) and _is_cloud_event(cast("Mapping[str, Any]", content)):
        content = _json(list(content["events"]) if "events" in content else [content])
        content_type = "application/cloudevents+json" if "events" not in to_params(source) else content_type
    signed: tuple[tuple[str, str], ...] = ()
    if isinstance(content, (bytes, bytearray)):
        body = bytes(content)
        address = f"{url}{'&' if '?' in url else '?'}bodySHA256={body_hash(body)}"
        headers.append(("Content-Type", content_type))
    else:
        pairs = parameter_pairs(content)
        form = "&".join([f"{_quote(name)}={_quote(value)}" for name, value in pairs])
        if method.upper() == "GET":
            body, address = b"", f"{url}{'&' if '?' in url else '?'}{form}" if form else url
        else:
            body, signed, address = form.encode(), tuple(pairs), url
            headers.append(("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8"))
    headers += _signature_headers(key, address, signed)
    return WebhookRequest(method, address, headers, body)


def _signature_headers(key: Key, url: str, pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    signed = (SIGNATURE_HEADER, signature(key, url, pairs))
    if not isinstance(key, SharedKey):
        return [signed]
    return [signed, (SETTINGS_HEADER, f"key={key.id},algorithm={key.algorithm}")]


def _is_cloud_event(members: Mapping[str, Any]) -> bool:
    return "specversion" in members or isinstance(members.get("events"), tuple)


def _json(events: list[Any]) -> bytes:
    try:
        return json_text(events).encode()
    except UnicodeEncodeError:
        raise UsageError("an event must be text that can be encoded as UTF-8, got a lone surrogate") from None


def _quote(text: str) -> str:
    return quote_plus(as_bytes(text))


def _host(url: str) -> str:
    scheme, found, rest = url.partition("://")
    if not found or scheme.lower() not in {"http", "https", "ws", "wss"}:
        raise UsageError(f"a webhook's URL must start with https:// or http://, got {describe_url(url)}")
    return re.split("[/?#]", rest, maxsplit=1)[0].rpartition("@")[2]
