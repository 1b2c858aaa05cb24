from __future__ import annotations

from typing import get_args

import pytest

from twilio_fp.messaging import LIMITS, RATES, segments
from twilio_fp.messaging.limits import Sureness


@pytest.mark.parametrize("name", [*LIMITS, *RATES])
def test_each_has_a_figure_and_a_source(name: str) -> None:
    limit = {**LIMITS, **RATES}[name]
    assert limit.value > 0
    assert limit.source.startswith("https://")
    assert limit.sure in get_args(Sureness)


def test_the_figures_of_segments_are_those_that_are_counted_by() -> None:
    for character, one, several in (("a", "gsm7-single", "gsm7-part"), ("ж", "ucs2-single", "ucs2-part")):
        most = LIMITS[one].value
        assert [segments(character * (most + more)).count for more in (0, 1)] == [1, 2]
        assert segments(character * 1000).parts[0].units == LIMITS[several].value
