"""Exchanges as lines of a cassette: the request and its outcome, without secrets and personal data.

The facts of an operation and of its result's record tell which fields are personal; a personal field of the result is
personal as a parameter of the same name, too. Without facts (in a raw operation, a download, or a member new at
Twilio), IDs, numbers, dates and single lower-case words are kept, and all other text is masked.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, cast
from urllib.parse import quote, urlsplit

from twilio_fp.codec.request import encode
from twilio_fp.codec.response import items_key
from twilio_fp.codec.text import encode_text
from twilio_fp.effect import Exchange
from twilio_fp.errors import TransportError, UsageError
from twilio_fp.http import SENSITIVE_HEADERS, HttpRequest, HttpResponse
from twilio_fp.media import Download
from twilio_fp.model import Resource, facts_of
from twilio_fp.operation.call import Operation
from twilio_fp.operation.raw import RawOperation
from twilio_fp.operation.spec import params_of
from twilio_fp.record import evolve, per_class
from twilio_fp.schema import FieldFact, Kind, parse_kind, resolve
from twilio_fp.secret_members import MASK, is_secret
from twilio_fp.testing.masks import (
    Known,
    lenient,
    lenient_member,
    mask_of,
    masked_address,
    masked_secret,
    masked_value,
    strict,
    strict_members,
    strict_pairs,
    tag,
)
from twilio_fp.values import UNSET, FrozenMap, Secret

__all__ = ["HEAD", "answer_of", "check_head", "outcome_of", "read", "request_of"]

HEAD: Final = {"twilio_fp": "cassette", "version": 1}
"""The first line of a cassette."""

_ACCOUNT: Final = re.compile(r"(?<=/Accounts/)AC[0-9a-zA-Z]*")
_OMITTED: Final = SENSITIVE_HEADERS | {
    "connection",
    "content-encoding",
    "content-length",
    "date",
    "keep-alive",
    "transfer-encoding",
}
"""The headers omitted from a line: sensitive ones, and those that describe only the bytes on the wire."""
_SHORTEST: Final = 5
_TEXT: Final = Kind("string")


def _known(exchange: Exchange) -> Known:
    texts: dict[str, str] = {}
    names: set[str] = set()
    for text in _credentials(exchange.request):
        texts[text] = MASK
    operation: Any = exchange.operation
    if isinstance(operation, Operation):
        for fact in _facts(type(cast("Operation[Any]", operation))):
            if fact.pii or fact.kind.name == "secret":
                names.add(fact.wire)
                for value in _leaves(getattr(cast("Any", operation), fact.attribute)):
                    if isinstance(value, Secret):
                        texts[value.reveal()] = MASK
                    else:
                        texts.setdefault(value, mask_of(fact.pii, value))
    both = {form: shown for text, shown in texts.items() for form in (text, quote(text, safe=""))}
    usable = {text: shown for text, shown in both.items() if len(text) >= _SHORTEST}
    longest = dict(sorted(usable.items(), key=lambda pair: -len(pair[0])))
    return Known(frozenset(names), FrozenMap(longest), urlsplit(exchange.request.url).hostname)


def _credentials(request: HttpRequest) -> list[str]:
    """Return every form in which the credentials of a request could be repeated."""
    from base64 import b64decode
    from binascii import Error

    forms: list[str] = []
    for name, value in request.headers.fields:
        if isinstance(value, Secret):
            text = value.reveal()
            scheme, _, rest = text.partition(" ")
            forms += [text, rest]
            if name.lower().endswith("authorization") and scheme.lower() == "basic":
                try:
                    forms.append(b64decode(rest).decode("utf-8", "replace").partition(":")[2])
                except Error:
                    continue
    return forms


def _leaves(value: Any) -> Iterable[str | Secret]:
    if isinstance(value, (str, Secret)):
        yield value
    elif isinstance(value, Mapping):
        yield from _leaves(tuple(cast("Mapping[str, Any]", value).values()))
    elif isinstance(value, tuple):
        for item in cast("tuple[Any, ...]", value):
            yield from _leaves(item)


def request_of(exchange: Exchange) -> dict[str, Any]:
    """Return the part of a line by which an exchange is matched: the operation and its arguments.

    The client's account, edge and region, the headers and an idempotency key are not part of it.

    >>> from twilio_fp import CreateMessage
    >>> from twilio_fp.effect import Exchange
    >>> from twilio_fp.http import HttpRequest
    >>> hello = CreateMessage(to="+15558675310", messaging_service_sid="MG1", body="Hi")
    >>> requested = request_of(Exchange(HttpRequest("POST", "https://api.twilio.com/"), operation=hello))
    >>> requested["operation"], requested["request"]
    ('CreateMessage', 'POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json')
    >>> requested["parameters"]
    {'Body': 'personal-363', 'MessagingServiceSid': 'MG1', 'To': 'personal-214'}
    """
    operation: Any = exchange.operation
    name = None if operation is None else type(operation).__name__
    if isinstance(operation, Operation):
        spec = cast("Operation[Any]", operation).__spec__
        return {"operation": name, "request": f"{spec.method} {spec.url}", "parameters": _parameters(exchange)}
    request = encode(operation) if isinstance(operation, RawOperation) else exchange.request
    place = masked_address(request.url)
    if isinstance(operation, Download):
        place = _ACCOUNT.sub("{AccountSid}", place.partition("://")[2].partition("/")[2])
        place = f"/{place}"
    return {"operation": name, "request": f"{request.method} {place}", **_body_of(request)}


def _parameters(exchange: Exchange) -> dict[str, Any]:
    operation = cast("Operation[Any]", exchange.operation)
    spec, known = operation.__spec__, _known(exchange)
    aside = {"account_sid", spec.idempotency_key}
    facts = [fact for fact in _facts(type(operation)) if fact.attribute not in aside]
    return {**_members(operation, facts, known, type(operation)), **strict_members(operation.extra)}


@per_class
def _facts(cls: Any) -> tuple[FieldFact, ...]:
    """Return the facts of an operation's parameters, personal also if the result has such a personal field."""
    kind = parse_kind(cls.__spec__.result) if cls.__spec__.result else _TEXT
    answered = resolve(kind, cls)
    personal = {} if answered is None else {fact.attribute: fact.pii for fact in facts_of(answered)}
    facts = [param.fact for param in params_of(cls)]
    return tuple([evolve(fact, pii=fact.pii or personal.get(fact.attribute, "")) for fact in facts])


def _members(holder: Any, facts: list[FieldFact], known: Known, owner: Any) -> dict[str, Any]:
    pairs = [(fact, getattr(holder, fact.attribute)) for fact in facts]
    return {
        fact.wire: _sent(value, fact, known, owner)
        for fact, value in pairs
        if value is not UNSET and (value is not None or fact.kind.nullable)
    }


def _sent(value: Any, fact: FieldFact, known: Known, owner: Any) -> Any:
    if isinstance(value, Resource):
        facts = list(facts_of(type(value)))
        return {**_members(value, facts, known, type(value)), **strict_members(value.extra)}
    if isinstance(value, tuple):
        return [_sent(item, fact, known, owner) for item in cast("tuple[Any, ...]", value)]
    if isinstance(value, Mapping):
        members = cast("Mapping[str, Any]", value)
        return {name: MASK if is_secret(name) else _sent(item, fact, known, owner) for name, item in members.items()}
    if isinstance(value, Secret) or (value is not None and (fact.kind.name == "secret" or is_secret(fact.wire))):
        return MASK
    if value is None or isinstance(value, (bool, int, float)):
        return value if not fact.pii else masked_value(value, fact.kind, fact.pii)
    text = encode_text(value)
    if fact.pii:
        return masked_value(text, fact.kind, fact.pii)
    return known.clean(text) if isinstance(value, str) else text


def _body_of(request: HttpRequest) -> dict[str, Any]:
    if not request.body:
        return {}
    content = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if content == "application/x-www-form-urlencoded":
        return {"form": strict_pairs(request.body.decode("utf-8", "replace"))}
    found = _read(request.body)
    if found is not None:
        return {"json": strict(found[0])}
    return {"bytes": len(request.body), "content": tag(sha256(request.body).hexdigest())}


def outcome_of(exchange: Exchange, outcome: HttpResponse | TransportError) -> dict[str, Any]:
    """Return the part of a line that describes the response, or the error raised instead.

    >>> from twilio_fp.effect import Exchange
    >>> from twilio_fp.http import HttpRequest
    >>> exchange = Exchange(HttpRequest("GET", "https://api.twilio.com/x"))
    >>> response = HttpResponse(200, {"Date": "today"}, b'{"status": "in use", "auth_token": "hush", "n": 1}')
    >>> outcome_of(exchange, response)
    {'status': 200, 'headers': [], 'json': {'status': 'personal-64c', 'auth_token': '**********', 'n': 1}}
    """
    known = _known(exchange)
    if isinstance(outcome, TransportError):
        message = known.clean(str(outcome.args[0]) if outcome.args else "")
        return {
            "error": {
                "message": message,
                "may_have_executed": outcome.may_have_executed,
                "timed_out": outcome.timed_out,
            }
        }
    headers = [[name, _header(name, value, known)] for name, value in outcome.headers.pairs if _is_kept(name)]
    return {"status": outcome.status, "headers": headers, **_content(exchange, outcome, known)}


def _is_kept(name: str) -> bool:
    return name.lower() not in _OMITTED


def _header(name: str, value: str, known: Known) -> str:
    return masked_address(value) if name.lower() == "location" else known.clean(value)


def _content(exchange: Exchange, response: HttpResponse, known: Known) -> dict[str, Any]:
    if not response.body:
        return {}
    operation: Any = exchange.operation
    spec = cast("Operation[Any]", operation).__spec__ if isinstance(operation, Operation) else None
    is_success = 200 <= response.status < 300 or (spec is not None and response.status in spec.success)
    found = _read(response.body)
    if found is None:
        return {"bytes": len(response.body)} if is_success else {"text": known.clean(response.text)}
    if not is_success:
        return {"json": lenient(found[0], known)}
    if spec is None or not spec.result:
        return {"json": strict(found[0])}
    kind = parse_kind(spec.result)
    owner: Any = type(cast("Operation[Any]", operation))
    if not spec.items or not isinstance(found[0], dict):
        return {"json": _by_facts(found[0], kind, owner, known)}
    envelope = cast("dict[str, Any]", found[0])
    key = items_key(spec, envelope)
    items = Kind(kind.name, f"{kind.container}[]")
    return {
        "json": {
            name: _by_facts(value, items, owner, known) if name == key else lenient_member(name, value, known)
            for name, value in envelope.items()
        }
    }


def _by_facts(value: Any, kind: Kind, owner: Any, known: Known) -> Any:
    """Return received JSON of a kind, masked by the facts of the records in it."""
    if kind.is_list and isinstance(value, list):
        return [_by_facts(item, kind.item, owner, known) for item in cast("list[Any]", value)]
    if kind.is_map and isinstance(value, dict):
        members = cast("dict[str, Any]", value)
        return {name: _by_facts(item, kind.item, owner, known) for name, item in members.items()}
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if kind.name == "secret":
        return MASK if value else value
    found = None if kind.container else resolve(kind, owner)
    if found is None or not isinstance(value, dict):
        if kind.name.startswith("enum.") and isinstance(value, str):
            return value
        return lenient(value, known)
    facts = {fact.wire: fact for fact in facts_of(found)}
    members = cast("dict[str, Any]", value)
    return {name: _member(name, item, facts.get(name), found, known) for name, item in members.items()}


def _member(name: str, value: Any, fact: FieldFact | None, owner: Any, known: Known) -> Any:
    if is_secret(name):
        return masked_secret(value)
    if fact is None:
        return strict(value)
    return masked_value(value, fact.kind, fact.pii) if fact.pii else _by_facts(value, fact.kind, owner, known)


def _read(body: bytes) -> tuple[Any] | None:
    """Return the parsed JSON of a body in a tuple; None if it is not JSON."""
    try:
        return (json.loads(body),)
    except (ValueError, RecursionError):
        return None


def answer_of(line: Mapping[str, Any]) -> HttpResponse:
    """Return the response that a line describes; a body of which only the length was kept becomes zero bytes.

    >>> answer_of({"status": 200, "headers": [], "json": {"sid": "SM1"}}).text
    '{"sid": "SM1"}'

    Raises:
        TransportError: the line records an error instead of a response.
    """
    error = line.get("error")
    if error is not None:
        raise TransportError(
            error["message"], may_have_executed=error["may_have_executed"], timed_out=error["timed_out"]
        )
    if "json" in line:
        body = json.dumps(line["json"], ensure_ascii=False).encode("utf-8", "surrogatepass")
    else:
        body = line["text"].encode("utf-8", "surrogatepass") if "text" in line else bytes(line.get("bytes", 0))
    return HttpResponse(line["status"], [(name, value) for name, value in line["headers"]], body)


def check_head(path: Path, *, may_be_replaced: bool) -> None:
    """Reject a file that is not a cassette; an empty one, or one of another version, may be replaced if allowed."""
    with path.open("rb") as file:
        first = file.readline()
    try:
        head: Any = json.loads(first)
    except (ValueError, RecursionError):
        head = None
    is_any = not first.strip() or (isinstance(head, dict) and cast("Any", head).get("twilio_fp") == "cassette")
    if head != HEAD and not (may_be_replaced and is_any):
        raise UsageError(f"the first line of {path} must be {json.dumps(HEAD)}: pass the path of a cassette")


def read(path: Path) -> dict[int, dict[str, Any]]:
    """Return the lines of a cassette by line number, from 2, since the first is the head."""
    lines: dict[int, dict[str, Any]] = {}
    try:
        texts = path.read_bytes().decode().split("\n")
    except UnicodeDecodeError:
        raise UsageError(f"{path} must be a text file in UTF-8: pass the path of a cassette") from None
    for number, text in enumerate(texts, 1):
        if not text or number == 1:
            continue
        try:
            line: Any = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise UsageError(
                f"line {number} of {path} must be JSON, got invalid JSON ({error}): remove the line, or record the"
                " cassette again with mode 'all'"
            ) from None
        if not _is_line(line):
            raise UsageError(
                f"line {number} of {path} must have 'asked' and 'came' as recorded: record the cassette again with mode"
                " 'all'"
            )
        lines[number] = cast("dict[str, Any]", line)
    return lines


def _is_line(line: Any) -> bool:
    """Return whether a line has the structure that reading depends on."""
    parts = cast("dict[str, Any]", line) if isinstance(line, dict) else {}
    requested: Any = parts.get("asked")
    outcome: Any = parts.get("came")
    if not isinstance(requested, dict) or not {"operation", "request"} <= set(cast("dict[str, Any]", requested)):
        return False
    try:
        answer_of(outcome)
    except TransportError:
        return True
    except (AttributeError, KeyError, MemoryError, OverflowError, TypeError, ValueError):
        return False
    return True
