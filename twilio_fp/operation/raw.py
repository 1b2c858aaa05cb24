"""Calls that this library has no operation for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

import attrs
from attrs import field

from twilio_fp.ask import Exchanged
from twilio_fp.errors import UsageError
from twilio_fp.normalise import json_text
from twilio_fp.record import Record, record
from twilio_fp.resource import EMPTY
from twilio_fp.values import FrozenMap, freeze

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["RawOperation"]


def _json_body(value: object) -> object:
    if value is not None:
        json_text(value)
    return freeze(value)


def _fields(value: Mapping[str, Any]) -> FrozenMap[str, Any]:
    return FrozenMap({name: freeze(item) for name, item in value.items()})


@record
class RawOperation(Record, Exchanged[Any]):
    """A call that this library has no operation for; it answers with the JSON of the reply, or None where it is empty.

    Args:
        method: the HTTP method.
        host: Twilio's host, such as ``api.twilio.com``; edge and region are applied to it.
        path: the path, percent-encoded, from its first ``/``.
        query, form: parameters by name; a list is sent as a repeated key, None is not sent.
        json: a body that is sent as JSON; not beside ``form``.
        headers: further header fields.

    >>> RawOperation("POST", "api.twilio.com", "/2010-04-01/Accounts/AC1/New.json", form={"Name": "x"})
    RawOperation(method='POST', host='api.twilio.com', path='/2010-04-01/Accounts/AC1/New.json',
                 form=FrozenMap({'Name': 'x'}))
    """

    method: str
    host: str
    path: str
    query: Mapping[str, Any] = field(default=EMPTY, converter=_fields, kw_only=True)
    form: Mapping[str, Any] | None = field(default=None, converter=attrs.converters.optional(_fields), kw_only=True)
    json: object = field(default=None, converter=_json_body, kw_only=True)
    headers: Mapping[str, str] = field(default=EMPTY, converter=_fields, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not self.path.startswith("/") or not self.path.isascii() or " " in self.path or "?" in self.path:
            raise UsageError(f"a path is percent-encoded, from its first slash, without a query: {self.path!r}")
        if self.form is not None and self.json is not None:
            raise UsageError("a request has a form or a JSON body, not both")

    if not TYPE_CHECKING:

        def __await__(self) -> NoReturn:
            raise UsageError("an operation does nothing by itself: write await client(RawOperation(…))")
