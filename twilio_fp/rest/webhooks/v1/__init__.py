"""Twilio's webhooks v1: 24 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "AuthProfile",
    "CreateAuthProfile",
    "DeleteAuthProfile",
    "FetchAuthProfile",
    "ListAuthProfile",
    "PatchAuthProfile",
    "EdgeZone",
    "ListEdgeZone",
    "FetchOperation",
    "ListOperation",
    "CreateRule",
    "CreateRuleResponse",
    "DeleteRule",
    "DeleteRuleResponse",
    "FetchRule",
    "ListRule",
    "Operation",
    "PatchRule",
    "PatchRuleResponse",
    "Rule",
    "SettingReference",
    "SettingReferenceInput",
    "ConnectionSetting",
    "ConnectionSettingInput",
    "CreateSetting",
    "DeleteSetting",
    "EdgeZones",
    "EdgeZonesInput",
    "FetchSetting",
    "ListSetting",
    "PatchSetting",
    "PostAuthSetting",
    "PostInlineAuthValue",
    "RetryPolicy",
    "RetryPolicyInput",
    "Setting",
    "SignatureSetting",
    "SignatureSettingInput",
    "CreateSharedKey",
    "DeleteSharedKey",
    "FetchSharedKey",
    "ListSharedKey",
    "PatchSharedKey",
    "SharedKey",
    "CreateTest",
    "Test",
]

if TYPE_CHECKING:
    from .webhooks_auth_profiles import *
    from .webhooks_edge_zones import *
    from .webhooks_operations import *
    from .webhooks_rules import *
    from .webhooks_settings import *
    from .webhooks_shared_keys import *
    from .webhooks_tests import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "webhooks_auth_profiles": 6,
            "webhooks_edge_zones": 2,
            "webhooks_operations": 2,
            "webhooks_rules": 12,
            "webhooks_settings": 16,
            "webhooks_shared_keys": 6,
            "webhooks_tests": 2,
        },
    )
