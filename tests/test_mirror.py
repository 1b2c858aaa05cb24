"""Each module of the package is tested in the test module of the same name, or where `ELSEWHERE` says."""

from __future__ import annotations

from typing import Final

from tests.house import ROOT, Source, hand_written

ELSEWHERE: Final = {
    "ask": "test_effect.py",
    "bulk.driving": "bulk/test_ends.py",
    "bulk.outcome": "bulk/test_send.py",
    "bulk.rate": "bulk/test_send.py",
    "bulk.schedule": "bulk/test_send.py",
    "bulk.tasks": "bulk/test_send.py",
    "bulk.terms": "bulk/test_send.py",
    "bulk.threads": "bulk/test_send.py",
    "attempts": "middleware/test_retry.py",
    "coming_from.__main__": "coming_from/test_translating.py",
    "coming_from.finding": "coming_from/test_codemod.py",
    "coming_from.reading": "coming_from/test_translating.py",
    "converters": "codec/test_given.py",
    "middleware.events": "middleware/test_log.py",
    "middleware.client_validation": "tokens/test_client_validation.py",
    "middleware.concurrency": "middleware/test_limits.py",
    "middleware.deadline": "middleware/test_limits.py",
    "middleware.rate_limit": "middleware/test_limits.py",
    "operation.bounds": "rest/test_bounds.py",
    "operation.call": "test_operation.py",
    "operation.modifiers": "test_operation.py",
    "operation.naming": "test_outcomes.py",
    "operation.page": "test_lists.py",
    "operation.raw": "test_operation.py",
    "operation.retry_safety": "test_outcomes.py",
    "operation.spec": "test_operation.py",
    "origin": "codec/test_interruptions.py",
    "printable": "test_odd_arguments.py",
    "repeating": "test_concurrent_stream.py",
    "schema": "codec/test_text.py",
    "secret_members": "test_hiding.py",
    "sending": "test_client.py",
    "streams.adapters": "streams/adapters/test_servers.py",
    "streams.handlers": "streams/test_conversation.py",
    "streams.interruption": "streams/test_media_session.py",
    "streams.media": "streams/test_parsing.py",
    "streams.notices": "streams/test_media_session.py",
    "streams.relay": "streams/test_parsing.py",
    "streams.wire": "streams/test_parsing.py",
    "testing.events": "webhooks/test_events.py",
    "testing.fake.expressions": "testing/fake/test_expressions.py",
    "testing.masks": "testing/test_cassette.py",
    "testing.recorded": "testing/test_cassette.py",
    "testing.streams": "testing/streams/test_callers.py",
    "testing.strategies.answers": "codec/test_strategies.py",
    "testing.strategies.operations": "codec/test_strategies.py",
    "testing.strategies.scalars": "codec/test_strategies.py",
    "testing.strategies.streams": "streams/test_parsing.py",
    "testing.strategies.tokens": "tokens/test_records.py",
    "testing.strategies.twiml": "twiml/test_laws.py",
    "testing.strategies.webhooks": "webhooks/test_events.py",
    "tokens.policy": "tokens/test_records.py",
    "tokens.public_keys": "tokens/test_jws.py",
    "tracebacks": "test_security.py",
    "testing.laws": "testing/test_laws.py",
    "testing.loopback": "testing/test_laws.py",
    "transports._incoming": "testing/test_laws.py",
    "transports._async_incoming": "testing/test_laws.py",
    "transports._exchange": "transports/test_urllib3.py",
    "transports.aiohttp": "testing/test_laws.py",
    "transports.httpx": "testing/test_laws.py",
    "twiml.finding": "twiml/test_checking.py",
    "twiml.diagrams": "twiml/test_drawing.py",
    "twiml.known": "twiml/test_nesting.py",
    "twiml.run.answers": "twiml/run/test_events.py",
    "twiml.run.asks": "twiml/run/test_machine.py",
    "twiml.run.commands": "twiml/run/test_machine.py",
    "twiml.rule": "twiml/test_mistakes.py",
    "twiml.writing": "twiml/test_rendering.py",
    "version": "test_interpreter.py",
    "webhooks.adapters": "webhooks/adapters/test_frameworks.py",
    "webhooks.adapters.gate": "webhooks/test_requests.py",
    "webhooks.address": "webhooks/test_addresses.py",
    "webhooks.content": "webhooks/test_accounts.py",
    "webhooks.decode": "webhooks/test_events.py",
    "webhooks.events": "webhooks/test_events.py",
    "webhooks.request": "webhooks/test_requests.py",
    "webhooks.verification": "webhooks/test_verdicts.py",
}
"""The tests of modules without a test module of the same name; an entry for a package covers its modules."""

MODULES: Final = [source for source in hand_written() if not source.is_package]


def _mirrored(source: Source) -> str:
    *rooms, name = source.name.split(".")[1:]
    return "/".join([*rooms, f"test_{name.lstrip('_')}.py"])


def _entry(source: Source) -> str | None:
    """Return the entry of `ELSEWHERE` for a module: its own, or that of the nearest package that has one."""
    name = source.name.removeprefix("twilio_fp.")
    while name and name not in ELSEWHERE:
        name = name.rpartition(".")[0]
    return name or None


def test_each_module_is_tested_under_its_name_or_where_the_table_says() -> None:
    tests = ROOT / "tests"
    homeless = [
        source.name for source in MODULES if not (tests / _mirrored(source)).exists() and _entry(source) is None
    ]
    assert not homeless


def test_the_table_is_correct() -> None:
    tests = ROOT / "tests"
    needed = {_entry(source) for source in MODULES if not (tests / _mirrored(source)).exists()}
    assert sorted(set(ELSEWHERE) - needed) == []
    assert [place for place in ELSEWHERE.values() if not (tests / place).exists()] == []
