# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's verify v2: 57 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "attempts": "FetchVerificationAttempt ListVerificationAttempt VerificationAttempt "
            "VerificationAttemptEnumChannels VerificationAttemptEnumConversionStatus",
            "attempts_summary": "FetchVerificationAttemptsSummary VerificationAttemptsSummary "
            "VerificationAttemptsSummaryEnumChannels",
            "forms": "FetchForm Form FormEnumFormTypes",
            "safe_list_numbers": "CreateSafelist DeleteSafelist FetchSafelist Safelist",
            "services": "CreateService DeleteService FetchService ListService Service UpdateService",
            "services_access_tokens": "AccessToken AccessTokenEnumFactorTypes CreateAccessToken FetchAccessToken",
            "services_entities": "CreateEntity DeleteEntity Entity FetchEntity ListEntity",
            "services_entities_challenges": "Challenge ChallengeEnumChallengeReasons ChallengeEnumChallengeStatuses "
            "ChallengeEnumFactorTypes ChallengeEnumListOrders CreateChallenge FetchChallenge ListChallenge "
            "UpdateChallenge",
            "services_entities_challenges_notifications": "CreateNotification Notification",
            "services_entities_factors": "CreateNewFactor DeleteFactor Factor FactorEnumFactorStatuses "
            "FactorEnumFactorTypes FactorEnumTotpAlgorithms FetchFactor ListFactor NewFactor "
            "NewFactorEnumFactorStatuses NewFactorEnumFactorTypes NewFactorEnumNotificationPlatforms "
            "NewFactorEnumTotpAlgorithms UpdateFactor",
            "services_messaging_configurations": "CreateMessagingConfiguration DeleteMessagingConfiguration "
            "FetchMessagingConfiguration ListMessagingConfiguration MessagingConfiguration "
            "UpdateMessagingConfiguration",
            "services_passkeys_approve_challenge": "UpdateChallengePasskeys "
            "UpdateChallengePasskeysAuthenticatorAttachment UpdateChallengePasskeysResponse "
            "UpdateChallengePasskeysResult UpdateChallengePasskeysResultFactorType "
            "UpdateChallengePasskeysResultRespondedReason UpdateChallengePasskeysResultStatus "
            "UpdateChallengePasskeysType",
            "services_passkeys_challenges": "CreateChallengePasskeys CreateChallengePasskeysResult "
            "CreateChallengePasskeysResultFactorType CreateChallengePasskeysResultRespondedReason "
            "CreateChallengePasskeysResultStatus",
            "services_passkeys_factors": "CreateNewFactorPasskey CreateNewFactorPasskeyConfig "
            "CreateNewFactorPasskeyConfigAuthenticatorAttachment CreateNewFactorPasskeyConfigDiscoverableCredentials "
            "CreateNewFactorPasskeyConfigRelyingParty CreateNewFactorPasskeyConfigUserVerification "
            "CreateNewFactorPasskeyResult CreateNewFactorPasskeyResultFactorType CreateNewFactorPasskeyResultStatus",
            "services_passkeys_verify_factor": "UpdatePasskeysFactor UpdatePasskeysFactorAuthenticatorAttachment "
            "UpdatePasskeysFactorResponse UpdatePasskeysFactorResponseTransportsItem UpdatePasskeysFactorResult "
            "UpdatePasskeysFactorResultFactorType UpdatePasskeysFactorResultStatus UpdatePasskeysFactorType",
            "services_rate_limits": "CreateRateLimit DeleteRateLimit FetchRateLimit ListRateLimit RateLimit "
            "UpdateRateLimit",
            "services_rate_limits_buckets": "Bucket CreateBucket DeleteBucket FetchBucket ListBucket UpdateBucket",
            "services_verification_check": "CreateVerificationCheck VerificationCheck VerificationCheckEnumChannel",
            "services_verifications": "CreateVerification FetchVerification UpdateVerification Verification "
            "VerificationEnumChannel VerificationEnumRiskCheck VerificationEnumStatus",
            "services_webhooks": "CreateWebhook DeleteWebhook FetchWebhook ListWebhook UpdateWebhook Webhook "
            "WebhookEnumMethods WebhookEnumStatus WebhookEnumVersion",
            "templates": "ListVerificationTemplate VerificationTemplate",
        },
    )
