"""Every operation of Twilio's, in the fake: what is right is accepted and comes back, what is wrong is named."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.rest.test_examples import REFUSED, RESPONSES, asked, known
from tests.testing.fake.asking import found, held, prepared, sent
from tests.testing.fake.plausible import plausible
from twilio_fp.auth import AuthToken
from twilio_fp.codec import decode, encode
from twilio_fp.codec.temporal import decode_instant, decode_rfc2822
from twilio_fp.http import HttpRequest
from twilio_fp.model import facts_of
from twilio_fp.rest import catalogue
from twilio_fp.schema import enumeration, folded, parse_kind, resolve
from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.behaviours import behaviour
from twilio_fp.testing.fake.reading import FORM, in_path
from twilio_fp.testing.fake.refusals import RefusedError
from twilio_fp.testing.fake.start import ACCOUNT, TOKEN, started

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from twilio_fp.rest.catalogue import OperationEntry
    from twilio_fp.testing.fake.routes import Route
    from twilio_fp.testing.fake.state import State

NUMBER = st.just("+15558675310")
FIELDS: dict[str, dict[str, Any]] = {
    "api.v2010.CreateAccount": {"friendly_name": st.none() | st.just("Sub")},
    "api.v2010.CreateMessage": {
        "to": NUMBER,
        "from_": st.just("+15017122661"),
        "body": st.just("Hi"),
        "send_at": st.none(),
        "schedule_type": st.none(),
    },
    "api.v2010.FetchAccount": {"sid": st.just(ACCOUNT)},
    "api.v2010.UpdateMessage": {"body": st.just(""), "status": st.none()},
    "api.v2010.UpdateAccount": {"sid": st.just(ACCOUNT), "status": st.none()},
}
"""What an operation must be given to be more than of the right form."""

ROWS: dict[str, dict[str, Any]] = {
    "api.v2010.DeleteMessage": {"status": "delivered"},
    "api.v2010.UpdateMessage": {"status": "delivered"},
}
"""What a resource must hold so that an operation can be done to it."""

ROUNDS = settings(
    max_examples=max(1, settings().max_examples // 25),
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)
each_package = pytest.mark.parametrize("package", catalogue.packages())


def name_of(entry: OperationEntry) -> str:
    return f"{entry.package}.{entry.name}"


def for_each(package: str, law: Callable[[OperationEntry, Any, st.DataObject], None]) -> None:
    """Try a law for each operation of a package, with drawn values of it."""
    for entry in catalogue.operations(package):
        try:
            _tried(entry, law)
        except BaseException as error:
            error.add_note(f"{name_of(entry)}: {entry.method} {entry.path}")
            raise


def _tried(entry: OperationEntry, law: Callable[[OperationEntry, Any, st.DataObject], None]) -> None:
    @ROUNDS
    @given(plausible(entry.load(), **FIELDS.get(name_of(entry), {})), st.data())
    def tried(operation: Any, data: st.DataObject) -> None:
        law(entry, operation, data)

    tried()


def behaves(entry: OperationEntry) -> bool:
    """Return whether an operation does more than its facts say; its product's own tests say what."""
    return behaviour(name_of(entry)).answer is not None


def ready(entry: OperationEntry, operation: Any) -> State:
    return prepared(entry, operation, ROWS.get(name_of(entry)))


# What is right


@each_package
def test_what_is_right_is_accepted_and_comes_back(package: str) -> None:
    for_each(package, accepted)


def accepted(entry: OperationEntry, operation: Any, data: st.DataObject) -> None:
    before = ready(entry, operation)
    request = encode(operation, account_sid=ACCOUNT)
    after, response = sent(before, request)
    if response.status >= 400 and behaves(entry):  # a product's own rules refuse what the facts alone allow
        error = json.loads(response.body)
        assert response.status < 500
        assert error["message"]
        assert error["code"]
        assert after.collections == before.collections
        return
    decoded = decode(operation, response)
    assert response.status in entry.spec.success
    assert (decoded is None) == (not response.body)
    if entry.method == "GET":
        assert after.collections == before.collections
    elif response.body and not entry.spec.items:
        answer = json.loads(response.body)
        for wire, value, member in echoes(entry, request, answer):
            assert is_same(value, member), f"{wire}: {value!r} came back as {member!r}"
        as_fetched(after, request, answer, entry)


def texts_of(request: HttpRequest) -> dict[str, Any]:
    """Return what a request gives, by wire name: texts of a form or a query, or what is in its JSON."""
    query = request.url.partition("?")[2]
    if (request.headers.get("Content-Type") or "").startswith("application/json"):
        body = json.loads(request.body)
        return body if isinstance(body, dict) else {}
    values: dict[str, Any] = {}
    for name, text in parse_qsl(query, True) + parse_qsl(request.body.decode(), True):
        values.setdefault(name, []).append(text)
    return {name: value if len(value) > 1 else value[0] for name, value in values.items()}


MISSING = object()


def echoes(entry: OperationEntry, request: HttpRequest, answer: Any) -> Iterator[tuple[str, Any, Any]]:
    """Yield what was given and comes back: its name, what was given, and what is where it should be."""
    echo = facts.echo(name_of(entry))
    members = {folded(wire): wire for wire in answer} if isinstance(answer, dict) else {}
    for wire, value in texts_of(request).items():
        if wire in echo.silent or wire in echo.lifetimes or (name_of(entry), wire) in UNHEARD:
            continue
        path = echo.nested.get(wire) or echo.renamed.get(wire)
        if path is None:
            if folded(wire) in members:
                yield wire, value, answer[members[folded(wire)]]
            continue
        inner: Any = answer
        for part in path:
            own = {folded(name): name for name in inner} if isinstance(inner, dict) else {}
            inner = inner.get(own.get(folded(part), part), MISSING) if isinstance(inner, dict) else MISSING
        yield wire, value, inner


UNHEARD: dict[tuple[str, str], str] = {
    ("intelligence.v3.CreateOperator", "id"): "an empty one is one that Twilio makes",
    ("lookups.v2.CreateBulkLookup", "phone_numbers"): "the answer has what is known of each",
    ("studio.v2.CreateExecution", "From"): "the context has it as flow.channel.address",
}
"""Parameters that come back otherwise than the facts say, and why."""


def is_same(given: Any, member: Any) -> bool:
    """Return whether a member of an answer says what a parameter said."""
    if given == member or (given in ("", "null", "[]", "{}", [], {}) and member in (None, "", [], {})):
        return True
    if isinstance(member, bool):
        return str(given).lower() == str(member).lower()
    if isinstance(member, (int, float)):
        return isinstance(given, (str, int, float)) and (Decimal(given) == member or float(given) == member)
    if isinstance(member, list):
        given = given if isinstance(given, list) else [given]
        texts = isinstance(given[0], str) and len(given) == 1 and as_json(given[0]) == member
        return texts or (len(given) == len(member) and all(map(is_same, given, member)))
    if isinstance(given, str):
        if as_json(given) == member:
            return True
        if isinstance(member, str):
            times = [time for time in (as_time(given), as_time(member)) if time is not None]
            inner = as_json(given)
            return (len(times) == 2 and times[0] == times[1]) or bool(inner == as_json(member) and inner != MISSING)
        return False
    return isinstance(member, str) and bool(as_json(member) == given)


def as_json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return MISSING


def as_time(text: str) -> Any:
    for decode_time in (decode_instant, decode_rfc2822):
        try:
            return decode_time(text if len(text) > 10 else f"{text}T00:00:00Z").replace(microsecond=0)
        except ValueError:
            continue
    return None


def as_fetched(state: State, request: HttpRequest, answer: Any, entry: OperationEntry) -> None:
    """Fail where what was made or changed is not found again as it was answered."""
    it, place = found(state, request)
    row = next(iter(state.rows(place.collection, newest_first=True)), None)
    if row is None or entry.method == "DELETE":
        return
    address = request.url.partition("?")[0]
    name = row.key.rpartition("/")[2].replace(" ", "%20")
    suffix = ".json" if address.endswith(".json") else ""
    own = address if it.is_item or not name else f"{address.removesuffix('.json')}/{name}{suffix}"
    try:
        fetch, _ = found(state, HttpRequest("GET", own))
    except RefusedError:
        return
    needed = [param for param in fetch.entry.params if param.fact.required and param.location != "path"]
    if fetch.entry.spec.result != entry.spec.result or fetch.entry.spec.items or needed:
        return
    again, response = sent(state, HttpRequest("GET", own))
    assert again.collections == state.collections
    fetched = json.loads(response.body)
    different = {name: (value, fetched.get(name)) for name, value in answer.items() if fetched.get(name) != value}
    assert not different.keys() - TOLD_ONCE, different


TOLD_ONCE = {"secret"}
"""Members that only the answer to a create has."""


# What is wrong


@each_package
def test_what_is_wrong_is_refused_and_named(package: str) -> None:
    for_each(package, refused)


def refused(entry: OperationEntry, operation: Any, data: st.DataObject) -> None:
    state = ready(entry, operation)
    request = encode(operation, account_sid=ACCOUNT)
    for mistake in (
        unknown_parameter,
        wrong_type,
        missing_parameter,
        sid_of_another_kind,
        unknown_path,
        wrong_method,
        another_account,
    ):
        planted = mistake(entry, request, data)
        if planted is not None:
            made, statuses, words = planted
            after, response = sent(state, made)
            assert response.status in statuses, (mistake.__name__, words, response.status, response.body)
            error = json.loads(response.body)
            assert words in error["message"], (mistake.__name__, words, error)
            assert error["code"]
            assert after.collections == state.collections, mistake.__name__
    has_its_own = any(param.fact.wire == "Authorization" for param in entry.params)  # Flex Insights: another product's
    if entry.spec.auth != "none" and not has_its_own:
        wrong_credentials(state, request)


Planted = tuple[HttpRequest, tuple[int, ...], str]
"""A request with a mistake, the statuses by which it may be refused, and what the message must name."""


def is_json(entry: OperationEntry) -> bool:
    return any(param.location == "json" for param in entry.params)


def replaced(request: HttpRequest, entry: OperationEntry, name: str, value: Any, *, place: str) -> HttpRequest:
    """Return a request in which a parameter has another value, or is absent where that is None."""
    if place == "json":
        body = json.loads(request.body)
        body.pop(name, None)
        return with_body(request, json.dumps(body if value is None else {**body, name: value}).encode())
    address, _, query = request.url.partition("?")
    pairs = parse_qsl(query if place == "query" else request.body.decode(), keep_blank_values=True)
    kept = [pair for pair in pairs if pair[0] != name]
    text = urlencode([*kept, (name, value)] if value is not None else kept)
    if place == "query":
        return HttpRequest(request.method, f"{address}?{text}", request.headers, request.body)
    return with_body(request, text.encode())


def with_body(request: HttpRequest, body: bytes) -> HttpRequest:
    kind = () if request.headers.get("Content-Type") else (("Content-Type", FORM),)
    return HttpRequest(request.method, request.url, (*request.headers.fields, *kind), body)


def place_for(entry: OperationEntry) -> str:
    return "json" if is_json(entry) else "form" if entry.method in ("POST", "PUT", "PATCH") else "query"


def takes_any_json(entry: OperationEntry) -> bool:
    return any(param.fact.wire == "*" for param in entry.params)


def unknown_parameter(entry: OperationEntry, request: HttpRequest, data: st.DataObject) -> Planted | None:
    place = place_for(entry)
    if takes_any_json(entry) or (place == "json" and not isinstance(as_json(request.body.decode()), dict)):
        return None
    return replaced(request, entry, "Colour", "red", place=place), (400,), "Colour"


WRONG = {
    "integer": "many",
    "milliseconds": "many",
    "minutes": "many",
    "seconds": "many",
    "number": "many",
    "boolean": "perhaps",
    "date": "someday",
    "date-time": "someday",
    "rfc2822": "someday",
    "json": "{",
    "json-text": "{",
}
"""What is no value of a kind in a form or a query."""


def wrong_type(entry: OperationEntry, request: HttpRequest, data: st.DataObject) -> Planted | None:
    wrong: list[tuple[str, Any, str]] = []
    for param in entry.params:
        kind = param.fact.kind
        if param.location in ("form", "query"):
            item = kind.item if kind.is_list else kind
            if item.name in WRONG and not item.container:
                wrong.append((param.fact.wire, WRONG[item.name], param.location))
            elif enumeration(kind, entry.load()):
                wrong.append((param.fact.wire, "no-such-value", param.location))
        elif param.location == "json" and not takes_any_json(entry):
            if kind.container:
                wrong.append((param.fact.wire, "text", param.location))
            elif kind.name in ("string", "integer", "boolean", "number"):
                wrong.append((param.fact.wire, [["x"]], param.location))
    if not wrong or (is_json(entry) and not request.body):
        return None
    name, value, place = data.draw(st.sampled_from(wrong))
    return replaced(request, entry, name, value, place=place), (400,), str(name)


def missing_parameter(entry: OperationEntry, request: HttpRequest, data: st.DataObject) -> Planted | None:
    needed = [param for param in entry.params if param.fact.required and param.location in ("form", "query", "json")]
    needed = [param for param in needed if param.fact.wire != "*"]
    if not needed:
        return None
    param = data.draw(st.sampled_from(needed))
    return replaced(request, entry, param.fact.wire, None, place=param.location), (400,), param.fact.wire


def sid_of_another_kind(entry: OperationEntry, request: HttpRequest, data: st.DataObject) -> Planted | None:
    sids = sorted(set(re.findall(r"(?<=/)(?!AC)[A-Z]{2}[0-9a-f]{32}(?=[/.?]|$)", request.url)))
    it, _ = found(started(), request)
    prefixed = [sid for sid in sids if any(sid == value and letters for _, value, letters in in_path(it))]
    if not prefixed:
        return None
    sid = data.draw(st.sampled_from(prefixed))
    url = request.url.replace(sid, f"ZZ{sid[2:]}")
    is_key = entry.package == "api.v2010" and ("/Keys/" in url or "/SigningKeys/" in url)
    statuses = (400,) if is_key else (404,)
    return HttpRequest(request.method, url, request.headers, request.body), statuses, f"ZZ{sid[2:]}"


def unknown_path(entry: OperationEntry, request: HttpRequest, data: st.DataObject) -> Planted:
    address, _, query = request.url.partition("?")
    suffix = ".json" if address.endswith(".json") else ""
    url = f"{address.removesuffix('.json')}/Nowhere/at/all{suffix}{'?' if query else ''}{query}"
    return HttpRequest(request.method, url, request.headers, request.body), (404,), "/Nowhere/at/all"


def wrong_method(entry: OperationEntry, request: HttpRequest, data: st.DataObject) -> Planted:
    return HttpRequest("TRACE", request.url, request.headers, request.body), (405,), "TRACE"


def another_account(entry: OperationEntry, request: HttpRequest, data: st.DataObject) -> Planted | None:
    if f"/Accounts/{ACCOUNT}" not in request.url:
        return None
    other = "AC" + "9" * 32
    url = request.url.replace(ACCOUNT, other, 1)
    return HttpRequest(request.method, url, request.headers, request.body), (404,), other


def wrong_credentials(state: State, request: HttpRequest) -> None:
    for credentials in (
        None,
        AuthToken(account_sid=ACCOUNT, token=TOKEN[:-1]),
        AuthToken(account_sid="AC" + "9" * 32, token=TOKEN),
    ):
        after, response = sent(state, request, credentials)
        assert response.status == 401
        assert json.loads(response.body)["code"] == 20003
        assert "WWW-Authenticate" in response.headers
        assert after.collections == state.collections


# What Twilio answered


OTHERWISE: dict[str, str] = {
    "api.v2010.CreateMessageFeedback": "is answered with 200 by Twilio's documents of today",
    "api.v2010.CreateValidationRequest": "is answered with 200 by Twilio's documents of today",
    "api.v2010.UpdateMessage": "takes no other body than an empty one",
    "api.v2010.ListAccount": "has the account that asks, always",
    "api.v2010.CreateIncomingPhoneNumberMobile": "needs a number that is to be had",
    "api.v2010.CreateIncomingPhoneNumberTollFree": "needs a number that is to be had",
    "api.v2010.ListAvailablePhoneNumberCountry": "is not paged by Twilio's documents of today",
    "api.v2010.ListAvailablePhoneNumberLocal": "is not paged by Twilio's documents of today",
    "api.v2010.ListAvailablePhoneNumberMobile": "is not paged by Twilio's documents of today",
    "api.v2010.ListAvailablePhoneNumberTollFree": "is not paged by Twilio's documents of today",
    "api.v2010.ListIncomingPhoneNumberTollFree": "has the numbers that are toll-free, which the example's is not",
    "api.v2010.CreateUsageTrigger": "takes a number for a value",
    **{
        f"api.v2010.ListUsageRecord{period}": "has every category, always"
        for period in ("", "AllTime", "Daily", "LastMonth", "Monthly", "ThisMonth", "Today", "Yearly", "Yesterday")
    },
    "api.v2010.CreateSipAuthCallsCredentialListMapping": "needs a list that there is",
    "api.v2010.CreateSipAuthCallsIpAccessControlListMapping": "needs a list that there is",
    "api.v2010.CreateSipAuthRegistrationsCredentialListMapping": "needs a list that there is",
    "api.v2010.CreateSipCredential": "needs a password that is strong",
    "api.v2010.CreateSipCredentialListMapping": "needs a list that there is",
    "api.v2010.CreateSipDomain": "needs a name that a domain can have",
    "api.v2010.CreateSipIpAccessControlListMapping": "needs a list that there is",
    "api.v2010.CreateSipIpAddress": "needs an address that there can be",
    "lookups.v1.FetchPhoneNumber": "has nothing that was not asked for, as the example does",
    "pricing.v1.FetchVoiceNumber": "has prices of numbers that there can be",
    "pricing.v1.ListMessagingCountry": "has the countries of the fake's own prices",
    "pricing.v1.ListPhoneNumberCountry": "has the countries of the fake's own prices",
    "pricing.v1.ListVoiceCountry": "has the countries of the fake's own prices",
    "trunking.v1.CreateCredentialList": "needs a list that there is",
    "trunking.v1.CreateIpAccessControlList": "needs a list that there is",
    "trunking.v1.CreateOriginationUrl": "needs an address that begins with sip:",
    "trunking.v1.CreatePhoneNumber": "needs a number that there is",
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
FIRST = {
    "api.v2010.CreateAccount": "subresource_uris",
    "api.v2010.CreateCall": "price duration end_time start_time forwarded_from from_formatted to_formatted"
    " phone_number_sid",
    "api.v2010.CreateMessage": "date_sent price",
    "api.v2010.CreateSipCredentialListMapping": "friendly_name",
    "api.v2010.CreateSipIpAccessControlListMapping": "friendly_name",
    "api.v2010.CreateUsageTrigger": "usage_record_uri",
    "chat.v1.CreateInvite": "created_by",
    "chat.v1.CreateService": _SERVICE,
    "chat.v1.CreateUser": "is_online",
    "ip_messaging.v1.CreateInvite": "created_by",
    "ip_messaging.v1.CreateService": _SERVICE,
    "ip_messaging.v1.CreateUser": "is_online",
    "taskrouter.v1.CreateTask": (
        "reason task_channel_sid task_channel_unique_name task_queue_friendly_name task_queue_sid"
        " workflow_friendly_name workflow_sid"
    ),
    "taskrouter.v1.CreateTaskQueue": "assignment_activity_name reservation_activity_name",
    "trunking.v1.CreateCredentialList": "friendly_name",
    "trunking.v1.CreateIpAccessControlList": "friendly_name",
    "trunking.v1.CreatePhoneNumber": _NUMBER,
}
"""Members that are null, or say less, when a resource is new, where the example is of one that is not; or that come of
another resource, which the example does not show."""


@pytest.mark.parametrize("example", known(RESPONSES))
def test_an_answer_has_the_members_and_types_of_one_that_twilio_gave(example: dict[str, Any]) -> None:
    name, cls, arguments = asked(example)
    if name in OTHERWISE:
        return
    entry = catalogue.operation(name)
    operation = cls(**{**arguments, **REFUSED.get(name, ("", {}))[1]})
    request = encode(operation, account_sid=ACCOUNT)
    account = next(iter(re.findall("AC[0-9a-f]{32}", request.url)), ACCOUNT)
    _, response = sent(
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
    items = entry.spec.items
    inside = {name: value for name, value in example["body"].items() if name not in OLD_ENVELOPE | {items}}
    assert list(differences(inside, answer, None, set())) == []
    assert len(answer[items]) == len(example["body"][items])
    for one, other in zip(example["body"][items], in_order(answer[items], example["body"][items]), strict=True):
        assert list(differences(one, other, entry, set())) == []


def at_twilio(entry: OperationEntry, operation: Any, body: Any, account: str) -> State:
    """Return a state in which an account holds what an example's answer shows, but for what it creates."""
    state = started(account_sid=account)
    request = encode(operation, account_sid=account)
    it, place = found(state, request, account)
    for key, _ in place.parents:
        state = held(state, key, {})
    _, place = found(state, request, account)
    if entry.spec.items:
        for number, item in enumerate(body[entry.spec.items]):
            state = held(state, f"{place.collection}/{item.get('sid', number)}", {**item, **place.only})
        return state
    if is_new(entry, it):
        return state
    members = {name: value for name, value in (body or {}).items() if name != "auth_token"}
    return held(state, place.key, {**members, **place.only, **ROWS.get(name_of(entry), {})})


def is_new(entry: OperationEntry, it: Route) -> bool:
    return entry.method == "POST" and (entry.name.startswith("Create") or not it.is_item)


def not_asked_for(entry: OperationEntry, request: HttpRequest) -> set[str]:
    """Return the members that say what a parameter says that a create does not have."""
    if not is_new(entry, found(started(), request)[0]):
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
    return sorted(items, key=lambda item: order.index(item.get("sid"))) if all(order) else items


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
