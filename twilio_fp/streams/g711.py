"""G.711, the audio encoding of telephony: conversion between μ-law or A-law and 16-bit PCM.

PCM here is signed, 16-bit and little-endian, as in WAV files and most libraries. Media Streams carry μ-law at 8,000
samples a second. The sample rate is not converted here: use a resampler such as soxr, which keeps state between frames.

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
"""A buffer of audio."""

_SEGMENT_ENDS: Final = (0x3F, 0x7F, 0xFF, 0x1FF, 0x3FF, 0x7FF, 0xFFF, 0x1FFF)  # for 13-bit magnitudes


def decode_mulaw(mulaw: Buffer) -> bytes:
    r"""Decode μ-law to PCM, two bytes for each byte.

    >>> decode_mulaw(b"\xff\xce\x4e").hex(" ", 2)  # 0, 988, -988
    '0000 dc03 24fc'

    Raises:
        UsageError: ``mulaw`` is not bytes.

    Source: https://www.itu.int/rec/T-REC-G.711 (table 2)
    """
    return _decode(_as_bytes("mulaw", mulaw), _mulaw_tables())


def encode_mulaw(pcm: Buffer) -> bytes:
    r"""Encode PCM as μ-law, one byte for each two bytes.

    Segment boundaries are compared with the 14 bits of G.711, as Python's ``audioop`` did; encoders that compare 16
    bits encode 381 negative samples one step differently.

    >>> encode_mulaw(b"\x00\x00\xdc\x03\x24\xfc")
    b'\xff\xceN'

    Raises:
        UsageError: ``pcm`` is not bytes, or has an odd length.

    Source: https://www.itu.int/rec/T-REC-G.711 (table 2)
    """
    return _encode(_as_bytes("pcm", pcm), _mulaw_codes())


def decode_alaw(alaw: Buffer) -> bytes:
    r"""Decode A-law to PCM, two bytes for each byte.

    >>> decode_alaw(b"\xd5\xfa").hex(" ", 2)  # 8, 1008
    '0800 f003'

    Raises:
        UsageError: ``alaw`` is not bytes.

    Source: https://www.itu.int/rec/T-REC-G.711 (table 1)
    """
    return _decode(_as_bytes("alaw", alaw), _alaw_tables())


def encode_alaw(pcm: Buffer) -> bytes:
    r"""Encode PCM as A-law, one byte for each two bytes.

    >>> encode_alaw(b"\x00\x00\xf0\x03")
    b'\xd5\xfa'

    Raises:
        UsageError: ``pcm`` is not bytes, or has an odd length.

    Source: https://www.itu.int/rec/T-REC-G.711 (table 1)
    """
    return _encode(_as_bytes("pcm", pcm), _alaw_codes())


def _as_bytes(name: str, audio: object) -> bytes:
    if isinstance(audio, bytes):
        return audio
    if isinstance(audio, (bytearray, memoryview)):
        return bytes(cast("Buffer", audio))
    raise UsageError(f"{name} must be bytes, got a value of type {type(audio).__name__}")


def _decode(audio: bytes, tables: tuple[bytes, bytes]) -> bytes:
    pcm = bytearray(2 * len(audio))
    pcm[0::2], pcm[1::2] = audio.translate(tables[0]), audio.translate(tables[1])
    return bytes(pcm)


def _encode(pcm: bytes, table: list[int]) -> bytes:
    if len(pcm) % 2:
        raise UsageError(f"pcm must have two bytes per sample, got an odd number of bytes, {len(pcm):,}")
    samples = array("H", pcm)
    if sys.byteorder == "big":
        samples.byteswap()
    return bytes(map(table.__getitem__, samples))


# The tables: the low and high byte of each of 256 codes, and the code of each of 65,536 samples, read as unsigned.


def _decoding_tables(decode: Callable[[int], int]) -> tuple[bytes, bytes]:
    samples = [decode(code) & 0xFFFF for code in range(256)]
    return bytes([sample & 0xFF for sample in samples]), bytes([sample >> 8 for sample in samples])


def _encoding_table(encode: Callable[[int], int], bits: int) -> list[int]:
    """Return the code of each sample; samples that differ only in the lowest ``bits`` bits share a code."""
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
def _mulaw_tables() -> tuple[bytes, bytes]:
    return _decoding_tables(_mulaw_sample)


@cache
def _alaw_tables() -> tuple[bytes, bytes]:
    return _decoding_tables(_alaw_sample)


@cache
def _mulaw_codes() -> list[int]:
    return _encoding_table(_mulaw_code, 2)


@cache
def _alaw_codes() -> list[int]:
    return _encoding_table(_alaw_code, 3)
