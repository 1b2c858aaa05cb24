from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any, cast
from urllib.parse import parse_qsl, urlsplit

import pytest

from twilio_fp.auth import AuthToken, authorize
from twilio_fp.codec import encode
from twilio_fp.codec.request import Encoded, encode_parts
from twilio_fp.errors import UsageError
from twilio_fp.http import HttpRequest
from twilio_fp.model import Resource
from twilio_fp.operation import Operation, OperationSpec, RawOperation, with_response, with_timeout
from twilio_fp.record import record
from twilio_fp.rest.accounts.v1 import DeleteSafelist
from twilio_fp.rest.api.v2010 import (
    CreateCall,
    CreateIncomingPhoneNumber,
    CreateMessage,
    CreateSiprec,
    FetchMessage,
    ListCall,
    ListConference,
    ListMessage,
    UpdateIncomingPhoneNumber,
)
from twilio_fp.rest.assistants.v1 import CreateAssistant, UpdateAssistant
from twilio_fp.rest.bulkexports.v1 import FetchDay
from twilio_fp.rest.conversations.v1 import CreateConversation
from twilio_fp.rest.flex.v1 import ListInsightsSegments, UpdateConfiguration
from twilio_fp.rest.iam.organizations import CreateOrganizationUser
from twilio_fp.rest.insights.v1 import ListCallSummaries
from twilio_fp.rest.lookups.v1 import FetchPhoneNumber
from twilio_fp.rest.notify.v1 import CreateNotification
from twilio_fp.rest.oauth.v2 import CreateOauth2Token
from twilio_fp.rest.sync.v1 import FetchSyncListItem, UpdateDocument
from twilio_fp.rest.taskrouter.v1 import CreateTask
from twilio_fp.values import UNSET

ACCOUNT = "AC00000000000000000000000000000001"
PACIFIC = timezone(timedelta(hours=-8))
HELLO: dict[str, Any] = {"to": "+15558675310", "from_": "+15017122661", "body": "Hi"}


def encoded(operation: Any) -> HttpRequest:
    return encode(operation, account_sid=ACCOUNT)


def form(operation: Any) -> list[tuple[str, str]]:
    return parse_qsl(encoded(operation).body.decode("ascii"), keep_blank_values=True, strict_parsing=True)


def query(operation: Any) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(encoded(operation).url).query, keep_blank_values=True)


# --- the whole request


def test_a_message_is_encoded_as_a_request() -> None:
    assert encoded(CreateMessage(**HELLO)) == HttpRequest(
        "POST",
        f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json",
        {"Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded"},
        b"Body=Hi&From=%2B15017122661&To=%2B15558675310",
    )


def test_a_fetch_has_no_body_and_no_content_type() -> None:
    assert encoded(FetchMessage("SM1")) == HttpRequest(
        "GET",
        f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages/SM1.json",
        {"Accept": "application/json"},
    )


def test_an_operations_own_account_takes_precedence_over_the_clients() -> None:
    assert "/Accounts/ACmine/" in encoded(FetchMessage("SM1", account_sid="ACmine")).url
    with pytest.raises(UsageError, match=r"FetchMessage needs an account_sid.*Client\.from_environ\(\)"):
        encode(FetchMessage("SM1"))
    for account in ("", ".."):
        with pytest.raises(UsageError, match="the path parameter AccountSid must not be"):
            encode(FetchMessage("SM1"), account_sid=account)
    assert "/Accounts/..%2Fx/" in encode(FetchMessage("SM1"), account_sid="../x").url


def test_wrappers_change_only_the_timeout() -> None:
    timed = encoded(with_response(with_timeout(FetchMessage("SM1"), timedelta(seconds=3))))
    plain = encoded(FetchMessage("SM1"))
    assert timed == HttpRequest(plain.method, plain.url, plain.headers, plain.body, timedelta(seconds=3))


def test_wrappers_keep_the_default_account_and_workspace() -> None:
    task = with_response(CreateTask())
    assert "/Workspaces/WS1/" in encode(task, account_sid="AC1", workspace_sid="WS1").url
    assert "/Accounts/AC1/" in encode(with_response(FetchMessage("SM1")), account_sid="AC1", workspace_sid="WS1").url


def test_an_encoded_operation_stays_unchanged_and_hidden() -> None:
    parts = encode_parts(FetchMessage("SM1"), ACCOUNT)
    ready: Encoded[Any] = Encoded(FetchMessage("SM2"), parts)
    assert encode_parts(ready, "AC9") is parts
    assert "SM1" not in repr(ready)


def test_encoding_parts_without_a_workspace_is_refused() -> None:
    with pytest.raises(UsageError, match="needs a workspace_sid"):
        encode_parts(CreateTask(), ACCOUNT)


@pytest.mark.parametrize(
    "error", [KeyError("of the caller's own"), UnicodeEncodeError("ascii", "text", 0, 1, "of the caller's own")]
)
def test_a_foreign_error_raised_while_text_is_written_passes(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def late(_: object) -> str:
        raise error

    monkeypatch.setattr("twilio_fp.codec.request.encode_text", late)
    with pytest.raises(type(error)) as caught:
        encoded(CreateMessage(**HELLO, extra={"New": 1}))
    assert caught.value is error


def test_an_invalid_path_value_is_not_kept_in_the_traceback() -> None:
    with pytest.raises(UsageError, match="needs a workspace_sid") as caught:
        encode(CreateTask(attributes="{}", extra={"Password": "hunter2"}))
    assert [entry.frame.f_locals for entry in caught.traceback if entry.name == "_encode"] == [{}]


def test_only_operations_are_encoded() -> None:
    nothing: Any = "CreateMessage"
    with pytest.raises(
        UsageError, match=r"operation must be a record such as FetchMessage\(…\), got a value of type str"
    ):
        encode(nothing)


# --- forms


def test_none_is_not_sent_and_empty_text_is() -> None:
    assert form(CreateMessage(to="b", from_="a", body="", status_callback=None)) == [
        ("Body", ""),
        ("From", "a"),
        ("To", "b"),
    ]


@pytest.mark.parametrize("text", ["ü☎𝄞", "/ ? # % + & = ;", " ", "\r\n", "x" * 100_000, "a+b%20c"])
def test_any_text_arrives_unchanged(text: str) -> None:
    assert ("Body", text) in form(CreateMessage(**{**HELLO, "body": text}))


def test_a_lone_surrogate_is_refused_by_name() -> None:
    with pytest.raises(UsageError, match="CreateMessage contains text that can't be encoded: surrogates not allowed"):
        encoded(CreateMessage(**{**HELLO, "body": "\ud800"}))
    with pytest.raises(UsageError, match="FetchMessage contains text that can't be encoded"):
        encoded(FetchMessage("\ud800"))


def test_booleans_numbers_and_money_are_written_as_twilio_expects() -> None:
    sent = form(
        CreateMessage(**HELLO, force_delivery=True, smart_encoded=False, attempt=0, max_price=Decimal("0.0070"))
    )
    assert set(sent) >= {
        ("ForceDelivery", "true"),
        ("SmartEncoded", "false"),
        ("Attempt", "0"),
        ("MaxPrice", "0.0070"),
    }
    assert ("MaxPrice", "0.00001") in form(CreateMessage(**HELLO, max_price=1e-5))


def test_a_list_is_a_repeated_key_and_a_single_string_a_list_of_one() -> None:
    many = CreateMessage(**HELLO, media_url=["https://a/1", "https://a/2"])
    assert [pair for pair in form(many) if pair[0] == "MediaUrl"] == [
        ("MediaUrl", "https://a/1"),
        ("MediaUrl", "https://a/2"),
    ]
    one = CreateMessage(**HELLO, media_url="https://a/1")
    assert one.media_url == ("https://a/1",)
    assert [pair for pair in form(one) if pair[0] == "MediaUrl"] == [("MediaUrl", "https://a/1")]
    assert "MediaUrl" not in dict(form(CreateMessage(**HELLO, media_url=())))


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (datetime(2026, 1, 1, 12, tzinfo=PACIFIC), "2026-01-01T20:00:00Z"),
        (datetime(2026, 1, 1, 12, 0, 0, 999_999, tzinfo=UTC), "2026-01-01T12:00:00Z"),
        ("2026-01-01T12:00:00-08:00", "2026-01-01T20:00:00Z"),
        (date(2026, 1, 1), "2026-01-01"),
        ("2026-01-01", "2026-01-01"),
        ("tomorrow", "tomorrow"),
    ],
)
def test_a_time_is_sent_in_utc_to_the_second_and_a_date_unchanged(given: Any, text: str) -> None:
    assert ("SendAt", text) in form(CreateMessage(**HELLO, send_at=given))


def test_a_time_without_a_zone_is_refused_by_name() -> None:
    with pytest.raises(UsageError, match=r"^CreateMessage\.send_at must be an aware datetime"):
        CreateMessage(**HELLO, send_at=datetime.fromisoformat("2026-01-01T12:00:00"))


def test_json_text_is_made_from_mappings_and_from_text() -> None:
    variables = {"2": "b", "1": "ü"}
    made = CreateMessage(**HELLO, content_variables=variables)
    assert ("ContentVariables", '{"1":"ü","2":"b"}') in form(made)
    assert made == CreateMessage(**HELLO, content_variables=dict(reversed(variables.items())))
    assert made == CreateMessage(**HELLO, content_variables='{ "1": "\\u00fc", "2": "b" }')
    assert made.content_variables == variables
    task = CreateTask("WS1", attributes={"a": [1, {"b": None}]})
    assert ("Attributes", '{"a":[1,{"b":null}]}') in form(task)
    assert ("Data", '{"a":1}') in form(UpdateDocument("IS1", "ET1", data={"a": 1}))


def test_a_mapping_becomes_numbered_pairs() -> None:
    sent = form(CreateSiprec("CA1", parameter={"room": "7", "": "empty"}))
    assert sent == [
        ("Parameter1.Name", "room"),
        ("Parameter1.Value", "7"),
        ("Parameter2.Name", ""),
        ("Parameter2.Value", "empty"),
    ]
    with pytest.raises(UsageError, match=r"CreateSiprec\.parameter must be a mapping of at most 99 items, got 100"):
        CreateSiprec("CA1", parameter={str(number): "" for number in range(100)})


def test_path_and_body_may_both_have_an_account() -> None:
    moved = UpdateIncomingPhoneNumber("PN1", account_sid="ACold", new_account_sid="ACnew")
    assert "/Accounts/ACold/IncomingPhoneNumbers/PN1.json" in encoded(moved).url
    assert form(moved) == [("AccountSid", "ACnew")]


# --- queries


def test_inequalities_keep_their_sign() -> None:
    calls = ListCall(start_time_after="2024-01-02", start_time_before=datetime(2024, 1, 3, 12, tzinfo=PACIFIC))
    assert encoded(calls).url.endswith("/Calls.json?StartTime%3C=2024-01-03T20%3A00%3A00Z&StartTime%3E=2024-01-02")
    assert query(ListConference(date_created_after=datetime(2024, 1, 3, 20, tzinfo=PACIFIC))) == [
        ("DateCreated>", "2024-01-04")
    ]


def test_without_parameters_there_is_no_query() -> None:
    assert "?" not in encoded(ListMessage()).url
    assert query(ListMessage(to="", page=0)) == [("To", ""), ("Page", "0")]


def test_lists_and_prefixed_maps_are_written_in_a_query() -> None:
    assert set(query(ListCallSummaries(has_tag=True, processing_state="complete"))) == {
        ("ProcessingState", "complete"),
        ("HasTag", "true"),
    }
    number = FetchPhoneNumber("+15558675310", type=["carrier", "caller-name"], add_ons_data={"spam": {"score": 3}})
    assert set(query(number)) == {("Type", "carrier"), ("Type", "caller-name"), ("AddOns.spam.score", "3")}


def test_methods_other_than_get_may_have_a_query() -> None:
    deletion = encoded(DeleteSafelist(phone_number="+1 555"))
    assert (deletion.method, deletion.body) == ("DELETE", b"")
    assert deletion.url.endswith("/v1/SafeList/Numbers?PhoneNumber=%2B1+555")
    token = CreateOauth2Token(account_sid="AC1", grant_type="client_credentials")
    assert query(token) == [("account_sid", "AC1")]
    assert form(token) == [("grant_type", "client_credentials")]


# --- extra in place of a field


def test_extra_may_give_an_omitted_path_parameter() -> None:
    assert "/Accounts/ACx/Messages/SM1.json" in encoded(FetchMessage("SM1", extra={"AccountSid": "ACx"})).url
    sent = encoded(CreateMessage(**HELLO, extra={"AccountSid": "ACx"}))
    assert "/Accounts/ACx/" in sent.url
    assert b"AccountSid" not in sent.body
    required: Any = UNSET
    assert encoded(FetchMessage(required, extra={"Sid": "SM9"})).url.endswith("/Messages/SM9.json")
    assert query(FetchMessage("SM1", extra={"AccountSid": "ACx", "New": "1"})) == [("New", "1")]


def test_a_name_shared_by_path_and_body_in_extra_is_the_bodys() -> None:
    moved = UpdateIncomingPhoneNumber("PN1", extra={"AccountSid": "ACnew"})
    assert f"/Accounts/{ACCOUNT}/" in encoded(moved).url
    assert form(moved) == [("AccountSid", "ACnew")]


def test_extra_leaves_a_given_path_parameter_alone() -> None:
    assert "/Accounts/ACmine/" in encoded(FetchMessage("SM1", account_sid="ACmine", extra={"New": "1"})).url


def test_extra_may_name_query_and_header_parameters_next_to_a_body() -> None:
    token = CreateOauth2Token(grant_type="x", extra={"account_sid": "AC1", "New": "1"})
    assert query(token) == [("account_sid", "AC1")]
    assert form(token) == [("grant_type", "x"), ("New", "1")]
    hooked = encoded(CreateConversation(extra={"X-Twilio-Webhook-Enabled": "true"}))
    assert hooked.headers["X-Twilio-Webhook-Enabled"] == "true"
    assert (hooked.body, "?" in hooked.url) == (b"", False)
    assert "If-Match" not in encoded(UpdateDocument("IS1", "ET1", extra={"New": "1"})).headers


# --- headers


def test_a_header_parameter_is_only_in_the_headers() -> None:
    request = encoded(CreateConversation(x_twilio_webhook_enabled="true", friendly_name="x"))
    assert request.headers["X-Twilio-Webhook-Enabled"] == "true"
    assert (request.body, "?" in request.url) == (b"FriendlyName=x", False)
    assert "X-Twilio-Webhook-Enabled" not in encoded(CreateConversation()).headers


def test_an_authorization_parameter_is_in_the_request() -> None:
    request = encoded(ListInsightsSegments(authorization="Bearer x"))
    assert request.headers.reveal("Authorization") == "Bearer x"
    assert "Bearer" not in request.url
    assert authorize(AuthToken(account_sid=ACCOUNT, token="t"), request) == request


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b"])
def test_a_header_refuses_line_breaks(value: str) -> None:
    with pytest.raises(UsageError, match="If-Match must not contain CR, LF or NUL"):
        encoded(UpdateDocument("IS1", "ET1", if_match=value))


def test_a_header_accepts_only_latin_1() -> None:
    assert encoded(UpdateDocument("IS1", "ET1", if_match='"é"')).headers["If-Match"] == '"é"'
    with pytest.raises(UsageError, match="UpdateDocument contains text that can't be encoded"):
        encoded(UpdateDocument("IS1", "ET1", if_match="☎"))


def test_an_empty_header_is_sent_but_none_is_not() -> None:
    assert encoded(UpdateDocument("IS1", "ET1", if_match="")).headers["If-Match"] == ""
    assert "If-Match" not in encoded(UpdateDocument("IS1", "ET1", if_match=None)).headers


# --- JSON bodies


def test_none_unset_and_empty_values_in_a_json_body() -> None:
    assert json.loads(encoded(CreateAssistant(name="x")).body) == {"name": "x"}
    assert json.loads(encoded(CreateAssistant(name="", owner="")).body) == {"name": "", "owner": ""}
    with pytest.raises(UsageError, match=r"^CreateAssistant\.owner must not be None: leave it out, or write UNSET$"):
        CreateAssistant(name="x", owner=None)  # type: ignore[arg-type]
    assert encoded(CreateAssistant(name="x")).headers["Content-Type"] == "application/json"


def test_an_empty_json_body_is_an_object() -> None:
    assert encoded(UpdateAssistant("aia_1")).body == b"{}"


def test_a_body_without_fields_may_be_any_json() -> None:
    assert encoded(UpdateConfiguration(body={"b": [1], "a": None})).body == b'{"a":null,"b":[1]}'
    assert encoded(UpdateConfiguration(body=None)).body == b"null"
    assert encoded(UpdateConfiguration(body=[])).body == b"[]"
    assert encoded(UpdateConfiguration(body={"a": 1}, extra={"b": 2})).body == b'{"a":1,"b":2}'
    with pytest.raises(UsageError, match="extra must be empty if the body is not a mapping"):
        encoded(UpdateConfiguration(body=[1], extra={"b": 2}))
    with pytest.raises(UsageError, match="extra must not have 'a' when the body has it: pass only one of them"):
        encoded(UpdateConfiguration(body={"b": None, "a": 1}, extra={"c": 3, "a": 2}))


def test_scim_operations_send_the_scim_content_type() -> None:
    request = encoded(CreateOrganizationUser("OR1", user_name="xy"))
    assert request.headers["Content-Type"] == "application/scim+json"
    assert json.loads(request.body) == {"userName": "xy"}
    assert request.headers["Accept"] == "application/scim+json"


# --- paths


def test_a_path_may_contain_numbers_and_dates() -> None:
    assert encoded(FetchSyncListItem("IS1", "ES1", 7)).url.endswith("/Lists/ES1/Items/7")
    assert encoded(FetchDay("Messages", "2024-02-29")).url.endswith("/Exports/Messages/Days/2024-02-29")


@pytest.mark.parametrize("sid", ["", ".", ".."])
def test_a_path_value_is_never_empty_or_a_dot_segment(sid: str) -> None:
    with pytest.raises(UsageError, match=r"must not be (empty|')"):
        encoded(FetchMessage(sid))


# --- extra, groups and wrong types


def test_extra_goes_where_the_other_parameters_go() -> None:
    extra = {"New": "a b", "Many": ["1", 2, True], "None": None, "When": datetime(2024, 1, 1, 12, tzinfo=PACIFIC)}
    pairs = [("New", "a b"), ("Many", "1"), ("Many", "2"), ("Many", "true"), ("When", "2024-01-01T20:00:00Z")]
    assert form(CreateMessage(**HELLO, extra=extra))[-5:] == pairs
    assert query(ListMessage(extra=extra)) == pairs
    assert json.loads(encoded(CreateAssistant(name="x", extra={"new": {"a": [None]}})).body) == {
        "name": "x",
        "new": {"a": [None]},
    }


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Body", "when the field body is set: pass only one of them"),
        ("From", "when the field from_ is set: pass only one of them"),
    ],
)
def test_extra_takes_no_name_beside_its_field(name: str, why: str) -> None:
    with pytest.raises(UsageError, match=rf"CreateMessage\.extra must not have '{name}' {why}"):
        CreateMessage(**HELLO, extra={name: "x"})


@pytest.mark.parametrize("extra", [{1: "x"}, [("A", "x")], "A", None])
def test_extra_is_a_mapping_by_wire_name(extra: Any) -> None:
    with pytest.raises(UsageError, match=r"CreateMessage\.extra must (be a mapping with wire names|not be None)"):
        CreateMessage(**HELLO, extra=extra)


@pytest.mark.parametrize("value", [{1}, float("nan"), datetime.fromisoformat("2024-01-01"), [b"x"]])
def test_extra_without_a_text_form_is_refused_by_name(value: Any) -> None:
    with pytest.raises(UsageError, match=r"^the parameter 'New' must be "):
        encoded(CreateMessage(**HELLO, extra={"New": value}))


@pytest.mark.parametrize(
    ("cls", "given", "group", "wire"),
    [
        (CreateMessage, {"to": "a", "body": "b"}, "from_, messaging_service_sid", "MessagingServiceSid"),
        (CreateMessage, {"to": "a", "from_": "b"}, "body, media_url, content_sid", "ContentSid"),
        (CreateCall, {"to": "a", "from_": "b"}, "url, twiml, application_sid", "Twiml"),
        (CreateIncomingPhoneNumber, {}, "phone_number, area_code", "AreaCode"),
        (CreateNotification, {"service_sid": "IS1"}, "identity, tag, segment, to_binding", "ToBinding"),
    ],
)
def test_a_group_of_which_nothing_is_given_is_named(cls: Any, given: dict[str, Any], group: str, wire: str) -> None:
    with pytest.raises(UsageError, match=f"^{cls.__name__} must be given at least one of {group}$"):
        cls(**given)
    attribute = group.rpartition(", ")[2]
    text = '"x"'  # JSON parameters accept no other text
    assert getattr(cls(**given, **{attribute: text}), attribute) in (text, (text,))
    assert cls(**given, extra={"NewKindOfBody": "x"}).extra == {"NewKindOfBody": "x"}
    assert cls(**given, extra={wire: text}).extra == {wire: text}


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("body", 3, "must be a str"),
        ("body", b"x", "must be a str"),
        ("to", None, "is required, got None"),
        ("attempt", "01", "must be an int"),
        ("attempt", True, "must be an int"),
        ("attempt", 1.0, "must be an int"),
        pytest.param("attempt", 10**5000, "must be an int of at most 400 digits", id="huge int"),
        ("force_delivery", "True", "must be a bool"),
        ("force_delivery", 1, "must be a bool"),
        ("max_price", "1e3", "must be a finite Decimal, int or float"),
        ("max_price", float("nan"), "must be a finite Decimal, int or float"),
        ("max_price", Decimal("1E+999999999"), "must be a finite Decimal, int or float"),
        pytest.param("max_price", 10**5000, "must be a finite Decimal, int or float", id="huge number"),
        ("send_at", 0, "must be an aware datetime, a date or ISO 8601 text"),
        ("send_at", datetime.min.replace(tzinfo=timezone(timedelta(hours=5))), "must be a time in the years 1 to 9999"),
        ("media_url", 5, "must be a str"),
        ("media_url", [None], "must be a str"),
        ("media_url", b"x", "must be a list"),
        ("content_variables", {"a": {1}}, "must be JSON-serializable data"),
    ],
)
def test_a_wrong_type_is_refused_when_the_operation_is_built(field: str, value: Any, expected: str) -> None:
    with pytest.raises(UsageError, match=rf"^CreateMessage\.{field} {expected}"):
        CreateMessage(**{**HELLO, field: value})


# --- user-defined operations


class Open:
    """A class that is not a record."""


@record(kw_only=True)
class Inner(Resource):
    outer: Outer | None = None
    lost: Any = None

    __fields__ = "outer:Outer lost:Open"


@record(kw_only=True)
class Outer(Resource):
    inner: tuple[Inner, ...] | None = None

    __fields__ = "inner:Inner[]"


@record(kw_only=True)
class Chain(Resource):
    next_: Chain | None = None

    __fields__ = "next=next_:Chain"


class Undecorated(Chain):
    pass


def operation_with(**spec: Any) -> Any:
    """Return an operation with this spec, without parameters."""

    @record(kw_only=True)
    class CreateThing(Operation[Any]):
        __spec__ = OperationSpec("POST https://api.twilio.com/things", **{"result": "", **spec})

    return CreateThing


@record(kw_only=True)
class UpdateThing(Operation[Any]):
    x_tag: str
    x_mark: str | None = None
    at_most: str | None = None
    new_x_mark: str | None = None

    __spec__ = OperationSpec(
        "POST https://api.twilio.com/things",
        header="X-Tag* X-Mark",
        form="At<=at_most X-Mark=new_x_mark",
        result="",
    )


def test_a_name_is_encoded_as_in_a_form() -> None:
    assert encode(UpdateThing(x_tag="a", at_most="b c")).body == b"At%3C=b+c"


def test_extra_may_name_a_header_but_not_one_that_the_body_has_too() -> None:
    required: Any = UNSET
    request = encode(UpdateThing(x_tag=required, extra={"X-Tag": "a", "X-Mark": "b"}))
    assert (request.headers["X-Tag"], request.body) == ("a", b"X-Mark=b")
    assert "X-Mark" not in request.headers


@pytest.mark.parametrize(
    ("result", "why"),
    [
        ("Outer", r"a field must hold a record \(a Resource\), got"),
        ("Outer[]", r"a field must hold a record \(a Resource\), got"),
        ("Undecorated", "Undecorated inherits from a record and must be decorated"),
    ],
)
def test_an_undecodable_result_type_is_refused_unsent_however_deep(result: str, why: str) -> None:
    with pytest.raises(UsageError, match=why):
        encode(operation_with(result=result)())


def test_a_recursive_record_can_be_a_result() -> None:
    assert encode(operation_with(result="Chain")()).body == b""


@pytest.mark.parametrize(
    ("spec", "content", "body"),
    [
        ({"form": ""}, "application/x-www-form-urlencoded", b"New=1"),
        ({"json": "", "content_type": "application/json"}, "application/json", b'{"New":1}'),
    ],
)
def test_a_body_without_a_field_is_sent_as_a_body(spec: dict[str, str], content: str, body: bytes) -> None:
    request = encode(operation_with(**spec)(extra={"New": 1}))
    assert (request.headers["Content-Type"], request.body, request.url) == (
        content,
        body,
        "https://api.twilio.com/things",
    )


# --- raw operations


def test_a_raw_operation_is_encoded_as_a_request() -> None:
    raw = RawOperation(
        "patch",
        "api.twilio.com",
        "/v9/New%20Things",
        query={"A": [1, 2], "B": None, "C>": True},
        form={"D": "x y", "E": {"f": 1}},
        headers={"If-Match": "1"},
    )
    assert encode(raw) == HttpRequest(
        "PATCH",
        "https://api.twilio.com/v9/New%20Things?A=1&A=2&C%3E=true",
        {"Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded", "If-Match": "1"},
        b"D=x+y&E=%7B%22f%22%3A1%7D",
    )
    body = RawOperation(
        "POST", "api.twilio.com", "/x", json=[], headers={"content-type": "application/x", "ACCEPT": "*/*"}
    )
    assert encode(body).headers == {"content-type": "application/x", "ACCEPT": "*/*"} or encode(body).headers.pairs == (
        ("content-type", "application/x"),
        ("ACCEPT", "*/*"),
    )


def test_a_raw_operation_refuses_what_cannot_be_sent() -> None:
    with pytest.raises(UsageError, match=r"^RawOperation.query 'a': must be a finite number"):
        encode(RawOperation("GET", "api.twilio.com", "/x", query={"a": float("inf")}))
    with pytest.raises(UsageError, match="CR, LF or NUL"):
        encode(RawOperation("GET", "api.twilio.com", "/x", headers={"A": "b\r\nC: d"}))


def test_a_raw_body_is_sent_unchanged() -> None:
    whole = RawOperation("PUT", "mcs.us1.twilio.com", "/v1/Media", body=b"\0\xff", content_type="image/png")
    assert encode(whole).body == b"\0\xff"
    assert encode(whole).headers["Content-Type"] == "image/png"
    assert (
        "Content-Type"
        not in encode(RawOperation("PUT", "mcs.us1.twilio.com", "/x", body=cast("Any", bytearray(b"x")))).headers
    )


@pytest.mark.parametrize(
    ("given", "content", "body"),
    [
        ({"json": {"a": "ü"}}, "application/json", '{"a":"ü"}'.encode()),
        ({"json": []}, "application/json", b"[]"),
        ({"json": False}, "application/json", b"false"),
        ({"form": {}}, "application/x-www-form-urlencoded", b""),
        ({}, None, b""),
    ],
)
def test_an_empty_raw_body_is_still_a_body(given: dict[str, Any], content: str | None, body: bytes) -> None:
    request = encode(RawOperation("POST", "api.twilio.com", "/x", **given))
    assert (request.headers.get("Content-Type"), request.body) == (content, body)


def test_raw_files_and_texts_are_parts_of_one_body() -> None:
    files = {"File": ("a.pdf", b"%PDF", "application/pdf")}
    sent = encode(RawOperation("POST", "api.twilio.com", "/x", form={"Type": "passport", "None": None}, files=files))
    boundary = sent.headers["Content-Type"].removeprefix("multipart/form-data; boundary=").encode()
    assert sent.body.split(b"--" + boundary)[1:] == [
        b'\r\nContent-Disposition: form-data; name="Type"\r\n\r\npassport\r\n',
        (
            b'\r\nContent-Disposition: form-data; name="File"; filename="a.pdf"\r\n'
            b"Content-Type: application/pdf\r\n\r\n%PDF\r\n"
        ),
        b"--\r\n",
    ]


def test_placeholders_for_account_and_workspace_replace_nothing_else() -> None:
    task = CreateTask()
    url = encode(task, account_sid="AC1", workspace_sid="WS1").url
    assert url == "https://taskrouter.twilio.com/v1/Workspaces/WS1/Tasks"
    with pytest.raises(UsageError, match=r"needs a workspace_sid: pass one, or use a client that has one"):
        encode(task, account_sid="AC1")
    required: Any = UNSET
    with pytest.raises(UsageError, match=r"^FetchMessage needs a sid: pass one$"):
        encode(FetchMessage(required, extra={"Sid": None}), account_sid="AC1", workspace_sid="WS1")
