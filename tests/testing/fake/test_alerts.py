from __future__ import annotations

from urllib.parse import parse_qs

import pytest

from twilio_fp.http import HttpResponse
from twilio_fp.rest.api.v2010 import FetchCall, FetchNotification, ListCallNotification, ListNotification
from twilio_fp.rest.monitor.v1 import FetchAlert, ListAlert
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.alerts import alerted
from twilio_fp.testing.fake.seeding import store_resource
from twilio_fp.testing.fake.start import ACCOUNT

CALL = "CA" + "0" * 32


@pytest.mark.parametrize(("code", "level", "log"), [(11200, "error", 0), (15003, "warning", 1)])
def test_an_error_is_an_alert_and_a_notification(code: int, level: str, log: int) -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    twilio.state = store_resource(twilio.state, ACCOUNT, FetchCall(CALL), {"status": "completed"})
    url, key = "https://app.example/voice", f"{ACCOUNT}/api/2010-04-01/Calls/{CALL}"
    twilio.state = alerted(twilio.state, ACCOUNT, code, url=url, key=key, response=HttpResponse(500, body=b"oops"))
    (alert,) = client.collect(ListAlert())
    assert client(FetchAlert(alert.sid)).sid == alert.sid
    assert (alert.error_code, alert.log_level, alert.resource_sid, alert.request_url) == (str(code), level, CALL, url)
    assert alert.more_info == f"https://www.twilio.com/docs/errors/{code}"
    message = parse_qs(str(alert.alert_text))
    assert message["ErrorCode"] == [str(code)]
    assert message["httpResponse"] == ["500"]
    (notification,) = client.collect(ListNotification())
    assert client(FetchNotification(notification.sid)).response_body == "oops"
    assert str(notification.log) == str(log)
    assert notification.message_date == alert.date_generated
    assert [each.sid for each in client.collect(ListCallNotification(CALL))] == [notification.sid]
    assert str(code) in twilio.log[0]


def test_an_alert_about_nothing_in_particular_names_nothing() -> None:
    twilio = FakeTwilio()
    twilio.state = alerted(twilio.state, ACCOUNT, 11100)
    (alert,) = twilio.client().collect(ListAlert())
    assert (alert.resource_sid, twilio.client()(FetchAlert(alert.sid)).response_body) == (None, None)
    assert "httpResponse" not in str(alert.alert_text)
