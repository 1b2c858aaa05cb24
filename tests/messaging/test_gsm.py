from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.messaging.gsm import BASIC, EXTENSION, is_gsm7, septets

TABLE = """
@ £ $ ¥ è é ù ì ò Ç LF Ø ø CR Å å
Δ _ Φ Γ Λ Ω Π Ψ Σ Θ Ξ ESC Æ æ ß É
SP ! " # ¤ % & ' ( ) * + , - . /
0 1 2 3 4 5 6 7 8 9 : ; < = > ?
¡ A B C D E F G H I J K L M N O
P Q R S T U V W X Y Z Ä Ö Ñ Ü §
¿ a b c d e f g h i j k l m n o
p q r s t u v w x y z ä ö ñ ü à
"""
NAMED = {"LF": "\n", "CR": "\r", "ESC": "\x1b", "SP": " "}


def test_the_basic_table_is_that_of_the_standard_code_by_code() -> None:
    assert [NAMED.get(each, each) for each in TABLE.split()] == list(BASIC)


def test_there_are_137_characters() -> None:
    assert sum(is_gsm7(chr(point)) for point in range(0x110000)) == 137
    assert is_gsm7(BASIC.replace("\x1b", "") + EXTENSION)


def test_lookalikes_are_not_gsm7() -> None:
    assert not any(map(is_gsm7, "ç`\t\xa0“”‘’…–—áÁêëÈÒΑΒ\x00\x1b"))
    assert is_gsm7("Çàèéìòùåäöüñß€")


@given(st.text(BASIC.replace("\x1b", "")), st.text(EXTENSION))
def test_a_character_of_the_extension_takes_two_septets(plain: str, double: str) -> None:
    assert septets(plain + double) == len(plain) + 2 * len(double)
