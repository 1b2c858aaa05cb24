"""Twilio's notify v1: 15 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "CreateCredential",
    "Credential",
    "CredentialEnumPushService",
    "DeleteCredential",
    "FetchCredential",
    "ListCredential",
    "UpdateCredential",
    "CreateService",
    "DeleteService",
    "FetchService",
    "ListService",
    "Service",
    "UpdateService",
    "Binding",
    "BindingEnumBindingType",
    "CreateBinding",
    "DeleteBinding",
    "FetchBinding",
    "ListBinding",
    "CreateNotification",
    "Notification",
    "NotificationEnumPriority",
]

if TYPE_CHECKING:
    from .credentials import *
    from .services import *
    from .services_bindings import *
    from .services_notifications import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "credentials": 7,
            "services": 6,
            "services_bindings": 6,
            "services_notifications": 3,
        },
    )
