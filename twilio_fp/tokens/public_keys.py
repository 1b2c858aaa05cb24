"""Recognition of public keys, which as HMAC secrets would let everyone sign."""

from __future__ import annotations

import re
from binascii import a2b_base64
from typing import Final

__all__ = ["is_public_key"]

# The armour of PEM (RFC 7468 §2) and SSH (RFC 4716 §3.2), the first bytes of SSH keys, a member of every JWK.
_TEXT: Final = re.compile(
    rb"-- ?(?:BEGIN|END) "
    rb"|AAAA(?:B3NzaC1|C3NzaC1|E2VjZHNhLXNoYTI|GnNrLXNzaC1|InNrLWVjZHNh)"
    rb"|[\"']kty[\"']"
)
_LINES: Final = (b"ssh-", b"ecdsa-", b"sk-ssh-", b"sk-ecdsa-")  # starts of an SSH key's line
_SSH: Final = re.compile(rb"\0\0\0[\x07-\x22](?:ssh|ecdsa|sk)-")  # RFC 4253 §6.6
_ESCAPES: Final = (rb"\n", rb"\r", rb"\x", b"\\")
_NO_HEX: Final = bytes(set(range(256)) - set(b"0123456789abcdefABCDEF"))
_BASE64: Final = bytes.maketrans(b"-_", b"+/")
_AROUND: Final = b" \t\r\n\0\"',\xef\xbb\xbf\xff\xfe\xc2\xa0\xe2\x80\x8b"  # including byte order marks and UTF-8 blanks
_HYPHEN: Final = ord("-")  # searching for an int takes half the time
_SHORTEST: Final = 44  # bytes of an Ed25519 key in DER (RFC 8410 §4)
_ENCODINGS: Final = 2  # nested ones to undo


def is_public_key(data: bytes) -> bool:
    """Return whether a supposed secret is a public key, in any of the usual formats.

    >>> is_public_key(b"-----BEGIN PUBLIC KEY-----"), is_public_key(b"thirty-two letters of a secret..")
    (True, False)

    Source: https://www.rfc-editor.org/rfc/rfc8725#section-2.1
    """
    return (len(data) >= _SHORTEST or _HYPHEN in data) and _is_key(data, _ENCODINGS)


def _is_key(data: bytes, encodings: int) -> bool:
    if _is_der(data.lstrip(_AROUND)) or _SSH.match(data) is not None:
        return True
    text = data.replace(b"\0", b"").strip(_AROUND)  # UTF-16 has a NUL beside each letter
    for escape in _ESCAPES if b"\\" in text else ():
        text = text.replace(escape, b"")
    if text.startswith(_LINES):
        return True
    if (b"--" in text or b"AAAA" in text or b"kty" in text) and _TEXT.search(text) is not None:
        return True
    if encodings == 0 or len(text) < _SHORTEST or not text.isascii():  # the decoded form would be shorter still
        return False
    decoded = (_from_base64(text), _from_hex(text))
    return any(len(inner) >= _SHORTEST and _is_key(inner, encodings - 1) for inner in decoded)


def _is_der(data: bytes) -> bool:
    """Return whether bytes are one ASN.1 sequence that starts with a sequence or an integer, as every DER key does.

    Source: https://www.itu.int/rec/T-REC-X.690 §8.1
    """
    if data[:1] != b"\x30" or len(data) < 4:
        return False
    size = data[1]
    start = 2
    if size > 0x80:
        start += size - 0x80
        size = int.from_bytes(data[2:start], "big")
    whole = start + size <= len(data) and not data[start + size :].strip(_AROUND)
    return whole and data[start : start + 1] in {b"\x30", b"\x02"}


def _from_base64(text: bytes) -> bytes:
    """Decode Base64 in either alphabet, skipping other characters."""
    try:
        return a2b_base64(text.translate(_BASE64, b"=") + b"==")
    except ValueError:
        return b""


def _from_hex(text: bytes) -> bytes:
    """Decode hexadecimal digits, skipping ``0x``, colons and other characters between them."""
    digits = text.replace(b"0x", b"").translate(None, _NO_HEX)
    return bytes.fromhex(digits[: len(digits) // 2 * 2].decode("ascii"))
