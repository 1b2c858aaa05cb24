"""`FakeTwilio`: the machine's current state behind a lock, and what performs its requests to the application."""

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
from twilio_fp.testing.fake.doors import AsyncDoor, arrival_of
from twilio_fp.testing.fake.faults import Fault
from twilio_fp.testing.fake.looking import records
from twilio_fp.testing.fake.machine import Happens, Input, Output, Send, step
from twilio_fp.testing.fake.seeding import stored
from twilio_fp.testing.fake.sockets import Sockets
from twilio_fp.testing.fake.start import ACCOUNT, START, TOKEN, failing, mark_of, started
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
    """A Twilio in memory: a transport for clients, with a time of its own.

    Nothing is sent anywhere. Time passes where a client sleeps and by `advance`; then messages get on their way, and
    the application that is mounted gets its requests.

    Args:
        account_sid: the SID of its account.
        auth_token: the auth token of its account.
        numbers: the telephone numbers of its account; by default any that it uses is one.
        now: the time at which it begins, aware.
        seed: what identifiers and codes are made of; the same inputs give the same ones.
        strict: whether a parameter that an operation does not have is refused. Twilio passes over most of them; with
            False the fake does so too, and tells of it in ``warnings``.
        test_credentials: whether its credentials are for tests: messages, calls and numbers can be created, of which
            nothing is kept, and magic numbers stand for errors; all else is refused.
        faults: what goes wrong.

    >>> from datetime import timedelta
    >>> from twilio_fp import CreateMessage, FetchMessage
    >>> twilio = FakeTwilio()
    >>> client = twilio.client()
    >>> sid = client(CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")).sid
    >>> twilio.advance(timedelta(seconds=10))
    >>> client(FetchMessage(sid)).status
    'delivered'

    Raises:
        UsageError: an argument is not what it must be.
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
        self._first = self._state
        self._lock = RLock()
        self._places: Places = ()
        self._asked: list[Exchange] = []
        self._delivered: list[Delivered] = []
        self._sockets = Sockets()
        self.clock: VirtualClock = FakeClock(self)

    # Doors

    def client(self, **settings: Any) -> Client:
        """Return a client of the fake's account; its clock is the fake's.

        Raises:
            UsageError: a setting is not what it must be, or is a transport, which the fake itself is.
        """
        self._check(settings, "Client")
        settings.setdefault("clock", self.clock)
        return Client(settings.pop("credentials", self.credentials), transport=self, **settings)

    def async_client(self, **settings: Any) -> AsyncClient:
        """Return an asynchronous client, in all else as `client` does."""
        self._check(settings, "AsyncClient")
        settings.setdefault("clock", self.clock)
        return AsyncClient(settings.pop("credentials", self.credentials), transport=AsyncDoor(self), **settings)

    @staticmethod
    def _check(settings: Mapping[str, Any], client: str) -> None:
        if "transport" in settings:
            raise UsageError(
                f"transport must be left out, got {typed(settings['transport'])}: the fake is the client's transport;"
                f" write {client}(fake.credentials, transport=…) for one that sends by another"
            )

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request that comes from no operation."""
        return self.exchange(Exchange(request))

    def exchange(self, asked: Exchange) -> HttpResponse:
        """Answer an exchange, and remember it."""
        arrival = arrival_of(self.perform(asked), asked.request.timeout)
        if arrival.delay:
            self.clock.sleep(arrival.delay)
        return arrival.result

    def perform(self, asked: Exchange) -> Output:
        """Do what an exchange asks for, remember it, and say what befell it: for doors that show that in their way."""
        with self._lock:
            self._asked.append(asked)
            return self._step(Send(asked.request))

    @property
    def wsgi(self) -> Callable[..., Iterable[bytes]]:
        """The fake as a WSGI application, which answers at any host: see `twilio_fp.testing.fake.wsgi`.

        >>> from wsgiref.util import setup_testing_defaults
        >>> environ = {"HTTP_HOST": "api.twilio.com", "PATH_INFO": "/2010-04-01/Accounts.json"}
        >>> setup_testing_defaults(environ)
        >>> body = FakeTwilio().wsgi(environ, lambda status, headers: print(status))
        401 Unauthorized
        """
        from twilio_fp.testing.fake.wsgi import application

        return application(self)

    def mount(self, url: str, application: Application) -> None:
        """Have an application answer the requests to an address and to what is below it.

        It takes the place of one that was mounted at the same address.

        Args:
            url: absolute, such as ``https://app.example``.
            application: WSGI (Flask, Django), ASGI (FastAPI, Starlette), or a function of an `HttpRequest` that returns
                TwiML, text, an `HttpResponse` or None.

        Raises:
            UsageError: the address is not absolute, or the application is none of these.
        """
        place = mounted(url, application)
        self._places = (*[other for other in self._places if other.url != place.url], place)

    # The world outside

    def receive_message(
        self, *, from_: str, to: str, body: str = "", media: Iterable[str] = (), url: str | None = None, **params: Any
    ) -> Message:
        """Have a message come in: the application that its number is set to is asked, and its TwiML replies.

        Args:
            from_: who sends it.
            to: the number that it comes to.
            body: its text.
            media: addresses of its files.
            url: the application's address, in place of the one that the number is set to.
            params: parameters of the request beside the usual ones, by Twilio's names.

        Returns:
            The message, as the API has it afterwards.

        Raises:
            UsageError: an argument is not what it must be.

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
        """Have a message come in as `receive_message` does, with asynchronous applications in this event loop."""
        return await adrive(self._receiving(from_, to, body, media, url, params), self._adeliver)

    def _receiving(
        self, from_: str, to: str, body: str, media: Iterable[str], url: str | None, params: Mapping[str, Any]
    ) -> Steps[Message]:
        due = incoming_message(from_, to, body, media, url, params)
        with self._lock:
            before = self._state
            self._step(Happens(due))
            sid = records(self._state, _MESSAGES, before)[0].sid
        yield from self._until(self._state.now)
        found: dict[str, Message] = {message.sid: message for message in records(self._state, _MESSAGES, before)}
        return found[sid]

    def store(self, operation: Effect[Any], resource: Resource | Mapping[str, Any]) -> None:
        """Put a resource where an operation looks for it, as if it had been there: what no request can make.

        Args:
            operation: one that names the resource in its path.
            resource: a record, or its members as JSON by Twilio's names.

        >>> from twilio_fp.rest.api.v2010 import FetchConference
        >>> twilio = FakeTwilio()
        >>> twilio.store(FetchConference("CF" + "0" * 32), {"friendly_name": "Daily", "status": "in-progress"})
        >>> twilio.client()(FetchConference("CF" + "0" * 32)).friendly_name
        'Daily'

        Raises:
            UsageError: the operation names no resource, or the resource is neither a record nor a mapping.
        """
        with self._lock:
            self._state = stored(self._state, self.credentials.account_sid, operation, resource)

    def join_room(self, room: str, identity: str, *, tracks: Iterable[str] = ("audio", "video")) -> None:
        """Have somebody join a video room, as an application's SDK does.

        Args:
            room: the name or the SID of a room in progress.
            identity: who joins; who is in the room under this identity is thrown out.
            tracks: what is published: ``audio``, ``video`` or ``data`` each.

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
        self._step(Happens(Due(kind="video.join", data={"room": room, "identity": identity, "tracks": kinds})))

    def leave_room(self, room: str, identity: str) -> None:
        """Have somebody leave a video room.

        Args:
            room: the name or the SID of a room in progress.
            identity: who leaves: an identity, or the SID of a participant.

        Raises:
            UsageError: there is no such room in progress, or nobody of that identity is in it.
        """
        text("room", room)
        text("identity", identity)
        self._step(Happens(Due(kind="video.leave", data={"room": room, "identity": identity})))

    def _step(self, given: Input) -> Output:
        with self._lock:
            self._state, output = step(self._state, given)
        return output

    def fail(self, *faults: Fault) -> None:
        """Have these faults befall requests from now on, in place of those before."""
        with self._lock:
            self._state = failing(self._state, faults)

    def reset(self, state: State | None = None) -> None:
        """Go back to the beginning, and forget what was asked for and what was delivered.

        Args:
            state: what it begins with from now on; None for what it began with.
        """
        with self._lock:
            self.state = self._first = self._first if state is None else state
            self._asked.clear()
            self._delivered.clear()
        self._sockets.clear()

    # Looking

    @property
    def state(self) -> State:
        """All that it holds, as a value: keep it, compare it, and set it to go back to it.

        Raises:
            UsageError: what is set is no state, or one of a fake of other credentials.
        """
        return self._state

    @state.setter
    def state(self, state: State) -> None:
        if not isinstance(state, State):
            raise UsageError(f"state must be one that a fake had, got {typed(state)}")
        mine = self.credentials
        sid, mark = state.settings.get("credentials", ("", ""))
        if (sid, mark) != (mine.account_sid, mark_of(mine.token)):
            what = "the same account with another auth token" if sid == mine.account_sid else f"the account {sid}"
            raise UsageError(
                f"state must be one of a fake of the account {mine.account_sid} and its auth token, got one of {what}:"
                " build the fake with its account_sid=… and auth_token=…"
            )
        with self._lock:
            self._state = state

    @property
    def operations(self) -> tuple[Effect[Any], ...]:
        """Every operation that clients asked for, in order."""
        return tuple([one.operation for one in self._asked if one.operation is not None])

    def sent(self, operation: Callable[..., T]) -> tuple[T, ...]:
        """Return the operations of a class that clients asked for, in order.

        >>> from twilio_fp import CreateMessage
        >>> FakeTwilio().sent(CreateMessage)
        ()

        Raises:
            UsageError: it is no class, but an operation, say.
        """
        if not isinstance(operation, type):
            raise UsageError(f"operation must be a class, such as CreateMessage, got {typed(operation)}")
        found: Any = [one for one in self.operations if type(one) is operation]
        return tuple(found)

    @property
    def requests(self) -> tuple[HttpRequest, ...]:
        """Every request that came, in order."""
        return tuple([one.request for one in self._asked])

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
        """Return the code that Verify sent to an address last and that can still be checked.

        Args:
            to: a telephone number or a mail address.
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
        from twilio_fp.testing.fake.behaviours.verifications import code_for  # a product is loaded when it is needed

        text("to", to)
        if service_sid is not None:
            text("service_sid", service_sid)
        return code_for(self._state, to, service_sid)

    @property
    def warnings(self) -> tuple[str, ...]:
        """What Twilio would pass over in silence, and what deserves a look."""
        return tuple([text for _, text in sorted(self._state.warnings.items())])

    @property
    def log(self) -> tuple[str, ...]:
        """What happened, a line each."""
        return tuple([str(entry) for _, entry in sorted(self._state.log.items())])

    @half_built
    def __repr__(self) -> str:
        return f"FakeTwilio(account_sid={self.credentials.account_sid!r}, now={self._state.now.isoformat()})"
