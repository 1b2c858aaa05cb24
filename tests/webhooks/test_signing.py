"""Signatures are HMACs of the standard library, and a signing key reveals nothing of its secret."""

from __future__ import annotations

import copy
import hmac
import json
import pickle
from base64 import b64encode
from functools import partial
from types import MappingProxyType
from typing import Any

import attrs
import cattrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import MultiDict

from tests.tracebacks import SECRET, frame_variables
from twilio_fp import AuthToken, Secret, UsageError
from twilio_fp.webhooks import Event, Rejected, SharedKey, check, sign_webhook, signing
from twilio_fp.webhooks.adapters.gate import gate
from twilio_fp.webhooks.signing import (
    ALGORITHMS,
    as_bytes,
    body_hash,
    form_pairs,
    parameter_pairs,
    signature,
    signed_form,
    signed_text,
    signing_keys,
)

TOKEN = "tok3n-that-must-not-show-anywhere"
KEYS: list[Any] = [TOKEN, AuthToken(account_sid="AC1", token=TOKEN), SharedKey("key_1", TOKEN)]


@given(
    st.text(st.characters(codec="utf-8"), min_size=1, max_size=200).filter(lambda secret: secret == secret.strip()),
    st.binary(max_size=200),
)
def test_a_signature_is_the_hmac_of_the_text(secret: str, text: bytes) -> None:
    for algorithm, name in (("HMAC_SHA1", "sha1"), ("HMAC_SHA256", "sha256")):
        (key,) = signing_keys(SharedKey("a", secret, algorithm))  # type: ignore[arg-type]
        assert key.sign(text) == b64encode(hmac.new(secret.encode(), text, name).digest())
    assert set(ALGORITHMS) == {"HMAC_SHA1", "HMAC_SHA256"}


def encoded_forms(secret: str) -> list[str]:
    """Return the secret and its HMAC pads (RFC 2104 §2), as text, as bytes and in Base64."""
    pads = [bytes([byte ^ pad for byte in secret.encode()]) for pad in (0x36, 0x5C)]
    return [
        secret,
        *[form for pad in pads for form in (repr(pad)[2:-1], pad.decode("latin-1"), b64encode(pad).decode())],
    ]


@pytest.mark.parametrize("key", KEYS, ids=["text", "auth token", "shared key"])
def test_a_signing_key_shows_nothing_in_any_traversal(key: Any) -> None:
    (signing_key,) = signing_keys(key)
    renderings = [
        repr(signing_key),
        str(signing_key),
        f"{signing_key}",
        repr(attrs.asdict(signing_key)),
        repr(attrs.astuple(signing_key)),
    ]
    renderings += [repr([getattr(signing_key, name, None) for name in dir(signing_key)])]
    assert not [form for form in encoded_forms(TOKEN) if any(form in text for text in renderings)]
    with pytest.raises(TypeError):
        list(signing_key)  # type: ignore[call-overload]
    with pytest.raises(TypeError):
        json.dumps(signing_key)
    for serialize in (pickle.dumps, cattrs.unstructure):
        try:
            serialized = repr(serialize(signing_key))
        except UsageError:
            continue
        assert not [form for form in encoded_forms(TOKEN) if form in serialized]
    with pytest.raises(UsageError):
        pickle.dumps(signing_key)
    assert copy.copy(signing_key) == signing_key


@pytest.mark.parametrize("secret", ["", TOKEN], ids=["alone", "around"])
@pytest.mark.parametrize("blanks", [" ", "   ", "\u3000", "\t", "\r\n", "\n"])
def test_a_key_with_surrounding_whitespace_is_refused_on_construction(blanks: str, secret: str) -> None:
    from twilio_fp.auth import ApiKey

    for text in (f"{secret}{blanks}", f"{blanks}{secret}"):
        builds: list[Any] = [
            lambda text=text: AuthToken(account_sid="AC1", token=text),
            lambda text=text: ApiKey(account_sid="AC1", key_sid="SK1", secret=text),
            lambda text=text: SharedKey("key", text),
            lambda text=text: signing_keys(text),
            lambda text=text: signing_keys([Secret(text)]),
        ]
        for build in builds:
            with pytest.raises(UsageError, match=r"must be text without .*strip\(\)") as refused:
                build()
            assert TOKEN not in str(refused.value)


ACCOUNT = "AC" + "1" * 32


@pytest.mark.parametrize(
    "keys",
    [
        {"AC1": TOKEN},
        MappingProxyType({ACCOUNT: [TOKEN]}),
        MultiDict([("AC1", TOKEN)]),
        {KEYS[1]: 1},
        ACCOUNT,
        [TOKEN, Secret(ACCOUNT)],
        {"SK" + "1" * 32},
    ],
)
@pytest.mark.parametrize("signer", ["AC1", "SK1", ACCOUNT.replace("AC", "AB"), TOKEN])
def test_an_accounts_sid_is_never_a_key(keys: Any, signer: str) -> None:
    forged = sign_webhook({"AccountSid": "AC1"}, "https://example.com/sms", signer)
    with pytest.raises(UsageError, match=r"write \[?AuthToken\(account_sid=…, token=…\)"):
        check(forged, keys=keys)
    with pytest.raises(UsageError, match=r"write \[?AuthToken\(account_sid=…, token=…\)"):
        gate(Event, {"keys": keys})
    refused = check(forged, keys=lambda _: keys)
    assert isinstance(refused, Rejected)
    assert refused.reason == "no-key"


@pytest.mark.parametrize("id_", ["", "a b", "a,b", "a=b", "a\n", 5, None])
def test_a_shared_keys_id_must_be_one_word_of_a_header(id_: Any) -> None:
    with pytest.raises(UsageError, match=r"^a shared key's id must be non-empty printable text without spaces, commas"):
        SharedKey(id_, TOKEN)


@pytest.mark.parametrize("algorithm", ["sha1", "", 5, None, ["HMAC_SHA1"]])
def test_a_shared_keys_algorithm_must_be_one_of_two(algorithm: Any) -> None:
    with pytest.raises(UsageError, match=r"^algorithm must be one of HMAC_SHA1, HMAC_SHA256, got "):
        SharedKey("a", TOKEN, algorithm)
    with pytest.raises(UsageError, match=r"^account_sid must be the account's SID as text, got "):
        SharedKey("a", TOKEN, account_sid=5)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def test_keys_are_prepared_in_order_and_labelled() -> None:
    shared = SharedKey("key_1", TOKEN, "HMAC_SHA256", "AC2")
    ready = signing_keys([TOKEN, AuthToken(account_sid="AC1", token=TOKEN), shared])
    assert [(key.index, key.shared_id, key.account_sid, key.algorithm, key.label) for key in ready] == [
        (0, None, "", "HMAC_SHA1", ""),
        (1, None, "AC1", "HMAC_SHA1", "AC1"),
        (2, "key_1", "AC2", "HMAC_SHA256", "key_1"),
    ]
    assert signing_keys(shared)[0].index == 0


@pytest.mark.parametrize(
    ("keys", "message"),
    [
        ({"AC1": TOKEN}, "got a mapping: write "),
        (5, r"records, got .*int"),
        ([5], r"records, got .*int"),
        ([b"key"], r"records, got .*bytes"),
        (None, "records, got "),
        ([], "keys must hold at least one key, got none"),
    ],
)
def test_values_that_are_not_keys_are_refused(keys: Any, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        signing_keys(keys)


@pytest.mark.parametrize(
    ("text", "data"),
    [("", b""), ("a", b"a"), ("é", b"\xc3\xa9"), ("\udcff", b"\xff"), ("\ud800", b"\xed\xa0\x80")],
)
def test_text_is_encoded_as_the_original_bytes(text: str, data: bytes) -> None:
    assert as_bytes(text) == data


FORMS = st.lists(
    st.sampled_from(
        [b"a", b"b", b"=", b"&", b"%3D", b"%26", b"%00", b"%01", b"+", b"%", b"%C3%A9", b"\r", b"\n", b"\0"]
    )
)


@given(FORMS.map(b"".join))
def test_the_fast_path_signs_usual_forms_like_all_others(form: bytes) -> None:
    assert signed_form(form) == signed_text(form_pairs(form))


@pytest.mark.parametrize(
    ("form", "signed"),
    [
        (b"", b""),
        (b"b=1&a=2", b"a2b1"),
        (b"a=2&a=1&a=2", b"a1a2"),
        (b"a=2&a=2", b"a2"),
        (b"a=&b=", b"ab"),
        (b"a&b=1", b"ab1"),
        (b"a=1=2", b"a1=2"),
        (b"a=1&&b=2", b"a1b2"),
        (b"a=%3D%26&ab=1", b"a=&ab1"),
        (b"a=%00&a%00=1", b"a\x00a\x001"),
        (b"a=%01", b"a\x01"),
        (b"a=50%", b"a50%"),
        (b"a=%zz", b"a%zz"),
        (b"a=+%20", b"a  "),
        (b"a=%0D%0A", b"a\r\n"),
    ],
)
def test_a_form_is_signed_sorted_by_name(form: bytes, signed: bytes) -> None:
    assert signed_form(form) == signed


@pytest.mark.parametrize("form", [b"To=%2B1&Body=Hi", b"a=1", b"a=+%20&b=%25", b"a=&b=", b"b=2&a=1&a=2"])
def test_a_form_as_twilio_writes_it_takes_the_fast_path(form: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    signed = signed_text(form_pairs(form))
    monkeypatch.setattr(signing, "form_pairs", None)  # the slow path
    assert signed_form(form) == signed


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_a_bodys_hash_is_sha_256_in_lower_case_hex(kind: Any) -> None:
    assert body_hash(kind(b"{}")) == "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"


def test_parameters_may_be_a_mapping_or_pairs() -> None:
    assert parameter_pairs({"a": "1", "b": ("2", "3"), "c": []}) == [("a", "1"), ("b", "2"), ("b", "3")]
    assert parameter_pairs([("a", "1"), ("a", "2")]) == [("a", "1"), ("a", "2")]
    assert parameter_pairs(iter([("a", "1")])) == [("a", "1")]


@pytest.mark.parametrize("parameters", [{5: "a"}, {"a": 5}, {"a": ["b", 5]}, {"a": b"b"}, {"a": None}, [(5, "a")]])
def test_a_parameter_must_be_text(parameters: Any) -> None:
    with pytest.raises(UsageError, match=r"^a parameter's name and value must be text, got "):
        parameter_pairs(parameters)


@pytest.mark.parametrize("parameters", [5, "a=b", b"a=b", ["ab"], [("a",)], [("a", "b", "c")], [5]])
def test_a_value_that_is_not_a_pair_is_refused(parameters: Any) -> None:
    with pytest.raises(UsageError, match=r"^parameters must be a mapping or \(name, value\) pairs, got "):
        parameter_pairs(parameters)


def test_signed_pairs_must_be_bytes() -> None:
    odd: Any = [(b"a", "b")]
    with pytest.raises(UsageError, match=r"^pairs must be \(name, value\) pairs of bytes"):
        signed_text(odd)
    refused: list[tuple[Any, Any, str]] = [
        (form_pairs, "a=b", "form must be the bytes as received, got a value of type str"),
        (signed_form, "a=b", "form must be the bytes as received, got a value of type str"),
        (as_bytes, b"a", "text must be a str, got a value of type bytes"),
        (body_hash, "a", "body must be the bytes as received, got a value of type str"),
        (partial(signature, TOKEN), b"https://a", "url must be a str, got a value of type bytes"),
    ]
    for make, value, message in refused:
        with pytest.raises(UsageError, match=f"^{message}$"):
            make(value)


@pytest.mark.parametrize("parameters", [{"é": "ü", "a": "z"}, {"\ud800": "a"}, {"a": ["b", "a"]}, {}])
def test_a_signature_covers_the_url_and_the_parameters(parameters: Any) -> None:
    text = as_bytes("https://a/é") + signed_text(
        [(as_bytes(name), as_bytes(one)) for name, one in parameter_pairs(parameters)]
    )
    (key,) = signing_keys(TOKEN)
    assert signature(TOKEN, "https://a/é", parameters) == key.sign(text).decode()


def test_a_traceback_keeps_no_key() -> None:
    odd: Any = 5
    assert SECRET not in frame_variables(lambda: signature(SECRET, odd))
