"""Forms that carry files: ``multipart/form-data`` (RFC 7578)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256

from twilio_fp.operation.raw import FilePart

__all__ = ["encode_multipart"]


def encode_multipart(pairs: Iterable[tuple[str, str]], files: Mapping[str, FilePart]) -> tuple[str, bytes]:
    """Return the media type, with its boundary, and the body of a form with files.

    The boundary is a hash of the content, so that equal forms give equal bytes.

    >>> from twilio_fp.operation import FilePart
    >>> media_type, body = encode_multipart([("Type", "passport")], {"File": FilePart("a.txt", b"x", "text/plain")})
    >>> media_type[:30], body.count(b"Content-Disposition: form-data; ")
    ('multipart/form-data; boundary=', 2)

    Args:
        pairs: the form's text fields, in order.
        files: the files by field name.

    Raises:
        UnicodeEncodeError: a lone surrogate, which UTF-8 can't carry.

    Source: https://www.rfc-editor.org/rfc/rfc7578
    """
    from urllib3.fields import RequestField
    from urllib3.filepost import encode_multipart_formdata

    texts = [RequestField.from_tuples(name, value) for name, value in pairs]
    parts = [
        RequestField.from_tuples(name, (part.name, part.content, part.content_type)) for name, part in files.items()
    ]
    body, media_type = encode_multipart_formdata([*texts, *parts], boundary=_boundary(pairs, files))
    return media_type, body


def _boundary(pairs: Iterable[tuple[str, str]], files: Mapping[str, FilePart]) -> str:
    digest = sha256()
    for text in [text for pair in pairs for text in pair]:
        digest.update(sha256(text.encode()).digest())
    for name, part in files.items():
        for piece in (name.encode(), part.name.encode(), part.content_type.encode(), part.content):
            digest.update(sha256(piece).digest())
    return digest.hexdigest()
