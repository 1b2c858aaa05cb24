"""The request of every operation that twilio-python has too is the same: method, address, query, body, headers.

What differs on purpose is one table, `DIFFERENCES`; nothing stands in it because ours is less.
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
"""Why a part of a request is otherwise, in the words of the docs."""

SEEN: Counter[str] = Counter()
COMPARED: Counter[str] = Counter()


def explained(entry: catalogue.OperationEntry, part: str, own: Any, other: Any, lacking: tuple[str, ...]) -> set[str]:
    """Return what of the table a difference is, or nothing."""
    if part == "accept":
        return {"accept"} if entry.method == "DELETE" and not other else set()
    if part == "Authorization":
        return {"authorization"}
    if part == "address":
        return {"path"} if unquote(own) == unquote(other) else set()
    if isinstance(own, str):
        return {"header of a delete"} if entry.method == "DELETE" else set() if own else {"empty header"}
    if isinstance(own, dict):
        return {"camel case"} if _less_slots(own) == _less_slots(other) else set()
    found: set[str] = set()
    headers = {param.fact.wire for param in entry.params if param.location == "header"}
    lacked = {param.fact.wire for param in entry.params if param.fact.attribute in lacking}
    for name, text in [pair for pair in other if pair not in own]:
        if name in headers:
            found.add("header of a list")
        elif (name, text.removesuffix("T00:00:00Z")) in own:
            found.add("day")
        elif text in {"True", "False"} and (name, text.lower()) in own:
            found.add("boolean in a map")
        else:
            return set()
    for name, text in [pair for pair in own if pair not in other]:
        if name in lacked:
            found.add("more fields")
        elif not {(name, f"{text}T00:00:00Z"), (name, text.title())} & set(other):
            return set()
    return found


def _less_slots(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _less_slots(one) for name, one in value.items() if name not in {"timeSlots", "time_slots"}}
    return value


def compare(name: str, operation: Any) -> None:
    entry = catalogue.operation(name)
    headers = frozenset(param.fact.wire for param in entry.params if param.location == "header")
    request, lacking = theirs(name, operation)
    own, other = parts(ours(operation), headers), parts(request, headers)
    for part in own:
        if own[part] != other[part]:
            reasons = explained(entry, part, own[part], other[part], lacking)
            assert reasons, (name, part, own[part], other[part], operation)
            SEEN.update(reasons)
    COMPARED[name] += 1


@pytest.mark.parametrize("package", sorted({name.rpartition(".")[0] for name in calls()}))
def test_every_request_of_both_libraries_is_the_same(package: str) -> None:
    names = [name for name in calls() if name.rpartition(".")[0] == package]
    for name in names:
        few = settings(
            max_examples=max(2, settings().max_examples // 20),
            phases=[Phase.generate],
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
        )
        few(given(operation=strategy(catalogue.operation(name)))(_comparing(name)))()
    assert [name for name in names if not COMPARED[name]] == []


def _comparing(name: str) -> Callable[[Any], None]:
    def check(operation: Any) -> None:
        compare(name, operation)

    return check


def test_the_docs_say_how_many_were_compared_and_what_differs() -> None:
    text = (ROOT / "docs" / "coming-from-twilio-python.md").read_text(encoding="utf-8")
    (said,) = re.findall(r"([\d,]+) operations that both have", text)
    print(f"twilio-python: {len(calls()):,} operations compared, {len(DIFFERENCES)} differences on purpose")
    assert int(said.replace(",", "")) == len(calls())
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
    before = SEEN[reason]
    compare(name, catalogue.operation(name).load()(**arguments))
    assert SEEN[reason] > before
