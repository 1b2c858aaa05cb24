"""``/v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions`` of sync v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class SyncListPermission(Resource):
    """``sync.v1.service.sync_list.sync_list_permission``, as it is received."""

    account_sid: str = ""
    identity: str | None = None
    list_sid: str | None = None
    manage: bool | None = None
    read: bool | None = None
    service_sid: str | None = None
    url: str | None = None
    write: bool | None = None

    __fields__ = "identity!"


@record(kw_only=True)
class DeleteSyncListPermission(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    list_sid: str = attrs.field(kw_only=False)
    identity: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}",
        path="Identity!",
    )


@record(kw_only=True)
class FetchSyncListPermission(ops.Operation["SyncListPermission"]):
    """``GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}`` answers 200 with `SyncListPermission`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    list_sid: str = attrs.field(kw_only=False)
    identity: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}",
        path="Identity!",
    )


@record(kw_only=True)
class ListSyncListPermission(ops.PageOperation["SyncListPermission"]):
    """``GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions`` answers 200 with a `Page` of `SyncListPermission`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    list_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions",
        items="permissions",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateSyncListPermission(ops.Operation["SyncListPermission"]):
    """``POST /v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}`` answers 200 with `SyncListPermission`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    list_sid: str = attrs.field(kw_only=False)
    identity: str = attrs.field(kw_only=False)
    manage: bool
    read: bool
    write: bool

    __spec__ = ops.BriefSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{ListSid}/Permissions/{Identity}",
        path="Identity!",
        form="",
    )
