"""Pure helpers for messaging: segments and their encoding, addresses, opt-out words, limits and sending plans.

    messaging.segments("Schöne Grüße – bis morgen").encoding   # 'UCS-2'; forced_by says why
    messaging.parse_address("whatsapp:+15558675310").number
    messaging.opt_out_kind(event.body)                         # 'STOP', 'START', 'HELP' or None
    messaging.connection_overrides("https://example.com/sms", retries=2)

`twilio_fp.messaging.phonenumbers`, which needs an extra, knows the numbering plans of countries.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from twilio_fp.messaging.addresses import Address as Address
    from twilio_fp.messaging.addresses import AddressFault as AddressFault
    from twilio_fp.messaging.addresses import AddressProblem as AddressProblem
    from twilio_fp.messaging.addresses import Channel as Channel
    from twilio_fp.messaging.addresses import check_address as check_address
    from twilio_fp.messaging.addresses import is_e164 as is_e164
    from twilio_fp.messaging.addresses import is_sender_id as is_sender_id
    from twilio_fp.messaging.addresses import parse_address as parse_address
    from twilio_fp.messaging.limits import LIMITS as LIMITS
    from twilio_fp.messaging.limits import RATES as RATES
    from twilio_fp.messaging.limits import Limit as Limit
    from twilio_fp.messaging.opt_out import OPT_OUT_WORDS as OPT_OUT_WORDS
    from twilio_fp.messaging.opt_out import OptOutKind as OptOutKind
    from twilio_fp.messaging.opt_out import OptOutWords as OptOutWords
    from twilio_fp.messaging.opt_out import SenderKind as SenderKind
    from twilio_fp.messaging.opt_out import opt_out_kind as opt_out_kind
    from twilio_fp.messaging.overrides import Overrides as Overrides
    from twilio_fp.messaging.overrides import RetryOn as RetryOn
    from twilio_fp.messaging.overrides import WebhookEdge as WebhookEdge
    from twilio_fp.messaging.overrides import connection_overrides as connection_overrides
    from twilio_fp.messaging.overrides import parse_overrides as parse_overrides
    from twilio_fp.messaging.planning import SendingPlan as SendingPlan
    from twilio_fp.messaging.planning import Wave as Wave
    from twilio_fp.messaging.planning import sending_plan as sending_plan
    from twilio_fp.messaging.segmenting import Encoding as Encoding
    from twilio_fp.messaging.segmenting import NotGsm as NotGsm
    from twilio_fp.messaging.segmenting import Segment as Segment
    from twilio_fp.messaging.segmenting import Segments as Segments
    from twilio_fp.messaging.segmenting import segments as segments
    from twilio_fp.messaging.segmenting import smart_encode as smart_encode
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "addresses": (
                "Address AddressFault AddressProblem Channel check_address is_e164 is_sender_id parse_address"
            ),
            "limits": "LIMITS RATES Limit",
            "opt_out": "OPT_OUT_WORDS OptOutKind OptOutWords SenderKind opt_out_kind",
            "overrides": "Overrides RetryOn WebhookEdge connection_overrides parse_overrides",
            "planning": "SendingPlan Wave sending_plan",
            "segmenting": "Encoding NotGsm Segment Segments segments smart_encode",
        },
    )
