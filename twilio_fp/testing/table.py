"""A transport that answers from a table or a function and remembers what it was asked."""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from twilio_fp.ask import innermost
from twilio_fp.auth import AuthToken
from twilio_fp.client import AsyncClient, Client
from twilio_fp.codec import encode
from twilio_fp.codec.json import encode_record
from twilio_fp.effect import Exchange
from twilio_fp.errors import ApiError, TwilioError, UsageError
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.normalise import json_text
from twilio_fp.operation import Page
from twilio_fp.resource import Resource
from twilio_fp.testing.clock import VirtualClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from twilio_fp.ask import Effect
    from twilio_fp.operation import OperationSpec

__all__ = ["Answer", "Table", "TableTransport"]

Answer: TypeAlias = "Resource | Page[Any] | HttpResponse | TwilioError | Mapping[str, Any] | list[Any] | None"
"""What a table may answer with: a record or a `Page`, sent as Twilio would send it; a response as it is; an error,
which is raised (an `ApiError` is sent); JSON as a mapping; None for an empty answer; or a list of such, one a call."""

Table: TypeAlias = "Mapping[Any, Answer | Callable[[Any], Answer]]"
"""Answers, or functions of the operation to an answer, by operation or by an operation's class."""


_NOBODY = AuthToken(account_sid="AC" + "0" * 32, token="made up")  # noqa: S106


class TableTransport:
    """A transport for tests: it answers from memory, and records ``operations`` and ``requests``.

    Args:
        answers: a `Table`, in which an operation goes before its class; or a function of the operation (of the
            `HttpRequest`, where there is no operation) to an `Answer`.

    >>> from twilio_fp.rest.api.v2010 import CreateMessage, Message
    >>> twilio = TableTransport({CreateMessage: Message(sid="SM1", status="queued")})
    >>> twilio.client()(CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")).status
    'queued'
    >>> twilio.operations
    (CreateMessage(to='+15558675310', body='Hi', from_='+15017122661'),)

    Raises:
        UsageError: it is asked for what it has no answer to, or its list of answers is used up.
    """

    def __init__(self, answers: Table | Callable[[Any], Answer]) -> None:
        self._answers = answers
        self._queues: dict[Any, Iterator[Answer]] = {}
        self._asked: list[Exchange] = []
        self._lock = RLock()

    @property
    def operations(self) -> tuple[Effect[Any], ...]:
        """Every operation that was asked for, in order."""
        return tuple([one.operation for one in self._asked if one.operation is not None])

    @property
    def requests(self) -> tuple[HttpRequest, ...]:
        """Every request that was sent, in order."""
        return tuple([one.request for one in self._asked])

    def client(self, **settings: Any) -> Client:
        """Return a client over this transport, with made-up credentials and a `VirtualClock` if none is given."""
        settings.setdefault("clock", VirtualClock())
        return Client(settings.pop("credentials", _NOBODY), transport=self, **settings)

    def async_client(self, **settings: Any) -> AsyncClient:
        """Return an asynchronous client over this transport, in all else as `client` does."""
        settings.setdefault("clock", VirtualClock())
        return AsyncClient(settings.pop("credentials", _NOBODY), transport=self, **settings)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request that comes from no operation."""
        return self.exchange(Exchange(request))

    def exchange(self, asked: Exchange) -> HttpResponse:
        """Answer an exchange, and remember it."""
        with self._lock:
            self._asked.append(asked)
            answer = self._answer(asked)
        return _response(asked, answer)

    def _answer(self, asked: Exchange) -> Answer:
        subject = asked.request if asked.operation is None else asked.operation
        if callable(self._answers):
            return self._answers(subject)
        key = subject if subject in self._answers else type(subject)
        if key not in self._answers:
            known = ", ".join(sorted(_name(one) for one in self._answers))
            raise UsageError(f"the table has no answer to {subject!r}; it has answers to {known or 'nothing'}")
        answer = self._answers[key]
        if isinstance(answer, list):
            queue = self._queues.setdefault(key, iter(cast("list[Answer]", answer)))
            for each in queue:
                return each
            raise UsageError(f"the table's answers to {_name(key)} are used up, and here is {subject!r}")
        return answer(subject) if callable(answer) else answer


def _name(key: Any) -> str:
    return key.__name__ if isinstance(key, type) else repr(key)


def _response(asked: Exchange, answer: Answer) -> HttpResponse:
    if isinstance(answer, HttpResponse):
        return answer
    if isinstance(answer, ApiError):
        members = {"code": answer.code, "message": answer.message, "more_info": answer.more_info, **answer.details}
        return _json(answer.status, {**members, "status": answer.status}, answer.headers)
    if isinstance(answer, TwilioError):
        raise answer
    spec: OperationSpec | None = getattr(asked.operation, "__spec__", None)
    status = 200 if spec is None else spec.success[0]
    if answer is None:
        return HttpResponse(204 if status == 200 else status)
    if isinstance(answer, Resource):
        return _json(status, encode_record(answer))
    if isinstance(answer, Page):
        if spec is None or not spec.items:
            raise UsageError(f"{asked.operation!r} is no list: a Page can't answer it")
        return _json(status, _envelope(spec, answer))
    return _json(status, answer)


def _json(status: int, value: Any, headers: tuple[tuple[str, str], ...] = ()) -> HttpResponse:
    return HttpResponse(status, (("Content-Type", "application/json"), *headers), json_text(value).encode())


def _envelope(spec: OperationSpec, page: Page[Any]) -> dict[str, Any]:
    """Return the JSON of a page, its next page named in the style of its list."""
    items = [encode_record(item) if isinstance(item, Resource) else item for item in page.items]
    following: Any = innermost(page.next)
    url = None if following is None else encode(following, account_sid="AC" + "0" * 32).url
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
