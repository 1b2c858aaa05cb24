"""Credentials as records, and the pure function that adds them to a request."""

from __future__ import annotations

from binascii import b2a_base64
from collections.abc import Callable, Mapping
from functools import lru_cache, wraps
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from attrs import field
from attrs.converters import optional

from twilio_fp.checks import instance
from twilio_fp.errors import UsageError
from twilio_fp.host import is_twilio, origin
from twilio_fp.record import Record, evolve, record
from twilio_fp.tracebacks import sealed, sealed_init
from twilio_fp.values import Secret, as_secret

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest

__all__ = ["ApiKey", "AuthToken", "Credentials", "NoAuth", "OAuthClient", "authorize", "credentials_from"]


def is_sid(text: str) -> bool:
    """Return whether text is the SID of an account or API key: these appear in many requests and are not secret."""
    return len(text) == 34 and text.startswith(("AC", "SK")) and not text[2:].strip("0123456789abcdef")


def as_account_sid(value: str) -> str:
    """Return a valid account SID, for credentials and clients."""
    text = _identifier("account_sid", value)
    if text.startswith("SK"):
        raise UsageError(
            "account_sid must be an account's SID (AC…), got an API key's (SK…): write ApiKey(account_sid=…,"
            " key_sid=…, …)"
        )
    if not text.startswith("AC"):  # without the value: it may be a misplaced token
        raise UsageError("account_sid must be an account's SID (AC…), got text that does not start with AC")
    return text


def as_workspace_sid(value: str) -> str:
    """Return a valid TaskRouter workspace SID, for clients."""
    text = _identifier("workspace_sid", value)
    if not text.startswith("WS"):
        raise UsageError("workspace_sid must be a workspace's SID (WS…), got text that does not start with WS")
    return text


def _key_sid(value: str) -> str:
    text = _identifier("key_sid", value)
    if text.startswith("AC"):
        raise UsageError("key_sid must be an API key's SID (SK…), got an account's (AC…)")
    return text


def _identifier(name: str, value: str) -> str:
    if not isinstance(value, str):
        raise UsageError(
            f"{name} must be text without whitespace or colons, got a value of type {type(value).__name__}"
        )
    if not value or ":" in value or not value.isprintable() or " " in value:
        what = "empty text" if not value else "a colon" if ":" in value else "whitespace or a control character"
        # Without the value: it may be a misplaced token.
        raise UsageError(f"{name} must be text without whitespace or colons, such as AC… or SK…, got {what}")
    return value


def _token(value: str | Secret) -> Secret:
    return _password("token", value)


def _secret(value: str | Secret) -> Secret:
    return _password("secret", value)


def _client_id(value: str) -> str:
    return _identifier("client_id", value)


def _client_secret(value: str | Secret) -> Secret:
    return _password("client_secret", value)


def _password(name: str, value: str | Secret) -> Secret:
    if not isinstance(value, (str, Secret)):
        raise UsageError(f"{name} must be a str or a Secret, got a value of type {type(value).__name__}")
    if value == "":
        raise UsageError(f"{name} must be non-empty text, got '' (str): is the environment variable set?")
    secret = as_secret(value)
    text = secret.reveal()
    if not text.isprintable():  # RFC 7617 §2; a line end is left over from a file
        raise UsageError(f"{name} must be text without line breaks or control characters: strip() it first")
    if text != text.strip():
        raise UsageError(f"{name} must be text without leading or trailing whitespace: strip() it first")
    if is_sid(text):
        raise UsageError(f"{name} must be a secret, got a SID: are account_sid and {name} swapped?")
    return secret


@record(kw_only=True)
class AuthToken(Record):
    """An account and its auth token, which grants full access to the account and signs webhooks.

    >>> AuthToken(account_sid="AC" + "0" * 32, token="keep me")
    AuthToken(account_sid='AC00000000000000000000000000000000', token=Secret('**********'))

    Source: https://www.twilio.com/docs/iam/api/authtoken
    """

    account_sid: str = field(converter=as_account_sid)
    token: Secret = field(converter=_token)


@record(kw_only=True)
class ApiKey(Record):
    """An API key of an account: the recommended credentials in production, and what signs access tokens.

    >>> ApiKey(account_sid="AC1", key_sid="SK1", secret="keep me")
    ApiKey(account_sid='AC1', key_sid='SK1', secret=Secret('**********'))

    Source: https://www.twilio.com/docs/iam/api-keys
    """

    account_sid: str = field(converter=as_account_sid)
    key_sid: str = field(converter=_key_sid)
    secret: Secret = field(converter=_secret)


@record
class OAuthClient(Record):
    """An OAuth app of an account or an organization, which gets its tokens with its id and secret.

    Args:
        client_id: the app's id.
        client_secret: its secret.
        account_sid: the account to work on (AC…), since the token names none; None for an organization's app.

    >>> OAuthClient("OQ1", "keep me", account_sid="AC1")
    OAuthClient(client_id='OQ1', client_secret=Secret('**********'), account_sid='AC1')

    Source: https://www.twilio.com/docs/iam/oauth-apps
    """

    client_id: str = field(converter=_client_id)
    client_secret: Secret = field(converter=_client_secret)
    account_sid: str | None = field(default=None, converter=optional(as_account_sid))


@record
class NoAuth(Record):
    """No credentials: for the few operations that need none, and for your own servers."""


Credentials: TypeAlias = AuthToken | ApiKey | OAuthClient | NoAuth
"""Any credentials that a client accepts."""


_CREDENTIALS = (AuthToken, ApiKey, OAuthClient, NoAuth)


def check_credentials(value: object) -> None:
    """Raise a `UsageError` unless the value is a record of credentials."""
    if not isinstance(value, _CREDENTIALS):
        raise UsageError(
            "credentials must be a record: write AuthToken(account_sid=…, token=…), ApiKey(…), OAuthClient(…)"
            " or NoAuth()"
        )


@sealed
def authorize(credentials: Credentials, request: HttpRequest, *, base_url: str | None = None) -> HttpRequest:
    """Return the request with HTTP Basic credentials (RFC 7617).

    An existing ``Authorization`` header is kept. An `OAuthClient` adds none here, since its token is fetched when the
    request is sent. Credentials only go to the base URL's origin or, without one, to Twilio's own hosts over https.

    >>> from twilio_fp.http import HttpRequest
    >>> request = HttpRequest("GET", "https://api.twilio.com/2010-04-01.json")
    >>> authorize(AuthToken(account_sid="AC1", token="t"), request).headers.reveal("Authorization")
    'Basic QUMxOnQ='

    Raises:
        UsageError: the request would carry credentials to another host.
    """
    check_credentials(credentials)
    value, is_authorized = basic(credentials), "authorization" in request.headers
    if value is not None or is_authorized:
        check_destination(request.url, base_url)
    if value is None or is_authorized:
        return request
    return evolve(request, headers=(("Authorization", value), *request.headers.fields))


def basic(credentials: Credentials) -> Secret | None:
    """Return the ``Authorization`` header value for credentials (RFC 7617), or None if they have none."""
    if isinstance(credentials, (NoAuth, OAuthClient)):
        return None
    if isinstance(credentials, AuthToken):
        pair = f"{credentials.account_sid}:{credentials.token.reveal()}"
    else:
        pair = f"{credentials.key_sid}:{credentials.secret.reveal()}"
    return Secret(f"Basic {b2a_base64(pair.encode(), newline=False).decode('ascii')}")


def check_destination(url: str, base_url: str | None) -> None:
    """Refuse a URL that credentials must not go to, by `may_carry`.

    Raises:
        UsageError: the request would carry credentials to another host.
    """
    if not may_carry(url, base_url):
        scheme, host, port = origin(url)
        raise UsageError(
            "credentials must only be sent to Twilio's hosts over https, or to the client's base_url,"
            f" got {scheme}://{host}:{port}"
        )


def may_carry(url: str, base_url: str | None) -> bool:
    """Return whether credentials may go to a URL: at the base URL's origin or, without one, Twilio's over https."""
    path = url.find("/", 8)
    return _may_carry(url if path < 0 else url[:path], base_url)


@lru_cache(maxsize=256)
def _may_carry(address: str, base_url: str | None) -> bool:
    """Return whether credentials may go to an address, a URL without its path."""
    if base_url is not None:
        return origin(address) == origin(base_url)
    if is_twilio(address.removeprefix("https://")):
        return address.startswith("https://")
    scheme, host, port = origin(address)
    return scheme == "https" and port == 443 and is_twilio(host)


def variable(environ: Mapping[str, str], name: str) -> str | None:
    """Return the stripped value of an environment variable, or None if nothing is left."""
    if not isinstance(environ, Mapping):
        raise UsageError(
            "environ must be a mapping of names to text, such as os.environ,"
            f" got a value of type {type(environ).__name__}"
        )
    return instance(name, environ.get(name, ""), str, "text").strip() or None


_INSTEAD: Final = "or write Client(AuthToken(account_sid=…, token=…)) instead of Client.from_environ()"


@sealed
def credentials_from(environ: Mapping[str, str]) -> Credentials:
    """Return the credentials from environment variables, whose values are stripped.

    ``TWILIO_ACCOUNT_SID`` is always required. ``TWILIO_API_KEY`` with ``TWILIO_API_SECRET`` (or
    ``TWILIO_API_KEY_SID`` with ``TWILIO_API_KEY_SECRET``) takes precedence over ``TWILIO_AUTH_TOKEN``.

    >>> credentials_from({"TWILIO_ACCOUNT_SID": "AC1", "TWILIO_AUTH_TOKEN": " t "})
    AuthToken(account_sid='AC1', token=Secret('**********'))

    Raises:
        UsageError: a variable is missing, including a key without its secret or a secret without its key.
    """

    def read(*names: str) -> str | None:
        return next((value for name in names if (value := variable(environ, name))), None)

    account_sid = read("TWILIO_ACCOUNT_SID")
    key_sid = read("TWILIO_API_KEY", "TWILIO_API_KEY_SID")
    secret = read("TWILIO_API_SECRET", "TWILIO_API_KEY_SECRET")
    token = read("TWILIO_AUTH_TOKEN")
    if account_sid is None:
        raise UsageError(f"TWILIO_ACCOUNT_SID is not set: set it and TWILIO_AUTH_TOKEN, {_INSTEAD}")
    if key_sid is not None and secret is None:
        raise UsageError("TWILIO_API_KEY is set without TWILIO_API_SECRET: set both, or neither")
    if secret is not None and key_sid is None:
        raise UsageError("TWILIO_API_SECRET is set without TWILIO_API_KEY: set both, or neither")
    if key_sid is not None and secret is not None:
        return ApiKey(account_sid=account_sid, key_sid=key_sid, secret=secret)
    if token is None:
        raise UsageError(
            f"neither TWILIO_AUTH_TOKEN nor TWILIO_API_KEY with TWILIO_API_SECRET is set: set one of them, {_INSTEAD}"
        )
    return AuthToken(account_sid=account_sid, token=token)


# Arguments of other libraries' clients and of credentials records.
_OF_CREDENTIALS = {"auth_token", "key_sid", "password", "secret", "token", "username"}

C = TypeVar("C", bound=type)


def of_one_record(cls: C) -> C:
    """Return the class with an ``__init__`` that says how to pass credentials if it gets them separately."""
    made: Callable[..., None] = cls.__init__  # type: ignore[misc]

    @wraps(made)
    def __init__(self: Any, *credentials: Any, **settings: Any) -> None:  # noqa: N807
        if len(credentials) > 1 or not _OF_CREDENTIALS.isdisjoint(settings):
            raise UsageError(
                f"{cls.__name__} must be given one credentials record, and its settings as keyword arguments:"
                f" write {cls.__name__}(AuthToken(account_sid=…, token=…))"
            )
        made(self, *credentials, **settings)

    cls.__init__ = __init__  # type: ignore[misc]
    return sealed_init(cls)
