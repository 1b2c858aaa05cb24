"""Twilio's routes v2: 6 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .phone_numbers import FetchPhoneNumber as FetchPhoneNumber
    from .phone_numbers import PhoneNumber as PhoneNumber
    from .phone_numbers import UpdatePhoneNumber as UpdatePhoneNumber
    from .sip_domains import FetchSipDomain as FetchSipDomain
    from .sip_domains import SipDomain as SipDomain
    from .sip_domains import UpdateSipDomain as UpdateSipDomain
    from .trunks import FetchTrunks as FetchTrunks
    from .trunks import Trunks as Trunks
    from .trunks import UpdateTrunks as UpdateTrunks
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "phone_numbers": ("FetchPhoneNumber PhoneNumber UpdatePhoneNumber"),
            "sip_domains": ("FetchSipDomain SipDomain UpdateSipDomain"),
            "trunks": ("FetchTrunks Trunks UpdateTrunks"),
        },
    )
