# By tools/codegen from tools/codegen/facts/twiml.json. Do not edit.
"""The elements of voice documents, loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twilio_fp.twiml.voice.call import Echo as Echo
    from twilio_fp.twiml.voice.call import Gather as Gather
    from twilio_fp.twiml.voice.call import Hangup as Hangup
    from twilio_fp.twiml.voice.call import Pause as Pause
    from twilio_fp.twiml.voice.call import Play as Play
    from twilio_fp.twiml.voice.call import Record as Record
    from twilio_fp.twiml.voice.call import Reject as Reject
    from twilio_fp.twiml.voice.call import Say as Say
    from twilio_fp.twiml.voice.call import Sms as Sms
    from twilio_fp.twiml.voice.connect import AiSession as AiSession
    from twilio_fp.twiml.voice.connect import Autopilot as Autopilot
    from twilio_fp.twiml.voice.connect import Connect as Connect
    from twilio_fp.twiml.voice.connect import Conversation as Conversation
    from twilio_fp.twiml.voice.connect import ConversationRelay as ConversationRelay
    from twilio_fp.twiml.voice.connect import ConversationRelaySession as ConversationRelaySession
    from twilio_fp.twiml.voice.connect import Language as Language
    from twilio_fp.twiml.voice.connect import Room as Room
    from twilio_fp.twiml.voice.connect import VirtualAgent as VirtualAgent
    from twilio_fp.twiml.voice.dial import Application as Application
    from twilio_fp.twiml.voice.dial import ApplicationSid as ApplicationSid
    from twilio_fp.twiml.voice.dial import Client as Client
    from twilio_fp.twiml.voice.dial import Conference as Conference
    from twilio_fp.twiml.voice.dial import Dial as Dial
    from twilio_fp.twiml.voice.dial import Header as Header
    from twilio_fp.twiml.voice.dial import Headers as Headers
    from twilio_fp.twiml.voice.dial import Identity as Identity
    from twilio_fp.twiml.voice.dial import Number as Number
    from twilio_fp.twiml.voice.dial import Refer as Refer
    from twilio_fp.twiml.voice.dial import ReferSip as ReferSip
    from twilio_fp.twiml.voice.dial import Sim as Sim
    from twilio_fp.twiml.voice.dial import Sip as Sip
    from twilio_fp.twiml.voice.dial import SipUri as SipUri
    from twilio_fp.twiml.voice.dial import WhatsApp as WhatsApp
    from twilio_fp.twiml.voice.parameter import Config as Config
    from twilio_fp.twiml.voice.parameter import Parameter as Parameter
    from twilio_fp.twiml.voice.pay import Pay as Pay
    from twilio_fp.twiml.voice.pay import Prompt as Prompt
    from twilio_fp.twiml.voice.queue import Enqueue as Enqueue
    from twilio_fp.twiml.voice.queue import Leave as Leave
    from twilio_fp.twiml.voice.queue import Queue as Queue
    from twilio_fp.twiml.voice.queue import Task as Task
    from twilio_fp.twiml.voice.ssml import SsmlBreak as SsmlBreak
    from twilio_fp.twiml.voice.ssml import SsmlEmphasis as SsmlEmphasis
    from twilio_fp.twiml.voice.ssml import SsmlLang as SsmlLang
    from twilio_fp.twiml.voice.ssml import SsmlP as SsmlP
    from twilio_fp.twiml.voice.ssml import SsmlPhoneme as SsmlPhoneme
    from twilio_fp.twiml.voice.ssml import SsmlProsody as SsmlProsody
    from twilio_fp.twiml.voice.ssml import SsmlS as SsmlS
    from twilio_fp.twiml.voice.ssml import SsmlSayAs as SsmlSayAs
    from twilio_fp.twiml.voice.ssml import SsmlSub as SsmlSub
    from twilio_fp.twiml.voice.ssml import SsmlW as SsmlW
    from twilio_fp.twiml.voice.stream import MediaFilter as MediaFilter
    from twilio_fp.twiml.voice.stream import Recording as Recording
    from twilio_fp.twiml.voice.stream import Siprec as Siprec
    from twilio_fp.twiml.voice.stream import Start as Start
    from twilio_fp.twiml.voice.stream import Stop as Stop
    from twilio_fp.twiml.voice.stream import Stream as Stream
    from twilio_fp.twiml.voice.stream import Transcription as Transcription
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "call": "Echo Gather Hangup Pause Play Record Reject Say Sms",
            "connect": "AiSession Autopilot Connect Conversation ConversationRelay ConversationRelaySession Language "
            "Room VirtualAgent",
            "dial": "Application ApplicationSid Client Conference Dial Header Headers Identity Number Refer ReferSip "
            "Sim Sip SipUri WhatsApp",
            "parameter": "Config Parameter",
            "pay": "Pay Prompt",
            "queue": "Enqueue Leave Queue Task",
            "ssml": "SsmlBreak SsmlEmphasis SsmlLang SsmlP SsmlPhoneme SsmlProsody SsmlS SsmlSayAs SsmlSub SsmlW",
            "stream": "MediaFilter Recording Siprec Start Stop Stream Transcription",
        },
    )
