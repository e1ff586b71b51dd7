"""Which addresses evidence and organizations may link to."""

from __future__ import annotations

import pytest
from prongsai.rules.links import is_web_address


@pytest.mark.parametrize(
    "address",
    [
        "https://www.example.go.th",
        "http://www.example.go.th/",
        "HTTPS://www.example.go.th/a/b.pdf?c=d&e=f#g",
        "https://www.example.go.th/รายงาน/๒๕๖๘.pdf",
        "https://example.go.th:8443/a",
        "https://www.example.go.th?id=1",
        "https://www.example.go.th/a@b",
    ],
)
def test_allowed(address: str) -> None:
    assert is_web_address(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "www.example.go.th",
        "//www.example.go.th",
        "https://",
        "https:///a",
        "https:www.example.go.th",
        "javascript:alert(1)",
        "JavaScript:alert(1)//https://www.example.go.th",
        " https://www.example.go.th",
        "https://www.example.go.th\n",
        "https://www.example.go.th/a b",
        "https://www.example.go.th\\@evil.example",
        "https://user@evil.example/",
        "https://www.example.go.th@evil.example/",
        "https://www.example.go.th/\"onclick='x'",
        "https://www.example.go.th/<b>",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://www.example.go.th",
        "mailto:a@example.go.th",
    ],
)
def test_refused(address: str) -> None:
    assert not is_web_address(address)
