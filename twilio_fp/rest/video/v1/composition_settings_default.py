"""``/v1/CompositionSettings/Default`` of video v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class CompositionSettings(Resource):
    """``video.v1.composition_settings``, as it is received."""

    account_sid: str = ""
    aws_credentials_sid: str | None = None
    aws_s3_url: str | None = None
    aws_storage_enabled: bool | None = None
    encryption_enabled: bool | None = None
    encryption_key_sid: str | None = None
    friendly_name: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateCompositionSettings(ops.Operation["CompositionSettings"]):
    """``POST /v1/CompositionSettings/Default`` answers 200 with `CompositionSettings`.

    Source: https://www.twilio.com/docs/video/api
    """

    friendly_name: str
    aws_credentials_sid: str | None = None
    aws_s3_url: str | None = None
    aws_storage_enabled: bool | None = None
    encryption_enabled: bool | None = None
    encryption_key_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://video.twilio.com/v1/CompositionSettings/Default",
        form="",
        success=(200,),
    )


@record(kw_only=True)
class FetchCompositionSettings(ops.Operation["CompositionSettings"]):
    """``GET /v1/CompositionSettings/Default`` answers 200 with `CompositionSettings`.

    Source: https://www.twilio.com/docs/video/api
    """

    __spec__ = ops.BriefSpec(
        "GET https://video.twilio.com/v1/CompositionSettings/Default",
    )
