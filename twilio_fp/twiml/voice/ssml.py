# By tools/codegen from tools/codegen/facts/twiml.json. Do not edit.
"""Elements of SSML, which shape how `Say` speaks."""

from __future__ import annotations

# ruff: noqa: ANN001, ANN002, ANN003, ANN204 - what is taken is written for type checkers alone
from typing import TYPE_CHECKING, final

from twilio_fp.twiml.mistakes import refuse
from twilio_fp.twiml.node import element
from twilio_fp.twiml.rules import RULES
from twilio_fp.twiml.tree import Filler, TypedElement, finish
from twilio_fp.values import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from twilio_fp.twiml.element import Element
    from twilio_fp.twiml.enumerations import (
        SsmlBreakStrength,
        SsmlEmphasisLevel,
        SsmlLangXmlLang,
        SsmlPhonemeAlphabet,
        SsmlSayAsFormat,
        SsmlSayAsInterpretAs,
    )
    from twilio_fp.twiml.node import Comment, Content
    from twilio_fp.values import FrozenMap

__all__ = [
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
]


@final
@element(init=False)
class SsmlBreak(TypedElement):
    """A pause in speech. It is ``<break>`` in XML.

    Args:
        strength: How strong the pause is, in words: `none` to `x-strong`; default `medium`. Give `time` for an exact
            one.
        time: How long the pause is, at most 10 seconds, such as `500ms` or `1s`. (such as ``[number]s``,
            ``[number]ms``)

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.SsmlBreak(strength="weak", time="500ms"), declaration=False)
    '<break strength="weak" time="500ms" />'

    Source: https://www.twilio.com/docs/voice/twiml/say/text-speech#use-ssml-with-twilio
    """

    content: tuple[Element | Comment, ...]
    strength: str | None
    """How strong the pause is, in words: `none` to `x-strong`; default `medium`. Give `time` for an exact one."""
    time: str | None
    """How long the pause is, at most 10 seconds, such as `500ms` or `1s`. (such as ``[number]s``, ``[number]ms``)"""
    extra: FrozenMap[str, str]

    tag = "break"
    prose = False
    _rule = RULES["SsmlBreak"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[Element | Comment] = None,
            *,
            strength: SsmlBreakStrength | str | None = None,
            time: str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, strength=None, time=None, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<break"
            if strength is not None:
                start += _SSMLBREAK.attributes[0](self, strength)
            if time is not None:
                start += _SSMLBREAK.attributes[1](self, time)
            finish(self, _SSMLBREAK, start, content, extra)


_SSMLBREAK = Filler(SsmlBreak)


@final
@element(init=False)
class SsmlEmphasis(TypedElement):
    """Words that are spoken with stress. It is ``<emphasis>`` in XML.

    Args:
        level: How much the text is stressed: `strong`, `moderate` (default) or `reduced`.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.SsmlEmphasis("now", level="strong"), declaration=False)
    '<emphasis level="strong">now</emphasis>'

    Source: https://www.twilio.com/docs/voice/twiml/say/text-speech#use-ssml-with-twilio
    """

    content: tuple[
        SsmlBreak
        | SsmlEmphasis
        | SsmlLang
        | SsmlPhoneme
        | SsmlProsody
        | SsmlSayAs
        | SsmlSub
        | SsmlW
        | str
        | Element
        | Comment,
        ...,
    ]
    level: str | None
    """How much the text is stressed: `strong`, `moderate` (default) or `reduced`."""
    extra: FrozenMap[str, str]

    tag = "emphasis"
    prose = True
    _rule = RULES["SsmlEmphasis"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[
                SsmlBreak
                | SsmlEmphasis
                | SsmlLang
                | SsmlPhoneme
                | SsmlProsody
                | SsmlSayAs
                | SsmlSub
                | SsmlW
                | str
                | Element
                | Comment
            ] = None,
            *,
            level: SsmlEmphasisLevel | str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, level=None, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<emphasis"
            if level is not None:
                start += _SSMLEMPHASIS.attributes[0](self, level)
            finish(self, _SSMLEMPHASIS, start, content, extra)


_SSMLEMPHASIS = Filler(SsmlEmphasis)


@final
@element(init=False)
class SsmlLang(TypedElement):
    """Words in another language. It is ``<lang>`` in XML.

    Args:
        xml_lang: Language of the text, BCP 47 such as es-MX. (``xml:lang`` in XML)

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.SsmlLang("au revoir", xml_lang="fr-FR"), declaration=False)
    '<lang xml:lang="fr-FR">au revoir</lang>'

    Source: https://www.twilio.com/docs/voice/twiml/say/text-speech#use-ssml-with-twilio
    """

    content: tuple[
        SsmlBreak
        | SsmlEmphasis
        | SsmlLang
        | SsmlP
        | SsmlPhoneme
        | SsmlProsody
        | SsmlS
        | SsmlSayAs
        | SsmlSub
        | SsmlW
        | str
        | Element
        | Comment,
        ...,
    ]
    xml_lang: str | None
    """Language of the text, BCP 47 such as es-MX. (``xml:lang`` in XML)"""
    extra: FrozenMap[str, str]

    tag = "lang"
    prose = True
    _rule = RULES["SsmlLang"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[
                SsmlBreak
                | SsmlEmphasis
                | SsmlLang
                | SsmlP
                | SsmlPhoneme
                | SsmlProsody
                | SsmlS
                | SsmlSayAs
                | SsmlSub
                | SsmlW
                | str
                | Element
                | Comment
            ] = None,
            *,
            xml_lang: SsmlLangXmlLang | str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, xml_lang=None, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<lang"
            if xml_lang is not None:
                start += _SSMLLANG.attributes[0](self, xml_lang)
            finish(self, _SSMLLANG, start, content, extra)


_SSMLLANG = Filler(SsmlLang)


@final
@element(init=False)
class SsmlP(TypedElement):
    """A paragraph. It is ``<p>`` in XML.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.SsmlP("Welcome."), declaration=False)
    '<p>Welcome.</p>'

    Source: https://www.twilio.com/docs/voice/twiml/say/text-speech#use-ssml-with-twilio
    """

    content: tuple[
        SsmlBreak
        | SsmlEmphasis
        | SsmlLang
        | SsmlPhoneme
        | SsmlProsody
        | SsmlS
        | SsmlSayAs
        | SsmlSub
        | SsmlW
        | str
        | Element
        | Comment,
        ...,
    ]
    extra: FrozenMap[str, str]

    tag = "p"
    prose = True
    _rule = RULES["SsmlP"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[
                SsmlBreak
                | SsmlEmphasis
                | SsmlLang
                | SsmlPhoneme
                | SsmlProsody
                | SsmlS
                | SsmlSayAs
                | SsmlSub
                | SsmlW
                | str
                | Element
                | Comment
            ] = None,
            *,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<p"
            finish(self, _SSMLP, start, content, extra)


_SSMLP = Filler(SsmlP)


@final
@element(init=False)
class SsmlPhoneme(TypedElement):
    r"""A word with its pronunciation. It is ``<phoneme>`` in XML.

    Args:
        alphabet: Alphabet that `ph` is written in: `ipa` (International Phonetic Alphabet), `x-sampa`, or one for a
            language.
        ph: Sounds of the text, written in `alphabet`.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.SsmlPhoneme("pecan", alphabet="x-sampa", ph="pI\"kA:n"), declaration=False)
    '<phoneme alphabet="x-sampa" ph="pI&quot;kA:n">pecan</phoneme>'

    Source: https://www.twilio.com/docs/voice/twiml/say/text-speech#use-ssml-with-twilio
    """

    content: tuple[str | Element | Comment, ...]
    alphabet: str | None
    """Alphabet that `ph` is written in: `ipa` (International Phonetic Alphabet), `x-sampa`, or one for a language."""
    ph: str | None
    """Sounds of the text, written in `alphabet`."""
    extra: FrozenMap[str, str]

    tag = "phoneme"
    prose = False
    _rule = RULES["SsmlPhoneme"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[str | Element | Comment],
            *,
            alphabet: SsmlPhonemeAlphabet | str | None = None,
            ph: str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=UNSET, *more, alphabet=None, ph=None, extra=None, **unknown):
            if content is UNSET or more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<phoneme"
            if alphabet is not None:
                start += _SSMLPHONEME.attributes[0](self, alphabet)
            if ph is not None:
                start += _SSMLPHONEME.attributes[1](self, ph)
            finish(self, _SSMLPHONEME, start, content, extra)


_SSMLPHONEME = Filler(SsmlPhoneme)


@final
@element(init=False)
class SsmlProsody(TypedElement):
    """Words with a volume, rate and pitch of their own. It is ``<prosody>`` in XML.

    Args:
        volume: How loud the voice is: a word, or a change in decibels. Default: the voice's own. (such as ``default``,
            ``silent``, ``x-soft``, ``soft``, ``medium``, ``loud``, ``x-loud``, ``+ndB``, ``-ndB``)
        rate: How fast the voice speaks: a word, or percent of the voice's own, 20% and more. (such as ``x-slow``,
            ``slow``, ``medium``, ``fast``, ``x-fast``, ``n%``)
        pitch: How high the voice is: a word, or a change in percent. Default: the voice's own. (such as ``default``,
            ``x-low``, ``low``, ``medium``, ``high``, ``x-high``, ``+n%``, ``-n%``)

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.SsmlProsody("once more", rate="slow", pitch="-10%"), declaration=False)
    '<prosody pitch="-10%" rate="slow">once more</prosody>'

    Source: https://www.twilio.com/docs/voice/twiml/say/text-speech#use-ssml-with-twilio
    """

    content: tuple[
        SsmlBreak
        | SsmlEmphasis
        | SsmlLang
        | SsmlP
        | SsmlPhoneme
        | SsmlProsody
        | SsmlS
        | SsmlSayAs
        | SsmlSub
        | SsmlW
        | str
        | Element
        | Comment,
        ...,
    ]
    volume: str | None
    """How loud the voice is: a word, or a change in decibels. Default: the voice's own. (such as ``default``,
    ``silent``, ``x-soft``, ``soft``, ``medium``, ``loud``, ``x-loud``, ``+ndB``, ``-ndB``)"""
    rate: str | None
    """How fast the voice speaks: a word, or percent of the voice's own, 20% and more. (such as ``x-slow``, ``slow``,
    ``medium``, ``fast``, ``x-fast``, ``n%``)"""
    pitch: str | None
    """How high the voice is: a word, or a change in percent. Default: the voice's own. (such as ``default``, ``x-low``,
    ``low``, ``medium``, ``high``, ``x-high``, ``+n%``, ``-n%``)"""
    extra: FrozenMap[str, str]

    tag = "prosody"
    prose = True
    _rule = RULES["SsmlProsody"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[
                SsmlBreak
                | SsmlEmphasis
                | SsmlLang
                | SsmlP
                | SsmlPhoneme
                | SsmlProsody
                | SsmlS
                | SsmlSayAs
                | SsmlSub
                | SsmlW
                | str
                | Element
                | Comment
            ] = None,
            *,
            volume: str | None = None,
            rate: str | None = None,
            pitch: str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, volume=None, rate=None, pitch=None, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<prosody"
            if pitch is not None:
                start += _SSMLPROSODY.attributes[0](self, pitch)
            if rate is not None:
                start += _SSMLPROSODY.attributes[1](self, rate)
            if volume is not None:
                start += _SSMLPROSODY.attributes[2](self, volume)
            finish(self, _SSMLPROSODY, start, content, extra)


_SSMLPROSODY = Filler(SsmlProsody)


@final
@element(init=False)
class SsmlS(TypedElement):
    """A sentence. It is ``<s>`` in XML.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.SsmlS("Welcome."), declaration=False)
    '<s>Welcome.</s>'

    Source: https://www.twilio.com/docs/voice/twiml/say/text-speech#use-ssml-with-twilio
    """

    content: tuple[
        SsmlBreak
        | SsmlEmphasis
        | SsmlLang
        | SsmlPhoneme
        | SsmlProsody
        | SsmlSayAs
        | SsmlSub
        | SsmlW
        | str
        | Element
        | Comment,
        ...,
    ]
    extra: FrozenMap[str, str]

    tag = "s"
    prose = True
    _rule = RULES["SsmlS"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[
                SsmlBreak
                | SsmlEmphasis
                | SsmlLang
                | SsmlPhoneme
                | SsmlProsody
                | SsmlSayAs
                | SsmlSub
                | SsmlW
                | str
                | Element
                | Comment
            ] = None,
            *,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<s"
            finish(self, _SSMLS, start, content, extra)


_SSMLS = Filler(SsmlS)


@final
@element(init=False)
class SsmlSayAs(TypedElement):
    """Text to be read as a date, a telephone number, single characters and the like. It is ``<say-as>`` in XML.

    Args:
        interpret_as: How the text is read: as characters, a cardinal, ordinal, fraction, unit, date, time, address,
            telephone number and so on. (``interpret-as`` in XML)
        format: Order of the parts of a date, such as `mdy`. Only with `interpret_as` date.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.SsmlSayAs("+15558675310", interpret_as="telephone"), declaration=False)
    '<say-as interpret-as="telephone">+15558675310</say-as>'

    Source: https://www.twilio.com/docs/voice/twiml/say/text-speech#use-ssml-with-twilio
    """

    content: tuple[str | Element | Comment, ...]
    interpret_as: str | None
    """How the text is read: as characters, a cardinal, ordinal, fraction, unit, date, time, address, telephone number
    and so on. (``interpret-as`` in XML)"""
    format: str | None
    """Order of the parts of a date, such as `mdy`. Only with `interpret_as` date."""
    extra: FrozenMap[str, str]

    tag = "say-as"
    prose = False
    _rule = RULES["SsmlSayAs"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[str | Element | Comment],
            *,
            interpret_as: SsmlSayAsInterpretAs | str | None = None,
            format: SsmlSayAsFormat | str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=UNSET, *more, interpret_as=None, format=None, extra=None, **unknown):
            if content is UNSET or more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<say-as"
            if format is not None:
                start += _SSMLSAYAS.attributes[0](self, format)
            if interpret_as is not None:
                start += _SSMLSAYAS.attributes[1](self, interpret_as)
            finish(self, _SSMLSAYAS, start, content, extra)


_SSMLSAYAS = Filler(SsmlSayAs)


@final
@element(init=False)
class SsmlSub(TypedElement):
    """An abbreviation with what is spoken for it. It is ``<sub>`` in XML.

    Args:
        alias: What is spoken in place of the text, such as the long form of an abbreviation.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.SsmlSub("Al", alias="aluminum"), declaration=False)
    '<sub alias="aluminum">Al</sub>'

    Source: https://www.twilio.com/docs/voice/twiml/say/text-speech#use-ssml-with-twilio
    """

    content: tuple[str | Element | Comment, ...]
    alias: str | None
    """What is spoken in place of the text, such as the long form of an abbreviation."""
    extra: FrozenMap[str, str]

    tag = "sub"
    prose = False
    _rule = RULES["SsmlSub"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[str | Element | Comment],
            *,
            alias: str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=UNSET, *more, alias=None, extra=None, **unknown):
            if content is UNSET or more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<sub"
            if alias is not None:
                start += _SSMLSUB.attributes[0](self, alias)
            finish(self, _SSMLSUB, start, content, extra)


_SSMLSUB = Filler(SsmlSub)


@final
@element(init=False)
class SsmlW(TypedElement):
    """A word with its part of speech. It is ``<w>`` in XML.

    Args:
        role: Sense in which the word is spoken, such as `amazon:VB` for a verb or `amazon:VBD` for a past tense.

    >>> from twilio_fp import twiml
    >>> twiml.render(twiml.SsmlW("read", role="amazon:VB"), declaration=False)
    '<w role="amazon:VB">read</w>'

    Source: https://www.twilio.com/docs/voice/twiml/say/text-speech#use-ssml-with-twilio
    """

    content: tuple[
        SsmlBreak | SsmlEmphasis | SsmlPhoneme | SsmlProsody | SsmlSayAs | SsmlSub | str | Element | Comment, ...
    ]
    role: str | None
    """Sense in which the word is spoken, such as `amazon:VB` for a verb or `amazon:VBD` for a past tense."""
    extra: FrozenMap[str, str]

    tag = "w"
    prose = True
    _rule = RULES["SsmlW"]

    if TYPE_CHECKING:

        def __init__(
            self,
            content: Content[
                SsmlBreak | SsmlEmphasis | SsmlPhoneme | SsmlProsody | SsmlSayAs | SsmlSub | str | Element | Comment
            ] = None,
            *,
            role: str | None = None,
            extra: Mapping[str, str | float] | None = None,
        ) -> None: ...

    else:

        def __init__(self, content=None, *more, role=None, extra=None, **unknown):
            if more or unknown:
                refuse(self._rule, (content, *more), unknown)
            start = "<w"
            if role is not None:
                start += _SSMLW.attributes[0](self, role)
            finish(self, _SSMLW, start, content, extra)


_SSMLW = Filler(SsmlW)
