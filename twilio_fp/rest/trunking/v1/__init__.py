"""Twilio's trunking v1: 24 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .trunks import CreateTrunk as CreateTrunk
    from .trunks import DeleteTrunk as DeleteTrunk
    from .trunks import FetchTrunk as FetchTrunk
    from .trunks import ListTrunk as ListTrunk
    from .trunks import Trunk as Trunk
    from .trunks import TrunkEnumTransferCallerId as TrunkEnumTransferCallerId
    from .trunks import TrunkEnumTransferSetting as TrunkEnumTransferSetting
    from .trunks import UpdateTrunk as UpdateTrunk
    from .trunks_credential_lists import CreateCredentialList as CreateCredentialList
    from .trunks_credential_lists import CredentialList as CredentialList
    from .trunks_credential_lists import DeleteCredentialList as DeleteCredentialList
    from .trunks_credential_lists import FetchCredentialList as FetchCredentialList
    from .trunks_credential_lists import ListCredentialList as ListCredentialList
    from .trunks_ip_access_control_lists import CreateIpAccessControlList as CreateIpAccessControlList
    from .trunks_ip_access_control_lists import DeleteIpAccessControlList as DeleteIpAccessControlList
    from .trunks_ip_access_control_lists import FetchIpAccessControlList as FetchIpAccessControlList
    from .trunks_ip_access_control_lists import IpAccessControlList as IpAccessControlList
    from .trunks_ip_access_control_lists import ListIpAccessControlList as ListIpAccessControlList
    from .trunks_origination_urls import CreateOriginationUrl as CreateOriginationUrl
    from .trunks_origination_urls import DeleteOriginationUrl as DeleteOriginationUrl
    from .trunks_origination_urls import FetchOriginationUrl as FetchOriginationUrl
    from .trunks_origination_urls import ListOriginationUrl as ListOriginationUrl
    from .trunks_origination_urls import OriginationUrl as OriginationUrl
    from .trunks_origination_urls import UpdateOriginationUrl as UpdateOriginationUrl
    from .trunks_phone_numbers import CreatePhoneNumber as CreatePhoneNumber
    from .trunks_phone_numbers import DeletePhoneNumber as DeletePhoneNumber
    from .trunks_phone_numbers import FetchPhoneNumber as FetchPhoneNumber
    from .trunks_phone_numbers import ListPhoneNumber as ListPhoneNumber
    from .trunks_phone_numbers import PhoneNumber as PhoneNumber
    from .trunks_phone_numbers import PhoneNumberCapabilities as PhoneNumberCapabilities
    from .trunks_phone_numbers import PhoneNumberEnumAddressRequirement as PhoneNumberEnumAddressRequirement
    from .trunks_recording import FetchRecording as FetchRecording
    from .trunks_recording import Recording as Recording
    from .trunks_recording import RecordingEnumRecordingMode as RecordingEnumRecordingMode
    from .trunks_recording import RecordingEnumRecordingTrim as RecordingEnumRecordingTrim
    from .trunks_recording import UpdateRecording as UpdateRecording
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "trunks": (
                "CreateTrunk DeleteTrunk FetchTrunk ListTrunk Trunk TrunkEnumTransferCallerId TrunkEnumTransferSetting "
                "UpdateTrunk"
            ),
            "trunks_credential_lists": (
                "CreateCredentialList CredentialList DeleteCredentialList FetchCredentialList ListCredentialList"
            ),
            "trunks_ip_access_control_lists": (
                "CreateIpAccessControlList DeleteIpAccessControlList FetchIpAccessControlList IpAccessControlList "
                "ListIpAccessControlList"
            ),
            "trunks_origination_urls": (
                "CreateOriginationUrl DeleteOriginationUrl FetchOriginationUrl ListOriginationUrl OriginationUrl "
                "UpdateOriginationUrl"
            ),
            "trunks_phone_numbers": (
                "CreatePhoneNumber DeletePhoneNumber FetchPhoneNumber ListPhoneNumber PhoneNumber PhoneNumberCapabilities "
                "PhoneNumberEnumAddressRequirement"
            ),
            "trunks_recording": (
                "FetchRecording Recording RecordingEnumRecordingMode RecordingEnumRecordingTrim UpdateRecording"
            ),
        },
    )
