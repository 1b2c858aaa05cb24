"""The requests recorded by the official library can be made, and its responses read, with nothing lost.

`tools.examples` says where the examples come from.
"""

from __future__ import annotations

import gzip
import json
import re
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlencode

import attrs
import pytest

from twilio_fp import UsageError
from twilio_fp.codec.request import encode
from twilio_fp.codec.response import decode
from twilio_fp.http import HttpResponse
from twilio_fp.model import facts_of
from twilio_fp.operation.spec import params_of
from twilio_fp.rest import catalogue

DATA = json.loads(gzip.decompress((Path(__file__).parents[1] / "vectors" / "twilio-python-6.0.0.json.gz").read_bytes()))
ACCOUNT = "AC" + "a" * 32
CALL = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Calls"

# Twilio's documents no longer have these.
GONE = {
    f"POST {CALL}/CA{'a' * 32}/Feedback.json",
    f"GET {CALL}/CA{'a' * 32}/Feedback.json",
    f"POST {CALL}/FeedbackSummary.json",
    f"GET {CALL}/FeedbackSummary/FS{'a' * 32}.json",
    f"DELETE {CALL}/FeedbackSummary/FS{'a' * 32}.json",
    f"DELETE {CALL}/CA{'a' * 32}/Notifications/NO{'a' * 32}.json",
    f"DELETE https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Notifications/NO{'a' * 32}.json",
    f"DELETE https://monitor.twilio.com/v1/Alerts/NO{'a' * 32}",
}
# Twilio would refuse these too: the library sends them, and its tests respond with a failure.
REFUSED: dict[str, tuple[str, dict[str, Any]]] = {
    "api.v2010.CreateCall": (
        "must be given at least one of url, twiml, application_sid",
        {"url": "https://example.com/voice"},
    ),
    "api.v2010.CreateIncomingPhoneNumber": (
        "must be given at least one of phone_number, area_code",
        {"area_code": "415"},
    ),
    "api.v2010.CreateMessage": (
        "must be given at least one of from_, messaging_service_sid",
        {"from_": "+987654321", "body": "Hi"},
    ),
    "taskrouter.v1.CreateWorkflow": ("must be JSON, as data or as text, got 'configuration'", {"configuration": {}}),
}


@cache
def places() -> dict[str, list[tuple[re.Pattern[str], catalogue.OperationEntry]]]:
    """Return each method's operations with a pattern of their URLs, those with the fewest parameters first."""
    found = defaultdict(list)
    for entry in sorted(catalogue.operations(), key=lambda entry: entry.spec.url.count("{")):
        pattern = re.sub(r"\\\{\w+\\\}", "([^/]+)", re.escape(entry.spec.url))
        found[entry.spec.method].append((re.compile(pattern), entry))
    return found


def place(example: dict[str, Any]) -> str:
    return f"{example['method']} {example['url']}"


def operation_of(example: dict[str, Any]) -> tuple[str, Any, dict[str, Any]]:
    """Return the operation's name, its class and the arguments that make an example's request."""
    matches = [(entry, pattern.fullmatch(example["url"])) for pattern, entry in places()[example["method"]]]
    entry, path = next((entry, match.groups()) for entry, match in matches if match is not None)
    cls = entry.load()
    names = {param.fact.wire: param.fact.attribute for param in params_of(cls) if param.location != "path"}
    in_path = [param.fact.attribute for param in params_of(cls) if param.location == "path"]
    given = {names[wire]: value for wire, value in REQUESTS[place(example)]["values"].items()}
    return f"{entry.package}.{entry.name}", cls, dict(zip(in_path, path, strict=True)) | given


def known(examples: list[dict[str, Any]]) -> list[Any]:
    return [pytest.param(one, id=f"{one['name']} {one['url'][8:]}") for one in examples if place(one) not in GONE]


REQUESTS = {place(one): one for one in DATA["examples"] if "values" in one}
RESPONSES = [one for one in DATA["examples"] if "status" in one]


@pytest.mark.parametrize("example", known([*REQUESTS.values()]))
def test_an_official_examples_request_is_made(example: dict[str, Any]) -> None:
    name, cls, given = operation_of(example)
    if name in REFUSED:
        with pytest.raises(UsageError, match=REFUSED[name][0]):
            cls(**given)
        given |= REFUSED[name][1]
    request = encode(cls(**given), account_sid=ACCOUNT)
    assert (request.method, unquote(request.url.partition("?")[0])) == (example["method"], example["url"])
    if name not in REFUSED:
        text = {
            key: str(value).lower() if value in (True, False) else value for key, value in example["values"].items()
        }
        sent = request.body.decode() or request.url.partition("?")[2]
        assert sorted(parse_qsl(sent)) == sorted(parse_qsl(urlencode(text, doseq=True)))


@pytest.mark.parametrize("example", known(RESPONSES))
def test_an_official_examples_response_is_read(example: dict[str, Any]) -> None:
    name, cls, given = operation_of(example)
    operation = cls(**given | REFUSED.get(name, ("", {}))[1])
    body = b"" if example["body"] is None else json.dumps(example["body"]).encode()
    result = decode(operation, HttpResponse(example["status"], {"Content-Type": "application/json"}, body))
    assert (result is None) == (example["body"] is None)
    compare(result, example["body"], name)


def compare(found: Any, member: Any, where: str) -> None:
    """Fail if a record lacks a member, or keeps one in ``extra`` although it has a field for it in another spelling."""
    if attrs.has(type(found)) and "extra" in attrs.fields_dict(type(found)):
        names = {re.sub(r"\W|_", "", fact.wire).lower() for fact in facts_of(type(found))}
        for wire in found.extra:
            assert re.sub(r"\W|_", "", wire).lower() not in names, f"{where}.extra: {wire}"
        for fact in facts_of(type(found)):
            value = getattr(found, fact.attribute)
            if member.get(fact.wire) not in (None, "", [], {}):
                assert value is not None, f"{where}.{fact.attribute}"
                compare(value, member[fact.wire], f"{where}.{fact.attribute}")
    elif isinstance(found, tuple):
        assert len(found) == len(member)
        for index, item in enumerate(found):
            compare(item, member[index], f"{where}[{index}]")
    elif where.endswith("sid"):
        assert found == member, where


def test_removed_and_refused_requests_are_among_the_examples() -> None:
    assert {place(one) for one in DATA["examples"]} >= GONE
    names = {operation_of(one)[0] for one in REQUESTS.values() if place(one) not in GONE}
    assert names >= REFUSED.keys()
    assert len(RESPONSES) > 400
