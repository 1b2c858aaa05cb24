from __future__ import annotations

from typing import get_args

import pytest

from twilio_fp.messaging import LIMITS, RATES, segments
from twilio_fp.messaging.limits import Sureness


@pytest.mark.parametrize("name", [*LIMITS, *RATES])
def test_each_limit_has_a_value_and_a_source(name: str) -> None:
    limit = {**LIMITS, **RATES}[name]
    assert limit.value > 0
    assert limit.source.startswith("https://")
    assert limit.sure in get_args(Sureness)


def test_segments_are_counted_by_these_limits() -> None:
    for character, one, several in (("a", "gsm7-single", "gsm7-part"), ("ж", "ucs2-single", "ucs2-part")):
        most = LIMITS[one].value
        assert [segments(character * (most + more)).count for more in (0, 1)] == [1, 2]
        assert segments(character * 1000).parts[0].units == LIMITS[several].value
