# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's webhooks v1: 24 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .webhooks_auth_profiles import *
    from .webhooks_edge_zones import *
    from .webhooks_operations import *
    from .webhooks_rules import *
    from .webhooks_settings import *
    from .webhooks_shared_keys import *
    from .webhooks_tests import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "webhooks_auth_profiles": "AuthProfile CreateAuthProfile DeleteAuthProfile FetchAuthProfile "
            "ListAuthProfile PatchAuthProfile",
            "webhooks_edge_zones": "EdgeZone ListEdgeZone",
            "webhooks_operations": "FetchOperation ListOperation",
            "webhooks_rules": "CreateRule CreateRuleResponse DeleteRule DeleteRuleResponse FetchRule ListRule "
            "Operation PatchRule PatchRuleResponse Rule SettingReference SettingReferenceInput",
            "webhooks_settings": "ConnectionSetting ConnectionSettingInput CreateSetting DeleteSetting EdgeZones "
            "EdgeZonesInput FetchSetting ListSetting PatchSetting PostAuthSetting PostInlineAuthValue RetryPolicy "
            "RetryPolicyInput Setting SignatureSetting SignatureSettingInput",
            "webhooks_shared_keys": "CreateSharedKey DeleteSharedKey FetchSharedKey ListSharedKey PatchSharedKey "
            "SharedKey",
            "webhooks_tests": "CreateTest Test",
        },
    )
