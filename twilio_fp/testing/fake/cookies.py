"""Cookies that an application sets: reading them from a response, and sending them in later requests.

Source: https://www.rfc-editor.org/rfc/rfc6265
Source: https://www.twilio.com/docs/messaging/twiml#twilio-is-a-well-behaved-http-client
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http.cookies import CookieError, Morsel, SimpleCookie
from typing import Any, Final

from twilio_fp.http import HttpResponse

__all__ = ["LONGEST", "cookie_header", "cookies_set", "lasting"]

LONGEST: Final = timedelta(hours=4)
"""The longest time that a cookie is kept beyond a call."""


def cookies_set(response: HttpResponse, now: datetime) -> dict[str, tuple[str, datetime]]:
    """Return the values of the cookies that a response sets, and when each expires; a past time deletes the cookie.

    >>> now = datetime(2024, 1, 1, tzinfo=UTC)
    >>> response = HttpResponse(200, {"Set-Cookie": "seen=2; Max-Age=60; Path=/"})
    >>> cookies_set(response, now) == {"seen": ("2", now + timedelta(seconds=60))}
    True
    """
    found: dict[str, tuple[str, datetime]] = {}
    for name, value in response.headers.reveal():
        if name.lower() == "set-cookie":
            try:
                read = SimpleCookie(value)
            except CookieError:
                continue
            found |= {key: (morsel.value, _until(morsel, now)) for key, morsel in read.items()}
    return found


def _until(morsel: Morsel[str], now: datetime) -> datetime:
    age = str(morsel["max-age"])
    if age.removeprefix("-").isdigit():
        return now + timedelta(seconds=max(min(int(age), int(LONGEST.total_seconds())), 0))
    try:
        expires = parsedate_to_datetime(str(morsel["expires"]))
    except ValueError:
        return now + LONGEST
    return min(expires if expires.tzinfo else expires.replace(tzinfo=UTC), now + LONGEST)


def lasting(cookies: Mapping[str, Any], now: datetime) -> dict[str, str]:
    """Return the values of the cookies that have not expired."""
    return {name: value for name, (value, until) in cookies.items() if now < until}


def cookie_header(cookies: Mapping[str, str]) -> dict[str, str]:
    """Return the header that sends cookies; no header if there are none.

    >>> cookie_header({"a": "1", "b": "2"}), cookie_header({})
    ({'Cookie': 'a=1; b=2'}, {})
    """
    return {"Cookie": "; ".join([f"{name}={value}" for name, value in cookies.items()])} if cookies else {}
