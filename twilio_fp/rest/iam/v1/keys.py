# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Keys`` of iam v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret

NewKeyEnumKeytype: TypeAlias = Literal["restricted"] | str


@record(kw_only=True)
class GetKeys(Resource):
    """``iam.v1.get_keys``, as received."""

    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    flags: tuple[str, ...] | None = None
    """Marks set on the API key, such as what it may be used for."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __fields__ = "date_created:rfc2822 date_updated:rfc2822 flags:string[] friendly_name sid"


@record(kw_only=True)
class NewKey(Resource):
    """``iam.v1.new_key``, as received."""

    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    policy: Any = None
    """What the key or app may do, as lists of allowed and denied permissions."""
    secret: Secret | None = None
    """Secret of the new API key; returned only on creation, so store it."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __fields__ = "date_created:rfc2822 date_updated:rfc2822 friendly_name! policy:json secret:secret sid"


@record(kw_only=True)
class Key(Resource):
    """``iam.v1.key``, as received."""

    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    policy: Any = None
    """What the key or app may do, as lists of allowed and denied permissions."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __fields__ = "date_created:rfc2822 date_updated:rfc2822 friendly_name! policy:json sid"


@record(kw_only=True)
class CreateNewKey(ops.Operation["NewKey"]):
    """Create a key.

    ``POST /v1/Keys`` returns `NewKey`.
    Source: https://www.twilio.com/docs/iam/api-keys/key-resource-v1
    """

    account_sid: str
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    key_type: NewKeyEnumKeytype | None = None
    """What kind of key to make, such as restricted; left out, a standard key."""
    policy: str | Mapping[str, Any] | Sequence[Any] | None = None
    """What the key or app may do, as lists of allowed and denied permissions."""
    __spec__ = ops.OperationSpec(
        "POST https://iam.twilio.com/v1/Keys",
        form="AccountSid* FriendlyName KeyType:enum.NewKeyEnumKeytype Policy:json",
        result="NewKey",
        success=(201,),
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class DeleteKey(ops.Operation[None]):
    """Delete a key.

    ``DELETE /v1/Keys/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/iam/api-keys/key-resource-v1
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://iam.twilio.com/v1/Keys/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:SK",
    )


@record(kw_only=True)
class FetchKey(ops.Operation["Key"]):
    """Fetch a key.

    ``GET /v1/Keys/{Sid}`` returns `Key`.
    Source: https://www.twilio.com/docs/iam/api-keys/key-resource-v1
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://iam.twilio.com/v1/Keys/{Sid}",
        path="Sid*",
        result="Key",
        bounds="sid:SK",
    )


@record(kw_only=True)
class ListGetKeys(ops.PageOperation["GetKeys"]):
    """List keys.

    ``GET /v1/Keys`` returns a `Page` of `GetKeys`.
    Source: https://www.twilio.com/docs/iam/api-keys/key-resource-v1
    """

    account_sid: str
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://iam.twilio.com/v1/Keys",
        query="AccountSid* PageSize:integer Page:integer PageToken",
        result="GetKeys",
        items="keys",
        paging="meta",
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class UpdateKey(ops.Operation["Key"]):
    """Update a key.

    ``POST /v1/Keys/{Sid}`` returns `Key`.
    Source: https://www.twilio.com/docs/iam/api-keys/key-resource-v1
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    policy: str | Mapping[str, Any] | Sequence[Any] | None = None
    """What the key or app may do, as lists of allowed and denied permissions."""
    __spec__ = ops.OperationSpec(
        "POST https://iam.twilio.com/v1/Keys/{Sid}",
        path="Sid*",
        form="FriendlyName Policy:json",
        result="Key",
        bounds="sid:SK",
    )
