"""A small model of Conversations for the state machine in `test_model`: names, participants, messages, their pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from twilio_fp import ApiError, ListMessage, attempt
from twilio_fp.rest.conversations.v1 import (
    CreateConversation,
    CreateConversationMessage,
    CreateConversationParticipant,
    DeleteConversation,
    DeleteConversationMessage,
    DeleteConversationParticipant,
    FetchConversation,
    ListConversation,
    ListConversationMessage,
    ListConversationParticipant,
    UpdateConversation,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from twilio_fp import Client
    from twilio_fp.testing import FakeTwilio

TITLES = ("first", "second")
IDENTITIES = ("ann", "ben")
PROXY = "+15017122670"
TEXTING = ("+15558675320", "+15558675321")


@attrs.define
class Said:
    sid: str
    index: int
    body: str
    author: str


@attrs.define
class Talk:
    """A conversation; its participants are sids by identity or telephone number."""

    sid: str
    name: str | None
    state: str = "active"
    people: dict[str, str] = attrs.Factory(dict[str, str])
    messages: list[Said] = attrs.Factory(list[Said])
    next: int = 0


class ConversationsAndModel:
    """The rules about conversations, and the model beside them; a part of the machine."""

    if TYPE_CHECKING:
        twilio: FakeTwilio
        client: Client
        note_message: Callable[..., None]

        @property
        def now(self) -> datetime: ...

    @initialize()
    def begin_talking(self) -> None:
        self.talks: list[Talk] = []

    def why_not(self, operation: Any) -> tuple[int, int | None]:
        error = self.client(attempt(operation))
        assert isinstance(error, ApiError), f"{operation} was not refused: {error}"
        return error.status, error.code

    def talk(self, at: int) -> Talk | None:
        return self.talks[at % len(self.talks)] if self.talks else None

    def open_with(self, number: str) -> Talk | None:
        """Return the conversation that is not closed and that a number takes part in."""
        return next((talk for talk in self.talks if talk.state != "closed" and number in talk.people), None)

    @rule(name=st.none() | st.sampled_from(TITLES))
    def begin_conversation(self, name: str | None) -> None:
        operation = CreateConversation(unique_name=name, friendly_name="a talk")
        if name is not None and any(talk.name == name for talk in self.talks):
            assert self.why_not(operation) == (409, 50353)
            return
        if len(self.talks) == 4:
            return
        made = self.client(operation)
        assert (made.unique_name, made.state) == (name, "active")
        self.talks.append(Talk(made.sid, name))

    @rule(at=st.integers(0, 3), state=st.sampled_from(("active", "inactive", "inactive", "closed")))
    def change_state(self, at: int, state: str) -> None:
        talk = self.talk(at)
        if talk is None:
            return
        operation = UpdateConversation(talk.sid, state=state)
        if talk.state == "closed":
            assert self.why_not(operation)[1] == 50377
            return
        assert self.client(operation).state == state
        talk.state = state

    @rule(at=st.integers(0, 3), name=st.sampled_from(TITLES))
    def rename(self, at: int, name: str) -> None:
        talk = self.talk(at)
        if talk is None or talk.state == "closed":
            return
        operation = UpdateConversation(talk.sid, unique_name=name)
        if any(other.name == name for other in self.talks if other is not talk):
            assert self.why_not(operation) == (409, 50353)
            return
        assert self.client(operation).unique_name == name
        talk.name = name

    @rule(name=st.sampled_from(TITLES))
    def find_by_name(self, name: str) -> None:
        talk = next((talk for talk in self.talks if talk.name == name), None)
        if talk is None:
            assert self.why_not(FetchConversation(name)) == (404, 20404)
        else:
            assert self.client(FetchConversation(name)).sid == talk.sid

    @rule(at=st.integers(0, 3))
    def delete_conversation(self, at: int) -> None:
        talk = self.talk(at)
        if talk is not None:
            self.client(DeleteConversation(talk.sid))
            self.talks.remove(talk)
            assert self.why_not(FetchConversation(talk.sid)) == (404, 20404)

    @rule(at=st.integers(0, 3), who=st.sampled_from((*IDENTITIES, *TEXTING)))
    def join(self, at: int, who: str) -> None:
        talk = self.talk(at)
        if talk is None:
            return
        is_texting = who in TEXTING
        operation = CreateConversationParticipant(
            talk.sid,
            identity=None if is_texting else who,
            messaging_binding_address=who if is_texting else None,
            messaging_binding_proxy_address=PROXY if is_texting else None,
        )
        if talk.state == "closed":
            assert self.why_not(operation)[1] == 50377
        elif is_texting and (held := self.open_with(who)) is not None:
            error = self.client(attempt(operation))
            assert isinstance(error, ApiError)
            assert (error.status, error.code) == (409, 50416)
            assert held.sid in str(error)
        elif who in talk.people:
            assert self.why_not(operation) == (409, 50433)
        else:
            made = self.client(operation)
            talk.people[who] = made.sid

    @rule(at=st.integers(0, 3), who=st.sampled_from((*IDENTITIES, *TEXTING)))
    def leave(self, at: int, who: str) -> None:
        talk = self.talk(at)
        if talk is None or who not in talk.people:
            return
        self.client(DeleteConversationParticipant(talk.sid, talk.people.pop(who)))

    @rule(
        at=st.integers(0, 3), author=st.none() | st.sampled_from((*IDENTITIES, *TEXTING)), body=st.sampled_from("xyz")
    )
    def say_something(self, at: int, author: str | None, body: str) -> None:
        talk = self.talk(at)
        if talk is None:
            return
        operation = CreateConversationMessage(talk.sid, author=author, body=body)
        if talk.state == "closed":
            assert self.why_not(operation)[1] == 50377
            return
        made = self.client(operation)
        assert made.index == talk.next
        self.keep(talk, Said(made.sid, talk.next, body, author or "system"))

    @rule(who=st.sampled_from(TEXTING), body=st.sampled_from("xyz"))
    def text_comes_in(self, who: str, body: str) -> None:
        received = self.twilio.receive_message(from_=who, to=PROXY, body=body)
        self.note_message(received.sid, PROXY, body, came_in=True)
        talk = self.open_with(who)
        if talk is not None:
            (found,) = self.client.collect(ListConversationMessage(talk.sid, order="desc"), limit=1)
            self.keep(talk, Said(found.sid, talk.next, body, who))

    def keep(self, talk: Talk, said: Said) -> None:
        """Note what was said, and the texts that it makes."""
        talk.messages.append(said)
        talk.next += 1
        talk.state = "active"
        others = [who for who in talk.people if who in TEXTING and who != said.author]
        texts = self.client.collect(ListMessage(), limit=len(others)) if others else ()
        assert [(text.to, text.body) for text in reversed(texts)] == [(who, said.body) for who in others]
        for text in reversed(texts):
            self.note_message(str(text.sid), str(text.to), said.body, came_in=False)

    @rule(at=st.integers(0, 3), number=st.integers(0, 9))
    def unsay(self, at: int, number: int) -> None:
        talk = self.talk(at)
        if talk is None or not talk.messages:
            return
        message = talk.messages[number % len(talk.messages)]
        self.client(DeleteConversationMessage(talk.sid, message.sid))
        talk.messages.remove(message)

    @rule(at=st.integers(0, 3), size=st.integers(1, 4), order=st.sampled_from((None, "asc", "desc")))
    def read_messages(self, at: int, size: int, order: str | None) -> None:
        talk = self.talk(at)
        if talk is None:
            return
        pages = list(self.client.pages(ListConversationMessage(talk.sid, order=order, page_size=size)))
        wanted = [(message.sid, message.index, message.body, message.author) for message in talk.messages]
        if order == "desc":
            wanted.reverse()
        assert [(one.sid, one.index, one.body, one.author) for page in pages for one in page.items] == wanted
        assert len(pages) == max(1, -(-len(wanted) // size))

    @rule(at=st.integers(0, 3))
    def see_who_is_there(self, at: int) -> None:
        talk = self.talk(at)
        if talk is None:
            return
        people = self.client.collect(ListConversationParticipant(talk.sid, page_size=2))
        assert {one.sid for one in people} == set(talk.people.values())

    @invariant()
    def conversations_are_those_of_the_model(self) -> None:
        if hasattr(self, "talks"):
            listed = {one.sid: (one.unique_name, one.state) for one in self.client.collect(ListConversation())}
            assert listed == {talk.sid: (talk.name, talk.state) for talk in self.talks}
