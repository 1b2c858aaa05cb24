"""The fake against a small model of its own: messages, subaccounts, Sync, Verify, TaskRouter, conversations, pages.

The model is written from Twilio's pages, without a look at the fake's code: dicts and ages. It is one machine, so that
each product goes on amid all the others. In the profile ``thorough`` it goes through 200 histories of 200 steps.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import attrs
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from tests.testing.fake.model_of_conversations import ConversationsAndModel
from tests.testing.fake.model_of_tasks import TasksAndModel
from twilio_fp import ApiError, CreateMessage, FetchMessage, ListMessage, Message, Page, attempt
from twilio_fp.rest.api.v2010 import CreateAccount, DeleteMessage, UpdateAccount, UpdateMessage
from twilio_fp.rest.sync.v1 import (
    CreateDocument,
    DeleteDocument,
    FetchDocument,
    ListDocument,
    UpdateDocument,
)
from twilio_fp.rest.sync.v1 import CreateService as CreateSyncService
from twilio_fp.rest.verify.v2 import CreateService as CreateVerifyService
from twilio_fp.rest.verify.v2 import CreateVerification, CreateVerificationCheck, FetchVerification, UpdateVerification
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp import Client

OURS = "+15017122661"
PEOPLE = ("+15558675310", "+15558675311", "+15005550010")
NEVER_REACHED = "+15005550010"
NAMES = ("one", "two", "three")
TEN_MINUTES = timedelta(minutes=10)


@attrs.define
class SentMessage:
    sid: str
    to: str
    body: str
    at: datetime
    number: int
    came_in: bool = False
    was_stopped: bool = False

    def status(self, now: datetime) -> str:
        """What its age makes of it: half a second in the queue, as long on its way to the carrier, then two seconds."""
        if self.came_in or self.was_stopped:
            return "received" if self.came_in else "failed"
        age = (now - self.at) / timedelta(seconds=1)
        end = "undelivered" if self.to == NEVER_REACHED else "delivered"
        return "queued" if age < 0.5 else "sending" if age < 1 else "sent" if age < 3 else end


@attrs.define
class Walk:
    """Somebody goes through the pages of a list of messages, while others write."""

    account: Account
    size: int
    pages: Iterator[Page[Message]]
    last: SentMessage | None = None


@attrs.define
class Document:
    sid: str
    name: str
    data: dict[str, int]
    revision: int
    until: datetime | None


@attrs.define
class Code:
    sid: str
    code: str
    at: datetime
    sends: int = 1
    wrong: int = 0
    status: str = "pending"


@attrs.define
class Account:
    client: Any
    status: str = "active"
    messages: list[SentMessage] = attrs.Factory(list[SentMessage])
    count: int = 0

    def keep(self, sid: str, to: str, body: str, at: datetime, *, came_in: bool = False) -> None:
        self.count += 1
        self.messages.append(SentMessage(sid, to, body, at, self.count, came_in))


class FakeAndModel(TasksAndModel, ConversationsAndModel, RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.twilio = FakeTwilio()
        self.client: Client = self.twilio.client()
        self.accounts = {self.twilio.credentials.account_sid: Account(self.client)}
        self.documents: dict[str, Document] = {}
        self.codes: dict[str, Code] = {}
        self.walks: list[Walk] = []

    @property
    def now(self) -> datetime:
        return self.twilio.clock.now()

    @initialize()
    def begin(self) -> None:
        self.sync = self.client(CreateSyncService(friendly_name="model")).sid
        self.verify = self.client(CreateVerifyService(friendly_name="model")).sid

    def account(self, number: int) -> Account:
        return list(self.accounts.values())[number % len(self.accounts)]

    def refused(self, client: Client, operation: Any) -> tuple[int, int | None]:
        error = client(attempt(operation))
        assert isinstance(error, ApiError), f"{operation} was not refused: {error}"
        return error.status, error.code

    # Time

    @rule(milliseconds=st.sampled_from((0, 100, 499, 500, 501, 2000, 60_000, 300_000, 3_600_000)))
    def advance(self, milliseconds: int) -> None:
        self.tasks_until(self.now + timedelta(milliseconds=milliseconds))

    # Accounts

    @rule()
    def make_subaccount(self) -> None:
        if len(self.accounts) == 4:
            return
        made = self.client(CreateAccount(friendly_name="sub"))
        self.accounts[made.sid] = Account(self.client.for_account(made.sid))

    @rule(number=st.integers(1, 3), status=st.sampled_from(("active", "suspended", "closed")))
    def change_subaccount(self, number: int, status: str) -> None:
        if number >= len(self.accounts):
            return
        sid = list(self.accounts)[number]
        account, operation = self.accounts[sid], UpdateAccount(sid=sid, status=status)
        if account.status == "closed" and status != "closed":
            assert self.refused(self.client, operation) == (400, 21479)
        else:
            assert self.client(operation).status == status
            account.status = status
            for message in account.messages if status != "active" else ():
                message.was_stopped |= message.status(self.now) == "queued"

    # Messages

    @rule(number=st.integers(0, 3), to=st.sampled_from(PEOPLE), body=st.text("abc ", min_size=1, max_size=3))
    def send(self, number: int, to: str, body: str) -> None:
        account = self.account(number)
        operation = CreateMessage(to=to, from_=OURS, body=body)
        if account.status != "active":
            assert self.refused(account.client, operation)[0] in (401, 403)
            return
        sid = account.client(operation).sid
        account.keep(sid, to, body, self.now)

    def note_message(self, sid: str, to: str, body: str, *, came_in: bool) -> None:
        """Note a message that a conversation made, or that came in."""
        self.account(0).keep(sid, to, body, self.now, came_in=came_in)

    def some_message(self, number: int, at: int) -> tuple[Account, SentMessage] | None:
        """Return a message of an active account; None where it has none."""
        account = self.account(number)
        has_any = account.status == "active" and account.messages
        return (account, account.messages[at % len(account.messages)]) if has_any else None

    @rule(number=st.integers(0, 3), at=st.integers(0, 99))
    def fetch_message(self, number: int, at: int) -> None:
        if (picked := self.some_message(number, at)) is None:
            return
        account, message = picked
        found = account.client(FetchMessage(message.sid))
        assert (found.to, found.body, found.status) == (message.to, message.body, message.status(self.now))
        assert found.date_created == message.at.replace(microsecond=0)

    @rule(number=st.integers(0, 3), at=st.integers(0, 99))
    def redact(self, number: int, at: int) -> None:
        if (picked := self.some_message(number, at)) is None:
            return
        account, message = picked
        operation = UpdateMessage(message.sid, body="")
        if message.status(self.now) in ("queued", "sending"):
            assert self.refused(account.client, operation) == (409, 20009)
        else:
            assert account.client(operation).body == ""
            message.body = ""

    @rule(number=st.integers(0, 3), at=st.integers(0, 99))
    def delete_message(self, number: int, at: int) -> None:
        if (picked := self.some_message(number, at)) is None:
            return
        account, message = picked
        if message.status(self.now) in ("queued", "sending"):
            assert self.refused(account.client, DeleteMessage(message.sid)) == (409, 20009)
        else:
            account.client(DeleteMessage(message.sid))
            account.messages.remove(message)
            assert self.refused(account.client, FetchMessage(message.sid)) == (404, 20404)

    @rule(number=st.integers(0, 3), size=st.integers(1, 4), to=st.none() | st.sampled_from(PEOPLE))
    def list_messages(self, number: int, size: int, to: str | None) -> None:
        account = self.account(number)
        if account.status != "active":
            return
        pages = list(account.client.pages(ListMessage(page_size=size, to=to)))
        wanted = [message.sid for message in account.messages if to in (None, message.to)][::-1]
        assert [item.sid for page in pages for item in page.items] == wanted
        assert len(pages) == max(1, -(-len(wanted) // size))

    @rule(number=st.integers(0, 3), size=st.integers(1, 3))
    def begin_to_turn_pages(self, number: int, size: int) -> None:
        account = self.account(number)
        if account.status == "active":
            self.walks.append(Walk(account, size, iter(account.client.pages(ListMessage(page_size=size)))))
            self.walks = self.walks[-3:]

    @rule(at=st.integers(0, 2))
    def turn_page(self, at: int) -> None:
        """Turn a page: the next older messages, whatever was written and deleted since the last one."""
        if not self.walks:
            return
        walk = self.walks[at % len(self.walks)]
        if walk.account.status != "active":
            self.walks.remove(walk)
            return
        page = next(walk.pages, None)
        messages = walk.account.messages
        older = [one for one in messages if walk.last is None or one.number < walk.last.number]
        wanted = older[::-1][: walk.size]
        assert [item.sid for item in (() if page is None else page.items)] == [one.sid for one in wanted]
        if wanted:
            walk.last = wanted[-1]
        else:
            self.walks.remove(walk)

    # Documents

    def living(self, name: str) -> Document | None:
        document = self.documents.get(name)
        return None if document is None or (document.until is not None and document.until <= self.now) else document

    @rule(name=st.sampled_from(NAMES), value=st.integers(0, 9), ttl=st.sampled_from((None, 0, 1, 60)))
    def make_document(self, name: str, value: int, ttl: int | None) -> None:
        operation = CreateDocument(self.sync, unique_name=name, data={"value": value}, ttl=ttl)
        if self.living(name) is not None:
            assert self.refused(self.client, operation) == (409, 54301)
            return
        made = self.client(operation)
        until = (self.now + timedelta(seconds=ttl)).replace(microsecond=0) if ttl else None  # its date_expires
        assert made.revision == "0"
        self.documents[name] = Document(made.sid, name, {"value": value}, 0, until)

    @rule(name=st.sampled_from(NAMES), value=st.integers(0, 9), off=st.sampled_from((None, 0, 0, 1)))
    def change_document(self, name: str, value: int, off: int | None) -> None:
        document = self.living(name)
        if document is None:
            assert self.refused(self.client, UpdateDocument(self.sync, name, data={"value": value})) == (404, 20404)
            return
        wanted = None if off is None else f"{document.revision + off:x}"
        operation = UpdateDocument(self.sync, name, data={"value": value}, if_match=wanted)
        if off:
            assert self.refused(self.client, operation) == (412, 54103)
            return
        found = self.client(operation)
        document.revision += 1
        document.data = {"value": value}
        assert (found.revision, found.data) == (f"{document.revision:x}", document.data)

    @rule(name=st.sampled_from(NAMES))
    def delete_document(self, name: str) -> None:
        document = self.living(name)
        if document is None:
            assert self.refused(self.client, DeleteDocument(self.sync, name)) == (404, 20404)
        else:
            self.client(DeleteDocument(self.sync, document.sid))
            del self.documents[name]

    @invariant()
    def documents_are_those_of_the_model(self) -> None:
        if not hasattr(self, "sync"):
            return
        living = {name: self.living(name) for name in NAMES}
        listed = self.client.collect(ListDocument(self.sync, page_size=2))
        assert {item.sid for item in listed} == {one.sid for one in living.values() if one is not None}
        for name, document in living.items():
            if document is not None:
                found = self.client(FetchDocument(self.sync, name))
                assert (found.sid, found.data, found.revision) == (
                    document.sid,
                    document.data,
                    f"{document.revision:x}",
                )

    # Codes

    def code(self, to: str) -> Code | None:
        found = self.codes.get(to)
        return None if found is None or found.at + TEN_MINUTES <= self.now else found

    @rule(to=st.sampled_from(PEOPLE[:2]), channel=st.sampled_from(("sms", "call")))
    def send_code(self, to: str, channel: str) -> None:
        held = self.code(to)
        operation = CreateVerification(self.verify, to=to, channel=channel)
        if held is not None and held.status == "pending" and held.sends == 5:
            assert self.refused(self.client, operation) == (429, 60203)
            return
        if held is not None and held.status not in ("pending", "approved"):
            return  # Twilio's pages do not say what a new one is after too many checks, nor does the model
        made = self.client(operation)
        assert made.status == "pending"
        code = self.twilio.code_for(to, self.verify)
        if held is not None and held.status == "pending":
            assert (made.sid, code) == (held.sid, held.code)
            held.sends += 1
        else:
            assert held is None or made.sid != held.sid
            self.codes[to] = Code(made.sid, code, self.now)

    @rule(to=st.sampled_from(PEOPLE[:2]), is_right=st.booleans())
    def check_code(self, to: str, is_right: bool) -> None:
        held = self.code(to)
        code = held.code if held is not None and is_right else "wrong"
        operation = CreateVerificationCheck(self.verify, to=to, code=code)
        if held is None or held.status in ("approved", "canceled"):
            assert self.refused(self.client, operation) == (404, 20404)
        elif held.status == "max_attempts_reached":
            assert self.refused(self.client, operation) == (429, 60202)
        else:
            if is_right:
                held.status = "approved"
            else:
                held.wrong += 1
                held.status = "max_attempts_reached" if held.wrong == 5 else "pending"
            found = self.client(operation)
            assert (found.sid, found.status, found.valid) == (held.sid, held.status, is_right)

    @rule(to=st.sampled_from(PEOPLE[:2]))
    def cancel_code(self, to: str) -> None:
        held = self.codes.get(to)
        if held is None:
            return
        operation = UpdateVerification(self.verify, held.sid, status="canceled")
        if self.code(to) is None or held.status != "pending":
            assert self.refused(self.client, operation) == (404, 20404)
        else:
            assert self.client(operation).status == "canceled"
            held.status = "canceled"

    @rule(to=st.sampled_from(PEOPLE[:2]))
    def fetch_code(self, to: str) -> None:
        held = self.codes.get(to)
        if held is None:
            return
        operation = FetchVerification(self.verify, held.sid)
        if held.status == "approved" or (held.status == "pending" and self.code(to) is None):
            assert self.refused(self.client, operation) == (404, 20404)
        else:
            assert self.client(operation).status == held.status


def test_the_fake_does_what_the_model_does() -> None:
    examples = settings().max_examples
    is_thorough = examples >= 500
    steps, histories = (200, 200) if is_thorough else (60, examples)
    chosen = settings(max_examples=histories, stateful_step_count=steps, database=None, deadline=None)
    run_state_machine_as_test(FakeAndModel, settings=chosen)
