"""``/2010-04-01/Accounts/{AccountSid}/Balance.json`` of api v2010."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Balance(Resource):
    """``api.v2010.account.balance``, as it is received."""

    account_sid: str = ""
    balance: str | None = None
    currency: str | None = None


@record(kw_only=True)
class FetchBalance(ops.Operation["Balance"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Balance.json`` answers 200 with `Balance`.

    Source: https://www.twilio.com/docs/usage/api
    """

    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Balance.json",
    )
