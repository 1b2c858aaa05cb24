"""A parsed request: its operation, the account, where its resource is kept, and its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from twilio_fp.http import HttpRequest
from twilio_fp.operation.spec import OperationSpec
from twilio_fp.record import Record, per_class, record
from twilio_fp.schema import parse_kind, resolve
from twilio_fp.testing.fake.places import Place
from twilio_fp.testing.fake.routes import Route

__all__ = ["ParsedRequest", "Reply"]


@record(kw_only=True)
class ParsedRequest(Record):
    """A parsed request.

    Args:
        route: its operation and its path.
        http: the request as it arrived.
        account: the SID of the account whose data it is about.
        place: where its resource is kept.
        params: its parameters as JSON values, by wire name.
        product: the first label of the host, such as ``verify``.
    """

    route: Route
    http: HttpRequest
    account: str
    place: Place
    params: Mapping[str, Any]
    product: str

    @property
    def name(self) -> str:
        """The operation's name with its package, such as ``api.v2010.CreateMessage``."""
        return self.route.name

    @property
    def operation(self) -> Any:
        """The operation's class."""
        return self.route.operation

    @property
    def spec(self) -> OperationSpec:
        """The operation's facts."""
        return self.route.spec

    @property
    def result(self) -> Any:
        """The class of the record in the response, or of an item of its list; None if there is none."""
        return _result_of(self.operation)

    @property
    def is_v2010(self) -> bool:
        """Whether it is for the 2010-04-01 API, whose responses have RFC 2822 times and relative URLs."""
        return self.route.parts[0] == "2010-04-01"

    @property
    def path(self) -> str:
        """The path as Twilio's errors show it: in full for the 2010-04-01 API, without the version for others."""
        path = self.http.url.partition("://")[2].partition("?")[0]
        path = path[path.find("/") :] if "/" in path else "/"
        return path if self.is_v2010 else "/" + path.lstrip("/").partition("/")[2]


@per_class
def _result_of(operation: Any) -> Any:
    spec: OperationSpec = operation.__spec__
    return resolve(parse_kind(spec.result), operation) if spec.result else None


@record
class Reply(Record):
    """A response: a status, JSON, bytes or no body, and additional headers."""

    status: int
    body: Any = None
    headers: tuple[tuple[str, str], ...] = ()
