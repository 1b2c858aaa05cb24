"""Every operation's address leads back to it, and unknown addresses are reported."""

from __future__ import annotations

import re
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.rest import catalogue
from twilio_fp.testing.fake.refusals import RefusedError
from twilio_fp.testing.fake.routes import item_name, packages_of, parts_of, route, templates

ENTRIES = catalogue.operations()
HOSTS = sorted({entry.host.partition(".")[0] for entry in ENTRIES})


@pytest.mark.parametrize("package", catalogue.packages())
def test_the_address_of_each_operation_leads_to_it(package: str) -> None:
    for entry in catalogue.operations(package):
        named = {name: f"x y/{number}é" for number, name in enumerate(re.findall(r"\{(\w+)\}", entry.path))}
        path = entry.path
        for name, value in named.items():
            path = path.replace(f"{{{name}}}", quote(value, safe=""))
        found = route(entry.host.partition(".")[0], entry.method, path)
        assert found.entry.name == entry.name
        assert dict(found.path) == named
        assert found.parts == parts_of(path)
        assert len(found.parts) == len(found.parts_of_template)
        assert found.name == f"{package}.{entry.name}"
        assert found.is_item == entry.path.removesuffix(".json").endswith("}")


@given(st.sampled_from(ENTRIES), st.sampled_from(("GET", "POST", "PUT", "PATCH", "DELETE", "BREW")))
def test_a_method_that_is_not_offered_is_refused_with_those_that_are(
    entry: catalogue.OperationEntry, method: str
) -> None:
    product = entry.host.partition(".")[0]
    path = re.sub(r"\{\w+\}", "x1", entry.path)
    offered = {
        method
        for template in templates(product)
        if len(template.segments) == len(parts_of(path))
        and all(a == b or a.startswith("{") for a, b in zip(template.segments, parts_of(path), strict=True))
        for method in template.operations
    }
    if method in offered:
        assert route(product, method, path).entry.method == method
    else:
        with pytest.raises(RefusedError) as caught:
            route(product, method, path)
        assert (caught.value.status, caught.value.code) == (405, 20004)
        assert set(caught.value.headers["Allow"].split(", ")) == offered


@pytest.mark.parametrize(
    ("product", "path"),
    [
        ("api", "/"),
        ("api", ""),
        ("api", "/2010-04-01/Accounts/AC1/Massages.json"),
        ("api", "/2010-04-01/Accounts//Messages.json"),
        ("api", "/2010-04-01/Accounts/AC1/Messages/SM1/Media/ME1/more.json"),
        ("verify", "/v2/Services/{}/{}"),
        ("nowhere", "/v1/Services"),
    ],
)
def test_an_unknown_path_is_not_found(product: str, path: str) -> None:
    with pytest.raises(RefusedError) as caught:
        route(product, "GET", path)
    assert (caught.value.status, caught.value.code) == (404, 20404)
    assert path in caught.value.message


def test_a_literal_segment_takes_precedence_over_a_parameter() -> None:
    assert route("api", "GET", "/2010-04-01/Accounts/AC1/IncomingPhoneNumbers/Local.json").name == (
        "api.v2010.ListIncomingPhoneNumberLocal"
    )
    assert route("api", "GET", "/2010-04-01/Accounts/AC1/IncomingPhoneNumbers/PN1.json").name == (
        "api.v2010.FetchIncomingPhoneNumber"
    )


@pytest.mark.parametrize("host", HOSTS)
def test_a_host_serves_the_packages_whose_operations_name_it(host: str) -> None:
    assert set(packages_of(host)) == {entry.package for entry in ENTRIES if entry.host.partition(".")[0] == host}


def test_a_collections_rows_are_identified_by_the_next_parameter() -> None:
    assert item_name("api", ("2010-04-01", "Accounts", "{AccountSid}", "Messages")) == "Sid"
    assert item_name("sync", ("v1", "Services", "{ServiceSid}", "Maps", "{MapSid}", "Items")) == "Key"
    assert item_name("api", ("2010-04-01", "Accounts", "{AccountSid}", "Balance")) == ""
    assert item_name("api", ("no", "such")) == ""
