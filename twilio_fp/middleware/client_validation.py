"""Public key client validation on every request."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve

from twilio_fp.effect import Now
from twilio_fp.tokens.client_validation import ValidationKey, sign_request
from twilio_fp.tokens.jws import private_key

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

    from twilio_fp.ask import Program
    from twilio_fp.effect import Exchange
    from twilio_fp.http import HttpResponse
    from twilio_fp.middleware import Handler, Middleware

__all__ = ["client_validation"]


def client_validation(key: ValidationKey) -> Middleware:
    """Return the middleware that signs every request: it adds ``Twilio-Client-Validation``.

    It stands innermost, where requests are whole and have their credentials; each attempt of a retry is signed anew.
    The private key is read at the first request.

    Args:
        key: what to sign with; its API key is the one that the client calls Twilio with.

    Raises:
        UsageError: from the first request on, when the private key can't be read, or a request has no credentials.

    Source: https://www.twilio.com/docs/iam/pkcv/quickstart
    """

    @cache
    def rsa() -> RSAPrivateKey:
        return private_key(key.private_key)

    def wrap(handler: Handler) -> Handler:
        def signed(exchange: Exchange) -> Program[HttpResponse]:
            now = yield from Now()
            request = sign_request(exchange.request, key, now=now, private_key=rsa())
            return (yield from handler(evolve(exchange, request=request)))

        return signed

    return wrap
