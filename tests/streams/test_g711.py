from __future__ import annotations

import sys
import warnings
from array import array
from hashlib import sha256
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import UsageError
from twilio_fp.streams.g711 import decode_alaw, decode_mulaw, encode_alaw, encode_mulaw

if TYPE_CHECKING:
    from collections.abc import Callable

CODES = bytes(range(256))
SAMPLES = range(-32768, 32768)
ALL_SAMPLES = b"".join([sample.to_bytes(2, "little", signed=True) for sample in SAMPLES])
PCM = st.binary(max_size=400).map(lambda data: data[: len(data) // 2 * 2])


def pcm(*samples: int) -> bytes:
    return b"".join([sample.to_bytes(2, "little", signed=True) for sample in samples])


def numbers(data: bytes) -> list[int]:
    return [int.from_bytes(data[start : start + 2], "little", signed=True) for start in range(0, len(data), 2)]


def code_by_search(decoded: list[int], sample: int, codes: range) -> set[int]:
    """Return those of the codes whose values are nearest to a sample."""
    least = min(abs(decoded[code] - sample) for code in codes)
    return {code for code in codes if abs(decoded[code] - sample) == least}


@pytest.mark.parametrize(
    ("convert", "data", "digest"),
    [
        (decode_mulaw, CODES, "3dab54339e520bb2c924826e3b72a917a2b612e9fd12fc867500f1d983a75827"),
        (decode_alaw, CODES, "e04788d110e58ff8c70c93b8480190d973e3b67876b6119abbaec766cc75c174"),
        (encode_mulaw, ALL_SAMPLES, "81d633c9e6972a18c74a58720b96cb8ca0bdd096d4060b646dd708c3b846019a"),
        (encode_alaw, ALL_SAMPLES, "38488f6fd710f4686360edc4d38639f96c491595ef93f8eb8d62d5e07ca6ce7b"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_every_value_is_converted_as_published(convert: Callable[[bytes], bytes], data: bytes, digest: str) -> None:
    assert sha256(convert(data)).hexdigest() == digest


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="needs audioop")
def test_every_value_is_converted_as_by_audioop() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        audioop: Any = import_module("audioop")
    assert decode_mulaw(CODES) == audioop.ulaw2lin(CODES, 2)
    assert decode_alaw(CODES) == audioop.alaw2lin(CODES, 2)
    assert encode_mulaw(ALL_SAMPLES) == audioop.lin2ulaw(ALL_SAMPLES, 2)
    assert encode_alaw(ALL_SAMPLES) == audioop.lin2alaw(ALL_SAMPLES, 2)


def test_known_values() -> None:
    assert encode_mulaw(pcm(100, -100, 1000, -1000, 32767, -32768, 0)).hex() == "f272ce4e8000ff"
    assert numbers(decode_mulaw(bytes.fromhex("f2ce8000ff7f"))) == [104, 988, 32124, -32124, 0, 0]
    assert encode_alaw(pcm(100, 1000, 32767, 0)).hex() == "d3faaad5"
    assert numbers(decode_alaw(bytes.fromhex("d3faaad5"))) == [104, 1008, 32256, 8]


def test_encoding_a_decoded_code_returns_it_except_for_the_second_zero() -> None:
    assert encode_alaw(decode_alaw(CODES)) == CODES
    assert [code for code in CODES if encode_mulaw(decode_mulaw(bytes([code]))) != bytes([code])] == [0x7F]


@given(st.sampled_from(SAMPLES))
def test_a_sample_is_encoded_as_the_nearest_value_or_its_neighbour(sample: int) -> None:
    for encode, decode in ((encode_mulaw, decode_mulaw), (encode_alaw, decode_alaw)):
        decoded = numbers(decode(CODES))
        (code,) = encode(pcm(sample))
        nearest = code_by_search(decoded, sample, range(128, 256) if sample >= 0 else range(128))
        error = min(abs(abs(decoded[code]) - abs(decoded[other])) for other in nearest)
        step = max(abs(decoded[code]) // 16, 8)
        assert error <= step + 8


def test_encoding_preserves_the_order_of_samples() -> None:
    for encode, decode in ((encode_mulaw, decode_mulaw), (encode_alaw, decode_alaw)):
        round_trip = numbers(decode(encode(ALL_SAMPLES)))
        assert round_trip == sorted(round_trip)


@given(PCM, PCM)
def test_audio_is_converted_sample_by_sample(first: bytes, second: bytes) -> None:
    for encode, decode in ((encode_mulaw, decode_mulaw), (encode_alaw, decode_alaw)):
        assert encode(first + second) == encode(first) + encode(second)
        assert decode(first + second) == decode(first) + decode(second)
        assert encode(decode(encode(first))) == encode(decode(encode(decode(encode(first)))))
        assert (len(encode(first)), len(decode(first))) == (len(first) // 2, 2 * len(first))


@given(PCM)
def test_every_kind_of_bytes_is_accepted(data: bytes) -> None:
    for convert in (encode_mulaw, decode_mulaw, encode_alaw, decode_alaw):
        kinds = (bytearray(data), memoryview(data), memoryview(array("H", data)))
        assert {convert(kind) for kind in kinds} == {convert(data)}


@pytest.mark.parametrize("encode", [encode_mulaw, encode_alaw])
def test_half_a_sample_is_refused(encode: Callable[[bytes], bytes]) -> None:
    with pytest.raises(UsageError, match="pcm must have two bytes per sample, got an odd number of bytes, 321"):
        encode(bytes(321))


@pytest.mark.parametrize("convert", [encode_mulaw, decode_mulaw, encode_alaw, decode_alaw])
@pytest.mark.parametrize("odd", ["text", 3, None, [1, 2]])
def test_anything_but_bytes_is_refused(convert: Callable[[Any], bytes], odd: Any) -> None:
    with pytest.raises(UsageError, match="must be bytes, got a value of type"):
        convert(odd)
