"""G.711, the sound of telephones: μ-law and A-law to 16-bit PCM and back.

PCM here is signed, 16 bits a sample, little-endian, as WAV files and most libraries have it. Media Streams carry μ-law
at 8,000 samples a second. The rate is not changed here: a resampler such as soxr keeps what it needs between frames.

Source: https://www.itu.int/rec/T-REC-G.711
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Callable
from functools import cache
from typing import Final, TypeAlias, cast

from twilio_fp.errors import UsageError

__all__ = ["Buffer", "decode_alaw", "decode_mulaw", "encode_alaw", "encode_mulaw"]

Buffer: TypeAlias = "bytes | bytearray | memoryview"
"""What holds sound."""

_SEGMENT_ENDS: Final = (0x3F, 0x7F, 0xFF, 0x1FF, 0x3FF, 0x7FF, 0xFFF, 0x1FFF)  # of magnitudes of 13 bits


def decode_mulaw(mulaw: Buffer) -> bytes:
    r"""Return PCM of μ-law: two bytes for each.

    >>> decode_mulaw(b"\xff\xce\x4e").hex(" ", 2)  # 0, 988, -988
    '0000 dc03 24fc'

    Raises:
        UsageError: it is no bytes.

    Source: https://www.itu.int/rec/T-REC-G.711 (table 2)
    """
    return _decoded(_held("mulaw", mulaw), _mulaw_halves())


def encode_mulaw(pcm: Buffer) -> bytes:
    r"""Return μ-law of PCM: one byte for each two.

    At the edges of segments it goes by the 14 bits that G.711 compares, as Python's ``audioop`` did; what compares 16
    bits encodes 381 negative samples a step differently.

    >>> encode_mulaw(b"\x00\x00\xdc\x03\x24\xfc")
    b'\xff\xceN'

    Raises:
        UsageError: it is no bytes, or half of a sample is missing.

    Source: https://www.itu.int/rec/T-REC-G.711 (table 2)
    """
    return _encoded(_held("pcm", pcm), _mulaw_codes())


def decode_alaw(alaw: Buffer) -> bytes:
    r"""Return PCM of A-law: two bytes for each.

    >>> decode_alaw(b"\xd5\xfa").hex(" ", 2)  # 8, 1008
    '0800 f003'

    Raises:
        UsageError: it is no bytes.

    Source: https://www.itu.int/rec/T-REC-G.711 (table 1)
    """
    return _decoded(_held("alaw", alaw), _alaw_halves())


def encode_alaw(pcm: Buffer) -> bytes:
    r"""Return A-law of PCM: one byte for each two.

    >>> encode_alaw(b"\x00\x00\xf0\x03")
    b'\xd5\xfa'

    Raises:
        UsageError: it is no bytes, or half of a sample is missing.

    Source: https://www.itu.int/rec/T-REC-G.711 (table 1)
    """
    return _encoded(_held("pcm", pcm), _alaw_codes())


def _held(name: str, sound: object) -> bytes:
    if isinstance(sound, bytes):
        return sound
    if isinstance(sound, (bytearray, memoryview)):
        return bytes(cast("Buffer", sound))
    raise UsageError(f"{name} must be bytes, got a value of type {type(sound).__name__}")


def _decoded(sound: bytes, halves: tuple[bytes, bytes]) -> bytes:
    made = bytearray(2 * len(sound))
    made[0::2], made[1::2] = sound.translate(halves[0]), sound.translate(halves[1])
    return bytes(made)


def _encoded(pcm: bytes, codes: list[int]) -> bytes:
    if len(pcm) % 2:
        raise UsageError(f"pcm must have two bytes for each sample, got an odd number of bytes, {len(pcm):,}")
    samples = array("H", pcm)
    if sys.byteorder == "big":
        samples.byteswap()
    return bytes(map(codes.__getitem__, samples))


# The tables: the low and the high byte of each of 256 codes; the code of each of 65,536 samples, taken as unsigned.


def _halves(decode: Callable[[int], int]) -> tuple[bytes, bytes]:
    samples = [decode(code) & 0xFFFF for code in range(256)]
    return bytes([sample & 0xFF for sample in samples]), bytes([sample >> 8 for sample in samples])


def _codes(encode: Callable[[int], int], bits: int) -> list[int]:
    """Return the code of each sample, where those that differ in the lowest bits alone have the same."""
    signed = [*range(0x8000 >> bits), *range(-0x8000 >> bits, 0)]
    return [code for code in map(encode, signed) for _ in range(1 << bits)]


def _segment(magnitude: int) -> int:
    return next(number for number, end in enumerate(_SEGMENT_ENDS) if magnitude <= end)


def _mulaw_sample(code: int) -> int:
    inverted = ~code & 0xFF
    magnitude = ((((inverted & 0xF) << 3) + 132) << (inverted >> 4 & 7)) - 132
    return -magnitude if inverted & 0x80 else magnitude


def _mulaw_code(sample: int) -> int:
    magnitude = min(abs(sample) + 33, _SEGMENT_ENDS[-1])
    segment = _segment(magnitude)
    return (segment << 4 | (magnitude >> (segment + 1)) & 0xF) ^ (0xFF if sample >= 0 else 0x7F)


def _alaw_sample(code: int) -> int:
    inverted = code ^ 0x55
    segment = inverted >> 4 & 7
    step = (inverted & 0xF) << 4
    magnitude = step + 8 if segment == 0 else (step + 264) << (segment - 1)
    return magnitude if inverted & 0x80 else -magnitude


def _alaw_code(sample: int) -> int:
    magnitude = sample if sample >= 0 else ~sample
    segment = _segment(magnitude << 1 | 1)
    return (segment << 4 | (magnitude >> max(segment, 1)) & 0xF) ^ (0xD5 if sample >= 0 else 0x55)


@cache
def _mulaw_halves() -> tuple[bytes, bytes]:
    return _halves(_mulaw_sample)


@cache
def _alaw_halves() -> tuple[bytes, bytes]:
    return _halves(_alaw_sample)


@cache
def _mulaw_codes() -> list[int]:
    return _codes(_mulaw_code, 2)


@cache
def _alaw_codes() -> list[int]:
    return _codes(_alaw_code, 3)
