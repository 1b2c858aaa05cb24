"""twilio-python over the transports of this library, and what its records are here.

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
"""What twilio-python raises for an error that Twilio answers with."""

_LOGGER = logging.getLogger("twilio.http_client")
_JSON = ("application/json", "application/scim+json")
_IN_URL = "!#$%&'()*+,/:;=?@~"


def _seconds(timeout: float | None) -> float | None:
    given: object = timeout
    if given is not None and (isinstance(given, bool) or not isinstance(given, (int, float)) or not 0 < given <= MOST):
        raise UsageError(f"timeout must be a positive number of seconds or None, got {typed(given)}")
    return timeout


class HttpClient(_HttpClient):  # type: ignore[misc]
    """An HTTP client of twilio-python that sends by a `twilio_fp.Client`, or by a transport alone.

    What is asked for passes the client's middleware, such as retries, and its pool. The credentials, the edge and the
    region are those of the twilio-python client. Where no answer comes, it raises what `requests` does.

    Args:
        over: a `twilio_fp.Client`, or a transport: what performs HTTP, a fake, a cassette.
        timeout: seconds, for requests that do not say; None is the transport's own default.

    >>> from twilio_fp.testing import FakeTwilio
    >>> twilio = FakeTwilio()
    >>> from twilio.rest import Client
    >>> who = twilio.client().credentials
    >>> client = Client(who.account_sid, who.token.reveal(), http_client=HttpClient(twilio))
    >>> client.messages.create(to="+15558675310", from_="+15017122661", body="Hi").status
    'queued'

    Raises:
        UsageError: it is given neither; or an asynchronous client; or the timeout is not positive.
    """

    def __init__(self, over: Client | Transport, timeout: float | None = None) -> None:
        super().__init__(_LOGGER, is_async=False, timeout=_seconds(timeout))
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
        asked = _exchange(self, method, uri, params, data, headers, auth, timeout, redirects=allow_redirects)
        try:
            return _response(self.client(asked))
        except TransportError as error:
            raise (requests.Timeout if error.timed_out else requests.ConnectionError)(str(error)) from error


class AsyncHttpClient(_AsyncHttpClient):  # type: ignore[misc]
    """An `HttpClient` for twilio-python's asynchronous methods: over an `AsyncClient` or an asynchronous transport.

    Where no answer comes, it raises `aiohttp.ClientConnectionError` or `TimeoutError`, as that library does.

    Args:
        over: a `twilio_fp.AsyncClient`, or what performs HTTP for one.
        timeout: seconds, for requests that do not say; None is the transport's own default.

    Raises:
        UsageError: it is given neither.
    """

    def __init__(self, over: AsyncClient | AsyncTransport, timeout: float | None = None) -> None:
        super().__init__(_LOGGER, is_async=True, timeout=_seconds(timeout))
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
            asked = _exchange(self, method, uri, params, data, headers, auth, timeout, redirects=allow_redirects)
        finally:
            del auth, data, headers, params, uri  # of a coroutine's frame nothing else would clear them
        try:
            return _response(await self.client(asked))
        except TransportError as error:
            raise (TimeoutError if error.timed_out else aiohttp.ClientConnectionError)(str(error)) from error


@sealed
def _exchange(
    it: Any,
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
    """Return what twilio-python asks for, as bytes: what `requests` would send."""
    if redirects:
        raise UsageError("allow_redirects must be False, got True: no transport of this library follows a redirect")
    fields = dict(headers or {})
    body = b""
    if any(fields.get("Content-Type", "").startswith(kind) for kind in _JSON):
        body = b"" if data is None else json.dumps(data, allow_nan=False).encode()
    elif data:
        body = _form(data).encode()
    if auth is not None:
        fields["Authorization"] = "Basic " + b64encode(":".join(auth).encode()).decode()
    query = _form(params or {})
    bare = url.partition("#")[0]  # the rest is not sent
    whole = quote(f"{bare}{'&' if '?' in bare else '?'}{query}" if query else bare, safe=_IN_URL)
    seconds = it.timeout if timeout is None else timeout
    request = HttpRequest(
        method,
        resolve_url(whole, base_url=it.client.base_url),
        fields,
        body,
        None if seconds is None else timedelta(seconds=seconds),
    )
    return Exchange(request)


def _form(fields: Mapping[str, Any]) -> str:
    """Return fields as a form or a query: lists as repeated names, without None."""
    pairs = [(name, one) for name, value in fields.items() for one in _values(value) if one is not None]
    return urlencode(pairs, doseq=True)


def _values(value: Any) -> Iterable[Any]:
    return value if hasattr(value, "__iter__") and not isinstance(value, (str, bytes)) else (value,)


def _response(response: HttpResponse) -> Any:
    return Response(response.status, response.text, response.headers)


@sealed
def rest_client(client: Client, **settings: Any) -> Any:
    """Return a client of twilio-python that calls Twilio as this one does: its credentials, account, edge and pool.

    Args:
        client: ours.
        settings: further arguments of `twilio.rest.Client`.

    Raises:
        UsageError: it is no `Client`; or its credentials are those of an OAuth app, whose tokens that library fetches
            by itself.
    """
    instance("client", client, Client, "a Client")
    return _rest_client(client, HttpClient(client), settings)


@sealed
def async_rest_client(client: AsyncClient, **settings: Any) -> Any:
    """Return a client of twilio-python for its asynchronous methods; see `rest_client`.

    Raises:
        UsageError: it is no `AsyncClient`, or its credentials are those of an OAuth app.
    """
    instance("client", client, AsyncClient, "an AsyncClient")
    return _rest_client(client, AsyncHttpClient(client), settings)


def _rest_client(client: Client | AsyncClient, http_client: Any, settings: dict[str, Any]) -> Any:
    who = client.credentials
    if isinstance(who, AuthToken):
        given = {"username": who.account_sid, "password": who.token.reveal()}
    elif isinstance(who, ApiKey):
        given = {"username": who.key_sid, "password": who.secret.reveal()}
    else:
        raise UsageError(
            f"credentials must be an AuthToken or an ApiKey, got {of_type(who)}: give twilio.rest.Client its own"
            " credential_provider= and http_client=HttpClient(client)"
        )
    account_sid = client.account_sid or who.account_sid
    places = {"edge": client.edge, "region": client.region}
    return RestClient(**given, account_sid=account_sid, http_client=http_client, **places, **settings)


@sealed
def client_from(rest_client: Any, **settings: Any) -> Client:
    """Return our client for one of twilio-python: its credentials, account, edge, region and user agent.

    An edge without a region is that of us1, and a region without an edge gets its own edge, since Twilio has no other
    hosts by now. The transport is that of an `HttpClient`; for another it is made anew, with the same timeout.

    Args:
        rest_client: a `twilio.rest.Client`.
        settings: further fields of `Client`, which replace what is found.

    >>> from twilio.rest import Client as Theirs
    >>> client = client_from(Theirs("AC1", "token", edge="dublin", region="ie1"))
    >>> client.credentials, client.edge
    (AuthToken(account_sid='AC1', token=Secret('**********')), 'dublin')

    Raises:
        UsageError: it is no such client, or its credentials or its region are none that Twilio has.
    """
    if not isinstance(rest_client, RestClient):
        raise UsageError(f"rest_client must be a twilio.rest.Client, got {of_type(rest_client)}")
    theirs: Any = rest_client
    who = _credentials(theirs)
    found: dict[str, Any] = {"credentials": who, **_places(theirs.edge, theirs.region)}
    own = None if isinstance(who, NoAuth) else who.account_sid
    if theirs.account_sid and theirs.account_sid != own:
        found["account_sid"] = theirs.account_sid
    if theirs.user_agent_extensions:
        found["user_agent"] = " ".join(theirs.user_agent_extensions)
    if isinstance(theirs.http_client, HttpClient):
        found["transport"] = theirs.http_client.client.transport
    elif "transport" not in settings and (seconds := getattr(theirs.http_client, "timeout", None)) is not None:
        from twilio_fp.transports import Urllib3Transport

        found["transport"] = Urllib3Transport(timeout=timedelta(seconds=seconds))
    return Client(**{**found, **settings})


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


def _places(edge: str | None, region: str | None) -> dict[str, str | None]:
    if edge is not None and region is None:
        region = "us1"
    if region is not None and edge is None and region in EDGES and region != "us1":
        edge = EDGES[region][0]
    return {"edge": edge, "region": region}


def to_rest_error(error: ApiError) -> Any:
    """Return what twilio-python raises for the same answer, to raise where its callers stand.

    Its message has no ``Unable to create record`` before Twilio's own; its address is the path.

    >>> to_rest_error(ApiError(status=400, code=21211, message="Invalid 'To' Phone Number")).code
    21211

    Raises:
        UsageError: it is no `ApiError`.
    """
    if not isinstance(error, ApiError):
        raise UsageError(f"error must be an ApiError, got {of_type(error)}")
    said: Mapping[str, Any] = error.details
    where = {"method": error.method or "GET", "uri": error.request_path or ""}
    if error.code is not None and {"type", "title"} <= said.keys():
        members = {name: said.get(name) for name in ("detail", "instance")}
        errors = json.loads(json.dumps(said.get("errors") or []))
        return TwilioServiceException(
            said["type"], said["title"], error.status, error.code, errors=errors, **members, **where
        )
    code = error.status if error.code is None else error.code
    details = json.loads(json.dumps(said.get("details")))
    return TwilioRestException(error.status, msg=error.message, code=code, details=details, **where)


def from_rest_error(error: RestError) -> ApiError:
    """Return the error of this library for one of twilio-python, of the class that its status has.

    Where that library had no code of Twilio's, it says the status: here there is none. Headers, the body and the
    request's id are gone, since it does not keep them.

    >>> from twilio.base.exceptions import TwilioRestException
    >>> from_rest_error(TwilioRestException(404, "/Messages/SM1.json", "not found", 20404))
    NotFoundError('HTTP 404: not found (code 20404) [GET /Messages/SM1.json]')

    Raises:
        UsageError: it is no `TwilioRestException` and no `TwilioServiceException`.
    """
    given: Any = error
    if not isinstance(given, (TwilioRestException, TwilioServiceException)):
        raise UsageError(f"error must be a TwilioRestException or a TwilioServiceException, got {of_type(error)}")
    members: dict[str, Any] = {"status": given.status}
    if given.code is not None and given.code != given.status:
        members["code"] = given.code
    if isinstance(given, TwilioServiceException):
        named = {name: getattr(given, name) for name in ("type", "title", "detail", "instance")}
        members |= {name: value for name, value in named.items() if value is not None}
        members |= {"errors": given.errors} if given.errors else {}
    else:
        members |= {"message": given.msg} | ({} if given.details is None else {"details": given.details})
    made = decode_error(HttpResponse(given.status, (), json.dumps(members, default=str).encode()))
    made.body = b""
    made.method = given.method
    made.request_path = given.uri
    return made
