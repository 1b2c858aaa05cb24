"""twilio-python over this library's transports, and conversion of its clients and errors.

>>> from twilio_fp import CreateMessage
>>> from twilio_fp.testing import FakeTwilio
>>> twilio = FakeTwilio()
>>> ours = twilio.client()
>>> theirs = rest_client(ours)
>>> message = theirs.messages.create(to="+15558675310", from_="+15017122661", body="Hi")  # as before
>>> ours(CreateMessage(to="+15558675310", from_="+15017122661", body="Hi again")).status  # moved
'queued'
>>> [one.body for one in twilio.messages]
['Hi', 'Hi again']
"""

from __future__ import annotations

import json
import logging
from base64 import b64encode
from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any, TypeAlias
from urllib.parse import quote, urlencode

import aiohttp
import requests
from twilio.base.exceptions import TwilioRestException, TwilioServiceException
from twilio.http import AsyncHttpClient as _AsyncHttpClient
from twilio.http import HttpClient as _HttpClient
from twilio.http.response import Response
from twilio.rest import Client as RestClient

from twilio_fp.auth import ApiKey, AuthToken, Credentials, NoAuth, OAuthClient
from twilio_fp.checks import MOST, instance
from twilio_fp.client import AsyncClient, Client
from twilio_fp.codec.response import decode_error
from twilio_fp.effect import Exchange
from twilio_fp.errors import ApiError, TransportError, UsageError
from twilio_fp.host import EDGES, resolve_url
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.printable import of_type, typed
from twilio_fp.tracebacks import sealed
from twilio_fp.transports import AsyncTransport, Transport

__all__ = [
    "AsyncHttpClient",
    "HttpClient",
    "RestError",
    "async_rest_client",
    "client_from",
    "from_rest_error",
    "rest_client",
    "to_rest_error",
]

RestError: TypeAlias = TwilioRestException | TwilioServiceException
"""The exceptions that twilio-python raises for Twilio's error responses."""

_LOGGER = logging.getLogger("twilio.http_client")
_JSON = ("application/json", "application/scim+json")
_IN_URL = "!#$%&'()*+,/:;=?@~"


def _checked_timeout(timeout: float | None) -> float | None:
    given: object = timeout
    if given is not None and (isinstance(given, bool) or not isinstance(given, (int, float)) or not 0 < given <= MOST):
        raise UsageError(f"timeout must be a positive number of seconds or None, got {typed(given)}")
    return timeout


class HttpClient(_HttpClient):  # type: ignore[misc]
    """An HTTP client for twilio-python that sends through a `twilio_fp.Client` or a transport.

    Requests pass through the client's middleware, such as retries, and its pool. The credentials, edge and region are
    those of the twilio-python client. If no response comes, it raises the exceptions of `requests`.

    Args:
        over: a `twilio_fp.Client`, or a transport, such as one over HTTP, a fake or a cassette.
        timeout: seconds, for requests without a timeout; None for the transport's default.

    >>> from twilio_fp.testing import FakeTwilio
    >>> twilio = FakeTwilio()
    >>> from twilio.rest import Client
    >>> credentials = twilio.client().credentials
    >>> client = Client(credentials.account_sid, credentials.token.reveal(), http_client=HttpClient(twilio))
    >>> client.messages.create(to="+15558675310", from_="+15017122661", body="Hi").status
    'queued'

    Raises:
        UsageError: ``over`` is neither, or is asynchronous, or ``timeout`` is not positive.
    """

    def __init__(self, over: Client | Transport, timeout: float | None = None) -> None:
        super().__init__(_LOGGER, is_async=False, timeout=_checked_timeout(timeout))
        given: Any = over
        if isinstance(given, AsyncClient):
            raise UsageError("over must be a Client or a transport, got an AsyncClient: write AsyncHttpClient(…)")
        self.client = given if isinstance(given, Client) else Client(NoAuth(), transport=given)

    @sealed
    def request(
        self,
        method: str,
        uri: str,
        params: Mapping[str, object] | None = None,
        data: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,  # noqa: FBT001, FBT002
    ) -> Any:
        """Send a request, and return the response as twilio-python has it."""
        exchange = _exchange(self, method, uri, params, data, headers, auth, timeout, redirects=allow_redirects)
        try:
            return _response(self.client(exchange))
        except TransportError as error:
            raise (requests.Timeout if error.timed_out else requests.ConnectionError)(str(error)) from error


class AsyncHttpClient(_AsyncHttpClient):  # type: ignore[misc]
    """An `HttpClient` for twilio-python's asynchronous methods: over an `AsyncClient` or an asynchronous transport.

    If no response comes, it raises `aiohttp.ClientConnectionError` or `TimeoutError`, as twilio-python does.

    Args:
        over: a `twilio_fp.AsyncClient`, or a transport for one.
        timeout: seconds, for requests without a timeout; None for the transport's default.

    Raises:
        UsageError: ``over`` is neither, or is a `Client`, or ``timeout`` is not positive.
    """

    def __init__(self, over: AsyncClient | AsyncTransport, timeout: float | None = None) -> None:
        super().__init__(_LOGGER, is_async=True, timeout=_checked_timeout(timeout))
        given: Any = over
        if isinstance(given, Client):
            raise UsageError("over must be an AsyncClient or a transport, got a Client: write HttpClient(…)")
        is_client = isinstance(given, AsyncClient)
        self.client = given if is_client else AsyncClient(NoAuth(), transport=given)

    async def request(
        self,
        method: str,
        uri: str,
        params: Mapping[str, object] | None = None,
        data: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,  # noqa: FBT001, FBT002
    ) -> Any:
        """Send a request, and return the response as twilio-python has it."""
        try:
            exchange = _exchange(self, method, uri, params, data, headers, auth, timeout, redirects=allow_redirects)
        finally:
            del auth, data, headers, params, uri  # nothing else clears them from a coroutine's frame
        try:
            return _response(await self.client(exchange))
        except TransportError as error:
            raise (TimeoutError if error.timed_out else aiohttp.ClientConnectionError)(str(error)) from error


@sealed
def _exchange(
    http_client: Any,
    method: str,
    url: str,
    params: Mapping[str, object] | None,
    data: Mapping[str, object] | None,
    headers: Mapping[str, str] | None,
    auth: tuple[str, str] | None,
    timeout: float | None,
    *,
    redirects: bool,
) -> Exchange:
    """Return the exchange for a request of twilio-python, with the bytes that `requests` would send."""
    if redirects:
        raise UsageError("allow_redirects must be False, got True: twilio_fp's transports don't follow redirects")
    header_fields = dict(headers or {})
    body = b""
    if any(header_fields.get("Content-Type", "").startswith(kind) for kind in _JSON):
        body = b"" if data is None else json.dumps(data, allow_nan=False).encode()
    elif data:
        body = _form(data).encode()
    if auth is not None:
        header_fields["Authorization"] = "Basic " + b64encode(":".join(auth).encode()).decode()
    query = _form(params or {})
    without_fragment = url.partition("#")[0]  # the fragment is not sent
    full_url = quote(
        f"{without_fragment}{'&' if '?' in without_fragment else '?'}{query}" if query else without_fragment,
        safe=_IN_URL,
    )
    seconds = http_client.timeout if timeout is None else timeout
    request = HttpRequest(
        method,
        resolve_url(full_url, base_url=http_client.client.base_url),
        header_fields,
        body,
        None if seconds is None else timedelta(seconds=seconds),
    )
    return Exchange(request)


def _form(fields: Mapping[str, Any]) -> str:
    """Encode fields as a form or query, with lists as repeated names, and without None."""
    pairs = [(name, item) for name, value in fields.items() for item in _values(value) if item is not None]
    return urlencode(pairs, doseq=True)


def _values(value: Any) -> Iterable[Any]:
    return value if hasattr(value, "__iter__") and not isinstance(value, (str, bytes)) else (value,)


def _response(response: HttpResponse) -> Any:
    return Response(response.status, response.text, response.headers)


@sealed
def rest_client(client: Client, **settings: Any) -> Any:
    """Return a twilio-python client with the credentials, account, edge, region and pool of a client.

    Args:
        client: a client of this library.
        settings: further arguments of `twilio.rest.Client`.

    Raises:
        UsageError: it is not a `Client`, or its credentials are those of an OAuth app, whose tokens twilio-python
            fetches itself.
    """
    instance("client", client, Client, "a Client")
    return _rest_client(client, HttpClient(client), settings)


@sealed
def async_rest_client(client: AsyncClient, **settings: Any) -> Any:
    """Return a twilio-python client for asynchronous methods; see `rest_client`.

    Raises:
        UsageError: it is not an `AsyncClient`, or its credentials are those of an OAuth app.
    """
    instance("client", client, AsyncClient, "an AsyncClient")
    return _rest_client(client, AsyncHttpClient(client), settings)


def _rest_client(client: Client | AsyncClient, http_client: Any, settings: dict[str, Any]) -> Any:
    credentials = client.credentials
    if isinstance(credentials, AuthToken):
        login = {"username": credentials.account_sid, "password": credentials.token.reveal()}
    elif isinstance(credentials, ApiKey):
        login = {"username": credentials.key_sid, "password": credentials.secret.reveal()}
    else:
        raise UsageError(
            f"credentials must be an AuthToken or an ApiKey, got {of_type(credentials)}: pass twilio.rest.Client"
            " its own credential_provider= and http_client=HttpClient(client)"
        )
    account_sid = client.account_sid or credentials.account_sid
    hosts = {"edge": client.edge, "region": client.region}
    return RestClient(**login, account_sid=account_sid, http_client=http_client, **hosts, **settings)


@sealed
def client_from(rest_client: Any, **settings: Any) -> Client:
    """Return a client with the credentials, account, edge, region and user agent of a twilio-python client.

    An edge without a region implies us1, and a region without an edge implies its own edge, since Twilio no longer has
    other hosts. The transport is that of an `HttpClient`; for other HTTP clients, a new one with the same timeout is
    created.

    Args:
        rest_client: a `twilio.rest.Client`.
        settings: further fields of `Client`, which take precedence.

    >>> from twilio.rest import Client as RestClient
    >>> client = client_from(RestClient("AC1", "token", edge="dublin", region="ie1"))
    >>> client.credentials, client.edge
    (AuthToken(account_sid='AC1', token=Secret('**********')), 'dublin')

    Raises:
        UsageError: it is not such a client, or its credentials or region are invalid.
    """
    if not isinstance(rest_client, RestClient):
        raise UsageError(f"rest_client must be a twilio.rest.Client, got {of_type(rest_client)}")
    theirs: Any = rest_client
    credentials = _credentials(theirs)
    fields: dict[str, Any] = {"credentials": credentials, **_edge_and_region(theirs.edge, theirs.region)}
    default_account_sid = None if isinstance(credentials, NoAuth) else credentials.account_sid
    if theirs.account_sid and theirs.account_sid != default_account_sid:
        fields["account_sid"] = theirs.account_sid
    if theirs.user_agent_extensions:
        fields["user_agent"] = " ".join(theirs.user_agent_extensions)
    if isinstance(theirs.http_client, HttpClient):
        fields["transport"] = theirs.http_client.client.transport
    elif "transport" not in settings and (seconds := getattr(theirs.http_client, "timeout", None)) is not None:
        from twilio_fp.transports import Urllib3Transport

        fields["transport"] = Urllib3Transport(timeout=timedelta(seconds=seconds))
    return Client(**{**fields, **settings})


def _credentials(theirs: Any) -> Credentials:
    provider = theirs.credential_provider
    account_sid = theirs.account_sid
    if provider is not None:
        if not hasattr(provider, "client_secret"):
            return NoAuth()
        return OAuthClient(provider.client_id, provider.client_secret, account_sid=account_sid)
    if theirs.username is None or theirs.password is None:
        return NoAuth()
    if theirs.username.startswith("SK"):
        return ApiKey(account_sid=account_sid, key_sid=theirs.username, secret=theirs.password)
    return AuthToken(account_sid=theirs.username, token=theirs.password)


def _edge_and_region(edge: str | None, region: str | None) -> dict[str, str | None]:
    if edge is not None and region is None:
        region = "us1"
    if region is not None and edge is None and region in EDGES and region != "us1":
        edge = EDGES[region][0]
    return {"edge": edge, "region": region}


def to_rest_error(error: ApiError) -> Any:
    """Return the exception that twilio-python raises for the same response, for callers that expect it.

    Its message lacks the prefix ``Unable to create record``, and its URI is only the path.

    >>> to_rest_error(ApiError(status=400, code=21211, message="Invalid 'To' Phone Number")).code
    21211

    Raises:
        UsageError: it is not an `ApiError`.
    """
    if not isinstance(error, ApiError):
        raise UsageError(f"error must be an ApiError, got {of_type(error)}")
    body: Mapping[str, Any] = error.details
    request_line = {"method": error.method or "GET", "uri": error.request_path or ""}
    if error.code is not None and {"type", "title"} <= body.keys():
        members = {name: body.get(name) for name in ("detail", "instance")}
        errors = json.loads(json.dumps(body.get("errors") or []))
        return TwilioServiceException(
            body["type"], body["title"], error.status, error.code, errors=errors, **members, **request_line
        )
    code = error.status if error.code is None else error.code
    details = json.loads(json.dumps(body.get("details")))
    return TwilioRestException(error.status, msg=error.message, code=code, details=details, **request_line)


def from_rest_error(error: RestError) -> ApiError:
    """Return this library's error for one of twilio-python, of the class for its status.

    Without a code from Twilio, twilio-python uses the status as the code; here the code is then missing. Headers, body
    and the request's ID are lost, since twilio-python does not keep them.

    >>> from twilio.base.exceptions import TwilioRestException
    >>> from_rest_error(TwilioRestException(404, "/Messages/SM1.json", "not found", 20404))
    NotFoundError('HTTP 404: not found (code 20404) [GET /Messages/SM1.json]')

    Raises:
        UsageError: it is neither a `TwilioRestException` nor a `TwilioServiceException`.
    """
    theirs: Any = error
    if not isinstance(theirs, (TwilioRestException, TwilioServiceException)):
        raise UsageError(f"error must be a TwilioRestException or a TwilioServiceException, got {of_type(error)}")
    members: dict[str, Any] = {"status": theirs.status}
    if theirs.code is not None and theirs.code != theirs.status:
        members["code"] = theirs.code
    if isinstance(theirs, TwilioServiceException):
        texts = {name: getattr(theirs, name) for name in ("type", "title", "detail", "instance")}
        members |= {name: value for name, value in texts.items() if value is not None}
        members |= {"errors": theirs.errors} if theirs.errors else {}
    else:
        members |= {"message": theirs.msg} | ({} if theirs.details is None else {"details": theirs.details})
    converted = decode_error(HttpResponse(theirs.status, (), json.dumps(members, default=str).encode()))
    converted.body = b""
    converted.method = theirs.method
    converted.request_path = theirs.uri
    return converted
