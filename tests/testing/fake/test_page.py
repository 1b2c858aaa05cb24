from __future__ import annotations

from tools.fake_page import CERTAINTY, PAGE, page
from twilio_fp.rest import catalogue


def test_the_page_says_what_each_operation_does() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "write it anew: python -m tools.fake_page"


def test_every_listed_product_exists() -> None:
    assert set(CERTAINTY) <= set(catalogue.products())
