"""The policies of TaskRouter capabilities: which requests to which URLs are allowed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import unquote

from attrs import field

from twilio_fp.errors import MalformedTokenError, UsageError
from twilio_fp.record import Record, changed, record
from twilio_fp.tokens.arguments import frozen_object, non_empty, shown
from twilio_fp.values import FrozenMap

__all__ = ["Policy", "optional", "required"]


_URL: Final = re.compile(r"https?://[A-Za-z0-9.-]+(?::[0-9]+)?(?:[/?][!-\[\]-~]*)?")  # no wildcards in the host
_METHOD: Final = re.compile("[A-Z]+")


def required(*names: str) -> FrozenMap[str, Any]:
    """Return a filter that requires these parameters in the request.

    >>> required("ActivitySid")
    FrozenMap({'ActivitySid': FrozenMap({'required': True})})
    """
    return FrozenMap({non_empty("a filter's name", name): FrozenMap(required=True) for name in names})


def optional(*names: str) -> FrozenMap[str, Any]:
    """Return a filter that allows these parameters; combine filters as ``{**required(…), **optional(…)}``.

    >>> optional("ReservationStatus")
    FrozenMap({'ReservationStatus': FrozenMap({'required': False})})
    """
    return FrozenMap({non_empty("a filter's name", name): FrozenMap(required=False) for name in names})


def _url(value: str) -> str:
    url = non_empty("url", value)
    steps = unquote(unquote(url.partition("?")[0])).split("/")  # a proxy and a server may each decode it
    if _URL.fullmatch(url) is None or not {".", ".."}.isdisjoint(steps):
        raise UsageError(
            "url must be an absolute URL in ASCII without whitespace or '.' and '..' segments, such as "
            f"'https://taskrouter.twilio.com/v1/Workspaces/WS1/**', got {shown(value)}"
        )
    return url


def _method(value: str) -> str:
    method = non_empty("method", value).upper()
    if _METHOD.fullmatch(method) is None:
        raise UsageError(f"method must be an HTTP method, such as 'GET', got {shown(value)}")
    return method


def _query_filter(value: Mapping[str, Any]) -> FrozenMap[str, Any]:
    return frozen_object("query_filter", value)


def _post_filter(value: Mapping[str, Any]) -> FrozenMap[str, Any]:
    return frozen_object("post_filter", value)


_NEEDED = frozenset({"url", "method"})
_MEMBERS = _NEEDED | {"query_filter", "post_filter", "allow"}
_MEMBERS_IN_WORDS = "url and method, and optionally query_filter, post_filter and allow"


@record
class Policy(Record):
    """A rule of a TaskRouter capability that allows or denies requests to a URL.

    Args:
        url: the absolute URL in ASCII; ``*`` stands for one segment of the path, ``**`` for any number.
        method: the HTTP method, kept in upper case.
        query_filter: the filter for the query, made with `required` and `optional`, or other JSON.
        post_filter: the filter for the form, made likewise.
        allow: False denies the request.

    Raises:
        UsageError: the URL is not absolute or has a ``.`` or ``..`` segment, or another argument is invalid.

    >>> Policy("https://taskrouter.twilio.com/v1/Workspaces/WS1/Activities", "GET")
    Policy(url='https://taskrouter.twilio.com/v1/Workspaces/WS1/Activities', method='GET')

    Source: https://www.twilio.com/docs/taskrouter/js-sdk/workspace#jwt
    """

    url: str = field(converter=_url)
    method: str = field(converter=_method)
    query_filter: FrozenMap[str, Any] = field(default=FrozenMap(), converter=_query_filter)
    post_filter: FrozenMap[str, Any] = field(default=FrozenMap(), converter=_post_filter)
    allow: bool = True

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.allow, bool):
            raise UsageError(f"allow must be True or False, got {shown(self.allow)}")

    def to_payload(self) -> dict[str, Any]:
        """Return the policy as a member of the ``policies`` claim; `from_payload` is the inverse."""
        return {
            "url": self.url,
            "method": self.method,
            "query_filter": self.query_filter,
            "post_filter": self.post_filter,
            "allow": self.allow,
        }

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> Policy:
        """Return the policy of a member of the ``policies`` claim, unchanged; ``allow`` defaults to true.

        >>> Policy.from_payload({"url": "https://example.com/**", "method": "GET", "allow": False}).allow
        False

        Raises:
            MalformedTokenError: the URL or the method is missing, or a member is unknown or has the wrong type.
        """
        if not isinstance(payload, Mapping) or not _NEEDED <= payload.keys() <= _MEMBERS:
            raise MalformedTokenError(
                "a policy", expected=f"{_MEMBERS_IN_WORDS}, and nothing else", found="other members"
            )
        texts = payload["url"], payload["method"]
        allow = payload.get("allow", True)
        if not all(isinstance(text, str) for text in texts) or not isinstance(allow, bool):
            found = [type(value).__name__ for value in (*texts, allow)]
            raise MalformedTokenError("a policy", expected="url and method as text, allow as a boolean", found=found)
        try:
            query, post = (frozen_object(name, payload.get(name, {})) for name in ("query_filter", "post_filter"))
        except UsageError as error:
            raise MalformedTokenError("a policy", expected=_MEMBERS_IN_WORDS, found=str(error)) from error
        return changed(_ANY, url=texts[0], method=texts[1], query_filter=query, post_filter=post, allow=allow)


_ANY = Policy("https://taskrouter.twilio.com", "GET")
