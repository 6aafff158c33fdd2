"""What a look at the way to a service can find, step by step; the words for it are elsewhere."""

from __future__ import annotations

import enum

from consentui.domain.record import Record


class ConnectionStep(enum.Enum):
    """In the order in which they are tried; a step is tried only where the one before it went well."""

    NAME = "name"
    CONNECTION = "connection"
    TLS = "TLS"
    SERVICE = "service"


class ConnectionKey(enum.Enum):
    """What was found; the value is the key to quote."""

    NAME_FOUND = "name-found"
    NAME_UNKNOWN = "name-unknown"
    NAME_SERVER = "name-server-silent"
    CONNECTED = "connected"
    REFUSED = "refused"
    NO_WAY = "no-way"
    NO_ANSWER = "no-answer"
    PROXY_UNREACHABLE = "proxy-unreachable"
    PROXY_SIGN_IN = "proxy-sign-in"
    PROXY_REFUSED = "proxy-refused"
    TLS_GOOD = "tls-good"
    TLS_NOT_SPOKEN = "tls-not-spoken"
    TLS_AUTHORITY = "tls-unknown-authority"
    TLS_EXPIRED = "tls-expired"
    TLS_NOT_YET = "tls-not-yet-valid"
    TLS_OTHER_NAME = "tls-other-name"
    TLS_OTHER = "tls-other"
    NOT_HTTP = "not-http"
    NO_HTTP_ANSWER = "no-http-answer"
    SERVICE_TROUBLE = "service-trouble"
    ELSEWHERE = "redirected"
    WEB_PAGE = "web-page"
    NOT_A_SERVICE = "not-a-consent-service"
    VERSION_OLD = "version-too-old"
    VERSION_NEW = "version-too-new"
    CLOCK_WRONG = "clock-wrong"
    DEMO = "demo"
    ANSWERS = "answers"


GOOD = frozenset(
    {
        ConnectionKey.NAME_FOUND,
        ConnectionKey.CONNECTED,
        ConnectionKey.TLS_GOOD,
        ConnectionKey.ANSWERS,
    }
)


class ConnectionFinding(Record):
    """`detail` is what the sentence names: a host, a version, a name; never anything secret."""

    step: ConnectionStep
    key: ConnectionKey
    detail: str = ""

    @property
    def is_good(self) -> bool:
        """The next step can be tried, or everything works."""
        return self.key in GOOD
