"""Verification of parameters that are already parsed, for callers without the request's bytes."""

from __future__ import annotations

from urllib.parse import urlencode

from twilio_fp.checks import instance
from twilio_fp.tracebacks import sealed
from twilio_fp.webhooks.request import WebhookRequest
from twilio_fp.webhooks.signing import Keys, Parameters, all_values, as_bytes, parameter_pairs
from twilio_fp.webhooks.verification import SETTINGS_HEADER, SIGNATURE_HEADER, Rejected, Verified, check

__all__ = ["check_params"]

_FORM = "application/x-www-form-urlencoded"


@sealed
def check_params(
    url: str,
    params: Parameters | None,
    signature: str,
    keys: Keys,
    *,
    settings: str = "",
    subaccounts: bool = False,
) -> Verified | Rejected:
    """Check whether Twilio signed these parameters: `Verified`, or `Rejected`, which is falsy and says why.

    Prefer `check`, which takes the request itself: a form parser may have dropped or merged parameters, and those are
    signed too. JSON bodies can't be checked here, since their bytes are signed.

    Args:
        url: the URL that Twilio requested, with its query.
        params: the form's parameters, decoded: a mapping, pairs, or a framework's form, of which every value of a
            repeated name counts. None or empty for a GET.
        signature: the header ``X-Twilio-Signature``.
        keys: the keys that Twilio may have signed with, as in `verify`.
        settings: the header ``X-Twilio-Webhooks-Signature-Settings``, if present; it names the shared key.
        subaccounts: as for `verify`.

    >>> url = "https://mycompany.com/myapp.php?foo=1&bar=2"
    >>> params = {"Digits": "1234", "To": "+18005551212", "From": "+14158675310", "Caller": "+14158675310",
    ...     "CallSid": "CA1234567890ABCDE"}
    >>> bool(check_params(url, params, "GvWf1cFY/Q7PnoempGyD5oXAezc=", "12345"))
    True
    >>> check_params(url, params, "GvWf1cFY/Q7PnoempGyD5oXAezc=", "other").reason
    'mismatch'

    Raises:
        UsageError: a key, the URL or a parameter is of the wrong type.

    Source: https://www.twilio.com/docs/usage/security#validating-requests
    """
    instance("signature", signature, str, "text")
    instance("settings", settings, str, "text")
    pairs = [(as_bytes(name), as_bytes(value)) for name, value in parameter_pairs(all_values(params))]
    headers = [(SIGNATURE_HEADER, signature), ("Content-Type", _FORM)]
    headers += [(SETTINGS_HEADER, settings)] if settings else []
    request = WebhookRequest("POST" if pairs else "GET", url, headers, urlencode(pairs).encode())
    return check(request, keys=keys, subaccounts=subaccounts)
