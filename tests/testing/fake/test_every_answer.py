"""Every operation that Twilio's recorded answers are known of, in the fake: the same members, of the same types."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.rest.test_examples import REFUSED, RESPONSES, known, operation_of
from tests.testing.fake.asking import route_and_place, send
from tests.testing.fake.every import name_of, texts_of
from tests.testing.fake.valid_values import NUMBER
from tests.testing.fake.worlds import ROWS, WORLDS, with_row
from twilio_fp.auth import AuthToken
from twilio_fp.codec import encode
from twilio_fp.model import facts_of
from twilio_fp.rest import catalogue
from twilio_fp.schema import parse_kind, resolve
from twilio_fp.spelling import folded
from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.start import ACCOUNT, TOKEN, started

if TYPE_CHECKING:
    from collections.abc import Iterator

    from twilio_fp.http import HttpRequest
    from twilio_fp.rest.catalogue import OperationEntry
    from twilio_fp.testing.fake.routes import Route
    from twilio_fp.testing.fake.state import State


OTHERWISE: dict[str, str] = {
    "api.v2010.CreateSipAuthCallsCredentialListMapping": "needs a list that there is",
    "api.v2010.CreateSipAuthCallsIpAccessControlListMapping": "needs a list that there is",
    "api.v2010.CreateSipAuthRegistrationsCredentialListMapping": "needs a list that there is",
    "api.v2010.CreateSipCredential": "needs a password that is strong",
    "api.v2010.CreateSipCredentialListMapping": "needs a list that there is",
    "api.v2010.CreateSipDomain": "needs a name that a domain can have",
    "api.v2010.CreateSipIpAccessControlListMapping": "needs a list that there is",
    "api.v2010.CreateSipIpAddress": "needs an address that there can be",
    "trunking.v1.CreateCredentialList": "needs a list that there is",
    "trunking.v1.CreateIpAccessControlList": "needs a list that there is",
    "trunking.v1.CreateOriginationUrl": "needs an address that begins with sip:",
    "trunking.v1.CreatePhoneNumber": "needs a number that there is",
    "api.v2010.CreateParticipant": "needs a conference in progress, where a SID names it",
    "api.v2010.CreateMessageFeedback": "is answered with 200 by Twilio's documents of today",
    "api.v2010.CreateValidationRequest": "is answered with 200 by Twilio's documents of today",
    "api.v2010.CreateUsageTrigger": "takes a number for a value",
    **{
        f"api.v2010.ListUsageRecord{period}": "has every category, always"
        for period in ("", "AllTime", "Daily", "LastMonth", "Monthly", "ThisMonth", "Today", "Yearly", "Yesterday")
    },
    "api.v2010.UpdateMessage": "takes no other body than an empty one",
    "api.v2010.ListAccount": "has the account that asks, always",
    "api.v2010.ListAvailablePhoneNumberCountry": "is not paged by Twilio's documents of today",
    "taskrouter.v1.CreateTask": "goes by a workflow, which the example does not show",
    "taskrouter.v1.CreateTaskQueue": "names activities, which the example does not show",
    "taskrouter.v1.CreateWorkflow": "has a configuration, which the example's is not",
    "taskrouter.v1.ListTaskQueuesStatistics": "counts for task queues, which the example does not show",
}
"""Operations whose recorded answers say little about Twilio as it is, and why."""

OLD_ENVELOPE = {"last_page_uri", "num_pages", "total", "last_page_url"}
"""Members of a page that Twilio has given up since."""

_SERVICE = "limits notifications post_webhook_url pre_webhook_url webhook_filters webhook_method webhooks"
_NUMBER = (
    "capabilities friendly_name phone_number sms_application_sid sms_fallback_method sms_fallback_url sms_method"
    " sms_url status_callback status_callback_method voice_application_sid voice_fallback_method voice_fallback_url"
    " voice_method voice_url"
)
OWN_LISTS: dict[str, str] = {
    **{
        f"api.v2010.ListAvailablePhoneNumber{kind}": "an inventory that is made of numbers, on one page without others"
        for kind in ("Local", "Mobile", "TollFree")
    },
    **{
        f"pricing.v1.List{name}Country": "the countries in which the fake sells numbers"
        for name in ("Messaging", "PhoneNumber", "Voice")
    },
}
"""Lists that the fake has of its own, and what they are."""

IN_PLACE: dict[str, dict[str, str]] = {
    "api.v2010.CreateCall": {"to": NUMBER},
    "api.v2010.CreateIncomingPhoneNumberMobile": {"phone_number": "+46701234567"},
    "api.v2010.CreateIncomingPhoneNumberTollFree": {"phone_number": "+18005550100"},
    "api.v2010.CreateMessage": {"to": NUMBER},
    "api.v2010.CreateSipCredential": {"password": "Abcdefgh1234"},
    "api.v2010.CreateSipDomain": {"domain_name": "acme.sip.twilio.com"},
    "api.v2010.CreateSipIpAddress": {"ip_address": "192.0.2.1"},
    "trunking.v1.CreateOriginationUrl": {"sip_url": "sip:sip.example.com"},
    "api.v2010.ListAvailablePhoneNumberMobile": {"country_code": "SE"},
    "api.v2010.ListIncomingPhoneNumberTollFree": {"phone_number": "+18005550100"},
    "lookups.v1.FetchPhoneNumber": {"phone_number": NUMBER},
    "pricing.v1.FetchVoiceNumber": {"number": NUMBER},
}
"""What Twilio would take in place of an example's value, which stands for any."""

FIRST = {
    "api.v2010.CreateAccount": "subresource_uris",
    "api.v2010.CreateCall": "price duration end_time start_time forwarded_from from_formatted to_formatted"
    " phone_number_sid",
    "api.v2010.CreateMessage": "date_sent price",
    "api.v2010.CreateSipCredentialListMapping": "friendly_name",
    "api.v2010.CreateSipIpAccessControlListMapping": "friendly_name",
    "api.v2010.CreateUsageTrigger": "usage_record_uri",
    **{name: "capabilities" for name in OWN_LISTS if "Available" in name},  # SMS and MMS are in capitals since
    "chat.v1.CreateInvite": "created_by",
    "chat.v1.CreateService": _SERVICE,
    "chat.v1.CreateUser": "is_online",
    "lookups.v1.FetchPhoneNumber": "add_ons caller_name carrier",
    "ip_messaging.v1.CreateInvite": "created_by",
    "ip_messaging.v1.CreateService": _SERVICE,
    "ip_messaging.v1.CreateUser": "is_online",
    "trunking.v1.CreateCredentialList": "friendly_name",
    "trunking.v1.CreateIpAccessControlList": "friendly_name",
    "trunking.v1.CreatePhoneNumber": _NUMBER,
}
"""Members that are null, or say less, when a resource is new or nobody asked for them; or that come of another one,
which the example does not show."""


@pytest.mark.parametrize("example", known(RESPONSES))
def test_a_response_has_the_members_and_types_of_twilios(example: dict[str, Any]) -> None:
    name, cls, arguments = operation_of(example)
    if name in OTHERWISE:
        return
    entry = catalogue.operation(name)
    operation = cls(**{**arguments, **REFUSED.get(name, ("", {}))[1], **IN_PLACE.get(name, {})})
    request = encode(operation, account_sid=ACCOUNT)
    account = next(iter(re.findall("AC[0-9a-f]{32}", request.url)), ACCOUNT)
    _, response = send(
        at_twilio(entry, operation, example["body"], account),
        request,
        AuthToken(account_sid=account, token=TOKEN),
    )
    assert response.status == example["status"], response.body
    if example["body"] is None:
        assert response.body == b""
        return
    answer = json.loads(response.body)
    if not entry.spec.items:
        passed = not_asked_for(entry, request) | set(FIRST.get(name, "").split())
        assert list(differences(example["body"], answer, entry, passed)) == []
        return
    items, examples = entry.spec.items, example["body"][entry.spec.items]
    if name not in OWN_LISTS:
        inside = {name: value for name, value in example["body"].items() if name not in OLD_ENVELOPE | {items}}
        assert list(differences(inside, answer, None, set())) == []
        assert len(answer[items]) == len(examples)
    passed = set(FIRST.get(name, "").split())
    for one, other in zip(examples, in_order(answer[items], examples)[: len(examples)], strict=True):
        assert list(differences(one, other, entry, passed)) == []


def at_twilio(entry: OperationEntry, operation: Any, body: Any, account: str) -> State:
    """Return a state in which an account holds what an example's answer shows, but for what it creates."""
    state = started(account_sid=account)
    request = encode(operation, account_sid=account)
    it, place = route_and_place(state, request, account)
    for key, _ in place.parents:
        state = with_row(state, key, {})
    _, place = route_and_place(state, request, account)
    if entry.spec.items:
        for number, item in enumerate(body[entry.spec.items]):
            members = {**item, **place.only, **IN_PLACE.get(name_of(entry), {})}
            state = with_row(state, f"{place.collection}/{item.get('sid', number)}", members)
        return state
    world = WORLDS.get(name_of(entry))
    state = state if world is None else world(state, operation)
    if is_new(entry, it):
        return state
    members = {name: value for name, value in (body or {}).items() if name != "auth_token"}
    return with_row(state, place.key, {**members, **place.only, **ROWS.get(name_of(entry), {})})


def is_new(entry: OperationEntry, it: Route) -> bool:
    return entry.method == "POST" and (entry.name.startswith("Create") or not it.is_item)


def not_asked_for(entry: OperationEntry, request: HttpRequest) -> set[str]:
    """Return the members that say what a parameter says that a create does not have."""
    if not is_new(entry, route_and_place(started(), request)[0]):
        return set()
    given = {folded(wire) for wire in texts_of(request)}
    absent = {folded(param.fact.wire) for param in entry.params} - given
    echo = facts.echo(name_of(entry))
    renamed = {
        folded(path[0]) for wire, path in (*echo.renamed.items(), *echo.nested.items()) if folded(wire) in absent
    }
    return {fact.wire for fact in facts_of(result_of(entry)) if folded(fact.wire) in absent | renamed}


def result_of(entry: OperationEntry) -> Any:
    return resolve(parse_kind(entry.spec.result), entry.load())


def in_order(items: list[Any], examples: list[Any]) -> list[Any]:
    """Return items in the order of an example, by their SIDs."""
    order = [one.get("sid") for one in examples]
    return sorted(items, key=lambda item: order.index(item.get("sid"))) if order and all(order) else items


def differences(example: Any, answer: Any, entry: OperationEntry | None, passed: set[str]) -> Iterator[str]:
    """Yield where an answer lacks a member that an example has, or has one of another type.

    Args:
        example: what Twilio answered.
        answer: what the fake did.
        entry: the operation, whose record says what Twilio has no longer; None for what is inside.
        passed: members that may be null.
    """
    known_now = None if entry is None else {fact.wire for fact in facts_of(result_of(entry))}
    for name, value in example.items():
        if name in OLD_ENVELOPE or (known_now is not None and name not in known_now):
            continue
        if name not in answer:
            yield f"{name} is missing"
        elif isinstance(value, dict) and isinstance(answer[name], dict) and name not in passed:
            if name not in ("links", "subresource_uris"):
                yield from differences(value, answer[name], None, passed)
        elif answer[name] is None and name in passed:
            continue
        elif value is not None and type_of(value) != type_of(answer[name]) and name not in passed:
            yield f"{name} is {answer[name]!r}, not {value!r}"


def type_of(value: Any) -> str:
    return "number" if type(value) in (int, float) else type(value).__name__
