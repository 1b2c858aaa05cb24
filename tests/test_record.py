"""Records: equality, hash, repr, copies and pickles, by their fields."""

from __future__ import annotations

import copy
import pickle
from inspect import signature
from types import SimpleNamespace
from typing import Any, ClassVar

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.http import HttpRequest
from twilio_fp.record import FrozenRecordError, Record, evolve, field_names, finder, per_class, record, setters
from twilio_fp.rest import catalogue
from twilio_fp.rest.api.v2010 import CreateMessage, FetchMessage, Message
from twilio_fp.values import UNSET


@record(kw_only=True)
class Point(Record):
    x: int
    label: str | None = None
    extra: tuple[int, ...] = ()
    after: int = 0


@record(kw_only=True)
class Other(Record):
    x: int
    label: str | None = None
    extra: tuple[int, ...] = ()
    after: int = 0


@record
class Nothing(Record):
    pass


def test_equality_goes_by_class_and_fields() -> None:
    point = Point(x=1)
    assert point == Point(x=1)
    assert point != Point(x=2)
    assert point != Other(x=1)
    assert point != (1, None, (), 0)
    assert len({point, Point(x=1), Other(x=1), Point(x=1, label="")}) == 3
    assert Nothing() == Nothing()
    assert hash(Nothing()) == hash(Nothing())


def test_a_record_is_hashable_if_its_fields_are() -> None:
    unhashable: Any = []
    with pytest.raises(TypeError):
        hash(Point(x=unhashable))


def test_a_repr_shows_non_default_fields_and_extra_last() -> None:
    assert repr(Point(x=1)) == "Point(x=1)"
    assert repr(Point(x=0, extra=(1,), after=2, label="a")) == "Point(x=0, label='a', after=2, extra=(1,))"
    assert repr(Nothing()) == "Nothing()"


@pytest.mark.parametrize(
    "value",
    [
        Point(x=1, label="a"),
        Nothing(),
        Message(sid="SM1", extra={"new": [1, {"a": None}]}),
        CreateMessage(to="+1555", from_="+1556", body="Hi", media_url=["https://a.example"]),
        HttpRequest("GET", "https://api.twilio.com/", {"Accept": "a"}),
    ],
    ids=lambda value: type(value).__name__,
)
def test_records_are_values(value: Any) -> None:
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(value, protocol))
        assert (again, hash(again), repr(again)) == (value, hash(value), repr(value))
    assert copy.copy(value) is value
    assert copy.deepcopy([value])[0] is value
    assert evolve(value) == value


def test_a_record_is_immutable_and_accepts_no_other_attributes() -> None:
    point: Any = Point(x=1)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        point.x = 2
    with pytest.raises(AttributeError):
        point.y = 2
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        del point.x
    assert not hasattr(point, "__dict__")


def test_evolve_changes_a_copy_and_refuses_unknown_fields() -> None:
    message = FetchMessage("SM1")
    assert evolve(message, sid="SM2") == FetchMessage("SM2")
    assert message.sid == "SM1"
    wrong: Any = {"sit": "SM2"}
    with pytest.raises(TypeError, match="sit"):
        evolve(message, **wrong)


def test_attrs_own_functions_work() -> None:
    assert attrs.asdict(Point(x=1)) == {"x": 1, "label": None, "extra": (), "after": 0}
    assert attrs.has(Point)
    assert field_names(Point) == ("x", "label", "extra", "after")
    assert list(setters(Point)) == ["x", "label", "extra", "after"]


@given(st.lists(st.tuples(st.sampled_from([None, UNSET, (), 0]), st.sampled_from([None, UNSET, (), 0, "x", False]))))
def test_a_field_is_given_unless_it_is_the_absent_marker(fields: list[tuple[object, object]]) -> None:
    names = [f"field_{number}" for number in range(len(fields))]
    held = SimpleNamespace(**{name: value for name, (_, value) in zip(names, fields, strict=True)})
    find = finder([(name, absent, (name,)) for name, (absent, _) in zip(names, fields, strict=True)])
    assert find(held) == [(name,) for name, (absent, value) in zip(names, fields, strict=True) if value is not absent]


def test_per_class_computes_once_for_each_class() -> None:
    classes: list[Any] = []

    @per_class
    def name(cls: Any) -> str:
        classes.append(cls)
        return str(cls.__name__)

    assert [name(Point), name(Point), name(Other)] == ["Point", "Point", "Other"]
    assert classes == [Point, Other]


class TestClasses:
    """A record's class is an ordinary attrs class."""

    @staticmethod
    def kinds() -> Any:
        @record(kw_only=True)
        class Base(Record):
            known: ClassVar[int] = 1
            x: int
            label: str = "b"

            def describe(self) -> str:
                return self.label

            @classmethod
            def named(cls) -> str:
                return cls.__name__

        @record(kw_only=True)
        class Derived(Base):
            y: int = attrs.field(default=2, kw_only=False)

            def describe(self) -> str:
                return f"{super().describe()}!"

            @classmethod
            def named(cls) -> str:
                return super().named().lower()

            @property
            def twice(self) -> str:
                return super().describe() * 2

        return Base, Derived

    @pytest.mark.parametrize(
        "use",
        [
            lambda derived: derived(x=1),
            attrs.fields,
            attrs.has,
            signature,
            lambda derived: derived.__match_args__,
            lambda derived: type("Other", (derived,), {})(x=1),
        ],
    )
    def test_it_is_used_as_any_attrs_class(self, use: Any) -> None:
        _, derived = self.kinds()
        assert use(derived)
        assert [field.name for field in attrs.fields(derived)] == ["x", "label", "y"]
        assert derived(3, x=1) == derived(x=1, y=3)
        assert str(signature(derived)) == "(y: 'int' = 2, *, x: 'int', label: 'str' = 'b') -> None"
        assert derived.__match_args__ == ("y",)

    def test_a_base_class_is_a_different_class(self) -> None:
        base, derived = self.kinds()
        assert base(x=1) != derived(x=1)
        assert repr(derived(5, x=1)) == "Derived(x=1, y=5)"

    def test_super_and_class_variables_are_as_in_any_class(self) -> None:
        base, derived = self.kinds()
        assert (derived(x=1).describe(), derived.named(), derived(x=1).twice, derived.known) == (
            "b!",
            "derived",
            "bb",
            1,
        )
        assert (base.__qualname__, base.__module__) == ("TestClasses.kinds.<locals>.Base", __name__)

    def test_a_plain_class_may_inherit_from_a_record(self) -> None:
        base, _ = self.kinds()

        class Stripped(base):  # type: ignore[misc, valid-type]
            def __init__(self, raw: str) -> None:
                super().__init__(x=1, label=raw.strip())

        assert Stripped(" a ").label == "a"

    def test_attrs_settings_of_a_field_are_respected(self) -> None:
        @record(kw_only=True)
        class Told(Record):
            kinds: "ClassVar[int]" = 3
            x: int
            secret: str = attrs.field(default="", repr=False, eq=False)

        assert repr(Told(x=1, secret="hidden")) == "Told(x=1)"
        assert Told(x=1, secret="a") == Told(x=1, secret="b")
        assert hash(Told(x=1, secret="a")) == hash(Told(x=1, secret="b"))
        assert (Told.kinds, Told(x=1).secret) == (3, "")

    def test_a_base_without_slots_is_accepted(self) -> None:
        class Mixin:
            pass

        @record(kw_only=True)
        class Mixed(Mixin, Record):
            x: int

        assert Mixed(x=1) == Mixed(x=1)


@pytest.mark.parametrize("entry", catalogue.operations()[::97], ids=lambda entry: entry.name)
def test_setting_a_field_is_answered_with_evolve(entry: catalogue.OperationEntry) -> None:
    cls = entry.load()
    made = object.__new__(cls)
    for name in field_names(cls):
        with pytest.raises(FrozenRecordError, match=rf"^an? {entry.name} is immutable: write evolve\(…, {name}=…\)"):
            setattr(made, name, "x")
        with pytest.raises(FrozenRecordError, match=f"its {name} can't be deleted"):
            delattr(made, name)
