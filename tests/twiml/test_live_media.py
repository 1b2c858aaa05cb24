from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from twilio_fp import twiml
from twilio_fp.twiml import (
    Comment,
    Connect,
    ConversationRelay,
    Element,
    Gather,
    Hangup,
    Language,
    MediaFilter,
    Parameter,
    Pause,
    Response,
    Start,
    Stop,
    Stream,
    Transcription,
)

if TYPE_CHECKING:
    from twilio_fp.twiml.node import Node

URL = "wss://example.com/audio"
RELAY = "/Response/Connect[1]/ConversationRelay[1]"
NEEDS = "error: code multi requires ElevenLabs, Deepgram and nova-2-general or nova-3-general"
ONLY_GATHER = "but only Gather takes the provider as a prefix"


def relay(*languages: Language, **attributes: object) -> Response:
    return Response(Connect(ConversationRelay(languages, url=URL, extra={k: str(v) for k, v in attributes.items()})))


def started(*tracks: str | None) -> Response:
    streams = [Start(Stream(name=str(at), url=URL, track=track)) for at, track in enumerate(tracks)]
    return Response([*streams, Pause(length=60)])


PROBLEMS: list[tuple[Node, list[str]]] = [
    (Response(Connect(Stream(url=URL))), []),
    (Response(Connect(Stream(url=URL, track="inbound_track"))), []),
    (
        Response(Connect(Stream(url=URL, track="both_tracks"))),
        ["/Response/Connect[1]/Stream[1]: error: track is 'both_tracks', but a Stream in Connect"],
    ),
    (
        Response(Connect([Stream(url=URL), ConversationRelay(url=URL)])),
        [f"{RELAY}: error: A call can't be connected to a Stream and to ConversationRelay at the same time."],
    ),
    (Response([Start(Stream(url=URL)), Pause()]), []),
    (Response(Connect([Comment("c"), Stream(url=URL)])), []),
    (
        twiml.parse(f'<Response><Connect>a<Stream url="{URL}"/></Connect></Response>'),
        ["/Response/Connect[1]: error: It breaks a rule of Connect"],
    ),
    (twiml.parse("<Response>a<Pause/></Response>"), ["/Response: error: It breaks a rule of Response"]),
    (
        Response([Pause(), Start(Stream(url=URL))]),
        ["/Response/Start[1]: warning: Start comes last: no verb follows it, so the call ends immediately."],
    ),
    (
        Response(Element("New", [Start(Stream(url=URL))], {"speechTimeout": "soon"})),
        ["/Response/New[1]: notice: New is not an element that this library knows."],
    ),
    (
        Response(Element("New", [Language(code="multi", tts_provider="Google")])),
        ["/Response/New[1]: notice: New is not an element that this library knows."],
    ),
    (Response([*started(None, None, None, None).content, Connect(Stream(url=URL))]), []),
    (
        Response([Pause(), *started("both_tracks", "both_tracks", None).content]),
        ["/Response/Start[3]: error: This makes 5 streamed tracks, but a call can have at most 4."],
    ),
    (
        Response(Start(Stream(url=URL))),
        ["/Response/Start[1]: warning: Start comes last: no verb follows it, so the call ends immediately."],
    ),
    (
        Response([Start(Stream(url=URL)), Comment("c")]),
        ["/Response/Start[1]: warning: Start comes last: no verb follows it, so the call ends immediately."],
    ),
    (Response(Comment("c")), []),
    (started("inbound_track", "outbound_track", "both_tracks"), []),
    (
        started("both_tracks", "both_tracks", None, None),
        ["/Response/Start[3]: error: This makes 5 streamed tracks, but a call can have at most 4."],
    ),
    (started(None, None, None, None), []),
    (
        started("both_tracks", "both_tracks", None),
        ["/Response/Start[3]: error: This makes 5 streamed tracks, but a call can have at most 4."],
    ),
    (Response(Connect(Stream(Parameter(name="a" * 99, value="b" * 400), url=URL))), []),
    (
        Response(Connect(Stream(Parameter(name="a" * 100, value="b" * 400), url=URL))),
        ["/Response/Connect[1]/Stream[1]/Parameter[1]: error: Its name and value have 500 characters"],
    ),
    (Response(Connect(Stream(Parameter(name="a" * 499), url=URL))), []),
    (Response(Connect(Stream(Parameter(value="a" * 499), url=URL))), []),
    (Response(Connect(ConversationRelay(Parameter(name="a", value="b" * 600), url=URL))), []),
    (
        Response(Connect(Stream([Parameter(name="a"), Parameter(name="b" * 500)], url=URL))),
        ["/Response/Connect[1]/Stream[1]/Parameter[2]: error: Its name and value have 500 characters"],
    ),
    (
        relay(speechModel="nova-3-general", eagerEotThreshold=0.5, eotThreshold=0.6),
        [f"{RELAY}: warning: {name} applies only to Deepgram's Flux" for name in ("eagerEotThreshold", "eotThreshold")],
    ),
    *[(relay(speechModel=model), []) for model in ("deepgram", "google", "googlev2")],
    (
        relay(speechModel="fluent", eotThreshold=0.6),
        [f"{RELAY}: warning: eotThreshold applies only to Deepgram's Flux models."],
    ),
    (
        relay(speechModel="googlev2_one_two"),
        [f"{RELAY}: warning: speechModel is 'googlev2_one_two', {ONLY_GATHER}: write 'one_two'."],
    ),
    (relay(speechModel="flux-general-en", eagerEotThreshold=0.5, eotThreshold=0.6), []),
    (
        relay(transcriptionProvider="Google", eotThreshold=0.6),
        [f"{RELAY}: warning: eotThreshold applies only to Deepgram's Flux"],
    ),
    (relay(eagerEotThreshold=0.2), [f"{RELAY}: warning: eagerEotThreshold is 0.2, but must be from 0.3 to 0.9."]),
    (relay(eagerEotThreshold=0.9), []),
    (relay(eagerEotThreshold=0.3), []),
    (relay(eagerEotThreshold=0.91), [f"{RELAY}: warning: eagerEotThreshold is 0.91, but must be from 0.3 to 0.9."]),
    (relay(transcriptionProvider="deepgram", speechModel="FLUX-general-en", eotThreshold=0.6), []),
    (relay(speechTimeout=""), [f"{RELAY}: warning: speechTimeout is '', but must be a whole number of milliseconds"]),
    (
        relay(speechTimeout="８"),
        [f"{RELAY}: warning: speechTimeout is '８', but must be a whole number of milliseconds"],
    ),
    (relay(speechTimeout="auto"), []),
    (relay(speechTimeout=800), []),
    (
        relay(speechTimeout="0.8"),
        [f"{RELAY}: warning: speechTimeout is '0.8', but must be a whole number of milliseconds"],
    ),
    (
        relay(speechModel="deepgram_nova-3-general"),
        [f"{RELAY}: warning: speechModel is 'deepgram_nova-3-general', but only Gather takes"],
    ),
    (
        Response([Start(Transcription(speech_model="googlev2_telephony")), Pause()]),
        ["/Response/Start[1]/Transcription[1]: warning: speechModel is 'googlev2_telephony', but only Gather"],
    ),
    (
        Response(Gather(action="/x", input="speech", speech_model="nova-3-general")),
        [
            (
                "/Response/Gather[1]: warning: speechModel is 'nova-3-general', but Gather takes the provider as a "
                "prefix: write 'deepgram_nova-3-general'."
            )
        ],
    ),
    (Response(Gather(action="/x", input="speech", speech_model="deepgram_nova-3-general")), []),
    (relay(Language(code="multi")), []),
    (relay(Language(code="multi"), ttsProvider="ELEVENLABS", transcriptionProvider="Deepgram"), []),
    (relay(Language(code="multi", tts_provider="ElevenLabs", speech_model="nova-2-general")), []),
    (
        relay(Language(code="multi", tts_provider="Google"), transcriptionProvider="Google", speechModel="telephony"),
        [f"{RELAY}/Language[1]: {NEEDS}, but ttsProvider, transcriptionProvider, speechModel differ."],
    ),
    (relay(Language(code="sv-SE", tts_provider="Google")), []),
    (
        relay(Language(code="multi", tts_provider="ElevenLabs"), ttsProvider="Google"),
        [],
    ),
    (
        relay(Language(code="multi"), ttsProvider="Google"),
        [f"{RELAY}/Language[1]: {NEEDS}, but ttsProvider differs."],
    ),
    (
        relay(Language(code="sv-SE"), Language(code="multi", speech_model="nova-3")),
        [f"{RELAY}/Language[2]: {NEEDS}, but speechModel differs."],
    ),
    (
        relay(Language(code="sv-SE", speech_model="google_telephony")),
        [f"{RELAY}/Language[1]: warning: speechModel is 'google_telephony', {ONLY_GATHER}: write 'telephony'."],
    ),
    (
        Response(
            [
                Start(
                    MediaFilter(Parameter(name="a", value="b"), filter_type="noise", track="both_tracks", name="quiet")
                ),
                Stop(MediaFilter(name="quiet")),
                Hangup(),
            ]
        ),
        [],
    ),
    (
        Response([Start(MediaFilter(filter_type="echo")), Pause()]),
        ["/Response/Start[1]/MediaFilter[1]: notice: filterType is 'echo', which is not one of noise."],
    ),
]


@pytest.mark.parametrize(("tree", "lines"), PROBLEMS)
def test_each_problem_that_twilio_would_report_has_its_place(tree: Node, lines: list[str]) -> None:
    found = sorted(str(problem) for problem in twiml.problems(tree))
    assert len(found) == len(lines), found
    for sentence, line in zip(found, sorted(lines), strict=True):
        assert sentence == line if line.endswith(".") else sentence.startswith(line)


def test_new_attributes_are_written_in_camel_case() -> None:
    document = Response(
        Connect(
            ConversationRelay(
                url=URL,
                conversation_configuration="support",
                conversation_id="conv_1",
                eot_threshold=0.6,
                report_input_during_agent_speech=True,
                interruptible=False,
                welcome_greeting_interruptible="dtmf",
                interrupt_sensitivity="low",
                events=["speaker-events", "tokens-played"],
                debug="debugging",
            )
        )
    )
    assert (
        'conversationConfiguration="support" conversationId="conv_1" debug="debugging" eotThreshold="0.6" '
        'events="speaker-events tokens-played" interruptSensitivity="low" interruptible="false" '
        'reportInputDuringAgentSpeech="true"'
    ) in str(document)
    assert twiml.parse(str(document)) == document
    heard = Transcription(enable_provider_data=True, conversation_id="conv_1", transcription_configuration_id="cfg")
    assert 'enableProviderData="true" transcriptionConfigurationId="cfg"' in twiml.render(heard)
