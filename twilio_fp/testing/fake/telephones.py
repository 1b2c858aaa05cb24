"""The telephone side of a fake: incoming calls, what a called line does, and the people on a call.

Source: https://www.twilio.com/docs/voice/twiml
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Final, cast

from twilio_fp.checks import text
from twilio_fp.errors import UsageError
from twilio_fp.printable import short_repr, typed
from twilio_fp.testing.fake.accounts import accounts
from twilio_fp.testing.fake.behaviours.call_legs import CALLS, CONNECTORS, LINES, OUTCOMES, is_live
from twilio_fp.testing.fake.callbacks import Callback
from twilio_fp.testing.fake.caller import Caller, Network
from twilio_fp.testing.fake.delivery import Answer, Steps, adrive, drive
from twilio_fp.testing.fake.machine import Output, Trigger
from twilio_fp.testing.fake.places import key_part
from twilio_fp.testing.fake.sockets import Sockets
from twilio_fp.testing.fake.state import Due, Row, State

__all__ = ["Telephones", "incoming_message"]

_DEFAULT_CALLED: Final = "+15017122661"
_DEFAULT_CALLER: Final = "+15558675310"


class Telephones(ABC):
    """The telephone side of a fake: outside lines, and the people on them."""

    _sockets: Sockets

    @property
    @abstractmethod
    def state(self) -> State:
        """The fake's whole state."""

    @abstractmethod
    def _step(self, input_: Trigger) -> Output: ...

    @abstractmethod
    def _until(self, until: datetime) -> Steps[None]: ...

    @abstractmethod
    def _deliver(self, callback: Callback) -> Answer: ...

    @abstractmethod
    async def _adeliver(self, callback: Callback) -> Answer: ...

    def line(self, number: str, outcome: str) -> None:
        """Set what a line does when it is called; by default, lines answer after 2 seconds.

        Args:
            number: a telephone number, or another address such as ``client:ann``.
            outcome: ``answers``, ``machine`` (an answering machine answers), ``busy``, ``no-answer`` or ``failed``.

        >>> from twilio_fp.rest.api.v2010 import CreateCall
        >>> from twilio_fp.testing import FakeTwilio
        >>> twilio = FakeTwilio()
        >>> twilio.line("+15558675310", "busy")
        >>> call = twilio.client()(CreateCall(to="+15558675310", from_="+15017122661", twiml="<Response/>"))
        >>> twilio.run_until_idle()
        >>> twilio.calls[0].status
        'busy'

        Raises:
            UsageError: the number is not text, or the outcome is unknown.
        """
        if not isinstance(number, str) or not number:
            raise UsageError(f"number must be non-empty text, got {typed(number)}")
        if outcome not in OUTCOMES:
            raise UsageError(f"outcome must be one of {', '.join(OUTCOMES)}, got {typed(outcome)}")
        self._happen(Due(kind="call_progress.line", key=f"{LINES}/{key_part(number)}", data={"outcome": outcome}))

    def connector(self, name: str, *, error: str = "", connector_error: str = "") -> None:
        """Define a payment connector, and what it does with payments.

        Until one is defined, connectors of every name exist and accept all payments; after that, only defined ones do.

        Args:
            name: its unique name, as in ``paymentConnector``; ``Default`` for documents that name none.
            error: why it refuses payments, in words; empty if it accepts them.
            connector_error: its own code for that.

        >>> from datetime import timedelta
        >>> from twilio_fp.testing import FakeTwilio
        >>> from twilio_fp.twiml import Pay, Response
        >>> twilio = FakeTwilio()
        >>> twilio.connector("Default", error="card declined")
        >>> twilio.mount("https://app.example", lambda request: Response(Pay(action="https://app.example/paid")))
        >>> caller = twilio.dial("https://app.example/pay")
        >>> for keys in ("4242424242424242", "1230", "123", "12345#"):
        ...     caller.press(keys)
        >>> twilio.advance(timedelta(seconds=5))
        >>> twilio.callbacks[1].params["PaymentError"]
        'card declined'

        Raises:
            UsageError: an argument is not text.
        """
        text("name", name)
        for argument, value in (("error", error), ("connector_error", connector_error)):
            if value != "":
                text(argument, value)
        data = {"error": error, "connector_error": connector_error}
        self._happen(Due(kind="call_payments.connector", key=f"{CONNECTORS}/{key_part(name)}", data=data))

    def receive_call(
        self, *, from_: str = _DEFAULT_CALLER, to: str, sip_credentials: tuple[str, str] | None = None, **params: str
    ) -> Caller:
        """Make a call come in at one of the fake's numbers, which is handled as the number is configured.

        A SIP domain or a trunk admits callers by its lists; ``SipSourceIp`` is the address a call comes from.

        Args:
            from_: the caller's number.
            to: the number; an address in a SIP domain, such as ``sip:ann@shop.sip.twilio.com``, or of a trunk; or the
                SID of an application, which a client calls.
            sip_credentials: the user name and password of a SIP caller.
            params: additional parameters of the requests, by Twilio's names.

        Returns:
            The caller, as soon as the first document has arrived and its first verb runs.

        Raises:
            UsageError: a number is not text.
        """
        return drive(self._receiving_call(from_, to, None, params, sip_credentials), self._deliver)

    async def areceive_call(
        self, *, from_: str = _DEFAULT_CALLER, to: str, sip_credentials: tuple[str, str] | None = None, **params: str
    ) -> Caller:
        """Make a call come in as `receive_call` does, with asynchronous applications in this event loop."""
        return await adrive(self._receiving_call(from_, to, None, params, sip_credentials), self._adeliver)

    def dial(self, url: str, *, from_: str = _DEFAULT_CALLER, to: str = _DEFAULT_CALLED, **params: str) -> Caller:
        """Make a call come in at a number whose calls go to an address.

        Args:
            url: the absolute URL of the voice document.
            from_: the caller's number.
            to: the called number.
            params: additional parameters of the requests, by Twilio's names.

        Returns:
            The caller, as soon as the first document has arrived and its first verb runs.

        >>> from twilio_fp.testing import FakeTwilio
        >>> from twilio_fp.twiml import Response, Say
        >>> twilio = FakeTwilio()
        >>> twilio.mount("https://app.example", lambda request: Response(Say("Hello.")))
        >>> caller = twilio.dial("https://app.example/voice")
        >>> twilio.run_until_idle()
        >>> print(caller.transcript)
        00:00.0  Twilio  POST https://app.example/voice
        00:00.0  app     200 text/xml; charset=utf-8 Say
        00:00.0  Twilio  answers the call
        00:00.0  Twilio  says “Hello.”
        00:00.4  Twilio  ends the call: at the end of the document

        Raises:
            UsageError: the URL is not absolute, or a number is not text.
        """
        return drive(self._receiving_call(from_, to, _absolute(url), params), self._deliver)

    async def adial(
        self, url: str, *, from_: str = _DEFAULT_CALLER, to: str = _DEFAULT_CALLED, **params: str
    ) -> Caller:
        """Make a call come in as `dial` does, with asynchronous applications in this event loop."""
        return await adrive(self._receiving_call(from_, to, _absolute(url), params), self._adeliver)

    def _receiving_call(
        self,
        from_: str,
        to: str,
        url: str | None,
        params: Mapping[str, str],
        credentials: tuple[str, str] | None = None,
    ) -> Steps[Caller]:
        pair: object = credentials
        is_pair = isinstance(pair, (tuple, list)) and len(cast("tuple[object, ...]", pair)) == 2
        if pair is not None and not (is_pair and all(isinstance(each, str) for each in cast("list[object]", pair))):
            raise UsageError(
                "sip_credentials must be a user name and a password, both text,"
                f" got a value of type {type(pair).__name__}"
            )
        text("from_", from_)
        text("to", to)
        known = {row.key for row in _rows(self.state)}
        data = {
            "from": from_,
            "to": to,
            "url": url,
            "params": params,
            "credentials": credentials and tuple(credentials),
        }
        self._happen(Due(kind="call_incoming.received", data=data))
        call_row = next(row for row in _rows(self.state) if row.key not in known)
        yield from self._until(self.state.now)
        return Caller(self._network, call_row.key)

    @property
    def _network(self) -> Network:
        return Network(
            state=lambda: self.state,
            happen=self._happen,
            until=self._until,
            deliver=self._deliver,
            adeliver=self._adeliver,
            sockets=self._sockets,
        )

    def _happen(self, due: Due) -> None:
        self._step(Trigger(due))

    def caller(self, number_or_sid: str) -> Caller:
        """Return the person at the far end of a call: the newest live one with a number, or else the newest.

        Args:
            number_or_sid: the number or address at the far end, or the SID of a call.

        >>> from twilio_fp.rest.api.v2010 import CreateCall
        >>> from twilio_fp.testing import FakeTwilio
        >>> twilio = FakeTwilio()
        >>> hello = "<Response><Gather><Say>Hello.</Say></Gather></Response>"
        >>> call = twilio.client()(CreateCall(to="+15558675310", from_="+15017122661", twiml=hello))
        >>> person = twilio.caller("+15558675310")
        >>> person.press("1")
        >>> person.status
        'in-progress'

        Raises:
            UsageError: there is no such call.
        """
        found = [row for row in _rows(self.state) if number_or_sid in (row["sid"], _far_end(row))]
        if not found:
            raise UsageError(f"number_or_sid must be the number or the SID of a call, got {typed(number_or_sid)}")
        return Caller(self._network, max(found, key=lambda row: (is_live(row), row.created, row.number)).key)


def incoming_message(
    from_: str, to: str, body: str, media: Iterable[str], url: str | None, params: Mapping[str, Any]
) -> Due:
    """Return the event of a message that comes in at one of the fake's numbers.

    Raises:
        UsageError: an argument is invalid.
    """
    text("from_", from_)
    text("to", to)
    if body != "":
        text("body", body)
    files = tuple(media) if isinstance(media, Iterable) and not isinstance(media, str) else (media,)
    for file in files:
        if not isinstance(file, str):
            raise UsageError(f"media must be URLs of files, got {typed(file)}")
    if url is not None:
        _absolute(url, "https://app.example/sms")
    for name in params:
        if not name[:1].isupper():  # probably a misspelt argument of the function
            raise UsageError(
                f"params must use Twilio's names, such as FromCity, got {short_repr(name)}:"
                " write body=…, media=… or url=…"
            )
    data = {"from": from_, "to": to, "body": body, "media": files, "url": url, "params": params}
    return Due(kind="inbound.message", data=data)


def _absolute(url: object, example: str = "https://app.example/voice") -> str:
    if not isinstance(url, str) or not url.startswith(("http://", "https://")):
        raise UsageError(f"url must be absolute, such as {example}, got {typed(url)}")
    return url


def _rows(state: State) -> list[Row]:
    return [row for account in accounts(state) for row in state.rows(f"{account.key.rpartition('/')[2]}/{CALLS}")]


def _far_end(row: Row) -> Any:
    return row["from"] if row["direction"] == "inbound" else row["to"]
