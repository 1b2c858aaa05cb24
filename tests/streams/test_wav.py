from __future__ import annotations

import io
import time
import wave
from datetime import timedelta
from struct import pack
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from twilio_fp import UsageError
from twilio_fp.errors import WavError
from twilio_fp.streams.g711 import decode_alaw, decode_mulaw, encode_mulaw
from twilio_fp.streams.wav import Wav, WavEncoding, parse_wav, render_wav

FORMATS: list[tuple[WavEncoding, int]] = [("pcm", 8), ("pcm", 16), ("pcm", 24), ("pcm", 32), ("mulaw", 8), ("alaw", 8)]


@st.composite
def wavs(draw: st.DrawFn) -> Wav:
    encoding, bits = draw(st.sampled_from(FORMATS))
    channels = draw(st.integers(1, 3))
    data = draw(st.binary(max_size=200))
    size = channels * bits // 8
    rate = draw(st.sampled_from([8000, 16_000, 44_100, 1, 1_000_000]))
    return Wav(data[: len(data) // size * size], encoding, rate=rate, channels=channels, bits=bits)


WAVS = wavs()


def chunk(name: bytes, content: bytes) -> bytes:
    return name + pack("<I", len(content)) + content + bytes(len(content) % 2)


def riff(*chunks: bytes) -> bytes:
    body = b"WAVE" + b"".join(chunks)
    return b"RIFF" + pack("<I", len(body)) + body


def format_chunk(
    number: int = 7, channels: int = 1, rate: int = 8000, frame: int = 1, bits: int = 8, more: bytes = b""
) -> bytes:
    return chunk(b"fmt ", pack("<HHIIHH", number, channels, rate, rate * frame, frame, bits) + more)


@given(WAVS)
def test_a_file_survives_a_round_trip(wav: Wav) -> None:
    file = render_wav(wav)
    assert parse_wav(file) == wav
    assert int.from_bytes(file[4:8], "little") == len(file) - 8
    assert parse_wav(bytearray(file)) == parse_wav(memoryview(file)) == wav


@given(WAVS.filter(lambda wav: wav.encoding == "pcm"))
def test_the_standard_library_reads_rendered_files(wav: Wav) -> None:
    with wave.open(io.BytesIO(render_wav(wav))) as reader:
        shape = (reader.getnchannels(), reader.getframerate(), reader.getsampwidth() * 8, reader.getnframes())
        assert shape == (wav.channels, wav.rate, wav.bits, wav.frames)
        assert reader.readframes(wav.frames) == wav.data


@given(WAVS.filter(lambda wav: wav.encoding == "pcm"))
def test_files_written_by_the_standard_library_are_read(wav: Wav) -> None:
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(wav.channels)
        writer.setframerate(wav.rate)
        writer.setsampwidth(wav.bits // 8)
        writer.writeframes(wav.data)
    assert parse_wav(file.getvalue()) == wav


def test_a_file_has_known_bytes() -> None:
    assert render_wav(Wav(b"\xff\x7f\x00", "mulaw")) == riff(
        format_chunk(more=b"\0\0"), chunk(b"fact", pack("<I", 3)), chunk(b"data", b"\xff\x7f\x00")
    )
    assert render_wav(Wav(b"\1\2", rate=16_000)) == riff(format_chunk(1, 1, 16_000, 2, 16), chunk(b"data", b"\1\2"))


@given(WAVS)
def test_conversions_keep_frames_channels_and_rate(wav: Wav) -> None:
    for converted, encoding, bits in (
        (wav.to_pcm(), "pcm", 16),
        (wav.to_mulaw(), "mulaw", 8),
        (wav.to_alaw(), "alaw", 8),
    ):
        assert (converted.encoding, converted.bits) == (encoding, bits)
        assert (converted.frames, converted.channels, converted.rate, converted.duration) == (
            wav.frames,
            wav.channels,
            wav.rate,
            wav.duration,
        )
    assert wav.to_mulaw().to_pcm().to_mulaw().to_pcm() == wav.to_mulaw().to_pcm()


def test_known_conversions() -> None:
    audio = bytes(range(256))
    assert Wav(audio, "mulaw").to_pcm().data == decode_mulaw(audio)
    assert Wav(audio, "alaw").to_pcm().data == decode_alaw(audio)
    assert Wav(audio).to_mulaw().data == encode_mulaw(audio)
    assert Wav(b"\x80\xff\x00", bits=8).to_pcm().data == b"\x00\x00\x00\x7f\x00\x80"
    assert Wav(b"\x01\x02\x03", bits=24).to_pcm().data == b"\x02\x03"
    assert Wav(b"\x01\x02\x03\x04", bits=32).to_pcm().data == b"\x03\x04"
    assert Wav(bytes(4000), "mulaw").duration == timedelta(seconds=0.5)


def test_other_chunks_are_skipped() -> None:
    file = riff(
        chunk(b"LIST", b"odd"), format_chunk(), chunk(b"fact", bytes(4)), chunk(b"data", b"abc"), chunk(b"id3 ", b"x")
    )
    assert parse_wav(file) == Wav(b"abc", "mulaw")


def test_an_extensible_format_is_read() -> None:
    more = pack("<HHI", 22, 16, 4) + pack("<H", 1) + bytes.fromhex("000000001000800000aa00389b71")
    assert parse_wav(riff(format_chunk(0xFFFE, 1, 8000, 2, 16, more), chunk(b"data", b"ab"))) == Wav(b"ab")


def test_an_unknown_size_means_the_rest_without_an_incomplete_frame() -> None:
    start = b"RIFF\xff\xff\xff\xffWAVE" + format_chunk(1, 1, 8000, 2, 16) + b"data\xff\xff\xff\xff"
    assert parse_wav(start + b"abcde") == Wav(b"abcd")


@pytest.mark.parametrize(
    ("file", "message"),
    [
        (b"", "begin with RIFF"),
        (b"RIFX" + bytes(4) + b"WAVE", "begin with RIFF"),
        (b"RIFF" + bytes(4) + b"AVI ", "begin with RIFF"),
        (b"OggS" + bytes(60), "begin with RIFF"),
        (riff(), "a format and data, got neither"),
        (riff(format_chunk()), "a format and data, got no data"),
        (riff(chunk(b"data", b"abc"), format_chunk()), "format chunk before its data"),
        (riff(format_chunk(), format_chunk(), chunk(b"data", b"")), "one format chunk, got two"),
        (riff(chunk(b"fmt ", bytes(14)), chunk(b"data", b"")), "at least 16 bytes, got 14"),
        (riff(format_chunk(3, frame=4, bits=32), chunk(b"data", b"")), r"1 \(PCM\), 6 \(A-law\) or 7 \(μ-law\), got 3"),
        (riff(format_chunk(0xFFFE), chunk(b"data", b"")), "got 65534"),
        (riff(format_chunk(1, bits=12), chunk(b"data", b"")), "8 or 16 or 24 or 32 bits for pcm, got 12"),
        (riff(format_chunk(7, bits=16), chunk(b"data", b"")), "8 bits for mulaw, got 16"),
        (riff(format_chunk(channels=0, frame=0), chunk(b"data", b"")), "rate from 1 to 1,000,000, got 0"),
        (riff(format_chunk(rate=0), chunk(b"data", b"")), "rate from 1 to 1,000,000, got 1 and 0"),
        (riff(format_chunk(frame=0), chunk(b"data", b"")), "a frame must have 1 bytes according to its format, got 0"),
        (riff(format_chunk(frame=9), chunk(b"data", b"")), "got 9"),
        (riff(format_chunk()) + b"data" + pack("<I", 100) + b"abc", "got a size of 100 with 3 bytes left"),
        (riff(format_chunk()) + b"LIST\xff\xff\xff\xff", "got a size of 4,294,967,295 with 0 bytes left"),
    ],
)
def test_an_invalid_file_is_refused_by_name(file: bytes, message: str) -> None:
    with pytest.raises(WavError, match=message):
        parse_wav(file)


@given(st.binary(max_size=200), WAVS, st.data())
@example(b"", Wav(b""), None)
def test_no_bytes_raise_any_other_error(data: bytes, wav: Wav, data_: Any) -> None:
    file = bytearray(render_wav(wav))
    if data_ is not None:
        for _ in range(3):
            file[data_.draw(st.integers(0, len(file) - 1))] = data_.draw(st.integers(0, 255))
    for odd in (data, b"RIFF" + bytes(4) + b"WAVE" + data, bytes(file), bytes(file[: len(file) // 2])):
        try:
            wav_ = parse_wav(odd)
        except WavError:
            continue
        assert parse_wav(render_wav(wav_)) == wav_


def test_many_chunks_take_linear_time() -> None:
    start = time.process_time()
    with pytest.raises(WavError):
        parse_wav(riff(*[chunk(b"junk", b"")] * 200_000))
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    "settings",
    [
        {"encoding": "mp3"},
        {"rate": 0},
        {"rate": True},
        {"channels": 0},
        {"bits": 12},
        {"encoding": "mulaw", "bits": 16},
        {"data": b"abc"},
        {"data": "text"},
    ],
    ids=str,
)
def test_an_inconsistent_wav_is_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(UsageError, match=f"{list(settings)[-1]} must"):
        Wav(**{"data": b"", **settings})


def test_the_repr_of_a_wav_shows_the_size_of_its_data_only() -> None:
    assert repr(Wav(bytes(4000), "mulaw")) == "Wav(data=<4,000 bytes>, encoding='mulaw', bits=8)"
