# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's proxy v1: 25 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .services import *
    from .services_phone_numbers import *
    from .services_sessions import *
    from .services_sessions_interactions import *
    from .services_sessions_participants import *
    from .services_sessions_participants_message_interactions import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "services": "CreateService DeleteService FetchService ListService Service ServiceEnumGeoMatchLevel "
            "ServiceEnumNumberSelectionBehavior UpdateService",
            "services_phone_numbers": "CreatePhoneNumber DeletePhoneNumber FetchPhoneNumber ListPhoneNumber "
            "PhoneNumber PhoneNumberCapabilities UpdatePhoneNumber",
            "services_sessions": "CreateSession DeleteSession FetchSession ListSession Session SessionEnumMode "
            "SessionEnumStatus UpdateSession",
            "services_sessions_interactions": "DeleteInteraction FetchInteraction Interaction "
            "InteractionEnumResourceStatus InteractionEnumType ListInteraction",
            "services_sessions_participants": "CreateParticipant DeleteParticipant FetchParticipant ListParticipant "
            "Participant",
            "services_sessions_participants_message_interactions": "CreateMessageInteraction FetchMessageInteraction "
            "ListMessageInteraction MessageInteraction MessageInteractionEnumResourceStatus "
            "MessageInteractionEnumType",
        },
    )
