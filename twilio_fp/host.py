"""The host of a request: Twilio's, at an edge and region, or the caller's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from twilio_fp.checks import instance
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed

if TYPE_CHECKING:
    from urllib.parse import SplitResult

__all__ = ["EDGES", "is_twilio", "origin", "resolve_host", "resolve_url", "shown", "without_odd_port"]

EDGES: Final = {
    "us1": (
        "ashburn",
        "dublin",
        "frankfurt",
        "sao-paulo",
        "singapore",
        "sydney",
        "tokyo",
        "umatilla",
        "roaming",
        "ashburn-ix",
        "frankfurt-ix",
        "london-ix",
        "san-jose-ix",
        "sao-paulo-ix",
        "singapore-ix",
        "sydney-ix",
        "tokyo-ix",
    ),
    "ie1": ("dublin", "london-ix"),
    "au1": ("sydney", "sydney-ix"),
    "jp1": ("tokyo", "tokyo-ix"),
}
"""The edges that lead to each region, nearest first; those in ``-ix`` are Twilio Interconnect's.

Sources:
https://www.twilio.com/docs/global-infrastructure/edge-locations,
https://www.twilio.com/docs/interconnect/configure-your-application,
https://www.twilio.com/docs/twilio-cli/general-usage/regional
"""

_DEFAULT_REGION = "us1"
_DOMAIN = ".twilio.com"
_SHOWN = 80  # how many characters of a URL an error shows
_LABEL = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")
_PATH_ENDS = frozenset("?# ")


def check_edge_and_region(edge: str | None, region: str | None) -> None:
    """Refuse an incomplete or unknown pair; ``us1`` alone means the default host."""
    for name, label in (("edge", edge), ("region", region)):
        if label is not None and (not isinstance(label, str) or not label or not _LABEL.issuperset(label)):
            raise UsageError(f"{name} must be one label of a host name, such as 'dublin' or 'ie1', got {typed(label)}")
    if region is not None and region not in EDGES:
        known = ", ".join([f"region={name!r} with edge={edges[0]!r}" for name, edges in EDGES.items()])
        raise UsageError(f"region must be one of Twilio's, got {typed(region)}: write {known}")
    if edge is None:
        if region is not None and region != _DEFAULT_REGION:
            raise UsageError(f"region={region!r} needs an edge: add edge={EDGES[region][0]!r}")
        return
    regions = [name for name, edges in EDGES.items() if edge in edges]
    if not regions:
        raise UsageError(
            f"edge must be one of Twilio's, got {typed(edge)}: write one of {', '.join(EDGES[_DEFAULT_REGION])}"
        )
    if region is None:
        near = "".join([f", or region={name!r}, which has that edge" for name in regions[1:]])
        raise UsageError(
            f"edge={edge!r} needs a region, which determines where data is stored: add region='us1', the default{near}"
        )
    if region not in regions:
        raise UsageError(
            f"edge={edge!r} does not serve region={region!r}: write edge={' or '.join(map(repr, EDGES[region]))}"
            f" for that region, or region={' or '.join(map(repr, regions))} for that edge"
        )


def resolve_host(host: str, edge: str | None = None, region: str | None = None) -> str:
    """Return a product's host at an edge and region: ``product[.edge][.region].twilio.com``.

    An edge and region already in the host are replaced. A host other than Twilio's is returned unchanged.

    >>> resolve_host("api.twilio.com", edge="dublin", region="ie1")
    'api.dublin.ie1.twilio.com'

    Raises:
        UsageError: an edge or region is given without the other, or Twilio has no such pair.

    Source: https://www.twilio.com/docs/global-infrastructure/using-the-twilio-rest-api-in-a-non-us-region
    """
    check_edge_and_region(edge, region)
    if edge is None or not is_twilio(host):
        return host
    return f"{host.split('.', 1)[0]}.{edge}.{region}{_DOMAIN}"


def resolve_url(url: str, *, edge: str | None = None, region: str | None = None, base_url: str | None = None) -> str:
    """Return the URL at the edge and region, or under the base URL, which takes precedence.

    >>> resolve_url("https://api.twilio.com/2010-04-01.json?a=1", base_url="http://localhost:8080/twilio")
    'http://localhost:8080/twilio/2010-04-01.json?a=1'

    Raises:
        UsageError: the URL has no scheme, the base URL is not text, or Twilio has no such edge and region.
    """
    scheme, mark, rest = url.partition("://") if isinstance(url, str) else ("", "", "")
    if not mark:
        raise UsageError("a URL must start with https://, got one that does not")
    if base_url is None and edge is None and region is None:
        return url
    host, slash, tail = rest.partition("/")
    if base_url is not None:
        if not isinstance(base_url, str):
            raise UsageError(
                f"base_url must be text such as https://host/path, got a value of type {type(base_url).__name__}"
            )
        return f"{base_url.rstrip('/')}{slash}{tail}"
    return f"{scheme}://{resolve_host(host, edge, region)}{slash}{tail}"


def as_base_url(value: str) -> str:
    """Return a valid base URL, which replaces Twilio's hosts."""
    _, host, _ = origin(value)
    known = value.startswith(("https://", "http://")) and value.isascii() and value.isprintable()
    if not known or not host or not _PATH_ENDS.isdisjoint(value):
        raise UsageError(
            "base_url must be http(s)://host[:port][/path], got text with a bad host or port, whitespace, or a query"
        )
    return value


def is_twilio(host: str) -> bool:
    """Return whether the host, without a port, is one of Twilio's.

    >>> is_twilio("api.twilio.com"), is_twilio("api.twilio.com.evil.example")
    (True, False)

    Raises:
        UsageError: the host is not text.
    """
    name = instance("host", host, str, "text").lower()
    return name.endswith(_DOMAIN) and _LABEL.issuperset(name.replace(".", ""))


def origin(url: str) -> tuple[str, str, int | None]:
    """Return a URL's origin (RFC 6454): scheme, host and port, with the scheme's default port filled in.

    >>> origin("https://api.twilio.com/x")
    ('https', 'api.twilio.com', 443)

    Raises:
        UsageError: the URL's authority is invalid, has a user, or is one that parsers disagree on.
    """
    parts, port = _split(instance("url", url, str, "text"))
    if parts is None:  # outside the handler: urllib's error may show a password
        raise UsageError(f"url must be a valid URL, got {shown(url)!r}")
    if "\\" in parts.netloc or "@" in parts.netloc:  # for some parsers a backslash ends the host
        raise UsageError(
            f"url must contain a host, with a port if needed, and no user or backslash, got {shown(url)!r}"
        )
    return parts.scheme, (parts.hostname or "").lower(), port or {"https": 443, "http": 80}.get(parts.scheme)


def _split(url: str) -> tuple[SplitResult | None, int | None]:
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
        return parts, parts.port
    except ValueError:
        return None, None


def shown(url: str) -> str:
    """Return a URL safe to show in an error: without user, password, query or fragment, and truncated.

    >>> shown("https://user:pass/word@api.example:x/2010?Token=t")
    'https://**********@api.example:**********/2010'
    """
    head, at, tail = url.rpartition("@")
    scheme, mark, _ = head.partition("://")
    kept = f"{scheme if mark else ''}{mark}**********@{tail}" if at else url
    return without_odd_port(kept.partition("?")[0].partition("#")[0])[:_SHOWN]


def without_odd_port(url: str) -> str:
    """Return a URL with a port that is not a number masked: if the host is missing, it is a password.

    >>> without_odd_port("https://user:password"), without_odd_port("https://[::1]:8443/x")
    ('https://user:**********', 'https://[::1]:8443/x')
    """
    start, mark, rest = url.partition("://")
    authority, slash, path = rest.partition("/")
    host, colon, port = authority.rpartition(":")
    if not colon or port.isdigit() or port.endswith("]"):
        return url
    return f"{start}{mark}{host}:**********{slash}{path}"
