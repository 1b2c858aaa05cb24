"""Which fields of operations and records are secrets, and that none of them is shown."""

from __future__ import annotations

import json
import pickle
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from tests.codec.everything import OPERATIONS, RECORDS, operation, record
from twilio_fp.codec import decode, encode
from twilio_fp.codec.json import decode_record, encode_record
from twilio_fp.errors import DecodeError, UsageError
from twilio_fp.http import HttpResponse
from twilio_fp.json import dumps
from twilio_fp.model import facts_of, hides
from twilio_fp.operation import params_of, with_response
from twilio_fp.rest.api.v2010 import CreateAccount, CreateSipCredential, FetchAccount, ListAccount, UpdateSipCredential
from twilio_fp.rest.content.v1 import CreateContent
from twilio_fp.rest.verify.v2 import NewFactor
from twilio_fp.schema import FieldFact, parse_facts
from twilio_fp.values import Secret

if TYPE_CHECKING:
    from collections.abc import Callable

SUSPECT = re.compile(
    r"token|secret|password|passphrase|credential|private_?key|api_?key|authorization|verifier|\bpin$|_pin$",
    re.IGNORECASE,
)
SHOWN = {
    "CallToken", "Config.NotificationToken", "PageToken", "Passkeys.DiscoverableCredentials", "SnaClientToken", "Token",
    "clientCredentialsAuthMethod", "flow_token", "nextToken", "pageToken", "previousToken", "tokenUrl",
    "token_endpoint_auth_method", "token_type",
}  # fmt: skip
"""Names that sound like those of secrets, but are not."""

HUSH = "hush-4711"


@cache
def fields() -> tuple[tuple[Any, FieldFact], ...]:
    """Return every field of every operation and record, with its class."""
    found: list[tuple[Any, FieldFact]] = []
    for name in OPERATIONS:
        found.extend([(operation(name), param.fact) for param in params_of(operation(name))])
    for name in RECORDS:
        found.extend([(record(name), fact) for fact in facts_of(record(name))])
    return tuple(found)


def test_fields_named_like_secrets_are_secrets_or_listed_exceptions() -> None:
    loud = [
        f"{cls.__module__}.{cls.__name__}.{fact.wire}"
        for cls, fact in fields()
        if str(fact.kind).rstrip("?") == "string"
        and SUSPECT.search(fact.wire)
        and not re.search("sid$", fact.wire, re.IGNORECASE)
        and fact.wire not in SHOWN
    ]
    assert loud == []


@pytest.mark.parametrize(
    "wire",
    [
        "auth_token", "secondary_auth_token", "secret", "password", "credential", "access_token", "refresh_token",
        "id_token", "client_secret", "Password", "SipAuthPassword", "Secret", "PrivateKey", "ApiKey", "Binding.Secret",
        "Credentials", "ClientSecret", "clientSecret", "RefreshToken", "code_verifier", "TlsCert", "sessionToken",
        "Authorization", "pin", "Certificate", "RegistrationCode",
        "SimRegistrationCode", "activation_code", "matching_id",
    ],
)  # fmt: skip
def test_a_name_is_a_secret_wherever_it_occurs(wire: str) -> None:
    kinds = [fact.kind.name for _, fact in fields() if fact.wire == wire]
    assert set(kinds) == {"secret"}


@pytest.mark.parametrize(
    "field",
    [
        "api.v2010.RecordingAddOnResultPayloadData.redirect_to", "bulkexports.v1.DayInstance.redirect_to",
        "flex.v1.InsightsSession.session_id", "intelligence.v2.Media.media_url", "memory.v1.CreateImportResponse.url",
        "messaging.v1.Deactivation.redirect_to", "serverless.v1.CreateVariable.Value",
        "serverless.v1.UpdateVariable.Value", "serverless.v1.Variable.value", "verify.v2.NewFactor.binding",
    ],
)  # fmt: skip
def test_a_field_is_a_secret_by_itself(field: str) -> None:
    name, _, wire = field.rpartition(".")
    facts = facts_of(record(name)) if name in RECORDS else [param.fact for param in params_of(operation(name))]
    assert [fact.kind.name for fact in facts if fact.wire == wire] == ["secret"]


HIDING = tuple([name for name in RECORDS if any(fact.kind.name == "secret" for fact in facts_of(record(name)))])


@pytest.mark.parametrize("name", HIDING)
def test_a_record_shows_none_of_its_secrets(name: str) -> None:
    cls = record(name)
    secret = [fact for fact in facts_of(cls) if fact.kind.name == "secret"]
    for value in (HUSH, {"seed": HUSH}, [HUSH], {"a": [{"b": HUSH}]}):
        members = {fact.wire: value for fact in secret}
        found = decode_record(cls, members)
        text = value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))
        assert [getattr(found, fact.attribute) for fact in secret] == [Secret(text)] * len(secret)
        assert encode_record(found).items() >= dict.fromkeys(members, text).items()
        assert hash(found) == hash(decode_record(cls, members))
        assert found == decode_record(cls, members) != decode_record(cls, dict.fromkeys(members, "other"))
        for shown in (repr(found), str(found), f"{found}", repr([found]), repr(attrs.asdict(found))):
            assert HUSH not in shown
        for write in (pickle.dumps, dumps, json.dumps):
            with pytest.raises((UsageError, TypeError)) as caught:
                write(found)
            assert HUSH not in str(caught.value)


SPELLINGS: tuple[Callable[[str], str], ...] = (
    str,
    str.upper,
    str.title,
    lambda wire: wire.replace("_", ""),
    lambda wire: wire.replace("_", "-"),
    lambda wire: re.sub("_(.)", lambda match: match[1].upper(), wire),
    lambda wire: re.sub("(?<=[a-z])(?=[A-Z])", "_", wire).lower(),
)
NAMES = tuple(json.loads(Path("tools/codegen/facts/secrets.json").read_text(encoding="utf-8"))["names"])


def nestings(value: Any) -> tuple[Any, ...]:
    """Return data that contains a value at some depth, among other things."""
    return ({"a": 1, **value}, [value, 7], {"a": [{"b": value}, "c"]}, {"a": {"b": [[value]]}})


RECEIVED = tuple([name for name in RECORDS if all(one.default in (None, "") for one in attrs.fields(record(name))[1:])])


@pytest.mark.parametrize("name", RECEIVED)
def test_a_secret_by_name_is_hidden_without_a_field(name: str) -> None:
    cls = record(name)
    own = {fact.wire for fact in facts_of(cls)}
    named = {spell(wire): HUSH for wire in NAMES for spell in SPELLINGS}
    others = {spell(fact.wire): HUSH for fact in facts_of(cls) if hides(fact.kind, cls) for spell in SPELLINGS}
    unknown = {"new-things": list(nestings(named))}
    found = decode_record(cls, {**dict.fromkeys(own), **others, **named, **unknown})
    assert HUSH not in repr(found)
    assert HUSH in json.dumps(encode_record(found))
    for fact in facts_of(cls):
        for value in nestings({"authToken": HUSH, "Binding.Secret": HUSH}):
            assert HUSH not in repr(decode_record(cls, {fact.wire: value}).extra)
    with pytest.raises(UsageError):
        dumps(found)
    assert attrs.evolve(found) == decode_record(cls, encode_record(found)) == found


@pytest.mark.parametrize("wire", NAMES)
def test_a_secret_by_name_in_a_request_is_hidden_and_sent_unchanged(wire: str) -> None:
    for spell in SPELLINGS:
        name = spell(wire)
        call = CreateAccount(extra={name: HUSH})
        assert HUSH not in repr(call)
        assert encode(call, account_sid="AC1").body == f"{name}={HUSH}".encode()
        nested = CreateContent(language="en", types={}, extra={"new": {"a": [{name: HUSH}]}})
        assert HUSH not in repr(nested)
        assert json.loads(encode(nested).body)["new"] == {"a": [{name: HUSH}]}
        for write in (pickle.dumps, dumps):
            with pytest.raises(UsageError):
                write(nested)
        found = decode(ListAccount(), HttpResponse(200, (), json.dumps({"accounts": [], "new": {name: HUSH}}).encode()))
        assert HUSH not in repr(found.meta)


def test_an_operation_accepts_text_or_a_secret_and_sends_the_text() -> None:
    with_text = CreateSipCredential("CL1", username="a", password=HUSH)
    assert with_text == CreateSipCredential("CL1", username="a", password=Secret(HUSH))
    assert with_text.password == Secret(HUSH)
    assert HUSH not in repr(with_text)
    assert encode(with_text, account_sid="AC1").body == b"Password=hush-4711&Username=a"
    assert encode(UpdateSipCredential("CL1", "CR1", password=""), account_sid="AC1").body == b"Password="
    for write in (pickle.dumps, dumps):
        with pytest.raises(UsageError):
            write(with_text)


@pytest.mark.parametrize("wrong", [HUSH.encode(), [HUSH], {"a": HUSH}])
def test_a_wrong_type_for_a_secret_is_refused_without_being_shown(wrong: Any) -> None:
    with pytest.raises(
        UsageError, match=r"^CreateSipCredential\.password must be a str or a Secret, got a value of type "
    ) as caught:
        CreateSipCredential("CL1", username="a", password=wrong)
    assert HUSH not in str(caught.value)


def test_a_factors_seed_is_hidden_with_the_uri_that_holds_it() -> None:
    found = decode_record(NewFactor, {"sid": "YF1", "binding": {"secret": HUSH, "uri": f"otpauth://x?secret={HUSH}"}})
    assert HUSH not in repr(found)
    assert found.binding is not None
    assert json.loads(found.binding.reveal())["secret"] == HUSH


BROKEN = (
    f'{{"sid":"AC1","auth_token":"{HUSH}"',
    f'[{{"auth_token":"{HUSH}"}}]',
    f'"{HUSH}"',
    f'{{"a":{"[" * 100_000}"{HUSH}"',
)
BROKEN_PAGES = (*BROKEN, f'{{"accounts":"{HUSH}"}}', f'{{"accounts":["{HUSH}"]}}')


@pytest.mark.parametrize(
    ("call", "body"),
    [(call, body) for call in (CreateAccount(), FetchAccount("AC1"), with_response(CreateAccount())) for body in BROKEN]
    + [(ListAccount(), body) for body in BROKEN_PAGES],
    ids=lambda value: value[:12] if isinstance(value, str) else "",
)
def test_an_unreadable_response_with_secrets_is_not_shown(call: Any, body: str) -> None:
    with pytest.raises(DecodeError) as caught:
        decode(call, HttpResponse(201, (), body.encode()))
    error = caught.value
    assert error.body == b""
    assert HUSH not in f"{error} {error!r} {vars(error)}"
    assert error.__cause__ is None
    assert error.__context__ is None


def test_operations_that_return_secrets_are_known() -> None:
    def has_secrets(name: str) -> bool:
        cls = operation(name)
        return bool(cls.__spec__.result) and hides(parse_facts(f"result:{cls.__spec__.result}")[0].kind, cls)

    found = {name for name in OPERATIONS if has_secrets(name)}
    assert {"api.v2010.CreateAccount", "api.v2010.CreateToken", "api.v2010.CreateNewKey", "iam.v1.CreateToken"} <= found
    assert not {"api.v2010.CreateMessage", "api.v2010.FetchCall"} & found
