# By tools/codegen from secrets.json. Do not edit.
"""The names of members that are secrets wherever they occur, by their letters and digits alone."""

from typing import Final

__all__ = ["SECRET_NAMES"]

SECRET_NAMES: Final = frozenset(
    {
        "accesstoken",
        "activationcode",
        "apikey",
        "authorization",
        "authtoken",
        "bindingsecret",
        "brandexternalvettingtoken",
        "certificate",
        "clientsecret",
        "codeverifier",
        "credential",
        "credentials",
        "idtoken",
        "inquirysessiontoken",
        "matchingid",
        "password",
        "pin",
        "portoutpin",
        "privatekey",
        "profileapikey",
        "refreshtoken",
        "registrationcode",
        "secondaryauthtoken",
        "secret",
        "sessiontoken",
        "simregistrationcode",
        "sipauthpassword",
        "tlscert",
        "writekey",
    }
)
"""Each name that `twilio_fp.hiding` hides."""
