"""Names for the most common Twilio error codes: each an int, with a sentence that explains it.

A code is found in `ApiError.code`, in the ``error_code`` of a failed message, and as text in a webhook's ``ErrorCode``.
Twilio has far more codes than are named here, and adds new ones; `page` returns the documentation URL of any code.

>>> from twilio_fp import codes
>>> from twilio_fp.errors import ApiError
>>> error = ApiError(status=400, code=21610, message="Attempt to send to unsubscribed recipient")
>>> error.code == codes.UNSUBSCRIBED_RECIPIENT, codes.name(error.code)
(True, 'UNSUBSCRIBED_RECIPIENT')

Source: https://www.twilio.com/docs/api/errors
"""

from __future__ import annotations

from typing import Final

__all__ = [
    "A2P_CAMPAIGN_SUSPENDED",
    "A2P_DAILY_CAP_REACHED",
    "A2P_NUMBER_BEING_CONFIGURED",
    "A2P_RATE_EXCEEDED",
    "A2P_UNREGISTERED_NUMBER",
    "ACCESS_TOKEN_EXPIRED",
    "ACCESS_TOKEN_NOT_YET_VALID",
    "ACCOUNT_DISABLED",
    "ACCOUNT_NOT_ACTIVE",
    "ACCOUNT_SUSPENDED",
    "ADDRESS_REQUIRED",
    "BUNDLE_REQUIRED",
    "CALL_BLOCKED",
    "CARRIER_CONGESTION",
    "CERTIFICATE_DOMAIN_MISMATCH",
    "CERTIFICATE_EXPIRED",
    "CHANNEL_AUTHENTICATION_FAILED",
    "CHANNEL_BLOCKED_BY_USER",
    "CHANNEL_FROM_NOT_FOUND",
    "CHANNEL_INVALID_CONTENT",
    "CHANNEL_INVALID_RECIPIENT",
    "CHANNEL_POLICY_VIOLATION",
    "CHANNEL_PROVIDER_ERROR",
    "CHANNEL_RATE_EXCEEDED",
    "CHANNEL_TO_NOT_FOUND",
    "CONFLICT",
    "CONVERSATION_NOT_FOUND",
    "DAILY_MESSAGE_LIMIT",
    "DIAL_CALL_BLOCKED",
    "DIAL_INVALID_CALLER_ID",
    "DIAL_NO_GEO_PERMISSION",
    "DIAL_NUMBER_NOT_SUPPORTED",
    "DOCUMENT_PARSE_FAILURE",
    "DUPLICATE_IDENTITY",
    "FORBIDDEN",
    "FROM_NUMBER_NOT_MESSAGE_CAPABLE",
    "FROM_NUMBER_NOT_MMS_CAPABLE",
    "FROM_NUMBER_NOT_TWILIO",
    "FROM_NUMBER_NOT_VERIFIED",
    "FROM_NUMBER_OF_OTHER_ACCOUNT",
    "FROM_NUMBER_QUEUE_FULL",
    "FROM_NUMBER_REQUIRED",
    "FROM_OR_MESSAGING_SERVICE_REQUIRED",
    "HTTP_BAD_HOST_NAME",
    "HTTP_CONNECTION_FAILURE",
    "HTTP_ERROR_RESPONSE",
    "HTTP_PROTOCOL_VIOLATION",
    "HTTP_RETRIEVAL_FAILURE",
    "HTTP_TOO_MANY_REDIRECTS",
    "INTERNAL_SERVER_ERROR",
    "INVALID_ACCESS_TOKEN",
    "INVALID_ACCESS_TOKEN_GRANTS",
    "INVALID_ACCESS_TOKEN_ISSUER",
    "INVALID_ACCESS_TOKEN_SIGNATURE",
    "INVALID_CALL_STATE",
    "INVALID_CONTENT_SID",
    "INVALID_CONTENT_TYPE",
    "INVALID_CONTENT_VARIABLES",
    "INVALID_FROM_NUMBER",
    "INVALID_MEDIA_URL",
    "INVALID_PAGE_TOKEN",
    "INVALID_PARAMETER",
    "INVALID_TO_NUMBER",
    "INVALID_URL",
    "LANDLINE_OR_UNREACHABLE_CARRIER",
    "LOOKUP_OUT_OF_COVERAGE",
    "LOOKUP_RATE_EXCEEDED",
    "MEDIA_TOO_LARGE",
    "MESSAGE_BLOCKED",
    "MESSAGE_BODY_REQUIRED",
    "MESSAGE_BODY_TOO_LONG",
    "MESSAGE_CONTENT_REQUIRED",
    "MESSAGE_DELIVERY_BLOCKED",
    "MESSAGE_FILTERED",
    "MESSAGE_TO_NOT_VERIFIED",
    "MESSAGING_INTERNAL_ERROR",
    "MESSAGING_SERVICE_EMPTY",
    "MESSAGING_SERVICE_NOT_FOUND",
    "MESSAGING_SERVICE_NO_SENDER",
    "METHOD_NOT_ALLOWED",
    "NOT_FOUND",
    "NO_CALLED_NUMBER",
    "NO_MESSAGING_GEO_PERMISSION",
    "NO_VOICE_GEO_PERMISSION",
    "NUMBER_IN_MESSAGING_SERVICE",
    "NUMBER_IN_OTHER_MESSAGING_SERVICE",
    "OUTBOUND_MESSAGING_DISABLED",
    "OUTSIDE_MESSAGING_WINDOW",
    "PARTICIPANT_BINDING_IN_USE",
    "PARTICIPANT_EXISTS",
    "PARTICIPANT_NOT_FOUND",
    "PERMISSION_DENIED",
    "PHONE_NUMBER_INVALID",
    "PHONE_NUMBER_NOT_AVAILABLE",
    "QUEUE_OVERFLOW",
    "RCS_UNREACHABLE",
    "RELAY_CONNECTION_FAILED",
    "RELAY_WEBSOCKET_ENDED",
    "REPLY_LIMIT_EXCEEDED",
    "REPLY_RATE_EXCEEDED",
    "ROOM_FULL",
    "ROOM_NOT_FOUND",
    "SANDBOX_NOT_JOINED",
    "SAY_INVALID_TEXT",
    "SCHEDULING_NEEDS_MESSAGING_SERVICE",
    "SCHEMA_VALIDATION_WARNING",
    "SENDER_ID_NOT_REGISTERED",
    "SEND_AT_OUT_OF_RANGE",
    "SERVICE_UNAVAILABLE",
    "SIP_COMMUNICATION_ERROR",
    "SIP_USER_NOT_REGISTERED",
    "STREAM_HANDSHAKE_ERROR",
    "SYNC_DOCUMENT_NOT_FOUND",
    "SYNC_DOCUMENT_REVISION_MISMATCH",
    "TEMPLATE_NOT_FOUND",
    "TEMPLATE_PARAMETERS_MISMATCH",
    "TEST_CREDENTIALS",
    "TLS_HANDSHAKE_ERROR",
    "TOLL_FREE_NOT_VERIFIED",
    "TOO_MANY_MEDIA",
    "TOO_MANY_REQUESTS",
    "TO_FROM_CHANNELS_DIFFER",
    "TO_FROM_COMBINATION_NOT_SUPPORTED",
    "TO_NUMBER_IS_LANDLINE",
    "TO_NUMBER_NOT_MOBILE",
    "TO_NUMBER_NOT_VERIFIED",
    "TO_NUMBER_REQUIRED",
    "TO_NUMBER_UNREACHABLE",
    "TRIAL_FEATURE_NOT_SUPPORTED",
    "TWIML_INTERNAL_FAILURE",
    "TWIML_TOO_LARGE",
    "UNKNOWN_DELIVERY_ERROR",
    "UNKNOWN_HANDSET",
    "UNKNOWN_PARAMETERS",
    "UNREACHABLE_HANDSET",
    "UNSUBSCRIBED_RECIPIENT",
    "VALIDITY_PERIOD_EXPIRED",
    "VERIFY_BLOCKED",
    "VERIFY_FRAUD_BLOCKED",
    "VERIFY_GEO_BLOCKED",
    "VERIFY_INVALID_PARAMETER",
    "VERIFY_LANDLINE",
    "VERIFY_MAX_CHECKS_REACHED",
    "VERIFY_MAX_SENDS_REACHED",
    "VERIFY_TOO_MANY_CONCURRENT",
    "WHATSAPP_MARKETING_NOT_DELIVERED",
    "WHATSAPP_USER_LIMITATION",
    "describe",
    "name",
    "page",
]

_SENTENCES: Final[dict[int, str]] = {}


def _known(code: int, sentence: str) -> int:
    # One row of the table: a code next to its meaning. Type checkers see an int.
    _SENTENCES[code] = sentence
    return code


# Accounts

ACCOUNT_DISABLED: Final = _known(10001, "The account or its parent is suspended or closed, often for lack of funds.")
TRIAL_FEATURE_NOT_SUPPORTED: Final = _known(10002, "Trial accounts can't use this feature.")

# Twilio's requests to your server

HTTP_RETRIEVAL_FAILURE: Final = _known(11200, "Twilio could not get a usable response from your URL.")
HTTP_CONNECTION_FAILURE: Final = _known(11205, "Twilio could not connect to your server, or got no response in time.")
HTTP_PROTOCOL_VIOLATION: Final = _known(11206, "Your server's response is not valid HTTP.")
HTTP_BAD_HOST_NAME: Final = _known(11210, "The host name in your URL can't be resolved.")
HTTP_TOO_MANY_REDIRECTS: Final = _known(11215, "Your URL redirects more times than Twilio follows.")
HTTP_ERROR_RESPONSE: Final = _known(11217, "Your server responded to Twilio's webhook with a 4xx or 5xx status.")
TLS_HANDSHAKE_ERROR: Final = _known(11220, "The TLS handshake between Twilio and your server failed.")
CERTIFICATE_DOMAIN_MISMATCH: Final = _known(11235, "Your server's certificate is for another domain.")
CERTIFICATE_EXPIRED: Final = _known(11236, "Your server's certificate has expired.")
TWIML_TOO_LARGE: Final = _known(11750, "The TwiML in your server's response is larger than 64 kB.")
MEDIA_TOO_LARGE: Final = _known(11751, "The message's media files are larger than its channel allows.")

# TwiML documents

DOCUMENT_PARSE_FAILURE: Final = _known(12100, "The TwiML is not well-formed XML.")
SCHEMA_VALIDATION_WARNING: Final = _known(12200, "The TwiML has an element or attribute where it is not allowed.")
INVALID_CONTENT_TYPE: Final = _known(12300, "Your server's response has a Content-Type that Twilio can't use.")
TWIML_INTERNAL_FAILURE: Final = _known(12400, "Twilio had an internal error while processing the TwiML.")

# TwiML verbs

DIAL_INVALID_CALLER_ID: Final = _known(13214, "The callerId of <Dial> is not valid for this call.")
DIAL_NUMBER_NOT_SUPPORTED: Final = _known(
    13224, "The number in <Dial> does not exist, is not in E.164 format, or can't be reached."
)
DIAL_CALL_BLOCKED: Final = _known(13225, "Twilio blocks calls to the number in <Dial>.")
DIAL_NO_GEO_PERMISSION: Final = _known(13227, "The account's voice geo permissions don't cover the number in <Dial>.")
SAY_INVALID_TEXT: Final = _known(13520, "The text of <Say> can't be spoken.")
REPLY_RATE_EXCEEDED: Final = _known(14107, "Two numbers exchanged so many replies that it looks like a loop.")
REPLY_LIMIT_EXCEEDED: Final = _known(14109, "The TwiML replies to one message with more messages than are allowed.")

# REST: every product

UNKNOWN_PARAMETERS: Final = _known(20001, "The request has parameters that this operation does not have.")
PERMISSION_DENIED: Final = _known(
    20003, "The credentials are missing, wrong, revoked, or not valid for this account or region."
)
METHOD_NOT_ALLOWED: Final = _known(20004, "The resource does not support this HTTP method.")
ACCOUNT_NOT_ACTIVE: Final = _known(20005, "The account is not active: it has run out of funds, or was never activated.")
TEST_CREDENTIALS: Final = _known(20008, "Test credentials can't be used for this resource.")
FORBIDDEN: Final = _known(20403, "The account may not use the API, usually because it is suspended or closed.")
NOT_FOUND: Final = _known(20404, "No such resource: never created, deleted or, in Verify, approved or expired.")
CONFLICT: Final = _known(20409, "The resource's current state does not allow this change.")
INVALID_PARAMETER: Final = _known(20422, "A parameter has a value that the operation does not accept.")
TOO_MANY_REQUESTS: Final = _known(20429, "Too many requests at once: wait, then send more slowly.")
INTERNAL_SERVER_ERROR: Final = _known(20500, "Twilio had an internal error.")
SERVICE_UNAVAILABLE: Final = _known(20503, "Twilio is temporarily unavailable.")

# Access tokens

INVALID_ACCESS_TOKEN: Final = _known(20101, "The access token can't be used.")
INVALID_ACCESS_TOKEN_ISSUER: Final = _known(20103, "The access token's API key or account is wrong, gone or inactive.")
ACCESS_TOKEN_EXPIRED: Final = _known(20104, "The access token has expired, or is valid for longer than 24 hours.")
ACCESS_TOKEN_NOT_YET_VALID: Final = _known(
    20105, "The access token is not valid yet; the clock of the server that made it may be fast."
)
INVALID_ACCESS_TOKEN_GRANTS: Final = _known(20106, "The access token's grants can't be parsed, or don't allow this.")
INVALID_ACCESS_TOKEN_SIGNATURE: Final = _known(20107, "The access token is not signed with its API key's secret.")

# REST: calls

NO_CALLED_NUMBER: Final = _known(21201, "The request does not say whom to call.")
INVALID_URL: Final = _known(21205, "A URL in the request can't be used.")
FROM_NUMBER_NOT_VERIFIED: Final = _known(
    21210, "The From number neither belongs to the account nor is a verified caller ID."
)
INVALID_TO_NUMBER: Final = _known(21211, "The To number is not a valid phone number.")
INVALID_FROM_NUMBER: Final = _known(21212, "The From number is not a valid phone number or sender.")
FROM_NUMBER_REQUIRED: Final = _known(21213, "The request for a call has no From number.")
TO_NUMBER_UNREACHABLE: Final = _known(21214, "The To number can't be reached.")
NO_VOICE_GEO_PERMISSION: Final = _known(21215, "The account's voice geo permissions don't cover the To number.")
CALL_BLOCKED: Final = _known(21216, "Twilio blocks calls to the To number.")
TO_NUMBER_NOT_VERIFIED: Final = _known(21219, "A trial account calls only verified numbers; the To number is not one.")
INVALID_CALL_STATE: Final = _known(21220, "The call is not, or no longer, in a state that allows this.")

# REST: phone numbers and accounts

PHONE_NUMBER_INVALID: Final = _known(21421, "The phone number to buy, look up or add, or its SID, is not valid.")
PHONE_NUMBER_NOT_AVAILABLE: Final = _known(21422, "The phone number is not available.")
INVALID_PAGE_TOKEN: Final = _known(21481, "The page token was not issued by Twilio for this list.")
ADDRESS_REQUIRED: Final = _known(21631, "The phone number requires an address.")
BUNDLE_REQUIRED: Final = _known(21649, "The phone number requires a regulatory bundle.")

# REST: messages

NO_MESSAGING_GEO_PERMISSION: Final = _known(21408, "The account's messaging geo permissions don't cover the To number.")
MESSAGE_BODY_REQUIRED: Final = _known(21602, "The message has no text and nothing in its place.")
FROM_OR_MESSAGING_SERVICE_REQUIRED: Final = _known(21603, "The message has neither a sender nor a Messaging Service.")
TO_NUMBER_REQUIRED: Final = _known(21604, "The message has no recipient.")
FROM_NUMBER_NOT_MESSAGE_CAPABLE: Final = _known(
    21606, "The From number can't send for this account to this destination."
)
MESSAGE_TO_NOT_VERIFIED: Final = _known(
    21608, "A trial account sends only to verified numbers, and the To number is not verified."
)
UNSUBSCRIBED_RECIPIENT: Final = _known(
    21610, "The recipient replied STOP to this sender, and has not replied START since."
)
FROM_NUMBER_QUEUE_FULL: Final = _known(21611, "The From number's queue of messages is full.")
TO_FROM_COMBINATION_NOT_SUPPORTED: Final = _known(21612, "A message can't be sent from this sender to this recipient.")
TO_NUMBER_NOT_MOBILE: Final = _known(21614, "The To number is not a mobile number.")
MESSAGE_BODY_TOO_LONG: Final = _known(21617, "The text is longer than 1,600 characters.")
MESSAGE_CONTENT_REQUIRED: Final = _known(21619, "The message has no text, no media and no content SID.")
INVALID_MEDIA_URL: Final = _known(21620, "Twilio can't fetch media from one of the media URLs.")
FROM_NUMBER_NOT_MMS_CAPABLE: Final = _known(21621, "The From number can't send MMS.")
TOO_MANY_MEDIA: Final = _known(21623, "The message has more media than are allowed.")
TO_NUMBER_IS_LANDLINE: Final = _known(21635, "The To number is a landline; those in its country can't receive SMS.")
INVALID_CONTENT_SID: Final = _known(21655, "The content template does not exist.")
INVALID_CONTENT_VARIABLES: Final = _known(21656, "The content variables are not the JSON that the template requires.")
FROM_NUMBER_NOT_TWILIO: Final = _known(21659, "The From number is not Twilio's, or is a short code of another country.")
FROM_NUMBER_OF_OTHER_ACCOUNT: Final = _known(21660, "The From number does not belong to this account.")
MESSAGING_SERVICE_NOT_FOUND: Final = _known(21701, "The account does not have this Messaging Service.")
MESSAGING_SERVICE_NO_SENDER: Final = _known(21703, "The Messaging Service has no sender that can send this message.")
MESSAGING_SERVICE_EMPTY: Final = _known(21704, "The Messaging Service has no senders.")
NUMBER_IN_MESSAGING_SERVICE: Final = _known(21710, "The sender is already in this Messaging Service.")
NUMBER_IN_OTHER_MESSAGING_SERVICE: Final = _known(21712, "The sender is in another Messaging Service.")
TO_FROM_CHANNELS_DIFFER: Final = _known(21910, "The sender and the recipient are not on the same channel.")
SEND_AT_OUT_OF_RANGE: Final = _known(35114, "The time at which to send is too soon or too far ahead.")
SCHEDULING_NEEDS_MESSAGING_SERVICE: Final = _known(35118, "Only a Messaging Service can schedule a message.")

# Delivery of messages

QUEUE_OVERFLOW: Final = _known(30001, "The message was dropped because its queue was full.")
ACCOUNT_SUSPENDED: Final = _known(30002, "The account was suspended before the message was sent.")
UNREACHABLE_HANDSET: Final = _known(30003, "The recipient's phone is off or temporarily unreachable.")
MESSAGE_BLOCKED: Final = _known(30004, "The recipient's number is blocked from receiving this message.")
UNKNOWN_HANDSET: Final = _known(30005, "The recipient's number is unknown to its carrier, or no longer in use.")
LANDLINE_OR_UNREACHABLE_CARRIER: Final = _known(
    30006, "The number is a landline, or this sender can't reach its carrier."
)
MESSAGE_FILTERED: Final = _known(
    30007, "Twilio or the carrier filtered the message, as spam or as a breach of its rules."
)
UNKNOWN_DELIVERY_ERROR: Final = _known(30008, "The carrier did not deliver the message, and gave no reason.")
CARRIER_CONGESTION: Final = _known(30017, "The carrier's network was too busy to accept the message.")
A2P_RATE_EXCEEDED: Final = _known(30022, "The 10DLC campaign sent messages faster than the carriers allow.")
A2P_DAILY_CAP_REACHED: Final = _known(30023, "The 10DLC brand has reached the carrier's daily limit of messages.")
TOLL_FREE_NOT_VERIFIED: Final = _known(30032, "The toll-free number that sent the message has not been verified.")
A2P_CAMPAIGN_SUSPENDED: Final = _known(30033, "The 10DLC campaign of the sender is suspended.")
A2P_UNREGISTERED_NUMBER: Final = _known(30034, "The sender's US number is not part of an approved 10DLC campaign.")
A2P_NUMBER_BEING_CONFIGURED: Final = _known(
    30035, "The sender's number is still being registered with its 10DLC campaign."
)
VALIDITY_PERIOD_EXPIRED: Final = _known(30036, "The message was not sent within its validity period.")
OUTBOUND_MESSAGING_DISABLED: Final = _known(30037, "Outbound messages are disabled for the account.")
SENDER_ID_NOT_REGISTERED: Final = _known(30040, "The sender ID must be registered in the recipient's country.")
MESSAGE_DELIVERY_BLOCKED: Final = _known(30450, "Messages to this recipient are temporarily blocked.")
MESSAGING_INTERNAL_ERROR: Final = _known(30500, "Twilio had an internal error while processing the message.")

# WhatsApp, RCS and other channels

CHANNEL_AUTHENTICATION_FAILED: Final = _known(63001, "The channel rejected the sender's credentials.")
CHANNEL_TO_NOT_FOUND: Final = _known(63003, "The recipient's address on the channel is not valid or not active.")
CHANNEL_FROM_NOT_FOUND: Final = _known(63007, "The account has no sender with this From address on the channel.")
CHANNEL_PROVIDER_ERROR: Final = _known(63012, "The channel's provider failed to process the message.")
CHANNEL_POLICY_VIOLATION: Final = _known(63013, "The message violates the channel's policy.")
CHANNEL_BLOCKED_BY_USER: Final = _known(63014, "The recipient has blocked the sender, or opted out of its messages.")
SANDBOX_NOT_JOINED: Final = _known(63015, "A sandbox sends only to people who have joined it.")
OUTSIDE_MESSAGING_WINDOW: Final = _known(63016, "The recipient has not written recently: only a template may be sent.")
CHANNEL_RATE_EXCEEDED: Final = _known(63018, "The sender has reached its rate limit on the channel.")
CHANNEL_INVALID_CONTENT: Final = _known(63021, "The channel does not accept or support this content.")
CHANNEL_INVALID_RECIPIENT: Final = _known(63024, "The recipient can't receive messages on the channel.")
TEMPLATE_NOT_FOUND: Final = _known(63027, "The template does not exist for this language and locale.")
TEMPLATE_PARAMETERS_MISMATCH: Final = _known(63028, "The number of parameters does not match the template.")
WHATSAPP_USER_LIMITATION: Final = _known(63032, "WhatsApp does not deliver this message to this user.")
RCS_UNREACHABLE: Final = _known(63036, "The recipient's number is temporarily unreachable by RCS.")
DAILY_MESSAGE_LIMIT: Final = _known(63038, "The account has reached its limit of messages per day.")
WHATSAPP_MARKETING_NOT_DELIVERED: Final = _known(63049, "Meta chose not to deliver this marketing message.")

# SIP, media streams and ConversationRelay

STREAM_HANDSHAKE_ERROR: Final = _known(31920, "The stream's WebSocket server did not accept the handshake with 101.")
SIP_USER_NOT_REGISTERED: Final = _known(32009, "The user to call is not registered with the SIP domain.")
SIP_COMMUNICATION_ERROR: Final = _known(32011, "Your SIP endpoint did not respond in time, or responded with an error.")
RELAY_CONNECTION_FAILED: Final = _known(64102, "ConversationRelay could not connect to your WebSocket URL.")
RELAY_WEBSOCKET_ENDED: Final = _known(64105, "Your server closed ConversationRelay's WebSocket during the call.")

# Conversations, Video, Sync and Functions

CONVERSATION_NOT_FOUND: Final = _known(50350, "The conversation does not exist.")
PARTICIPANT_BINDING_IN_USE: Final = _known(
    50416, "That participant's address and proxy address are already used together."
)
PARTICIPANT_NOT_FOUND: Final = _known(50432, "The conversation has no such participant.")
PARTICIPANT_EXISTS: Final = _known(50433, "The participant is already in the conversation.")
ROOM_FULL: Final = _known(53105, "The video room has reached its maximum number of participants.")
ROOM_NOT_FOUND: Final = _known(53106, "The video room does not exist.")
DUPLICATE_IDENTITY: Final = _known(53205, "The participant was removed because another joined with the same identity.")
SYNC_DOCUMENT_NOT_FOUND: Final = _known(54100, "The Sync document does not exist.")
SYNC_DOCUMENT_REVISION_MISMATCH: Final = _known(54103, "The Sync document is not at the expected revision.")

# Verify and Lookup

VERIFY_INVALID_PARAMETER: Final = _known(60200, "A parameter of the verification is not valid; the message names it.")
VERIFY_MAX_CHECKS_REACHED: Final = _known(60202, "The code was checked as often as allowed; start a new verification.")
VERIFY_MAX_SENDS_REACHED: Final = _known(60203, "The code was sent as often as allowed; let the verification expire.")
VERIFY_LANDLINE: Final = _known(60205, "A landline can't receive a code by SMS.")
VERIFY_TOO_MANY_CONCURRENT: Final = _known(60212, "There are too many verifications of one phone number at once.")
VERIFY_BLOCKED: Final = _known(60238, "Twilio refused to create the verification.")
VERIFY_FRAUD_BLOCKED: Final = _known(60410, "Fraud Guard has blocked the number's prefix for several hours.")
LOOKUP_OUT_OF_COVERAGE: Final = _known(60600, "Lookup does not cover this phone number.")
VERIFY_GEO_BLOCKED: Final = _known(60605, "Verify's geo permissions don't cover the phone number.")
LOOKUP_RATE_EXCEEDED: Final = _known(60616, "There are too many requests for this Lookup package at once.")

_NAMES: Final = {value: key for key, value in globals().items() if key.isupper() and isinstance(value, int)}


_BITS = 1024  # Twilio's codes have five or six digits


def _checked(code: int) -> int:
    if isinstance(code, int) and not isinstance(code, bool) and code.bit_length() < _BITS:
        return code
    from twilio_fp.errors import UsageError

    found = "one with too many digits" if isinstance(code, int) and not isinstance(code, bool) else type(code).__name__
    raise UsageError(f"code must be an int such as 21610, got {found}")


def name(code: int | None) -> str | None:
    """Return the name of the code in this module, or None if it has none.

    >>> name(21610), name(99999)
    ('UNSUBSCRIBED_RECIPIENT', None)

    Raises:
        UsageError: the code is neither an int nor None.

    Source: https://www.twilio.com/docs/api/errors
    """
    return None if code is None else _NAMES.get(_checked(code))


def describe(code: int | None) -> str | None:
    """Return a sentence that explains the code, or None if it has no name here.

    The wording is ours and only covers the cause; Twilio's `page` on the code says what to do.

    >>> describe(UNSUBSCRIBED_RECIPIENT)
    'The recipient replied STOP to this sender, and has not replied START since.'

    Raises:
        UsageError: the code is neither an int nor None.

    Source: https://www.twilio.com/docs/api/errors
    """
    return None if code is None else _SENTENCES.get(_checked(code))


def page(code: int) -> str:
    """Return the URL of Twilio's page on the code, whether or not it has a name here.

    >>> page(UNSUBSCRIBED_RECIPIENT)
    'https://www.twilio.com/docs/api/errors/21610'

    Raises:
        UsageError: the code is not an int.

    Source: https://www.twilio.com/docs/api/errors
    """
    return f"https://www.twilio.com/docs/api/errors/{_checked(code)}"
