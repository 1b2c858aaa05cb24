"""``/v1/Services`` of conversations v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@record(kw_only=True)
class Service(Resource):
    """A JSON object that is received: ``conversations.v1.service``."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    sid: str = ""
    url: str | None = None

    __fields__ = "friendly_name!"


@record(kw_only=True)
class CreateService(ops.Operation["Service"]):
    """Create one service.

    ``POST /v1/Services`` answers 201 with `Service`.
    Source: https://www.twilio.com/docs/conversations/api
    """

    friendly_name: str

    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Services",
        form="FriendlyName*",
        result="Service",
        success=(201,),
    )


@record(kw_only=True)
class DeleteService(ops.Operation[None]):
    """Delete one service.

    ``DELETE /v1/Services/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/conversations/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "DELETE https://conversations.twilio.com/v1/Services/{Sid}",
        path="Sid*",
        success=(204,),
    )


@record(kw_only=True)
class FetchService(ops.Operation["Service"]):
    """Fetch one service.

    ``GET /v1/Services/{Sid}`` answers 200 with `Service`.
    Source: https://www.twilio.com/docs/conversations/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services/{Sid}",
        path="Sid*",
        result="Service",
    )


@record(kw_only=True)
class ListService(ops.PageOperation["Service"]):
    """List every service, a page at a time.

    ``GET /v1/Services`` answers 200 with a `Page` of `Service`.
    Source: https://www.twilio.com/docs/conversations/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services",
        query="PageSize:integer Page:integer PageToken",
        result="Service",
        items="services",
        paging="meta",
    )
