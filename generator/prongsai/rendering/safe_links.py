"""Which addresses from content may become links: web, mail and telephone, nothing else."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

from prongsai.model.organization import Contact
from prongsai.thai.digits import to_arabic

_MAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_NOT_DIALLED = re.compile(r"[\s().-]+")
_TELEPHONE = re.compile(r"\+?[0-9]{3,15}")
_UNSAFE = re.compile(r"[\s\x00-\x1f\x7f<>\"\\^`{|}]")


def web_link(address: str | None) -> str:
    """The address when it is a plain http or https one, else an empty text."""
    if not address or _UNSAFE.search(address):
        return ""
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    return address if parts.scheme in ("http", "https") and parts.netloc else ""


def mail_link(address: str, subject: str = "") -> str:
    """A mailto: link, empty when the text is no address."""
    if not _MAIL.fullmatch(address):
        return ""
    return f"mailto:{address}" + (f"?subject={quote(subject)}" if subject else "")


def telephone_link(number: str) -> str:
    """A tel: link for a number in Thai or Arabic digits, empty when it can't be dialled."""
    dialled = _NOT_DIALLED.sub("", to_arabic(number))
    return f"tel:{dialled}" if _TELEPHONE.fullmatch(dialled) else ""


def contact_link(contact: Contact) -> str:
    """The link of a contact that was checked; unchecked ones and other kinds stay text."""
    if not contact.checked:
        return ""
    match contact.kind:
        case "phone" | "fax":
            return telephone_link(contact.text)
        case "email":
            return mail_link(to_arabic(contact.text))
        case "website" | "facebook" | "line":
            return web_link(contact.text)
        case _:
            return ""
