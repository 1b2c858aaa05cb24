"""Where requests go: edges and regions, base URLs, and which hosts are Twilio's."""

from __future__ import annotations

from typing import Any

import pytest

from twilio_fp.errors import UsageError
from twilio_fp.host import EDGES, is_twilio, origin, resolve_host, resolve_url


@pytest.mark.parametrize(
    ("host", "edge", "region", "expected"),
    [
        ("api.twilio.com", None, None, "api.twilio.com"),
        ("api.twilio.com", "dublin", "ie1", "api.dublin.ie1.twilio.com"),
        ("verify.twilio.com", "sydney", "au1", "verify.sydney.au1.twilio.com"),
        ("api.ashburn.us1.twilio.com", "dublin", "ie1", "api.dublin.ie1.twilio.com"),
        ("api.ie1.twilio.com", "sydney", "au1", "api.sydney.au1.twilio.com"),
        ("api.twilio.com", "ashburn-ix", "us1", "api.ashburn-ix.us1.twilio.com"),
        ("api.twilio.com", "roaming", "us1", "api.roaming.us1.twilio.com"),
        ("api.twilio.com", None, "us1", "api.twilio.com"),
        ("localhost", "dublin", "ie1", "localhost"),
        ("api.twilio.com.evil.example", "dublin", "ie1", "api.twilio.com.evil.example"),
    ],
)
def test_the_host_of_a_product(host: str, edge: str | None, region: str | None, expected: str) -> None:
    assert resolve_host(host, edge, region) == expected


PAIRS = [(edge, region) for region, edges in EDGES.items() for edge in edges]
EVERY_EDGE = sorted({edge for edge, _ in PAIRS})


@pytest.mark.parametrize("region", [*EDGES, "xx9", "us2", "br1"])
@pytest.mark.parametrize("edge", [*EVERY_EDGE, "elsewhere", "virginia"])
def test_an_invalid_pair_is_answered_with_the_valid_ones(edge: str, region: str) -> None:
    if (edge, region) in PAIRS:
        assert resolve_host("api.twilio.com", edge, region) == f"api.{edge}.{region}.twilio.com"
        return
    with pytest.raises(UsageError) as caught:
        resolve_host("api.twilio.com", edge, region)
    message = str(caught.value)
    if region not in EDGES:
        assert all(f"region={name!r} with edge={edges[0]!r}" in message for name, edges in EDGES.items())
    elif edge not in EVERY_EDGE:
        assert all(known in message for known in EVERY_EDGE)
    else:
        assert all(repr(known) in message for known in EDGES[region])
        assert all(repr(known) in message for known, edges in EDGES.items() if edge in edges)


@pytest.mark.parametrize("region", [region for region in EDGES if region != "us1"])
def test_a_region_alone_is_answered_with_its_edges(region: str) -> None:
    with pytest.raises(UsageError, match=f"add edge='{EDGES[region][0]}'"):
        resolve_host("api.twilio.com", region=region)


@pytest.mark.parametrize(
    ("edge", "message"),
    [
        ("dublin", "add region='us1', the default, or region='ie1', which has that edge$"),
        ("ashburn", "add region='us1', the default$"),
        ("elsewhere", r"must be one of Twilio's, got 'elsewhere' \(str\): write one of ashburn, dublin, "),
    ],
)
def test_an_edge_alone_is_answered_with_the_regions(edge: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        resolve_host("api.twilio.com", edge=edge)


@pytest.mark.parametrize(
    "label", ["", "a.b", "Dublin", "evil.example/", "a b", "é", "a@b", "a:1", "a\n", 3, b"dublin", ["dublin"]]
)
def test_an_edge_and_a_region_are_labels(label: Any) -> None:
    with pytest.raises(UsageError, match="edge must be one label"):
        resolve_host("api.twilio.com", label, "ie1")
    with pytest.raises(UsageError, match="region must be one label"):
        resolve_host("api.twilio.com", "dublin", label)


@pytest.mark.parametrize(
    ("edge", "region", "base_url", "expected"),
    [
        (None, None, None, "https://api.twilio.com/a/b?c=d"),
        ("dublin", "ie1", None, "https://api.dublin.ie1.twilio.com/a/b?c=d"),
        (None, None, "http://localhost:8080", "http://localhost:8080/a/b?c=d"),
        (None, None, "http://localhost:8080/", "http://localhost:8080/a/b?c=d"),
        ("dublin", "ie1", "http://localhost/x/", "http://localhost/x/a/b?c=d"),
    ],
)
def test_a_base_url_wins(edge: str | None, region: str | None, base_url: str | None, expected: str) -> None:
    assert resolve_url("https://api.twilio.com/a/b?c=d", edge=edge, region=region, base_url=base_url) == expected


def test_an_address_without_a_path_keeps_no_path() -> None:
    assert resolve_url("https://api.twilio.com", base_url="http://localhost/") == "http://localhost"


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("api.twilio.com", True),
        ("API.Twilio.COM", True),
        ("api.dublin.ie1.twilio.com", True),
        ("twilio.com", False),
        ("", False),
        ("api.twilio.com.", False),
        ("api.twilio.com.evil.example", False),
        ("eviltwilio.com", False),
        ("api.twilio.com:443", False),
        ("evil.example/.twilio.com", False),
        ("evil.example?.twilio.com", False),
        ("evil.example#.twilio.com", False),
        ("evil.example\\.twilio.com", False),
        ("user@api.twilio.com", False),
        ("evil.example%2f.twilio.com", False),
        ("evil.example\n.twilio.com", False),
        ("évil.twilio.com", False),
        ("api.twılio.com", False),
        ("api.twilio。com", False),
        ("xn--vil-9la.example", False),
    ],
)
def test_which_hosts_are_twilios(host: str, expected: bool) -> None:
    assert is_twilio(host) is expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://api.twilio.com/x", ("https", "api.twilio.com", 443)),
        ("http://api.twilio.com", ("http", "api.twilio.com", 80)),
        ("HTTPS://API.Twilio.com:8443/x", ("https", "api.twilio.com", 8443)),
        ("https://[::1]:8080/", ("https", "::1", 8080)),
        ("https://evil.example#@api.twilio.com/", ("https", "evil.example", 443)),
        ("https://evil.example?@api.twilio.com/", ("https", "evil.example", 443)),
        ("https:///x", ("https", "", 443)),
        ("https:\\\\evil.example", ("https", "", 443)),
        ("https://api.twilio.com/\\@evil.example", ("https", "api.twilio.com", 443)),
        ("ftp://h/x", ("ftp", "h", None)),
        ("", ("", "", None)),
    ],
)
def test_the_origin_of_a_url(url: str, expected: tuple[str, str, int | None]) -> None:
    assert origin(url) == expected


@pytest.mark.parametrize(
    "url", ["https://[::1", "https://h:99999/", "https://h:port/", "https://[x]/", "https://h:-1/"]
)
def test_an_unreadable_authority_is_refused(url: str) -> None:
    with pytest.raises(UsageError, match="url must be a valid URL"):
        origin(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://user:hush@api.twilio.com/",
        "https://hush@api.twilio.com/",
        "https://@api.twilio.com/",
        "https://api.twilio.com@evil.example/",
        "https://evil.example\\@api.twilio.com/",
        "https://evil.example\\.twilio.com/",
    ],
)
def test_an_authority_that_parsers_read_differently_is_refused(url: str) -> None:
    with pytest.raises(UsageError, match="and no user or backslash") as caught:
        origin(url)
    assert "hush" not in str(caught.value)
