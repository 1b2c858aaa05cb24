"""Operations: calls to Twilio as frozen data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, TypeVar

from twilio_fp.ask import Effect, Exchanged
from twilio_fp.errors import UsageError
from twilio_fp.normalise import settle
from twilio_fp.operation.spec import OperationSpec, params_of
from twilio_fp.record import Record, per_class, record, setters
from twilio_fp.resource import EMPTY, EXTRA, Plan, plan

if TYPE_CHECKING:
    from collections.abc import Generator

    from twilio_fp.operation.page import Page  # noqa: F401  # what PageOperation answers with


__all__ = ["Operation", "PageOperation"]

T_co = TypeVar("T_co", covariant=True)

_NOTHING = (None, ())  # neither is sent


@record(kw_only=True)
class Operation(Record, Exchanged[T_co], Generic[T_co]):
    """A call to Twilio as data: what is asked for, not the doing. ``client(operation)`` answers with a ``T``.

    Operations compare, hash, print, pickle and `evolve <attrs.evolve>`. In a program an operation is asked for by
    ``answer = yield from operation``.

    Args:
        extra: parameters that the operation has no field for, by wire name. They go into the form or the JSON body
            where there is one, else into the query.

    Raises:
        UsageError: a value has the wrong type, a date and time has no zone, a path parameter is empty, ``extra`` names
            a known parameter, or nothing is given of a group of which Twilio needs one, not even in ``extra``.
    """

    __spec__: ClassVar[OperationSpec]

    extra: Mapping[str, Any] = EMPTY

    def __attrs_post_init__(self) -> None:
        cls = type(self)
        settle(self, _plan(cls), setters(cls))
        if self.extra:
            known = sorted(_wire_names(cls) & self.extra.keys())
            if known:
                raise UsageError(f"{cls.__name__}.extra holds {known[0]!r}, which has a field of its own")
        for name in _path_attributes(cls):
            if getattr(self, name) == "":
                raise UsageError(f"{cls.__name__}.{name} is a part of the path and can't be empty")
        for group in () if self.extra else cls.__spec__.groups:  # what we don't know may be what Twilio needs
            if all(getattr(self, name) in _NOTHING for name in group):
                raise UsageError(f"{cls.__name__} needs at least one of {', '.join(group)}")

    def __iter__(self) -> Generator[Effect[Any], Any, T_co]:
        answer = yield self
        if answer is None and _has_result(self):
            name = type(self).__name__
            raise UsageError(f"a {name} is not a collection: write client({name}(…)), or client.stream(…) for a list")
        return answer  # type: ignore[no-any-return]

    if not TYPE_CHECKING:

        def __await__(self) -> NoReturn:
            raise UsageError(f"an operation does nothing by itself: write await client({type(self).__name__}(…))")


@record(kw_only=True)
class PageOperation(Operation["Page[T_co]"], Generic[T_co]):
    """An operation that answers with a `Page` of a list: `Client.stream` walks them all."""


def _has_result(operation: Any) -> bool:
    spec: OperationSpec = operation.__spec__
    return bool(spec.result) and not {204, 304} & set(spec.success)


@per_class
def _plan(cls: Any) -> Plan:
    params = params_of(cls)
    in_text = [(param.fact.attribute, param.fact.kind) for param in params if param.location != "json"]
    in_json = [(param.fact.attribute, param.fact.kind) for param in params if param.location == "json"]
    return EXTRA + plan(cls, in_text, in_text=True) + plan(cls, in_json, in_text=False)


@per_class
def _wire_names(cls: Any) -> frozenset[str]:
    return frozenset([param.fact.wire for param in params_of(cls)])


@per_class
def _path_attributes(cls: Any) -> tuple[str, ...]:
    return tuple([param.fact.attribute for param in params_of(cls) if param.location == "path"])
