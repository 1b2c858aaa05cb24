from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import UsageError
from twilio_fp.messaging import OPT_OUT_WORDS, OptOutWords, SenderKind, opt_out_kind

WORDS = sorted({word for words in OPT_OUT_WORDS.values() for word in (*words.stop, *words.start, *words.help)})


@given(
    st.sampled_from(WORDS), st.sampled_from(["", " ", "\n", "\t "]), st.sampled_from([str.lower, str.title, str.upper])
)
def test_case_and_surrounding_spaces_do_not_matter(word: str, blank: str, spelt: object) -> None:
    assert callable(spelt)
    for sender in OPT_OUT_WORDS:
        assert opt_out_kind(f"{blank}{spelt(word)}{blank}", sender) == opt_out_kind(word, sender)


@given(
    st.sampled_from(WORDS), st.text(min_size=1).filter(lambda text: text.strip() and text.strip().upper() not in WORDS)
)
def test_a_keyword_within_other_text_does_not_count(word: str, other: str) -> None:
    assert opt_out_kind(f"{word} {other}") is None


@pytest.mark.parametrize(
    ("sender", "stop", "start", "help_"),
    [
        ("long-code", "STOP STOPALL UNSUBSCRIBE CANCEL END QUIT REVOKE OPTOUT", "START YES UNSTOP", "HELP INFO"),
        ("toll-free", "STOP", "START UNSTOP", "HELP INFO"),
        ("short-code", "", "", ""),
        ("proxy", "STOP UNSUBSCRIBE END CANCEL QUIT STOPALL ARRET ARRETT ARRETE", "", ""),
    ],
)
def test_each_kind_of_sender_has_its_keywords(sender: SenderKind, stop: str, start: str, help_: str) -> None:
    expected = dict.fromkeys(stop.split(), "STOP") | dict.fromkeys(start.split(), "START")
    expected |= dict.fromkeys(help_.split(), "HELP")
    assert {word: kind for word in WORDS if (kind := opt_out_kind(word, sender))} == expected


def test_custom_keywords_replace_all_defaults() -> None:
    words = OptOutWords(stop=["No more", "arrêt"], start="oui", help=())
    assert [opt_out_kind(text, words=words) for text in ("no MORE", "ARRÊT", "Oui", "STOP")] == [
        "STOP",
        "STOP",
        "START",
        None,
    ]


def test_an_unknown_kind_of_sender_is_refused() -> None:
    unknown: SenderKind = "landline"  # type: ignore[assignment]
    with pytest.raises(
        UsageError, match="sender must be one of long-code, toll-free, short-code, proxy, got 'landline'"
    ):
        opt_out_kind("STOP", unknown)
    with pytest.raises(UsageError, match="words must be non-empty text"):
        OptOutWords(stop=["STOP", " "])


@pytest.mark.parametrize("body", ["\ufb06op", "qu\u0131t", "STO\u1d18", "s\u0442op"])
def test_lookalike_letters_do_not_form_a_keyword(body: str) -> None:
    assert opt_out_kind(body) is None
