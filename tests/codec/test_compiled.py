"""The compiled constructors of records, with readers that record their calls."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp.codec.compiled import compiled, is_empty_none
from twilio_fp.codec.scalars import EMPTY_IS_NONE, FAST, SCALARS, MismatchError, read_string
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import Kind, parse_facts
from twilio_fp.values import FrozenMap

if TYPE_CHECKING:
    from collections.abc import Callable


@record(kw_only=True)
class One(Resource):
    one: Any = None

    __fields__ = "one"


@record(kw_only=True)
class Two(Resource):
    one: Any = None
    two: Any = None

    __fields__ = "one two"


@record(kw_only=True)
class Empty(Resource):
    __fields__ = ""


def marked(value: Any) -> Any:
    return ("read", value)


def extra_of(members: dict[str, Any]) -> FrozenMap[str, Any]:
    return FrozenMap({"kept": tuple(sorted(members))})


def maker(
    cls: type[Any],
    fields: str,
    read: Callable[[Any], Any] = marked,
    null: str | None = None,
    respelt: Callable[[dict[str, Any]], dict[str, Any]] = dict,
) -> Callable[[dict[str, Any]], Any]:
    facts = [(fact, read, null) for fact in parse_facts(fields)]
    return compiled(cls, facts, unknown=extra_of, respelt=respelt, reread=lambda members: ("reread", members))


@pytest.mark.parametrize("kind", ["string[]", "boolean", "date[]", "rfc2822[]", "json", "Part"])
@pytest.mark.parametrize("value", ["Mon, 01 Jan 2024 20:00:00 +0000", ["a"], 5, {"a": 1}])
def test_a_value_is_read_by_the_reader_of_its_kind(kind: str, value: Any) -> None:
    assert maker(One, f"one:{kind}")({"one": value}).one == ("read", value)


@pytest.mark.parametrize("kind", ["string[]", "json", "boolean", "date"])
@pytest.mark.parametrize("value", [False, 0, [], {}])
def test_falsy_values_are_read_too(kind: str, value: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FAST, "date", marked)
    assert maker(One, f"one:{kind}")({"one": value}).one == ("read", value)


@pytest.mark.parametrize("kind", [*sorted(EMPTY_IS_NONE), "string[]", "json", "date[]"])
def test_null_is_none_and_so_is_empty_text_unless_the_kind_is_text(kind: str) -> None:
    make = maker(One, f"one:{kind}")
    assert make({"one": None}).one is None
    assert make({"one": ""}).one == (None if kind in EMPTY_IS_NONE else ("read", ""))


def test_dates_are_read_by_their_faster_readers() -> None:
    assert maker(One, "one:date")({"one": "2024-02-29"}).one == date(2024, 2, 29)
    assert maker(One, "one:date-time")({"one": "2024-01-01T20:00:00Z"}).one == datetime(2024, 1, 1, 20, tzinfo=UTC)


def test_an_email_date_in_utc_is_read_without_a_call(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FAST, "rfc2822", marked)
    make = maker(One, "one:rfc2822")
    assert make({"one": "Mon, 01 Jan 2024 20:00:59 +0000"}).one == datetime(2024, 1, 1, 20, 0, 59, tzinfo=UTC)
    other = "Mon, 01 Jan 2024 20:00:00 +0100"
    assert make({"one": other}).one == ("read", other)


@pytest.mark.parametrize("null", [None, ""])
def test_text_is_kept_and_null_is_the_fields_default(null: str | None) -> None:
    make = maker(One, "one", read_string, null)
    assert [make({"one": value}).one for value in ("text", "", 5, None)] == ["text", "", "5", null]


def test_a_record_has_its_class_and_nothing_else() -> None:
    two = maker(Two, "one two", read_string)({"two": "b", "one": "a"})
    assert type(two) is Two
    assert two == Two(one="a", two="b")
    assert type(maker(Empty, "")({})) is Empty


def test_unknown_members_among_known_ones_are_kept() -> None:
    assert maker(One, "one", read_string)({"one": "a", "new": 1}).extra == {"kept": ("new", "one")}
    assert maker(Two, "one two", read_string)({"one": "a", "two": "b", "new": 1}).extra == {
        "kept": ("new", "one", "two")
    }
    assert maker(Empty, "")({"new": 1}).extra == {"kept": ("new",)}
    assert maker(Two, "one two", read_string)({"one": "a", "two": "b"}).extra == {}


@pytest.mark.parametrize(("cls", "fields"), [(One, "one"), (Two, "one two")])
def test_absent_members_are_null_and_other_spellings_are_tried(cls: type[Any], fields: str) -> None:
    reread_members: list[dict[str, Any]] = []

    def respelt(members: dict[str, Any]) -> dict[str, Any]:
        reread_members.append(members)
        return {"one": "b", "new": 1}

    make = maker(cls, fields, read_string, respelt=respelt)
    assert (make({}).one, make({}).extra, reread_members) == (None, {}, [])
    found = make({"One": "b"})
    assert (found.one, found.extra, reread_members) == ("b", {"kept": ("new", "one")}, [{"One": "b"}])


def test_the_members_read_are_not_changed() -> None:
    members = {"one": "5", "new": 1}
    maker(Two, "one:integer two", SCALARS["integer"])(members)
    assert members == {"one": "5", "new": 1}


@pytest.mark.parametrize(
    ("kind", "value"), [("integer", "many"), ("date", "2024-02-30"), ("rfc2822", "Mon"), ("date", 5)]
)
def test_a_value_that_does_not_fit_is_read_again(kind: str, value: Any) -> None:
    assert maker(One, f"one:{kind}", SCALARS[kind])({"one": value}) == ("reread", {"one": value})


@pytest.mark.parametrize("error", [RecursionError("deep"), ValueError("of the caller's own"), KeyError("key")])
def test_exceptions_from_outside_pass(error: Exception) -> None:
    def interrupted(_: object) -> Any:
        raise error

    with pytest.raises(type(error)) as caught:
        maker(One, "one:json", interrupted)({"one": 1})
    assert caught.value is error


def test_a_value_nested_too_deeply_is_read_once() -> None:
    below: Any = type("Below", (), {})
    again: list[dict[str, Any]] = []

    def reread(members: dict[str, Any]) -> One:
        again.append(members)
        return One()

    (fact,) = parse_facts("one:json")
    made = compiled(One, [(fact, below(), None)], unknown=extra_of, respelt=dict, reread=reread)
    below.__call__ = staticmethod(made)  # all are read by the same code, at any depth
    deep: dict[str, Any] = {"one": None}
    for _ in range(10 * sys.getrecursionlimit()):
        deep = {"one": deep}
    with pytest.raises(RecursionError):
        made(deep)
    assert again == []


def test_a_mismatch_is_read_again_whatever_raises_it() -> None:
    def mismatched(value: object) -> Any:
        raise MismatchError("nothing", value)

    assert maker(One, "one:json", mismatched)({"one": 1}) == ("reread", {"one": 1})


class Interrupted(dict[str, Any]):
    """Members whose lookup is interrupted."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def __getitem__(self, _: str) -> Any:
        raise self.error


@pytest.mark.parametrize("error", [KeyError(), KeyError("of the caller's own")])
def test_an_interrupt_does_not_count_as_an_absent_member(error: Exception) -> None:
    with pytest.raises(KeyError) as caught:
        maker(Two, "one two", read_string)(Interrupted(error))
    assert caught.value is error


def test_empty_text_is_none_unless_the_kind_is_text_or_a_container() -> None:
    assert [is_empty_none(Kind(name)) for name in ("date", "secret", "string", "json", "Part")] == [True, True] + [
        False
    ] * 3
    assert not is_empty_none(Kind("date", "[]"))
    assert not is_empty_none(Kind("Part", "{}"))
