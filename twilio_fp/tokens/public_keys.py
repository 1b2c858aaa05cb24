"""What a public key looks like: known to everyone, so that as an HMAC secret it would let everyone sign."""

from __future__ import annotations

from binascii import a2b_base64

__all__ = ["is_public_key"]

_ARMOUR = (b"--BEGIN ", b"-- BEGIN ", b"B\0E\0G\0I\0N\0 ")  # PEM (RFC 7468 §2), SSH (RFC 4716 §3.2), PEM in UTF-16
_SSH = (b"ssh-", b"ecdsa-sha2-", b"sk-ssh-", b"sk-ecdsa-", b"AAAAB3NzaC1", b"AAAAC3NzaC1", b"AAAAE2VjZHNhLXNoYTI")
_BLANKS = b"\xef\xbb\xbf \t\r\n"  # with the byte order mark
_SHORTEST_DER = 44  # bytes, of an Ed25519 key (RFC 8410 §4)


def is_public_key(data: bytes) -> bool:
    """Return whether what was given as a secret is a public key, in any form that they are handed about in.

    >>> is_public_key(b"-----BEGIN PUBLIC KEY-----"), is_public_key(b"thirty-two letters of a secret..")
    (True, False)

    Source: https://www.rfc-editor.org/rfc/rfc8725#section-2.1
    """
    pem, ssh, wide = _ARMOUR
    if pem in data or ssh in data or wide in data:
        return True
    plain = data.lstrip(_BLANKS)
    if plain.startswith(_SSH):
        return True
    if len(data) < _SHORTEST_DER:
        return False
    if plain[:1] == b"{":
        return b'"kty"' in plain  # a JWK (RFC 7517 §4.1)
    return _is_der(data) or (plain[:1] == b"M" and _is_base64_der(plain))  # it is 0x30, with which DER begins


def _is_der(data: bytes) -> bool:
    """Return whether bytes are one ASN.1 sequence that begins with a sequence or a number, as every DER key does.

    Source: https://www.itu.int/rec/T-REC-X.690 §8.1
    """
    if data[:1] != b"\x30" or len(data) < 4:
        return False
    size = data[1]
    start = 2
    if size > 0x80:
        start += size - 0x80
        size = int.from_bytes(data[2:start], "big")
    return start + size == len(data) and data[start : start + 1] in {b"\x30", b"\x02"}


def _is_base64_der(data: bytes) -> bool:
    plain = b"".join(data.split()).translate(bytes.maketrans(b"-_", b"+/")).rstrip(b"=")
    try:
        return _is_der(a2b_base64(plain + b"=="))
    except ValueError:
        return False
