"""Twilio's error responses, in the format of each product.

Source: https://www.twilio.com/docs/usage/twilios-response#response-formats-exceptions
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from twilio_fp.canonical_json import json_text
from twilio_fp.http import HttpResponse
from twilio_fp.testing.fake.facts import error

__all__ = ["RefusedError", "envelope", "not_found", "refused"]

_CAMEL = frozenset({"insights.v3", "intelligence.v3"})


class RefusedError(Exception):
    """A request that Twilio refuses. The exception never leaves the fake, which turns it into the response.

    Args:
        status: the HTTP status.
        code: Twilio's error code.
        message: what is wrong, naming the parameter or the path.
        details: additional members.
        headers: headers of the response.
    """

    def __init__(
        self,
        status: int,
        code: int,
        message: str,
        details: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.details = details or {}
        self.headers = headers or {}


def refused(code: int, message: str = "", *, status: int | None = None, **details: Any) -> RefusedError:
    """Return the error of a code, whose status and message default to those in the facts.

    >>> no = refused(21604, "A 'To' phone number is required.")
    >>> no.status, no.code
    (400, 21604)
    """
    fact = error(code)
    return RefusedError(fact.status if status is None else status, code, message or fact.says, details or None)


def not_found(path: str) -> RefusedError:
    """Return the error for a path at which there is nothing."""
    return RefusedError(404, 20404, f"The requested resource {path} was not found")


def envelope(it: RefusedError, package: str) -> HttpResponse:
    """Return a product's error response.

    Args:
        it: the error.
        package: product and version, such as ``verify.v2``; empty if the path belongs to none.
    """
    body: dict[str, Any] = {
        "code": it.code,
        "message": it.message,
        "more_info": f"https://www.twilio.com/docs/errors/{it.code}",
        "status": it.status,
    }
    if package in _CAMEL:
        body = {"code": it.code, "message": it.message, "httpStatusCode": it.status, "userError": it.status < 500}
    elif package == "iam.organizations":
        body = {"code": it.code, "message": it.message, "moreInfo": body["more_info"], "status": it.status}
    members = {**body, **it.details}
    headers = {"Content-Type": "application/json", **it.headers}
    if it.status == 401:
        headers["WWW-Authenticate"] = 'Basic realm="Twilio API"'
    return HttpResponse(it.status, headers, json_text(members).encode())
