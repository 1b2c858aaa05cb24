from __future__ import annotations

from tools.site.doctests import fenced


def test_a_session_is_put_between_fences() -> None:
    text = "Say it.\n\n    >>> [1,\n    ... 2]\n    [1, 2]\n\nMore.\n\n>>> 3\n3"
    said = "Say it.\n\n    ```pycon\n    >>> [1,\n    ... 2]\n    [1, 2]\n    ```\n\nMore.\n\n```pycon\n>>> 3\n3\n```"
    assert fenced(text) == said


def test_text_without_a_session_is_unchanged() -> None:
    assert fenced("One.\n\n\nTwo >>> three.\n") == "One.\n\n\nTwo >>> three.\n"
