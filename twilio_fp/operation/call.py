"""Operations: calls to Twilio as frozen data."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn, TypeVar, cast

from twilio_fp.ask import Effect, Exchanged
from twilio_fp.converters import Plan, as_plan, settle
from twilio_fp.errors import UsageError
from twilio_fp.model import EMPTY, EXTRA, rules
from twilio_fp.operation.bounds import bounds_of, with_bound
from twilio_fp.operation.spec import OperationSpec, params_of
from twilio_fp.record import Record, attribute_hints, per_class, record
from twilio_fp.schema import FieldFact
from twilio_fp.values import UNSET, FrozenMap, Secret

if TYPE_CHECKING:
    from twilio_fp.operation.page import Page  # noqa: F401  # the result of PageOperation


__all__ = ["Operation", "PageOperation"]

T_co = TypeVar("T_co", covariant=True)

_NOTHING = (None, (), UNSET)  # not sent
_LEFT_OUT = (None, UNSET)
_WHOLE_BODY = "*"


@record(kw_only=True)
class Operation(Record, Exchanged[T_co], Generic[T_co]):
    """A call to Twilio as data, which does nothing by itself. ``client(operation)`` executes it and returns a ``T``.

    Operations compare, hash, print, pickle and `evolve <attrs.evolve>`. A program requests an operation with
    ``answer = yield from operation``.

    Args:
        extra: parameters by wire name. One without a field goes into the form or JSON body if there is one, else into
            the query. One that replaces its field, which is then omitted (`UNSET` if it is required), goes where the
            field would, whatever its value.

    Raises:
        UsageError: a value has the wrong type, a datetime has no time zone, a path parameter or a required text or list
            is empty, a value is outside the bounds that Twilio documents (use ``extra`` if they are wrong), ``extra``
            names a parameter whose field is set too, or none of a group of parameters is given of which Twilio requires
            one, and ``extra`` is empty.
    """

    __spec__: ClassVar[OperationSpec]

    extra: Mapping[str, Any] = EMPTY

    def __attrs_post_init__(self) -> None:
        cls = type(self)
        replacements = _replaced_fields(cls, self.extra) if self.extra else {}
        settle(self, _plan(cls), replacements)
        if replacements:
            self._check_replacements(replacements)
        for group in () if self.extra else cls.__spec__.groups:  # ``extra`` may satisfy it
            for name in group:
                if (value := getattr(self, name)) or value not in _NOTHING:
                    break
            else:
                raise UsageError(f"{cls.__name__} must be given at least one of {', '.join(group)}")

    def _check_replacements(self, replacements: Mapping[str, FieldFact]) -> None:
        """Refuse a field that ``extra`` holds too, and hide secrets in ``extra`` as their fields would."""
        cls = type(self)
        for name, fact in replacements.items():
            if getattr(self, name) not in _LEFT_OUT:
                raise UsageError(
                    f"{cls.__name__}.extra must not have {fact.wire!r} when the field {name} is set:"
                    " pass only one of them"
                )
        secret = {fact.wire for fact in replacements.values() if fact.kind.name == "secret"}
        hidden = {wire: Secret(self.extra[wire]) for wire in secret if isinstance(self.extra[wire], str)}
        if hidden:
            object.__setattr__(self, "extra", FrozenMap({**self.extra, **hidden}))

    def __iter__(self) -> Generator[Effect[Any], Any, T_co]:
        answer = yield self
        if answer is None and _has_result(self):
            name = type(self).__name__
            raise UsageError(f"a {name} is not a collection: write client({name}(…)), or client.stream(…) for a list")
        return answer  # type: ignore[no-any-return]

    if not TYPE_CHECKING:

        def __await__(self) -> NoReturn:
            raise UsageError(f"an operation does nothing by itself: write await client({type(self).__name__}(…))")


attribute_hints(
    Operation,
    "create fetch list run send update",
    "an operation does nothing by itself, write client({kind}(…))",
)


@record(kw_only=True)
class PageOperation(Operation["Page[T_co]"], Generic[T_co]):
    """An operation that returns one `Page` of a list: `Client.stream` iterates over all pages."""


def _has_result(operation: Any) -> bool:
    spec: OperationSpec = operation.__spec__
    return bool(spec.result) and not {204, 304} & set(spec.success)


@per_class
def _plan(cls: Any) -> Plan:
    params = params_of(cls)
    in_text = [(param.fact.attribute, param.fact.kind) for param in params if param.location != "json"]
    in_json = [(param.fact.attribute, param.fact.kind) for param in params if param.location == "json"]
    bounds = bounds_of(cls)
    steps = rules(cls, in_text, in_text=True) + rules(cls, in_json, in_text=False)
    return as_plan(
        EXTRA
        + tuple(
            [
                (name, with_bound(normalise, bounds[name]) if name in bounds else normalise, absent)
                for name, normalise, absent in steps
            ]
        )
    )


@per_class
def _facts_by_wire(cls: Any) -> dict[str, FieldFact]:
    """Return the facts by each wire name that may replace its field in ``extra``; path parameters win."""
    params = [param for param in params_of(cls) if param.fact.wire != _WHOLE_BODY]
    return {param.fact.wire: param.fact for param in sorted(params, key=lambda param: param.location != "path")}


def _replaced_fields(cls: Any, extra: Any) -> dict[str, FieldFact]:
    """Return the fields that ``extra`` replaces, with their facts."""
    known = _facts_by_wire(cls)
    found: dict[str, FieldFact] = {}
    for wire in cast("Mapping[str, Any]", extra) if isinstance(extra, Mapping) else ():
        fact = known.get(wire)
        if fact is not None:
            found[fact.attribute] = fact
    return found
