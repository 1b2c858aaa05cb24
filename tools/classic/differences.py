"""Intentional differences between this library and the classic one, by name, with their reasons.

No entry excuses a missing feature: each is a mistake not repeated, or a rule that Twilio has since introduced.
"""

from __future__ import annotations

from typing import Final

__all__ = ["CASES", "DIFFERENCES"]

CASES: Final[dict[str, int]] = {
    "REST functions: method, host, path, query, form, credentials": 2_773,
    "TwiML trees": 1_500,
    "access tokens, HS256, HS384 and HS512": 1_000,
    "client capabilities": 800,
    "TaskRouter capabilities, every allow and deny": 1_000,
    "workflow configurations": 800,
    "signatures of webhooks": 1_000,
    "statuses of the middleware": 400,
}
"""The number of generated cases of each kind that ``tests/parity`` compares."""

DIFFERENCES: Final[dict[str, str]] = {
    "path-encoded": "What stands in a path is percent-encoded; the classic library wrote it as it was, so that `/` or `?` in "
    "it led elsewhere.",
    "list-in-query": "A list in a query is a repeated name, as Twilio reads it; the classic library wrote `Name[0]`.",
    "delete-body": "A DELETE has no body (RFC 9110 gives it no meaning): what it is given goes into the query; the classic "
    "library sent a form.",
    "typed": "Arguments have names and types: a misspelt one, or one of another type, is refused before anything is sent; "
    "what the facts don't know goes into `extra`.",
    "superseded": "Twilio documents another resource in its place; the classic route is there all the same, in "
    "`rest.classic`.",
    "period": "The period of usage records is part of the operation's name.",
    "one-client": "One client calls every product; the classic library had one for each.",
    "answers": "Answers are typed records in snake_case with dates in UTC; the classic library gave names in both spellings and "
    "dates of some members.",
    "errors": "An error is raised, with status, code, message and more; it says whether the call may be repeated.",
    "timeout": "A request waits as long as the transport says; the classic library waited for 31 s.",
    "blanks": "Blanks inside a SID or a token are refused; the classic library took them out. Those around a variable's value "
    "are dropped.",
    "line-ends": "A carriage return in text, and a tab or a line end in an attribute, are escaped, so that a parser gives "
    "them back; the classic library lost them.",
    "unwritable": "Characters that XML can't carry are refused; `twiml.clean` replaces them.",
    "mixed": "`Response` has what Twilio runs together; a response for calls and messages at once is an `Element`.",
    "comma": "A list in an attribute is joined by blanks, as TwiML has it; the classic library joined by commas.",
    "text-or-children": "An element has text and children, in their order; the classic library dropped the children of one "
    "with text.",
    "undefined": "An attribute that is None is left out; the classic library wrote `undefined`.",
    "identity": "An access token that is built has an identity, which today's SDKs need; one without is read as it is.",
    "ttl": "An access token that is built lives 24 hours at most, as Twilio takes it; one that lives longer is read as it is.",
    "grants": "A grant of a name stands in a token once; in the classic library the last one won without a word.",
    "scope-order": "Scopes stand in one order: incoming, event streams, outgoing; in the classic library in that of the calls.",
    "filters": "Filters that are pairs are written as pairs, encoded; other text as it is.",
    "empty-params": "Parameters that are empty are left out; the classic library wrote `appParams=`.",
    "policy-order": "A capability of a worker has its policies in the order of `WorkerCapability`, however it is made.",
    "policy-url": "A policy's URL is a whole one, and a sid has letters and digits alone: `WK**` would widen every policy.",
    "algorithm": "The algorithm of a token is one of the caller's, never the token's own.",
    "workflow-name": "A rule's name is written as `filter_friendly_name`, as Twilio documents it; every spelling is read.",
    "workflow-numbers": "A priority or a timeout that is digits in text is a number; null is left out.",
    "workflow-kept": "What the records don't know is kept; the classic library lost it, `skip_if` and `order_by` too.",
    "workflow-problems": "A configuration that lacks something is read as it is, and `problems` says what Twilio would not run; "
    "the classic library threw.",
    "signature-spellings": "A signature is tried with the spellings of the URL that Twilio signs, with and without its port; the "
    "classic library tried one.",
    "signature-lists": "A parameter that comes several times is signed value by value, as Twilio does; the classic library joined by commas.",
    "get-query": "The query is part of the URL that is signed; the classic middleware wrote its `?` as `%3F`, and refused.",
}
"""Name → reason."""
