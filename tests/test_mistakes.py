from __future__ import annotations

import re
from datetime import timedelta
from importlib import import_module
from inspect import getattr_static, unwrap
from random import Random
from typing import Any, Final

import attrs
import pytest

import twilio_fp
from tests.house import hand_written
from twilio_fp import (
    AsyncClient,
    AuthToken,
    Client,
    FetchMessage,
    HttpResponse,
    UsageError,
    decode,
    encode,
    middleware,
    parallel,
    tokens,
    with_response,
    with_timeout,
)  # fmt: skip
from twilio_fp.mistakes import squeezed
from twilio_fp.model import Resource
from twilio_fp.operation import PageOperation
from twilio_fp.record import field_names, record
from twilio_fp.rest.catalogue import find, operations, packages, records
from twilio_fp.testing import FakeTwilio
from twilio_fp.transports import Urllib3Transport

UNTYPED: Any = twilio_fp
SECOND: Final = timedelta(seconds=1)
ANY_FAKE: Any = FakeTwilio
ANY_TOKEN: Any = tokens.AccessToken


def is_sealed(cls: Any) -> bool:
    return isinstance(cls, type) and hasattr(vars(cls).get("__init__"), "__wrapped__")


def with_wrapped_init(classes: list[Any]) -> list[Any]:
    """Return the records whose ``__init__`` is wrapped: they may be given secrets as text, or Twilio's parameters."""
    return [cls for cls in classes if is_sealed(cls) and attrs.has(cls)]


PUBLIC = [source for source in hand_written() if source.is_public]
MODULES = [import_module(source.name) for source in PUBLIC]
EXPORTS = [vars(module)[name] for module in MODULES for name in getattr(module, "__all__", ()) if name in vars(module)]
RECORDS = with_wrapped_init(EXPORTS)
NOT_RECORDS = [cls for cls in EXPORTS if is_sealed(cls) and not attrs.has(cls)]


def error_text(cls: Any, *positional: Any, **named: Any) -> str:
    with pytest.raises(TypeError) as refused:
        cls(*positional, **named)
    assert "hush" not in str(refused.value)
    assert refused.value.__traceback__ is not None
    return str(refused.value)


def check(cls: Any) -> None:
    """Check that errors name the field that was meant, missing fields, and the number of positional ones."""
    fields = {field.alias or field.name: field for field in attrs.fields(cls) if field.init}
    required = {name: "hush" for name, field in fields.items() if field.default is attrs.NOTHING}
    for field in fields:
        other = field.title().replace("_", "")
        answer = error_text(cls, **{key: value for key, value in required.items() if key != field}, **{other: "hush"})
        assert answer.startswith(f"{cls.__name__} has no field {other!r}: write ")
        assert squeezed(answer.partition(": write ")[2].partition("=")[0]) == squeezed(field)
    assert error_text(cls, **required, quux="hush").startswith(f"{cls.__name__} has no field 'quux': write ")
    first = [name for name, field in fields.items() if not field.kw_only]
    if cls not in (Client, AsyncClient):  # which say instead to write one credentials record
        many = ["hush"] * (len(first) + 1)
        answer = error_text(cls, *many, **{key: value for key, value in required.items() if key not in first})
        assert f"got {len(many)} by position: write {cls.__name__}(" in answer
    if required:
        assert error_text(cls).startswith(
            f"{cls.__name__} must be given {', '.join(required)}, too: write {cls.__name__}("
        )
    if first:
        twice = error_text(cls, "hush", **{**required, first[0]: "hush"})
        assert twice == f"{cls.__name__}.{first[0]} must be given once, got it by position and by name"


@pytest.mark.parametrize("cls", sorted({*RECORDS}, key=repr))
def test_a_record_says_what_to_write(cls: Any) -> None:
    check(cls)


def test_credentials_clients_and_requests_are_among_them() -> None:
    names = {cls.__name__ for cls in RECORDS}
    assert names >= {"AuthToken", "ApiKey", "Client", "AsyncClient", "HttpRequest", "WebhookRequest", "IncomingMessage"}


@pytest.mark.parametrize("package", packages())
def test_every_generated_operation_and_record_says_what_to_write(package: str) -> None:
    entries: list[Any] = [*operations(package), *records(package)]
    classes = [entry.load() for entry in entries]
    assert with_wrapped_init(classes) == classes
    for cls in classes:
        check(cls)


@pytest.mark.parametrize("package", packages())
def test_a_limit_given_to_a_list_is_answered_with_the_clients(package: str) -> None:
    for entry in operations(package):
        cls = entry.load()
        write = f"has no field 'limit': write client.collect({cls.__name__}(…), limit=…)"
        if not hasattr(cls, "limit"):
            assert (write in error_text(cls, limit=5)) == issubclass(cls, PageOperation)


def lacks(value: Any, name: str) -> str:
    with pytest.raises(AttributeError) as refused:
        getattr(value, name)
    assert (refused.value.name, refused.value.obj) == (name, value)
    return str(refused.value)


@pytest.mark.parametrize("package", packages())
def test_a_record_names_the_operation_for_another_librarys_method(package: str) -> None:
    operation_names = {entry.name for entry in operations(package)}
    for entry in records(package):
        for verb in ("create", "delete", "fetch", "update"):
            if f"{verb.title()}{entry.name}" in operation_names and verb not in field_names(entry.load()):
                suggested = lacks(object.__new__(entry.load()), verb).partition(".find('")[2].partition("'")[0]
                assert f"{verb.title()}{entry.name}" in {found.name for found in find(suggested)}


@pytest.mark.parametrize("package", packages())
def test_an_operation_says_that_a_client_performs_it(package: str) -> None:
    for entry in operations(package):
        for verb in {"send", "create", "fetch", "list"}.difference(field_names(entry.load())):
            said_of = lacks(object.__new__(entry.load()), verb)
            assert said_of.endswith(f": an operation does nothing by itself, write client({entry.name}(…))")


@pytest.mark.parametrize(
    ("value", "name", "expected"),
    [
        (
            UNTYPED.Message(),
            "update",
            ": a record is only data, call client(…) with what twilio_fp.rest.catalogue.find('upda",
        ),
        (UNTYPED.Message(), "quux", "'Message' object has no attribute 'quux'"),
        (UNTYPED.Message(), "_body", "'Message' object has no attribute '_body'"),
        (FetchMessage("SM1"), "send", ": an operation does nothing by itself, write client(FetchMessage(…))"),
        (UNTYPED.Page(), "next_page", "'Page' object has no attribute 'next_page': write client(page.next)"),
        (UNTYPED.Page(), "next_page_url", ": write page.next, the operation of the next page, or None"),
        (tokens.AccessToken(identity="a"), "to_jwt", ": write tokens.sign(token, key, now=datetime.now(UTC))"),
        (tokens.AccessToken(identity="a"), "add_grant", ": write evolve(token, grants=[*token.grants, …])"),
        (tokens.ClientCapability(), "allow_client_incoming", ": write ClientCapability(incoming=…, outgoing="),
    ],
)
def test_a_missing_attribute_is_answered_with_what_to_write(value: Any, name: str, expected: str) -> None:
    assert expected in lacks(value, name)


def test_no_error_about_arguments_shows_a_private_name() -> None:
    """Python uses a function's ``__qualname__`` in such an error."""
    private: set[str] = set()
    for value in {each for each in EXPORTS if callable(each)}:
        names = [name for name in dir(value) if name[0] != "_"] if isinstance(value, type) else []
        for member in (value, *[getattr_static(value, name) for name in names]):
            named = unwrap(getattr(member, "__func__", member))
            name = getattr(named, "__qualname__", "")
            if getattr(named, "__module__", "").startswith("twilio_fp.") and re.search(r"(^|\.)_", name):
                private.add(name)
    assert private == {"_refuse"}  # of FrozenMap, which accepts any arguments


@pytest.mark.parametrize("cls", sorted({*NOT_RECORDS}, key=repr))
def test_a_class_that_is_not_a_record_is_named_too(cls: Any) -> None:
    assert error_text(cls, quux="hush").startswith(cls.__name__)


def test_a_value_that_a_field_refuses_keeps_the_fields_error() -> None:
    def hidden_by(value: object) -> object:
        raise TypeError("a mistake within")

    @record(kw_only=True)
    class Parcel(Resource):
        size: Any = attrs.field(default=None, converter=hidden_by)

    with pytest.raises(TypeError, match=r"^a mistake within$"):
        Parcel(size=3)


@pytest.mark.parametrize(
    ("build", "expected"),
    [
        (lambda: UNTYPED.AuthToken("AC1", "hush"), "got 2 by position: write AuthToken(account_sid=…, token=…)"),
        (lambda: UNTYPED.AuthToken(account_sid="AC1", auth_token="hush"), "has no field 'auth_token': write token=…"),
        (lambda: UNTYPED.ApiKey(sid="SK1", secret="hush"), "'sid': write ApiKey(account_sid=…, key_sid=…, secret=…)"),
        (lambda: UNTYPED.CreateMessage(mediaUrl="x"), "CreateMessage has no field 'mediaUrl': write media_url=…"),
        (lambda: UNTYPED.CreateMessage("+1", "Hi"), "got 2 by position: write CreateMessage(to=…)"),
        (lambda: UNTYPED.FetchMessage("SM1", "SM2"), "by name, got 2 by position: write FetchMessage(…)"),
        (lambda: UNTYPED.Message(numMedia=1), "Message has no field 'numMedia': write num_media=…"),
        (lambda: ANY_FAKE(number=["+15017122661"]), "FakeTwilio has no argument 'number': write numbers=…"),
        (
            lambda: ANY_FAKE("+15017122661"),
            "FakeTwilio must be given its arguments by name, got 1 by position: write F",
        ),
        (lambda: ANY_TOKEN("AC1", "SK1", "hush", identity="a"), "got 3 by position: write AccessToken(identity=…)"),
        (lambda: UNTYPED.Message(quux=1), "write Message(account_sid=…, api_version=…, body=…); a parameter that"),
        (lambda: UNTYPED.twiml.Gather(numDigits=1), "Gather has no keyword 'numDigits': write num_digits"),
    ],
)
def test_each_mistake_is_answered_with_what_to_write(build: Any, expected: str) -> None:
    with pytest.raises(TypeError) as refused:
        build()
    assert expected in str(refused.value)


@pytest.mark.parametrize("cls", [Client, AsyncClient])
@pytest.mark.parametrize("name", ["auth_token", "password", "token", "secret", "username", "key_sid"])
@pytest.mark.parametrize("given", [(), ("AC1",)])
def test_a_client_given_its_credentials_arguments_says_so(cls: Any, name: str, given: Any) -> None:
    with pytest.raises(UsageError) as refused:
        cls(*given, **{name: "hush"})
    assert str(refused.value).endswith(f"write {cls.__name__}(AuthToken(account_sid=…, token=…))")
    assert "hush" not in str(refused.value)


def a_program_of(what: Any) -> Any:
    yield what


@pytest.mark.parametrize(
    "use",
    [
        lambda client: client(FetchMessage),
        lambda client: client(a_program_of(FetchMessage)),
        lambda client: client(parallel([UNTYPED.FetchMessage])),
        lambda client: client(UNTYPED.race([FetchMessage])),
        lambda client: client(UNTYPED.sequence([FetchMessage])),
        lambda client: client(UNTYPED.poll(FetchMessage, until=bool, every=SECOND, at_most=SECOND)),
        lambda client: client.collect(FetchMessage),
        lambda client: client.first(FetchMessage),
        lambda client: list(client.stream(FetchMessage)),
        lambda client: list(client.pages(FetchMessage)),
        lambda _: with_response(UNTYPED.FetchMessage),
        lambda _: with_timeout(UNTYPED.FetchMessage, SECOND),
        lambda _: encode(UNTYPED.FetchMessage),
        lambda _: decode(UNTYPED.FetchMessage, HttpResponse(200)),
    ],
)
def test_a_class_in_place_of_an_operation_says_what_to_write(use: Any) -> None:
    with pytest.raises(UsageError, match=r"FetchMessage is a class: create an instance, FetchMessage\(…\)"):
        use(Client(AuthToken(account_sid="AC1", token="hush"), transport=lambda _: HttpResponse(200)))


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"transport": Urllib3Transport}, r"transport .* the class Urllib3Transport: create an instance"),
        ({"random": Random}, r"random .* the class Random: create an instance"),
        *[
            ({"middleware": [getattr(middleware, name)]}, f"a middleware .* the class {name}: create an instance")
            for name in ("Log", "Retry", "RateLimit", "Concurrency", "Deadline", "DryRun")
        ],
    ],
)
def test_a_class_in_place_of_a_setting_says_what_to_write(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(UsageError, match=message):
        Client(AuthToken(account_sid="AC1", token="hush"), **settings)
