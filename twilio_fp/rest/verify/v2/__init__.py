"""Twilio's verify v2: 57 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "FetchVerificationAttempt",
    "ListVerificationAttempt",
    "VerificationAttempt",
    "VerificationAttemptEnumChannels",
    "VerificationAttemptEnumConversionStatus",
    "FetchVerificationAttemptsSummary",
    "VerificationAttemptsSummary",
    "VerificationAttemptsSummaryEnumChannels",
    "FetchForm",
    "Form",
    "FormEnumFormTypes",
    "CreateSafelist",
    "DeleteSafelist",
    "FetchSafelist",
    "Safelist",
    "CreateService",
    "DeleteService",
    "FetchService",
    "ListService",
    "Service",
    "UpdateService",
    "AccessToken",
    "AccessTokenEnumFactorTypes",
    "CreateAccessToken",
    "FetchAccessToken",
    "CreateEntity",
    "DeleteEntity",
    "Entity",
    "FetchEntity",
    "ListEntity",
    "Challenge",
    "ChallengeEnumChallengeReasons",
    "ChallengeEnumChallengeStatuses",
    "ChallengeEnumFactorTypes",
    "ChallengeEnumListOrders",
    "CreateChallenge",
    "FetchChallenge",
    "ListChallenge",
    "UpdateChallenge",
    "CreateNotification",
    "Notification",
    "CreateNewFactor",
    "DeleteFactor",
    "Factor",
    "FactorEnumFactorStatuses",
    "FactorEnumFactorTypes",
    "FactorEnumTotpAlgorithms",
    "FetchFactor",
    "ListFactor",
    "NewFactor",
    "NewFactorEnumFactorStatuses",
    "NewFactorEnumFactorTypes",
    "NewFactorEnumNotificationPlatforms",
    "NewFactorEnumTotpAlgorithms",
    "UpdateFactor",
    "CreateMessagingConfiguration",
    "DeleteMessagingConfiguration",
    "FetchMessagingConfiguration",
    "ListMessagingConfiguration",
    "MessagingConfiguration",
    "UpdateMessagingConfiguration",
    "UpdateChallengePasskeys",
    "UpdateChallengePasskeysAuthenticatorAttachment",
    "UpdateChallengePasskeysResponse",
    "UpdateChallengePasskeysResult",
    "UpdateChallengePasskeysResultFactorType",
    "UpdateChallengePasskeysResultRespondedReason",
    "UpdateChallengePasskeysResultStatus",
    "UpdateChallengePasskeysType",
    "CreateChallengePasskeys",
    "CreateChallengePasskeysResult",
    "CreateChallengePasskeysResultFactorType",
    "CreateChallengePasskeysResultRespondedReason",
    "CreateChallengePasskeysResultStatus",
    "CreateNewFactorPasskey",
    "CreateNewFactorPasskeyConfig",
    "CreateNewFactorPasskeyConfigAuthenticatorAttachment",
    "CreateNewFactorPasskeyConfigDiscoverableCredentials",
    "CreateNewFactorPasskeyConfigRelyingParty",
    "CreateNewFactorPasskeyConfigUserVerification",
    "CreateNewFactorPasskeyResult",
    "CreateNewFactorPasskeyResultFactorType",
    "CreateNewFactorPasskeyResultStatus",
    "UpdatePasskeysFactor",
    "UpdatePasskeysFactorAuthenticatorAttachment",
    "UpdatePasskeysFactorResponse",
    "UpdatePasskeysFactorResponseTransportsItem",
    "UpdatePasskeysFactorResult",
    "UpdatePasskeysFactorResultFactorType",
    "UpdatePasskeysFactorResultStatus",
    "UpdatePasskeysFactorType",
    "CreateRateLimit",
    "DeleteRateLimit",
    "FetchRateLimit",
    "ListRateLimit",
    "RateLimit",
    "UpdateRateLimit",
    "Bucket",
    "CreateBucket",
    "DeleteBucket",
    "FetchBucket",
    "ListBucket",
    "UpdateBucket",
    "CreateVerificationCheck",
    "VerificationCheck",
    "VerificationCheckEnumChannel",
    "CreateVerification",
    "FetchVerification",
    "UpdateVerification",
    "Verification",
    "VerificationEnumChannel",
    "VerificationEnumRiskCheck",
    "VerificationEnumStatus",
    "CreateWebhook",
    "DeleteWebhook",
    "FetchWebhook",
    "ListWebhook",
    "UpdateWebhook",
    "Webhook",
    "WebhookEnumMethods",
    "WebhookEnumStatus",
    "WebhookEnumVersion",
    "ListVerificationTemplate",
    "VerificationTemplate",
]

if TYPE_CHECKING:
    from .attempts import *
    from .attempts_summary import *
    from .forms import *
    from .safe_list_numbers import *
    from .services import *
    from .services_access_tokens import *
    from .services_entities import *
    from .services_entities_challenges import *
    from .services_entities_challenges_notifications import *
    from .services_entities_factors import *
    from .services_messaging_configurations import *
    from .services_passkeys_approve_challenge import *
    from .services_passkeys_challenges import *
    from .services_passkeys_factors import *
    from .services_passkeys_verify_factor import *
    from .services_rate_limits import *
    from .services_rate_limits_buckets import *
    from .services_verification_check import *
    from .services_verifications import *
    from .services_webhooks import *
    from .templates import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "attempts": 5,
            "attempts_summary": 3,
            "forms": 3,
            "safe_list_numbers": 4,
            "services": 6,
            "services_access_tokens": 4,
            "services_entities": 5,
            "services_entities_challenges": 9,
            "services_entities_challenges_notifications": 2,
            "services_entities_factors": 14,
            "services_messaging_configurations": 6,
            "services_passkeys_approve_challenge": 8,
            "services_passkeys_challenges": 5,
            "services_passkeys_factors": 9,
            "services_passkeys_verify_factor": 8,
            "services_rate_limits": 6,
            "services_rate_limits_buckets": 6,
            "services_verification_check": 3,
            "services_verifications": 7,
            "services_webhooks": 9,
            "templates": 2,
        },
    )
