"""Hostile and odd requests: what Twilio signed, what arrived, and the expected verdict."""

from __future__ import annotations

from typing import Any, Final

from attrs import evolve, field, frozen

from twilio_fp.auth import AuthToken
from twilio_fp.webhooks import (
    SharedKey,
    TrustedProxy,
    WebhookRequest,
    body_hash,
    sign_webhook,
    signature,
)

__all__ = [
    "CASES",
    "FORM",
    "HASH",
    "JSON",
    "KEY",
    "OLD",
    "OTHER",
    "PARAMS",
    "PROXY",
    "SETTINGS",
    "SHARED",
    "SIGNATURE",
    "URL",
    "Case",
    "posted",
    "raw",
    "shared",
    "with_header",
]

KEY: Final = AuthToken(account_sid="AC1", token="12345")
OLD: Final = AuthToken(account_sid="AC1", token="old")
OTHER: Final = AuthToken(account_sid="AC2", token="other")
SHARED: Final = SharedKey("sk_1", "shared secret", "HMAC_SHA256")
SHARED_1: Final = SharedKey("sk_2", "shared secret", "HMAC_SHA1")
PARAMS: Final = {"From": "+15558675310", "Body": "Hi"}
JSON: Final = b'{"a": 1}'
FORM: Final = "application/x-www-form-urlencoded"
URL: Final = "https://example.com/sms"


@frozen
class Case:
    """A request as it arrived, and the reason for its rejection; the reason is empty if it must be accepted."""

    name: str
    arrived: WebhookRequest
    reason: str = ""
    keys: Any = KEY
    options: Any = field(factory=dict)


def posted(
    signed: str, arrived: str | None = None, params: Any = PARAMS, key: Any = KEY, **changes: Any
) -> WebhookRequest:
    """Return a request with a form, signed for one URL and received at another."""
    return evolve(sign_webhook(params, signed, key), **{**({"url": arrived} if arrived else {}), **changes})


def raw(
    url: str, body: bytes, kind: str | None, *, signed: str | None = None, pairs: Any = (), key: Any = KEY
) -> WebhookRequest:
    """Return a request with a raw body, signed for its URL and the parameters."""
    headers = {"X-Twilio-Signature": signature(key, signed or url, pairs)}
    return WebhookRequest("POST", url, headers | ({} if kind is None else {"Content-Type": kind}), body)


def with_header(request: WebhookRequest, name: str, *values: str) -> WebhookRequest:
    """Return the request with only these values of a header."""
    return evolve(request, headers=[*request.headers.without(name).pairs, *[(name, value) for value in values]])


def same(path: str) -> tuple[WebhookRequest, str]:
    return posted(f"https://example.com{path}"), ""


HASH: Final = body_hash(JSON)
SIGNATURE: Final = "X-Twilio-Signature"
SETTINGS: Final = "X-Twilio-Webhooks-Signature-Settings"
UPGRADE: Final = {"Upgrade": "websocket", "Connection": "Upgrade"}


def upgrade(signed: str, arrived: str) -> WebhookRequest:
    return WebhookRequest("GET", arrived, {**UPGRADE, "x-twilio-signature": signature(KEY, signed)})


def shared(key: SharedKey, settings: str | None = None) -> WebhookRequest:
    request = posted(URL, key=key)
    return request if settings is None else with_header(request, SETTINGS, settings)


def behind(headers: dict[str, str], *, arrived: str = "http://10.0.0.1:8000/sms", signed: str = URL) -> WebhookRequest:
    request = posted(signed, arrived)
    return evolve(request, headers=[*request.headers.pairs, *headers.items()])


PROXY: Final = TrustedProxy()
CASES: Final = (
    # --- the URL as received
    *[
        Case(f"path or query {path}", posted(f"https://example.com{path}"))
        for path in (
            "/",
            "/a%20b",
            "/a+b",
            "/it's",
            "/it%27s",
            "/@me:x",
            "/%40me",
            "/a//b",
            "/a/../b",
            "/caf%C3%A9",
            "/café",
            "/a;b=1",
            "/?",
            "/sms?",
            "/sms?&",
            "/sms?a",
            "/sms?a=",
            "/sms?=b",
            "/sms?a=1&a=2",
            "/sms?b=2&a=1",
            "/sms?a=1&&b=2",
            "/sms?q=O'Brien",
            "/sms?q=O%27Brien",
            "/sms?q=a+b",
            "/sms?q=a%20b",
            "/sms?q=a%2Bb",
            "/sms?q=@:/?",
            "/sms?q=%e2%9c%93",
            "/sms?q=%E2%9C%93",
            "/sms?q=✓",
            "/sms?q=%zz",
            "/sms?q=%00",
            "/sms?q[]=1",
            "/sms?q=a|b",
            "/sms?q=<x>",
            "",
        )
    ],
    Case("lower and upper escapes are two URLs", posted(f"{URL}?q=%c3%a9", f"{URL}?q=%C3%A9"), "mismatch"),
    Case("a plus is no escaped space", posted(f"{URL}?q=a+b", f"{URL}?q=a%20b"), "mismatch"),
    *[
        Case(f"{signed} signed, {arrived} arrived, in a query", posted(f"{URL}?q={signed}", f"{URL}?q={arrived}"))
        for signed, arrived in (
            ("'", "%27"),
            ("%27", "'"),
            ("@", "%40"),
            ("%40", "@"),
            (":", "%3A"),
            ("%3A", ":"),
            ("%3A", "%3a"),
            ("it's%40home%3A1", "it%27s@home:1"),
            ("it%27s@home:1", "it's%40home%3A1"),
            ("'%2527", "%27%2527"),
        )
    ],
    Case("signed with a port and an escape", posted("https://example.com:443/sms?q=%27", f"{URL}?q='")),
    Case("an escaped percent sign is no escape", posted(f"{URL}?q=%2527", f"{URL}?q=%27"), "mismatch"),
    Case("an apostrophe in a path is no escaped one", posted(f"{URL}/'", f"{URL}/%27"), "mismatch"),
    Case("an escaped slash is no slash", posted(f"{URL}?q=%2F", f"{URL}?q=/"), "mismatch"),
    Case("a lost question mark", posted(f"{URL}?", URL), "mismatch"),
    Case("an added question mark", posted(URL, f"{URL}?"), "mismatch"),
    Case("another path", posted(URL, "https://example.com/smss"), "mismatch"),
    Case("another case of the path", posted(URL, "https://example.com/SMS"), "mismatch"),
    Case("another host", posted(URL, "https://example.org/sms"), "mismatch"),
    Case("wrong scheme", posted(URL, "http://example.com/sms"), "mismatch"),
    Case("a trailing slash", posted(URL, f"{URL}/"), "mismatch"),
    Case("query in another order", posted(f"{URL}?a=1&b=2", f"{URL}?b=2&a=1"), "mismatch"),
    Case("no URL", posted(URL, "/sms"), "no-url"),
    Case("an empty URL", evolve(posted(URL), url=""), "no-url"),
    Case("a URL without a host", posted(URL, "https:///sms"), "no-url"),
    Case("another protocol", posted(URL, "ftp://example.com/sms"), "no-url"),
    # --- ports, userinfo, IPv6
    Case("signed with the default port", posted("https://example.com:443/sms", URL)),
    Case("signed with the default port of http", posted("http://example.com:80/sms", "http://example.com/sms")),
    Case("signed without the port", posted(URL, "https://example.com:443/sms")),
    Case("signed without an unusual port", posted(URL, "https://example.com:8443/sms")),
    Case("signed with an unusual port", posted("https://example.com:8443/sms")),
    Case("another port", posted("https://example.com:8443/sms", "https://example.com:9443/sms"), "mismatch"),
    Case("an unusual port that did not arrive", posted("https://example.com:8443/sms", URL), "mismatch"),
    Case("an empty port", posted(URL, "https://example.com:/sms")),
    Case("port and query without a path", posted("https://example.com:443?a=1", "https://example.com?a=1")),
    Case("userinfo", posted("https://user:pw@example.com/sms")),
    Case("userinfo and a port", posted("https://user:pw@example.com/sms", "https://user:pw@example.com:8443/sms")),
    Case(
        "userinfo with a signed port", posted("https://user:pw@example.com:443/sms", "https://user:pw@example.com/sms")
    ),
    Case("another password", posted("https://user:pw@example.com/sms", "https://user:px@example.com/sms"), "mismatch"),
    Case("an @ in the path is no userinfo", posted("https://example.com/a@b:8080/c")),
    Case("IPv6", posted("https://[2001:db8::1]/sms")),
    Case("IPv6 signed with the port", posted("https://[2001:db8::1]:443/sms", "https://[2001:db8::1]/sms")),
    Case("IPv6 signed without the port", posted("https://[2001:db8::1]/sms", "https://[2001:db8::1]:8443/sms")),
    # --- form parameters
    Case("no parameters", posted(URL, params={})),
    Case("an empty value", posted(URL, params={"Body": "", "From": "+1"})),
    Case("non-ASCII", posted(URL, params={"Body": "Grüße 👋", "Náme": "é"})),
    Case("signs that are escaped", posted(URL, params={"Body": "a+b & c=d %20 100%\r\n\0"})),
    Case("repeated values, sorted and unique", posted(URL, params=[("T", "b"), ("T", "a"), ("T", "b")])),
    Case(
        "a value dropped from a repeated one",
        evolve(posted(URL, params=[("T", "a"), ("T", "b")]), body=b"T=a"),
        "mismatch",
    ),
    Case("the same value once more", evolve(posted(URL, params=[("T", "a")]), body=b"T=a&T=a")),
    Case("names by code point", posted(URL, params={"a": "1", "B": "2", "_": "3", "Ab": "4"})),
    Case("fields in another order", evolve(posted(URL), body=b"Body=Hi&From=%2B15558675310")),
    *[
        Case(f"a form called {kind}", evolve(posted(URL), headers=posted(URL).headers.replace("Content-Type", kind)))
        for kind in ("Application/X-WWW-Form-URLencoded", "application/x-www-form-urlencoded ; charset=UTF-8")
    ],
    Case("escaped otherwise, read the same", evolve(posted(URL), body=b"%46rom=%2b15558675310&Body=H%69")),
    Case("a plus that was not escaped", evolve(posted(URL), body=b"From=+15558675310&Body=Hi"), "mismatch"),
    Case("a field more", evolve(posted(URL), body=b"From=%2B15558675310&Body=Hi&X=1"), "mismatch"),
    Case("a field less", evolve(posted(URL), body=b"Body=Hi"), "mismatch"),
    Case("a truncated body", evolve(posted(URL), body=b"From=%2B15558675310&Body=H"), "mismatch"),
    Case("an empty body", evolve(posted(URL), body=b""), "mismatch"),
    Case("no UTF-8", raw(URL, b"Body=%ff%fe", FORM, pairs=[("Body", "\udcff\udcfe")])),
    Case(
        "content type in other letters",
        with_header(posted(URL), "Content-Type", "Application/X-WWW-Form-URLencoded;charset=x"),
    ),
    Case("a form that says it is JSON", with_header(posted(URL), "Content-Type", "application/json"), "no-body-hash"),
    Case(
        "a form that says nothing",
        evolve(posted(URL), headers=posted(URL).headers.without("content-type")),
        "no-body-hash",
    ),
    Case("two content types", with_header(posted(URL), "Content-Type", FORM, "application/json"), "no-body-hash"),
    Case("GET with parameters", sign_webhook(PARAMS, URL, KEY, method="GET")),
    Case(
        "GET with a changed parameter",
        evolve(sign_webhook(PARAMS, URL, KEY, method="GET"), url=f"{URL}?Body=No"),
        "mismatch",
    ),
    # --- bodies other than forms
    Case("JSON with its hash", sign_webhook(JSON, URL, KEY)),
    Case("JSON with its hash behind a query", sign_webhook(JSON, f"{URL}?a=1", KEY)),
    Case("JSON without a hash", raw(URL, JSON, "application/json"), "no-body-hash"),
    Case("JSON with another's hash", evolve(sign_webhook(JSON, URL, KEY), body=b'{"a": 2}'), "wrong-body-hash"),
    Case("JSON with a blank more", evolve(sign_webhook(JSON, URL, KEY), body=JSON + b" "), "wrong-body-hash"),
    Case("the hash in capitals", raw(f"{URL}?bodySHA256={HASH.upper()}", JSON, "application/json"), "wrong-body-hash"),
    Case("an empty hash", raw(f"{URL}?bodySHA256=", JSON, "application/json"), "wrong-body-hash"),
    Case("a cut hash", raw(f"{URL}?bodySHA256={HASH[:-1]}", JSON, "application/json"), "wrong-body-hash"),
    Case(
        "two hashes, one wrong",
        raw(f"{URL}?bodySHA256={HASH}&bodySHA256=0", JSON, "application/json"),
        "wrong-body-hash",
    ),
    Case("a hash in a longer name", raw(f"{URL}?xbodySHA256={HASH}", JSON, "application/json"), "no-body-hash"),
    Case(
        "a hash that was not signed", raw(f"{URL}?bodySHA256={HASH}", JSON, "application/json", signed=URL), "mismatch"
    ),
    Case("a non-ASCII hash", raw(f"{URL}?bodySHA256=é", JSON, "application/json"), "wrong-body-hash"),
    Case("bytes that are no text", sign_webhook(b"\xff\x00\xfe", URL, KEY, content_type="application/octet-stream")),
    Case("JSON by a form's content type", raw(f"{URL}?bodySHA256={HASH}", JSON, FORM), "mismatch"),
    *[
        Case(f"a form that signs nothing: {body!r}", raw(URL, body, FORM), "no-parameters")
        for body in (b"&", b"=", b"=&&=")
    ],
    Case(
        "a form that signs nothing, with its hash",
        raw(f"{URL}?bodySHA256={body_hash(b'&')}", b"&", FORM),
        "no-parameters",
    ),
    Case("a form with its hash", raw(f"{URL}?bodySHA256={body_hash(b'A=1')}", b"A=1", FORM, pairs=[("A", "1")])),
    Case(
        "a form with another's hash",
        raw(f"{URL}?bodySHA256={HASH}", b"A=1", FORM, pairs=[("A", "1")]),
        "wrong-body-hash",
    ),
    Case("no body, with the hash of none", raw(f"{URL}?bodySHA256={body_hash(b'')}", b"", "application/json")),
    Case("no body, with a hash", raw(f"{URL}?bodySHA256={HASH}", b"", "application/json"), "wrong-body-hash"),
    Case(
        "a signed form that arrives as a URL",
        raw(f"{URL}Body=Hi", b"", None, signed=URL, pairs=[("Body", "No")]),
        "mismatch",
    ),
    Case("multipart", raw(URL, b"--x\r\n", "multipart/form-data; boundary=x"), "no-body-hash"),
    # --- the signature
    Case("no signature", with_header(posted(URL), SIGNATURE), "no-signature"),
    Case(
        "two signatures", with_header(posted(URL), SIGNATURE, "a", posted(URL).headers[SIGNATURE]), "several-signatures"
    ),
    Case("an empty signature", with_header(posted(URL), SIGNATURE, ""), "mismatch"),
    Case("a non-ASCII signature", with_header(posted(URL), SIGNATURE, "ünïcödé" * 4), "mismatch"),
    Case("a lone surrogate as signature", with_header(posted(URL), SIGNATURE, "\ud800" * 28), "mismatch"),
    Case("a cut signature", with_header(posted(URL), SIGNATURE, posted(URL).headers[SIGNATURE][:-1]), "mismatch"),
    Case("a longer signature", with_header(posted(URL), SIGNATURE, posted(URL).headers[SIGNATURE] + "="), "mismatch"),
    Case(
        "Base64 that means the same",
        with_header(posted(URL), SIGNATURE, posted(URL).headers[SIGNATURE][:-2] + "B="),
        "mismatch",
    ),
    Case(
        "a header in other letters", evolve(posted(URL), headers=[(n.upper(), v) for n, v in posted(URL).headers.pairs])
    ),
    Case("another token", posted(URL, key=OTHER), "mismatch"),
    # --- several keys
    Case("the first of three tokens", posted(URL), keys=(KEY, OLD, OTHER)),
    Case("the second of three tokens", posted(URL, key=OLD), keys=(KEY, OLD, OTHER)),
    Case("the third of three tokens", posted(URL, key=OTHER), keys=[KEY, OLD, OTHER]),
    Case("none of three tokens", posted(URL, key="a fourth"), "mismatch", keys=(KEY, OLD, OTHER)),
    Case("a token alone", posted(URL), keys="12345"),
    # --- shared keys
    Case("a shared key, SHA-256", shared(SHARED), keys=(KEY, SHARED)),
    Case("a shared key, SHA-1", shared(SHARED_1), keys=(SHARED_1, KEY)),
    Case("a shared key and JSON", sign_webhook(JSON, URL, SHARED), keys=SHARED),
    Case("an unknown shared key", shared(SHARED), "unknown-key", keys=(KEY, SHARED_1)),
    Case("an unknown shared key and a token alone", shared(SHARED), "unknown-key"),
    Case("an unknown algorithm", shared(SHARED, "key=sk_1,algorithm=HMAC_MD5"), "wrong-algorithm", keys=SHARED),
    Case("no algorithm at all", shared(SHARED, "key=sk_1,algorithm=none"), "wrong-algorithm", keys=SHARED),
    Case(
        "a weaker algorithm",
        with_header(posted(URL, key="shared secret"), SETTINGS, "key=sk_1,algorithm=HMAC_SHA1"),
        "wrong-algorithm",
        keys=SHARED,
    ),
    Case(
        "an algorithm in small letters",
        shared(SHARED, "key=sk_1,algorithm=hmac_sha256"),
        "wrong-algorithm",
        keys=SHARED,
    ),
    Case("settings without an algorithm", shared(SHARED, "key=sk_1"), "settings", keys=SHARED),
    Case("settings without a key", shared(SHARED, "algorithm=HMAC_SHA256"), "settings", keys=(KEY, SHARED)),
    Case(
        "settings with two keys",
        shared(SHARED, "key=sk_1,key=sk_2,algorithm=HMAC_SHA256"),
        "settings",
        keys=(SHARED, SHARED_1),
    ),
    Case("settings that say nothing", shared(SHARED, "what?"), "settings", keys=SHARED),
    Case(
        "settings twice",
        with_header(shared(SHARED), SETTINGS, "key=sk_1,algorithm=HMAC_SHA256", "key=sk_1,algorithm=HMAC_SHA256"),
        "settings",
        keys=SHARED,
    ),
    Case(
        "settings with blanks and more members", shared(SHARED, " key=sk_1 , v=2 ,algorithm=HMAC_SHA256"), keys=SHARED
    ),
    Case("empty settings mean a token", with_header(posted(URL), SETTINGS, ""), keys=(SHARED, KEY)),
    Case("settings that were dropped", with_header(shared(SHARED), SETTINGS), "mismatch", keys=(SHARED, KEY)),
    Case("settings that were dropped, no token given", with_header(shared(SHARED), SETTINGS), "no-token", keys=SHARED),
    Case(
        "a token's request that names a shared key",
        with_header(posted(URL), SETTINGS, "key=sk_1,algorithm=HMAC_SHA256"),
        "mismatch",
        keys=(KEY, SHARED),
    ),
    Case("a shared key by a token's secret", shared(SharedKey("sk_1", "12345")), "mismatch", keys=(KEY, SHARED)),
    Case("two shared keys of one name", shared(SHARED), keys=(SharedKey("sk_1", "new"), SHARED)),
    # --- WebSocket upgrades
    Case("an upgrade", upgrade("wss://example.com/media", "wss://example.com/media")),
    Case("an upgrade, seen as https", upgrade("wss://example.com/media?a=1", "https://example.com/media?a=1")),
    Case("an upgrade, seen as http", upgrade("ws://example.com/media", "http://example.com/media")),
    Case("an upgrade signed with a port", upgrade("wss://example.com:443/media", "https://example.com/media")),
    Case("an upgrade signed as https", upgrade("https://example.com/media", "https://example.com/media"), "mismatch"),
    Case("no upgrade, signed as wss", posted("wss://example.com/media", "https://example.com/media"), "mismatch"),
    Case(
        "an upgrade behind a public URL",
        upgrade("wss://example.com/media", "ws://10.0.0.1/media"),
        options={"public_url": "https://example.com"},
    ),
    # --- proxies
    Case(
        "a proxy that is not configured",
        behind({"X-Forwarded-Proto": "https", "X-Forwarded-Host": "example.com"}),
        "mismatch",
    ),
    Case("a public URL", behind({}), options={"public_url": "https://example.com"}),
    Case("a public URL with a slash", behind({}), options={"public_url": "https://example.com/"}),
    Case(
        "a public URL with a stripped prefix",
        behind({}, signed="https://example.com/api/sms"),
        options={"public_url": "https://example.com/api"},
    ),
    Case(
        "a public URL with a kept prefix",
        behind({}, arrived="http://10.0.0.1/api/sms", signed="https://example.com/api/sms"),
        options={"public_url": "https://example.com/api"},
    ),
    Case(
        "a public URL with userinfo",
        behind({}, signed="https://u:p@example.com/sms"),
        options={"public_url": "https://u:p@example.com"},
    ),
    Case(
        "a public URL keeps the query",
        behind({}, arrived="http://h/sms?q='%20", signed=f"{URL}?q='%20"),
        options={"public_url": "https://example.com"},
    ),
    Case(
        "a public URL whose prefix is all of the path",
        behind({}, arrived="http://10.0.0.1/?a=1", signed="https://example.com/api?a=1"),
        options={"public_url": "https://example.com/api"},
    ),
    Case("another public URL", behind({}), "mismatch", options={"public_url": "https://example.org"}),
    Case(
        "a trusted proxy",
        behind({"X-Forwarded-Proto": "https", "X-Forwarded-Host": "example.com"}),
        options={"proxy": PROXY},
    ),
    Case(
        "a trusted proxy with a scheme in upper case",
        behind({"X-Forwarded-Proto": "HTTPS", "X-Forwarded-Host": "example.com"}),
        options={"proxy": PROXY},
    ),
    Case("a trusted proxy that says nothing", behind({}), "mismatch", options={"proxy": PROXY}),
    Case(
        "the last proxy counts",
        behind({"X-Forwarded-Proto": "http, https", "X-Forwarded-Host": "evil, example.com"}),
        options={"proxy": PROXY},
    ),
    Case(
        "two proxies",
        behind({"X-Forwarded-Proto": "https, http", "X-Forwarded-Host": "example.com, inner"}),
        options={"proxy": TrustedProxy(hops=2)},
    ),
    Case(
        "fewer values than proxies",
        behind({"X-Forwarded-Proto": "https", "X-Forwarded-Host": "example.com"}),
        "mismatch",
        options={"proxy": TrustedProxy(hops=2)},
    ),
    Case(
        "a header that is not trusted",
        behind({"X-Forwarded-Proto": "https", "X-Forwarded-Host": "example.com"}),
        "mismatch",
        options={"proxy": TrustedProxy("X-Forwarded-Proto")},
    ),
    Case(
        "a forwarded port",
        behind({"X-Forwarded-Port": "8443"}, arrived="https://example.com/sms", signed="https://example.com:8443/sms"),
        options={"proxy": TrustedProxy("X-Forwarded-Port")},
    ),
    Case(
        "a forwarded prefix",
        behind(
            {"X-Forwarded-Prefix": "/api/"}, arrived="https://example.com/sms", signed="https://example.com/api/sms"
        ),
        options={"proxy": TrustedProxy("X-Forwarded-Prefix")},
    ),
    Case(
        "a forwarded prefix that reaches into the host",
        behind({"X-Forwarded-Prefix": ".evil"}, arrived="https://example.com/sms"),
        "no-url",
        options={"proxy": TrustedProxy("X-Forwarded-Prefix")},
    ),
    Case(
        "a forwarded prefix that reaches into the query",
        behind({"X-Forwarded-Prefix": "/a?b="}, arrived="https://example.com/sms"),
        "no-url",
        options={"proxy": TrustedProxy("X-Forwarded-Prefix")},
    ),
    Case(
        "Forwarded",
        behind({"Forwarded": 'for=1.2.3.4;host="example.com";proto=https'}),
        options={"proxy": TrustedProxy("Forwarded")},
    ),
    Case(
        "a forwarded host that reaches into the path",
        behind({"X-Forwarded-Host": "example.com/sms?"}, arrived="https://h/x", signed="https://example.com/sms?/x"),
        "no-url",
        options={"proxy": PROXY},
    ),
    # --- other spellings
    Case(
        "another spelling that fits",
        evolve(
            posted("https://example.com/a%20b", "https://example.com/a b"), alternatives=["https://example.com/a%20b"]
        ),
    ),
    Case(
        "no spelling that fits",
        evolve(posted("https://example.com/a", "https://example.com/b"), alternatives=["https://example.com/c"]),
        "mismatch",
    ),
)
