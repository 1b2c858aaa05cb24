"""Hand-written data for each TwiML element: a sentence, Twilio's page, its module, and an example.

An example is ``(name, attributes by their names in XML, content)``; the generator writes it as Python and, by separate
rules, as XML, so that the two check each other.
"""

from __future__ import annotations

from typing import Any, TypeAlias

__all__ = ["MODULES", "WORDS", "Example"]

Example: TypeAlias = tuple[str, dict[str, Any], list[Any]]

_VOICE = "https://www.twilio.com/docs/voice/twiml"
_SSML = f"{_VOICE}/say/text-speech#use-ssml-with-twilio"
_CONNECT = f"{_VOICE}/connect"

MODULES: dict[str, tuple[str, tuple[str, ...]]] = {
    "response": ("The root of every document, and the one verb that two kinds of document share.", ("Redirect",)),
    "messaging": ("The verbs and nouns of messaging responses.", ("Message", "Body", "Media")),
    "fax": ("The verb of fax responses.", ("Receive",)),
    "voice.call": (
        "Verbs that speak, listen, wait and end a call.",
        ("Say", "Play", "Pause", "Gather", "Record", "Hangup", "Reject", "Echo", "Sms"),
    ),
    "voice.ssml": (
        "Elements of SSML, which shape how `Say` speaks.",
        (
            "SsmlBreak",
            "SsmlEmphasis",
            "SsmlLang",
            "SsmlP",
            "SsmlPhoneme",
            "SsmlProsody",
            "SsmlS",
            "SsmlSayAs",
            "SsmlSub",
            "SsmlW",
        ),
    ),
    "voice.dial": (
        "`Dial` and its nouns; `Refer`, which transfers a SIP call.",
        (
            "Dial",
            "Number",
            "Client",
            "Identity",
            "Conference",
            "Sip",
            "SipUri",
            "Headers",
            "Header",
            "Sim",
            "WhatsApp",
            "Application",
            "ApplicationSid",
            "Refer",
            "ReferSip",
        ),
    ),
    "voice.queue": ("Verbs and nouns of call queues.", ("Enqueue", "Task", "Leave", "Queue")),
    "voice.connect": (
        "`Connect` and its nouns.",
        (
            "Connect",
            "Room",
            "Conversation",
            "ConversationRelay",
            "Language",
            "ConversationRelaySession",
            "AiSession",
            "VirtualAgent",
            "Autopilot",
        ),
    ),
    "voice.stream": (
        "`Start` and `Stop`, and their nouns, which run alongside a call.",
        ("Start", "Stop", "Stream", "Siprec", "Transcription", "Recording", "MediaFilter"),
    ),
    "voice.pay": ("`Pay` and its prompts.", ("Pay", "Prompt")),
    "voice.parameter": ("Named values, passed to what a call is connected to.", ("Parameter", "Config")),
}

WORDS: dict[str, tuple[str, str, Example]] = {
    "AiSession": (
        "Connects the call to an AI session through a connector.",
        _CONNECT,
        ("AiSession", {"aiConnector": "my-connector", "aiSessionConfiguration": "my-configuration"}, []),
    ),
    "Application": (
        "Dials a TwiML application, whose documents handle the call.",
        f"{_VOICE}/dial",
        ("Application", {"copyParentTo": True}, [("ApplicationSid", {}, ["AP00000000000000000000000000000000"])]),
    ),
    "ApplicationSid": (
        "The SID of the application to dial.",
        f"{_VOICE}/dial",
        ("ApplicationSid", {}, ["AP00000000000000000000000000000000"]),
    ),
    "Autopilot": ("Connects the call to an Autopilot assistant.", _CONNECT, ("Autopilot", {}, ["booking-assistant"])),
    "Body": (
        "The text of a message.",
        "https://www.twilio.com/docs/messaging/twiml/message#body",
        ("Body", {}, ["Your table is ready."]),
    ),
    "Client": (
        "Calls a client of the Voice SDK.",
        f"{_VOICE}/client",
        ("Client", {"statusCallbackEvent": ["answered", "completed"]}, [("Identity", {}, ["alice"])]),
    ),
    "Conference": (
        "Puts the caller into a conference, identified by its name.",
        f"{_VOICE}/conference",
        ("Conference", {"startConferenceOnEnter": False, "waitUrl": ""}, ["Stand-up"]),
    ),
    "Config": (
        "One setting of a virtual agent or a transcription.",
        f"{_CONNECT}/virtualagent",
        ("Config", {"name": "language", "value": "en-us"}, []),
    ),
    "Connect": (
        "Connects the call to another product: media streams, rooms, agents.",
        _CONNECT,
        ("Connect", {"action": "/after"}, [("Room", {}, ["daily"])]),
    ),
    "Conversation": (
        "Connects the call to a conversation.",
        f"{_CONNECT}/conversation",
        ("Conversation", {"inboundAutocreation": True, "inboundTimeout": 30}, []),
    ),
    "ConversationRelay": (
        "Connects the call to your application, which receives speech as text and replies with text to speak.",
        f"{_CONNECT}/conversationrelay",
        ("ConversationRelay", {"url": "wss://example.com/relay", "welcomeGreeting": "Hello"}, []),
    ),
    "ConversationRelaySession": (
        "Connects the call to a Conversation Relay session through a connector.",
        f"{_CONNECT}/conversationrelay",
        ("ConversationRelaySession", {"connector": "my-connector"}, []),
    ),
    "Dial": (
        "Calls another party and connects the caller to it.",
        f"{_VOICE}/dial",
        ("Dial", {"timeout": 20, "callerId": "+15017122661"}, [("Number", {}, ["+15558675310"])]),
    ),
    "Echo": ("Plays the caller's own speech back.", _VOICE, ("Echo", {}, [])),
    "Enqueue": (
        "Puts the caller into a queue, identified by its name, or passes a task to a TaskRouter workflow.",
        f"{_VOICE}/enqueue",
        ("Enqueue", {"waitUrl": "/music"}, ["support"]),
    ),
    "Gather": (
        "Collects digits or speech while speaking or playing.",
        f"{_VOICE}/gather",
        ("Gather", {"input": ["dtmf", "speech"], "numDigits": 1, "action": "/menu"}, [("Say", {}, ["Press 1."])]),
    ),
    "Hangup": ("Ends the call.", f"{_VOICE}/hangup", ("Hangup", {}, [])),
    "Header": ("One header of a SIP call.", f"{_VOICE}/sip", ("Header", {"name": "X-Caller", "value": "alice"}, [])),
    "Headers": (
        "The headers of a SIP call.",
        f"{_VOICE}/sip",
        ("Headers", {}, [("Header", {"name": "X-Caller", "value": "alice"}, [])]),
    ),
    "Identity": ("The identity of the client to call.", f"{_VOICE}/client", ("Identity", {}, ["alice"])),
    "Language": (
        "The settings of one language of a Conversation Relay.",
        f"{_CONNECT}/conversationrelay",
        ("Language", {"code": "sv-SE", "ttsProvider": "amazon", "voice": "Elin-Neural"}, []),
    ),
    "Leave": (
        "Removes the caller from the queue; the call continues after its `Enqueue`.",
        f"{_VOICE}/leave",
        ("Leave", {}, []),
    ),
    "Media": (
        "The URL of an image or file that is attached to a message.",
        "https://www.twilio.com/docs/messaging/twiml/message#media",
        ("Media", {}, ["https://example.com/menu.png"]),
    ),
    "MediaFilter": (
        "Filters noise out of the call's audio while other verbs run.",
        _VOICE,
        ("MediaFilter", {"name": "quiet", "filterType": "noise", "track": "inbound_track"}, []),
    ),
    "Message": (
        "Replies to a message with a message.",
        "https://www.twilio.com/docs/messaging/twiml/message",
        (
            "Message",
            {"to": "+15558675310"},
            [("Body", {}, ["Here it is."]), ("Media", {}, ["https://example.com/menu.png"])],
        ),
    ),
    "Number": (
        "Calls a phone number.",
        f"{_VOICE}/number",
        ("Number", {"sendDigits": "wwww1928"}, ["+15558675310"]),
    ),
    "Parameter": (
        "One named value, passed to what the call is connected to.",
        f"{_VOICE}/stream#custom-parameters",
        ("Parameter", {"name": "customer", "value": "42"}, []),
    ),
    "Pause": ("Waits in silence.", f"{_VOICE}/pause", ("Pause", {"length": 5}, [])),
    "Pay": (
        "Takes a payment by card or bank account.",
        f"{_VOICE}/pay",
        ("Pay", {"chargeAmount": "20.45", "validCardTypes": ["visa", "amex"]}, []),
    ),
    "Play": (
        "Plays an audio file, or digits as tones.",
        f"{_VOICE}/play",
        ("Play", {"loop": 2}, ["https://example.com/wait.mp3"]),
    ),
    "Prompt": (
        "What `Pay` says at one of its steps.",
        f"{_VOICE}/pay/prompt",
        ("Prompt", {"for": "payment-card-number", "attempt": [1, 2]}, [("Say", {}, ["Your card number, please."])]),
    ),
    "Queue": (
        "Connects the caller to the first one waiting in a queue.",
        f"{_VOICE}/queue",
        ("Queue", {"url": "/about-to-connect"}, ["support"]),
    ),
    "Receive": (
        "Receives a fax.",
        "https://www.twilio.com/docs/fax/twiml/receive",
        ("Receive", {"action": "/fax", "storeMedia": False}, []),
    ),
    "Record": (
        "Records what the caller says.",
        f"{_VOICE}/record",
        ("Record", {"maxLength": 60, "finishOnKey": "#", "action": "/recorded"}, []),
    ),
    "Recording": (
        "Records the call while other verbs run.",
        f"{_VOICE}/recording",
        ("Recording", {"recordingStatusCallback": "/recording", "channels": "dual"}, []),
    ),
    "Redirect": (
        "Continues with the document at another URL.",
        f"{_VOICE}/redirect",
        ("Redirect", {"method": "POST"}, ["/menu"]),
    ),
    "Refer": (
        "Transfers a SIP call to another SIP address.",
        f"{_VOICE}/refer",
        ("Refer", {"action": "/referred"}, [("ReferSip", {}, ["sip:alice@example.com"])]),
    ),
    "ReferSip": (
        "The SIP address that `Refer` transfers a call to.",
        f"{_VOICE}/refer",
        ("ReferSip", {}, ["sip:alice@example.com"]),
    ),
    "Reject": ("Declines the call without answering it.", f"{_VOICE}/reject", ("Reject", {"reason": "busy"}, [])),
    "Room": (
        "Connects the call to a video room.",
        f"{_CONNECT}/room",
        ("Room", {"participantIdentity": "alice"}, ["daily"]),
    ),
    "Say": ("Speaks text to the caller.", f"{_VOICE}/say", ("Say", {"voice": "Polly.Joanna"}, ["Hello."])),
    "Sim": ("Calls a SIM by its SID.", f"{_VOICE}/sim", ("Sim", {}, ["DE00000000000000000000000000000000"])),
    "Sip": (
        "Calls a SIP address.",
        f"{_VOICE}/sip",
        ("Sip", {"username": "alice"}, ["sip:alice@example.com"]),
    ),
    "SipUri": (
        "One of several SIP addresses for a call.",
        f"{_VOICE}/sip",
        ("SipUri", {"priority": "1"}, ["sip:alice@example.com"]),
    ),
    "Siprec": (
        "Sends the call's audio to a SIPREC recorder.",
        f"{_VOICE}/siprec",
        ("Siprec", {"name": "archive", "connectorName": "recorder", "track": "both_tracks"}, []),
    ),
    "Sms": (
        "Sends a text message during a call.",
        f"{_VOICE}/sms",
        ("Sms", {"to": "+15558675310", "from": "+15017122661"}, ["Thank you for calling."]),
    ),
    "SsmlBreak": ("A pause in speech.", _SSML, ("SsmlBreak", {"strength": "weak", "time": "500ms"}, [])),
    "SsmlEmphasis": ("Words that are spoken with stress.", _SSML, ("SsmlEmphasis", {"level": "strong"}, ["now"])),
    "SsmlLang": ("Words in another language.", _SSML, ("SsmlLang", {"xml:lang": "fr-FR"}, ["au revoir"])),
    "SsmlP": ("A paragraph.", _SSML, ("SsmlP", {}, ["Welcome."])),
    "SsmlPhoneme": (
        "A word with its pronunciation.",
        _SSML,
        ("SsmlPhoneme", {"alphabet": "x-sampa", "ph": 'pI"kA:n'}, ["pecan"]),
    ),
    "SsmlProsody": (
        "Words with their own volume, rate and pitch.",
        _SSML,
        ("SsmlProsody", {"rate": "slow", "pitch": "-10%"}, ["once more"]),
    ),
    "SsmlS": ("A sentence.", _SSML, ("SsmlS", {}, ["Welcome."])),
    "SsmlSayAs": (
        "Text to be read as a date, a telephone number, single characters and the like.",
        _SSML,
        ("SsmlSayAs", {"interpret-as": "telephone"}, ["+15558675310"]),
    ),
    "SsmlSub": ("An abbreviation and its spoken form.", _SSML, ("SsmlSub", {"alias": "aluminum"}, ["Al"])),
    "SsmlW": ("A word with its part of speech.", _SSML, ("SsmlW", {"role": "amazon:VB"}, ["read"])),
    "Start": (
        "Starts something that runs alongside the call: a stream, a recording or a transcription.",
        f"{_VOICE}/stream",
        ("Start", {}, [("Stream", {"name": "ears", "url": "wss://example.com/audio"}, [])]),
    ),
    "Stop": ("Stops what `Start` started.", f"{_VOICE}/stream", ("Stop", {}, [("Stream", {"name": "ears"}, [])])),
    "Stream": (
        "Sends the call's audio to a WebSocket.",
        f"{_VOICE}/stream",
        ("Stream", {"url": "wss://example.com/audio"}, [("Parameter", {"name": "a", "value": "b"}, [])]),
    ),
    "Task": (
        "The attributes of a TaskRouter task, as JSON; a mapping is written as such.",
        f"{_VOICE}/enqueue",
        ("Task", {"priority": 5, "timeout": 300}, ['{"language":"sv"}']),
    ),
    "Transcription": (
        "Transcribes the call while it is in progress.",
        f"{_VOICE}/transcription",
        ("Transcription", {"statusCallbackUrl": "/heard", "partialResults": True}, []),
    ),
    "VirtualAgent": (
        "Connects the call to a virtual agent.",
        f"{_CONNECT}/virtualagent",
        (
            "VirtualAgent",
            {"connectorName": "dialogflow"},
            [("Config", {"name": "language", "value": "en-us"}, [])],
        ),
    ),
    "WhatsApp": (
        "Calls a WhatsApp number.",
        f"{_VOICE}/dial",
        ("WhatsApp", {"statusCallback": "/whatsapp"}, ["+15558675310"]),
    ),
}
