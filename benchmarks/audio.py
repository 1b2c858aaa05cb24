"""Audio: G.711 in whole files and in frames of 20 ms, in millions of samples per second of processor time."""

from __future__ import annotations

import random
from time import process_time
from typing import TYPE_CHECKING

from benchmarks.measure import Row, interleaved
from twilio_fp.streams.g711 import decode_alaw, decode_mulaw, encode_alaw, encode_mulaw
from twilio_fp.streams.wav import Wav, parse_wav, render_wav

if TYPE_CHECKING:
    from collections.abc import Callable

TITLE = "Audio: G.711 and WAV"

ROUNDS = 7
SECONDS = 300
FRAME = 160  # samples in 20 ms
TARGET = 20.0  # million samples a second


def _speech() -> bytes:
    """Return PCM with the loudness changes of speech, random so that table look-ups miss the cache."""
    generator = random.Random(711)
    values = [generator.gauss(0, generator.choice([30, 300, 3000, 9000])) for _ in range(8000 * 10)]
    second = b"".join([max(-32768, min(32767, int(value))).to_bytes(2, "little", signed=True) for value in values])
    return second * (SECONDS // 10)


def _rate(convert: Callable[[bytes], object], sound: bytes, samples: int, size: int) -> Callable[[], float]:
    frames = [sound[offset : offset + size] for offset in range(0, len(sound), size)]

    def job() -> float:
        start = process_time()
        for frame in frames:
            convert(frame)
        return samples / (process_time() - start) / 1e6

    return job


def rows() -> list[Row]:
    """Return the millions of samples converted a second."""
    pcm = _speech()
    samples = len(pcm) // 2
    mulaw, alaw = encode_mulaw(pcm), encode_alaw(pcm)
    wav = render_wav(Wav(mulaw, "mulaw"))
    jobs = {
        "μ-law decoded": (decode_mulaw, mulaw, 1),
        "μ-law encoded": (encode_mulaw, pcm, 2),
        "A-law decoded": (decode_alaw, alaw, 1),
        "A-law encoded": (encode_alaw, pcm, 2),
    }
    rates: dict[str, Callable[[], float]] = {}
    for what, (convert, sound, width) in jobs.items():
        rates[what] = _rate(convert, sound, samples, len(sound))
        rates[f"… in frames of 20 ms: {what}"] = _rate(convert, sound, samples, FRAME * width)
    rates["a WAV file of μ-law read"] = _rate(parse_wav, wav, samples, len(wav))
    medians = interleaved(ROUNDS, **rates)
    return [
        Row(what, f"{rate:,.0f} M samples/s", target=f"at least {TARGET:g} M", passes=rate >= TARGET)
        for what, rate in medians.items()
    ]
