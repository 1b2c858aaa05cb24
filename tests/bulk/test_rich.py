from __future__ import annotations

import io

from rich.console import Console

from twilio_fp.bulk import Tally
from twilio_fp.bulk.rich import Bar


def drawn(*, terminal: bool, total: int | None) -> str:
    out = io.StringIO()
    with Bar(total=total, console=Console(file=out, force_terminal=terminal, width=100)) as bar:
        bar(Tally())
        bar(Tally(done=1000, failed=2, unknown=1, skipped=200))
    return out.getvalue()


def test_a_bar_shows_rows_their_speed_and_the_time_left() -> None:
    shown = drawn(terminal=True, total=5000)
    assert "1203/5000" in shown
    assert "2 failed, 1 unknown" in shown
    assert "-:--:--" in shown


def test_a_bar_without_a_total_counts() -> None:
    assert "1203/?" in drawn(terminal=True, total=None)


def test_a_bar_draws_nothing_without_a_terminal() -> None:
    assert drawn(terminal=False, total=5000) == ""
