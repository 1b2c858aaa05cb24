"""What signs webhooks: the HMAC of the standard library, and nothing of the key by any way but its one method."""

from __future__ import annotations

import copy
import hmac
import json
import pickle
from base64 import b64encode
from types import MappingProxyType
from typing import Any

import attrs
import cattrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import MultiDict

from twilio_fp import AuthToken, Secret, UsageError
from twilio_fp.webhooks import Event, Rejected, SharedKey, check, sign_webhook
from twilio_fp.webhooks.adapters.gate import gate
from twilio_fp.webhooks.signing import ALGORITHMS, signing_keys

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


def forms(secret: str) -> list[str]:
    """The secret, and what HMAC makes of it: its pads, as text, as bytes and in Base64 (RFC 2104 §2)."""
    pads = [bytes([byte ^ pad for byte in secret.encode()]) for pad in (0x36, 0x5C)]
    return [
        secret,
        *[form for pad in pads for form in (repr(pad)[2:-1], pad.decode("latin-1"), b64encode(pad).decode())],
    ]


@pytest.mark.parametrize("key", KEYS, ids=["text", "auth token", "shared key"])
def test_a_signing_key_shows_nothing_however_it_is_walked(key: Any) -> None:
    (signing,) = signing_keys(key)
    walked = [repr(signing), str(signing), f"{signing}", repr(attrs.asdict(signing)), repr(attrs.astuple(signing))]
    walked += [repr([getattr(signing, name, None) for name in dir(signing)])]
    assert not [form for form in forms(TOKEN) if any(form in text for text in walked)]
    with pytest.raises(TypeError):
        list(signing)  # type: ignore[call-overload]
    with pytest.raises(TypeError):
        json.dumps(signing)
    for give_away in (pickle.dumps, cattrs.unstructure):
        try:
            said = repr(give_away(signing))
        except UsageError:
            continue
        assert not [form for form in forms(TOKEN) if form in said]
    with pytest.raises(UsageError):
        pickle.dumps(signing)
    assert copy.copy(signing) == signing


@pytest.mark.parametrize("said", ["", TOKEN], ids=["alone", "around"])
@pytest.mark.parametrize("blanks", [" ", "   ", "\u3000", "\t", "\r\n", "\n"])
def test_a_key_with_blanks_around_it_is_refused_where_it_is_built(blanks: str, said: str) -> None:
    from twilio_fp.auth import ApiKey

    for text in (f"{said}{blanks}", f"{blanks}{said}"):
        builds: list[Any] = [
            lambda text=text: AuthToken(account_sid="AC1", token=text),
            lambda text=text: ApiKey(account_sid="AC1", key_sid="SK1", secret=text),
            lambda text=text: SharedKey("key", text),
            lambda text=text: signing_keys(text),
            lambda text=text: signing_keys([Secret(text)]),
        ]
        for build in builds:
            with pytest.raises(UsageError, match=r"must be text without .*strip\(\) what was read") as refused:
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
def test_the_name_of_an_account_is_never_a_key(keys: Any, signer: str) -> None:
    forged = sign_webhook({"AccountSid": "AC1"}, "https://example.com/sms", signer)
    with pytest.raises(UsageError, match=r"write \[?AuthToken\(account_sid=…, token=…\)"):
        check(forged, keys=keys)
    with pytest.raises(UsageError, match=r"write \[?AuthToken\(account_sid=…, token=…\)"):
        gate(Event, {"keys": keys})
    refused = check(forged, keys=lambda _: keys)
    assert isinstance(refused, Rejected)
    assert refused.reason == "no-key"
