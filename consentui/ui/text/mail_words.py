"""The message to the privacy team: what it says at first, and its address as a link of the mail program."""

from __future__ import annotations

import re
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from consentui.domain.record import Record

translate = QCoreApplication.translate

# One plain address: nothing in it can add a copy to somebody else, a subject or a file.
_ADDRESS = re.compile(r"[A-Za-z0-9.!#$*/=^_`{|}~+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")


class Mail(Record):
    """A message that has not been sent; the person writes the rest in their own program."""

    address: str
    subject: str
    body: str

    @property
    def url(self) -> str:
        """mailto:, with everything but the address percent-encoded (RFC 6068)."""
        subject, body = quote(self.subject, safe=""), quote(self.body.replace("\n", "\r\n"), safe="")
        return f"mailto:{quote(self.address, safe='@')}?subject={subject}&body={body}"


def is_plain_address(address: str) -> bool:
    """Whether it may be handed to a mail program."""
    return len(address) <= 254 and _ADDRESS.fullmatch(address) is not None


def privacy_mail(address: str, app: str, version: str, clause: str, quoted: str) -> Mail:
    """To the service; `clause` and `quoted` are empty where the message is about no clause."""
    if not clause:
        subject = translate("MailWords", "Question about my data at {app}").format(app=app)
        return Mail(address, subject, "")
    subject = translate("MailWords", "Question about {clause}").format(clause=clause)
    about = translate("MailWords", "This is about {clause}, version {version} of the privacy policy of {app}:")
    lines = ["", "", "", about.format(clause=clause, version=version, app=app)]
    return Mail(address, subject, "\n".join([*lines, f"“{quoted}”"] if quoted else lines))
