"""An in-memory Twilio: an outgoing message with its status callbacks, an incoming one, and a call.

``python examples/in_memory.py`` needs no account and no network.
"""

from __future__ import annotations

from ivr import shop
from sms_bot import bot

from twilio_fp import CreateMessage
from twilio_fp.rest.api.v2010 import CreateIncomingPhoneNumber
from twilio_fp.testing import FakeTwilio

OURS, THEIRS = "+15017122661", "+15558675310"


def main() -> None:
    """Show each of the three, then the log of the fake."""
    twilio = FakeTwilio()
    client = twilio.client()

    print("A message, and the status callbacks to the application:")
    twilio.mount("https://status.example", lambda request: None)
    client(CreateMessage(to=THEIRS, from_=OURS, body="Hi", status_callback="https://status.example/sms"))
    twilio.run_until_idle()
    for callback in twilio.callbacks:
        print(f"  {callback.at:%H:%M:%S} {callback.params['MessageStatus']:<9} {callback.request.url}")

    print("\nAn incoming message, and the application's reply:")
    twilio.mount("https://shop.example/sms", bot(client, twilio.credentials))
    client(CreateIncomingPhoneNumber(phone_number=OURS, sms_url="https://shop.example/sms"))
    twilio.receive_message(from_=THEIRS, to=OURS, body="When are you open?")
    for message in twilio.messages[-2:]:
        print(f"  {message.from_}: {message.body}")

    print("\nA call, as both parties hear it:")
    twilio.mount("https://shop.example", shop(twilio.credentials))
    caller = twilio.dial("https://shop.example/voice", from_=THEIRS)
    caller.press("3")
    caller.hang_up()
    print(caller.transcript)

    print("\nAnd the whole log, one line per event:")
    print(*twilio.log, sep="\n")


if __name__ == "__main__":
    main()
