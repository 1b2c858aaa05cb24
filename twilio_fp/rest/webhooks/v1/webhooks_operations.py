# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Webhooks/Operations`` of webhooks v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record


@record(kw_only=True)
class FetchOperation(ops.Operation["Operation"]):
    """Fetch an operation.

    ``GET /v1/Webhooks/Operations/{operationId}`` returns `Operation`.
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-configuration
    """

    operation_id: str = attrs.field(kw_only=False)
    """ID of the background operation, by which its progress is asked for."""
    __spec__ = ops.OperationSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/Operations/{operationId}",
        path="operationId*",
        result="Operation",
    )


@record(kw_only=True)
class ListOperation(ops.PageOperation["Operation"]):
    """List operations.

    ``GET /v1/Webhooks/Operations`` returns a `Page` of `Operation`.
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-configuration
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    status: str | None = None
    """Where the resource stands in its life cycle."""
    resource_id: str | None = None
    """Only operations on the object with this ID."""
    __spec__ = ops.OperationSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/Operations",
        query="pageSize:integer pageToken status resourceId",
        result="Operation",
        items="operations",
        paging="page-token",
        largest_page=50,
    )


from twilio_fp.rest.webhooks.v1.webhooks_rules import Operation as Operation
