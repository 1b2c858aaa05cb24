"""The pages about hand-written modules, and the modules on each."""

from __future__ import annotations

from typing import Final

import attrs


@attrs.frozen
class Page:
    """A page of Python names.

    Args:
        name: its file name.
        title: its heading.
        introduction: its introduction.
        modules: its modules, in order.
    """

    name: str
    title: str
    introduction: str
    modules: tuple[str, ...]

    def text(self) -> str:
        """Return the page."""
        parts = [f"::: twilio_fp.{module}" for module in self.modules]
        return "\n\n".join([f"# {self.title}", self.introduction, *parts]) + "\n"


PAGES: Final = (
    Page("clients", "Clients", "Guide: [Clients](../docs/clients.md).", ("client", "auth", "host")),
    Page(
        "operations",
        "Operations",
        "Guide: [Operations](../docs/operations.md).",
        ("operation.modifiers", "operation.page", "operation.raw", "operation.retry_safety", "media", "http", "values"),
    ),
    Page("programs", "Programs", "Guide: [Programs](../docs/programs.md).", ("program", "repeating", "gate", "run")),
    Page(
        "effects",
        "Effects and middleware",
        "Guide: [Effects](../docs/effects.md).",
        (
            "effect",
            *[
                f"middleware.{name}"
                for name in (
                    "retry",
                    "rate_limit",
                    "concurrency",
                    "deadline",
                    "log",
                    "trace",
                    "oauth",
                    "dry_run",
                    "client_validation",
                    "keys",
                )
            ],
        ),
    ),
    Page("errors", "Errors", "Guide: [Errors](../docs/errors.md); [all codes](../reference/codes.md).", ("errors",)),
    Page(
        "transports",
        "Transports",
        "Guide: [Effects](../docs/effects.md).",
        ("transports", "transports.urllib3", "transports.aiohttp", "transports.httpx", "transports.threads"),
    ),
    Page(
        "webhooks",
        "Webhooks",
        "Guide: [Webhooks](../docs/webhooks.md).",
        (
            "webhooks.request",
            "webhooks.verification",
            "webhooks.parsed",
            "webhooks.signing",
            "webhooks.address",
            "webhooks.decode",
            "webhooks.reply",
            "webhooks.simulate",
        ),
    ),
    Page(
        "events",
        "Webhook events",
        "What `webhooks.parse_event` returns. Guide: [Webhooks](../docs/webhooks.md).",
        tuple(
            [
                f"webhooks.events.{name}"
                for name in (
                    "event",
                    "messaging",
                    "calls",
                    "verbs",
                    "recordings",
                    "conferences",
                    "conversations",
                    "taskrouter",
                    "verifications",
                    "sync",
                    "streams",
                    "media_streams",
                    "debugger",
                    "unknown",
                )
            ]
        ),
    ),
    Page(
        "tokens",
        "Tokens",
        "Guide: [Tokens](../docs/tokens.md).",
        (
            "tokens.access",
            "tokens.grants",
            "tokens.capability",
            "tokens.taskrouter",
            "tokens.policy",
            "tokens.client_validation",
            "tokens.signing",
        ),
    ),
    Page("taskrouter", "TaskRouter workflows", "Guide: [Tokens](../docs/tokens.md).", ("taskrouter",)),
    Page(
        "testing",
        "Testing",
        "Guides: [Testing](../docs/testing.md), [a Twilio in memory](../docs/fake.md).",
        (
            "testing.table",
            "testing.clock",
            "testing.cassette",
            "testing.fake.shell",
            "testing.fake.faults",
            "testing.fake.caller",
            "testing.server",
        ),
    ),
    Page(
        "bulk",
        "Bulk",
        "Guide: [Bulk](../docs/bulk.md).",
        ("bulk.send", "bulk.journal", "bulk.outcome", "bulk.reconciling", "bulk.spread"),
    ),
    Page(
        "data",
        "Records, JSON and the catalogue",
        "Guide: [Operations](../docs/operations.md).",
        ("record", "json", "codec.request", "codec.response", "rest.catalogue", "codes", "status"),
    ),
    Page(
        "compat",
        "For users of other libraries",
        "Guide: [Coming from another library](../docs/migration.md).",
        ("compat.twilio_python", "coming_from.translating"),
    ),
)
