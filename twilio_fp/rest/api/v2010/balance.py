"""``/2010-04-01/Accounts/{AccountSid}/Balance.json`` of api v2010."""

from __future__ import annotations

from decimal import Decimal

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Balance(Resource):
    """``api.v2010.account.balance``, as it is received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    balance: Decimal | None = None
    """What is left on the account, in the units of `currency`."""
    currency: str | None = None
    """Currency of the balance, ISO 4217, such as USD."""


@record(kw_only=True)
class FetchBalance(ops.Operation["Balance"]):
    """Fetch the balance of the account.

    ``GET /2010-04-01/Accounts/{AccountSid}/Balance.json`` answers 200 with `Balance`.
    Source: https://www.twilio.com/docs/usage/api
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Balance.json",
        bounds="account_sid:AC",
    )
