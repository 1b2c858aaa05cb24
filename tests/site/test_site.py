"""The site that ``make docs`` has built: complete, without a dead link, and found by its search in a browser."""

from __future__ import annotations

import functools
import json
import re
import threading
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from tests.house import ROOT
from tests.site.browser import CHROMIUM, DRIVER, Browser, browser
from tools.site import api, names
from tools.site.__main__ import nav
from twilio_fp.rest import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SITE: Final = ROOT / "build" / "site"
BASE: Final = "https://site.invalid/"

SOURCES: Final = (*(ROOT / "docs").glob("*.md"), *(ROOT / "tools" / "site").glob("*"), ROOT / "mkdocs.yml")


def is_fresh() -> bool:
    """Return whether the site was built since its sources changed."""
    built = SITE / "index.html"
    return built.exists() and built.stat().st_mtime > max(path.stat().st_mtime for path in SOURCES if path.is_file())


pytestmark = pytest.mark.skipif(not is_fresh(), reason="no site, or an old one: make docs builds it")


class Read(HTMLParser):
    """What a page links to, and what can be linked to on it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.anchors: set[str] = {""}
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" and value:
                self.anchors.add(value)
            elif name in {"href", "src"} and value and tag != "form":
                self.links.add(value)


@functools.cache
def read(path: Path) -> Read:
    return Read(path.read_text(encoding="utf-8"))


def target(url: str) -> Path:
    path = SITE / unquote(urlsplit(url).path).lstrip("/")
    return path / "index.html" if url.endswith("/") or path.is_dir() else path


def test_no_link_of_the_site_is_dead() -> None:
    dead: list[str] = []
    count = 0
    for page in sorted(SITE.rglob("*.html")):
        if page.name == "404.html":
            continue
        here = urljoin(BASE, page.relative_to(SITE).as_posix().removesuffix("index.html"))
        for link in read(page).links:
            whole = urljoin(here, link)
            if not whole.startswith(BASE):
                continue
            count += 1
            bare, _, anchor = whole.partition("#")
            found = target(bare)
            if not found.is_file() or (
                anchor and found.suffix == ".html" and unquote(anchor) not in read(found).anchors
            ):
                dead.append(f"{page.relative_to(SITE)}: {link}")
    assert dead == []
    assert count > 5_000


def test_every_page_of_the_docs_is_in_the_navigation() -> None:
    written = {path.stem for path in (ROOT / "docs").glob("*.md")} - {"index"}
    said = json.dumps(nav())
    assert [page for page in sorted(written) if f'"docs/{page}.md"' not in said] == []


def test_every_operation_has_an_entry() -> None:
    for package in catalogue.packages():
        anchors = read(SITE / "reference" / package / "index.html").anchors
        assert [one.name for one in catalogue.operations(package) if one.name.lower() not in anchors] == []
    assert all((SITE / "python" / page.name / "index.html").exists() for page in names.PAGES)


def test_every_field_and_every_parameter_is_described() -> None:
    text = (SITE / "reference" / "api.v2010" / "index.html").read_text(encoding="utf-8")
    for name in ("CreateMessage", "UpdateMessage", "ListCall"):
        for param in catalogue.operation(f"api.v2010.{name}").params:
            assert f"<code>{param.fact.attribute}</code>" in text
    for entry in catalogue.records("api.v2010")[:20]:
        for fact in entry.fields:
            assert f"<code>{fact.attribute}</code>" in text


def test_public_names_are_documented() -> None:
    anchors = {anchor for page in names.PAGES for anchor in read(SITE / "python" / page.name / "index.html").anchors}
    for name in ("client.Client.stream", "errors.ApiError", "program.poll", "webhooks.parsed.check_params",
                 "middleware.retry.Retry", "webhooks.events.messaging.IncomingMessage"):  # fmt: skip
        assert f"twilio_fp.{name}" in anchors


def test_sessions_are_code() -> None:
    pages = {
        page.name: (SITE / "python" / page.name / "index.html").read_text(encoding="utf-8") for page in names.PAGES
    }
    assert [name for name, text in pages.items() if re.search(r"<blockquote>\s*<blockquote>", text)] == []
    assert "&gt;&gt;&gt;" in pages["clients"]


def test_each_task_leads_to_its_operation() -> None:
    text = (SITE / "reference" / "tasks" / "index.html").read_text(encoding="utf-8")
    assert all(task.capitalize() in text for task in api.TASKS)


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(SITE)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def window() -> Iterator[Browser]:
    if CHROMIUM is None or DRIVER is None:
        pytest.skip("no Chromium with its driver: apt-get install chromium chromium-driver")
    with browser() as made:
        yield made


SIZES: Final = {"desktop": (1280, 900), "phone": (500, 900)}
SHOWN: Final = {
    "home": ("/", "twilio_fp"),
    "product": ("/reference/verify.v2/", "verify.v2"),
    "guide": ("/docs/how-it-works/", "How it works"),
    "names": ("/python/clients/", "Clients"),
}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("page", SHOWN)
def test_a_page_fits_its_viewport(window: Browser, address: str, page: str, size: str) -> None:
    window.resize(*SIZES[size])
    path, title = SHOWN[page]
    window.open(address + path)
    assert window.wait("return document.querySelector('h1').innerText").startswith(title)
    assert window.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0
    tables = "return [...document.querySelectorAll('.facts')].map(one => one.scrollWidth - one.clientWidth)"
    wide = [one for one in window.run(tables) if one > 0]
    assert len(wide) <= len(window.run(tables)) // 20  # a name of 40 letters may be wider than a screen
    folder = ROOT / ".build" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    window.picture(folder / f"{page}-{size}.png")


def test_the_home_page_shows_purpose_sending_and_testing_on_one_screen(window: Browser, address: str) -> None:
    window.resize(*SIZES["desktop"])
    window.open(address)
    ends = "return [...document.querySelectorAll('.md-content pre')].map(one => one.getBoundingClientRect().bottom)"
    assert len(window.wait(ends)) == 3
    assert max(window.wait(ends)) <= window.run("return window.innerHeight")


def test_the_search_finds_what_redacts_a_message(window: Browser, address: str) -> None:
    window.resize(*SIZES["desktop"])
    window.open(f"{address}/?q=redact%20a%20message")
    found = window.wait("return [...document.querySelectorAll('.md-search-result__link')].map(link => link.href)")
    bare = [link.partition("?")[0].removeprefix(address) + link[link.find("#") :] for link in found]
    assert "/reference/tasks/#redact-a-message" in bare[:2]
    assert "/reference/api.v2010/#updatemessage" in bare
    window.picture(ROOT / ".build" / "pictures" / "search.png")
    window.open(f"{address}{bare[bare.index('/reference/tasks/#redact-a-message')]}")
    leads = "return document.querySelector('#redact-a-message + p a').href"
    assert window.wait(leads) == f"{address}/reference/api.v2010/#updatemessage"
