"""``/v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions`` of sync v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class SyncMapPermission(Resource):
    """``sync.v1.service.sync_map.sync_map_permission``, as it is received."""

    account_sid: str = ""
    identity: str | None = None
    manage: bool | None = None
    map_sid: str | None = None
    read: bool | None = None
    service_sid: str | None = None
    url: str | None = None
    write: bool | None = None

    __fields__ = "identity!"


@record(kw_only=True)
class DeleteSyncMapPermission(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    map_sid: str = attrs.field(kw_only=False)
    identity: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity}",
        path="Identity!",
    )


@record(kw_only=True)
class FetchSyncMapPermission(ops.Operation["SyncMapPermission"]):
    """``GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity}`` answers 200 with `SyncMapPermission`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    map_sid: str = attrs.field(kw_only=False)
    identity: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity}",
        path="Identity!",
    )


@record(kw_only=True)
class ListSyncMapPermission(ops.PageOperation["SyncMapPermission"]):
    """``GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions`` answers 200 with a `Page` of `SyncMapPermission`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    map_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions",
        items="permissions",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateSyncMapPermission(ops.Operation["SyncMapPermission"]):
    """``POST /v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity}`` answers 200 with `SyncMapPermission`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    map_sid: str = attrs.field(kw_only=False)
    identity: str = attrs.field(kw_only=False)
    manage: bool
    read: bool
    write: bool

    __spec__ = ops.BriefSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{MapSid}/Permissions/{Identity}",
        path="Identity!",
        form="",
    )
