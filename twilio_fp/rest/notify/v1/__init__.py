# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's notify v1: 15 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .credentials import *
    from .services import *
    from .services_bindings import *
    from .services_notifications import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "credentials": "CreateCredential Credential CredentialEnumPushService DeleteCredential FetchCredential "
            "ListCredential UpdateCredential",
            "services": "CreateService DeleteService FetchService ListService Service UpdateService",
            "services_bindings": "Binding BindingEnumBindingType CreateBinding DeleteBinding FetchBinding ListBinding",
            "services_notifications": "CreateNotification Notification NotificationEnumPriority",
        },
    )
