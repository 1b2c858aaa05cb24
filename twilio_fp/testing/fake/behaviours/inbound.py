"""Incoming messages: the webhook request to the application, and the TwiML of its response.

Not modelled: Advanced Opt-Out, the text of confirmations in other languages, add-ons.

Source: https://www.twilio.com/docs/messaging/guides/webhook-request
Source: https://www.twilio.com/docs/messaging/twiml
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias
from urllib.parse import urljoin

from twilio_fp.errors import TwimlError
from twilio_fp.http import HttpResponse
from twilio_fp.messaging.opt_out import OptOutKind, SenderKind, opt_out_kind
from twilio_fp.testing.fake.accounts import accounts
from twilio_fp.testing.fake.alerts import alerted
from twilio_fp.testing.fake.behaviours.conversation_messages import inbound as conversation_inbound
from twilio_fp.testing.fake.behaviours.messages import NEXT, add_message, is_opted_out, service_of
from twilio_fp.testing.fake.behaviours.proxy import inbound as proxy_inbound
from twilio_fp.testing.fake.callbacks import Callback, address_of, call_back
from twilio_fp.testing.fake.cookies import cookie_header, cookies_set, lasting
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.numbering import kind_of
from twilio_fp.testing.fake.numbers import channel_of, owner_of_number
from twilio_fp.testing.fake.state import Due, Row, State
from twilio_fp.twiml import parse
from twilio_fp.twiml.node import Comment, Node

__all__ = ["ANSWERS", "RULES"]

_SAID: Final[Mapping[OptOutKind, str]] = {
    "STOP": "You have successfully been unsubscribed. You will not receive any more messages from this number. Reply"
    " START to resubscribe.",
    "START": "You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to"
    " unsubscribe. Msg&Data Rates May Apply.",
    "HELP": "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
}
_MOST_REPLIES: Final = 10
_MOST_REDIRECTS: Final = 20
_MOST_MOVES: Final = 10
_LARGEST: Final = 64 * 1024
_XML: Final = frozenset({"text/xml", "application/xml", "text/html"})


def _received(state: State, due: Due) -> State:
    """Receive a message and call the webhook of the number that it was sent to."""
    data = due.data
    ours, theirs, body = str(data["to"]), str(data["from"]), str(data.get("body") or "")
    media = tuple(data.get("media") or ())
    number = owner_of_number(state, ours.partition(":")[2] if channel_of(ours) else ours)
    account = number.account if number is not None else next(accounts(state)).key.rpartition("/")[2]
    service = _service(state, account, number)
    sent = format_time("rfc2822", state.now)
    members: dict[str, Any] = {
        "from": theirs,
        "to": ours,
        "body": body,
        "direction": "inbound",
        "status": "received",
        "date_sent": sent,
        "messaging_service_sid": None if service is None else service["sid"],
    }
    state, row = add_message(state, account, members, {}, media)
    state = state.logged(f"message from {theirs} to {ours}: {body!r}")
    state = _opt_outs_updated(state, row, service)
    conversed = conversation_inbound(state, account, theirs, ours, body, media)
    if conversed is not None:
        return conversed
    passed_on = proxy_inbound(state, row, media)
    if passed_on is not None:
        return passed_on
    url, method, fallback = _webhook(state, number, service, data)
    if not url:
        return state.logged(f"no application handles it: {ours} has no sms_url, and receive_message got no url")
    return call_back(
        state,
        account,
        url,
        _parameters(state, row, data),
        method=method,
        purpose="inbound.answered",
        key=row.key,
        fallback=fallback,
        headers=_cookies(state, row),
    )


def _service(state: State, account: str, number: Row | None) -> Row | None:
    """Return the messaging service that a number is in, if any."""
    if number is None:
        return None
    for service in state.rows(f"{account}/messaging/v1/Services"):
        if state.row(f"{service.key}/PhoneNumbers/{number['sid']}") is not None:
            return service_of(state, account, str(service["sid"]))
    return None


def _webhook(state: State, number: Row | None, service: Row | None, data: Mapping[str, Any]) -> _Address:
    """Return the webhook's URL, method and fallback: as given, or from the service, the application or the number."""
    if data.get("url"):
        return str(data["url"]), "POST", None
    if service is not None and not service["use_inbound_webhook_on_number"] and service["inbound_request_url"]:
        return _settings(service, "inbound_request_url", "inbound_method", "fallback_url", "fallback_method")
    if number is None:
        return "", "POST", None
    application = number["sms_application_sid"]
    application_row = state.row(f"{number.account}/api/2010-04-01/Applications/{application}") if application else None
    return _settings(application_row or number, "sms_url", "sms_method", "sms_fallback_url", "sms_fallback_method")


_Address: TypeAlias = tuple[str, str, tuple[str, str] | None]


def _settings(row: Row, url: str, method: str, fallback: str, fallback_method: str) -> _Address:
    other = (str(row[fallback]), str(row[fallback_method] or "POST")) if row[fallback] else None
    return str(row[url] or ""), str(row[method] or "POST"), other


def _parameters(state: State, row: Row, data: Mapping[str, Any]) -> dict[str, Any]:
    sid = row["sid"]
    params: dict[str, Any] = {
        "ToCountry": "US",
        "SmsMessageSid": sid,
        "NumMedia": row["num_media"],
        "FromCountry": "US",
        "SmsSid": sid,
        "SmsStatus": "received",
        "Body": row["body"],
        "To": row["to"],
        "MessagingServiceSid": row["messaging_service_sid"],
        "NumSegments": row["num_segments"],
        "MessageSid": sid,
        "AccountSid": row.account,
        "From": row["from"],
        "ApiVersion": "2010-04-01",
    }
    for place, medium in enumerate(state.rows(f"{row.key}/Media")):
        params[f"MediaUrl{place}"] = medium.hidden.get("url")
        params[f"MediaContentType{place}"] = medium["content_type"]
    if channel_of(str(row["from"])) == "whatsapp":
        params |= {"WaId": str(row["from"]).removeprefix("whatsapp:+"), "ProfileName": data.get("profile_name", "User")}
    return params | {str(name): value for name, value in dict(data.get("params") or {}).items()}


# Consent


def _opt_outs_updated(state: State, row: Row, service: Row | None) -> State:
    """Handle a message that is an opt-out keyword: record the opt-out or opt-in, and confirm it."""
    kind = opt_out_kind(str(row["body"]), _sender_kind(str(row["to"])))
    if kind is None:
        return state
    sender = str(row["to"]) if service is None else str(service["sid"])
    key = f"{row.account}/fake/v1/OptOuts/{sender}|{row['from']}"
    opt_out = state.row(key)
    if kind == "STOP" and opt_out is None:
        state, _ = state.add(key, {})
    elif kind == "START" and opt_out is not None:
        state = state.remove(opt_out)
    elif kind != "HELP":
        return state
    return _reply(state, row, _SAID[kind], (), {})[0]


def _sender_kind(number: str) -> SenderKind:
    """Return the kind of the receiving number, which determines its opt-out keywords."""
    if number.isdecimal():
        return "short-code"
    return "toll-free" if number.startswith("+1") and kind_of(number) == "tollfree" else "long-code"


def _reply(state: State, row: Row, body: str, media: tuple[str, ...], options: Mapping[str, Any]) -> tuple[State, Row]:
    """Return the state with a reply, by default to the sender and from the number that received the message."""
    members = {
        "from": options.get("from") or row["to"],
        "to": options.get("to") or row["from"],
        "body": body,
        "direction": "outbound-reply",
        "status": "queued",
        "messaging_service_sid": row["messaging_service_sid"],
    }
    hidden = {"StatusCallback": options["statusCallback"]} if options.get("statusCallback") else {}
    state, sent = add_message(state, row.account, members, hidden, media)
    return state.later(NEXT["queued"][1], Due(kind="messages.progress", key=sent.key)), sent


# Responses of the application


def _answered(state: State, callback: Callback, response: HttpResponse | None) -> State:
    """Carry out the application's TwiML; a plain-text response is a reply."""
    row = state.row(callback.key)
    if row is None or response is None:
        return state
    state = _keep_cookies(state, row, response)
    if 300 <= response.status < 400 and response.headers.get("Location"):
        return _moved(state, row, callback, response)
    if not response.body.strip():
        return state
    if len(response.body) > _LARGEST:
        return _wrong(state, callback, 11750)
    content = (response.headers.get("Content-Type") or "").partition(";")[0].strip().lower()
    if content == "text/plain":
        return _reply(state, row, response.text.strip(), (), {})[0]
    if content not in _XML:
        return _wrong(state, callback, 12300)
    try:
        document = parse(response.text)
    except TwimlError:
        return _wrong(state, callback, 12100)
    if document.tag != "Response":
        return _wrong(state, callback, 12102)
    return _run(state, row, document, callback)


def _moved(state: State, row: Row, callback: Callback, response: HttpResponse) -> State:
    """Follow an HTTP redirect, with GET and no parameters unless the status (307, 308) says to repeat the request."""
    count = int(callback.data.get("moves", 0)) + 1
    if count > _MOST_MOVES:
        return _wrong(state, callback, 11215)
    url = urljoin(callback.url, response.headers.get("Location") or "")
    if not address_of(url):
        return _wrong(state, callback, 11200)
    repeats = response.status in (307, 308)
    return call_back(
        state,
        row.account,
        url,
        dict(callback.params) if repeats else {},
        method=callback.request.method if repeats else "GET",
        purpose="inbound.answered",
        key=row.key,
        data={**callback.data, "moves": count},
        headers=_cookies(state, row),
    )


# Cookies, which belong to a pair of numbers


def _jar(row: Row) -> str:
    return f"{row.account}/fake/v1/Cookies/{row['to']}|{row['from']}"


def _cookies(state: State, row: Row) -> dict[str, str]:
    jar = state.row(_jar(row))
    return {} if jar is None else cookie_header(lasting(jar.hidden, state.now))


def _keep_cookies(state: State, row: Row, response: HttpResponse) -> State:
    cookies = cookies_set(response, state.now)
    if not cookies:
        return state
    jar = state.row(_jar(row))
    if jar is None:
        return state.add(_jar(row), {}, cookies)[0]
    return state.change(jar, {**jar.hidden, **cookies})[0]


def _wrong(state: State, callback: Callback, code: int) -> State:
    return alerted(state, callback.account, code, url=callback.url, key=callback.key)


def _run(state: State, row: Row, document: Node, callback: Callback) -> State:
    count = 0
    for element in _elements(document):
        if element.tag in ("Message", "Sms"):
            count += 1
            if count > _MOST_REPLIES:
                return _wrong(state, callback, 14109)
            state, is_over = _message(state, row, element, callback)
            if is_over:
                return state
        elif element.tag == "Redirect":
            return _redirected(state, row, element, callback)
        else:
            state = _wrong(state, callback, 12200)
    return state


def _elements(node: Node) -> Iterator[Node]:
    return (child for child in node.content if not isinstance(child, (str, Comment)))


def _message(state: State, row: Row, element: Node, callback: Callback) -> tuple[State, bool]:
    """Send the reply of a verb; also return whether another document takes over."""
    options = element.attributes
    body = "".join(_text(each) for each in element.content if isinstance(each, str) or each.tag == "Body")
    media = tuple(_text(each) for each in _elements(element) if each.tag == "Media")
    if options.get("to") and options.get("to") == (options.get("from") or row["to"]):
        return _wrong(state, callback, 14101), False
    if not body.strip() and not media:
        return _wrong(state, callback, 14103), False
    sender = str(row["messaging_service_sid"] or options.get("from") or row["to"])
    if is_opted_out(state, row.account, sender, str(options.get("to") or row["from"])):
        return _wrong(state, callback, 21610), False
    state, sent = _reply(state, row, body.strip(), media, options)
    action = options.get("action")
    if not action:
        return state, False
    params = {**dict(callback.params), "MessageSid": sent["sid"], "MessageStatus": sent["status"]}
    method = options.get("method") or "POST"
    return _fetch(state, row, callback, action, method, params), True


def _text(node: Node | str) -> str:
    if isinstance(node, str):
        return node
    return "".join(_text(child) for child in node.content if not isinstance(child, Comment))


def _redirected(state: State, row: Row, element: Node, callback: Callback) -> State:
    if int(callback.data.get("redirects", 0)) >= _MOST_REDIRECTS:
        return _wrong(state, callback, 14106)
    method = element.attributes.get("method") or "POST"
    return _fetch(state, row, callback, _text(element).strip(), method, dict(callback.params))


def _fetch(state: State, row: Row, callback: Callback, url: str, method: str, params: Mapping[str, Any]) -> State:
    redirects = int(callback.data.get("redirects", 0)) + 1
    return call_back(
        state,
        row.account,
        urljoin(callback.url, url),
        params,
        method=method,
        purpose="inbound.answered",
        key=row.key,
        data={**callback.data, "redirects": redirects},
        headers=_cookies(state, row),
    )


RULES: Final = {"inbound.message": _received}
ANSWERS: Final = {"inbound.answered": _answered}
BEHAVIOURS: Final[Mapping[str, Any]] = {}
