"""Public key client validation on every request that bears credentials."""

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
    """Return the middleware that signs every request with credentials: it adds ``Twilio-Client-Validation``.

    It stands innermost, where requests are whole and have their credentials; each attempt of a retry is signed anew.
    What bears no credentials passes as it is, since there is nothing to bind: where a download is redirected to, and
    operations that are called without. The private key is read at the first request that is signed.

    Args:
        key: what to sign with; its API key is the one that the client calls Twilio with.

    Raises:
        UsageError: the key is no ValidationKey; from the first request on, when its private key can't be read.

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
