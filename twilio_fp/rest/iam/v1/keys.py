"""``/v1/Keys`` of iam v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret

NewKeyEnumKeytype: TypeAlias = Literal["restricted"] | str


@record(kw_only=True)
class GetKeys(Resource):
    """``iam.v1.get_keys``, as it is received."""

    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    flags: tuple[str, ...] | None = None
    friendly_name: str | None = None
    sid: str = ""

    __fields__ = "date_created:rfc2822 date_updated:rfc2822"


@record(kw_only=True)
class NewKey(Resource):
    """``iam.v1.new_key``, as it is received."""

    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    policy: Any = None
    secret: Secret | None = None
    sid: str = ""

    __fields__ = "date_created:rfc2822 date_updated:rfc2822 friendly_name!"


@record(kw_only=True)
class Key(Resource):
    """``iam.v1.key``, as it is received."""

    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    policy: Any = None
    sid: str = ""

    __fields__ = "date_created:rfc2822 date_updated:rfc2822 friendly_name!"


@record(kw_only=True)
class CreateNewKey(ops.Operation["NewKey"]):
    """``POST /v1/Keys`` answers 201 with `NewKey`.

    Source: https://www.twilio.com/docs/iam/api
    """

    account_sid: str
    friendly_name: str | None = None
    key_type: NewKeyEnumKeytype | None = None
    policy: str | Mapping[str, Any] | Sequence[Any] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://iam.twilio.com/v1/Keys",
        form="",
    )


@record(kw_only=True)
class DeleteKey(ops.Operation[None]):
    """``DELETE /v1/Keys/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/iam/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://iam.twilio.com/v1/Keys/{Sid}",
    )


@record(kw_only=True)
class FetchKey(ops.Operation["Key"]):
    """``GET /v1/Keys/{Sid}`` answers 200 with `Key`.

    Source: https://www.twilio.com/docs/iam/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://iam.twilio.com/v1/Keys/{Sid}",
    )


@record(kw_only=True)
class ListGetKeys(ops.PageOperation["GetKeys"]):
    """``GET /v1/Keys`` answers 200 with a `Page` of `GetKeys`.

    Source: https://www.twilio.com/docs/iam/api
    """

    account_sid: str
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://iam.twilio.com/v1/Keys",
        items="keys",
        paging="meta",
    )


@record(kw_only=True)
class UpdateKey(ops.Operation["Key"]):
    """``POST /v1/Keys/{Sid}`` answers 200 with `Key`.

    Source: https://www.twilio.com/docs/iam/api
    """

    sid: str = attrs.field(kw_only=False)
    friendly_name: str | None = None
    policy: str | Mapping[str, Any] | Sequence[Any] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://iam.twilio.com/v1/Keys/{Sid}",
        form="",
    )
