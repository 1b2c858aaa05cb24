"""``/2010-04-01/Accounts/{AccountSid}/Keys.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class Key(Resource):
    """``api.v2010.account.key``, as it is received."""

    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    sid: str = ""

    __fields__ = "date_created:rfc2822 date_updated:rfc2822 friendly_name!"


@record(kw_only=True)
class NewKey(Resource):
    """``api.v2010.account.new_key``, as it is received."""

    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    secret: Secret | None = None
    sid: str = ""

    __fields__ = "date_created:rfc2822 date_updated:rfc2822 friendly_name!"


@record(kw_only=True)
class CreateNewKey(ops.Operation["NewKey"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Keys.json`` answers 201 with `NewKey`.

    Source: https://www.twilio.com/docs/usage/api
    """

    account_sid: str | None = None
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Keys.json",
        form="",
    )


@record(kw_only=True)
class DeleteKey(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json",
    )


@record(kw_only=True)
class FetchKey(ops.Operation["Key"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json`` answers 200 with `Key`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json",
    )


@record(kw_only=True)
class ListKey(ops.PageOperation["Key"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Keys.json`` answers 200 with a `Page` of `Key`.

    Source: https://www.twilio.com/docs/usage/api
    """

    account_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Keys.json",
        items="keys",
        paging="uri",
    )


@record(kw_only=True)
class UpdateKey(ops.Operation["Key"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json`` answers 200 with `Key`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Keys/{Sid}.json",
        form="",
    )
