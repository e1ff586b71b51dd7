"""Only web, mail and telephone addresses become links, and contacts only when checked."""

from __future__ import annotations

import pytest
from prongsai.model.organization import Contact
from prongsai.rendering.safe_links import contact_link, mail_link, telephone_link, web_link


@pytest.mark.parametrize("address", ["https://example.go.th/a?b=c#d", "http://example.go.th"])
def test_web_addresses(address: str) -> None:
    assert web_link(address) == address


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "example.go.th",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "//example.go.th",
        "https:/x",
        "https://",
        "ftp://example.go.th",
        "https://example.go.th/a b",
        'https://example.go.th/"x',
        "https://example.go.th\\@evil.example",
        "https://[broken",
        "\u0001https://example.go.th",
    ],
)
def test_other_addresses_stay_text(address: str | None) -> None:
    assert web_link(address) == ""


@pytest.mark.parametrize(
    ("number", "wanted"),
    [
        ("๐-๓๙๖๑-๙๓๒๒", "tel:039619322"),
        ("+66 (0) 39.619322", "tel:+66039619322"),
        ("1567", "tel:1567"),
        ("039 619322 ต่อ 12", ""),
        ("-", ""),
    ],
)
def test_telephone(number: str, wanted: str) -> None:
    assert telephone_link(number) == wanted


@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        ("a.b_c@mail.go.th", "mailto:a.b_c@mail.go.th"),
        ("a@b", ""),
        ("a@b.go.th?bcc=x@y.z", ""),
        ("ก@b.go.th", ""),
    ],
)
def test_mail(address: str, wanted: str) -> None:
    assert mail_link(address) == wanted


def test_contacts_are_links_only_when_checked() -> None:
    assert contact_link(Contact("email", "a@b.go.th")) == ""
    assert contact_link(Contact("email", "a@b.go.th", checked=True)) == "mailto:a@b.go.th"
    assert contact_link(Contact("website", "javascript:x", checked=True)) == ""
    assert contact_link(Contact("post", "https://a.go.th", checked=True)) == ""
