"""``/v1/ByocTrunks`` of voice v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class ByocTrunk(Resource):
    """``voice.v1.byoc_trunk``, as it is received."""

    account_sid: str = ""
    cnam_lookup_enabled: bool | None = None
    connection_policy_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    from_domain_sid: str | None = None
    sid: str = ""
    status_callback_method: HttpMethod | None = None
    status_callback_url: str | None = None
    url: str | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None

    __fields__ = "status_callback_url! voice_fallback_url! voice_url!"


@record(kw_only=True)
class CreateByocTrunk(ops.Operation["ByocTrunk"]):
    """``POST /v1/ByocTrunks`` answers 201 with `ByocTrunk`.

    Source: https://www.twilio.com/docs/voice/api
    """

    cnam_lookup_enabled: bool | None = None
    connection_policy_sid: str | None = None
    friendly_name: str | None = None
    from_domain_sid: str | None = None
    status_callback_method: HttpMethod | None = None
    status_callback_url: str | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v1/ByocTrunks",
        form="",
    )


@record(kw_only=True)
class DeleteByocTrunk(ops.Operation[None]):
    """``DELETE /v1/ByocTrunks/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/voice/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://voice.twilio.com/v1/ByocTrunks/{Sid}",
    )


@record(kw_only=True)
class FetchByocTrunk(ops.Operation["ByocTrunk"]):
    """``GET /v1/ByocTrunks/{Sid}`` answers 200 with `ByocTrunk`.

    Source: https://www.twilio.com/docs/voice/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v1/ByocTrunks/{Sid}",
    )


@record(kw_only=True)
class ListByocTrunk(ops.PageOperation["ByocTrunk"]):
    """``GET /v1/ByocTrunks`` answers 200 with a `Page` of `ByocTrunk`.

    Source: https://www.twilio.com/docs/voice/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v1/ByocTrunks",
        items="byoc_trunks",
        paging="meta",
    )


@record(kw_only=True)
class UpdateByocTrunk(ops.Operation["ByocTrunk"]):
    """``POST /v1/ByocTrunks/{Sid}`` answers 200 with `ByocTrunk`.

    Source: https://www.twilio.com/docs/voice/api
    """

    sid: str = attrs.field(kw_only=False)
    cnam_lookup_enabled: bool | None = None
    connection_policy_sid: str | None = None
    friendly_name: str | None = None
    from_domain_sid: str | None = None
    status_callback_method: HttpMethod | None = None
    status_callback_url: str | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v1/ByocTrunks/{Sid}",
        form="",
    )
