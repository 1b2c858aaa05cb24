# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Balance.json`` of api v2010."""

from __future__ import annotations

from decimal import Decimal

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Balance(Resource):
    """``api.v2010.account.balance``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    balance: Decimal | None = None
    """What is left on the account, in the units of `currency`."""
    currency: str | None = None
    """Currency of the balance, ISO 4217, such as USD."""
    __fields__ = "account_sid balance:number currency"


@record(kw_only=True)
class FetchBalance(ops.Operation["Balance"]):
    """Fetch the balance of the account.

    ``GET /2010-04-01/Accounts/{AccountSid}/Balance.json`` returns `Balance`.
    Source: https://www.twilio.com/docs/usage/api
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Balance.json",
        path="AccountSid",
        result="Balance",
        bounds="account_sid:AC",
    )
