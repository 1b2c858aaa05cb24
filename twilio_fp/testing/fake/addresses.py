"""Which of Twilio's hosts a request to another address is for, and how URLs in its response are rewritten.

A fake server has one address, whereas Twilio's products have forty hosts, some of whose paths coincide. The host is
determined, in this order, by a Twilio host as the first segment of the path, a header ``X-Twilio-Host``, the ``Host``,
``X-Forwarded-Host``, or a host such as ``verify.localhost``. Otherwise the path decides, together with its SIDs and the
request's parameters.

URLs in a response stay as they are if the client believes that it talks to Twilio's hosts, through a proxy or a hook of
its own. Otherwise they are rewritten to ``http://verify.localhost:8080/…`` if the client used such a host, or else to
``http://127.0.0.1:8080/verify.twilio.com/…``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, Literal, TypeAlias, cast

from twilio_fp.canonical_json import json_text
from twilio_fp.host import is_twilio
from twilio_fp.http import Headers, HttpRequest, HttpResponse
from twilio_fp.record import Record, record
from twilio_fp.schema import parse_kind, resolve
from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.accounts import accounts
from twilio_fp.testing.fake.places import place_of
from twilio_fp.testing.fake.reading import in_path, read_params
from twilio_fp.testing.fake.refusals import RefusedError, not_found
from twilio_fp.testing.fake.routes import Route, hosts, packages_of, route
from twilio_fp.testing.fake.state import State

__all__ = ["Addressed", "ReceivedRequest", "addressed", "with_rewritten_urls"]

AddressStyle: TypeAlias = Literal["as Twilio", "by label", "by path"]
"""How a client reaches a product: at its own host, at a label before ``.localhost``, or at its host in the path."""

_LOCALHOST: Final = ".localhost"
_DOMAIN: Final = ".twilio.com"
_ALIASES: Final[Mapping[str, str]] = {"ip-messaging": "chat", "preview-iam": "iam"}
"""Hosts that another one has replaced; if both fit, the replacement is meant."""


@record(kw_only=True)
class ReceivedRequest(Record):
    """A request as a server received it.

    Args:
        method: the method.
        scheme: ``http`` or ``https``.
        host: the host and port, from the ``Host`` header or an absolute target.
        mount: the path below which the server is mounted, without a trailing slash; empty for the root.
        target: the path below it, and the query, percent-encoded.
        headers: the headers.
        body: the body.
    """

    method: str
    scheme: str
    host: str
    mount: str = ""
    target: str
    headers: Headers
    body: bytes = b""

    @property
    def base(self) -> str:
        """The URL at which the server is mounted."""
        return f"{self.scheme}://{self.host}{self.mount}"


@record
class Addressed(Record):
    """A request to a Twilio host, and how to rewrite the URLs in its response.

    Args:
        request: the request as Twilio gets it.
        style: how the client reaches a product.
        base: the URL at which the server is mounted.
    """

    request: HttpRequest
    style: AddressStyle
    base: str

    def back(self, url: str) -> str:
        """Rewrite a Twilio URL for the client; other URLs are returned unchanged."""
        host, slash, tail = url.removeprefix("https://").partition("/")
        if self.style == "as Twilio" or not url.startswith("https://") or not _is_resource_url(host, f"/{tail}"):
            return url
        if self.style == "by label":
            scheme, _, authority = self.base.partition("://")
            return f"{scheme}://{host.partition('.')[0]}.{authority.partition('.')[2]}{slash}{tail}"
        return f"{self.base}/{host}{slash}{tail}"


def _is_resource_url(host: str, target: str) -> bool:
    """Return whether a URL is a resource of Twilio's API."""
    if not is_twilio(host):
        return False
    try:
        route(host.partition(".")[0], "GET", target.partition("?")[0])
    except RefusedError as error:
        return error.status != 404
    return True


def addressed(state: State, received: ReceivedRequest) -> Addressed:
    """Return a request as Twilio gets it.

    Args:
        state: the fake's state, whose resources decide if nothing else does.
        received: the request as a server received it.

    >>> from twilio_fp.testing.fake.start import started
    >>> target = "/v1/Workspaces"
    >>> received = ReceivedRequest(method="GET", scheme="http", host="localhost", target=target, headers=Headers())
    >>> addressed(started(), received).request.url
    'https://taskrouter.twilio.com/v1/Workspaces'

    Raises:
        RefusedError: the request doesn't determine a host.
        UsageError: it is not a valid HTTP request.
    """
    first, slash, tail = received.target.removeprefix("/").partition("/")
    if is_twilio(first):
        return _at(received, first.lower(), f"{slash}{tail}" or "/", "by path")
    named = received.headers.get("X-Twilio-Host", "").strip().lower()
    if is_twilio(named):
        return _at(received, named, received.target, "by path")
    for host in (received.host, received.headers.get("X-Forwarded-Host", "")):
        name = host.partition(",")[0].strip().partition(":")[0].lower()
        if is_twilio(name):
            return _at(received, name, received.target, "as Twilio")
    label, dot, rest = received.host.partition(":")[0].lower().partition(".")
    if f"{dot}{rest}" == _LOCALHOST and packages_of(label):
        return _at(received, f"{label}{_DOMAIN}", received.target, "by label")
    return _at(received, _host_label(state, received) + _DOMAIN, received.target, "by path")


def _at(received: ReceivedRequest, host: str, target: str, style: AddressStyle) -> Addressed:
    request = HttpRequest(received.method, f"https://{host}{target}", received.headers, received.body)
    return Addressed(request, style, received.base)


# Hosts by path


def _host_label(state: State, received: ReceivedRequest) -> str:
    """Return the first label of the host that a request is for, by its path, parameters and resources."""
    path = received.target.partition("?")[0]
    found, other = _routes(received.method, path)
    if not found and other:
        return other
    tests: tuple[Callable[[str, Route], bool], ...] = (
        lambda label, candidate: _has_known_prefixes(label, candidate) is not False,
        lambda label, candidate: _accepts(candidate, received),
        lambda label, candidate: _has_known_prefixes(label, candidate) is True,
        lambda label, candidate: _has_resource(state, label, candidate),
    )
    for test in tests:
        if len(found) > 1:
            found = {label: candidate for label, candidate in found.items() if test(label, candidate)} or found
    if len(found) != 1:
        raise _ambiguous(path, tuple(found))
    return next(iter(found))


def _routes(method: str, path: str) -> tuple[dict[str, Route], str]:
    """Return the routes of a method and path by host label, and a host label that has another method there."""
    found: dict[str, Route] = {}
    other = ""
    for label in hosts():
        try:
            found[label] = route(label, method, path)
        except RefusedError as error:
            other = label if error.status != 404 else other
    return {label: candidate for label, candidate in found.items() if _ALIASES.get(label) not in found}, other


def _ambiguous(path: str, labels: tuple[str, ...]) -> RefusedError:
    example = f"{labels[0] if labels else 'api'}{_DOMAIN}"
    hosts_in_words = ", ".join([label + _DOMAIN for label in labels]) or "none of Twilio's hosts"
    how = (
        f"specify the host: put /{example} before the path, send the header X-Twilio-Host: {example},"
        f" or send the request to {example.partition('.')[0]}{_LOCALHOST}"
    )
    error = not_found(path)
    return RefusedError(error.status, error.code, f"{error.message}: the path matches {hosts_in_words}; {how}")


def _has_known_prefixes(label: str, candidate: Route) -> bool | None:
    """Return whether the SIDs in a path have a product's prefixes; None if there are none or they are unknown."""
    verdict: bool | None = None
    for prefixes, value in _sids(label, candidate):
        if not value.startswith(prefixes):
            return False
        verdict = True
    return verdict


def _sids(label: str, candidate: Route) -> Iterator[tuple[tuple[str, ...], str]]:
    """Iterate over the SIDs in a path, with the prefixes that each may have."""
    template = candidate.parts_of_template
    for name, value, bound in in_path(candidate):
        end = template.index(f"{{{name}}}") + 1
        prefixes = bound or _prefixes_at(label, candidate.parts[:end]) or facts.prefix_of_path(name)
        if prefixes and len(value) == 34 and value[:2].isupper() and value[:2].isalpha():
            yield prefixes, value


def _prefixes_at(label: str, parts: tuple[str, ...]) -> tuple[str, ...]:
    """Return the prefix of the SID at the end of a path, from the record that is fetched there."""
    try:
        operation = route(label, "GET", "/" + "/".join(parts)).operation
    except RefusedError:
        return ()
    if not operation.__spec__.result:
        return ()
    record: Any = resolve(parse_kind(operation.__spec__.result), operation)
    found = facts.prefix(f"{record.__module__.removeprefix('twilio_fp.rest.').rpartition('.')[0]}.{record.__name__}")
    return (found,) if found else ()


def _accepts(candidate: Route, received: ReceivedRequest) -> bool:
    """Return whether an operation accepts the parameters of a request."""
    try:
        read_params(
            candidate,
            HttpRequest(received.method, f"https://x{_DOMAIN}{received.target}", received.headers, received.body),
            {},
        )
    except RefusedError:
        return False
    return True


def _has_resource(state: State, label: str, candidate: Route) -> bool:
    """Return whether a product has the resource that a path names, or the parents of the collection that it names."""
    for account in accounts(state):
        place = place_of(state, label, candidate, account.key.rpartition("/")[2])
        if not place.parents and (state.row(place.key) is not None if candidate.is_item else place.path):
            return True
    return False


# Responses


def with_rewritten_urls(response: HttpResponse, request: Addressed) -> HttpResponse:
    """Rewrite the URLs in a response for the client: those of resources, of their links, and of a list's pages."""
    if request.style == "as Twilio":
        return response
    fields = [
        (name, request.back(value) if name.lower() == "location" else value)
        for name, value in response.headers.reveal()
    ]
    body = response.body
    if b"twilio.com/" in body and body.startswith(b"{"):
        try:
            read = json.loads(body)
        except ValueError:
            read = None  # truncated by a fault
        if read is not None:
            body = json_text(_with_urls_rewritten(read, request, 2)).encode()
    return HttpResponse(response.status, fields, body)


def _with_urls_rewritten(resource: Mapping[str, Any], request: Addressed, depth: int) -> dict[str, Any]:
    """Rewrite the URLs of a resource or a page, but not deeper ones, which are the user's data."""
    rewritten: dict[str, Any] = {}
    for name, value in resource.items():
        if isinstance(value, str) and name.lower().endswith(("url", "uri")):
            rewritten[name] = request.back(value)
        elif name == "links" and isinstance(value, dict):
            links = cast("dict[str, Any]", value)
            rewritten[name] = {key: request.back(url) if isinstance(url, str) else url for key, url in links.items()}
        elif name == "meta" and isinstance(value, dict) and depth > 1:
            rewritten[name] = _with_urls_rewritten(cast("dict[str, Any]", value), request, 1)
        elif isinstance(value, list) and depth > 1:
            rows = cast("list[Any]", value)
            rewritten[name] = [
                _with_urls_rewritten(cast("dict[str, Any]", row), request, 1) if isinstance(row, dict) else row
                for row in rows
            ]
        else:
            rewritten[name] = value
    return rewritten
