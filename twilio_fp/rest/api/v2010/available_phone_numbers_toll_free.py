# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/TollFree.json`` of api v2010."""

from __future__ import annotations

from decimal import Decimal

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class AvailablePhoneNumberTollFreeCapabilities(Resource):
    """``AvailablePhoneNumberTollFree.capabilities``, as received."""

    fax: bool | None = None
    """Whether the number can receive faxes."""
    mms: bool | None = None
    """Whether the number can send and get MMS."""
    sms: bool | None = None
    """Whether the number can send and receive SMS."""
    voice: bool | None = None
    """Whether the number can make and receive calls."""
    __fields__ = "fax:boolean mms:boolean sms:boolean voice:boolean"


@record(kw_only=True)
class AvailablePhoneNumberTollFree(Resource):
    """``api.v2010.account.available_phone_number_country.available_phone_number_toll_free``, as received."""

    address_requirements: str | None = None
    """Address you must have on file to use the number: `none`, `any`, `local` (in the number's area) or `foreign`
    (outside it)."""
    beta: bool | None = None
    """Whether the number is new to Twilio's platform; in a search, false leaves such numbers out. Default true."""
    capabilities: AvailablePhoneNumberTollFreeCapabilities | None = None
    """What the number can do: voice, SMS, MMS, fax."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    iso_country: str | None = None
    """Country of the address or number, ISO 3166-1 alpha-2; when listing, only that country."""
    lata: str | None = None
    """LATA (local access and transport area) of the number. US and Canada only."""
    latitude: Decimal | None = None
    """Latitude in degrees of where the number is; US and Canada only, empty elsewhere."""
    locality: str | None = None
    """Town or city of the number."""
    longitude: Decimal | None = None
    """Longitude of the number's location, in decimal degrees; none where the place is not known."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    postal_code: str | None = None
    """Postal code of the address or place."""
    rate_center: str | None = None
    """Rate center of the number, the area local calls are priced by; US and Canada only."""
    region: str | None = None
    """State or province of the number or address, as its two-letter code in the US and Canada."""
    __fields__ = (
        "address_requirements beta:boolean capabilities:AvailablePhoneNumberTollFreeCapabilities friendly_name "
        "iso_country lata latitude:number locality longitude:number phone_number postal_code rate_center region"
    )


@record(kw_only=True)
class ListAvailablePhoneNumberTollFree(ops.PageOperation["AvailablePhoneNumberTollFree"]):
    """List available toll-free phone numbers.

    ``GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/TollFree.json`` returns a `Page` of
    `AvailablePhoneNumberTollFree`.
    Source: https://www.twilio.com/docs/phone-numbers/api/availablephonenumber-resource
    """

    country_code: str = attrs.field(kw_only=False)
    """Country whose numbers are meant, ISO 3166-1 alpha-2, such as US."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    area_code: int | None = None
    """Keep only numbers in this three-digit area code; US and Canada only."""
    contains: str | None = None
    """Keep only numbers with this pattern: digits, letters as on a keypad, and * for any one digit, such as
    510555****."""
    sms_enabled: bool | None = None
    """Return only numbers that can, or cannot, handle SMS; leave out for both."""
    mms_enabled: bool | None = None
    """Only numbers that can (true) or cannot (false) do MMS; left out, both."""
    voice_enabled: bool | None = None
    """Return only numbers that can, or cannot, handle calls; leave out for both."""
    exclude_all_address_required: bool | None = None
    """Whether to leave out numbers that need any address on file; default false."""
    exclude_local_address_required: bool | None = None
    """Whether to leave out numbers that need a local address on file; default false."""
    exclude_foreign_address_required: bool | None = None
    """Whether to leave out numbers that need an address outside their own country on file; default false."""
    beta: bool | None = None
    """Whether the number is new to Twilio's platform; in a search, false leaves such numbers out. Default true."""
    near_number: str | None = None
    """Only numbers near this number, E.164 such as +15558675310; with `distance`. US and Canada only."""
    near_lat_long: str | None = None
    """Only numbers near this point, as `latitude,longitude` in degrees; with `distance`. US and Canada only."""
    distance: int | None = None
    """Search radius in miles around near_lat_long or near_number; up to 500, default 25. US and Canada only."""
    in_postal_code: str | None = None
    """Only numbers in this postal code. US and Canada only."""
    in_region: str | None = None
    """Only numbers in this state, province or region, such as CA."""
    in_rate_center: str | None = None
    """Only numbers in this rate center; needs in_lata too. US and Canada only."""
    in_lata: str | None = None
    """Only numbers in this LATA (local access and transport area). US and Canada only."""
    in_locality: str | None = None
    """Only numbers in this town or city."""
    fax_enabled: bool | None = None
    """Only numbers that can, or cannot, receive faxes; left out, either."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/TollFree.json",
        path="AccountSid CountryCode*",
        query=(
            "AreaCode:integer Contains SmsEnabled:boolean MmsEnabled:boolean VoiceEnabled:boolean "
            "ExcludeAllAddressRequired:boolean ExcludeLocalAddressRequired:boolean "
            "ExcludeForeignAddressRequired:boolean Beta:boolean NearNumber NearLatLong Distance:integer InPostalCode "
            "InRegion InRateCenter InLata InLocality FaxEnabled:boolean PageSize:integer Page:integer PageToken"
        ),
        result="AvailablePhoneNumberTollFree",
        items="available_phone_numbers",
        paging="uri",
        bounds="account_sid:AC",
    )
