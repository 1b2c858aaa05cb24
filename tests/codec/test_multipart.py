from __future__ import annotations

from email import message_from_bytes, policy
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import RawOperation, encode
from twilio_fp.operation import FilePart

if TYPE_CHECKING:
    from twilio_fp import HttpRequest

NAMES = st.text(st.characters(min_codepoint=32, max_codepoint=0x7E, exclude_characters="\\"), min_size=1, max_size=8)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
PARTS = st.builds(
    FilePart,
    NAMES.filter(str.strip),
    st.binary(max_size=50),
    st.sampled_from(["application/pdf", "application/octet-stream"]),
)


def upload(form: dict[str, str], files: dict[str, FilePart]) -> HttpRequest:
    return encode(RawOperation("POST", "numbers-upload.twilio.com", "/v2/x", form=form, files=files))


def read(request: HttpRequest) -> list[tuple[str | None, str | None, str, bytes]]:
    """Return the parts as parsed by another library: each part's field, file name, media type and content."""
    head = f"Content-Type: {request.headers['Content-Type']}\r\n\r\n".encode()
    message = message_from_bytes(head + request.body, policy=policy.HTTP)
    found: list[tuple[str | None, str | None, str, bytes]] = []
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        found.append((str(name), part.get_filename(), part.get_content_type(), content))
    return found


@given(content=st.binary(max_size=200), texts=st.dictionaries(st.from_regex("[A-Za-z]{1,8}", fullmatch=True), TEXTS))
def test_another_parser_reads_what_was_encoded(content: bytes, texts: dict[str, str]) -> None:
    request = upload(texts, {"File": FilePart("a b.pdf", content, "image/png")})
    *fields, file = read(request)
    assert [(name, body.decode()) for name, _, _, body in fields] == list(texts.items())
    assert file == ("File", "a b.pdf", "image/png", content)


@given(form=st.dictionaries(NAMES, TEXTS, max_size=3), files=st.dictionaries(NAMES, PARTS, min_size=1, max_size=3))
def test_equal_forms_give_equal_bytes_and_no_part_contains_the_boundary(
    form: dict[str, str], files: dict[str, FilePart]
) -> None:
    request = upload(form, files)
    assert upload(dict(form), dict(files)) == request
    boundary = request.headers["Content-Type"].partition("boundary=")[2].encode()
    assert request.body.count(b"--" + boundary) == len(form) + len(files) + 1


def test_a_name_cannot_break_out_of_its_header() -> None:
    request = upload({'a"\r\nX: y': "1"}, {"File": FilePart('b"c', b"")})
    assert b"\r\nX: y" not in request.body
    assert b'name="a%22%0D%0AX: y"' in request.body
    assert b'filename="b%22c"' in request.body


def test_different_forms_have_different_boundaries() -> None:
    part = FilePart("a.pdf", b"x", "application/pdf")
    forms = [
        upload({}, {"File": part}),
        upload({"A": "1"}, {"File": part}),
        upload({"A": "2"}, {"File": part}),
        upload({"B": "1"}, {"File": part}),
        upload({"A": "1"}, {"Other": part}),
        upload({"A": "1"}, {"File": FilePart("b.pdf", b"x", "application/pdf")}),
        upload({"A": "1"}, {"File": FilePart("a.pdf", b"y", "application/pdf")}),
        upload({"A": "1"}, {"File": FilePart("a.pdf", b"x", "image/png")}),
    ]
    assert len({request.headers["Content-Type"] for request in forms}) == len(forms)
