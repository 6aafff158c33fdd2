"""One plain sentence for each finding on the way to a service, and what to do about it."""

from __future__ import annotations

from consentui.application.connection_findings import ConnectionFinding, ConnectionKey
from consentui.cli.plain_output import shown

_KEY = ConnectionKey
_WORDS = {
    _KEY.NAME_FOUND: "{detail} is known",
    _KEY.NAME_UNKNOWN: "no computer is called {detail}. Look for a slip in the address",
    _KEY.NAME_SERVER: "nobody answered the question where {detail} is. Is this computer online?",
    _KEY.CONNECTED: "{detail} answers",
    _KEY.REFUSED: "{detail} is there, but nothing listens at this port. Is the service running, and is the port right?",
    _KEY.NO_WAY: "there is no way to {detail}. Look at the network, a VPN or a proxy that it may need",
    _KEY.NO_ANSWER: "{detail} did not answer in time. A firewall may be in the way",
    _KEY.PROXY_UNREACHABLE: "the proxy {detail} cannot be used. Look at its address (setting: proxy)",
    _KEY.PROXY_SIGN_IN: "the proxy {detail} wants a name and a password: "
    'proxy = "http://name:password@…" in the settings file',
    _KEY.PROXY_REFUSED: "the proxy {detail} does not let this computer through to the service. Ask whoever runs it",
    _KEY.TLS_GOOD: "the certificate of {detail} holds",
    _KEY.TLS_NOT_SPOKEN: "{detail} does not speak TLS at this port. Is the port right?",
    _KEY.TLS_AUTHORITY: "the certificate of {detail} comes from an authority that this computer does not know. "
    "Where it is your own, name its file (setting: ca)",
    _KEY.TLS_EXPIRED: "the certificate of {detail} has ended. Whoever runs the service renews it; "
    "or the clock of this computer is ahead",
    _KEY.TLS_NOT_YET: "the certificate of {detail} does not hold yet. Set the clock of this computer: it is behind",
    _KEY.TLS_OTHER_NAME: "the certificate is for another name than {detail}. Look for a slip in the address",
    _KEY.TLS_OTHER: "the certificate of {detail} does not hold",
    _KEY.NOT_HTTP: "{detail} answers something that is not HTTP. Is the port right?",
    _KEY.NO_HTTP_ANSWER: "{detail} takes the question and does not answer it in time",
    _KEY.SERVICE_TROUBLE: "the service is there and has trouble (status {detail}). Its log says why",
    _KEY.ELSEWHERE: "this address sends on to {detail}. The window follows nobody: name the last address itself",
    _KEY.WEB_PAGE: "{detail} is a web page, not a consent service. Its address may need a path or another port",
    _KEY.NOT_A_SERVICE: "what answers at {detail} is not a consent service",
    _KEY.VERSION_OLD: "the service speaks version {detail} of the API, which is older than this program's. "
    "Bring the service up to date",
    _KEY.VERSION_NEW: "the service speaks version {detail} of the API, which is newer than this program's. "
    "Bring this program up to date",
    _KEY.CLOCK_WRONG: "the clock of this computer is wrong: at the service it is {detail}",
    _KEY.DEMO: "{detail} at {address} is a demo: nothing in it is real, and only `consentui demo` works with one",
    _KEY.ANSWERS: "{detail} answers at {address}, version {version} of the API",
}


def words_for(finding: ConnectionFinding, address: str, version: str) -> str:
    """The sentence, with the key to quote where it is not good."""
    sentence = _WORDS[finding.key].format(detail=finding.detail, address=address, version=version)
    return shown(sentence if finding.is_good else f"{sentence} [{finding.key.value}]")
