# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Media(Resource):
    """``api.v2010.account.message.media``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    content_type: str | None = None
    """MIME type of the file, such as image/jpeg."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    parent_sid: str | None = None
    """SID, SM… or MM…, of the message the media came with."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = "account_sid content_type date_created:rfc2822 date_updated:rfc2822 parent_sid sid uri"


@record(kw_only=True)
class DeleteMedia(ops.Operation[None]):
    """Delete the media.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json`` returns nothing.
    Source: https://www.twilio.com/docs/messaging/api/media-resource
    """

    message_sid: str = attrs.field(kw_only=False)
    """SID of the message, SM… or MM…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json",
        path="AccountSid MessageSid* Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC message_sid:SM|MM sid:ME",
    )


@record(kw_only=True)
class FetchMedia(ops.Operation["Media"]):
    """Fetch the media.

    ``GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json`` returns `Media`.
    Source: https://www.twilio.com/docs/messaging/api/media-resource
    """

    message_sid: str = attrs.field(kw_only=False)
    """SID of the message, SM… or MM…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json",
        path="AccountSid MessageSid* Sid*",
        result="Media",
        bounds="account_sid:AC message_sid:SM|MM sid:ME",
    )


@record(kw_only=True)
class ListMedia(ops.PageOperation["Media"]):
    """List media.

    ``GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json`` returns a `Page` of `Media`.
    On the wire ``date_created_before`` is ``DateCreated<``, ``date_created_after`` is ``DateCreated>``.
    Source: https://www.twilio.com/docs/messaging/api/media-resource
    """

    message_sid: str = attrs.field(kw_only=False)
    """SID of the message, SM… or MM…."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    date_created: dt.datetime | dt.date | str | None = None
    """Only media created on this UTC date; see date_created_after and date_created_before for a range."""
    date_created_before: dt.datetime | dt.date | str | None = None
    """Only items created on or before this date, UTC."""
    date_created_after: dt.datetime | dt.date | str | None = None
    """Only items created on or after this date, UTC."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json",
        path="AccountSid MessageSid*",
        query=(
            "DateCreated:date-time DateCreated<:date-time DateCreated>:date-time PageSize:integer Page:integer "
            "PageToken"
        ),
        result="Media",
        items="media_list",
        paging="uri",
        bounds="account_sid:AC message_sid:SM|MM",
    )
