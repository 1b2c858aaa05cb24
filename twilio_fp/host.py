"""Which host a request goes to: Twilio's, its edge and region, or one that the caller names."""

from __future__ import annotations

from typing import Final

from twilio_fp.errors import UsageError

__all__ = ["EDGE_OF_REGION", "is_twilio", "origin", "resolve_host", "resolve_url"]

EDGE_OF_REGION: Final = {
    "au1": "sydney",
    "br1": "sao-paulo",
    "de1": "frankfurt",
    "ie1": "dublin",
    "jp1": "tokyo",
    "jp2": "osaka",
    "sg1": "singapore",
    "us1": "ashburn",
    "us2": "umatilla",
}
"""The edge that lies beside each region. Source: https://www.twilio.com/docs/global-infrastructure/edge-locations"""

_DOMAIN = ".twilio.com"
_LABEL = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")


def check_edge_and_region(edge: str | None, region: str | None) -> None:
    """Refuse half a pair, and what can't be a label of a host name."""
    for name, label in (("edge", edge), ("region", region)):
        if label is not None and (not label or not _LABEL.issuperset(label)):
            raise UsageError(f"{name} is one label of a host name, such as 'dublin' or 'ie1', not {label!r}")
    if region is not None and edge is None:
        known = EDGE_OF_REGION.get(region)
        hint = f"edge={known!r}" if known else f"one of {', '.join(sorted(EDGE_OF_REGION.values()))}"
        raise UsageError(f"region={region!r} without an edge has no host: add {hint}")
    if edge is not None and region is None:
        near = next((name for name, beside in EDGE_OF_REGION.items() if beside == edge), None)
        other = f", or region={near!r} beside that edge" if near not in {None, "us1"} else ""
        raise UsageError(
            f"edge={edge!r} without a region leaves open where data is: add region='us1', the default{other}"
        )


def resolve_host(host: str, edge: str | None = None, region: str | None = None) -> str:
    """Return the host of a product at that edge and region: ``product[.edge][.region].twilio.com``.

    An edge and a region that the host names already are replaced. A host that is not Twilio's is returned as it is.

    >>> resolve_host("api.twilio.com", edge="dublin", region="ie1")
    'api.dublin.ie1.twilio.com'

    Raises:
        UsageError: one of the pair is given without the other.

    Source: https://www.twilio.com/docs/global-infrastructure/using-the-twilio-rest-api-in-a-non-us-region
    """
    check_edge_and_region(edge, region)
    if edge is None or not is_twilio(host):
        return host
    return f"{host.split('.', 1)[0]}.{edge}.{region}{_DOMAIN}"


def resolve_url(url: str, *, edge: str | None = None, region: str | None = None, base_url: str | None = None) -> str:
    """Return the URL at the edge and region, or below the base URL, which wins.

    >>> resolve_url("https://api.twilio.com/2010-04-01.json?a=1", base_url="http://localhost:8080/twilio")
    'http://localhost:8080/twilio/2010-04-01.json?a=1'
    """
    scheme, rest = url.split("://", 1)
    host, slash, tail = rest.partition("/")
    if base_url is not None:
        return f"{base_url.rstrip('/')}{slash}{tail}"
    if edge is None and region is None:
        return url
    return f"{scheme}://{resolve_host(host, edge, region)}{slash}{tail}"


def is_twilio(host: str) -> bool:
    """Return whether the host, without a port, is one of Twilio's.

    >>> is_twilio("api.twilio.com"), is_twilio("api.twilio.com.evil.example")
    (True, False)
    """
    return host.lower().endswith(_DOMAIN) and _LABEL.issuperset(host.lower().replace(".", ""))


def origin(url: str) -> tuple[str, str, int | None]:
    """Return the scheme, the host and the port of a URL (RFC 6454), its default port filled in.

    >>> origin("https://api.twilio.com/x")
    ('https', 'api.twilio.com', 443)

    Raises:
        UsageError: the URL's authority can't be read, holds a user, or is one that parsers read differently.
    """
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise UsageError(f"not a URL: {url[:80]!r}") from error
    if "\\" in parts.netloc or "@" in parts.netloc:  # to some a backslash ends the host
        raise UsageError(f"a URL names a host and perhaps a port, no user and no backslash, before {parts.path[:80]!r}")
    return parts.scheme, (parts.hostname or "").lower(), port or {"https": 443, "http": 80}.get(parts.scheme)
