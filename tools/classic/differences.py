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
    "path-encoded": "Path values are percent-encoded; the classic library inserted them unchanged, so that a `/` or "
    "`?` changed the target.",
    "list-in-query": "A list in a query becomes a repeated name, as Twilio reads it; the classic library wrote "
    "`Name[0]`.",
    "delete-body": "A DELETE has no body (RFC 9110 gives it no meaning): its parameters go into the query; the "
    "classic library sent a form.",
    "typed": "Arguments have names and types: an unknown one, or one of another type, is refused before anything is "
    "sent; parameters without a field go into `extra`.",
    "superseded": "Twilio documents another resource instead; the classic route is still available, in `rest.classic`.",
    "period": "The period of usage records is part of the operation's name.",
    "one-client": "One client serves every product; the classic library had one for each.",
    "answers": "Responses are typed records in snake_case with dates in UTC; the classic library had names in both "
    "spellings, and dates for some members only.",
    "errors": "An error is raised, with status, code, message and more; it states whether the call may be retried.",
    "timeout": "The transport determines the timeout; the classic library's was 31 s.",
    "blanks": "Whitespace inside a SID or a token is refused; the classic library removed it. Around an environment "
    "variable's value, it is stripped.",
    "line-ends": "A carriage return in text, and a tab or a line break in an attribute, are escaped, so that a "
    "parser restores them; the classic library lost them.",
    "unwritable": "Characters that are not allowed in XML are refused; `twiml.clean` replaces them.",
    "mixed": "`Response` holds what Twilio runs together; a response for both calls and messages is an `Element`.",
    "comma": "A list in an attribute is joined with spaces, as in TwiML; the classic library joined it with commas.",
    "text-or-children": "An element has text and children, in order; the classic library dropped the children of "
    "one with text.",
    "undefined": "An attribute that is None is omitted; the classic library wrote `undefined`.",
    "identity": "A new access token has an identity, which today's SDKs require; one without is read unchanged.",
    "ttl": "A new access token lives for at most 24 hours, Twilio's limit; one that lives longer is read unchanged.",
    "grants": "A token has at most one grant of each name; in the classic library, the last one silently won.",
    "scope-order": "Scopes have a fixed order: incoming, event streams, outgoing; the classic library used that of "
    "the calls.",
    "filters": "Filters that are pairs are encoded as pairs; other text is written unchanged.",
    "empty-params": "Empty parameters are omitted; the classic library wrote `appParams=`.",
    "policy-order": "The policies of a worker's capability are in the order of `WorkerCapability`, however it is "
    "created.",
    "policy-url": "A policy's URL must be absolute, and a sid consists only of letters and digits: `WK**` would "
    "widen every policy.",
    "algorithm": "A token's algorithm must be one that the caller allows; the token itself does not decide.",
    "workflow-name": "A rule's name is written as `filter_friendly_name`, as Twilio documents it; every spelling is "
    "read.",
    "workflow-numbers": "A priority or a timeout given as digits in text becomes a number; null is omitted.",
    "workflow-kept": "Members without a field are kept; the classic library lost them, including `skip_if` and "
    "`order_by`.",
    "workflow-problems": "An incomplete configuration is read unchanged, and `problems` lists what Twilio would not "
    "run; the classic library threw.",
    "signature-spellings": "A signature is tried with the spellings of the URL that Twilio may have signed, with "
    "and without its port; the classic library tried one.",
    "signature-lists": "A repeated parameter is signed value by value, as Twilio does; the classic library joined "
    "the values with commas.",
    "get-query": "The query is part of the signed URL; the classic middleware wrote its `?` as `%3F`, and refused "
    "the request.",
}
"""Name → reason."""
