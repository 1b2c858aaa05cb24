"""Twilio's proxy v1: 25 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "CreateService",
    "DeleteService",
    "FetchService",
    "ListService",
    "Service",
    "ServiceEnumGeoMatchLevel",
    "ServiceEnumNumberSelectionBehavior",
    "UpdateService",
    "CreatePhoneNumber",
    "DeletePhoneNumber",
    "FetchPhoneNumber",
    "ListPhoneNumber",
    "PhoneNumber",
    "PhoneNumberCapabilities",
    "UpdatePhoneNumber",
    "CreateSession",
    "DeleteSession",
    "FetchSession",
    "ListSession",
    "Session",
    "SessionEnumMode",
    "SessionEnumStatus",
    "UpdateSession",
    "DeleteInteraction",
    "FetchInteraction",
    "Interaction",
    "InteractionEnumResourceStatus",
    "InteractionEnumType",
    "ListInteraction",
    "CreateParticipant",
    "DeleteParticipant",
    "FetchParticipant",
    "ListParticipant",
    "Participant",
    "CreateMessageInteraction",
    "FetchMessageInteraction",
    "ListMessageInteraction",
    "MessageInteraction",
    "MessageInteractionEnumResourceStatus",
    "MessageInteractionEnumType",
]

if TYPE_CHECKING:
    from .services import *
    from .services_phone_numbers import *
    from .services_sessions import *
    from .services_sessions_interactions import *
    from .services_sessions_participants import *
    from .services_sessions_participants_message_interactions import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "services": 8,
            "services_phone_numbers": 7,
            "services_sessions": 8,
            "services_sessions_interactions": 6,
            "services_sessions_participants": 5,
            "services_sessions_participants_message_interactions": 6,
        },
    )
