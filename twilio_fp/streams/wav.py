"""WAV files of telephone sound: μ-law, A-law and PCM, read and written as bytes.

Source: https://www.mmsp.ece.mcgill.ca/Documents/AudioFormats/WAVE/WAVE.html
Source: https://www.rfc-editor.org/rfc/rfc2361 (the numbers of formats)
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
"""How samples are written: as signed integers (of 8 bits unsigned), or by G.711."""

_NUMBERS: Final[dict[WavEncoding, int]] = {"pcm": 1, "alaw": 6, "mulaw": 7}
_ENCODINGS: Final[dict[int, WavEncoding]] = {number: name for name, number in _NUMBERS.items()}
_EXTENSIBLE: Final = 0xFFFE
_GUID_TAIL: Final = bytes.fromhex("000000001000800000aa00389b71")  # RFC 2361 §4, after the format's number
_BITS: Final[dict[WavEncoding, tuple[int, ...]]] = {"pcm": (8, 16, 24, 32), "alaw": (8,), "mulaw": (8,)}
_FORMAT: Final = Struct("<HHIIHH")  # number, channels, rate, bytes a second, bytes a frame, bits a sample
_CHUNK: Final = Struct("<4sI")
_UNKNOWN: Final = 0xFFFFFFFF  # the size of what is written while it is still being made
_MOST: Final = _UNKNOWN - 64
_MOST_CHANNELS: Final = 0xFFFF // 4
_SECOND: Final = timedelta(seconds=1)


def _bytes(value: Buffer) -> bytes:
    if not isinstance(value, (bytes, bytearray, memoryview)):
        raise UsageError(f"data must be bytes, got a value of type {type(value).__name__}")
    return bytes(value)


def _usual_bits(wav: Wav) -> int:
    return 16 if wav.encoding == "pcm" else 8


@record
class Wav(Record):
    """Sound as a WAV file has it.

    Args:
        data: the samples, frame by frame, each of all channels in turn; little-endian.
        encoding: ``pcm``, ``mulaw`` or ``alaw``.
        rate: frames a second; Media Streams have 8,000.
        channels: how many there are.
        bits: of a sample: 8, 16, 24 or 32 of PCM, 8 of the others. By default 16, or 8.

    >>> beep = Wav(bytes(8000), "mulaw")
    >>> beep.duration, beep.to_pcm().bits, len(beep.to_pcm().data)
    (datetime.timedelta(seconds=1), 16, 16000)

    Raises:
        UsageError: there is no such encoding, rate, or number of bits, or the last frame is not whole.

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
        whole("channels", self.channels, 1, _MOST_CHANNELS)
        if isinstance(self.bits, bool) or self.bits not in _BITS[self.encoding]:
            bits = " or ".join(map(str, _BITS[self.encoding]))
            raise UsageError(f"bits must be {bits} for {self.encoding}, got {typed(self.bits)}")
        if over := len(self.data) % self.frame_size:
            raise UsageError(f"data must have {self.frame_size} bytes for each frame, got {over} too many")

    @property
    def frame_size(self) -> int:
        """How many bytes a frame has: one sample of each channel."""
        return self.channels * self.bits // 8

    @property
    def frames(self) -> int:
        """How many frames there are."""
        return len(self.data) // self.frame_size

    @property
    def duration(self) -> timedelta:
        """How long it sounds."""
        return self.frames * _SECOND / self.rate

    def to_pcm(self) -> Wav:
        """Return the same as PCM of 16 bits; of more bits the highest are kept."""
        if self.encoding != "pcm":
            decode = decode_mulaw if self.encoding == "mulaw" else decode_alaw
            return Wav(decode(self.data), rate=self.rate, channels=self.channels)
        return Wav(_sixteen(self.data, self.bits), rate=self.rate, channels=self.channels)

    def to_mulaw(self) -> Wav:
        """Return the same as μ-law; the rate is not changed, and Media Streams need 8,000 frames a second of one."""
        return self if self.encoding == "mulaw" else self._encoded("mulaw", encode_mulaw)

    def to_alaw(self) -> Wav:
        """Return the same as A-law."""
        return self if self.encoding == "alaw" else self._encoded("alaw", encode_alaw)

    def _encoded(self, encoding: WavEncoding, encode: Callable[[Buffer], bytes]) -> Wav:
        return Wav(encode(self.to_pcm().data), encoding, rate=self.rate, channels=self.channels)


def _sixteen(data: bytes, bits: int) -> bytes:
    if bits == 16:
        return data
    size = bits // 8
    made = bytearray(2 * (len(data) // size))
    if bits == 8:  # around 128 instead of 0
        made[1::2] = data.translate(bytes([code ^ 0x80 for code in range(256)]))
    else:
        made[0::2], made[1::2] = data[size - 2 :: size], data[size - 1 :: size]
    return bytes(made)


def parse_wav(data: Buffer) -> Wav:
    """Return the sound of a WAV file.

    Chunks other than the format and the data are passed over. A size of ``FFFFFFFF``, which programs write that don't
    know yet how much follows, means all that follows.

    Args:
        data: what the file holds.

    >>> parse_wav(render_wav(Wav(b"abcd", "mulaw")))
    Wav(data=<4 bytes>, encoding='mulaw', bits=8)

    Raises:
        WavError: it is no WAV file, or one of another format, or a header says what can't be.
        UsageError: it is no bytes.

    Source: https://www.mmsp.ece.mcgill.ca/Documents/AudioFormats/WAVE/WAVE.html
    """
    whole_file = memoryview(_bytes(data))
    head = bytes(whole_file[:12])
    if head[:4] != b"RIFF" or head[8:] != b"WAVE":
        raise WavError(f"a WAV file must begin with RIFF, its size and WAVE, got {head[:4]!r} and {head[8:]!r}")
    shape: tuple[WavEncoding, int, int, int] | None = None
    for name, chunk in _chunks(whole_file):
        if name == b"fmt ":
            if shape is not None:
                raise WavError("a WAV file must have one format, got two")
            shape = _shape(bytes(chunk[:40]))
        elif name == b"data":
            if shape is None:
                raise WavError("a WAV file must have its format before its data, got none")
            return _sound(chunk, *shape)
    raise WavError("a WAV file must have a format and data, got none of " + ("both" if shape is None else "data"))


def _chunks(file: memoryview) -> Iterator[tuple[bytes, memoryview]]:
    at = 12
    while at + _CHUNK.size <= len(file):
        name, size = _CHUNK.unpack_from(file, at)
        at += _CHUNK.size
        if size == _UNKNOWN and name == b"data":
            size = len(file) - at
        if size > len(file) - at:
            raise WavError(
                f"a chunk's size must be that of what follows, got {size:,} with {len(file) - at:,} bytes left"
            )
        yield name, file[at : at + size]
        at += size + size % 2


def _shape(chunk: bytes) -> tuple[WavEncoding, int, int, int]:
    """Return the encoding, the rate, the channels and the bits that a format says."""
    if len(chunk) < _FORMAT.size:
        raise WavError(f"a format must have at least {_FORMAT.size} bytes, got {len(chunk)}")
    number, channels, rate, _, frame, bits = _FORMAT.unpack_from(chunk)
    if number == _EXTENSIBLE and chunk[26:40] == _GUID_TAIL:
        number = int.from_bytes(chunk[24:26], "little")
    encoding = _ENCODINGS.get(number)
    if encoding is None:
        raise WavError(f"a format must be 1 (PCM), 6 (A-law) or 7 (μ-law), got {number}")
    if bits not in _BITS[encoding]:
        raise WavError(f"a sample must have {' or '.join(map(str, _BITS[encoding]))} bits for {encoding}, got {bits}")
    if not 1 <= channels <= _MOST_CHANNELS or not 1 <= rate <= 1_000_000:
        raise WavError(f"a format must have channels and a rate, got {channels:,} and {rate:,}")
    if frame != channels * bits // 8:
        raise WavError(f"a frame must have {channels * bits // 8} bytes as its format says, got {frame}")
    return encoding, rate, channels, bits


def _sound(chunk: memoryview, encoding: WavEncoding, rate: int, channels: int, bits: int) -> Wav:
    frame = channels * bits // 8
    return Wav(chunk[: len(chunk) // frame * frame], encoding, rate=rate, channels=channels, bits=bits)


def render_wav(wav: Wav) -> bytes:
    """Return a WAV file with this sound.

    Args:
        wav: the sound.

    >>> render_wav(Wav(b"abcd", "mulaw"))[:4]
    b'RIFF'

    Raises:
        UsageError: it is more than the 4 GiB that a WAV file has.

    Source: https://www.mmsp.ece.mcgill.ca/Documents/AudioFormats/WAVE/WAVE.html
    """
    sound = instance("wav", wav, Wav, "a Wav")
    if len(sound.data) > _MOST:
        raise UsageError(f"wav must fit a file of 4 GiB, got {len(sound.data):,} bytes")
    form = _FORMAT.pack(
        _NUMBERS[sound.encoding],
        sound.channels,
        sound.rate,
        min(sound.rate * sound.frame_size, _UNKNOWN),
        sound.frame_size,
        sound.bits,
    )
    chunks = [(b"fmt ", form)]
    if sound.encoding != "pcm":  # whose format says that nothing more follows, and whose frames are counted
        chunks = [(b"fmt ", form + bytes(2)), (b"fact", sound.frames.to_bytes(4, "little"))]
    body = b"".join(
        [_CHUNK.pack(name, len(held)) + held + bytes(len(held) % 2) for name, held in [*chunks, (b"data", sound.data)]]
    )
    return _CHUNK.pack(b"RIFF", len(body) + 4) + b"WAVE" + body
