# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/RecordingSettings/Default`` of video v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class RecordingSettings(Resource):
    """``video.v1.recording_settings``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    aws_credentials_sid: str | None = None
    """SID of the AWS credential (CR…) that writes to your S3 bucket."""
    aws_s3_url: str | None = None
    """Absolute https URL of the S3 bucket, with folder if any, that recordings or compositions are written to; not an
    s3:// one."""
    aws_storage_enabled: bool | None = None
    """Whether files are written to your own S3 bucket instead of Twilio's storage."""
    encryption_enabled: bool | None = None
    """Whether stored files are encrypted, with the key of encryption_key_sid."""
    encryption_key_sid: str | None = None
    """SID, CR…, of the public key that stored files are encrypted with."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid aws_credentials_sid aws_s3_url aws_storage_enabled:boolean encryption_enabled:boolean "
        "encryption_key_sid friendly_name url"
    )


@record(kw_only=True)
class CreateRecordingSettings(ops.Operation["RecordingSettings"]):
    """Create the recording settings.

    ``POST /v1/RecordingSettings/Default`` returns `RecordingSettings`.
    Source: https://www.twilio.com/docs/video/api
    """

    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    aws_credentials_sid: str | None = None
    """SID of the AWS credential (CR…) that writes to your S3 bucket."""
    aws_s3_url: str | None = None
    """Absolute https URL of the S3 bucket, with folder if any, that recordings or compositions are written to; not an
    s3:// one."""
    aws_storage_enabled: bool | None = None
    """Whether files are written to your own S3 bucket instead of Twilio's storage."""
    encryption_enabled: bool | None = None
    """Whether stored files are encrypted, with the key of encryption_key_sid."""
    encryption_key_sid: str | None = None
    """SID, CR…, of the public key that stored files are encrypted with."""
    __spec__ = ops.OperationSpec(
        "POST https://video.twilio.com/v1/RecordingSettings/Default",
        form=(
            "AwsCredentialsSid AwsS3Url AwsStorageEnabled:boolean EncryptionEnabled:boolean EncryptionKeySid "
            "FriendlyName*"
        ),
        result="RecordingSettings",
        bounds="aws_credentials_sid:CR aws_s3_url:url encryption_key_sid:CR",
    )


@record(kw_only=True)
class FetchRecordingSettings(ops.Operation["RecordingSettings"]):
    """Fetch the recording settings.

    ``GET /v1/RecordingSettings/Default`` returns `RecordingSettings`.
    Source: https://www.twilio.com/docs/video/api
    """

    __spec__ = ops.OperationSpec(
        "GET https://video.twilio.com/v1/RecordingSettings/Default",
        result="RecordingSettings",
    )
