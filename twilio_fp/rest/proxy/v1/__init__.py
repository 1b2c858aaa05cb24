"""Twilio's proxy v1: 25 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .services import CreateService as CreateService
    from .services import DeleteService as DeleteService
    from .services import FetchService as FetchService
    from .services import ListService as ListService
    from .services import Service as Service
    from .services import ServiceEnumGeoMatchLevel as ServiceEnumGeoMatchLevel
    from .services import ServiceEnumNumberSelectionBehavior as ServiceEnumNumberSelectionBehavior
    from .services import UpdateService as UpdateService
    from .services_phone_numbers import CreatePhoneNumber as CreatePhoneNumber
    from .services_phone_numbers import DeletePhoneNumber as DeletePhoneNumber
    from .services_phone_numbers import FetchPhoneNumber as FetchPhoneNumber
    from .services_phone_numbers import ListPhoneNumber as ListPhoneNumber
    from .services_phone_numbers import PhoneNumber as PhoneNumber
    from .services_phone_numbers import PhoneNumberCapabilities as PhoneNumberCapabilities
    from .services_phone_numbers import UpdatePhoneNumber as UpdatePhoneNumber
    from .services_sessions import CreateSession as CreateSession
    from .services_sessions import DeleteSession as DeleteSession
    from .services_sessions import FetchSession as FetchSession
    from .services_sessions import ListSession as ListSession
    from .services_sessions import Session as Session
    from .services_sessions import SessionEnumMode as SessionEnumMode
    from .services_sessions import SessionEnumStatus as SessionEnumStatus
    from .services_sessions import UpdateSession as UpdateSession
    from .services_sessions_interactions import DeleteInteraction as DeleteInteraction
    from .services_sessions_interactions import FetchInteraction as FetchInteraction
    from .services_sessions_interactions import Interaction as Interaction
    from .services_sessions_interactions import InteractionEnumResourceStatus as InteractionEnumResourceStatus
    from .services_sessions_interactions import InteractionEnumType as InteractionEnumType
    from .services_sessions_interactions import ListInteraction as ListInteraction
    from .services_sessions_participants import CreateParticipant as CreateParticipant
    from .services_sessions_participants import DeleteParticipant as DeleteParticipant
    from .services_sessions_participants import FetchParticipant as FetchParticipant
    from .services_sessions_participants import ListParticipant as ListParticipant
    from .services_sessions_participants import Participant as Participant
    from .services_sessions_participants_message_interactions import (
        CreateMessageInteraction as CreateMessageInteraction,
    )
    from .services_sessions_participants_message_interactions import FetchMessageInteraction as FetchMessageInteraction
    from .services_sessions_participants_message_interactions import ListMessageInteraction as ListMessageInteraction
    from .services_sessions_participants_message_interactions import MessageInteraction as MessageInteraction
    from .services_sessions_participants_message_interactions import (
        MessageInteractionEnumResourceStatus as MessageInteractionEnumResourceStatus,
    )
    from .services_sessions_participants_message_interactions import (
        MessageInteractionEnumType as MessageInteractionEnumType,
    )
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "services": (
                "CreateService DeleteService FetchService ListService Service ServiceEnumGeoMatchLevel "
                "ServiceEnumNumberSelectionBehavior UpdateService"
            ),
            "services_phone_numbers": (
                "CreatePhoneNumber DeletePhoneNumber FetchPhoneNumber ListPhoneNumber PhoneNumber PhoneNumberCapabilities "
                "UpdatePhoneNumber"
            ),
            "services_sessions": (
                "CreateSession DeleteSession FetchSession ListSession Session SessionEnumMode SessionEnumStatus UpdateSession"
            ),
            "services_sessions_interactions": (
                "DeleteInteraction FetchInteraction Interaction InteractionEnumResourceStatus InteractionEnumType "
                "ListInteraction"
            ),
            "services_sessions_participants": (
                "CreateParticipant DeleteParticipant FetchParticipant ListParticipant Participant"
            ),
            "services_sessions_participants_message_interactions": (
                "CreateMessageInteraction FetchMessageInteraction ListMessageInteraction MessageInteraction "
                "MessageInteractionEnumResourceStatus MessageInteractionEnumType"
            ),
        },
    )
