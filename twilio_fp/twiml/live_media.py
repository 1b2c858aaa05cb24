"""Checks for mistakes with streams and ConversationRelay that Twilio would only report during a call.

Source: https://www.twilio.com/docs/voice/twiml/stream
Source: https://www.twilio.com/docs/voice/twiml/connect/conversationrelay
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from twilio_fp.twiml.finding import Findings
from twilio_fp.twiml.node import Node

__all__ = ["LIVE_MEDIA"]

_LONGEST_PARAMETER: Final = 500
_FLUX: Final = "flux"
_MULTI_MODELS: Final = ("nova-2-general", "nova-3-general")
_PROVIDERS: Final = ("deepgram_", "google_", "googlev2_")  # Gather prefixes models with these
_EAGER: Final = (0.3, 0.9)
_TRACKS: Final = {"both_tracks": 2}
_MOST_TRACKS: Final = 4


def _nodes(node: Node, *tags: str) -> list[tuple[int, Node]]:
    found = [(i, child) for i, child in enumerate(node.content) if not isinstance(child, str)]
    return [(i, child) for i, child in found if child.tag in tags]


def _connected(node: Node) -> Findings:
    if node.tag != "Connect":
        return
    for index, stream in _nodes(node, "Stream"):
        track = stream.attributes.get("track", "inbound_track")
        if track != "inbound_track":
            yield index, "error", f"track is {track!r}, but a Stream in Connect carries only inbound_track."
    both = _nodes(node, "Stream", "ConversationRelay")
    if len({child.tag for _, child in both}) > 1:
        yield both[1][0], "error", "A call can't be connected to a Stream and to ConversationRelay at the same time."


def _started(node: Node) -> Findings:
    if node.tag != "Response":
        return
    verbs = [
        (i, child) for i, child in enumerate(node.content) if not isinstance(child, str) and child.tag != "#comment"
    ]
    if verbs and verbs[-1][1].tag == "Start":
        yield verbs[-1][0], "warning", "Start comes last: no verb follows it, so the call ends immediately."
    tracks = 0
    for index, start in verbs:
        if start.tag != "Start":
            continue
        tracks += sum([_TRACKS.get(stream.attributes.get("track", ""), 1) for _, stream in _nodes(start, "Stream")])
        if tracks > _MOST_TRACKS:
            yield index, "error", f"This makes {tracks} streamed tracks, but a call can have at most {_MOST_TRACKS}."
            return


def _parameters(node: Node) -> Findings:
    if node.tag != "Stream":
        return
    for index, parameter in _nodes(node, "Parameter"):
        size = len(parameter.attributes.get("name", "")) + len(parameter.attributes.get("value", ""))
        if size >= _LONGEST_PARAMETER:
            yield (
                index,
                "error",
                f"Its name and value have {size} characters together; Twilio accepts fewer than {_LONGEST_PARAMETER}.",
            )


def _models(node: Node) -> Findings:
    model = node.attributes.get("speechModel", "")
    if node.tag in {"ConversationRelay", "Language", "Transcription"} and model.startswith(_PROVIDERS):
        bare = model.partition("_")[2]
        yield (
            None,
            "warning",
            f"speechModel is {model!r}, but only Gather takes the provider as a prefix: write {bare!r}.",
        )
    if node.tag == "Gather" and model.startswith("nova-"):
        yield (
            None,
            "warning",
            f"speechModel is {model!r}, but Gather takes the provider as a prefix: write 'deepgram_{model}'.",
        )


def _turns(node: Node) -> Findings:
    if node.tag != "ConversationRelay":
        return
    attributes = node.attributes
    provider, model = attributes.get("transcriptionProvider", "Deepgram"), attributes.get("speechModel")
    for name in ("eotThreshold", "eagerEotThreshold"):
        if name in attributes and (
            provider.lower() != "deepgram" or (model is not None and _FLUX not in model.lower())
        ):
            yield None, "warning", f"{name} applies only to Deepgram's Flux models."
    eager = _number(attributes.get("eagerEotThreshold", ""))
    if eager is not None and not _EAGER[0] <= eager <= _EAGER[1]:
        yield (
            None,
            "warning",
            f"eagerEotThreshold is {attributes['eagerEotThreshold']}, but must be from {_EAGER[0]} to {_EAGER[1]}.",
        )
    silence = attributes.get("speechTimeout", "auto")
    if silence != "auto" and not (silence.isascii() and silence.isdigit()):
        yield None, "warning", f"speechTimeout is {silence!r}, but must be a whole number of milliseconds or auto."


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _languages(node: Node) -> Findings:
    if node.tag != "ConversationRelay":
        return
    for index, language in _nodes(node, "Language"):
        if language.attributes.get("code") != "multi":
            continue
        attributes = {**node.attributes, **language.attributes}
        required = {"ttsProvider": "elevenlabs", "transcriptionProvider": "deepgram"}
        wrong = [name for name, value in required.items() if attributes.get(name, value).lower() != value]
        if attributes.get("speechModel", _MULTI_MODELS[1]) not in _MULTI_MODELS:
            wrong.append("speechModel")
        if wrong:
            models = " or ".join(_MULTI_MODELS)
            verb = "differs" if len(wrong) == 1 else "differ"
            yield (
                index,
                "error",
                f"code multi requires ElevenLabs, Deepgram and {models}, but {', '.join(wrong)} {verb}.",
            )


LIVE_MEDIA: Final[tuple[Callable[[Node], Findings], ...]] = (
    _connected,
    _started,
    _parameters,
    _models,
    _turns,
    _languages,
)
"""The checks, each a function of a node, which looks at its children too."""
