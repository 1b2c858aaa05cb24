from __future__ import annotations

from itertools import accumulate
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import UsageError
from twilio_fp.streams import Chunker, SendMedia, chunks, pace

AUDIO = st.binary(max_size=3000)


@given(AUDIO, st.integers(1, 100))
def test_chunks_lose_nothing_and_none_is_empty(payload: bytes, chunk_ms: int) -> None:
    pieces = chunks(payload, chunk_ms=chunk_ms)
    assert b"".join(pieces) == payload
    assert all(len(piece) == chunk_ms * 8 for piece in pieces[:-1])
    assert all(pieces)


@given(st.lists(AUDIO, max_size=8), st.integers(1, 100))
def test_the_division_of_incoming_audio_does_not_matter(parts: list[bytes], chunk_ms: int) -> None:
    chunker, pieces = Chunker(chunk_ms=chunk_ms), list[bytes]()
    for part in parts:
        chunker, whole = chunker.add(part)
        pieces += whole
        assert len(chunker.rest) < chunk_ms * 8
    assert all(len(piece) == chunk_ms * 8 for piece in pieces)
    assert tuple(pieces) + ((chunker.rest,) if chunker.rest else ()) == chunks(b"".join(parts), chunk_ms=chunk_ms)
    assert chunker.pad() == (chunker.rest.ljust(chunk_ms * 8, b"\xff") if chunker.rest else b"")


@given(st.lists(AUDIO, max_size=20), st.integers(0, 500))
def test_twilio_never_buffers_more_than_the_lead_and_never_runs_dry(payloads: list[bytes], lead_ms: int) -> None:
    plan = pace(payloads, lead_ms=lead_ms)
    assert b"".join([one.message.payload for one in plan]) == b"".join(payloads)
    ends = list(accumulate([one.message.duration_ms for one in plan]))
    for one, end in zip(plan, ends, strict=True):
        begins = end - one.message.duration_ms
        assert one.at_ms <= begins
        assert begins - one.at_ms <= lead_ms
        assert one.message.payload
    assert [one.at_ms for one in plan] == sorted(one.at_ms for one in plan)


def test_a_plan_has_the_time_of_each_piece() -> None:
    plan = pace(chunks(bytes(1600)), lead_ms=100)
    assert [one.at_ms for one in plan] == [0, 0, 0, 0, 0, 0, 20, 40, 60, 80]
    assert plan[0].message == SendMedia(bytes(160))


@pytest.mark.parametrize(
    "make",
    [
        lambda: chunks("abc"),  # type: ignore[arg-type]
        lambda: chunks(b"", chunk_ms=0),
        lambda: chunks(b"", chunk_ms=1.5),  # type: ignore[arg-type]
        lambda: Chunker(chunk_ms=60_001),
        lambda: Chunker(rest="x"),  # type: ignore[arg-type]
        lambda: Chunker().add(None),  # type: ignore[arg-type]
        lambda: pace(b"abc"),  # type: ignore[arg-type]
        lambda: pace(["a"]),  # type: ignore[list-item]
        lambda: pace([], lead_ms=-1),
    ],
)
def test_invalid_arguments_are_refused(make: Any) -> None:
    with pytest.raises(UsageError):
        make()
