# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's accounts v1: 20 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .auth_tokens_promote import *
    from .auth_tokens_secondary import *
    from .consents_bulk import *
    from .contacts_bulk import *
    from .credentials_aws import *
    from .credentials_public_keys import *
    from .messaging_geo_permissions import *
    from .safe_list_numbers import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "auth_tokens_promote": "AuthTokenPromotion UpdateAuthTokenPromotion",
            "auth_tokens_secondary": "CreateSecondaryAuthToken DeleteSecondaryAuthToken SecondaryAuthToken",
            "consents_bulk": "BulkConsents CreateBulkConsents",
            "contacts_bulk": "BulkContacts CreateBulkContacts",
            "credentials_aws": "CreateCredentialAws CredentialAws DeleteCredentialAws FetchCredentialAws "
            "ListCredentialAws UpdateCredentialAws",
            "credentials_public_keys": "CreateCredentialPublicKey CredentialPublicKey DeleteCredentialPublicKey "
            "FetchCredentialPublicKey ListCredentialPublicKey UpdateCredentialPublicKey",
            "messaging_geo_permissions": "FetchMessagingGeopermissions MessagingGeopermissions "
            "UpdateMessagingGeopermissions",
            "safe_list_numbers": "CreateSafelist DeleteSafelist FetchSafelist Safelist",
        },
    )
