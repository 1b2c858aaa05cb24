"""TLS contexts that verify servers, one per process and certificate bundle."""

from __future__ import annotations

import os
import ssl
from functools import cache
from pathlib import Path

from twilio_fp.errors import UsageError
from twilio_fp.transports._origin import is_connection_failure

__all__ = ["tls_context"]


def tls_context(ca_bundle: str | None) -> ssl.SSLContext:
    """Return the TLS context for a certificate file or directory, or else for OpenSSL's default certificates.

    It is cached, since reading a bundle takes tens of milliseconds.

    >>> tls_context(None) is tls_context(None)
    True

    Raises:
        UsageError: the bundle can't be read.
    """
    return _context(ca_bundle, os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


@cache
def _context(ca_bundle: str | None, _file: str | None, _directory: str | None) -> ssl.SSLContext:
    is_directory = ca_bundle is not None and Path(ca_bundle).is_dir()
    try:
        context = ssl.create_default_context(
            cafile=None if is_directory else ca_bundle, capath=ca_bundle if is_directory else None
        )
    except OSError as error:
        if not is_connection_failure(error):
            raise
        raise UsageError(f"ca_bundle can't be read as PEM certificates: {ca_bundle!r} ({error})") from error
    if context.minimum_version < ssl.TLSVersion.TLSv1_2:  # a system's OpenSSL configuration may allow less
        context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context
