"""Tokens: grants and policies as frozen records, signed and verified by pure functions that take the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twilio_fp.tokens.access import AccessToken as AccessToken
    from twilio_fp.tokens.capability import ClientCapability as ClientCapability
    from twilio_fp.tokens.capability import EventStream as EventStream
    from twilio_fp.tokens.capability import Outgoing as Outgoing
    from twilio_fp.tokens.claims import Algorithm as Algorithm
    from twilio_fp.tokens.claims import HmacAlgorithm as HmacAlgorithm
    from twilio_fp.tokens.client_validation import ClientValidation as ClientValidation
    from twilio_fp.tokens.client_validation import PublicValidationKey as PublicValidationKey
    from twilio_fp.tokens.client_validation import ValidationKey as ValidationKey
    from twilio_fp.tokens.client_validation import sign_request as sign_request
    from twilio_fp.tokens.client_validation import validation_of as validation_of
    from twilio_fp.tokens.grants import AnyGrant as AnyGrant
    from twilio_fp.tokens.grants import ChatGrant as ChatGrant
    from twilio_fp.tokens.grants import ConversationsGrant as ConversationsGrant
    from twilio_fp.tokens.grants import Grant as Grant
    from twilio_fp.tokens.grants import IpMessagingGrant as IpMessagingGrant
    from twilio_fp.tokens.grants import PlaybackGrant as PlaybackGrant
    from twilio_fp.tokens.grants import SyncGrant as SyncGrant
    from twilio_fp.tokens.grants import TaskRouterGrant as TaskRouterGrant
    from twilio_fp.tokens.grants import VideoGrant as VideoGrant
    from twilio_fp.tokens.grants import VoiceGrant as VoiceGrant
    from twilio_fp.tokens.methods import allow as allow
    from twilio_fp.tokens.methods import allow_activity_updates as allow_activity_updates
    from twilio_fp.tokens.methods import allow_delete as allow_delete
    from twilio_fp.tokens.methods import allow_delete_subresources as allow_delete_subresources
    from twilio_fp.tokens.methods import allow_fetch_subresources as allow_fetch_subresources
    from twilio_fp.tokens.methods import allow_reservation_updates as allow_reservation_updates
    from twilio_fp.tokens.methods import allow_task_reservation_updates as allow_task_reservation_updates
    from twilio_fp.tokens.methods import allow_updates as allow_updates
    from twilio_fp.tokens.methods import allow_updates_subresources as allow_updates_subresources
    from twilio_fp.tokens.methods import allow_worker_activity_updates as allow_worker_activity_updates
    from twilio_fp.tokens.methods import allow_worker_fetch_attributes as allow_worker_fetch_attributes
    from twilio_fp.tokens.methods import deny as deny
    from twilio_fp.tokens.payloads import grant_from_payload as grant_from_payload
    from twilio_fp.tokens.policy import Policy as Policy
    from twilio_fp.tokens.policy import optional as optional
    from twilio_fp.tokens.policy import required as required
    from twilio_fp.tokens.signing import UnverifiedToken as UnverifiedToken
    from twilio_fp.tokens.signing import VerifiedToken as VerifiedToken
    from twilio_fp.tokens.signing import read_unverified as read_unverified
    from twilio_fp.tokens.signing import sign as sign
    from twilio_fp.tokens.signing import verify as verify
    from twilio_fp.tokens.taskrouter import TaskQueueCapability as TaskQueueCapability
    from twilio_fp.tokens.taskrouter import TaskRouterCapability as TaskRouterCapability
    from twilio_fp.tokens.taskrouter import WorkerCapability as WorkerCapability
    from twilio_fp.tokens.taskrouter import WorkspaceCapability as WorkspaceCapability
    from twilio_fp.tokens.taskrouter import taskrouter_capability as taskrouter_capability
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "access": "AccessToken",
            "methods": "allow allow_activity_updates allow_delete allow_delete_subresources "
            "allow_fetch_subresources allow_reservation_updates allow_task_reservation_updates allow_updates "
            "allow_updates_subresources allow_worker_activity_updates allow_worker_fetch_attributes deny",
            "capability": "ClientCapability EventStream Outgoing",
            "client_validation": "ClientValidation PublicValidationKey ValidationKey sign_request validation_of",
            "grants": "AnyGrant ChatGrant ConversationsGrant Grant IpMessagingGrant PlaybackGrant SyncGrant "
            "TaskRouterGrant VideoGrant VoiceGrant",
            "claims": "Algorithm HmacAlgorithm",
            "payloads": "grant_from_payload",
            "policy": "Policy optional required",
            "signing": "UnverifiedToken VerifiedToken read_unverified sign verify",
            "taskrouter": "TaskQueueCapability TaskRouterCapability WorkerCapability WorkspaceCapability "
            "taskrouter_capability",
        },
    )
