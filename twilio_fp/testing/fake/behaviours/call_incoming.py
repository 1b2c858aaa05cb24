"""Incoming calls to the fake's own numbers, SIP domains, trunks and applications, and their access control.

A SIP domain or a trunk admits callers by its lists: by IP address, by user name and password, or by both if it has
lists of both kinds. Without lists it admits nobody. Calls to a trunk's number are offered to the trunk's origination
URLs in order of priority, and finally to its disaster recovery URL.

Not modelled: BYOC trunks; registration: every user of a domain that accepts registrations is a line.

Source: https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
Source: https://www.twilio.com/docs/sip-trunking
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from ipaddress import ip_address, ip_network
from typing import Any, Final
from urllib.parse import parse_qsl

from twilio_fp.testing.fake.accounts import accounts
from twilio_fp.testing.fake.alerts import alerted
from twilio_fp.testing.fake.behaviours.call_legs import LINES, add_call, ended, is_live, notified
from twilio_fp.testing.fake.behaviours.call_running import begin
from twilio_fp.testing.fake.numbers import owner_of_number
from twilio_fp.testing.fake.places import key_part
from twilio_fp.testing.fake.state import Due, Row, State

__all__ = [
    "RULES",
    "add_incoming_call",
    "application_settings",
    "domain_of",
    "outcome_of",
    "to_domain",
    "voice_settings",
]

_SIP: Final = "api/2010-04-01/SIP"
_TRUNKS: Final = "trunking/v1/Trunks"
_NOT_LISTED: Final = 32201
_WRONG_CREDENTIALS: Final = 32202
_FORBIDDEN: Final = "403"
_TRYING: Final = timedelta(seconds=1)
_RINGS: Final = timedelta(seconds=2)


def outcome_of(state: State, address: str) -> str:
    """Return what a line does when it is called; empty if the line was not configured."""
    line = state.row(f"{LINES}/{key_part(address)}")
    return "" if line is None else str(line["outcome"])


# Voice settings of numbers, domains and applications


def voice_settings(state: State, number: Row) -> dict[str, Any]:
    """Return a number's voice settings as the parameters of a request to create a call."""
    application = number["voice_application_sid"]
    application_row = state.row(f"{number.account}/api/2010-04-01/Applications/{application}") if application else None
    return _settings(application_row or number)


def application_settings(state: State, account: str, sid: str) -> dict[str, Any]:
    """Return an application's voice settings; empty if the account has no such application."""
    application = state.row(f"{account}/api/2010-04-01/Applications/{sid}")
    return {} if application is None else _settings(application)


def _settings(row: Row, callback: str = "status_callback", method: str = "status_callback_method") -> dict[str, Any]:
    addresses = {**_SETTINGS, "StatusCallback": (callback, ""), "StatusCallbackMethod": (method, "POST")}
    return {name: row[member] or default for name, (member, default) in addresses.items()}


_SETTINGS: Final[Mapping[str, tuple[str, str]]] = {
    "Url": ("voice_url", ""),
    "Method": ("voice_method", "POST"),
    "FallbackUrl": ("voice_fallback_url", ""),
    "FallbackMethod": ("voice_fallback_method", "POST"),
}


def _of_domain(state: State, domain: Row, address: str) -> tuple[State, dict[str, Any], dict[str, str]]:
    """Return a domain's voice settings, and the SIP parameters that its application receives for a call."""
    settings = _settings(domain, "voice_status_callback_url", "voice_status_callback_method")
    state, call_id = state.sid("")
    headers = dict(parse_qsl(address.partition("?")[2], keep_blank_values=True))
    extra = {
        "SipDomain": str(domain["domain_name"]),
        "SipDomainSid": str(domain["sid"]),
        "SipCallId": call_id,
        **{f"SipHeader_{name}": value for name, value in headers.items()},
    }
    return state, settings, extra


# Access control of domains and trunks


def _host(address: str) -> str:
    bare = address.removeprefix("sips:").removeprefix("sip:")
    return bare.rpartition("@")[2].partition("?")[0].partition(";")[0].partition(":")[0].lower()


def domain_of(state: State, address: str) -> Row | None:
    """Return the SIP domain of an address, in any account."""
    return _named(state, address, f"{_SIP}/Domains")


def _named(state: State, address: str, collection: str) -> Row | None:
    """Return the SIP domain or trunk whose domain name is the host of an address."""
    if not address.startswith(("sip:", "sips:")):
        return None
    name = _host(address)
    for account in accounts(state):
        for row in state.rows(f"{account.key.rpartition('/')[2]}/{collection}"):
            if row["domain_name"] == name:
                return row
    return None


def _refusal(state: State, owner: Row, lists: str, source: str, credentials: tuple[str, str] | None) -> int:
    """Return the error code with which a domain or trunk rejects a caller; 0 if it admits them.

    Args:
        state: the state of the fake.
        owner: the domain or trunk.
        lists: the prefix and the suffix of the names of its list collections, separated by a bar.
        source: the IP address that the call comes from.
        credentials: the caller's user name and password.
    """
    before, _, after = lists.partition("|")
    addresses = [row["sid"] for row in state.rows(f"{owner.key}/{before}IpAccessControlList{after}")]
    users = [row["sid"] for row in state.rows(f"{owner.key}/{before}CredentialList{after}")]
    base = f"{owner.account}/{_SIP}"
    if addresses and not any(
        _is_in(source, row) for sid in addresses for row in state.rows(f"{base}/IpAccessControlLists/{sid}/IpAddresses")
    ):
        return _NOT_LISTED
    if users and credentials not in [
        (row["username"], row.hidden.get("Password"))
        for sid in users
        for row in state.rows(f"{base}/CredentialLists/{sid}/Credentials")
    ]:
        return _WRONG_CREDENTIALS
    return 0 if addresses or users else _NOT_LISTED


def _is_in(source: str, row: Row) -> bool:
    try:
        length = row["cidr_prefix_length"]
        return ip_address(source) in ip_network(f"{row['ip_address']}/{32 if length is None else length}", strict=False)
    except ValueError:
        return False


_OF_DOMAINS: Final = "Auth/Calls/|Mappings"
_OF_TRUNKS: Final = "|s"


def _rejected(state: State, row: Row, code: int) -> State:
    """End a call whose caller is not admitted."""
    state, row = state.change(row, {"sip_code": _FORBIDDEN})
    return ended(alerted(state, row.account, code, key=row.key), row, "failed")


# From inside: outgoing calls to the fake's own resources


def add_incoming_call(
    state: State, row: Row, account: str, settings: Mapping[str, Any], extra: Mapping[str, str], refused: int = 0
) -> State:
    """Return the state after an outgoing call has arrived at one of the fake's own resources.

    Args:
        state: the state of the fake.
        row: the outgoing call.
        account: the account that receives it.
        settings: the voice settings of the receiving resource.
        extra: additional parameters for the application.
        refused: the error code with which it is rejected; 0 if it is admitted.
    """
    if refused or not settings.get("Url"):
        if refused:
            state, row = state.change(row, {"sip_code": _FORBIDDEN})
            state = alerted(state, account, refused, key=row.key)
        return ended(state, row, "failed")
    members = {"from": row["from"], "to": row["to"], "direction": "inbound", "status": "ringing"}
    state, inbound = add_call(state, account, members, {**settings, "extra": dict(extra), "far": row.key})
    state, row = state.change(row, {"far": inbound.key}, status="ringing")
    state = notified(state, row, "ringing")
    return begin(state, inbound, str(settings["Url"]), str(settings["Method"]))


def to_domain(state: State, row: Row, domain: Row) -> State:
    """Return the state after an outgoing call has arrived at a SIP domain, if the domain admits it."""
    state, settings, extra = _of_domain(state, domain, str(row["to"]))
    params = row.hidden
    name, password = params.get("SipAuthUsername"), params.get("SipAuthPassword")
    credentials = (str(name), str(password)) if name else None
    refused = _refusal(state, domain, _OF_DOMAINS, str(params.get("source") or ""), credentials)
    return add_incoming_call(state, row, domain.account, settings, extra, refused)


# From outside


def _received(state: State, due: Due) -> State:
    """Receive a call from outside, and ask the application of the number that was called."""
    data = due.data
    ours, theirs = str(data["to"]), str(data["from"])
    number, domain, trunk = owner_of_number(state, ours), domain_of(state, ours), _named(state, ours, _TRUNKS)
    owner = number or domain or trunk
    account = owner.account if owner is not None else next(accounts(state)).key.rpartition("/")[2]
    extra = dict(data.get("params") or {})
    credentials = data.get("credentials")
    settings = {} if number is None else voice_settings(state, number)
    if domain is not None:
        state, settings, known = _of_domain(state, domain, ours)
        extra = {**known, **extra}
    elif number is None and (found := application_settings(state, account, ours)):
        settings, extra, ours = found, {"ApplicationSid": ours, **extra}, str(extra.get("To", ""))
    if data.get("url"):
        settings |= {"Url": str(data["url"]), "Method": "POST"}
    members = {"from": theirs, "to": ours, "direction": "inbound", "status": "ringing"}
    if trunk is not None:
        members |= {"direction": "trunking-terminating", "to": _user(ours), "status": "queued"}
    elif number is not None and number["trunk_sid"] and not data.get("url"):
        members |= {"direction": "trunking-originating", "status": "queued"}
    state, row = add_call(state, account, members, {**settings, "extra": extra})
    state = state.logged(f"call from {theirs} to {ours}")
    source = str(extra.get("SipSourceIp", ""))
    if domain is not None and (code := _refusal(state, domain, _OF_DOMAINS, source, credentials)):
        return _rejected(state, row, code)
    if trunk is not None:
        code = _refusal(state, trunk, _OF_TRUNKS, source, credentials)
        if code:
            return _rejected(state, row, code)
        return state.later(timedelta(0), Due(kind="call_progress.progress", key=row.key, data={"to": "initiated"}))
    if row["direction"] == "trunking-originating" and number is not None:
        return _originates(state, row, f"{account}/{_TRUNKS}/{number['trunk_sid']}")
    if not settings.get("Url"):
        state = state.logged(f"no application handles it: {ours} has no voice_url, and receive_call got no url")
        return ended(state, row, "failed")
    return begin(state, row, str(settings["Url"]), str(settings["Method"]))


def _user(address: str) -> str:
    return address.partition(":")[2].partition("@")[0]


# Trunks


def _originates(state: State, row: Row, trunk: str) -> State:
    """Offer a number's call to the origination URLs of its trunk, in order."""
    rows = [each for each in state.rows(f"{trunk}/OriginationUrls") if each["enabled"] not in (False, "false")]
    rows.sort(key=lambda each: (int(each["priority"] or 0), -int(each["weight"] or 0)))
    addresses = tuple([str(each["sip_url"]) for each in rows])
    state, row = state.change(row, {"trunk": trunk, "addresses": addresses}, status="ringing")
    return state.later(timedelta(0), Due(kind="call_incoming.originates", key=row.key, data={"place": 0}))


def _try_origination(state: State, due: Due) -> State:
    """Try an origination URL of a trunk; the last resort is to run the document of its disaster recovery URL."""
    row = state.row(due.key)
    if row is None or not is_live(row):
        return state
    place, addresses = int(due.data["place"]), row.hidden["addresses"]
    if place < len(addresses):
        outcome = outcome_of(state, addresses[place])
        state = state.logged(f"call {row['sid']} is offered to {addresses[place]}")
        if outcome in ("busy", "no-answer", "failed"):
            item = Due(kind="call_incoming.originates", key=row.key, data={"place": place + 1})
            return state.later(_TRYING, item)
        return state.later(_RINGS, Due(kind="call_incoming.taken", key=row.key))
    trunk = state.row(str(row.hidden["trunk"]))
    url = None if trunk is None else trunk["disaster_recovery_url"]
    if not url or trunk is None:
        return ended(state, row, "failed")
    return begin(state, row, str(url), str(trunk["disaster_recovery_method"] or "POST"), direction="inbound")


def _answered_by_trunk(state: State, due: Due) -> State:
    """Answer a call at the far end of a trunk."""
    row = state.row(due.key)
    if row is None or not is_live(row):
        return state
    return state.change(row, {"answered": state.now}, status="in-progress")[0]


RULES: Final = {
    "call_incoming.originates": _try_origination,
    "call_incoming.received": _received,
    "call_incoming.taken": _answered_by_trunk,
}
