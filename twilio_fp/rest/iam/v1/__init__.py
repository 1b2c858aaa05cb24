# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's iam v1: 10 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_o_auth_apps import *
    from .keys import *
    from .roles_permissions import *
    from .token import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "account_o_auth_apps": "CreateOauthAppAccount CreateOauthAppAccountPolicy DeleteOauthAppAccount "
            "UpdateOauthAppAccount UpdateOauthAppAccountPolicy VendorOauthAppCreateUpdateResponse "
            "VendorOauthAppCreateUpdateResponsePolicy",
            "keys": "CreateNewKey DeleteKey FetchKey GetKeys Key ListGetKeys NewKey NewKeyEnumKeytype UpdateKey",
            "roles_permissions": "ListRolePermission RolePermission",
            "token": "CreateToken Token",
        },
    )
