"""WAV files of telephone audio: μ-law, A-law and PCM, read from and written to bytes.

Source: https://www.mmsp.ece.mcgill.ca/Documents/AudioFormats/WAVE/WAVE.html
Source: https://www.rfc-editor.org/rfc/rfc2361 (format numbers)
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from struct import Struct
from typing import Final, Literal, TypeAlias

from attrs import Factory, field

from twilio_fp.checks import instance, whole
from twilio_fp.errors import UsageError, WavError
from twilio_fp.printable import typed
from twilio_fp.record import Record, record
from twilio_fp.streams.g711 import Buffer, decode_alaw, decode_mulaw, encode_alaw, encode_mulaw

__all__ = ["Wav", "WavEncoding", "parse_wav", "render_wav"]

WavEncoding: TypeAlias = Literal["pcm", "mulaw", "alaw"]
"""The encoding of samples: signed integers (unsigned if 8-bit), or G.711."""

_NUMBERS: Final[dict[WavEncoding, int]] = {"pcm": 1, "alaw": 6, "mulaw": 7}
_ENCODINGS: Final[dict[int, WavEncoding]] = {number: name for name, number in _NUMBERS.items()}
_EXTENSIBLE: Final = 0xFFFE
_GUID_TAIL: Final = bytes.fromhex("000000001000800000aa00389b71")  # RFC 2361 §4, after the format's number
_BITS: Final[dict[WavEncoding, tuple[int, ...]]] = {"pcm": (8, 16, 24, 32), "alaw": (8,), "mulaw": (8,)}
_FORMAT: Final = Struct("<HHIIHH")  # number, channels, rate, bytes a second, bytes a frame, bits a sample
_CHUNK: Final = Struct("<4sI")
_UNKNOWN: Final = 0xFFFFFFFF  # the size written while the file is still growing
_MAX_DATA: Final = _UNKNOWN - 64
_MAX_CHANNELS: Final = 0xFFFF // 4
_SECOND: Final = timedelta(seconds=1)


def _bytes(value: Buffer) -> bytes:
    if not isinstance(value, (bytes, bytearray, memoryview)):
        raise UsageError(f"data must be bytes, got a value of type {type(value).__name__}")
    return bytes(value)


def _usual_bits(wav: Wav) -> int:
    return 16 if wav.encoding == "pcm" else 8


@record
class Wav(Record):
    """The audio of a WAV file.

    Args:
        data: the samples, little-endian and interleaved: each frame holds one sample of every channel.
        encoding: ``pcm``, ``mulaw`` or ``alaw``.
        rate: frames a second; 8,000 in Media Streams.
        channels: the number of channels.
        bits: bits a sample: 8, 16 (the default), 24 or 32 for PCM, 8 for the others.

    >>> beep = Wav(bytes(8000), "mulaw")
    >>> beep.duration, beep.to_pcm().bits, len(beep.to_pcm().data)
    (datetime.timedelta(seconds=1), 16, 16000)

    Raises:
        UsageError: the encoding, rate, or number of channels or bits is invalid, or the last frame is incomplete.

    Source: https://www.mmsp.ece.mcgill.ca/Documents/AudioFormats/WAVE/WAVE.html
    """

    data: bytes = field(converter=_bytes, repr=lambda data: f"<{len(data):,} bytes>")
    encoding: WavEncoding = "pcm"
    rate: int = field(default=8000, kw_only=True)
    channels: int = field(default=1, kw_only=True)
    bits: int = field(default=Factory(_usual_bits, takes_self=True), kw_only=True)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.encoding, str) or self.encoding not in _BITS:
            raise UsageError(f"encoding must be one of {', '.join(_BITS)}, got {typed(self.encoding)}")
        whole("rate", self.rate, 1, 1_000_000)
        whole("channels", self.channels, 1, _MAX_CHANNELS)
        if isinstance(self.bits, bool) or self.bits not in _BITS[self.encoding]:
            bits = " or ".join(map(str, _BITS[self.encoding]))
            raise UsageError(f"bits must be {bits} for {self.encoding}, got {typed(self.bits)}")
        if over := len(self.data) % self.frame_size:
            excess = "1 byte" if over == 1 else f"{over} bytes"
            raise UsageError(f"data must be a whole number of {self.frame_size}-byte frames, got {excess} too many")

    @property
    def frame_size(self) -> int:
        """The size of a frame, one sample of each channel, in bytes."""
        return self.channels * self.bits // 8

    @property
    def frames(self) -> int:
        """The number of frames."""
        return len(self.data) // self.frame_size

    @property
    def duration(self) -> timedelta:
        """The playing time."""
        return self.frames * _SECOND / self.rate

    def to_pcm(self) -> Wav:
        """Return the audio as 16-bit PCM; of wider samples, the highest bits are kept."""
        if self.encoding != "pcm":
            decode = decode_mulaw if self.encoding == "mulaw" else decode_alaw
            return Wav(decode(self.data), rate=self.rate, channels=self.channels)
        return Wav(_to_16_bits(self.data, self.bits), rate=self.rate, channels=self.channels)

    def to_mulaw(self) -> Wav:
        """Return the audio as μ-law at the same rate; Media Streams need 8,000 frames a second, one channel."""
        return self if self.encoding == "mulaw" else self._encode("mulaw", encode_mulaw)

    def to_alaw(self) -> Wav:
        """Return the audio as A-law."""
        return self if self.encoding == "alaw" else self._encode("alaw", encode_alaw)

    def _encode(self, encoding: WavEncoding, encode: Callable[[Buffer], bytes]) -> Wav:
        return Wav(encode(self.to_pcm().data), encoding, rate=self.rate, channels=self.channels)


def _to_16_bits(data: bytes, bits: int) -> bytes:
    if bits == 16:
        return data
    size = bits // 8
    pcm = bytearray(2 * (len(data) // size))
    if bits == 8:  # centred on 128 instead of 0
        pcm[1::2] = data.translate(bytes([code ^ 0x80 for code in range(256)]))
    else:
        pcm[0::2], pcm[1::2] = data[size - 2 :: size], data[size - 1 :: size]
    return bytes(pcm)


def parse_wav(data: Buffer) -> Wav:
    """Parse a WAV file.

    Chunks other than the format and the data are skipped. A data size of ``FFFFFFFF``, written by programs that don't
    know the final size, means the rest of the file.

    Args:
        data: the contents of the file.

    >>> parse_wav(render_wav(Wav(b"abcd", "mulaw")))
    Wav(data=<4 bytes>, encoding='mulaw', bits=8)

    Raises:
        WavError: it is not a WAV file, its format is not supported, or a header is invalid.
        UsageError: ``data`` is not bytes.

    Source: https://www.mmsp.ece.mcgill.ca/Documents/AudioFormats/WAVE/WAVE.html
    """
    file = memoryview(_bytes(data))
    header = bytes(file[:12])
    if header[:4] != b"RIFF" or header[8:] != b"WAVE":
        raise WavError(f"a WAV file must begin with RIFF, a size and WAVE, got {header[:4]!r} and {header[8:]!r}")
    format_: tuple[WavEncoding, int, int, int] | None = None
    for name, chunk in _chunks(file):
        if name == b"fmt ":
            if format_ is not None:
                raise WavError("a WAV file must have only one format chunk, got two")
            format_ = _parse_format(bytes(chunk[:40]))
        elif name == b"data":
            if format_ is None:
                raise WavError("a WAV file must have its format chunk before its data, got none")
            return _build_wav(chunk, *format_)
    raise WavError("a WAV file must have a format and data, got " + ("neither" if format_ is None else "no data"))


def _chunks(file: memoryview) -> Iterator[tuple[bytes, memoryview]]:
    offset = 12
    while offset + _CHUNK.size <= len(file):
        name, size = _CHUNK.unpack_from(file, offset)
        offset += _CHUNK.size
        if size == _UNKNOWN and name == b"data":
            size = len(file) - offset
        if size > len(file) - offset:
            raise WavError(
                f"a chunk must fit in the file, got a size of {size:,} with {len(file) - offset:,} bytes left"
            )
        yield name, file[offset : offset + size]
        offset += size + size % 2


def _parse_format(chunk: bytes) -> tuple[WavEncoding, int, int, int]:
    """Return the encoding, rate, channels and bits of a format chunk."""
    if len(chunk) < _FORMAT.size:
        raise WavError(f"a format chunk must have at least {_FORMAT.size} bytes, got {len(chunk)}")
    number, channels, rate, _, frame, bits = _FORMAT.unpack_from(chunk)
    if number == _EXTENSIBLE and chunk[26:40] == _GUID_TAIL:
        number = int.from_bytes(chunk[24:26], "little")
    encoding = _ENCODINGS.get(number)
    if encoding is None:
        raise WavError(f"a format must be 1 (PCM), 6 (A-law) or 7 (μ-law), got {number}")
    if bits not in _BITS[encoding]:
        raise WavError(f"a sample must have {' or '.join(map(str, _BITS[encoding]))} bits for {encoding}, got {bits}")
    if not 1 <= channels <= _MAX_CHANNELS or not 1 <= rate <= 1_000_000:
        raise WavError(
            f"a format must have 1 to {_MAX_CHANNELS:,} channels and a rate from 1 to 1,000,000, "
            f"got {channels:,} and {rate:,}"
        )
    if frame != channels * bits // 8:
        raise WavError(f"a frame must have {channels * bits // 8} bytes according to its format, got {frame}")
    return encoding, rate, channels, bits


def _build_wav(chunk: memoryview, encoding: WavEncoding, rate: int, channels: int, bits: int) -> Wav:
    frame = channels * bits // 8
    return Wav(chunk[: len(chunk) // frame * frame], encoding, rate=rate, channels=channels, bits=bits)


def render_wav(wav: Wav) -> bytes:
    """Return the contents of a WAV file with this audio.

    Args:
        wav: the audio.

    >>> render_wav(Wav(b"abcd", "mulaw"))[:4]
    b'RIFF'

    Raises:
        UsageError: ``wav`` is not a `Wav`, or exceeds the 4 GiB of a WAV file.

    Source: https://www.mmsp.ece.mcgill.ca/Documents/AudioFormats/WAVE/WAVE.html
    """
    audio = instance("wav", wav, Wav, "a Wav")
    if len(audio.data) > _MAX_DATA:
        raise UsageError(f"wav must fit in a file of 4 GiB, got {len(audio.data):,} bytes")
    format_chunk = _FORMAT.pack(
        _NUMBERS[audio.encoding],
        audio.channels,
        audio.rate,
        min(audio.rate * audio.frame_size, _UNKNOWN),
        audio.frame_size,
        audio.bits,
    )
    chunks = [(b"fmt ", format_chunk)]
    if audio.encoding != "pcm":  # these need an empty extension, and a count of frames
        chunks = [(b"fmt ", format_chunk + bytes(2)), (b"fact", audio.frames.to_bytes(4, "little"))]
    body = b"".join(
        [
            _CHUNK.pack(name, len(content)) + content + bytes(len(content) % 2)
            for name, content in [*chunks, (b"data", audio.data)]
        ]
    )
    return _CHUNK.pack(b"RIFF", len(body) + 4) + b"WAVE" + body
