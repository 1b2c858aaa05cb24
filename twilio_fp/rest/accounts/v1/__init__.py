"""Twilio's accounts v1: 20 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "AuthTokenPromotion",
    "UpdateAuthTokenPromotion",
    "CreateSecondaryAuthToken",
    "DeleteSecondaryAuthToken",
    "SecondaryAuthToken",
    "BulkConsents",
    "CreateBulkConsents",
    "BulkContacts",
    "CreateBulkContacts",
    "CreateCredentialAws",
    "CredentialAws",
    "DeleteCredentialAws",
    "FetchCredentialAws",
    "ListCredentialAws",
    "UpdateCredentialAws",
    "CreateCredentialPublicKey",
    "CredentialPublicKey",
    "DeleteCredentialPublicKey",
    "FetchCredentialPublicKey",
    "ListCredentialPublicKey",
    "UpdateCredentialPublicKey",
    "FetchMessagingGeopermissions",
    "MessagingGeopermissions",
    "UpdateMessagingGeopermissions",
    "CreateSafelist",
    "DeleteSafelist",
    "FetchSafelist",
    "Safelist",
]

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
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "auth_tokens_promote": 2,
            "auth_tokens_secondary": 3,
            "consents_bulk": 2,
            "contacts_bulk": 2,
            "credentials_aws": 6,
            "credentials_public_keys": 6,
            "messaging_geo_permissions": 3,
            "safe_list_numbers": 4,
        },
    )
