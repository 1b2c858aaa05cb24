"""Twilio's trunking v1: 24 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "CreateTrunk",
    "DeleteTrunk",
    "FetchTrunk",
    "ListTrunk",
    "Trunk",
    "TrunkEnumTransferCallerId",
    "TrunkEnumTransferSetting",
    "UpdateTrunk",
    "CreateCredentialList",
    "CredentialList",
    "DeleteCredentialList",
    "FetchCredentialList",
    "ListCredentialList",
    "CreateIpAccessControlList",
    "DeleteIpAccessControlList",
    "FetchIpAccessControlList",
    "IpAccessControlList",
    "ListIpAccessControlList",
    "CreateOriginationUrl",
    "DeleteOriginationUrl",
    "FetchOriginationUrl",
    "ListOriginationUrl",
    "OriginationUrl",
    "UpdateOriginationUrl",
    "CreatePhoneNumber",
    "DeletePhoneNumber",
    "FetchPhoneNumber",
    "ListPhoneNumber",
    "PhoneNumber",
    "PhoneNumberCapabilities",
    "PhoneNumberEnumAddressRequirement",
    "FetchRecording",
    "Recording",
    "RecordingEnumRecordingMode",
    "RecordingEnumRecordingTrim",
    "UpdateRecording",
]

if TYPE_CHECKING:
    from .trunks import *
    from .trunks_credential_lists import *
    from .trunks_ip_access_control_lists import *
    from .trunks_origination_urls import *
    from .trunks_phone_numbers import *
    from .trunks_recording import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "trunks": 8,
            "trunks_credential_lists": 5,
            "trunks_ip_access_control_lists": 5,
            "trunks_origination_urls": 6,
            "trunks_phone_numbers": 7,
            "trunks_recording": 5,
        },
    )
