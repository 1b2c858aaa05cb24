"""Twilio's signatures: the string to sign, and how it is signed.

Each step is a separate function: `form_pairs` parses a form, `signed_text` builds the string, and `SigningKey.sign`
signs it. All of them work on bytes, since signatures do.

Source: https://www.twilio.com/docs/usage/security#validating-requests
"""

from __future__ import annotations

import hmac
from binascii import a2b_qp, b2a_base64
from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from itertools import chain
from typing import Any, Final, Literal, TypeAlias, cast
from urllib.parse import unquote_to_bytes

from attrs import field

from twilio_fp.auth import AuthToken, is_sid
from twilio_fp.errors import UsageError
from twilio_fp.printable import of_type, typed
from twilio_fp.record import Record, maker, record
from twilio_fp.tracebacks import sealed
from twilio_fp.values import FrozenMap, Secret, as_secret

__all__ = [
    "ALGORITHMS",
    "Algorithm",
    "Key",
    "Keys",
    "Parameters",
    "SharedKey",
    "SigningKey",
    "all_values",
    "as_bytes",
    "body_hash",
    "form_pairs",
    "parameter_pairs",
    "signature",
    "signed_form",
    "signed_text",
]

Algorithm: TypeAlias = Literal["HMAC_SHA1", "HMAC_SHA256"]
"""The algorithms, as named in the header ``X-Twilio-Webhooks-Signature-Settings``."""

ALGORITHMS: Final[Mapping[str, str]] = {"HMAC_SHA1": "sha1", "HMAC_SHA256": "sha256"}
"""The hash function of each algorithm."""

Parameters: TypeAlias = Mapping[str, str | Iterable[str]] | Iterable[tuple[str, str]]
"""A form's parameters: one value or several by name, or pairs in order."""


def _as_id(value: str) -> str:
    if not isinstance(value, str) or not value or not value.isprintable() or not {",", "=", " "}.isdisjoint(value):
        raise UsageError("a shared key's id must be non-empty printable text without spaces, commas or '='")
    return value


def _as_account_sid(value: str) -> str:
    if not isinstance(value, str):
        raise UsageError(f"account_sid must be the account's SID as text, got {typed(value)}")
    return value


def _as_webhook_secret(value: str | Secret) -> Secret:
    secret = as_secret(value)
    if secret.reveal() != secret.reveal().strip():
        raise UsageError(
            "a webhook's key must be text without leading or trailing whitespace, got text that has some: strip() it"
        )
    if is_sid(secret.reveal()):  # every request names it, so anybody could sign with it
        raise UsageError("a webhook's key must be a secret, got a SID: write AuthToken(account_sid=…, token=…)")
    return secret


def _as_algorithm(value: Algorithm) -> Algorithm:
    if not isinstance(value, str) or value not in ALGORITHMS:
        raise UsageError(f"algorithm must be one of {', '.join(ALGORITHMS)}, got {typed(value)}")
    return value


@record
class SharedKey(Record):
    """A dedicated key for signing webhooks, instead of the account's auth token.

    A header of the request names the key, which selects it among yours. The algorithm is always the one stated here,
    whatever the request says.

    >>> SharedKey("webhooks_sharedkey_1", "keep me", "HMAC_SHA256")
    SharedKey(id='webhooks_sharedkey_1', secret=Secret('**********'))

    Args:
        id: the key's name in the header.
        secret: the secret to sign with.
        algorithm: ``HMAC_SHA256`` or ``HMAC_SHA1``.
        account_sid: the account that the key belongs to. State it if you serve several accounts: the key is then not
            accepted for events of another.

    Raises:
        UsageError: the id or the secret is empty or invalid, or the algorithm is unknown.
    """

    id: str = field(converter=_as_id)
    secret: Secret = field(converter=_as_webhook_secret)
    algorithm: Algorithm = field(default="HMAC_SHA256", converter=_as_algorithm)
    account_sid: str = field(default="", converter=_as_account_sid)


Key: TypeAlias = AuthToken | SharedKey | Secret | str
"""An account's auth token, with its account or as text alone; or a shared key."""

Keys: TypeAlias = Key | Iterable[Key]
"""One key or several, such as the current token and its predecessor, or those of several accounts."""


@record
class SigningKey(Record):
    """A key, ready to sign.

    Attributes:
        index: its index among the caller's keys, from 0.
        shared_id: the shared key's id, or None.
        account_sid: the account that it was passed with; empty if there was none.
        algorithm: the algorithm that it signs with.
        secret: the secret itself.
    """

    index: int
    shared_id: str | None
    account_sid: str
    algorithm: Algorithm
    secret: Secret

    @property
    def label(self) -> str:
        """The shared key's id, or the account's SID; empty for a token without its account."""
        return self.account_sid if self.shared_id is None else self.shared_id

    def sign(self, text: bytes) -> bytes:
        """Return the signature of a text: its HMAC, in Base64.

        Source: https://www.rfc-editor.org/rfc/rfc2104#section-2
        """
        mac = hmac.digest(as_bytes(self.secret.reveal()), text, ALGORITHMS[self.algorithm])
        return b2a_base64(mac, newline=False)


# These take keys as text but are not sealed themselves; their callers are, once per call.


def signing_keys(keys: Keys) -> tuple[SigningKey, ...]:
    """Return the caller's keys in order, ready to sign.

    Raises:
        UsageError: there are none, one is of another kind (API keys sign no webhooks), or they are in a mapping.
    """
    if isinstance(keys, (AuthToken, SharedKey, Secret, str)):
        return (_signing_key(keys, 0),)
    if isinstance(keys, Mapping):  # iterating it would take its names for keys
        raise UsageError(
            "keys must be AuthToken or SharedKey records, got a mapping: write [AuthToken(account_sid=…, token=…), …]"
        )
    if not isinstance(keys, Iterable):
        raise UsageError(f"keys must be AuthToken or SharedKey records, got {of_type(keys)}")
    prepared = tuple([_signing_key(key, index) for index, key in enumerate(keys)])
    if not prepared:
        raise UsageError("keys must hold at least one key, got none")
    return prepared


def _signing_key(key: Key, index: int) -> SigningKey:
    if isinstance(key, AuthToken):
        return _make_signing_key(index, None, key.account_sid, "HMAC_SHA1", key.token)
    if isinstance(key, SharedKey):
        return _make_signing_key(index, key.id, key.account_sid, key.algorithm, key.secret)
    if isinstance(key, (str, Secret)):
        return _make_signing_key(index, None, "", "HMAC_SHA1", _as_webhook_secret(key))
    raise UsageError(f"keys must be AuthToken or SharedKey records, got {of_type(key)}")


_make_signing_key: Callable[..., SigningKey] = maker(SigningKey)

_NO_MARKS: Final = bytes(set(range(256)) - set(b"&=\0\1\r\n"))
_AS_MARKS: Final = bytes.maketrans(b"&=+%", b"\1\0 =")


def as_bytes(text: str) -> bytes:
    """Encode text as UTF-8, restoring bytes that were decoded with ``surrogateescape``.

    Raises:
        UsageError: the argument is not text.
    """
    if not isinstance(text, str):
        raise UsageError(f"text must be a str, got a value of type {type(text).__name__}")
    if text.isascii():
        return text.encode()
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")


def form_pairs(form: bytes) -> list[tuple[bytes, bytes]]:
    """Return the decoded names and values of a form or query in order, including repeated ones.

    >>> form_pairs(b"Body=2+%2B+2&To=")
    [(b'Body', b'2 + 2'), (b'To', b'')]

    Raises:
        UsageError: the form is not bytes.

    Source: https://url.spec.whatwg.org/#urlencoded-parsing
    """
    if not isinstance(form, bytes):
        raise UsageError(f"form must be the bytes as received, got a value of type {type(form).__name__}")
    split = [part.partition(b"=") for part in form.replace(b"+", b" ").split(b"&") if part]
    return [(unquote_to_bytes(name), unquote_to_bytes(value)) for name, _, value in split]


def signed_form(form: bytes) -> bytes:
    """Return the text that is signed after the URL for this form: `signed_text` of its `form_pairs`.

    >>> signed_form(b"To=%2B1&Body=Hi")
    b'BodyHiTo+1'

    Raises:
        UsageError: the form is not bytes.
    """
    fast = _fast_signed_form(form) if isinstance(form, bytes) else b""
    return fast or signed_text(form_pairs(form))


def _fast_signed_form(form: bytes) -> bytes:
    """Compute `signed_form` in a third of the time for forms as Twilio writes them; return nothing for others.

    Such a form has exactly one ``=`` per field. Replaced with NUL, which sorts first, it makes fields sort like their
    pairs. All fields are decoded in one go as quoted-printable, whose escapes differ only in starting with ``=``. Each
    escape shortens the text by two bytes and nothing else does, since forms with line ends are excluded. An invalid
    escape leaves its ``=``, except at the very end. If a decoded byte is one of our marks, the counts no longer match.
    """
    marks = form.translate(None, _NO_MARKS)
    fields = (len(marks) + 1) // 2
    if marks != (b"=&" * fields)[:-1]:
        return b""
    text = a2b_qp(form.translate(_AS_MARKS))
    pairs = text.split(b"\1")
    pairs.sort()
    joined = b"".join(pairs)
    signed = joined.replace(b"\0", b"")
    plain = ord("=") not in text and not form.endswith(b"%")  # the common case, since counting takes longer
    escaped = plain or len(text) + 2 * form.count(b"%") == len(form)
    return signed if escaped and len(pairs) == len(set(pairs)) == fields == len(joined) - len(signed) else b""


def all_values(parameters: Any) -> Parameters:
    """Return parameters with every value of each name, which the forms of some frameworks only give by ``getlist``.

    None stands for no parameters.
    """
    values: Callable[[str], Iterable[str]] | None = getattr(parameters, "getlist", None)  # others repeat names
    if callable(values):
        return [(name, value) for name in cast("Iterable[str]", parameters) for value in values(name)]
    return () if parameters is None else parameters


def parameter_pairs(parameters: Parameters) -> list[tuple[str, str]]:
    """Return parameters as pairs, in order.

    >>> parameter_pairs({"To": "+1555", "Tag": ["a", "b"]})
    [('To', '+1555'), ('Tag', 'a'), ('Tag', 'b')]

    Raises:
        UsageError: a name or a value is not text.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in _as_pairs(parameters):
        several = isinstance(value, Iterable) and not isinstance(value, str)
        for one in cast("Iterable[Any]", value if several else (value,)):
            if not isinstance(name, str) or not isinstance(one, str):
                raise UsageError(f"a parameter's name and value must be text, got {typed(name)} and {typed(one)}")
            pairs.append((name, one))
    return pairs


def _as_pairs(parameters: Any) -> list[tuple[Any, Any]]:
    if isinstance(parameters, Mapping):
        return list(cast("Mapping[Any, Any]", parameters).items())
    several = isinstance(parameters, Iterable) and not isinstance(parameters, (str, bytes))
    pairs: list[Any] = list(cast("Iterable[Any]", parameters)) if several else [parameters]
    for pair in pairs:
        if not isinstance(pair, (tuple, list)) or len(cast("list[Any]", pair)) != 2:
            raise UsageError(f"parameters must be a mapping or (name, value) pairs, got {typed(cast('object', pair))}")
    return pairs


def signed_text(pairs: Iterable[tuple[bytes, bytes]]) -> bytes:
    """Return the text that is signed after the URL: each name followed by its value, sorted by name.

    The values of a repeated name are sorted, without duplicates.

    >>> signed_text([(b"To", b"+1"), (b"Body", b"b"), (b"Body", b"a"), (b"Body", b"b")])
    b'BodyaBodybTo+1'

    Raises:
        UsageError: they are not pairs of bytes.
    """
    try:
        return b"".join(chain.from_iterable(sorted(set(pairs))))
    except TypeError:
        raise UsageError("pairs must be (name, value) pairs of bytes, such as [(b'To', b'+1')]") from None


def _signed_parameters(parameters: Parameters) -> bytes:
    """Return `signed_text` of decoded parameters."""
    if isinstance(
        cast("object", parameters), (dict, FrozenMap)
    ):  # unique names: text sorts in the same order as its UTF-8
        try:
            return "".join(chain.from_iterable(sorted(cast("Mapping[str, str]", parameters).items()))).encode()
        except (TypeError, UnicodeEncodeError):
            pass  # a name has several values, or one that is not text or not valid UTF-8
    return signed_text([(as_bytes(name), as_bytes(value)) for name, value in parameter_pairs(parameters)])


@sealed
def signature(key: Key, url: str, parameters: Parameters | None = ()) -> str:
    """Return the value that Twilio sends as ``X-Twilio-Signature``.

    Args:
        key: an `AuthToken`, its text alone, or a `SharedKey`.
        url: the whole URL with its query, as configured in Twilio's settings. If the body is not a form, the URL ends
            in its hash: ``?bodySHA256=`` and `body_hash`.
        parameters: the form's parameters, decoded: a mapping, pairs, or a framework's form, of which every value of a
            repeated name counts. None or empty for a GET, whose parameters are in the URL.

    >>> signature("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", {"Digits": "1234", "To": "+18005551212",
    ...     "From": "+14158675310", "Caller": "+14158675310", "CallSid": "CA1234567890ABCDE"})
    'GvWf1cFY/Q7PnoempGyD5oXAezc='

    Source: https://www.twilio.com/docs/usage/security#validating-requests
    """
    if not isinstance(url, str):
        raise UsageError(f"url must be a str, got a value of type {type(url).__name__}")
    return _signing_key(key, 0).sign(as_bytes(url) + _signed_parameters(all_values(parameters))).decode("ascii")


def body_hash(body: bytes) -> str:
    """Return the ``bodySHA256`` that Twilio adds to the URL if the body is not a form: SHA-256 in lower-case hex.

    >>> body_hash(b"{}")
    '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'

    Source: https://www.twilio.com/docs/usage/security#validating-requests
    """
    if not isinstance(body, (bytes, bytearray, memoryview)):
        raise UsageError(f"body must be the bytes as received, got a value of type {type(body).__name__}")
    return sha256(body).hexdigest()
