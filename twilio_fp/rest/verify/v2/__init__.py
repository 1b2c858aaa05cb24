"""Twilio's verify v2: 57 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .attempts import FetchVerificationAttempt as FetchVerificationAttempt
    from .attempts import ListVerificationAttempt as ListVerificationAttempt
    from .attempts import VerificationAttempt as VerificationAttempt
    from .attempts import VerificationAttemptEnumChannels as VerificationAttemptEnumChannels
    from .attempts import VerificationAttemptEnumConversionStatus as VerificationAttemptEnumConversionStatus
    from .attempts_summary import FetchVerificationAttemptsSummary as FetchVerificationAttemptsSummary
    from .attempts_summary import VerificationAttemptsSummary as VerificationAttemptsSummary
    from .attempts_summary import VerificationAttemptsSummaryEnumChannels as VerificationAttemptsSummaryEnumChannels
    from .forms import FetchForm as FetchForm
    from .forms import Form as Form
    from .forms import FormEnumFormTypes as FormEnumFormTypes
    from .safe_list_numbers import CreateSafelist as CreateSafelist
    from .safe_list_numbers import DeleteSafelist as DeleteSafelist
    from .safe_list_numbers import FetchSafelist as FetchSafelist
    from .safe_list_numbers import Safelist as Safelist
    from .services import CreateService as CreateService
    from .services import DeleteService as DeleteService
    from .services import FetchService as FetchService
    from .services import ListService as ListService
    from .services import Service as Service
    from .services import UpdateService as UpdateService
    from .services_access_tokens import AccessToken as AccessToken
    from .services_access_tokens import AccessTokenEnumFactorTypes as AccessTokenEnumFactorTypes
    from .services_access_tokens import CreateAccessToken as CreateAccessToken
    from .services_access_tokens import FetchAccessToken as FetchAccessToken
    from .services_entities import CreateEntity as CreateEntity
    from .services_entities import DeleteEntity as DeleteEntity
    from .services_entities import Entity as Entity
    from .services_entities import FetchEntity as FetchEntity
    from .services_entities import ListEntity as ListEntity
    from .services_entities_challenges import Challenge as Challenge
    from .services_entities_challenges import ChallengeEnumChallengeReasons as ChallengeEnumChallengeReasons
    from .services_entities_challenges import ChallengeEnumChallengeStatuses as ChallengeEnumChallengeStatuses
    from .services_entities_challenges import ChallengeEnumFactorTypes as ChallengeEnumFactorTypes
    from .services_entities_challenges import ChallengeEnumListOrders as ChallengeEnumListOrders
    from .services_entities_challenges import CreateChallenge as CreateChallenge
    from .services_entities_challenges import FetchChallenge as FetchChallenge
    from .services_entities_challenges import ListChallenge as ListChallenge
    from .services_entities_challenges import UpdateChallenge as UpdateChallenge
    from .services_entities_challenges_notifications import CreateNotification as CreateNotification
    from .services_entities_challenges_notifications import Notification as Notification
    from .services_entities_factors import CreateNewFactor as CreateNewFactor
    from .services_entities_factors import DeleteFactor as DeleteFactor
    from .services_entities_factors import Factor as Factor
    from .services_entities_factors import FactorEnumFactorStatuses as FactorEnumFactorStatuses
    from .services_entities_factors import FactorEnumFactorTypes as FactorEnumFactorTypes
    from .services_entities_factors import FactorEnumTotpAlgorithms as FactorEnumTotpAlgorithms
    from .services_entities_factors import FetchFactor as FetchFactor
    from .services_entities_factors import ListFactor as ListFactor
    from .services_entities_factors import NewFactor as NewFactor
    from .services_entities_factors import NewFactorEnumFactorStatuses as NewFactorEnumFactorStatuses
    from .services_entities_factors import NewFactorEnumFactorTypes as NewFactorEnumFactorTypes
    from .services_entities_factors import NewFactorEnumNotificationPlatforms as NewFactorEnumNotificationPlatforms
    from .services_entities_factors import NewFactorEnumTotpAlgorithms as NewFactorEnumTotpAlgorithms
    from .services_entities_factors import UpdateFactor as UpdateFactor
    from .services_messaging_configurations import CreateMessagingConfiguration as CreateMessagingConfiguration
    from .services_messaging_configurations import DeleteMessagingConfiguration as DeleteMessagingConfiguration
    from .services_messaging_configurations import FetchMessagingConfiguration as FetchMessagingConfiguration
    from .services_messaging_configurations import ListMessagingConfiguration as ListMessagingConfiguration
    from .services_messaging_configurations import MessagingConfiguration as MessagingConfiguration
    from .services_messaging_configurations import UpdateMessagingConfiguration as UpdateMessagingConfiguration
    from .services_passkeys_approve_challenge import UpdateChallengePasskeys as UpdateChallengePasskeys
    from .services_passkeys_approve_challenge import (
        UpdateChallengePasskeysAuthenticatorAttachment as UpdateChallengePasskeysAuthenticatorAttachment,
    )
    from .services_passkeys_approve_challenge import UpdateChallengePasskeysResponse as UpdateChallengePasskeysResponse
    from .services_passkeys_approve_challenge import UpdateChallengePasskeysResult as UpdateChallengePasskeysResult
    from .services_passkeys_approve_challenge import (
        UpdateChallengePasskeysResultFactorType as UpdateChallengePasskeysResultFactorType,
    )
    from .services_passkeys_approve_challenge import (
        UpdateChallengePasskeysResultRespondedReason as UpdateChallengePasskeysResultRespondedReason,
    )
    from .services_passkeys_approve_challenge import (
        UpdateChallengePasskeysResultStatus as UpdateChallengePasskeysResultStatus,
    )
    from .services_passkeys_approve_challenge import UpdateChallengePasskeysType as UpdateChallengePasskeysType
    from .services_passkeys_challenges import CreateChallengePasskeys as CreateChallengePasskeys
    from .services_passkeys_challenges import CreateChallengePasskeysResult as CreateChallengePasskeysResult
    from .services_passkeys_challenges import (
        CreateChallengePasskeysResultFactorType as CreateChallengePasskeysResultFactorType,
    )
    from .services_passkeys_challenges import (
        CreateChallengePasskeysResultRespondedReason as CreateChallengePasskeysResultRespondedReason,
    )
    from .services_passkeys_challenges import CreateChallengePasskeysResultStatus as CreateChallengePasskeysResultStatus
    from .services_passkeys_factors import CreateNewFactorPasskey as CreateNewFactorPasskey
    from .services_passkeys_factors import CreateNewFactorPasskeyConfig as CreateNewFactorPasskeyConfig
    from .services_passkeys_factors import (
        CreateNewFactorPasskeyConfigAuthenticatorAttachment as CreateNewFactorPasskeyConfigAuthenticatorAttachment,
    )
    from .services_passkeys_factors import (
        CreateNewFactorPasskeyConfigDiscoverableCredentials as CreateNewFactorPasskeyConfigDiscoverableCredentials,
    )
    from .services_passkeys_factors import (
        CreateNewFactorPasskeyConfigRelyingParty as CreateNewFactorPasskeyConfigRelyingParty,
    )
    from .services_passkeys_factors import (
        CreateNewFactorPasskeyConfigUserVerification as CreateNewFactorPasskeyConfigUserVerification,
    )
    from .services_passkeys_factors import CreateNewFactorPasskeyResult as CreateNewFactorPasskeyResult
    from .services_passkeys_factors import (
        CreateNewFactorPasskeyResultFactorType as CreateNewFactorPasskeyResultFactorType,
    )
    from .services_passkeys_factors import CreateNewFactorPasskeyResultStatus as CreateNewFactorPasskeyResultStatus
    from .services_passkeys_verify_factor import UpdatePasskeysFactor as UpdatePasskeysFactor
    from .services_passkeys_verify_factor import (
        UpdatePasskeysFactorAuthenticatorAttachment as UpdatePasskeysFactorAuthenticatorAttachment,
    )
    from .services_passkeys_verify_factor import UpdatePasskeysFactorResponse as UpdatePasskeysFactorResponse
    from .services_passkeys_verify_factor import (
        UpdatePasskeysFactorResponseTransportsItem as UpdatePasskeysFactorResponseTransportsItem,
    )
    from .services_passkeys_verify_factor import UpdatePasskeysFactorResult as UpdatePasskeysFactorResult
    from .services_passkeys_verify_factor import (
        UpdatePasskeysFactorResultFactorType as UpdatePasskeysFactorResultFactorType,
    )
    from .services_passkeys_verify_factor import UpdatePasskeysFactorResultStatus as UpdatePasskeysFactorResultStatus
    from .services_passkeys_verify_factor import UpdatePasskeysFactorType as UpdatePasskeysFactorType
    from .services_rate_limits import CreateRateLimit as CreateRateLimit
    from .services_rate_limits import DeleteRateLimit as DeleteRateLimit
    from .services_rate_limits import FetchRateLimit as FetchRateLimit
    from .services_rate_limits import ListRateLimit as ListRateLimit
    from .services_rate_limits import RateLimit as RateLimit
    from .services_rate_limits import UpdateRateLimit as UpdateRateLimit
    from .services_rate_limits_buckets import Bucket as Bucket
    from .services_rate_limits_buckets import CreateBucket as CreateBucket
    from .services_rate_limits_buckets import DeleteBucket as DeleteBucket
    from .services_rate_limits_buckets import FetchBucket as FetchBucket
    from .services_rate_limits_buckets import ListBucket as ListBucket
    from .services_rate_limits_buckets import UpdateBucket as UpdateBucket
    from .services_verification_check import CreateVerificationCheck as CreateVerificationCheck
    from .services_verification_check import VerificationCheck as VerificationCheck
    from .services_verification_check import VerificationCheckEnumChannel as VerificationCheckEnumChannel
    from .services_verifications import CreateVerification as CreateVerification
    from .services_verifications import FetchVerification as FetchVerification
    from .services_verifications import UpdateVerification as UpdateVerification
    from .services_verifications import Verification as Verification
    from .services_verifications import VerificationEnumChannel as VerificationEnumChannel
    from .services_verifications import VerificationEnumRiskCheck as VerificationEnumRiskCheck
    from .services_verifications import VerificationEnumStatus as VerificationEnumStatus
    from .services_webhooks import CreateWebhook as CreateWebhook
    from .services_webhooks import DeleteWebhook as DeleteWebhook
    from .services_webhooks import FetchWebhook as FetchWebhook
    from .services_webhooks import ListWebhook as ListWebhook
    from .services_webhooks import UpdateWebhook as UpdateWebhook
    from .services_webhooks import Webhook as Webhook
    from .services_webhooks import WebhookEnumMethods as WebhookEnumMethods
    from .services_webhooks import WebhookEnumStatus as WebhookEnumStatus
    from .services_webhooks import WebhookEnumVersion as WebhookEnumVersion
    from .templates import ListVerificationTemplate as ListVerificationTemplate
    from .templates import VerificationTemplate as VerificationTemplate
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "attempts": (
                "FetchVerificationAttempt ListVerificationAttempt VerificationAttempt VerificationAttemptEnumChannels "
                "VerificationAttemptEnumConversionStatus"
            ),
            "attempts_summary": (
                "FetchVerificationAttemptsSummary VerificationAttemptsSummary VerificationAttemptsSummaryEnumChannels"
            ),
            "forms": ("FetchForm Form FormEnumFormTypes"),
            "safe_list_numbers": ("CreateSafelist DeleteSafelist FetchSafelist Safelist"),
            "services": ("CreateService DeleteService FetchService ListService Service UpdateService"),
            "services_access_tokens": ("AccessToken AccessTokenEnumFactorTypes CreateAccessToken FetchAccessToken"),
            "services_entities": ("CreateEntity DeleteEntity Entity FetchEntity ListEntity"),
            "services_entities_challenges": (
                "Challenge ChallengeEnumChallengeReasons ChallengeEnumChallengeStatuses ChallengeEnumFactorTypes "
                "ChallengeEnumListOrders CreateChallenge FetchChallenge ListChallenge UpdateChallenge"
            ),
            "services_entities_challenges_notifications": ("CreateNotification Notification"),
            "services_entities_factors": (
                "CreateNewFactor DeleteFactor Factor FactorEnumFactorStatuses FactorEnumFactorTypes FactorEnumTotpAlgorithms "
                "FetchFactor ListFactor NewFactor NewFactorEnumFactorStatuses NewFactorEnumFactorTypes "
                "NewFactorEnumNotificationPlatforms NewFactorEnumTotpAlgorithms UpdateFactor"
            ),
            "services_messaging_configurations": (
                "CreateMessagingConfiguration DeleteMessagingConfiguration FetchMessagingConfiguration "
                "ListMessagingConfiguration MessagingConfiguration UpdateMessagingConfiguration"
            ),
            "services_passkeys_approve_challenge": (
                "UpdateChallengePasskeys UpdateChallengePasskeysAuthenticatorAttachment UpdateChallengePasskeysResponse "
                "UpdateChallengePasskeysResult UpdateChallengePasskeysResultFactorType "
                "UpdateChallengePasskeysResultRespondedReason UpdateChallengePasskeysResultStatus UpdateChallengePasskeysType"
            ),
            "services_passkeys_challenges": (
                "CreateChallengePasskeys CreateChallengePasskeysResult CreateChallengePasskeysResultFactorType "
                "CreateChallengePasskeysResultRespondedReason CreateChallengePasskeysResultStatus"
            ),
            "services_passkeys_factors": (
                "CreateNewFactorPasskey CreateNewFactorPasskeyConfig CreateNewFactorPasskeyConfigAuthenticatorAttachment "
                "CreateNewFactorPasskeyConfigDiscoverableCredentials CreateNewFactorPasskeyConfigRelyingParty "
                "CreateNewFactorPasskeyConfigUserVerification CreateNewFactorPasskeyResult "
                "CreateNewFactorPasskeyResultFactorType CreateNewFactorPasskeyResultStatus"
            ),
            "services_passkeys_verify_factor": (
                "UpdatePasskeysFactor UpdatePasskeysFactorAuthenticatorAttachment UpdatePasskeysFactorResponse "
                "UpdatePasskeysFactorResponseTransportsItem UpdatePasskeysFactorResult UpdatePasskeysFactorResultFactorType "
                "UpdatePasskeysFactorResultStatus UpdatePasskeysFactorType"
            ),
            "services_rate_limits": (
                "CreateRateLimit DeleteRateLimit FetchRateLimit ListRateLimit RateLimit UpdateRateLimit"
            ),
            "services_rate_limits_buckets": ("Bucket CreateBucket DeleteBucket FetchBucket ListBucket UpdateBucket"),
            "services_verification_check": ("CreateVerificationCheck VerificationCheck VerificationCheckEnumChannel"),
            "services_verifications": (
                "CreateVerification FetchVerification UpdateVerification Verification VerificationEnumChannel "
                "VerificationEnumRiskCheck VerificationEnumStatus"
            ),
            "services_webhooks": (
                "CreateWebhook DeleteWebhook FetchWebhook ListWebhook UpdateWebhook Webhook WebhookEnumMethods "
                "WebhookEnumStatus WebhookEnumVersion"
            ),
            "templates": ("ListVerificationTemplate VerificationTemplate"),
        },
    )
