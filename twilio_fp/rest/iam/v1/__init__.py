"""Twilio's iam v1: 10 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_o_auth_apps import CreateOauthAppAccount as CreateOauthAppAccount
    from .account_o_auth_apps import CreateOauthAppAccountPolicy as CreateOauthAppAccountPolicy
    from .account_o_auth_apps import DeleteOauthAppAccount as DeleteOauthAppAccount
    from .account_o_auth_apps import UpdateOauthAppAccount as UpdateOauthAppAccount
    from .account_o_auth_apps import UpdateOauthAppAccountPolicy as UpdateOauthAppAccountPolicy
    from .account_o_auth_apps import VendorOauthAppCreateUpdateResponse as VendorOauthAppCreateUpdateResponse
    from .account_o_auth_apps import (
        VendorOauthAppCreateUpdateResponsePolicy as VendorOauthAppCreateUpdateResponsePolicy,
    )
    from .keys import CreateNewKey as CreateNewKey
    from .keys import DeleteKey as DeleteKey
    from .keys import FetchKey as FetchKey
    from .keys import GetKeys as GetKeys
    from .keys import Key as Key
    from .keys import ListGetKeys as ListGetKeys
    from .keys import NewKey as NewKey
    from .keys import NewKeyEnumKeytype as NewKeyEnumKeytype
    from .keys import UpdateKey as UpdateKey
    from .roles_permissions import ListRolePermission as ListRolePermission
    from .roles_permissions import RolePermission as RolePermission
    from .token import CreateToken as CreateToken
    from .token import Token as Token
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "account_o_auth_apps": (
                "CreateOauthAppAccount CreateOauthAppAccountPolicy DeleteOauthAppAccount UpdateOauthAppAccount "
                "UpdateOauthAppAccountPolicy VendorOauthAppCreateUpdateResponse VendorOauthAppCreateUpdateResponsePolicy"
            ),
            "keys": ("CreateNewKey DeleteKey FetchKey GetKeys Key ListGetKeys NewKey NewKeyEnumKeytype UpdateKey"),
            "roles_permissions": ("ListRolePermission RolePermission"),
            "token": ("CreateToken Token"),
        },
    )
