"""`FakeTwilio`: the machine's current state behind a lock, and the delivery of its requests to the application."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from threading import RLock
from typing import Any, Final, TypeVar

from twilio_fp.ask import Effect
from twilio_fp.auth import AuthToken
from twilio_fp.checks import text
from twilio_fp.client import AsyncClient, Client
from twilio_fp.effect import Exchange
from twilio_fp.errors import UsageError
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.model import Resource
from twilio_fp.printable import half_built, typed
from twilio_fp.rest.api.v2010 import Call, Message
from twilio_fp.testing.clock import VirtualClock
from twilio_fp.testing.fake.applications import Application
from twilio_fp.testing.fake.clock import FakeClock
from twilio_fp.testing.fake.delivery import Delivered, Places, Steps, adrive, drive, mounted
from twilio_fp.testing.fake.doors import AsyncTransport, delayed_result
from twilio_fp.testing.fake.faults import Fault
from twilio_fp.testing.fake.looking import records
from twilio_fp.testing.fake.machine import Input, Output, Send, Trigger, step
from twilio_fp.testing.fake.seeding import store_resource
from twilio_fp.testing.fake.sockets import Sockets
from twilio_fp.testing.fake.start import ACCOUNT, START, TOKEN, started, token_digest, with_faults
from twilio_fp.testing.fake.state import Due, State
from twilio_fp.testing.fake.telephones import Telephones, incoming_message
from twilio_fp.testing.fake.timing import Timing
from twilio_fp.tracebacks import sealed_init
from twilio_fp.transports import OperationTransport
from twilio_fp.values import Secret

__all__ = ["FakeTwilio"]

T = TypeVar("T")
_MESSAGES: Final = "api.v2010.ListMessage"


@sealed_init
class FakeTwilio(Timing, Telephones, OperationTransport):
    """An in-memory Twilio: a transport for clients, with its own virtual time.

    Nothing goes out to Twilio. Time passes when a client sleeps or `advance` is called; messages then make progress,
    and the mounted application gets its requests.

    Args:
        account_sid: the SID of its account.
        auth_token: the auth token of its account.
        numbers: the telephone numbers of its account; by default it may use any.
        now: the initial time, aware.
        seed: the seed of identifiers and codes; the same inputs give the same ones.
        strict: whether parameters that an operation does not have are refused. Twilio ignores most of them; with
            False, so does the fake, and reports them in ``warnings``.
        test_credentials: whether its credentials are test credentials: messages, calls and numbers can be created,
            but are not kept, magic numbers cause errors, and everything else is refused.
        faults: the faults that hit requests.

    >>> from datetime import timedelta
    >>> from twilio_fp import CreateMessage, FetchMessage
    >>> twilio = FakeTwilio()
    >>> client = twilio.client()
    >>> sid = client(CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")).sid
    >>> twilio.advance(timedelta(seconds=10))
    >>> client(FetchMessage(sid)).status
    'delivered'

    Raises:
        UsageError: an argument is invalid.
    """

    def __init__(
        self,
        *,
        account_sid: str = ACCOUNT,
        auth_token: str | Secret = TOKEN,
        numbers: Iterable[str] | None = None,
        now: datetime = START,
        seed: int = 0,
        strict: bool = True,
        test_credentials: bool = False,
        faults: Iterable[Fault] = (),
    ) -> None:
        self.credentials = AuthToken(account_sid=account_sid, token=auth_token)
        self._state = started(
            account_sid=account_sid,
            auth_token=auth_token,
            numbers=numbers,
            now=now,
            seed=seed,
            strict=strict,
            test_credentials=test_credentials,
            faults=faults,
        )
        self._initial_state = self._state
        self._lock = RLock()
        self._places: Places = ()
        self._exchanges: list[Exchange] = []
        self._delivered: list[Delivered] = []
        self._sockets = Sockets()
        self.clock: VirtualClock = FakeClock(self)

    # Entry points

    def client(self, **settings: Any) -> Client:
        """Return a client for the fake's account, with the fake's clock by default.

        Raises:
            UsageError: a setting is invalid, or is ``transport``, since the fake itself is the transport.
        """
        self._check(settings, "Client")
        settings.setdefault("clock", self.clock)
        return Client(settings.pop("credentials", self.credentials), transport=self, **settings)

    def async_client(self, **settings: Any) -> AsyncClient:
        """Return an asynchronous client; otherwise as `client`."""
        self._check(settings, "AsyncClient")
        settings.setdefault("clock", self.clock)
        return AsyncClient(settings.pop("credentials", self.credentials), transport=AsyncTransport(self), **settings)

    @staticmethod
    def _check(settings: Mapping[str, Any], client: str) -> None:
        if "transport" in settings:
            raise UsageError(
                f"transport must not be given, got {typed(settings['transport'])}: the fake itself is the client's"
                f" transport; to use another one, write {client}(fake.credentials, transport=…)"
            )

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Handle a request that was not made from an operation."""
        return self.exchange(Exchange(request))

    def exchange(self, exchange: Exchange) -> HttpResponse:
        """Handle an exchange, and record it."""
        arrival = delayed_result(self.perform(exchange), exchange.request.timeout)
        if arrival.delay:
            self.clock.sleep(arrival.delay)
        return arrival.result

    def perform(self, exchange: Exchange) -> Output:
        """Execute and record an exchange, and return the output, for entry points that present faults themselves."""
        with self._lock:
            self._exchanges.append(exchange)
            return self._step(Send(exchange.request))

    @property
    def wsgi(self) -> Callable[..., Iterable[bytes]]:
        """The fake as a WSGI application for any host; see `twilio_fp.testing.fake.wsgi`.

        >>> from wsgiref.util import setup_testing_defaults
        >>> environ = {"HTTP_HOST": "api.twilio.com", "PATH_INFO": "/2010-04-01/Accounts.json"}
        >>> setup_testing_defaults(environ)
        >>> body = FakeTwilio().wsgi(environ, lambda status, headers: print(status))
        401 Unauthorized
        """
        from twilio_fp.testing.fake.wsgi import application

        return application(self)

    def mount(self, url: str, application: Application) -> None:
        """Mount an application, which handles the requests to an address and below.

        It replaces an application that was mounted at the same address.

        Args:
            url: an absolute URL, such as ``https://app.example``.
            application: WSGI (Flask, Django), ASGI (FastAPI, Starlette), or a function of an `HttpRequest` that returns
                TwiML, text, an `HttpResponse` or None. `twilio_fp.webhooks.WebhookRequest.from_http` makes of it what
                `twilio_fp.webhooks.verify` takes.

        Raises:
            UsageError: the URL is not absolute, or the application is none of these.
        """
        place = mounted(url, application)
        self._places = (*[other for other in self._places if other.url != place.url], place)

    # The outside world

    def receive_message(
        self, *, from_: str, to: str, body: str = "", media: Iterable[str] = (), url: str | None = None, **params: Any
    ) -> Message:
        """Make a message come in: the application configured for its number gets a request and may reply with TwiML.

        Args:
            from_: the sender.
            to: the number that receives it.
            body: its text.
            media: URLs of its files.
            url: the application's URL, in place of the one configured for the number.
            params: additional parameters of the request, by Twilio's names.

        Returns:
            The message, as the API shows it afterwards.

        Raises:
            UsageError: an argument is invalid.

        >>> from twilio_fp import twiml
        >>> twilio = FakeTwilio()
        >>> twilio.mount("https://app.example", lambda request: twiml.Response(twiml.Message("Hello!")))
        >>> received = twilio.receive_message(
        ...     from_="+15558675310", to="+15017122661", body="Hi", url="https://app.example/sms"
        ... )
        >>> [message.body for message in twilio.messages]
        ['Hi', 'Hello!']
        """
        return drive(self._receiving(from_, to, body, media, url, params), self._deliver)

    async def areceive_message(
        self, *, from_: str, to: str, body: str = "", media: Iterable[str] = (), url: str | None = None, **params: Any
    ) -> Message:
        """Make a message come in as `receive_message` does, with asynchronous applications in this event loop."""
        return await adrive(self._receiving(from_, to, body, media, url, params), self._adeliver)

    def _receiving(
        self, from_: str, to: str, body: str, media: Iterable[str], url: str | None, params: Mapping[str, Any]
    ) -> Steps[Message]:
        due = incoming_message(from_, to, body, media, url, params)
        with self._lock:
            before = self._state
            self._step(Trigger(due))
            sid = records(self._state, _MESSAGES, before)[0].sid
        yield from self._until(self._state.now)
        found: dict[str, Message] = {message.sid: message for message in records(self._state, _MESSAGES, before)}
        return found[sid]

    def store(self, operation: Effect[Any], resource: Resource | Mapping[str, Any]) -> None:
        """Put a resource, such as one that no request can create, where an operation looks for it.

        Args:
            operation: one that names the resource in its path.
            resource: a record, or its members as JSON, by wire or Python name.

        >>> from twilio_fp.rest.api.v2010 import FetchConference
        >>> twilio = FakeTwilio()
        >>> twilio.store(FetchConference("CF" + "0" * 32), {"friendly_name": "Daily", "status": "in-progress"})
        >>> twilio.client()(FetchConference("CF" + "0" * 32)).friendly_name
        'Daily'

        Raises:
            UsageError: the operation names no resource, or the resource is neither a record nor a mapping.
        """
        with self._lock:
            self._state = store_resource(self._state, self.credentials.account_sid, operation, resource)

    def join_room(self, room: str, identity: str, *, tracks: Iterable[str] = ("audio", "video")) -> None:
        """Make somebody join a video room, as an application's SDK does.

        Args:
            room: the name or the SID of a room in progress.
            identity: who joins; a participant already in the room under this identity is removed.
            tracks: the kinds of the published tracks: ``audio``, ``video`` or ``data``.

        >>> from twilio_fp.rest.video.v1 import CreateRoom, ListRoomParticipant
        >>> twilio = FakeTwilio()
        >>> client = twilio.client()
        >>> room = client(CreateRoom(unique_name="stand-up"))
        >>> twilio.join_room("stand-up", "ann")
        >>> [participant.identity for participant in client(ListRoomParticipant("stand-up")).items]
        ['ann']

        Raises:
            UsageError: there is no such room in progress, it is full, or a track is of another kind.
        """
        text("room", room)
        text("identity", identity)
        kinds = tuple(tracks) if isinstance(tracks, Iterable) and not isinstance(tracks, str) else (tracks,)
        for kind in kinds:
            if kind not in ("audio", "video", "data"):
                raise UsageError(f"tracks must be audio, video or data, got {typed(kind)}")
        self._step(Trigger(Due(kind="video.join", data={"room": room, "identity": identity, "tracks": kinds})))

    def leave_room(self, room: str, identity: str) -> None:
        """Make somebody leave a video room.

        Args:
            room: the name or the SID of a room in progress.
            identity: who leaves: an identity, or the SID of a participant.

        Raises:
            UsageError: there is no such room in progress, or nobody of that identity is in it.
        """
        text("room", room)
        text("identity", identity)
        self._step(Trigger(Due(kind="video.leave", data={"room": room, "identity": identity})))

    def _step(self, input_: Input) -> Output:
        with self._lock:
            self._state, output = step(self._state, input_)
        return output

    def fail(self, *faults: Fault) -> None:
        """Replace the faults that hit requests."""
        with self._lock:
            self._state = with_faults(self._state, faults)

    def reset(self, state: State | None = None) -> None:
        """Go back to the initial state, and forget all requests and callbacks.

        Args:
            state: the new initial state; None to keep the current one.
        """
        with self._lock:
            self.state = self._initial_state = self._initial_state if state is None else state
            self._exchanges.clear()
            self._delivered.clear()
        self._sockets.clear()

    # Inspection

    @property
    def state(self) -> State:
        """The fake's whole state, as a value to keep, compare, and set again to go back to it.

        Raises:
            UsageError: the value that is set is not a state, or belongs to a fake with other credentials.
        """
        return self._state

    @state.setter
    def state(self, state: State) -> None:
        if not isinstance(state, State):
            raise UsageError(f"state must be the state of a fake, got {typed(state)}")
        own = self.credentials
        sid, mark = state.settings.get("credentials", ("", ""))
        if (sid, mark) != (own.account_sid, token_digest(own.token)):
            what = "the same account with another auth token" if sid == own.account_sid else f"the account {sid}"
            raise UsageError(
                f"state must be from a fake with the account {own.account_sid} and the same auth token, got one from"
                f" {what}: create the fake with the state's own account_sid=… and auth_token=…"
            )
        with self._lock:
            self._state = state

    @property
    def operations(self) -> tuple[Effect[Any], ...]:
        """Every operation that clients sent, in order."""
        return tuple([one.operation for one in self._exchanges if one.operation is not None])

    def sent(self, operation: Callable[..., T]) -> tuple[T, ...]:
        """Return the operations of a class that clients sent, in order.

        >>> from twilio_fp import CreateMessage
        >>> FakeTwilio().sent(CreateMessage)
        ()

        Raises:
            UsageError: the argument is not a class (but an instance, say).
        """
        if not isinstance(operation, type):
            raise UsageError(f"operation must be a class, such as CreateMessage, got {typed(operation)}")
        found: Any = [one for one in self.operations if type(one) is operation]
        return tuple(found)

    @property
    def requests(self) -> tuple[HttpRequest, ...]:
        """Every request that the fake got, in order."""
        return tuple([one.request for one in self._exchanges])

    @property
    def messages(self) -> tuple[Message, ...]:
        """Every message of every account, in the order of creation."""
        return records(self._state, _MESSAGES)

    @property
    def calls(self) -> tuple[Call, ...]:
        """Every call of every account, in the order of creation."""
        return records(self._state, "api.v2010.ListCall")

    @property
    def callbacks(self) -> tuple[Delivered, ...]:
        """Every request that the application got, in order."""
        return tuple(self._delivered)

    def code_for(self, to: str, service_sid: str | None = None) -> str:
        """Return the code that Verify last sent to an address, if it can still be checked.

        Args:
            to: a telephone number or an email address.
            service_sid: the service that sent it; None for any.

        >>> from twilio_fp.rest.verify.v2 import CreateService, CreateVerification, CreateVerificationCheck
        >>> twilio = FakeTwilio()
        >>> client = twilio.client()
        >>> service = client(CreateService(friendly_name="Shop")).sid
        >>> _ = client(CreateVerification(service, to="+15558675310", channel="sms"))
        >>> code = twilio.code_for("+15558675310")
        >>> client(CreateVerificationCheck(service, to="+15558675310", code=code)).status
        'approved'

        Raises:
            UsageError: no verification of this address is pending.
        """
        from twilio_fp.testing.fake.behaviours.verifications import code_for  # products are loaded lazily

        text("to", to)
        if service_sid is not None:
            text("service_sid", service_sid)
        return code_for(self._state, to, service_sid)

    @property
    def warnings(self) -> tuple[str, ...]:
        """Warnings about what Twilio would silently ignore, and other things worth a look."""
        return tuple([text for _, text in sorted(self._state.warnings.items())])

    @property
    def log(self) -> tuple[str, ...]:
        """A log of what happened, one line per event."""
        return tuple([str(entry) for _, entry in sorted(self._state.log.items())])

    @half_built
    def __repr__(self) -> str:
        return f"FakeTwilio(account_sid={self.credentials.account_sid!r}, now={self._state.now.isoformat()})"
