"""Records of JSON objects: their fields, what they keep in extra, and how they are built from mappings."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypeAlias
from uuid import UUID  # annotations are resolved when the first record is created

import attrs
import pytest

from twilio_fp.codec.json import decode_record
from twilio_fp.errors import UsageError
from twilio_fp.model import (
    EMPTY,
    Resource,
    facts_of,
    from_mapping,
    given_fields,
    personal_fields,
    record_normaliser,
    to_input,
)
from twilio_fp.record import record
from twilio_fp.rest.api.v2010 import CreateMessage, FetchMessage, Message
from twilio_fp.rest.voice.v2 import (
    VoiceV2ConfigurationRecordingCompositionPolicy,
    VoiceV2ConfigurationRecordingCompositionPolicyInput,
)
from twilio_fp.schema import HttpMethod
from twilio_fp.values import UNSET, FrozenMap, Unset


@record(kw_only=True)
class Leaf(Resource):
    """A record that is received."""

    size: int | None = None
    __fields__ = "Size:integer"

    def to_input(self) -> LeafInput:
        """Return the input record with the same values."""
        return to_input(self, LeafInput)


@record(kw_only=True)
class LeafInput(Resource):
    """A record that is sent."""

    size: int | Unset = UNSET
    __fields__ = "Size:integer"


@record(kw_only=True)
class Tree(Resource):
    """A record that is received and holds others."""

    name: str | None = None
    leaves: tuple[Leaf, ...] | None = None
    by_name: Any = None
    gone: str | None = None
    __fields__ = "Name! leaves:Leaf[] byName:Leaf{} Gone!!"


@record(kw_only=True)
class TreeInput(Resource):
    """A record that is sent and needs a name."""

    name: str | None
    leaves: tuple[LeafInput, ...] | Unset = UNSET
    by_name: Any = UNSET
    __fields__ = "Name:string?* leaves:LeafInput[] byName:LeafInput{}"


def test_unknown_members_are_kept_frozen() -> None:
    tree = Tree(extra={"new": [1, {"a": [None]}]})
    assert tree.extra == FrozenMap({"new": (1, FrozenMap({"a": (None,)}))})
    hash(tree)
    assert Tree().extra is EMPTY
    assert Tree(extra={}).extra is EMPTY


@pytest.mark.parametrize("name", ["Name", "leaves", "byName"])
def test_extra_accepts_a_known_name_only_in_place_of_its_field(name: str) -> None:
    tree = Tree(extra={name: "x", "new": 1})
    assert tree == attrs.evolve(tree)
    assert tree.extra == {name: "x", "new": 1}
    with pytest.raises(UsageError, match=f"Tree.extra must not have '{name}' when the field .* is set: pass only one"):
        attrs.evolve(tree, name="a", leaves=(), by_name={})


@pytest.mark.parametrize("extra", [[("a", 1)], "a", None, {1: "a"}])
def test_extra_is_a_mapping_by_name(extra: Any) -> None:
    with pytest.raises(UsageError, match=r"Tree\.extra must (be a mapping with wire names as keys|not be None)"):
        Tree(extra=extra)


@pytest.mark.parametrize(
    "members",
    [
        {"Name": "a", "byName": {"x": {"Size": 1}}, "new": 1},
        {"name": "a", "by_name": {"x": {"size": 1}}, "new": 1},
        {"Name": "a", "by_name": {"x": Leaf(size=1)}, "new": 1},
    ],
)
def test_a_mapping_may_use_wire_names_or_attributes(members: dict[str, Any]) -> None:
    made = from_mapping(Tree, members)
    assert made == Tree(name="a", by_name={"x": Leaf(size=1)}, extra={"new": 1})


def test_a_member_stands_once() -> None:
    with pytest.raises(UsageError, match=r"must have Tree\.name only once"):
        from_mapping(Tree, {"Name": "a", "name": "a"})


def test_a_required_member_must_be_given() -> None:
    with pytest.raises(UsageError, match=r"must be a TreeInput: .*name"):
        from_mapping(TreeInput, {"leaves": ()})


def test_nested_records_are_built_only_from_mappings() -> None:
    assert Tree(leaves=[{"Size": 1}, Leaf(size=2)]).leaves == (Leaf(size=1), Leaf(size=2))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    wrong: Any = [3]
    with pytest.raises(UsageError, match="a Leaf or a mapping"):
        Tree(leaves=wrong)
    assert record_normaliser(None) is None
    with pytest.raises(UsageError, match=r"must hold a record \(a Resource\), got <class 'int'>"):
        record_normaliser(int)


def test_a_received_record_is_sent_again_without_absent_members() -> None:
    tree = Tree(name="a", leaves=(Leaf(size=1), Leaf()), by_name={"x": Leaf(size=2)}, gone="g", extra={"new": 1})
    sent = to_input(tree, TreeInput)
    assert sent == TreeInput(
        name="a", leaves=(LeafInput(size=1), LeafInput()), by_name={"x": LeafInput(size=2)}, extra={"new": 1}
    )
    assert sent.leaves
    assert sent.leaves[1].size is UNSET
    assert to_input(Tree(), TreeInput) == TreeInput(name=None)
    assert Leaf(size=1).to_input() == LeafInput(size=1)


def test_a_generated_record_is_sent_again() -> None:
    policy = VoiceV2ConfigurationRecordingCompositionPolicy(channels="dual", extra={"new": 1})
    sent = VoiceV2ConfigurationRecordingCompositionPolicyInput(channels="dual", extra={"new": 1})
    assert policy.to_input() == sent


def test_an_unset_field_is_not_given() -> None:
    def names(value: Resource) -> list[str]:
        return [fact.wire for fact, _ in given_fields(value)]

    assert names(TreeInput(name=None)) == ["Name"]
    assert names(TreeInput(name="a", leaves=())) == ["Name", "leaves"]
    assert names(Tree()) == []
    assert names(Tree(name="")) == ["Name"]


def test_personal_fields_of_records_and_operations() -> None:
    assert personal_fields(Tree) == {"name": "standard", "gone": "sensitive"}
    assert personal_fields(Leaf) == {}
    assert set(personal_fields(Message)) == {"body", "from_", "to"}
    assert personal_fields(FetchMessage) == {}
    assert isinstance(personal_fields(CreateMessage), FrozenMap)


def test_facts_name_the_fields_in_order() -> None:
    assert [(fact.attribute, fact.wire) for fact in facts_of(Tree)] == [
        ("name", "Name"),
        ("leaves", "leaves"),
        ("by_name", "byName"),
        ("gone", "Gone"),
    ]


# --- facts about fields

Colour: TypeAlias = Literal["red", "green"] | str


@record(kw_only=True)
class Told(Resource):
    """A record of many kinds."""

    must: str
    may: int | Unset | None = UNSET
    sid: str = ""
    class_: bool | None = None
    colour: Colour | None = None
    colours: tuple[Colour, ...] | None = None
    leaf: Leaf | None = None
    mailed: dt.datetime | None = None
    method: HttpMethod | None = None
    secret: str | None = None
    by_name: Mapping[str, Leaf] | None = None

    __fields__ = (
        "must* may:integer? sid class:boolean colour:enum.Colour colours:enum.Colour[] leaf:Leaf mailed:rfc2822 "
        "method:enum.HttpMethod Secret!! byName:Leaf{}"
    )


def words(cls: type[Resource]) -> list[str]:
    return [f"{one.attribute}={one.wire}:{one.kind}{'*' * one.required}{one.pii}" for one in facts_of(cls)]


def test_the_facts_words_define_a_records_fields() -> None:
    assert words(Told) == [
        "must=must:string*",
        "may=may:integer?",
        "sid=sid:string",
        "class_=class:boolean",
        "colour=colour:enum.Colour",
        "colours=colours:enum.Colour[]",
        "leaf=leaf:Leaf",
        "mailed=mailed:rfc2822",
        "method=method:enum.HttpMethod",
        "secret=Secret:stringsensitive",
        "by_name=byName:Leaf{}",
    ]


def test_a_record_that_inherits_keeps_the_facts_of_its_base() -> None:
    @record(kw_only=True)
    class Mine(Message):
        mine: str | None = None
        __fields__ = "mine"

    kinds = {fact.attribute: str(fact.kind) for fact in facts_of(Mine)}
    assert kinds == {fact.attribute: str(fact.kind) for fact in facts_of(Message)} | {"mine": "string"}
    assert from_mapping(Mine, {"status": "sent", "mine": "x"}).status == "sent"


@pytest.mark.parametrize(
    ("stated", "message"),
    [
        ("", "does not mention the field size: add it, such as size:integer"),
        ("size size", "has a duplicate name"),
        ("Size size", "has a duplicate name"),
        ("size:integer sise", "names sise, which is not a field of Misspelt"),
        ("size:integer*", "says size*, but the field size has a default: leave out the *"),
    ],
)
def test_facts_that_do_not_fit_the_fields_are_refused(stated: str, message: str) -> None:
    @record(kw_only=True)
    class Misspelt(Resource):
        size: int | None = None
        __fields__ = stated

    with pytest.raises(UsageError, match=re.escape(f"Misspelt.__fields__ {message}")):
        Misspelt(size=1)


def test_any_annotations_are_accepted_if_facts_are_stated() -> None:
    @record(kw_only=True)
    class Weighed(Resource):
        weight: float | None = None
        tags: Sequence[str] | None = None
        __fields__ = "weight:number tags:string[]"

    assert decode_record(Weighed, {"weight": Decimal("1.5"), "tags": ["a"]}) == Weighed(weight=1.5, tags=["a"])


@record(kw_only=True)
class Oddly(Resource):
    when: UUID | None = None

    __fields__ = "when:UUID"


@record(kw_only=True)
class Lost(Resource):
    what: Nowhere | None = None  # type: ignore[name-defined]  # noqa: F821

    __fields__ = "what:Nowhere"


@record(kw_only=True)
class Twice(Resource):
    a: str = ""
    b: str = ""

    __fields__ = "x=a x=b"


@record(kw_only=True)
class Nothing(Resource):
    pass


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (Oddly, "must hold a record"),
        (lambda: decode_record(Oddly, {}), "must hold a record"),
        (Lost, "Lost names Nowhere, which its module tests.test_model does not have"),
        (Twice, "Twice.__fields__ has a duplicate name"),
    ],
)
def test_a_record_with_invalid_fields_is_refused_by_name(build: Any, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        build()


def test_a_record_without_fields_keeps_every_member() -> None:
    assert decode_record(Nothing, {"a": [1]}) == Nothing(extra={"a": [1]})


def test_a_subclass_that_is_not_a_record_says_so_when_it_is_read() -> None:
    class Mine(Leaf):
        pass

    with pytest.raises(UsageError, match="Mine inherits from a record"):
        decode_record(Mine, {})
