# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Policies`` of trusthub v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Policies(Resource):
    """``trusthub.v1.policies``, as received."""

    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    requirements: Any = None
    """What must be supplied: end-user data and supporting documents, as a JSON object."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "friendly_name requirements:json sid url"


@record(kw_only=True)
class FetchPolicies(ops.Operation["Policies"]):
    """Fetch a policy.

    ``GET /v1/Policies/{Sid}`` returns `Policies`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://trusthub.twilio.com/v1/Policies/{Sid}",
        path="Sid*",
        result="Policies",
        bounds="sid:RN",
    )


@record(kw_only=True)
class ListPolicies(ops.PageOperation["Policies"]):
    """List policies.

    ``GET /v1/Policies`` returns a `Page` of `Policies`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://trusthub.twilio.com/v1/Policies",
        query="PageSize:integer Page:integer PageToken",
        result="Policies",
        items="results",
        paging="meta",
    )
