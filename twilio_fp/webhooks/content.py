"""A request's content: the parameters of its form or query, or its JSON, and the accounts that they name.

There is only one parser for each, so that the account is looked up in the same parameters as the event is made from.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final, cast

from twilio_fp.canonical_json import RepeatedNameError, freeze, reader
from twilio_fp.checks import instance
from twilio_fp.codec.reading import kept
from twilio_fp.errors import DecodeError, UsageError
from twilio_fp.values import FrozenMap
from twilio_fp.webhooks.request import WebhookRequest
from twilio_fp.webhooks.signing import as_bytes, form_pairs

__all__ = ["AmbiguousAccountError", "account_sid", "is_form", "named_accounts", "names_only", "parameters", "read_data"]

_READ: Final = reader(unique=True)
_FORM: Final = "application/x-www-form-urlencoded"
_ACCOUNT: Final = b"accountsid"
_ACCOUNTS: Final = frozenset({_ACCOUNT, b"interactionaccountsid"})  # the latter is Proxy's
_CARRIERS: Final = frozenset({b"payload", b"data"})  # their text may itself be JSON
# How an audit event describes a changed property: https://www.twilio.com/docs/usage/monitor-events
_CHANGED: Final = frozenset({"previous", "updated"})
_STEPS: Final = re.compile(r"[.\[]")  # as in data[AccountSid]
_LOWER: Final = bytes(range(256)).lower()
_NO_LETTERS: Final = bytes([sign for sign in range(256) if sign >= 128 or not chr(sign).isalpha()])


class AmbiguousAccountError(ValueError):
    """JSON with a repeated name or an account that is not text, so that parsers may disagree about the account."""


def is_form(request: WebhookRequest) -> bool:
    """Return whether the content is a form, whose parameters are signed.

    Raises:
        UsageError: the argument is not a `WebhookRequest`.
    """
    if not isinstance(request, WebhookRequest):  # inlined, since every webhook runs this several times
        raise UsageError(f"request must be a WebhookRequest, got a value of type {type(request).__name__}")
    kind = request.headers.get("content-type", "")
    return kind == _FORM or kind.partition(";")[0].strip().lower() == _FORM


def parameters(request: WebhookRequest) -> FrozenMap[str, Any]:
    """Return the parameters of the form, or else the query, by name: text, or a tuple for a repeated name.

    If all values of a repeated name are equal, only one is kept, since a signature can't tell the difference.

    >>> parameters(WebhookRequest("GET", "https://example.com/?From=%2B1555&Tag=a&Tag=b"))
    FrozenMap({'From': '+1555', 'Tag': ('a', 'b')})

    Raises:
        UsageError: the argument is not a `WebhookRequest`.
    """
    instance("request", request, WebhookRequest, "a WebhookRequest")
    return _decode_form(request.body if request.body and is_form(request) else _query(request.url))


def read_data(request: WebhookRequest, url: str) -> Any:
    """Return the data of the event: frozen JSON, or the parameters of the form or the URL.

    Raises:
        DecodeError: the JSON can't be parsed, or repeats a name in an object.
    """
    if not _is_json(request):
        return _decode_form(request.body or _query(url))
    try:
        return freeze(_load_json(request.body))
    except (ValueError, RecursionError) as error:
        raise DecodeError(f"expected JSON: {error}", body=kept(request.body)) from None


def account_sid(request: WebhookRequest) -> str | None:
    """Return the account that the request names, for looking up its key. The account is not verified yet.

    It comes from the data that the event is made from: the parameters of the form, or else the query; or the JSON, at
    any depth, including JSON in the text of ``Payload`` or ``data``. Only the letters of a name count, so that
    ``account-sid``, ``AccountSid[0]`` and ``data[AccountSid]`` name the account too; so does Proxy's
    ``interactionAccountSid``. None if no account is named, or several are.

    >>> account_sid(WebhookRequest("GET", "https://example.com/sms?AccountSid=AC1"))
    'AC1'

    Raises:
        UsageError: the argument is not a `WebhookRequest`.
    """
    instance("request", request, WebhookRequest, "a WebhookRequest")
    try:
        named = named_accounts(request, request.url)
    except AmbiguousAccountError:
        return None
    return next(iter(named)) if len(named) == 1 else None


def named_accounts(request: WebhookRequest, url: str) -> frozenset[str]:
    """Return every account named in the content, or in the query of this URL, however the name is spelt.

    Raises:
        AmbiguousAccountError: the accounts are ambiguous.
    """
    if not _is_json(request):
        fields = form_pairs(request.body or _query(url))
        pairs = [{name.decode("utf-8", "replace"): value.decode("utf-8", "replace")} for name, value in fields]
        return frozenset(_find_accounts(pairs)) - {""}
    try:
        data = _load_json(request.body)
    except AmbiguousAccountError:
        raise
    except (ValueError, RecursionError):
        return frozenset()  # no event can be made from it
    return frozenset(_find_accounts(data)) - {""}


def names_only(form: bytes, signed: bytes, account_sid: str) -> bool:
    """Return whether a form clearly names only that account, ten times as fast as `named_accounts`; False is no proof.

    The signed text holds every name, decoded. If the account's name occurs once in it, and the form has it in the usual
    spelling with that SID, it names no other account. Without a backslash, JSON in it can't hide another name either.

    >>> names_only(b"To=%2B1&AccountSid=AC1", b"AccountSidAC1To+1", "AC1")
    True
    """
    named_once = signed.translate(_LOWER, _NO_LETTERS).count(_ACCOUNT) == 1 and signed.find(b"\\") < 0
    if not (named_once and account_sid.isalnum()):
        return False
    return (b"&" + form + b"&").find(f"&AccountSid={account_sid}&".encode()) >= 0  # `in` costs an inner exception


def _query(url: str) -> bytes:
    return as_bytes(url.partition("#")[0]).partition(b"?")[2]


def _decode_form(form: bytes) -> FrozenMap[str, Any]:
    found: dict[str, list[str]] = {}
    for name, value in form_pairs(form):
        found.setdefault(name.decode("utf-8", "replace"), []).append(value.decode("utf-8", "replace"))
    return FrozenMap({name: values[0] if len(set(values)) == 1 else tuple(values) for name, values in found.items()})


def _is_json(request: WebhookRequest) -> bool:
    return bool(request.body) and not is_form(request)


def _load_json(body: bytes | str) -> Any:
    try:
        return _READ(body)
    except RepeatedNameError as error:
        raise AmbiguousAccountError(str(error)) from None


def _find_accounts(data: Any) -> Iterable[str]:
    """Yield every account that JSON names, at any depth."""
    pending: list[Any] = [data]
    while pending:
        one = pending.pop()
        if isinstance(one, list):
            pending += cast("list[Any]", one)
        elif isinstance(one, dict):
            members = cast("dict[str, Any]", one)
            for name, value in members.items():
                letters = _letters(name)
                if _ACCOUNT in letters and _is_account(name):
                    if isinstance(value, str):
                        yield value
                    elif _is_change(value):
                        pending += [{name: one} for one in value.values()]
                    elif value is not None:
                        raise AmbiguousAccountError(
                            f"the account must be text, got a value of type {type(value).__name__}"
                        )
                elif letters in _CARRIERS and isinstance(value, str):
                    pending.append(_parse_nested(value))
                else:
                    pending.append(value)


def _is_change(value: Any) -> bool:
    names = frozenset(cast("dict[str, Any]", value) if isinstance(value, dict) else ())
    return bool(names) and names <= _CHANGED


def _parse_nested(text: str) -> Any:
    """Parse text as JSON; None if it isn't."""
    try:
        return _load_json(text)
    except AmbiguousAccountError:
        raise
    except ValueError:
        return None
    except RecursionError:
        raise AmbiguousAccountError("the JSON text in Payload or data is nested too deeply") from None


def _is_account(name: str) -> bool:
    return any(_letters(part) in _ACCOUNTS for part in (name, *_STEPS.split(name)))


def _letters(name: str) -> bytes:
    return name.encode("utf-8", "surrogatepass").translate(_LOWER, _NO_LETTERS)
