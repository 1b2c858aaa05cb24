"""Values are accepted on the bounds in Twilio's documents, and refused just outside, except in ``extra``."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from tests.codec.test_given import URL, needed
from tests.rest.openapi import read_documents
from tools.codegen.bounds import ALSO, BOUNDS
from twilio_fp import HttpResponse, decode, evolve
from twilio_fp.errors import UsageError
from twilio_fp.operation import OperationSpec, params_of
from twilio_fp.operation.bounds import Bound, bounds_of, read_bounds
from twilio_fp.rest import catalogue
from twilio_fp.rest.api.v2010 import CreateMessage, FetchMessage, ListMessage
from twilio_fp.values import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterator

    from twilio_fp.schema import FieldFact

OWN: dict[str, dict[str, str]] = json.loads(BOUNDS.read_text(encoding="utf-8"))
OTHER_SID = "QQ" + "0" * 32


def every() -> Iterator[tuple[Any, FieldFact, Bound, str]]:
    """Yield every field with a bound, of every operation, with its class and its location."""
    for entry in catalogue.operations():
        cls = entry.load()
        places = {param.fact.attribute: param for param in params_of(cls)}
        for name, bound in bounds_of(cls).items():
            yield cls, places[name].fact, bound, places[name].location


ALL = list(every())


def sides(bound: Bound, fact: FieldFact) -> tuple[list[Any], list[Any]]:
    """Return values on a bound, and values just outside of it."""
    inside: list[Any] = []
    outside: list[Any] = []
    if bound.prefixes:
        inside += [prefix + "0" * 32 for prefix in bound.prefixes] + ["a name", "SM1"]
        outside.append(OTHER_SID)
    if bound.is_url:
        inside += [URL, "sip:a@example.com"]
        outside += ["/relative", "example.com/x", "https:"]
    for end, step in ((bound.least, -1), (bound.most, 1)):
        if end is not None:
            values = [end, end + step]
            sized: list[Any] = [["x"] * size if bound.unit == "items" else "x" * size for size in values if size >= 0]
            inside.append(sized[0] if bound.unit else values[0])
            outside += sized[1:] if bound.unit else values[1:]
    if bound.needed:
        outside.append([] if fact.kind.is_list else "")
    return inside, outside


def test_every_bound_is_inclusive() -> None:
    assert len(ALL) > 3_000
    for cls, fact, bound, place in ALL:
        given = needed(cls)
        inside, outside = sides(bound, fact)
        for value in inside if not (bound.unit == "items" or fact.kind.name not in {"string", "integer"}) else []:
            assert getattr(cls(**{**given, fact.attribute: value}), fact.attribute) in (value, (value,))
        for value in outside:
            with pytest.raises(UsageError, match=rf"^{cls.__name__}\.{fact.attribute} (must|is)"):
                cls(**{**given, fact.attribute: value})
            if place != "path" and (value or place != "json"):
                others = {key: item for key, item in given.items() if key != fact.attribute}
                unset = {fact.attribute: UNSET} if fact.required else {}
                assert cls(**others, **unset, extra={fact.wire: value}).extra[fact.wire] in (value, ())


# --- nothing lost


def documented_bounds() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each parameter that the documents bound, as ``package.operation.wire``, with its schema."""
    for package, document in read_documents().items():
        for item in document.content["paths"].values():
            for node in [node for node in item.values() if isinstance(node, dict) and "operationId" in node]:
                found = [(one["name"], one["schema"]) for one in map(document.at, node.get("parameters", ()))]
                for media in node.get("requestBody", {}).get("content", {}).values():
                    found += document.at(media["schema"]).get("properties", {}).items()
                for wire, schema in found:
                    yield f"{package}.{node['operationId']}.{wire}", document.at(schema)


def test_every_bound_of_the_documents_is_kept() -> None:
    bounds = {
        f"{cls.__module__.removeprefix('twilio_fp.rest.').rpartition('.')[0]}.{cls.__name__}.{fact.wire}": bound
        for cls, fact, bound, _ in ALL
    }
    counted: Counter[str] = Counter()
    for field, schema in documented_bounds():
        bound = bounds.get(field, Bound())
        if field in OWN or schema.get("readOnly"):
            continue
        sid = re.match(r"\^?\(?([A-Z|]+)\)?\[", schema.get("pattern", ""))
        if sid and schema.get("type") == "string":
            counted["sid"] += 1
            assert "|".join(bound.prefixes) == ALSO.get(sid[1], sid[1]), field
        elif "uri" in (schema.get("format"), schema.get("items", {}).get("format")):
            counted["url"] += 1
            assert bound.is_url, field
        elif "minimum" in schema or "maximum" in schema:
            counted["range"] += 1
            assert bound.least == schema.get("minimum"), field
            assert "maximum" not in schema or bound.most == schema["maximum"], field
    assert counted["sid"] > 1_600
    assert counted["url"] > 220
    assert counted["range"] > 690


def test_bounds_from_twilios_pages_have_a_reason_and_a_field() -> None:
    assert all(set(entry) == {"range", "why"} and entry["why"] for entry in OWN.values())
    known = {field for field, _ in documented_bounds()}
    assert OWN.keys() <= known
    with pytest.raises(UsageError, match=r"^CreateMessage\.validity_period must be from 1 to 36,000, got 0 \(int\)$"):
        CreateMessage(to="+15558675310", from_="+15017122661", body="Hi", validity_period=0)


# --- one by one


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: CreateMessage(to="", body="Hi", from_="+1555"), "CreateMessage.to is required and must not be empty"),
        (lambda: FetchMessage(""), "FetchMessage.sid must not be empty: it is part of the path"),
        (lambda: FetchMessage("CA" + "0" * 32), "FetchMessage.sid must be a SID that begins with SM or MM, got 'CA0"),
        (lambda: ListMessage(page_size=1001), "ListMessage.page_size must be from 1 to 1,000, got 1001"),
        (lambda: ListMessage(page=-1), "ListMessage.page must be 0 or more, got -1"),
        (
            lambda: CreateMessage(to="+1555", body="Hi", from_="+1556", status_callback="/status"),
            "CreateMessage.status_callback must be an absolute URL, such as https://example.com/path, got '/status'",
        ),
        (lambda: evolve(ListMessage(), page_size=0), "ListMessage.page_size must be from 1 to 1,000, got 0"),
    ],
)
def test_the_error_says_what_is_accepted(build: Any, message: str) -> None:
    with pytest.raises(UsageError, match="^" + re.escape(message)):
        build()


def test_empty_text_clears_a_url() -> None:
    assert CreateMessage(to="+1555", body="Hi", from_="+1556", status_callback="").status_callback == ""


def test_a_next_page_may_be_of_any_size() -> None:
    answer = {"messages": [], "next_page_uri": "/2010-04-01/Accounts/AC1/Messages.json?PageSize=5000&Page=1"}
    page = decode(ListMessage(page_size=50), HttpResponse(200, (), json.dumps(answer).encode()))
    assert page.next == ListMessage(page=1, extra={"PageSize": "5000"})


def test_bounds_of_unknown_fields_are_refused() -> None:
    spec = OperationSpec("GET https://post.twilio.com/v1/Parcels", result="", bounds="weight:1..")
    with pytest.raises(UsageError, match="name 'weight', which is not a field of the operation"):
        read_bounds(spec)
