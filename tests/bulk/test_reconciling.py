"""Reconciling rows whose outcome is unknown."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp import ApiError, CreateCall, CreateMessage, ListMessage, Message, Page, UsageError, bulk, evolve
from twilio_fp.bulk.journal import Begun, Ended, Journal, fingerprint
from twilio_fp.bulk.reconciling import EARLIEST, EARLY, LATE, MOST_LOOKED_AT, is_match
from twilio_fp.testing import TableTransport, VirtualClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

AC = "AC" + "0" * 32
NOW = VirtualClock().now()
SENT = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
MADE = Message(
    sid="SM1", to="+15558675310", from_="+15017122661", body="Hi", direction="outbound-api", date_created=NOW
)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal(tmp_path / "run.sqlite") as journal:
        yield journal


def interrupted(journal: Journal, *rows: tuple[str, Any]) -> None:
    """Leave rows in flight, as a killed run does."""
    with journal.run():
        journal.write((), [Begun(key, fingerprint(operation, AC)) for key, operation in rows], now=NOW)


def blocking(twilio: TableTransport, journal: Journal, rows: Any) -> list[bulk.Verdict]:
    return list(bulk.reconcile(twilio.client(), journal, rows))


def in_a_loop(twilio: TableTransport, journal: Journal, rows: Any) -> list[bulk.Verdict]:
    async def run() -> list[bulk.Verdict]:
        return [one async for one in bulk.areconcile(twilio.async_client(), journal, rows)]

    return asyncio.run(run())


EACH = pytest.mark.parametrize("reconcile", [blocking, in_a_loop])
OTHERS = (
    evolve(MADE, sid="SM2", body="Ho"),
    evolve(MADE, sid="SM3", from_="+15017122662"),
    evolve(MADE, sid="SM4", direction="inbound"),
    evolve(MADE, sid="SM6", date_created=NOW - EARLIEST - timedelta(seconds=1)),
    evolve(MADE, sid="SM8", to="+15558675311"),
)
ALIKE = (
    evolve(MADE, sid="SM10", date_created=NOW + LATE + timedelta(seconds=1)),
    evolve(MADE, sid="SM11", date_created=NOW - EARLY - timedelta(seconds=1)),
    evolve(MADE, sid="SM12", date_created=NOW + timedelta(days=3)),
    evolve(MADE, sid="SM13", date_created=None),
    evolve(MADE, sid="SM14", body="Sent from your Twilio trial account - Hi"),
    evolve(MADE, sid="SM15", body=" Hi\n"),
    evolve(MADE, sid="SM16", body=""),
    evolve(MADE, sid="SM17", from_=None),
    evolve(MADE, sid="SM18", messaging_service_sid="MG1"),
)


@EACH
def test_the_only_matching_message_belongs_to_the_row(reconcile: Any, journal: Journal) -> None:
    interrupted(journal, ("a", SENT))
    twilio = TableTransport({ListMessage: Page(items=(*OTHERS, *ALIKE, MADE))})
    assert reconcile(twilio, journal, [("a", lambda: SENT)]) == [bulk.Verdict(key="a", finding="found", sid="SM1")]
    (listed,) = twilio.operations
    assert isinstance(listed, ListMessage)
    assert listed.to == SENT.to
    (entry,) = journal.entries()
    assert (entry.status, entry.sid) == ("done", "SM1")
    assert reconcile(twilio, journal, [("a", SENT)]) == []


@EACH
def test_a_row_without_a_message_is_missing_and_stays_unknown(reconcile: Any, journal: Journal) -> None:
    interrupted(journal, ("a", SENT))
    twilio = TableTransport({ListMessage: Page(items=OTHERS)})
    assert reconcile(twilio, journal, [("a", SENT)]) == [bulk.Verdict(key="a", finding="missing")]
    assert journal.counts()["unknown"] == 1


@EACH
@pytest.mark.parametrize("made", ALIKE, ids=lambda made: made.sid)
def test_a_row_with_only_a_similar_message_is_neither_found_nor_missing(
    reconcile: Any, made: Message, journal: Journal
) -> None:
    interrupted(journal, ("a", SENT))
    twilio = TableTransport({ListMessage: Page(items=(*OTHERS, made))})
    reason = f"messages with a different time, text, sender or service may match: {made.sid}"
    assert reconcile(twilio, journal, [("a", SENT)]) == [bulk.Verdict(key="a", finding="undecided", reason=reason)]
    assert journal.counts()["unknown"] == 1
    with journal.run():
        journal.write((), [Begun("b", b"2" * 32)])
        journal.write([Ended("b", bulk.Done(None, sid=made.sid))])
    assert reconcile(twilio, journal, [("a", SENT)]) == [bulk.Verdict(key="a", finding="missing")]


def test_a_services_message_does_not_match_a_row_without_a_service(journal: Journal) -> None:
    plain, by_service = SENT, evolve(SENT, from_=None, messaging_service_sid="MG1")
    interrupted(journal, ("plain", plain), ("by service", by_service))
    twilio = TableTransport({ListMessage: Page(items=(evolve(MADE, messaging_service_sid="MG1"),))})
    found = blocking(twilio, journal, [("plain", plain), ("by service", by_service)])
    assert [(one.key, one.finding) for one in found] == [("plain", "undecided"), ("by service", "found")]


@EACH
def test_an_undecided_row_has_its_reason(reconcile: Any, journal: Journal) -> None:
    rows: list[tuple[str, Any]] = [
        ("call", CreateCall(to="+15558675310", from_="+15017122661", url="https://example.com")),
        ("picture", CreateMessage(to="+15558675310", from_="+15017122661", media_url=["https://example.com/a.png"])),
        ("two", SENT),
        ("absent", SENT),
        ("changed", SENT),
    ]
    interrupted(journal, *rows)
    twilio = TableTransport({ListMessage: Page(items=(MADE, evolve(MADE, sid="SM2")))})
    given = [*rows[:3], ("changed", evolve(SENT, body="Ho")), ("new", SENT)]
    assert {one.key: one.reason for one in reconcile(twilio, journal, given)} == {
        "call": "there is no rule for CreateCall",
        "picture": "there is no rule for a CreateMessage without a body",
        "two": "2 messages match: SM1, SM2",
        "absent": "its row was not passed, or has changed since",
        "changed": "its row was not passed, or has changed since",
    }
    assert journal.counts()["unknown"] == 5


@EACH
def test_a_message_belongs_to_one_row_only(reconcile: Any, journal: Journal) -> None:
    interrupted(journal, ("a", SENT), ("b", SENT), ("c", evolve(SENT, body="Ho")))
    journal.write([Ended("c", bulk.Done(None, sid="SM2"))])
    twilio = TableTransport({ListMessage: Page(items=(MADE, evolve(MADE, sid="SM2")))})
    found = reconcile(twilio, journal, [("a", SENT), ("b", SENT), ("a", SENT)])
    assert [(one.key, one.finding, one.sid) for one in found] == [("a", "found", "SM1"), ("b", "missing", None)]


@EACH
def test_a_row_that_cant_be_built_is_undecided_and_the_others_are_reconciled(reconcile: Any, journal: Journal) -> None:
    def unbuilt() -> CreateMessage:
        raise LookupError("no number")

    interrupted(journal, ("a", SENT), ("b", evolve(SENT, body="Ho")), ("c", SENT))
    twilio = TableTransport({ListMessage: Page(items=(MADE,))})
    given = [("a", unbuilt), ("b", CreateMessage), ("c", SENT)]
    found = reconcile(twilio, journal, given)
    assert [(one.key, one.finding) for one in found] == [("a", "undecided"), ("b", "undecided"), ("c", "found")]
    assert found[0].reason == "its row could not be built: no number"


@EACH
@pytest.mark.parametrize("row", ["ab", ("a",), (3, SENT)])
def test_rows_that_are_not_pairs_are_refused(reconcile: Any, row: Any, journal: Journal) -> None:
    with pytest.raises(UsageError, match="a row"):
        reconcile(TableTransport({}), journal, [row])


@EACH
@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        (
            {"shorten_urls": True},
            "Twilio may have changed its text: shorten_urls, smart_encoded or content_sid is set",
        ),
        (
            {"smart_encoded": True},
            "Twilio may have changed its text: shorten_urls, smart_encoded or content_sid is set",
        ),
        (
            {"content_sid": "HX" + "0" * 32},
            "Twilio may have changed its text: shorten_urls, smart_encoded or content_sid is set",
        ),
        (
            {"to": "whatsapp:+1 555 867 5311"},
            "Twilio lists its numbers in a different format: write them as +15558675310",
        ),
        ({"to": "messenger:1234567890123"}, None),
        ({"to": "+1 555 867 5310"}, "Twilio lists its numbers in a different format: write them as +15558675310"),
        ({"from_": "(501) 712-2661"}, "Twilio lists its numbers in a different format: write them as +15558675310"),
        ({"to": "whatsapp:+15558675311", "from_": "ACME Inc"}, None),
        ({"from_": "12345"}, None),
    ],
)
def test_a_message_listed_in_another_form_is_not_missing(
    reconcile: Any, changed: dict[str, Any], reason: str | None, journal: Journal
) -> None:
    created = evolve(SENT, **changed)
    interrupted(journal, ("a", created))
    (verdict,) = reconcile(TableTransport({ListMessage: Page(items=OTHERS)}), journal, [("a", created)])
    assert (verdict.finding, verdict.reason) == ("missing" if reason is None else "undecided", reason)


def test_absence_among_too_many_messages_decides_nothing(journal: Journal) -> None:
    interrupted(journal, ("a", SENT))
    many = tuple([evolve(OTHERS[0], sid=f"SM{number}") for number in range(MOST_LOOKED_AT)])
    (verdict,) = blocking(TableTransport({ListMessage: Page(items=many)}), journal, [("a", SENT)])
    assert verdict.finding == "undecided"
    assert verdict.reason == "the number has 1,000 messages or more, and only that many were checked"


def test_findings_before_an_error_are_kept(journal: Journal) -> None:
    interrupted(journal, ("a", SENT), ("b", SENT))
    twilio = TableTransport({ListMessage: [Page(items=(MADE,)), ApiError(status=500)]})
    with pytest.raises(ApiError):
        blocking(twilio, journal, [("a", SENT), ("b", SENT)])
    assert journal.counts() == {"sending": 0, "done": 1, "failed": 0, "unknown": 1}


@pytest.mark.parametrize("service", ["MG1", None])
def test_a_services_message_matches_by_the_service(service: str | None) -> None:
    created = CreateMessage(to="+15558675310", messaging_service_sid="MG1", body="Hi")
    assert is_match(created, evolve(MADE, messaging_service_sid=service), NOW) is (service == "MG1")
