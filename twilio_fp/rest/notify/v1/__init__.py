"""Twilio's notify v1: 15 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .credentials import CreateCredential as CreateCredential
    from .credentials import Credential as Credential
    from .credentials import CredentialEnumPushService as CredentialEnumPushService
    from .credentials import DeleteCredential as DeleteCredential
    from .credentials import FetchCredential as FetchCredential
    from .credentials import ListCredential as ListCredential
    from .credentials import UpdateCredential as UpdateCredential
    from .services import CreateService as CreateService
    from .services import DeleteService as DeleteService
    from .services import FetchService as FetchService
    from .services import ListService as ListService
    from .services import Service as Service
    from .services import UpdateService as UpdateService
    from .services_bindings import Binding as Binding
    from .services_bindings import BindingEnumBindingType as BindingEnumBindingType
    from .services_bindings import CreateBinding as CreateBinding
    from .services_bindings import DeleteBinding as DeleteBinding
    from .services_bindings import FetchBinding as FetchBinding
    from .services_bindings import ListBinding as ListBinding
    from .services_notifications import CreateNotification as CreateNotification
    from .services_notifications import Notification as Notification
    from .services_notifications import NotificationEnumPriority as NotificationEnumPriority
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "credentials": (
                "CreateCredential Credential CredentialEnumPushService DeleteCredential FetchCredential ListCredential "
                "UpdateCredential"
            ),
            "services": ("CreateService DeleteService FetchService ListService Service UpdateService"),
            "services_bindings": (
                "Binding BindingEnumBindingType CreateBinding DeleteBinding FetchBinding ListBinding"
            ),
            "services_notifications": ("CreateNotification Notification NotificationEnumPriority"),
        },
    )
