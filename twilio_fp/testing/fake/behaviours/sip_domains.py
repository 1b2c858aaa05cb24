"""SIP domains, credential lists and IP access control lists, and the lists that a domain admits.

The legacy mappings of a domain and its mappings for calls are one set; those for registrations are another.

Source: https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
Source: https://www.twilio.com/docs/voice/sip/api/sip-credential-resource
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from ipaddress import ip_address
from typing import Any, Final

from twilio_fp.testing.fake.accounts import accounts
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, created, delete, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import Row, State

__all__ = ["BEHAVIOURS", "authorities", "with_list"]

_SIP: Final = "api/2010-04-01/SIP"
_DOMAIN: Final = re.compile(r"[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.sip\.twilio\.com")
_STRONG: Final = re.compile(r"(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9]).{12,}", re.DOTALL)
_MOST_ADDRESSES: Final = 100
_LISTS: Final[Mapping[str, str]] = {
    "CredentialListSid": "CredentialLists",
    "IpAccessControlListSid": "IpAccessControlLists",
}
"""The collection of lists for each parameter that names one."""


# Domains


def _check_name(state: State, name: Any, own: Row | None) -> None:
    """Refuse a domain name that is invalid or used in any account."""
    if name is None:
        return
    if not _DOMAIN.fullmatch(str(name).lower()):
        raise refused(21232, f"DomainName {name} must end in .sip.twilio.com and be a domain name")
    for account in accounts(state):
        for row in state.rows(f"{account.key.rpartition('/')[2]}/{_SIP}/Domains"):
            if row["domain_name"] == name and (own is None or row.key != own.key):
                raise refused(21232, f"DomainName {name} is taken")


def create_domain(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a SIP domain, whose name must be unused."""
    _check_name(state, request.params["DomainName"], None)
    defaults = {"sip_registration": False, "secure": False, "emergency_calling_enabled": False, "auth_type": ""}
    params = {name: value for name, value in defaults.items() if name.replace("_", "") not in _names(request)}
    state, row = created(state, request, params)
    return state, reply_with(request, row)


def _names(request: ParsedRequest) -> set[str]:
    return {wire.lower() for wire in request.params}


def update_domain(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a SIP domain."""
    _check_name(state, request.params.get("DomainName"), requested_row(state, request))
    state, row = updated(state, request)
    return state, reply_with(request, row)


# Access control


def _list_named(state: State, request: ParsedRequest) -> Row:
    """Return the list that a request names.

    Raises:
        RefusedError: 404, the account has no such list.
    """
    for wire, collection in _LISTS.items():
        if wire in request.params:
            sid = str(request.params[wire])
            row = state.row(f"{request.account}/{_SIP}/{collection}/{sid}")
            if row is None:
                raise not_found(f"/2010-04-01/Accounts/{request.account}/SIP/{collection}/{sid}.json")
            return row
    raise refused(20001, f"One of {', '.join(_LISTS)} is required")


def authorities(state: State, owner: str, collections: Mapping[str, str]) -> list[str]:
    """Return the authentication types of a domain or trunk: the kinds of lists of which it has any.

    Args:
        state: the state of the fake.
        owner: the key of the domain or trunk.
        collections: its list collections, by kind and in order.
    """
    return [kind for kind, name in collections.items() if len(state.collection(f"{owner}/{name}"))]


def add_mapping(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Admit a list's addresses or users; a list can be added only once."""
    state, row = with_list(state, request, 21231, "is already mapped to the domain")
    return _auth_type_updated(state, request), reply_with(request, row)


def with_list(state: State, request: ParsedRequest, code: int, message: str) -> tuple[State, Row]:
    """Return the state after adding a list to a domain or trunk, and the row of the mapping.

    Args:
        state: the state of the fake.
        request: the request.
        code: the error code if the list was already added.
        message: the error message in that case, after the SID of the list.
    """
    access_list = _list_named(state, request)
    if state.row(f"{request.place.collection}/{access_list['sid']}") is not None:
        raise refused(code, f"{access_list['sid']} {message}")
    return created(state, request, {"friendly_name": access_list["friendly_name"]})


def remove_mapping(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Stop admitting a list's addresses or users."""
    state, reply = delete(state, request)
    return _auth_type_updated(state, request), reply


def _auth_type_updated(state: State, request: ParsedRequest) -> State:
    """Return the state after updating the ``auth_type`` of a domain."""
    domain = state.row("/".join(request.place.collection.split("/")[:6]))
    if domain is None:
        return state
    kinds = {
        "CREDENTIAL_LIST": "Auth/Calls/CredentialListMappings",
        "IP_ACL": "Auth/Calls/IpAccessControlListMappings",
    }
    return state.change(domain, auth_type=",".join(authorities(state, domain.key, kinds)))[0]


# Lists


def create_list(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a credential list; its name must be unused in the account."""
    name = request.params["FriendlyName"]
    if any(row["friendly_name"] == name for row in state.rows(request.place.collection)):
        raise refused(21240, f"A credential list named {name!r} exists")
    state, row = created(state, request)
    return state, reply_with(request, row)


def delete_list(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a list that is mapped to no domain."""
    row = requested_row(state, request)
    is_credentials = "/CredentialLists/" in row.key
    name = "CredentialListMappings" if is_credentials else "IpAccessControlListMappings"
    for domain in state.rows(f"{request.account}/{_SIP}/Domains"):
        for where in ("Auth/Calls", "Auth/Registrations"):
            if state.row(f"{domain.key}/{where}/{name}/{row['sid']}") is not None:
                raise refused(21241 if is_credentials else 21236, f"{row['sid']} is mapped to {domain['domain_name']}")
    return delete(state, request)


def _check_password(password: Any) -> None:
    if not _STRONG.fullmatch(str(password)):
        raise refused(
            21243, "Password must have at least 12 characters, with a digit, a lowercase and an uppercase letter"
        )


def create_credential(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Add a user to a credential list, with a strong password."""
    name = request.params["Username"]
    if any(row["username"] == name for row in state.rows(request.place.collection)):
        raise refused(21243, f"Username {name} is taken in this list")
    _check_password(request.params["Password"])
    state, row = created(state, request)
    return state, reply_with(request, row)


def update_credential(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a user's password."""
    requested_row(state, request)
    if "Password" in request.params:
        _check_password(request.params["Password"])
    state, row = updated(state, request)
    return state, reply_with(request, row)


def add_address(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Add an address to an access control list, or change one."""
    text = request.params.get("IpAddress")
    if text is not None:
        try:
            ip_address(str(text))
        except ValueError:
            raise refused(20001, f"Invalid parameter IpAddress: {text!r} is not an IP address") from None
    if request.route.is_item:
        state, row = updated(state, request)
        return state, reply_with(request, row)
    if len(state.collection(request.place.collection)) >= _MOST_ADDRESSES:
        raise refused(21237, f"The list already has {_MOST_ADDRESSES} addresses")
    prefix: dict[str, Any] = {"cidr_prefix_length": request.params.get("CidrPrefixLength", 32)}
    state, row = created(state, request, prefix)
    return state, reply_with(request, row)


_MAPPINGS: Final = (
    "SipAuthCallsCredentialListMapping",
    "SipAuthCallsIpAccessControlListMapping",
    "SipAuthRegistrationsCredentialListMapping",
    "SipCredentialListMapping",
    "SipIpAccessControlListMapping",
)

BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "api.v2010.CreateSipDomain": create_domain,
    "api.v2010.UpdateSipDomain": update_domain,
    "api.v2010.CreateSipCredentialList": create_list,
    "api.v2010.DeleteSipCredentialList": delete_list,
    "api.v2010.DeleteSipIpAccessControlList": delete_list,
    "api.v2010.CreateSipCredential": create_credential,
    "api.v2010.UpdateSipCredential": update_credential,
    "api.v2010.CreateSipIpAddress": add_address,
    "api.v2010.UpdateSipIpAddress": add_address,
    **{f"api.v2010.Create{name}": add_mapping for name in _MAPPINGS},
    **{f"api.v2010.Delete{name}": remove_mapping for name in _MAPPINGS},
}
