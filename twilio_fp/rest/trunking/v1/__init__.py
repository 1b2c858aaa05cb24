# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's trunking v1: 24 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .trunks import *
    from .trunks_credential_lists import *
    from .trunks_ip_access_control_lists import *
    from .trunks_origination_urls import *
    from .trunks_phone_numbers import *
    from .trunks_recording import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "trunks": "CreateTrunk DeleteTrunk FetchTrunk ListTrunk Trunk TrunkEnumTransferCallerId "
            "TrunkEnumTransferSetting UpdateTrunk",
            "trunks_credential_lists": "CreateCredentialList CredentialList DeleteCredentialList FetchCredentialList "
            "ListCredentialList",
            "trunks_ip_access_control_lists": "CreateIpAccessControlList DeleteIpAccessControlList "
            "FetchIpAccessControlList IpAccessControlList ListIpAccessControlList",
            "trunks_origination_urls": "CreateOriginationUrl DeleteOriginationUrl FetchOriginationUrl "
            "ListOriginationUrl OriginationUrl UpdateOriginationUrl",
            "trunks_phone_numbers": "CreatePhoneNumber DeletePhoneNumber FetchPhoneNumber ListPhoneNumber "
            "PhoneNumber PhoneNumberCapabilities PhoneNumberEnumAddressRequirement",
            "trunks_recording": "FetchRecording Recording RecordingEnumRecordingMode RecordingEnumRecordingTrim "
            "UpdateRecording",
        },
    )
