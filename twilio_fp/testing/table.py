"""A transport that answers from a table or a function, and records requests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from threading import RLock
from typing import Any, TypeAlias, cast

from twilio_fp.ask import Effect, Exchanged, Wrapped, innermost
from twilio_fp.auth import AuthToken
from twilio_fp.canonical_json import json_text
from twilio_fp.checks import instance
from twilio_fp.client import AsyncClient, Client
from twilio_fp.codec import encode
from twilio_fp.codec.json import encode_record
from twilio_fp.codec.response import items_key
from twilio_fp.effect import Exchange
from twilio_fp.errors import ApiError, OperationError, UsageError
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.media import Download
from twilio_fp.model import Resource, facts_of
from twilio_fp.operation import Operation, OperationSpec, Page
from twilio_fp.record import evolve
from twilio_fp.schema import parse_kind, resolve
from twilio_fp.testing.clock import VirtualClock
from twilio_fp.transports import OperationTransport

__all__ = ["Answer", "Table", "TableTransport"]

Answer: TypeAlias = Resource | Page[Any] | HttpResponse | OperationError | Mapping[str, Any] | list[Any] | None
"""A table's answer: a record or a `Page`, encoded as Twilio would; a response, returned unchanged; an error, which is
raised (an `ApiError` is sent); JSON as a mapping; None for an empty response; or a list of these, one per call.
The answer must fit the operation: a record of its result's class, a `Page` for an operation that lists, a mapping with
a member that it reads, or an error that an exchange can end in. Anything else is rejected."""

Table: TypeAlias = Mapping[Any, Answer | Callable[[Any], Answer]]
"""Answers, or functions from the operation to its answer, by operation or operation class."""


_MADE_UP_CREDENTIALS = AuthToken(account_sid="AC" + "0" * 32, token="made up")  # noqa: S106


class TableTransport(OperationTransport):
    """A transport for tests that answers from memory, and records ``operations`` and ``requests``.

    Args:
        answers: a `Table`, in which an operation takes precedence over its class, and an operation without a
            ``page_size`` matches any page size; or a function from the operation (from the `HttpRequest`, if there is
            no operation) to an `Answer`.

    >>> from twilio_fp.rest.api.v2010 import CreateMessage, Message
    >>> twilio = TableTransport({CreateMessage: Message(sid="SM1", status="queued")})
    >>> twilio.client()(CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")).status
    'queued'
    >>> twilio.operations
    (CreateMessage(to='+15558675310', body='Hi', from_='+15017122661'),)

    Raises:
        UsageError: ``answers`` is neither a mapping nor a function; a key is not an operation, operation class, request
            or download; or an answer does not fit its key. When called: there is no answer to the operation, its list
            of answers is used up, or a function returned an invalid answer.
    """

    def __init__(self, answers: Table | Callable[[Any], Answer]) -> None:
        if isinstance(answers, type) or not (callable(answers) or isinstance(answers, Mapping)):
            raise UsageError(
                f"answers must be a mapping from operations to answers, or a function, got {_shown(answers)}: "
                "write TableTransport({FetchMessage: Message(…)})"
            )
        if not callable(answers):
            for key, answer in answers.items():
                _check_key(key)
                for each in cast("list[Any]", answer) if isinstance(answer, list) else [answer]:
                    if not _is_function(each):
                        _check_answer(key, each)
        self._answers = answers
        self._queues: dict[Any, Iterator[Answer]] = {}
        self._exchanges: list[Exchange] = []
        self._lock = RLock()

    @property
    def operations(self) -> tuple[Effect[Any], ...]:
        """Every requested operation, in order."""
        return tuple([exchange.operation for exchange in self._exchanges if exchange.operation is not None])

    @property
    def requests(self) -> tuple[HttpRequest, ...]:
        """Every request sent, in order."""
        return tuple([exchange.request for exchange in self._exchanges])

    def client(self, **settings: Any) -> Client:
        """Return a client over this transport, with made-up credentials and a `VirtualClock` by default."""
        settings.setdefault("clock", VirtualClock())
        return Client(settings.pop("credentials", _MADE_UP_CREDENTIALS), transport=self, **settings)

    def async_client(self, **settings: Any) -> AsyncClient:
        """Return an asynchronous client over this transport, with the same defaults as `client`."""
        settings.setdefault("clock", VirtualClock())
        return AsyncClient(settings.pop("credentials", _MADE_UP_CREDENTIALS), transport=self, **settings)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request that has no operation.

        Raises:
            UsageError: ``request`` is not an `HttpRequest`, or the table has no answer to it.
        """
        return self.exchange(Exchange(instance("request", request, HttpRequest, "an HttpRequest")))

    def exchange(self, exchange: Exchange) -> HttpResponse:
        """Answer an exchange, and record it."""
        with self._lock:
            self._exchanges.append(exchange)
            answer = self._answer(exchange)
        return _response(exchange, answer)

    def _answer(self, exchange: Exchange) -> Answer:
        subject = exchange.request if exchange.operation is None else exchange.operation
        answer = self._answers if callable(self._answers) else self._found(subject)
        if _is_function(answer):
            answer = cast("Callable[[Any], Answer]", answer)(subject)
            _check_answer(subject, answer)
        return cast("Answer", answer)

    def _found(self, subject: Any) -> Any:
        """Return the table's value for an operation or a request: an answer, or a function that returns one."""
        table = cast("Mapping[Any, Any]", self._answers)
        sized = getattr(subject, "page_size", None) is not None
        keys: list[Any] = [subject, *([evolve(subject, page_size=None)] if sized else []), type(subject)]
        key = next((each for each in keys if each in table), None)
        if key is None:
            known = ", ".join(sorted(map(_name, table)))
            raise UsageError(f"the table has no answer to {subject!r}; it has answers to {known or 'nothing'}")
        answer = table[key]
        if not isinstance(answer, list):
            return answer
        for each in self._queues.setdefault(key, iter(cast("list[Any]", answer))):
            return each
        raise UsageError(f"the table's answers to {_name(key)} are used up, got another {subject!r}: list more answers")


def _name(key: Any) -> str:
    return key.__name__ if isinstance(key, type) else repr(key)


def _shown(value: Any) -> str:
    return f"the class {value.__name__}" if isinstance(value, type) else _a(type(value).__name__)


def _a(name: str) -> str:
    return f"an {name}" if name[:1] in "AEIOUaeiou" else f"a {name}"


def _is_function(answer: Any) -> bool:
    return callable(answer) and not isinstance(answer, type)


def _check_key(key: Any) -> None:
    """Reject a key that no exchange can match."""
    cls: Any = key if isinstance(key, type) else type(key)
    if issubclass(cls, Wrapped):
        raise UsageError(
            f"a table's key must be a plain operation, got {_name(key)}: write the operation that it wraps,"
            " which matches every form of it"
        )
    if not issubclass(cls, (Exchanged, Download, HttpRequest)) or (
        issubclass(cls, Operation) and not hasattr(key, "__spec__")
    ):
        raise UsageError(
            f"a table's keys must be operations or their classes, such as FetchMessage or FetchMessage('SM…'), "
            f"got {_name(key)}"
        )


def _check_answer(subject: Any, answer: Any) -> None:
    """Reject an answer that Twilio can't give to the subject: a key of the table, or a requested operation."""
    cls: Any = subject if isinstance(subject, type) else type(subject)
    name = _name(subject)
    if isinstance(answer, type):
        raise UsageError(
            f"the answer to {name} must be an instance, got the class {answer.__name__}: write {answer.__name__}(…)"
        )
    if isinstance(answer, BaseException) and not isinstance(answer, OperationError):
        raise UsageError(
            f"the answer to {name} must be an error that an operation can raise, got {answer!r}: write, for example, "
            'TransportError("…", may_have_executed=True)'
        )
    kind = _a(type(answer).__name__)
    if not isinstance(answer, (Resource, Page, HttpResponse, OperationError, Mapping, list, type(None))):
        raise UsageError(f"the answer to {name} must be a record, a Page, a mapping or an HttpResponse, got {kind}")
    spec: OperationSpec | None = getattr(cls, "__spec__", None)
    if answer is None and spec is not None and spec.result and spec.success[0] != 204:
        result = _result(cls, spec)
        required = "a Page" if spec.items else "a mapping" if result is None else _a(result.__name__)
        raise UsageError(
            f"the answer to {name} must be {required}, got None: write HttpResponse(204) for an empty response"
        )
    if isinstance(answer, ApiError):
        _check_status(spec, name, answer.status)
    elif isinstance(answer, (Mapping, list)) and spec is not None and not spec.result:
        raise UsageError(f"the answer to {name} must be None, got {kind}: write None")
    elif isinstance(answer, Mapping) and spec is not None:
        _check_members(cls, spec, name, cast("Mapping[Any, Any]", answer))
    elif isinstance(answer, Page):
        _check_page(cls, spec, name, cast("Page[Any]", answer))
    elif isinstance(answer, (Resource, list)) and spec is not None and spec.items:
        raise UsageError(f"the answer to {name} must be a Page, got {kind}: write Page(items=(…,))")
    elif spec is not None and (isinstance(answer, Resource) or (isinstance(answer, list) and _result(cls, spec))):
        _check_record(cls, spec, name, answer)


def _check_page(cls: Any, spec: OperationSpec | None, name: str, page: Page[Any]) -> None:
    if spec is None or not spec.items:
        raise UsageError(f"the answer to {name} must not be a Page, since the operation does not list")
    following = innermost(page.next)
    if following is not None and type(following) is not cls:
        raise UsageError(f"the next of a page for {cls.__name__} must be another {cls.__name__}, got {following!r}")
    _check_items(cls, spec, name, page.items)


def _check_items(cls: Any, spec: OperationSpec, name: str, items: Iterable[Any]) -> None:
    for item in items:
        if isinstance(item, Resource):
            _check_record(cls, spec, name, item)
        elif not isinstance(item, Mapping):
            raise UsageError(f"the items of a page for {name} must be records or mappings, got {_shown(item)}")


def _check_status(spec: OperationSpec | None, name: str, status: int) -> None:
    if not 100 <= status <= 599 or 200 <= status < 300 or (spec is not None and status in spec.success):
        raise UsageError(
            f"an ApiError for {name} must have an error status, got {status}: write, for example, "
            "ApiError(status=404), or the result of a success"
        )


def _check_members(cls: Any, spec: OperationSpec, name: str, answer: Mapping[Any, Any]) -> None:
    """Reject a mapping without anything that the operation reads: a list's items, or a member of the record."""
    for each in answer:
        if not isinstance(each, str):
            raise UsageError(f"the keys of the answer to {name} must be text, got {_shown(each)}")
    if spec.items:
        if items_key(spec, answer) not in answer:
            raise UsageError(
                f"the answer to {name} must have a {spec.items!r} member, which holds the items of a page:"
                " write Page(items=(…,))"
            )
        items = answer[items_key(spec, answer)]
        if not isinstance(items, (list, tuple, type(None))):
            raise UsageError(f"the answer to {name} must have a list as its {spec.items!r} member, got {_shown(items)}")
        _check_items(cls, spec, name, cast("list[Any]", items or []))
        return
    result = _result(cls, spec)
    if result is not None and not any(fact.wire in answer for fact in facts_of(result)):
        raise UsageError(
            f"the answer to {name} must have a member of {_a(result.__name__)} under Twilio's name: "
            f"write {result.__name__}(…)"
        )


def _result(cls: Any, spec: OperationSpec) -> Any:
    """Return the record class of an operation's result, or of a list's items; None if there is none."""
    return resolve(parse_kind(spec.result), cls) if spec.result else None


def _check_record(cls: Any, spec: OperationSpec, name: str, answer: Any) -> None:
    result = _result(cls, spec)
    if result is None or not isinstance(answer, result):
        required, instead = ("None", "None") if result is None else (_a(result.__name__), f"{result.__name__}(…)")
        raise UsageError(f"the answer to {name} must be {required}, got {_a(type(answer).__name__)}: write {instead}")


def _response(exchange: Exchange, answer: Answer) -> HttpResponse:
    if isinstance(answer, HttpResponse):
        return answer
    if isinstance(answer, ApiError):
        members = {"code": answer.code, "message": answer.message, "more_info": answer.more_info, **answer.details}
        return _json(answer.status, {**members, "status": answer.status}, answer.headers)
    if isinstance(answer, OperationError):
        raise answer
    spec: OperationSpec | None = getattr(exchange.operation, "__spec__", None)
    status = 200 if spec is None else spec.success[0]
    if answer is None:
        return HttpResponse(204 if status == 200 else status)
    if isinstance(answer, Resource):
        return _json(status, encode_record(answer))
    if isinstance(answer, Page) and spec is not None:
        return _json(status, _envelope(spec, answer))
    return _json(status, answer)


def _json(status: int, value: Any, headers: tuple[tuple[str, str], ...] = ()) -> HttpResponse:
    body = json_text(value).encode("utf-8", "backslashreplace")  # JSON escapes a lone surrogate as Python does
    return HttpResponse(status, (("Content-Type", "application/json"), *headers), body)


def _envelope(spec: OperationSpec, page: Page[Any]) -> dict[str, Any]:
    """Return the JSON of a page, with the link to the next page in the operation's paging style."""
    items = [encode_record(item) if isinstance(item, Resource) else item for item in page.items]
    following: Any = innermost(page.next)
    url = (
        None if following is None else encode(following, account_sid="AC" + "0" * 32, workspace_sid="WS" + "0" * 32).url
    )
    meta: dict[str, Any] = {}
    members: dict[str, Any] = {}
    match spec.paging:
        case "uri":
            members = {"next_page_uri": None if url is None else url[url.index("/", 8) :]}
        case "meta":
            meta = {"key": spec.items, "next_page_url": url}
        case "token":
            meta = {"next_token": None if following is None else following.token}
        case "page-token":
            meta = {"key": spec.items, "nextToken": None if following is None else following.page_token}
        case "number":
            members = {
                "has_next": following is not None,
                "current_page": 0 if following is None else following.page - 1,
            }
        case _:
            pass
    return {**page.meta, spec.items: items, **members, **({"meta": meta} if meta else {})}
