"""The strategies that the laws depend on: they refuse invalid arguments, and reach every edge case."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import Phase, assume, find, given, settings
from hypothesis import strategies as st

from twilio_fp.errors import UsageError
from twilio_fp.model import Resource
from twilio_fp.operation import Operation, params_of
from twilio_fp.rest import catalogue
from twilio_fp.rest.api.v2010 import CreateMessage, ListMessage, Message
from twilio_fp.rest.content.v1 import CreateContent, Types
from twilio_fp.rest.conversations.v2 import ListConversation
from twilio_fp.rest.numbers.v1 import ListPortInRequests
from twilio_fp.rest.numbers.v2 import ListShortCodeApplications
from twilio_fp.rest.sync.v1 import ListService
from twilio_fp.status import MESSAGE_STATUSES
from twilio_fp.testing import TableTransport
from twilio_fp.testing.strategies import answers, arguments, json_of, operations, pages, records
from twilio_fp.values import UNSET

if TYPE_CHECKING:
    from twilio_fp.http import HttpResponse

SEARCH = settings(max_examples=2000, database=None, phases=[Phase.generate])


@pytest.mark.parametrize("strategy", [operations, arguments, answers])
@pytest.mark.parametrize("cls", [Message, Operation, CreateMessage(to="a", from_="b", body="c"), "CreateMessage", None])
def test_a_class_that_is_not_an_operation_is_rejected(strategy: Any, cls: Any) -> None:
    with pytest.raises(UsageError, match=r"^cls must be the class of an operation, such as CreateMessage, got "):
        strategy(cls)


@pytest.mark.parametrize("strategy", [records, json_of])
@pytest.mark.parametrize("cls", [CreateMessage, Message(), "Message", dict])
def test_a_class_that_is_not_a_record_is_rejected(strategy: Any, cls: Any) -> None:
    with pytest.raises(UsageError, match=r"^cls must be the class of a record, such as Message, got "):
        strategy(cls)


@pytest.mark.parametrize("bound", ["max_length", "max_items"])
@pytest.mark.parametrize("strategy", [operations, arguments, answers, records, json_of])
def test_a_bound_that_allows_nothing_is_rejected_by_name(strategy: Any, bound: str) -> None:
    with pytest.raises(UsageError, match=f"^{bound} must be at least 1, got 0$"):
        strategy(Message if strategy in (records, json_of) else CreateMessage, **{bound: 0})


def test_an_unknown_field_is_rejected_by_name() -> None:
    with pytest.raises(UsageError, match=r"^fields must name fields of CreateMessage, got 'bdy'$"):
        operations(CreateMessage, {"bdy": st.just("x")})


@pytest.mark.parametrize("strategy", [operations, arguments])
@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (
            {"to": "+15558675310"},
            r"fields must hold strategies, got to='\+15558675310' \(str\): write st.just",
        ),
        ({"to": None}, "fields must hold strategies, got to=None"),
        ({5: st.just("x")}, "fields must name fields of CreateMessage, got 5"),
        (["to"], "fields must be a mapping from attributes to strategies, got"),
        (None, "fields must be a mapping from attributes to strategies, got None"),
    ],
)
def test_an_invalid_mapping_of_strategies_is_rejected_by_name(strategy: Any, fields: Any, message: str) -> None:
    with pytest.raises(UsageError, match=f"^{message}"):
        strategy(CreateMessage, fields)


@pytest.mark.parametrize("value", ["x", 1.5, True, None])
def test_a_bound_that_is_not_an_int_is_rejected_by_name(value: Any) -> None:
    with pytest.raises(UsageError, match=r"^max_items must be an int of at least 1, got "):
        operations(CreateMessage, max_items=value)


@given(operations(CreateMessage, {"media_url": st.just(["https://a"]), "messaging_service_sid": st.just("MG1")}))
def test_custom_fields_are_always_given_and_satisfy_groups(message: CreateMessage) -> None:
    assert (message.media_url, message.messaging_service_sid) == (("https://a",), "MG1")


ENTRIES = [entry for entry in catalogue.operations() if entry.spec.groups]
GROUPED = [
    pytest.param(entry, group, id=f"{entry.name}-{'|'.join(group)}") for entry in ENTRIES for group in entry.spec.groups
]


@pytest.mark.parametrize(("entry", "group"), GROUPED)
@settings(max_examples=8)
@given(st.data())
def test_custom_fields_of_groups_keep_the_drawn_values(
    entry: catalogue.OperationEntry, group: tuple[str, ...], data: st.DataObject
) -> None:
    cls: Any = entry.load()
    name = data.draw(st.sampled_from(group))
    wholly = data.draw(arguments(cls))
    nothing = {one: st.none() for one in group if one != name}
    made = data.draw(operations(cls, nothing))
    assert [getattr(made, one) for one in nothing] == [None] * len(nothing)
    assert getattr(made, name) not in (None, ())
    mine = {one: st.none() for one in group} | {name: st.sampled_from([None, wholly.get(name)])}
    if wholly.get(name) not in (None, (), []):
        assert data.draw(arguments(cls, mine))[name] == wholly[name]


@pytest.mark.parametrize(("entry", "group"), GROUPED)
@settings(max_examples=20)
@given(st.data())
def test_any_fields_of_a_group_may_be_custom_empty_or_not(
    entry: catalogue.OperationEntry, group: tuple[str, ...], data: st.DataObject
) -> None:
    cls: Any = entry.load()
    kinds = {param.fact.attribute: param.fact.kind for param in params_of(cls)}
    wholly = data.draw(arguments(cls))
    own: dict[str, Any] = {}
    for name in data.draw(st.sets(st.sampled_from(group), min_size=1)):
        own[name] = data.draw(st.sampled_from([None, [] if kinds[name].is_list else None, wholly.get(name)]))
    assume(own.keys() != set(group) or any(value not in (None, []) for value in own.values()))
    given = data.draw(arguments(cls, {name: st.just(value) for name, value in own.items()}))
    assert {name: given[name] for name in own} == own
    made = cls(**given)
    assert any(getattr(made, name) not in (None, ()) for name in group)


@pytest.mark.parametrize("cls", [*[entry.load() for entry in ENTRIES], ListMessage, CreateContent])
@settings(max_examples=8)
@given(st.data())
def test_fields_that_extra_replaces_are_omitted(cls: Any, data: st.DataObject) -> None:
    params = {param.fact.attribute: param.fact.wire for param in params_of(cls) if param.location != "path"}
    names = data.draw(st.sets(st.sampled_from(sorted(params))))
    extra = {params[name]: "x" for name in names}
    nothing = {name: st.none() for group in cls.__spec__.groups for name in group} if extra else {}
    made = data.draw(operations(cls, {**nothing, "extra": st.just(extra)}))
    assert made.extra.keys() == extra.keys()  # where secrets are hidden
    assert [getattr(made, name) in (None, UNSET) for name in names] == [True] * len(names)


@given(operations(CreateMessage, max_length=1, max_items=1))
def test_texts_and_lists_respect_their_bounds_except_for_the_fixed_traps(message: CreateMessage) -> None:
    assert message.media_url is None or len(tuple(message.media_url)) <= 1
    assert len(message.to) <= 16


def is_text_of_a_date(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value) is not None


# These look for kinds of values, never for one value: among very many, one would be found only most of the time.
REACHED: dict[str, tuple[Any, Any]] = {
    "an optional field left out": (operations(CreateMessage), lambda one: one.status_callback is None),
    "an optional field given": (operations(CreateMessage), lambda one: one.status_callback is not None),
    "a lone string": (arguments(CreateMessage), lambda one: isinstance(one.get("media_url"), str)),
    "a list": (arguments(CreateMessage), lambda one: len(one.get("media_url", "")) > 1),
    "a mapping as JSON text": (arguments(CreateMessage), lambda one: isinstance(one.get("content_variables"), dict)),
    "text with signs": (operations(CreateMessage), lambda one: "/" in one.to and "?" in one.to),
    "a plain date": (arguments(ListMessage), lambda one: type(one.get("date_sent")) is date),
    "a plain date as text": (arguments(ListMessage), lambda one: is_text_of_a_date(one.get("date_sent"))),
    "extra": (operations(CreateMessage), lambda one: one.extra),
    "a record": (arguments(CreateContent), lambda one: isinstance(one["types"], Types)),
    "a mapping as record": (arguments(CreateContent), lambda one: isinstance(one["types"], dict) and one["types"]),
    "a null": (json_of(Message), lambda one: "body" in one and one["body"] is None),
    "an absence": (json_of(Message), lambda one: "body" not in one),
    "an unknown member": (json_of(Message), lambda one: "Unheard" in one),
    "a known status": (records(Message), lambda one: one.status in MESSAGE_STATUSES),
    "a new status": (records(Message), lambda one: one.status not in {"", *MESSAGE_STATUSES}),
    "a next page": (answers(ListMessage), lambda one: json.loads(one.body)["next_page_uri"]),
    "a last page": (answers(ListMessage), lambda one: json.loads(one.body)["next_page_uri"] is None),
    "a page with items": (answers(ListMessage), lambda one: json.loads(one.body)["messages"]),
}


@pytest.mark.parametrize("what", REACHED)
def test_the_strategies_reach_every_edge_case(what: str) -> None:
    strategy, holds = REACHED[what]
    assert holds(find(strategy, holds, settings=SEARCH))


def test_every_value_is_an_instance_of_its_class() -> None:
    @settings(max_examples=5)
    @given(operations(CreateMessage), records(Message))
    def holds(operation: CreateMessage, record: Message) -> None:
        assert type(operation) is CreateMessage
        assert isinstance(record, Resource)

    holds()


@pytest.mark.parametrize(
    "cls", [ListMessage, ListConversation, ListShortCodeApplications, ListPortInRequests, ListService]
)
def test_pages_form_one_list_in_every_paging_style(cls: Any) -> None:
    @given(pages(cls, max_pages=5))
    def check(responses: tuple[HttpResponse, ...]) -> None:
        assert 1 <= len(responses) <= 5
        client = TableTransport({cls: list(responses)}).client()
        walked = list(client.pages(cls()))
        assert [len(page.items) for page in walked] == [
            len(json.loads(one.body)[cls.__spec__.items]) for one in responses
        ]

    check()
    assert find(pages(cls), lambda found: len(found) == 4, settings=SEARCH)


@pytest.mark.parametrize("cls", [CreateMessage, Message, None])
def test_an_operation_without_pages_is_rejected(cls: Any) -> None:
    with pytest.raises(UsageError, match="cls must be the class of an operation that lists, such as ListMessage, got"):
        pages(cls)
    with pytest.raises(UsageError, match="max_pages must be"):
        pages(ListMessage, max_pages=0)
