"""Secrets that are never shown, immutable mappings, and `UNSET`."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import string
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import CreateMessage, RawOperation, encode, evolve
from twilio_fp.canonical_json import freeze
from twilio_fp.errors import UsageError
from twilio_fp.rest.taskrouter.v1 import CreateTask
from twilio_fp.values import UNSET, FrozenMap, Secret, as_secret

PLAIN = "hunter2-hunter2"
SECRET = Secret(PLAIN)


@pytest.mark.parametrize(
    "shown",
    [
        repr(SECRET),
        str(SECRET),
        f"{SECRET}",
        f"{SECRET!r}",
        f"{SECRET!s:>30}",
        f"{SECRET!a}",
        "{}".format(SECRET),  # noqa: UP032
        "%s %r" % (SECRET, SECRET),  # noqa: UP031
        string.Template("$it").substitute(it=SECRET),
        repr([SECRET]),
        str({"k": SECRET}),
    ],
)
def test_a_secret_is_not_shown(shown: str) -> None:
    assert PLAIN not in shown
    assert "**********" in shown


def test_a_secret_keeps_a_format_spec() -> None:
    assert f"{SECRET:>12}" == "  **********"


def test_a_secret_is_not_shown_in_logs(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("elsewhere").debug("%s %r %s", SECRET, SECRET, {"a": SECRET})
    assert PLAIN not in caplog.text
    assert caplog.text.count("**********") == 3


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_secret_is_not_pickled(protocol: int) -> None:
    with pytest.raises(UsageError, match="from_environ"):
        pickle.dumps(SECRET, protocol)


def test_a_secret_can_not_be_written_as_json() -> None:
    with pytest.raises(TypeError):
        json.dumps(SECRET)
    assert PLAIN not in json.dumps(SECRET, default=str)


def test_a_secret_has_no_dict_and_is_immutable() -> None:
    assert not hasattr(SECRET, "__dict__")
    with pytest.raises(TypeError):
        vars(SECRET)
    with pytest.raises(AttributeError):
        setattr(SECRET, "value", "x")  # noqa: B010
    with pytest.raises(AttributeError):
        delattr(SECRET, "_Secret__value")
    assert SECRET.reveal() == PLAIN


def test_a_secret_is_copied_as_itself() -> None:
    assert copy.copy(SECRET) is SECRET
    assert copy.deepcopy([SECRET])[0] is SECRET


def test_secrets_are_equal_by_their_text_in_constant_time(monkeypatch: pytest.MonkeyPatch) -> None:
    import hmac

    compared: list[tuple[bytes, bytes]] = []

    def compare(a: bytes, b: bytes) -> bool:
        compared.append((a, b))
        return a == b

    monkeypatch.setattr(hmac, "compare_digest", compare)
    assert Secret("é") == Secret("é")
    assert Secret("a") != Secret("b")
    assert len(compared) == 2
    assert hash(Secret("a")) == hash(Secret("a"))
    assert SECRET != PLAIN
    assert Secret("\ud800") == Secret("\ud800")


@pytest.mark.parametrize("value", ["", None, 3, b"bytes", SECRET])
def test_an_invalid_secret_is_refused(value: Any) -> None:
    with pytest.raises(UsageError) as caught:
        Secret(value)
    assert PLAIN not in str(caught.value)


def test_text_becomes_a_secret_and_a_secret_stays_itself() -> None:
    assert as_secret(PLAIN) == SECRET
    assert as_secret(SECRET) is SECRET


def test_unset_is_falsy_and_one_of_a_kind() -> None:
    assert not UNSET
    assert repr(UNSET) == "UNSET"
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert copy.deepcopy(UNSET) is UNSET
    assert copy.copy(UNSET) is UNSET


KEYS = st.text(max_size=4)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5)
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3), max_leaves=10
)


@given(st.dictionaries(KEYS, SCALARS))
def test_a_frozen_map_is_a_mapping_that_equals_a_dict_and_hashes(items: dict[str, Any]) -> None:
    frozen = FrozenMap(items)
    assert frozen == items
    assert list(frozen.items()) == list(items.items())
    turned = FrozenMap(reversed(list(items.items())))
    assert frozen == turned
    assert hash(frozen) == hash(turned)
    assert json.dumps(frozen) == json.dumps(items)
    for same in (copy.copy(frozen), copy.deepcopy(frozen), frozen.copy()):
        assert same is frozen
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(frozen, protocol))
        assert type(again) is FrozenMap
        assert list(again.items()) == list(items.items())


@pytest.mark.parametrize(
    "change",
    [
        lambda m: m.__setitem__("a", 2),
        lambda m: m.__delitem__("a"),
        lambda m: m.__ior__({"b": 1}),
        lambda m: m.clear(),
        lambda m: m.pop("a"),
        lambda m: m.pop("b", None),
        lambda m: m.popitem(),
        lambda m: m.setdefault("b", 1),
        lambda m: m.update(b=1),
    ],
)
def test_a_frozen_map_is_immutable(change: Any) -> None:
    frozen = FrozenMap({"a": 1})
    with pytest.raises(TypeError, match="is immutable"):
        change(frozen)
    with pytest.raises(AttributeError):
        setattr(frozen, "attribute", 1)  # noqa: B010
    assert frozen == {"a": 1}


def test_every_mutator_of_a_dict_is_refused() -> None:
    readers = {"copy", "fromkeys", "get", "items", "keys", "values"}
    public = {name for name in dir(dict) if not name.startswith("_")}
    refused = {name for name in public - readers if getattr(FrozenMap, name) is getattr(FrozenMap, "update")}  # noqa: B009
    assert refused == public - readers


def test_another_map_is_built_from_it() -> None:
    frozen = FrozenMap({"a": 1})
    assert frozen | {"b": 2} == {"a": 1, "b": 2}
    assert FrozenMap({**frozen, "a": 2}) == {"a": 2}
    assert repr(frozen) == "FrozenMap({'a': 1})"


def test_a_map_is_hashable_only_if_its_values_are() -> None:
    with pytest.raises(TypeError):
        hash(FrozenMap({"a": []}))


@given(
    st.recursive(
        st.sampled_from(["password", "authToken", "Client-Secret"]).map(lambda name: {name: PLAIN, "sid": "AC1"})
        | st.just({"pin": [PLAIN, {"deeper": PLAIN}]}),
        lambda inner: st.lists(inner, min_size=1, max_size=3) | st.dictionaries(st.text(), inner, min_size=1),
        max_leaves=5,
    )
)
def test_a_repr_of_frozen_json_masks_secrets_by_their_names(value: Any) -> None:
    frozen = freeze(value)
    assert PLAIN in repr(value)
    assert PLAIN not in repr(frozen)
    assert "**********" in repr(frozen)
    assert frozen == freeze(value)


def test_a_repr_of_json_to_send_masks_secrets_by_their_names() -> None:
    hello = CreateMessage(to="+15558675310", from_="+15017122661", content_sid="HX" + "0" * 32)
    for shown in (
        evolve(hello, content_variables={"password": PLAIN}),
        evolve(hello, content_variables=json.dumps({"password": PLAIN})),
        evolve(hello, content_variables={"1": json.dumps({"password": PLAIN})}),
        CreateTask("WS" + "0" * 32, attributes={"list": [{"auth_token": PLAIN}]}),
        RawOperation("POST", "api.twilio.com", "/x", form={"Parameters": json.dumps([{"password": PLAIN}])}),
    ):
        assert PLAIN not in repr(shown)
        assert PLAIN in encode(shown, account_sid="AC1").body.decode()


def test_a_map_shows_values_that_are_not_secret() -> None:
    assert repr(FrozenMap({"sid": "AC1", "password": None, "pin": "", 3: "x"})) == (
        "FrozenMap({'sid': 'AC1', 'password': None, 'pin': '', 3: 'x'})"
    )


def test_a_secret_has_no_state_to_serialise() -> None:
    reads: tuple[Any, ...] = (SECRET.__getstate__, SECRET.__reduce__, lambda: SECRET.__reduce_ex__(2))
    for read in reads:
        with pytest.raises((UsageError, TypeError)) as caught:
            read()
        assert PLAIN not in str(caught.value)
    assert PLAIN not in repr(getattr(object, "__getstate__", repr)(SECRET))
    assert PLAIN not in repr([getattr(SECRET, name, None) for name in dir(SECRET)])
