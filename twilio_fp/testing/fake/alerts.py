"""Errors that no response carries: they become a Monitor alert and a notification of the 2010-04-01 API.

Source: https://www.twilio.com/docs/usage/monitor-alert
"""

from __future__ import annotations

from urllib.parse import urlencode

from twilio_fp.http import HttpResponse
from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.state import State

__all__ = ["alerted"]


def alerted(
    state: State, account: str, code: int, *, url: str = "", key: str = "", response: HttpResponse | None = None
) -> State:
    """Return the state with an alert added.

    Args:
        state: the fake's state.
        account: the account that it is about.
        code: Twilio's error code.
        url: the URL that was requested.
        key: the row that it is about.
        response: the response, if there was one.
    """
    fact = facts.error(code)
    subject = key.rpartition("/")[2]
    state, sid = state.sid("NO")
    fields = {
        "Msg": fact.says,
        "ErrorCode": code,
        "LogLevel": fact.level.upper(),
        **({"httpResponse": response.status} if response is not None else {}),
        **({"url": url} if url else {}),
    }
    common = {
        "sid": sid,
        "account_sid": account,
        "error_code": str(code),
        "more_info": f"https://www.twilio.com/docs/errors/{code}",
        "request_method": "POST",
        "request_url": url,
        "response_body": None if response is None else response.text,
    }
    alert = {
        **common,
        "alert_text": urlencode(fields),
        "log_level": fact.level,
        "resource_sid": subject or None,
        "date_generated": format_time("date-time", state.now),
    }
    state, _ = state.add(f"{account}/monitor/v1/Alerts/{sid}", alert)
    notification = {
        **common,
        "message_text": urlencode(fields),
        "log": "0" if fact.level == "error" else "1",
        "call_sid": subject if subject.startswith("CA") else None,
        "message_date": format_time("rfc2822", state.now),
        "api_version": "2010-04-01",
    }
    state, _ = state.add(f"{account}/api/2010-04-01/Notifications/{sid}", notification)
    return state.logged(f"! {code} {fact.says}{f' ({subject})' if subject else ''}")
