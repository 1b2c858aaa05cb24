"""Operations that twilio-python also has make the same requests: method, address, query, body and headers.

`DIFFERENCES` lists the intended exceptions, none of which means that this library does less.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.house import ROOT
from tests.parity.twilio_python import calls, ours, parts, strategy, theirs
from twilio_fp.rest import catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

DIFFERENCES: Final = {
    "accept": "A delete has an `Accept` header, too, since its error is JSON. Theirs removes the header.",
    "authorization": "An `Authorization` that you pass yourself is kept. Theirs replaces it by the client's.",
    "boolean in a map": "A boolean in `add_ons_data` is sent as `true` or `false`. Theirs writes `True` or `False`.",
    "camel case": "`timeSlots` of a content's `twilio/schedule` is spelt as at Twilio. Theirs writes `time_slots`.",
    "day": "A day given for a time is sent as a day. Theirs makes it midnight in UTC.",
    "empty header": "A header given as empty text is sent empty. Theirs leaves it out.",
    "header of a delete": "A delete's header parameters, such as `If-Match`, are sent. Theirs loses them.",
    "header of a list": "A list's header parameters are sent as headers only. Theirs puts them into the query, too.",
    "path": "Values in a path are percent-encoded, including a number's `+`. Theirs sends them unchanged.",
    "more fields": "`CreateRealtimeTranscription` has `configuration_id`, and lists by numbered pages have `page`.",
}
"""Why a part of a request differs, in the words of the docs."""

REASONS_FOUND: Counter[str] = Counter()
COMPARED: Counter[str] = Counter()


def reasons_for(
    entry: catalogue.OperationEntry, part: str, our_value: Any, their_value: Any, missing: tuple[str, ...]
) -> set[str]:
    """Return the reasons in `DIFFERENCES` that explain why a part differs; empty if none does."""
    if part == "accept":
        return {"accept"} if entry.method == "DELETE" and not their_value else set()
    if part == "Authorization":
        return {"authorization"}
    if part == "address":
        return {"path"} if unquote(our_value) == unquote(their_value) else set()
    if isinstance(our_value, str):
        return {"header of a delete"} if entry.method == "DELETE" else set() if our_value else {"empty header"}
    if isinstance(our_value, dict):
        return {"camel case"} if _without_slots(our_value) == _without_slots(their_value) else set()
    reasons: set[str] = set()
    headers = {param.fact.wire for param in entry.params if param.location == "header"}
    missing_names = {param.fact.wire for param in entry.params if param.fact.attribute in missing}
    for name, text in [pair for pair in their_value if pair not in our_value]:
        if name in headers:
            reasons.add("header of a list")
        elif (name, text.removesuffix("T00:00:00Z")) in our_value:
            reasons.add("day")
        elif text in {"True", "False"} and (name, text.lower()) in our_value:
            reasons.add("boolean in a map")
        else:
            return set()
    for name, text in [pair for pair in our_value if pair not in their_value]:
        if name in missing_names:
            reasons.add("more fields")
        elif not {(name, f"{text}T00:00:00Z"), (name, text.title())} & set(their_value):
            return set()
    return reasons


def _without_slots(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_slots(one) for name, one in value.items() if name not in {"timeSlots", "time_slots"}}
    return value


def compare(name: str, operation: Any) -> None:
    entry = catalogue.operation(name)
    headers = frozenset(param.fact.wire for param in entry.params if param.location == "header")
    request, missing = theirs(name, operation)
    our_parts, their_parts = parts(ours(operation), headers), parts(request, headers)
    for part in our_parts:
        if our_parts[part] != their_parts[part]:
            reasons = reasons_for(entry, part, our_parts[part], their_parts[part], missing)
            assert reasons, (name, part, our_parts[part], their_parts[part], operation)
            REASONS_FOUND.update(reasons)
    COMPARED[name] += 1


@pytest.mark.parametrize("package", sorted({name.rpartition(".")[0] for name in calls()}))
def test_every_request_of_both_libraries_is_the_same(package: str) -> None:
    names = [name for name in calls() if name.rpartition(".")[0] == package]
    for name in names:
        with_few_examples = settings(
            max_examples=max(2, settings().max_examples // 20),
            phases=[Phase.generate],
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
        )
        with_few_examples(given(operation=strategy(catalogue.operation(name)))(_comparing(name)))()
    assert [name for name in names if not COMPARED[name]] == []


def _comparing(name: str) -> Callable[[Any], None]:
    def check(operation: Any) -> None:
        compare(name, operation)

    return check


def test_the_docs_say_how_many_were_compared_and_what_differs() -> None:
    text = (ROOT / "docs" / "coming-from-twilio-python.md").read_text(encoding="utf-8")
    (count,) = re.findall(r"([\d,]+) operations that both have", text)
    print(f"twilio-python: {len(calls()):,} operations compared, {len(DIFFERENCES)} differences on purpose")
    assert int(count.replace(",", "")) == len(calls())
    assert [reason for reason in DIFFERENCES.values() if f"* {reason}" not in text.replace("\n  ", " ")] == []


EXAMPLES: Final[Mapping[str, tuple[str, dict[str, Any]]]] = {
    "accept": ("api.v2010.DeleteMessage", {"sid": "SM1"}),
    "authorization": ("flex.v1.FetchInsightsUserRoles", {"authorization": "Basic eDp5"}),
    "boolean in a map": ("lookups.v1.FetchPhoneNumber", {"phone_number": "x", "add_ons_data": {"x.y": True}}),
    "camel case": (
        "content.v1.CreateContent",
        {"language": "en", "types": {"twilio/schedule": {"id": "1", "timeSlots": "2", "title": "3"}}},
    ),
    "day": ("api.v2010.ListCall", {"end_time_after": date(2024, 1, 2)}),
    "empty header": ("sync.v1.UpdateDocument", {"service_sid": "IS1", "sid": "x", "if_match": ""}),
    "header of a delete": ("taskrouter.v1.DeleteTask", {"workspace_sid": "WS1", "sid": "WT1", "if_match": "1"}),
    "header of a list": (
        "messaging.v1.ListUsAppToPerson",
        {"messaging_service_sid": "MG1", "x_twilio_api_version": "v1"},
    ),
    "path": ("lookups.v2.FetchPhoneNumber", {"phone_number": "+15558675310"}),
    "more fields": (
        "api.v2010.CreateRealtimeTranscription",
        {"call_sid": "CA1", "configuration_id": "x", "name": "y"},
    ),
}


@pytest.mark.parametrize("reason", DIFFERENCES)
def test_each_difference_exists(reason: str) -> None:
    name, arguments = EXAMPLES[reason]
    before = REASONS_FOUND[reason]
    compare(name, catalogue.operation(name).load()(**arguments))
    assert REASONS_FOUND[reason] > before
