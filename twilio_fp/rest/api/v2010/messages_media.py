"""``/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Media(Resource):
    """``api.v2010.account.message.media``, as it is received."""

    account_sid: str = ""
    content_type: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    parent_sid: str | None = None
    sid: str = ""
    uri: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822"


@record(kw_only=True)
class DeleteMedia(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/messaging/api/media-resource
    """

    message_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json",
    )


@record(kw_only=True)
class FetchMedia(ops.Operation["Media"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json`` answers 200 with `Media`.

    Source: https://www.twilio.com/docs/messaging/api/media-resource
    """

    message_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json",
    )


@record(kw_only=True)
class ListMedia(ops.PageOperation["Media"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json`` answers 200 with a `Page` of `Media`.

    On the wire ``date_created_before`` is ``DateCreated<``, ``date_created_after`` is ``DateCreated>``.
    Source: https://www.twilio.com/docs/messaging/api/media-resource
    """

    message_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    date_created: dt.datetime | dt.date | str | None = None
    date_created_before: dt.datetime | dt.date | str | None = None
    date_created_after: dt.datetime | dt.date | str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json",
        query="DateCreated< DateCreated>",
        items="media_list",
        paging="uri",
    )
