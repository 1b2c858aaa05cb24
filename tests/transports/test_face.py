from __future__ import annotations

import pytest

from tests.test_lazy import loaded_by
from twilio_fp import transports

HEAVY = {"asyncio", "concurrent", "email", "http", "logging", "socket", "ssl", "urllib3", "zlib"}


@pytest.mark.parametrize(
    "statement",
    [
        "import twilio_fp.transports",
        "from twilio_fp.transports import Urllib3Transport, in_threads; in_threads(len)",
        "from twilio_fp import Client, NoAuth; Client(NoAuth(), transport=len)",
        "from twilio_fp import AsyncClient, NoAuth; AsyncClient(NoAuth(), transport=len)",
        (
            "from twilio_fp import Client, HttpResponse, ListMessage, NoAuth; list(Client(NoAuth(), account_sid='AC1',"
            " transport=lambda _: HttpResponse(200, (), b'{\"messages\": []}')).stream(ListMessage()))"
        ),
    ],
)
def test_nothing_heavy_is_loaded_before_a_transport_is_built(statement: str) -> None:
    assert HEAVY & loaded_by(statement).keys() == set()


def test_all_names_resolve_and_a_misspelt_one_does_not() -> None:
    assert [name for name in transports.__all__ if not hasattr(transports, name)] == []
    assert set(transports.__all__) <= set(dir(transports))
    assert not hasattr(transports, "Urllib4Transport")
