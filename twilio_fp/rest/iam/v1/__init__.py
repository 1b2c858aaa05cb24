"""Twilio's iam v1: 10 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "CreateOauthAppAccount",
    "CreateOauthAppAccountPolicy",
    "DeleteOauthAppAccount",
    "UpdateOauthAppAccount",
    "UpdateOauthAppAccountPolicy",
    "VendorOauthAppCreateUpdateResponse",
    "VendorOauthAppCreateUpdateResponsePolicy",
    "CreateNewKey",
    "DeleteKey",
    "FetchKey",
    "GetKeys",
    "Key",
    "ListGetKeys",
    "NewKey",
    "NewKeyEnumKeytype",
    "UpdateKey",
    "ListRolePermission",
    "RolePermission",
    "CreateToken",
    "Token",
]

if TYPE_CHECKING:
    from .account_o_auth_apps import *
    from .keys import *
    from .roles_permissions import *
    from .token import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "account_o_auth_apps": 7,
            "keys": 9,
            "roles_permissions": 2,
            "token": 2,
        },
    )
