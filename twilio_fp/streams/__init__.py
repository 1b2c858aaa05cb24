"""The WebSockets of Media Streams and ConversationRelay: messages as records, protocol rules as pure sessions.

    message = streams.parse(text)                      # a record; unknown members are kept
    session, events = session.receive(message)         # the message, or what it means
    session, replies = session.send(Text("Hello."))    # or a StreamError that says why not
    text = streams.render(replies[0])

`twilio_fp.streams.adapters` serves event handlers in web frameworks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twilio_fp.streams.conversation import Ending as Ending
    from twilio_fp.streams.conversation import converse as converse
    from twilio_fp.streams.conversation import exchange as exchange
    from twilio_fp.streams.g711 import decode_alaw as decode_alaw
    from twilio_fp.streams.g711 import decode_mulaw as decode_mulaw
    from twilio_fp.streams.g711 import encode_alaw as encode_alaw
    from twilio_fp.streams.g711 import encode_mulaw as encode_mulaw
    from twilio_fp.streams.handlers import Close as Close
    from twilio_fp.streams.handlers import Handler as Handler
    from twilio_fp.streams.handlers import Replies as Replies
    from twilio_fp.streams.interruption import interrupt as interrupt
    from twilio_fp.streams.media import BYTES_PER_MS as BYTES_PER_MS
    from twilio_fp.streams.media import Clear as Clear
    from twilio_fp.streams.media import Connected as Connected
    from twilio_fp.streams.media import Dtmf as Dtmf
    from twilio_fp.streams.media import Mark as Mark
    from twilio_fp.streams.media import Media as Media
    from twilio_fp.streams.media import MediaMessage as MediaMessage
    from twilio_fp.streams.media import MediaReceived as MediaReceived
    from twilio_fp.streams.media import MediaSent as MediaSent
    from twilio_fp.streams.media import RawMedia as RawMedia
    from twilio_fp.streams.media import SendMark as SendMark
    from twilio_fp.streams.media import SendMedia as SendMedia
    from twilio_fp.streams.media import Start as Start
    from twilio_fp.streams.media import Stop as Stop
    from twilio_fp.streams.media_session import MediaSession as MediaSession
    from twilio_fp.streams.notices import Event as Event
    from twilio_fp.streams.notices import Gap as Gap
    from twilio_fp.streams.notices import Heard as Heard
    from twilio_fp.streams.notices import MarkReturned as MarkReturned
    from twilio_fp.streams.notices import Notice as Notice
    from twilio_fp.streams.notices import OutOfOrder as OutOfOrder
    from twilio_fp.streams.pacing import Chunker as Chunker
    from twilio_fp.streams.pacing import Paced as Paced
    from twilio_fp.streams.pacing import chunks as chunks
    from twilio_fp.streams.pacing import pace as pace
    from twilio_fp.streams.parsing import MAX_SIZE as MAX_SIZE
    from twilio_fp.streams.parsing import parse as parse
    from twilio_fp.streams.parsing import render as render
    from twilio_fp.streams.relay import ConfigUpdated as ConfigUpdated
    from twilio_fp.streams.relay import End as End
    from twilio_fp.streams.relay import Info as Info
    from twilio_fp.streams.relay import Interrupt as Interrupt
    from twilio_fp.streams.relay import Language as Language
    from twilio_fp.streams.relay import Play as Play
    from twilio_fp.streams.relay import Prompt as Prompt
    from twilio_fp.streams.relay import RawRelay as RawRelay
    from twilio_fp.streams.relay import RelayDtmf as RelayDtmf
    from twilio_fp.streams.relay import RelayError as RelayError
    from twilio_fp.streams.relay import RelayMessage as RelayMessage
    from twilio_fp.streams.relay import RelayReceived as RelayReceived
    from twilio_fp.streams.relay import RelaySent as RelaySent
    from twilio_fp.streams.relay import SendDigits as SendDigits
    from twilio_fp.streams.relay import Setup as Setup
    from twilio_fp.streams.relay import Text as Text
    from twilio_fp.streams.relay_session import RelaySession as RelaySession
    from twilio_fp.streams.relay_session import Turn as Turn
    from twilio_fp.streams.wav import Wav as Wav
    from twilio_fp.streams.wav import parse_wav as parse_wav
    from twilio_fp.streams.wav import render_wav as render_wav
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "conversation": "Ending converse exchange",
            "g711": "decode_alaw decode_mulaw encode_alaw encode_mulaw",
            "handlers": "Close Handler Replies",
            "interruption": "interrupt",
            "media": (
                "BYTES_PER_MS Clear Connected Dtmf Mark Media MediaMessage MediaReceived MediaSent RawMedia SendMark "
                "SendMedia Start Stop"
            ),
            "media_session": "MediaSession",
            "notices": "Event Gap Heard MarkReturned Notice OutOfOrder",
            "pacing": "Chunker Paced chunks pace",
            "parsing": "MAX_SIZE parse render",
            "relay": (
                "ConfigUpdated End Info Interrupt Language Play Prompt RawRelay RelayDtmf RelayError RelayMessage "
                "RelayReceived RelaySent SendDigits Setup Text"
            ),
            "relay_session": "RelaySession Turn",
            "wav": "Wav parse_wav render_wav",
        },
    )
