"""Public key client validation of every request that carries credentials."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve

from twilio_fp.ask import Program
from twilio_fp.effect import Exchange, Now
from twilio_fp.errors import UsageError
from twilio_fp.http import HttpResponse
from twilio_fp.middleware import Handler, Middleware
from twilio_fp.tokens.client_validation import ValidationKey, sign_request
from twilio_fp.tokens.jws import private_key
from twilio_fp.tracebacks import sealed

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey


__all__ = ["client_validation"]


@sealed
def client_validation(key: ValidationKey) -> Middleware:
    """Return middleware that signs every request with credentials, in the header ``Twilio-Client-Validation``.

    It belongs innermost, where requests are complete and have their credentials; each attempt is signed again. Requests
    without credentials pass unchanged, as there is nothing to bind: redirects of downloads, and operations called
    without. The private key is read when the first request is signed.

    Args:
        key: the key to sign with; its API key is the one that the client calls Twilio with.

    Raises:
        UsageError: the key is not a ValidationKey; from the first request on, its private key can't be read.

    Source: https://www.twilio.com/docs/iam/pkcv/quickstart
    """
    if not isinstance(key, ValidationKey):
        raise UsageError(f"key must be a ValidationKey, got a value of type {type(key).__name__}")

    @cache
    def rsa() -> RSAPrivateKey:
        return private_key(key.private_key)

    def wrap(handler: Handler) -> Handler:
        def signed(exchange: Exchange) -> Program[HttpResponse]:
            if "authorization" not in exchange.request.headers:
                return (yield from handler(exchange))
            now = yield from Now()
            request = sign_request(exchange.request, key, now=now, private_key=rsa())
            return (yield from handler(evolve(exchange, request=request)))

        return signed

    return wrap
