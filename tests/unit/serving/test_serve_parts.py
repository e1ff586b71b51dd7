"""The parts of the preview on their own: waiting, settling, files, answers, the engine's log."""

from __future__ import annotations

import json
import logging
import threading
import time
from pathlib import Path

import pytest
from prongsai.problems import Finding
from prongsai.serving.answers import SHOWN, start_page, state_json, with_script
from prongsai.serving.engine import BuildError, Order, build_site
from prongsai.serving.site_files import find
from prongsai.serving.state import Board, State
from prongsai.serving.watching import Settled
from prongsai.site_config import load_site_config


def test_who_waits_is_woken_by_a_change() -> None:
    board = Board()
    seen: list[int] = []
    waiting = threading.Thread(target=lambda: seen.append(board.after(0, 10).serial))
    waiting.start()
    board.change(building=False)
    waiting.join(5)
    assert seen == [1]
    assert board.after(0, 10).serial == 1
    begun = time.monotonic()
    assert board.after(1, 0.05).serial == 1
    assert time.monotonic() - begun < 5
    board.close()
    assert board.after(1, 100).serial == 1


def test_changes_close_together_are_one() -> None:
    settled = Settled()
    done: list[bool] = []

    def wait() -> None:
        while settled.wait():
            done.append(True)

    thread = threading.Thread(target=wait)
    thread.start()
    for _ in range(5):
        settled.note()
        time.sleep(0.01)
    time.sleep(Settled.QUIET * 4)
    assert done == [True]
    settled.close()
    thread.join(5)
    assert not thread.is_alive()


def test_a_link_out_of_the_site_is_not_followed(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    (tmp_path / "secret.txt").touch()
    (site / "link.txt").symlink_to(tmp_path / "secret.txt")
    (site / "folder").symlink_to(tmp_path)
    assert find(site, "/link.txt").file is None
    assert find(site, "/folder/secret.txt").file is None


def test_a_name_too_long_for_the_disk_is_no_file(tmp_path: Path) -> None:
    assert find(tmp_path, f"/{'a' * 300}").file is None


@pytest.mark.parametrize(
    ("target", "redirect"),
    [("/a", "/a/"), ("//a", "/a/"), ("/a?x=//y", "/a/?x=//y"), ("/%61", "/a/"), ("/a/", None)],
)
def test_a_redirect_stays_here(tmp_path: Path, target: str, redirect: str | None) -> None:
    (tmp_path / "a").mkdir()
    assert find(tmp_path, target).redirect == redirect


def test_a_banner_has_an_end() -> None:
    finding = Finding("a.yml", 1, 1, "error", "x", "ก", "")
    state = State(version="1", findings=(finding,) * (SHOWN + 5))
    answer = json.loads(state_json(state, "th"))
    assert len(answer["problems"]) == SHOWN
    assert answer["more"] == "และอีก 5 จุด"


def test_a_good_state_says_nothing() -> None:
    answer = json.loads(state_json(State(version="1", building=False), "en"))
    assert (answer["title"], answer["problems"]) == ("", [])


@pytest.mark.parametrize("language", ["th", "en"])
def test_the_start_page_escapes_what_it_quotes(language: str) -> None:
    finding = Finding("a\"'<b>.yml", 1, 1, "error", "x", "</noscript><script>", "&")
    page = start_page(State(findings=(finding,)), language).decode()
    assert "<script>" not in page and "<b>" not in page
    assert f'<html lang="{language}">' in page


def test_the_script_is_put_into_the_head() -> None:
    assert with_script(b"<head></head><pre></head></pre>", "7").startswith(
        b'<head><script src="/__prongsai__/reload.js" data-version="7" defer></script>\n</head>'
    )
    assert with_script(b"<p>", "7").startswith(b"<p><script")


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("site_url: https://x.test/a/b/\n", "/a/b/"),
        ("site_url: https://x.test\n", "/"),
        ("site_name: ก\nplugins:\n  - a: !ENV X\n", "/"),
        ("site_url: !ENV [X, 'https://x.test/a/']\n", "/"),
        ("site_url: http://[\n", "/"),
    ],
)
def test_the_path_of_the_published_site(tmp_path: Path, text: str, path: str) -> None:
    config = tmp_path / "site_config.yml"
    config.write_text(text, encoding="utf-8")
    assert load_site_config(config).path == path


def test_the_engines_log_is_kept(tmp_path: Path) -> None:
    logger = logging.getLogger("mkdocs.plugins.x")

    def engine(order: Order) -> None:
        logger.info("nothing")
        logger.warning("a %s\nb", "ก")
        if order.strict:
            raise BuildError("แตก\nออก")

    assert build_site(engine, Order(tmp_path, tmp_path)) == ("a ก", "b")
    with pytest.raises(BuildError) as caught:
        build_site(engine, Order(tmp_path, tmp_path, strict=True))
    assert (caught.value.reason, caught.value.lines) == ("แตก ออก", ("a ก", "b"))
    assert logging.getLogger("mkdocs").propagate
