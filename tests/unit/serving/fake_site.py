"""An engine that makes a small site quickly, for the processes that the tests start."""

from __future__ import annotations

import os
import time

from prongsai.serving.engine import BuildError, Order

PAGE = (
    "<!doctype html><html><head><title>ก</title>"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; "
    "style-src 'self'; connect-src 'self'\"></head><body><h1>{}</h1></body></html>"
)


def fake_engine(order: Order) -> None:
    """Make a home page that shows the title of the configuration and of the first measure."""
    folder = order.folder
    words = (order.config.parent / "content/index.md").read_text(encoding="utf-8")
    if "ตาย" in words:
        os._exit(11)
    if "ล้ม" in words:
        raise BuildError("ล้มแล้ว")
    if "ช้า" in words:
        time.sleep(1)
    (folder / "org").mkdir()
    (folder / "index.html").write_text(PAGE.format(words), encoding="utf-8")
    (folder / "org/index.html").write_text(PAGE.format("org"), encoding="utf-8")
    (folder / "404.html").write_text(PAGE.format("ไม่พบ"), encoding="utf-8")
    (folder / "a.json").write_text('{"ก": 1}', encoding="utf-8")
    (folder / "a.woff2").write_bytes(b"font")
