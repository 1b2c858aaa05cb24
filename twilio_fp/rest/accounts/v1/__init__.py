"""Twilio's accounts v1: 20 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .auth_tokens_promote import AuthTokenPromotion as AuthTokenPromotion
    from .auth_tokens_promote import UpdateAuthTokenPromotion as UpdateAuthTokenPromotion
    from .auth_tokens_secondary import CreateSecondaryAuthToken as CreateSecondaryAuthToken
    from .auth_tokens_secondary import DeleteSecondaryAuthToken as DeleteSecondaryAuthToken
    from .auth_tokens_secondary import SecondaryAuthToken as SecondaryAuthToken
    from .consents_bulk import BulkConsents as BulkConsents
    from .consents_bulk import CreateBulkConsents as CreateBulkConsents
    from .contacts_bulk import BulkContacts as BulkContacts
    from .contacts_bulk import CreateBulkContacts as CreateBulkContacts
    from .credentials_aws import CreateCredentialAws as CreateCredentialAws
    from .credentials_aws import CredentialAws as CredentialAws
    from .credentials_aws import DeleteCredentialAws as DeleteCredentialAws
    from .credentials_aws import FetchCredentialAws as FetchCredentialAws
    from .credentials_aws import ListCredentialAws as ListCredentialAws
    from .credentials_aws import UpdateCredentialAws as UpdateCredentialAws
    from .credentials_public_keys import CreateCredentialPublicKey as CreateCredentialPublicKey
    from .credentials_public_keys import CredentialPublicKey as CredentialPublicKey
    from .credentials_public_keys import DeleteCredentialPublicKey as DeleteCredentialPublicKey
    from .credentials_public_keys import FetchCredentialPublicKey as FetchCredentialPublicKey
    from .credentials_public_keys import ListCredentialPublicKey as ListCredentialPublicKey
    from .credentials_public_keys import UpdateCredentialPublicKey as UpdateCredentialPublicKey
    from .messaging_geo_permissions import FetchMessagingGeopermissions as FetchMessagingGeopermissions
    from .messaging_geo_permissions import MessagingGeopermissions as MessagingGeopermissions
    from .messaging_geo_permissions import UpdateMessagingGeopermissions as UpdateMessagingGeopermissions
    from .safe_list_numbers import CreateSafelist as CreateSafelist
    from .safe_list_numbers import DeleteSafelist as DeleteSafelist
    from .safe_list_numbers import FetchSafelist as FetchSafelist
    from .safe_list_numbers import Safelist as Safelist
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "auth_tokens_promote": ("AuthTokenPromotion UpdateAuthTokenPromotion"),
            "auth_tokens_secondary": ("CreateSecondaryAuthToken DeleteSecondaryAuthToken SecondaryAuthToken"),
            "consents_bulk": ("BulkConsents CreateBulkConsents"),
            "contacts_bulk": ("BulkContacts CreateBulkContacts"),
            "credentials_aws": (
                "CreateCredentialAws CredentialAws DeleteCredentialAws FetchCredentialAws ListCredentialAws "
                "UpdateCredentialAws"
            ),
            "credentials_public_keys": (
                "CreateCredentialPublicKey CredentialPublicKey DeleteCredentialPublicKey FetchCredentialPublicKey "
                "ListCredentialPublicKey UpdateCredentialPublicKey"
            ),
            "messaging_geo_permissions": (
                "FetchMessagingGeopermissions MessagingGeopermissions UpdateMessagingGeopermissions"
            ),
            "safe_list_numbers": ("CreateSafelist DeleteSafelist FetchSafelist Safelist"),
        },
    )
