"""Twilio's webhooks v1: 24 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .webhooks_auth_profiles import AuthProfile as AuthProfile
    from .webhooks_auth_profiles import CreateAuthProfile as CreateAuthProfile
    from .webhooks_auth_profiles import DeleteAuthProfile as DeleteAuthProfile
    from .webhooks_auth_profiles import FetchAuthProfile as FetchAuthProfile
    from .webhooks_auth_profiles import ListAuthProfile as ListAuthProfile
    from .webhooks_auth_profiles import PatchAuthProfile as PatchAuthProfile
    from .webhooks_edge_zones import EdgeZone as EdgeZone
    from .webhooks_edge_zones import ListEdgeZone as ListEdgeZone
    from .webhooks_operations import FetchOperation as FetchOperation
    from .webhooks_operations import ListOperation as ListOperation
    from .webhooks_rules import CreateRule as CreateRule
    from .webhooks_rules import CreateRuleResponse as CreateRuleResponse
    from .webhooks_rules import DeleteRule as DeleteRule
    from .webhooks_rules import DeleteRuleResponse as DeleteRuleResponse
    from .webhooks_rules import FetchRule as FetchRule
    from .webhooks_rules import ListRule as ListRule
    from .webhooks_rules import Operation as Operation
    from .webhooks_rules import PatchRule as PatchRule
    from .webhooks_rules import PatchRuleResponse as PatchRuleResponse
    from .webhooks_rules import Rule as Rule
    from .webhooks_rules import SettingReference as SettingReference
    from .webhooks_rules import SettingReferenceInput as SettingReferenceInput
    from .webhooks_settings import ConnectionSetting as ConnectionSetting
    from .webhooks_settings import ConnectionSettingInput as ConnectionSettingInput
    from .webhooks_settings import CreateSetting as CreateSetting
    from .webhooks_settings import DeleteSetting as DeleteSetting
    from .webhooks_settings import EdgeZones as EdgeZones
    from .webhooks_settings import EdgeZonesInput as EdgeZonesInput
    from .webhooks_settings import FetchSetting as FetchSetting
    from .webhooks_settings import ListSetting as ListSetting
    from .webhooks_settings import PatchSetting as PatchSetting
    from .webhooks_settings import PostAuthSetting as PostAuthSetting
    from .webhooks_settings import PostInlineAuthValue as PostInlineAuthValue
    from .webhooks_settings import RetryPolicy as RetryPolicy
    from .webhooks_settings import RetryPolicyInput as RetryPolicyInput
    from .webhooks_settings import Setting as Setting
    from .webhooks_settings import SignatureSetting as SignatureSetting
    from .webhooks_settings import SignatureSettingInput as SignatureSettingInput
    from .webhooks_shared_keys import CreateSharedKey as CreateSharedKey
    from .webhooks_shared_keys import DeleteSharedKey as DeleteSharedKey
    from .webhooks_shared_keys import FetchSharedKey as FetchSharedKey
    from .webhooks_shared_keys import ListSharedKey as ListSharedKey
    from .webhooks_shared_keys import PatchSharedKey as PatchSharedKey
    from .webhooks_shared_keys import SharedKey as SharedKey
    from .webhooks_tests import CreateTest as CreateTest
    from .webhooks_tests import Test as Test
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "webhooks_auth_profiles": (
                "AuthProfile CreateAuthProfile DeleteAuthProfile FetchAuthProfile ListAuthProfile PatchAuthProfile"
            ),
            "webhooks_edge_zones": ("EdgeZone ListEdgeZone"),
            "webhooks_operations": ("FetchOperation ListOperation"),
            "webhooks_rules": (
                "CreateRule CreateRuleResponse DeleteRule DeleteRuleResponse FetchRule ListRule Operation PatchRule "
                "PatchRuleResponse Rule SettingReference SettingReferenceInput"
            ),
            "webhooks_settings": (
                "ConnectionSetting ConnectionSettingInput CreateSetting DeleteSetting EdgeZones EdgeZonesInput FetchSetting "
                "ListSetting PatchSetting PostAuthSetting PostInlineAuthValue RetryPolicy RetryPolicyInput Setting "
                "SignatureSetting SignatureSettingInput"
            ),
            "webhooks_shared_keys": (
                "CreateSharedKey DeleteSharedKey FetchSharedKey ListSharedKey PatchSharedKey SharedKey"
            ),
            "webhooks_tests": ("CreateTest Test"),
        },
    )
